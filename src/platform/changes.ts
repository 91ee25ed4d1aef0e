import { browser } from 'wxt/browser'
import { newId } from './newId.ts'

/*
 * Who changed something stored says so to every page of the extension and to its background, which this wakes. What goes
 * through the session area is the item's name and a random mark, never its value.
 */

const MARK = 'changed:'

/** The name under which `eraseAll` is announced, beside every item's. */
export const ERASED = 'everything'

/** Tells every window that items changed. Never rejects: what is stored is stored. */
export const announce = (keys: readonly string[]): Promise<void> =>
  browser.storage.session.set(Object.fromEntries(keys.map((key) => [MARK + key, newId()]))).catch(() => undefined)

/** Calls back with the keys that any window changed, this one included; answers how to stop. */
export function onChanged(listener: (keys: string[]) => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return
    const keys = Object.keys(changes).flatMap((name) => (name.startsWith(MARK) ? [name.slice(MARK.length)] : []))
    if (keys.length > 0) listener(keys)
  }
  browser.storage.onChanged.addListener(hear)
  return () => browser.storage.onChanged.removeListener(hear)
}

/** Calls back when the person had everything forgotten: notes on open pages and what is known of tabs go too. */
export const onErased = (listener: () => void): (() => void) => onChanged((keys) => keys.includes(ERASED) && listener())
