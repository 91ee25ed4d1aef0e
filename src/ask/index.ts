import type { Words } from '../domain/text.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { AskAnswer, AskContext, TopicId } from './answer.ts'
import type { Local } from './there/index.ts'
import { words } from '../advisor/wording.ts'
import { ownPapers } from '../profile/papers.ts'
import { TOPIC_IDS } from './answer.ts'
import { classify } from './classify/index.ts'
import { isChinese } from './classify/normalise.ts'
import { overlap, placeName, placesIn } from './places.ts'
import { ASKED } from './asked/index.ts'
import { THERE } from './there/index.ts'
import { TOPICS } from './topics/index.ts'
import { unknownAnswer } from './unknown.ts'

export type { AskAnswer, AskChannel, AskContext, TopicId } from './answer.ts'
export { TOPIC_IDS } from './answer.ts'

/** The question box: understands a question in Chinese, pinyin or English and answers it from the rules. */
export interface Ask {
  answer: (question: string, context: AskContext) => AskAnswer
  /** The answer to a chosen topic, for browsing and for related questions. */
  open: (topic: TopicId, context: AskContext) => AskAnswer
  /** The five questions people bring first, to be offered before anything is typed. */
  suggestions: { topic: TopicId; zh: string; en: string }[]
  /** Every subject with its title, for browsing. */
  topics: { topic: TopicId; title: Words }[]
  /** The places a question names, whose rules `context.assessAt` should know. */
  places: (question: string) => PlaceCode[]
}

const SUGGESTIONS: Ask['suggestions'] = [
  { topic: 'flexible-how', zh: '辞职以后社保怎么接着缴？', en: 'How do I go on paying after resigning?' },
  { topic: 'flexible-cost', zh: '养老和医保自己缴要多少钱？', en: 'What do pension and medical cost by myself?' },
  { topic: 'medical-after-leaving', zh: '离职后医保怎么不断？', en: 'How do I keep my medical cover?' },
  { topic: 'unemployment-eligibility', zh: '被裁了能领失业金吗？', en: 'I was laid off: do I get benefit?' },
  { topic: 'pay-online', zh: '网上怎么缴社保？', en: 'How do I pay online?' },
]

const joined = (...parts: (Words | null | undefined)[]): Words => {
  const said = parts.filter((part) => part !== null && part !== undefined)
  return words(said.map((part) => part.zh).join(''), said.map((part) => part.en).join(' '))
}

const OTHER_PLACE = words(
  '（下面的日期和金额按你资料里的参保地算；问的是别的地方，请先在资料里改参保地。）',
  '(Dates and amounts are for the place in your profile; for another place change it there first.)',
)

/**
 * What the place named in a question says, and for whom the rest is: a person's own dates and amounts do not stand beside
 * another place's. Somebody whose own case is not clear yet still learns what the benefit is where they are insured.
 */
function localOf(q: string, id: TopicId, context: AskContext): { local: Local | null; note: Words | null; whose: AskContext } {
  const { assessment, assessAt } = context
  const named = placesIn(q)
  const other = assessment === null || !named.some((place) => overlap(place, assessment.place))
  const open = id === 'unemployment-amount' && assessment?.unemployment.monthly.length === 0 && assessment.unemployment.eligible !== 'no'
  const place = named.length === 1 && other ? named[0] : named.length === 0 && open ? assessment.place : undefined
  const local =
    place === undefined || assessAt === undefined ? null : (THERE[id]?.((facts) => assessAt(place, facts), placeName(place), q) ?? null)
  if (named.length === 0 || !other || assessment === null) return { local, note: null, whose: context }
  if (local === null) return { local, note: OTHER_PLACE, whose: context }
  return { local, note: null, whose: { ...context, assessment: null, profile: null } }
}

/** Makes the question box. Pure: the same question and context give the same answer. */
export function createAsk(): Ask {
  const titles = (ids: readonly TopicId[]): AskAnswer['related'] => ids.map((id) => ({ topic: id, title: TOPICS[id].title }))

  const compose = (q: string, id: TopicId, score: number, near: readonly TopicId[], context: AskContext): AskAnswer => {
    const { title, related, reply } = TOPICS[id]
    const { local, note, whose } = localOf(q, id, context)
    const text = reply(whose)
    // A person's own dates come from what they entered, not from a number in the question.
    const asked = local === null && whose.assessment === null && context.law !== undefined ? (ASKED[id]?.(q, context.law) ?? null) : null
    return {
      q,
      topic: id,
      score,
      language: context.language ?? (isChinese(q) ? 'zh' : 'en'),
      title,
      summary: joined(note, local?.say, asked?.say, local?.alone === true ? null : text.summary),
      steps: local?.steps ?? text.steps ?? [],
      documents: ownPapers(context.profile?.person, local?.documents ?? text.documents ?? []),
      channels: text.channels ?? [],
      warnings: text.warnings ?? [],
      rules: [...new Set([...(local?.rules ?? []), ...(asked?.rules ?? []), ...text.rules])],
      related: titles([...new Set([...near, ...related])].filter((entry) => entry !== id).slice(0, 4)),
      hotline: text.hotline,
    }
  }

  return {
    answer(question, context) {
      const { topic, score, near } = classify(question)
      if (topic === null) return unknownAnswer(question, score, context.language ?? (isChinese(question) ? 'zh' : 'en'))
      return compose(question, topic, score, near, context)
    },
    open: (topic, context) => compose('', topic, 1, [], { ...context, language: context.language ?? 'zh' }),
    suggestions: SUGGESTIONS,
    topics: titles(TOPIC_IDS),
    places: placesIn,
  }
}
