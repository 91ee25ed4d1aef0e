import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPack } from '../../../scripts/check/check.ts'
import { readPack } from '../../../scripts/check/pack.ts'
import { inWords } from '../../../scripts/check/problem.ts'
import { provinceText, sourcesText } from '../../../scripts/new/dataText.ts'
import { newCity, newKind, newRule, newTopic, SCAFFOLDS, type Tree } from '../../../scripts/new/scaffold.ts'
import { PROVINCE_CODES } from '../../../src/policy/provinces.ts'
import type { ProvinceFile, Source } from '../../../src/policy/schema.ts'

/** The repository without what somebody who follows CONTRIBUTING.md to the letter puts there: the recipes stay true for the next one. */
const EXAMPLES: Readonly<Record<string, RegExp>> = {
  'src/policy/data/places/340000.json': /    \{\n      "code": "341600",[\s\S]*?\n    \},\n/,
  'src/policy/data/rules/unemployment.json': /  \{"id": "UI-GS-01",[\s\S]*?\},\n(?=  \{)/,
  'src/policy/topics.ts': /  \/\*\*[^/]*\*\/\n  'heating-aid': .*\n/,
  'src/policy/figureKinds.ts': /  'heating-fee': \{[\s\S]*?\n  \},\n/,
}
const tree: Tree = { read: (path) => readFileSync(path, 'utf8').replace(EXAMPLES[path] ?? /$^/, '') }
const pack = readPack(process.cwd())
const errors = (changed: Partial<typeof pack>): string =>
  checkPack({ ...pack, ...changed })
    .filter(({ level }) => level === 'error')
    .map(inWords)
    .join('\n')

test('data is written as it lies in the repository', () => {
  for (const code of PROVINCE_CODES) {
    const text = tree.read(`src/policy/data/places/${code}.json`)
    expect(provinceText(JSON.parse(text) as ProvinceFile)).toBe(text)
  }
  const sources = tree.read('src/policy/data/sources.json')
  expect(sourcesText(JSON.parse(sources) as Source[])).toBe(sources)
})

describe('npm run new', () => {
  test.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])('does every command that %s shows', (file) => {
    const commands = [...tree.read(file).matchAll(/npm run new -- ([\w -]+[\w])/g)].map(([, words = '']) => words.split(' '))
    expect(commands.length).toBeGreaterThan(0)
    for (const [what = '', ...args] of commands) expect(SCAFFOLDS[what]?.(tree, args).next.length).toBeGreaterThan(0)
  })

  test.each(['341600', '亳州市', '亳州', 'Bozhou'])('city %s: an entry that passes the check and names what is unknown', (asked) => {
    const { path, text } = newCity(tree, [asked])
    expect(path).toBe('src/policy/data/places/340000.json')
    const file = JSON.parse(text) as ProvinceFile
    expect(file.places.find(({ code }) => code === '341600')?.gaps[0]).toMatchObject({ topic: 'medical-flexible-rate', ask: '12393' })
    expect(errors({ provinces: { ...pack.provinces, 'places/340000.json': file } })).toBe('')
  })

  test.each([
    ['a city that is there', () => newCity(tree, ['340100']), '合肥市 is there already'],
    ['a county', () => newCity(tree, ['320583']), '320583 is a county; 苏州市 (320500) answers for it'],
    ['no city', () => newCity(tree, ['亚特兰蒂斯']), 'expected a name or code'],
    ['a rule without a subject', () => newRule(tree, ['XX-01', '000000']), 'expected an id such as UI-GS-01'],
    ['a rule that is there', () => newRule(tree, ['UI-01', '000000']), 'UI-01 is taken'],
    ['a rule of no place', () => newRule(tree, ['UI-GS-77', '629999']), 'expected the code of a place'],
    ['a rule of no topic', () => newRule(tree, ['UI-GS-77', '620000', 'nonsense']), '"nonsense" is no topic'],
    ['a topic that is there', () => newTopic(tree, ['claim-days']), 'claim-days is there already'],
    ['a kind with blanks', () => newKind(tree, ['my kind']), 'expected words with hyphens'],
  ])('refuses %s', (_, make, words) => expect(make).toThrow(words))

  test('rule: in its place by id, and the check asks for what is to be written', () => {
    const { path, text } = newRule(tree, ['UI-GS-77', '620000', 'claim-days'])
    const rows = JSON.parse(text) as { id: string }[]
    const ids = rows.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)))
    const said = errors({ rules: { ...(pack.rules as object), [path.replace('src/policy/data/', '')]: rows } })
    expect(said).toContain('UI-GS-77')
    expect(said).toContain('statement')
  })

  test('topic and kind: a row at the end of the one table that everything reads', () => {
    expect(newTopic(tree, ['heating-aid']).text).toMatch(/'heating-aid': none,\n\} as const/)
    expect(newKind(tree, ['heating-aid']).text).toMatch(/'heating-aid': \{[^}]*\{[^}]*\},\n {2}\},\n\} as const satisfies/)
  })
})
