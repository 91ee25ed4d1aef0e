import { assess } from '../../src/advisor/assess.ts'
import type { Assessment } from '../../src/advisor/assessment.ts'
import { brief } from '../../src/briefing/brief.ts'
import { lineage, provinceOf, type PlaceCode } from '../../src/domain/place.ts'
import { today } from '../../src/platform/days.ts'
import { localFigures, profiles, settings, ticks } from '../../src/platform/items.ts'
import type { OverlayView } from '../../src/platform/messages.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { ownFigures } from '../../src/profile/localFigures.ts'
import { placesOf } from '../../src/profile/places.ts'
import type { Profile } from '../../src/profile/schema.ts'
import type { TabState } from './state.ts'

/**
 * The profile as it reads where the page applies. A page of the person's own city or province is theirs; a page of
 * another place asks "what if I went on there", where no employer of theirs has paid.
 */
export function profileAt(profile: Profile, page: PlaceCode | null): Profile {
  if (page === null || lineage(profile.insuredPlace).includes(page)) return profile
  if (provinceOf(page) === profile.insuredPlace) return { ...profile, insuredPlace: page }
  return { ...profile, insuredPlace: page, insuredHereByEmployer: false, lastPaidMonth: null }
}

/** Key under which a page kind's ticked documents are remembered. */
const tickKey = (kind: string | null, item: string) => `page:${kind ?? 'any'}:${item}`

/** Everything the overlay shows for a tab, made from the newest settings, profile and rules. */
export async function viewOf(state: TabState): Promise<OverlayView> {
  const [look, people, done, figures] = await Promise.all([settings.get(), profiles.get(), ticks.get(), localFigures.get()])
  const person = people.list.find(({ id }) => id === people.active) ?? null
  const { place } = state.sighting
  const policy = await loadPolicy([...(person ? placesOf(person.profile) : []), ...(place === null ? [] : [place])])
  const day = today()
  const own = ownFigures(figures, day)
  let assessment: Assessment | null = null
  let home: Assessment | null = null
  if (person) {
    home = assess(person.profile, policy, day, { own })
    const there = profileAt(person.profile, place)
    assessment = there === person.profile ? home : assess(there, policy, day, { own })
  }
  const prefix = tickKey(state.sighting.kind, '')
  return {
    briefing: brief({ sighting: state.sighting, assessment, home, policy, today: day, own }),
    settings: { language: look.language, theme: look.theme, textSize: look.textSize, terms: look.terms },
    ticked: (done[person?.id ?? 'nobody'] ?? []).filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length)),
    forced: state.forced,
  }
}

/** Remembers a ticked or unticked document of a page kind. */
export async function rememberTick(state: TabState, item: string, ticked: boolean): Promise<void> {
  const person = (await profiles.get()).active ?? 'nobody'
  const entry = tickKey(state.sighting.kind, item)
  await ticks.update((all) => {
    const others = (all[person] ?? []).filter((one) => one !== entry)
    return { ...all, [person]: ticked ? [...others, entry] : others }
  })
}
