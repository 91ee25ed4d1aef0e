import { describe, expect, it } from 'vitest'
import { excerptSchema } from '../../../../entrypoints/background/excerpt.ts'
import { shownTablesSchema } from '../../../../entrypoints/background/shownTables.ts'
import { frameMessage, pageMessage, panelMessage } from '../../../../src/platform/messages.ts'
import { emptyReading } from '../../../../src/spotter/reading.ts'

const key = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed'

describe('messages of a page', () => {
  it('are what a script on a page may say', () => {
    for (const message of [
      { type: 'sighted', excerpt: {} },
      { type: 'gone' },
      { type: 'holder-ready' },
      { type: 'folded' },
      { type: 'found', terms: ['停保'] },
      { type: 'pointed', term: null },
    ])
      expect(pageMessage.safeParse(message).success, message.type).toBe(true)
  })
  it.each([
    'hide',
    'open',
    'voucher',
    'use-figures',
    'tick',
    'shape',
    'frame-ready',
    'voucher-undo',
    'briefing-of-tab',
    'read-record',
    'keep-record',
  ])('cannot be “%s”, which is for our own pages', (type) => {
    const message = {
      type,
      key,
      scope: 'everywhere',
      page: 'options',
      month: '2026-11',
      insurance: 'pension',
      fen: 1,
      item: 'x',
      ticked: true,
      shape: 'panel',
      tabId: 1,
    }
    expect(pageMessage.safeParse(message).success).toBe(false)
  })
  it('carry neither address nor verdict: what a page says of itself is left out', () => {
    const parsed = pageMessage.parse({ type: 'sighted', excerpt: {}, url: 'https://rsj.sh.gov.cn/', sighting: { official: true } })
    expect(parsed).toEqual({ type: 'sighted', excerpt: {} })
  })
  it.each([
    ['too many terms', { type: 'found', terms: Array<string>(61).fill('x') }],
    ['a term too long', { type: 'pointed', term: 'x'.repeat(41) }],
    ['no object', 'gone'],
    ['nothing', null],
  ])('are refused with %s', (_, message) => expect(pageMessage.safeParse(message).success).toBe(false))
})

describe('what was read of a page', () => {
  it('is taken whole, without anything more', () => {
    expect(excerptSchema.parse({ ...emptyReading(), title: 't', evil: 1 })).toEqual({ ...emptyReading(), title: 't' })
  })
  it.each([
    ['a text beyond the cap', { main: 'x'.repeat(30_000) }],
    ['a list beyond the cap', { links: Array<string>(1_000).fill('x') }],
    ['a text that is none', { title: {} }],
    ['a number that is none', { nodes: Number.NaN }],
  ])('is refused with %s', (_, change) => expect(excerptSchema.safeParse({ ...emptyReading(), ...change }).success).toBe(false))
})

describe('messages of the frame', () => {
  it('need a key', () => {
    expect(frameMessage.safeParse({ type: 'hide', key, scope: 'page' }).success).toBe(true)
    expect(frameMessage.safeParse({ type: 'hide', scope: 'page' }).success).toBe(false)
  })
  it('never bring figures along: those come from what the background read', () => {
    expect(frameMessage.parse({ type: 'use-figures', key, figures: [{ lower: 1 }] })).toEqual({ type: 'use-figures', key })
  })
  it.each([
    ['an unknown page', { type: 'open', key, page: 'https://evil.example' }],
    ['a month that is none', { type: 'voucher', key, month: '2026-1', parts: [{ insurance: 'pension', fen: 1 }] }],
    ['an amount below nothing', { type: 'voucher', key, month: '2026-11', parts: [{ insurance: 'pension', fen: -1 }] }],
    ['a movement that is no number', { type: 'moved', key, dx: Number.POSITIVE_INFINITY, dy: 0, end: true }],
  ])('are refused with %s', (_, message) => expect(frameMessage.safeParse(message).success).toBe(false))
})

describe('messages of popup and options', () => {
  it('name a tab by number', () => {
    expect(panelMessage.safeParse({ type: 'check-tab', tabId: 3 }).success).toBe(true)
    expect(panelMessage.safeParse({ type: 'check-tab', tabId: '3' }).success).toBe(false)
  })
})

describe('the record that a page shows', () => {
  const table = { titles: [], rows: [[{ text: '202401', cols: 1, rows: 1 }]] }
  const shown = { host: 'si.12333.gov.cn', tables: [table], pagers: [], totals: [], cut: false }
  it('is taken as texts and counts', () => expect(shownTablesSchema.safeParse(shown).success).toBe(true))
  it.each([
    ['a text beyond the cap', { totals: ['x'.repeat(81)] }],
    ['a span that is none', { tables: [{ titles: [], rows: [[{ text: '', cols: 0, rows: 1 }]] }] }],
    ['a span without end', { tables: [{ titles: [], rows: [[{ text: '', cols: 1, rows: 1e9 }]] }] }],
    ['too many tables', { tables: Array.from({ length: 25 }, () => table) }],
    ['a host that is none', { host: {} }],
  ])('is refused with %s', (_, change) => expect(shownTablesSchema.safeParse({ ...shown, ...change }).success).toBe(false))

  const facts = { months: { pension: 62 }, lastPaidMonth: '2026-10', base: {}, accountBalance: null, places: null }
  const kept = { type: 'keep-record', key, facts, paid: [{ by: 'employer', months: { pension: ['2026-10'] } }] }
  it('is kept as it was confirmed', () => expect(frameMessage.safeParse(kept).success).toBe(true))
  it.each([
    ['more months than a working life', { facts: { ...facts, months: { pension: 721 } } }],
    ['a month that is none', { facts: { ...facts, lastPaidMonth: '2026-13' } }],
    ['a balance below nothing', { facts: { ...facts, accountBalance: -1 } }],
    ['a place that is no code', { facts: { ...facts, places: [{ place: 'x', pensionMonths: 1 }] } }],
    ['a payer that is none', { paid: [{ by: 'bank', months: {} }] }],
    ['another insurance', { facts: { ...facts, months: { injury: 1 } } }],
  ])('is not kept with %s', (_, change) => expect(frameMessage.safeParse({ ...kept, ...change }).success).toBe(false))
})
