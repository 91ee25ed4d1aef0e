import { findTerms, termAt, termIn, underline, type FoundTerm } from './terms.ts'

/** A term pointed at, and where it stands. */
export interface Pointed {
  term: string
  box: { left: number; top: number; bottom: number }
  /** Above it rather than below, where the field that was focused lies. */
  above?: boolean
}

export interface TermMarks {
  /** Looks for the terms anew and underlines them if `on`; before somebody is there, not until then. */
  update(terms: readonly string[], on: boolean): void
  /** Somebody is there, who opened the note without a touch of the page. */
  begin(): void
  stop(): void
}

/** What a page hears of somebody who reads it. */
const SOMEBODY = ['pointermove', 'pointerdown', 'keydown', 'scroll']

/**
 * Keeps terms on the page underlined and tells which one is pointed at or focused. Looking for them and drawing the lines costs a page
 * about 2 ms: it is left in peace until somebody moves, clicks, types or scrolls there.
 */
export function markTerms(
  document: Document,
  events: { found(terms: ReadonlySet<string>): void; pointed(at: Pointed | null): void },
): TermMarks {
  let found: FoundTerm[] = []
  let erase: (() => void) | null = null
  let cancel = () => {}
  let listening = false
  let shown: string | null = null
  let frame = 0
  let terms = ''
  let searched = false
  let focused: FoundTerm | undefined
  const told = new Set<string>()
  let wait: AbortController | null = new AbortController()
  let look = () => {}

  const begin = () => {
    if (wait === null) return
    wait.abort()
    wait = null
    look()
  }
  for (const event of SOMEBODY) document.addEventListener(event, begin, { signal: wait.signal, passive: true, capture: true })

  const point = (at: Pointed | null) => {
    const key = at === null ? null : `${at.term}@${Math.round(at.box.left)},${Math.round(at.box.top)}`
    if (key === shown) return
    shown = key
    events.pointed(at)
  }
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      focused = undefined
      point(termAt(document, found, clientX, clientY))
    })
  }
  const onFocus = ({ target }: FocusEvent) => {
    const at = target instanceof Element ? termIn(target, found) : undefined
    // Once is help; every time somebody goes back to a field it would be in the way.
    focused = at === undefined || told.has(at.term) ? undefined : at
    if (focused !== undefined) told.add(focused.term)
    follow()
  }
  /** Focus often scrolls: what it explains moves along, what the mouse pointed at is gone. */
  const follow = () => point(focused === undefined ? null : { term: focused.term, box: focused.range.getBoundingClientRect(), above: true })

  const listen = (wanted: boolean) => {
    if (wanted === listening) return
    listening = wanted
    const change = wanted ? 'addEventListener' : 'removeEventListener'
    document[change]('pointermove', onMove as EventListener, { passive: true })
    document[change]('focusin', onFocus as EventListener)
    document[change]('scroll', follow, { passive: true, capture: true })
  }
  const draw = (on: boolean) => {
    erase?.()
    erase = on && found.length > 0 ? underline(document, found) : null
    listen(erase !== null)
    if (erase === null) point(null)
  }
  return {
    update(wanted, on) {
      look = () => {
        if (wanted.join() === terms && searched) return draw(on)
        cancel()
        terms = wanted.join()
        searched = false
        cancel = findTerms(document, wanted, (all) => {
          searched = true
          found = all
          events.found(new Set(all.map(({ term }) => term)))
          draw(on)
        })
      }
      if (wait === null) look()
    },
    begin,
    stop() {
      wait?.abort()
      look = () => {}
      cancel()
      cancelAnimationFrame(frame)
      erase?.()
      erase = null
      found = []
      listen(false)
    },
  }
}
