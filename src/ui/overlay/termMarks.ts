import { findTerms, termAt, termIn, underline, type Found } from './terms.ts'

/** A term pointed at, and where it stands. */
export interface Pointed {
  term: string
  box: { left: number; top: number; bottom: number }
}

export interface TermMarks {
  /** Looks for the terms anew and underlines them if `on`. */
  update(terms: readonly string[], on: boolean): void
  stop(): void
}

/** Keeps terms on the page underlined and tells which one is pointed at or focused. */
export function markTerms(document: Document, events: { found(terms: ReadonlySet<string>): void; pointed(at: Pointed | null): void }): TermMarks {
  let found: Found[] = []
  let erase: (() => void) | null = null
  let cancel = () => {}
  let listening = false
  let shown: string | null = null
  let frame = 0
  let terms = ''
  let searched = false
  const told = new Set<string>()

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
      point(termAt(document, found, clientX, clientY))
    })
  }
  const onFocus = ({ target }: FocusEvent) => {
    const at = target instanceof Element ? termIn(target, found) : null
    // Once is help; every time somebody goes back to a field it would be in the way.
    point(at === null || told.has(at.term) ? null : at)
    if (at !== null) told.add(at.term)
  }
  const onLeave = () => point(null)

  const listen = (wanted: boolean) => {
    if (wanted === listening) return
    listening = wanted
    const change = wanted ? 'addEventListener' : 'removeEventListener'
    document[change]('pointermove', onMove as EventListener, { passive: true })
    document[change]('focusin', onFocus as EventListener)
    document[change]('scroll', onLeave, { passive: true, capture: true })
  }
  const draw = (on: boolean) => {
    erase?.()
    erase = on && found.length > 0 ? underline(document, found) : null
    listen(erase !== null)
    if (erase === null) point(null)
  }
  return {
    update(wanted, on) {
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
    },
    stop() {
      cancel()
      cancelAnimationFrame(frame)
      erase?.()
      erase = null
      found = []
      listen(false)
    },
  }
}
