import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const DECIDES =
  /&&|\|\||\?\?|\s\?\s|[!=]==|\s[<>]=?\s|\s[-+*/%]\s|\bif\b|!\w|\.(filter|find|some|every|slice|at|sort|toSorted|min|max|includes|startsWith|endsWith|replace|match|test)\(/

/** The source files under a path of the project, by name; generated data and declarations are none. */
function sources(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .toSorted()
    .map((name) => join(path, name))
}

/** Numbers of the lines on which something is decided or reckoned: no comment, no import, no line of types. */
function decisions(source: string): number[] {
  return source
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter(({ text }) => !/^(\/\*|\*|\/\/|import |export (type|interface) |type |interface )/.test(text) && DECIDES.test(text))
    .map(({ number }) => number)
}

/**
 * `count` lines at even distances over the decisions of all files, as Stryker names a range; all lines where there are no more. With
 * `shift`, a part of one distance (0.5: half way), lines between those of the sample without it.
 */
export function sample(root: string, targets: readonly string[], count: number, shift = 0): { ranges: string[]; of: number } {
  const lines = targets.flatMap((target) =>
    sources(join(root, target)).flatMap((file) =>
      decisions(readFileSync(file, 'utf8')).map((line) => `${relative(root, file)}:${line}:0-${line}:999`),
    ),
  )
  const step = Math.max(1, lines.length / count)
  const part = (index: number): number => Math.floor(index / step - shift)
  return { ranges: lines.filter((_, index) => part(index) !== part(index - 1)), of: lines.length }
}
