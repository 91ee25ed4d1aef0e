import { fakeBrowser, fullDisk, reset } from './fake.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forget } from '../../setup/forget.ts'
import { localFigures, profiles, reminderSettings, settings, ticks } from '../../../src/platform/items.ts'

// The fake browser has no badge: what the toolbar icon shows is kept here.
const icon = { text: '', title: '' }
const colours: Record<string, string> = {}
const granted = { notifications: false }
const permissionGiven: { tell?: () => void } = {}
const clicked: { tell?: (id: string) => void } = {}
const created: { id: string; message: string }[] = []
const titles: string[] = []
const api = fakeBrowser as unknown as Record<string, unknown>

/** A fresh background, as the browser starts it. */
async function background() {
  forget()
  const module = await import('../../../src/platform/reminders.ts')
  module.setUpReminders()
  await module.look()
  last = module
  return module
}
let last: typeof import('../../../src/platform/reminders.ts') | undefined
/** What the last background still looks at belongs to its own test. */
afterEach(async () => {
  await last?.look()
  last = undefined
})
const setToday = (date: string) => vi.setSystemTime(new Date(`${date}T07:30:00`))
const shanghai = {
  insuredPlace: '310000',
  hukouPlace: '310000',
  leftOn: '2026-10-31',
  lastPaidMonth: '2026-10',
  exit: 'resigned' as const,
  next: 'flexible' as const,
}

beforeEach(async () => {
  await reset()
  created.length = 0
  Object.assign(icon, { text: '', title: '' })
  granted.notifications = false
  api.action = {
    setBadgeText: async ({ text }: { text: string }) => {
      icon.text = text
    },
    setTitle: async ({ title }: { title: string }) => {
      icon.title = title
    },
    setBadgeBackgroundColor: async ({ color }: { color: string }) => {
      colours.behind = color
    },
    setBadgeTextColor: async ({ color }: { color: string }) => {
      colours.text = color
    },
  }
  for (const hook of [colours, permissionGiven, clicked]) Object.keys(hook).forEach((key) => delete (hook as Record<string, unknown>)[key])
  api.permissions = {
    contains: async () => granted.notifications,
    onAdded: { addListener: (told: () => void) => (permissionGiven.tell = told) },
  }
  api.notifications = {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      created.push({ id, message })
      titles.push(title)
      return id
    },
    clear: async () => true,
    onClicked: { addListener: (told: (id: string) => void) => (clicked.tell = told) },
  }
  setToday('2026-11-21')
  await profiles.update(() => ({ active: 'p1', list: [{ id: 'p1', name: '我', profile: shanghai }] }))
})

describe('the daily alarm', () => {
  test('is one, at the next eight o’clock, however often the background starts', async () => {
    await background()
    await background()
    const alarms = await fakeBrowser.alarms.getAll()
    expect(alarms).toHaveLength(1)
    expect(alarms[0]).toMatchObject({ periodInMinutes: 1440, scheduledTime: new Date('2026-11-21T08:00:00').getTime() })
  })
  test.each(['08:00:00.000', '08:00:01'])('at %s it is tomorrow’s', async (time) => {
    vi.setSystemTime(new Date(`2026-11-21T${time}`))
    await background()
    expect((await fakeBrowser.alarms.getAll())[0]?.scheduledTime).toBe(new Date('2026-11-22T08:00:00').getTime())
  })
})

describe('the badge', () => {
  test('shows the days to the first payment, and says so in words', async () => {
    await background()
    expect(icon).toEqual({ text: '9', title: '社保接续 · 还有 9 天：办灵活就业参保，自己缴养老和医保' })
  })
  test('goes on to the next date when the first is ticked in the plan', async () => {
    await ticks.update(() => ({ p1: ['plan:first-payment', 'plan:enrol-flexible'] }))
    await background()
    expect(icon.text).not.toBe('9')
  })
  test('is that of the person shown, whoever stands first in the list', async () => {
    const later = { ...shanghai, leftOn: '2026-11-20', lastPaidMonth: '2026-11' }
    const list = [
      { id: 'p1', name: '我', profile: shanghai },
      { id: 'p2', name: '她', profile: later },
    ]
    await profiles.update(() => ({ active: 'p1', list }))
    await background()
    expect(icon.text).toBe('9')
    await profiles.update(() => ({ active: 'p2', list }))
    await background()
    expect(icon.text).not.toBe('9')
  })
  test('is a mark where the first thing has no date, and the words say what it is', async () => {
    await profiles.update((now) => ({
      ...now,
      list: [{ id: 'p1', name: '我', profile: { ...shanghai, exit: 'laid-off', months: { unemployment: 62 } } }],
    }))
    await background()
    expect(icon.text).toBe('!')
    expect(icon.title).toContain('去办失业登记，领失业金')
  })
  test('is empty when turned off, and without anybody', async () => {
    await reminderSettings.update((now) => ({ ...now, badge: false }))
    await background()
    expect(icon.text).toBe('')
    await reminderSettings.update((now) => ({ ...now, badge: true }))
    await profiles.update(() => ({ active: null, list: [] }))
    await background()
    expect(icon).toEqual({ text: '', title: '社保接续' })
  })
})

describe('the looks of the badge', () => {
  test.each([
    ['2026-10-31', '30', '#8a5000'],
    ['2026-10-30', '31', '#0b6e5a'],
    ['2026-11-23', '7', '#b3261e'],
    ['2026-11-22', '8', '#8a5000'],
  ])('on %s: %s, white on %s', async (day, text, behind) => {
    setToday(day)
    await background()
    expect([icon.text, colours]).toEqual([text, { behind, text: '#ffffff' }])
  })
  test('has no colours while there is none', async () => {
    await reminderSettings.update((now) => ({ ...now, badge: false }))
    await background()
    expect(colours).toEqual({})
  })
  test('does without white letters in a browser that cannot colour them', async () => {
    delete (api.action as Record<string, unknown>).setBadgeTextColor
    await background()
    expect([icon.text, colours.text]).toEqual(['9', undefined])
  })
  test('is told in English to who reads English', async () => {
    await settings.update((now) => ({ ...now, language: 'en' }))
    await background()
    expect(icon.title).toMatch(/^[\x20-\x7e]+ · 9 days left: /)
    await profiles.update(() => ({ active: null, list: [] }))
    await background()
    expect(icon.title).toMatch(/^[\x20-\x7e]+$/)
    await settings.update((now) => ({ ...now, language: 'zh' }))
  })
})

describe('the background looks again', () => {
  test('at its own alarm, and at no other', async () => {
    // Looked at already, so that the first look writes nothing, which would make it look again.
    await reminderSettings.update((now) => ({ ...now, lastLook: '2026-11-21' }))
    await background()
    setToday('2026-11-22')
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'other', scheduledTime: 0, persistAcrossSessions: true })
    await new Promise((done) => setTimeout(done, 20))
    expect(icon.text).toBe('9')
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'daily-look', scheduledTime: 0, persistAcrossSessions: true })
    await expect.poll(() => icon.text).toBe('8')
  })
  test.each([
    ['people', () => profiles.update((now) => ({ ...now }))],
    ['ticks', () => ticks.update((now) => ({ ...now, p9: [] }))],
    ['settings', () => settings.update((now) => ({ ...now, terms: !now.terms }))],
    ['own figures', () => localFigures.update((now) => [...now])],
    ['reminders', () => reminderSettings.update((now) => ({ ...now }))],
  ])('when %s change', async (_, change) => {
    await background()
    icon.text = ''
    await change()
    await expect.poll(() => icon.text).toBe('9')
  })
})

describe('a notification that is clicked', () => {
  test('goes away and opens the page of reminders; nobody listens twice', async () => {
    const did: unknown[] = []
    Object.assign(api.notifications as object, { clear: async (id: string) => did.push(`clear ${id}`) })
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://x${path}`)
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((({ url }: { url: string }) => did.push(url)) as never)
    await background()
    clicked.tell?.('p1:first')
    expect(did).toEqual(['clear p1:first', 'chrome-extension://x/options.html#reminders'])
    delete clicked.tell
    permissionGiven.tell?.()
    expect(clicked.tell).toBeUndefined()
    vi.restoreAllMocks()
  })
  test('is heard once the permission is given, where it was not before', async () => {
    const { notifications } = api
    delete api.notifications
    await background()
    expect([icon.text, clicked.tell]).toEqual(['9', undefined])
    api.notifications = notifications
    permissionGiven.tell?.()
    expect(clicked.tell).toBeTypeOf('function')
  })
})

describe('notifications', () => {
  const on = async () => {
    granted.notifications = true
    await reminderSettings.update((now) => ({ ...now, notify: true }))
  }
  test('none while they are off, or the browser has not allowed them', async () => {
    setToday('2026-11-24')
    await background()
    await reminderSettings.update((now) => ({ ...now, notify: true }))
    await background()
    expect(created).toEqual([])
  })
  test('one a stage, not again on the same day, not again after a restart', async () => {
    await on()
    setToday('2026-11-23')
    const { look } = await background()
    const first = created.filter(({ id }) => id.includes('first-payment'))
    expect(first).toEqual([{ id: 'p1:first-payment:2026-11-30:7', message: '还有 7 天：缴第一笔，别断档' }])
    expect(titles.every((title) => title === '社保接续 · 我')).toBe(true)
    await look()
    await background()
    expect(created.filter(({ id }) => id.includes('first-payment'))).toHaveLength(1)
  })
  test('is a plain one, with the product’s picture, whose it is and what is due', async () => {
    await on()
    setToday('2026-11-23')
    const shown: unknown[] = []
    Object.assign(api.notifications as object, { create: async (_: string, of: unknown) => shown.push(of) })
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://x${path}`)
    await background()
    expect(shown).toContainEqual({
      type: 'basic',
      iconUrl: 'chrome-extension://x/icon/128.png',
      title: '社保接续 · 我',
      message: '还有 7 天：缴第一笔，别断档',
    })
    vi.restoreAllMocks()
  })
  test('that the day was looked at is kept, with nothing to say as well', async () => {
    await background()
    expect(await reminderSettings.get()).toMatchObject({ lastLook: '2026-11-21', told: [] })
    setToday('2026-11-22')
    await background()
    expect((await reminderSettings.get()).lastLook).toBe('2026-11-22')
  })
  test('turned on later on a day that was looked at: said once', async () => {
    setToday('2026-11-23')
    await background()
    await on()
    await background()
    const said = created.length
    expect(said).toBeGreaterThan(0)
    await background()
    expect(created).toHaveLength(said)
  })
  test('catches up after sleep with the newest stage only', async () => {
    await on()
    setToday('2026-11-20')
    await background()
    created.length = 0
    setToday('2026-11-29')
    await background()
    expect(created.filter(({ id }) => id.includes('first-payment')).map(({ id }) => id)).toEqual(['p1:first-payment:2026-11-30:1'])
  })
  test('says a date missed during sleep once', async () => {
    await on()
    setToday('2026-11-20')
    await background()
    created.length = 0
    setToday('2026-12-02')
    await background()
    await background()
    expect(created.filter(({ id }) => id.includes('first-payment')).map(({ message }) => message)).toEqual([
      '缴第一笔，别断档：过了 2 天，看看还能怎么补',
    ])
  })
  test('none where the mark that it was said cannot be kept, rather than the same at every start', async () => {
    await on()
    setToday('2026-11-23')
    const room = fullDisk()
    await background()
    await background()
    expect(created).toEqual([])
    expect(icon.text).toBe('7')
    room()
    await background()
    expect(created.length).toBeGreaterThan(0)
  })
  test('a profile that the rules cannot answer stops nobody else’s', async () => {
    await on()
    setToday('2026-11-23')
    await profiles.update((now) => ({
      ...now,
      list: [{ id: 'x', name: '谁', profile: { insuredPlace: '990000', leftOn: '2026-10-31' } }, ...now.list],
    }))
    await background()
    expect(created.some(({ id }) => id.startsWith('p1:first-payment'))).toBe(true)
  })
})
