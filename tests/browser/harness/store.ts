import type { Page } from 'puppeteer-core'
import type { Profile } from '../../../src/profile/schema.ts'

/** Writes a profile straight into the extension's storage from one of its own pages, as the options page would. */
export async function storeProfile(page: Page, profile: Profile, name = '我'): Promise<void> {
  await store(page, 'profiles', { active: 'p1', list: [{ id: 'p1', name, profile }] })
}

/** Writes a stored item with its version mark. */
export async function store(page: Page, key: string, value: unknown): Promise<void> {
  await page.evaluate(
    async (name, json) => {
      const { chrome: api } = globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
      await api.storage.local.set({ [name]: JSON.parse(json) as unknown, [`${name}$`]: { v: 1 } })
    },
    key,
    JSON.stringify(value),
  )
}
