import { browser } from 'wxt/browser'
import { answeringIn } from '../../src/domain/places/named.ts'
import type { Words } from '../../src/domain/text.ts'
import { today } from '../../src/platform/days.ts'
import { profiles } from '../../src/platform/items.ts'
import type { RecordAnswer } from '../../src/platform/messages.ts'
import { loadPlaces } from '../../src/policy/places.ts'
import { activePerson } from '../../src/profile/people.ts'
import { readPage, type PageRead } from '../../src/profile/record/page.ts'
import { MOST_SHOWN, shownTables, shownTablesSchema } from './shownTables.ts'
import { standingOf } from './standing.ts'
import { leading, type TabState } from './state.ts'

const hostOf = (url: string): string => new URL(url).host

/**
 * Reads the record that a tab shows, because the person clicked in our frame. Only a page that was taken for an official one with a
 * record is asked, and only while it is still there; nothing of what it shows is kept here.
 */
export async function readRecord(tab: number, state: TabState): Promise<RecordAnswer | null> {
  const one = leading(state)
  if (one === null) return null
  const { sighting } = await standingOf(state)
  if (sighting.official !== true || !sighting.record) return null
  const target = one.documentId === null ? { tabId: tab, frameIds: [one.frame] } : { tabId: tab, documentIds: [one.documentId] }
  const answers = await browser.scripting
    .executeScript({ target: target as { tabId: number; frameIds: number[] }, func: shownTables, args: [MOST_SHOWN] })
    .catch(() => [])
  const shown = shownTablesSchema.safeParse(answers[0]?.result)
  if (!shown.success || shown.data.host !== hostOf(one.url)) return null
  const read = readPage(shown.data)
  const people = await profiles.get()
  return {
    ...(await withPlaces(read)),
    person: people.list.length > 1 ? (activePerson(people)?.name ?? null) : null,
    today: today(),
  }
}

/** Places by their codes instead of their printed names; a name that is nobody's or several places' gives none. */
async function withPlaces(read: PageRead | null): Promise<Pick<RecordAnswer, 'read' | 'places'>> {
  const printed = new Set(read?.rows.flatMap(({ place }) => place ?? []) ?? [])
  if (read === null || printed.size === 0) return { read, places: {} }
  const register = await loadPlaces()
  const codes = new Map([...printed].map((name) => [name, answeringIn(register, name)]))
  const codeOf = (name: string | null): string | null => {
    const found = name === null ? [] : (codes.get(name) ?? [])
    return found.length === 1 ? (found[0] ?? null) : null
  }
  const rows = read.rows.map((row) => ({ ...row, place: codeOf(row.place) }))
  const places: Record<string, Words> = {}
  for (const { place } of rows) {
    const division = place === null ? undefined : register.byCode.get(place)
    if (place !== null && division !== undefined) places[place] = { zh: division.zh, en: division.en }
  }
  return { read: { ...read, rows }, places }
}
