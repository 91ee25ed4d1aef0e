import type { FigureUse } from '../domain/figure.ts'
import type { Trace } from '../domain/trace.ts'
import type { Reason, SeveranceAnswer } from './assessment.ts'
import type { Case } from './case.ts'
import { monthOf, monthsBetween } from '../domain/dates.ts'
import { fenOf } from '../domain/money.ts'
import { usable } from '../policy/lookup.ts'
import { plain, yuan } from '../domain/format.ts'
import { because, words } from './wording.ts'

/** Ends of a job that the law bars for pregnant and nursing women and other protected people (ED-23). */
const BARRED = new Set(['dismissed-no-fault', 'laid-off', 'expired'])

/** Within five years of the statutory age when the job ended (ED-23). */
const nearing = (c: Case): boolean => {
  const { toRetirementMonths } = c.law('protected').params
  if (c.retirement === null) return false
  const left = monthsBetween(monthOf(c.profile.leftOn), c.retirement.month)
  return left > 0 && left < toRetirementMonths
}

const overAge = (c: Case): boolean => c.retirement?.certain === true && c.retirement.month <= monthOf(c.profile.leftOn)

/** What the employer owes on leaving this way: severance (ED-17 to ED-19), and nothing at all where the end was not lawful (ED-22, ED-23). */
export function severanceReasons(c: Case): Reason[] {
  const { severance, exit } = c.exit
  return [
    ...(severance === 'yes'
      ? [
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
          because('ED-19', '补偿在办完工作交接时付。', 'It is due when the handover is done.'),
        ]
      : []),
    ...(exit === 'expired'
      ? [
          because(
            'ED-17',
            '例外：单位按不低于原条件要续签、你没有同意的，没有补偿。',
            'Except where it offered to renew on the same or better terms and you did not agree.',
          ),
        ]
      : []),
    ...(exit !== null && BARRED.has(exit) && nearing(c)
      ? [
          because(
            'ED-23',
            '你离法定退休不足5年：在这个单位连续干满15年的，单位不能无过失辞退或裁员，合同到期也要顺延。满足的话可以要求恢复，或按两倍补偿要赔偿金，先打12333。',
            'You are within 5 years of retirement: with 15 continuous years at this employer it may not dismiss without fault or lay off, and an expiring contract is extended. If so you may ask for the job back or for double severance: ring 12333 first.',
          ),
        ]
      : []),
    ...(exit !== null && BARRED.has(exit) && c.profile.maternity === true && c.profile.sex !== 'male'
      ? [
          because(
            'ED-23',
            '已经怀孕，或者在产期、哺乳期内的，单位不能无过失辞退或裁员，合同到期也要顺延。可以要求恢复，或按两倍补偿要赔偿金，先打12333。',
            'During pregnancy, birth and nursing the employer may not dismiss without fault or lay off, and an expiring contract is extended. You may ask for the job back or for double severance: ring 12333 first.',
          ),
        ]
      : []),
  ]
}

/** Above so many average wages the answer turns on which average the city printed. */
const DOUBTFUL = 2

/**
 * Severance for each full year by the wage given (ED-18), null where none is owed or no wage was given. `cap` is the average wage known
 * here where the wage comes near to three times of it: the city's own, which decides, may be another.
 */
export function severanceOf(c: Case): SeveranceAnswer | null {
  const wage = c.profile.wage ?? 0
  if (c.exit.severance !== 'yes' || wage <= 0) return null
  const average = usable(c.find('average-wage'))
  const multiple = c.law('severance').params.capWageMultiple
  const near = average !== null && wage > average.value * DOUBTFUL
  const over = average !== null && wage > average.value * multiple
  if (near) c.use(average)
  return { perYearFen: over ? null : fenOf(wage), cap: near ? average : null, trace: traceOf(wage, near ? average : null, over, multiple) }
}

function traceOf(wage: number, average: FigureUse | null, over: boolean, multiple: number): Trace {
  return {
    label: words('经济补偿，每满一年', 'Severance for each full year'),
    operands: [
      { label: words('离职前月工资', 'Monthly wage before leaving'), value: wage, unit: 'yuan/month' },
      ...(average === null
        ? []
        : [{ label: words('平均工资', 'Average wage'), value: average.value, unit: 'yuan/month', figure: average }]),
    ],
    formula:
      over && average !== null ? `${plain(wage)} > ${multiple} × ${plain(average.value)}` : `1 × ${plain(wage)} = ${yuan(fenOf(wage))}`,
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
  return [amount, limit].filter((reason) => reason !== null)
}
