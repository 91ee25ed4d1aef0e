import { vi } from 'vitest'

/*
 * Unit tests run on the day the pack was made, or on the day that CLOCK names, never on the real one: what passes today passes next year.
 * `npm test` runs those that look at the clock on three more days: the new year, the end of February, and a leap day.
 */
vi.setSystemTime(new Date(`${process.env.CLOCK ?? '2026-11-28'}T10:30:00`))
