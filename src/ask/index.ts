import type { Words } from '../domain/text.ts'
import type { AskAnswer, AskContext, TopicId } from './answer.ts'
import { TOPIC_IDS } from './answer.ts'
import { classify } from './classify/index.ts'
import { isChinese } from './classify/normalise.ts'
import { elsewhere } from './places.ts'
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
}

const SUGGESTIONS: Ask['suggestions'] = [
  { topic: 'flexible-how', zh: '辞职以后社保怎么接着缴？', en: 'How do I go on paying after resigning?' },
  { topic: 'flexible-cost', zh: '养老和医保自己缴要多少钱？', en: 'What do pension and medical cost by myself?' },
  { topic: 'medical-after-leaving', zh: '离职后医保怎么不断？', en: 'How do I keep my medical cover?' },
  { topic: 'unemployment-eligibility', zh: '被裁了能领失业金吗？', en: 'I was laid off: do I get benefit?' },
  { topic: 'pay-online', zh: '网上怎么缴社保？', en: 'How do I pay online?' },
]

/** Makes the question box. Pure: the same question and context give the same answer. */
export function createAsk(): Ask {
  const titles = (ids: readonly TopicId[]): AskAnswer['related'] => ids.map((id) => ({ topic: id, title: TOPICS[id].title }))

  const compose = (q: string, id: TopicId, score: number, near: readonly TopicId[], context: AskContext): AskAnswer => {
    const { title, related, reply } = TOPICS[id]
    const text = reply(context)
    const other = elsewhere(q, context)
    return {
      q,
      topic: id,
      score,
      language: context.language ?? (isChinese(q) ? 'zh' : 'en'),
      title,
      summary: other === null ? text.summary : { zh: other.zh + text.summary.zh, en: `${other.en} ${text.summary.en}` },
      steps: text.steps ?? [],
      documents: text.documents ?? [],
      channels: text.channels ?? [],
      warnings: text.warnings ?? [],
      rules: text.rules,
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
  }
}
