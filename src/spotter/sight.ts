import type { Sighting } from '../domain/page.ts'
import { headsOf } from './heads.ts'
import { isOfficialHost } from './host.ts'
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
 * `hosts` are the official hosts off gov.cn; with `url` null nothing official is ever claimed.
 */
export function sight(reading: Reading, url: string | null, hosts: readonly string[] = [], weights: Weights = WEIGHTS): Sighting {
  const official = url === null ? null : isOfficialHost(url, hosts)
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
    figures: [],
    capped: reading.capped,
  }
}
