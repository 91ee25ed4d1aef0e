import { browser } from 'wxt/browser'
import { database, type StoredRow } from './database.ts'
import { isPopup } from './tab.ts'

/** A drawn element as data: its name, its attributes and what is in it; a text as it is. */
export type Drawn = string | readonly [name: string, attributes: Record<string, string>, inside: readonly Drawn[]]

/** What the popup drew first when it was last opened. */
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
  picture: Picture | undefined
}

/** Not an item: no window changes it, and no backup holds it. It goes with everything else that is erased. */
const PICTURE = 'picture'
/** The items that the popup's first screen is made of. */
const ITEMS = ['profiles', 'settings', 'popup', 'localFigures', 'ticks'] as const

async function read(): Promise<FirstRead> {
  const { store } = (await database()).transaction('items')
  const [picture, ...rows] = await Promise.all([PICTURE, ...ITEMS].map((key) => store.get(key)))
  const { version } = browser.runtime.getManifest()
  return {
    rows: new Map(ITEMS.map((key, at) => [key, rows[at]])),
    of: JSON.stringify([new Date().toDateString(), navigator.language, version, isPopup(), rows]),
    picture: picture?.value as Picture | undefined,
  }
}
let reading: Promise<FirstRead> | null = null

/** What the popup's first screen is made of, read once in one transaction. Rejects where nothing can be read. */
export const firstRead = (): Promise<FirstRead> => (reading ??= read())

/** Keeps what was drawn for the next time that the popup is opened with the same facts on the same day. */
export const keepPicture = async (value: Picture): Promise<unknown> => (await database()).put('items', { version: 1, value }, PICTURE)
