import { describe, expect, test } from 'vitest'
import { figureDraftOf, readDraft, unitOf, type FigureDraft } from '../../../src/profile/figureDraft.ts'
import { ownFigures } from '../../../src/profile/localFigures.ts'
import type { LocalFigure } from '../../../src/profile/localFigureSchema.ts'
import { typedHost } from '../../../src/profile/typedHost.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const TODAY = '2026-11-21'
const draft: FigureDraft = { kind: 'pension-base-lower', place: '310000', value: '7,900', from: '2026-07', last: '2027-06', url: '' }
const read = (change: Partial<FigureDraft>) => readDraft({ ...draft, ...change }, 'f1', TODAY, null)

describe('a figure typed in', () => {
  test('is read with its last month included', () => {
    expect(read({})).toEqual({
      ok: true,
      figure: {
        id: 'f1',
        kind: 'pension-base-lower',
        place: '310000',
        value: 7900,
        unit: 'yuan/month',
        from: '2026-07',
        until: '2027-07',
        url: null,
        quote: null,
        on: TODAY,
      },
    })
  })
  test.each([
    ['7', 0.07],
    ['7%', 0.07],
    ['8.75', 0.0875],
    ['12％', 0.12],
  ])('a rate of %s is %f', (value, rate) => {
    const result = read({ kind: 'medical-flexible-rate', value })
    expect(result.ok && result.figure.value).toBe(rate)
  })
  test.each<[string, Partial<FigureDraft>, string[]]>([
    ['no place', { place: null }, ['place']],
    ['no value', { value: '' }, ['value']],
    ['words for a value', { value: '很多' }, ['value']],
    ['a base of five yuan', { value: '5' }, ['range']],
    ['a rate of 200 %', { kind: 'pension-rate', value: '200' }, ['range']],
    ['ending before it begins', { last: '2026-06' }, ['months']],
    ['a month that is none', { from: '七月' }, ['from']],
    ['an address that is none', { url: 'javascript:alert(1)' }, ['url']],
    ['a month of another age', { from: '0226-07', last: '9999-12' }, ['from', 'last']],
    ['an address longer than any', { url: `https://x.cn/${'a'.repeat(2000)}` }, ['url']],
    ['a month before 1990', { from: '1989-12' }, ['from']],
    ['a month after 2099', { last: '2100-01' }, ['last']],
    ['a share for a sum', { value: '8%%' }, ['value']],
    ['several at once', { value: '', last: 'x' }, ['value', 'last']],
  ])('%s is named', (_name, change, faults) => expect(read(change)).toEqual({ ok: false, faults }))

  test.each<[string, Partial<FigureDraft>]>([
    ['from the first month of 1990', { from: '1990-01' }],
    ['to the last of 2099', { last: '2099-12' }],
    ['for one month', { from: '2026-07', last: '2026-07' }],
    ['without months', { from: '', last: '' }],
    ['without an end', { last: '' }],
    ['with blanks around its address', { url: ' https://x.cn/a ' }],
  ])('%s is read', (_name, change) => expect(read(change).ok).toBe(true))
  test('keeps what it was known by, and its words', () => {
    const kept = readDraft({ ...draft, url: ' https://x.cn/a ', last: '' }, 'id9', '2026-01-02', '下限为7,900元')
    expect(kept).toMatchObject({ figure: { id: 'id9', on: '2026-01-02', quote: '下限为7,900元', url: 'https://x.cn/a', until: null } })
  })

  test('comes back into the form as it was typed', () => {
    for (const change of [{}, { kind: 'medical-flexible-rate' as const, value: '8.75' }, { last: '', from: '' }]) {
      const result = read(change)
      if (!result.ok) throw new Error(result.faults.join())
      expect(readDraft(figureDraftOf(result.figure), 'f1', TODAY, null)).toEqual(result)
    }
  })
  test('a yearly premium is yuan a year', () => expect(unitOf('resident-medical-premium')).toBe('yuan/year'))
})

describe('the person’s figures before the advisor', () => {
  const own: LocalFigure = {
    id: 'f1',
    kind: 'pension-base-lower',
    place: '310000',
    value: 8000,
    unit: 'yuan/month',
    from: '2026-07',
    until: '2027-07',
    url: 'https://rsj.sh.gov.cn/a',
    quote: null,
    on: TODAY,
  }
  const lowest = (figures: LocalFigure[], place = '310000') => {
    const { routes } = assess({ insuredPlace: place, hukouPlace: place, leftOn: '2026-10-31' }, wholePolicy, TODAY, {
      own: ownFigures(figures, TODAY),
    })
    return routes.find(({ id }) => id === 'flexible')?.monthly?.lowest.parts.find(({ insurance }) => insurance === 'pension')
  }
  test('win over the pack and are marked as theirs, with the page they came from', () => {
    const part = lowest([own])
    expect(part?.base).toBe(8000)
    expect(part?.figures.find(({ kind }) => kind === 'pension-base-lower')).toMatchObject({
      own: true,
      value: 8000,
      sources: [{ url: 'https://rsj.sh.gov.cn/a' }],
    })
  })
  test('do not count outside their period', () => expect(lowest([{ ...own, until: '2026-11' }])?.base).toBe(7546))
  test.each<[string, string, string, number, LocalFigure?]>([
    ['a county of the city', '320583', '320500', 8000],
    ['a district of the municipality', '310115', '310000', 8000],
    ['a county before its city', '320583', '320500', 8000, { ...own, id: 'f2', place: '320500', value: 7900 }],
    ['no county of another city', '320583', '320100', 4952],
    ['no city of the province', '320500', '320000', 4952],
  ])('from the page of a county count where its city answers for it: %s', (_, of, insured, base, also) =>
    expect(lowest([{ ...own, place: of }, ...(also ? [also] : [])], insured)?.base).toBe(base),
  )
  test.each<[string, Partial<LocalFigure>, unknown]>([
    ['before its period', { from: '2026-12', until: '2027-07' }, { status: 'not-yet' }],
    ['after it', { from: '2025-07', until: '2026-07' }, { status: 'expired' }],
    ['within it', {}, { status: 'in-force', period: { from: '2026-07', until: '2027-07' } }],
    ['read on a page', {}, { sources: [{ id: 'f1', title: 'rsj.sh.gov.cn', number: null, url: 'https://rsj.sh.gov.cn/a' }] }],
    ['typed in', { url: null }, { sources: [] }],
    ['with an address that is none', { url: 'x' }, { sources: [] }],
  ])('a figure %s', (_, change, use) =>
    expect(ownFigures([{ ...own, ...change }], TODAY)[0]).toMatchObject({ own: true, confidence: 1, trust: 'single', ...(use as object) }),
  )
  test('of two for one kind the later entered counts', () => {
    expect(
      ownFigures(
        [
          { ...own, on: '2026-01-01', value: 1 },
          { ...own, on: '2026-11-01', value: 2 },
        ],
        TODAY,
      )[0]?.value,
    ).toBe(2)
  })
})

test.each([
  ['example.com', 'example.com'],
  ['https://Example.com/path?q=1', 'example.com'],
  ['www。example。com', 'www.example.com'],
  ['http://a.example.com:8080', 'a.example.com'],
  ['', null],
  ['*', null],
  ['*.com', null],
  ['two words', null],
  ['ftp://example.com', null],
  ['localhost', null],
  [' example.com ', 'example.com'],
  ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
  ['HTTP://example.com', 'example.com'],
  ['a-b.example.com', 'a-b.example.com'],
  ['xhttps://example.com', null],
  ['https://', null],
  ['example..com', null],
  ['.example.com', null],
  ['exa_mple.com', null],
  ['example.co_m', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  // What stands behind the path is no part of it.
  ['rsj.sh.gov.cn/goto?url=https://other.example/', 'rsj.sh.gov.cn'],
])('the site %s is %s', (text, host) => expect(typedHost(text)).toBe(host))
