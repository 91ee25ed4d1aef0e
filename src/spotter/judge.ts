import { excerpt } from './excerpt.ts'
import type { Excerpt } from './excerpt.ts'
import { read } from './read.ts'

/** What is read on a page, as it is sent to the background. */
export interface PageFound {
  excerpt: Excerpt
  url: string
}

/**
 * Reads a page: what it pays for only when a glance says that it may be about social insurance. Bundled apart and set up then.
 * What page it is, is judged in the background, because setting up the words of the trade costs more than reading.
 */
export default function judge(document: Document): PageFound {
  return { excerpt: excerpt(read(document)), url: document.URL }
}
