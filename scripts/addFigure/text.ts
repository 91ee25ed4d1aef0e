import type { Figure, Source } from '../../src/policy/schema.ts'
import { fillsGap } from '../check/sourcePeriod.ts'
import { Refused } from './input.ts'

/** A row as it stands in the data: one line, a blank behind each comma and colon. */
const oneLine = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(oneLine).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`)
          .join(', ')}}`
      : JSON.stringify(value)

/** The text of a province's file with the figures of one place changed by `change`; all other lines stay as they are. */
export function withRows(text: string, place: string, change: (rows: Figure[]) => Figure[]): string {
  const at = text.indexOf(`"code": "${place}"`)
  if (at === -1) throw new Refused(`${place} has no entry in the pack yet; make one first: npm run new -- city ${place}`)
  const from = text.indexOf('"figures": [', at)
  const to = text.indexOf(']', text.slice(from).startsWith('"figures": []') ? from : text.indexOf('\n      ]', from))
  const next = text.indexOf('"code": "', at + 10)
  if (from === -1 || to === -1 || (next !== -1 && from > next))
    throw new Refused(`${place}: its figures were not found in the file; is it laid out as the others are?`)
  const rows = JSON.parse(text.slice(from + '"figures": '.length, to + 1)) as Figure[]
  const lines = change(rows).map((row) => `        ${oneLine(row)}`)
  return `${text.slice(0, from)}"figures": [\n${lines.join(',\n')}\n      ${text.slice(to)}`
}

interface Gap {
  topic: string
  from: string | null
  until: string | null
}

/** The text of a province's file in which a place no longer says that it does not know this kind from `from` on. */
export function withoutGap(text: string, place: string, kind: string, from: string, said: string[]): string {
  const at = text.indexOf(`"code": "${place}"`)
  const start = text.indexOf('"gaps": [', at)
  const next = text.indexOf('"code": "', at + 10)
  if (at === -1 || start === -1 || (next !== -1 && start > next) || text.slice(start).startsWith('"gaps": []')) return text
  const end = text.indexOf('\n      ]', start)
  const rows = JSON.parse(`${text.slice(start + '"gaps": '.length, end)}]`) as Gap[]
  const kept = rows.flatMap((gap) => {
    if (!fillsGap(kind, gap.topic) || (gap.until !== null && gap.until <= from)) return [gap]
    said.push(`${place} ${gap.topic}: no longer said to be unknown from ${from}`)
    return gap.from !== null && gap.from < from ? [{ ...gap, until: from }] : []
  })
  const lines = kept.map((row) => `        ${oneLine(row)}`)
  return `${text.slice(0, start)}${lines.length === 0 ? '"gaps": []' : `"gaps": [\n${lines.join(',\n')}\n      ]`}${text.slice(end + '\n      ]'.length)}`
}

/** The text of sources.json with one more document in its place. */
export function withSource(text: string, source: Source): string {
  const rows = JSON.parse(text) as Source[]
  if (rows.some(({ id }) => id === source.id)) return text
  const sorted = [...rows, source].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return `[\n${sorted.map((row) => `  ${oneLine(row)}`).join(',\n')}\n]\n`
}
