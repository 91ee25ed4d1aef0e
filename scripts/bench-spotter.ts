import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { labelOf } from '../src/briefing/published.ts'
import { headsOf } from '../src/spotter/heads.ts'
import { excerpt, isOfficialHost, read, spot } from '../src/spotter/index.ts'
import type { Reading } from '../src/spotter/index.ts'
import { secondLook } from '../src/spotter/secondLook.ts'
import { subjectEvidence, sum, WEIGHTS } from '../src/spotter/subject.ts'
import type { Weights } from '../src/spotter/subject.ts'
import { hostsElsewhere } from '../src/spotter/complete.ts'
import type { Sighting } from '../src/domain/page.ts'
import { ELSEWHERE_PAGES } from '../tests/fixtures/blind/elsewhere.ts'
import { GOVERNMENT } from '../tests/fixtures/blind/government.ts'
import { OFFICIAL } from '../tests/fixtures/pages/official.ts'
import { OTHERS } from '../tests/fixtures/pages/silent.ts'
import { parse } from './parse.ts'
import { knownPlaces, readBytes } from './spot-page.ts'

/*
 * How well the spotter does, and whether that hangs on any one site: `npm run bench:spotter` for our own pages, with
 * `-- --index INDEX.json` for labelled pages elsewhere (`{ file, url, label: { social, kind, also }, imitates, placeCode, source,
 * borderline }`).
 */

interface Labelled {
  name: string
  source: string
  url: string | null
  reading: Reading
  social: boolean
  kinds: string[]
  imitates: boolean
  place: string | null | undefined
}
interface Row {
  file: string
  url: string | null
  source?: string
  borderline?: boolean
  imitates?: boolean
  placeCode?: string | null
  label: { social: boolean; kind: string; also?: string[] }
}

const known = knownPlaces()
const elsewhere = hostsElsewhere(known)
const sourceOf = (url: string | null): string => (url === null ? 'no address' : new URL(url).host)

function own(): Labelled[] {
  const page = (html: string): Reading => read(parse(html))
  return [
    ...OFFICIAL.map(({ name, url, html, kinds, place }) => ({
      name,
      source: sourceOf(url),
      url,
      reading: page(html),
      social: true,
      kinds: [...kinds],
      imitates: false,
      place,
    })),
    ...OTHERS.filter(({ unconfirmed }) => unconfirmed !== true).map(({ name, url, html, lookalike }) => ({
      name,
      source: url === null ? name : sourceOf(url),
      url,
      reading: page(html),
      social: false,
      kinds: [],
      imitates: lookalike,
      place: undefined,
    })),
  ]
}

/** Pages written before the spotter was changed for them: what it does on these is nearer to what it does on new ones. */
function heldOut(): Labelled[] {
  const pages = [
    ...GOVERNMENT.map((page) => ({ ...page, lookalike: false })),
    ...ELSEWHERE_PAGES.map(({ kind, ...page }) => ({ ...page, social: kind !== undefined, kinds: kind ? [kind] : [], place: undefined })),
  ]
  return pages.map(({ name, url, html, social, kinds = [], place, lookalike }) => ({
    name,
    source: sourceOf(url),
    url,
    reading: read(parse(html)),
    social,
    kinds: [...kinds],
    imitates: lookalike,
    place,
  }))
}

function indexed(index: string): Labelled[] {
  const rows = JSON.parse(readFileSync(index, 'utf8')) as Row[]
  return rows
    .filter(({ borderline }) => borderline !== true)
    .map(({ file, url, source, label, imitates, placeCode }) => ({
      name: file,
      source: /^\w+:[^:]+/.exec(source ?? '')?.[0] ?? sourceOf(url),
      url,
      reading: readBytes(readFileSync(resolve(dirname(index), file))),
      social: label.social,
      kinds: [label.kind, ...(label.also ?? [])],
      imitates: imitates === true,
      place: placeCode,
    }))
}

const share = (part: number, whole: number): string => `${whole === 0 ? '–' : (part / whole).toFixed(3)} (${part}/${whole})`

/** The eight numbers that count, and every row that is wrong. */
function report(pages: readonly Labelled[]): void {
  const seen = pages.map((page): [Labelled, Sighting] => [page, spot(page.reading, page.url, known)])
  const shown = seen.filter(([, { social }]) => social)
  const due = seen.filter(([{ social }]) => social)
  const right = shown.filter(([{ social }]) => social)
  const placed = seen.filter(([{ place }]) => place !== undefined)
  const province = (code: string | null | undefined): string | null => (code ? `${code.slice(0, 2)}0000` : null)
  const lookalikes = seen.filter(([{ imitates }]) => imitates)
  console.log(`pages ${pages.length}, of ${new Set(pages.map(({ source }) => source)).size} sources`)
  console.log(`precision        ${share(right.length, shown.length)}`)
  console.log(`recall           ${share(right.length, due.length)}`)
  console.log(`kind             ${share(right.filter(([{ kinds }, { kind }]) => kinds.includes(kind ?? '')).length, right.length)}`)
  console.log(
    `province         ${share(placed.filter(([page, { place }]) => province(page.place) === province(place)).length, placed.length)}`,
  )
  console.log(`look-alikes      ${share(lookalikes.filter(([, { lookalike }]) => lookalike).length, lookalikes.length)}`)
  console.log(
    `flagged wrongly  ${share(seen.filter(([{ imitates }, { lookalike }]) => lookalike && !imitates).length, seen.length - lookalikes.length)}, official ones ${seen.filter(([{ social }, { lookalike }]) => social && lookalike).length}`,
  )
  console.log(
    `figures          ${
      seen
        .filter(([, { figures }]) => figures.length > 0)
        .map(([{ name }, { figures }]) => `${name}: ${figures.map((figure) => `${labelOf(figure).en} (${figure.place})`).join(', ')}`)
        .join('; ') || 'none'
    }`,
  )
  for (const [page, sighting] of seen) {
    const wrong = [
      sighting.social !== page.social ? `social ${sighting.social}` : '',
      page.social && sighting.social && !page.kinds.includes(sighting.kind ?? '')
        ? `kind ${sighting.kind}, expected ${page.kinds.join('/')}`
        : '',
      page.place !== undefined && province(page.place) !== province(sighting.place)
        ? `place ${sighting.place}, expected ${page.place}`
        : '',
      page.imitates !== sighting.lookalike ? `look-alike ${sighting.lookalike}` : '',
    ].filter(Boolean)
    if (wrong.length > 0) console.log(`  ${page.name}: ${wrong.join('; ')}`)
  }
}

const KEYS = Object.keys(WEIGHTS).filter((key) => key !== 'threshold') as Exclude<keyof Weights, 'threshold'>[]

/** How strongly each weight is called on by a page, and whether the page should be shown. */
function strengths({ reading, url }: Labelled): number[] {
  const none = Object.fromEntries(Object.keys(WEIGHTS).map((key) => [key, 0])) as unknown as Weights
  return KEYS.map((key) => sum(subjectEvidence(reading, headsOf(reading), url, { ...none, [key]: 1 })))
}

/** What the second look adds, which is not trained: it goes by rules, not by weights. */
function secondOf({ reading, url }: Labelled): number {
  const cut = excerpt(reading)
  return sum(secondLook(cut, headsOf(cut), url, known, subjectEvidence(reading, headsOf(reading), url)))
}

/** The score of a page: its strengths weighed, the threshold as the last weight, and what the second look adds. */
const score = (x: readonly number[], w: readonly number[], second: number): number =>
  [...x, 1].reduce((total, value, i) => total + value * (w[i] ?? 0), second)

const PRINCIPLE = [...KEYS.map((key) => WEIGHTS[key]), -WEIGHTS.threshold]

/** Logistic regression pulled towards the weights of principle; returns weights and, last, the threshold with its sign turned. */
function train(rows: readonly { x: number[]; second: number; y: boolean }[]): number[] {
  let w = PRINCIPLE
  for (let round = 0; round < 1500; round += 1) {
    const errors = rows.map(({ x, second, y }) => 1 / (1 + Math.exp(-score(x, w, second))) - (y ? 1 : 0))
    w = w.map((value, i) => {
      const slope = rows.reduce((total, { x }, row) => total + (errors[row] ?? 0) * (x[i] ?? 1), 0.05 * (value - (PRINCIPLE[i] ?? 0)))
      return value - (slope * 0.3) / rows.length
    })
  }
  return w
}

/** Each source in turn is left out of the training and then tested: a model that leans on one site shows here. */
function leaveOneOut(pages: readonly Labelled[]): void {
  const rows = pages
    .filter(({ url }) => isOfficialHost(url, elsewhere))
    .map((page) => ({ page, x: strengths(page), second: secondOf(page), y: page.social }))
  const sources = [...new Set(rows.map(({ page }) => page.source))]
  let [truePositive, falsePositive, falseNegative] = [0, 0, 0]
  const wrong: string[] = []
  for (const source of sources) {
    const weights = train(rows.filter(({ page }) => page.source !== source))
    for (const { page, x, second, y } of rows.filter((row) => row.page.source === source)) {
      const social = score(x, weights, second) >= 0
      if (social && y) truePositive += 1
      else if (social) falsePositive += 1
      else if (y) falseNegative += 1
      if (social !== y) wrong.push(`${page.name} (${source}): ${social ? 'shown' : 'missed'}`)
    }
  }
  console.log(`\nleave one source out (${sources.length} sources, ${rows.length} official pages; weights trained without the source)`)
  console.log(`precision        ${share(truePositive, truePositive + falsePositive)}`)
  console.log(`recall           ${share(truePositive, truePositive + falseNegative)}`)
  for (const line of wrong) console.log(`  ${line}`)
  console.log('\nweights by principle → trained on everything')
  train(rows).forEach((weight, i) => console.log(`  ${(KEYS[i] ?? '−threshold').padEnd(18)} ${PRINCIPLE[i]} → ${weight.toFixed(2)}`))
}

const at = process.argv.indexOf('--index')
const index = at === -1 ? undefined : process.argv[at + 1]
const pages = index === undefined ? own() : indexed(index)
console.log(index === undefined ? 'pages it was built on' : `pages of ${index}`)
report(pages)
if (index === undefined) {
  console.log('\npages written blind; the faults they showed were mended since')
  report(heldOut())
  console.log('\npages it was built on, again')
}
leaveOneOut(pages)
