import { CAPS, emptyReading } from './reading.ts'
import type { Reading } from './reading.ts'
import { tidy, tidyLines } from './text.ts'
import { walk } from './walk.ts'

/** Meta tags by lower-case name; attribute order and case do not matter. */
function metas(document: Document): Record<string, string> {
  const found: Record<string, string> = Object.create(null)
  const all = document.querySelectorAll('meta')
  for (let i = 0; i < all.length && i < CAPS.metas; i += 1) {
    const name = tidy(all[i]!.getAttribute('name') ?? all[i]!.getAttribute('http-equiv') ?? '').toLowerCase()
    if (name !== '' && name.length < 40 && !(name in found)) found[name] = tidy((all[i]!.getAttribute('content') ?? '').slice(0, CAPS.title))
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
    const title = document.title
    // Some pages paste mark-up into the title, which a browser keeps as text.
    if (typeof title === 'string') reading.title = tidy(title.slice(0, CAPS.title).replace(/<[^>]*>/g, ' '))
    reading.meta = metas(document)
    walk(document.body ?? document.documentElement, reading)
  } catch {
    reading.capped = true
  }
  reading.main = tidyLines(reading.main)
  reading.chrome = tidy(reading.chrome)
  // Broken mark-up can leave the whole page inside one link.
  if (reading.main.length < 40) reading.main = tidyLines(`${reading.main}\n${reading.links.slice(0, 60).join('\n')}`)
  if (reading.crumb === '') reading.crumb = /(?:当前|现在|所在)的?(?:所在)?的?位置[:: ]?.{0,100}/.exec(reading.main)?.[0] ?? ''
  return reading
}
