import type { FigureUse, Trust, Citation } from '../domain/figure.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { FigureKind, Figure, Source } from './schema.ts'
import type { Policy } from './policy.ts'
import { inMunicipality, lineage, NATION, provinceOf } from '../domain/place.ts'
import { byStart, standing } from '../domain/period.ts'
import { figureKind } from './figureKinds.ts'

/** What the data holds about a figure on a day. The last known value is never passed off as the current one. */
export type Lookup =
  | { status: 'found'; figure: FigureUse; also: FigureUse[] }
  | { status: 'expired'; lastKnown: FigureUse; also: FigureUse[] }
  | { status: 'not-yet'; first: FigureUse; also: FigureUse[] }
  | { status: 'unknown' }

/**
 * The places that may answer for a place, nearest first: a district's city always, the province and the nation where funds are pooled
 * there.
 */
function answering(kind: FigureKind, place: PlaceCode): PlaceCode[] {
  const wider = lineage(place)
  if (figureKind(kind).pooled) return wider
  return wider.filter((code) => code !== NATION && (code === place || code !== provinceOf(place) || inMunicipality(place)))
}

const OFFICIAL = 0.9
const CROSS_CHECKED = 0.8

/** The trust shown to the person: official text with a link, cross-checked, or a single source. */
export function trustOf(confidence: number, sources: readonly Source[]): Trust {
  if (confidence >= OFFICIAL && sources.some((source) => source.grade === 'official' && source.url !== null)) return 'official'
  return confidence >= CROSS_CHECKED ? 'cross-checked' : 'single'
}

/** Official pages that can be opened come first, then other official texts, then who relayed them. */
const rank = (source: Source): number => (source.grade === 'official' ? (source.url === null ? 1 : 0) : 2)

/** Source ids as citations, official ones first; an id that does not exist is a defect of the data and throws. */
export function cite(policy: Policy, ids: readonly string[]): Citation[] {
  const sources = ids.map((id) => {
    const source = policy.sources.get(id)
    if (source === undefined) throw new Error(`source ${id}: not in data/sources.json`)
    return source
  })
  return (sources.length > 1 ? sources.toSorted((a, b) => rank(a) - rank(b)) : sources).map(citationOf)
}

const citations = new WeakMap<Source, Citation>()

/** A source as every answer shows it, made once. */
function citationOf(source: Source): Citation {
  const known = citations.get(source)
  if (known !== undefined) return known
  const { id, title, number, url } = source
  const made: Citation = { id, title, number, url }
  citations.set(source, made)
  return made
}

function use(policy: Policy, place: PlaceCode, figure: Figure, today: IsoDate): FigureUse {
  return {
    kind: figure.kind,
    value: figure.value,
    unit: figure.unit,
    place,
    period: { from: figure.from, until: figure.until },
    status: standing(figure, today),
    confidence: figure.confidence,
    trust: trustOf(
      figure.confidence,
      figure.sources.map((id) => policy.sources.get(id)).filter((source) => source !== undefined),
    ),
    sources: cite(policy, figure.sources),
    ...(figure.variant === undefined ? {} : { variant: figure.variant }),
    ...(figure.label === undefined ? {} : { label: figure.label }),
    ...(figure.derived === undefined ? {} : { derived: figure.derived }),
    ...(figure.provisional === undefined ? {} : { provisional: figure.provisional }),
    ...(figure.note === undefined ? {} : { note: figure.note }),
    ...(figure.says === undefined ? {} : { says: figure.says }),
    ...(figure.atMost === undefined ? {} : { atMost: figure.atMost }),
    ...(figure.extra === undefined ? {} : { extra: figure.extra }),
  }
}

/** What was looked up for a policy on the last day asked for: one assessment asks for the same figure many times, the next person again. */
const known = new WeakMap<Policy, { day: IsoDate; found: Map<string, Lookup> }>()

/**
 * The figure of a kind that holds in a place on a day. Looks at the place itself, then at its prefecture and (for figures
 * pooled above it) at its province and the nation; `figure.place` tells which answered. `also` holds the other variants in force
 * beside it (tiers, age groups). A place with an expired figure of its own does not fall back to a wider one, and a place
 * with a pool of its own (`notPooled`) ends the search.
 */
export function lookup(policy: Policy, kind: FigureKind, place: PlaceCode, today: IsoDate): Lookup {
  let held = known.get(policy)
  if (held?.day !== today) known.set(policy, (held = { day: today, found: new Map() }))
  const key = `${kind}|${place}`
  const before = held.found.get(key)
  if (before !== undefined) return before
  const found = search(policy, kind, place, today)
  held.found.set(key, found)
  return found
}

function search(policy: Policy, kind: FigureKind, place: PlaceCode, today: IsoDate): Lookup {
  for (const code of answering(kind, place)) {
    const figures = (policy.places.get(code)?.figures ?? []).filter((figure) => figure.kind === kind).toSorted(byStart)
    if (figures.length === 0) {
      if (policy.places.get(code)?.notPooled?.includes(kind)) return { status: 'unknown' }
      continue
    }
    const uses = figures.map((figure) => use(policy, code, figure, today))
    const current = uses.filter((figure) => figure.status === 'in-force')
    if (current[0]) return { status: 'found', figure: current[0], also: current.slice(1) }
    const past = uses.filter((figure) => figure.status === 'expired')
    const last = past.at(-1)
    if (last) {
      const sameEnd = past.filter((figure) => figure !== last && figure.period.from === last.period.from)
      return { status: 'expired', lastKnown: sameEnd[0] ?? last, also: sameEnd[0] ? [...sameEnd.slice(1), last] : [] }
    }
    const first = uses[0]
    if (first) return { status: 'not-yet', first, also: [] }
  }
  return { status: 'unknown' }
}

/** The figure to compute with, current or last known (its `status` says which), or null. */
export function usable(found: Lookup): FigureUse | null {
  if (found.status === 'found') return found.figure
  if (found.status === 'expired') return found.lastKnown
  return null
}

/** True when the pack has an entry of its own for the place. */
export const isCovered = (policy: Policy, place: PlaceCode): boolean => place !== NATION && policy.places.has(place)
