import { readFileSync } from 'node:fs'

const FILE = new URL('../none.txt', import.meta.url)

/** Questions that are not for this product, one a line of training/none.txt. */
export const questionsNotOurs = (): string[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
