import { siteOf } from '../advisor/channels.ts'
import { englishName } from '../advisor/portalName.ts'
import { HOTLINES } from '../advisor/wording.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Register } from '../domain/places/register.ts'
import { shortName } from '../domain/places/shortName.ts'
import type { Words } from '../domain/text.ts'
import { call } from '../plan/doors.ts'
import type { Door } from '../plan/shape.ts'
import type { Policy } from '../policy/policy.ts'

const HOTLINE = { hpf: HOTLINES.fund, nhsa: HOTLINES.medical, hrss: HOTLINES.pension } as const

/** For a page that may be an office's on an address that nobody has confirmed: whose, and the confirmed way to that office. */
export interface Gate {
  office: keyof typeof HOTLINE
  place: Words | null
  door: Door
}

/** The confirmed way to an office: the registry's site of that office, else its hotline. */
export function gateTo(office: Gate['office'], code: PlaceCode | null, policy: Policy, { byCode }: Register): Gate {
  const place = byCode.get(code ?? '')
  const site = place && siteOf(policy, place.code, office)
  return {
    office,
    place: place ? { zh: shortName(place.zh), en: place.en } : null,
    door: site
      ? { id: site.host, name: { zh: site.name, en: englishName(site, byCode.get(site.place) ?? null) }, host: site.host, phone: null }
      : call(HOTLINE[office]),
  }
}
