import { assess, AssessError } from '../../src/advisor/assess.ts'
import type { Assessment } from '../../src/advisor/assessment.ts'
import { brief } from '../../src/briefing/brief.ts'
import type { IsoDate } from '../../src/domain/dates.ts'
import type { FigureUse } from '../../src/domain/figure.ts'
import { lineage, provinceOf, type PlaceCode } from '../../src/domain/place.ts'
import { today } from '../../src/platform/days.ts'
import { localFigures, profiles, settings, ticks } from '../../src/platform/items.ts'
import type { OverlayView } from '../../src/platform/messages.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { ownFigures } from '../../src/profile/localFigures.ts'
import { activePerson } from '../../src/profile/people.ts'
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

/** The plan, or none for facts that no plan can be made with: options and popup say which, the page still gets its general briefing. */
function plan(profile: Profile, policy: Policy, day: IsoDate, own: FigureUse[]): Assessment | null {
  try {
    return assess(profile, policy, day, { own })
  } catch (error) {
    if (error instanceof AssessError) return null
    throw error
  }
}

/** Everything the overlay shows for a tab, made from the newest settings, profile and rules. */
export async function viewOf(state: TabState): Promise<OverlayView> {
  const [look, people, done, figures] = await Promise.all([settings.get(), profiles.get(), ticks.get(), localFigures.get()])
  const person = activePerson(people)
  const { place } = state.sighting
  const policy = await loadPolicy([...(person ? placesOf(person.profile) : []), ...(place === null ? [] : [place])])
  const day = today()
  const own = ownFigures(figures, day)
  let assessment: Assessment | null = null
  let home: Assessment | null = null
  if (person) {
    const there = profileAt(person.profile, place)
    home = plan(person.profile, policy, day, own)
    assessment = there === person.profile ? home : plan(there, policy, day, own)
  }
  const prefix = tickKey(state.sighting.kind, '')
  return {
    briefing: brief({ sighting: state.sighting, assessment, home, person: person?.profile.person, policy, today: day, own }),
    settings: { language: look.language, theme: look.theme, textSize: look.textSize, terms: look.terms },
    ticked: (done[person?.id ?? 'nobody'] ?? []).filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length)),
    forced: state.forced,
  }
}

/** Remembers a ticked or unticked document of a page kind. */
export async function rememberTick(state: TabState, item: string, ticked: boolean): Promise<void> {
  const person = activePerson(await profiles.get())?.id ?? 'nobody'
  const entry = tickKey(state.sighting.kind, item)
  await ticks.update((all) => {
    const others = (all[person] ?? []).filter((one) => one !== entry)
    return { ...all, [person]: ticked ? [...others, entry] : others }
  })
}
