import { assess, AssessError } from '../../src/advisor/assess.ts'
import type { Assessment } from '../../src/advisor/assessment.ts'
import { brief } from '../../src/briefing/brief.ts'
import type { BriefingInput } from '../../src/briefing/context.ts'
import type { IsoDate } from '../../src/domain/dates.ts'
import type { FigureUse } from '../../src/domain/figure.ts'
import type { PublishedFigure } from '../../src/domain/page.ts'
import { plan } from '../../src/plan/plan.ts'
import { today } from '../../src/platform/days.ts'
import { localFigures, profiles, settings, ticks, type Settings } from '../../src/platform/items.ts'
import type { NoteView } from '../../src/platform/messages.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { tickedPapers, withPaper } from '../../src/profile/ticks.ts'
import { ownFigures } from '../../src/profile/localFigures.ts'
import { activePerson } from '../../src/profile/people.ts'
import { profilePlaces, profileAt } from '../../src/profile/places.ts'
import type { Profile } from '../../src/profile/schema.ts'
import type { TabState } from './state.ts'
import { seenIn } from './standing.ts'

/**
 * What holds, or none for facts that nothing can be worked out with: options and popup say which, the page still gets its general
 * briefing.
 */
function assessed(profile: Profile, policy: Policy, day: IsoDate, own: FigureUse[]): Assessment | null {
  try {
    return assess(profile, policy, day, { own })
  } catch (error) {
    if (error instanceof AssessError) return null
    throw error
  }
}

/** What the note of a tab is made from, with the newest settings, profile and rules. */
async function inputOf(state: TabState): Promise<{ input: BriefingInput; look: Settings; ticked: string[] }> {
  const [look, people, done, figures] = await Promise.all([settings.get(), profiles.get(), ticks.get(), localFigures.get()])
  const person = activePerson(people)
  const { sighting, framed } = await seenIn(state)
  const { place } = sighting
  const policy = await loadPolicy([...(person ? profilePlaces(person.profile) : []), ...(place === null ? [] : [place])])
  const day = today()
  const own = ownFigures(figures, day)
  let assessment: Assessment | null = null
  let home: Assessment | null = null
  if (person) {
    const there = profileAt(person.profile, place)
    home = assessed(person.profile, policy, day, own)
    assessment = there === person.profile ? home : assessed(there, policy, day, own)
  }
  return {
    input: {
      sighting,
      framed,
      assessment,
      home,
      plan: person && home ? plan(home, person.profile, day) : null,
      person: person?.profile.person,
      policy,
      today: day,
      own,
    },
    look,
    ticked: tickedPapers(done[person?.id ?? 'nobody'] ?? []),
  }
}

/** Everything the note shows for a tab. */
export async function viewOf(state: TabState): Promise<NoteView> {
  const { input, look, ticked } = await inputOf(state)
  return {
    briefing: brief(input),
    today: input.today,
    settings: { language: look.language, theme: look.theme, textSize: look.textSize, terms: look.terms },
    ticked,
    shape: state.shape,
    found: state.found,
  }
}

/** The figures of the page that are offered to be kept, as they were read by us. */
export async function offeredFigures(state: TabState): Promise<PublishedFigure[]> {
  const { input } = await inputOf(state)
  return brief(input)
    .figures.filter(({ offer }) => offer)
    .map(({ published }) => published)
}

/** Remembers a ticked or unticked paper: one stack of papers for a person, wherever it is ticked. */
export async function rememberTick(paper: string, ticked: boolean): Promise<void> {
  const person = activePerson(await profiles.get())?.id ?? 'nobody'
  await ticks.update((all) => ({ ...all, [person]: withPaper(all[person] ?? [], paper, ticked) }))
}
