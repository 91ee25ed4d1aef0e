import type { Example, Learnt } from '../classify/learn.ts'
import type { PackedModel } from '../classify/model.ts'
import { read } from '../classify/features.ts'
import { learn } from '../classify/learn.ts'
import { pack } from '../classify/model.ts'
import { random, wordings } from './expand.ts'
import { PHRASES } from './index.ts'

const SEED = 7
const WORDINGS = 20
/** So many features tell nearly as much as all of them, at a tenth of the size. */
const FEATURES = 1500

/** Every wording of every phrase, with its topic; the same each time. */
export function examples(next = random(SEED)): Example[] {
  return Object.entries(PHRASES).flatMap(([label, phrases]) =>
    phrases.flatMap((phrase) => wordings(phrase, WORDINGS, next).map((question) => ({ label, features: read(question).features }))))
}

/** A fingerprint of examples (FNV-1a): another phrase, concept or way of reading gives another one. */
export function fingerprint(from: readonly Example[]): string {
  let hash = 0x811C9DC5
  for (const { label, features } of from) {
    for (const text of [label, ...features]) for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** The features that move scores most, given how often they occur. */
function strongest(learnt: Learnt, from: readonly Example[]): Set<string> {
  const counts = new Map<string, number>()
  for (const example of from) for (const feature of example.features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const ranked = [...learnt.weights]
    .map(([feature, weights]) => ({ feature, worth: Math.hypot(...weights) * (counts.get(feature) ?? 0) ** 0.25 }))
    .toSorted((a, b) => b.worth - a.worth || (a.feature < b.feature ? -1 : 1))
  return new Set(ranked.slice(0, FEATURES).map(({ feature }) => feature))
}

/** What the product ships as classify/model.json: learnt from all features, then again from the strongest. */
export function train(from: readonly Example[]): PackedModel {
  const options = { epochs: 8, rate: 0.3, shrink: 1e-4, rarest: 4, hide: 0.4 }
  const kept = strongest(learn(from, { ...options, random: random(SEED) }), from)
  const narrowed = from.map(({ label, features }) => ({ label, features: features.filter((feature) => kept.has(feature)) }))
  return { learntFrom: fingerprint(from), ...pack(learn(narrowed, { ...options, random: random(SEED) })) }
}
