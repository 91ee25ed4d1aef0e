import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PARTS, partGraph, picture, sourceImports } from '../../../scripts/docs/imports.ts'
import { blocksIn, filled } from '../../../scripts/docs/blocks.ts'
import { FILES, madeText } from '../../../scripts/docs/made.ts'
import { ROUTE_IDS } from '../../../src/advisor/routeTable.ts'
import { LEAD_IDS } from '../../../src/plan/shape.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { code, ROOT, sources, text } from './sources.ts'

const TEXTS = [
  ...['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'PRIVACY.md', 'CHANGELOG.md'],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const there = (path: string) => existsSync(join(ROOT, path))

describe('the glossary', () => {
  it('names words that the code has', () => {
    const words = [...text('docs/glossary.md').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, word = '']) => word)
    expect(words.length).toBeGreaterThan(15)
    const all = sources('src', 'entrypoints').map(code).join('\n')
    expect(words.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(all))).toEqual([])
  })
})

describe('the contract', () => {
  it.each([...ROUTE_IDS, ...LEAD_IDS])('names %s', (id) => expect(text('docs/contract.md')).toContain(`\`${id}\``))
})

describe('what is made from the source', () => {
  it.each(FILES)('%s is up to date (else: npm run docs)', (file) => {
    expect(blocksIn(text(file)).length).toBeGreaterThan(0)
    expect(text(file)).toBe(madeText(file, wholePolicy))
  })

  it('a block that nobody makes is an error', () => {
    expect(() => filled('<!-- made: nothing -->\n<!-- end -->', {})).toThrow('made: nothing')
  })

  it('every part of the program is in the picture, with what it is for', () => {
    expect([...partGraph(sourceImports()).keys()].filter((part) => !(part in PARTS))).toEqual([])
  })

  it('the picture leaves out an arrow that follows from two others, and no other', () => {
    const graph = new Map([
      ['src/a', new Set(['src/b', 'src/c'])],
      ['src/b', new Set(['src/c'])],
      ['src/c', new Set<string>()],
    ])
    const arrows = picture(graph)
      .split('\n')
      .filter((line) => line.includes('-->'))
    expect(arrows).toEqual(['  a --> b', '  b --> c'])
  })
})

describe('what the documents point at', () => {
  it.each(TEXTS)('%s: every linked file exists', (file) => {
    const targets = [...text(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) =>
      normalize(join(dirname(file), target)),
    )
    expect(targets.filter((target) => !there(target))).toEqual([])
  })

  it.each(TEXTS)('%s: every path in code marks exists', (file) => {
    const paths = [...text(file).matchAll(/`((?:src|entrypoints|scripts|tests|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(paths.filter((path) => !there(path))).toEqual([])
  })

  it.each(TEXTS)('%s: every npm script exists', (file) => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
    const named = [...text(file).matchAll(/npm run (?:-s )?(\w[\w:-]*)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('the two READMEs', () => {
  const shape = (file: string) => ({
    headings: text(file).match(/^#+ /gm),
    code: text(file)
      .match(/```sh\n[\s\S]*?```/g)
      ?.map((block) => block.replace(/ +#.*$/gm, '')),
    links: [...text(file).matchAll(/\]\(([^)]+)\)/g)]
      .map(([, target]) => target?.replace(/(zh|en)(-\d-\w+\.png)/, 'LANGUAGE$2'))
      .filter((target) => !target?.startsWith('README')),
    rows: text(file).match(/^\|/gm)?.length,
  })

  it('have the same headings, commands, links and tables in English and in Chinese', () => {
    expect(shape('README.zh-CN.md')).toEqual(shape('README.md'))
  })
})
