import type { Assessment, Deadline, DeadlineId, Route, RouteId } from '../advisor/assessment.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Words } from '../domain/text.ts'
import type { Figure, FigureKind, Remark, Rule, RuleOf } from '../policy/schema.ts'
import type { Policy } from '../policy/policy.ts'
import type { Profile } from '../profile/schema.ts'
import type { Said } from './understand/facts.ts'
import { assess } from '../advisor/assess.ts'
import { retirementLaw, type RetirementLaw } from '../advisor/retirement/table.ts'
import { words } from '../advisor/wording.ts'
import { lineage, NATION, provinceOf } from '../domain/place.ts'
import { standing } from '../domain/period.ts'
import { lookup, usable } from '../policy/lookup.ts'
import { isRuleShown, ruleOn } from '../policy/rules.ts'
import type { Subject, Topic } from '../policy/topics.ts'
import { shortPlaceName } from './places.ts'

/** What a point may draw on: the rules in force, the place, the person and what the question says. */
export interface PointContext {
  /** The normalised question, with the one before it where it only changes that. */
  q: string
  today: IsoDate
  said: Said
  /** The place answered for: named in the question, else the person's; null when neither is known. */
  place: PlaceCode | null
  where: Words
  /** The place the person is insured in by the profile, whatever the question names; null without a profile. */
  insuredIn: PlaceCode | null
  /** The person's facts, with those of the question above them; null when nothing is known of a person. */
  profile: Profile | null
  /** True when the person entered a profile: the answer then says "you". */
  mine: boolean
  /** What holds for `profile` at `place`. */
  a: Assessment | null
  /** The same under other facts. */
  at: (facts: Partial<Profile>, place?: PlaceCode) => Assessment | null
  /** A rule in force today that may be shown as a fact, or what has taken the place of one that decided; null otherwise. */
  rule: (id: string) => Rule | null
  /** Rules of places on a subject that hold today and may be shown, wherever they are. */
  local: (subject: Subject) => Rule[]
  /** Those of the place asked about and its province, the nearest first; `expired`: those that held once. */
  here: (subject: Subject, when?: 'expired') => Rule[]
  /** The rule of a subject that holds today: the place's own, its province's, the nation's; null where nobody has one. */
  ruleOn: <T extends Topic>(topic: T) => RuleOf<T> | null
  /** A rule by its id, in force or not. */
  whenever: (id: string) => Rule | null
  /** The retirement table of today. */
  retirement: RetirementLaw
  /** The figure of a kind in a place, current or last known. */
  figure: (kind: FigureKind, place?: PlaceCode) => FigureUse | null
  /** Every variant of a kind in force at the place: with and without an account, tiers, age groups. */
  variants: (kind: FigureKind) => FigureUse[]
  /** The row of a kind that ended where the one in force begins; null where the data has none. */
  earlier: (kind: FigureKind) => Figure | null
  /** Sentences of local practice on a subject in force at the place, nearest first. */
  remarks: (topic: string) => Remark[]
}

/** What the surface knows when a question is asked. */
export interface Knowing {
  policy: Policy
  today: IsoDate
  profile: Profile | null
  /** What holds for `profile`, where it was worked out already. */
  assessment: Assessment | null
}

/**
 * What a person entered about the end of a job says more than a word of the question that covers it: the profile's exit by the
 * question's.
 */
const FINER: Readonly<Record<string, RegExp>> = {
  resigned: /^(resigned-employer-fault|mutual-by-worker|expired-renewal-refused)$/,
  expired: /^expired-renewal-refused$/,
  'laid-off': /^(mutual-by-employer|dismissed-no-fault|employer-closed)$/,
  'dismissed-no-fault': /^(mutual-by-employer|laid-off|dismissed-fault)$/,
}

const ELSEWHERE = words('当地', 'your place')

/** Paying by oneself, which the hukou place takes from its own people (PE-01). */
const BY_ONESELF =
  /^(?!.*(?:失业金|在外|外地|打工)).*(?:自己|灵活|个人|居民|没有?(?:单位|工作|公司))|\b(?:by myself|on my own|flexible|self-employed)\b/

/** The place that answers: the one the question names; of several the person's own, else the first; the hukou place for its own people. */
function placeOf(q: string, { places, profile: { hukouPlace = null } }: Said, profile: Profile | null): PlaceCode | null {
  const own = profile?.insuredPlace ?? (BY_ONESELF.test(q) ? hukouPlace : null)
  const [first = null] = places
  if (places.length === 1) return first
  return places.length > 1 ? (own ?? first) : own
}

/** The person's facts with what the question says put over them. */
function mergedProfile(place: PlaceCode, said: Said['profile'], { today, profile }: Knowing): Profile {
  const finer = FINER[said.exit ?? '']?.test(profile?.exit ?? '') === true
  return {
    ...(profile ?? { leftOn: today }),
    ...said,
    leftOn: said.leftOn ?? profile?.leftOn ?? today,
    ...(finer ? { exit: profile?.exit } : {}),
    insuredPlace: place,
    ...(said.months === undefined || said.months === null ? {} : { months: { ...profile?.months, ...said.months } }),
  }
}

/** The context of a question. */
export function pointContext(q: string, said: Said, knowing: Knowing): PointContext {
  const { policy, today, profile, assessment } = knowing
  const place = placeOf(q, said, profile)
  const known = place !== null && policy.places.has(provinceOf(place))
  const merged = known ? mergedProfile(place, said.profile, knowing) : null
  const lines = place === null ? [] : lineage(place)
  const at: PointContext['at'] = (facts, other = place ?? undefined) => {
    if (other === undefined || !policy.places.has(provinceOf(other))) return null
    try {
      return assess({ leftOn: today, ...merged, insuredPlace: other, ...facts }, policy, today)
    } catch {
      return null
    }
  }
  const untouched = profile !== null && Object.keys(said.profile).length === 0 && place === profile.insuredPlace
  const assessed = (): Assessment | null => (untouched && assessment !== null ? assessment : at({}))
  const rule = (id: string): Rule | null => {
    const named = policy.rules.get(id)
    if (named === undefined) return null
    // In the place of one that has ended stands the row of its topic and place that began then or later.
    const ended = named.topic !== 'told' && standing(named, today) === 'expired'
    const found = ended ? ruleOn(policy, named.topic, [named.place], today) : named
    if (ended && (found?.from ?? '') < (named.until ?? '')) return null
    return found !== null && isRuleShown(found) && standing(found, today) === 'in-force' ? found : null
  }
  const local = (subject: Subject, when: 'in-force' | 'expired' = 'in-force'): Rule[] =>
    [...policy.rules.values()].filter(
      (each) =>
        (each.topic === subject || each.about === subject) && each.place !== NATION && isRuleShown(each) && standing(each, today) === when,
    )
  const figure: PointContext['figure'] = (kind, other = place ?? undefined) =>
    other === undefined ? null : usable(lookup(policy, kind, other, today))
  return {
    q,
    today,
    said,
    place,
    where: place === null ? ELSEWHERE : shortPlaceName(place),
    insuredIn: profile?.insuredPlace ?? null,
    profile: merged,
    mine: profile !== null,
    a: merged === null ? null : assessed(),
    at,
    rule,
    local,
    here: (subject, when) => lines.flatMap((line) => local(subject, when).filter(({ place: of }) => of === line)),
    ruleOn: (topic) => ruleOn(policy, topic, lineage(place ?? NATION), today),
    whenever: (id) => policy.rules.get(id) ?? null,
    retirement: retirementLaw(policy, today),
    figure,
    variants: (kind) => {
      const found = place === null ? null : lookup(policy, kind, place, today)
      return found?.status === 'found' ? [found.figure, ...found.also] : []
    },
    earlier: (kind) => {
      const now = figure(kind)
      if (now === null) return null
      const rows = policy.places.get(now.place)?.figures ?? []
      return rows.find((row) => row.kind === kind && row.until !== null && row.until === now.period.from) ?? null
    },
    remarks: (topic) =>
      lines
        .flatMap((code) => policy.places.get(code)?.remarks ?? [])
        .filter((remark) => remark.topic === topic && standing(remark, today) === 'in-force'),
  }
}

/** The hukou place and the place of insurance, with their names where they are known. */
export function ownPlaces({ profile, said, insuredIn, place }: PointContext): { hukou: Words; insured: Words } {
  const home = said.profile.hukouPlace ?? profile?.hukouPlace ?? null
  const named = (place: PlaceCode | null, zh: string, en: string): Words =>
    place === null ? words(zh, en) : words(`${zh}${shortPlaceName(place).zh}`, `${en} (${shortPlaceName(place).en})`)
  return {
    hukou: named(home, '户籍地', 'your hukou place'),
    insured: named(insuredIn ?? (said.profile.hukouPlace ? place : null), '参保地', 'where you were last insured'),
  }
}

export const routeOf = (a: Pick<Assessment, 'routes'>, id: RouteId): Route | null => a.routes.find((route) => route.id === id) ?? null
export const deadlineOf = (a: Assessment | null, id: DeadlineId): Deadline | null => a?.deadlines.find((entry) => entry.id === id) ?? null
