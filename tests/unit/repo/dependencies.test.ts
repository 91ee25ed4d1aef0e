import { describe, expect, it } from 'vitest'
import { text } from './sources.ts'

interface Package {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Package
const DOCUMENT = text('docs/dependencies.md')

/** Package names in the first cells of a section's tables. */
const named = (section: string): string[] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
    .filter((name) => !/^zod\/|Temporal/.test(name))
const [shipped = '', ...rest] = DOCUMENT.split('## Building')

describe('dependencies', () => {
  it('each shipped one stands in docs/dependencies.md with its purpose, and no other', () => {
    expect(named(shipped).toSorted()).toEqual(Object.keys(dependencies).toSorted())
  })

  it('each one of the tools too, and no other', () => {
    expect(named(rest.join('')).toSorted()).toEqual(Object.keys(devDependencies).toSorted())
  })

  it('every row fills every column', () => {
    const short = DOCUMENT.split('\n').filter(
      (line) => line.startsWith('| `') && line.split('|').filter((cell) => cell.trim()).length !== 5,
    )
    expect(short).toEqual([])
  })

  it('every version is exact: 1.2.3, not ^1.2.3', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })
})
