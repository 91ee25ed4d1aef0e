import type { Sighting } from '../domain/page.ts'
import { headsOf } from './heads.ts'
import { isGovHost } from './host.ts'
import type { Reading } from './reading.ts'
import { subjectEvidence, sum, WEIGHTS } from './subject.ts'
import type { Weights } from './subject.ts'

/** Turns the distance from a threshold into a confidence between 0.5 and 1. */
export const confidence = (margin: number): number => Math.round(100 / (1 + Math.exp(-Math.abs(margin) / 1.5))) / 100

/** On official hosts, how little below the threshold still earns a second look with the registry at hand. */
const DOUBT = 1.5

/** Off official hosts, how much about social insurance a page must be to be worth a closer look for imitation. */
const WORTH_JUDGING = 2

/**
 * First stage, run on the page: is the host official, and is the page about social insurance? `social`, and `lookalike` off
 * official hosts, are provisional (worth a closer look); the last word on both, kind, place and figures come from `complete`.
 * `official` is what is known of the host: on the page, whether it is one of gov.cn; null for no address at all.
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
    social: official === true && total >= weights.threshold - DOUBT,
    kind: null,
    place: null,
    official,
    lookalike: official !== true && total >= WORTH_JUDGING,
    confidence: confidence(total - weights.threshold),
    evidence,
    for: null,
    figures: [],
    window: null,
    capped: reading.capped,
  }
}
