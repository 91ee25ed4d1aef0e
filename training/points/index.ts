/*
 * Writes src/ask/find/index.json: what each token of a question says for each point, learnt from the wordings of points.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { tokenMark, packMarks } from '../../src/ask/find/marks.ts'
import { normalise } from '../../src/ask/read/normalise.ts'
import { readQuestion } from '../../src/ask/read/index.ts'
import { tokens } from '../../src/ask/find/tokens.ts'
import { openIndex, packWeights, type PackedIndex } from '../../src/ask/find/weights.ts'
import { POINTS } from '../../src/ask/points/index.ts'
import { linesOf } from '../lines.ts'
import { random, wordings } from '../phrases/expand.ts'
import { PHRASES } from '../phrases/index.ts'
import { questionsNotOurs } from '../phrases/notOurs.ts'
import { told } from '../phrases/stories.ts'
import { unpackWeights } from './unpack.ts'
import { learnPoint, learnWeights, type Lesson } from './learn.ts'

const SEED = 7
/** So many wordings of each phrase of a topic. */
const OF_A_PHRASE = 5
const OF_ANOTHER_SUBJECT = 8
/** So many wordings come once more with a story around them. */
const TOLD = 0.15
const FILE = new URL('../../src/ask/find/index.json', import.meta.url)
/** More wordings of each point, under `# id`: learnt from like those that stand with the points. */
const MORE = new URL('../wordings.txt', import.meta.url)
/** Templates of wordings under `# id`: `(a|b|)` is a choice, `{name}` a list of phrases/macros.ts. */
export const TEMPLATES = new URL('../templates.txt', import.meta.url)
/** So many wordings of each template. */
const OF_A_TEMPLATE = 4
const HAN = /\p{Script=Han}/u

/** The lines of a file by point, which stand under `# id`. Throws on a name that no point has, or that stands there twice. */
export function linesByPoint(file: URL): Map<string, string[]> {
  const known = new Set(POINTS.map(({ id }) => id))
  const found = new Map<string, string[]>()
  for (const part of readFileSync(file, 'utf8').split(/^# /m)) {
    const [id, ...lines] = linesOf(part)
    if (id === undefined) continue
    if (!known.has(id)) throw new Error(`${file.pathname}: no point is called ${id}`)
    if (found.has(id)) throw new Error(`${file.pathname}: ${id} stands there twice`)
    found.set(id, lines)
  }
  return found
}

/** Everything a point is learnt from: its own wordings first. */
export function learntFrom(): { id: string; own: string[]; all: string[] }[] {
  const further = linesByPoint(MORE)
  const templates = linesByPoint(TEMPLATES)
  return POINTS.map(({ id, ask }) => {
    const own = linesOf(ask)
    // Each with its own random numbers, so that a new template leaves the others as they were.
    const made = (templates.get(id) ?? []).flatMap((line) => wordings(line, OF_A_TEMPLATE, random(SEED)))
    return { id, own, all: [...new Set([...own, ...(further.get(id) ?? []), ...made])] }
  })
}

const tokensOf = new Map<string, string[]>()
/** What a text is compared by. Each is read once: most are learnt from again, and all are part of the fingerprint. */
function read(text: string): string[] {
  const known = tokensOf.get(text) ?? tokens(readQuestion(normalise(text)))
  tokensOf.set(text, known)
  return known
}

/** A fingerprint (FNV-1a) of what points are learnt from: wordings and templates; not of phrases, stories and none.txt. */
function fingerprint(from = learntFrom()): string {
  let hash = 0x811c9dc5
  for (const { id, all } of from)
    for (const text of [id, ...all.flatMap(read)])
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Wordings of each point and phrases of each topic as lessons, with the tokens they name. Tokens of a single text tell that text only. */
function lessons(from: readonly { id: string; all: string[] }[]): { known: string[]; lessons: Lesson[] } {
  const next = random(SEED)
  const ofTopic = new Map<string, number[]>()
  for (const [at, { id }] of from.entries()) {
    const topic = id.split('/')[0] ?? ''
    ofTopic.set(topic, [...(ofTopic.get(topic) ?? []), at])
  }
  const texts = [
    ...from.flatMap(({ all }, at) =>
      all
        .flatMap((line) => (next() < TOLD ? [line, told(line, next)] : [line]))
        .map((line) => ({ tokens: read(line), means: [at], phrase: false })),
    ),
    ...questionsNotOurs().map((line) => ({ tokens: read(line), means: [from.length], phrase: false })),
    ...Object.entries(PHRASES).flatMap(([topic, phrases]) => {
      // What is none of ours stands behind the points.
      const means = topic === 'none' ? [from.length] : (ofTopic.get(topic) ?? [])
      return means.length === 0 || (means.length === 1 && topic !== 'none')
        ? []
        : phrases.flatMap((phrase) =>
            wordings(phrase, topic === 'none' ? OF_ANOTHER_SUBJECT : OF_A_PHRASE, next).map((line) => ({
              tokens: read(line),
              means,
              phrase: true,
            })),
          )
    }),
  ]
  const count = new Map<string, number>()
  for (const token of texts.flatMap((text) => text.tokens)) count.set(token, (count.get(token) ?? 0) + 1)
  const known = [...count].filter(([token, often]) => often > 1 || /^[\ue000-\ue0ff?]|^c\d/.test(token)).map(([token]) => token)
  const numbers = new Map(known.map((token, at) => [token, at]))
  return {
    known,
    lessons: texts.map((text) => ({ ...text, tokens: text.tokens.flatMap((token) => numbers.get(token) ?? []) })),
  }
}

/** Learns the index from wordings by point; the same wordings give the same index. `runs`: fewer for a quick one. */
export function buildIndex(from = learntFrom(), runs?: number): PackedIndex {
  const { known, lessons: all } = lessons(from)
  const weights = learnWeights(all, {
    tokens: known.length,
    points: from.length + 1,
    random: random(SEED),
    ...(runs === undefined ? {} : { runs }),
  })
  return packed(
    known.map((token, at) => ({
      at: tokenMark(token),
      row: packWeights(weights.subarray(at * (from.length + 1), (at + 1) * (from.length + 1))),
    })),
    from,
  )
}

/** Asked for a point that cannot be learnt alone; the message says what would do. */
export class NotLearnt extends Error {}

/** An index with one more point, learnt into what is there: no weight of the others changes, so that nothing else is answered otherwise. */
export function withPoint(there: PackedIndex, id: string, from = learntFrom()): PackedIndex {
  const before = there.points.map((point) => point.id)
  const point = from.findIndex((one) => one.id === id)
  if (point < 0) throw new NotLearnt(`no point is called ${id}`)
  if (before.includes(id))
    throw new NotLearnt(
      `${id} is learnt already. If it is new: git checkout src/ask/find/index.json, then once more; else npm run train:ask`,
    )
  if (fingerprint(from.filter((one) => one.id !== id)) !== there.learntFrom)
    throw new NotLearnt('other wordings changed as well: npm run train:ask learns all of them')
  const points = from.length + 1
  const old = [...openIndex(there).weights].map(([at, row]) => {
    const weights = unpackWeights(row, before.length + 1)
    return [at, Float32Array.from({ length: points }, (_, to) => (to === point ? 0 : (weights[to > point ? to - 1 : to] ?? 0)))] as const
  })
  const rows = new Map<number, Float32Array>(old)
  const { known, lessons: all } = lessons(from)
  const weights = new Float32Array(known.length * points)
  for (const [at, token] of known.entries()) weights.set(rows.get(tokenMark(token)) ?? [], at * points)
  const learnt = learnPoint(all, { tokens: known.length, points, random: random(SEED), weights, point })
  for (const [at, token] of known.entries()) rows.set(tokenMark(token), learnt.subarray(at * points, (at + 1) * points))
  return packed(
    [...rows].map(([at, row]) => ({ at, row: packWeights(row) })),
    from,
  )
}

/** The index as it is written, with a row of weights for each mark. */
function packed(all: { at: number; row: string }[], from: ReturnType<typeof learntFrom>): PackedIndex {
  const rows = all
    .filter(({ row }) => row !== '')
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at }, place, list) => list[place - 1]?.at !== at)
  return {
    learntFrom: fingerprint(from),
    points: from.map(({ id, own }) => ({
      id,
      zh: own.find((line) => HAN.test(line)) ?? '',
      en: own.find((line) => !HAN.test(line)) ?? '',
    })),
    tokens: packMarks(rows.map(({ at }) => at)),
    ...apart(rows.map(({ row }) => row).join(' ')),
  }
}

/** Steps and weights apart. */
const apart = (rows: string): Pick<PackedIndex, 'steps' | 'weights'> => ({
  steps: rows.replace(/([^~ ])./g, '$1'),
  weights: rows.replace(/~*([^~ ])(.) ?/g, '$2'),
})

/** As text, with one point a line so that a change of titles shows as one line. */
const indexText = ({ learntFrom: from, points, tokens: marks, steps, weights }: PackedIndex): string =>
  `{"learntFrom":${JSON.stringify(from)},\n"points":[\n${points.map((entry) => JSON.stringify(entry)).join(',\n')}\n],\n"tokens":${JSON.stringify(marks)},\n"steps":${JSON.stringify(steps)},\n"weights":${JSON.stringify(weights)}}\n`

export function isFresh(): boolean {
  const { learntFrom: from } = JSON.parse(readFileSync(FILE, 'utf8')) as PackedIndex
  return from === fingerprint()
}

/** Learns all points, or one new one into what is there. */
export function writeIndex(id?: string): void {
  const text = indexText(id === undefined ? buildIndex() : withPoint(JSON.parse(readFileSync(FILE, 'utf8')) as PackedIndex, id))
  writeFileSync(FILE, text)
  console.log(`${POINTS.length} points, ${Buffer.byteLength(text)} bytes`)
}
