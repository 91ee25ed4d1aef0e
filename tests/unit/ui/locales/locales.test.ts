import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = new URL('../../../../src/ui/', import.meta.url).pathname
const files = (language: string) => readdirSync(join(ROOT, 'locales', language)).toSorted()
const load = async (language: string, file: string): Promise<Record<string, unknown>> =>
  (await import(join(ROOT, 'locales', language, file))) as Record<string, unknown>

/** Every leaf of a table of words: its path, and how many arguments it takes (text: none). */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path} text`]
  if (typeof value === 'function') return [`${path} of ${value.length}`]
  if (Array.isArray(value)) return value.flatMap((one, index) => leaves(one, `${path}[${index}]`))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`))
  return [`${path} ${String(value)}`]
}
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return texts((value as (...args: unknown[]) => unknown)(...Array.from({ length: value.length }, () => 3)))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
const CJK = /\p{Script=Han}/u

test('both languages have the same files', () => expect(files('en')).toEqual(files('zh')))

describe.each(files('zh'))('%s', async (file) => {
  const [zh, en] = await Promise.all([load('zh', file), load('en', file)])
  test('has the same words in both languages, taking the same arguments', () => {
    expect(leaves(en).toSorted()).toEqual(leaves(zh).toSorted())
  })
  test('has no empty words', () => {
    for (const text of [...texts(zh), ...texts(en)]) expect(typeof text).toBe('string')
    expect(texts(zh).filter((text) => text !== text.trim() && text.trim() === '')).toEqual([])
  })
})

/** Source text without comments. */
const code = (path: string) =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
const components = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('locales'))
  .map((file) => join(ROOT, file))

/** Chinese in a pattern reads a page; a line with both languages, or one that asks for the language, says nothing in one only. */
const speaksOneLanguage = (line: string): boolean =>
  CJK.test(line.replace(/\/\/.*$/, '').replace(/\/(?:\\.|\[(?:\\.|[^\]])*\]|[^/\\\n[])+\/[a-z]*/g, '')) &&
  !/\bzh: .*\ben: /.test(line) &&
  !line.includes("language === 'zh'")

test.each(components.map((file) => [file.slice(ROOT.length), file] as const))('%s has no words of its own', (_name, file) => {
  const lines = code(file).split('\n')
  const inBoth = (index: number) => /^\s*zh: /.test(lines[index] ?? '') && /^\s*en: /.test(lines[index + 1] ?? '')
  expect(lines.filter((line, index) => speaksOneLanguage(line) && !inBoth(index))).toEqual([])
})

test.each([
  ['<p>没有</p>', true],
  ["const a = '没有'", true],
  ["a.replace(/市$/, '')", false],
  ['const X = /^(提交|确认[一二]\\/)/u', false],
  ["{ zh: '有', en: 'Yes' }", false],
  ["return 'x' // 说明", false],
])('the check itself: %s speaks one language: %s', (line, expected) => expect(speaksOneLanguage(line)).toBe(expected))
