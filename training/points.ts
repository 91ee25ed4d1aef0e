/*
 * Writes src/ask/find/index.json: the wordings of all points as tokens.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { POINTS } from '../src/ask/points/index.ts'
import { normalise } from '../src/ask/classify/normalise.ts'
import { tokens } from '../src/ask/find/tokens.ts'
import type { PackedIndex } from '../src/ask/find/retrieve.ts'

const FILE = new URL('../src/ask/find/index.json', import.meta.url)
const HAN = /\p{Script=Han}/u

/** The wordings of a point, as written. */
export const wordingsOf = (ask: string): string[] =>
  ask
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export function buildIndex(): PackedIndex {
  const numbers = new Map<string, number>()
  const number = (token: string): number => {
    const known = numbers.get(token)
    if (known !== undefined) return known
    numbers.set(token, numbers.size)
    return numbers.size - 1
  }
  const read = POINTS.map(({ id, ask }) => ({ id, wordings: wordingsOf(ask).map((line) => ({ line, tokens: tokens(normalise(line)) })) }))
  const count = new Map<string, number>()
  for (const { wordings } of read)
    for (const wording of wordings) for (const token of wording.tokens) count.set(token, (count.get(token) ?? 0) + 1)
  // A pair of characters that stands in a single wording tells that wording only: left out, the index is a third smaller.
  const kept = (token: string): boolean => (count.get(token) ?? 0) > 1 || /^[\ue000-\ue0ffc?]/.test(token)
  const points = read.map(({ id, wordings: lines }) => {
    const wordings = lines.map(({ line }) => line)
    return {
      id,
      zh: wordings.find((line) => HAN.test(line)) ?? '',
      en: wordings.find((line) => !HAN.test(line)) ?? '',
      wordings: lines.map((wording) => wording.tokens.filter(kept).map(number)),
    }
  })
  return { tokens: [...numbers.keys()], points }
}

/** As text, with one point a line so that a change shows as one line. */
export const indexText = ({ tokens: list, points }: PackedIndex): string =>
  `{"tokens":${JSON.stringify(list)},\n"points":[\n${points.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`

export const isFresh = (): boolean => readFileSync(FILE, 'utf8') === indexText(buildIndex())

export function writeIndex(): void {
  const text = indexText(buildIndex())
  writeFileSync(FILE, text)
  console.log(`${POINTS.length} points, ${Buffer.byteLength(text)} bytes`)
}
