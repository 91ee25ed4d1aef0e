import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment, RouteId } from '../../../src/advisor/assessment.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person } from './people.ts'

/*
 * What a careful clerk would have answered, one row a kind. The right answer was worked out from the articles named, not from the product.
 */

const TODAY = '2026-11-28'
const answer = (facts: Partial<Profile>, today = TODAY): Assessment => assess(person(facts), wholePolicy, today)
const route = (a: Assessment, id: RouteId) => {
  const found = a.routes.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const all = (a: Assessment, id: RouteId): string => {
  const { reasons, warnings, schemes, steps } = route(a, id)
  return [...reasons, ...warnings, ...schemes.map(({ reason }) => reason), ...steps].map(({ zh }) => zh).join('\n')
}
const benefit = (a: Assessment): string => a.unemployment.reasons.map(({ zh }) => zh).join('\n')
const months = (count: number) => ({ pension: count, medical: count, unemployment: count })

describe('how the job ended', () => {
  it.each<[string, Partial<Profile>, 'yes' | 'no' | 'unknown', 'yes' | 'no' | 'unknown']>([
    ['LCL 46(5): worse renewal terms refused', { exit: 'expired-renewal-refused', renewalTerms: 'worse' }, 'yes', 'yes'],
    ['LCL 46(5): the same or better terms refused', { exit: 'expired-renewal-refused', renewalTerms: 'same-or-better' }, 'unknown', 'no'],
    ['LCL 46(5): terms not known', { exit: 'expired-renewal-refused' }, 'unknown', 'unknown'],
    ['LCL 38: wages and insurance in arrears', { exit: 'resigned-employer-fault' }, 'yes', 'yes'],
    ['SIL 45: resigned', { exit: 'resigned' }, 'no', 'no'],
  ])('%s', (_, facts, eligible, severance) => {
    const a = answer({ ...facts, months: months(40) })
    expect(a.unemployment.eligible).toBe(eligible)
    expect(a.exit.severance).toBe(severance)
  })

  it('the terms are asked for where they would decide', () => {
    expect(answer({ exit: 'expired-renewal-refused', months: months(40) }).unemployment.needs).toContain('renewalTerms')
    expect(answer({ exit: 'expired-renewal-refused', renewalTerms: 'worse', months: months(40) }).unemployment.needs).toEqual([])
  })

  it.each(['310000', '320100'])('%s: on the terms alone it depends, also where the sum asks for the wage (UI-JS-01)', (insuredPlace) =>
    expect(route(answer({ insuredPlace, exit: 'expired-renewal-refused', months: months(40) }), 'unemployment-benefit').verdict).toBe(
      'depends',
    ),
  )

  it('UI-02 ED-04 a wrong reason on record: do not sign, correct, keep proof, complain, arbitration; the true reason decides', () => {
    const a = answer({ exit: 'laid-off', recordedExit: 'resigned', months: months(40) })
    expect(a.unemployment.eligible).toBe('yes')
    for (const said of ['不要在上面签字', '书面要求更正', '12333', '仲裁', '真实原因']) expect(benefit(a)).toContain(said)
    expect(benefit(answer({ exit: 'laid-off', months: months(40) }))).not.toContain('书面要求更正')
  })

  it('PR-01 a recorded layoff does not make a resignation one', () => {
    const a = answer({ exit: 'resigned', recordedExit: 'laid-off', months: months(40) })
    expect(a.unemployment.eligible).toBe('no')
    expect(benefit(a)).toContain('骗取')
  })

  it('UI-03 signing "voluntary" for money', () => {
    expect(all(answer({ exit: 'laid-off', months: months(40) }), 'unemployment-benefit')).toContain('自愿离职')
    expect(all(answer({ exit: 'resigned', months: months(40) }), 'unemployment-benefit')).not.toContain('给钱让你签')
  })
})

describe('what the employer left unpaid', () => {
  it.each<[string, Partial<Profile>]>([
    ['pension months, but none of unemployment insurance', { months: { pension: 24, unemployment: 0 } }],
    ['said so', { months: { unemployment: 3 }, employerArrears: ['unemployment'] }],
  ])('ED-12 DS-03 %s: made good, then claimed, or the loss', (_, facts) => {
    const a = answer({ exit: 'laid-off', ...facts })
    expect(a.unemployment.eligible).toBe('unknown')
    for (const said of ['补缴', '12333', '赔']) expect(benefit(a)).toContain(said)
    expect(a.unemployment.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['ED-12', 'DS-03']))
  })

  it('too few months of everything are simply too few', () => {
    expect(answer({ exit: 'laid-off', months: { pension: 8, unemployment: 8 } }).unemployment.eligible).toBe('no')
  })

  it('ED-09 the month of leaving', () => {
    const said = (facts: Partial<Profile>) => all(answer({ leftOn: '2026-11-15', ...facts }), 'new-employer')
    expect(said({ lastPaidMonth: '2026-10' })).toContain('申报截止日')
    expect(said({ lastPaidMonth: '2026-11' })).not.toContain('申报截止日')
    expect(all(answer({ leftOn: '2026-10-31', lastPaidMonth: '2026-10' }), 'new-employer')).not.toContain('申报截止日')
  })
})

describe('close to the pension', () => {
  // A man born in February 1965 reaches the age of 60 years and 1 month in March 2025; in June 1967 61 years and a month less a step.
  it('UI-20 fourteen months to go: from when the fund bears the premium is told ahead', () => {
    const a = answer({ exit: 'laid-off', sex: 'male', birthMonth: '1967-05', months: { pension: 168, unemployment: 130 } })
    expect(a.retirement?.month).toBe('2028-01')
    expect(benefit(a)).toContain('2027年1月起你离法定退休不足一年')
    expect(a.unemployment.reasons.some(({ rule }) => rule === 'UI-20')).toBe(true)
  })

  it('UI-20 not told where the months end long before that year', () => {
    const a = answer({ exit: 'laid-off', sex: 'male', birthMonth: '1975-05', months: { pension: 168, unemployment: 60 } })
    expect(a.unemployment.reasons.some(({ rule }) => rule === 'UI-20')).toBe(false)
  })

  it('PE-07 a woman whose post is not known sees both months', () => {
    const said = all(answer({ sex: 'female', birthMonth: '1980-01' }), 'retire')
    // Worker: 50 years + (60 months of birth past 1975-01 ÷ 2 + 1 = 31) months; cadre: 55 years + (120 ÷ 4 + 1 = 31) months.
    expect(said).toContain('2032年8月')
    expect(said).toContain('2037年8月')
  })

  it('who draws a pension applies for nothing, has no tiers and pays no pension', () => {
    const a = answer({ sex: 'male', birthMonth: '1963-05', drawing: 'pension', months: { pension: 240, medical: 300 } })
    expect(a.pension).toBeNull()
    expect(route(a, 'retire').verdict).toBe('no')
    expect(all(a, 'retire')).toContain('已经在领养老金')
    expect(route(a, 'flexible').schemes.find(({ insurance }) => insurance === 'pension')?.verdict).toBe('no')
    expect(a.unemployment.eligible).toBe('no')
    expect(a.deadlines.find(({ id }) => id === 'first-payment')?.date).toBeNull()
  })

  it('who draws the benefit has nothing to claim', () => {
    expect(benefit(answer({ drawing: 'unemployment' }))).toContain('不用再申请')
  })

  it.each<[string, Partial<Profile>, string]>([
    ['Zhejiang: 240 asked, 300 paid', { insuredPlace: '330100', sex: 'male', months: { medical: 300 } }, '够了'],
    ['Zhejiang: 40 missing', { insuredPlace: '330100', sex: 'male', months: { medical: 200 } }, '还差40个月'],
    ['Tianjin: a woman needs 240', { insuredPlace: '120000', sex: 'female', months: { medical: 230 } }, '还差10个月'],
    ['Tianjin: a man needs 300', { insuredPlace: '120000', sex: 'male', months: { medical: 230 } }, '还差70个月'],
    ['a place without its years says so, with the months', { insuredPlace: '620100', sex: 'male', months: { medical: 230 } }, '由当地定'],
  ])('ME-15 %s', (_, facts, said) => expect(all(answer({ birthMonth: '1966-05', ...facts }), 'retire')).toContain(said))
})

describe('where the pension is drawn (PE-17)', () => {
  it.each<[string, Partial<Profile>, string]>([
    [
      'ten years count by province, not by city',
      {
        insuredPlace: '440300',
        hukouPlace: '620100',
        paidByPlace: [
          { place: '440100', pensionMonths: 60 },
          { place: '440300', pensionMonths: 62 },
        ],
      },
      '在广东省领：最后参保的省缴了122个月',
    ],
    [
      'an earlier province with ten years',
      {
        insuredPlace: '440300',
        hukouPlace: '620100',
        paidByPlace: [
          { place: '110000', pensionMonths: 130 },
          { place: '440300', pensionMonths: 62 },
        ],
      },
      '在北京市领：最后参保的省不满10年，往前找到缴了130个月的',
    ],
    [
      'two earlier provinces with ten years: the later one, in the order given',
      {
        insuredPlace: '440300',
        hukouPlace: '620100',
        paidByPlace: [
          { place: '110000', pensionMonths: 130 },
          { place: '330100', pensionMonths: 120 },
          { place: '440300', pensionMonths: 62 },
        ],
      },
      '在浙江省领：最后参保的省不满10年，往前找到缴了120个月的',
    ],
    [
      'the later of them is that of the hukou',
      {
        insuredPlace: '440300',
        hukouPlace: '330200',
        paidByPlace: [
          { place: '110000', pensionMonths: 130 },
          { place: '330100', pensionMonths: 120 },
          { place: '440300', pensionMonths: 62 },
        ],
      },
      '在浙江省领：最后参保的省不满10年，往前找到缴了120个月的',
    ],
    [
      'a province left, and come back to, counts by when it was left last',
      {
        insuredPlace: '440300',
        hukouPlace: '620100',
        paidByPlace: [
          { place: '110000', pensionMonths: 70 },
          { place: '330100', pensionMonths: 120 },
          { place: '110000', pensionMonths: 60 },
          { place: '440300', pensionMonths: 62 },
        ],
      },
      '在北京市领：最后参保的省不满10年，往前找到缴了130个月的',
    ],
    [
      'nowhere ten years: the hukou',
      { insuredPlace: '440300', hukouPlace: '620100', paidByPlace: [{ place: '440300', pensionMonths: 62 }] },
      '甘肃省领',
    ],
    [
      'the relation is at the hukou',
      { insuredPlace: '620100', hukouPlace: '620200', paidByPlace: [{ place: '650100', pensionMonths: 210 }] },
      '在甘肃省领：关系就在户口所在的省',
    ],
    [
      '360 months, 130 of them in Beijing, the rest in several',
      {
        insuredPlace: '110000',
        hukouPlace: '620100',
        months: { pension: 360 },
        paidByPlace: [
          { place: '310000', pensionMonths: 115 },
          { place: '440100', pensionMonths: 115 },
          { place: '110000', pensionMonths: 130 },
        ],
      },
      '在北京市领：最后参保的省缴了130个月',
    ],
  ])('%s', (_, facts, said) => expect(all(answer(facts), 'transfer')).toContain(said))

  it('PE-30 the same months in two places count once', () => {
    const facts = {
      paidByPlace: [
        { place: '110000', pensionMonths: 30 },
        { place: '310000', pensionMonths: 62 },
      ],
    }
    expect(all(answer(facts), 'transfer')).toContain('只留一份')
  })
})

describe('people from elsewhere', () => {
  it.each(['foreign', 'hmt'] as const)('%s leaving for good: the account, and nothing about going on', (who) => {
    const a = answer({ person: who, next: 'abroad', sex: 'male', birthMonth: '1986-05', months: months(50), residencePermit: true })
    expect(a.pension).toBeNull()
    expect(all(a, 'transfer')).toContain(who === 'foreign' ? '也可以书面申请终止' : '可以一次取回')
    expect(route(a, 'flexible').steps).toEqual([])
    expect(route(a, 'flexible').monthly).toBeNull()
    expect(a.deadlines.find(({ id }) => id === 'medical-grace-ends')?.date).toBeNull()
    expect(a.deadlines.find(({ id }) => id === 'first-payment')?.date).toBeNull()
    expect(all(a, 'retire')).not.toContain('缴满')
  })

  it.each(['foreign', 'hmt'] as const)('%s leaving for good at pension age: the pension, not the refund of who leaves before it', (who) => {
    const facts = { person: who, next: 'abroad', sex: 'male', birthMonth: '1963-05', months: months(200) } as const
    expect(route(answer(facts), 'retire').verdict).toBe('yes')
    expect(route(answer({ ...facts, months: null }), 'retire')).toMatchObject({ verdict: 'depends', needs: ['months.pension'] })
    for (const id of ['retire', 'transfer', 'flexible'] as const) expect(all(answer(facts), id)).not.toContain('没到领养老金的年龄')
  })

  it('a foreigner laid off: registration differs, ask before the permit lapses', () => {
    const a = answer({ person: 'foreign', exit: 'laid-off', months: months(40) })
    expect(a.unemployment.eligible).toBe('unknown')
    expect(benefit(a)).toContain('12333')
  })
})

describe('kinds of employment', () => {
  it('public body: no severance, no labour arbitration', () => {
    const a = answer({ publicSector: true, exit: 'laid-off', startedOn: '2016-03-01', wage: 9000 })
    expect(a.severance).toBeNull()
    expect(a.deadlines.find(({ id }) => id === 'arbitration')).toMatchObject({ date: null, note: { zh: expect.stringContaining('编制') } })
    expect(all(a, 'unemployment-benefit')).toContain('不按劳动合同法')
  })
  it.each(['resigned', 'dismissed-no-fault'] as const)(
    'public body, %s, never in unemployment insurance: nothing kept, owed or fought for',
    (exit) => {
      const a = answer({ publicSector: true, exit, months: { pension: 60, unemployment: 0 } })
      expect(a.unemployment.eligible).toBe('no')
      expect(all(a, 'unemployment-benefit')).not.toMatch(/作废|累加|补缴|申请仲裁/)
      expect(all(a, 'pause')).not.toContain('失业保险已缴')
      expect(a.stops.find(({ insurance }) => insurance === 'unemployment')?.text.zh).not.toContain('保留')
    },
  )
  it('public body that left the insurance of its contract staff unpaid: made good, but no labour arbitration', () => {
    const said = benefit(answer({ publicSector: true, exit: 'laid-off', months: { unemployment: 3 }, employerArrears: ['unemployment'] }))
    expect(said).toContain('催它补缴')
    expect(said).not.toContain('申请仲裁')
  })
  it('years paid are kept: said to whoever has some', () => {
    for (const paid of [undefined, { unemployment: 8 }]) {
      const a = answer({ exit: 'resigned', months: paid })
      expect(benefit(a)).toContain('不会作废')
      expect(all(a, 'pause')).toContain('已缴的年限保留')
    }
  })
  it('dispatched: the agency is the employer', () =>
    expect(all(answer({ dispatched: true, exit: 'laid-off' }), 'unemployment-benefit')).toContain('派遣公司'))
  it('disabled by a work injury: LCL 45, second sentence', () => {
    const said = all(answer({ disabled: true, exit: 'expired' }), 'unemployment-benefit')
    expect(said).toContain('工伤保险的规定')
    expect(said).toContain('伤残就业补助金')
  })
  it('LCL 42 pregnant, agreed exit: of her own free will', () =>
    expect(all(answer({ exit: 'mutual-by-employer', sex: 'female', maternity: true }), 'unemployment-benefit')).toContain('必须是你自愿的'))
})

describe('severance with the first day of the job (ED-18, ED-21, ED-22, DS-01)', () => {
  it.each<[string, string, string, number]>([
    ['five years and eight months', '2021-03-01', '2026-10-31', 6],
    ['five years exactly, to the day', '2021-11-01', '2026-10-31', 5],
    ['five years and five months', '2021-06-01', '2026-10-31', 5.5],
    ['five years and six months', '2021-05-01', '2026-10-31', 6],
    ['three weeks', '2026-10-10', '2026-10-31', 0.5],
    ['a year and a day', '2025-10-31', '2026-10-31', 1.5],
  ])('%s from %s to %s: %d months', (_, startedOn, leftOn, n) =>
    expect(answer({ exit: 'laid-off', startedOn, leftOn, wage: 10_000 }).severance).toMatchObject({ months: n, totalFen: n * 1_000_000 }),
  )

  it('N+1 without notice, 2N where it was unlawful', () => {
    const a = answer({ exit: 'dismissed-no-fault', startedOn: '2021-03-01', leftOn: '2026-10-31', wage: 10_000 })
    expect(a.severance).toMatchObject({
      months: 6,
      totalFen: 6_000_000,
      withNoticeFen: 7_000_000,
      unlawfulFen: 12_000_000,
      limitOver: false,
    })
    const said = all(a, 'unemployment-benefit')
    expect(said).toContain('70,000元')
    expect(said).toContain('120,000元')
  })

  it.each<[Partial<Profile>, boolean]>([
    [{ exit: 'laid-off' }, true],
    [{ exit: 'expired' }, true],
    [{ exit: 'resigned-employer-fault' }, false],
    [{ exit: 'mutual-by-employer' }, false],
    [{ exit: 'expired-renewal-refused', renewalTerms: 'worse' }, false],
  ])('ED-22 2N is for an end that the employer made: %j %s', (facts, double) => {
    const { severance } = answer({ ...facts, startedOn: '2021-03-01', wage: 10_000 })
    expect(severance).toMatchObject({ totalFen: 6_000_000, unlawfulFen: double ? 12_000_000 : null })
  })

  it('without a wage the months are still told', () => {
    expect(answer({ exit: 'laid-off', startedOn: '2021-03-01' }).severance).toMatchObject({ months: 6, totalFen: null })
  })

  it('above three average wages a year is worth three of them', () => {
    // Shanghai: 3 × 12,577.
    expect(answer({ exit: 'laid-off', startedOn: '2021-03-01', wage: 90_000 }).severance).toMatchObject({
      perYearFen: 3_773_100,
      totalFen: 22_638_600,
      months: 6,
    })
  })

  it('laid off three years ago: that the limit has passed comes first', () => {
    const a = answer({ exit: 'laid-off', leftOn: '2023-11-15', startedOn: '2018-01-01', wage: 10_000, months: months(60) })
    expect(a.severance?.limitOver).toBe(true)
    const [first] = route(a, 'unemployment-benefit').reasons.filter(({ rule }) => rule.startsWith('ED-1') || rule.startsWith('DS-'))
    expect(first?.rule).toBe('DS-01')
    expect(a.unemployment.eligible).toBe('yes')
    // Three years missed: 3 fixed months and one for each.
    expect(all(a, 'resident')).toContain('共6个月')
  })
})

describe('medical cover', () => {
  it.each<RouteId>(['flexible', 'new-employer', 'pause', 'transfer'])(
    'the time without a wait is over: %s says the wait and from when cover runs',
    (id) => {
      const said = all(answer({ insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-07-15', lastPaidMonth: '2026-07' }), id)
      expect(said).toContain('6个月')
      if (id !== 'pause') expect(said).toContain('2027年5月')
    },
  )

  it('ME-WH-03 Wuhan in months four to six: no wait, the gap uncovered', () => {
    const a = answer({ insuredPlace: '420100', hukouPlace: '420100', leftOn: '2026-07-15', lastPaidMonth: '2026-07' })
    const said = a.medicalGap.reasons.map(({ zh }) => zh).join('\n')
    expect(said).toContain('2027年1月31日前接上还不用等')
    expect(all(a, 'flexible')).not.toContain('要等6个月，这个月就缴')
    const later = answer({ insuredPlace: '420100', hukouPlace: '420100', leftOn: '2026-03-15', lastPaidMonth: '2026-03' })
    expect(all(later, 'flexible')).toContain('要等6个月')
  })

  it('joins elsewhere: the grace of the place of joining', () => {
    const a = answer({ leftOn: '2026-10-31', lastPaidMonth: '2026-10', next: 'new-job', newJobFrom: '2026-12-20', movingTo: '330100' })
    // Zhejiang spares one month only; Shanghai would spare three.
    expect(all(a, 'new-employer')).toContain('入职时已过2026年11月30日')
  })

  it('moving when the gap is over: the wait is that of the new place', () => {
    const late = { leftOn: '2026-07-15', lastPaidMonth: '2026-07', next: 'moving', movingTo: '330100' } as const
    // Hangzhou goes by Zhejiang's text: its time without a wait is one month.
    expect(all(answer(late), 'transfer')).toContain('免等待的时间到2026年8月31日，已经过了')
    // Wuhan would spare the wait up to month six, Hangzhou does not; and the other way round.
    expect(all(answer({ ...late, insuredPlace: '420100' }), 'transfer')).toContain('免等待的时间到2026年8月31日，已经过了')
    expect(all(answer({ ...late, movingTo: '420100' }), 'transfer')).not.toContain('已经过了')
    expect(all(answer({ ...late, leftOn: '2026-10-31', lastPaidMonth: '2026-10', movingTo: '440100' }), 'transfer')).not.toContain(
      '已经过了',
    )
  })

  it('double enrolment: one of the two has to go', () =>
    expect(all(answer({ next: 'new-job' }), 'new-employer')).toContain('把居民医保停掉'))
  it.each<[string, Partial<Profile>, string]>([
    ['2026-12-31', {}, '只能按一种报'],
    ['2027-01-01', {}, '法律不准同时参加两种'],
    ['2026-12-20', { newJobFrom: '2027-01-11' }, '法律不准同时参加两种'],
  ])('ME-04 double enrolment on %s %j', (today, facts, said) => {
    const a = answer({ leftOn: '2026-12-10', next: 'new-job', ...facts }, today)
    expect(all(a, 'new-employer')).toContain(said)
    const [double] = route(a, 'new-employer').warnings
    expect(double?.rule).toBe(said.startsWith('法律') ? 'ME-04' : 'ME-20')
  })
  it('an agency for a missing month: no need', () => expect(all(answer({}), 'agency')).toContain('只断一个月'))
})

it('Guangdong outside Guangzhou: the floor and the 60 % tier are two things, and each agrees everywhere', () => {
  const a = answer({ insuredPlace: '440300', hukouPlace: '440300', sex: 'male', birthMonth: '1986-05', months: { pension: 50 } })
  const lowest = route(a, 'flexible').monthly?.lowest.parts.find(({ insurance }) => insurance === 'pension')
  expect(lowest).toMatchObject({ base: 4775, fen: 95_500 })
  expect(a.pension?.tiers[0]).toMatchObject({ base: 4775, monthlyFen: 95_500 })
  expect(a.pension?.tiers.find(({ percent }) => percent === 60)?.base).toBeGreaterThan(5500)
  expect(a.pension?.assumptions.some(({ zh }) => zh.includes('两回事'))).toBe(true)
})
