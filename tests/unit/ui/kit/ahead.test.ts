import { fakeBrowser, put, reset } from '../../platform/fake.ts'
import { afterAll, expect, test, vi } from 'vitest'
import { forget } from '../../../setup/forget.ts'

await reset()
Object.assign(fakeBrowser, { extension: { getViews: () => [] } })
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) })
vi.stubGlobal('window', {})
await put('ticks', { p1: ['plan:register'] })
await put('settings', 'broken')
// The popup opened anew: its modules have read nothing yet.
forget()
const { profiles, reminderSettings, settings, ticks } = await import('../../../../src/platform/items.ts')
const { aheadOf, readAhead } = await import('../../../../src/ui/kit/ahead.ts')
await readAhead([profiles, ticks, settings, reminderSettings])
vi.unstubAllGlobals()
afterAll(reset)

test('a stored value is there before anything is drawn; nothing stored is the value of the first day', () => {
  expect(aheadOf(ticks)).toEqual({ p1: ['plan:register'] })
  expect(aheadOf(profiles)).toEqual(profiles.fallback)
})

test('a broken value, and one that is no part of the first screen, is left to the full read', () => {
  expect(aheadOf(settings)).toBeNull()
  expect(aheadOf(reminderSettings)).toBeNull()
})
