import { browser } from 'wxt/browser'
import { leading } from '../../src/briefing/sighted.ts'
import { today } from '../../src/platform/days.ts'
import { profiles } from '../../src/platform/items.ts'
import type { RecordAnswer } from '../../src/platform/messages.ts'
import { loadPlaces } from '../../src/policy/places.ts'
import { activePerson } from '../../src/profile/people.ts'
import { readPage } from '../../src/profile/record/page.ts'
import { withPlaceCodes } from '../../src/profile/record/placeCodes.ts'
import { MOST_SHOWN, shownTables, shownTablesSchema } from './shownTables.ts'
import { seenIn } from './standing.ts'
import type { TabState } from './state.ts'

/**
 * Reads the record that a tab shows, because the person clicked in our frame. Only a page that was taken for an official one with a
 * record is asked, and only while it is still there; nothing of what it shows is kept here.
 */
export async function readTabRecord(tab: number, state: TabState): Promise<RecordAnswer | null> {
  const one = leading(state.sighted)
  if (one === null) return null
  const { sighting } = await seenIn(state)
  if (sighting.official !== true || !sighting.record) return null
  const target = one.documentId === null ? { tabId: tab, frameIds: [one.frame] } : { tabId: tab, documentIds: [one.documentId] }
  const answers = await browser.scripting
    .executeScript({ target: target as { tabId: number; frameIds: number[] }, func: shownTables, args: [MOST_SHOWN] })
    .catch(() => [])
  const shown = shownTablesSchema.safeParse(answers[0]?.result)
  if (!shown.success || shown.data.host !== new URL(one.url).host) return null
  const read = readPage(shown.data)
  const { reads, places } = await withPlaceCodes(read === null ? [] : [read], loadPlaces)
  const people = await profiles.get()
  return {
    read: reads[0] ?? null,
    places,
    person: people.list.length > 1 ? (activePerson(people)?.name ?? null) : null,
    today: today(),
  }
}
