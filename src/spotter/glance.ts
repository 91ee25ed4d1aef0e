import { hostHint } from './host.ts'
import { BUREAU, COUNTER, SCHEME } from './words.ts'

/** The cheapest look at a page: false means that nothing on it could make it a page about social insurance, so it need not be read. */
export function glance(document: Document, url: string | null): boolean {
  if (hostHint(url) !== null) return true
  try {
    const text = `${document.title} ${document.documentElement.textContent}`
    return [SCHEME, BUREAU, COUNTER].some((pattern) => text.search(pattern) !== -1)
  } catch {
    return true
  }
}
