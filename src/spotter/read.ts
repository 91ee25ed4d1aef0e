import { CAPS, emptyReading } from './reading.ts'
import type { Reading } from './reading.ts'
import { tidy, tidyLines } from './text.ts'
import { walk } from './walk.ts'

/** Meta tags by lower-case name; the order and case of attributes do not matter. */
function metas(document: Document): Record<string, string> {
  const found: Record<string, string> = {}
  for (const tag of [...document.querySelectorAll('meta')].slice(0, CAPS.metas)) {
    const name = (tag.getAttribute('name') ?? '').toLowerCase()
    if (name !== '') found[name] ??= tidy((tag.getAttribute('content') ?? '').slice(0, 150))
  }
  return found
}

/**
 * Reads a document. Works on a browser's Document and on linkedom's. Takes the DOM only: no layout, no scripts, no field
 * values, no hidden text. Bounded by `CAPS`; a page that fights back (clobbered properties) gives what was read so far, `capped`.
 */
export function read(document: Document): Reading {
  const reading = emptyReading()
  try {
    // Some pages paste mark-up into the title, which a browser keeps as text.
    reading.title = tidy(document.title.slice(0, CAPS.title).replace(/<[^<>]*>/g, ' '))
    reading.meta = metas(document)
    walk(document.body ?? document.documentElement, reading)
  } catch {
    reading.capped = true
  }
  const links = tidyLines(reading.links.join('\n')).split('\n')
  reading.links = links
  reading.main = tidyLines(reading.main)
  // Broken mark-up can leave the whole page inside one link.
  if (reading.main.length < 40 && links[0] !== '') reading.main += `\n${links.slice(0, 60).join('\n')}`
  reading.chrome = tidy(reading.chrome.slice(-4000))
  reading.crumb ||= /(?:当前|现在|所在)的?位置.{0,100}/.exec(reading.main)?.[0] ?? ''
  reading.crumb = tidy(reading.crumb.slice(0, CAPS.title))
  reading.open = tidy(reading.open.slice(0, CAPS.title))
  return reading
}
