import { addDays, firstDay, isDate, monthOf, type IsoDate } from '../../../domain/dates.ts'
import type { PopupState } from '../../../platform/popup.ts'
import type { Profile } from '../../../profile/schema.ts'

export type FirstAnswers = PopupState['first']
export type FirstField = 'place' | 'hukou' | 'hukouPlace' | 'leftOn'

/** The profile that the first three answers make, or the fields that still need one, in the order of the form. */
export function readFirst(answers: FirstAnswers): { ok: true; profile: Profile } | { ok: false; missing: FirstField[] } {
  const { place, hukou, hukouPlace, leftOn } = answers
  const missing: FirstField[] = []
  if (place === null) missing.push('place')
  if (hukou === null) missing.push('hukou')
  if (hukou === 'other' && hukouPlace === null) missing.push('hukouPlace')
  if (!isDate(leftOn)) missing.push('leftOn')
  if (missing.length > 0 || place === null) return { ok: false, missing }
  return { ok: true, profile: { insuredPlace: place, hukouPlace: hukou === 'same' ? place : hukou === 'other' ? hukouPlace : null, leftOn } }
}

/** The last day of the month before today's: when most people leave. */
export const endOfLastMonth = (today: IsoDate): IsoDate => addDays(firstDay(monthOf(today)), -1)
