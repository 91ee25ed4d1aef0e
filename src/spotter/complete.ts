import type { Sighting } from '../domain/page.ts'
import { audienceOf } from './audience.ts'
import type { Excerpt } from './excerpt.ts'
import { readNotice } from './figures/index.ts'
import { headsOf, type Heads } from './heads.ts'
import { isOfficialHost } from './host.ts'
import { kindOf } from './kinds.ts'
import { imitation, IMITATION_THRESHOLD } from './lookalike.ts'
import type { Known } from './places.ts'
import { countyUnder, isUnverified, locate, type Located } from './places.ts'
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

/** True when an authority uses the host of this address: under gov.cn or a host of the registry, and not one of unknown standing. */
export const isOffices = (url: string | null, known: Known): boolean =>
  !isUnverified(url, known) && isOfficialHost(url, hostsElsewhere(known))

/** True for a page that may be an office's on an address that nobody has confirmed. */
export const mayBeOffices = ({ social, official, lookalike }: Sighting, url: string, known: Known): boolean =>
  official !== true && !lookalike && (social || isUnverified(url, known))

/** Whether a page is about social insurance, its kind and whose business it is, if its address is an office's. */
function judged(excerpt: Excerpt, heads: Heads, url: string | null, known: Known): Sighting {
  const seen = sight(excerpt, url, true)
  const evidence = [...seen.evidence, ...secondLook(excerpt, heads, url, known, seen.evidence)]
  const margin = sum(evidence) - WEIGHTS.threshold
  const sure = { ...seen, social: margin >= 0, confidence: confidence(margin), evidence }
  if (!sure.social) return sure
  const { kind, why } = kindOf(excerpt, heads, url)
  const audience = audienceOf(excerpt, heads, url)
  return { ...sure, kind, for: audience.for, evidence: [...evidence, why, ...audience.why] }
}

/** A page off the official hosts: an imitation, a page of an office whose address nobody has confirmed, or neither. */
function elsewhere(excerpt: Excerpt, heads: Heads, url: string | null, known: Known, located: Located): Sighting {
  const { evidence, mayBeOffices } = imitation(excerpt, heads, url, known, located)
  const margin = sum(evidence) - IMITATION_THRESHOLD
  if (margin < 0 && mayBeOffices) {
    const page = judged(excerpt, heads, url, known)
    if (page.social) return { ...page, official: false, evidence: [...page.evidence, ...evidence] }
  }
  const lookalike = margin >= 0
  const kind = lookalike ? kindOf(excerpt, heads, url).kind : null
  return { ...sight(excerpt, url, url === null ? null : false), lookalike, kind, confidence: confidence(margin), evidence }
}

/**
 * What page this is: whether it is about social insurance or passes itself off as a bureau's, its kind and place, whose business
 * it is, and what it announces. Runs where the registry is (background, command line) on the excerpt that the page sent.
 * The result may be neither `social` nor `lookalike`: then there is nothing to show. A page that is `social` but not `official` may
 * be an office's: it is neither vouched for nor warned about, and nothing is taken from it.
 */
export function complete(excerpt: Excerpt, url: string | null, known: Known): Sighting {
  const heads = headsOf(excerpt)
  const located = locate(excerpt, url, known)
  const { place, why } = located
  const official = isOffices(url, known)
  const seen = official ? judged(excerpt, heads, url, known) : elsewhere(excerpt, heads, url, known, located)
  const page = { ...seen, place, evidence: [...seen.evidence, ...why] }
  if (!official || !page.social) return page
  const employers = page.for === 'employer'
  const notice = readNotice(excerpt, countyUnder(place, excerpt, url, known) ?? place, known)
  const attachment = notice.figures.length > 0 || employers ? null : attachmentOf(excerpt, heads, url, known)
  return {
    ...page,
    ...notice,
    ...(attachment === null ? {} : { attachment }),
    record: !employers && page.kind !== 'provident-fund' && showsRecord(excerpt, heads),
  }
}
