import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { table } from './stats.ts'

/** Bytes of every file of a build, and in all. */
export function benchSize(build: string): string {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, size: statSync(join(build, name)) }))
    .filter(({ size }) => size.isFile())
    .map(({ name, size }) => ({ name, bytes: size.size }))
    .toSorted((a, b) => b.bytes - a.bytes)
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  return table([
    ['file', 'size'],
    ...files.slice(0, 14).map(({ name, bytes }) => [name, kB(bytes)]),
    [`all ${files.length} files`, kB(total)],
  ])
}
