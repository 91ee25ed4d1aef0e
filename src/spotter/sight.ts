import type { Sighting } from '../domain/page.ts'
import { headsOf } from './heads.ts'
import type { Reading } from './reading.ts'
import { subjectEvidence, sum, WEIGHTS } from './subject.ts'

/** Turns the distance from a threshold into a confidence between 0.5 and 1. */
export const confidence = (margin: number): number => Math.round(100 / (1 + Math.exp(-Math.abs(margin) / 1.5))) / 100

/**
 * How much a page is about social insurance, held against the threshold: the first thing that `complete` weighs. `official` is what
 * is known of the host; null for no address at all.
 */
export function sight(reading: Reading, url: string | null, official: boolean | null): Sighting {
  const evidence = subjectEvidence(reading, headsOf(reading), official === true ? url : null)
  const total = sum(evidence)
  return {
    social: official === true && total >= WEIGHTS.threshold,
    kind: null,
    place: null,
    official,
    lookalike: false,
    confidence: confidence(total - WEIGHTS.threshold),
    evidence,
    for: null,
    figures: [],
    window: null,
    record: false,
    capped: reading.capped,
  }
}
