import type { Sighting } from '../domain/page.ts'
import { headsOf } from './heads.ts'
import { isGovHost } from './host.ts'
import type { Reading } from './reading.ts'
import { subjectEvidence, sum, WEIGHTS } from './subject.ts'
import type { Weights } from './subject.ts'

/** Turns the distance from a threshold into a confidence between 0.5 and 1. */
export const confidence = (margin: number): number => Math.round(100 / (1 + Math.exp(-Math.abs(margin) / 1.5))) / 100

/**
 * How much a page is about social insurance, held against the threshold: the first thing that `complete` weighs. `official` is what
 * is known of the host; null for no address at all.
 */
export function sight(
  reading: Reading,
  url: string | null,
  official = url === null ? null : isGovHost(url),
  weights: Weights = WEIGHTS,
): Sighting {
  const evidence = subjectEvidence(reading, headsOf(reading), official === true ? url : null, weights)
  const total = sum(evidence)
  return {
    social: official === true && total >= weights.threshold,
    kind: null,
    place: null,
    official,
    lookalike: false,
    confidence: confidence(total - weights.threshold),
    evidence,
    for: null,
    figures: [],
    window: null,
    record: false,
    capped: reading.capped,
  }
}
