import type { Words } from '../../domain/text.ts'
import type { Exit } from '../../profile/schema.ts'
import { addMonths, addMonthsToDate, monthOf } from '../../domain/dates.ts'
import { yuan } from '../../domain/format.ts'
import { enDate, enMonth, words, zhDate, zhMonth } from '../../advisor/wording.ts'
import { due, eligible, monthsLeft, resumed } from './mine.ts'
import { lengths, NUMBER, numberOf } from '../understand/amounts.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, no, point, say, state, yes } from './point.ts'
import { yearsWords } from './years.ts'

const T = 'employer-duties'

/** "四年多", "over four years": years and something more. */
const AND_MORE = new RegExp(`${NUMBER}年多(?![久长少])|\\b(?:over|more than) ${NUMBER} years?`)

/** N for a service of so many months: a month's pay a year, half of one for less than half a year. */
function serviceSum(c: PointContext, paid: number): Words {
  const wage = c.said.wage ?? c.profile?.wage ?? null
  const [years, rest] = [yearsWords(paid), paid % 12]
  const [, zhYears, enYears = ''] = AND_MORE.exec(c.q) ?? []
  const more = 12 * numberOf(zhYears ?? enYears) === paid
  const months = Math.floor(paid / 12) + (rest >= 6 ? 1 : rest > 0 || more ? 0.5 : 0)
  const { zh, en } = more ? words(`${years.zh}多`, `over ${years.en}`) : years
  const note = more ? words(`（零头满半年是${months + 0.5}个月）`, ` (${months + 0.5} if the rest is half a year)`) : words('', '')
  if (wage === null) return words(`按${zh}算，N是${months}个月工资${note.zh}。`, `For ${en} N is ${months} months' pay${note.en}.`)
  const sum = Math.round(months * wage)
  const notice = /n\s*\+\s*1/i.test(c.q)
    ? words(
        `；无过错辞退没提前30天通知的再加1个月${yuan(wage * 100)}元，合计${yuan((sum + wage) * 100)}元`,
        `; dismissed without fault or 30 days' notice another month, ${yuan(wage * 100)}, makes ${yuan((sum + wage) * 100)}`,
      )
    : words('', '')
  return words(
    `按${zh}算，N是${months}个月工资，${yuan(sum * 100)}元${note.zh}${notice.zh}。${CAPPED.zh}`,
    `For ${en} N is ${months} months' pay, ${yuan(sum * 100)} yuan${note.en}${notice.en}. ${CAPPED.en}`,
  )
}

/** N for the service and wage that the question names, else for the person's own; empty where neither is known. */
function sum(c: PointContext): Words {
  if (c.said.paid !== null) return serviceSum(c, c.said.paid)
  const { months = null, totalFen = null, withNoticeFen = null, perYearFen = null } = (c.mine ? c.a?.severance : null) ?? {}
  if (months !== null && totalFen !== null)
    return words(
      `按你的工龄和工资，N是${months}个月工资，约${yuan(totalFen)}元${withNoticeFen === null ? '' : `；没提前30天通知的（N+1）约${yuan(withNoticeFen)}元`}。`,
      `For your service and wage N is ${months} months' pay, about ${yuan(totalFen)} yuan${withNoticeFen === null ? '' : `; without 30 days' notice (N+1) about ${yuan(withNoticeFen)}`}.`,
    )
  return perYearFen === null
    ? words('', '')
    : words(`按你的工资，每满一年约${yuan(perYearFen)}元。`, `At your wage about ${yuan(perYearFen)} yuan a full year.`)
}
/** A sentence about severance with what it comes to, and the rule it rests on. */
const owe = (c: PointContext, zh: string, en: string, id = 'ED-17'): PointLead => {
  const own = sum(c)
  return say(c, zh + own.zh, own.en === '' ? en : `${en} ${own.en}`, id)
}
/** Whoever entered how the job ended hears whether severance is owed, not when it would be. */
const owedToYou = (c: PointContext): PointLead | null =>
  c.mine && c.a?.exit.severance === 'yes'
    ? yes('', owe(c, '有：你这样离开，公司要付经济补偿。', 'for the way you left severance is owed.'))
    : null
/** The day the year for arbitration is over, from the day of leaving that the question or the person gives. */
function limit(c: PointContext): ReturnType<typeof due> {
  const left = c.said.profile.leftOn ?? null
  const law = c.ruleOn('arbitration')
  const own = due(c, 'arbitration')
  if (own !== null || left === null || law === null) return own
  const end = addMonthsToDate(left, law.params.months)
  return { zh: zhDate(end), en: enDate(end), past: end < c.today, rule: law.id }
}
/** Until when money may be claimed by arbitration. */
const claimBy = (c: PointContext): Words => {
  const date = limit(c)
  return date === null
    ? words('在离职起一年内申请劳动仲裁', 'arbitration within a year of leaving')
    : date.past
      ? words(
          `劳动仲裁的一年到${date.zh}已经满了，中间催要过的带证据问`,
          `the year for arbitration ended on ${date.en}; if you claimed in between ask with proof`,
        )
      : words(`最晚${date.zh}（离职起一年内）申请劳动仲裁`, `arbitration by ${date.en}, one year from leaving`)
}
const CAPPED = words(
  '月工资高于当地平均工资3倍的，按3倍、最多12年算。',
  'A wage above three times the local average counts as three times, for at most 12 years.',
)

/** Severance for whoever ends the job because wages or insurance were not paid. */
const drivenOut = (c: PointContext) => {
  const may = /(?:能|可以)[^，。？?]{0,10}(?:要|拿|补偿|赔|钱)/.test(c.q)
  return yes(
    may ? '能：' : '',
    owe(
      c,
      `${may ? '' : '有：'}公司拖欠工资、没依法缴社保，你书面写明这个理由被迫解除的，能要经济补偿，不算自愿；别写“个人原因”。`,
      'where wages were not paid or insurance not paid as the law asks and you end it in writing for that reason, severance is owed; do not write "personal reasons".',
    ),
  )
}

/** The employer will not pay for the month of leaving. */
const REFUSES =
  /^(?!.*(?:新公司|新单位|新东家|入职|试用)).*((?:这个?|当|本|(?<!\d)\d{1,2})月)份?的?(?:社保|医保|五险)?(?:[公单厂老][司位板里])?说?[就都]?不(?:给|帮|肯)?我?再?[交缴]/

/** More than thirty days are told: "快两个月了", "a month and a half". */
const overdue = (q: string): boolean =>
  lengths(q).some(({ months, sense }) => months >= 2 && sense !== 'more') || /一个多月|一个半月/.test(q)

/** Both for the person as they left; null where that is not known. */
function severanceAndBenefit(c: PointContext): PointLead | null {
  const own = c.mine && c.a !== null ? eligible(c) : null
  const owed = own === null ? undefined : OWED[c.a?.exit.severance ?? '']
  if (own === null || owed === undefined) return null
  return {
    zh: `${owed.zh}；失业金方面，${own.zh}`,
    en: `${owed.en}. As for benefit: ${own.en}`,
    rules: ['ED-17', ...own.rules],
  }
}

const UNPAID_WAGES = /(?:拖|欠|没发|不发|不给)[^，。？?]{0,8}(?:工资|薪)|\b(?:unpaid|owe[ds]?|not paid)\b/

/** "自己辞职好还是等公司裁": which of the two brings more. */
const RESIGN_OR_WAIT =
  /(?:辞职?|离职|走)[^，。？?]{0,5}(?:好|划算)?还是[^，。？?]{0,8}(?:裁|辞退|开除)|等[^，。？?]{0,5}(?:裁|辞退)[^，。？?]{0,5}还是[^，。？?]{0,6}辞|\b(?:resign|quit)\b[^?]{0,14}\bor\b[^?]{0,16}\b(?:laid off|fired|dismissed)/

/** "裁员都是赔2N吧": said of everybody. */
const FOR_ALL = /都|\b(?:always|everyone|everybody)\b/

/** Not insured on probation. */
const ON_TRIAL =
  /^(?!.*(?:失业金|补偿|赔|生育|[能以][^,，。？?]{0,8}[补追])).*(?:试用期?|转正[前后再])[^。？?]{0,14}[不没才][^,，。？?]{0,5}[交缴上买][^,，。？?]{0,4}(?:社保|五险)|\bprobation\b[^?]{0,40}\b(?:not|n.t|no)\b[^?]{0,24}\binsurance/

/** From which month a new employer pays. */
const FROM_MONTH =
  /^(?!.*(?:公积金|多久|几天)).*(?:新(?:公司|单位|东家|厂)|入职|报到)[^？?]{0,14}(?:(?:社保|五险)[^，。？?]{0,3}(?:从|自)?(?:哪个月|几月份?|什么时候起)|\d{1,2}月份?的?(?:社保|五险)[^，。？?]{0,8}[交缴])|\b(?:which|what) months?\b[^?]{0,30}\b(?:new )?(?:employer|company|job)\b[^?]{0,20}\b(?:pay|begin|start)/

const FIRST_JOB = /第一份工作|头一份工作|刚毕业|第一次(?:工作|上班)|应届|first (?:ever )?job/

/** Is there an upper limit of severance? */
const CAP =
  /(?:补偿|赔偿|n)[^。？?]{0,16}(?:封顶|上[限线]|最高|最多算几年)|\bseverance\b[^.?]{0,20}\b(?:capp?ed|cap|limit|maximum)\b|\b(?:cap|limit|maximum)\b[^.?]{0,12}\bseverance\b/

/** Severance later than the handover. */
const PUT_OFF = /^(?!.*[没不](?:办|交接)).*(?:(?<!当)[月年周天]之?[后再才]|没[给付发打]|拖|迟)|month|week|still|yet/

/** Must the worker bear the employer's part? */
const BEARS =
  /^(?!.*(?:灵活|自己[交缴])).*[让叫要]我[^。？?]{0,8}[单公][位司]的?那?[份部]|[单公][位司]的?那一?[份部][^，。？?]{0,5}[让叫]我|\bemployer'?s? (?:part|share)/

/** A contract thrown away. */
const THROWN = /合同[^。？?，]{0,8}销[毁掉]/

/** Has the employer to tell what it paid? */
const TELLS = /告诉|告知|通知|公布|给我看|明细|\btell\b/

/** Forced to work, or ordered into danger. */
const DANGER = /强迫|冒险|违章|危险|不安全|\bunsafe|\bdanger|\bforce[ds]?\b/

/** The cash paid in place of insurance: must it be given back? */
const REPAID =
  /(?:要不要|用不用|[要用得该])[^，。？?]{0,3}(?:退|还)(?![没能有要是])|退(?:回|给|还|不退|吗)|还(?:回去|给公司|吗)|要回|pay (?:it )?back|\breturn (?:it|the|that)/

/** What becomes of the personnel file. */
const FILE = /\bmy person[a-z]+ file\b/
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
  `，${Number(addMonths(monthOf(left), 1).slice(5))}月起${/入职|新[公单东]/.test(c.q) ? '新单位交（入职30天内办）' : '公司不用再交'}`

/** A new job, and leaving the old one. */
const BOTH =
  /(?:离职|离开|走|辞)[^？?]{0,20}(?:新(?:公司|单位|东家|厂)|入职|下家)[^？?]{0,30}(?:谁|哪家|哪边|哪个)[^，。？?]{0,3}[交缴报]|(?:老|原|旧|前|上)(?:公司|单位|东家|家)[^，。？?]{0,3}还是[^，。？?]{0,2}(?:新公司|新单位|新东家|下家)|\bnew (?:job|employer|company)\b[^?]{0,60}\bwho pays?\b|\bwho pays (?:for )?(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)|\bold or (?:the )?new (?:company|employer)\b[^?]{0,4}\bpay/
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

/** Work past retirement age, and part-time work by the hour. */
const OTHER_WORK =
  /返聘|(?<!\d)(?:6[3-9]|7\d)(?:岁|了)|退休[^，。？?]{0,6}[又再后了][^。？?]{0,8}(?:上班|打工|工作|干活)|非全日制|小时工|钟点工|\bpart[- ]?time|\b(?:retired|pensioner)\b[^?]{0,30}\bwork/
/** Severance for such work: no rule was found. */
const OTHER_SEVERANCE = new RegExp(`^(?=.*(?:${OTHER_WORK.source})).*(?:补偿|赔|severance|compensation)`)

/** Wages that were not paid. */
const UNPAID = /(?:拖|欠|[没不]发)[^，。？?]{0,8}(?:工资|薪)|工资[^，。？?]{0,6}(?:拖|欠|[没不]发)/

/** Is severance owed where a job ended in that way, the employer going on? */
function owedFor(c: PointContext, exit: Exit | null): PointLead {
  if (OTHER_WORK.test(c.q))
    return {
      zh: '退休返聘、超龄、非全日制的有没有补偿，没有查到规定，打12333问。',
      en: 'Whether severance is owed for work past retirement age or part-time was not found: ask 12333.',
      rules: ['CH-09'],
    }
  if (exit === 'resigned-employer-fault') return drivenOut(c)
  const yours = owedToYou(c)
  if (yours !== null) return yours
  if (exit === 'dismissed-fault') return owedForFault(c)
  if ((exit === null || exit === 'resigned') && UNPAID.test(c.q)) return drivenOut(c)
  if (exit === null ? /^(?!.*(?:裁|辞|到期|离)).*退休/.test(c.q) : c.q.includes('实习生'))
    return say(c, `一般没有：${exit === null ? '到龄退休不在该付的情形里' : '在校实习一般不算劳动关系'}。`, 'As a rule none.', 'ED-17')
  if (exit === 'resigned')
    return say(
      c,
      '一般没有：自己辞职的不给；公司欠薪、不缴社保等违法逼走你的才有。',
      'As a rule none on resigning; only where unpaid wages or insurance drove you out.',
      'ED-17',
    )
  if (exit === null && !/裁|辞退|炒|优化|赶|开(掉|了)|laid|lay|let go|fire|dismiss|terminat|redundan/.test(c.q))
    return say(
      c,
      '看怎么离开的：公司裁员、无过错辞退有补偿，每满一年一个月工资；自己辞职一般没有。',
      "It depends on how the job ends: on a layoff or dismissal without fault yes, a month's pay for each full year; on resigning as a rule not.",
      'ED-17',
    )
  return yes(
    '',
    owe(c, '有，公司裁员、无过错辞退要付经济补偿，每满一年一个月工资。', 'on a layoff or dismissal without fault severance is owed.'),
  )
}

/** None for a grave fault; it depends on the ground where the question names no fault. */
function owedForFault(c: PointContext): PointLead {
  const fault = c.profile?.exit === 'dismissed-fault' || /违反|违纪|过错|犯错|旷工|\brules?\b|misconduct|breach/.test(c.q)
  const start = fault ? words('没有', 'No') : words('看理由', 'It depends on the ground')
  return say(
    c,
    `${start.zh}：真是严重违反规章制度这类过错的，不付补偿；公司拿不出依据的算违法辞退，可以要两倍（2N），去仲裁。`,
    `${start.en}: for a grave breach of the rules none is owed; without grounds the dismissal is unlawful and twice the severance (2N) may be claimed in arbitration.`,
    'ED-17',
    'ED-22',
  )
}

/** Is a person of long service near retirement protected from a layoff: 15 years here and under 5 to go (ED-23)? */
function protection(c: PointContext): 'none' | 'sure' | 'open' {
  const { paid } = c.said
  const left = /不[到足满][5五]年|(?:under|less than) (?:5|five)/.test(c.q) ? 59 : c.said.toGo
  const [first, last] = left === null ? (monthsLeft(c) ?? [0, 60]) : [left, left]
  if ((paid !== null && paid < 180) || first >= 60) return 'none'
  return paid !== null && last < 60 ? 'sure' : 'open'
}

const UNLAWFUL = words('硬裁是违法解除，可以要求回去上班，或要两倍赔偿（2N）', 'otherwise ask for the job back or twice the severance')
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

/** Whether severance is owed, in a word. */
const OWED: Readonly<Record<string, Words>> = {
  yes: words('补偿有，公司每满一年给一个月工资', "Severance is owed, a month's pay for each full year"),
  no: words('补偿没有', 'No severance is owed'),
}

/** How long before a dismissal the employer has to say so. */
const TOLD_BEFORE = /(?:公司|单位|老板|厂里?)(?!.{0,9}退休)[^，。？?]{0,8}提前(?:多久|多少天|几[天个])[^，。？?]{0,3}(?:通知|告诉|说)/
/** By which wage the 1 of N+1 goes. */
const PLUS_ONE_BY = /(?:[这那里]个?|的)1[^，。？?]{0,3}(?:是?按|拿|用)|\bplus one\b[^?]{0,16}(?:按|based|salary|wage)/

/** Arbitration is over and the employer does not pay. */
const WON =
  /^(?!.*(?:失业金|社保|税|起诉)).*(?:(?:仲裁|官司)[^。？?]{0,6}(?:赢|胜|判|生效)[了下]?(?!吗)|(?:裁决|调解)书?[^。？?]{0,4}(?:下来|签了|生效|出来))|强制执行|\b(?:won|award)\b[^?]{0,40}\b(?:not|n.t|refus\w+|enforce)\b/
/** Where arbitration is asked for. */
const WHERE = /(?:去|在)哪|哪里|哪个/
/** Paying by oneself beside an employer who pays. */
const BESIDE =
  /(?:公司|单位)[^，。？?]{0,3}[给帮]我?[交缴]着[^？?]{0,12}(?:自己|再|另)[^，。？?]{0,8}[交缴]|(?:上着?班|在职)[^。？?]{0,8}(?:能|可以|还)[^。？?]{0,6}自己[^，。？?]{0,8}[交缴补]|\b(?:by myself|on my own|myself)\b[^?]{0,16}\b(?:while|though)\b[^?]{0,10}\b(?:employed|my (?:employer|company))\b/
/** Told to pay alone while employed. */
const ALONE = /^(?!.*离职).*(?:公司|单位|老板|厂里?)说?[让叫要]我们?(?:自己?|个人)去?[交缴上买][^，。？?]{0,4}(?:社保|灵活|居民|医保)/
/** Left without notice: is the employer owed anything? */
const NO_NOTICE = /(?:没|不)(?:有)?(?:提前|打招呼)[^？?]{0,14}走[^？?]{0,10}(?:赔|罚)|\bpay\b[^?]{0,24}\bwithout (?:any )?notice/

/** Whether labour inspection still acts: two years, counted from leaving where that is known. */
function inspected(c: PointContext): PointLead {
  const left = c.said.profile.leftOn ?? (c.mine ? c.profile?.leftOn : null) ?? null
  const over = left !== null && addMonthsToDate(left, 24) < c.today
  return say(
    c,
    left === null
      ? '看停没停满两年：没满的劳动监察要查，一直欠着的从停止那天起算；更早的能不能补，先问12333和税务12366。'
      : `${over ? '一般不管了：从离职算已经满两年' : '还管：从离职算没满两年'}，一直欠着的怎么算问12333。`,
    left === null
      ? 'It turns on two years: inspection acts within two of the end of the breach; ask 12333 and 12366 what may be paid for earlier months.'
      : `${over ? 'As a rule no longer: two years are over' : 'Yes: two years are not over'}; ask 12333.`,
    'DS-02',
  )
}

/** The certificate by post or as a scan. */
const BY_POST =
  /^(?!.*(?:丢|社保卡)).*(?:证明[^？?]{0,16}(?:寄|快递|扫描|电子[版的]|传真)|(?:邮寄|寄|快递)[^？?]{0,8}证明)|^(?!.*\blost\b).*\bcertificate\b[^?]{0,60}\b(?:mail|post|scan\w*|courier|in person|e-?mail)\b|\b(?:mail|post|send|scan)\b[^?]{0,30}\bcertificate/

/** What the employer owes on leaving: certificate, transfer, the month of leaving, arrears; complaints and arbitration. */
export const points = [
  point(
    T,
    'certificate-when',
    ask`离职证明什么时候给
    When is the leaving certificate due
    离职证明最晚几天开
    离职当天能拿到离职证明吗
    公司什么时候必须给离职证明
    when must my employer give me the leaving certificate`,
    (c) => {
      const date = due(c, 'leaving-certificate')
      if (BY_POST.test(c.q))
        return state(
          c,
          `${/合[理法]|行吗|正常/.test(c.q) ? '不合理：' : ''}离职当天就该给，没有查到非要本人去拿的规定：书面要公司寄盖章的原件，拖着打12333。扫描件认不认，问收的一方。`,
          'It is due on the day you leave, and no rule was found that you must fetch it: ask for the stamped original by post, 12333 if it drags. Whether a scan will do, ask whoever wants it.',
          'ED-01',
        )
      return say(
        c,
        `${(/合[理法]|正常|行吗|对[吗吧]/.test(c.q) && /等|才|[以之]?后|再/.test(c.q)) || /[押压等过]\D{0,3}月.{0,3}才/.test(c.q) ? '不合理：' : ''}离职当天${date === null ? '' : `（${date.zh}）`}就该给你${date?.past ? '，没给的打12333投诉' : ''}。`,
        `On the day the contract ends${date === null ? '' : `, ${date.en}${date.past ? '; if you have not got it complain at 12333' : ''}`}.`,
        'ED-01',
      )
    },
    { why: ['ED-04', 'ED-05'], cue: BY_POST, says: BY_POST },
  ),
  point(
    T,
    'certificate-refused',
    ask`公司不给开离职证明怎么办
    The employer refuses the certificate
    单位扣着离职证明不给
    离职证明公司不开怎么办
    老板不肯出具解除劳动合同证明
    离职证明一直拖
    my employer won't give me a leaving certificate`,
    (c) =>
      say(
        c,
        '公司必须开，不给违法：先书面要，不给就打12333投诉、找劳动监察责令，害你损失的要赔。',
        'It must issue it: ask in writing, then complain at 12333 or labour inspection; it answers for the loss.',
        'ED-05',
      ),
    {
      why: ['ED-01', 'UI-13'],
      says: /证明[^。？?]{0,6}拖了/,
      not: /失业金/,
    },
  ),
  point(
    T,
    'certificate-content',
    ask`离职证明要写哪些内容
    What the certificate must say
    离职证明必须写离职原因吗
    离职证明上写了负面评价怎么办
    what must a leaving certificate contain`,
    (c) => {
      const without = /[没未不漏]有?写|n.t|\bnot?\b|without/.test(c.q)
      const [reason] = c.here('certificate-reason')
      if (reason)
        return say(
          c,
          without ? '不行，原因要如实写上，可以要求公司补：' : '要写，写真实的原因：',
          'The true reason has to be on it; have it added.',
          reason.id,
          'ED-04',
        )
      if (/写错|填错|[有弄]误|不对|\bwrong\b|mistake/.test(c.q))
        return say(
          c,
          '要求公司改好重开：写的要和实际一致，不改打12333投诉。',
          'Have it corrected and issued anew; if they refuse complain at 12333.',
          'ED-04',
          'ED-05',
        )
      if (/哪|什么|what/.test(c.q) && !/原因|理由|评价|reason|why/.test(c.q)) return say(c, '', '', 'ED-04')
      return say(
        c,
        `${without ? '一样有效，' : ''}不一定要写原因：全国规定只要四样，更不能写评价（个别地方要求写真实原因）。`,
        `${without ? 'It is valid all the same: no' : 'No'} reason is required nationally (a few places ask for the true one), four things are:`,
        'ED-04',
      )
    },
    {
      why: ['certificate-reason', 'ED-01'],
    },
  ),
  point(
    T,
    'certificate-lost',
    ask`离职证明丢了能补吗
    A lost certificate
    离职证明可以重新开一份吗
    离职证明丢了怎么办
    leaving certificate lost`,
    (c) =>
      say(
        c,
        `${/丢/.test(c.q) || c.q === '' ? '可以让原公司再开一份；' : ''}公司没了的，用12333打印的参保缴费证明代替；公司不肯开打12333。`,
        'Ask the former employer for another; where it is gone a contribution record from 12333 may do; call 12333 where it refuses.',
        'ED-07',
      ),
    { why: ['CH-10'], says: /(?:倒闭|注销|破产|没了|跑路|关门)[^？?]{0,8}(?:离职)?证明/ },
  ),
  point(
    T,
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
        return say(
          c,
          `要报，15天内${/7|七/.test(c.q) ? '，不是7天' : ''}：`,
          `Yes, within 15 days${/7|seven/.test(c.q) ? ', not 7' : ''}.`,
          'ED-03',
        )
      if (date === null && /档案|\bfile\b|dang'?an/.test(c.q) && !/[等要过].{0,4}月|规定吗|合法/.test(c.q))
        return say(
          c,
          '档案公司15天内要转走，不用自己管；转到哪里打12333问。',
          'The employer sends your file on within 15 days; 12333 says where it lies.',
          'ED-02',
        )
      return say(
        c,
        date === null
          ? `${WHO_STOPS.test(c.q) ? '公司办，不用你自己去：' : /[等要过].{0,4}月|规定吗|合法/.test(c.q) ? '没有这样的规定：' : ''}15天内必须办好，拖着打12333投诉。`
          : `最晚${date.zh}（离职后15天内）必须办好${date.past ? '，已经过期了，打12333投诉' : ''}。`,
        date === null
          ? `${WHO_STOPS.test(c.q) ? 'The employer does, not you: w' : 'W'}ithin 15 days; otherwise complain at 12333.`
          : `By ${date.en}, 15 days after leaving${date.past ? ', which is past: complain at 12333' : ''}.`,
        'ED-02',
      )
    },
    { says: new RegExp(`${LIST.source}|${FILE.source}|${WHO_STOPS.source}`), why: ['ED-03', 'DS-03'] },
  ),
  point(
    T,
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
          '原单位、新单位都可能交：原单位还没报减员的照交，停了的由新单位报（入职30天内办）。两边都问清，别重也别漏；都推就打12333。',
          'Either may: the old employer unless it has reported you out, else the new one, within 30 days. Ask both, so that no month is paid twice or missed; 12333 if both refuse.',
          'ED-08',
          'ED-09',
        )
      const next = left === null ? '' : monthAfter(c, left)
      const still = stillEmployed(left, day)
      return state(
        c,
        `${still.zh}一般由公司交${next}；但要看公司几号报减员：过了当地申报截止日的照交，没过的可能当月就停，离职前问清“缴到几月”。${/医保[^。？?]{0,4}断/.test(c.q) ? '医保3个月内接上一般不用等。' : ''}`,
        `${still.en} is as a rule the employer's; but it depends on the day it reports you: after the local cut-off it pays, before it may stop. Ask which month is the last paid.`,
        'ED-09',
        'ED-10',
      )
    },
    {
      says: new RegExp(`${REFUSES.source}|${BOTH.source}`),
      wrong: /(?:都|一律|全)[^，]{0,4}(?:个人|自己)[出交掏]/,
      why: ['ED-10', 'ED-02'],
      cue: new RegExp(`${BOTH.source}|(当月|这个月|本月).{0,10}(社保|医保|公司|交|缴)`),
    },
  ),
  point(
    T,
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
    T,
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
    T,
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
        '别写“个人原因”：书面写明因公司拖欠工资、没依法缴社保而被迫解除，寄给公司留底，这样有经济补偿，失业保险缴满一年的也能领失业金。没缴的社保打12333、12366投诉追缴。',
        'Do not write "personal reasons": give notice in writing that you end it because insurance or wages were not paid, keep a copy; severance is then due, and benefit with a year of unemployment insurance paid. Have the arrears collected through 12333 or 12366.',
        'ED-14',
        'ED-17',
      ),
    {
      why: ['ED-12', 'UI-02'],
      not: /(补偿|赔偿?)吗/,
    },
  ),
  point(
    T,
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
    T,
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
      return say(
        c,
        date === null
          ? '一年：从知道权利被侵害那天起算，离职争议一般从离职起一年内申请。'
          : date.past
            ? `已经过了：一般从离职起一年内申请，到${date.zh}届满；中间催要、投诉过的可以重新起算，带证据问12333。`
            : `还来得及：最晚${date.zh}（离职起一年内）申请。`,
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
    T,
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
        `${WHERE.test(c.q) ? '去公司所在地或干活地的仲裁委，' : /没(?:签)?(?:劳动)?合同/.test(c.q) ? '能，拿别的证据证明劳动关系，' : /律师/.test(c.q) ? '自己就能去申请，' : ''}${refused ? '先书面要，还不给就在离职起一年内申请劳动仲裁，' : ''}不收钱：带申请书、身份证和劳动关系的证据（合同、工资流水、聊天）${WHERE.test(c.q) ? '' : '，到公司所在地或干活地的仲裁委'}，${refused ? '' : '一年内提出，'}问12333。`,
        `${refused ? 'Ask in writing; refused, go to labour arbitration within a year of leaving. ' : /lawyer/.test(c.q) ? 'You may file it yourself. ' : ''}It is free: with the application, ID and proof of the job at the commission of the employer’s place or yours${refused ? '' : ', within a year'}; 12333 tells where.`,
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
    T,
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
    T,
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
      says: /(?:公司|单位|厂子?|老板)(?:都|已经|被)?.{0,6}(?:注销|吊销|跑路|人都?找不到|联系不上|没人了).{0,24}(?:社保|停保|减员)/,
    },
  ),
  point(
    T,
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
    T,
    'notice',
    ask`辞职要提前几天说
    Notice when resigning
    离职要提前一个月吗
    试用期辞职提前几天
    没提前通知就走公司扣社保吗
    how much notice must I give`,
    (c) =>
      say(
        c,
        `${NO_NOTICE.test(c.q) ? '要不要赔没有查到，问12333。' : DANGER.test(c.q) ? '不用提前，强迫劳动、逼你冒险作业的可以马上走。平常' : /不(?:放|批|让|同意|签)|(?:签字|同意|批准).{0,6}才/.test(c.q) ? '能走，不用公司批准：' : ''}提前30天书面告诉公司，试用期3天；没提前走也不影响你办社保和离职证明。`,
        `${NO_NOTICE.test(c.q) ? 'Whether you owe anything was not found: ask 12333. ' : DANGER.test(c.q) ? 'No, you may leave at once when forced to work or ordered into danger. Otherwise ' : ''}30 days in writing, 3 on probation, no consent needed; leaving without it does not touch insurance or certificate.`,
        'ED-20',
      ),
    {
      cue: NO_NOTICE,
      says: new RegExp(`${NO_NOTICE.source}|(?:老板|公司|单位|领导)[^？?]{0,4}(?:签字|同意|批准)[^？?]{0,6}才(?:能走|算)`),
      why: ['ED-01', 'ED-02'],
    },
  ),
  point(
    T,
    'keeps-file',
    ask`公司扣着档案不给怎么办
    The employer keeps my file
    离职公司不转档案
    单位扣压个人档案
    扣档案劳动局会罚公司多少
    employer keeps my personnel file`,
    (c) =>
      /仲裁|起诉|告(?!诉)|法院|arbitration|court|sue\b/.test(c.q)
        ? yes('可以，', say(c, '属于劳动争议：', '', 'DS-03', 'ED-06'), 'Yes. ')
        : say(
            c,
            '扣档案违法，离职后15天内就该转走：打12333投诉，责令限期退还，并按每人500到2000元罚公司，害你损失的要赔。',
            'That is unlawful, it was due within 15 days: complain at 12333; it is ordered to return it, fined 500 to 2,000 yuan a person, and liable for your loss.',
            'ED-06',
          ),
    {
      why: ['ED-02', 'DS-03'],
      cue: /档案.{0,10}(压|扣|卡|不[给放])/,
      not: /在哪|去哪/,
    },
  ),
  point(
    T,
    'wages-owed',
    ask`离职工资什么时候结清
    Final wages
    公司拖欠工资离职了怎么要
    离职后工资不发怎么办
    final wages not paid after leaving`,
    (c) => {
      if (/监察|inspect/.test(c.q)) return inspected(c)
      const by = claimBy(c)
      return say(
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
    'severance',
    'how-much',
    ask`裁员补偿怎么算
    How is severance worked out
    被辞退赔几个月工资
    经济补偿金计算方法
    N+1是多少
    干了三年被裁赔多少
    补偿金能拿多少
    公司该赔多少
    公司应该给我多少补偿
    该给我多少补偿金
    how much severance am I owed
    how much should the company pay me
    那该赔我几个月
    how is severance calculated
    how many months of severance`,
    (c) => {
      const own = sum(c)
      return say(c, own.zh, own.en, 'ED-18', 'ED-21')
    },
    {
      not: /2n|无故|怀孕|产假|哺乳/,
      says: /^what severance|n\+1(怎么|如何)算|^(?!.*(?:失业|怀孕|孕期|哺乳))(?=.*(补偿|赔|辞退|裁)).*[拿给赔补]到?(几|多少)个月/,
      why: ['ED-17', 'ED-19'],
      cue: /(补偿|赔偿金?).{0,4}怎么算/,
    },
  ),
  point(
    'severance',
    'owed',
    ask`公司裁我有补偿吗
    Is severance owed
    被辞退有没有经济补偿
    什么情况公司要给补偿金
    公司倒闭了补偿还能拿到吗
    公司关门员工有赔偿吗
    公司要裁我有赔偿吗
    do I get severance if I am laid off
    company bankrupt severance
    我被裁了有补偿吗
    被裁员公司赔不赔钱
    被辞退有没有赔偿`,
    (c) => {
      if (/倒闭|破产|关(门|停|闭)|注销|bankrupt|clos|shut/.test(c.q))
        return yes(
          '能，',
          owe(
            c,
            '公司破产、关闭、注销一样要付经济补偿，每满一年一个月工资；破产的怎么付，问管理人和12333。',
            'on bankruptcy or closure severance is owed; ask the administrator and 12333 how it is paid.',
          ),
        )
      return owedFor(c, c.profile?.exit ?? c.said.profile.exit ?? null)
    },
    {
      why: ['ED-18', 'ED-19', 'DS-01'],
      cue: /有补偿吗/,
      says: OTHER_SEVERANCE,
      instead: { expired: 'severance/expired' },
    },
  ),
  point(
    'severance',
    'resigned',
    ask`主动辞职有补偿金吗
    Severance after resigning
    自己离职能要赔偿吗
    辞职公司给不给N
    do I get severance if I resign`,
    (c) =>
      (c.profile?.exit ?? c.said.profile.exit) === 'resigned-employer-fault'
        ? drivenOut(c)
        : say(
            c,
            '一般没有；公司欠薪、不缴社保等违法逼走你的才有。',
            'As a rule none; only where unpaid wages or insurance drove you out.',
            'ED-17',
          ),
    {
      why: ['ED-14', 'ED-20'],
      instead: { 'resigned-employer-fault': 'severance/driven-out' },
    },
  ),
  point(
    'severance',
    'driven-out',
    ask`公司欠薪我走人能拿补偿吗
    Severance when unpaid wages drive me out
    公司没交社保我离职有补偿吗
    拖欠工资被迫离职赔偿
    公司不发工资我辞职能要N吗
    severance if I resign because wages were not paid`,
    drivenOut,
    {
      not: /^(?!.*(?:欠|拖|没发|不发|[不没]给?[缴交]|逼|被迫|unpaid|owe|pay)).*$/,
      says: /^(?!.*(?:unemployment|benefit|claim)).*\bforced (?:out|to (?:leave|quit|resign))\b.{0,40}\b(?:unpaid|wages|pay)/,
      why: ['ED-14', 'ED-18'],
      cue: /(欠|拖|[不没]给?我?[发缴交]).{0,10}(工资|薪|社保|五险).{0,18}(补偿|赔|要n)/,
    },
  ),
  point(
    'severance',
    'expired',
    ask`合同到期不续签有补偿吗
    Severance when a contract ends
    劳动合同到期公司不续有赔偿吗
    合同到期我自己不续有补偿吗
    续签降薪我不同意有补偿吗
    severance when contract expires`,
    (c) =>
      either(
        owedToYou(c),
        owe(
          c,
          `${/[降减砍少低差].*算[^？?]{0,6}(?:自己|自愿|主动|辞)/.test(c.q) ? '不是自己要走。' : ''}公司不续、或者降条件续你不同意的，要付经济补偿；同等或更好的条件你自己不续，没有。每满一年一个月工资。`,
          "If the employer does not renew, or only on worse terms, severance is due; if you refuse equal or better terms, not. A month's pay for each full year.",
        ),
      ),
    { why: ['ED-18'], cue: /(到期|续).{0,24}(补偿|赔)/, not: /失业金/ },
  ),
  point(
    'severance',
    'double',
    ask`违法辞退赔多少
    Unlawful dismissal
    2N赔偿金什么情况
    无故辞退能要双倍赔偿吗
    公司违法解除怎么赔
    compensation for unlawful dismissal`,
    (c) => {
      const fen = c.mine ? (c.a?.severance?.unlawfulFen ?? null) : null
      const left = c.mine && c.a?.severance && fen === null && /resigned|mutual|refused/.test(c.a.exit.exit ?? '')
      if (left)
        return state(
          c,
          '你这样离职拿的是N：2N只在单位违法辞退、违法终止时才有；其实是被辞退的，先去改离职原因，打12333。',
          'What you are due is N: 2N is for unlawful dismissal or termination only. If you were in fact dismissed, have the reason corrected first (12333).',
          'ED-22',
          'ED-17',
        )
      return say(
        c,
        `${FOR_ALL.test(c.q) ? '不是都赔2N：' : ''}两倍（2N）${fen === null ? '' : `，按你的工龄和工资约${yuan(fen)}元`}：`,
        `${FOR_ALL.test(c.q) ? 'Not always: t' : 'T'}wice the severance (2N)${fen === null ? '' : `, for you about ${yuan(fen)} yuan`}.`,
        'ED-22',
      )
    },
    { says: /^2n[^，。？?]{0,5}(?:什么|怎么)|我?[要想]2n|都[^，。？?]{0,3}2n/, why: ['ED-18', 'ED-21', 'DS-01'] },
  ),
  point(
    'severance',
    'kinds',
    ask`2N和N+1有什么区别
    N, N+1 and 2N
    2N和N+1
    N、N+1、2N分别是什么意思
    该要N+1还是2N
    what is the difference between N+1 and 2N`,
    (c) =>
      state(
        c,
        'N是经济补偿，每满一年一个月工资；N+1是没有过错、又没提前30天通知的辞退，在N上多给一个月工资；2N是违法辞退，按N的两倍赔。',
        "N is severance, a month's pay for each full year; N+1 adds a month's pay on dismissal without fault and without 30 days' notice; 2N, twice N, is owed on unlawful dismissal.",
        'ED-18',
        'ED-21',
        'ED-22',
      ),
    { why: ['ED-17'] },
  ),
  point(
    'severance',
    'plus-one',
    ask`没提前通知就辞退有N+1吗
    Pay in lieu of notice
    代通知金是什么
    公司当天辞退我要多给一个月吗
    老板只给N不给加的那一个月
    they pay N but refuse the extra month can I insist
    pay in lieu of notice`,
    (c) =>
      owe(
        c,
        `${FOR_ALL.test(c.q) ? '不是人人都有：' : ''}${PLUS_ONE_BY.test(c.q) ? '按上个月的工资算。' : TOLD_BEFORE.test(c.q) ? '提前30天书面通知。' : ''}看有没有提前30天通知：没有过错又没提前30天书面通知的，才加这一个月（N+1的“1”）；该给不给，打12333或去仲裁。`,
        `${FOR_ALL.test(c.q) ? 'Not always. ' : ''}${PLUS_ONE_BY.test(c.q) ? "Last month's wage counts. " : TOLD_BEFORE.test(c.q) ? '30 days ahead in writing. ' : ''}It turns on notice: the extra month (the 1 of N+1) is due without fault and without 30 days' written notice; where it is refused 12333 or arbitration.`,
        'ED-21',
      ),
    {
      why: ['ED-18'],
      says: new RegExp(
        `${PLUS_ONE_BY.source}|${TOLD_BEFORE.source}|${/代通知金(?:是?多少|怎么算|是什么|几个月)|n ?\+ ?1.{0,4}[这那]个 ?\+? ?1.{0,4}(什么|意思|指)|n ?\+ ?1[^，。？?]{0,6}都|\bn ?还是 ?n ?\+ ?1/.source}`,
      ),
      cue: /plus one|extra month/,
    },
  ),
  point(
    'severance',
    'when-paid',
    ask`补偿金什么时候给
    When is severance paid
    公司说补偿分期付可以吗
    离职补偿多久到账
    when must severance be paid`,
    (c) => {
      const by = claimBy(c)
      if (/交接|交完|办完|hand(?:ed|ing)? over|handover/.test(c.q)) {
        const no = PUT_OFF.test(c.q)
        return say(
          c,
          `${/合[理法]|行吗|对吗|可以吗|正常/.test(c.q) ? `${no ? '不' : ''}合理：` : ''}补偿本来就在办完工作交接时付${/多少|工资算/.test(c.q) ? '；按离职前12个月的平均工资，每满一年一个月' : ''}。交接完还不付的打12333。`,
          `${no ? 'No' : 'That is right'}: it is paid when the handover is done; not then, call 12333.`,
          'ED-19',
        )
      }
      const no = PUT_OFF.test(c.q) && /惯例|规定|[是对]吗|正常|合[理法]|可以吗/.test(c.q)
      return say(
        c,
        `${no || /分期|in (?:parts|instal)/.test(c.q) ? '不对，没有这种规定：' : ''}办完工作交接时就该付；不付的打12333，${by.zh}。`,
        `${/in (?:parts|instal)/.test(c.q) ? 'No, at once, w' : 'W'}hen the handover is done; else 12333, or ${by.en}.`,
        'ED-19',
      )
    },
    {
      says: /(?:赔|补偿金?)[^，。？?]{0,6}，(?:公司)?(?:一直)?[不没]给/,
      why: ['DS-01'],
    },
  ),
  point(
    'severance',
    'tax',
    ask`经济补偿金要交税吗
    Is severance taxed
    拿到的N要不要扣个税
    离职补偿个人所得税怎么算
    is severance pay taxable`,
    () => ({
      zh: '一般在当地上年职工平均工资3倍以内的免个税，超过的单独算税；税务文件的原文没有读到，以12366答复为准。',
      en: 'As a rule up to three times the local yearly average wage is free and the rest is taxed apart; the tax paper was not read: 12366 decides.',
      rules: ['CH-09'],
    }),
  ),
  point(
    'severance',
    'and-benefit',
    ask`拿了补偿还能领失业金吗
    Severance and benefit
    拿了N还能领失业保险金吗
    赔偿金和失业金冲突吗
    can I get both severance and unemployment benefit`,
    (c) => {
      const exit = c.profile?.exit ?? c.said.profile.exit ?? null
      const mine = exit === null ? null : severanceAndBenefit(c)
      if (mine !== null) return mine
      if (exit === 'resigned-employer-fault' || UNPAID_WAGES.test(c.q))
        return state(
          c,
          '都有：公司欠薪、没依法缴社保逼走你的，能要经济补偿；失业保险缴满一年、办了失业登记的，也能领失业金。辞职时写明这个理由。',
          'Both: driven out by unpaid wages or insurance you are owed severance, and benefit with a year of unemployment insurance paid and registration; give that reason in writing.',
          'UI-02',
          'ED-17',
        )
      const which = RESIGN_OR_WAIT.test(c.q)
      if (which || exit === 'resigned')
        return state(
          c,
          `${which ? '等公司裁更划算，补偿和失业金都有；自己辞职' : ''}一般都没有：自己辞职的没有经济补偿，也领不了失业金；公司违法逼走你的除外。`,
          `${which ? 'Being laid off brings severance and benefit; resigning: a' : 'A'}s a rule neither: whoever resigns has no severance and no benefit, unless a breach of the employer drove you out.`,
          'UI-03',
          'ED-17',
        )
      return yes(
        '能，',
        state(
          c,
          '两样不冲突：补偿公司给，每满一年一个月工资；不是自己要走、失业保险缴满一年、办了失业登记的，也能领失业金。',
          'severance is the employer’s, a month’s pay a full year; benefit comes too if you did not leave of your own accord, with a year of unemployment insurance paid and registration.',
          'UI-01',
          'ED-17',
        ),
      )
    },
    {
      why: ['UI-02'],
      cue: RESIGN_OR_WAIT,
      says: new RegExp(
        `${RESIGN_OR_WAIT.source}|(?:补偿|赔偿|severance)金?(?:和|跟|与|、|还有)失业(?:金|保险)[^？?]{0,8}(?:都|有没有|有吗|能不能|能|可以|一起|同时|份|戏|拿)`,
      ),
    },
  ),
  point(
    'severance',
    'wage-base',
    ask`补偿金按什么工资算
    Which wage counts
    N按基本工资还是实发工资
    补偿金工资包括奖金吗
    工资高补偿有上限吗
    which salary is severance based on`,
    (c) =>
      CAP.test(c.q)
        ? yes(
            '',
            say(
              c,
              '有：月工资高于当地平均工资3倍的，按3倍算，最多算12年；没高过3倍的不限年数。',
              'pay above three times the local average counts as three times, and for at most 12 years; below that there is no limit of years.',
              'ED-18',
            ),
          )
        : say(
            c,
            '按离职前12个月的平均应得工资，奖金津贴算在内；高工资按当地平均工资3倍封顶。',
            'The average of the last 12 months, bonuses included; capped at three times the local average.',
            'ED-18',
          ),
    { why: ['ED-17'], says: CAP },
  ),
  point(
    'severance',
    'pay-cut',
    ask`公司降薪调岗逼我走有补偿吗
    Pay cut or transfer to drive me out
    公司搬到外地不去有赔偿吗
    调岗不同意被辞退
    company moved to another city severance`,
    (c) =>
      say(
        c,
        '多半有：不同意变更而公司解除的，要付补偿；欠发工资的可以被迫离职要补偿。别写自愿辞职，留证据，打12333问。',
        'Mostly yes where the employer ends it because you refuse the change; keep proof and do not resign. Ask 12333.',
        'ED-17',
      ),
    {
      why: ['ED-21', 'ED-18'],
    },
  ),
  point(
    'new-employer',
    'when',
    ask`新公司多久要给我交社保
    When must a new employer insure me
    新单位什么时候给我上社保
    入职当月公司要交社保吗
    新公司最晚什么时候必须给我上社保
    试用期公司交社保吗
    新公司干了两个星期还没上社保正常吗
    入职半个月了新单位还没给我交社保
    when must my new employer register me`,
    (c) => {
      const date = due(c, 'new-employer-register')
      const late = overdue(c.q)
      const no = late || (/[不才再]|过了|skip|\bnot?\b|n't|after/.test(c.q) && /试用|转正|合法|违法|probation|legal|allowed/.test(c.q))
      if (FROM_MONTH.test(c.q))
        return say(
          c,
          '一般从入职当月起交；过了当地申报截止日才入职的可能次月交上，先问清“从几月交起”。',
          'As a rule from the month you start; after the local cut-off of that month it may be the next: ask which is the first paid.',
          'ED-08',
        )
      const back = /要不回|就这么算|算了|追回|没人管|get it back/.test(c.q)
        ? words(
            '没交的离职后也能要求补缴，打12333；监察一般管两年内的。',
            ' Unpaid months can be claimed after leaving: 12333; inspectors look back two years.',
          )
        : words('', '')
      return say(
        c,
        `${no ? `不合法${late ? '，超期了，打12333投诉' : ''}：` : ''}${date === null ? '30天内必须办，试用期也要交。' : `最晚${date.zh}（入职30天内）必须办好。`}${back.zh}`,
        `${no ? `Not lawful${late ? '; overdue: complain at 12333' : ''}. ` : ''}${date === null ? 'Within 30 days, on probation too.' : `By ${date.en}, 30 days from the start.`}${back.en}`,
        'ED-08',
      )
    },
    {
      why: ['ED-09', 'ED-16', 'ED-13'],
      says: new RegExp(
        `${ON_TRIAL.source}|${FROM_MONTH.source}|${/(?:公司|单位)[^，。？?]{0,3}多久[^，。？?]{0,4}给我[^，。？?]{0,3}[交缴上]/.source}`,
      ),
    },
  ),
  point(
    'new-employer',
    'what-to-do',
    ask`换工作社保怎么办
    Changing employer
    跳槽社保要自己转吗
    入职新公司社保怎么接上
    换公司社保会断吗
    changing jobs social insurance what do I need to do`,
    (c) =>
      say(
        c,
        '同城换单位不用自己转：原单位停、新单位接；你只要盯住停在几月、接在几月。',
        'In the same city nothing needs moving: one stops, the other goes on; watch which month is the last and which the first.',
        'ED-08',
      ),
    { why: ['ED-02', 'ME-07', 'HF-15'] },
  ),
  point(
    'new-employer',
    'same-month',
    ask`两家公司同一个月都交了社保怎么办
    Paid twice for one month
    换工作当月社保交重了
    社保重复缴费能退吗
    社保交了两份
    养老重复缴费退哪一份
    灵活就业扣了这个月新公司又报了这个月重复了怎么处理
    自己交的和新单位交的重了一个月
    paid social insurance twice in one month refund`,
    (c) =>
      BESIDE.test(c.q)
        ? no(
            state(
              c,
              '不行，也没有用：养老同一个月只能保留一份，自己再交的只会退回来；单位交的年限全国都算。',
              'No, and it would be no use: for one month only one pension record is kept; years paid anywhere in China count.',
              'PE-30',
              'PE-01',
            ),
          )
        : state(
            c,
            '养老同一个月只能保留一份，另一份个人缴的部分退给你：带身份证到社保经办窗口申请，选好保留哪一份，先打12333问手续；医保重的问12393。',
            'For one month only one pension record is kept and your own part of the other is returned: apply at the insurance counter, choose which to keep, ask 12333 first; 12393 for medical.',
            'PE-30',
            'CH-10',
          ),
    {
      says: BESIDE,
      cue: new RegExp(`${BESIDE.source}|重复|重了`),
    },
  ),
  point(
    'new-employer',
    'late-start',
    ask`新公司次月才交社保空一个月怎么办
    The new employer starts next month
    入职晚了当月没交上社保
    换工作断了一个月社保影响大吗
    换工作中间空一个月社保怎么办
    new employer will only pay from next month`,
    (c) => resumed(c, words('养老没影响，照样累计；', 'The pension adds up all the same.')),
    { why: ['ME-07', 'ED-08', 'ED-09'] },
  ),
  point(
    'new-employer',
    'other-city',
    ask`去外地上班社保怎么办
    A job in another city
    换城市工作原来的社保怎么处理
    在上海离职去苏州上班社保
    moving to another city for a new job social insurance`,
    (c) =>
      state(
        c,
        '新单位在新城市给你参保，原来的年限不会丢；医保断档等不等看新地方的规定；养老、医保关系在网上申请转，不急的养老可以以后再转。',
        'The new employer insures you there; years are kept. Whether a medical gap costs a wait is for the new place to say; pension and medical are moved online, the pension whenever you like.',
        'PE-15',
        'ME-07',
      ),
    { why: ['HF-10'] },
  ),
  point(
    'new-employer',
    'fund',
    ask`新公司什么时候给交公积金
    Housing fund at a new employer
    换工作公积金什么时候转
    入职公积金从哪个月开始交
    when does the new employer start the housing fund`,
    (c) => {
      const date = due(c, 'new-employer-fund')
      if (FIRST_JOB.test(c.q))
        return say(c, '从第二个月开始：第一次工作，头一个月没有是正常的。', 'From the second month of a first job.', 'HF-15')
      const no = /试用|转正|probation/.test(c.q) || overdue(c.q)
      return say(
        c,
        `${no ? '不对：' : ''}${date === null ? '30天内' : `最晚${date.zh}（入职30天内）`}要办登记，从发第一个月工资起缴${no ? '，试用期也一样' : ''}。`,
        `${no ? 'No, probation makes no difference: registration' : 'Registration'} ${date === null ? 'within 30 days' : `by ${date.en}, 30 days from the start`}, paid from the first wage.`,
        'ED-16',
      )
    },
    { not: /^(?!.*(?:公积金|fund))/, why: ['HF-15', 'HF-16'] },
  ),
  point(
    'new-employer',
    'needs-record',
    ask`新公司要离职证明和社保停保证明怎么开
    Papers for the new employer
    入职要社保减员证明
    新单位说上家没停保
    new employer asks for proof that insurance has stopped`,
    (c) =>
      say(
        c,
        '离职证明找原公司，参保缴费证明自己在12333网上免费打印；上家没停的催它15天内办。',
        'The certificate from the old employer, the contribution record free from 12333; the old one must stop within 15 days.',
        'ED-02',
      ),
    { why: ['ED-01', 'CH-10'], says: /\bprove\b.{0,30}\b(?:left|quit|resigned|stopped)\b/ },
  ),
  point(
    T,
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
        `${claim ? '有得追：公司叫你走的要给经济补偿，没有合法理由的赔两倍（2N）。' : ''}要书面通知：用微信或短信问“是不是公司辞退我、哪天起”，留好聊天、录音、考勤、工资流水和社保记录。没拿到书面的先照常上班，不签“自愿离职”。公司不认，打12333投诉，或一年内申请仲裁。`,
        `${claim ? 'Severance is owed, twice (2N) without lawful ground. ' : ''}Ask for it in writing: by message, "am I dismissed, and from which day", and keep chats, recordings, attendance, wage and insurance records. Until then go on coming to work and sign no resignation. If it is denied complain at 12333 or go to arbitration within a year.`,
        'ED-21',
        'DS-01',
        ...(claim ? ['ED-17', 'ED-22'] : []),
      )
    },
    { why: ['ED-22', 'ED-01'], cue: /^(?!.*失业金).*口头/, not: /失业金/ },
  ),
  point(
    'severance',
    'talk',
    ask`公司约谈让我走我该谈什么要什么
    HR wants to talk about my leaving: what do I ask for
    裁员谈判要注意什么
    公司和我谈离职怎么谈不吃亏
    离职协议上要写清楚什么
    what should I negotiate when the company wants me to leave`,
    (c) =>
      state(
        c,
        '当场别签。要公司书面写明四样：由公司提出、补偿几个月工资和付款日、社保缴到哪个月、离职证明哪天给；每满一年补偿一个月工资，无过错辞退没提前30天通知的多一个月。写“个人原因”“自愿”的不签，失业金会领不了。',
        "Sign nothing on the spot. Have four things in writing: that the employer proposed it, how many months' pay and when, the last month of insurance, the day of the certificate; a month's pay for each full year, one more if dismissed without fault or 30 days' notice. Never sign \"personal reasons\": it costs the benefit.",
        'ED-18',
        'ED-21',
        'UI-02',
      ),
    {
      why: ['ED-17'],
    },
  ),
  point(
    'new-employer',
    'still-enrolled',
    ask`上家公司没停保新公司交不进去怎么办
    The old employer has not stopped, the new one cannot enrol me
    原单位没减员新单位社保办不了
    前公司拖着不停社保影响新公司参保
    新公司说我社保还在原单位
    my old company has not stopped my social security so the new company cannot register me`,
    (c) =>
      say(
        c,
        '催原公司停保：书面要它马上报减员，拖着打12333投诉；停了新公司才能接，当月别漏。',
        'Press the old employer in writing to stop; if it drags complain at 12333. Then the new one can go on.',
        'ED-02',
      ),
    {
      why: ['ED-03', 'DS-03'],
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
        : say(c, '每天万分之五（0.05%），由公司出：', '0.05 % a day, paid by the employer.', 'ED-12'),
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
    'contract-kept',
    ask`离职后劳动合同公司要保存几年
    How long the employer keeps the contract
    劳动合同丢了能找公司要吗
    以前的劳动合同公司还有吗
    how long must the employer keep my labour contract`,
    (c) =>
      say(
        c,
        `${THROWN.test(c.q) ? '不可以，' : ''}至少2年：离职两年内都可以找公司要。`,
        'At least two years after the end; ask for a copy.',
        'ED-07',
      ),
    { why: ['ED-04'], says: THROWN },
  ),
  point(
    'severance',
    'short-service',
    ask`干了不到半年被辞退补偿几个月
    Severance for less than half a year
    工作不满六个月被裁赔多少
    干了三个月被辞退有补偿吗
    试用期被辞退赔多少
    不满一年补偿怎么算
    入职四个月被裁有没有补偿
    severance when I worked less than six months
    severance after only a few months`,
    (c) =>
      say(
        c,
        `${c.said.paid === null ? '' : sum(c).zh}不到半年给半个月工资，满半年不到一年给一个月工资；试用期也一样，前提是公司该给补偿的情形。`,
        'Less than half a year brings half a month’s pay, half a year or more a full month’s, in the probation period too, wherever severance is owed.',
        'ED-18',
      ),
    {
      why: ['ED-17', 'ED-21'],
      not: /(\d|(?<![不没到足]满?)[一二两三四五六七八九十])年|\byears\b/,
      wrong: /没有?(?:经济)?补偿|不(?:赔|给|用)|no severance/,
    },
  ),
  point(
    T,
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
        ? say(c, '按上个月缴费额的110%定：', 'At 110 % of the month before.', 'ED-11', 'ED-12')
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
      says: /(?:公司|单位|老板|厂里?)[^？?]{0,20}(?:效益|困难|没钱|亏损|资金|周转|行情|生意)[^？?]{0,20}(?:社保|五险|医保)[^？?]{0,12}(?:停|缓|不[给再]?[交缴]|少[交缴])|^公司不报社保/,
    },
  ),
  point(
    T,
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
      cue: BEARS,
    },
  ),
  point(
    T,
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
          `医疗期里不能：无过错辞退、裁员都不行，合同到期也要顺延；别签自愿离职，医疗期多长问12333。${cover ? '医保真停了，3个月内接上。' : ''}`,
          `Not during medical leave: no dismissal without fault, no layoff; sign no resignation, ask 12333 how long it is.${cover ? ' Resume medical within 3 months should it stop.' : ''}`,
          'ED-23',
          ...(cover ? ['ME-07'] : []),
        )
      }
      const { verdict, after } = PROTECTED[protection(c)]
      return say(
        c,
        `${verdict.zh}：在本公司连续干满15年、又离退休不到5年的，才不能裁、不能无过错辞退；${after.zh}，打12333。`,
        `${verdict.en}: with 15 years in a row at this employer and under 5 years to retirement nobody may be laid off or dismissed without fault; ${after.en} (12333).`,
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
