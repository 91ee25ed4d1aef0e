import { overlaps } from '../../src/domain/period.ts'
import { NATION } from '../../src/domain/place.ts'
import type { Figure, Place, Remark } from '../../src/policy/schema.ts'
import type { Believed } from './believe.ts'
import type { Problem, Report } from './problem.ts'
import { reportOn } from './problem.ts'

/** The marks that an answer asks a remark of this topic for. */
const READ: Readonly<Record<string, readonly NonNullable<Remark['says']>[number][]>> = {
  flexible: ['maternity', 'no-change-in-year'],
  subsidy: ['one-round'],
}

/** What answers turn on is a mark or a parameter, for no code reads the sentence: given where it has to be, and only where it is read. */
export function checkMarks({ places, rules }: Pick<Believed, 'places' | 'rules'>): Problem[] {
  const topics = new Map(rules.map(({ id, topic }) => [id, topic]))
  return places.flatMap(({ file, place }) => {
    const report = reportOn(file)
    const where = `${place.code} ${place.name.zh}`
    for (const remark of place.remarks) marksOf(report, `${where} › remarks ${remark.topic} ${remark.from ?? '…'}`, remark)
    for (const figure of place.figures) marksOfFigure(report, `${where} › ${figure.kind} ${figure.from ?? '…'}`, figure)
    checkBoth(report, where, place)
    for (const { rule } of place.code === NATION ? [] : place.medicalGap)
      if (topics.get(rule) === 'told')
        report.error(`${where} › medicalGap ${rule}`, 'rests on a rule that does not say what becomes of cover', GAP)
    return report.problems
  })
}

const GAP = 'give the rule the topic "gap-cover", with "unbroken", "bills" and "month" as its text has them'

function marksOf(report: Report, where: string, { topic, says }: Remark): void {
  const read = READ[topic] ?? []
  if (read.length > 0 && says === undefined)
    report.error(where, 'does not say what of it an answer turns on', `add "says": [] or what holds of ${read.join(', ')}`)
  for (const mark of says ?? [])
    if (!read.includes(mark))
      report.error(where, `says "${mark}", which nothing reads on this topic`, 'correct the topic, or leave the mark out')
}

function marksOfFigure(report: Report, where: string, { kind, note, says }: Figure): void {
  const read = kind === 'medical-flexible-rate'
  if (read && note !== undefined && says === undefined)
    report.error(where, 'has a note but does not say what of it an answer turns on', 'add "says": [] or its marks (src/policy/schema.ts)')
  if (!read && says !== undefined) report.error(where, 'has "says", which nothing reads on this kind', 'leave it out')
  if (says?.includes('maternity') && says.includes('no-maternity'))
    report.error(where, 'says that maternity is in the rate and that it is not', 'keep one of the two')
}

/** The sum of both subsidies is told beside the two. */
function checkBoth(report: Report, where: string, { figures }: Place): void {
  const monthly = figures.filter(({ kind }) => kind === 'subsidy-monthly')
  for (const both of monthly.filter(({ variant }) => variant === 'both')) {
    const parts = monthly.filter((figure) => figure !== both && overlaps(figure, both))
    const sum = parts.reduce((total, { value }) => total + Math.round(value * 100), 0)
    if (parts.length > 0 && sum !== Math.round(both.value * 100))
      report.error(`${where} › subsidy-monthly (both)`, `is ${both.value}, but its parts make ${sum / 100}`, 'check the numbers')
  }
}
