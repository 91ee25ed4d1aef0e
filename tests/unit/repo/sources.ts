import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../../..')

/** Every TypeScript file of the product, by path from the root. */
export function sources(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name).replaceAll('\\', '/')),
  )
}

export const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** The files of rules, by path from the root. */
export const ruleFiles = (): string[] =>
  readdirSync(join(ROOT, 'src/policy/data/rules'))
    .toSorted()
    .map((name) => `src/policy/data/rules/${name}`)

/** The code of a file without comments, so that a word in a comment does not count as use. Strings stay. */
export const code = (file: string): string =>
  text(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')

/** What a file imports: files of ours by path from the root, packages by name. Type-only imports count too: they shape the design. */
export function imports(file: string): string[] {
  const found = [...code(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return found.map((target) =>
    target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll('\\', '/') : target,
  )
}
