import type { Language } from '../../domain/text.ts'
import { common as zhCommon } from './zh/common.ts'
import { common as enCommon } from './en/common.ts'
import { options as zhOptions } from './zh/options.ts'
import { options as enOptions } from './en/options.ts'
import { profile as zhProfile } from './zh/profile.ts'
import { profile as enProfile } from './en/profile.ts'
import { reminders as zhReminders } from './zh/reminders.ts'
import { reminders as enReminders } from './en/reminders.ts'
import { figures as zhFigures } from './zh/figures.ts'
import { figures as enFigures } from './en/figures.ts'
import { backup as zhBackup } from './zh/backup.ts'
import { backup as enBackup } from './en/backup.ts'

/*
 * Each surface's words in both languages, one constant per surface, so that a bundle carries only the surfaces it shows.
 */

export const common: Record<Language, typeof zhCommon> = { zh: zhCommon, en: enCommon }
export const options: Record<Language, typeof zhOptions> = { zh: zhOptions, en: enOptions }
export const profile: Record<Language, typeof zhProfile> = { zh: zhProfile, en: enProfile }
export const reminders: Record<Language, typeof zhReminders> = { zh: zhReminders, en: enReminders }
export const figures: Record<Language, typeof zhFigures> = { zh: zhFigures, en: enFigures }
export const backup: Record<Language, typeof zhBackup> = { zh: zhBackup, en: enBackup }
