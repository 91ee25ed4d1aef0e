import { fakeBrowser, put, reset } from './fake.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { forget } from '../../setup/forget.ts'

const examples = new Map<number, Record<string, unknown>>()
for (const file of readdirSync(new URL('./examples', import.meta.url))) {
  const version = Number(/^v(\d+)\.ts$/.exec(file)?.[1])
  const module: Record<string, Record<string, unknown>> = await import(
    /* @vite-ignore */ new URL(`./examples/${file}`, import.meta.url).href
  )
  examples.set(version, module[`v${version}`] ?? {})
}

/** The items as a fresh start of the extension defines them, on top of what is stored. */
async function start() {
  forget()
  const { allItems } = await import('../../../src/platform/registry.ts')
  return allItems()
}

beforeEach(reset)

describe('every stored item', async () => {
  const items = await start()

  test('is in the registry that backup and erasing go through', () => {
    const folder = new URL('../../../src/platform/', import.meta.url)
    const keys = readdirSync(folder).flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/= item\('([^']+)'/g)].map(([, key = '']) => key),
    )
    expect(keys.length).toBeGreaterThan(0)
    expect(items.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
  })

  test.each(items.flatMap(({ key, version }) => Array.from({ length: version }, (_, index) => [key, index + 1] as const)))(
    '%s has a frozen example of version %i',
    (key, version) => {
      expect(examples.get(version)).toHaveProperty(key)
    },
  )
})

describe.each([...examples].flatMap(([version, values]) => Object.keys(values).map((key) => [key, version] as const)))(
  '%s as version %i left it',
  (key, version) => {
    const stored = () => examples.get(version)?.[key]

    test('reads without loss or complaint', async () => {
      await put(key, stored(), version)
      const item = (await start()).find((one) => one.key === key)
      const reading = await item?.read()
      expect(reading?.state).toBe('fine')
      expect(reading?.value).toEqual(item?.migrate(stored(), version))
    })

    test('reads the same out of the storage that early releases wrote, with a version noted or not', async () => {
      if (version !== 1) return
      for (const note of [{}, { [`${key}$`]: { v: 1 } }]) {
        globalThis.indexedDB = new IDBFactory()
        await fakeBrowser.storage.local.set({ [key]: stored(), ...note })
        const item = (await start()).find((one) => one.key === key)
        expect(await item?.read()).toEqual({ state: 'fine', broken: null, value: item?.migrate(stored(), 1) })
        expect(await fakeBrowser.storage.local.get(null)).toEqual({})
      }
    })
  },
)

test('what early releases kept aside lies on the shelf, by its item’s name, and is no item', async () => {
  globalThis.indexedDB = new IDBFactory()
  const kept = [{ on: '2026-10-01', version: 1, value: 'broken' }]
  await fakeBrowser.storage.local.set({ 'backup:profiles': kept, 'backup:ticks': null, settings$: { v: 1 }, 'my-backup:': { a: 1 } })
  await start()
  const { allKept } = await import('../../../src/platform/kept.ts')
  expect(await allKept()).toEqual([{ key: 'profiles', kept }])
  const { database } = await import('../../../src/platform/database.ts')
  expect(await (await database()).getAllKeys('items')).toEqual(['my-backup:'])
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})
