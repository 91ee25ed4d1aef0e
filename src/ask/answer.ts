import type { Language, Words } from '../domain/text.ts'
import type { Assessment, Reason } from '../advisor/assessment.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { Policy } from '../policy/policy.ts'
import type { Action } from './action.ts'
import type { Fact, Profile } from '../profile/schema.ts'

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
  /** The rules of the places at hand: the person's and those the question names (`Ask.places`). */
  policy: Policy
  today: IsoDate
  /** The question asked just before, which a short one may lean on. */
  before?: string | null
  /** Facts read off the question that the person took back. */
  ignore?: readonly Understood['fact'][]
}

export interface AskChannel {
  id: string
  name: Words
  host: string | null
}

/** One thing that was asked, answered. */
export interface AnsweredPoint {
  id: string
  topic: TopicId
  title: Words
  lead: Words
  rules: string[]
  needs: Fact[]
}

/** An answer in both languages. `topic: null` without `suggest` is "not what I answer", with the hotlines to ask in `hotline`. */
export interface AskAnswer {
  q: string
  topic: TopicId | null
  /** How sure the question was understood, 0 to 1. */
  score: number
  /** The language the question was asked in. */
  language: Language
  title: Words
  /** The answer itself, in one to three sentences. */
  lead: Words
  /** One for each thing asked, in the order asked. */
  points: AnsweredPoint[]
  /** True where one thing was asked and it may be either of the two points answered. */
  either?: boolean
  /** When unsure: what it may be about, to choose from. */
  suggest: { id: string; topic: TopicId; title: Words }[]
  /** The Plan's own step for it, where the person has a plan. */
  action: Action | null
  /** Facts that would settle it. */
  needs: Fact[]
  /** What the question said of the person or place, as it was used. */
  understood: Understood[]
  /** Why, with figures, periods and the rules' own sentences. */
  why: Words[]
  /** The subject in general. */
  summary: Words | null
  steps: Words[]
  /** Ids of papers, e.g. `id-card`; briefing/documents.ts has their names. */
  documents: string[]
  channels: AskChannel[]
  warnings: Reason[]
  watch: Words[]
  /** Ids of the rules the answer rests on. */
  rules: string[]
  related: { id: string; topic: TopicId; title: Words }[]
  hotline: string[] | null
}

/** A fact read off a question, for showing and correcting. */
export interface Understood {
  fact: Fact | 'place'
  text: Words
  /** True where it differs from the profile and was used for this answer only. */
  differs: boolean
}

/** What a topic has to say beside its points. */
export interface TopicReply {
  summary: Words
  steps?: Words[]
  documents?: string[]
  channels?: AskChannel[]
  warnings?: Reason[]
  rules: string[]
  hotline: string[]
}

/** One subject people ask about. Its example questions live in training/phrases, which are learnt from and not shipped. */
export interface TopicEntry {
  id: TopicId
  title: Words
  related: TopicId[]
  reply: (context: Pick<AskContext, 'assessment' | 'profile'>) => TopicReply
}
