import { describe, expect, it } from 'vitest'
import { cellsOf, grid, withoutMarks } from '../../../../src/spotter/figures/grid.ts'

describe('the cells of a line', () => {
  const reaching = [['2↓一档', '240']]
  it.each<[string, string, string[][], string[] | null]>([
    ['two cells', '\t一档\t240', [], ['一档', '240']],
    ['spaces and breaks inside a cell', '\t 一\v档 \t240', [], ['一 档', '240']],
    ['two cells without the mark of a row', '一档\t240\t380', [], null],
    ['one cell', '\t240', [], null],
    ['one cell beside one that reaches down', '\t240', reaching, ['240']],
    ['one cell that reaches across', '\t2→240', reaching, null],
    ['no cell', '一档 240', reaching, null],
    ['a cell of 96 characters', `\t${'长'.repeat(96)}\t240`, [], ['长'.repeat(96), '240']],
    ['a cell of 97', `\t${'长'.repeat(97)}\t240`, [], null],
    ['the second cell of 97', `\t240\t${'长'.repeat(97)}`, [], null],
  ])('%s', (_, line, above, cells) => expect(cellsOf(line, above)).toEqual(cells))
})

it.each([
  ['\t2→一档\t3↓240\t2→2↓其他', '\t一档\t240\t其他'],
  ['\t240', '\t240'],
])('marks are taken off %j', (line, bare) => expect(withoutMarks(line)).toBe(bare))

describe('a grid', () => {
  it.each<[string, string[][], string[][]]>([
    ['without marks', [['a', 'b']], [['a', 'b']]],
    ['across', [['2→a', 'b']], [['a', 'a', 'b']]],
    [
      'down',
      [['2↓a', 'b'], ['c'], ['d', 'e']],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'down at the end of a row',
      [['a', '2↓b'], ['c']],
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
    ],
    [
      'both ways',
      [['2→2↓a', 'b'], ['c']],
      [
        ['a', 'a', 'b'],
        ['a', 'a', 'c'],
      ],
    ],
    ['wider than any table', [['30→a', '30→b']], [[...Array<string>(30).fill('a'), ...Array<string>(10).fill('b')]]],
  ])('%s', (_, rows, expected) => expect(grid(rows)).toEqual(expected))
})
