import type { Words } from '../domain/text.ts'

/** Words in both languages. */
export const say = (zh: string, en: string): Words => ({ zh, en })

/** Sentences one after another; those that are empty leave no space. */
export const inARow = (...sentences: readonly Words[]): Words =>
  say(
    sentences.map(({ zh }) => zh).join(''),
    sentences
      .map(({ en }) => en)
      .filter((en) => en !== '')
      .join(' '),
  )

/** `1 month`, `6 months`. */
export const months = (count: number): string => `${count} month${count === 1 ? '' : 's'}`

/** `1 day`, `6 days`. */
export const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`
