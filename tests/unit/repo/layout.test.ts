import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './sources.ts'

/** What tests the repository itself, people made at random, the commands in scripts, and all answers together. */
const APART = ['repo', 'fuzz', 'scripts', 'approved']
/** Folders with things that the tests beside them read. */
const MATERIAL = ['platform/examples']

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

describe('the unit tests', () => {
  it.each(folders)('of tests/unit/%s are about a folder of that name', (folder) => {
    expect(existsSync(join(ROOT, home(folder)))).toBe(true)
  })

  it('lie in a folder', () => {
    expect(readdirSync(UNIT).filter((name) => name.endsWith('.ts'))).toEqual([])
  })
})
