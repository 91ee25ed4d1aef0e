import type { Assessment, Deadline, DeadlineId, MonthlyCost, Reason, Route, RouteId } from '../advisor/assessment.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { Period } from '../domain/period.ts'
import type { PageKind, Sighting } from '../domain/page.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Words } from '../domain/text.ts'
import type { Place, RuleOf } from '../policy/schema.ts'
import type { Topic } from '../policy/topics.ts'
import type { Plan } from '../plan/shape.ts'
import type { Profile } from '../profile/schema.ts'
import type { Policy } from '../policy/policy.ts'
import type { Basis, Briefing, ChecklistItem, Line } from './briefing.ts'
import { assess } from '../advisor/assess.ts'
import { lineage, NATION } from '../domain/place.ts'
import { rulesOn } from '../policy/rules.ts'
import { ownPapers } from '../profile/papers.ts'
import { ruleBasis } from './basis.ts'
import { periodWords } from '../domain/format.ts'
import { checklist } from './documents.ts'
import { nameOf } from './place.ts'
import { standing } from '../domain/period.ts'
import { cite } from '../policy/lookup.ts'

/** What a briefing is made from. */
export interface BriefingInput {
  sighting: Sighting
  /** An official page was seen only inside a frame of a page that is not official. */
  framed?: boolean
  /** What holds for the person where the page applies; null without a profile. */
  assessment: Assessment | null
  /** What holds where the person was last insured, when that is another place: dates of cover and benefit follow it. */
  home?: Assessment | null
  /** What comes first for the person; null without a profile. */
  plan?: Plan | null
  /** Whose papers are listed; an insured mainlander's without a profile. */
  person?: Profile['person']
  policy: Policy
  today: IsoDate
  /** Figures the person keeps as their own, those of a later period among them. */
  own?: readonly FigureUse[]
}

/** The input with what every kind of page needs of it, found once. */
export interface Context extends BriefingInput {
  home: Assessment | null
  /** The place the answer holds for: the one judged, else the page's; null when neither is known. */
  place: PlaceCode | null
  placeName: Words | null
  /** Name of the place, or "here", to put into a sentence. */
  here: Words
  /** What the flexible route costs here: the person's own answer, or for somebody unknown what the place asks of anyone. */
  monthly: MonthlyCost | null
  /** The pack's own entry for the place. */
  pack: Place | null
  basis: (rules: readonly string[]) => Basis[]
  /** A statement and its rules, by id or by topic; null when none of them may be shown as a fact. */
  fact: (text: Words, rules: readonly string[], tone?: Line['tone']) => Line | null
  /**
   * What the rule of a topic says here today, with its own numbers: the place's before its province's before the nation's. `also` are
   * told rules that say it too, `at` another place than the page's.
   */
  law: <T extends Topic>(
    topic: T,
    say: (params: RuleOf<T>['params'], rule: RuleOf<T>) => Words,
    also?: readonly string[],
    at?: PlaceCode | null,
    tone?: Line['tone'],
  ) => Line | null
  /** A checklist of documents as this person has them. */
  papers: (ids: readonly string[]) => ChecklistItem[]
  /** Rules of a topic for the place today, nearest first. */
  rules: <T extends Topic>(topic: T) => RuleOf<T>[]
  route: (id: RouteId) => Route | null
  deadline: (id: DeadlineId) => Deadline | null
  reasons: (reasons: readonly Reason[], tone?: Line['tone']) => Line[]
  /** Documents by source id, for a statement of the place's own that is not a rule. */
  sources: (ids: readonly string[], period: Period) => Basis[]
}

/** Prepares the input. Every rule that a line cites must be in force today, unless the line says when it starts. */
export function briefingContext(input: BriefingInput): Context {
  const { sighting, assessment, policy, today } = input
  const home = input.home ?? assessment
  const rules = <T extends Topic>(topic: T, at: PlaceCode): RuleOf<T>[] => rulesOn(policy, topic, lineage(at), today)
  // What was judged decides what may be said: never one place's answer under another's name.
  const place = assessment?.place ?? sighting.place
  /** A rule named by its topic is the nearest place's; an id stays. */
  const idOf = (name: string): string => (/[A-Z]/.test(name) ? name : (rules(name as Topic, place ?? NATION)[0]?.id ?? name))
  const basis = (names: readonly string[]) =>
    [...new Set(names.map(idOf))]
      .map((id) => ruleBasis(policy, assessment, id, place, today) ?? ruleBasis(policy, home, id, home?.place ?? place, today))
      .filter((found) => found !== null)
  const fact = (text: Words, rules: readonly string[], tone: Line['tone'] = 'plain') => {
    const found = basis(rules).filter((each) => each.status === 'in-force')
    return found.length === 0 ? null : { text, basis: found, tone }
  }
  const placeName = place === null ? null : nameOf(policy, place)
  return {
    ...input,
    home,
    place,
    placeName,
    here: placeName ?? { zh: '本地', en: 'here' },
    monthly: (assessment ?? anyone(input, place))?.routes.find(({ id }) => id === 'flexible')?.monthly ?? null,
    pack: place === null ? null : (policy.places.get(place) ?? null),
    basis,
    fact,
    law: (topic, say, also = [], at = place, tone = 'plain') => {
      const rule = rules(topic, at ?? NATION)[0]
      return rule === undefined ? null : fact(say(rule.params, rule), [rule.id, ...also], tone)
    },
    papers: (ids) => checklist(ownPapers(input.person, ids)),
    rules: (topic) => (place === null ? [] : rules(topic, place)),
    route: (id) => assessment?.routes.find((route) => route.id === id) ?? null,
    deadline: (id) => home?.deadlines.find((deadline) => deadline.id === id) ?? null,
    reasons: (reasons, tone = 'plain') => reasons.map(({ rule, zh, en }) => ({ text: { zh, en }, basis: basis([rule]), tone })),
    sources: (ids, period) =>
      cite(policy, ids).map((source) => ({
        rule: null,
        statement: null,
        article: null,
        source,
        period: periodWords(period),
        status: standing(period, today),
      })),
  }
}

/**
 * What would hold for somebody of whom nothing is known but the place: good for the lowest cost, which depends on nothing
 * else; its verdicts are never shown.
 */
function anyone({ sighting, policy, today }: BriefingInput, place: PlaceCode | null): Assessment | null {
  if (place === null || place === NATION || !COSTED.has(sighting.kind)) return null
  try {
    return assess({ insuredPlace: place, leftOn: today }, policy, today)
  } catch {
    // A code of no known province: nothing can be said about its costs.
    return null
  }
}

const COSTED: ReadonlySet<PageKind | null> = new Set(['register', 'pay', 'guide'])

/** Lines that may be shown, of a list with holes. */
export const lines = (list: readonly (Line | null | undefined)[]): Line[] => list.filter((line) => line !== null && line !== undefined)

/** A piece of advice that states no fact and so needs no source. */
export const advice = (zh: string, en: string, tone: Line['tone'] = 'plain'): Line => ({ text: { zh, en }, basis: [], tone })

/** What one kind of page contributes; the rest is the same on every page. */
export type Parts = Pick<Briefing, 'title' | 'purpose' | 'pill'> &
  Partial<Pick<Briefing, 'placeName' | 'verdict' | 'documents' | 'documentsNote' | 'costs' | 'dates' | 'sections' | 'voucher' | 'unknowns'>>
