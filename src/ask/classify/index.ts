import type { TopicId } from '../answer.ts'
import { read, type QuestionFeatures } from './features.ts'
import { unpacked } from '../../policy/unpack.ts'
import { guess, unpack, type PackedModel } from './model.ts'
import { normalise } from './normalise.ts'
import { vocabulary } from './vocabulary.ts'
import learnt from './model.json' with { type: 'json' }

// Waited for where the question box is loaded, so that asking itself never waits.
const packed = await unpacked<PackedModel>(learnt)
const MODEL = unpack(packed)
const VOCABULARY = vocabulary(packed.concepts)

/** How likely a topic must be, and how likely "none of them" may be: for a question that names the subject, and for one that does not. */
const NAMED = { enough: 0.35, doubt: 0.2 }
const UNNAMED = { enough: 0.8, doubt: 0.1 }

export type { QuestionFeatures }

export interface Classified {
  topic: TopicId | null
  /** How likely the topic is; when it is null, how likely the likeliest would have been. */
  score: number
  /** The next likely topics, most likely first. */
  near: TopicId[]
}

/** Reads a normalised question once, for everything that compares it. */
export const readQuestion = (text: string): QuestionFeatures => read(text, VOCABULARY)

/** How likely each topic is, that it is none of them, and whether the question touches the subject at all. */
export interface Weighed {
  topics: Map<TopicId, number>
  none: number
  ours: boolean
}

/** Weighs a question that was read against every topic, without deciding. */
export function weigh({ ours, features }: QuestionFeatures): Weighed {
  const guesses = features.length === 0 ? [] : guess(MODEL, features)
  const topics = new Map<TopicId, number>()
  let none = features.length === 0 ? 1 : 0
  for (const { label, probability } of guesses) {
    if (label === 'none') none = probability
    else topics.set(label, probability)
  }
  return { topics, none, ours }
}

/** What a question is about; null when no topic is likely enough. */
export function classify(question: string): Classified {
  const { ours, features } = readQuestion(normalise(question))
  const guesses = features.length === 0 ? [] : guess(MODEL, features)
  const first = guesses[0]
  const near = guesses
    .slice(1, 3)
    .filter((entry) => entry.probability >= 0.1 && entry.label !== 'none')
    .map((entry) => entry.label as TopicId)
  const likeliest = guesses.find((entry) => entry.label !== 'none')
  if (first === undefined || likeliest === undefined) return { topic: null, score: 0, near: [] }
  const score = Math.round(likeliest.probability * 1000) / 1000
  const { enough, doubt } = ours ? NAMED : UNNAMED
  const none = guesses.find((entry) => entry.label === 'none')?.probability ?? 0
  if (first.label === 'none' || first.probability < enough || none > doubt) return { topic: null, score, near }
  return { topic: first.label, score, near }
}
