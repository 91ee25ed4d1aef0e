import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync, type Plugin } from 'vite'
import { packedText } from './deflated.ts'

/** Whose sentences are packed: what the question box says fills more bytes than the code that chooses it. */
const FOLDERS = ['src/ask/points', 'src/ask/topics']
const SHORTEST = 6
const TABLE = 'packed:ask-words'

interface Found {
  start: number
  end: number
  text: string
  /** A part of a template, which becomes a place to fill in. */
  part: boolean
}

/** True for a syntax node: an object with a type. */
const isNode = (value: unknown): value is Record<string, unknown> & { type: string } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The sentences of a source file, in order; wordings that only `npm run train:ask` reads (ask`…`) with an empty text. */
export function sentencesIn(file: string, source: string): Found[] {
  const found: Found[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (!isNode(node)) return
    const { start, end } = node as unknown as { start: number; end: number }
    if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return
    if (node.type === 'TaggedTemplateExpression' && isNode(node.tag) && node.tag.name === 'ask')
      return void found.push({ start, end, text: '', part: false })
    if (node.type === 'Property') return walk(node.value)
    if (node.type === 'Literal') {
      if (typeof node.value === 'string' && node.value.length >= SHORTEST) found.push({ start, end, text: node.value, part: false })
      return
    }
    if (node.type === 'TemplateElement') {
      const { raw, cooked } = node.value as { raw: string; cooked: string }
      const at = source.indexOf(raw, start)
      if (raw === cooked && raw.length >= SHORTEST && at >= 0 && at <= start + 1)
        found.push({ start: at, end: at + raw.length, text: raw, part: true })
      return
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'type') walk(value)
  }
  walk(parseSync(file, source).program.body)
  return found.toSorted((a, b) => a.start - b.start)
}

/** Takes the sentences of the question box out of its code in a build and packs them into one text, unpacked where the box is loaded. */
export function packWords(): Plugin {
  const numbers = new Map<string, number>()
  const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => resolve(join(folder, name))))
  for (const file of files)
    for (const { text } of sentencesIn(file, readFileSync(file, 'utf8')))
      if (text !== '' && !numbers.has(text)) numbers.set(text, numbers.size)
  return {
    name: 'pack-words',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === TABLE ? `\0${TABLE}` : null),
    load(id) {
      if (id !== `\0${TABLE}`) return null
      const packed = packedText([...numbers.keys()])
      return `import { unpacked } from ${JSON.stringify(resolve('src/policy/unpack.ts'))}\nexport default await unpacked(${JSON.stringify(packed)})`
    },
    transform(source, id) {
      if (!files.includes(id)) return null
      let out = ''
      let from = 0
      for (const { start, end, text, part } of sentencesIn(id, source)) {
        const word = text === '' ? "''" : part ? `\${W[${numbers.get(text)}]}` : `W[${numbers.get(text)}]`
        out += source.slice(from, start) + word
        from = end
      }
      return { code: `import W from ${JSON.stringify(TABLE)}\n${out}${source.slice(from)}`, map: null }
    },
  }
}
