import type { Words } from '../domain/text.ts'
import type { AnsweredPoint, AskAnswer, AskContext, TopicId, TopicReply } from './answer.ts'
import type { Policy } from '../policy/policy.ts'
import type { Subject } from '../policy/topics.ts'
import type { PointContext } from './context.ts'
import { eligible, refused } from './points/mine/benefitDue.ts'
import { withLocal, type Point, type PointLead } from './points/point.ts'
import { words } from '../advisor/wording.ts'
import { standing } from '../domain/period.ts'
import { plan } from '../plan/plan.ts'
import { actionFor } from './action.ts'
import { INDEX } from './find/index.ts'
import { withSubjects } from './bySubject.ts'
import { toClaim } from './polarity.ts'

/** What a point is called, in both languages. */
export const titleOf = (id: string): Words => {
  const title = INDEX.titles.get(id)
  return words(title?.zh ?? '', title?.en ?? '')
}

/** Sentences, each with what stands between it and the next. */
const SENTENCE = { zh: /[^。！？]+[。！？]?/g, en: /[^.!?]+(?:\.(?=\S)[^.!?]*)*[.!?]*\s*/g }
/** The sentences of a text that were not `said` before it. */
const unsaid = (language: 'zh' | 'en', text: Words, said: Words): string[] =>
  (text[language].match(SENTENCE[language]) ?? []).filter((sentence) => !said[language].includes(sentence.trim()))

/** The first sentence or two of a lead, where several things were asked and each has to be short; without what was `said` before it. */
function brief(lead: Words, many: number, said: Words): Words {
  const cut = (language: 'zh' | 'en', limit: number): string => {
    let out = ''
    for (const sentence of unsaid(language, lead, said)) {
      if (out.length >= 8 && out.length + sentence.length > limit) break
      out += sentence
    }
    return out.trim()
  }
  return many === 1 ? words(lead.zh, lead.en) : words(cut('zh', many === 2 ? 80 : 30), cut('en', many === 2 ? 200 : 90))
}

const beginning = (text: string): string => /^[^。！？]*/.exec(text)?.[0] ?? ''

/** Is most of it said by the other: "养老没有损失：不清零，接着缴就累计" beside "不会清零，可以接着交：…接着缴就累计"? */
function isSaidBy(text: string, other: string): boolean {
  const bare = text.replaceAll(/[，：；、]/g, '')
  const said = [...bare.slice(1)].filter((char, at) => other.includes(`${bare[at]}${char}`))
  return said.length > 0.45 * (bare.length - 1)
}

/** A point with what it answers here. */
export interface Led {
  point: Point
  lead: PointLead
}

/** What a point answers here. */
function leadOf(point: Point, c: PointContext): PointLead {
  const lead = withLocal(toClaim(point.lead(c), c.q, point.wrong), point.local ?? [], c)
  const none = point.presumes === 'benefit' && refused(c) ? eligible(c) : null
  return none ?? lead
}

/** What each point answers; of two readings that come to the same, one. */
export function leadsOf(chosen: readonly Point[], either: boolean, c: PointContext): Led[] {
  const all = chosen.map((point): Led => ({ point, lead: leadOf(point, c) }))
  const [best] = all
  return either && best ? all.filter((each) => each === best || !isSaidBy(beginning(each.lead.zh), best.lead.zh)) : all
}

export const answeredPoint = ({ point: { id, topic }, lead: { zh, en, rules, needs = [] } }: Led): AnsweredPoint => ({
  id,
  topic,
  title: titleOf(id),
  lead: words(zh, en),
  rules,
  needs,
})

/** All leads in one text, each cut short where there are several. */
export function shortened(leads: readonly PointLead[]): Words {
  return leads.reduce<Words>(
    (said, lead) => {
      const { zh, en } = brief(lead, leads.length, said)
      return words(said.zh + zh, `${said.en} ${en}`.trim())
    },
    words('', ''),
  )
}

/** What is answered in all: of several things each with its subject; two readings of one thing have the same. */
export const inOne = (leads: readonly Led[], either: boolean): Words =>
  shortened(either ? leads.map(({ lead }) => lead) : withSubjects(leads.map(({ point: { topic }, lead }) => ({ topic, lead }))))

/** Ids of rules: each as it is, and for a subject those of the place. */
const idsOf = (names: readonly string[], c: PointContext, { rules }: Policy): string[] =>
  names.flatMap((name) => (rules.has(name) ? [name] : c.here(name as Subject).map(({ id }) => id)))

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

/** Why: the leads that were cut, what they say beside, and the rules' own sentences; nothing that was said before. */
export function whyOf(leads: readonly Led[], lead: Words, inForce: readonly string[], c: PointContext, policy: Policy): Words[] {
  const cut = leads.length > 1 ? leads.map(({ lead: { zh, en } }) => words(zh, en)) : []
  const own = new Set(leads.flatMap(({ lead: { rules }, point }) => [...rules, ...idsOf(point.why, c, policy)]))
  const stated = inForce.filter((id) => own.has(id)).flatMap((id) => c.rule(id)?.statement ?? [])
  let said = lead
  return [...cut, ...leads.flatMap(({ lead: { why } }) => why ?? []), ...stated].flatMap((text) => {
    const [zh, en] = [unsaid('zh', text, said), unsaid('en', text, said)]
    said = words(said.zh + text.zh, `${said.en} ${text.en}`)
    return zh.length === 0 ? [] : words(zh.join('').trim(), en.join('').trim() || text.en)
  })
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
