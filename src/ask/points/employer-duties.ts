import type { Words } from '../../domain/text.ts'
import { lawNumber } from '../law.ts'
import { addMonths, monthOf } from '../../domain/dates.ts'
import { enDate, enMonth, words, zhDate, zhMonth } from '../../advisor/wording.ts'
import { due } from './mine/due.ts'
import { monthsLeft } from './mine/retirement.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, no, point, quote, say, state } from './point.ts'

/** The employer will not pay for the month of leaving. */
const REFUSES =
  /^(?!.*(?:新公司|新单位|新东家|入职|试用)).*((?:这个?|当|本|(?<!\d)\d{1,2})月)份?的?(?:社保|医保|五险)?(?:[公单厂老][司位板里])?说?[就都]?不(?:给|帮|肯)?我?再?[交缴]/

/** Forced to work, or ordered into danger. */
const DANGER = /强迫|冒险|违章|危险|不安全|\bunsafe|\bdanger|\bforce[ds]?\b/

/** The cash paid in place of insurance: must it be given back? */
const REPAID =
  /(?:要不要|用不用|[要用得该])[^，。？?]{0,3}(?:退|还)(?![没能有要是])|退(?:回|给|还|不退|吗)|还(?:回去|给公司|吗)|要回|pay (?:it )?back|\breturn (?:it|the|that)/

/** What becomes of the personnel file. */
const FILE = /档案[^。？?]{0,8}(?:放哪|存哪)|死档|\bmy person[a-z]+ file\b|\b(?:move|transfer|send|hand over) my file\b/

/** The list of those who lost their job, which the employer hands in. */
const LIST = /失业人?员?的?名单|\b(?:report|list)\b[^.?]{0,30}\blost (?:my|their) jobs?\b/

/** Who has the insurance stopped, the employer or I? */
const WHO_STOPS = /(?:减员|停保|社保停)[^，。？?]{0,6}(?:谁|自己[办去停]|公司办|单位办)|\bwho\b[^?]{0,30}\bstop\w*\b[^?]{0,40}\b(?:me|i)\b/

/** May the employer leave out the month that the question names, for whoever left on that day? Null where none is asked about. */
function mayRefuse(c: PointContext, left: string): PointLead | null {
  const month = REFUSES.exec(c.q)?.[1]
  if (month === undefined || !/[吗么]|行不行|对不对|合[法理]|可以不/.test(c.q)) return null
  const last = monthOf(left)
  const asked = /[这本]/.test(month)
    ? monthOf(c.today)
    : addMonths(last, month === '当月' ? 0 : ((parseInt(month, 10) - Number(last.slice(5)) + 18) % 12) - 6)
  if (asked > last)
    return state(
      c,
      `可以不交：公司一般只交到${zhMonth(last)}；之后自己接上。`,
      `It need not: it pays up to ${enMonth(last)}; then go on yourself.`,
      'ED-09',
    )
  return no(
    state(
      c,
      `不行：${zhMonth(asked)}你还在职（${zhDate(left)}离职），该由公司交；没报上的可以要求补缴，打12333、12366。`,
      `No: in ${enMonth(asked)} you were still employed (until ${enDate(left)}), so the employer pays it; if not, ask for it, 12333 or 12366.`,
      'ED-09',
      'ED-10',
    ),
  )
}

/** Who pays from the month after the last: "，12月起不用再交". */
const monthAfter = (c: PointContext, left: string): string =>
  `，${Number(addMonths(monthOf(left), 1).slice(5))}月起${/入职|新[公单东]/.test(c.q) ? '新单位交（入职{new-employer-register.days}天内办）' : '公司不用再交'}`

/** A new job, and leaving the old one. */
const BOTH =
  /(?:离职|离开|走|辞)[^？?]{0,20}(?:新(?:公司|单位|东家|厂)|入职|下家)[^？?]{0,30}(?:谁|哪家|哪边|哪个)[^，。？?]{0,3}[交缴报]|(?:老|原|旧|前|上)(?:公司|单位|东家|家)[^，。？?]{0,3}还是[^，。？?]{0,2}(?:新公司|新单位|新东家|下家)|\bnew (?:job|employer|company)\b[^?]{0,60}\bwho pays?\b|\bwho pays (?:for )?(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)|\bold or (?:the )?new (?:company|employer)\b[^?]{0,4}\bpay/

/** Whose month is it: "这个月社保要不要自己交". */
const MY_TURN =
  /社保[^，。？?查]{0,2}[算交缴]到哪个?月(?!.*查)|^(?!.*(?:灵活|新公司|新单位)).*(?:[这本当下]个?|\d{1,2})月份?的?(?:社保|医保|五险)[^，。？?]{0,4}(?:要不要|用不用|需不需要|是不是要|该不该|还要|还用|要|得|需要)我?自己?再?去?[交缴](?=[吗么不的？?]|$)/

/** "社保给我停到10月，可我11月才走". */
const STOPPED_EARLY = /(?:社保|医保)[^，。？?]{0,5}(?:停|[交缴])到[^，。？?]{0,4}月[^？?]{0,10}(?:才|还)[^，。？?]{0,4}(?:走|离|上班)/

/** Is there a new job within the month of leaving? */
const bothIn = (c: PointContext, left: string | null): boolean => {
  const from = c.mine ? (c.profile?.newJobFrom ?? null) : null
  return (
    BOTH.test(c.q) &&
    (from !== null && left !== null
      ? monthOf(from) === monthOf(left)
      : /\d(?:[号日]|st|nd|rd|th)[^？?]{0,40}\d(?:[号日]|st|nd|rd|th)|同一?个?月/.test(c.q))
  )
}

/** The month that the job still covers, by the date or the day of leaving as far as it is known. */
function stillEmployed(left: string | null, day: number | null): Words {
  if (left !== null)
    return words(`${zhMonth(monthOf(left))}你还在职，那个月`, `In ${enMonth(monthOf(left))} you were still employed, and that month`)
  return day === null
    ? words('在职的那个月', 'The month you still worked in')
    : words(`${day}号才离职，这个月还有劳动关系，`, `Leaving on the ${day}, the job still covers this month and it`)
}

/** Is a person of long service near retirement protected from a layoff: 15 years here and under 5 to go (ED-23)? */
function protection(c: PointContext): 'none' | 'sure' | 'open' {
  const { paid } = c.said
  const most = lawNumber(c, 'protected', 'toRetirementMonths')
  const left = /不[到足满][5五]年|(?:under|less than) (?:5|five)/.test(c.q) ? most - 1 : c.said.toGo
  const [first, last] = left === null ? (monthsLeft(c) ?? [0, most]) : [left, left]
  if ((paid !== null && paid < lawNumber(c, 'protected', 'serviceMonths')) || first >= most) return 'none'
  return paid !== null && last < most ? 'sure' : 'open'
}

const UNLAWFUL = words(
  '硬裁是违法解除，可以要求回去上班，或要{unlawful-end.multiple:times}赔偿（2N）',
  'otherwise ask for the job back or {unlawful-end.multiple:times} the severance',
)

/** The lead for each kind of protection, and what follows where the person is laid off all the same. */
const PROTECTED = {
  none: {
    verdict: words('这条护不住你', 'This rule does not cover you'),
    after: words('裁了要付经济补偿', 'severance is owed all the same'),
  },
  sure: { verdict: words('不能', 'No'), after: UNLAWFUL },
  open: { verdict: words('看两条是否都满足', 'It turns on two things'), after: UNLAWFUL },
}

const ILL = /病|癌|肿瘤|[化放]疗|透析|手术|医疗期|住院|\b(?:sick|ill(?:ness)?|cancer|chemo\w*|surgery|hospital|medical leave)\b/

/** Seriously ill, and told to go. */
const ILL_AND_OUT =
  /^(?!.*(?:怀孕|孕期|工伤|补偿|赔|失业金|能报)).*(?:癌|肿瘤|白血病|尿毒|化疗|放疗|透析|[重大]病|手术|医疗期|病假)[^？?]{0,30}(?:裁|辞退|开除|炒|劝退|解除|走人|[让叫要逼]我[^，。？?]{0,4}[走签]|不要我)/

/** The surcharge is put on the worker. */
const FEE_ON_ME =
  /扣[^，。？?]{0,8}滞纳金|滞纳金[^？?]{0,16}(?:谁|凭什么|[员职]工|个人|我[出付交承]|[摊扣])|\b(?:late fee|surcharge)\b[^?]{0,50}\b(?:my|staff)\b/

/** Told to pay alone while employed. */
const ALONE = /^(?!.*离职).*(?:公司|单位|老板|厂里?)说?[让叫要]我们?(?:自己?|个人)去?[交缴上买][^，。？?]{0,4}(?:社保|灵活|居民|医保)/

/** Insurance was stopped, but nobody ended the job: employed or not? */
const STOPPED_ONLY =
  /^(?!.*新(?:公司|单位)).*(?:(?:社保|五险|医保)[^？?]{0,6}停|停了?[^，。？?]{0,4}(?:社保|五险))[^？?]{0,16}(?:没|不)[^，。？?]{0,6}(?:离职|手续|解除|辞)|(?:没|不)[^，。？?]{0,4}(?:离职|手续|解除|辞职)[^？?]{0,16}(?:停了?[^，。？?]{0,4}(?:社保|五险)|(?:社保|五险)[^，。？?]{0,6}停)|算(?:是)?(?:在职|离职)/

/** Left without notice: is the employer owed anything? */
const NO_NOTICE = /(?:没|不)(?:有)?(?:提前|打招呼)[^？?]{0,14}走[^？?]{0,10}(?:赔|罚)|\bpay\b[^?]{0,24}\bwithout (?:any )?notice/

/** May one leave an employer that owes wages or insurance: "公司欠薪能直接走人吗". */
const MAY_GO =
  /(?:欠薪|拖?欠[^，。？?]{0,2}(?:工资|社保)|不?[没发][^，。？?]{0,2}工资|没[交缴]社保)[^？?]{0,8}(?:能|可以|可不可以)[^，。？?]{0,6}(?:走|离职|辞)[^，。？?]{0,3}[吗么不]/

export const points = [
  point(
    'employer-duties',
    'transfer-due',
    ask`公司多久要把社保停掉转出
    When must the employer hand my insurance over
    离职后公司几天内办社保减员
    老板什么时候必须把社保关系转出来
    公司拖着不给停保
    单位不给办社保转移手续
    老板说档案和社保要等几个月才转
    公司说三个月后才给转档案合法吗
    离职后档案多久转出去
    employer must transfer social insurance within how many days`,
    (c) => {
      const date = due(c, 'employer-transfer')
      if (LIST.test(c.q))
        return quote(
          c,
          `要报，{employer-transfer.days}天内${/7|七/.test(c.q) ? '，不是7天' : ''}：`,
          `Yes, within {employer-transfer.days} days${/7|seven/.test(c.q) ? ', not 7' : ''}.`,
          'ED-03',
        )
      if (date === null && /档案|\bfile\b|dang'?an/.test(c.q) && !/[等要过].{0,4}月|规定吗|合法/.test(c.q))
        return say(
          c,
          '档案公司{employer-transfer.days}天内要转走，不用自己管；转到哪里打12333问。',
          'The employer sends your file on within {employer-transfer.days} days; 12333 says where it lies.',
          'employer-transfer',
        )
      return say(
        c,
        date === null
          ? `${WHO_STOPS.test(c.q) ? '公司办，不用你自己去：' : /[等要过].{0,4}月|规定吗|合法/.test(c.q) ? '没有这样的规定：' : ''}{employer-transfer.days}天内必须办好，拖着打12333投诉。`
          : `最晚${date.zh}（离职后{employer-transfer.days}天内）必须办好${date.past ? '，已经过期了，打12333投诉' : ''}。`,
        date === null
          ? `${WHO_STOPS.test(c.q) ? 'The employer does, not you: w' : 'W'}ithin {employer-transfer.days} days; otherwise complain at 12333.`
          : `By ${date.en}, {employer-transfer.days} days after leaving${date.past ? ', which is past: complain at 12333' : ''}.`,
        'ED-02',
      )
    },
    { says: new RegExp(`${LIST.source}|${FILE.source}|${WHO_STOPS.source}`), why: ['ED-03', 'DS-03'] },
  ),
  point(
    'employer-duties',
    'leaving-month',
    ask`月中离职当月社保谁交
    The month of leaving
    5号离职这个月的社保谁交
    15号离职这个月还有社保吗
    离职当月公司还交社保吗
    月初离职公司不给交当月社保合法吗
    几号离职当月社保还能交
    月底离职下个月社保谁交
    who pays social insurance for the month I leave`,
    (c) => {
      const { day } = c.said
      const left = c.said.profile.leftOn ?? (day === null && c.mine ? c.profile?.leftOn : null) ?? null
      const refused = left === null ? null : mayRefuse(c, left)
      if (refused !== null) return refused
      if (bothIn(c, left))
        return state(
          c,
          '原单位、新单位都可能交：原单位还没报减员的照交，停了的由新单位报（入职{new-employer-register.days}天内办）。两边都问清，别重也别漏；都推就打12333。',
          'Either may: the old employer unless it has reported you out, else the new one, within {new-employer-register.days} days. Ask both, so that no month is paid twice or missed; 12333 if both refuse.',
          'ED-08',
          'ED-09',
        )
      const next = left === null ? '' : monthAfter(c, left)
      const still = stillEmployed(left, day)
      return state(
        c,
        `${still.zh}一般由公司交${MY_TURN.test(c.q) && next === '' ? '，之后的月份自己接上' : next}；但要看公司几号报减员：过了当地申报截止日的照交，没过的可能当月就停，离职前问清“缴到几月”。${/医保[^。？?]{0,4}断/.test(c.q) ? '医保{gap-grace.months}个月内接上一般不用等。' : ''}`,
        `${still.en} is as a rule the employer's; but it depends on the day it reports you: after the local cut-off it pays, before it may stop. Ask which month is the last paid.`,
        'ED-09',
        'ED-10',
      )
    },
    {
      says: new RegExp(
        `${MY_TURN.source}|${STOPPED_EARLY.source}|${REFUSES.source}|${BOTH.source}|\\blast day\\b[^?]{0,60}\\bcontribution`,
      ),
      wrong: /(?:都|一律|全)[^，]{0,4}(?:个人|自己)[出交掏]/,
      why: ['ED-10', 'ED-02'],
      cue: new RegExp(`${MY_TURN.source}|${BOTH.source}|(当月|这个月|本月).{0,10}(社保|医保|公司|交|缴)`),
    },
  ),
  point(
    'employer-duties',
    'not-insured',
    ask`公司没给我交社保怎么办
    The employer never insured me
    单位不交社保怎么投诉
    老板不给员工买社保
    公司一直没缴社保现在离职了能要吗
    试用期不交社保合法吗
    my employer did not pay social insurance what can I do
    where to complain about unpaid social insurance`,
    (c) =>
      say(
        c,
        `${/行吗|合法|可以吗|对吗|行不行/.test(c.q) ? '不行，' : ''}可以要求补缴：先书面要求，不理就打12333、12366投诉或找劳动监察举报；还能以此为由离职并要经济补偿。`,
        `${/allowed|legal|lawful/.test(c.q) ? 'Not lawful: d' : 'D'}emand that it is made good: in writing, then 12333, 12366 or labour inspection; it is also a ground to leave with severance.`,
        'ED-14',
      ),
    {
      cue: ALONE,
      says: new RegExp(
        `${ALONE.source}|${/(?:厂里?|公司|单位|老板)[^，,]{0,10}只(?:给|肯|愿意)?[交缴上买].{0,3}(?:工伤|医保|养老|三险)/.source}`,
      ),
      why: ['ED-12', 'ED-13', 'DS-02', 'PR-05'],
    },
  ),
  point(
    'employer-duties',
    'waiver',
    ask`签了自愿放弃社保协议有效吗
    Is a waiver of insurance valid
    写了不交社保承诺书还能要吗
    公司把社保折现发工资里合法吗
    自愿不交社保离职能要补偿吗
    I signed a waiver of social insurance`,
    (c) =>
      REPAID.test(c.q)
        ? state(
            c,
            '要有退钱的准备：公司补缴以后可以向你要回；没补缴之前不用退。约定不缴社保本身不算数，照样可以要求补缴。',
            'Be ready to: once the employer has made up the arrears it may reclaim that money; before that nothing is due. The deal itself is void and you may still have the insurance paid.',
            'ED-14',
          )
        : say(c, '无效，不算数：签了也可以要求单位补缴。', 'No, it is void: you may still have it paid.', 'ED-14'),
    {
      why: ['ED-12'],
      says: /(?:发|给)[^，。？?]{0,8}(?:当|抵|代替)社保[^？?]{0,30}[退还]|\b(?:boss|employer|company|hr)\b.{0,40}\b(?:choose not|opt out|skip|instead of|without)\b.{0,30}\b(?:pension|insurance|scheme)/,
      not: /^(?!.*(?:签|写|放弃|自愿|协议|承诺|折现|waive|sign|paper|giv)).*$/,
    },
  ),
  point(
    'employer-duties',
    'forced-out',
    ask`公司没交社保还逼我自己辞职怎么走不吃亏
    How to leave without losing out
    被逼辞职怎么办才有补偿
    被迫离职通知书怎么写
    公司违法我想走怎么拿补偿
    how to resign because the employer broke the law`,
    (c) =>
      state(
        c,
        `${MAY_GO.test(c.q) ? '能走，但' : ''}别写“个人原因”：书面写明因公司拖欠工资、没依法缴社保而被迫解除，寄给公司留底，这样有经济补偿，失业保险缴满{benefit-least.months:span}的也能领失业金。没缴的社保打12333、12366投诉追缴。`,
        'Do not write "personal reasons": give notice in writing that you end it because insurance or wages were not paid, keep a copy; severance is then due, and benefit with {benefit-least.months:span} of unemployment insurance paid. Have the arrears collected through 12333 or 12366.',
        'ED-14',
        'ED-17',
      ),
    {
      why: ['ED-12', 'UI-02'],
      not: /(补偿|赔偿?)吗/,
      says: MAY_GO,
    },
  ),
  point(
    'employer-duties',
    'dispatched',
    ask`劳务派遣工离职社保找谁
    Dispatched workers
    被派遣公司退回社保谁交
    派遣工被退回劳务公司有补偿吗
    外包员工离职证明找谁开
    dispatched worker returned to agency who pays`,
    (c) =>
      state(
        c,
        '找劳务派遣公司：它才是你的用人单位，社保由它交、离职证明由它开，它解除合同该付补偿；用工单位退回你不等于离职。',
        'The agency: it is your employer, pays the insurance, issues the certificate and owes severance; being returned by the client is no end of the job.',
        'PR-04',
        'ED-09',
      ),
    { why: ['ED-17'], cue: /派遣/ },
  ),
  point(
    'employer-duties',
    'notice',
    ask`辞职要提前几天说
    Notice when resigning
    离职要提前一个月吗
    试用期辞职提前几天
    没提前通知就走公司扣社保吗
    how much notice must I give`,
    (c) =>
      state(
        c,
        `${NO_NOTICE.test(c.q) ? '要不要赔没有查到，问12333。' : DANGER.test(c.q) ? '不用提前，强迫劳动、逼你冒险作业的可以马上走。平常' : /不(?:放|批|让|同意|签)|(?:签字|同意|批准).{0,6}才/.test(c.q) ? '能走，不用公司批准：' : ''}提前{resignation-notice.days}天书面告诉公司，试用期{resignation-notice.probationDays}天；没提前走也不影响你办社保和离职证明。`,
        `${NO_NOTICE.test(c.q) ? 'Whether you owe anything was not found: ask 12333. ' : DANGER.test(c.q) ? 'No, you may leave at once when forced to work or ordered into danger. Otherwise ' : ''}{resignation-notice.days} days in writing, {resignation-notice.probationDays} on probation, no consent needed; leaving without it does not touch insurance or certificate.`,
        'ED-20',
      ),
    {
      cue: NO_NOTICE,
      not: /[^要]给n|明天就走|裁/,
      says: new RegExp(`${NO_NOTICE.source}|(?:老板|公司|单位|领导)[^？?]{0,4}(?:签字|同意|批准)[^？?]{0,6}才(?:能走|算)`),
      why: ['ED-01', 'ED-02'],
    },
  ),
  point(
    'employer-duties',
    'late-fee',
    ask`单位欠缴社保滞纳金怎么算
    The surcharge on unpaid contributions
    社保滞纳金一天多少
    欠缴社保每天罚多少
    公司拖欠社保要交多少滞纳金
    滞纳金比例万分之几
    公司一直不补社保会罚多少
    penalty interest when the employer pays insurance late
    how much surcharge a day on social insurance arrears`,
    (c) =>
      FEE_ON_ME.test(c.q)
        ? no(
            say(
              c,
              `${/合[理法]|凭什么|行吗|可以吗/.test(c.q) ? '不合理' : '不用你出'}：滞纳金由公司自己出，不能摊给你、从工资里扣；扣了打12333要回来。`,
              'No: the surcharge is the employer’s and may not be taken from your wage; have it paid back (12333).',
              'ED-12',
            ),
          )
        : quote(c, '按天算，由公司出：', 'It runs by the day and is paid by the employer.', 'ED-12'),
    {
      says: FEE_ON_ME,
      why: ['ED-10', 'DS-02'],
    },
  ),
  point(
    'employer-duties',
    'no-registration-fine',
    ask`公司不给员工办社保登记会罚多少
    The fine for not registering staff
    单位不参保怎么处罚
    老板不给交社保会被罚款吗
    what is the fine for an employer who does not register staff`,
    (c) => say(c, '', '', 'ED-13'),
    {
      why: ['ED-08', 'ED-14'],
    },
  ),
  point(
    'employer-duties',
    'may-not-stop',
    ask`公司效益不好能先停交社保吗
    May the employer pause contributions
    老板说资金紧张社保先停几个月
    单位说困难缓缴社保合法吗
    公司没去申报社保应缴多少怎么定
    厂里没钱说社保以后再补行不行
    can my company stop paying social insurance because business is bad`,
    (c) =>
      /申报|报[^？?]{0,12}税务|declar/.test(c.q)
        ? quote(c, '按上个月缴费额的{estimated-premium.share%}定：', 'At {estimated-premium.share%} of the month before.', 'ED-11', 'ED-12')
        : STOPPED_ONLY.test(c.q)
          ? state(
              c,
              '光停社保不算离职：没给你解除证明、你也没辞职，一般还算在职，社保公司要接着交。让公司书面说清，拿不准打12333。',
              'That alone does not end the job: mostly you are still employed and the company must pay. Ask in writing, or 12333.',
              'ED-09',
              'ED-01',
            )
          : say(
              c,
              '不可以：效益不好、资金紧张都不是理由。停了的打12333、12366投诉，要求补缴。',
              'No: poor business is no ground. Complain at 12333 or 12366 and have it made good.',
              'ED-10',
              'ED-12',
            ),
    {
      not: /失业金/,
      why: ['ED-09', 'ED-11', 'ED-14'],
      cue: STOPPED_ONLY,
      says: new RegExp(
        `${STOPPED_ONLY.source}|${/(?:公司|单位|老板|厂里?)[^？?]{0,20}(?:效益|困难|没钱|亏损|资金|周转|行情|生意)[^？?]{0,20}(?:社保|五险|医保)[^？?]{0,12}(?:停|缓|不[给再]?[交缴]|少[交缴])|^公司不报社保/.source}`,
      ),
    },
  ),
  point(
    'employer-duties',
    'protected',
    ask`干了十几年快退休了公司能裁我吗
    Who may not be laid off
    医疗期生病住院公司能辞退吗
    连续工作满15年离退休不到5年能裁吗
    哪些人公司不能裁
    can they lay me off shortly before retirement after 15 years
    can I be dismissed while on sick leave`,
    (c) => {
      if (ILL.test(c.q)) {
        const cover = /医保|\b(?:insur\w+|cover)\b/.test(c.q)
        return say(
          c,
          `医疗期里不能：无过错辞退、裁员都不行，合同到期也要顺延；别签自愿离职，医疗期多长问12333。${cover ? '医保真停了，{gap-grace.months}个月内接上：领失业金期间由基金缴，不领的自己缴职工医保。' : ''}`,
          `Not during medical leave: no dismissal without fault, no layoff; sign no resignation, ask 12333 how long it is.${cover ? ' Resume medical within {gap-grace.months} months should it stop: the fund pays while you draw benefit, else pay the employee scheme yourself.' : ''}`,
          'ED-23',
          ...(cover ? ['ME-07'] : []),
        )
      }
      const { verdict, after } = PROTECTED[protection(c)]
      return state(
        c,
        `${verdict.zh}：在本公司连续干满{protected.serviceMonths:span}、又离退休不到{protected.toRetirementMonths:span}的，才不能裁、不能无过错辞退；${after.zh}，打12333。`,
        `${verdict.en}: with {protected.serviceMonths:span} in a row at this employer and under {protected.toRetirementMonths:span} to retirement nobody may be laid off or dismissed without fault; ${after.en} (12333).`,
        'ED-23',
      )
    },
    {
      why: ['ED-17', 'ED-22'],
      cue: ILL_AND_OUT,
      says: new RegExp(
        `${ILL_AND_OUT.source}|${/^(?!.*(?:怀孕|孕期|产假|哺乳|失业金|工伤|补偿|赔)).*(?:[离到差快][^，。？?]{0,6}退休|(?:1[5-9]|[23]\d|十[五六七八九]|二十[^，。？?]?)年|病假|医疗期|生病|住院|查出)[^？?]{0,36}(?:(?:能不能|能|可以|敢|凭什么)[^，。？?]{0,4}(?:裁|辞退|开除|炒|解除)|(?:裁|辞退|开除|炒|解除)[^，。？?]{0,4}(?:合法|行吗|可以吗|行不行|违法)|裁我吗)|\b(?:lay me off|laid off|dismiss\w*|fired?)\b[^?]{0,50}\b(?:in hospital|years? (?:before|from|to) retire)/.source}`,
      ),
    },
  ),
]
