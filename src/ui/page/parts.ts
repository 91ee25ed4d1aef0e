import { money } from '../../domain/format.ts'
import type { Briefing } from '../../briefing/briefing.ts'

export type PartId = 'doors' | 'bring' | 'money' | 'dates' | 'care'

export interface Part {
  id: PartId
  /** How many entries are in it. */
  count: number
  /** For money: what the button says instead of its name, where one sum is known in full. */
  amount: string | null
}

/** Sections of a briefing that name entrances of the page. */
export const doorsOf = ({ sections }: Briefing) => sections.filter(({ lines }) => lines.some(({ entrance }) => entrance !== undefined))

/** The other sections. */
export const othersOf = (briefing: Briefing) => briefing.sections.filter((section) => !doorsOf(briefing).includes(section))

/** Which parts a briefing has, in the order of a counter: the way in, papers, money, dates, the rest. */
export function partsOf(briefing: Briefing): Part[] {
  const { documents, costs, figures, voucher, dates, unknowns, next } = briefing
  const doors = doorsOf(briefing).flatMap(({ lines }) => lines).length
  const care = othersOf(briefing).flatMap(({ lines }) => lines).length + unknowns.length + (next === null ? 0 : 1)
  const parts: Part[] = [
    { id: 'doors', count: doors, amount: null },
    { id: 'bring', count: documents.length, amount: null },
    {
      id: 'money',
      count: (costs?.lines.length ?? 0) + figures.length + (voucher?.parts.length ?? 0),
      amount: costs === null || costs.missing.length > 0 ? null : money(Math.round(costs.totalFen / 100) * 100),
    },
    { id: 'dates', count: dates.length, amount: null },
    { id: 'care', count: care, amount: null },
  ]
  const order = (id: PartId) => ((briefing.kind === 'policy' || briefing.kind === 'pay') && id === 'money' ? 0 : 1)
  return parts.filter(({ count }) => count > 0).toSorted((a, b) => order(a.id) - order(b.id))
}
