import type { IsoDate } from '../../domain/dates.ts'
import type { FigureUse } from '../../domain/figure.ts'
import type { Trace } from '../../domain/trace.ts'
import type { Policy } from '../../policy/policy.ts'
import type { FigureKind, RuleOf } from '../../policy/schema.ts'
import type { Profile } from '../../profile/schema.ts'
import type { PensionAnswer, PensionTier } from '../assessment.ts'
import type { Course, Estimate, PensionOptions } from './estimate.ts'
import { monthOf, monthsBetween } from '../../domain/dates.ts'
import { formatFen, share } from '../../domain/money.ts'
import type { Topic } from '../../policy/topics.ts'
import { lineage } from '../../domain/place.ts'
import { statute } from '../../policy/rules.ts'
import { usable } from '../../policy/lookup.ts'
import { ownFirst } from '../ownFigure.ts'
import { retirementOf } from '../retirement/index.ts'
import { originalAge, retirementLaw } from '../retirement/table.ts'
import { percent } from '../../domain/format.ts'
import { nearestStep, stepsAt } from '../steps.ts'
import { assumptionsOf, type AssumedCase } from './assumptions.ts'
import { DEFAULTS, estimate } from './estimate.ts'
import { factorAt } from './factors.ts'

export { DEFAULTS } from './estimate.ts'
export type { PensionOptions } from './estimate.ts'

/** Tiers in percent of the average wage: the ends of the range (PE-10) and round ones between them. */
function tiersOf({ lowest, highest }: NonNullable<RuleOf<'base-limits'>['params']>): number[] {
  const [least, most] = [Math.round(lowest * 100), Math.round(highest * 100)]
  return [least, ...[80, 100, 150, 200, 250].filter((tier) => tier > least && tier < most), most]
}

/**
 * What each contribution tier costs a month and roughly gives as a pension (PE-20, PE-21), in today's money. Null where the
 * place's average wage or the person's retirement age is not known. Figures of the person's `own` go before the data's. Throws a
 * RangeError for options that are no yearly shares.
 */
export function pensionOf(
  profile: Profile,
  policy: Policy,
  today: IsoDate,
  options?: Partial<PensionOptions>,
  own: readonly FigureUse[] = [],
): PensionAnswer | null {
  const chosen = checked({ ...DEFAULTS, ...options })
  const figure = (kind: FigureKind): FigureUse | null => usable(ownFirst(own, policy, kind, profile.insuredPlace, today))
  const average = figure('average-wage')
  const retirement = retirementOf(profile, policy, today)
  if (average === null || retirement === null) return null

  const benefit = figure('pension-benefit-base') ?? average
  const lower = figure('pension-base-lower')
  const upper = figure('pension-base-upper')
  const rate = figure('pension-rate')
  const accountRate = figure('pension-account-rate')

  const law = <T extends Topic>(topic: T) => statute(policy, topic, today, lineage(profile.insuredPlace))
  const national = law('pension-rate')
  const basic = law('basic-pension')
  const months = law('account-months')
  const past = profile.months?.pension ?? 0
  const deemed = profile.deemedMonths ?? 0
  const balance = profile.accountBalance ?? null
  const before = past > 0 ? paidBefore(profile, average, lower, upper) : NOTHING_BEFORE
  const toAge = Math.max(0, monthsBetween(monthOf(today), retirement.month))
  const extended = Math.max(0, retirement.minimumMonths - past - deemed - toAge)
  const passed = Math.max(0, monthsBetween(retirement.month, monthOf(today)))
  const ahead = toAge + extended
  const factor = factorAt(months.params, retirement.ageMonths + passed + extended)

  const steps = stepsAt(
    lineage(profile.insuredPlace).map((code) => policy.places.get(code)),
    average.value,
    today,
  )
  const limits = law('base-limits')
  const table = retirementLaw(policy, today)
  const { lowest } = limits.params
  const floor = steps === null ? floorOf(average, lower, lowest) : null
  const tiers = [...(floor === null ? [] : [floor.percent]), ...tiersOf(limits.params)].map((percent): PensionTier => {
    const base = percent === floor?.percent ? floor.base : nearestStep(steps, clamp(average.value * (percent / 100), lower, upper))
    const pastBase = before.base ?? base
    const course: Course = {
      past,
      ahead,
      deemed,
      balance,
      benefitBase: benefit.value,
      base,
      pastBase,
      index: (base * ahead + pastBase * (past + deemed)) / ((ahead + past + deemed) * average.value),
      rate: rate?.value ?? national.params.rate,
      accountRate: accountRate?.value ?? national.params.account,
      factor,
      perYear: basic.params.perYear,
    }
    const result = estimate(course, chosen)
    return {
      percent,
      base,
      monthlyFen: share(base, course.rate),
      yearsPaid: result.years,
      estimatedPensionFen: result.pensionFen,
      paybackMonths: Math.ceil(result.paidFen / result.pensionFen),
      trace: traceOf(course, result, {
        average,
        benefit,
        rules: [limits, national, basic, months].map(({ id }) => id),
        limit: [lower, upper].find((figure) => figure?.value === base) ?? null,
        ...before,
      }),
    }
  })
  return {
    // Of tiers that the place's steps bring to one base only the first is a tier of its own.
    tiers: steps === null ? tiers : tiers.filter((tier, index) => tiers.findIndex(({ base }) => base === tier.base) === index),
    assumptions: assumptionsOf({
      options: chosen,
      pastKnown: typeof profile.months?.pension === 'number',
      wage: before.wage,
      index: before.index,
      deemed,
      balanceKnown: balance !== null,
      ahead,
      extended,
      ages: retirement.certain ? null : [originalAge(table, 'female-50'), originalAge(table, 'female-55')],
      floor,
      benefitBaseIsAverageWage: benefit === average,
      figures: [average, benefit, lower, upper, rate].filter((used) => used !== null),
    }),
  }
}

/** What the months paid so far are counted by: the index of the record, else the wage; `base` is null where neither is known. */
interface PaidBefore {
  /** The index of the bureau's record. */
  index: number | null
  wage: { given: number; base: number } | null
  base: number | null
}

const NOTHING_BEFORE: PaidBefore = { index: null, wage: null, base: null }

function paidBefore({ pensionIndex, wage }: Profile, average: FigureUse, lower: FigureUse | null, upper: FigureUse | null): PaidBefore {
  if (typeof pensionIndex === 'number') return { index: pensionIndex, wage: null, base: pensionIndex * average.value }
  if (typeof wage !== 'number') return NOTHING_BEFORE
  // An employer pays on the real wage, lifted to the lower limit or cut to the upper (ED-09).
  const base = clamp(wage, lower, upper)
  return { index: null, wage: { given: wage, base }, base }
}

/** Where people may pay on less than 60 % of the average wage, that floor is a tier of its own beside the 60 % one (Guangdong). */
function floorOf(average: FigureUse, lower: FigureUse | null, lowest: number): AssumedCase['floor'] {
  if (lower === null || lower.status !== average.status || average.own === true || lower.own === true) return null
  if (lower.value >= average.value * lowest - SAME) return null
  const usual = { percent: Math.round(lowest * 100), base: average.value * lowest }
  return { percent: Math.round((lower.value / average.value) * 100), base: lower.value, usual }
}

function checked(options: PensionOptions): PensionOptions {
  for (const [name, value] of Object.entries(options)) {
    if (!(value >= -0.1 && value <= 0.2)) throw new RangeError(`${name}: expected a yearly share from -0.1 to 0.2, got ${value}`)
  }
  return options
}

/** Limits are printed in whole yuan: 60 % of the average wage and the lower limit may lie some fen apart and mean the same. */
const SAME = 1

/** A base within the place's limits, to the fen. */
function clamp(base: number, lower: FigureUse | null, upper: FigureUse | null): number {
  if (lower !== null && base < lower.value + SAME) return lower.value
  if (upper !== null && base > upper.value - SAME) return upper.value
  return Math.round(base * 100) / 100
}

interface Used extends PaidBefore {
  average: FigureUse
  benefit: FigureUse
  /** The limit that the base was brought to. */
  limit: FigureUse | null
  rules: string[]
}

function traceOf(course: Course, result: Estimate, { average, benefit, limit, rules, wage, index }: Used): Trace {
  const years = result.years.toFixed(2)
  return {
    label: { zh: '每月养老金（估算，今天的钱）', en: "Monthly pension (estimate, today's money)" },
    operands: [
      {
        label: { zh: '缴费基数', en: 'Contribution base' },
        value: course.base,
        unit: 'yuan/month',
        ...(limit === null ? {} : { figure: limit }),
      },
      ...(wage === null
        ? []
        : [
            {
              label: { zh: '以前的基数（按填的工资）', en: 'Base of earlier months (by the wage given)' },
              value: course.pastBase,
              unit: 'yuan/month',
            },
          ]),
      ...(index === null
        ? []
        : [
            {
              label: { zh: '以前的缴费指数（社保记录）', en: 'Index of earlier months (from the record)' },
              value: index,
              unit: 'ratio' as const,
            },
          ]),
      { label: { zh: '社会平均工资', en: 'Average wage' }, value: average.value, unit: 'yuan/month', figure: average },
      { label: { zh: '计发基数', en: 'Base for working out pensions' }, value: benefit.value, unit: 'yuan/month', figure: benefit },
      { label: { zh: '平均缴费指数', en: 'Own wage index' }, value: Number(course.index.toFixed(4)), unit: 'ratio' },
      { label: { zh: '缴费年限', en: 'Years paid' }, value: Number(years), unit: 'years' },
      {
        label: { zh: '退休时个人账户（今天的钱）', en: "Account at retirement (today's money)" },
        value: result.balanceFen / 100,
        unit: 'yuan',
      },
      { label: { zh: '计发月数', en: 'Months factor' }, value: Number(course.factor.toFixed(2)), unit: 'months' },
    ],
    formula:
      `(W + W × ${course.index.toFixed(4)}) ÷ 2 × ${years} × ${percent(course.perYear)} + ${formatFen(result.balanceFen)} ÷ ${course.factor.toFixed(2)}` +
      ` = ${formatFen(result.basicFen)} + ${formatFen(result.accountFen)} = ${formatFen(result.pensionFen)}`,
    rounding: { zh: '各部分四舍五入到分', en: 'Each part rounded to the fen' },
    rules: [...rules, ...(wage === null ? [] : ['ED-09'])],
  }
}
