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
  const codes = lineage(place)
  const theirs = own
    .filter((figure) => figure.kind === kind && codes.includes(figure.place) && standing(figure.period, today) === 'in-force')
    .toSorted((a, b) => codes.indexOf(a.place) - codes.indexOf(b.place) || (b.period.from ?? '').localeCompare(a.period.from ?? ''))[0]
  return theirs === undefined ? lookup(policy, kind, place, today) : { status: 'found', figure: { ...theirs, own: true }, also: [] }
}
