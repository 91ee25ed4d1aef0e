import type { Example, Learnt } from './learn.ts'
import type { PackedModel } from '../../src/ask/classify/model.ts'
import { read } from '../../src/ask/classify/features.ts'
import { normalise } from '../../src/ask/classify/normalise.ts'
import { vocabulary } from '../../src/ask/classify/vocabulary.ts'
import { mark, packMarks, packPoints, softmax } from '../../src/ask/classify/model.ts'
import { CONCEPTS } from './concepts.ts'
import { fit, fresh, round } from './factor.ts'
import { learn, score } from './learn.ts'
import { expand, random, wordings } from './expand.ts'
import { PHRASES } from './index.ts'
import { questionsNotOurs } from './notOurs.ts'
import { STORIES_EN, STORIES_ZH, TAILS_EN, TAILS_ZH } from './stories.ts'

const SEED = 3
const VOCABULARY = vocabulary(CONCEPTS)
const WORDINGS = 64
/** So many features tell nearly as much as all of them, at a tenth of the size. */
const FEATURES = 3700
const WIDTH = 18

const TOLD = 0.15
/** A question of training/none.txt is no pattern: it comes so often, with other stories around it. */
const AS_IT_IS = 4

/** Some questions come with a story before them, or a word after. */
function told(question: string, next: () => number): string {
  const han = /\p{Script=Han}/u.test(question)
  const pick = (from: readonly string[]): string => expand(from[Math.floor(next() * from.length)] ?? '', next)
  const before = (): string => pick(han ? STORIES_ZH : STORIES_EN)
  if (next() >= TOLD) return question
  const kind = next()
  if (kind < 0.5) return before() + question
  if (kind < 0.7) return before() + before() + question
  return (kind < 0.85 ? before() : '') + question + pick(han ? TAILS_ZH : TAILS_EN)
}

/** Every wording of every phrase, with its topic; the same each time. */
export function examples(next = random(SEED)): Example[] {
  const example = (label: string) => (question: string) => ({
    label,
    features: read(normalise(told(question, next)), VOCABULARY).features,
  })
  return [
    ...Object.entries(PHRASES).flatMap(([label, phrases]) =>
      phrases.flatMap((phrase) => wordings(phrase, WORDINGS, next).map(example(label))),
    ),
    ...questionsNotOurs().flatMap((question) => Array.from({ length: AS_IT_IS }, () => question).map(example('none'))),
  ]
}

/** A fingerprint of examples (FNV-1a): another phrase, concept or way of reading gives another one. */
export function fingerprint(from: readonly Example[]): string {
  let hash = 0x811c9dc5
  for (const { label, features } of from) {
    for (const text of [label, ...features])
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** The features that move scores most, given how often they occur. */
function strongest(learnt: Learnt, from: readonly Example[]): Set<string> {
  const counts = new Map<string, number>()
  for (const example of from) for (const feature of example.features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const ranked = [...learnt.weights]
    .map(([feature, weights]) => ({ feature, worth: Math.hypot(...weights) * (counts.get(feature) ?? 0) ** 0.4 }))
    .toSorted((a, b) => b.worth - a.worth || (a.feature < b.feature ? -1 : 1))
  return new Set(ranked.slice(0, FEATURES).map(({ feature }) => feature))
}

/** How much the small model believes the large one rather than the label. */
const BELIEF = 0.9

/**
 * The examples with what a model of every feature, too large to ship, makes of each: the small one then also learns which
 * topics lie close together, and is less sure of itself where the large one is not.
 */
function taught(from: readonly Example[]): Example[] {
  const large = learn(from, { epochs: 4, rate: 0.3, shrink: 1e-5, rarest: 3, hide: 0.4, random: random(SEED) })
  return from.map((example) => {
    const likely = softmax(score(large, example.features))
    return { ...example, likely: likely.map((p, row) => BELIEF * p + (large.labels[row] === example.label ? 1 - BELIEF : 0)) }
  })
}

/** What the product ships as classify/model.json: the strongest features, learnt as points, rounded, and read once more. */
export function train(from: readonly Example[]): PackedModel {
  const all = learn(from, { epochs: 4, rate: 0.3, shrink: 3e-4, rarest: 4, hide: 0.4, random: random(SEED) })
  const options = { width: WIDTH, epochs: 6, hide: 0.4, random: random(SEED) }
  const model = fresh(
    all.labels,
    [...new Set([...strongest(all, from)].map(mark))].toSorted((a, b) => a - b),
    options,
  )
  const lessons = taught(from)
  fit(model, lessons, options)
  const { labels, marks, points, readers, bias } = round(model, WIDTH)
  fit({ labels, marks, points, readers, bias }, lessons, { ...options, epochs: 3 }, true)
  const short = (x: number): number => Math.round(x * 10) / 10
  return {
    learntFrom: fingerprint(from),
    labels,
    features: packMarks(marks),
    points: packPoints(points),
    readers: labels.map((_, row) => [bias[row] ?? 0, ...readers.slice(row * WIDTH, (row + 1) * WIDTH)].map(short)),
    concepts: CONCEPTS,
  }
}
