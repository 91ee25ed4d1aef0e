import type { IsoDate } from '../domain/dates.ts'
import type { Policy } from '../policy/policy.ts'
import type { Language, Words } from '../domain/text.ts'
import type { Assessment, Reason } from '../advisor/assessment.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Profile } from '../profile/schema.ts'

/** What a question may be about; the ids are the command-line contract's. */
export const TOPIC_IDS = [
  'flexible-how',
  'flexible-cost',
  'flexible-eligibility',
  'flexible-documents',
  'pay-online',
  'pay-channels',
  'medical-after-leaving',
  'medical-gap',
  'medical-account',
  'medical-cost',
  'resident-insurance',
  'resident-vs-employee',
  'unemployment-eligibility',
  'unemployment-amount',
  'unemployment-duration',
  'unemployment-apply',
  'pension-transfer',
  'medical-transfer',
  'pension-minimum-years',
  'pension-estimate',
  'contribution-base',
  'retirement-age',
  'housing-fund',
  'agency',
  'subsidy',
  'back-payment',
  'employer-duties',
  'new-employer',
  'maternity',
  'work-injury',
  'records-query',
  'social-card',
  'stop-paying',
  'cash-out',
  'foreigners',
  'hmt-residents',
  'severance',
] as const
export type TopicId = (typeof TOPIC_IDS)[number]

/** Where an answer is given for: the person's own case where known, else in general. */
export interface AskContext {
  assessment: Assessment | null
  profile: Profile | null
  /** Language of the surface; null: read off the question. */
  language: Language | null
  /** The law, for what a question's own numbers come to, and the day; without it such questions get the general answer. */
  law?: { policy: Policy; today: IsoDate }
  /**
   * What holds in a place that the question names, under the facts given and today as the leaving date. Pure; null where that
   * place's rules are not at hand. Left out: such questions get the general answer.
   */
  assessAt?: (place: PlaceCode, facts?: Partial<Profile>) => Assessment | null
}

export interface AskChannel {
  id: string
  name: Words
  host: string | null
}

/** An answer in both languages. `topic: null` is "I do not know", with the hotlines to ask in `hotline`. */
export interface AskAnswer {
  q: string
  topic: TopicId | null
  /** How sure the question was understood, 0 to 1. */
  score: number
  /** The language the question was asked in. */
  language: Language
  title: Words
  summary: Words
  steps: Words[]
  /** Ids of papers, e.g. `id-card`; briefing/documents.ts has their names. */
  documents: string[]
  channels: AskChannel[]
  warnings: Reason[]
  /** Ids of the rules the answer rests on. */
  rules: string[]
  related: { topic: TopicId; title: Words }[]
  hotline: string[] | null
}

/** What a topic has to say, before title, score and related questions are added. */
export interface TopicReply {
  summary: Words
  steps?: Words[]
  documents?: string[]
  channels?: AskChannel[]
  warnings?: Reason[]
  rules: string[]
  hotline: string[]
}

/** One subject people ask about. Its example questions live in `phrases/`, which are learnt from and not shipped. */
export interface Topic {
  id: TopicId
  title: Words
  related: TopicId[]
  reply: (context: AskContext) => TopicReply
}
