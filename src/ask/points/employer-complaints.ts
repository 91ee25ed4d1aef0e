import { addMonthsToDate } from '../../domain/dates.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, point, say, state, yes } from './point.ts'
import { limit, claimBy } from './claimBy.ts'

/** Must the worker bear the employer's part? */
const BEARS =
  /^(?!.*(?:灵活|自己[交缴])).*(?:[让叫要](?:我|员工)|我来?出)[^。？?]{0,8}[单公][位司]的?那?[份部]|[单公][位司]的?那?[份部]分?[^，。？?]{0,5}(?:[让叫要]我|我来?出)|^(?!.*(?:灵活|离职后)).*(?:[让叫要](?:我|员工)|停薪留职|在职)[^？?]{0,14}(?:全[部额]?[出交缴]|(?:承担|出)全部|(?:自己|我)[出交缴]?全[部额])|[单公][位司]的?那一?[份部][^，。？?]{0,5}[让叫]我|\bemployer'?s? (?:part|share)/

/** Has the employer to tell what it paid? */
const TELLS = /告诉|告知|通知|公布|给我看|明细|\btell\b/

/** Arbitration is over and the employer does not pay. */
const WON =
  /^(?!.*(?:失业金|社保|税|起诉)).*(?:(?:仲裁|官司)[^。？?]{0,6}(?:赢|胜|判|生效)[了下]?(?!吗)|(?:裁决|调解)书?[^。？?]{0,4}(?:下来|签了|生效|出来))|强制执行|\b(?:won|award)\b[^?]{0,40}\b(?:not|n.t|refus\w+|enforce)\b/

/** Where arbitration is asked for. */
const WHERE = /(?:去|在)哪|哪里|哪个/

/** Whether labour inspection still acts: two years, counted from leaving where that is known. */
function inspected(c: PointContext): PointLead {
  const left = c.said.profile.leftOn ?? (c.mine ? c.profile?.leftOn : null) ?? null
  const over = left !== null && addMonthsToDate(left, c.ruleOn('inspection')?.params.months ?? 0) < c.today
  return say(
    c,
    left === null
      ? '看停没停满{inspection.months:span}：没满的劳动监察要查，一直欠着的从停止那天起算；更早的能不能补，先问12333和税务12366。'
      : `${over ? '一般不管了：从离职算已经满{inspection.months:span}' : '还管：从离职算没满{inspection.months:span}'}，一直欠着的怎么算问12333。`,
    left === null
      ? 'It turns on {inspection.months:span}: inspection acts within {inspection.months:span} of the end of the breach; ask 12333 and 12366 what may be paid for earlier months.'
      : `${over ? 'As a rule no longer: {inspection.months:span} are over' : 'Yes: {inspection.months:span} are not over'}; ask 12333.`,
    'DS-02',
  )
}

export const points = [
  point(
    'employer-duties',
    'complain',
    ask`社保的事去哪里投诉公司
    Where to complain
    举报公司不交社保电话
    劳动监察怎么投诉
    社保投诉打什么电话
    where can I complain about my employer`,
    (c) =>
      yes(
        /(?:能不能|可不可以|能|可以)[^，。？?]{0,10}(?:投诉|举报)/.test(c.q) && '能，',
        say(
          c,
          '打12333或去劳动监察大队投诉举报；欠缴社保费找税务12366，公积金找12329，要钱的走劳动仲裁。',
          `${/\b(?:can|may) i\b/.test(c.q) ? 'Yes: ' : ''}12333 or labour inspection; arrears the tax line 12366, the housing fund 12329; for money, arbitration.`,
          'DS-02',
        ),
        '',
      ),
    {
      why: ['DS-01', 'DS-04', 'PR-05'],
      says: /社保[^，。？?]{0,4}(?:投诉|举报)[^，。？?]{0,4}(?:电话|热线)/,
    },
  ),
  point(
    'employer-duties',
    'arbitration',
    ask`劳动仲裁时效多久
    Time limit of arbitration
    离职多久还能去仲裁
    最晚哪天之前要去仲裁
    公司一直不给补偿最晚什么时候仲裁
    离职一年多了还能申请劳动仲裁吗
    现在去仲裁还来得及吗
    公司没给补偿还能仲裁吗
    time limit for labour arbitration
    can I still go to arbitration`,
    (c) => {
      const date = limit(c)
      return state(
        c,
        date === null
          ? '仲裁时效{arbitration.months:span}：从知道权利被侵害那天起算，离职争议一般从离职起{arbitration.months:span}内申请。'
          : date.past
            ? `已经过了：一般从离职起{arbitration.months:span}内申请，到${date.zh}届满；中间催要、投诉过的可以重新起算，带证据问12333。`
            : `还来得及：最晚${date.zh}（离职起{arbitration.months:span}内）申请。`,
        date === null
          ? 'One year from knowing of the breach, for the end of a job mostly from leaving.'
          : date.past
            ? `The year is over: it ran to ${date.en}; where you claimed in between it may start anew, so ask 12333 with proof.`
            : `Still in time: by ${date.en}, one year from leaving.`,
        'DS-01',
      )
    },
    { why: ['DS-03'], cue: /仲裁.{0,10}(晚不?晚|晚了|迟|过期|赶趟|来得及|赶得上|还能|时效|多久|期限|吗)/ },
  ),
  point(
    'employer-duties',
    'arbitration-how',
    ask`劳动仲裁怎么申请要钱吗
    How to go to arbitration
    申请仲裁要带什么
    劳动仲裁流程
    how to apply for labour arbitration cost`,
    (c) => {
      if (WON.test(c.q))
        return {
          zh: '公司不付，不用再仲裁一次：拿生效的裁决书或调解书到法院问强制执行，期限这里没有查到，打12333问。',
          en: 'No second arbitration: take the award to the court and ask for enforcement; the time limit was not found, ask 12333.',
          rules: ['CH-09'],
        }
      const refused = /(?:不给|拒|不肯|不付|赖)|refus/.test(c.q)
      return state(
        c,
        `${WHERE.test(c.q) ? '去公司所在地或干活地的仲裁委，' : /没(?:签)?(?:劳动)?合同/.test(c.q) ? '能，拿别的证据证明劳动关系，' : /律师/.test(c.q) ? '自己就能去申请，' : ''}${refused ? '先书面要，还不给就在离职起{arbitration.months:span}内申请劳动仲裁，' : ''}不收钱：带申请书、身份证和劳动关系的证据（合同、工资流水、聊天）${WHERE.test(c.q) ? '' : '，到公司所在地或干活地的仲裁委'}，${refused ? '' : '{arbitration.months:span}内提出，'}问12333。`,
        `${refused ? 'Ask in writing; refused, go to labour arbitration within {arbitration.months:span} of leaving. ' : /lawyer/.test(c.q) ? 'You may file it yourself. ' : ''}It is free: with the application, ID and proof of the job at the commission of the employer’s place or yours${refused ? '' : ', within {arbitration.months:span}'}; 12333 tells where.`,
        'DS-01',
      )
    },
    {
      not: /失业金/,
      why: [],
      cue: WON,
      says: new RegExp(
        `${WON.source}|${/没(?:签)?(?:劳动)?合同[^？?]{0,4}仲裁|^(?!.*(?:代通知金|通知|\+1|加一|试用)).*(?:公司|单位|老板|厂里?)(?:不给|拒绝|拒付|不肯给|不付|赖掉?)(?:我)?(?:的)?(?:经济补偿|补偿|赔偿)金?(?:怎么办|咋办|去哪|找谁|$)/.source}`,
      ),
    },
  ),
  point(
    'employer-duties',
    'inspection-limit',
    ask`公司几年前没交社保还能投诉吗
    Complaints about years ago
    社保补缴只能追两年吗
    举报公司欠社保有时效吗
    two year limit for complaining about unpaid insurance`,
    (c) =>
      /从(?:什么时候|哪天|何时)|怎么算|起算|\bfrom when\b|when does/.test(c.q)
        ? say(
            c,
            '从违法行为停止那天起算；离职后还欠着的算不算停止，问12333。',
            'From the day the breach ended; whether arrears left open on leaving go on as one, ask 12333.',
            'DS-02',
          )
        : inspected(c),
    {
      says: /往前[^？?]{0,4}[查追补]几年|(?:[拖过隔]|时间)[^，。？?]{0,2}[久长][^。？?]{0,12}(?:没人管|不管|管不|[没不]受理|失效|过期|追不)/,
      why: ['ED-12', 'PE-14'],
    },
  ),
  point(
    'employer-duties',
    'closed-no-hr',
    ask`公司倒闭没人办离职手续怎么办
    The employer has vanished
    老板跑路了社保怎么停
    公司注销了社保没停保
    employer disappeared who stops my insurance`,
    (c) =>
      say(
        c,
        `${/以前|之前|还在|还算|作废|没了/.test(c.q) ? '以前交的都在，年限一直算数。' : ''}带身份证和劳动关系证据到12333窗口说明，可以由经办机构核实后停保、申领失业金；欠的社保、工资打12333投诉或仲裁。`,
        'Go to the counter (12333) with ID and proof of the job: the agency may check and stop it; then claim benefit.',
        'UI-02',
      ),
    {
      why: ['ED-03', 'UI-13', 'DS-01'],
      says: /(?:公司|单位|厂子?|老板)(?:都|已经|被)?.{0,6}(?:注销|吊销|跑路|人都?找不到|联系不上|没人了|破产|倒闭).{0,24}(?:社保|停保|减员)(?!.{0,6}(?:谁|还能))|\b(?:company|employer|boss)\b[^?]{0,12}\bbankrupt\b(?=.*(?:insurance|no pay))/,
    },
  ),
  point(
    'employer-duties',
    'wages-owed',
    ask`离职工资什么时候结清
    Final wages
    公司拖欠工资离职了怎么要
    离职后工资不发怎么办
    final wages not paid after leaving`,
    (c) => {
      if (/监察|inspect/.test(c.q)) return inspected(c)
      const by = claimBy(c)
      return state(
        c,
        `离职时就该结清；拖欠的打12333找劳动监察，或者${by.zh}。`,
        `They are due on leaving; else labour inspection (12333) or ${by.en}.`,
        'DS-01',
      )
    },
    {
      not: /^(?!.*(?:工资|薪|钱|wage|pay|salar))/,
      why: ['ED-19', 'ED-17'],
      says: /^(?:我们?)?(?:公司|单位|老板)?(?:拖?欠(?:薪|着?工资)|拖着?工资(?:不发)?|不发工资|没发工资).{0,4}(?:怎么办|咋办|去哪|找谁|怎么要)/,
    },
  ),
  point(
    'employer-duties',
    'evidence',
    ask`公司口头辞退我要留什么证据
    Told to go by word of mouth: what proof do I keep
    老板嘴上说让我走没有书面通知怎么办
    被口头开除怎么证明不是自己走的
    被辞退要保留哪些证据
    verbally fired with nothing in writing what evidence should I keep`,
    (c) => {
      const claim = /补偿|赔|[有能]得?追|severance|compensat/.test(c.q)
      return state(
        c,
        `${claim ? '有得追：公司叫你走的要给经济补偿，没有合法理由的赔{unlawful-end.multiple:times}（2N）。' : ''}要书面通知：用微信或短信问“是不是公司辞退我、哪天起”，留好聊天、录音、考勤、工资流水和社保记录。没拿到书面的先照常上班，不签“自愿离职”。公司不认，打12333投诉，或{arbitration.months:span}内申请仲裁。`,
        `${claim ? 'Severance is owed, {unlawful-end.multiple:times} (2N) without lawful ground. ' : ''}Ask for it in writing: by message, "am I dismissed, and from which day", and keep chats, recordings, attendance, wage and insurance records. Until then go on coming to work and sign no resignation. If it is denied complain at 12333 or go to arbitration within {arbitration.months:span}.`,
        'ED-21',
        'DS-01',
        ...(claim ? ['ED-17', 'ED-22'] : []),
      )
    },
    { why: ['ED-22', 'ED-01'], cue: /^(?!.*失业金).*口头/, not: /失业金/ },
  ),
  point(
    'employer-duties',
    'withheld',
    ask`社保个人部分是公司从工资里扣吗
    Withheld from the wage
    工资里扣的社保是什么钱
    在职时个人那份要自己去交吗
    公司有义务告诉我交了多少社保吗
    社保缴费明细公司要不要给我看
    is my share of social insurance taken out of my wage
    must my employer tell me what it paid`,
    (c) =>
      either(
        BEARS.test(c.q) &&
          state(
            c,
            '不合法：单位那份必须公司出，工资里只能扣你个人那份；不肯交打12333、12366投诉。',
            'Not lawful: the employer bears its own part; else complain at 12333 or 12366.',
            'ED-09',
          ),
        TELLS.test(c.q)
          ? state(
              c,
              '有义务：单位每个月都要把缴费明细告诉你；不说的，自己在掌上12333免费查，没缴的打12333投诉。',
              'Yes: the employer has to tell you the details every month; you may also look them up free of charge in the 12333 app.',
              'ED-09',
              'CH-10',
            )
          : state(
              c,
              '在职时由公司从工资里代扣代缴，不用你另外去交，每个月要把明细告诉你；离职后自己缴的才全部自己付。',
              'While employed your share is taken out of your wage and paid by the employer, with the details told every month; only after leaving do you pay all of it yourself.',
              'ED-09',
            ),
      ),
    {
      why: ['ED-10', 'CH-10'],
      says: BEARS,
    },
  ),
]
