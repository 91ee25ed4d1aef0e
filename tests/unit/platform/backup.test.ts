import { today } from '../../../src/platform/days.ts'
import { fakeBrowser, fullDisk, put, putKept, reset, stored } from './fake.ts'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { eraseAll, exportAll, readBackup, restore, takeBack } from '../../../src/platform/backup.ts'
import { onChanged, onErased } from '../../../src/platform/changes.ts'
import { allKept } from '../../../src/platform/kept.ts'
import { localFigures, profiles, settings } from '../../../src/platform/items.ts'
import { v1 } from './examples/v1.ts'

const file = (items: Record<string, { version: number; value: unknown }>) =>
  JSON.stringify({ app: 'shebao-bridge', format: 1, exportedOn: '2026-11-21', items })

beforeEach(async () => {
  await reset()
  Object.assign(fakeBrowser, { permissions: permissions() })
  for (const [key, value] of Object.entries(v1)) await put(key, value)
})

const everything = stored

describe('a backup file', () => {
  test('brings everything back on another computer', async () => {
    const before = await everything()
    const text = await exportAll()
    await reset()
    const read = readBackup(text)
    if (!read.ok) throw new Error(read.fault)
    await restore(read.parts)
    expect(await everything()).toEqual(before)
    expect((await profiles.get()).list.map(({ name }) => name)).toEqual(['我', '妈妈'])
  })

  test('is only read at first: nothing changes before the person agrees', async () => {
    const before = await everything()
    readBackup(file({ settings: { version: 1, value: { ...(v1.settings as object), language: 'en' } } }))
    expect(await everything()).toEqual(before)
  })

  test('restores what it has and leaves the rest', async () => {
    const read = readBackup(file({ localFigures: { version: 1, value: [] } }))
    if (!read.ok) throw new Error(read.fault)
    await restore(read.parts)
    expect(await localFigures.get()).toEqual([])
    expect((await profiles.get()).list).toHaveLength(2)
  })

  test('a restore can be taken back', async () => {
    const before = await everything()
    const read = readBackup(
      file({ localFigures: { version: 1, value: [] }, settings: { version: 1, value: { ...(v1.settings as object), language: 'en' } } }),
    )
    if (!read.ok) throw new Error(read.fault)
    await takeBack(await restore(read.parts))
    expect(await everything()).toEqual(before)
  })

  test('a byte order mark in front does no harm', () =>
    expect(readBackup(`\uFEFF${file({ localFigures: { version: 1, value: [] } })}`).ok).toBe(true))
})

describe('what a backup file holds', () => {
  test('is every stored item as it lies there, the day, and a line break at the end', async () => {
    await reset()
    await put('settings', { any: 'thing' }, 3)
    const text = await exportAll()
    expect(JSON.parse(text)).toEqual({
      app: 'shebao-bridge',
      format: 1,
      exportedOn: today(),
      items: { settings: { version: 3, value: { any: 'thing' } } },
    })
    expect(text).toMatch(/^\{\n {2}"app"/)
    expect(text.endsWith('}\n')).toBe(true)
  })
  test('is read with its day, part by part, in its order', () => {
    const read = readBackup(file({ reminders: { version: 1, value: 0 }, localFigures: { version: 1, value: [] } }))
    expect(read).toMatchObject({
      ok: true,
      exportedOn: '2026-11-21',
      parts: [
        { key: 'reminders', ok: false },
        { key: 'localFigures', ok: true, version: 1 },
      ],
    })
  })
  test('a byte order mark elsewhere is the person’s own text', () => {
    const profiles = { active: null, list: [{ id: 'x', name: 'a\uFEFFb', profile: { insuredPlace: '310000', leftOn: '2026-10-31' } }] }
    const read = readBackup(file({ profiles: { version: 1, value: profiles } }))
    expect(JSON.stringify(read)).toContain('a\uFEFFb')
  })
  test.each([
    [5_000_000, 'not-ours'],
    [5_000_001, 'too-large'],
  ])('of %i characters is %s', (length, fault) => {
    expect(readBackup(` "${'x'.repeat(length - 2)}"\n`)).toEqual({ ok: false, fault })
  })
  test.each([
    ['no value at all', null, '', expect.any(String)],
    ['a field that does not fit', { ...(v1.settings as object), theme: 'red' }, 'theme', expect.any(String)],
  ])('%s is a broken part', (_, value, at, expected) => {
    const read = readBackup(file({ settings: { version: 1, value } }))
    expect(read).toMatchObject({ ok: true, parts: [{ key: 'settings', ok: false, why: 'broken', at, expected }] })
  })
})

describe('taking a restore back', () => {
  test('removes what was not there before', async () => {
    await reset()
    const read = readBackup(file({ localFigures: { version: 1, value: [] } }))
    if (!read.ok) throw new Error(read.fault)
    const before = await restore(read.parts)
    expect(before).toEqual({ localFigures: null })
    expect(Object.keys(await everything())).toEqual(['localFigures'])
    await takeBack(before)
    expect(await everything()).toEqual({})
  })
  test('and restoring are told to every window, by the items that changed', async () => {
    const heard: string[][] = []
    const stop = onChanged((keys) => heard.push(keys))
    const read = readBackup(file({ localFigures: { version: 1, value: [] }, settings: { version: 1, value: {} } }))
    if (!read.ok) throw new Error(read.fault)
    await takeBack(await restore(read.parts))
    expect(heard).toEqual([['localFigures'], ['localFigures']])
    stop()
  })
})

describe('a file that cannot be used keeps the old data and says why', () => {
  const whole = file({ localFigures: { version: 1, value: [] } })
  test.each([
    ['empty', '', 'empty'],
    ['blank', '  \n ', 'empty'],
    ['cut off in the middle', whole.slice(0, whole.length - 10), 'cut-off'],
    ['another kind of file', '年月,险种\n202401,养老', 'not-json'],
    ['ours, closed and yet no JSON', '{"app":"shebao-bridge",}', 'not-json'],
    ['a list cut off that names us', '[{"app":"shebao-bridge"', 'not-json'],
    ['something else cut off', '{"name":"x"', 'not-json'],
    ['ours cut off', '{"app":"shebao-bridge","items":{', 'cut-off'],
    ['JSON of something else', '{"name":"x"}', 'not-ours'],
    ['a bare number', '42', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a later format', '{"app":"shebao-bridge","format":2,"things":[]}', 'newer-format'],
    ['nothing in it', file({}), 'nothing'],
    [
      'a prototype in it',
      '{"app":"shebao-bridge","format":1,"exportedOn":"x","items":{"ticks":{"version":1,"value":{"__proto__":["x"]}}}}',
      'unsafe',
    ],
    [
      'a constructor in it',
      '{"app":"shebao-bridge","format":1,"exportedOn":"x","items":{"ticks":{"version":1,"value":{"constructor":["x"]}}}}',
      'unsafe',
    ],
    ['far too large', `"${'x'.repeat(5_000_001)}"`, 'too-large'],
    ['nested without end', '['.repeat(200_000), 'not-json'],
  ])('%s', async (_name, text, fault) => {
    const before = await everything()
    expect(readBackup(text)).toEqual({ ok: false, fault })
    expect(await everything()).toEqual(before)
  })
})

describe('an item in the file that cannot be used is named, and its present value stays', () => {
  test.each([
    ['of a newer version', 'settings', { version: 9, value: {} }, 'newer'],
    ['that breaks the schema', 'settings', { version: 1, value: { language: 'fr' } }, 'broken'],
    [
      'with a wage as text',
      'profiles',
      {
        version: 1,
        value: { active: null, list: [{ id: 'x', name: 'x', profile: { insuredPlace: '310000', leftOn: '2026-10-31', wage: 'much' } }] },
      },
      'broken',
    ],
    ['that this version does not have', 'horoscope', { version: 1, value: {} }, 'unknown'],
  ])('%s', async (_name, key, part, why) => {
    const before = await everything()
    const read = readBackup(file({ [key]: part, localFigures: { version: 1, value: v1.localFigures } }))
    if (!read.ok) throw new Error(read.fault)
    expect(read.parts.find((one) => one.key === key)).toMatchObject({ key, ok: false, why })
    await restore(read.parts)
    expect(await everything()).toEqual(before)
  })

  test('a figure that cannot be is named by its field, with what would do; the rest is restored', async () => {
    const [wage] = v1.localFigures as object[]
    const read = readBackup(
      file({
        localFigures: { version: 1, value: [{ ...wage, kind: 'average-wage', value: 0 }] },
        settings: { version: 1, value: { ...(v1.settings as object), language: 'en' } },
      }),
    )
    if (!read.ok) throw new Error(read.fault)
    expect(read.parts[0]).toEqual({
      key: 'localFigures',
      ok: false,
      why: 'broken',
      at: '0.value',
      expected: expect.stringContaining('amount'),
    })
    await restore(read.parts)
    expect(await localFigures.get()).toEqual(v1.localFigures)
    expect((await settings.get()).language).toBe('en')
  })

  test('fields that no schema knows do not get in', () => {
    const read = readBackup(file({ settings: { version: 1, value: { ...(v1.settings as object), spy: 'https://example.com' } } }))
    expect(read.ok && read.parts[0]).toMatchObject({ ok: true, value: v1.settings })
    expect(JSON.stringify(read)).not.toContain('spy')
  })
})

test('a full disk during restore leaves everything as it was', async () => {
  const before = await everything()
  const read = readBackup(
    file({ localFigures: { version: 1, value: [] }, settings: { version: 1, value: { ...(v1.settings as object), language: 'en' } } }),
  )
  if (!read.ok) throw new Error(read.fault)
  const room = fullDisk()
  await expect(restore(read.parts)).rejects.toMatchObject({ fault: 'full', key: 'backup' })
  room()
  expect(await everything()).toEqual(before)
})

describe('erasing', () => {
  test('leaves nothing, not even what was kept aside or an earlier release left', async () => {
    await putKept('settings', [{ on: '2026-11-01', version: 1, value: 'broken' }])
    await fakeBrowser.storage.local.set({ 'backup:settings': 'old' })
    await eraseAll()
    expect(await everything()).toEqual({})
    expect(await allKept()).toEqual([])
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
    expect((await settings.get()).language).toBe('zh')
  })

  test('that the browser refuses is told, and nothing is gone', async () => {
    const before = await everything()
    const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new Error('IO error')
    })
    await expect(eraseAll()).rejects.toMatchObject({ fault: 'failed', key: 'everything' })
    clear.mockRestore()
    expect(await everything()).toEqual(before)
  })

  test('gives back the sites that the person allowed, and not those of the manifest', async () => {
    await eraseAll()
    expect(removed).toEqual(['*://shop.example/*'])
  })

  test('is heard by every window', async () => {
    const heard: string[] = []
    const deaf = onErased(() => heard.push('erased'))
    const stop = profiles.watch(({ list }) => heard.push(`${list.length} people`))
    await eraseAll()
    await expect.poll(() => heard.toSorted()).toEqual(['0 people', 'erased'])
    stop()
    deaf()
  })
})

const removed: string[] = []
/** The fake browser has no permissions: one site of the manifest and one that the person allowed. */
function permissions() {
  removed.length = 0
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '1', host_permissions: ['*://*.gov.cn/*'] })
  return {
    getAll: async () => ({ origins: ['*://*.gov.cn/*', '*://shop.example/*'] }),
    remove: async ({ origins }: { origins: string[] }) => removed.push(...origins) > 0,
  }
}

test('whatever the file holds, reading it neither throws nor writes', async () => {
  const before = await everything()
  const item = fc.record({ version: fc.oneof(fc.integer(), fc.string()), value: fc.jsonValue() }, { requiredKeys: [] })
  const shaped = fc.record({
    app: fc.constant('shebao-bridge'),
    format: fc.constant(1),
    exportedOn: fc.string(),
    items: fc.dictionary(fc.constantFrom('settings', 'profiles', 'ledger', 'x', '__proto__'), item),
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        shaped.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const read = readBackup(text)
        if (read.ok) expect(read.parts.length).toBeGreaterThan(0)
        else expect(read.fault).not.toBe('')
      },
    ),
  )
  expect(await everything()).toEqual(before)
})
