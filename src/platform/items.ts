import * as z from 'zod/mini'
import { profileSchema } from '../profile/schema.ts'
import { item } from './item.ts'

/** How the product looks and where it stays quiet. */
export const settingsSchema = z.object({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  textSize: z.enum(['normal', 'large']),
  terms: z.boolean(),
  /** Hosts and addresses (without query) where the overlay stays hidden, and whether it is hidden everywhere. */
  hiddenSites: z.array(z.string()),
  hiddenPages: z.array(z.string()),
  hiddenEverywhere: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>

/** One person's stored facts; several can be kept (a parent, a spouse). */
export const profilesSchema = z.object({
  active: z.nullable(z.string()),
  list: z.array(z.object({ id: z.string(), name: z.string(), profile: profileSchema })),
})
export type Profiles = z.infer<typeof profilesSchema>

/** Ticked checklist items by profile id, as `<where>:<item>`. */
export const ticksSchema = z.record(z.string(), z.array(z.string()))
export type Ticks = z.infer<typeof ticksSchema>

export const settings = item('settings', settingsSchema, {
  language: 'zh', theme: 'auto', textSize: 'normal', terms: true, hiddenSites: [], hiddenPages: [], hiddenEverywhere: false,
})
export const profiles = item('profiles', profilesSchema, { active: null, list: [] })
export const ticks = item('ticks', ticksSchema, {})
