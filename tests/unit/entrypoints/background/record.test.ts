import { reset } from '../../platform/fake.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TabState } from '../../../../entrypoints/background/state.ts'
import type { Sighted } from '../../../../src/briefing/sighted.ts'
import type { Sighting } from '../../../../src/domain/page.ts'
import { fillIn, tabs, type FakeTab } from './browser.ts'

const { readTabRecord } = await import('../../../../entrypoints/background/record.ts')

const TAB = 7
const URL_OF_RECORD = 'https://rsj.sh.gov.cn/record'
const cells = (...texts: string[]) => texts.map((text) => ({ text, cols: 1, rows: 1 }))
const TABLES = {
  host: 'rsj.sh.gov.cn',
  tables: [
    { titles: [], rows: [cells('险种', '缴费月份', '缴费基数'), cells('养老保险', '202601', '8000'), cells('养老保险', '202602', '8000')] },
  ],
  pagers: [],
  totals: [],
  cut: false,
}
const SIGHTING = { social: true, official: true, lookalike: false, kind: 'query', record: true, figures: [] } as unknown as Sighting
const sighted = (change: Partial<Sighted> = {}, sighting: Partial<Sighting> = {}): Sighted => ({
  frame: 0,
  documentId: 'd1',
  url: URL_OF_RECORD,
  sighting: { ...SIGHTING, ...sighting },
  ...change,
})
const state = (change: Partial<TabState> = {}): TabState => ({
  document: 'd1',
  url: URL_OF_RECORD,
  sighted: [sighted()],
  forced: false,
  shape: 'panel',
  leaving: false,
  key: null,
  vouchers: [],
  found: [],
  ...change,
})
const page: FakeTab = { document: 'd1', url: URL_OF_RECORD, held: true, told: [] }
const answers = (result: unknown) => tabs.set(TAB, { ...page, answer: { result } })

let restore = () => {}
afterEach(() => restore())
beforeEach(async () => {
  await reset()
  restore = fillIn()
  answers(TABLES)
})

describe('the record of a page that the person wants read', () => {
  it('is read on an official page with a record', async () => {
    expect(JSON.stringify(await readTabRecord(TAB, state()))).toContain('"2026-01"')
  })

  it.each<[string, () => TabState]>([
    ['nothing was spotted in the tab', () => state({ sighted: [] })],
    ['the page is not official', () => state({ sighted: [sighted({}, { official: false })] })],
    ['the page was not taken for one with a record', () => state({ sighted: [sighted({}, { record: false })] })],
    [
      'a private page has an office’s record in a frame',
      () => state({ url: 'https://www.example.com/', sighted: [sighted({ frame: 3 })] }),
    ],
    ['another document is in the tab by now', () => (tabs.set(TAB, { ...page, document: 'd2' }), state())],
    ['the tab is gone', () => (tabs.clear(), state())],
    ['another site answers', () => (answers({ ...TABLES, host: 'www.example.com' }), state())],
    ['what is answered is no table', () => (answers({ html: '<table>' }), state())],
  ])('is not read where %s', async (_, given) => {
    expect(await readTabRecord(TAB, given())).toBeNull()
  })
})
