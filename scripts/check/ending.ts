import type { Freshness } from '../../src/policy/freshness.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { FIGURE_KINDS } from '../../src/policy/figureKinds.ts'
import { freshness } from '../../src/policy/freshness.ts'
import { lookup } from '../../src/policy/lookup.ts'

export interface PackState extends Freshness {
  /** How many place and kind pairs only have a last known figure. */
  expired: number
}

/** What the whole pack lacks or will lack soon on a day; a figure that several places share stands once. */
export function packState(policy: Policy, today: string, within?: number): PackState {
  const own = [...policy.places.values()].flatMap(({ code }) => FIGURE_KINDS.map((kind) => lookup(policy, kind, code, today)))
  const current = own.flatMap((found) => (found.status === 'found' ? [found.figure, ...found.also] : []))
  const once = [...new Map(current.map((use) => [JSON.stringify(use), use])).values()]
  return { ...freshness(policy, once, today, within), expired: own.filter(({ status }) => status === 'expired').length }
}

/** One line for each figure that ends soon: last day, place, kind, and where the next one will appear. */
export const endingLines = (policy: Policy, state: PackState): string[] =>
  state.ending.map(({ figure, lastDay, page, ask }) =>
    [
      lastDay,
      policy.places.get(figure.place)?.name.zh ?? figure.place,
      [figure.kind, figure.variant].filter(Boolean).join(' '),
      page?.url ?? `ring ${ask}`,
    ].join(' · '),
  )
