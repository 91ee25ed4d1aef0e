import { describe, expect, test } from 'vitest'
import { checkPack } from '../../../scripts/check/check.ts'
import type { Pack } from '../../../scripts/check/pack.ts'
import { readPack } from '../../../scripts/check/pack.ts'
import { inWords } from '../../../scripts/check/problem.ts'
import type { Figure, Place } from '../../../src/policy/schema.ts'
import { PROVINCE_CODES } from '../../../src/policy/provinces.ts'

const pristine = readPack(process.cwd(), PROVINCE_CODES)

/** What the check says about a copy of the shipped data after one change. */
function after(change: (pack: Mutable) => void): string {
  const pack = structuredClone({ ...pristine, code: { 'advisor/one.ts': "rule: 'UI-03'" } }) as unknown as Mutable
  change(pack)
  return checkPack(pack as unknown as Pack)
    .filter(({ level }) => level === 'error')
    .map(inWords)
    .join('\n')
}

interface Mutable {
  provinces: Record<string, { province: string; places: Place[] }>
  sources: Record<string, unknown>[]
  rules: Record<string, Record<string, unknown>[]>
  portals: Record<string, unknown>[]
  divisions: string[][]
  counties: { counties: Record<string, string>; answers: Record<string, string> }
  loaded: string[]
  code: Record<string, string>
}
function must<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new Error('the shipped data no longer has what this test breaks')
  return found
}
const rule = (pack: Mutable, id: string): Record<string, unknown> =>
  must(
    Object.values(pack.rules)
      .flat()
      .find((row) => row['id'] === id),
  )
const places = (pack: Mutable, province: string): Place[] => must(pack.provinces[`places/${province}.json`]).places
const at = (pack: Mutable, code: string): Place => must(places(pack, `${code.slice(0, 2)}0000`).find((place) => place.code === code))
const figure = (pack: Mutable, code: string, fits: (figure: Figure) => boolean): Figure => must(at(pack, code).figures.find(fits))
const shanghai = (pack: Mutable): Place => at(pack, '310000')
const current = (pack: Mutable): Figure => figure(pack, '310000', ({ kind, from }) => kind === 'pension-base-lower' && from === '2026-07')
const tierOne = (pack: Mutable): Figure => figure(pack, '500000', ({ variant }) => variant === 'tier-1')
const guangdong = (pack: Mutable): Figure => figure(pack, '440000', ({ kind, until }) => kind === 'pension-base-lower' && until === null)
const SHANGHAI = '310000 上海市'

test('the shipped data with nothing changed has no error', () => expect(after(() => {})).toBe(''))

describe('a mistake is told by file, place and figure, with what to do', () => {
  test.each<[string, (pack: Mutable) => void, string[]]>([
    [
      'a yearly figure without an end',
      (pack) => {
        current(pack).until = null
      },
      ['places/310000.json', `${SHANGHAI} › pension-base-lower 2026-07 to …`, 'has no end', 'add "until"'],
    ],
    [
      'two figures at a time',
      (pack) => {
        current(pack).from = '2026-06'
      },
      ['overlaps 2025-07 to 2026-07', '7460 against 7546', 'end the older one'],
    ],
    [
      'a month that nobody speaks of',
      (pack) => {
        current(pack).from = '2026-08'
      },
      ['nothing is known from 2026-07 to 2026-08', 'topic "pension-base-lower"'],
    ],
    [
      'an end before the start',
      (pack) => {
        current(pack).until = '2026-07'
      },
      ['ends before it starts'],
    ],
    [
      'figures out of order',
      (pack) => {
        shanghai(pack).figures.reverse()
      },
      ['stands too late in the list'],
    ],
    [
      'a figure below the trust bar',
      (pack) => {
        current(pack).confidence = 0.45
      },
      [`${SHANGHAI} › figures › pension-base-lower › confidence`, '0.5'],
    ],
    [
      'a figure without a source',
      (pack) => {
        current(pack).sources = []
      },
      [`${SHANGHAI} › figures › pension-base-lower › sources`],
    ],
    [
      'a source that is not there',
      (pack) => {
        current(pack).sources = ['sh-2026']
      },
      [`${SHANGHAI} › pension-base-lower`, 'names the source "sh-2026"', 'add the document to sources.json'],
    ],
    [
      'a figure of a kind that does not exist',
      (pack) => {
        ;(current(pack) as { kind: string }).kind = 'pension-floor'
      },
      [`${SHANGHAI} › figures`, 'pension-base-lower'],
    ],
    [
      'a misspelt field',
      (pack) => {
        ;(current(pack) as unknown as Record<string, unknown>)['untill'] = '2027-07'
      },
      ['untill'],
    ],
    [
      'a month that is no month',
      (pack) => {
        current(pack).until = '2027-7'
      },
      ['YYYY-MM'],
    ],
    [
      'a slipped digit',
      (pack) => {
        current(pack).value = 75460
      },
      ['75460 is outside'],
    ],
    [
      'limits the wrong way round',
      (pack) => {
        current(pack).value = 37732
      },
      ['is not below its upper limit (37732 and 37731)'],
    ],
    [
      'a rate given in percent',
      (pack) => {
        figure(pack, '310000', ({ kind }) => kind === 'pension-rate').value = 20
      },
      ['20 is outside 0.1 to 0.28'],
    ],
    [
      'the wrong unit',
      (pack) => {
        current(pack).unit = 'yuan/year'
      },
      ['is in yuan/year', 'give it in yuan/month'],
    ],
    [
      'a nameless figure beside tiers',
      (pack) => {
        const tier = tierOne(pack)
        delete tier.variant
        delete tier.label
      },
      ['500000 重庆市', 'has no variant, but "tier-2"'],
    ],
    [
      'a tier nobody can read',
      (pack) => {
        delete tierOne(pack).label
      },
      ['a variant that people cannot read'],
    ],
    [
      'a place in the wrong file',
      (pack) => {
        places(pack, '310000').push(at(pack, '320100'))
      },
      ['320100 南京市', 'does not lie in 310000', 'places/320000.json'],
    ],
    [
      'the same place twice',
      (pack) => {
        places(pack, '320000').splice(1, 0, at(pack, '320100'))
      },
      ['320100 南京市', 'stands there twice'],
    ],
    [
      'a place called differently',
      (pack) => {
        shanghai(pack).pinyin = 'shanghaishi'
      },
      [SHANGHAI, 'divisions.json', 'use the same name'],
    ],
    [
      'a province file that nothing loads',
      (pack) => {
        pack.loaded = pack.loaded.filter((code) => code !== '310000')
      },
      ['310000', 'a file that nothing loads', 'src/policy/provinces.ts'],
    ],
    [
      'a condition that is not told',
      (pack) => {
        delete must(at(pack, '430100').admission.medical).note
      },
      ['430100 长沙市 › admission medical', 'does not say which'],
    ],
    [
      'an English sentence in the Chinese field',
      (pack) => {
        shanghai(pack).gaps.push({ topic: 'x', from: null, until: null, statement: { zh: 'not found', en: 'not found' }, ask: '12333' })
      },
      ['"not found" is not Chinese'],
    ],
    [
      'a source nobody uses',
      (pack) => {
        pack.sources.unshift({ id: '0-unused', title: '某通知', number: null, url: null, grade: 'official' })
      },
      ['sources.json · 0-unused', 'is used by nothing'],
    ],
    [
      'a source twice',
      (pack) => {
        pack.sources.splice(1, 0, must(pack.sources[0]))
      },
      ['stands there twice'],
    ],
    [
      'a private page called official',
      (pack) => {
        must(pack.sources.find(({ id }) => id === 'gh-city-salary'))['grade'] = 'official'
      },
      ['gh-city-salary', 'is neither a government host nor in portals.json'],
    ],
    [
      'a rule id in the program that is no rule',
      (pack) => {
        pack.code['advisor/two.ts'] = "rule: 'ZZ-99'"
      },
      ['advisor/two.ts', 'ZZ-99', 'is no rule'],
    ],
    [
      'a rule without its source',
      (pack) => {
        rule(pack, 'UI-11')['source'] = 'nowhere'
      },
      ['rules/unemployment.json', 'names the source "nowhere"'],
    ],
    [
      'a wildcard host',
      (pack) => {
        must(pack.portals[0])['host'] = '*.gov.cn'
      },
      ['*.gov.cn', 'is not an exact host name'],
    ],
    [
      'a host with a port',
      (pack) => {
        must(pack.portals[0])['host'] = 'etax.gov.cn:8443'
      },
      ['is not an exact host name'],
    ],
    [
      'hosts out of order',
      (pack) => {
        pack.portals.reverse()
      },
      ['portals.json', 'is out of order'],
    ],
    [
      'a portal of no place',
      (pack) => {
        must(pack.portals[0])['place'] = '999999'
      },
      ['belongs to 999999'],
    ],
    [
      'a notice of one year stretched over a second (Xi’an)',
      (pack) => {
        figure(pack, '610100', ({ kind }) => kind === 'medical-base-lower').until = '2027-01'
      },
      ['610100 西安市 › medical-base-lower 2025-01 to 2027-01', 'runs 24 months on the word of one year'],
    ],
    [
      'a document of another year',
      (pack) => {
        current(pack).sources = ['xzf-2024-66']
      },
      ['310000 上海市 › pension-base-lower', 'starts in 2026, but its sources speak of 2024'],
    ],
    [
      'a figure charged for the time being, by nobody’s word',
      (pack) => {
        delete figure(pack, '320000', ({ provisional }) => provisional === true).note
      },
      ['320000 江苏省', 'is charged for the time being, but not until when, or by whose word'],
    ],
    [
      'a gap that says a known figure is unknown',
      (pack) => {
        shanghai(pack).gaps.push({
          topic: 'pension-base-lower',
          from: '2026-07',
          until: null,
          statement: { zh: '没有找到', en: 'not found' },
          ask: '12333',
        })
      },
      ['310000 上海市 › gaps pension-base-lower', 'says that it is unknown from 2026-07 to …, but 7546 stands there'],
    ],
    [
      'a day without its zero',
      (pack) => {
        current(pack).from = '2026-11-5'
      },
      ['310000', 'pension-base-lower › from', 'YYYY-MM-DD'],
    ],
    [
      'a county that a place of another province answers for',
      (pack) => {
        pack.counties.answers = { '320583': '330100' }
      },
      ['counties.json · 320583 昆山市', 'which lies in another province'],
    ],
    [
      'a county found by a name that others share',
      (pack) => {
        pack.counties.counties['1101'] = must(pack.counties.counties['1101']).replace('朝阳区', '朝阳区*')
      },
      ['110105 朝阳区', 'is found as 朝阳, which other places are called too'],
    ],
    [
      'a prefecture that is missing',
      (pack) => {
        pack.divisions = pack.divisions.filter(([code]) => code !== '341500')
      },
      ['prefectures: 332 of 333'],
    ],
    [
      'pinyin with spaces',
      (pack) => {
        must(pack.divisions[0])[3] = 'bei jing'
      },
      ['110000 北京市', 'do not go together'],
    ],
  ])('%s', (_, change, expected) => {
    const said = after(change)
    for (const words of expected) expect(said).toContain(words)
  })
})

test('a hole in time is accepted once a gap entry says so', () => {
  const hole = (pack: Mutable) => {
    current(pack).from = '2026-08'
  }
  expect(after(hole)).toContain('nothing is known')
  expect(
    after((pack) => {
      hole(pack)
      shanghai(pack).gaps = [
        { topic: 'pension-base-lower', from: '2026-07', until: '2026-08', statement: { zh: '没有找到', en: 'not found' }, ask: '12333' },
      ]
    }),
  ).toBe('')
})

test('only Guangdong’s limits may stay open, and only with a note', () => {
  expect(
    after((pack) => {
      delete guangdong(pack).note
    }),
  ).toContain('440000 广东省 › pension-base-lower 2026-07 to …: is set every year but has no end')
})
