import { siteOf } from '../../src/advisor/channels.ts'
import { englishName } from '../../src/advisor/portalName.ts'
import { HOTLINES } from '../../src/advisor/wording.ts'
import { shortName } from '../../src/domain/places/shortName.ts'
import type { Sighting } from '../../src/domain/page.ts'
import type { Words } from '../../src/domain/text.ts'
import type { CheckedPage } from '../../src/platform/messages.ts'
import { call } from '../../src/plan/doors.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { loadPlaces } from '../../src/policy/places.ts'
import { isUnverified } from '../../src/spotter/complete.ts'
import type { Portal } from '../../src/policy/schema.ts'
import type { PageFound } from '../../src/spotter/judge.ts'
import { loadKnown } from './known.ts'

type Gate = NonNullable<CheckedPage['gate']>

/** Which office a page speaks of, by its address and what it is headed. */
function officeOf({ excerpt: { title, headings, main }, url }: PageFound): Gate['office'] {
  const said = `${url} ${title} ${headings.join(' ')} ${main.slice(0, 200)}`
  if (/公积金|gjj/.test(said)) return 'hpf'
  return /医保|医疗保/.test(said) ? 'nhsa' : 'hrss'
}

const HOTLINE = { hpf: HOTLINES.fund, nhsa: HOTLINES.medical, hrss: HOTLINES.pension } as const

/**
 * For a page that may be an office's on an address that nobody has confirmed: whose it seems to be, and the confirmed way there: the
 * registry's site of that office, else its hotline. Undefined for every other page.
 */
export async function gateOf(found: PageFound, { social, official, lookalike, place: code }: Sighting): Promise<CheckedPage['gate']> {
  if (official === true || lookalike || !(social || isUnverified(found.url, await loadKnown()))) return undefined
  const office = officeOf(found)
  const { byCode } = await loadPlaces()
  const place = code === null ? undefined : byCode.get(code)
  const site = place && siteOf(await loadPolicy([]), place.code, office)
  return {
    office,
    place: place ? { zh: shortName(place.zh), en: place.en } : null,
    door: site ? doorTo(site, byCode.get(site.place) ?? null) : call(HOTLINE[office]),
  }
}

const doorTo = (site: Portal, place: Words | null): Gate['door'] => ({
  id: site.host,
  name: { zh: site.name, en: englishName(site, place) },
  host: site.host,
  phone: null,
})
