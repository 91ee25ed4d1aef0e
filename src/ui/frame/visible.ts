/** Whether a click on the note may count. */
export interface Sight {
  /** True when nothing covers the frame, and nothing did just before the person pressed. */
  isClear(): Promise<boolean>
}

type Watched = IntersectionObserverEntry & { isVisible?: boolean }

/** While the pointer moves over the note it is looked at so often (ms). */
const EVERY = 200
/** So long before the press nothing may have been seen to cover it (ms). */
const CLEAR_FOR = 500

/**
 * Watches the frame's own visibility. A page may lay something over the note that nobody sees and that lets clicks through, and
 * take it away once it feels the press; the browser tells the frame of it. Where it does not (Firefox), the holder is asked, who
 * hears of a press later than the page: so it is asked while the pointer comes, too.
 */
export function watchSight(target: Element, askHolder: (raise: boolean) => Promise<boolean>): Sight {
  let seen: boolean | null = null
  let [looked, pressed, covered] = [0, 0, -CLEAR_FOR]
  const look = async (raise: boolean) => seen ?? askHolder(raise)
  const onInput = async ({ type, timeStamp }: Event) => {
    if (type !== 'pointermove') pressed = timeStamp
    else if (timeStamp - looked < EVERY) return
    looked = timeStamp
    if (!(await look(false))) covered = timeStamp
  }
  for (const type of ['pointermove', 'pointerdown', 'keydown']) addEventListener(type, onInput, true)
  const options = { threshold: [0.5, 1], trackVisibility: true, delay: 100 }
  try {
    const observer = new IntersectionObserver((entries) => {
      const { isVisible } = (entries.at(-1) ?? {}) as Watched
      seen = isVisible ?? null
    }, options)
    if ((observer as { trackVisibility?: boolean }).trackVisibility === true) observer.observe(target)
  } catch {
    // Not there, or not with visibility.
  }
  return { isClear: async () => (await look(true)) && pressed - covered >= CLEAR_FOR }
}
