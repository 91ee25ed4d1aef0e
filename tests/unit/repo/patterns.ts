import { join } from 'node:path'
import { parseSync } from 'rolldown/utils'
import { ROOT, sources, text } from './sources.ts'

/** A regular expression as the code writes it, with the first file that does. */
export interface Pattern {
  file: string
  source: string
  flags: string
}

interface Node {
  type?: string
  regex?: { pattern: string; flags: string }
  callee?: { name?: string }
}

/**
 * Every regular expression that the code writes out, each once; and the files that put one together inside a function, where no list
 * sees it.
 */
export function writtenPatterns(...folders: string[]): { patterns: Pattern[]; hidden: string[] } {
  const found = new Map<string, Pattern>()
  const hidden: string[] = []
  for (const file of sources(...folders)) {
    const visit = (node: unknown, inFunction: boolean): void => {
      if (node === null || typeof node !== 'object') return
      if (Array.isArray(node)) {
        for (const one of node) visit(one, inFunction)
        return
      }
      const { type = '', regex, callee } = node as Node
      if (regex) found.set(`${regex.pattern}/${regex.flags}`, { file, source: regex.pattern, flags: regex.flags })
      if (type === 'NewExpression' && callee?.name === 'RegExp' && inFunction) hidden.push(file)
      const inside = inFunction || /^(?:FunctionDeclaration|FunctionExpression)$/.test(type)
      for (const value of Object.values(node)) visit(value, inside)
    }
    visit(parseSync(file, text(file)).program, false)
  }
  return { patterns: [...found.values()], hidden }
}

/** Every regular expression that the modules put together while they are loaded. */
export async function builtPatterns(...folders: string[]): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  const Own = globalThis.RegExp
  let file = ''
  globalThis.RegExp = new Proxy(Own, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags)
      found.set(`${made.source}/${made.flags}`, { file, source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    for (file of sources(...folders)) await import(/* @vite-ignore */ join(ROOT, file))
  } finally {
    globalThis.RegExp = Own
  }
  return [...found.values()]
}

/** Splits a source at the bars that stand in no group and no class. */
export function alternatives(source: string): string[] {
  const parts: string[] = []
  let from = 0
  let depth = 0
  let inClass = false
  for (let at = 0; at < source.length; at += 1) {
    const one = source[at]
    if (one === '\\') at += 1
    else if (inClass) inClass = one !== ']'
    else if (one === '[') inClass = true
    else if (one === '(') depth += 1
    else if (one === ')') depth -= 1
    else if (one === '|' && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  parts.push(source.slice(from))
  // `\b(one|two)\b` is `\bone\b|\btwo\b`.
  return parts.flatMap((part) => {
    const inside = /^\\b\((?!\?)(.*)\)\\b$/.exec(part)?.[1]
    if (inside === undefined || !closes(inside)) return [part]
    return alternatives(inside).map((word) => `\\b${word}\\b`)
  })
}

/** True when every bracket that a piece opens it also closes, in that order. */
function closes(source: string): boolean {
  let depth = 0
  for (const one of source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '')) {
    if (one === '(') depth += 1
    if (one === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** True when nothing in a source repeats without end: then each place of a text costs no more than a fixed number of steps. */
export const isBounded = (source: string): boolean =>
  !/[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, 'x').replace(/\(\?<?[=!:]/g, ''))

/**
 * Texts of pages, pasted records and typed fields have one blank where there were many before any pattern meets them (`tidy`,
 * `tidyLines`, `plain`), and a question is cut at 500 characters; only what does that itself, or runs before it, meets more.
 */
export const isTidied = (file: string): boolean =>
  /^src\/(?:spotter|profile|ask)\//.test(file) && !/spotter\/(?:text|read|walk)\.ts$|normalise\.ts$/.test(file)

/** A source as it works on such a text: `\s*` finds one blank or none. */
export const tidied = (source: string): string =>
  source.replaceAll(String.raw`\s*`, String.raw`\s?`).replaceAll(String.raw`\s+`, String.raw`\s`)
