/**
 * Copies a text in answer to a click. In a frame on another site the clipboard interface is closed to us; a selection of
 * our own may still be copied.
 */
export function copy(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'sr-only'
  const before = document.activeElement
  document.body.append(area)
  area.select()
  let done = false
  try {
    done = document.execCommand('copy')
  } catch {
    done = false
  }
  area.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return done
}
