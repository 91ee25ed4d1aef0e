import type { PlaceCode } from '../../domain/place.ts'
import type { Words } from '../../domain/text.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { words } from '../../advisor/wording.ts'
import { provinceOf } from '../../domain/place.ts'
import { ownPlaces } from '../context.ts'
import { shortPlaceName } from '../places.ts'
import { due } from './mine/due.ts'
import { eligible, ownStepWithoutBenefit } from './mine/benefitDue.ts'
import { ask, either, here, point, quote, say, state, yes } from './point.ts'
import { PUT_OUT_FIRST } from './whatFirst.ts'

const T = 'unemployment-apply'

/** Does it come without a claim? Can it be claimed from a phone? */
const AUTOMATIC = /自动|不申请|没申请|automatic|by itself/
const ONLINE =
  /(?:网上|线上|手机|app|小程序|电子社保卡)[^。？?]{0,14}(?:吗|么|不$|行不|能不|可以)|(?:能|可以|能否)[^。，？?]{0,6}(?:网上|线上|手机)|\b(?:can|may|is it)\b.{0,30}\b(?:online|phone|app)\b/

/** Must it be done in person, or may somebody else do it? */
const BY_ANOTHER = /本人|亲自|代办|[替帮]我?去?[办登申]/

/** What a province says of its own people, who may choose the city of their hukou; nothing to those from elsewhere. */
function homeCity(c: PointContext, home: PlaceCode | null | undefined): PointLead | null {
  const [rule] = c.here('home-city')
  if (rule === undefined || (home && provinceOf(home) !== rule.place)) return null
  return yes(home && home !== c.place && /能|可以/.test(c.q) ? '可以：' : false, say(c, '', '', rule.id), '')
}

/** Where a province lets its own people choose between two of its cities; null for anybody else. */
function eitherCity(c: PointContext, home: PlaceCode | null | undefined): PointLead | null {
  const here = c.insuredIn ?? (c.place === home ? null : c.place)
  if (here === null || !home || here === home) return null
  const rule = c.local('home-city').find(({ place }) => [here, home].every((city) => city !== place && provinceOf(city) === place))
  if (rule === undefined) return null
  const [one, other, whole] = [here, home, rule.place].map(shortPlaceName) as [Words, Words, Words]
  return yes(
    /能|可以/.test(c.q) && '可以：',
    state(
      c,
      `在${one.zh}领，你是${whole.zh}户口，也可以选户籍地${other.zh}，两边选一个。`,
      `In ${one.en}; with ${whole.en} hukou you may choose ${other.en}, your hukou city, instead.`,
      rule.id,
    ),
    '',
  )
}

/** By when the place wants the employer's papers, and that it answers for what its delay costs. */
function papersDue(c: PointContext): PointLead | null {
  const [rule] = c.here('employer-papers')
  if (rule?.topic !== 'benefit-practice') return null
  return /赔|负责/.test(c.q)
    ? quote(c, '能要公司赔：', 'Yes.', rule.id)
    : quote(c, `${rule.params?.workingDays}个工作日内：`, `Within ${rule.params?.workingDays} working days:`, rule.id)
}

/** Must one be where it is claimed? */
const STAYS = /人[^，。？?]{0,4}(?:不在|必须|一定)|[去到]外地|\b(?:have|need) to (?:be|stay)\b/

/** Claiming: where, with what, by when. */
/** By when to claim, nothing being late yet. */
const BY_WHEN =
  /^(?!.*(?:还能|还可以|来得及|过了|超|忘|作废|没了|missed|still|late)).*(?:多久[之以]?内|几天[之以]?内|最[晚迟]|多少天内|登记[^？?]{0,12}(?:影响|要紧|关系|后果)|\bhow soon\b|\bby when\b)/

export const points = [
  point(
    T,
    'how',
    ask`失业金怎么申请
    How to claim unemployment benefit
    失业金怎么领
    失业金申领流程
    失业金网上怎么办
    申请失业金步骤
    怎么申领失业保险金
    失业金在哪申请
    how do I apply for unemployment benefit
    where do I claim unemployment benefit
    claim unemployment online`,
    (c) => {
      const online = !AUTOMATIC.test(c.q) && ONLINE.test(c.q)
      const first = AUTOMATIC.test(c.q)
        ? words('不会自动发，要自己申领：', 'No, it does not come by itself, you claim it: ')
        : online
          ? words('网上就能办：', 'you can claim online: ')
          : words('', '')
      const { id = 'UI-12', params } = c.ruleOn('benefit-decision') ?? {}
      return yes(
        online && '能，',
        state(
          c,
          `${first.zh}带身份证或社保卡，在掌上12333、电子社保卡、国家社会保险公共服务平台（si.12333.gov.cn）网上申领，或者去${ownPlaces(c).insured.zh}的人社窗口；失业登记一起办，${params?.workingDays}个工作日内出结果。`,
          `${first.en}${first.en === '' ? 'With' : 'with'} an ID card or social-security card: online in the 12333 app, the electronic social-security card or si.12333.gov.cn, or at the counter ${ownPlaces(c).insured.en}; registration is one step with it, the decision comes within ${params?.workingDays} working days.`,
          'UI-13',
          'UI-14',
          id,
        ),
        'Yes, ',
      )
    },
    {
      presumes: 'benefit',
      why: ['UI-11'],
      not: BY_ANOTHER,
      says: /\bwho (?:gives?|pays?|will (?:give|pay))\b[^?]{0,8}\bunemployment (?:money|benefit|pay)|失业金[^。？?]{0,8}自动|\bbenefit\b.{0,20}\bautomatic/,
      cue: /失业金.{0,40}(?:网上|线上|手机|不想跑)/,
    },
  ),
  point(
    T,
    'papers',
    ask`申请失业金要带什么材料
    Which papers for the claim
    领失业金要什么证件
    申领失业金没有离职证明可以吗
    失业登记带哪些东西
    失业金只带身份证行吗
    documents needed to claim unemployment benefit`,
    (c) =>
      (c.here('claim-papers').length > 0 ? say : state)(
        c,
        '身份证或社保卡带一样就行；离职证明有就带上，没有也能先申请，由单位报的减员信息核对。',
        'An ID card or a social-security card is enough; bring the leaving certificate if you have it, without it you may still claim.',
        c.here('claim-papers')[0]?.id ?? 'UI-13',
      ),
    {
      presumes: 'benefit',
      why: ['CH-05', 'ED-03'],
    },
  ),
  point(
    T,
    'decision-time',
    ask`失业金申请多久出结果
    How long does the decision take
    失业金审核要几天
    失业金多少天能批下来
    提交了失业金申请多久到账
    how long does it take to approve unemployment benefit`,
    (c) => {
      const { id = 'UI-12', params } = c.ruleOn('benefit-decision') ?? {}
      const status = /进度|哪一步|状态|status/.test(c.q)
      return state(
        c,
        `${status ? '在申领的那个入口（掌上12333、电子社保卡等）查，或打12333问；' : ''}${params?.workingDays}个工作日内出结果。`,
        `${status ? 'Look where you claimed (the 12333 app, say) or call 12333: within' : 'Within'} ${params?.workingDays} working days.`,
        id,
      )
    },
    {
      presumes: 'benefit',
      why: ['UI-11'],
      says: /^(?=.*(?:benefit|unemployment)).*\bhow many (?:working )?days\b[^?]{0,50}\b(?:decide|approve|process)|^(?=.*\b(benefit|unemployment)\b)(?!.*\bnew job).*\b(how (long|soon|many days)|when)\b[^?]{0,30}\b(tells? me|(will|do|can) i (know|hear))\b|失业金[^,，。？?]{0,12}(几天|多久|什么时候)[^,，。？?]{0,6}(告诉|答复|回复|通知我)/,
    },
  ),
  point(
    T,
    'deadline',
    ask`离职多久之内要申请失业金
    By when must I claim
    超过60天还能申请失业金吗
    失业金过了60天作废吗
    离职半年了还能领失业金吗
    忘了申请失业金还来得及吗
    失业登记最晚什么时候
    失业金有没有时间限制
    is there a deadline for unemployment benefit
    more than 60 days since I left can I still claim
    失业了60天内不登记就作废了吗
    60天内没登记失业金没了
    HR says there is a 60 day deadline for unemployment benefit and I missed it`,
    (c) => {
      const date = due(c, 'unemployment-register')
      if (date === null && BY_WHEN.test(c.q))
        return state(
          c,
          '没有过期作废的期限，超过60天也不会因此被拒；但有的地方从离职起算、晚一天少一天，离职办完就登记。',
          'No deadline bars it, nor do 60 days; but some places count from the end of the job, so late days are lost: claim at once.',
          'UI-13',
        )
      const lead = yes(
        '能，',
        state(
          c,
          '失业金不会作废：超过60天再申请也不会因此被拒。',
          'You can still claim the benefit, it is not lost: a claim after 60 days is not refused for that.',
          'UI-13',
        ),
        '',
      )
      const soon = words(
        `从哪天起算各地不同，有的从离职起算、晚一天少一天，${date === null || date.past ? '尽快登记' : `最好${date.zh}前登记`}。`,
        `But places count from different days, some from the end of the job, so late days are lost: ${date === null || date.past ? 'claim now' : `do it by ${date.en}`}.`,
      )
      return { ...lead, quotes: [soon] }
    },
    {
      presumes: 'benefit',
      local: ['claim-days', 'benefit-counts'],
      why: ['UI-13', 'UI-11'],
      cue: /\b60[- ]days?\b/,
      says: /没有?去?[领申]请?(?:过)?失业金[^？?]{0,24}[？?，,。]?[^？?]{0,4}(?:还能|能不能|可以)[^？?]{0,3}[申领]|(?:忘记?了?|没及时|没来得及|一直没)(?:去)?[领申]请?(?:失业金)?.{0,6}(?:还能|能不能|可以|怎么)|失业登记[^。？?]{0,4}拖到|^(?!.*(?:灵活|婚|产权|参保)).*(?:(?:没|不|晚)[去有]?(?:办理?)?(?:失业)?登记|登记[^，。？?]{0,2}晚)[^？?]{0,12}(?:影响|要紧|关系|后果|来得及|过期)/,
      wrong: /作废|没了|lose|lost|deadline|expire/,
    },
  ),
  point(
    T,
    'place',
    ask`失业金在哪个城市领
    In which city do I claim
    失业金在户口所在地领还是参保地
    回老家了可以领失业金吗
    失业金能转回老家领吗
    异地可以申请失业金吗
    失业保险关系转移到户籍地
    claim unemployment benefit in hometown or city of work
    失业金是在户口所在地领还是工作地领
    在外地上班失业金去哪里领
    户籍地和参保地哪里领失业金`,
    (c) => {
      const home = c.said.profile.hukouPlace ?? c.profile?.hukouPlace
      const { hukou, insured } = ownPlaces(c)
      return either(
        eitherCity(c, home),
        homeCity(c, home),
        /区|街道|租|住/.test(c.q) &&
          c.ruleOn('benefit-decision')?.params.atHome === true &&
          say(c, '', '', c.ruleOn('benefit-decision')?.id ?? 'UI-12'),
        say(
          c,
          `${STAYS.test(c.q) ? '人不用在那里：' : ''}在最后的${insured.zh}申领，网上就能办，不用本人留在那里；想回${hukou.zh}领的，先问两边12333能不能转。`,
          `${STAYS.test(c.q) ? 'No, you need not be there: claim' : 'Claim'} ${insured.en}, online without being there; to draw it in ${hukou.en} ask 12333 on both sides whether it can be moved.`,
          'UI-19',
        ),
      )
    },
    {
      presumes: 'benefit',
      why: ['UI-14'],
      says: /\b(?:benefit|unemployment)\b[^?]{0,24}\bif my hukou is in\b|\b(?:benefit|unemployment)[^?]{0,20}，where do i go\b|\b(?:unemployment|benefit)\b.{0,40}\b(?:in|at|from|to) (?:my|your|the|one.s) (?:hukou|home ?town)\b|^失业金(?:在|去)哪(?:里|儿)?领|\b(?:have|need) to (?:be|stay)\b[^?]{0,24}\b(?:claim|benefit)|[去到]外地[^。？?]{0,10}失业金|人(?:不在|必须|一定)[^。？?]{0,10}[领申]/,
      cue: /失业金[^。，？?]{0,6}在(?!网|线|手机|哪)[^，。？?]{2,4}[领申]/,
      wrong: /必须|只能|非得|一定|要[^，。？?]{0,4}户口|must|only|have to/,
    },
  ),
  point(
    T,
    'employer-not-reporting',
    ask`公司不给办减员失业金申请不了
    The employer has not reported my leaving
    单位没停保领不了失业金怎么办
    公司不配合办失业金
    申请失业金显示未减员
    公司拖着不报失业名单
    employer has not reported my departure cannot claim benefit`,
    (c) =>
      either(
        /材料|手续|赔/.test(c.q) && papersDue(c),
        say(
          c,
          `${/赔|负责/.test(c.q) ? '能要：不开离职证明造成的损失要赔；拖着不报名单的，可以申请仲裁主张。' : ''}可以先申请：凭身份证或社保卡申领，同时催单位报减员；拖着不报，打12333投诉。`,
          'Claim anyway with your ID card and press the employer to report, or complain at 12333. Loss from a refused certificate must be paid; for a late report you may claim in arbitration.',
          'ED-03',
        ),
      ),
    {
      why: ['UI-13', 'ED-05', 'DS-03'],
      says: /(公司|单位|老板)[^？?]{0,16}(拖|耽误|不配合)[^？?]{0,16}失业金?[^？?]{0,16}(赔|负责)/,
    },
  ),
  point(
    T,
    'no-certificate',
    ask`没有离职证明能领失业金吗
    Claiming without a leaving certificate
    离职证明没写原因能领失业金吗
    离职证明必须写离职原因才能领失业金吗
    公司不给离职证明失业金怎么办
    claim benefit without leaving certificate
    must the certificate state the reason`,
    (c) => {
      const missing =
        /[没不][给肯开有].{0,6}证明|证明.{0,6}([没不][给肯开有]|丢)|没人(给我?)?(开|办)|盖章|without|never|refus|lost|n't (give|gave|issue)|not (give|issue)/.test(
          c.q,
        )
      return yes(
        missing && '能，',
        state(
          c,
          `${missing ? '没有也能申领：' : '不一定要有：'}凭身份证或社保卡就能申领失业金，全国规定也没有要求离职证明写离职原因（个别地方另有要求）；机构按单位上报的原因核对。`,
          `${missing ? 'you can still claim: it is not required,' : 'Not required:'} an ID or social-security card is enough, and the national rule does not ask the certificate for the reason (a few places do); the agency checks what the employer reported.`,
          'UI-13',
          'ED-04',
        ),
        'Yes, ',
      )
    },
    {
      presumes: 'benefit',
      why: ['certificate-reason'],
      cue: /离职证明.{0,16}(失业金|写)/,
    },
  ),
  point(
    T,
    'register',
    ask`失业登记怎么办
    Registering as unemployed
    失业登记在哪里办
    失业登记有什么用
    没有失业登记能领失业金吗
    how to register as unemployed`,
    (c) =>
      either(
        c.a?.unemployment.eligible === 'no' && /[领拿]|benefit|money/.test(c.q) && eligible(c),
        BY_ANOTHER.test(c.q) &&
          state(
            c,
            '人不用跑：失业登记和申领失业金自己在掌上12333上就能办。去窗口能不能由别人代办没有查到规定，打12333问。',
            'You need not go, the 12333 app does it. Whether another may do it at the counter was not found: ask 12333.',
            'GR-11',
          ),
        state(
          c,
          '失业登记和申领失业金一起办，不收钱：能在掌上12333上办，也可带身份证到街道、社区的公共就业服务窗口。',
          'It is done together with the claim: with your ID card in the 12333 app or at the public employment office, free of charge.',
          'GR-11',
        ),
      ),
    {
      why: ['UI-13', 'UI-11'],
      says: new RegExp(
        `^(?!.*代领)(?=.*失业(?!险)).*(?:${BY_ANOTHER.source})|${/^(?!.*优惠).*就业创业证[^。？?]{0,6}[怎咋哪办如]/.source}`,
      ),
      cue: BY_ANOTHER,
    },
  ),
  point(
    T,
    'same-day',
    ask`离职第二天能申请失业金吗
    May I claim the day after leaving
    刚离职就可以申请失业金吗
    离职当月能领失业金吗
    要等停保以后才能申请失业金吗
    can I apply right after my last day`,
    (c) =>
      say(
        c,
        '离职手续办完就能申请，不用等：带身份证或社保卡即可。系统要等单位报完减员才核得过，单位最迟{jobless-list.days}天内要报。',
        'As soon as the job has ended: bring an ID or social-security card. It goes through once the employer has reported you, which it must within {jobless-list.days} days.',
        'jobless-list',
      ),
    { presumes: 'benefit', why: ['UI-12', 'UI-13', 'UI-11'] },
  ),
  point(
    T,
    'monthly-confirm',
    ask`领失业金要每个月签到吗
    Must I confirm every month
    失业金每月要不要打卡确认
    领失业金要按指纹吗
    monthly confirmation unemployment benefit`,
    (c) =>
      either(
        here(
          c,
          'monthly-confirm',
          '要，每个月一次；一直不确认会停，漏了赶紧补、打12333说明：',
          'Yes, every month; unconfirmed it stops, so make up what you missed and call 12333:',
        ),
        say(
          c,
          '看当地：有的要每月在网上确认一次在找工作，忘了会暂停。',
          'It depends on the place: some want a monthly confirmation online that you look for work, and pause when it is missed.',
          'UI-15',
        ),
      ),
    {
      presumes: 'benefit',
      not: /^(?!.*(?:确认|签到|打卡|核对|指纹|认证|报到|培训|confirm|check|sign|report))/,
      why: ['UI-16'],
      says: /(每个?月|按月|月月|忘了?[^。，？?]{0,6})(要|都要|得|没|去)?(不|没有?)?[^。，？?]{0,4}(签到|打卡|核对|按指纹|资格认证|确认)/,
    },
  ),
  point(
    T,
    'refused',
    ask`失业金申请被拒怎么办
    My claim was refused
    失业金审核不通过
    失业金不批可以复议吗
    unemployment claim rejected what now`,
    (c) =>
      state(
        c,
        '先看拒的理由：原因报错了让单位更正，月数不对查缴费记录；不服可以复议或起诉，问12333。',
        'Look at the ground first: a wrong reason is corrected by the employer, wrong months by your record; you may appeal. Ask 12333.',
        'DS-04',
      ),
    {
      why: ['UI-01', 'UI-03'],
      cue: /失业金.{0,6}([不没]批|不给批|被拒|[不没]通过|驳回)/,
    },
  ),
  point(
    T,
    'first-steps',
    ask`被裁了第一步该做什么
    Laid off: what first
    突然被裁员该怎么办
    失业了要办哪些手续
    刚被公司裁掉社保医保怎么处理
    被裁以后先顾哪头
    被辞退后要做的事情清单
    what should I do first after being laid off
    about unemployment after being laid off what to do`,
    (c) =>
      ownStepWithoutBenefit(c) ??
      state(
        c,
        '先做三件：拿到写着真实原因的离职证明；马上办失业登记、申领失业金；医保别断，领失业金期间由失业保险基金缴，不用你交。养老断几个月不清零，可以晚点再说。',
        'Three things first: get the certificate with the true reason; register and claim unemployment benefit at once; keep medical cover, which the fund pays while you draw. The pension can wait: a gap wipes nothing.',
        'UI-09',
        'UI-11',
        'ED-01',
      ),
    {
      not: /失业金怎么(办理|申|领)/,
      why: ['ED-01', 'UI-09', 'UI-11', 'PE-04', 'ED-17'],
      cue: /(裁|失业).{0,30}(先|第一(步|件)|怎么办|该做)/,
      says: PUT_OUT_FIRST,
    },
  ),
]
