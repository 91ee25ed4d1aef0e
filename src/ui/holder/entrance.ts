const SHOWN_FOR = 4_000
const LOOKED_AT = 3_000

/** Scrolls to the entrance of the page that one of `words` names, the first word first, and rings it. False when there is none in sight. */
export function ringEntrance(document: Document, mount: HTMLElement, words: readonly string[]): boolean {
  const doors = [...document.querySelectorAll<HTMLElement>('a, button, [role="button"], [role="link"], [onclick], input[type="button"]')]
    .slice(0, LOOKED_AT)
    .filter((each) => each.checkVisibility())
    .map((element) => ({ element, text: (element.textContent ?? '').replace(/\s+/g, '') }))
  const door = words
    .flatMap((word) => doors.filter(({ text }) => text.includes(word)).toSorted((a, b) => a.text.length - b.text.length))
    .at(0)?.element
  if (door === undefined) return false
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  door.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
  const ring = document.createElement('div')
  ring.className = 'ring'
  mount.append(ring)
  const end = performance.now() + SHOWN_FOR
  const follow = () => {
    const { left, top, width, height } = door.getBoundingClientRect()
    ring.style.transform = `translate(${Math.round(left - 6)}px, ${Math.round(top - 6)}px)`
    ring.style.width = `${Math.round(width + 6)}px`
    ring.style.height = `${Math.round(height + 6)}px`
    if (performance.now() < end && door.isConnected) requestAnimationFrame(follow)
    else ring.remove()
  }
  follow()
  return true
}
