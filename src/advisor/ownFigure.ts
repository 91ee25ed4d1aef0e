import type { IsoDate } from '../domain/dates.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Lookup } from '../policy/lookup.ts'
import type { Policy } from '../policy/policy.ts'
import type { FigureKind } from '../policy/schema.ts'
import { standing } from '../domain/period.ts'
import { answeringFor, lineage } from '../domain/place.ts'
import { lookup } from '../policy/lookup.ts'
import { byText } from '../domain/text.ts'

/**
 * The figure of a kind for a place: the person's own while it is in force (the nearest place's, the latest), marked as theirs, else the
 * data's.
 */
export function ownFirst(own: readonly FigureUse[], policy: Policy, kind: FigureKind, place: PlaceCode, today: IsoDate): Lookup {
  const theirs = own.length === 0 ? undefined : theirsOf(own, kind, place, today)
  return theirs === undefined || crosses(theirs, own, policy, place, today)
    ? lookup(policy, kind, place, today)
    : { status: 'found', figure: { ...theirs, own: true }, also: [] }
}

/** Their own figure of a kind: of a county that the place answers for, else of the nearest place; of these the latest. */
function theirsOf(own: readonly FigureUse[], kind: FigureKind, place: PlaceCode, today: IsoDate): FigureUse | undefined {
  const codes = lineage(place)
  const speaksFor = (of: PlaceCode): boolean => codes.includes(of) || answeringFor(of) === place
  return own
    .filter((figure) => figure.kind === kind && speaksFor(figure.place) && standing(figure.period, today) === 'in-force')
    .toSorted((a, b) => codes.indexOf(a.place) - codes.indexOf(b.place) || byText(b.period.from ?? '', a.period.from ?? ''))[0]
}

/**
 * True for a lower limit above the upper one that it would stand beside, or the other way round: then the data's holds. Of two limits of
 * their own that cross neither is taken: an upper one of 2,500 with a lower one of 60,000 leaves both to the data.
 */
function crosses(theirs: FigureUse, own: readonly FigureUse[], policy: Policy, place: PlaceCode, today: IsoDate): boolean {
  const isLower = theirs.kind.endsWith('-lower')
  if (!isLower && !theirs.kind.endsWith('-upper')) return false
  const kind = theirs.kind.replace(/-(?:lower|upper)$/, isLower ? '-upper' : '-lower') as FigureKind
  const data = lookup(policy, kind, place, today)
  const there = data.status === 'found' ? data.figure : data.status === 'expired' ? data.lastKnown : null
  const value = (theirsOf(own, kind, place, today) ?? there)?.value ?? null
  return value !== null && (isLower ? theirs.value > value : theirs.value < value)
}
