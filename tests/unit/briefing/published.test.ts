import { describe, expect, it } from 'vitest'
import type { FigureUse } from '../../../src/domain/figure.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { brief } from '../../../src/briefing/brief.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { labelOf } from '../../../src/briefing/published.ts'
import { briefOf, figure, printed, sighting, TODAY } from './sample.ts'
import { LET_GO } from '../../fixtures/letGo.ts'
import { ownFigure } from '../../fixtures/policy.ts'

const check = (...figures: ReturnType<typeof figure>[]) => briefOf(sighting('policy', '310000', { figures }), null).figures?.[0]

describe('figures published on the page, beside the known 7,546 – 37,731 from 2026-07', () => {
  it.each([
    ['the same', figure(7546, 37731, '2026-07'), 'same', false],
    ['the same, dated to the day', figure(7546, 37731, '2026-07-01'), 'same', false],
    ['a later period', figure(7990, 39950, '2027-07'), 'newer', true],
    ['an earlier period', figure(7460, 37302, '2025-07'), 'older', false],
    ['the same period with other values', figure(7000, 37731, '2026-07'), 'differs', true],
    ['a scheme that nothing is computed for', figure(5000, 6000, '2026-07', { insurance: 'injury' }), 'new', false],
  ] as const)('%s', (_, published, relation, offer) => {
    expect(check(published)).toMatchObject({ relation, offer })
  })

  it('says when the text gives no start', () => {
    const undated = check(figure(7990, 39950, '2027-07', { from: null }))
    expect(undated?.label).toEqual({
      zh: '养老基数 7,990 – 39,950 元/月，没写从哪个月起',
      en: 'Pension base 7,990 – 39,950 yuan a month, start not given',
    })
    expect(check(figure(7990, 39950, '2027-07'))?.label.zh).toBe('养老基数 7,990 – 39,950 元/月，2027年7月起')
  })

  it('names what is known, with its source', () => {
    const found = check(figure(7990, 39950, '2027-07'))
    expect(found?.text.zh).toContain('7,546 – 37,731')
    expect(found?.basis.length).toBeGreaterThan(0)
  })

  it.each(['pension-base-lower', 'pension-base-upper'])('are compared by the other limit where %s is not known', (missing) => {
    const shanghai = wholePolicy.places.get('310000')!
    const figures = shanghai.figures.filter(({ kind }) => kind !== missing)
    const policy = { ...wholePolicy, places: new Map([...wholePolicy.places, ['310000', { ...shanghai, figures }]]) }
    const found = (...limits: Parameters<typeof figure>) =>
      brief({ sighting: sighting('policy', '310000', { figures: [figure(...limits)] }), assessment: null, policy, today: TODAY }).figures[0]
    expect(found(7546, 37731, '2026-07')?.relation).toBe('same')
    expect(found(7000, 37000, '2026-07')?.relation).toBe('differs')
  })

  it('of a county are offered where its city answers for it', () => {
    const page = sighting('medical', '350800', { figures: [figure(5145, 25725, '2026-01', { insurance: 'medical', place: '350821' })] })
    const assessment = assess({ ...LET_GO, insuredPlace: '350800' }, wholePolicy, TODAY)
    expect(brief({ sighting: page, assessment, policy: wholePolicy, today: TODAY }).figures?.[0]).toMatchObject({ offer: true })
  })

  it.each([
    ['pay', '310000'],
    ['unemployment', '310000'],
    ['provident-fund', '310000'],
  ] as const)('are shown on a page about anything: %s', (kind, place) => {
    const page = sighting(kind, place, { figures: [figure(7990, 39950, '2027-07')] })
    expect(brief({ sighting: page, assessment: null, policy: wholePolicy, today: TODAY }).figures).toMatchObject([{ offer: true }])
  })

  it.each([
    ['2023', 'older', false],
    ['2025', 'older', false],
    ['2026', 'differs', true],
  ] as const)('without a month, for the year %s', (year, relation, offer) => {
    const found = check(figure(7990, 39950, '2027-07', { from: null, year }))
    expect(found).toMatchObject({ relation, offer })
    expect(found?.label.zh).toBe(`养老基数 7,990 – 39,950 元/月，${year}年，没写从哪个月起`)
  })
  it.each([
    ['2023', false],
    ['2025', true],
  ] as const)('where nothing is known, those of years ago are not offered: %s', (year, offer) => {
    const sum = {
      ...figure(0, 0, '2026-01', { from: null, year, insurance: 'medical', place: '350800' }),
      kind: 'flexible-medical',
      value: 411.6,
    }
    const page = sighting('medical', '350800', { figures: [sum as never] })
    expect(brief({ sighting: page, assessment: null, policy: wholePolicy, today: TODAY }).figures[0]).toMatchObject({
      relation: 'new',
      offer,
    })
  })

  it('cannot be kept while the place is not known', () => {
    const found = briefOf(sighting('policy', null, { figures: [figure(7990, 39950, '2027-07', { place: null })] }), null).figures?.[0]
    expect(found?.offer).toBe(false)
  })

  it('once kept as the person’s own are not offered again', () => {
    const own = (kind: string, value: number) => ownFigure(kind, value, { period: { from: '2026-09', until: null } })
    const assessment = assess(LET_GO, wholePolicy, TODAY, { own: [own('pension-base-lower', 8000), own('pension-base-upper', 40000)] })
    const page = sighting('policy', '310000', { figures: [figure(8000, 40000, '2026-09')] })
    expect(brief({ sighting: page, assessment, policy: wholePolicy, today: TODAY }).figures?.[0]).toMatchObject({
      relation: 'same',
      offer: false,
    })
  })

  it('once kept for a period to come are not offered again either', () => {
    const own = (kind: string, value: number) => ownFigure(kind, value, { period: { from: '2027-07', until: null }, status: 'not-yet' })
    const page = sighting('policy', '310000', { figures: [figure(7990, 39950, '2027-07')] })
    const at = (...kept: FigureUse[]) =>
      brief({ sighting: page, assessment: null, policy: wholePolicy, today: TODAY, own: kept }).figures?.[0]
    expect(at(own('pension-base-lower', 7990), own('pension-base-upper', 39950))).toMatchObject({ relation: 'same', offer: false })
    expect(at(own('pension-base-lower', 7990))).toMatchObject({ relation: 'newer', offer: true })
  })
})

describe('a published figure is called by its name, with the numbers that stand there', () => {
  it.each<[what: string, more: Parameters<typeof printed>[0], zh: string]>([
    ['a sum', { kind: 'flexible-medical', value: 411.6 }, '灵活就业医保 411.6 元/月，2026年7月起'],
    ['a rate', { kind: 'flexible-medical', rate: 0.1, unit: 'ratio' }, '灵活就业医保 10%，2026年7月起'],
    ['a rate of a base', { kind: 'flexible-medical', rate: 0.11, base: 7546 }, '灵活就业医保 11% · 7,546 元/月，2026年7月起'],
    ['a base', { kind: 'benefit-base', base: 7546 }, '养老金计发基数 7,546 元/月，2026年7月起'],
    [
      'a sum with another for some',
      { kind: 'resident-premium', value: 400, unit: 'yuan/year', bands: [{ label: '学生', value: 380 }] },
      '居民医保个人缴费 400 · 学生 380 元/年，2026年7月起',
    ],
  ])('%s', (_, more, zh) => expect(labelOf(printed(more)).zh).toBe(zh))
})
