import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { table } from './stats.ts'

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** A text so long is packed sentences or weights, no part of the code. */
const PACKED = 200

/** Bytes of a script that are packed sentences and weights: its longest texts. */
function packedBytes(file: string): number {
  let bytes = 0
  const add = (start: number, end: number, text: string) => (bytes += end - start < PACKED ? 0 : Buffer.byteLength(text))
  new Visitor({
    Literal: ({ start, end, raw }) => add(start, end, raw ?? ''),
    TemplateElement: ({ start, end, value }) => add(start, end, value.raw),
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program)
  return bytes
}

/** Bytes of every file of a build, and in all; of the question box how much is code, and how much its sentences and weights. */
export function benchSize(build: string): string {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, size: statSync(join(build, name)) }))
    .filter(({ size }) => size.isFile())
    .map(({ name, size }) => ({ name, bytes: size.size }))
    .toSorted((a, b) => b.bytes - a.bytes)
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const ask = files.find(({ name }) => /\bask(?:-[^/]*)?\.js$/.test(name))
  const packed = ask === undefined ? 0 : packedBytes(join(build, ask.name))
  return table([
    ['file', 'size'],
    ...files.slice(0, 14).map(({ name, bytes }) => [name, kB(bytes)]),
    [`all ${files.length} files`, kB(total)],
    ['question box: code', kB((ask?.bytes ?? 0) - packed)],
    ['question box: packed sentences and weights', kB(packed)],
  ])
}
