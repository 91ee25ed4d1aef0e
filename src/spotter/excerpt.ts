import type { Reading } from './reading.ts'

/** A reading cut down to what the second stage needs: plain JSON of at most about 20,000 characters, for one message. */
export type Excerpt = Reading

/** Lines worth keeping whole, because limits are announced in them. */
const LIMITS = /基数|[上下]限|最[低高]|[低高]于|工资/
const LONG = 10000

/** Keeps the beginning, the end, and the lines about limits with their neighbours; a table has its heading above and numbers below. */
function cut(text: string): string {
  if (text.length <= LONG) return text
  const lines = text.slice(2500, -500).split(/(?<=[\n\v])/)
  const near = new Set<number>()
  lines.forEach((line, at) => {
    if (LIMITS.test(line)) for (let i = at - 3; i < at + 25; i += 1) near.add(i)
  })
  return `${text.slice(0, 2500)}\n${lines
    .filter((_, at) => near.has(at))
    .join('')
    .slice(0, LONG - 3000)}\n${text.slice(-500)}`
}

/** Cuts a reading down to size; its lists are capped as they are read. */
export const excerpt = (reading: Reading): Excerpt => ({ ...reading, main: cut(reading.main), chrome: reading.chrome.slice(-1200) })
