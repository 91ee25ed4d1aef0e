import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync, type Plugin } from 'vite'
import { byText } from '../src/domain/text.ts'
import { shortNames } from '../src/policy/shortNames.ts'
import { packedText } from './deflated.ts'

/** In bytes; what is shorter takes no less room as a number. */
const SHORTEST = 12
/** The same for what is used again and again: 5 kB less. */
const SHORTEST_OFTEN = 5
/** The same for patterns, which are put together anew from their text. */
const SHORTEST_PATTERN = 8
const TABLE = 'packed:words/'
/** In the place of this module the table `law` ships as text, so that a page can begin with it (entrypoints/popup/main.tsx). */
const LAW_WORDS = resolve('src/policy/lawWords.ts')

/** Files that do not ship, or in the script for pages alone, which has its words as they are. */
const UNPACKED = /^src\/(?:ask\/plain|spotter\/(?:excerpt|glance|judge|read|walk|watch))\.ts$/
const inAll = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.ts') && !UNPACKED.test(file))
/** The note on a page has these words too, and loads no others of the background's. */
const IN_THE_NOTE = /^src\/(?:briefing\/employers\.ts|profile\/record\/)/
/** The rest of that folder unpacks the data, or does not ship. */
const POLICY = ['src/policy/figureKinds.ts', 'src/policy/printed.ts']
const LETTERS = ['src/plan/letters/index.ts', 'src/plan/calls.ts']
const inBothLanguages = (name: string): string[] => ['zh', 'en'].map((language) => `src/ui/locales/${language}/${name}.ts`)

/**
 * Whose sentences are packed, by the table they go into; each table is unpacked where its files are loaded, the popup's beside the data
 * that its first picture waits for anyway. What the question box says fills more bytes than the code that chooses it, and the settings
 * have the words of every field.
 */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  ask: inAll('src/ask'),
  letters: LETTERS,
  law: [...inAll('src/advisor', 'src/briefing', 'src/plan', 'src/profile', 'src/reminders'), ...POLICY].filter(
    (file) => !LETTERS.includes(file) && !IN_THE_NOTE.test(file),
  ),
  spotter: inAll('src/spotter'),
  options: ['options', 'figures', 'profile', 'backup'].flatMap(inBothLanguages),
  popup: ['popup', 'common', 'reminders'].flatMap(inBothLanguages),
}

/** The background loads these, and may wait for nothing: unpacked at once. */
const AT_ONCE = new Set(['law', 'spotter'])
/** Called by short names, which takes some milliseconds to give: not what the background or the popup's first picture waits for. */
const NAMED = new Set(['ask', 'letters', 'options'])

interface Found {
  start: number
  end: number
  text: string
  /** A part of a template, which becomes a place to fill in. */
  part: boolean
  /** The flags of a pattern. */
  flags?: string
  /** True for a pattern with its `.test(` behind it. */
  test?: boolean
}

interface SyntaxNode {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

/** True for a syntax node: an object with a type. */
const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Nodes of which one part alone is looked into. `{ … } satisfies Words`: the English words of a surface stand in one. */
const LOOKED_INTO: Readonly<Record<string, string>> = {
  TSSatisfiesExpression: 'expression',
  TSAsExpression: 'expression',
  Property: 'value',
}

const isForTraining = ({ type, tag }: SyntaxNode): boolean => type === 'TaggedTemplateExpression' && isNode(tag) && tag['name'] === 'ask'

const isPattern = (node: unknown): node is SyntaxNode => isNode(node) && node.type === 'Literal' && node['regex'] !== undefined

/** `/…/.test(text)` up to its text: one call takes 6 bytes less than two, 400 times; null for every other call. */
function testIn({ type, callee, arguments: given }: SyntaxNode): Found | null {
  if (type !== 'CallExpression' || !isNode(callee) || !isPattern(callee['object']) || !isNode(callee['property'])) return null
  const [text] = given as SyntaxNode[]
  const [pattern] = inLiteral(callee['object'])
  if (callee['property']['name'] !== 'test' || text === undefined || pattern?.flags !== '') return null
  return { ...pattern, end: text.start, test: true }
}

function inLiteral({ start, end, value, regex }: SyntaxNode): Found[] {
  if (regex !== undefined) {
    const { pattern, flags } = regex as { pattern: string; flags: string }
    return Buffer.byteLength(pattern) < SHORTEST_PATTERN ? [] : [{ start, end, text: pattern, part: false, flags }]
  }
  return typeof value === 'string' && Buffer.byteLength(value) >= SHORTEST_OFTEN ? [{ start, end, text: value, part: false }] : []
}

/** What a part of a template says: as written after `String.raw`, else with `\\d` as `\d`. */
function inTemplate({ start, value }: SyntaxNode, source: string, isRaw: boolean): Found[] {
  const { raw, cooked } = value as { raw: string; cooked: string }
  const text = isRaw ? raw : cooked
  const at = source.indexOf(raw, start)
  const isTaken = Buffer.byteLength(text) >= SHORTEST && at >= 0 && at <= start + 1
  return isTaken ? [{ start: at, end: at + raw.length, text, part: true }] : []
}

const isRawTemplate = ({ type, tag }: SyntaxNode, source: string): boolean =>
  type === 'TaggedTemplateExpression' && isNode(tag) && source.slice(tag.start, tag.end) === 'String.raw'

/** The sentences of a source file, in order; wordings that only `npm run train:ask` reads (ask`…`) with an empty text. */
export function sentencesIn(file: string, source: string): Found[] {
  const walk = (node: unknown, isRaw = false): Found[] => {
    if (Array.isArray(node)) return node.flatMap((one) => walk(one, isRaw))
    if (!isNode(node)) return []
    const { type, start, end } = node
    const inside = LOOKED_INTO[type]
    if (inside !== undefined) return walk(node[inside])
    if (type === 'Literal') return inLiteral(node)
    if (type === 'TemplateElement') return inTemplate(node, source, isRaw)
    if (isRawTemplate(node, source)) {
      const { quasis, expressions } = node['quasi'] as { quasis: unknown; expressions: unknown }
      return [...walk(quasis, true), ...walk(expressions)]
    }
    if (type === 'ImportDeclaration' || type.startsWith('TS')) return []
    const test = testIn(node)
    if (test !== null) return [test, ...walk(node['arguments'])]
    if (isForTraining(node)) return [{ start, end, text: '', part: false }]
    // `source`: where an `export … from` or an `import()` takes its file from.
    return Object.entries(node).flatMap(([key, value]) => (key === 'source' ? [] : walk(value)))
  }
  return walk(parseSync(file, source).program.body).toSorted((a, b) => a.start - b.start)
}

/** Patterns, Chinese and English sentences apart: like packs well with like. */
const KINDS: readonly ((found: Found) => boolean)[] = [
  ({ flags }) => flags !== undefined,
  ({ text }) => /\p{Script=Han}/u.test(text),
  () => true,
]

/** Used at least so often, a text stands first in its table: its number is short. */
const OFTEN = 3

const backwards = ({ text }: Found): string => [...text].toReversed().join('')
/** What ends alike stands side by side, which is 3 kB less. */
const byEnd = (a: Found, b: Found): number => byText(backwards(a), backwards(b))

/** A table's sentences by number, each once; those that are used often have the short numbers, which is 2 kB less. */
function numbered(files: readonly string[]): Map<string, number> {
  const all = files.flatMap((file) => sentencesIn(file, readFileSync(file, 'utf8')))
  const byKind = KINDS.flatMap((_, kind) => all.filter((found) => KINDS.findIndex((is) => is(found)) === kind).toSorted(byEnd))
  const uses = new Map<string, number>()
  for (const { text } of byKind) uses.set(text, (uses.get(text) ?? 0) + 1)
  const often = (text: string): number => ((uses.get(text) ?? 0) < OFTEN ? 0 : (uses.get(text) ?? 0))
  const isWorth = (text: string): boolean => {
    const length = Buffer.byteLength(text)
    return length >= SHORTEST || (uses.get(text) ?? 0) * (length - 4) > length + 3
  }
  const texts = [...uses.keys()].filter((text) => text !== '' && isWorth(text)).toSorted((a, b) => often(b) - often(a))
  return new Map(texts.map((text, number) => [text, number]))
}

/** Takes sentences and long patterns out of the code of the question box and of the settings in a build, one text for each. */
export function packWords(): Plugin {
  const tables = new Map(Object.entries(TABLES).map(([name, files]) => [name, numbered(files)]))
  const tableOf = new Map(Object.entries(TABLES).flatMap(([name, files]) => files.map((file) => [resolve(file), name] as const)))
  return {
    name: 'pack-words',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source.startsWith(TABLE) ? `\0${source}` : null),
    async load(id) {
      const packed = async (name: string) => JSON.stringify(await packedText([...(tables.get(name)?.keys() ?? [])]))
      if (id === LAW_WORDS) return `export default ${await packed('law')}`
      if (!id.startsWith(`\0${TABLE}`)) return null
      const name = id.slice(TABLE.length + 1)
      const from = (file: string) => JSON.stringify(resolve('src/policy', `${file}.ts`))
      const text = name === 'law' ? `import text from ${JSON.stringify(LAW_WORDS)}` : `const text = ${await packed(name)}`
      const [unpack, all] = AT_ONCE.has(name) ? ['unpackedAtOnce', 'unpackedAtOnce(text)'] : ['unpacked', 'await unpacked(text)']
      // 700 patterns: a short name for each way of making one is 5 kB less.
      return `import { ${unpack} } from ${from(AT_ONCE.has(name) ? 'unpackAtOnce' : 'unpack')}
import { byName } from ${from('shortNames')}
${text}
const all = ${all}
export default ${NAMED.has(name) ? 'byName(all)' : 'all'}
export const PATTERN = (at, flags) => RegExp(all[at], flags)
export const TEST = (at, text) => PATTERN(at).test(text)`
    },
    transform(source, id) {
      const table = tableOf.get(id)
      const numbers = table === undefined ? undefined : tables.get(table)
      if (numbers === undefined) return null
      const names = NAMED.has(table ?? '') ? shortNames(numbers.size) : null
      const wordAt = (number = 0) => (names === null ? `W[${number}]` : `W.${names[number]}`)
      let out = ''
      let from = 0
      for (const { start, end, text, part, flags, test } of sentencesIn(id, source)) {
        const number = numbers.get(text)
        if (number === undefined && text !== '') continue
        const pattern = `/* @__PURE__ */ PATTERN(${number}${flags && `,'${flags}'`})`
        const at = flags === undefined ? wordAt(number) : test ? `TEST(${number},` : pattern
        const word = text === '' ? '0' : part ? `\${${at}}` : at
        out += source.slice(from, start) + word
        from = end
      }
      return { code: `import W, { PATTERN, TEST } from ${JSON.stringify(`${TABLE}${table}`)}\n${out}${source.slice(from)}`, map: null }
    },
  }
}
