import { claimBy } from './claimBy.ts'
import type { Words } from '../../domain/text.ts'
import type { Exit } from '../../profile/schema.ts'
import { yuanText } from '../../domain/format.ts'
import { monthsOfPay } from '../../advisor/severance.ts'
import { words } from '../../advisor/wording.ts'
import { eligible } from './mine/benefitDue.ts'
import { NUMBER, numberOf } from '../understand/amounts.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { comingTo, ask, either, point, quote, say, state, yes } from './point.ts'
import { yearsWords } from './years.ts'

/** "四年多", "over four years": years and something more. */
const AND_MORE = new RegExp(`${NUMBER}年多(?![久长少])|\\b(?:over|more than) ${NUMBER} years?`)

/** N for a service of so many months (ED-18). */
function serviceSum(c: PointContext, paid: number): Words {
  const wage = c.said.wage ?? c.profile?.wage ?? null
  const years = yearsWords(paid)
  const [, zhYears, enYears = ''] = AND_MORE.exec(c.q) ?? []
  const more = 12 * numberOf(zhYears ?? enYears) === paid
  const law = c.ruleOn('severance')?.params
  const months = law === undefined ? Number.NaN : monthsOfPay(law, paid, more)
  const longer = law === undefined ? Number.NaN : monthsOfPay(law, paid + law.restFromMonths, false)
  const { zh, en } = more ? words(`${years.zh}多`, `over ${years.en}`) : years
  const note = more
    ? words(`（零头满{severance.restFromMonths:span}是${longer}个月）`, ` (${longer} if the rest is {severance.restFromMonths:span})`)
    : words('', '')
  if (wage === null) return words(`按${zh}算，N是${months}个月工资${note.zh}。`, `For ${en} N is ${months} months' pay${note.en}.`)
  const sum = Math.round(months * wage)
  const notice = /n\s*\+\s*1/i.test(c.q)
    ? words(
        `；无过错辞退没提前{notice-pay.noticeDays}天通知的再加{notice-pay.months}个月${yuanText(wage * 100)}元，合计${yuanText((sum + wage) * 100)}元`,
        `; dismissed without fault or {notice-pay.noticeDays} days' notice another month, ${yuanText(wage * 100)}, makes ${yuanText((sum + wage) * 100)}`,
      )
    : words('', '')
  return words(
    `按${zh}算，N是${months}个月工资，${yuanText(sum * 100)}元${note.zh}${notice.zh}。${CAPPED.zh}`,
    `For ${en} N is ${months} months' pay, ${yuanText(sum * 100)} yuan${note.en}${notice.en}. ${CAPPED.en}`,
  )
}

/** N for the service and wage that the question names, else for the person's own; empty where neither is known. */
function sum(c: PointContext): Words {
  if (c.said.paid !== null) return serviceSum(c, c.said.paid)
  const { months = null, totalFen = null, withNoticeFen = null, perYearFen = null } = (c.mine ? c.a?.severance : null) ?? {}
  if (months !== null && totalFen !== null)
    return words(
      `按你的工龄和工资，N是${months}个月工资，约${yuanText(totalFen)}元${withNoticeFen === null ? '' : `；没提前{notice-pay.noticeDays}天通知的（N+1）约${yuanText(withNoticeFen)}元`}。`,
      `For your service and wage N is ${months} months' pay, about ${yuanText(totalFen)} yuan${withNoticeFen === null ? '' : `; without {notice-pay.noticeDays} days' notice (N+1) about ${yuanText(withNoticeFen)}`}.`,
    )
  return perYearFen === null
    ? words('', '')
    : words(`按你的工资，每满一年约${yuanText(perYearFen)}元。`, `At your wage about ${yuanText(perYearFen)} yuan a full year.`)
}

/** A sentence about severance with what it comes to, and the rule it rests on. */
const owe = (c: PointContext, zh: string, en: string, id = 'ED-17'): PointLead => {
  const own = sum(c)
  return state(c, zh + own.zh, own.en === '' ? en : `${en} ${own.en}`, id)
}

/** Whoever entered how the job ended hears whether severance is owed, not when it would be. */
const owedToYou = (c: PointContext): PointLead | null =>
  c.mine && c.a?.exit.severance === 'yes'
    ? yes('', owe(c, '有：你这样离开，公司要付经济补偿。', 'the way your job ended, severance is owed.'))
    : null

const CAPPED = words(
  '月工资高于当地平均工资{severance.capWageMultiple}倍的，按{severance.capWageMultiple}倍、最多{severance.capYears}年算。',
  'A wage above {severance.capWageMultiple:times} the local average counts as {severance.capWageMultiple:times}, for at most {severance.capYears} years.',
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

/** Is there an upper limit of severance? */
const CAP =
  /(?:补偿|赔偿|n)[^。？?]{0,16}(?:封顶|上[限线]|最高|最多算几年)|\bseverance\b[^.?]{0,20}\b(?:capp?ed|cap|limit|maximum)\b|\b(?:cap|limit|maximum)\b[^.?]{0,12}\bseverance\b/

/** Severance later than the handover. */
const PUT_OFF = /^(?!.*[没不](?:办|交接)).*(?:(?<!当)[月年周天]之?[后再才]|没[给付发打]|拖|迟)|month|week|still|yet/

/** Work past retirement age, and part-time work by the hour. */
const OTHER_WORK =
  /返聘|(?<!\d)(?:6[3-9]|7\d)(?:岁|了)|退休[^，。？?]{0,6}[又再后了][^。？?]{0,8}(?:上班|打工|工作|干活)|非全日制|小时工|钟点工|\bpart[- ]?time|\b(?:retired|pensioner)\b[^?]{0,30}\bwork/

/** Severance for such work: no rule was found. */
const OTHER_SEVERANCE = new RegExp(`^(?=.*(?:${OTHER_WORK.source})).*(?:补偿|赔|severance|compensation)`)

/** Wages that were not paid. */
const UNPAID = /(?:拖|欠|[没不]发)[^，。？?]{0,8}(?:工资|薪)|工资[^，。？?]{0,6}(?:拖|欠|[没不]发)/

/** Dismissed in probation: it turns on the reason that is given. */
const onProbation = (c: PointContext): PointLead =>
  state(
    c,
    '看公司写的理由：你没有过错的，有补偿，不到{severance.restFromMonths:span}给{severance.shortRestMonths:pay}工资；算你过错的没有。让公司书面写明理由，拿不准打12333。',
    "It depends on the reason given: without fault on your side severance is owed, {severance.shortRestMonths:pay}'s pay for less than {severance.restFromMonths:span}; for fault none. Have the reason in writing and ask 12333.",
    'ED-17',
    'ED-18',
  )

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
  if (exit?.startsWith('dismissed') && /试用期|probation/.test(c.q)) return onProbation(c)
  return owedBy(c, exit)
}

/** The same by how the job ended. */
function owedBy(c: PointContext, exit: Exit | null): PointLead {
  if (exit === 'dismissed-fault') return owedForFault(c)
  if ((exit === null || exit === 'resigned') && UNPAID.test(c.q)) return drivenOut(c)
  if (exit === null ? /^(?!.*(?:裁|辞|到期|离)).*退休/.test(c.q) : c.q.includes('实习生'))
    return say(c, `一般没有：${exit === null ? '到龄退休不在该付的情形里' : '在校实习一般不算劳动关系'}。`, 'As a rule none.', 'ED-17')
  if (exit === 'resigned')
    return state(
      c,
      '一般没有：自己辞职的不给；公司欠薪、不缴社保等违法逼走你的才有。',
      'As a rule none on resigning; only where unpaid wages or insurance drove you out.',
      'ED-17',
    )
  if (exit === null && !/裁|辞退|炒|优化|赶|开(掉|了)|laid|lay|let go|fire|dismiss|terminat|redundan/.test(c.q))
    return state(
      c,
      '看怎么离开的：公司裁员、无过错辞退有补偿，每满一年{severance.monthsPerYear:pay}工资；自己辞职一般没有。',
      "It depends on how the job ends: on a layoff or dismissal without fault yes, {severance.monthsPerYear:pay}'s pay for each full year; on resigning as a rule not.",
      'ED-17',
    )
  return yes(
    '',
    owe(
      c,
      '有，公司裁员、无过错辞退要付经济补偿，每满一年{severance.monthsPerYear:pay}工资。',
      'on a layoff or dismissal without fault severance is owed.',
    ),
  )
}

/** None for a grave fault; it depends on the ground where the question names no fault. */
function owedForFault(c: PointContext): PointLead {
  const fault = c.profile?.exit === 'dismissed-fault' || /违反|违纪|过错|犯错|旷工|\brules?\b|misconduct|breach/.test(c.q)
  const start = fault ? words('没有', 'No') : words('看理由', 'It depends on the ground')
  return state(
    c,
    `${start.zh}：真是严重违反规章制度这类过错的，不付补偿；公司拿不出依据的算违法辞退，可以要{unlawful-end.multiple:times}（2N），去仲裁。`,
    `${start.en}: for a grave breach of the rules none is owed; without grounds the dismissal is unlawful and {unlawful-end.multiple:times} the severance (2N) may be claimed in arbitration.`,
    'ED-17',
    'ED-22',
  )
}

/** Whether severance is owed, in a word. */
const OWED: Readonly<Record<string, Words>> = {
  yes: words(
    '补偿有，公司每满一年给{severance.monthsPerYear:pay}工资',
    "Severance is owed, {severance.monthsPerYear:pay}'s pay for each full year",
  ),
  no: words('补偿没有', 'No severance is owed'),
}

/** How long before a dismissal the employer has to say so. */
const TOLD_BEFORE =
  /\b(?:company|employer|boss|they)\b[^?]{0,8}\b(?:has|have|had|got|need)\b[^?]{0,8}\bgive\b[^?]{0,14}\bnotice\b|(?:公司|单位|老板|厂里?)(?!.{0,9}退休)[^，。？?]{0,8}提前(?:多久|多少天|几[天个])[^，。？?]{0,3}(?:通知|告诉|说)/

/** By which wage the 1 of N+1 goes. */
const PLUS_ONE_BY =
  /n ?\+ ?1[^？?]{0,12}哪个月|(?:[这那里]个?|的)1[^，。？?]{0,3}(?:是?按|拿|用)|\bplus one\b[^?]{0,16}(?:按|based|salary|wage)/

export const points = [
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
      return comingTo('N', say(c, own.zh, own.en, 'ED-18', 'ED-21'))
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
            '公司破产、关闭、注销一样要付经济补偿，每满一年{severance.monthsPerYear:pay}工资；破产的怎么付，问管理人和12333。',
            'on bankruptcy or closure severance is owed; ask the administrator and 12333 how it is paid.',
          ),
        )
      return owedFor(c, c.profile?.exit ?? c.said.profile.exit ?? null)
    },
    {
      why: ['ED-18', 'ED-19', 'DS-01'],
      cue: /有补偿吗/,
      says: new RegExp(
        `${OTHER_SEVERANCE.source}|${/\bseverance (?:\w+ )?(?:due|owed|payable)\b|\b(?:owed|due|entitled to) (?:any )?severance/.source}`,
      ),
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
      not: /政府|government/,
      instead: {
        'resigned-employer-fault': 'severance/driven-out',
        'laid-off': 'severance/owed',
        'dismissed-no-fault': 'severance/owed',
        'mutual-by-employer': 'severance/owed',
      },
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
          `${/[降减砍少低差].*算[^？?]{0,6}(?:自己|自愿|主动|辞)/.test(c.q) ? '不是自己要走。' : ''}公司不续、或者降条件续你不同意的，要付经济补偿；同等或更好的条件你自己不续，没有。每满一年{severance.monthsPerYear:pay}工资。`,
          "If the employer does not renew, or only on worse terms, severance is due; if you refuse equal or better terms, not. That is {severance.monthsPerYear:pay}'s pay for each full year.",
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
      return quote(
        c,
        `${FOR_ALL.test(c.q) ? '不是都赔2N：' : ''}{unlawful-end.multiple:times}（2N）${fen === null ? '' : `，按你的工龄和工资约${yuanText(fen)}元`}：`,
        `${FOR_ALL.test(c.q) ? 'Not always: ' : 'That is '}{unlawful-end.multiple:times} the severance (2N)${fen === null ? '' : `, for you about ${yuanText(fen)} yuan`}.`,
        'ED-22',
      )
    },
    {
      not: /^(?!.*(?:违法|[无没](?:[故理]|啥|什么|缘)|莫名|单方|[双两]倍|双份|2 ?n|赔偿金|unlaw|illegal|wrongful|unfair|double|twice|two times|(?:without|no) (?:any )?(?:reason|cause|ground)))/,
      says: /^2n[^，。？?]{0,5}(?:什么|怎么)|我?[要想]2n|都[^，。？?]{0,3}2n/,
      why: ['ED-18', 'ED-21', 'DS-01'],
    },
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
        'N是经济补偿，每满一年{severance.monthsPerYear:pay}工资；N+1是没有过错、又没提前{notice-pay.noticeDays}天通知的辞退，在N上多给{notice-pay.months:pay}工资；2N是违法辞退，按N的{unlawful-end.multiple:times}赔。',
        "N is severance, {severance.monthsPerYear:pay}'s pay for each full year; N+1 adds {notice-pay.months:pay}'s pay on dismissal without fault and without {notice-pay.noticeDays} days' notice; 2N, {unlawful-end.multiple:times} N, is owed on unlawful dismissal.",
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
        `${FOR_ALL.test(c.q) ? '不是人人都有：' : ''}${PLUS_ONE_BY.test(c.q) ? '按上个月的工资算。' : TOLD_BEFORE.test(c.q) ? '提前{notice-pay.noticeDays}天书面通知。' : ''}看有没有提前{notice-pay.noticeDays}天通知：没有过错又没提前{notice-pay.noticeDays}天书面通知的，才加{notice-pay.months:pay}（N+1的“1”）；该给不给，打12333或去仲裁。`,
        `${FOR_ALL.test(c.q) ? 'Not always. ' : ''}${PLUS_ONE_BY.test(c.q) ? "Last month's wage counts. " : TOLD_BEFORE.test(c.q) ? '{notice-pay.noticeDays} days ahead in writing. ' : ''}It turns on notice: {notice-pay.months:pay}'s pay (the 1 of N+1) is due without fault and without {notice-pay.noticeDays} days' written notice; where it is refused 12333 or arbitration.`,
        'ED-21',
      ),
    {
      why: ['ED-18'],
      says: new RegExp(
        `${PLUS_ONE_BY.source}|${TOLD_BEFORE.source}|${/n[^，。？?]{0,6}不(?:肯|愿)?给 ?n ?\+ ?1|代通知金(?:是?多少|怎么算|是什么|几个月)|n ?\+ ?1.{0,4}[这那]个 ?\+? ?1.{0,4}(什么|意思|指)|n ?\+ ?1[^，。？?]{0,6}都|\bn ?还是 ?n ?\+ ?1/.source}`,
      ),
      cue: /plus one|extra month/,
      not: /年[^？?]{0,24}我(?:能|可以|该)[要赔拿]多少|延迟/,
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
        return state(
          c,
          `${/合[理法]|行吗|对吗|可以吗|正常/.test(c.q) ? `${no ? '不' : ''}合理：` : ''}补偿本来就在办完工作交接时付${/多少|工资算/.test(c.q) ? '；按离职前{severance.averageMonths}个月的平均工资，每满一年{severance.monthsPerYear:pay}' : ''}。交接完还不付的打12333。`,
          `${no ? 'No' : 'That is right'}: it is paid when the handover is done; not then, call 12333.`,
          'ED-19',
        )
      }
      const no = PUT_OFF.test(c.q) && /惯例|规定|[是对]吗|正常|合[理法]|可以吗/.test(c.q)
      return state(
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
      zh: '一般在当地上年职工平均工资{severance.capWageMultiple}倍以内的免个税，超过的部分单独算税；这一条没有核对过税务文件，打12366确认。',
      en: 'As a rule up to {severance.capWageMultiple:times} the local average yearly wage is tax-free and only the rest is taxed, separately. This was not checked against the tax notice itself: confirm with 12366.',
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
          '都有：公司欠薪、没依法缴社保逼走你的，能要经济补偿；失业保险缴满{benefit-least.months:span}、办了失业登记的，也能领失业金。辞职时写明这个理由。',
          'Both: driven out by unpaid wages or insurance you are owed severance, and benefit with {benefit-least.months:span} of unemployment insurance paid and registration; give that reason in writing.',
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
          '两样不冲突：补偿公司给，每满一年{severance.monthsPerYear:pay}工资；不是自己要走、失业保险缴满{benefit-least.months:span}、办了失业登记的，也能领失业金。',
          'severance is the employer’s, a month’s pay a full year; benefit comes too if you did not leave of your own accord, with {benefit-least.months:span} of unemployment insurance paid and registration.',
          'UI-01',
          'ED-17',
        ),
      )
    },
    {
      named: true,
      why: ['UI-02'],
      cue: RESIGN_OR_WAIT,
      says: new RegExp(
        `${RESIGN_OR_WAIT.source}|(?:补偿|赔偿|severance)金?(?:和|跟|与|、|还有)失业(?:金|保险)[^？?]{0,8}(?:都|有没有|有吗|能不能|能|可以|一起|同时|份|戏|拿|还有)|(?:还能|能)[拿领]到?[^,，。？?]{0,2}(?:什么|哪些)钱|\\bwhat money (?:can|do|will) i\\b|\\b(?:severance|compensation)(?: pay)? and (?:the |my )?(?:unemployment|benefit)`,
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
            state(
              c,
              '有：月工资高于当地平均工资{severance.capWageMultiple}倍的，按{severance.capWageMultiple}倍算，最多算{severance.capYears}年；没高过{severance.capWageMultiple}倍的不限年数。',
              'pay above {severance.capWageMultiple:times} the local average counts as {severance.capWageMultiple:times}, and for at most {severance.capYears} years; below that there is no limit of years.',
              'ED-18',
            ),
          )
        : state(
            c,
            '按离职前{severance.averageMonths}个月的平均应得工资，奖金津贴算在内；高工资按当地平均工资{severance.capWageMultiple}倍封顶。',
            'The average of the last {severance.averageMonths} months, bonuses included; capped at {severance.capWageMultiple:times} the local average.',
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
        '当场别签。要公司书面写明四样：由公司提出、补偿几个月工资和付款日、社保缴到哪个月、离职证明哪天给；每满一年补偿{severance.monthsPerYear:pay}工资，无过错辞退没提前{notice-pay.noticeDays}天通知的多{notice-pay.months:pay}。写“个人原因”“自愿”的不签，失业金会领不了。',
        "Sign nothing on the spot. Have four things in writing: that the employer proposed it, how many months' pay and when, the last month of insurance, the day of the certificate; {severance.monthsPerYear:pay}'s pay for each full year, and {notice-pay.months:pay}'s more if dismissed without fault or {notice-pay.noticeDays} days' notice. Never sign \"personal reasons\": it costs the benefit.",
        'ED-18',
        'ED-21',
        'UI-02',
      ),
    {
      why: ['ED-17'],
    },
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
      comingTo(
        'N',
        state(
          c,
          `${c.said.paid === null ? '' : sum(c).zh}不到{severance.restFromMonths:span}给{severance.shortRestMonths:pay}工资，满{severance.restFromMonths:span}不到一年给{severance.restMonths:pay}工资；试用期也一样，前提是公司该给补偿的情形。`,
          'Less than {severance.restFromMonths:span} brings {severance.shortRestMonths:pay}’s pay, {severance.restFromMonths:span} or more {severance.restMonths:pay}’s, in the probation period too, wherever severance is owed.',
          'ED-18',
        ),
      ),
    {
      why: ['ED-17', 'ED-21'],
      not: /(\d|(?<![不没到足]满?)[一二两三四五六七八九十])年|\byears\b/,
      wrong: /没有?(?:经济)?补偿|不(?:赔|给|用)|no severance/,
    },
  ),
]
