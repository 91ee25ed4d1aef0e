import * as z from 'zod/mini'
import { isDate } from '../domain/dates.ts'
import { localFiguresSchema } from '../profile/localFigureSchema.ts'
import { profileSchema } from '../profile/schema.ts'
import { item } from './item.ts'
import { uiLanguage } from './uiLanguage.ts'

/** How the product looks and where it stays quiet. */
const settingsSchema = z.object({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  textSize: z.enum(['normal', 'large']),
  terms: z.boolean(),
  /** Hosts and addresses (without query) where the overlay stays hidden, and whether it is hidden everywhere. */
  hiddenSites: z.array(z.string()),
  hiddenPages: z.array(z.string()),
  hiddenEverywhere: z.boolean(),
  /** Where the person dragged the note to; the right unless said. */
  side: z.optional(z.enum(['left', 'right'])),
})
export type Settings = z.infer<typeof settingsSchema>

/** One person's stored facts; several can be kept (a parent, a spouse). */
const profilesSchema = z.object({
  active: z.nullable(z.string()),
  list: z.array(z.object({ id: z.string(), name: z.string(), profile: profileSchema })),
})
export type Profiles = z.infer<typeof profilesSchema>

/** Ticked checklist items by profile id, as `<where>:<item>`. */
const ticksSchema = z.record(z.string(), z.array(z.string()))

/** How the person wants to be reminded, and what they were told already (`<profile>:<deadline>:<date>:<days before>`). */
const remindersSchema = z.object({
  badge: z.boolean(),
  notify: z.boolean(),
  /** Days before a deadline on which to speak up. */
  daysBefore: z.array(z.int().check(z.gte(0), z.lte(60))),
  told: z.array(z.string()),
  /** The day on which the extension last looked for deadlines. */
  lastLook: z.nullable(z.string().check(z.refine(isDate, 'expected a date'))),
})

export const settings = item('settings', settingsSchema, {
  language: uiLanguage(),
  theme: 'auto',
  textSize: 'normal',
  terms: true,
  hiddenSites: [],
  hiddenPages: [],
  hiddenEverywhere: false,
})
export const profiles = item('profiles', profilesSchema, { active: null, list: [] })
export const ticks = item('ticks', ticksSchema, {})
export const localFigures = item('localFigures', localFiguresSchema, [])
export const reminderSettings = item('reminders', remindersSchema, {
  badge: true,
  notify: false,
  daysBefore: [7, 3, 1, 0],
  told: [],
  lastLook: null,
})
