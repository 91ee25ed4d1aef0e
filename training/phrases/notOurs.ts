import { readFileSync } from 'node:fs'
import { linesOf } from '../lines.ts'

const FILE = new URL('../none.txt', import.meta.url)

/** Questions that are not for this product, one a line of training/none.txt. */
export const questionsNotOurs = (): string[] => linesOf(readFileSync(FILE, 'utf8'))
