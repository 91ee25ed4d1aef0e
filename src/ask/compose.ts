import type { Words } from '../domain/text.ts'
import type { AnsweredPoint, AskAnswer, AskContext, TopicId, TopicReply } from './answer.ts'
import type { Policy } from '../policy/policy.ts'
import type { Subject } from '../policy/topics.ts'
import type { PointContext } from './context.ts'
import { eligible, refused } from './points/mine/benefitDue.ts'
import { joined, piecesOf, withLocal, type Point, type PointLead } from './points/point.ts'
import { words } from '../advisor/wording.ts'
import { standing } from '../domain/period.ts'
import { plan } from '../plan/plan.ts'
import { actionFor } from './action.ts'
import { INDEX } from './find/index.ts'
import { withSubjects } from './bySubject.ts'
import { citedFor, leadByLaw } from './law.ts'
import { toClaim } from './polarity.ts'

/** What a point is called, in both languages. */
export const titleOf = (id: string): Words => {
  const title = INDEX.titles.get(id)
  return words(title?.zh ?? '', title?.en ?? '')
}

/** Sentences, each with what stands between it and the next. */
const SENTENCE = { zh: /[^。！？]+[。！？]?/g, en: /[^.!?]+(?:\.(?=\S)[^.!?]*)*[.!?]*\s*/g }
/** So many characters of each answer are said at first where several things were asked: of two, and of more. */
const FIRST = { zh: [80, 30], en: [200, 90] } as const

/** A text in two: so much as is said at first where `many` things were asked and each has to be short, and the rest. */
function cut(text: Words, many: number): Pick<Led, 'first' | 'rest'> {
  const end = (language: 'zh' | 'en'): number => {
    const limit = FIRST[language][many === 2 ? 0 : 1]
    let length = 0
    for (const sentence of text[language].match(SENTENCE[language]) ?? []) {
      if (length >= 8 && length + sentence.length > limit) break
      length += sentence.length
    }
    return length
  }
  const [zh, en] = [end('zh'), end('en')]
  return { first: words(text.zh.slice(0, zh), text.en.slice(0, en)), rest: words(text.zh.slice(zh), text.en.slice(en) || text.en) }
}

/** A point with what it answers here, whole and as it is said beside the others: at first, and what comes below. */
export interface Led {
  point: Point
  lead: PointLead
  whole: Words
  first: Words
  rest: Words
}

/** What a point answers here. */
function leadOf(point: Point, c: PointContext): PointLead {
  const lead = leadByLaw(withLocal(toClaim(point.lead(c), c.q, point.wrong), point.local ?? [], c), c)
  const none = point.presumes === 'benefit' && refused(c) ? eligible(c) : null
  return none === null ? lead : leadByLaw(none, c)
}

/** What each point answers; of two readings that come to the same, one; no piece twice. */
export function leadsOf(chosen: readonly Point[], either: boolean, c: PointContext): Led[] {
  const told = new Set<string>()
  const all = chosen.map((point) => {
    const lead = leadOf(point, c)
    const parts = piecesOf(lead, c)
    const fresh = parts.filter(({ zh }) => !told.has(zh))
    for (const { zh } of [...parts, ...piecesOf({ ...lead, leadsUp: undefined }, c)]) told.add(zh)
    return { point, lead, whole: joined(parts), fresh: joined(fresh) }
  })
  const [best] = all
  // A reading that is refused needs no second one.
  const ends = either && chosen[0]?.presumes === 'benefit' && refused(c)
  const kept = all.filter(
    (each) =>
      each === best || (!ends && each.fresh.zh !== '' && !(either && each.lead.comesTo && each.lead.comesTo === best?.lead.comesTo)),
  )
  return kept.map(({ point, lead, whole, fresh }) => ({
    point,
    lead,
    whole,
    ...(kept.length === 1 ? { first: whole, rest: words('', '') } : cut(fresh, kept.length)),
  }))
}

export const answeredPoint = ({ point: { id, topic }, lead: { rules, needs = [] }, whole }: Led): AnsweredPoint => ({
  id,
  topic,
  title: titleOf(id),
  lead: whole,
  rules,
  needs,
})

/** What is answered in all: of several things each with its subject; two readings of one thing have the same. */
export const inOne = (leads: readonly Led[], either: boolean): Words =>
  joined(either ? leads.map(({ first }) => first) : withSubjects(leads))

/** Ids of rules: each as it is, and for a subject those of the place. */
const idsOf = (names: readonly string[], c: PointContext, { rules }: Policy): string[] =>
  names.flatMap((name) => (rules.has(name) ? [citedFor(name, c)] : c.here(name as Subject).map(({ id }) => id)))

/** The rules an answer rests on that hold today. */
export function rulesInForce(
  leads: readonly Led[],
  { rules: general }: TopicReply,
  c: PointContext,
  { policy, today }: AskContext,
): string[] {
  const all = new Set(idsOf([...leads.flatMap(({ lead, point }) => [...lead.rules, ...point.why]), ...general], c, policy))
  return [...all].filter((id) => {
    const rule = policy.rules.get(id)
    return rule !== undefined && standing(rule, today) === 'in-force'
  })
}

/** Why: what was cut off, what the leads say beside, and the sentences of the rules that none of them quotes. */
export function whyOf(leads: readonly Led[], inForce: readonly string[], c: PointContext, policy: Policy): Words[] {
  const quoted = new Set<string | Words>(leads.flatMap(({ lead: { before = [], quotes = [] } }) => [...before, ...quotes]))
  const own = new Set(leads.flatMap(({ lead: { rules }, point }) => [...rules, ...idsOf(point.why, c, policy)]))
  const stated = inForce.filter((id) => own.has(id) && !quoted.has(id)).flatMap((id) => c.rule(id)?.statement ?? [])
  return [...leads.map(({ rest }) => rest), ...leads.flatMap(({ lead: { why = [] } }) => why), ...stated].filter(({ zh }) => zh !== '')
}

/** The Plan's own step for a subject, where the person has a plan. */
export function ownAction(
  topic: TopicId,
  points: readonly AnsweredPoint[],
  { assessment, profile, today }: AskContext,
): AskAnswer['action'] {
  if (assessment === null || profile === null || points.length === 0) return null
  const rules = points.flatMap((point) => point.rules)
  return actionFor(plan(assessment, profile, today), topic, rules)
}
