import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/dates.ts'
import type { Lead, Plan, Step } from '../../../src/plan/shape.ts'
import { badgeOf, keepRecent, dueNotices, remindersOf } from '../../../src/reminders/reminders.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { calendarOf } from '../../../src/reminders/export.ts'
import { remindersFor } from '../../../src/reminders/forPerson.ts'
import { leftText, lineText } from '../../../src/reminders/texts.ts'

const TODAY = '2026-11-21'
const step = (id: string, by: string | null, rest: Partial<Step> = {}): Step => ({
  id,
  group: 'now',
  by,
  who: 'worker',
  do: [],
  rule: 'ME-01',
  bound: 'exact',
  title: { zh: id, en: id },
  note: null,
  ...rest,
})
const lead = (rest: Partial<Lead> = {}): Lead => ({
  id: 'nothing-due',
  title: { zh: '先做这个', en: 'Do this' },
  why: { zh: '因为', en: 'because' },
  from: null,
  by: null,
  do: [],
  documents: [],
  rules: ['ME-01'],
  asks: [],
  ...rest,
})
const made = (steps: Step[], first: Lead = lead(), ticked: string[] = []) =>
  remindersOf({ lead: first, steps } satisfies Pick<Plan, 'lead' | 'steps'>, { today: TODAY, rules: {} }, ticked)
const of = (...steps: Step[]) => made(steps)
const inDays = (days: number) => of(step('medical-grace-ends', addDays(TODAY, days)))

describe('what of the plan becomes a reminder', () => {
  test('nearest first, with the days left', () => {
    expect(of(step('arbitration', '2027-10-31'), step('first-payment', '2026-11-30')).map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      ['first-payment', 9],
      ['arbitration', 344],
    ])
  })
  test('no step without a date', () => expect(of(step('medical-after-benefit', null))).toEqual([]))
  test('the lead by its date', () => {
    expect(made([], lead({ id: 'renew-medical', by: '2026-11-30' })).map(({ id, date, undated }) => [id, date, undated])).toEqual([
      ['renew-medical', '2026-11-30', false],
    ])
  })
  test('the lead without a date on the next working day: registering as unemployed is in the calendar too', () => {
    expect(made([], lead({ id: 'claim-benefit' })).map(({ date, undated }) => [date, undated])).toEqual([['2026-11-23', true]])
  })
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['2026-12-26', '2026-12-28'],
  ])('the lead that can be done from %s on stands on %s', (from, date) => {
    const list = made([], lead({ id: 'claim-benefit', from }))
    expect(list).toMatchObject([{ date, undated: false }])
    expect(badgeOf(list)?.text).not.toBe('!')
  })
  test.each(['nothing-due', 'answer-question'] as const)('not a lead that is nothing to do on a day: %s', (id) =>
    expect(made([], lead({ id }))).toEqual([]),
  )
  test('not those ticked as done in the plan', () => {
    expect(
      made([step('first-payment', '2026-11-30')], lead({ id: 'claim-benefit' }), ['plan:first-payment', 'plan:claim-benefit']),
    ).toEqual([])
  })
  test('but what the employer should have done by now: the person must ask', () => {
    expect(of(step('employer-transfer', '2026-11-15', { who: 'employer' }))).toHaveLength(1)
  })
  test('not what is more than a month past', () => expect(of(step('first-payment', '2026-10-01'))).toEqual([]))
})

const LET_GO = {
  insuredPlace: '310000',
  hukouPlace: '340100',
  leftOn: '2026-10-31',
  exit: 'laid-off' as const,
  months: { unemployment: 62 },
}

test('every reminder of a real answer names the document it rests on, and the person', () => {
  const list = remindersFor(LET_GO, wholePolicy, TODAY, [], [])
  expect(list.length).toBeGreaterThan(3)
  for (const { id, basis } of list) expect(basis, id).toMatch(/.{4,}/)
  const text = calendarOf({ id: 'p1', name: '妈妈' }, list, { language: 'zh', stamp: '20261121T080000Z', daysBefore: [7, 3, 1] }).replace(
    /\r\n /g,
    '',
  )
  expect(text).toMatch(/SUMMARY:去办失业登记.* · 妈妈/)
  expect(text).toMatch(/DESCRIPTION:\S.*依据：.+\\n非官方提醒/)
  expect(text).not.toMatch(/不用办/)
})

test('who leaves on New Year’s Eve is not sent to register today', () => {
  const list = remindersFor({ ...LET_GO, leftOn: '2026-12-31' }, wholePolicy, TODAY, [], [])
  expect(list.find(({ id }) => id === 'claim-benefit')?.date).toBe('2026-12-31')
  expect(badgeOf(list)).toMatchObject({ text: '40', tone: 'calm' })
})

test('a person with nothing to do has an empty calendar of their own, not everybody’s dates', () => {
  const retired = {
    insuredPlace: '310000',
    leftOn: '2026-10-31',
    exit: 'retired' as const,
    drawing: 'pension' as const,
    housingFund: false,
  }
  expect(remindersFor(retired, wholePolicy, TODAY, [], [])).toEqual([])
})

describe('when to speak up', () => {
  const set = { daysBefore: [7, 3, 1, 0], told: [] as string[], lastLook: '2026-11-20' }
  const stages = (days: number, told: string[] = [], lastLook: string | null = '2026-11-20') =>
    dueNotices('p1', inDays(days), { ...set, told, lastLook }).map(({ key }) => key.split(':').at(-1))

  test.each([
    [8, []],
    [7, ['7']],
    [6, ['7']],
    [3, ['3']],
    [2, ['3']],
    [1, ['1']],
    [0, ['0']],
  ])('%i days before', (days, expected) => expect(stages(days)).toEqual(expected))

  test('each stage once, however often one looks', () => {
    const [notice] = dueNotices('p1', inDays(7), set)
    expect(dueNotices('p1', inDays(7), { ...set, told: [notice?.key ?? ''] })).toEqual([])
    const later = inDays(7).map((reminder) => ({ ...reminder, daysLeft: 5 }))
    expect(dueNotices('p1', later, { ...set, told: [notice?.key ?? ''] })).toEqual([])
    expect(
      dueNotices(
        'p1',
        later.map((reminder) => ({ ...reminder, daysLeft: 3 })),
        { ...set, told: [notice?.key ?? ''] },
      ),
    ).toHaveLength(1)
  })
  test('after sleeping through several stages only the one now reached', () => expect(stages(1)).toEqual(['1']))
  test('a date that passed during sleep is said once as missed', () => {
    expect(stages(-2, [], '2026-11-10')).toEqual(['missed'])
    expect(stages(-2, ['p1:medical-grace-ends:2026-11-19:missed'], '2026-11-10')).toEqual([])
  })
  test('a date that was told on its day is not called missed', () =>
    expect(stages(-1, ['p1:medical-grace-ends:2026-11-20:0'], '2026-11-20')).toEqual([]))
  test.each([
    ['the day before', '2026-11-18', ['missed']],
    ['that day, when it was not told', '2026-11-19', ['missed']],
    ['the day after', '2026-11-20', []],
  ])('a date that passed, looked at last %s', (_, lastLook, said) => expect(stages(-2, [], lastLook)).toEqual(said))
  test('a date that was past before anybody looked is not announced', () => {
    expect(stages(-5, [], null)).toEqual([])
    expect(stages(-5, [], '2026-11-20')).toEqual([])
  })
  test('a date that moves speaks up again', () =>
    expect(dueNotices('p1', inDays(3), { ...set, told: ['p1:medical-grace-ends:2026-11-30:3'] })).toHaveLength(1))
  test('with no days chosen nothing is said before the date', () =>
    expect(dueNotices('p1', inDays(0), { ...set, daysBefore: [] })).toEqual([]))
  test('two persons do not silence each other', () => {
    const [notice] = dueNotices('p1', inDays(7), set)
    expect(dueNotices('p2', inDays(7), { ...set, told: [notice?.key ?? ''] })).toHaveLength(1)
  })
})

describe('the badge shows the days left to what the person must do', () => {
  test.each([
    [0, '0', 'stop'],
    [7, '7', 'stop'],
    [8, '8', 'soon'],
    [30, '30', 'soon'],
    [31, '31', 'calm'],
    [60, '60', 'calm'],
  ] as const)('%i days: %s, %s', (days, text, tone) => {
    expect(badgeOf(inDays(days))).toMatchObject({ text, tone })
  })
  test.each([
    ['further off than 60 days', inDays(61)],
    ['past', inDays(-1)],
    ['the employer’s duty', of(step('housing-fund-seal', '2026-11-30', { who: 'employer' }))],
  ])('nothing for what is %s', (_name, list) => {
    expect(badgeOf(list)).toBeNull()
  })
  test('a first thing to do without a date is a mark, not a number', () => {
    expect(badgeOf(made([step('x', '2026-11-22')], lead({ id: 'claim-benefit' })))).toMatchObject({ text: '!', tone: 'soon' })
  })
})

test('marks of long past dates are dropped, and what is no mark with them', () => {
  expect(keepRecent(['p1:x:2026-11-01:7', 'p1:x:2026-08-01:7', 'rubbish'], TODAY)).toEqual(['p1:x:2026-11-01:7'])
})

test.each([
  [0, '今天'],
  [1, '明天'],
  [9, '还有 9 天'],
  [-1, '昨天'],
  [-3, '过了 3 天'],
])('%i days is said as %s', (days, zh) => expect(leftText(days).zh).toBe(zh))
describe('weekends, yesterday, today and tomorrow, a lead without a date', () => {
  test.each([
    ['2026-11-19', '2026-11-20', 'a Thursday: the Friday'],
    ['2026-11-20', '2026-11-23', 'a Friday: the Monday'],
    ['2026-11-21', '2026-11-23', 'a Saturday: the Monday'],
    ['2026-11-22', '2026-11-23', 'a Sunday: the Monday'],
  ])('a lead without a date on %s is for %s (%s)', (today, date) => {
    const [first] = remindersOf({ lead: lead({ id: 'claim-benefit' }), steps: [] }, { today, rules: {} }, [])
    expect(first).toMatchObject({ date, undated: true, who: 'worker', bound: 'exact' })
  })

  test.each([
    [1, { zh: '明天', en: 'Tomorrow' }],
    [0, { zh: '今天', en: 'Today' }],
    [-1, { zh: '昨天', en: 'Yesterday' }],
    [-2, { zh: '过了 2 天', en: '2 days past' }],
    [2, { zh: '还有 2 天', en: '2 days left' }],
  ])('%i days off', (days, words) => expect(leftText(days)).toEqual(words))

  test.each([
    [2, '还有 2 天：交材料', '2 days left: Hand it in'],
    [1, '明天：交材料', 'Tomorrow: Hand it in'],
    [0, '今天：交材料', 'Today: Hand it in'],
    [-1, '交材料：昨天，看看还能怎么补', 'Hand it in: yesterday; see what can still be done'],
    [-2, '交材料：过了 2 天，看看还能怎么补', 'Hand it in: 2 days past; see what can still be done'],
  ])('a line of what is %i days off says when and what', (daysLeft, zh, en) => {
    const [one] = inDays(1)
    expect(lineText({ ...one!, daysLeft, title: { zh: '交材料', en: 'Hand it in' } })).toEqual({ zh, en })
  })

  test.each([
    [1, true],
    [0, true],
    [-1, false],
  ])('what is %i days off is in the calendar: %s', (daysLeft, is) => {
    const [one] = inDays(1)
    const text = calendarOf({ id: 'p', name: null }, [{ ...one!, daysLeft }], {
      language: 'zh',
      stamp: '20261121T080000Z',
      daysBefore: [1],
    })
    expect(text.includes('BEGIN:VEVENT')).toBe(is)
  })

  test.each([
    [
      [1, 7, 3],
      ['-P6DT15H', '-P2DT15H'],
    ],
    [
      [0, 1, 2],
      ['-P1DT15H', '-PT15H'],
    ],
    [[3], ['-P2DT15H']],
    [[], []],
  ])('of the days %j the two earliest ring, the earliest first', (daysBefore, rings) => {
    const text = calendarOf({ id: 'p', name: null }, inDays(9), { language: 'zh', stamp: '20261121T080000Z', daysBefore })
    expect([...text.matchAll(/TRIGGER:(\S+)/g)].map(([, ring]) => ring)).toEqual(rings)
  })

  test('a line without a date is the title alone', () => {
    const [first] = remindersOf({ lead: lead({ id: 'claim-benefit' }), steps: [] }, { today: TODAY, rules: {} }, [])
    expect(first && lineText(first)).toEqual({ zh: '先做这个', en: 'Do this' })
  })

  test('what was said is remembered for sixty days after the date, not sixty-one', () => {
    const key = (daysAgo: number) => `a:${addDays(TODAY, -daysAgo)}:0`
    expect(keepRecent([key(59), key(60), key(61), 'nonsense'], TODAY)).toEqual([key(59), key(60)])
  })

  test('the basis is title and article; the title alone where the article is not known', () => {
    const source = { title: '文件' }
    const basis = (article: string | null) =>
      remindersOf({ lead: lead(), steps: [step('x', TODAY)] }, { today: TODAY, rules: { 'ME-01': { source, article } } } as never, []).map(
        (one) => one.basis,
      )
    expect([basis('第九条'), basis(null), basis('')]).toEqual([['文件 第九条'], ['文件'], ['文件']])
  })

  test('a calendar entry says note, basis and caution, each on its line, and no empty one', () => {
    const [bare] = of(step('bare', TODAY))
    const out = calendarOf({ id: 'p', name: null }, bare ? [{ ...bare, note: null, basis: null }] : [], {
      language: 'zh',
      stamp: '20261121T080000Z',
      daysBefore: [1],
    }).replaceAll('\r\n ', '')
    const description = /^DESCRIPTION:(.*)$/m.exec(out)?.[1] ?? ''
    expect(description).not.toMatch(/^\\n|\\n\\n/)
    expect(out).toContain('DTSTAMP:20261121T080000Z')
    expect(out).toContain('TRANSP:TRANSPARENT')
    expect(out).not.toContain(' · \r')
    expect(out).toMatch(/SUMMARY:bare\r?$/m)
  })
})

test('of the days before a date the two earliest ring, whatever their order; without a date it is the day itself', () => {
  const list = remindersFor(LET_GO, wholePolicy, TODAY, [], [])
    .filter(({ daysLeft }) => daysLeft >= 0)
    .slice(0, 1)
  const rings = (undated: boolean) =>
    [
      ...calendarOf(
        { id: 'p1', name: null },
        list.map((one) => ({ ...one, undated })),
        { language: 'zh', stamp: '20261121T080000Z', daysBefore: [1, 7, 3] },
      ).matchAll(/TRIGGER:(\S+)/g),
    ].length
  expect([rings(false), rings(true)]).toEqual([2, 1])
  const text = (daysBefore: number[]) =>
    calendarOf({ id: 'p1', name: null }, list, { language: 'zh', stamp: '20261121T080000Z', daysBefore })
  expect(text([1, 7, 3])).toBe(text([7, 3]))
})
