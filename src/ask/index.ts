import type { Words } from '../domain/text.ts'
import type { AskAnswer, AskContext, TopicId } from './answer.ts'

export type { AskAnswer, AskChannel, AskContext, TopicId } from './answer.ts'
export { TOPIC_IDS } from './answer.ts'

/** The question box: understands a question in Chinese, pinyin or English and answers it from the rules. */
export interface Ask {
  answer: (question: string, context: AskContext) => AskAnswer
  /** The five questions people bring first, to be offered before anything is typed. */
  suggestions: { topic: TopicId; zh: string; en: string }[]
  /** Every subject with its title, for browsing. */
  topics: { topic: TopicId; title: Words }[]
}
