import { lineage } from '../../src/domain/place.ts'
import type { BenefitAmount, BenefitDuration, Place } from '../../src/policy/schema.ts'
import type { Believed } from './believe.ts'
import type { Problem, Report } from './problem.ts'
import { reportOn } from './problem.ts'

/** The formulas of a place: each cites a rule of its own subject that holds there, and its bands follow one another. */
export function checkFormulas({ places, rules }: Pick<Believed, 'places' | 'rules'>): Problem[] {
  const placeOf = new Map(rules.map(({ id, place }) => [id, place]))
  return places.flatMap(({ file, place }) => {
    const report = reportOn(file)
    const where = `${place.code} ${place.name.zh}`
    for (const { field, subject, rule } of cited(place)) {
      const of = placeOf.get(rule)
      if (of === undefined) report.error(`${where} › ${rule}`, 'is no rule', 'add the rule to data/rules, or correct the id')
      else if (!lineage(place.code).includes(of))
        report.error(
          `${where} › ${field} › rule`,
          `cites ${rule}, which is about ${of}`,
          'cite a rule of the place, its province or the nation (000000)',
        )
      if (!rule.startsWith(subject))
        report.error(`${where} › ${field} › rule`, `cites ${rule}, which is not about this`, `cite a rule whose id begins with ${subject}`)
    }
    place.benefitDuration.forEach((duration) => checkDuration(report, `${where} › benefitDuration`, duration))
    place.benefitAmount.forEach((amount) => checkAmount(report, `${where} › benefitAmount`, amount, places))
    checkSteps(report, `${where} › baseSteps › values`, place)
    return report.problems
  })
}

/** Every rule that a formula names, with the field and how ids of its subject begin. */
const cited = ({ benefitDuration, benefitAmount, medicalGap }: Place): { field: string; subject: string; rule: string }[] =>
  [
    ...benefitDuration.map(({ rule }) => ({ field: 'benefitDuration', subject: 'UI-', rule })),
    ...benefitAmount.map(({ rule }) => ({ field: 'benefitAmount', subject: 'UI-', rule })),
    ...medicalGap.map(({ rule }) => ({ field: 'medicalGap', subject: 'ME-', rule })),
  ].flatMap(({ rule, ...rest }) => (rule === undefined ? [] : [{ ...rest, rule }]))

/** The first of some rows that does not go on from the one before it. */
const notAfter = <T>(rows: readonly T[], goesOn: (before: T, row: T) => boolean): T | undefined =>
  rows.find((row, at) => at > 0 && !goesOn(rows[at - 1] as T, row))

function checkDuration(report: Report, where: string, { formula }: BenefitDuration): void {
  if (formula.type === 'steps') {
    const late = notAfter(formula.segments, (before, row) => row.fromMonths > before.fromMonths)
    if (late) report.error(`${where} › segments`, `${late.fromMonths} "fromMonths" stands too late`, 'sort the segments by "fromMonths"')
    return
  }
  const late = notAfter(formula.bands, (before, row) => row.fromMonths > before.fromMonths && row.months >= before.months)
  if (late)
    report.error(
      `${where} › bands`,
      `the band from ${late.fromMonths} months (${late.months}) stands too late, or gives less than a shorter time does`,
      'sort the bands by "fromMonths"; whoever paid longer never draws for less time',
    )
}

function checkAmount(report: Report, where: string, { bands, minimumWageOf }: BenefitAmount, places: Believed['places']): void {
  for (const { insuredFrom, drawFrom, drawTo, yuan, minimumWageShare, ownBaseShare } of bands) {
    const band = `${where} › band from ${insuredFrom} months`
    if ([yuan, minimumWageShare, ownBaseShare].filter((way) => way !== undefined).length !== 1)
      report.error(band, 'does not say in one way how much it is', 'give one of "yuan", "minimumWageShare" and "ownBaseShare"')
    if (drawTo !== null && drawTo < drawFrom)
      report.error(band, `ends with month ${drawTo} before it begins with ${drawFrom}`, 'correct "drawFrom" or "drawTo"')
  }
  for (const [insuredFrom, drawn] of Map.groupBy(bands, (band) => band.insuredFrom)) {
    const [first] = drawn
    if (first?.drawFrom !== 1 || notAfter(drawn, (before, band) => band.drawFrom === (before.drawTo ?? 0) + 1))
      report.error(
        `${where} › band from ${insuredFrom} months`,
        'leaves months of drawing out, or has them twice',
        'begin with "drawFrom": 1; the next begins with the month behind "drawTo"',
      )
  }
  if (
    minimumWageOf &&
    !places.some(
      ({ place }) =>
        place.code === minimumWageOf.place &&
        place.figures.some(({ kind, variant }) => kind === 'minimum-wage' && variant === minimumWageOf.variant),
    )
  )
    report.error(`${where} › minimumWageOf`, `${minimumWageOf.place} has no such minimum wage`, 'correct "place" or "variant"')
}

/** What may be chosen, in percent of the average wage or in yuan. */
const STEPS = { percent: [40, 300], yuan: [2000, 60000] } as const

function checkSteps(report: Report, where: string, { baseSteps }: Place): void {
  if (baseSteps === undefined) return
  const [least, most] = STEPS[baseSteps.unit]
  const odd =
    baseSteps.values.find((value) => value < least || value > most) ?? notAfter(baseSteps.values, (before, value) => value > before)
  if (odd !== undefined)
    report.error(where, `${odd} is out of order, or outside ${least} to ${most}`, `sort them, and give them in ${baseSteps.unit}`)
}
