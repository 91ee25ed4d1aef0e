/** Whether the note is in full view, as the browser sees it. */
export interface Sight {
  /** True when nothing covers the frame; null where the browser cannot tell (Firefox). */
  visible(): boolean | null
}

type Watched = IntersectionObserverEntry & { isVisible?: boolean }

/**
 * Watches the frame's own visibility. A page may lay something over the note that nobody sees and that lets clicks through;
 * the browser tells the frame of it, and a click that comes while it lies there does not count.
 */
export function watchSight(target: Element): Sight {
  let seen: boolean | null = null
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
  return { visible: () => seen }
}
