import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Policy } from '../../src/policy/policy.ts'
import { filled } from './blocks.ts'
import { partGraph, picture, ROOT, sourceImports, table } from './imports.ts'
import { knows } from './knows.ts'

/** The files that hold made blocks. */
export const FILES = ['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md'] as const

/** The day of docs/coverage.md, which the tables of the README share. */
const coverageDay = (): string =>
  /^# Coverage .*\((\d{4}-\d{2}-\d{2})\)/.exec(readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8'))?.[1] ?? 'unknown'

/** What a file should hold now. */
export function madeText(file: string, policy: Policy): string {
  const graph = partGraph(sourceImports())
  return filled(readFileSync(join(ROOT, file), 'utf8'), {
    'knows-en': () => knows(policy, coverageDay(), 'en'),
    'knows-zh': () => knows(policy, coverageDay(), 'zh'),
    picture: () => picture(graph),
    parts: () => table(graph),
  })
}
