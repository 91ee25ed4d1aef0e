/** A page's own process may send without end: more than `MOST` messages of one sender in `WITHIN` ms are left unanswered. */
const MOST = 120
const WITHIN = 10_000
const SENDERS = 200

/** Counts messages by sender. `now` is in ms. */
export function rate(): (sender: string, now: number) => boolean {
  const seen = new Map<string, { since: number; count: number }>()
  return (sender, now) => {
    const one = seen.get(sender)
    if (one === undefined || now - one.since > WITHIN) {
      seen.delete(sender)
      if (seen.size >= SENDERS) seen.delete(seen.keys().next().value ?? '')
      seen.set(sender, { since: now, count: 1 })
      return true
    }
    one.count += 1
    return one.count <= MOST
  }
}
