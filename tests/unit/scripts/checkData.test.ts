import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readPack } from '../../../scripts/check/pack.ts'
import { scratch } from '../../setup/scratch.ts'
import { code } from '../repo/sources.ts'

test('a comma forgotten in a city’s file is told with the file and the line', () => {
  const root = scratch('pack', onTestFinished)
  cpSync('src/policy', join(root, 'src/policy'), { recursive: true })
  const path = join(root, 'src/policy/data/places/340000.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('},\n', '}\n'))
  expect(() => readPack(root)).toThrow(/places\/340000\.json is not valid JSON: .*line 7[\s\S]*a comma too many or too few/)
})

/** What a file imports before its first line runs: not the types, and not what it imports later by `await import(…)`. */
const importedAtOnce = (file: string): string[] =>
  [...code(file).matchAll(/^import (?!type )[^']*'(\.[^']+\.ts)'/gm)].map(([, target = '']) => join(dirname(file), target))

test('check-data imports no city’s file before it has read them all: the import of a broken one ends in a stack trace', () => {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    importedAtOnce(file).forEach(visit)
  }
  visit('scripts/check-data.ts')
  expect(seen).toContain('scripts/check/pack.ts')
  expect(seen).not.toContain('src/policy/provinces.ts')
})
