import type { Words } from '../domain/text.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { AnsweredPoint, AskAnswer, AskContext, TopicId } from './answer.ts'
import type { PointLead, Point } from './points/point.ts'
import { withLocal } from './points/point.ts'
import type { Profile } from '../profile/schema.ts'
import { words } from '../advisor/wording.ts'
import { standing } from '../domain/period.ts'
import { plan } from '../plan/plan.ts'
import { ownPapers } from '../profile/papers.ts'
import { actionFor } from './action.ts'
import { TOPIC_IDS } from './answer.ts'
import { isChinese, normalise } from './classify/normalise.ts'
import { contextOf } from './context.ts'
import { INDEX } from './find/index.ts'
import { understand } from './find/understand.ts'
import { placesIn } from './places.ts'
import { POINTS } from './points/index.ts'
import { toClaim } from './polarity.ts'
import { TOPICS } from './topics/index.ts'
import { over, readFacts, without } from './understand/facts.ts'
import { understood } from './understand/understood.ts'
import { elsewhereAnswer, unknownAnswer, unsure } from './unknown.ts'

export type { AnsweredPoint, AskAnswer, AskChannel, AskContext, TopicId, Understood } from './answer.ts'
export { TOPIC_IDS } from './answer.ts'

/** The question box: understands a question in Chinese, pinyin or English and answers it from the rules. */
export interface Ask {
  answer: (question: string, context: AskContext) => AskAnswer
  /** The answer to a chosen point or topic, for browsing and for related questions. */
  open: (id: string, context: AskContext) => AskAnswer
  /** The five questions people bring first, to be offered before anything is typed. */
  suggestions: { id: string; zh: string; en: string }[]
  /** Every subject with its title, for browsing. */
  topics: { topic: TopicId; title: Words }[]
  /** The places a question names, whose rules `context.policy` should hold. */
  places: (question: string) => PlaceCode[]
}

const SUGGESTIONS: Ask['suggestions'] = [
  { id: 'unemployment-apply/first-steps', zh: '被裁了第一步该做什么？', en: 'Laid off: what do I do first?' },
  { id: 'flexible-how/how', zh: '辞职以后社保怎么接着缴？', en: 'How do I go on paying after resigning?' },
  { id: 'flexible-cost/monthly', zh: '养老和医保自己缴要多少钱？', en: 'What do pension and medical cost by myself?' },
  { id: 'medical-after-leaving/how-long', zh: '离职后医保还能用多久？', en: 'How long does my medical cover last?' },
  { id: 'pay-online/where', zh: '网上怎么缴社保？', en: 'How do I pay online?' },
]

/** Every point that some are answered otherwise than others, with the one that is said instead. */
export const INSTEAD: readonly (readonly [string, string])[] = POINTS.flatMap(({ id, instead }) =>
  Object.values(instead ?? {}).map((other) => [id, other] as const),
)

const BY_ID = new Map(POINTS.map((point) => [point.id, point]))
const titleOf = (id: string): Words => {
  const title = INDEX.titles.get(id)
  return words(title?.zh ?? '', title?.en ?? '')
}

/** The first sentence or two of a lead, where several things were asked and each has to be short. */
function brief({ zh, en }: Words, many: number): Words {
  const cut = (text: string, pattern: RegExp, limit: number): string => {
    let out = ''
    for (const [sentence] of text.matchAll(pattern)) {
      if (out.length >= 8 && out.length + sentence.length > limit) break
      out += sentence
    }
    return out.trim()
  }
  return many === 1
    ? words(zh, en)
    : words(cut(zh, /[^。！？]+[。！？]?/g, many === 2 ? 80 : 30), cut(en, /[^.!?]+(?:\.(?=\S)[^.!?]*)*[.!?]*\s*/g, many === 2 ? 200 : 90))
}

const beginning = (text: string): string => /^[^。！？]*/.exec(text)?.[0] ?? ''
const sameBeginning = (one: Words, other: Words | undefined): boolean => other !== undefined && beginning(one.zh) === beginning(other.zh)

/** Makes the question box. Pure: the same question and context give the same answer. */
export function createAsk(): Ask {
  const related = (chosen: readonly Point[], near: readonly string[]): AskAnswer['related'] => {
    const first = chosen[0]
    const beside = POINTS.filter(
      (point) => first !== undefined && (point.topic === first.topic || TOPICS[first.topic].related.includes(point.topic)),
    )
    return [...new Set([...near, ...beside.map(({ id }) => id)])]
      .filter((id) => !chosen.some((point) => point.id === id))
      .slice(0, 4)
      .map((id) => ({ id, topic: BY_ID.get(id)?.topic ?? 'flexible-how', title: titleOf(id) }))
  }

  /** Foreigners and residents of Hong Kong, Macao and Taiwan have rules of their own where others have the general ones. */
  const theirs = (point: Point, { person, exit }: Pick<Profile, 'person' | 'exit'>): Point => {
    const { instead = {}, id } = point
    const other =
      person === 'foreign'
        ? (instead.foreign ?? (/^flexible-(?!how\/first)/.test(id) ? 'foreigners/flexible' : undefined))
        : ((person === 'hmt' ? instead.hmt : undefined) ?? instead[exit ?? 'retired'])
    return (other === undefined ? undefined : BY_ID.get(other)) ?? point
  }

  const compose = (
    q: string,
    { text, told }: { text: string; told: string },
    asked: readonly Point[],
    score: number,
    near: readonly string[],
    context: AskContext,
    either = false,
  ): AskAnswer => {
    const alone = told === '' ? text : text.slice(0, -told.length)
    const own = readFacts(alone, context.today)
    const said = without(told === '' ? own : over(readFacts(told, context.today), own, alone), context.ignore ?? [])
    const c = contextOf(text, said, context)
    const chosen = [...new Set(asked.map((point) => theirs(point, c.profile ?? said.profile)))]
    const all: { point: Point; lead: PointLead }[] = chosen.map((point) => ({
      point,
      lead: toClaim(withLocal(point.lead(c), point.local ?? [], c), c.q, point.wrong),
    }))
    const [best] = all
    // Of two readings that come to the same, one is said.
    const leads = either ? all.filter((each) => each === best || !sameBeginning(each.lead, best?.lead)) : all
    const points = leads.map(
      ({ point, lead }): AnsweredPoint => ({
        id: point.id,
        topic: point.topic,
        title: titleOf(point.id),
        lead: words(lead.zh, lead.en),
        rules: lead.rules,
        needs: lead.needs ?? [],
      }),
    )
    const [first] = points
    const topic = first?.topic ?? 'flexible-how'
    const text2 = TOPICS[topic].reply(context)
    const short = leads.map(({ lead }) => brief(lead, leads.length))
    const lead = words(short.map(({ zh }) => zh).join(''), short.map(({ en }) => en).join(' '))
    const ids = [...new Set([...leads.flatMap(({ lead: { rules }, point }) => [...rules, ...point.why]), ...text2.rules])]
    const inForce = ids.filter((id) => {
      const rule = context.policy.rules.get(id)
      if (rule === undefined) return false
      // A local rule stands where the place lies in its area, or where the lead itself names it.
      const near2 =
        rule.place === '000000' ||
        c.place?.startsWith(rule.place.replace(/(?:00){1,3}$/, '')) === true ||
        leads.some(({ lead: said2 }) => said2.rules.includes(id)) ||
        text2.rules.includes(id)
      return near2 && standing(rule, context.today) === 'in-force'
    })
    const stated = inForce
      .filter((id) => leads.some(({ lead: { rules }, point }) => rules.includes(id) || point.why.includes(id)))
      .map((id) => c.rule(id))
      .filter((rule) => rule !== null)
      .map((rule) => rule.statement)
      .filter((statement) => !lead.zh.includes(statement.zh))
    const whole =
      leads.length > 1 ? leads.map(({ lead: full }) => words(full.zh, full.en)).filter((full) => !lead.zh.includes(full.zh)) : []
    return {
      q,
      topic,
      score: Math.round(Math.min(1, score) * 1000) / 1000,
      language: context.language ?? (isChinese(q) ? 'zh' : 'en'),
      title: titleOf(first?.id ?? ''),
      lead,
      points,
      ...(either && points.length > 1 ? { either } : {}),
      suggest: [],
      action:
        context.assessment === null || context.profile === null || chosen.length === 0
          ? null
          : actionFor(
              plan(context.assessment, context.profile, context.today),
              topic,
              points.flatMap(({ rules }) => rules),
            ),
      needs: [...new Set(points.flatMap(({ needs }) => needs))],
      understood: understood(said, context.profile),
      why: [...whole, ...leads.flatMap(({ lead: { why } }) => why ?? []), ...stated],
      summary: text2.summary,
      steps: text2.steps ?? [],
      documents: ownPapers(context.profile?.person, text2.documents ?? []),
      channels: text2.channels ?? [],
      warnings: text2.warnings ?? [],
      watch: leads.flatMap(({ point }) => point.watch),
      rules: inForce,
      related: related(chosen, near),
      hotline: text2.hotline,
    }
  }

  return {
    answer(question, context) {
      const language = context.language ?? (isChinese(question) ? 'zh' : 'en')
      const text = normalise(question)
      const before = context.before ? normalise(context.before) : ''
      const meant = understand(text, before)
      if (meant.kind === 'elsewhere') return elsewhereAnswer(question, meant.what, language)
      if (meant.kind === 'outside') return unknownAnswer(question, meant.score, language)
      if (meant.kind === 'unsure')
        return unsure(
          question,
          meant.score,
          language,
          meant.points.map(({ id, topic }) => ({ id, topic, title: titleOf(id) })),
        )
      return compose(question, meant, meant.points, meant.score, meant.near, context, meant.either)
    },
    open(id, context) {
      const point = BY_ID.get(id) ?? POINTS.find(({ topic }) => topic === id) ?? POINTS[0]
      return compose('', { text: '', told: '' }, point === undefined ? [] : [point], 1, [], {
        ...context,
        language: context.language ?? 'zh',
      })
    },
    suggestions: SUGGESTIONS,
    topics: TOPIC_IDS.map((id) => ({ topic: id, title: TOPICS[id].title })),
    places: placesIn,
  }
}
