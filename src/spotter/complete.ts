import type { Sighting } from '../domain/page.ts'
import { audienceOf } from './audience.ts'
import type { Excerpt } from './excerpt.ts'
import { readNotice } from './figures/index.ts'
import { headsOf, type Heads } from './heads.ts'
import { hostOf, isOfficialHost, isUnder } from './host.ts'
import { kindOf } from './kinds.ts'
import { IMITATION_THRESHOLD, imitationEvidence } from './lookalike.ts'
import type { Known } from './places.ts'
import { locate } from './places.ts'
import { showsRecord } from './record.ts'
import { secondLook } from './secondLook.ts'
import { confidence, sight } from './sight.ts'
import { sum, WEIGHTS } from './subject.ts'

/** The registry's hosts outside gov.cn, those whose standing is not known apart: the only ones there that count as official. */
export const hostsElsewhere = (known: Known): string[] =>
  known.hosts.filter(({ host, standing }) => standing === undefined && !/(?:^|\.)gov\.cn$/.test(host)).map(({ host }) => host)

/** What a notice is headed whose figures somebody looks for. */
const OF_FIGURES = /基数|[上下]限|标准|档次|缴费(?:金额|比例|额)|平均工资|最低工资/

/** The first document that a notice about figures links on an official host. */
function attachmentOf({ files }: Excerpt, { subject }: Heads, url: string | null, known: Known): string | null {
  if (url === null || !OF_FIGURES.test(subject.join(' '))) return null
  const found = files.map((file) => (URL.canParse(file, url) ? new URL(file, url).href : ''))
  return found.find((file) => isOfficialHost(file, hostsElsewhere(known))) ?? null
}

/**
 * What page this is: whether it is about social insurance or passes itself off as a bureau's, its kind and place, whose business
 * it is, and what it announces. Runs where the registry is (background, command line) on the excerpt that the page sent.
 * The result may be neither `social` nor `lookalike`: then there is nothing to show.
 */
export function complete(excerpt: Excerpt, url: string | null, known: Known): Sighting {
  const host = hostOf(url)
  const doubted = host !== null && known.hosts.some((row) => row.standing === 'unverified' && isUnder(host, row.host))
  const official = url === null ? null : !doubted && isOfficialHost(url, hostsElsewhere(known))
  const seen = sight(excerpt, url, official)
  const heads = headsOf(excerpt)
  const { place, why } = locate(excerpt, url, known)
  if (official !== true) {
    const evidence = imitationEvidence(excerpt, heads, url, known)
    const margin = sum(evidence) - IMITATION_THRESHOLD
    const lookalike = margin >= 0
    const kind = lookalike ? kindOf(excerpt, heads, url).kind : null
    return { ...seen, official, place, lookalike, kind, confidence: confidence(margin), evidence: [...evidence, ...why] }
  }
  const evidence = [...seen.evidence, ...secondLook(excerpt, heads, url, known, seen.evidence)]
  const margin = sum(evidence) - WEIGHTS.threshold
  const sure = { ...seen, social: margin >= 0, place, confidence: confidence(margin) }
  if (!sure.social) return { ...sure, evidence: [...evidence, ...why] }
  const { kind, why: reason } = kindOf(excerpt, heads, url)
  const audience = audienceOf(excerpt, heads)
  const notice = readNotice(excerpt, place, known)
  const attachment = notice.figures.length > 0 || audience.for === 'employer' ? null : attachmentOf(excerpt, heads, url, known)
  return {
    ...sure,
    kind,
    for: audience.for,
    ...notice,
    ...(attachment === null ? {} : { attachment }),
    record: audience.for !== 'employer' && kind !== 'provident-fund' && showsRecord(excerpt, heads),
    evidence: [...evidence, reason, ...why, ...audience.why],
  }
}
