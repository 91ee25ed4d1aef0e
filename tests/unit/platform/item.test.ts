import { fakeBrowser, fullDisk, put, reset, stored } from './fake.ts'
import * as z from 'zod/mini'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { changeTogether, item } from '../../../src/platform/item.ts'
import { allKept } from '../../../src/platform/kept.ts'

const schema = z.object({ wage: z.number(), city: z.string() })
const fallback = { wage: 0, city: '' }
const define = () => item('thing', schema, fallback)

beforeEach(reset)

describe('a stored value', () => {
  test('is the default until something is stored', async () => {
    expect(await define().read()).toEqual({ value: fallback, broken: null, state: 'fine' })
  })

  test('carries its version from the first write on', async () => {
    await define().update(() => ({ wage: 1, city: 'a' }))
    expect((await stored()).thing).toEqual({ version: 1, value: { wage: 1, city: 'a' } })
  })

  test('is not written when nothing changed', async () => {
    const room = fullDisk()
    await define().update((value) => value)
    room()
    expect(await stored()).toEqual({})
  })

  test('wakes other windows when it changed, and nobody when it did not', async () => {
    const told = vi.spyOn(fakeBrowser.storage.session, 'set')
    await define().update((value) => value)
    expect(told).not.toHaveBeenCalled()
    await define().update(() => ({ wage: 1, city: 'a' }))
    expect(told.mock.calls.map(([marks]) => Object.keys(marks))).toEqual([['changed:thing']])
    told.mockRestore()
  })

  test('that breaks the schema is refused and the old one stays', async () => {
    const thing = define()
    await thing.update(() => ({ wage: 1, city: 'a' }))
    await expect(thing.update(() => ({ wage: Number.NaN, city: 'a' }))).rejects.toMatchObject({ fault: 'invalid', key: 'thing' })
    expect(await thing.get()).toEqual({ wage: 1, city: 'a' })
  })
})

describe('two windows editing at once', () => {
  test('lose nothing: each change is applied to the newest value', async () => {
    const [here, there] = [define(), define()]
    await Promise.all([here.update((value) => ({ ...value, wage: 12000 })), there.update((value) => ({ ...value, city: '310000' }))])
    expect(await here.get()).toEqual({ wage: 12000, city: '310000' })
  })

  test('a hundred changes from two windows all count', async () => {
    const windows = [define(), define()]
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => windows[index % 2]?.update((value) => ({ ...value, wage: value.wage + 1 }))),
    )
    expect((await define().get()).wage).toBe(100)
  })

  test('one window hears what the other wrote', async () => {
    const heard: unknown[] = []
    const stop = define().watch((value) => heard.push(value))
    await define().update(() => ({ wage: 5, city: 'b' }))
    await expect.poll(() => heard).toEqual([{ wage: 5, city: 'b' }])
    stop()
  })
})

describe('a value that does not parse', () => {
  const broken = { wage: 'a lot', city: 7 }
  beforeEach(() => put('thing', broken))

  test('is answered with the default, and shown beside it', async () => {
    expect(await define().read()).toEqual({ value: fallback, broken, state: 'broken' })
    expect((await stored()).thing?.value).toEqual(broken)
  })

  test('is kept aside before anything else is written', async () => {
    await define().update((value) => ({ ...value, wage: 1 }))
    expect(await allKept()).toMatchObject([{ key: 'thing', kept: [{ version: 1, value: broken }] }])
    expect(await define().get()).toEqual({ wage: 1, city: '' })
  })

  test('does not push out one that was kept before', async () => {
    await define().update((value) => ({ ...value, wage: 1 }))
    await put('thing', 'broken again')
    await define().update((value) => ({ ...value, wage: 2 }))
    expect((await allKept())[0]?.kept.map(({ value }) => value)).toEqual([broken, 'broken again'])
  })
})

describe('a value written by a newer version', () => {
  const newer = { wage: 3, city: 'c', added: 'later' }
  beforeEach(() => put('thing', newer, 9))

  test('is read as far as it can be, and said to be newer', async () => {
    expect(await define().read()).toEqual({ value: { wage: 3, city: 'c' }, broken: newer, state: 'newer' })
  })

  test('is never written over', async () => {
    await expect(define().update((value) => ({ ...value, wage: 1 }))).rejects.toMatchObject({ fault: 'newer' })
    expect(await stored()).toEqual({ thing: { version: 9, value: newer } })
  })
})

describe('a value of an older version', () => {
  const upgraded = () =>
    item('thing', z.object({ fen: z.number() }), { fen: 0 }, 2, {
      2: (old) => {
        const { wage } = old as { wage: number }
        if (wage < 0) throw new Error('cannot')
        return { fen: wage * 100 }
      },
    })

  test('is brought up to date on every reading, and written so at the next change', async () => {
    await put('thing', { wage: 3, city: 'c' })
    expect(await upgraded().get()).toEqual({ fen: 300 })
    expect((await stored()).thing).toEqual({ version: 1, value: { wage: 3, city: 'c' } })
    await upgraded().update(({ fen }) => ({ fen: fen + 1 }))
    expect((await stored()).thing).toEqual({ version: 2, value: { fen: 301 } })
  })

  test('whose migration fails counts as broken even where the old shape would pass for the new one', async () => {
    const inFen = item('thing', z.object({ sum: z.number() }), { sum: 0 }, 2, {
      2: () => {
        throw new Error('cannot')
      },
    })
    await put('thing', { sum: 12 })
    expect(await inFen.read()).toEqual({ value: { sum: 0 }, broken: { sum: 12 }, state: 'broken' })
  })

  test('whose migration fails counts as broken and is kept', async () => {
    await put('thing', { wage: -1, city: 'c' })
    expect((await upgraded().read()).state).toBe('broken')
    await upgraded().update(() => ({ fen: 5 }))
    expect((await allKept())[0]?.kept[0]).toMatchObject({ version: 1, value: { wage: -1, city: 'c' } })
    expect(await upgraded().read()).toEqual({ value: { fen: 5 }, broken: null, state: 'fine' })
  })
})

describe('a write that fails', () => {
  test.each([
    ['Chromium: quota', new Error('QUOTA_BYTES quota exceeded'), 'full'],
    ['Firefox: quota', new DOMException('full', 'QuotaExceededError'), 'full'],
    ['Firefox: disk', new Error('NS_ERROR_FILE_NO_DEVICE_SPACE'), 'full'],
    ['anything else', new Error('IO error'), 'failed'],
  ])('%s is named, and the old value stays', async (_name, error, fault) => {
    const thing = define()
    await thing.update(() => ({ wage: 1, city: 'a' }))
    const room = fullDisk(error)
    await expect(thing.update((value) => ({ ...value, wage: 2 }))).rejects.toMatchObject({ fault })
    room()
    expect(await thing.get()).toEqual({ wage: 1, city: 'a' })
    await thing.update((value) => ({ ...value, wage: 3 }))
    expect((await thing.get()).wage).toBe(3)
  })

  test('because nothing can be read is told of the first value that was to change', async () => {
    const [thing, other] = [define(), item('other', schema, fallback)]
    const reading = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new Error('IO error')
    })
    const changed = changeTogether<[typeof fallback, typeof fallback]>([other, thing], (values) => values)
    await expect(changed).rejects.toMatchObject({ fault: 'failed', key: 'other' })
    reading.mockRestore()
  })

  test('is told of the value that could not be written, and the one before it is undone', async () => {
    const [thing, other] = [define(), item('other', schema, fallback)]
    const changed = changeTogether<[typeof fallback, typeof fallback]>([thing, other], () => [
      { wage: 1, city: 'a' },
      { wage: Number.NaN, city: 'b' },
    ])
    await expect(changed).rejects.toMatchObject({ fault: 'invalid', key: 'other' })
    expect(await stored()).toEqual({})
  })
})
