import { lawBegan } from '../policy/rules.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { Trace } from '../domain/trace.ts'
import type { Reason, SeveranceAnswer } from './assessment.ts'
import type { Case } from './case.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { Fen } from '../domain/money.ts'
import type { RuleOf } from '../policy/schema.ts'
import { addDays, addMonthsToDate, monthOf, monthsBetween } from '../domain/dates.ts'
import { fenOf, roundFen } from '../domain/money.ts'
import { lookup, usable } from '../policy/lookup.ts'
import { plain, yuanText } from '../domain/format.ts'
import { because, enDate, span, words, zhDate } from './wording.ts'
import { toldBy } from './cite.ts'

/** Ends of a job that the law bars for pregnant and nursing women and other protected people (ED-23). */
const BARRED = new Set(['dismissed-no-fault', 'laid-off', 'expired'])

/** Within the protected time before the statutory age when the job ended (ED-23). */
const nearing = (c: Case): boolean => {
  const { toRetirementMonths } = c.law('protected').params
  if (c.retirement === null) return false
  const left = monthsBetween(monthOf(c.profile.leftOn), c.retirement.month)
  return left > 0 && left < toRetirementMonths
}

const mayBeInMaternity = ({ profile }: Case): boolean => profile.maternity === true && profile.sex !== 'male'

const overAge = (c: Case): boolean => c.retirement?.certain === true && c.retirement.month <= monthOf(c.profile.leftOn)

/** The agency is a dispatched worker's employer. */
function dispatchedWords(c: Case): Reason[] {
  if (c.profile.dispatched !== true) return []
  return [
    because(
      'ED-17',
      '你是劳务派遣工：用人单位是派遣公司，社保、离职证明、经济补偿都找它；被退回不等于解除，派遣公司不安排又不办手续的，打12333问。',
      'You were dispatched: the agency is the employer, so insurance, certificate and severance are its business. Being sent back is not yet a dismissal; if the agency neither places you nor settles, ask 12333.',
    ),
  ]
}

/** With a disability from work the end follows the rules on work injury (ED-23, WI-02). */
function disabledWords(c: Case): Reason[] {
  if (c.profile.disabled !== true) return []
  return [
    because(
      c.law('protected').id,
      '你有工伤致残：合同终止要按工伤保险的规定来，单位不能简单按到期终止。',
      'With a disability from a work injury the end of a contract follows the rules on work injury; the employer may not simply let it run out.',
    ),
    because(
      'WI-02',
      '评了伤残等级的，离职可以领一次性医疗补助金和伤残就业补助金，数额由省里定，打12333问。',
      'With a graded injury two one-off sums are due on leaving; the province sets them: ask 12333.',
    ),
  ]
}

/** That severance is owed, how it is counted, and when it is paid (ED-17 to ED-19). */
function owedWords(c: Case): Reason[] {
  if (c.exit.severance !== 'yes') return []
  return [
    overAge(c)
      ? because(
          'ED-17',
          '这样离职，单位一般应当付经济补偿；但你离职时已过法定退休年龄，还算不算、怎么算，没有查到清楚的规定，先打12333问。',
          'On an exit like this the employer usually owes severance; but you were past the statutory age, and whether it still does was not found in clear words: ask 12333 first.',
        )
      : because('ED-17', '这样离职，单位应当付经济补偿。', 'On an exit like this the employer owes severance.'),
    ...toldBy([c.law('severance')]),
    ...byWage(c),
    ...notice(c),
    because('ED-19', '补偿在办完工作交接时付；要不要缴个税打12366问。', 'It is due when the handover is done; ask 12366 about tax on it.'),
  ]
}

/** An agreed end during pregnancy, birth and nursing has to be free (ED-23). */
function agreedInMaternity(c: Case): Reason[] {
  const { exit } = c.exit
  if (exit === null || !exit.startsWith('mutual') || !mayBeInMaternity(c)) return []
  return [
    because(
      c.law('protected').id,
      '怀孕、产期、哺乳期内单位本来不能辞退你：协商解除必须是你自愿的，被逼签的留好证据，先打12333。',
      'During pregnancy, birth and nursing the employer could not have dismissed you: an agreed end has to be of your own free will. If you were pressed, keep the proof and ring 12333 first.',
    ),
  ]
}

/** The exception of an expired contract: the worker refused the same terms (ED-17). */
function renewalRefusedWords(c: Case): Reason[] {
  const { exit } = c.exit
  if (exit !== 'expired') return []
  return [
    because(
      'ED-17',
      '例外：单位按不低于原条件要续签、你没有同意的，没有补偿。',
      'Except where it offered to renew on the same or better terms and you did not agree.',
    ),
  ]
}

/** Close to retirement after long service with the employer, a dismissal is barred (ED-23). */
function protectedByAge(c: Case): Reason[] {
  const { exit } = c.exit
  if (exit === null || !BARRED.has(exit) || !nearing(c)) return []
  const { id, params } = c.law('protected')
  const [left, service, { multiple }] = [params.toRetirementMonths / 12, params.serviceMonths / 12, c.law('unlawful-end').params]
  return [
    because(
      id,
      `你离法定退休不足${left}年：在这个单位连续干满${service}年的，单位不能无过失辞退或裁员，合同到期也要顺延。满足的话可以要求恢复，或按${multiple}倍补偿要赔偿金，先打12333。`,
      `You are within ${left} years of retirement: with ${service} continuous years at this employer it may not dismiss without fault or lay off, and an expiring contract is extended. If so you may ask for the job back or for ${multiple} times the severance: ring 12333 first.`,
    ),
  ]
}

/** During pregnancy, birth and nursing a dismissal is barred (ED-23). */
function protectedByMaternity(c: Case): Reason[] {
  const { exit } = c.exit
  if (exit === null || !BARRED.has(exit) || !mayBeInMaternity(c)) return []
  return [
    because(
      c.law('protected').id,
      '已经怀孕，或者在产期、哺乳期内的，单位不能无过失辞退或裁员，合同到期也要顺延。可以要求恢复，或按#倍补偿要赔偿金，先打12333。',
      'During pregnancy, birth and nursing the employer may not dismiss without fault or lay off, and an expiring contract is extended. You may ask for the job back or for # times the severance: ring 12333 first.',
      c.law('unlawful-end').params.multiple,
    ),
  ]
}

const tooLateWords = (c: Case): Reason[] => (c.exit.severance === 'yes' ? tooLate(c) : [])

/** Everything there is to say about the employer's duty on leaving, in the order in which it is read. */
const PARTS = [
  tooLateWords,
  dispatchedWords,
  disabledWords,
  owedWords,
  agreedInMaternity,
  renewalRefusedWords,
  protectedByAge,
  protectedByMaternity,
] as const

/**
 * What the employer owes on leaving this way: severance (ED-17 to ED-19), and nothing at all where the end was not lawful (ED-22, ED-23).
 */
export function severanceReasons(c: Case): Reason[] {
  if (c.profile.publicSector === true) {
    return [
      because(
        'ED-17',
        '机关事业单位编制内的人，离职不按劳动合同法算经济补偿；养老和职业年金转到企业的办法，打12333问。',
        'Established staff of public bodies get no severance under the Labour Contract Law; ask 12333 how pension and annuity move to an enterprise scheme.',
      ),
    ]
  }
  return PARTS.flatMap((part) => part(c))
}

/** Above so many average wages the answer turns on which average the city printed. */
const DOUBTFUL = 2

/** What limits a high wage: the average wage known here, and whether the wage comes near to its multiple or lies above it. */
interface SeveranceLimit {
  average: FigureUse | null
  near: boolean
  over: boolean
  /** No average is known; the province's upper limit, which is reckoned from one, tells whether it matters. */
  missing: boolean
}

function limitOf(c: Case, wage: number): SeveranceLimit {
  const average = usable(c.find('average-wage'))
  const multiple = c.law('severance').params.capWageMultiple
  if (average !== null) {
    return { average, near: wage > average.value * DOUBTFUL, over: wage > average.value * multiple, missing: false }
  }
  const most = usable(lookup(c.policy, 'pension-base-upper', c.province.code, c.today))?.value ?? 0
  const missing = wage > (most * DOUBTFUL) / multiple
  return { average, near: false, over: missing && wage > most, missing }
}

/**
 * Severance for each full year by the wage given (ED-18), null where none is owed or no wage was given. `cap` is the average wage known
 * here where the wage comes near to three times of it: the city's own, which decides, may be another.
 */
export function severanceOf(c: Case): SeveranceAnswer | null {
  const wage = c.profile.wage ?? 0
  const service = serviceMonths(c)
  if (c.exit.severance !== 'yes' || c.profile.publicSector === true || (wage <= 0 && service === null)) return null
  const { id, params } = c.law('severance')
  const { average, near, over } = limitOf(c, wage)
  const cap = near ? average : null
  if (cap !== null) c.use(cap)
  const { capped, perYearFen, months, totalFen } = sumsOf(c, wage, service, over ? average : null, over)
  return {
    perYearFen,
    months,
    totalFen,
    ...besides(c, wage, totalFen),
    limitOver: limitEnd(c) < c.today,
    capped: capped !== null,
    cap,
    trace: traceOf(id, wage, cap, { perYearFen, months, capped: over ? params.capWageMultiple : null }),
  }
}

/** With pay in place of notice, which is the last month's wage and has no cap; and what an unlawful end costs. */
function besides(c: Case, wage: number, totalFen: number | null): Pick<SeveranceAnswer, 'withNoticeFen' | 'unlawfulFen'> {
  const { exit } = c.exit
  if (totalFen === null || exit === null) return { withNoticeFen: null, unlawfulFen: null }
  const noticeFen = roundFen(fenOf(wage) * c.law('notice-pay').params.months)
  return {
    withNoticeFen: exit === 'dismissed-no-fault' ? totalFen + noticeFen : null,
    // Only an end that the employer made can be unlawful: no resignation, no agreement, no offer turned down.
    unlawfulFen: BARRED.has(exit) ? roundFen(totalFen * c.law('unlawful-end').params.multiple) : null,
  }
}

/** What a year of service is worth, the months of pay and their sum; `cap` is the average wage that limits it. Null where not known. */
function sumsOf(c: Case, wage: number, service: number | null, cap: FigureUse | null, over: boolean) {
  const capped = cap === null ? null : roundFen(cap.value * c.law('severance').params.capWageMultiple * 100)
  const perYearFen = capped ?? (over || wage <= 0 ? null : fenOf(wage))
  const months = service === null ? null : paidMonths(c, service, over)
  return { capped, perYearFen, months, totalFen: months === null || perYearFen === null ? null : roundFen(perYearFen * months) }
}

/** Months of pay, at most those of twelve years where the wage is over the limit. */
function paidMonths(c: Case, service: number, over: boolean): number {
  const { capYears, monthsPerYear } = c.law('severance').params
  const served = payMonths(c, service)
  return over ? Math.min(served, capYears * monthsPerYear) : served
}

/** Months of service, the day of starting and the day of leaving both counted; null where the first is not known. */
function serviceMonths({ profile }: Case): number | null {
  const from = profile.startedOn ?? null
  if (from === null || from > profile.leftOn) return null
  const whole = monthsBetween(monthOf(from), monthOf(profile.leftOn))
  // The day after leaving is measured, so that 1 March to 28 February is a year.
  return addMonthsToDate(from, whole) <= addDays(profile.leftOn, 1)
    ? addMonthsToDate(from, whole + 1) <= addDays(profile.leftOn, 1)
      ? whole + 1
      : whole
    : whole - 1
}

/** N: months of pay for full months of service (ED-18), and whether there were `more` days beyond them, which count as a short rest. */
export function monthsOfPay(law: NonNullable<RuleOf<'severance'>['params']>, service: number, more: boolean): number {
  const [years, rest] = [Math.floor(service / 12), service % 12]
  const forRest = rest >= law.restFromMonths ? law.restMonths : rest > 0 || more ? law.shortRestMonths : 0
  return years * law.monthsPerYear + forRest
}

function payMonths(c: Case, service: number): number {
  const from = c.profile.startedOn ?? c.profile.leftOn
  return monthsOfPay(c.law('severance').params, service, addMonthsToDate(from, service) < addDays(c.profile.leftOn, 1))
}

const limitEnd = (c: Case): IsoDate => addMonthsToDate(c.profile.leftOn, c.law('arbitration').params.months)

/** After the limit for arbitration that comes first: the sum is owed but hardly to be had. */
function tooLate(c: Case): Reason[] {
  const { id, params } = c.law('arbitration')
  const limit = span(params.months)
  return limitEnd(c) < c.today
    ? [
        because(
          id,
          `离职已经超过${limit.zh}（到${zhDate(limitEnd(c))}），一般过了劳动仲裁的时效；这期间一直主张过的，带上证据问仲裁委能不能重新起算。`,
          `More than ${limit.en} has passed since you left (it ended on ${enDate(limitEnd(c))}), so arbitration is usually closed; if you kept pressing the claim, take the proof and ask the office whether time runs anew.`,
        ),
      ]
    : []
}

/** A month in place of notice, and twice the severance where the end was unlawful (ED-21, ED-22). */
function notice(c: Case): Reason[] {
  const answer = severanceOf(c)
  const pay = c.law('notice-pay')
  const unlawful = c.law('unlawful-end')
  const { exit } = c.exit
  return [
    ...(exit === 'dismissed-no-fault'
      ? [
          because(
            pay.id,
            `没有提前${pay.params.noticeDays}天书面通知的，另加${pay.params.months}个月工资（N+${pay.params.months}）${answer?.withNoticeFen ? `，合计约${yuanText(answer.withNoticeFen)}元` : ''}。`,
            `Without written notice of ${pay.params.noticeDays} days a further month's pay is due (N+${pay.params.months})${answer?.withNoticeFen ? `, about ${yuanText(answer.withNoticeFen)} yuan in all` : ''}.`,
          ),
        ]
      : []),
    ...(exit === 'dismissed-no-fault' || exit === 'laid-off'
      ? [
          because(
            unlawful.id,
            `单位是违法解除的，可以要${unlawful.params.multiple}倍（${unlawful.params.multiple}N）${answer?.unlawfulFen ? `，约${yuanText(answer.unlawfulFen)}元` : ''}；违不违法由仲裁认定。`,
            `If the end was unlawful it is ${unlawful.params.multiple} times that (${unlawful.params.multiple}N)${answer?.unlawfulFen ? `, about ${yuanText(answer.unlawfulFen)} yuan` : ''}; arbitration decides whether it was.`,
          ),
        ]
      : []),
  ]
}

function traceOf(
  rule: string,
  wage: number,
  average: FigureUse | null,
  sum: { perYearFen: Fen | null; months: number | null; capped: number | null },
): Trace {
  const each =
    sum.capped === null || average === null
      ? plain(wage)
      : `min(${plain(wage)}, ${sum.capped} × ${plain(average.value)} = ${plain((sum.perYearFen ?? 0) / 100)})`
  return {
    label: words('经济补偿，每满一年', 'Severance for each full year'),
    operands: [
      { label: words('离职前月工资', 'Monthly wage before leaving'), value: wage, unit: 'yuan/month' },
      ...(average === null
        ? []
        : [{ label: words('平均工资', 'Average wage'), value: average.value, unit: 'yuan/month', figure: average }]),
    ],
    formula: sum.perYearFen === null ? each : `${sum.months ?? 1} × ${each} = ${yuanText(roundFen(sum.perYearFen * (sum.months ?? 1)))}`,
    rounding: null,
    rules: [rule],
  }
}

const byWage = (c: Case): Reason[] => {
  const answer = severanceOf(c)
  if (answer === null) return []
  return [eachYear(c, answer), inAll(c, answer), earlierService(c), ...limitWords(c, answer)].filter((reason) => reason !== null)
}

/** What a full year is worth. */
function eachYear(c: Case, { perYearFen, capped }: SeveranceAnswer): Reason | null {
  const wage = plain(c.profile.wage ?? 0)
  const { id, params } = c.law('severance')
  if (perYearFen === null) return null
  const half = yuanText(roundFen(perYearFen * params.shortRestMonths))
  const rest = span(params.restFromMonths)
  return capped
    ? because(
        id,
        `你填的月工资${wage}元高过当地平均工资的${params.capWageMultiple}倍，按${params.capWageMultiple}倍算：每满一年约${yuanText(perYearFen)}元，零头不满${rest.zh}约${half}元，最多算${params.capYears}年。`,
        `The monthly wage of ${wage} yuan that you gave lies above ${params.capWageMultiple} times the local average and counts as that: about ${yuanText(perYearFen)} yuan for each full year and ${half} for a rest of under ${rest.en}, ${params.capYears} years at most.`,
      )
    : because(
        id,
        `按你填的月工资${wage}元，每满一年约${yuanText(perYearFen)}元，零头不满${rest.zh}约${half}元；要用离职前${params.averageMonths}个月的平均，奖金、津贴也算。`,
        `By the monthly wage of ${wage} yuan that you gave, about ${yuanText(perYearFen)} yuan for each full year and ${half} for a rest of under ${rest.en}; the average of the last ${params.averageMonths} months decides, bonuses and allowances included.`,
      )
}

/** N, with its sum where the pay of a year is known. */
function inAll(c: Case, { months, totalFen }: SeveranceAnswer): Reason | null {
  if (months === null) return null
  const sum = totalFen === null ? words('', '') : words('，约#元', ', about # yuan', yuanText(totalFen))
  return because(
    c.law('severance').id,
    `按你在这家单位的年限，N是${months}个月工资${sum.zh}。`,
    `By your service there N is ${months} months' pay${sum.en}.`,
  )
}

/** Service before the law began goes by the rules of that time (its article 97). */
function earlierService(c: Case): Reason | null {
  const { id } = c.law('severance')
  const from = lawBegan(c.policy, 'severance')
  const began = c.profile.startedOn ?? null
  if (began === null || from === null || began >= from) return null
  const year = from.slice(0, 4)
  return because(
    id,
    '#年以前的年限按当时的规定算，可能和这里不一样，打12333问。',
    'Service before # counts by the rules of that time, which may differ: ask 12333.',
    year,
  )
}

/** Which average wage limits the sum: the one known here, or that none is. */
function limitWords(c: Case, { cap, capped }: SeveranceAnswer): Reason[] {
  const { id, params } = c.law('severance')
  const { capWageMultiple: multiple, capYears: years } = params
  if (cap === null) {
    return limitOf(c, c.profile.wage ?? 0).missing
      ? [
          because(
            id,
            `${c.name.zh}公布的上年度职工月平均工资没有查到：工资高过它${multiple}倍的，按${multiple}倍算、最多算${years}年，打12333问这个数。`,
            `The average wage that ${c.name.en} published for last year was not found: a wage above ${multiple} times of it counts as that, for ${years} years at most. Ask 12333 for the number.`,
          ),
        ]
      : []
  }
  const old = cap.status === 'expired' ? words('上一期的', 'of the last period, ') : words('', '')
  const most = plain(Math.round(cap.value * multiple * 100) / 100)
  const near = capped
    ? words('', '')
    : words(
        `你的工资离当地平均工资的${multiple}倍不远：高出的部分不算，年数最多算${years}年。`,
        `Your wage is not far from ${multiple} times the local average: beyond that nothing counts, and ${years} years at most. `,
      )
  return [
    because(
      id,
      `${near.zh}用哪个平均工资由当地公布，这里知道的是${old.zh}每月${plain(cap.value)}元（${multiple}倍是${most}元），打12333问。`,
      `${near.en}Which average applies is published locally; the one known here is ${old.en}${plain(cap.value)} yuan a month (${multiple} times: ${most}), so ask 12333.`,
    ),
  ]
}
