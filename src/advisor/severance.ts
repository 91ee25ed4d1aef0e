import type { FigureUse } from '../domain/figure.ts'
import type { Trace } from '../domain/trace.ts'
import type { Reason, SeveranceAnswer } from './assessment.ts'
import type { Case } from './case.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { Fen } from '../domain/money.ts'
import { addDays, addMonthsToDate, monthOf, monthsBetween } from '../domain/dates.ts'
import { fenOf, roundFen } from '../domain/money.ts'
import { usable } from '../policy/lookup.ts'
import { plain, yuan } from '../domain/format.ts'
import { because, enDate, words, zhDate } from './wording.ts'

/** Ends of a job that the law bars for pregnant and nursing women and other protected people (ED-23). */
const BARRED = new Set(['dismissed-no-fault', 'laid-off', 'expired'])

/** Within five years of the statutory age when the job ended (ED-23). */
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
      'ED-23',
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
    because(
      'ED-18',
      '每满一年一个月工资，六个月以上不满一年算一年，不满六个月算半个月；按离职前12个月平均工资，高工资有上限。',
      "A month's pay for each full year, six months and more counting as a year and less as half a month; by the average of the last 12 months, capped for high pay.",
    ),
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
      'ED-23',
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

/** Within five years of retirement after fifteen with the employer, a dismissal is barred (ED-23). */
function protectedByAge(c: Case): Reason[] {
  const { exit } = c.exit
  if (exit === null || !BARRED.has(exit) || !nearing(c)) return []
  return [
    because(
      'ED-23',
      '你离法定退休不足5年：在这个单位连续干满15年的，单位不能无过失辞退或裁员，合同到期也要顺延。满足的话可以要求恢复，或按两倍补偿要赔偿金，先打12333。',
      'You are within 5 years of retirement: with 15 continuous years at this employer it may not dismiss without fault or lay off, and an expiring contract is extended. If so you may ask for the job back or for double severance: ring 12333 first.',
    ),
  ]
}

/** During pregnancy, birth and nursing a dismissal is barred (ED-23). */
function protectedByMaternity(c: Case): Reason[] {
  const { exit } = c.exit
  if (exit === null || !BARRED.has(exit) || !mayBeInMaternity(c)) return []
  return [
    because(
      'ED-23',
      '已经怀孕，或者在产期、哺乳期内的，单位不能无过失辞退或裁员，合同到期也要顺延。可以要求恢复，或按两倍补偿要赔偿金，先打12333。',
      'During pregnancy, birth and nursing the employer may not dismiss without fault or lay off, and an expiring contract is extended. You may ask for the job back or for double severance: ring 12333 first.',
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

/** What the employer owes on leaving this way: severance (ED-17 to ED-19), and nothing at all where the end was not lawful (ED-22, ED-23). */
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

/** The Labour Contract Law counts from 2008; earlier service goes by the rules before it (its article 97). */
const EARLIER_RULES = '2008-01-01'

/** Above so many average wages the answer turns on which average the city printed. */
const DOUBTFUL = 2

/**
 * Severance for each full year by the wage given (ED-18), null where none is owed or no wage was given. `cap` is the average wage known
 * here where the wage comes near to three times of it: the city's own, which decides, may be another.
 */
export function severanceOf(c: Case): SeveranceAnswer | null {
  const wage = c.profile.wage ?? 0
  const service = serviceMonths(c)
  if (c.exit.severance !== 'yes' || c.profile.publicSector === true || (wage <= 0 && service === null)) return null
  const average = usable(c.find('average-wage'))
  const multiple = c.law('severance').params.capWageMultiple
  const near = average !== null && wage > average.value * DOUBTFUL
  const over = average !== null && wage > average.value * multiple
  if (near) c.use(average)
  const perYearFen = over || wage <= 0 ? null : fenOf(wage)
  const months = service === null ? null : payMonths(c, service)
  const times = (count: number): Fen | null => (perYearFen === null ? null : roundFen(perYearFen * count))
  const total = (more: number, multiple: number): Fen | null => (months === null ? null : times((months + more) * multiple))
  return {
    perYearFen,
    months,
    totalFen: total(0, 1),
    withNoticeFen: c.exit.exit === 'dismissed-no-fault' ? total(c.law('notice-pay').params.months, 1) : null,
    unlawfulFen: total(0, c.law('unlawful-end').params.multiple),
    limitOver: limitEnd(c) < c.today,
    cap: near ? average : null,
    trace: traceOf(wage, near ? average : null, over, multiple, months),
  }
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

/** N: months of pay for the service (ED-18). A rest of days beyond the last full month counts as a short rest. */
function payMonths(c: Case, service: number): number {
  const { monthsPerYear, restFromMonths, restMonths, shortRestMonths } = c.law('severance').params
  const years = Math.floor(service / 12)
  const rest = service - years * 12
  const from = c.profile.startedOn ?? c.profile.leftOn
  const anyRest = rest > 0 || addMonthsToDate(from, service) < addDays(c.profile.leftOn, 1)
  return years * monthsPerYear + (rest >= restFromMonths ? restMonths : anyRest ? shortRestMonths : 0)
}

const limitEnd = (c: Case): IsoDate => addMonthsToDate(c.profile.leftOn, c.law('arbitration').params.months)

/** After the limit for arbitration that comes first: the sum is owed but hardly to be had. */
const tooLate = (c: Case): Reason[] =>
  limitEnd(c) < c.today
    ? [
        because(
          c.law('arbitration').id,
          `离职已经超过一年（到${zhDate(limitEnd(c))}），一般过了劳动仲裁的时效；这期间一直主张过的，带上证据问仲裁委能不能重新起算。`,
          `More than a year has passed since you left (it ended on ${enDate(limitEnd(c))}), so arbitration is usually closed; if you kept pressing the claim, take the proof and ask the office whether time runs anew.`,
        ),
      ]
    : []

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
            `没有提前${pay.params.noticeDays}天书面通知的，另加${pay.params.months}个月工资（N+${pay.params.months}）${answer?.withNoticeFen ? `，合计约${yuan(answer.withNoticeFen)}元` : ''}。`,
            `Without written notice of ${pay.params.noticeDays} days a further month's pay is due (N+${pay.params.months})${answer?.withNoticeFen ? `, about ${yuan(answer.withNoticeFen)} yuan in all` : ''}.`,
          ),
        ]
      : []),
    ...(exit === 'dismissed-no-fault' || exit === 'laid-off' || exit === 'mutual-by-employer'
      ? [
          because(
            unlawful.id,
            `单位是违法解除的，可以要${unlawful.params.multiple}倍（${unlawful.params.multiple}N）${answer?.unlawfulFen ? `，约${yuan(answer.unlawfulFen)}元` : ''}；违不违法由仲裁认定。`,
            `If the end was unlawful it is ${unlawful.params.multiple} times that (${unlawful.params.multiple}N)${answer?.unlawfulFen ? `, about ${yuan(answer.unlawfulFen)} yuan` : ''}; arbitration decides whether it was.`,
          ),
        ]
      : []),
  ]
}

function traceOf(wage: number, average: FigureUse | null, over: boolean, multiple: number, months: number | null): Trace {
  return {
    label: words('经济补偿，每满一年', 'Severance for each full year'),
    operands: [
      { label: words('离职前月工资', 'Monthly wage before leaving'), value: wage, unit: 'yuan/month' },
      ...(average === null
        ? []
        : [{ label: words('平均工资', 'Average wage'), value: average.value, unit: 'yuan/month', figure: average }]),
    ],
    formula:
      over && average !== null
        ? `${plain(wage)} > ${multiple} × ${plain(average.value)}`
        : months === null
          ? `1 × ${plain(wage)} = ${yuan(fenOf(wage))}`
          : `${months} × ${plain(wage)} = ${yuan(roundFen(fenOf(wage) * months))}`,
    rounding: null,
    rules: ['ED-18'],
  }
}

function byWage(c: Case): Reason[] {
  const answer = severanceOf(c)
  if (answer === null) return []
  const { perYearFen, cap } = answer
  const { capWageMultiple, capYears } = c.law('severance').params
  const wage = c.profile.wage ?? 0
  const amount =
    perYearFen === null
      ? null
      : because(
          'ED-18',
          `按你填的月工资${plain(wage)}元，每满一年约${yuan(perYearFen)}元，零头不满半年约${yuan(Math.round(perYearFen / 2))}元；要用离职前12个月的平均，奖金、津贴也算。`,
          `By the monthly wage of ${plain(wage)} yuan that you gave, about ${yuan(perYearFen)} yuan for each full year and ${yuan(Math.round(perYearFen / 2))} for a rest of under half a year; the average of the last 12 months decides, bonuses and allowances included.`,
        )
  const limit =
    cap === null
      ? null
      : because(
          'ED-18',
          `${perYearFen === null ? `你的工资可能高于当地平均工资的${capWageMultiple}倍` : `你的工资离当地平均工资的${capWageMultiple}倍不远`}：高出的部分不算，年数最多算${capYears}年。用哪个平均工资由当地公布，这里知道的是每月${plain(cap.value)}元（${capWageMultiple}倍是${plain(Math.round(cap.value * capWageMultiple * 100) / 100)}元），打12333问。`,
          `${perYearFen === null ? 'Your wage may exceed three times the local average' : 'Your wage is not far from three times the local average'}: beyond that nothing counts, and ${capYears} years at most. Which average applies is published locally; the one known here is ${plain(cap.value)} yuan a month (three times: ${plain(Math.round(cap.value * capWageMultiple * 100) / 100)}), so ask 12333.`,
        )
  const total =
    answer.months === null
      ? null
      : because(
          'ED-18',
          answer.totalFen === null
            ? `按你在这家单位的年限，N是${answer.months}个月工资。`
            : `按你在这家单位的年限，N是${answer.months}个月工资，约${yuan(answer.totalFen)}元。`,
          answer.totalFen === null
            ? `By your service there N is ${answer.months} months' pay.`
            : `By your service there N is ${answer.months} months' pay, about ${yuan(answer.totalFen)} yuan.`,
        )
  const early =
    (c.profile.startedOn ?? '9999') < EARLIER_RULES
      ? because(
          'ED-18',
          '2008年以前的年限按当时的规定算，可能和这里不一样，打12333问。',
          'Service before 2008 counts by the rules of that time, which may differ: ask 12333.',
        )
      : null
  return [amount, total, early, limit].filter((reason) => reason !== null)
}
