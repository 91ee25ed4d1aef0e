import type { Sighting } from '../domain/page.ts'
import { heads as headsOf } from './heads.ts'
import { hostHint, isOfficialHost } from './host.ts'
import { kindOf } from './kinds.ts'
import { IMITATION_THRESHOLD, imitationEvidence } from './lookalike.ts'
import type { Reading } from './reading.ts'
import { subjectEvidence, sum, WEIGHTS } from './subject.ts'
import type { Weights } from './subject.ts'

/** Turns the distance from a threshold into a confidence between 0.5 and 1. */
const confidence = (margin: number): number => Math.round(100 / (1 + Math.exp(-Math.abs(margin) / 1.5))) / 100

/**
 * First stage of a sighting: official or not, about social insurance or not, kind, look-alike, and why. Place and figures are
 * left to `complete`. `hosts` are the registry's official hosts off gov.cn; `url` null: nothing official is ever claimed.
 */
export function sight(reading: Reading, url: string | null, hosts: readonly string[] = [], weights: Weights = WEIGHTS): Sighting {
  const official = url === null ? null : isOfficialHost(url, hosts)
  const heads = headsOf(reading)
  const base: Sighting = {
    social: false, kind: null, place: null, official, lookalike: false, confidence: 0, evidence: [], figures: [], capped: reading.capped,
  }
  if (official !== true) {
    const evidence = imitationEvidence(reading, heads, url)
    const margin = sum(evidence) - IMITATION_THRESHOLD
    const lookalike = margin >= 0
    return { ...base, lookalike, kind: lookalike ? kindOf(reading, heads).kind : null, confidence: confidence(margin), evidence }
  }
  const evidence = subjectEvidence(reading, heads, hostHint(url), weights)
  const margin = sum(evidence) - weights.threshold
  if (margin < 0) return { ...base, confidence: confidence(margin), evidence }
  const { kind, why } = kindOf(reading, heads)
  return { ...base, social: true, kind, confidence: confidence(margin), evidence: [...evidence, why] }
}
