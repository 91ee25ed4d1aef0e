import type { IsoDate } from '../domain/dates.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Period } from '../domain/period.ts'
import type { Words } from '../domain/text.ts'
import type { Policy } from '../policy/policy.ts'
import type { Lookup } from '../policy/lookup.ts'
import type { FigureKind, Place, RuleOf } from '../policy/schema.ts'
import type { Topic } from '../policy/topics.ts'
import { impossible, type Impossible } from '../profile/impossible.ts'
import type { Profile } from '../profile/schema.ts'
import type { RetirementAnswer } from './assessment.ts'
import type { ExitAnswer } from './exit.ts'
import type { Relation } from './hukou.ts'
import { isDate } from '../domain/dates.ts'
import { rulesOn, statute } from '../policy/rules.ts'
import { inMunicipality, lineage, provinceOf } from '../domain/place.ts'
import { standing } from '../domain/period.ts'
import { AssessError } from './error.ts'
import { exitInLaw } from './exit.ts'
import { holds } from './holds.ts'
import { relationOf } from './hukou.ts'
import { ownFirst } from './ownFigure.ts'
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
  /** The rule of a topic for this place on the day, nearest first; null where there is none. */
  rule<T extends Topic>(topic: T): RuleOf<T> | null
  /** All of them, nearest first. */
  rules<T extends Topic>(topic: T): RuleOf<T>[]
  /** The same for what every answer needs a number for: where none is in force, the nation's last or next one. */
  law<T extends Topic>(topic: T): RuleOf<T>
  /** The dated figure of a kind for this place; remembers what was used. */
  find(kind: FigureKind): Lookup
  /** Marks a figure as used in the answer. */
  use<F extends FigureUse>(figure: F): F
  used(): FigureUse[]
}

/**
 * Opens the case. Throws an `AssessError` that names the field for a place of no known province, a leaving date before 1999
 * or more than ten years ahead, a month paid that has not come, a new job long before leaving, a birth after leaving, or a
 * `today` that is no date.
 */
export function openCase(given: Profile, policy: Policy, today: IsoDate, own: readonly FigureUse[] = []): Case {
  check(given, today)
  const profile: Profile = isHmt(given) ? { ...given, person: 'hmt' } : given
  const place = profile.insuredPlace
  const chain = lineage(place)
    .map((code) => policy.places.get(code))
    .filter((entry) => entry !== undefined)
  const entry = chain[0]
  const province = policy.places.get(provinceOf(place))
  if (entry === undefined || province === undefined) throw new AssessError('insuredPlace', 'expected a place in a province of the data')
  const placeNotInPack = entry.code === province.code && place !== province.code && !inMunicipality(place)

  const lookups = new Map<FigureKind, Lookup>()
  const used = new Map<string, FigureUse>()
  const codes = chain.map(({ code }) => code)
  const day = today > profile.leftOn ? today : profile.leftOn
  const retirement = retirementOf(profile, policy, today)
  return {
    profile,
    policy,
    today,
    day,
    place,
    code: entry.code,
    entry,
    province,
    chain,
    placeNotInPack,
    name: placeNotInPack ? words('#内你参保的市', 'your city in #', province.name) : entry.name,
    hukou: relationOf(place, profile.hukouPlace ?? null),
    exit: exitInLaw(profile.exit ?? null, profile.renewalTerms),
    retirement:
      retirement === null ? null : { ...retirement, reasons: retirement.reasons.filter((reason) => holds(policy, day, reason.rule)) },
    rule: (topic) => rulesOn(policy, topic, codes, day)[0] ?? null,
    rules: (topic) => rulesOn(policy, topic, codes, day),
    law: (topic) => statute(policy, topic, day, codes),
    find(kind) {
      let found = lookups.get(kind)
      if (found === undefined) {
        found = ownFirst(own, policy, kind, place, today)
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

/** Resident of Hong Kong, Macao or Taiwan, as told; household registration there says so where nothing else does (GR-01). */
export const isHmt = ({ person, hukouPlace }: Profile): boolean =>
  person === 'hmt' || ((person ?? null) === null && /^(71|81|82)/.test(hukouPlace ?? ''))

/** A new job that has begun by today; the two may overlap. */
export function startedAgain({ profile, today }: Case): boolean {
  const from = profile.newJobFrom ?? null
  return from !== null && from <= today
}

/** What the command line is told about a fact that no answer can be given with. */
const EXPECTED: Record<Impossible['field'], (range: Impossible, leftOn: IsoDate) => string> = {
  insuredPlace: () => 'expected the code of a place in one of the 31 provinces of mainland China, such as "310000"',
  hukouPlace: () => 'expected a place code that begins with a province, such as "340100"',
  movingTo: () => 'expected a place code that begins with a province, such as "340100"',
  leftOn: ({ from, to }) =>
    `expected a leaving date from ${from} to ${to}: the rules known here do not reach further back, nor a plan further ahead`,
  lastPaidMonth: ({ to }) => `expected a month not later than ${to}: later ones cannot have been paid yet`,
  newJobFrom: ({ from, to }, leftOn) =>
    `expected a first day from ${from} to ${to}: the new job comes after the one that was left on ${leftOn}`,
  startedOn: ({ from, to }) => `expected a first day from ${from} to ${to}: the job began before it was left`,
  birthMonth: ({ from, to }) => `expected a month of birth from ${from} to ${to}: 16 to 100 years before leaving the job`,
}

function check(profile: Profile, today: IsoDate): void {
  if (!isDate(today)) throw new AssessError('today', 'expected a real date written YYYY-MM-DD')
  const [wrong] = impossible(profile, today)
  if (wrong !== undefined) throw new AssessError(wrong.field, EXPECTED[wrong.field](wrong, profile.leftOn))
}

/** The items of a list that hold on a day, nearest place first. */
export function inForce<T extends Period>(c: Case, list: (place: Place) => readonly T[]): { item: T; place: Place }[] {
  return c.chain.flatMap((place) =>
    list(place)
      .filter((item) => standing(item, c.day) === 'in-force')
      .map((item) => ({ item, place })),
  )
}
