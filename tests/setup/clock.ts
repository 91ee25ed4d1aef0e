import { beforeEach, vi } from 'vitest'

/*
 * Unit tests run on the day the pack was made, or on the day that CLOCK names, never on the real one: what passes today passes next year.
 * Set again before each test, so that one that gives the real clock back (`vi.useRealTimers`) does not leave it to the next.
 * `npm test` runs those that look at the clock on three more days: the new year, the end of February, and a leap day.
 */
const day = new Date(`${process.env.CLOCK ?? '2026-11-28'}T10:30:00`)
vi.setSystemTime(day)
beforeEach(() => {
  vi.setSystemTime(day)
})
