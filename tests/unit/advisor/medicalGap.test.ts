import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY, withPlace } from './people.ts'

const gap = (facts: Partial<Profile>, today = TODAY) =>
  assess(person({ lastPaidMonth: '2026-10', ...facts }), wholePolicy, today).medicalGap

describe('no day on which cover ends', () => {
  it.each<[who: string, facts: Partial<Profile>, rule: string, says: RegExp]>([
    ['draws benefit: the fund pays', { drawing: 'unemployment' }, 'UI-10', /失业保险基金缴/],
    ['was never insured: nothing runs out', { months: { medical: 0 } }, 'ME-17', /没有缴过/],
  ])('%s', (_, facts, rule, says) => {
    for (const movingTo of [null, '320500']) {
      const a = assess(person({ exit: 'laid-off', movingTo, ...facts }), wholePolicy, TODAY)
      expect(a.medicalGap).toMatchObject({ coverEnds: null, graceEnds: null, waitIfMissed: null, coverRule: rule })
      expect(a.joining).toMatchObject({ coverEnds: null, graceEnds: null })
      expect(a.medicalGap.reasons.map(({ zh }) => zh).join('')).toMatch(says)
      expect(a.medicalGap.reasons.map(({ zh }) => zh).join('')).not.toMatch(/医保待遇到|没有填最后缴费月/)
      expect(a.deadlines.filter(({ id }) => id.startsWith('medical-')).map(({ date }) => date)).toEqual([null, null])
    }
  })
})

describe('cover, grace and wait', () => {
  it.each([
    ['ME-SH-02 Shanghai: three months, then six', '310000', '2026-10-31', '2027-01-31', { months: 6, bound: 'exact' }, 'ME-SH-02', 'exact'],
    ['ME-BJ-02 Beijing: three months, then six', '110000', '2026-10-31', '2027-01-31', { months: 6, bound: 'exact' }, 'ME-BJ-02', 'exact'],
    [
      'ME-ZJ-02 Zhejiang: any break costs two whole months',
      '330100',
      '2026-10-31',
      '2026-11-30',
      { months: 2, bound: 'exact' },
      'ME-ZJ-02',
      'exact',
    ],
    ['ME-JS-01 Jiangsu: at most three months', '320600', '2026-10-31', '2027-01-31', { months: 3, bound: 'at-most' }, 'ME-JS-01', 'usual'],
    ['ME-NJ-02 Nanjing: at most three months', '320100', '2026-10-31', '2027-01-31', { months: 3, bound: 'at-most' }, 'ME-NJ-02', 'usual'],
    ['ME-NC-01 Nanchang: three months', '360100', '2026-10-31', '2027-01-31', { months: 3, bound: 'exact' }, 'ME-NC-01', 'exact'],
    [
      'ME-WX-02 Wuxi: two texts, the longer at most',
      '320200',
      '2026-10-31',
      '2027-01-31',
      { months: 6, bound: 'at-most' },
      'ME-WX-02',
      'usual',
    ],
    [
      'ME-TJ-02 Tianjin: newcomers wait six months',
      '120000',
      '2026-10-31',
      '2027-01-31',
      { months: 6, bound: 'exact' },
      'ME-TJ-02',
      'usual',
    ],
    ['ME-GZ-02 Guangzhou runs one month behind', '440100', '2026-11-30', '2027-01-31', { months: 6, bound: 'at-most' }, 'ME-09', 'usual'],
    ['ME-09 elsewhere: the national ceiling', '370200', '2026-10-31', '2027-01-31', { months: 6, bound: 'at-most' }, 'ME-09', 'usual'],
  ] as const)('%s', (_, insuredPlace, coverEnds, graceEnds, waitIfMissed, rule, bound) => {
    expect(gap({ insuredPlace })).toMatchObject({ coverEnds, graceEnds, waitIfMissed, rule, bound })
  })

  it('ME-07 three months and ME-09 six hold even where the data has no row for them', () => {
    const answer = assess(
      person({ insuredPlace: '370200', lastPaidMonth: '2026-10' }),
      withPlace('000000', { medicalGap: [] }),
      TODAY,
    ).medicalGap
    expect(answer).toMatchObject({
      graceEnds: '2027-01-31',
      waitIfMissed: { months: 6, bound: 'at-most' },
      rule: 'ME-09',
      graceRule: 'ME-07',
    })
  })

  it('an older doubtful text (Wuxi) is told as what is usual, not as exact', () => {
    expect(gap({ insuredPlace: '320200' }).bound).toBe('usual')
  })

  it.each([
    ['over the turn of the year', '2026-12', '2026-12-31', '2027-03-31'],
    ['into a leap February', '2027-11', '2027-11-30', '2028-02-29'],
    ['into an ordinary February', '2026-11', '2026-11-30', '2027-02-28'],
    ['from February', '2028-02', '2028-02-29', '2028-05-31'],
  ])('month ends: %s', (_, lastPaidMonth, coverEnds, graceEnds) => {
    expect(gap({ lastPaidMonth, leftOn: `${lastPaidMonth}-28` })).toMatchObject({ coverEnds, graceEnds })
  })
})

describe('a last month that was not given', () => {
  it('is taken to be the month of leaving, said, and never called exact', () => {
    const answer = gap({ lastPaidMonth: null })
    expect(answer).toMatchObject({
      coverEnds: '2026-10-31',
      graceEnds: '2027-01-31',
      bound: 'usual',
      coverBound: 'usual',
      assumedLastPaid: true,
    })
    expect(answer.reasons[0]?.zh).toContain('没有填最后缴费月')
  })
})

describe('a last month that does not go with the leaving date', () => {
  const said = (facts: Partial<Profile>) =>
    gap(facts)
      .reasons.map((reason) => reason.zh)
      .join()
  it('the month after leaving is believed, never called exact, and asked to be checked', () => {
    expect(gap({ lastPaidMonth: '2026-11' })).toMatchObject({ coverEnds: '2026-11-30', bound: 'usual', coverBound: 'usual' })
    expect(said({ lastPaidMonth: '2026-11' })).toContain('请核对')
    expect(said({ lastPaidMonth: '2026-10' })).not.toContain('请核对')
  })

  it('ED-12 two years and more before leaving is asked about, not charged to the employer', () => {
    expect(said({ lastPaidMonth: '1970-01' })).toContain('请核对')
    expect(said({ lastPaidMonth: '1970-01' })).not.toContain('这是单位欠的')
    expect(said({ lastPaidMonth: '2025-10' })).toContain('这是单位欠的')
  })
})

describe('ME-15 people who leave for the pension', () => {
  const RETIRED = { exit: 'retired', sex: 'male', birthMonth: '1964-06', months: { pension: 300, medical: 300 } } as const
  it('are given no day on which cover would end, and no wait', () => {
    expect(gap(RETIRED)).toMatchObject({ coverEnds: null, graceEnds: null, waitIfMissed: null, rule: 'ME-15', coverRule: 'ME-15' })
  })

  it.each(['310000', '120000', '330100', '370200'])('hear of no end and no wait anywhere in the answer: %s', (insuredPlace) => {
    const answer = assess(person({ ...RETIRED, insuredPlace }), wholePolicy, TODAY)
    const about = ['pause', 'resident'].flatMap((id) => answer.routes.filter((route) => route.id === id))
    const said = [
      ...about.flatMap((route) => [...route.warnings, ...route.schemes.map((scheme) => scheme.reason)]),
      ...answer.stops.map((stop) => stop.text),
    ]
      .map((text) => text.zh)
      .join()
    expect(said).not.toMatch(/以后看病报销就没有了|以后再接医保|一般不用等/)
    // Pausing and joining as a resident, by whether the months paid surely suffice.
    const verdicts = about.map((route) => route.schemes.find((scheme) => scheme.insurance === 'medical')?.verdict)
    expect(verdicts).toEqual(insuredPlace === '330100' ? ['yes', 'no'] : ['depends', 'depends'])
  })

  it('somebody of age with the months paid who was laid off keeps the dates and is told to apply', () => {
    const answer = gap({ ...RETIRED, exit: 'laid-off' })
    expect(answer.coverEnds).toBe('2026-10-31')
    expect(answer.reasons.map((reason) => reason.rule)).toContain('ME-15')
  })
})

describe('a last day that no text prints', () => {
  it('ME-SH-04 Shanghai: worked out from the statute, so usual and to be confirmed', () => {
    expect(gap({})).toMatchObject({ coverRule: 'ME-SH-04', coverBound: 'usual', bound: 'exact' })
    expect(gap({}).reasons.find((reason) => reason.rule === 'ME-SH-04')?.zh).toContain('先打12393确认')
  })

  it('ME-GZ-02 Guangzhou: the later day is not to be relied on', () => {
    expect(gap({ insuredPlace: '440100' }).reasons.find((reason) => reason.rule === 'ME-GZ-02')?.zh).toContain('按2026年10月31日就停来打算')
  })
})

describe('ME-05 the Medical Security Law from 2027-01-01', () => {
  const rules = (facts: Partial<Profile>, today = TODAY) => gap(facts, today).reasons.map((reason) => reason.rule)

  it.each([
    ['grace ends on 31 December 2026', { lastPaidMonth: '2026-09' }, TODAY, false],
    ['grace ends in January 2027', { lastPaidMonth: '2026-10' }, TODAY, true],
    ['asked on the last day before', { lastPaidMonth: '2026-09' }, '2026-12-31', false],
    ['asked on its first day', { lastPaidMonth: '2026-09' }, '2027-01-01', true],
  ] as const)('%s', (_, facts, today, said) => {
    expect(rules(facts, today).includes('ME-05')).toBe(said)
  })
})

it("ME-TJ-02 says that a newcomer's wait may bite even without a gap", () => {
  expect(gap({ insuredPlace: '120000' }).reasons.map((reason) => reason.rule)).toContain('ME-TJ-02')
})

describe('ED-12 months that the employer left unpaid', () => {
  const rules = (lastPaidMonth: string) => gap({ lastPaidMonth, leftOn: '2026-10-31' }).reasons.map((reason) => reason.rule)
  it.each([
    ['paid to the month before leaving: nothing owed', '2026-09', false],
    ['one month short of that', '2026-08', true],
    ['paid to the month of leaving', '2026-10', false],
  ])('%s', (_, lastPaidMonth, said) => {
    expect(rules(lastPaidMonth).includes('ED-12')).toBe(said)
  })
})

it('a grace that is already over is told as past', () => {
  const words = (today: string) =>
    gap({ lastPaidMonth: '2026-07', leftOn: '2026-07-31' }, today)
      .reasons.map((reason) => reason.zh)
      .join()
  expect(words('2026-10-31')).not.toContain('已经过了')
  expect(words('2026-11-01')).toContain('已经过了')
})

describe('how firmly a rule of the place is said', () => {
  const answer = (confidence: number, coverAfterLastPaid: number, facts: Partial<Profile> = {}) => {
    const rows = wholePolicy.places.get('310000')!.medicalGap
    const medicalGap = rows.map((row) => ({
      ...row,
      confidence,
      coverAfterLastPaid: row.coverAfterLastPaid === null ? null : coverAfterLastPaid,
    }))
    return assess(person({ lastPaidMonth: '2026-10', ...facts }), withPlace('310000', { medicalGap }), TODAY).medicalGap
  }
  it.each([
    [0.79, 'usual', 'usual'],
    [0.8, 'exact', 'exact'],
    [0.81, 'exact', 'exact'],
  ])('at %d: cover %s, grace %s', (confidence, coverBound, bound) => {
    expect(answer(confidence, 0)).toMatchObject({ coverBound, bound, coverRule: 'ME-SH-04', graceRule: 'ME-SH-02' })
  })
  it('only from a month paid that was told, and that is not after leaving', () => {
    expect(answer(0.9, 0, { lastPaidMonth: null })).toMatchObject({ coverBound: 'usual', bound: 'usual', assumedLastPaid: true })
    expect(answer(0.9, 0, { lastPaidMonth: '2026-11' })).toMatchObject({ coverBound: 'usual', bound: 'usual' })
  })
  it.each([
    [0.79, 0, null],
    [0.79, 1, '2026-10-31'],
    [0.8, 1, null],
  ])('trusted %d, cover %d months longer: careful until %s', (confidence, more, until) => {
    expect(answer(confidence, more).carefulUntil).toBe(until)
  })
})

describe('who leaves the mainland for good takes nothing up again', () => {
  const answer = (facts: Partial<Profile>) =>
    assess(person({ leftOn: '2026-11-20', lastPaidMonth: '2026-11', next: 'abroad', ...facts }), wholePolicy, TODAY)
  it.each(['310000', '120000', '370200'].flatMap((place) => (['foreign', 'hmt'] as const).map((who) => [who, place] as const)))(
    '%s, %s: until when cover lasts, and no day or wait',
    (who, insuredPlace) => {
      const { medicalGap, routes, stops } = answer({ person: who, insuredPlace, residencePermit: true })
      expect(medicalGap).toMatchObject({ coverEnds: '2026-11-30', graceEnds: null })
      const told = JSON.stringify([medicalGap.reasons, routes.find(({ id }) => id === 'pause'), stops])
      expect(told).toContain('11月30日')
      expect(told).not.toMatch(/接上|等待|要等|a wait/)
    },
  )
  it('who only goes abroad for a while may', () => expect(answer({ person: 'mainland' }).medicalGap.graceEnds).toBe('2027-02-28'))
})

describe('the wait of the nearest place', () => {
  it("ME-SU-02 Suzhou prints its own, so the province's principle is not told", () => {
    const suzhou = { insuredPlace: '320500', hukouPlace: '320500', leftOn: '2026-05-31', lastPaidMonth: '2026-05' }
    const a = assess(person(suzhou), wholePolicy, '2026-11-28')
    expect(a.medicalGap).toMatchObject({ waitIfMissed: { months: 4, bound: 'at-most' }, rule: 'ME-SU-02' })
    for (const id of ['flexible', 'pause']) {
      const { reasons = [], warnings = [] } = a.routes.find((route) => route.id === id) ?? {}
      const said = [...reasons, ...warnings].map(({ zh }) => zh).join()
      expect(said).not.toMatch(/[等长]3个月/)
      // Paid in May, covered from September: paid in November, from March.
      if (id === 'flexible') expect(said).toContain('2027年3月起能报')
    }
  })

  it.each([...wholePolicy.places.keys()].filter((code) => code !== '000000'))(
    '%s: one number of months, from one place',
    (insuredPlace) => {
      const a = assess(person({ insuredPlace, leftOn: '2026-01-31', lastPaidMonth: '2026-01' }), wholePolicy, '2026-11-28')
      const { rule, waitIfMissed } = a.medicalGap
      const chain = [insuredPlace, `${insuredPlace.slice(0, 4)}00`, `${insuredPlace.slice(0, 2)}0000`].map((code) =>
        wholePolicy.places.get(code),
      )
      const [near] = chain.flatMap((place) =>
        (place?.medicalGap ?? []).filter((row) => row.waitMonths !== null || row.firstEnrolmentWait !== null),
      )
      if (near !== undefined) expect(rule).toBe(near.rule)
      const printed = wholePolicy.rules.get(rule)
      if (printed?.topic === 'gap-cover' && printed.params.lateMonth !== undefined)
        expect(waitIfMissed?.months).toBe(printed.params.lateMonth - 1)
    },
  )
})
