import { fakeBrowser, reset } from '../platform/fake.ts'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { excerptSchema } from '../../../entrypoints/background/excerpt.ts'
import { shownTablesSchema } from '../../../entrypoints/background/shownTables.ts'
import { frameMessage, pageMessage, panelMessage } from '../../../src/platform/messages.ts'
import { badges, fillIn, formExcerpt, tabs, type Answer } from '../entrypoints/background/browser.ts'

/*
 * A page's process that was taken over may send anything, in any order, as any of its frames. Nothing of it may throw, and nothing may be
 * stored that the schemas refuse.
 */

const { listener } = await import('../../../entrypoints/background/answer.ts')
const { tabState } = await import('../../../entrypoints/background/state.ts')
const { allItems } = await import('../../../src/platform/registry.ts')
const { profiles } = await import('../../../src/platform/items.ts')
const { SHAPES } = await import('../../../src/platform/messages.ts')

const FORM = formExcerpt()
const KEY = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed'
const FACTS = { months: { pension: 62 }, lastPaidMonth: '2026-10', base: { pension: 7384 }, accountBalance: 1, places: null }
const PAGE_MESSAGES = [
  { type: 'sighted', excerpt: FORM },
  { type: 'gone' },
  { type: 'holder-ready' },
  { type: 'folded' },
  { type: 'found', terms: ['停保'] },
  { type: 'pointed', term: '停保' },
  { type: 'cannot-hold' },
]
const FRAME_MESSAGES = [
  { type: 'frame-ready' },
  { type: 'shape', shape: 'panel' },
  { type: 'moved', dx: 1, dy: -1, end: true },
  { type: 'tick', item: 'id-card', ticked: true },
  ...['page', 'site', 'everywhere'].map((scope) => ({ type: 'hide', scope })),
  { type: 'unhide' },
  { type: 'closed' },
  { type: 'terms', on: true },
  { type: 'open', page: 'options', at: 'me' },
  { type: 'use-figures' },
  { type: 'voucher', month: '2026-11', parts: [{ insurance: 'pension', fen: 150_920 }] },
  { type: 'voucher-undo' },
  { type: 'show-entrance', words: ['参保登记'] },
  { type: 'read-record' },
  { type: 'keep-record', facts: FACTS, paid: [{ by: 'employer', months: { pension: ['2026-10'] } }] },
  { type: 'undo-record' },
  { type: 'on-top', raise: true },
].map((message) => ({ ...message, key: KEY }))
const PANEL_MESSAGES = ['briefing-of-tab', 'check-tab', 'toggle-note'].map((type) => ({ type, tabId: 1 }))
const TABLES = {
  host: 'rsj.sh.gov.cn',
  tables: [{ titles: ['养老'], rows: [[{ text: '缴费年月', cols: 1, rows: 1 }], [{ text: '202610', cols: 1, rows: 1 }]] }],
  pagers: [],
  totals: [],
  cut: false,
}

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
    '社'.repeat(30_000),
    '2026-13',
    '0000-00',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u0000\u202e',
    Number.NaN,
    -1,
    1e308,
    Number.MAX_SAFE_INTEGER,
    null,
    undefined,
    [],
    {},
    Array.from({ length: 3000 }, () => '停保'),
  ),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
)

/** A value with one part of it, found by going down at random, put in place by another. */
function changed(value: unknown, way: readonly number[], part: unknown): unknown {
  const [first, ...rest] = way
  if (value === null || typeof value !== 'object' || first === undefined || Object.keys(value).length === 0) return part
  const keys = Object.keys(value)
  const key = keys[first % keys.length] ?? ''
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value }
  copy[key] = changed(copy[key], rest, part)
  return copy
}
const way = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 })
const oddOneOf = (samples: readonly unknown[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...samples) },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...samples), way, hostile).map(([one, path, part]) => changed(one, path, part)) },
    { weight: 1, arbitrary: hostile },
  )

describe('random messages', () => {
  it.each([
    ['a page', pageMessage, PAGE_MESSAGES],
    ['our frame', frameMessage, FRAME_MESSAGES],
    ['popup and options', panelMessage, PANEL_MESSAGES],
    ['a page of itself', excerptSchema, [FORM]],
    ['a page of its tables', shownTablesSchema, [TABLES]],
  ])('as a message of %s is taken as the schema has it or refused, and never throws', (_, schema, samples) => {
    for (const sample of samples) expect(schema.safeParse(sample).success).toBe(true)
    fc.assert(
      fc.property(oddOneOf(samples), (message) => {
        const parsed = schema.safeParse(message)
        if (!parsed.success) return
        // What was taken is taken again, and is all that is left of the message.
        expect(schema.safeParse(parsed.data)).toEqual(parsed)
      }),
      { numRuns: 1500 },
    )
  })
})

const url = fc.constantFrom(
  'https://rsj.sh.gov.cn/form',
  'https://rsj.sh.gov.cn/form?sfz=310101#x',
  'https://a.example/',
  'http://www.njgjj.com/',
  'about:blank',
  'data:text/html,x',
  'file:///a.html',
)
const BASE = 'chrome-extension://own'
const sender = (address: fc.Arbitrary<string>, frames: number[]) =>
  fc.record({
    id: fc.constant('own'),
    url: address,
    frameId: fc.constantFrom(...frames),
    documentId: fc.constantFrom(undefined, 'd1', 'd2'),
    tab: fc.record({ id: fc.constantFrom(1, 1, 2), url: fc.option(url, { nil: undefined }) }),
  })
const said = <T, M>(from: fc.Arbitrary<T>, message: fc.Arbitrary<M>) => fc.record({ from, message })
const PAGES = sender(url, [0, 0, 3, 4])
const FRAME = sender(fc.constant(`${BASE}/frame.html`), [3])
const PANEL = sender(fc.constantFrom(`${BASE}/popup.html`, `${BASE}/options.html`), [0])
const anyone = fc.oneof(PAGES, FRAME, PANEL, sender(fc.constant(`${BASE}/other.html`), [0, 3]))
const step = fc
  .oneof(
    { weight: 3, arbitrary: said(PAGES, oddOneOf(PAGE_MESSAGES)) },
    { weight: 5, arbitrary: said(FRAME, oddOneOf(FRAME_MESSAGES)) },
    { weight: 1, arbitrary: said(PANEL, oddOneOf(PANEL_MESSAGES)) },
    { weight: 1, arbitrary: said(anyone, oddOneOf([...PAGE_MESSAGES, ...FRAME_MESSAGES, ...PANEL_MESSAGES])) },
  )
  .chain((one) =>
    fc.record({
      ...{ from: fc.constant(one.from), message: fc.constant(one.message) },
      /** What the page's process answers when our own scripts are run in it, where it does not answer as they do. */
      answer: fc.option(oddOneOf([TABLES, { mark: 'd1', url: 'https://rsj.sh.gov.cn/form', held: true }]), { nil: undefined, freq: 3 }),
    }),
  )

beforeEach(reset)

describe('random messages by every sender, in any order', () => {
  it('no handler throws, and all that is stored reads', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        await reset()
        const restore = fillIn()
        for (const tab of [1, 2]) tabs.set(tab, { document: 'd1', url: 'https://rsj.sh.gov.cn/form', held: false, told: [] })
        await profiles.update(() => ({
          active: 'p1',
          list: [{ id: 'p1', name: 'A', profile: { insuredPlace: '310000', leftOn: '2026-10-31' } }],
        }))
        const hear = listener()
        try {
          // The page is there and has its note, so that the frame's messages meet something.
          const page = {
            id: 'own',
            url: 'https://rsj.sh.gov.cn/form',
            frameId: 0,
            documentId: 'd1',
            tab: { id: 1, url: 'https://rsj.sh.gov.cn/form' },
          }
          await hear({ type: 'sighted', excerpt: FORM }, page)
          const setup = (await hear({ type: 'holder-ready' }, page)) as { key: string }
          await hear({ type: 'frame-ready', key: setup.key }, { ...page, frameId: 3, url: `${BASE}/frame.html` })
          for (const { from, message, answer } of steps) {
            for (const tab of tabs.values()) tab.answer = answer === undefined ? undefined : ({ result: answer } satisfies Answer)
            const keyed = (message as { key?: unknown } | null)?.key === KEY ? { ...(message as object), key: setup.key } : message
            await hear(keyed, from)
          }
        } finally {
          restore()
        }
        for (const item of allItems()) expect(await item.read(), item.key).toMatchObject({ state: 'fine', broken: null })
        for (const tab of [1, 2]) {
          const state = await tabState(tab)
          if (state === null) continue
          expect(SHAPES).toContain(state.shape)
          expect(state.sighted.length).toBeGreaterThan(0)
          expect(state.found.length).toBeLessThanOrEqual(60)
          expect(JSON.stringify(state).length).toBeLessThan(200_000)
        }
        expect([...badges.keys()].every((tab) => tab === 1 || tab === 2)).toBe(true)
        await fakeBrowser.storage.session.clear()
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
