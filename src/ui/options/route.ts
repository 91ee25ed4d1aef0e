import { useEffect, useState } from 'preact/hooks'

export const SECTIONS = ['me', 'figures', 'knows', 'sites', 'reminders', 'look', 'backup', 'privacy'] as const
export type SectionId = (typeof SECTIONS)[number]

export interface OptionsRoute {
  section: SectionId
  /** A field to bring to the front, as in `#me/exit`. */
  at: string | null
}

const plain = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `#me/exit` as a section and a field; anything unknown is the first section. */
export function readRoute(hash: string): OptionsRoute {
  const [name, at] = plain(hash.replace(/^#/, '')).split('/')
  return { section: SECTIONS.find((section) => section === name) ?? 'me', at: at || null }
}

/** Where the page stands, followed as the address changes. */
export function useRoute(): OptionsRoute {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
