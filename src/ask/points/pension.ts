import { monthText, yuan } from '../../domain/format.ts'
import { enMonths, words } from '../../advisor/wording.ts'
import { earliest, inTime, mayRetireAt, overAge, resumed, retires, yearsNeeded } from './mine.ts'
import { countedMonths } from '../../profile/counted.ts'
import type { Words } from '../../domain/text.ts'
import type { Category } from '../../advisor/retirement/table.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, no, point, say, state, yes } from './point.ts'
import { accountPart, basicOnSum } from './sums.ts'
import { lengths, NUMBER, numberOf } from '../understand/amounts.ts'
import { provinceOf } from '../../domain/place.ts'
import { minimumMonths } from '../../advisor/retirement/table.ts'
import { homeOf } from '../places.ts'
import { COVER_DUTY } from '../reply.ts'
import { byYears, whereDrawn } from './whereDrawn.ts'

/** Do the months paid reach the minimum, for somebody who asks whether to go on. */
function enough(c: PointContext): PointLead | null {
  const paid = (c.profile ? countedMonths(c.profile) : null) ?? c.said.paid ?? null
  const retirement = c.a?.retirement ?? null
  if (!c.mine || paid === null || retirement === null) return null
  const have = paid >= retirement.minimumMonths
  return have
    ? {
        zh: `可以停，但要想好：你已经缴了${paid}个月，够最低年限（${retirement.minimumMonths}个月）了，到龄能领；多缴多领，停了每月少领。医保另算，别跟着断。`,
        en: `You may, but think: you have ${enMonths(paid)}, enough for the minimum (${retirement.minimumMonths}); paying on brings more, stopping less. Medical is another matter: do not let it lapse.`,
        rules: ['PE-05', 'PE-20', 'PE-04'],
      }
    : {
        zh: `先别停太久：你缴了${paid}个月，离最低年限${retirement.minimumMonths}个月还差${retirement.minimumMonths - paid}个月；断了不清零，但到龄前要补够月数。医保另算，别断。`,
        en: `Not for long: you have ${enMonths(paid)} of ${retirement.minimumMonths}; ${retirement.minimumMonths - paid} are missing. A gap wipes nothing, but they must be paid by then. Keep medical.`,
        rules: ['PE-05', 'PE-04'],
      }
}

const long = (c: PointContext): boolean => lengths(c.q).some(({ months }) => months > 36)

/**
 * What an employer has to show for months it makes up. That more than three years want a legal document is not read in the text (PE-14).
 */
const proof = (c: PointContext): PointLead | false =>
  /材料|证明|资料|手续|文书|document|paper|proof|prove/.test(c.q) &&
  state(
    c,
    `${/证明.{0,3}(?:就|够|行|能)/.test(c.q) && long(c) ? '一般不够：' : '看补多久：'}超过3年的一般要仲裁裁决、法院判决等法律文书（没有核到原文），不到3年要什么问12333、12366。`,
    `${/enough|just/.test(c.q) && long(c) ? 'Mostly not enough: beyond' : 'It depends: beyond'} three years mostly a legal document such as an award is needed (text not read); for less ask 12333 or 12366.`,
    'ED-12',
    'PE-14',
  )

/** Whose money it is: the employer's part and the late fee are the employer's, one's own part stays one's own (ED-09, ED-12). */
const ownShare = (c: PointContext): PointLead | false =>
  /(?:个人|自己)(?:的)?(?:那)?(?:部分|份).{0,6}谁|谁.{0,4}(?:出|付|承担).{0,6}个人|\bmy (?:own )?(?:part|share)\b/.test(c.q) &&
  state(
    c,
    '个人那份还是自己出（本来就从工资里扣），单位那份和滞纳金由单位出。',
    'Your own part stays yours, as it would have come off the wage; the employer bears its part and the late fee.',
    'ED-12',
    'ED-09',
  )

/** Two years are for what an employer owes (DS-02), not for months one missed oneself. */
const twoYears = (c: PointContext): PointLead =>
  state(
    c,
    '不是，自己补不了两年：断缴3个月以内接上的，很多地方可以补断的那几个月，更久的一般只能重新开始；“两年”是单位违法停止后没人发现、投诉，劳动监察不再查的期限，欠的社保不因此免掉。',
    'No, not two years by yourself: resumed within 3 months many places take the missed ones, later you mostly start anew. The two years run from the end of a breach by the employer that nobody reported; the debt is not wiped.',
    'ME-07',
    'DS-02',
  )

/** What the place itself prints on months of medical insurance that were missed. */
function medicalHere(c: PointContext): PointLead | null {
  const own = c.ruleOn('gap-cover')
  return own && c.rule(own.id) && say(c, '看当地，能不能补打12393问：', 'By the place’s own rule; ask 12393.', own.id)
}

/** Whoever draws a pension has it where it is (PE-15). */
const drawing = (c: PointContext): PointLead | false =>
  /(?:已经?|早就?|正)(?:在[^交缴转]{0,4})?(?:开始)?(?:领(?!失业)|拿)|[领拿]着(?!失业)|(?:已经?|早就?|都).{0,6}退休了|already (?:draw|receiv|get|retired)/.test(
    c.q,
  ) &&
  !/还没|没开始|没领|not yet/.test(c.q) &&
  say(
    c,
    '不能：已经在领养老金的不再转，还由原来的地方发，人搬到哪里都照样领，问12333。',
    'No: once drawn it is not moved; the old place goes on paying wherever you live. Ask 12333.',
    'PE-15',
  )

/** Where the place lets nobody move away who owes contributions. */
const owing = (c: PointContext): PointLead | null => {
  const local = c.ruleOn('transfer-practice')
  return local === null || !/欠|arrears|owe/.test(c.q)
    ? null
    : {
        zh: `先不能转：先停保、把欠的补清再转；公司欠的由公司补，打12333、12366。${local.statement.zh}`,
        en: `Not yet: first stop paying there and clear the arrears; what an employer owes it must pay: 12333 or 12366. ${local.statement.en}`,
        rules: [local.id],
      }
}

const LESS = /少|缩水|损失|打折|亏|扣|lose|less|shrink/

/** Asks whether a wait is normal; after the 45 working days of PE-19, some nine weeks, it is not. */
const PATIENT = new RegExp(
  `(?<!缴了|保交了|老交了)(?:${NUMBER}|半)来?个?([多半])?个? ?(工作日|working|天|day|周|星期|礼拜|week|月|month|年(?<=半年))[^。]{0,12}(?:没|还|正常|ago|no|and|still)|正常|normal`,
)
function patience({ q }: PointContext): Words {
  const [said, count = '半', more, unit] = PATIENT.exec(q) ?? []
  if (said === undefined) return words('', '')
  if (unit === undefined) return words('两个月以内算正常：', 'Up to about two months is normal.')
  const days =
    (numberOf(count) + (more ? 0.5 : 0)) *
    (/工|work/.test(unit) ? 1.5 : /天|day/.test(unit) ? 1 : /月|mon/.test(unit) ? 30 : unit === '年' ? 365 : 7)
  return days > 63
    ? words('不正常，已经超过45个工作日（约两个月），打12333催。', 'No, beyond 45 working days (some two months) it is late: ring 12333.')
    : words('正常，先别急：', 'That is still normal.')
}

const RISES = /(?:养老金|退休金).{0,8}(?:上涨|会涨|涨[吗多]|年年涨|每年涨|上调)/

const APPROVAL = /多久|多长|几天|多少天|工作日|还没|一直没|how long|still|weeks?|days?/

/** What is missing by the year of retirement, with the ways out of it. */
function shortBy(c: PointContext): PointLead | null {
  const needed = yearsNeeded(c)
  return needed === null || needed.enough
    ? needed
    : {
        ...needed,
        ...say(
          c,
          `${BRINGS.test(c.q) ? '还不够：' : ''}${needed.zh}`,
          `${BRINGS.test(c.q) ? 'Not yet enough. ' : ''}${needed.en}`,
          'PE-06',
        ),
      }
}

const MUST = /必须|强制|非得|非要|自愿|随便|随我|规定要|义务|mandatory|compulsory|obligatory|voluntary|required|optional|have to|must/

/** Must somebody without an employer be in the pension scheme (PE-01). */
const voluntary = (c: PointContext): PointLead | false =>
  MUST.test(c.q) &&
  say(
    c,
    `自愿，不强制：没有单位的人可以自己参保，也可以不缴，不缴没有罚款，但年限不长。${COVER_DUTY.zh}`,
    `No, it is voluntary for people without an employer: you may join and pay by yourself or not, without a fine; but no years are added. ${COVER_DUTY.en}`,
    'PE-01',
  )

const OFFICIAL = /公务员|事业编|事业单位|机关|体制内|年金|civil serv/

/** Years paid in the public sector; null for anybody else. */
const official = (c: PointContext): PointLead | false =>
  OFFICIAL.test(c.q) &&
  state(
    c,
    '能接上：养老年限不会没，转到企业合在一起算；职业年金是另一个账户，怎么转、能不能取这里没有查到，先问原单位和12333。',
    'Yes: the pension years are kept and go on in a company; the occupational annuity is another account, and how it moves was not found here: ask the old employer and 12333.',
    'PE-04',
  )

/** Over fifty, insured elsewhere for the first time: is the pension drawn there? */
const LATE_ELSEWHERE =
  /(?:5\d|五十.?)(?:周?岁|了|[，,])[^？?]{0,40}(?:第一次|头一[次回]|才(?:开始)?[交缴参上])[^？?]{0,30}(?:这|那边|当地|留在)[^，。？?]{0,8}[领拿退]/
/** Never insured before. */
const FIRST_TIME = /第一次|头一|没[交缴]过|才(?:开始)?[交缴参上]|first time/
/** Does the move named stay within a province, or go to that of the hukou? */
function staysAtHome({ said, q, profile }: PointContext): boolean {
  const [to, from] = said.places.map(provinceOf).toReversed()
  const home = homeOf(q) ?? profile?.hukouPlace
  return to !== undefined && (to === from || (!!home && provinceOf(home) === to))
}

const onlyTemporary = (c: PointContext): PointLead => {
  if (staysAtHome(c))
    return state(c, '不是：同省内或回户籍省，关系照常转。', 'No: within a province, or going home, the relation moves as usual.', 'PE-18')
  const normal = /正常|normal/.test(c.q)
  const start = normal ? words('正常', 'Yes, that is normal') : words('不能', 'No')
  const stays = FIRST_TIME.test(c.q)
    ? words('户口不在当地的到时回户口所在地领', 'without hukou there it is drawn in the hukou place')
    : words('关系留在原参保地', 'the relation stays')
  const lead = say(c, `${start.zh}，${stays.zh}，年限照算：`, `${start.en}, ${stays.en} and the years count:`, 'PE-18')
  return { ...lead, begins: normal ? 'own' : 'no' }
}

/** Too old for a relation of one's own in a new province (PE-18), unless it goes home. */
const temporary = (c: PointContext): PointLead | false =>
  !staysAtHome(c) &&
  (c.said.age ?? 0) >= ((c.said.profile.sex ?? c.profile?.sex) === 'female' ? 40 : 50) &&
  !/[回到]老?家|户籍地|户口所?在?地|home/.test(c.q) &&
  onlyTemporary(c)

/** Can somebody of this age still reach the years needed. */
function reachable(c: PointContext): PointLead | null {
  const needed = yearsNeeded(c)
  const fits = inTime(c)
  if (needed === null || fits === null || c.said.age === null) return null
  if (fits === 'yes')
    return {
      zh: `来得及：从现在起每月都缴，到法定退休年龄缴得满。${needed.zh}`,
      en: `Yes, in time: paid every month from now on it is enough by the statutory age. ${needed.en}`,
      rules: ['PE-05', 'PE-07'],
    }
  const [zh, en] =
    fits === 'no'
      ? ['到法定退休年龄交不满', 'Not by the statutory age']
      : ['不一定，看男女、岗位和出生月', 'It turns on sex, post and month of birth']
  return {
    zh: `${zh}：${needed.zh}不够的可以到龄后接着缴满，或转居民养老。`,
    en: `${en}: ${needed.en} What is missing may be paid after it, or convert to the resident pension.`,
    rules: ['PE-05', 'PE-06', 'PE-07'],
  }
}

/** At an age, with years paid: must one go on paying? */
const STILL_TO_PAY =
  /^(?!.*(?:失业金|公司|单位|居民|医保)).*(?:[四五六]十.?|[456]\d)(?:周?岁|了|[，,])[^？?]{0,20}[交缴][^？?]{0,6}年[^？?]{0,12}(?:还[用要得]|用不用|行不行)[^，。？?医]{0,4}[交缴]|\b\d\d[- ]years?[- ]old\b[^?]{0,60}\bkeep paying/
/** Whether one has to go on paying, by the years the person's retirement asks for. */
function goesOn(c: PointContext): PointLead | null {
  const needed = STILL_TO_PAY.test(c.q) ? yearsNeeded(c) : null
  if (needed === null) return null
  const start = needed.enough
    ? words('不是必须，年限够了（多缴多领）：', 'Not for the years: ')
    : words('还要交，也可以自己缴：', 'Yes, by yourself too: ')
  return { ...needed, zh: start.zh + needed.zh, en: start.en + needed.en }
}

/** The delay is said to be no matter of men. */
const MEN_TOO = /只[管有是对]?[^，。]{0,3}女(?!儿)|\bonly (?:for )?women\b|\bmen still\b/

/** The statutory month, and for one's own case the earliest and latest one may choose. */
function retiresBetween(c: PointContext): PointLead | null {
  const when = retires(c)
  const own = c.a?.retirement
  if (when === null || !c.mine || own?.certain !== true || c.said.birth !== null || c.said.age !== null) return when
  const [early, late] = [monthText(own.earliest), monthText(own.latest)]
  return {
    ...when,
    zh: `${when.zh}年限够的最早${early.zh}，单位同意的最晚${late.zh}。`,
    en: `${when.en} If enough years are paid, ${early.en} at the earliest; if the employer agrees, ${late.en} at the latest.`,
    rules: [...when.rules, 'PE-08'],
  }
}

/** The age of a line before any delay and after all of it: "60 to 63". */
const ages = ({ retirement }: PointContext, line: Category, to: string): string => {
  const { originalMonths, maxDelay } = retirement.lines[line]
  return `${originalMonths / 12}${to}${(originalMonths + maxDelay) / 12}`
}

/** Two records to be made one: "两边的养老能合并吗"; not the resident scheme, nor two of one month. */
const MERGED =
  /^(?!.*(?:失业|医|居民|农保|新农|公积金|同一?个?月|多少|[美英德法韩]国|日本|国外|medical|unemployment|fund|resident)).*(?:(?:年限|养老|社保)[^。？?]{0,20}(?:合并|[并合][到在]?一[起块])|(?:pension|years)\b[^?]{0,40}\b(?:put together|combined?|merged?|added up)\b)/

const sameProvince = ({ said: { places } }: PointContext): boolean => places.length > 1 && new Set(places.map(provinceOf)).size === 1

/** What a province prints on moves inside it, where the question names both ends; null for any other. */
function within(c: PointContext): PointLead | null {
  const rule = sameProvince(c) ? c.ruleOn('transfer-within') : null
  return rule && no(say(c, '不用转：', 'No:', rule.id))
}

/** Of years paid that the question tells without a birth: are they enough for a monthly pension? */
function byYearsPaid(c: PointContext): PointLead | null {
  const { paid } = c.said
  if (paid === null || c.mine || !BRINGS.test(c.q)) return null
  if (paid < minimumMonths(c.retirement, 2026)) return no(say(c, '还不够：', 'Not yet enough:', 'PE-05', 'PE-06'))
  return paid < minimumMonths(c.retirement, 2099)
    ? say(c, '看哪年退休：', 'By the year of retirement:', 'PE-05')
    : say(c, '够了，到法定退休年龄就能按月领：', 'Enough, from the statutory age:', 'PE-05')
}

/** Years paid, and whether they bring a pension. */
const BRINGS =
  /^(?!.*(?:失业金|医保|公积金|补偿|工伤|多久|还[要得需])).*(?:[\d一二三四五六七八九十几两]年[^。？?]{0,18}(?:够不够|(?:能|可以)[^，。？?]{0,6}[领拿][^，。？?]{0,6}(?:养老|退休|钱)|按月[领拿])|\bpaid\b[^?]{0,12}\b\d+ years?\b[^?]{0,40}\b(?:get|draw|receive)\b[^?]{0,12}\bpension)/

/** "女的统一55岁退休": one age for all women. */
const ONE_AGE =
  /(?:所有|人人|大家|都|一律|统一)[^，。？?]{0,6}65|\b(?:everyone|everybody|all)\b[^?]{0,16}\b65\b|女(?!儿)[^，。？?]{0,10}(?:都|统一|一律|全是?|统统)[^，。？?]{0,6}(?:5[05]|60|五十|六十)|(?:\bwom[ae]n\b[^?]{0,6}\ball|\ball wom[ae]n)\b[^?]{0,14}\b5[05]\b/

const FORCED = /强制|(?:能|可以|想)不延|必须|自愿|非得|compulsory|mandatory|forced|voluntary/

export const points = [
  point(
    'stop-paying',
    'not-lost',
    ask`养老保险断了以前交的还算吗
    Do earlier years count after a gap
    社保断缴会清零吗
    养老断缴几年之前交的作废吗
    养老断了两年以前的年限还算数吗
    断缴社保之前交的白交了吗
    养老断几个月会不会清零
    中断几年再交能累计吗
    养老断一年有影响吗
    does my pension reset if I stop paying
    do my earlier pension years still count`,
    (c) => {
      const all = /社保|social/.test(c.q) || !/养老|pension/.test(c.q)
      const medical = all
        ? words(
            '医保断了要紧：多从次月起报不了，3个月内接上一般不用等。',
            ' Medical is what matters: it mostly ends the month after, and taken up within 3 months there is mostly no wait.',
          )
        : words('', '')
      const benefit =
        all && c.said.profile.exit === 'laid-off'
          ? words('失业保险缴满一年的，被裁还能领失业金。', ' With a year of unemployment insurance a layoff brings benefit.')
          : words('', '')
      return either(
        official(c),
        say(
          c,
          `不会清零，可以接着交：养老断缴前的年限和账户里的钱都保留，以后接着缴就累计。${benefit.zh}${medical.zh}`,
          `No, nothing is lost: pension years and account before the gap are kept and add up with later ones.${benefit.en}${medical.en}`,
          'PE-04',
        ),
      )
    },
    {
      says: /职业年金|\breset if i stop|\bi(?:.ve)? paid\b[^?]{0,16}\b(?:for nothing|lost|wasted)\b|^(?!.*(?:medical|health|unemployment)).*\bpension\b.{0,40}\b(?:forfeit\w*|vanish\w*|disappear\w*|wiped)|^社保断了(?:怎么办|咋办)|(?:以前|之前)[交缴]的[^，。？?失医]{0,8}(?:白[交缴]|作废|清零)/,
      why: ['PE-05', 'ME-09'],
    },
  ),
  point(
    'stop-paying',
    'short-gap',
    ask`社保断了一个月有影响吗
    Does a month or two unpaid matter
    离职后社保断一个月有影响吗
    社保空一两个月要紧吗
    换工作中间社保断了一个月
    社保断缴两个月会怎样
    断缴一个月社保有什么后果
    does one month without social insurance matter
    social insurance stopped for two months after leaving what happens`,
    (c) => {
      const gap = c.said.gap
      const lead = resumed(
        c,
        words(
          `${gap === null ? '' : `断${gap}个月，`}养老没有损失：不清零，接着缴就累计。`,
          'The pension loses nothing: years paid are kept and add up.',
        ),
      )
      return {
        ...lead,
        zh: `${lead.zh}买房、摇号、上学要“连续缴纳”的，各市自己定，先打12345。`,
        en: `${lead.en} Houses, plates and schools that ask for continuous payment are each city's own rule: ask 12345.`,
      }
    },
    {
      not: /医保|pension/,
      says: /^(我的?)?社保断了[?？]?$|社保断了?.{1,6}月[^。]{0,12}(养老.{0,4}医保|医保.{0,4}养老)[^。]{0,8}影响/,
      why: ['PE-04', 'ME-07', 'ME-09'],
      cue: /社保.{0,6}(断|停|空|没(交|缴)).{0,4}[一两二三1-3几]个?月.{0,10}(影响|要紧|怎样|怎么样|后果|没事|关系)/,
    },
  ),
  point(
    'stop-paying',
    'can-stop',
    ask`不想交社保了可以停吗
    May I stop paying
    离职后社保不交有什么影响
    社保先停几个月行不行
    不交社保会怎样
    自由职业不交社保可以吗
    灵活就业社保断了会怎样
    我养老够年限了可以不交了吧
    can I stop paying social insurance
    what happens if I don't pay social insurance`,
    (c) =>
      either(
        voluntary(c),
        enough(c),
        say(
          c,
          `可以停，没有罚款：养老年限保留，少缴少领；医保停了就报不了，超过3个月再接可能要等。${COVER_DUTY.zh}不是自己要走的先申领失业金，医保由基金缴。`,
          `You may, without a fine: pension years are kept but grow no further; medical cover stops and a return after 3 months may wait. ${COVER_DUTY.en} Laid off, claim benefit first: the fund then pays medical.`,
          'PE-04',
        ),
      ),
    {
      why: ['ME-09', 'UI-01', 'ME-03'],
      says: /^(?=.*(freelanc|gig|self-employed|no employer|without an employer|deliver)).*pension.{0,40}(mandatory|compulsory|obligat|required|voluntary|optional|have to)|^(?!.*(退休|到龄|够|公司还|多久|多少|几年|领)).*\d+岁[^。？?]{0,10}(还要|还用|还需要|还得|有没有?必要|还有必要)[^。？?]{0,6}[交缴]|社保想停/,
    },
  ),
  point(
    'stop-paying',
    'house-car',
    ask`断缴社保影响买房买车吗
    House, car plates, school
    社保断了影响摇号吗
    社保断一个月影响购房资格吗
    孩子上学社保断了怎么办
    does a gap affect buying a house or car plate`,
    () => ({
      zh: '可能影响：买房、摇号、上学的“连续缴纳”由各市自己定，补缴的常常不算，先打12345问清再断。',
      en: 'Perhaps: "continuous payment" for houses, plates and schools is set by each city and back-payments often do not count: ask 12345 before a break.',
      rules: ['CH-09'],
    }),
    { cue: /(断|社保).{0,12}(买房|购房|买车|摇号|上学|入学)/ },
  ),
  point(
    'stop-paying',
    'pause-how',
    ask`灵活就业社保怎么停保
    How to stop paying
    自己交的社保怎么取消
    停掉个人社保在哪办
    how to cancel self-paid social insurance`,
    (c) =>
      say(
        c,
        '在参保的网上平台或窗口办停保，解掉银行代扣；不办只是不缴，医保会停、养老不清零。',
        'Stop it online or at the counter and end the bank debit.',
        'CH-04',
      ),
    { why: ['PE-04'] },
  ),
  point(
    'back-payment',
    'past-years',
    ask`以前断的养老能补缴吗
    Can past years be made up
    养老断缴几个月能补吗
    个人可以一次性补缴养老吗
    花钱补前面空的五年养老行吗
    往年漏缴的养老怎么补
    一次性补缴15年养老
    自己补交社保
    断缴的几个月能不能补
    can I back-pay missed pension years
    pay missing pension contributions retroactively
    我自己花钱一次补上前面空的养老可以吧
    前几年没交的养老现在补可以吗
    空了几年养老想一次性补上`,
    (c) =>
      no(
        say(
          c,
          '不能：个人自己缴的养老，往年空的补不了，只能接着往前缴；单位欠的才由单位补。花钱“一次补齐”多是骗局、造假，别信。',
          'No: past years of a self-paid pension cannot be made up, only paid onward; what an employer owed the employer makes good. Paid "one-off back-payments" are mostly fraud.',
          'PE-13',
        ),
      ),
    {
      not: /公司|单位|医保/,
      local: ['back-payment'],
      why: ['PE-14', 'PR-01', 'PE-04'],
      says: /一次(性)?(补|[交缴]).{0,8}[万千].{0,16}(领|退休|养老)/,
      cue: /补[交缴齐上]?.{0,6}(几|[一二三四五六七八九十两\d])年/,
    },
  ),
  point(
    'back-payment',
    'medical',
    ask`断缴的医保能补缴吗
    Can missed medical months be made up
    医保断两个月补上行不行
    医保怎么补缴
    医保断了几个月可以补交吗
    pay up missed medical months`,
    (c) => {
      const { gap } = c.said
      const start =
        gap === null
          ? words('', '')
          : gap > 3
            ? words(`一般不能：断了${gap}个月，超过3个月了。`, `Mostly not: ${gap} months are more than 3. `)
            : words('多半能：', 'Mostly yes. ')
      const here = /(?:[两二2]年|24个月)/.test(c.q) ? twoYears(c) : medicalHere(c)
      return (
        here ??
        say(
          c,
          `${start.zh}3个月以内接上的，很多地方可以补断的那几个月，补了那段也能报；超过3个月一般只能重新开始，打12393问。`,
          `${start.en}Within 3 months many places take the missed months, and then cover them; later you mostly start anew: ask 12393.`,
          'ME-07',
        )
      )
    },
    {
      why: ['ME-09', 'ME-28'],
      cue: /医保.{0,14}补/,
    },
  ),
  point(
    'back-payment',
    'by-employer',
    ask`公司以前没给我交的社保能补吗
    Months the employer owed
    原单位漏缴的社保怎么补
    单位补缴社保要什么材料
    离职了还能让公司补缴社保吗
    公司三年没交社保能追回来吗
    can my former employer make up unpaid social insurance`,
    (c) =>
      either(
        proof(c),
        ownShare(c),
        say(
          c,
          '能追：单位欠的由单位补缴，离职了也可以要求；先书面要求，不补打12333或税务12366投诉、举报，留好劳动合同、工资流水。',
          'Yes: what the employer owed it makes good, after leaving as well; ask in writing, then complain at 12333 or the tax line 12366 with contract and payslips.',
          'ED-12',
        ),
      ),
    { not: /试用期/, says: /补[^。？?]{0,4}年社保[^。？?]{0,10}证明|社保[^？?]{0,12}公司欠了/, why: ['DS-02', 'PE-14', 'ED-14', 'ED-13'] },
  ),
  point(
    'back-payment',
    'agency-month',
    ask`找代缴公司补一个月社保可以吗
    An agency for one month
    花钱找人补断的一个月社保
    断一个月找中介代缴
    agency to fill one month`,
    (c) =>
      say(
        c,
        '不行：养老断一个月不影响，医保有3个月，自己接上就行。',
        'No: a month costs the pension nothing and medical has 3 months: go on by yourself.',
        'PR-02',
      ),
    { why: ['PR-01', 'PE-04', 'ME-07'] },
  ),
  point(
    'back-payment',
    'between-jobs',
    ask`换工作中间空的几个月社保要自己补吗
    Months between jobs
    空档期养老要不要补
    到新公司之前这一个月社保要自己补上吗
    离职到入职中间社保断了怎么办
    two months between jobs do I need to pay myself
    养老那两个月要不要补
    入职前空着的月份养老需要补吗
    到新公司之前社保我要自己补上吗`,
    (c) =>
      /3个月|三个月|three months|3 months/.test(c.q) && /必须|一定|才不算|之内|以内|must|have to/.test(c.q)
        ? state(
            c,
            '不一定要新单位：三个月只对医保要紧，新单位、自己以灵活就业缴或交居民医保都能接上；养老断几个月不影响，年限累计。',
            'It need not be a new employer: the three months matter for medical only, and paying by yourself or as a resident will do; the pension loses nothing by some months.',
            'PE-04',
            'ME-07',
          )
        : resumed(c, words('不用补也行：养老断一两个月不影响，年限累计；', 'Not needed: a month or two costs the pension nothing.')),
    {
      why: ['ED-08', 'PE-13'],
    },
  ),
  point(
    'pension-minimum-years',
    'years',
    ask`养老最低要交多少年
    Years needed for a pension
    养老保险要交满几年才能领
    交15年社保就够了吗
    养老缴费年限多少年
    我还差几年养老够
    什么时候退休要交20年
    how many years do I need for a pension
    minimum pension contribution years`,
    (c) =>
      either(
        goesOn(c),
        yearsNeeded(c),
        say(
          c,
          '15到20年，看你哪年退休，也要到法定退休年龄才能领：',
          '15 to 20 years by your year of retirement, drawn from the statutory age only.',
          'PE-05',
        ),
      ),
    {
      why: ['PE-06', 'PE-07'],
      says: new RegExp(
        `${STILL_TO_PAY.source}|${/^(?!.*(?:medical|health|unemployment|retiree|fired|laid|severance|wages)).*how many (?:more )?(?:years|months)\b(?:.{0,40}\bpension|.{0,20}\b(?:have to|must|need to|should)\b.{0,8}\bpay\b)/.source}`,
      ),
      cue: STILL_TO_PAY,
    },
  ),
  point(
    'pension-minimum-years',
    'short',
    ask`到退休年龄没交满年限怎么办
    Short of years at retirement
    养老没交够15年退休怎么办
    到龄缴费年限不够能领吗
    养老差几年可以一次补吗
    退休了社保没交满
    60岁了养老才交了10年
    not enough pension years at retirement age`,
    (c) => {
      const once = /一(?:次|把|下|口气)[^，。？?]{0,6}[补交缴]|lump sum/.test(c.q)
        ? words(
            '一般不能一次补齐，按月接着缴（2011年7月前参保、延缴5年还不够的除外）。',
            'Mostly not at once but month by month, unless insured before July 2011 and still short after 5 more years. ',
          )
        : words('', '')
      const over = overAge(c)
      const ways = either(shortBy(c), byYearsPaid(c), say(c, '钱不会没：', 'Nothing is lost:', 'PE-06'))
      return {
        ...ways,
        zh: once.zh + (over?.zh ?? '') + ways.zh,
        en: once.en + (over === null ? '' : `${over.en} `) + ways.en,
        rules: [...(over?.rules ?? []), ...ways.rules],
        begins: once.zh === '' ? (over ?? ways).begins : undefined,
      }
    },
    {
      local: ['short-of-years'],
      says: new RegExp(
        `${BRINGS.source}|${/^(?!.*医保).*(退休(年[龄纪]|岁数|的?年纪)|到龄)[^？?]{0,12}(只有|才[交缴]?了?|不够|没满).{0,5}年/.source}`,
      ),
      why: ['PE-27', 'PE-05', 'PE-04'],
    },
  ),
  point(
    'pension-minimum-years',
    'reach',
    ask`现在开始交养老退休前能交满吗
    Starting late: can I reach it
    45岁从没交过社保现在交来得及吗
    40多岁开始交养老还来得及吗
    50岁开始交社保能领退休金吗
    can I reach the minimum if I start at 45`,
    (c) =>
      either(LATE_ELSEWHERE.test(c.q) && onlyTemporary(c), reachable(c), say(c, '来得及，钱不会白交：', 'Yes, it is not lost:', 'PE-06')),
    {
      why: ['PE-05', 'PE-27'],
    },
  ),
  point(
    'pension-minimum-years',
    'then-stop',
    ask`养老交够15年可以不交了吗
    Enough years: may I stop
    社保交满年限就不用交了吧
    交满15年再交还有用吗
    養老够年限了继续交划算吗
    stop paying after 15 years`,
    (c) =>
      either(
        enough(c),
        say(
          c,
          '自己交的可以停，但多缴多领，停了少领，先看你退休那年要几年。上班的单位必须一直缴。医保年限另算。',
          'If you pay yourself you may, but paying on brings more; look at your year of retirement. An employer must go on. Medical years are separate.',
          'PE-05',
        ),
      ),
    {
      why: ['PE-20', 'ME-15'],
      wrong: /到头|不[用必]|就[行够]|enough|stop/,
    },
  ),
  point(
    'pension-minimum-years',
    'gone',
    ask`没交满15年钱就白交了吗
    Less than the minimum: is it lost
    养老没交够年限钱能退吗
    交了几年养老不交了钱怎么办
    is my pension money lost if I don't reach 15 years`,
    (c) => say(c, '不会白交：账户里的钱一直是你的，人不在了家人继承。', 'No: the account stays yours and is inherited.', 'PE-06'),
    { why: ['PE-02', 'PE-04'] },
  ),
  point(
    'pension-transfer',
    'how',
    ask`养老保险怎么转到别的地方
    Moving the pension
    养老怎么转回老家
    跨省社保转移怎么办
    养老关系转移流程
    换城市养老要怎么转
    养老转移要本人回去办吗
    想把养老转到新城市
    社保转移怎么弄
    how do I transfer my pension to another province
    move my pension
    怎么把养老转回去
    养老转移要不要本人回原来的地方办
    把外省的养老转回老家
    不回去能转养老吗`,
    (c) =>
      either(
        drawing(c),
        owing(c),
        within(c),
        official(c),
        temporary(c),
        state(
          c,
          `${sameProvince(c) ? '同省内多半不用转；要转也' : /能|可以/.test(c.q) ? '能转，' : ''}不用两头跑：先在新地方（转入地）参保，再在掌上12333或国家社会保险公共服务平台网上申请养老关系转移，年限和账户一起转。${sameProvince(c) ? '' : '同省内多半不用转。'}`,
          'No travelling: be insured in the new place, then apply for the transfer of the pension online in the 12333 app or si.12333.gov.cn; years and account move along. Inside one province it is mostly not needed.',
          'PE-15',
          'CH-04',
        ),
      ),
    {
      why: ['PE-16', 'PE-19', 'PE-18'],
      says: /[交缴]了.{0,50}那.{1,4}年怎么(办|弄|处理|转)/,
    },
  ),
  point(
    'pension-transfer',
    'time',
    ask`养老转移要多久
    How long does it take
    社保转移几天办好
    养老关系转移多少个工作日
    how long does a pension transfer take
    养老转移多长时间能转完`,
    (c) =>
      within(c) ??
      say(
        c,
        `${patience(c).zh}${/进度/.test(c.q) ? '在掌上12333、si.12333.gov.cn看进度，' : ''}大约45个工作日，网上能看进度。`,
        `${patience(c).en} About 45 working days; follow it online.`.trim(),
        'PE-19',
      ),
    {
      why: ['PE-15'],
      cue: /(多久|几天|多长时间|多少天).{0,6}(转|办|弄|好|完)/,
      says: /养老[^，。？?]{0,6}转[^，。？?]{0,6}进度/,
    },
  ),
  point(
    'pension-transfer',
    'where-drawn',
    ask`在几个城市交过养老最后在哪里领
    Where will I draw the pension
    养老在哪里退休怎么定
    外地交满10年可以在外地领养老吗
    多地参保在哪个省领退休金
    关系在上海户口在安徽退休去哪办
    以后在哪领养老金
    养老待遇领取地怎么确定
    where do I draw my pension if I paid in several cities
    which province will pay my pension
    养老金将来哪个省发`,
    (c) => either(whereDrawn(c), byYears(c), say(c, '按省看，各地年限合起来算。', 'By province; all years add up.', 'PE-17')),
    {
      why: ['PE-18', 'PE-15'],
      cue: /(which|what) (province|city|place).{0,30}pension/,
      says: /退休[^，。？?]{0,3}(?:必须|一定|只能|非得)[^，。？?]{0,6}(?:户口|户籍|老家)/,
      wrong: /必须|一定|只能|非得/,
    },
  ),
  point(
    'pension-transfer',
    'need',
    ask`离职了养老一定要转走吗
    Must I transfer at all
    养老不转移会怎么样
    以前城市的养老可以不转吗
    社保一定要转移吗
    do I have to transfer my pension
    do I have to transfer my pension when I move to a job in another city`,
    (c) => {
      const rule = new Set(c.said.places.map(provinceOf)).size > 1 ? null : c.ruleOn('transfer-within')
      const merged = MERGED.test(c.q)
      const lead = say(
        c,
        `${rule === null ? '' : `${rule.statement.zh}跨省的：`}${merged ? '能合并，自己缴的、单位缴的、各地缴的年限都合在一起算' : '不转也能领、不会作废：各地缴的年限和账户都留着'}，退休前归集到一起就行，不急；想在新地方领养老金的，要在那里缴满10年。`,
        `${rule === null ? '' : `${rule.statement.en} Beyond it: `}${merged ? 'Yes, all years add up, whoever paid and wherever' : 'No hurry, it need not be moved now and nothing expires'}: bring them together before retirement; to draw in the new place pay 10 years there.`,
        'PE-04',
      )
      return either(within(c), official(c), { ...lead, rules: [...(rule === null ? [] : [rule.id]), ...lead.rules] })
    },
    {
      why: ['PE-17', 'PE-15'],
      cue: MERGED,
      says: MERGED,
      not: /\d岁[^。？?]{0,20}能转/,
    },
  ),
  point(
    'pension-transfer',
    'money',
    ask`养老转移能转走多少钱
    How much money moves
    转移养老单位交的部分能转吗
    转社保会不会少钱
    how much of the pension fund is transferred`,
    (c) =>
      either(
        official(c),
        !/多少|钱|much|money/.test(c.q) && temporary(c),
        say(
          c,
          `${LESS.test(c.q) ? '不会少：' : ''}个人账户全部转走，单位部分按缴费工资的12%转，年限一月不少，不影响以后领多少年限。`,
          `${LESS.test(c.q) ? 'No, nothing is lost: the' : 'The'} whole account and 12 % of wages for the common part; no month is lost.`,
          'PE-16',
        ),
      ),
    {
      not: /^(?!.*(?:钱|多少|[会变]少|亏|划|账户|统筹|单位|公司|money|much|fund|lose|account))/,
      why: ['PE-15'],
    },
  ),
  point(
    'pension-transfer',
    'temporary',
    ask`男50女40岁以后外地参保是临时账户吗
    Temporary accounts
    临时缴费账户怎么办
    养老转不进来说是临时账户
    temporary pension account over 50`,
    onlyTemporary,
    {
      local: ['transfer-practice'],
      why: ['PE-17'],
      says: LATE_ELSEWHERE,
      not: /转[走了过]/,
    },
  ),
  point(
    'pension-transfer',
    'both',
    ask`养老和医保分别怎么转
    Pension and medical, each
    社保医保一起转到老家怎么办
    跨省换城市社保全部怎么转
    养老医保转移是不是一起办
    move both pension and medical insurance`,
    (c) =>
      /五险|工伤|生育|失业|five|injury|maternity|unemployment/.test(c.q)
        ? state(
            c,
            '养老、医保、失业能转，年限接着算；工伤和生育不用转也没法转，没有个人账户，由新单位重新参保。',
            'Pension, medical and unemployment can be moved and their years go on; work injury and maternity are not moved: the new employer insures you anew.',
            'PE-15',
            'ME-16',
            'UI-19',
            'WI-01',
          )
        : state(
            c,
            '分开办：养老在掌上12333或si.12333.gov.cn申请转移；医保在国家医保服务平台App（fuwu.nhsa.gov.cn）或新地方医保窗口申请转移。都要先在新地方参保，年限合起来算。',
            'Each apart: the pension transfer is applied for in the 12333 app or si.12333.gov.cn; the medical transfer in the national medical platform app (fuwu.nhsa.gov.cn) or at its desk, 12393. Be insured in the new place first; the years follow you.',
            'PE-15',
            'ME-16',
          ),
    {
      not: /^(?!.*(?:医|五险|工伤|失业|生育|社保|medical|insurance|both|all))|^(?!.*(?:养老|社保|五险|一起转|pension|social)).*(?:医保|medical)/,
      why: ['PE-19'],
      says: /五险.{0,14}(?:转|带)[走着过到]?|(?:工伤|生育).{0,16}(?:转移|转过?[去来走]|要转|用转|能转)/,
    },
  ),
  point(
    'pension-estimate',
    'how-much',
    ask`退休后养老金大概能领多少
    What pension may I expect
    交15年养老每月能领多少
    养老金怎么算
    按最低档交退休领多少
    我以后退休金有多少
    how much pension will I get
    estimate my pension`,
    (c) => {
      if (RISES.test(c.q))
        return {
          zh: '每年涨不涨、涨多少由国家和各省当年定，这里没有查到今年的，打12333问。',
          en: 'Whether it rises and by how much is set each year by the state and the province; this year’s was not found here: ask 12333.',
          rules: ['CH-09'],
        }
      const sum = basicOnSum(c) ?? accountPart(c)
      if (sum !== null) return sum
      const tiers = c.a?.pension?.tiers.filter((tier) => tier.percent === 60 || tier.percent === 100) ?? []
      const estimates = tiers.map(({ percent, monthlyFen, estimatedPensionFen }) => {
        const pension = Math.round(estimatedPensionFen / 100)
        return {
          zh: `${percent}%档每月缴${yuan(monthlyFen)}元，退休每月约${pension}元`,
          en: `at ${percent} % (${yuan(monthlyFen)} yuan a month) about ${pension} yuan a month`,
        }
      })
      if (tiers.length > 0)
        return {
          zh: `粗略估计（今天的钱，不是承诺）：${estimates.map(({ zh }) => zh).join('；')}。`,
          en: `A rough estimate in today's money, no promise: ${estimates.map(({ en }) => en).join('; ')}.`,
          rules: ['PE-20', 'PE-21'],
        }
      return say(
        c,
        '看缴费年限、缴费基数和退休地平均工资，缴得越久、基数越高领得越多；在弹窗的“费用”里填出生年月能估算。',
        'By years, base and the average wage of the place: more of each brings more; with the month of birth the costs page estimates it.',
        'PE-20',
      )
    },
    {
      why: ['PE-21'],
      wrong: /平均|不|一样/,
      says: /[交缴][^，。？?]{0,4}再多|多[交缴][^，。？?]{0,3}不(?:会)?多[拿领]|^(?!.*(医保|公积金|失业|医疗)).*(账户|余额).{0,16}(除以?(的是)?(多少|几)|([每一]个?月|按月).{0,8}(多少|几))|\bhow (big|much|large|high)\b.{0,12}\b(pension will|will (my|the|his|her) pension)\b/,
    },
  ),
  point(
    'pension-estimate',
    'worth-it',
    ask`自己交养老划算吗几年回本
    Is it worth paying
    灵活就业养老值不值得交
    养老金多久能回本
    自己缴养老合适吗
    is it worth paying the pension myself`,
    (c) => {
      const tier = c.a?.pension?.tiers.find((entry) => entry.percent === 60)
      return tier === undefined
        ? say(
            c,
            '多数人划算，领到终身；几年回本，填上城市和出生年月就能算。',
            'For most people yes: it is drawn for life; place and month of birth tell how soon it comes back.',
            'PE-20',
          )
        : {
            zh: `按最低档，退休后领约${tier.paybackMonths}个月回本（估算，今天的钱），之后领到终身。`,
            en: `At the lowest tier some ${tier.paybackMonths} months of drawing bring it back (an estimate), then it runs for life.`,
            rules: ['PE-20'],
          }
    },
    { why: ['PE-02'] },
  ),
  point(
    'retirement-age',
    'when',
    ask`我什么时候能退休
    When do I retire
    几岁退休
    女的现在多少岁退休
    男的几岁可以退休
    女工人多少岁退休
    延迟退休我是哪年退
    70年出生哪年退休
    我到底哪年哪月能退休
    我是1976年3月生的
    when can I retire
    retirement age for women`,
    (c) =>
      either(
        ONE_AGE.test(c.q) && no(say(c, '不对，还分男女和岗位：', 'No, sex and post still decide:', 'PE-07')),
        retiresBetween(c),
        MEN_TOO.test(c.q) && no(say(c, '不是：男的也推迟，从60岁逐步到63岁。', 'No: for men too, step by step from 60 to 63.', 'PE-07')),
        say(
          c,
          `男从${ages(c, 'male', '岁逐步推迟到')}岁，女干部${ages(c, 'female-55', '到')}岁，女工人${ages(c, 'female-50', '到')}岁；写上出生年月和男女就能算到月。`,
          `Men from ${ages(c, 'male', ' to ')}, women ${ages(c, 'female-55', ' to ')} and ${ages(c, 'female-50', ' to ')}, moving later step by step; give month of birth and sex to have it worked out.`,
          'PE-07',
        ),
      ),
    {
      cue: /延迟退休怎么算/,
      why: ['PE-08'],
      not: /提前|最早/,
      says: new RegExp(
        `${MEN_TOO.source}|${ONE_AGE.source}|退休年龄[^。？?]{0,4}(?:全国|各地)|retirement age[^?]{0,9} same|退休[^，。？?]{0,3}还(?:要|有|剩|差)(?:多久|几年|多少年)`,
      ),
      wrong: /(都是?|一律|统统)(按|要)?(50|55|60|五十|五十五|六十)岁?/,
    },
  ),
  point(
    'retirement-age',
    'early',
    ask`能提前退休吗最多提前几年
    Early retirement
    弹性提前退休怎么申请
    早几年退休有什么条件
    我最早什么时候可以退休
    can I retire early`,
    (c) => {
      const atAge = mayRetireAt(c)
      if (atAge !== null) return atAge
      const own = earliest(c)
      if (/(?:单位|公司|employer).{0,8}(?:同意|不批|不让|agree|refus)/.test(c.q))
        return say(
          c,
          '不用单位同意：年限够的可以自己选提前退休，书面告诉单位就行；只有延迟退休才要跟单位商量。',
          'No consent is needed: with the years paid you choose it and tell the employer in writing; only a delay has to be agreed.',
          'PE-08',
        )
      const known = own.zh !== ''
      return yes(
        !known && '可以，',
        say(
          c,
          `${known ? `${own.zh}可以，` : ''}养老年限够了就行，最多提前3年，一般要提前3个月书面告诉单位。`,
          `${known ? `${own.en} Yes, ` : ''}with the years paid, up to 3 years, as a rule with 3 months' written notice.`,
          'PE-08',
        ),
        'Yes, ',
      )
    },
    {
      why: ['PE-09', 'PE-05'],
      says: /(?<!\d)[56]\d岁?(?:就|我?能不能|可不可以|能|可以|想)+(?:早|提前)?退(?:休|了|不|吗|[?？]|$)|(?<!still |all )\bretire at (?:age )?[56]\d\b|(month|date|year|soon).{0,20}(draw|pension|retire).{0,20} earliest|最早.{0,2}几岁|(?<!公积金[^，。]{0,6})最早.{0,4}(哪一?[年个月天]|什么时候|几[岁号月]).{0,6}(退(?![钱款费税还公社])|[领拿].{0,2}(养老金|退休金))/,
    },
  ),
  point(
    'retirement-age',
    'late',
    ask`可以晚几年退休吗
    Late retirement
    弹性延迟退休
    到龄了想继续上班
    最晚能拖到什么时候退休
    can I retire later
    how long may I put off retiring`,
    (c) => {
      const { retirement } = c.a ?? { retirement: null }
      const own = c.mine && retirement?.certain ? monthText(retirement.latest) : null
      if (FORCED.test(c.q))
        return say(
          c,
          '法定年龄统一推后，不能自己选；再晚退才是自愿：',
          'The statutory age moves for everybody; going on beyond it is voluntary:',
          'PE-08',
        )
      return yes(
        '可以，',
        say(
          c,
          `跟单位商量好，最多晚3年${own === null ? '' : `，你最晚到${own.zh}`}；单位不同意就按法定年龄退。`,
          `by agreement with the employer, up to 3 years${own === null ? '' : `, for you to ${own.en}`}.`,
          'PE-08',
        ),
        'Yes, ',
      )
    },
    { why: ['GR-05', 'PE-27'], not: /提前/ },
  ),
  point(
    'retirement-age',
    'flexible-woman',
    ask`女的灵活就业是50还是55退休
    Women paying by themselves: 50 or 55
    女工人离职自己交社保几岁退休
    单位工人岗转灵活就业退休年龄变吗
    flexible women retire at 50 or 55`,
    (c) => {
      const when = (c.said.profile.sex ?? c.profile?.sex) === 'female' ? retires(c, true) : null
      const line = state(
        c,
        '自己缴的一般按55岁那条线算（再加延迟），离职前是工人岗的，有的地方还能按50岁，差好几年，转之前先问12333。',
        'By oneself mostly the line of 55 (plus the delay); after a worker post some places still take 50: ask 12333 before you change.',
        'PE-07',
      )
      return when === null
        ? line
        : {
            ...line,
            ...when,
            zh: when.zh + line.zh,
            en: `${when.en} ${line.en}`,
          }
    },
  ),
  point(
    'retirement-age',
    'apply',
    ask`退休怎么办手续
    Applying for the pension
    到龄了怎么申请领养老金
    没有单位怎么办退休
    退休审批要多久
    how do I apply for my pension`,
    (c) => {
      const own = c.mine ? retires(c) : null
      const how = words(
        `${own?.zh ?? ''}到龄前一两个月，带身份证、银行卡在12333或待遇领取地窗口申请，没有单位自己申请。`,
        `${own === null ? '' : `${own.en} `}Apply a month or two before your date, with ID and bank card, on 12333 or at the counter of the place that will pay; without an employer, apply yourself.`,
      )
      return APPROVAL.test(c.q)
        ? state(
            c,
            `最多20个工作日：申请养老金，经办机构要在20个工作日内办完，过了打12333催。${how.zh}`,
            `At most 20 working days from the application; after that ring 12333. ${how.en}`,
            'PE-22',
          )
        : say(c, how.zh, how.en, 'PE-22')
    },
    {
      why: ['PE-05', 'PE-17'],
    },
  ),
  point(
    'stop-paying',
    'which-stop',
    ask`离职后哪几样社保会停
    Which insurances stop when I leave
    一离职五险哪些马上没了
    离职了哪些保险停哪些还在
    离职后五险分别怎么处理
    which of the five insurances end with the job`,
    (c) =>
      state(
        c,
        '工伤、失业、生育跟着单位停；医保一般用到最后缴费那个月的月底；养老停缴但年限和账户都保留，以后接着累计。缴过的失业保险年限也留着，医保3个月内接上最要紧。',
        'Work injury, unemployment and maternity stop with the job; medical cover mostly lasts to the end of the last month paid; the pension pauses, its years and account are kept. Years of unemployment insurance are kept too; resume medical within 3 months.',
        'WI-04',
        'ME-17',
        'PE-04',
      ),
    {
      why: ['UI-19'],
    },
  ),
  point(
    'stop-paying',
    'abroad',
    ask`出国留学打工几年社保怎么办
    Going abroad for some years: what about social insurance
    去国外读书社保要停吗
    外派国外工作国内社保断了怎么办
    出国几年回来社保还能接着交吗
    studying abroad what happens to my social insurance
    can I stop paying while I live overseas`,
    (c) =>
      state(
        c,
        '可以停，没有罚款：养老不清零，回来接着缴就累计；医保停了国内看病报不了，回国后再接，断缴超过3个月的一般要等。想不断的，可以在户籍地以灵活就业自己缴。',
        'You may stop without a fine: the pension wipes nothing and goes on when you return; medical cover stops, and after more than 3 months a return mostly brings a wait. To keep it up pay by yourself at your hukou place.',
        'PE-04',
        'ME-09',
      ),
    { why: ['PE-01'], not: /^(?!.*(?:国|境|海外|abroad|overseas|china|countr)).*/ },
  ),
  point(
    'pension-minimum-years',
    'age-too',
    ask`养老交够年限了马上就能领吗
    With the years paid, can I draw the pension at once
    交满15年随时能领养老金吗
    年限够了没到退休年龄可以先领吗
    养老金能不能提前领一点
    can I draw my pension as soon as I have paid 15 years
    can I get part of my pension before retirement age`,
    (c) => {
      const own = c.said.birth === null && c.said.age === null && c.mine ? retires(c) : null
      return state(
        c,
        `不是：${own?.zh ?? ''}年限够了，还要到法定退休年龄才能按月领，不能提前领一部分。年限够的可以弹性提前，最多早3年，不早于原来的50、55、60岁。`,
        `No. ${own === null ? '' : `${own.en} `}With the years paid it is still drawn from the statutory age only, and no part of it earlier. With enough years you may retire up to 3 years early, not before the old age of 50, 55 or 60.`,
        'PE-05',
        'PE-08',
      )
    },
    {
      why: ['PE-07'],
      cue: /(够|满).{0,10}(随时|马上|立刻|就)能?领/,
      not: /多[交缴领拿]/,
    },
  ),
  point(
    'retirement-age',
    'disabled',
    ask`没到退休年龄干不了活了养老有钱领吗
    Unable to work before the retirement age
    病残津贴怎么领
    完全丧失劳动能力能提前领养老金吗
    得了重病没法上班社保给不给钱
    瘫痪了离退休还早有没有补助
    因病不能工作病退怎么办
    is there a disability pension before retirement age
    I can no longer work because of illness, does the pension scheme pay`,
    (c) =>
      say(
        c,
        '有病残津贴：没到退休年龄就完全丧失劳动能力（不是工伤）的可以申请，到12333窗口问怎么鉴定、领多少。',
        'Yes, a disability allowance: for people fully unable to work before the age, not by a work injury; ask 12333 how it is examined and what it pays.',
        'PE-23',
      ),
    {
      why: ['PE-08'],
      says: /^(?!.*(工伤|失业金|医保|公积金|赔|补偿|孩子|生育|照顾)).*(瘫|中风|偏瘫|重病|大病|癌|残疾|丧失劳动能力|干不了活|没法干活|不能(干活|工作|劳动)).{0,24}(养老|退休|社保).{0,16}(钱|领|津贴|补|管)/,
    },
  ),
]
