import { describe, expect, it } from 'vitest'
import { code, sources } from './sources.ts'

interface Declared {
  name: string
  file: string
}

const declared = (file: string, source: string): Declared[] =>
  [...source.matchAll(/^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|enum) ([A-Za-z0-9]+)/gm)].map(([, name = '']) => ({
    name,
    file,
  }))

/** Names of types that two files declare, exported or not, with the files. */
function twice(all: readonly Declared[]): string[] {
  const files = Map.groupBy(all, ({ name }) => name)
  return [...files.values()]
    .filter((group) => group.length > 1)
    .map((group) => `${group[0]?.name}: ${group.map(({ file }) => file).join(', ')}`)
}

describe('a name of a type', () => {
  it('means one thing in all of src and entrypoints', () => {
    expect(twice(sources('src', 'entrypoints').flatMap((file) => declared(file, code(file))))).toEqual([])
  })

  it.each([
    ['two exported types', 'export interface Row {', 'export type Row = string', ['Row: a, b']],
    ['one exported, one not', 'export class Row {', 'interface Row {', ['Row: a, b']],
    ['two local types', 'interface Limit {', 'type Limit = number', ['Limit: a, b']],
    ['a type that is only imported', 'export interface Row {', "import type { Row } from './a.ts'", []],
  ])('%s', (_, a, b, names) => expect(twice([...declared('a', a), ...declared('b', b)])).toEqual(names))
})
