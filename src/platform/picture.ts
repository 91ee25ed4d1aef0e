import { browser } from 'wxt/browser'
import type { IsoDate } from '../domain/dates.ts'
import { database, inOneGo, type StoredRow } from './database.ts'

/** A drawn element as data: its name, its attributes and what is in it; a text as it is. */
export type Drawn = string | readonly [name: string, attributes: Record<string, string>, inside: readonly Drawn[]]

/** What the popup draws first on a day. */
export interface Picture {
  /** Everything that was drawn from: the same text, the same picture. */
  of: string
  /** The attributes of the page itself: language, theme, text size. */
  root: Record<string, string>
  inside: readonly Drawn[]
}

export interface FirstRead {
  rows: ReadonlyMap<string, StoredRow | undefined>
  of: string
  /** What is drawn from this, where it is kept. */
  picture: Picture | undefined
}

/** The items that the popup's first screen is made of. */
const ITEMS = ['profiles', 'settings', 'popup', 'localFigures', 'ticks']

export const isDrawnFrom = (key: string): boolean => ITEMS.includes(key)

/*
 * Not items: no window changes them, and no backup holds them. They go with everything else that is erased. One for today; those made
 * ahead are kept by the day of the week, so that each is overwritten in time.
 */
const PICTURE = 'picture'
const aheadFor = (day: Date): string => PICTURE + day.getDay()

const ofRows = (rows: readonly (StoredRow | undefined)[], day: Date): string =>
  JSON.stringify([day.toDateString(), navigator.language, browser.runtime.getManifest().version, rows])

async function read(day: Date): Promise<FirstRead> {
  const { store } = (await database()).transaction('items')
  const [drawn, ahead, ...rows] = await Promise.all([PICTURE, aheadFor(day), ...ITEMS].map((key) => store.get(key)))
  const of = ofRows(rows, day)
  return {
    rows: new Map(ITEMS.map((key, at) => [key, rows[at]])),
    of,
    picture: [drawn, ahead].map((row) => row?.value as Picture | undefined).find((picture) => picture?.of === of),
  }
}
let reading: Promise<FirstRead> | null = null

/** What the popup's first screen is made of, read once in one transaction. Rejects where nothing can be read. */
export const firstRead = (): Promise<FirstRead> => (reading ??= read(new Date()))

/** The same of a day, read anew. */
export const readFor = (day: IsoDate): Promise<FirstRead> => (reading = read(new Date(`${day}T00:00`)))

/** Keeps what was drawn on a day for when the popup is opened with the same facts on it; not where they changed meanwhile. */
export const keepPicture = (value: Picture, day: IsoDate): Promise<unknown> =>
  inOneGo(async ({ items }) => {
    const date = new Date(`${day}T00:00`)
    const rows = await Promise.all(ITEMS.map((key) => items.get(key)))
    const key = date > new Date() ? aheadFor(date) : PICTURE
    if (ofRows(rows, date) === value.of) await items.put({ version: 1, value }, key)
  })
