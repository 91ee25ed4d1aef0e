import type { IsoDate } from '../../../domain/dates.ts'
import type { FigureUse, Trust } from '../../../domain/figure.ts'
import { standing } from '../../../domain/period.ts'
import { lineage, NATION, type PlaceCode } from '../../../domain/place.ts'
import { lookup, trustOf } from '../../../policy/lookup.ts'
import type { Policy } from '../../../policy/policy.ts'
import { FIGURE_KINDS } from '../../../policy/figureKinds.ts'
import type { KnownGap, Place, Rule } from '../../../policy/schema.ts'

export interface KnownRule {
  rule: Rule
  status: 'in-force' | 'expired' | 'not-yet'
  trust: Trust
}

/** Something the product should know about a place and does not, with whom to ask. */
interface Unknown {
  topic: string
  ask: KnownGap['ask']
}

/** All that is known of a place on a day, and what is not. */
export interface Coverage {
  /** The nearest entry that answers for the place; null when only national rules do. */
  entry: Place | null
  /** True when the place has an entry of its own. */
  own: boolean
  /** Expired first, then those not yet in force, then current ones; each kind in the order of the data. */
  figures: FigureUse[]
  unknown: Unknown[]
  /** Gaps that the data names in words, of the place and its province. */
  gaps: KnownGap[]
  /** The place's and its province's rules, then the nation's; rules no longer in force apart. */
  local: KnownRule[]
  national: KnownRule[]
  expired: KnownRule[]
}

/** What a rule is about, by the first letters of its id: `UI-GD-04` is `UI`, unemployment insurance. */
export const ruleSubject = (id: string): string => id.slice(0, 2)

const ORDER = { expired: 0, 'not-yet': 1, 'in-force': 2 }

/** Figures and rules that hold for a place, from the place itself, its province and the nation. */
export function coverageOf(policy: Policy, place: PlaceCode, today: IsoDate): Coverage {
  const chain = lineage(place)
  const entries = chain.map((code) => policy.places.get(code)).filter((entry) => entry !== undefined)
  const entry = entries.find(({ code }) => code !== NATION) ?? null
  const figures = FIGURE_KINDS.flatMap((kind): FigureUse[] => {
    const found = lookup(policy, kind, entry?.code ?? place, today)
    if (found.status === 'found') return [found.figure, ...found.also]
    if (found.status === 'expired') return [found.lastKnown, ...found.also]
    return found.status === 'not-yet' ? [found.first, ...found.also] : []
  })
  const rules = [...policy.rules.values()]
    // A rule known from memory alone is never shown as a fact.
    .filter((rule) => chain.includes(rule.place) && !(rule.evidence === 'recall' && !rule.corroboratedBy?.length))
    .map((rule): KnownRule => {
      const source = policy.sources.get(rule.source)
      return { rule, status: standing(rule, today), trust: trustOf(rule.confidence, source ? [source] : []) }
    })
  const holding = rules.filter(({ status }) => status !== 'expired')
  return {
    entry,
    own: policy.places.has(place) && place !== NATION,
    figures: figures.toSorted((a, b) => ORDER[a.status] - ORDER[b.status]),
    unknown: unknownOf(entry, entries, new Set(figures.map(({ kind }) => kind))),
    gaps: entries
      .filter(({ code }) => code !== NATION)
      .flatMap(({ gaps }) => gaps)
      .filter((gap) => standing(gap, today) !== 'expired'),
    local: holding
      .filter(({ rule }) => rule.place !== NATION)
      .toSorted((a, b) => chain.indexOf(a.rule.place) - chain.indexOf(b.rule.place)),
    national: holding.filter(({ rule }) => rule.place === NATION),
    expired: rules.filter(({ status }) => status === 'expired'),
  }
}

function unknownOf(entry: Place | null, entries: readonly Place[], kinds: ReadonlySet<string>): Unknown[] {
  const nearest = entries.filter(({ code }) => code !== NATION)
  const medicalCost =
    kinds.has('medical-flexible-monthly') ||
    (kinds.has('medical-flexible-rate') &&
      ['medical-flexible-base', 'medical-flexible-base-lower', 'medical-base-lower'].some((kind) => kinds.has(kind)))
  const known: Record<string, [is: boolean, ask: KnownGap['ask']]> = {
    'pension-limits': [kinds.has('pension-base-lower') && kinds.has('pension-base-upper'), '12333'],
    'pension-rate': [kinds.has('pension-rate'), '12333'],
    'medical-cost': [medicalCost, '12393'],
    'average-wage': [kinds.has('average-wage'), '12333'],
    'pension-benefit-base': [kinds.has('pension-benefit-base'), '12333'],
    'minimum-wage': [kinds.has('minimum-wage'), '12333'],
    'resident-premium': [kinds.has('resident-medical-premium'), '12393'],
    'benefit-duration': [nearest.some(({ benefitDuration }) => benefitDuration.length > 0), '12333'],
    'benefit-amount': [nearest.some(({ benefitAmount }) => benefitAmount.length > 0), '12333'],
    'medical-gap': [nearest.some(({ medicalGap }) => medicalGap.length > 0), '12393'],
    'admission-pension': [isAdmissionKnown(entry?.admission.pension), '12333'],
    'admission-medical': [isAdmissionKnown(entry?.admission.medical), '12393'],
  }
  return Object.entries(known).flatMap(([topic, [is, ask]]) => (is ? [] : [{ topic, ask }]))
}

const isAdmissionKnown = (admission: Place['admission']['pension'] | undefined): boolean =>
  admission !== null && admission !== undefined && admission.rule !== 'unknown' && admission.confidence >= 0.5
