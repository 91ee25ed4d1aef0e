import type { IsoDate } from '../domain/dates.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Lookup } from '../policy/lookup.ts'
import type { Policy } from '../policy/policy.ts'
import type { FigureKind } from '../policy/schema.ts'
import { standing } from '../domain/period.ts'
import { lineage } from '../domain/place.ts'
import { lookup } from '../policy/lookup.ts'

/** The figure of a kind for a place: the person's own while it is in force (the nearest place's, the latest), marked as theirs, else the data's. */
export function ownFirst(own: readonly FigureUse[], policy: Policy, kind: FigureKind, place: PlaceCode, today: IsoDate): Lookup {
  if (own.length === 0) return lookup(policy, kind, place, today)
  const codes = lineage(place)
  const theirs = own
    .filter((figure) => figure.kind === kind && codes.includes(figure.place) && standing(figure.period, today) === 'in-force')
    .toSorted((a, b) => codes.indexOf(a.place) - codes.indexOf(b.place) || (b.period.from ?? '').localeCompare(a.period.from ?? ''))[0]
  return theirs === undefined || crosses(theirs, own, policy, place, today)
    ? lookup(policy, kind, place, today)
    : { status: 'found', figure: { ...theirs, own: true }, also: [] }
}

/** True for a lower limit above the upper one that it would stand beside, or the other way round: then the data's holds. */
function crosses(theirs: FigureUse, own: readonly FigureUse[], policy: Policy, place: PlaceCode, today: IsoDate): boolean {
  const isLower = theirs.kind.endsWith('-lower')
  if (!isLower && !theirs.kind.endsWith('-upper')) return false
  const kind = theirs.kind.replace(/-(?:lower|upper)$/, isLower ? '-upper' : '-lower') as FigureKind
  const beside = own.find(
    (figure) => figure.kind === kind && figure.place === theirs.place && standing(figure.period, today) === 'in-force',
  )
  const data = lookup(policy, kind, place, today)
  const there = data.status === 'found' ? data.figure : data.status === 'expired' ? data.lastKnown : null
  const value = beside?.value ?? there?.value ?? null
  return value !== null && (isLower ? theirs.value > value : theirs.value < value)
}
