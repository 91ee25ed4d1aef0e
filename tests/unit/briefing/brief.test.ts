import { describe, expect, it } from 'vitest'
import { PAGE_KINDS, type PageKind } from '../../../src/domain/page.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { brief } from '../../../src/briefing/brief.ts'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { briefOf, figure, linesOf, sighting, textOf, TODAY } from './sample.ts'
import { LET_GO } from '../../fixtures/letGo.ts'

/** What has to be said on each kind of page, to a person and to somebody unknown, and the rules it must rest on. */
const SAID: Record<PageKind, { person: RegExp[]; anyone: RegExp[]; rules: string[] }> = {
  register: {
    person: [/你可以在上海市办理/, /养老：可以/, /医疗：可以/, /7,546 × 20%/, /身份证/, /停保/],
    anyone: [/外地户口也可以/, /7,546 × 20%/, /10个工作日/],
    rules: ['CH-05', 'ED-02'],
  },
  pay: { person: [/2,263\.80/, /所属期/, /按月缴/, /凭证/], anyone: [/税务部门征收/, /2,263\.80/], rules: ['CH-01', 'CH-02', 'PE-SH-02'] },
  query: { person: [/还差178个月/, /空档/, /最后缴费月份/], anyone: [/断过不清零/], rules: ['PE-05', 'UI-01', 'CH-10'] },
  unemployment: {
    person: [/你可以领失业金/, /10个月/, /第1到10个月每月2,340元/],
    anyone: [/三条都要有/, /最多12个月/],
    rules: ['UI-11', 'UI-13', 'UI-09'],
  },
  medical: { person: [/2026年10月31日/, /2027年1月31日/, /等6个月/], anyone: [/最多6个月/, /次月/, /居民医保/], rules: ['ME-18', 'ME-10'] },
  transfer: {
    person: [/养老：关系跟人走/, /要搬去哪里/],
    anyone: [/失业保险：随人转/, /工伤/],
    rules: ['PE-15', 'ME-16', 'UI-19', 'WI-01'],
  },
  pension: {
    person: [/2048年3月/, /还差178个月/, /不清零/, /估算/],
    anyone: [/2030年起每年多要半年/, /不能退保/],
    rules: ['PE-04', 'PE-02', 'PE-03'],
  },
  'provident-fund': {
    person: [/封存/, /付房租/, /不是提取理由/],
    anyone: [/封存/, /3年内不能/],
    rules: ['HF-01', 'HF-03', 'HF-11', 'ED-15'],
  },
  policy: { person: [/从哪个月起算常常不同/], anyone: [/市里可能另有规定/], rules: [] },
  guide: { person: [/不在这一页提交/, /养老：可以/, /最晚接上医保/], anyone: [/外地户口也可以/], rules: ['CH-04', 'CH-05'] },
  login: { person: [/官方站点/, /个人登录/], anyone: [/验证码/], rules: ['CH-07'] },
  portal: {
    person: [/失业保险金申领”：可以办/, /灵活就业人员参保登记”：可以办/],
    anyone: [/灵活就业人员参保登记/, /个人权益记录/],
    rules: [],
  },
}

describe.each(PAGE_KINDS)('a %s page', (kind) => {
  it.each(SAID[kind].person)('tells the person: %s', (words) => {
    expect(textOf(briefOf(sighting(kind)))).toMatch(words)
  })

  it.each(SAID[kind].anyone)('tells somebody without a profile: %s', (words) => {
    const briefing = briefOf(sighting(kind), null)
    expect(textOf(briefing)).toMatch(words)
    expect(briefing.hasProfile).toBe(false)
  })

  it('rests on its rules', () => {
    const cited = linesOf(briefOf(sighting(kind), null))
      .flatMap(({ basis }) => basis.map(({ rule }) => rule))
      .concat(linesOf(briefOf(sighting(kind))).flatMap(({ basis }) => basis.map(({ rule }) => rule)))
    expect(cited).toEqual(expect.arrayContaining(SAID[kind].rules))
  })

  it('names a hotline', () => {
    expect(briefOf(sighting(kind), null).hotlines?.length).toBeGreaterThan(0)
  })

  it('gives no verdict about somebody it knows nothing of, and no date', () => {
    const briefing = briefOf(sighting(kind), null)
    expect(briefing.verdict).toBeNull()
    expect(briefing.dates).toEqual([])
  })

  describe.each([
    ['a person', LET_GO, '310000', {}],
    ['nobody', null, '310000', {}],
    ['nobody, place unknown', null, null, {}],
    ['a person of Beijing', { ...LET_GO, insuredPlace: '110000' }, '110000', {}],
    ['a person in a place without data', { ...LET_GO, insuredPlace: '620400' }, '620400', {}],
    ['a person with little said', { insuredPlace: '440100', leftOn: '2026-09-30' }, '440100', {}],
    [
      'a person of Shanghai on a page of Guangzhou',
      LET_GO,
      '440100',
      { insuredPlace: '440100', insuredHereByEmployer: false, lastPaidMonth: null },
    ],
  ] as const)('for %s', (_, profile, place, at) => {
    // Made inside the first test that asks: a fault that shows while tests are being collected is noticed by none.
    let made: Briefing | undefined
    const briefing = (): Briefing => (made ??= briefOf(sighting(kind, place), profile, TODAY, at))

    it('is said in both languages, in a pill short enough for one line', () => {
      const all = [
        briefing().pill,
        briefing().title,
        briefing().purpose,
        ...linesOf(briefing()).map(({ text }) => text),
        ...briefing().documents.map(({ text }) => text),
      ]
      for (const { zh, en } of all) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/)
        expect(en).not.toBe('')
        expect(en.replace(/[“”][^“”]*[“”]|[\u4e00-\u9fff]+, [\u4e00-\u9fff]+|[\u4e00-\u9fff]+ \(/g, '')).not.toMatch(/undefined|null|NaN/)
      }
      expect(briefing().pill.zh.length).toBeLessThanOrEqual(32)
    })

    it('cites nothing that is not in force, remembered only, or another place’s', () => {
      for (const { text, basis } of linesOf(briefing())) {
        for (const { rule, status } of basis) {
          const found = rule === null ? undefined : wholePolicy.rules.get(rule)
          if (found === undefined) continue
          if (status !== 'in-force') expect(text.zh, `${rule} is ${status}: the sentence has to say so`).toMatch(/20\d\d年/)
          expect(found.evidence === 'recall' && !found.corroboratedBy?.length, `${rule} is remembered only`).toBe(false)
        }
      }
    })

    it('survives being sent as a message', () => {
      expect(JSON.parse(JSON.stringify(briefing()))).toEqual(briefing())
    })
  })
})

describe('the place', () => {
  it('of the page decides, and the difference from the profile is said', () => {
    const briefing = briefOf(sighting('register', '440100'), LET_GO, TODAY, {
      insuredPlace: '440100',
      insuredHereByEmployer: false,
      lastPaidMonth: null,
    })
    expect(briefing.notices?.[0]?.text.zh).toMatch(/这一页是广州市的，你的参保地是上海市/)
    expect(briefing.verdict?.title.zh).toContain('广州市')
  })

  it('where the person was insured still decides the dates of cover', () => {
    const briefing = briefOf(sighting('medical', '440100'), LET_GO, TODAY, {
      insuredPlace: '440100',
      insuredHereByEmployer: false,
      lastPaidMonth: null,
    })
    expect(briefing.dates.map(({ date }) => date)).toContain('2027-01-31')
  })

  it('is never another than the one judged, even when a caller forgot to judge for the page’s', () => {
    const briefing = briefOf(sighting('register', '110000'))
    expect(briefing.verdict?.title.zh).toContain('上海市')
    expect(briefing.verdict?.title.zh).not.toContain('北京')
  })

  it('that is the province of the person’s city is not another place', () => {
    const person = { ...LET_GO, insuredPlace: '440100' }
    expect(briefOf(sighting('register', '440000'), person).notices).toEqual([])
  })

  it('without data of its own is said plainly, with national rules and hotlines left', () => {
    const briefing = briefOf(sighting('register', '620400'), null)
    expect(briefing.notices?.[0]?.text.zh).toMatch(/还没有这个地方自己的数据/)
    expect(linesOf(briefing).some(({ basis }) => basis.some(({ rule }) => rule === 'CH-05'))).toBe(true)
    expect(briefing.hotlines?.map(({ number }) => number)).toEqual(['12333', '12393'])
  })

  it('of no known province costs nothing it cannot know', () => {
    expect(briefOf(sighting('register', '990000'), null).costs).toBeNull()
  })
})

describe('what has run out', () => {
  it('is shown as last known, part by part and in the sum', () => {
    const { costs } = briefOf(sighting('register'), { ...LET_GO, leftOn: '2027-08-31', lastPaidMonth: '2027-08' }, '2027-09-10')
    expect(costs?.status).toBe('expired')
    expect(costs?.lines.some(({ status }) => status === 'expired')).toBe(true)
    expect(
      costs?.lines
        .flatMap(({ basis }) => basis)
        .some(({ status, period }) => status === 'expired' && period?.zh === '2026年7月 – 2027年6月'),
    ).toBe(true)
  })

  it('is said of the limits explained with a term', () => {
    const before = briefOf(sighting('register'), null).terms.find(({ term }) => term === '缴费基数')
    const after = briefOf(sighting('register'), null, '2027-09-10').terms.find(({ term }) => term === '缴费基数')
    expect(before?.meaning.zh).toMatch(/现在是 7,546 – 37,731/)
    expect(after?.meaning.zh).toMatch(/上一期是 7,546 – 37,731/)
    expect(before?.meaning.en).toMatch(/^Contribution base: .* Pension base in Shanghai, now: 7,546 – 37,731 yuan a month\.$/)
    // What the term means rests on the rule, the limits on their own document.
    expect(before?.basis?.map(({ rule, source }) => rule ?? source?.id)).toEqual(['PE-10', 'rsj-sh-0132'])
  })
})

describe('a page of the own place', () => {
  it('says of a way that is open what is open, in both languages', () => {
    const { verdict } = briefOf(sighting('register'))
    expect(verdict?.reason.zh).toMatch(/^养老、医疗都可以。/)
    expect(verdict?.reason.en).toMatch(/^Pension and medical: yes\. /)
  })
  it.each([
    ['without figures', [], '政策通知', /^这是一篇政策文字/],
    ['with those that are known', [figure(7546, 37731, '2026-07')], '政策通知 · 数字已收录', /^这一页公布了缴费数字/],
    ['with those of a later period', [figure(7990, 39950, '2027-07')], '政策通知 · 有新数字', /^这一页公布了缴费数字/],
  ])('a notice %s', (_, figures, pill, purpose) => {
    const briefing = briefOf(sighting('policy', '310000', { figures }), null)
    expect(briefing.pill.zh).toBe(pill)
    expect(briefing.purpose?.zh).toMatch(purpose)
  })
})

describe('how long benefit takes, on a page of Beijing', () => {
  it.each<[who: string, profile: Profile | null, days: number]>([
    ['of who was insured in Shanghai and is judged for Beijing: as in Shanghai, where it is drawn', LET_GO, 10],
    ['of nobody known: as there', null, 5],
  ])('%s', (_, profile, days) => {
    const at = { insuredPlace: '110000' }
    expect(textOf(briefOf(sighting('unemployment', '110000'), profile, TODAY, at))).toContain(`\n${days}个工作日内办结。`)
  })
})

describe('on a page of Beijing, judged for Beijing, who was insured in Shanghai is told so', () => {
  const THERE = '这一页是北京市的，你的参保地是上海市。'
  const BY_PAGE = `${THERE}下面按北京市的规定判断；停保和失业金的日期仍按上海市算。`
  const byInsurance = (hotline: string): string => `${THERE}下面你的资格和日期按上海市算；能不能在这里办，先打${hotline}问。`
  it.each<[PageKind | null, string]>([
    ['register', BY_PAGE],
    ['portal', BY_PAGE],
    [null, BY_PAGE],
    ['login', THERE],
    ['unemployment', byInsurance('12333')],
    ['medical', byInsurance('12393')],
  ])('kind %s', (kind, words) => {
    const { notices } = briefOf(sighting(kind, '110000'), LET_GO, TODAY, { insuredPlace: '110000' })
    expect(notices?.map(({ text }) => text.zh)).toEqual([words])
  })
})

describe('what changes by date', () => {
  it('the duty to join the resident scheme is told as coming before 2027 and as law from then on', () => {
    expect(textOf(briefOf(sighting('medical'), null, '2027-02-01'))).toMatch(/法律要求参加居民医保/)
    expect(textOf(briefOf(sighting('medical'), null, '2026-12-01'))).not.toMatch(/法律要求参加居民医保/)
  })

  it('a date past is said to be past, and one that has opened to be open', () => {
    const texts = briefOf(sighting('unemployment')).dates.map(({ text }) => text.zh)
    expect(texts.some((text) => text.includes('现在就能办'))).toBe(true)
    expect(texts.some((text) => text.includes('（已过）'))).toBe(true)
  })
})

describe('a look-alike', () => {
  it('is warned of and explained, and nothing on it is encouraged', () => {
    const briefing = briefOf(sighting('pay', '310000', { official: false, lookalike: true }), LET_GO)
    expect(briefing.pill.zh).toContain('不是官方网站')
    expect(briefing.notices?.[0]?.tone).toBe('stop')
    expect(briefing.documents).toEqual([])
    expect(briefing.costs).toBeNull()
    expect(briefing.terms).toEqual([])
  })
  it('has no place, no local gap and no second notice beside the warning', () => {
    const elsewhere = briefOf(sighting('pay', '450100', { official: false, lookalike: true }), LET_GO)
    expect(elsewhere.placeName).toBeNull()
    expect(elsewhere.unknowns).toEqual([])
    expect(elsewhere.notices).toHaveLength(1)
  })
})

it.each<['portal' | 'unemployment', 'resigned' | 'mutual-by-employer', boolean]>([
  ['portal', 'resigned', false],
  ['unemployment', 'resigned', false],
  ['portal', 'mutual-by-employer', true],
  ['unemployment', 'mutual-by-employer', true],
])('the lead on a %s page presses somebody who left as %s to register: %s', (kind, exit, pressed) => {
  expect(briefOf(sighting(kind), { ...LET_GO, exit }).lead?.title.zh.includes('失业登记') ?? false).toBe(pressed)
})

describe('a way that is shut to the person is not explained on its page', () => {
  const foreigner: Profile = {
    insuredPlace: '110000',
    person: 'foreign',
    leftOn: '2026-11-10',
    exit: 'laid-off',
    months: { pension: 20, medical: 20, unemployment: 20 },
  }
  const page = (kind: PageKind, profile: Profile) => briefOf(sighting(kind, '110000'), profile)

  it('somebody who left by themselves is not told how to draw the benefit', () => {
    const briefing = page('unemployment', { ...foreigner, person: 'mainland', exit: 'resigned' })
    expect(briefing.sections.map(({ title }) => title.en)).not.toContain('While you draw it')
    expect(textOf(briefing)).not.toContain('越早登记越好')
  })
  it('an open question leads, and months and sums are said only as what would follow', () => {
    const briefing = page('unemployment', foreigner)
    expect(briefing.verdict?.reason.zh).toContain('没有查到清楚的规定')
    expect(briefing.pill.zh).toContain('还不能确定')
    const promised = briefing.sections[0]?.lines.filter(
      ({ text }) => /\d个月可以领|每月[\d,]+元/.test(text.zh) && !text.zh.startsWith('如果符合条件'),
    )
    expect(promised).toEqual([])
  })
  it('without a way of leaving the pill says that it turns on that', () => {
    expect(page('unemployment', { ...foreigner, person: 'mainland', exit: null }).pill.zh).toContain('看离职原因')
  })
  it('a page to pay says so before anything is paid', () => {
    expect(page('pay', foreigner).verdict?.verdict).toBe('no')
    expect(page('pay', { ...foreigner, person: 'mainland', hukouPlace: '110000' }).verdict).toBeNull()
  })
  it('a pension page names no road that is closed', () => {
    expect(textOf(page('pension', foreigner))).not.toContain('灵活就业身份自己接着缴')
    expect(textOf(page('pension', { ...foreigner, person: 'mainland', hukouPlace: '110000' }))).toContain('灵活就业身份自己接着缴')
  })
  it.each<['foreign' | 'hmt' | 'mainland', string]>([
    ['foreign', 'passport'],
    ['hmt', 'hmt-permit'],
  ])('%s: every list asks for the %s, none for an identity card', (person, paper) => {
    for (const kind of ['unemployment', 'medical', 'provident-fund', 'transfer'] as const) {
      const ids = page(kind, { ...foreigner, person }).documents.map(({ id }) => id)
      expect(ids, kind).toContain(paper)
      expect(
        ids.filter((id) => id === 'id-card' || id === 'id-or-social-card'),
        kind,
      ).toEqual([])
    }
  })
})

it('a page to enrol gives no steps to somebody it is closed to', () => {
  const stepsFor = (person: 'foreign' | 'mainland') =>
    briefOf(sighting('register'), { ...LET_GO, person }).sections.find(({ title }) => title.en === 'Steps')
  expect(stepsFor('foreign')).toBeUndefined()
  expect(stepsFor('mainland')?.lines.length).toBeGreaterThan(2)
})

describe('the day to pay on, where the place prints one', () => {
  it.each([
    ['130200', '1日到25日'],
    ['130200', '12月25日以后不再收'],
    ['320500', '每月25日前办好参保'],
    ['230100', '12月25日前缴完'],
    ['640100', '12月28日截止'],
  ])('%s: %s', (place, words) => {
    const line = briefOf(sighting('pay', place), null)
      .sections.flatMap(({ lines }) => lines)
      .find(({ text }) => text.zh.includes(words))
    expect(line?.tone).toBe('soon')
    expect(line?.basis.length).toBeGreaterThan(0)
  })
})

describe('how often one may pay', () => {
  const told = (confidence: number, from: string | null, until: string | null) => {
    const place = wholePolicy.places.get('110000')!
    const [first] = place.paymentFrequency
    const paymentFrequency = [{ ...first!, insurance: 'all' as const, every: ['quarter' as const], confidence, from, until }]
    const policy = { ...wholePolicy, places: new Map([...wholePolicy.places, ['110000', { ...place, paymentFrequency }]]) }
    return textOf(brief({ sighting: sighting('pay', '110000'), assessment: null, policy, today: TODAY })).includes('各项：可以按季缴')
  }
  it.each([
    ['a text that holds', 0.9, null, null, true],
    ['trusted just enough', 0.5, null, null, true],
    ['trusted too little', 0.49, null, null, false],
    ['on its last day', 0.9, '2025-01-01', '2026-11-22', true],
    ['run out today', 0.9, '2025-01-01', '2026-11-21', false],
    ['from today', 0.9, '2026-11-21', null, true],
    ['from tomorrow', 0.9, '2026-11-22', null, false],
  ])('%s', (_, confidence, from, until, said) => expect(told(confidence, from, until)).toBe(said))
})

describe('the payment to keep', () => {
  it('carries this month', () => {
    expect(briefOf(sighting('pay')).voucher?.month).toBe('2026-11')
  })
  it.each([
    [
      '310000',
      [
        ['pension', 150_920],
        ['medical', 75_460],
      ],
    ],
    [
      '110000',
      [
        ['pension', 145_400],
        ['medical', 59_369],
        ['unemployment', 7_270],
      ],
    ],
    [
      '330200',
      [
        ['pension', null],
        ['medical', null],
      ],
    ],
  ])('offers each insurance of %s by itself, since the page does not say what was paid for', (place, parts) => {
    expect(
      briefOf(sighting('pay', place), LET_GO, TODAY, { insuredPlace: place, hukouPlace: place }).voucher?.parts.map(
        ({ insurance, fen }) => [insurance, fen],
      ),
    ).toEqual(parts)
  })
  it('is not offered to somebody without a record', () => {
    expect(briefOf(sighting('pay'), null).voucher).toBeNull()
  })
})
