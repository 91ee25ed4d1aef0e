import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** What each part of the program is for; every folder of `src` and every entrypoint must stand here. */
export const PARTS: Readonly<Record<string, string>> = {
  'src/domain': 'the vocabulary: money, months, periods, traces',
  'src/policy': 'what the law says: data, schema, lookup',
  'src/profile': 'who the person is',
  'src/advisor': 'person × law × day → Assessment',
  'src/plan': 'Assessment → Plan: what comes first',
  'src/spotter': 'document → Reading → Sighting',
  'src/briefing': 'what is worth saying on this page',
  'src/ask': 'question → answer',
  'src/reminders': 'dates → alarms, .ics',
  'src/ledger': 'months paid, vouchers',
  'src/platform': 'the browser: storage, messages, alarms',
  'src/ui': 'components, words in two languages',
  entrypoints: 'background, spotter, note, popup, options, counter',
}

/** The part a file belongs to, or null. */
const partOf = (file: string): string | null => {
  const [top = '', folder = ''] = file.split('/')
  if (top === 'entrypoints') return top
  return top === 'src' && file.split('/').length > 2 ? `src/${folder}` : null
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')

/** Every source file of the product with what it imports, from the root. */
export function sourceImports(): Map<string, string[]> {
  const files = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name).replaceAll('\\', '/')),
  )
  return new Map(
    files.map((file) => {
      const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'))
      const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
        relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll('\\', '/'),
      )
      return [file, targets]
    }),
  )
}

/** Which parts each part imports from. */
export function partGraph(imports: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>()
  for (const [file, targets] of imports) {
    const from = partOf(file)
    if (from === null) continue
    const seen = graph.get(from) ?? new Set<string>()
    graph.set(from, seen)
    for (const target of targets) {
      const to = partOf(target)
      if (to !== null && to !== from) seen.add(to)
    }
  }
  return graph
}

/** True when `to` can be reached from `from` without the edge between them. */
function reachedOtherwise(graph: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const queue = [...(graph.get(from) ?? [])].filter((next) => next !== to)
  const seen = new Set(queue)
  for (const part of queue) {
    if (part === to) return true
    const fresh = [...(graph.get(part) ?? [])].filter((next) => !seen.has(next) && next !== from)
    for (const next of fresh) seen.add(next)
    queue.push(...fresh)
  }
  return false
}

const id = (part: string): string => part.replace('src/', '')

/** The graph as a Mermaid picture: an arrow means "imports"; what follows from other arrows is left out so that it can be read. */
export function picture(graph: ReadonlyMap<string, ReadonlySet<string>>): string {
  const parts = [...graph.keys()].toSorted((a, b) => Object.keys(PARTS).indexOf(a) - Object.keys(PARTS).indexOf(b))
  const nodes = parts.map((part) => `  ${id(part)}["<b>${part}</b><br>${PARTS[part] ?? ''}"]`)
  const arrows = parts.flatMap((from) =>
    [...(graph.get(from) ?? [])]
      .filter((to) => !reachedOtherwise(graph, from, to))
      .toSorted()
      .map((to) => `  ${id(from)} --> ${id(to)}`),
  )
  return ['```mermaid', 'flowchart TD', ...nodes, ...arrows, '```'].join('\n')
}

/** All edges, as a table. */
export function table(graph: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rows = Object.keys(PARTS)
    .filter((part) => graph.has(part))
    .map((part) => {
      const targets = [...(graph.get(part) ?? [])].map(id).toSorted()
      return `| \`${part}\` | ${PARTS[part]} | ${targets.join(', ') || 'nothing of ours'} |`
    })
  return ['| part | what it is for | imports from |', '|---|---|---|', ...rows].join('\n')
}
