import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coverage } from '../../../scripts/check/coverage.ts'
import { PACK_DAY } from '../../../src/policy/freshness.ts'
import { readPack } from '../../../scripts/check/pack.ts'
import { NATION } from '../../../src/domain/place.ts'
import divisions from '../../../src/policy/data/divisions.json' with { type: 'json' }
import { loadPolicy } from '../../../src/policy/load.ts'
import { PROVINCE_CODES, provinceFile } from '../../../src/policy/provinces.ts'
import { provinceFileSchema } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const pack = readPack(process.cwd())

test('nothing in the data speaks of how it was gathered', () => {
  const text = JSON.stringify([pack.provinces, pack.sources, pack.portals])
  expect(text).not.toMatch(/code.index|\/work\/|"recall"|holes\.md|places\.json|on file\)/i)
})

describe('a province at a time', () => {
  test('loads the nation and the provinces asked for, nothing else', async () => {
    const policy = await loadPolicy(['440305', '440100', '310000'])
    expect(new Set([...policy.places.keys()].map((code) => code.slice(0, 2)))).toEqual(new Set(['00', '31', '44']))
    expect(policy.places.get('440300')).toEqual(wholePolicy.places.get('440300'))
    expect(policy.rules.size).toBe(wholePolicy.rules.size)
  })
  test('a code of no province loads the nation only', async () => {
    expect([...(await loadPolicy(['990000'])).places.keys()]).toEqual([NATION])
    expect(await provinceFile('990000')).toBeNull()
  })
  test('every province of the mainland has a file, and together they are the whole pack', async () => {
    const provinces = divisions.map(([code]) => code ?? '').filter((code) => code.endsWith('0000'))
    expect(PROVINCE_CODES).toEqual([NATION, ...provinces])
    expect((await loadPolicy(provinces)).places).toEqual(wholePolicy.places)
  })
})

describe('names as people type them', () => {
  const byName = new Map(divisions.map(([, zh, , pinyin, initials]) => [zh, `${pinyin} ${initials}`]))
  test.each([
    ['重庆市', 'chongqing cq'],
    ['厦门市', 'xiamen xm'],
    ['六安市', 'luan la'],
    ['长沙市', 'changsha cs'],
    ['长治市', 'changzhi cz'],
    ['长春市', 'changchun cc'],
    ['亳州市', 'bozhou bz'],
    ['台州市', 'taizhou tz'],
    ['丽水市', 'lishui ls'],
    ['蚌埠市', 'bengbu bb'],
    ['乐山市', 'leshan ls'],
    ['东莞市', 'dongguan dg'],
    ['朝阳市', 'chaoyang cy'],
    ['宿州市', 'suzhou sz'],
    ['宿迁市', 'suqian sq'],
    ['衢州市', 'quzhou qz'],
    ['莆田市', 'putian pt'],
    ['喀什地区', 'kashi ks'],
    ['儋州市', 'danzhou dz'],
    ['漯河市', 'luohe lh'],
    ['郴州市', 'chenzhou cz'],
    ['泸州市', 'luzhou lz'],
    ['濮阳市', 'puyang py'],
    ['朔州市', 'shuozhou sz'],
    ['内蒙古自治区', 'neimenggu nmg'],
    ['延边朝鲜族自治州', 'yanbian yb'],
    ['恩施土家族苗族自治州', 'enshi es'],
    ['西双版纳傣族自治州', 'xishuangbanna xsbn'],
  ])('%s is %s', (zh, typed) => expect(byName.get(zh)).toBe(typed))
})

test('the worked example of CONTRIBUTING.md is what stands in the data', () => {
  const shown = readFileSync('CONTRIBUTING.md', 'utf8')
    .split('\n')
    .filter((line) => /^ +\{"(kind|id|topic)".*\},?$/.test(line))
    .map((line): unknown => JSON.parse(line.trim().replace(/,$/, '')))
  const held = [...wholePolicy.places.values()]
    .flatMap((place): unknown[] => [...place.figures, ...place.gaps])
    .concat([...wholePolicy.sources.values()])
  expect(shown).toHaveLength(4)
  for (const line of shown) expect(held).toContainEqual(line)
})

test('docs/coverage.md tells what the data holds, on the day of the pack or later (else: npm run docs)', () => {
  const written = readFileSync('docs/coverage.md', 'utf8')
  const day = /\((\d{4}-\d{2}-\d{2})\)/.exec(written)?.[1] ?? ''
  expect(day >= PACK_DAY).toBe(true)
  expect(written).toBe(coverage(wholePolicy, day))
})

test.each([
  [null, true],
  ['2026-07', true],
  ['2026-07-31', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13', false],
  ['2026-7', false],
  ['2026', false],
  ['2026-07-1', false],
  ['', false],
])('a period may begin at %s: %s', (from, may) => {
  const [file] = [...wholePolicy.places.values()]
  const gap = { topic: 'x', from, until: null, statement: { zh: '无', en: 'none' }, ask: '12333' }
  const read = provinceFileSchema.safeParse({ province: '310000', places: [{ ...file, gaps: [gap] }] })
  expect(read.success).toBe(may)
})
