import type { Words } from '../domain/text.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { AskAnswer, AskContext, TopicId } from './answer.ts'
import type { Point } from './points/point.ts'
import type { Profile } from '../profile/schema.ts'
import { words } from '../advisor/wording.ts'
import { ownPapers } from '../profile/papers.ts'
import { TOPIC_IDS } from './answer.ts'
import { isChinese, normalise } from './read/normalise.ts'
import { withoutPleasantries } from './read/pleasantries.ts'
import { retold } from './read/retold.ts'
import { answeredPoint, inOne, leadsOf, ownAction, rulesInForce, titleOf, whyOf } from './compose.ts'
import { pointContext } from './context.ts'
import { filledIn, replyByLaw } from './law.ts'
import { understand, type Meant } from './find/understand.ts'
import { placesIn } from './places.ts'
import { POINTS } from './points/index.ts'
import { QUESTION_TOPICS } from './topics/index.ts'
import { isOfAnother } from './understand/person.ts'
import { exacter, over, readFacts, without, type Said } from './understand/facts.ts'
import { understood } from './understand/understood.ts'
import { elsewhereAnswer, unknownAnswer, unsure } from './unknown.ts'

export type { AskAnswer, AskContext, TopicId, Understood } from './answer.ts'
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
/** What is to be answered: the question, the points it means, and those near them. */
type AskedPoints = Omit<Extract<Meant, { kind: 'points' }>, 'kind'>

const NO_POINT = { topic: 'flexible-how', title: words('', '') } as const

/** A question as it is compared and read. */
const heard = (question: string): string => retold(normalise(withoutPleasantries(question)))

/** The facts a question says, over those of the question before that it leans on (`told`, with which `text` ends). */
function saidIn(text: string, told: string, today: IsoDate): Said {
  if (told === '') return readFacts(text, today)
  const alone = text.slice(0, -told.length)
  return over(readFacts(told, today), readFacts(alone, today), alone)
}

/** Makes the question box. Pure: the same question and context give the same answer. */
export function createAsk(): Ask {
  const related = (chosen: readonly Point[], near: readonly string[]): AskAnswer['related'] => {
    const first = chosen[0]
    // Those of its own subject first.
    const topics = first === undefined ? [] : [first.topic, ...QUESTION_TOPICS[first.topic].related]
    const beside = topics.flatMap((topic) => POINTS.filter((point) => point.topic === topic))
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

  const compose = (q: string, { text, told, points: found, score, near, either = false }: AskedPoints, asked: AskContext): AskAnswer => {
    const context = isOfAnother(text) ? { ...asked, profile: null, assessment: null } : asked
    const said = exacter(without(saidIn(text, told, context.today), context.ignore ?? []), context.profile?.months)
    const c = pointContext(text, said, context)
    const chosen = [...new Set(found.map((point) => theirs(point, c.profile ?? said.profile)))]
    const leads = leadsOf(chosen, either, c)
    const points = leads.map(answeredPoint)
    const { topic, title } = points[0] ?? NO_POINT
    const reply = replyByLaw(QUESTION_TOPICS[topic].reply(context), c)
    const lead = inOne(leads, either)
    const inForce = rulesInForce(leads, reply, c, context)
    return {
      q,
      topic,
      score: Math.round(Math.min(1, score) * 1000) / 1000,
      language: context.language ?? (isChinese(q) ? 'zh' : 'en'),
      title,
      lead,
      points,
      ...(either && points.length > 1 ? { either } : {}),
      suggest: [],
      action: ownAction(topic, points, context),
      needs: [...new Set(points.flatMap(({ needs }) => needs))],
      understood: understood(said, context.profile),
      why: whyOf(leads, inForce, c, context.policy),
      summary: reply.summary,
      steps: reply.steps ?? [],
      documents: ownPapers(context.profile?.person, reply.documents ?? []),
      channels: reply.channels ?? [],
      warnings: reply.warnings ?? [],
      watch: leads.flatMap(({ point }) => point.watch.map((each) => filledIn(each, c))),
      rules: inForce,
      related: related(chosen, near),
      hotline: reply.hotline,
    }
  }

  return {
    answer(question, context) {
      const language = context.language ?? (isChinese(question) ? 'zh' : 'en')
      const text = heard(question)
      const before = context.before ? heard(context.before) : ''
      const meant = understand(text, before)
      if (meant.kind === 'elsewhere') return elsewhereAnswer(question, meant.what, language)
      if (meant.kind === 'outside') return unknownAnswer(question, meant.score, language, context.language !== null)
      if (meant.kind === 'unsure')
        return unsure(
          question,
          meant.score,
          language,
          meant.points.map(({ id, topic }) => ({ id, topic, title: titleOf(id) })),
        )
      return compose(question, meant, context)
    },
    open(id, context) {
      const point = BY_ID.get(id) ?? POINTS.find(({ topic }) => topic === id) ?? POINTS[0]
      const asked = { text: '', told: '', points: point === undefined ? [] : [point], score: 1, near: [] }
      return compose('', asked, { ...context, language: context.language ?? 'zh' })
    },
    suggestions: SUGGESTIONS,
    topics: TOPIC_IDS.map((id) => ({ topic: id, title: QUESTION_TOPICS[id].title })),
    places: (question) => placesIn(heard(question)),
  }
}
