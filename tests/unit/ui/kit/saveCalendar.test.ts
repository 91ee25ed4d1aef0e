import { fakeBrowser } from '../../platform/fake.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { forget } from '../../../setup/forget.ts'
import { profiles } from '../../../../src/platform/items.ts'
import type { Reminder } from '../../../../src/reminders/reminders.ts'

const { download } = vi.hoisted(() => ({ download: vi.fn() }))
vi.mock('../../../../src/platform/download.ts', () => ({ download }))
// Another file of this worker may have loaded it already, with the real download.
forget()
const { saveCalendar } = await import('../../../../src/ui/kit/saveCalendar.ts')

const me = { id: 'p1', name: '我', profile: { insuredPlace: '310000', leftOn: '2026-10-31' } }
const list: Reminder[] = [
  {
    id: 'medical-grace-ends',
    date: '2027-01-31',
    daysLeft: 71,
    title: { zh: '续上医保', en: 'Resume cover' },
    note: null,
    undated: false,
    who: 'worker',
    bound: 'exact',
    rule: 'ME-09',
    basis: null,
  },
]

beforeEach(() => {
  fakeBrowser.reset()
  download.mockClear()
})

test.each([
  ['of one person', [me], 'SUMMARY:续上医保 · 我\r\n'],
  ['of several people', [me, { ...me, id: 'p2', name: '妈妈' }], 'SUMMARY:续上医保 · 我\r\n'],
])('each date says whose it is, %s, from the popup as from the options', async (_, people, said) => {
  await profiles.update(() => ({ active: 'p1', list: people }))
  await saveCalendar(me, list, 'zh')
  const [name, text, type] = download.mock.calls[0] ?? []
  expect([name, type]).toEqual(['社保期限.ics', 'text/calendar'])
  expect(text).toContain(said)
})
