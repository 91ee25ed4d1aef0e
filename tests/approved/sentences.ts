import type { Words } from '../../src/domain/text.ts'
import { wholePolicy } from '../../src/policy/whole.ts'

/** Of a sentence that was told before, so many characters are written again. */
const REPEATED = 10

const names = [...wholePolicy.places.values()].flatMap(({ name }) => [name.zh, name.en]).toSorted((a, b) => b.length - a.length)
/** What differs from place to place and from day to day in the same sentence. */
const VARIES = new RegExp(`\\d[\\d,.]*|${names.join('|')}`, 'g')

/**
 * Every sentence that was said, Chinese with its English, once each; of those that differ in a number or the name of a place the first.
 * The answers show the Chinese; a change of the English alone is seen in the file of sentences.
 */
export class Sentences {
  readonly #pairs = new Map<string, string>()
  #told = new Set<string>()

  /** From here on sentences are written out again: another person's answers begin. */
  anew(): this {
    this.#told = new Set()
    return this
  }

  /** Notes both languages and gives the Chinese, in one line; a long one that this person was told before only by its beginning. */
  zh({ zh, en }: Words): string {
    const line = oneLine(zh)
    const shape = `${line}\n${oneLine(en)}`.replaceAll(VARIES, '#')
    if (!this.#pairs.has(shape)) this.#pairs.set(shape, `${line}\n    ${oneLine(en)}`)
    if (line.length <= REPEATED + 4) return line
    if (this.#told.has(line)) return `${line.slice(0, REPEATED)}…`
    this.#told.add(line)
    return line
  }

  /** All pairs in order, so that a new sentence moves no other. */
  text(): string {
    return `${[...this.#pairs.values()].toSorted((a, b) => (a < b ? -1 : 1)).join('\n')}\n`
  }
}

export const oneLine = (text: string): string => text.replaceAll('\n', '⏎')
