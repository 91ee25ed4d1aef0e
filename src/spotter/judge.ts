import type { Sighting } from '../domain/page.ts'
import { excerpt } from './excerpt.ts'
import type { Excerpt } from './excerpt.ts'
import { read } from './read.ts'
import { sight } from './sight.ts'

/** What the first stage finds on a page, as it is sent to the second. */
export interface Found {
  sighting: Sighting
  excerpt: Excerpt
  url: string
}

/**
 * Reads a page and judges it: what the page pays for only when a glance says that it may be about social insurance. Bundled
 * apart and set up then, because its patterns cost more to set up than all that happens on a silent page.
 */
export default function judge(document: Document): Found {
  const reading = read(document)
  const url = document.URL
  return { sighting: sight(reading, url), excerpt: excerpt(reading), url }
}
