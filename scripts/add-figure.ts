import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineage, provinceOf } from '../src/domain/place.ts'
import type { Figure, Source } from '../src/policy/schema.ts'
import { hostsElsewhere } from '../src/spotter/complete.ts'
import { isOfficialHost, placeOfHost } from '../src/spotter/index.ts'
import { readInput, Refused, type Input } from './addFigure/input.ts'
import { TRUST, withFigure } from './addFigure/rows.ts'
import { withoutGap, withRows, withSource } from './addFigure/text.ts'
import { checkPack } from './check/check.ts'
import { readPack } from './check/pack.ts'
import { inWords } from './check/problem.ts'
import { knownPlaces } from './spot-page.ts'

/*
 * npm run -s add-figure -- FIGURE.json
 * Puts what the extension hands on into src/policy/data: the row in its sorted place with its source, the period before it ended,
 * docs/coverage.md and README refreshed. Says what it did; refuses in words with exit code 1 and leaves every file as it was.
 */

const root = process.env['SHEBAO_ROOT'] ?? join(import.meta.dirname, '..')
const data = (...parts: string[]): string => join(root, 'src/policy/data', ...parts)

/** The id of a source: its host's telling labels and the day; the same page on the same day has the same id. */
function sourceOf({ source: { url, title }, day, figures }: Input, known: Source[]): Source {
  const there = known.find((one) => one.url !== null && one.url === url)
  if (there !== undefined) return there
  const number = /[\u4e00-\u9fff]{1,12}[〔[(（]20\d\d[〕\])）]\d{1,4}号/.exec(`${title} ${figures[0]?.quote ?? ''}`)?.[0] ?? null
  const host = new URL(url ?? '').hostname.replace(/^www\.|\.gov\.cn$|\.(?:com|net|org)?\.?cn$|\.com$/g, '').replace(/[^a-z0-9]+/g, '-')
  const base = `${host}-${day}`
  let id = base
  for (let at = 2; known.some((one) => one.id === id); at += 1) id = `${base}-${at}`
  return { id, title: title === '' ? `${new URL(url ?? '').hostname} ${day}` : title, number, url, grade: 'official' }
}

/** What stands against taking it at all. */
function checkSource({ source: { heardFrom, url } }: Input): void {
  if (heardFrom === 'told')
    throw new Refused('what a hotline told is kept for the person who asked; for everybody a page or notice of the office is needed')
  if (url === null || !URL.canParse(url))
    throw new Refused('no address; give the page of the office on which the notice stands ("source": { "url": "https://…" })')
  if (!isOfficialHost(url, hostsElsewhere(knownPlaces())))
    throw new Refused(`${new URL(url).hostname} is no authority's host; the pack takes figures from the offices' own pages only`)
}

/** A place there is, and one that the office of the address speaks for. */
function checkPlace(place: string, url: string): void {
  const known = knownPlaces()
  if (![...known.divisions, ...(known.counties ?? [])].some(({ code }) => code === place))
    throw new Refused(`${place} is no place; give the six digits of GB/T 2260`)
  const offices = placeOfHost(url, known)
  if (offices !== null && !lineage(offices).includes(place) && !lineage(place).includes(offices))
    throw new Refused(
      `"place" is ${place}, but ${new URL(url).hostname} is the office of ${offices}; correct "place", or give the page of that place's own office as "url"`,
    )
}

function run(file: string | undefined): void {
  if (file === undefined) throw new Refused('expected the file that the extension made: npm run -s add-figure -- FIGURE.json')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Refused(`${file} cannot be read`)
  }
  const input = readInput(text)
  checkSource(input)
  const sources = readFileSync(data('sources.json'), 'utf8')
  const source = sourceOf(input, JSON.parse(sources) as Source[])
  const confidence = TRUST[input.source.heardFrom === 'page' ? 'page' : 'pasted']
  const changed = new Map<string, string>()
  const before = new Map<string, string>()
  const said: string[] = []
  const read = (path: string): string => {
    if (!before.has(path)) before.set(path, readFileSync(path, 'utf8'))
    return changed.get(path) ?? before.get(path) ?? ''
  }
  for (const figure of input.figures) {
    checkPlace(figure.place, input.source.url ?? '')
    const path = data('places', `${provinceOf(figure.place)}.json`)
    const rows = withRows(read(path), figure.place, (all: Figure[]) => {
      const done = withFigure(all, figure, source.id, confidence)
      said.push(...done.said.map((line) => `${figure.place} ${line}`))
      return done.rows
    })
    changed.set(path, withoutGap(rows, figure.place, figure.kind, figure.from.slice(0, 7), said))
  }
  if ([...changed].every(([path, now]) => sameRows(before.get(path) ?? '', now))) {
    console.log(said.join('\n'))
    return
  }
  const path = data('sources.json')
  before.set(path, sources)
  changed.set(path, withSource(sources, source))
  const faults = (): string[] =>
    checkPack(readPack(root))
      .filter(({ level }) => level === 'error')
      .map(inWords)
  const old = new Set(faults())
  for (const [name, now] of changed) writeFileSync(name, now)
  const fresh = faults().filter((line) => !old.has(line))
  if (fresh.length > 0) {
    for (const [name, was] of before) writeFileSync(name, was)
    throw new Refused(`the data would no longer pass its check, so nothing was changed:\n${fresh.join('\n')}`)
  }
  console.log([...said, `source: ${source.id}, ${source.url}`].join('\n'))
  if (root === join(import.meta.dirname, '..'))
    console.log(execFileSync(process.execPath, ['scripts/docs.ts', '--today', input.day], { cwd: root, encoding: 'utf8' }).trim())
}

const sameRows = (a: string, b: string): boolean => JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b))

try {
  run(process.argv[2])
} catch (error) {
  if (!(error instanceof Refused)) throw error
  process.stderr.write(`not added: ${error.message}\n`)
  process.exitCode = 1
}
