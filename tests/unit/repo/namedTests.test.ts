import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './sources.ts'

const files = readdirSync(join(ROOT, 'tests'), { recursive: true }).map((file) => join('tests', String(file)))

it.each(['docs/security.md', 'docs/note.md', 'ARCHITECTURE.md'])('every test that %s names is there', (document) => {
  const named = [...readFileSync(join(ROOT, document), 'utf8').matchAll(/`([\w/]+\.test\.ts)`/g)].map(([, name]) => name ?? '')
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))).toEqual([])
})
