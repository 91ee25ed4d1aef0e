import type { Reading } from './reading.ts'

/** The part of a reading that the second stage needs: plain JSON, small enough for one message. */
export interface Excerpt {
  title: string
  headings: string[]
  meta: Record<string, string>
  crumb: string
  /** How the text begins, and how page and footer end (issuer, record number). */
  lead: string
  foot: string
  /** Lines that speak of contribution limits, in order, with the lines around them. */
  passages: string
}

const METAS = ['sitename', 'sitedomain', 'siteidcode', 'columnname', 'articletitle', 'contentsource', 'pubdate']
const LIMIT_WORDS = /基数|上限|下限|最[低高]|不[低高]于|月.{0,6}工资/
const PASSAGES = 9000

/** Cuts a reading down to about 15,000 characters at the most. */
export function excerpt(reading: Reading): Excerpt {
  const lines = reading.main.split('\n')
  const wanted = new Set<number>()
  lines.forEach((line, at) => {
    if (!LIMIT_WORDS.test(line)) return
    // A table has its heading above and its numbers below.
    for (let near = Math.max(0, at - 3); near <= Math.min(lines.length - 1, at + 24); near += 1) wanted.add(near)
  })
  const passages = [...wanted].sort((a, b) => a - b).map((at) => lines[at]!.slice(0, 1200)).join('\n').slice(0, PASSAGES)
  return {
    title: reading.title,
    headings: reading.headings.slice(0, 6),
    meta: Object.fromEntries(METAS.filter((name) => name in reading.meta).map((name) => [name, reading.meta[name]!.slice(0, 200)])),
    crumb: reading.crumb.slice(0, 200),
    lead: reading.main.slice(0, 1500),
    foot: `${reading.main.slice(-500)} ${reading.chrome.slice(-900)}`,
    passages,
  }
}
