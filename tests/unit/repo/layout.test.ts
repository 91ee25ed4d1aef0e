import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, sources } from './sources.ts'

/** What tests the repository itself, people made at random, the commands in scripts, and all answers together. */
const APART = ['repo', 'fuzz', 'scripts', 'approved']
/** Folders with things that the tests beside them read. */
const MATERIAL = ['platform/examples']

/** Folders of src and entrypoints whose tests lie elsewhere, and why. A folder of nothing but components is seen by tests/browser. */
const ELSEWHERE: Record<string, string> = {
  'entrypoints/holder': 'runs in a page: tests/browser',
  'entrypoints/spotter': 'runs in a page: tests/browser; what it calls is tested in spotter',
  'src/ask/points': 'one list, asked in whole by tests/unit/ask/points.test.ts',
  'src/ask/points/mine': 'parts of leads, asked for by tests/unit/ask/theirs.test.ts',
  'src/ask/topics': 'one list, asked in whole by tests/unit/ask',
  'src/briefing/kinds': 'one row a kind of page, each told by tests/unit/briefing/brief.test.ts',
  'src/plan/leads': 'one row a lead, led to by tests/unit/plan/leads.test.ts',
  'src/plan/letters': 'one list, written in whole by tests/unit/plan/words.test.ts',
  'src/ui/frame': 'components, and what a browser alone sees of them: tests/browser',
  'src/ui/locales/en': 'compared with the Chinese by tests/unit/ui/locales',
  'src/ui/locales/zh': 'compared with the English by tests/unit/ui/locales',
  'src/ui/popup/ask': 'components and the one hook that loads for them: tests/browser',
}

const UNIT = join(ROOT, 'tests/unit')
const folders = readdirSync(UNIT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(UNIT.length + 1)
      .replaceAll('\\', '/'),
  )
  .filter((folder) => !APART.includes(folder.split('/')[0] ?? '') && !MATERIAL.includes(folder))

const home = (folder: string): string => (folder.startsWith('entrypoints') ? folder : `src/${folder}`)
const testsOf = (folder: string): string => join(UNIT, folder.replace(/^src\//, ''))
const hasTests = (folder: string): boolean =>
  existsSync(testsOf(folder)) && readdirSync(testsOf(folder)).some((name) => name.endsWith('.test.ts'))

/** Folders with code that is no component. */
const withCode = [
  ...new Set(
    sources('src', 'entrypoints')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => dirname(file)),
  ),
].filter((folder) => folder.includes('/'))

describe('the unit tests', () => {
  it.each(folders)('of tests/unit/%s are about a folder of that name', (folder) => {
    expect(existsSync(join(ROOT, home(folder)))).toBe(true)
  })

  it('lie in a folder', () => {
    expect(readdirSync(UNIT).filter((name) => name.endsWith('.ts'))).toEqual([])
  })

  it('of every folder with code lie in the folder of its name, or it is said where', () => {
    expect(withCode.filter((folder) => !hasTests(folder) && !(folder in ELSEWHERE))).toEqual([])
  })

  it('are not said to be elsewhere when they are there, or of a folder that is not', () => {
    expect(Object.keys(ELSEWHERE).filter((folder) => hasTests(folder) || !withCode.includes(folder))).toEqual([])
  })
})
