import type { IsoDate } from '../../domain/dates.ts'
import { localFigures, profiles, settings, ticks } from '../../platform/items.ts'
import { popupState } from '../../platform/popup.ts'
import { activePerson } from '../../profile/people.ts'
import { aheadOf, readAhead } from '../kit/ahead.ts'
import { loadEngineAhead, warm } from './engine.ts'

/**
 * Reads and loads at once what the first picture needs, so that the plan is painted in one go and not after a frame, a
 * "loading" and another. What fails here is tried again, and said, by the view it belongs to.
 */
export async function prepare(today: IsoDate): Promise<void> {
  warm()
  await readAhead([profiles, settings, popupState, localFigures, ticks])
  const people = aheadOf(profiles)
  const person = people === null ? null : activePerson(people)
  if (person !== null) await loadEngineAhead(person.profile, today).catch(() => undefined)
}
