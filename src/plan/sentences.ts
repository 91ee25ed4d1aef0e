import { words } from '../advisor/wording.ts'
import type { Words } from '../domain/text.ts'

/** Sentences one after another; those that are empty leave no space. */
export const inARow = (...sentences: readonly Words[]): Words =>
  words(
    sentences.map(({ zh }) => zh).join(''),
    sentences
      .map(({ en }) => en)
      .filter((en) => en !== '')
      .join(' '),
  )

/** `1 day`, `6 days`. */
export const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`
