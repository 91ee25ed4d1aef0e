import type { IsoDate } from '../domain/dates.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Period } from '../domain/period.ts'
import type { Words } from '../domain/text.ts'
import type { Policy } from '../policy/policy.ts'
import type { Lookup } from '../policy/lookup.ts'
import type { FigureKind, Place } from '../policy/schema.ts'
import type { Profile } from '../profile/schema.ts'
import type { RetirementAnswer } from './assessment.ts'
import type { ExitAnswer } from './exit.ts'
import type { Relation } from './hukou.ts'
import { addDays, addMonths, isDate, monthsBetween, monthOf } from '../domain/dates.ts'
import { lineage, NATION, provinceOf } from '../domain/place.ts'
import { standing } from '../domain/period.ts'
import { lookup } from '../policy/lookup.ts'
import { AssessError } from './error.ts'
import { exitOf } from './exit.ts'
import { holds } from './holds.ts'
import { relationOf } from './hukou.ts'
import { retirementOf } from './retirement/index.ts'
import { words } from './wording.ts'

/** Everything the parts of the advisor look at, worked out once for a person, a policy and a day. */
export interface Case {
  profile: Profile
  policy: Policy
  today: IsoDate
  /** The day whose rules decide: today, or the leaving date when that still lies ahead. */
  day: IsoDate
  /** The place as the person gave it. */
  place: PlaceCode
  /** The place whose entry answers: the same, the city of a district, or the province. */
  code: PlaceCode
  entry: Place
  province: Place
  /** Entries from the nearest to the nation, for rules that wider places set. */
  chain: readonly Place[]
  placeNotInPack: boolean
  /** How the place is called in sentences. */
  name: Words
  hukou: Relation
  exit: ExitAnswer
  retirement: RetirementAnswer | null
  /** The dated figure of a kind for this place; remembers what was used. */
  find(kind: FigureKind): Lookup
  /** Marks a figure as used in the answer. */
  use<F extends FigureUse>(figure: F): F
  used(): FigureUse[]
}

/** Years before today that an answer still makes sense for, and years ahead that a plan may lie. */
const EARLIEST = '1990-01-01'
const AHEAD_MONTHS = 120
/** Days that two jobs may overlap before the first day of the new one looks like a slip. */
const OVERLAP_DAYS = 31
/** Prefixes of GB/T 2260 that are a province, Hong Kong, Macao and Taiwan among them. */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)/

/**
 * Opens the case. Throws an `AssessError` that names the field for a place of no known province, a leaving date before 1990
 * or more than ten years ahead, a month paid that has not come, a new job long before leaving, a birth after leaving, or a
 * `today` that is no date.
 */
export function openCase(given: Profile, policy: Policy, today: IsoDate, own: readonly FigureUse[] = []): Case {
  check(given, policy, today)
  // Household registration in Hong Kong, Macao or Taiwan says who the person is where nothing else does (GR-01).
  const profile: Profile = (given.person ?? null) === null && /^(71|81|82)/.test(given.hukouPlace ?? '') ? { ...given, person: 'hmt' } : given
  const place = profile.insuredPlace
  const codes = lineage(place)
  const chain = codes.map((code) => policy.places.get(code)).filter((entry) => entry !== undefined)
  const entry = chain[0]
  const province = policy.places.get(provinceOf(place))
  if (entry === undefined || province === undefined) throw new AssessError('insuredPlace', 'expected a place in a province of the data')
  const placeNotInPack = entry.code === province.code && place !== province.code && !isMunicipality(place)

  const lookups = new Map<FigureKind, Lookup>()
  const used = new Map<string, FigureUse>()
  const day = today > profile.leftOn ? today : profile.leftOn
  const retirement = retirementOf(profile, policy, today)
  return {
    profile, policy, today, day, place, code: entry.code, entry, province, chain, placeNotInPack,
    name: placeNotInPack
      ? words(`${province.name.zh}内你参保的市`, `your city in ${province.name.en}`)
      : entry.name,
    hukou: relationOf(place, profile.hukouPlace ?? null),
    exit: exitOf(profile.exit ?? null),
    retirement: retirement === null ? null : { ...retirement, reasons: retirement.reasons.filter((reason) => holds(policy, day, reason.rule)) },
    find(kind) {
      let found = lookups.get(kind)
      if (found === undefined) {
        const theirs = own.find((figure) => figure.kind === kind && codes.includes(figure.place) && standing(figure.period, today) === 'in-force')
        found = theirs === undefined ? lookup(policy, kind, place, today) : { status: 'found', figure: { ...theirs, own: true }, also: [] }
        lookups.set(kind, found)
      }
      return found
    },
    use(figure) {
      used.set(`${figure.kind}|${figure.place}|${figure.variant ?? ''}|${figure.period.from}`, figure)
      return figure
    },
    used: () => [...used.values()],
  }
}

function check(profile: Profile, policy: Policy, today: IsoDate): void {
  if (!isDate(today)) throw new AssessError('today', 'expected a real date written YYYY-MM-DD')
  const { insuredPlace, hukouPlace, movingTo, leftOn, birthMonth, lastPaidMonth, newJobFrom } = profile
  if (insuredPlace === NATION || !policy.places.has(provinceOf(insuredPlace))) {
    throw new AssessError('insuredPlace', 'expected the code of a place in one of the 31 provinces of mainland China, such as "310000"')
  }
  for (const [field, code] of [['hukouPlace', hukouPlace], ['movingTo', movingTo]] as const) {
    if (typeof code === 'string' && !PROVINCES.test(code)) throw new AssessError(field, 'expected a place code that begins with a province, such as "340100"')
  }
  if (leftOn < EARLIEST) throw new AssessError('leftOn', `expected a leaving date from ${EARLIEST} on: the rules known here do not reach further back`)
  if (monthsBetween(monthOf(today), monthOf(leftOn)) > AHEAD_MONTHS) throw new AssessError('leftOn', 'expected a leaving date at most ten years ahead')
  if (typeof lastPaidMonth === 'string') {
    // An employer may pay for the month after leaving, a person for any month up to now; nobody has paid for later ones.
    const latest = [addMonths(monthOf(leftOn), 1), monthOf(today)].toSorted().at(-1) ?? ''
    if (lastPaidMonth > latest) throw new AssessError('lastPaidMonth', `expected a month not later than ${latest}: later ones cannot have been paid yet`)
  }
  if (typeof newJobFrom === 'string' && newJobFrom < addDays(leftOn, -OVERLAP_DAYS)) {
    throw new AssessError('newJobFrom', `expected a first day from ${addDays(leftOn, -OVERLAP_DAYS)} on: the new job comes after the one that was left on ${leftOn}`)
  }
  if (typeof birthMonth === 'string') {
    const age = monthsBetween(birthMonth, monthOf(leftOn))
    if (age < 16 * 12 || age > 100 * 12) throw new AssessError('birthMonth', 'expected a month of birth 16 to 100 years before leaving the job')
  }
}

/** Beijing, Tianjin, Shanghai and Chongqing: a province that is one city. */
export const isMunicipality = (place: PlaceCode): boolean => /^(11|12|31|50)/.test(place)

/** The items of a list that hold on a day, nearest place first. */
export function inForce<T extends Period>(c: Case, list: (place: Place) => readonly T[]): { item: T; place: Place }[] {
  return c.chain.flatMap((place) => list(place).filter((item) => standing(item, c.day) === 'in-force').map((item) => ({ item, place })))
}
