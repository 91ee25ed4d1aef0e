import { describe, expect, it } from 'vitest'
import { code, sources } from './sources.ts'

interface Declared {
  name: string
  file: string
}

/** Names that several files export on purpose, with the files that may. */
const REPEATED = [
  {
    names: ['points'],
    files: /^src\/ask\/points\/[a-z-]+\.ts$/,
    why: 'what is answered on one topic; points/index.ts takes each under the name of its topic',
  },
  {
    names: ['backup', 'common', 'figures', 'kit', 'note', 'options', 'popup', 'profile', 'reminders'],
    files: /^src\/ui\/locales\/(?:(?:zh|en)\/[a-z]+|index)\.ts$/,
    why: 'the words of one surface in Chinese, in English, and both by language',
  },
]

const onPurpose = (group: readonly Declared[]): boolean =>
  REPEATED.some(({ names, files }) => group.every(({ name, file }) => names.includes(name) && files.test(file)))

const TYPE = /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|enum) ([A-Za-z0-9]+)/gm
const COMPONENT = /^(?:export )?function ([A-Z]\w*)/gm

/** The types and components that a file declares, exported or not. */
const declared = (file: string, source: string): Declared[] =>
  [TYPE, COMPONENT].flatMap((pattern) => [...source.matchAll(pattern)].map(([, name = '']) => ({ name, file })))

/** Functions, constants and classes that a file exports, and names that it gives to another's (`export { a as b }`), not to a default. */
function exported(file: string, source: string): Declared[] {
  const own = [...source.matchAll(/^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm)].map(([, name = '']) => name)
  const given = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) =>
    [...list.matchAll(/(?<!\btype\s+)\b(?!default\b)\w+ as ([\w$]+)/g)].map(([, name = '']) => name),
  )
  return [...new Set([...own, ...given])].map((name) => ({ name, file }))
}

const byName = (all: readonly Declared[]): Declared[][] => [...Map.groupBy(all, ({ name }) => name).values()]

/** Names that two files declare, with the files. */
function twice(all: readonly Declared[]): string[] {
  return byName(all)
    .filter((group) => group.length > 1 && !onPurpose(group))
    .map((group) => `${group[0]?.name}: ${group.map(({ file }) => file).join(', ')}`)
}

describe('a name of a type or a component', () => {
  it('means one thing in all of src and entrypoints', () => {
    expect(twice(sources('src', 'entrypoints').flatMap((file) => declared(file, code(file))))).toEqual([])
  })

  it.each([
    ['two exported types', 'export interface Row {', 'export type Row = string', ['Row: a, b']],
    ['one exported, one not', 'export class Row {', 'interface Row {', ['Row: a, b']],
    ['a type and the component that draws it', 'export interface Plan {', 'export function Plan() {', ['Plan: a, b']],
    ['two local components', 'function Row() {', 'function Row() {', ['Row: a, b']],
    ['two local types', 'interface Limit {', 'type Limit = number', ['Limit: a, b']],
    ['a type that is only imported', 'export interface Row {', "import type { Row } from './a.ts'", []],
  ])('%s', (_, a, b, names) => expect(twice([...declared('a', a), ...declared('b', b)])).toEqual(names))
})

describe('a name of an exported function or constant', () => {
  const all = sources('src', 'entrypoints').flatMap((file) => exported(file, code(file)))

  it('means one thing in all of src and entrypoints', () => {
    expect(twice(all)).toEqual([])
  })

  it.each(REPEATED)('$names: $why', ({ names, files }) => {
    const there = byName(all.filter(({ file }) => files.test(file))).filter((group) => group.length > 1)
    expect(there.map(([first]) => first?.name)).toEqual(expect.arrayContaining(names))
  })

  it('repeated on purpose stands nowhere else', () => {
    const words = ['zh', 'en'].map((language) => ({ name: 'note', file: `src/ui/locales/${language}/note.ts` }))
    const other = { name: 'note', file: 'src/ui/page/note.ts' }
    expect(twice(words)).toEqual([])
    expect(twice([...words, other])).toEqual(['note: src/ui/locales/zh/note.ts, src/ui/locales/en/note.ts, src/ui/page/note.ts'])
  })

  it.each([
    ['two functions', 'export function exitOf(exit: Exit) {', 'export const exitOf = (c: Context) => c.exit', ['exitOf: a, b']],
    ['a component and a constant', 'export async function Pill() {', 'export class Pill {', ['Pill: a, b']],
    ["a new name for another file's", "export { words as say } from './c.ts'", 'export function say() {', ['say: a, b']],
    ['overloads in one file', 'export function lastOf(a: A): A\nexport function lastOf(a: B): B', '', []],
    ['passed on under its own name', 'export function read() {', "export { read, type Row as Line } from './a.ts'", []],
    ['not exported', 'export const bare = 1', 'const bare = 2', []],
  ])('%s', (_, a, b, names) => expect(twice([...exported('a', a), ...exported('b', b)])).toEqual(names))
})
