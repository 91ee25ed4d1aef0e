import { describe, expect, it } from 'vitest'
import { asText } from '../../../../src/ui/page/asText.ts'
import { basisOf, heroOf, toneOf } from '../../../../src/ui/page/hero.ts'
import { doorsOf, othersOf, partsOf } from '../../../../src/ui/page/parts.ts'
import { PAGE_KINDS } from '../../../../src/domain/page.ts'
import { EIGHT } from '../../../browser/eightPeople.ts'
import { briefOf, figure, sighting, TODAY } from '../../briefing/sample.ts'
import { LET_GO } from '../../../fixtures/letGo.ts'

const REGISTER = briefOf(sighting('register'))
const LOOKALIKE = briefOf(sighting('pay', '310000', { social: false, official: false, lookalike: true, kind: null }))

describe('what is said first about a page', () => {
  it('is a warning before all else, with nothing to press', () => {
    expect(heroOf(LOOKALIKE)).toMatchObject({ tone: 'stop', button: null, door: null })
    expect(toneOf(LOOKALIKE)).toBe('stop')
  })
  it('is that a page is for employers, with the plan for who has one', () => {
    const page = sighting('register', '310000', { for: 'employer' })
    expect(heroOf(briefOf(page))?.button).toMatchObject({ page: 'popup' })
    expect(heroOf(briefOf(page, null))?.button).toBeNull()
  })
  it('asks for three facts where nothing is known of the person', () => {
    expect(heroOf(briefOf(sighting('register'), null))?.button).toEqual({ says: 'setUp', page: 'popup' })
  })
  it('says what has to come before', () => {
    // The unemployment benefit goes before paying oneself.
    expect(REGISTER.lead?.first).toBe(true)
    expect(heroOf(REGISTER)).toMatchObject({ tone: 'soon', text: REGISTER.lead?.title })
  })
  it('refused, leads to the plan, not through a door that does not say what for', () => {
    const foreigner = { insuredPlace: '310000', person: 'foreign', leftOn: '2026-11-10', exit: 'resigned', next: 'abroad' } as const
    const page = briefOf(sighting('register'), foreigner)
    expect(page.lead?.door).not.toBeNull()
    expect(heroOf(page)).toMatchObject({ tone: 'stop', door: null, button: { page: 'popup' } })
    // Nor is there anything to record as paid.
    expect(briefOf(sighting('pay'), foreigner).voucher).toBeNull()
    expect(briefOf(sighting('pay')).voucher).not.toBeNull()
  })
  it('says in one sentence what would settle it, and why among the rest', () => {
    const page = briefOf(sighting('register', '440100'), { ...LET_GO, exit: 'resigned', hukouPlace: '340100' }, TODAY, {
      insuredPlace: '440100',
    })
    expect(page.verdict?.settles).not.toBeNull()
    expect(heroOf(page)).toMatchObject({ text: page.verdict?.settles })
    const rest = JSON.stringify(othersOf(page))
    expect(rest).toContain(page.verdict?.reason.en)
    const benefit = briefOf(sighting('unemployment'), { insuredPlace: '310000', leftOn: '2026-10-31' })
    expect(heroOf(benefit)).toMatchObject({ text: benefit.verdict?.settles })
    expect(JSON.stringify(benefit.sections)).toContain(benefit.verdict?.reason.zh)
  })
  it.each([
    ['a foreigner', { person: 'foreign' as const, months: { unemployment: 30 } }, '320500'],
    ['somebody of age', { sex: 'male' as const, birthMonth: '1965-01', months: { pension: 100, unemployment: 30 } }, '310000'],
  ])('claims of no fact that it would settle the benefit of %s', (_, facts, insuredPlace) => {
    const page = briefOf(sighting('unemployment', insuredPlace), { insuredPlace, leftOn: '2026-10-31', exit: 'laid-off', ...facts })
    expect(page.verdict).toMatchObject({ verdict: 'unknown', settles: null })
    expect(heroOf(page)?.text?.zh).toMatch(/12333/)
  })
  it.each(['330100', '440100', '110000', '340100', '653200'])(
    'of %s is short enough in English for the parts to be seen below it',
    (place) => {
      for (const kind of PAGE_KINDS)
        for (const { profile } of Object.values(EIGHT)) {
          const page = briefOf(sighting(kind, place), profile as typeof LET_GO, TODAY, { insuredPlace: place })
          const { title, text } = heroOf(page) ?? { title: page.title, text: null }
          // Measured at 320 × 372 in both browsers: about 42 letters a line.
          expect(page.notices.map((line) => line.text.en).join('').length + title.en.length + (text?.en.length ?? 0)).toBeLessThan(300)
        }
    },
  )
})

describe('the parts of a page', () => {
  it('are those that have something in them, in the order of a counter', () => {
    const parts = partsOf(REGISTER)
    const ORDER = ['doors', 'bring', 'money', 'dates', 'care']
    expect(parts.map(({ id }) => id)).toEqual(ORDER.filter((id) => parts.some((part) => part.id === id)))
    expect(parts.every(({ count }) => count > 0)).toBe(true)
    expect(parts.find(({ id }) => id === 'bring')?.count).toBe(REGISTER.documents.length)
  })
  it.each(['policy', 'pay'] as const)('begin with the money on a page of kind %s', (kind) => {
    const page = sighting(kind, '310000', { figures: [figure(7546, 37731, '2026-07')] })
    expect(partsOf(briefOf(page))[0]?.id).toBe('money')
  })
  it('name no sum where a part of it is not known', () => {
    const costs = REGISTER.costs
    if (costs === null) throw new Error('costs expected')
    const amount = (missing: typeof costs.missing) =>
      partsOf({ ...REGISTER, costs: { ...costs, missing } }).find(({ id }) => id === 'money')?.amount
    expect(amount([])).toMatch(/^¥/)
    expect(amount([{ zh: '医保', en: 'medical' }])).toBeNull()
  })
  it('have each section once, as a way in or beside it', () => {
    const portal = briefOf(sighting('portal'))
    expect(doorsOf(portal).length).toBeGreaterThan(0)
    expect(new Set([...doorsOf(portal), ...othersOf(portal)])).toEqual(new Set(portal.sections))
  })
})

describe('what a page rests on', () => {
  it('is named once each', () => {
    const basis = basisOf(REGISTER).map(({ source, article, period }) => `${source.title}|${article}|${period?.zh}`)
    expect(basis.length).toBeGreaterThan(1)
    expect(new Set(basis).size).toBe(basis.length)
  })
})

describe('a page as text', () => {
  it.each(['zh', 'en'] as const)('begins with its title and place, and has papers and sums: %s', (language) => {
    const text = asText(REGISTER, language)
    const [first = ''] = text.split('\n')
    expect(first).toBe(`${REGISTER.title[language]} · ${REGISTER.placeName?.[language]}`)
    for (const { text: paper } of REGISTER.documents) expect(text).toContain(`- ${paper[language]}`)
    expect(text).toMatch(/= ¥[\d,.]+/)
    expect(text).not.toContain('undefined')
  })
  it('has no person in it but what the page says of them', () => {
    expect(LET_GO.birthMonth).toBe('1990-03')
    expect(asText(REGISTER, 'zh')).not.toContain('1990')
  })
})
