import { describe, expect, it } from 'vitest'
import { code, sources } from './sources.ts'

interface Declared {
  name: string
  exported: boolean
  file: string
}

const declared = (file: string, source: string): Declared[] =>
  [...source.matchAll(/^(export )?(?:declare )?(?:abstract )?(?:interface|type|class|enum) ([A-Za-z0-9]+)/gm)].map(
    ([, exported, name = '']) => ({ name, exported: exported !== undefined, file }),
  )

/** Names of exported types that another file declares too, exported or not, with the files. */
function twice(all: readonly Declared[]): string[] {
  const files = Map.groupBy(all, ({ name }) => name)
  return [...files.values()]
    .filter((group) => group.length > 1 && group.some(({ exported }) => exported))
    .map((group) => `${group[0]?.name}: ${group.map(({ file }) => file).join(', ')}`)
}

describe('a name of a type', () => {
  it('that is exported means one thing in all of src', () => {
    expect(twice(sources('src').flatMap((file) => declared(file, code(file))))).toEqual([])
  })

  it.each([
    ['two exported types', 'export interface Row {', 'export type Row = string', ['Row: a, b']],
    ['one exported, one not', 'export class Row {', 'interface Row {', ['Row: a, b']],
    ['two local types', 'interface Props {', 'interface Props {', []],
    ['a type that is only imported', 'export interface Row {', "import type { Row } from './a.ts'", []],
  ])('%s', (_, a, b, names) => expect(twice([...declared('a', a), ...declared('b', b)])).toEqual(names))
})
