import { browser } from 'wxt/browser'
import { loadPolicy } from '../policy/load.ts'
import { activePerson } from '../profile/people.ts'
import { profilePlaces } from '../profile/places.ts'
import { remindersFor } from '../reminders/forPerson.ts'
import { badgeOf, keepRecent, dueNotices, type Badge, type Reminder } from '../reminders/reminders.ts'
import { lineText, PRODUCT } from '../reminders/texts.ts'
import { today } from './days.ts'
import { localFigures, profiles, reminderSettings, settings, ticks } from './items.ts'
import { mayNotify } from './permissions.ts'

const ALARM = 'daily-look'
const HOUR = 8
const COLOURS: Record<Badge['tone'], string> = { stop: '#b3261e', soon: '#8a5000', calm: '#0b6e5a' }

/** The next eight o'clock in the morning where the person is. */
function nextMorning(): number {
  const at = new Date()
  at.setHours(HOUR, 0, 0, 0)
  if (at.getTime() <= Date.now()) at.setDate(at.getDate() + 1)
  return at.getTime()
}

/**
 * Wires reminders up; call once whenever the background starts. Browsers may lose alarms on an update or after sleep, so
 * the one daily alarm is made again at every start (the same name replaces it) and every start looks at once.
 */
export function setUpReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look()
  })
  void browser.alarms.create(ALARM, { when: nextMorning(), periodInMinutes: 24 * 60 })
  for (const item of [profiles, ticks, settings, localFigures, reminderSettings]) item.watch(() => void look())
  listenToNotifications()
  browser.permissions.onAdded.addListener(listenToNotifications)
  void look()
}

let listening = false
/** The notifications API appears only once its optional permission is given. */
function listenToNotifications(): void {
  if (listening || !browser.notifications) return
  listening = true
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id)
    void browser.tabs.create({ url: browser.runtime.getURL('/options.html#reminders') })
  })
}

let running: Promise<void> = Promise.resolve()

/** Looks at every person's dates: badge, notifications not shown yet. Looking twice says nothing twice. */
export function look(): Promise<void> {
  running = running.then(lookOnce, lookOnce)
  return running
}

/** One person's reminders; none where working them out fails, so that nobody else's are lost with them. */
function listOf(...of: Parameters<typeof remindersFor>): Reminder[] {
  try {
    return remindersFor(...of)
  } catch {
    return []
  }
}

async function lookOnce(): Promise<void> {
  const [people, done, set, figures, { language }] = await Promise.all([
    profiles.get(),
    ticks.get(),
    reminderSettings.get(),
    localFigures.get(),
    settings.get(),
  ])
  const day = today()
  const policy = await loadPolicy(people.list.flatMap(({ profile }) => profilePlaces(profile)))
  const all = people.list.map((person) => ({ person, list: listOf(person.profile, policy, day, figures, done[person.id] ?? []) }))
  const active = all.find(({ person }) => person === activePerson(people))?.list ?? []

  const badge = set.badge ? badgeOf(active) : null
  await browser.action.setBadgeText({ text: badge?.text ?? '' })
  await browser.action.setTitle({ title: badge ? `${PRODUCT[language]} · ${lineText(badge.next)[language]}` : PRODUCT[language] })
  if (badge) {
    await browser.action.setBadgeBackgroundColor({ color: COLOURS[badge.tone] })
    await browser.action.setBadgeTextColor?.({ color: '#ffffff' })
  }

  const notices =
    set.notify && (await mayNotify())
      ? all.flatMap(({ person, list }) => dueNotices(person.id, list, set).map((notice) => ({ ...notice, person })))
      : []
  if (notices.length > 0 || set.lastLook !== day) {
    // Marked before it is shown: where the mark cannot be kept (a full disk), silence is better than the same words at every start.
    const told = notices.map(({ key }) => key)
    const marked = await reminderSettings
      .update((now) => ({ ...now, told: keepRecent([...new Set([...now.told, ...told])], day), lastLook: day }))
      .catch(() => null)
    if (marked === null) return
  }
  for (const { key, reminder, person } of notices) {
    const title = `${PRODUCT[language]} · ${person.name}`
    await browser.notifications.create(key, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message: lineText(reminder)[language],
    })
  }
}
