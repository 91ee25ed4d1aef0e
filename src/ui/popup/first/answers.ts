import { addDays, firstDay, isDate, monthOf, type IsoDate } from '../../../domain/dates.ts'
import type { PopupState } from '../../../platform/popup.ts'
import { impossibleAt, type Impossible } from '../../../profile/impossible.ts'
import type { Profile } from '../../../profile/schema.ts'

export type FirstAnswers = PopupState['first']
export type FirstField = 'place' | 'hukou' | 'hukouPlace' | 'leftOn'

/** The profile that the first three answers make, or the fields that still need one, in the order of the form. */
export function readFirst(answers: FirstAnswers, today: IsoDate): { ok: true; profile: Profile } | { ok: false; missing: FirstField[] } {
  const { place, hukou, hukouPlace, leftOn } = answers
  const missing: FirstField[] = []
  if (place === null) missing.push('place')
  if (hukou === null) missing.push('hukou')
  if (hukou === 'other' && hukouPlace === null) missing.push('hukouPlace')
  if (!isDate(leftOn) || impossibleLeft(answers, today) !== null) missing.push('leftOn')
  if (missing.length > 0 || place === null) return { ok: false, missing }
  return {
    ok: true,
    profile: { insuredPlace: place, hukouPlace: hukou === 'same' ? place : hukou === 'other' ? hukouPlace : null, leftOn },
  }
}

/** What is wrong with a leaving date that is a date; null when nothing is. */
export const impossibleLeft = ({ leftOn }: FirstAnswers, today: IsoDate): Impossible | null =>
  isDate(leftOn) ? impossibleAt({ insuredPlace: '', leftOn }, 'leftOn', leftOn, today) : null

/** The last day of the month before today's: when most people leave. */
export const endOfLastMonth = (today: IsoDate): IsoDate => addDays(firstDay(monthOf(today)), -1)
