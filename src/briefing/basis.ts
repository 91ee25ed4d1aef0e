import type { Assessment } from '../advisor/assessment.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Words } from '../domain/text.ts'
import type { Policy } from '../policy/policy.ts'
import type { Basis } from './briefing.ts'
import { periodWords } from '../domain/format.ts'
import { lineage, NATION } from '../domain/place.ts'
import { standing } from '../domain/period.ts'
import { cite } from '../policy/lookup.ts'

/** Below this no rule is shown as a fact. */
const BAR = 0.5

/**
 * The rule a statement rests on, ready to be shown, or null when it may not be shown as a fact: not in the data, below
 * the trust bar, remembered only and found nowhere else, or another place's.
 */
export function ruleBasis(
  policy: Policy,
  assessment: Assessment | null,
  id: string,
  place: PlaceCode | null,
  today: IsoDate,
): Basis | null {
  const rule = policy.rules.get(id)
  if (rule !== undefined) {
    if (!lineage(place ?? NATION).includes(rule.place)) return null
    if (rule.confidence < BAR || (rule.evidence === 'recall' && (rule.corroboratedBy ?? []).length === 0)) return null
    const source = cite(policy, [rule.source])[0]
    if (source === undefined) return null
    const period = { from: rule.from, until: rule.until }
    return {
      rule: id,
      statement: rule.statement,
      article: rule.article,
      source,
      period: periodWords(period),
      status: standing(period, today),
    }
  }
  const carried = assessment?.rules[id]
  if (carried === undefined || carried.confidence < BAR) return null
  const period = { from: carried.from, until: carried.until }
  const { statement, article, source } = carried
  return { rule: id, statement, article, source, period: periodWords(period), status: standing(period, today) }
}

/** Said of a figure in force whose source names no last month, so that it does not pass for one that holds for ever. */
const NO_END: Words = { zh: '来源没有写到什么时候为止。', en: 'The source names no end.' }

/** A dated figure as a basis, one for each document it was taken from. */
export const figureBasis = (figure: FigureUse): Basis[] =>
  figure.sources.map((source) => ({
    rule: null,
    statement: both(figure.label ?? null, figure.status === 'in-force' && figure.period.until === null ? NO_END : null),
    article: null,
    source,
    period: periodWords(figure.period),
    status: figure.status,
  }))

const both = (label: Words | null, end: Words | null): Words | null =>
  label === null || end === null ? (label ?? end) : { zh: `${label.zh}；${end.zh}`, en: `${label.en}. ${end.en}` }

/** Bases without repetition, in the order first used. */
export function distinct(bases: readonly Basis[]): Basis[] {
  const seen = new Map(bases.map((basis) => [`${basis.rule}|${basis.source.id}|${basis.article}|${basis.period?.zh}`, basis]))
  return [...seen.values()]
}
