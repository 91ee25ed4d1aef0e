import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment, Route } from '../../../src/advisor/assessment.ts'
import { callSheet, callText } from '../../../src/plan/calls.ts'
import { lettersFor } from '../../../src/plan/letters/index.ts'
import { plan } from '../../../src/plan/plan.ts'
import { situationOf, type Situation } from '../../../src/plan/situation.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

const TODAY = '2026-11-28'
const PLACE = { zh: '苏州', en: 'Suzhou' }
const M = { pension: 60, medical: 60, unemployment: 60 }
const person = (facts: Partial<Profile> = {}): Profile => ({ insuredPlace: '320500', hukouPlace: '320500', leftOn: '2026-11-10', ...facts })
const calls = (profile: Profile) => {
  const assessment = assess(profile, wholePolicy, TODAY)
  return callSheet(assessment, profile, plan(assessment, profile, TODAY), PLACE)
}
const letters = (profile: Profile) => lettersFor(situationOf(assess(profile, wholePolicy, TODAY), profile, TODAY))
const ids = (profile: Profile) => calls(profile).flatMap(({ hotline, questions }) => questions.map(({ id }) => `${hotline}:${id}`))

describe('the call sheet', () => {
  it('asks 12393 for the medical amount that is not known, as a question to read out, with a field for a figure', () => {
    const medical = calls(person({ exit: 'resigned', next: 'flexible' })).find(({ hotline }) => hotline === '12393')
    const question = medical?.questions.find(({ id }) => id === 'medical-amount')
    expect(question?.text.zh).toBe('苏州灵活就业医保现在每月多少？按什么基数、什么比例？几号扣？')
    expect(question?.answer).toEqual({ kind: 'figure', insurance: 'medical', per: 'month' })
  })
  it('asks for months that are not known, and the answer is a fact', () => {
    const all = calls(person({ exit: 'laid-off', next: 'looking' })).flatMap(({ questions }) => questions)
    expect(all.find(({ id }) => id === 'months.unemployment')?.answer).toEqual({ kind: 'fact', fact: 'months.unemployment' })
    expect(ids(person({ exit: 'laid-off', next: 'looking', months: { unemployment: 40 } }))).not.toContain('12333:months.unemployment')
  })
  it('asks a person let go what the employer reported, one who resigned not', () => {
    expect(ids(person({ exit: 'laid-off' }))).toContain('12333:recordedExit')
    expect(ids(person({ exit: 'resigned' }))).not.toContain('12333:recordedExit')
  })
  it('and not where it is known', () => {
    expect(ids(person({ exit: 'laid-off', recordedExit: 'laid-off' }))).not.toContain('12333:recordedExit')
  })
  it.each<[who: string, facts: Partial<Profile>, asked: boolean]>([
    ['let go, goes on alone', { exit: 'laid-off', next: 'flexible' }, true],
    ['let go, looks for work', { exit: 'laid-off', next: 'looking' }, false],
    ['resigned, so that no benefit is due, goes on alone', { exit: 'resigned', next: 'flexible' }, false],
    ['resigned, looks for work', { exit: 'resigned', next: 'looking' }, false],
  ])('asks whether paying the pension alone ends the benefit of who draws it: %s: %s', (_, facts, asked) => {
    expect(ids(person({ months: { pension: 60, medical: 60, unemployment: 60 }, ...facts })).includes('12333:pension-meanwhile')).toBe(
      asked,
    )
  })
  it('has nothing about paying oneself for somebody who draws a pension, nor of the housing fund without one', () => {
    const retired = ids(person({ exit: 'retired', drawing: 'pension', housingFund: false }))
    expect(retired.filter((id) => /medical-amount|pension-base|housing-fund|medical-gap/.test(id))).toEqual([])
  })
  it('begins with the call that settles most, and in it with the question that does', () => {
    for (const { questions } of calls(person({ exit: 'laid-off', next: 'flexible' }))) {
      const weights = questions.map(({ settles }) => settles)
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    }
  })
  it('asks of one medical balance, and proof for the fund, on leaving for good', () => {
    expect(ids(person({ person: 'foreign', next: 'abroad' }))).toContain('12393:settle-medical')
  })
  it('is one text to copy, question by question', () => {
    const text = callText(calls(person({ exit: 'laid-off', next: 'flexible' })), 'zh')
    expect(text).toMatch(/^12\d{3} /)
    expect(text).toContain('1. ')
    expect(text).not.toMatch(/undefined|null/)
  })
})

describe('a question of the call sheet is asked of whom it is about, at its own hotline', () => {
  type Change = (answer: Assessment) => Partial<Assessment>
  const nothing: Change = () => ({})
  /** The sheet of somebody who resigned and goes on alone, with parts of the answer put in its place. */
  const sheet = (facts: Partial<Profile>, change: Change = nothing, place = PLACE) => {
    const profile = person({ exit: 'resigned', next: 'flexible', lastPaidMonth: '2026-11', months: M, ...facts })
    const answer = assess(profile, wholePolicy, TODAY)
    const changed = { ...answer, ...change(answer) }
    return callSheet(changed, profile, plan(changed, profile, TODAY), place)
  }
  const find = (id: string, facts: Partial<Profile>, change?: Change) =>
    sheet(facts, change).flatMap(({ hotline, questions }) =>
      questions.filter((question) => question.id === id).map(({ settles }) => `${hotline}, ${settles}`),
    )[0]
  const routes =
    (id: Route['id'], given: (route: Route) => Partial<Route>): Change =>
    ({ routes: all }) => ({ routes: all.map((route) => (route.id === id ? { ...route, ...given(route) } : route)) })
  const gap =
    (given: Partial<Assessment['medicalGap']>): Change =>
    ({ medicalGap }) => ({ medicalGap: { ...medicalGap, ...given } })
  const months =
    (bound: 'exact' | 'at-most'): Change =>
    ({ unemployment }) => ({ unemployment: { ...unemployment, months: { value: 10, bound } } })
  const stand =
    (missing: number, sure: boolean): Change =>
    () => ({ retireeMedical: { rule: 'ME-15', needed: 300, missing, sure } })
  const open =
    (...numbers: string[]): Change =>
    () => ({ unknowns: numbers.map((ask) => ({ text: { zh: '', en: '' }, ask })) })
  const closed = routes('flexible', () => ({ verdict: 'no' }))
  const unpriced = routes('flexible', () => ({ monthly: null }))
  const partsOf = (names: readonly ('pension' | 'medical')[], { lowest }: NonNullable<Route['monthly']>) =>
    names.map((insurance) => ({ ...lowest.parts[0]!, insurance }))
  const priced = (...names: ('pension' | 'medical')[]): Change =>
    routes('flexible', ({ monthly }) => ({
      monthly: { ...monthly!, status: 'expired', lowest: { fen: 2, parts: partsOf(names, monthly!) } },
    }))
  const ALONE = { exit: 'resigned', next: 'flexible' } as const
  const LET_GO = { exit: 'laid-off', next: 'looking' } as const
  const OF_AGE = { exit: 'expired', sex: 'male', birthMonth: '1965-01', months: { pension: 300, medical: 200, unemployment: 100 } } as const
  const JOB = { next: 'new-job', newJobFrom: '2026-12-01' } as const
  const OUTSIDER = { insuredPlace: '140100', hukouPlace: '340100', exit: 'resigned', next: 'flexible' } as const
  const DRAWS = { exit: 'retired', drawing: 'pension' } as const
  const HOME = { person: 'hmt', hukouPlace: '810000', residencePermit: true, next: 'abroad' } as const

  it.each<[id: string, asked: string | undefined, who: string, facts: Partial<Profile>, change?: Change]>([
    ['recordedExit', '12333, 2', 'let go, and what the employer reported is not known', LET_GO],
    ['recordedExit', undefined, 'let go, and it is known', { ...LET_GO, recordedExit: 'resigned' }],
    ['recordedExit', undefined, 'resigned', ALONE],

    ['medical-amount', '12393, 3', 'goes on alone where nothing has an amount', ALONE, unpriced],
    ['pension-base', '12333, 3', 'the same', ALONE, unpriced],
    ['medical-amount', '12393, 3', 'only the pension has one', ALONE, priced('pension')],
    ['pension-base', undefined, 'only the pension has one', ALONE, priced('pension')],
    ['medical-amount', undefined, 'only medical has one', ALONE, priced('medical')],
    ['pension-base', '12333, 3', 'only medical has one', ALONE, priced('medical')],
    ['new-limits', undefined, 'one is missing: it is asked for itself', ALONE, priced('medical')],
    ['new-limits', '12333, 2', 'both are those of last year', ALONE, priced('pension', 'medical')],
    ['medical-amount', undefined, 'may not pay alone', ALONE, (answer) => ({ ...unpriced(answer), ...closed(answer) })],
    ['medical-amount', undefined, 'starts a job soon', JOB, unpriced],
    ['medical-amount', undefined, 'draws a pension', DRAWS, unpriced],
    ['medical-amount', undefined, 'leaves for good', HOME, unpriced],

    ['medical-gap', '12393, 2', 'the day is only the usual one', ALONE, gap({ bound: 'usual', graceEnds: '2027-02-28' })],
    ['medical-gap', undefined, 'the day is exact', ALONE, gap({ bound: 'exact', graceEnds: '2027-02-28' })],
    ['medical-gap', undefined, 'no day is known', ALONE, gap({ bound: 'usual', graceEnds: null })],
    ['medical-gap', undefined, 'draws a pension', DRAWS, gap({ bound: 'usual', graceEnds: '2027-02-28' })],
    ['medical-gap', undefined, 'is a foreigner', { person: 'foreign' }, gap({ bound: 'usual', graceEnds: '2027-02-28' })],
    ['medical-gap', undefined, 'leaves for good', HOME, gap({ bound: 'usual', graceEnds: '2027-02-28' })],
    ['medical-wait', '12393, 1', 'the wait is only a limit', ALONE, gap({ waitIfMissed: { months: 6, bound: 'at-most' } })],
    ['medical-wait', undefined, 'it is exact', ALONE, gap({ waitIfMissed: { months: 6, bound: 'exact' } })],
    ['medical-wait', undefined, 'none is known', ALONE, gap({ waitIfMissed: null })],
    ['maternity', '12393, 2', 'expects a child', { maternity: true }],
    ['maternity', undefined, 'expects none', { maternity: false }],
    ['maternity', undefined, 'does not say', {}],
    [
      'maternity',
      undefined,
      'expects one and may renew nothing',
      { maternity: true, person: 'hmt', hukouPlace: '810000', residencePermit: false },
    ],
    ['resident-window', '12393, 2', 'pauses', { next: 'pausing' }],
    ['resident-window', undefined, 'looks for work', { next: 'looking' }],
    ['resident-window', undefined, 'pauses where the scheme is closed', { next: 'pausing' }, routes('resident', () => ({ verdict: 'no' }))],

    ['foreign-benefit', '12333, 3', 'a foreigner let go', { ...LET_GO, person: 'foreign' }],
    ['foreign-benefit', undefined, 'no foreigner', LET_GO],
    ['foreign-benefit', undefined, 'a foreigner who resigned', { person: 'foreign' }],
    ['foreign-benefit', undefined, 'a foreigner let go who leaves for good', { ...LET_GO, person: 'foreign', next: 'abroad' }],
    ['foreign-benefit', undefined, 'a foreigner let go who starts a job soon', { ...LET_GO, person: 'foreign', ...JOB }],
    ['pension-meanwhile', '12333, 2', 'let go, goes on alone', { ...LET_GO, next: 'flexible' }],
    ['pension-meanwhile', undefined, 'let go, may not pay alone', { ...LET_GO, next: 'flexible' }, closed],
    ['pension-meanwhile', undefined, 'let go, looks for work', LET_GO],
    ['benefit-months', '12333, 2', 'let go, the months only at most', LET_GO, months('at-most')],
    ['benefit-months', undefined, 'let go, the months exact', LET_GO, months('exact')],
    ['benefit-months', undefined, 'resigned', ALONE, months('at-most')],

    ['retiree-medical', '12393, 2', 'of age, months short', OF_AGE, stand(100, true)],
    ['retiree-medical', '12393, 2', 'of age, not sure', OF_AGE, stand(0, false)],
    ['retiree-medical', '12393, 2', 'of age, nothing known', OF_AGE, () => ({ retireeMedical: null })],
    ['retiree-medical', undefined, 'of age, surely enough', OF_AGE, stand(0, true)],
    ['retiree-medical', undefined, 'not of age', ALONE, stand(100, true)],
    ['retiree-medical', '12393, 2', 'draws a pension, months short', DRAWS, stand(100, true)],
    ['retiree-medical', undefined, 'draws a pension, surely enough', DRAWS, stand(0, true)],
    ['admission-pension', '12333, 4', 'from elsewhere, goes on alone, and the place says nothing sure', OUTSIDER],
    ['admission-medical', '12393, 4', 'the same', OUTSIDER],
    ['admission-pension', '12333, 1', 'the same, but benefit comes first', { ...OUTSIDER, exit: 'laid-off' }],
    ['admission-pension', undefined, 'of the place', { ...OUTSIDER, hukouPlace: '140100' }],
    ['admission-pension', undefined, 'hukou not known: that is asked of the person', { ...OUTSIDER, hukouPlace: null }],
    ['admission-pension', undefined, 'from elsewhere, starts a job soon', { ...OUTSIDER, ...JOB }],
    ['claim-benefit', '12333, 3', 'let go over a year ago', { ...LET_GO, leftOn: '2024-10-31' }],
    ['claim-benefit', undefined, 'let go this month', LET_GO],
    ['benefit-elsewhere', '12333, 2', 'let go, moves away', { ...LET_GO, next: 'moving', movingTo: '330100' }],
    ['months-between', '12393, 2', 'starts a job after cover has ended', { ...JOB, newJobFrom: '2026-12-15' }],
    ['months-between', '12393, 2', 'a foreigner who starts one: only an employer insures', { person: 'foreign', ...JOB }],
    ['benefit-elsewhere', '12333, 2', 'draws benefit and moves away', { drawing: 'unemployment', next: 'moving' }],
    ['benefit-abroad', '12333, 2', 'draws benefit and goes abroad', { drawing: 'unemployment', next: 'abroad' }],
    ['pension-meanwhile', '12333, 2', 'draws benefit and means to go on alone', { drawing: 'unemployment' }],
    ['subsidy', '12333, 2', 'goes on alone and may have the subsidy', { ...ALONE, subsidyGroups: ['hard-to-employ'] }],
    ['medical-gap', '12393, 2', 'the exact day is over: may it be paid up?', ALONE, gap({ bound: 'exact', graceEnds: '2026-11-27' })],
    ['medical-gap', undefined, 'the exact day is today', ALONE, gap({ bound: 'exact', graceEnds: TODAY })],
    ['retirement-papers', '12333, 2', 'of age', OF_AGE, stand(0, true)],
    ['retirement-papers', undefined, 'not of age', ALONE],
    ['retirement-papers', undefined, 'draws a pension already', { ...OF_AGE, ...DRAWS }],

    ['housing-fund', '12329, 1', 'has one, or does not say', ALONE],
    ['housing-fund', '12329, 1', 'has one', { housingFund: true }],
    ['housing-fund', undefined, 'has none', { housingFund: false }],
    ['housing-fund', undefined, 'draws a pension', DRAWS],

    ['paying-day', '12366, 1', 'what only the tax office knows is open', ALONE, open('12393', '12366')],
    ['paying-day', undefined, 'what others know is open', ALONE, open('12333', '12393')],
    ['paying-day', undefined, 'it is open, but a job begins soon', JOB, open('12366')],
  ])('%s: %s, of who: %s', (id, asked, _, facts, change) => expect(find(id, facts, change)).toBe(asked))

  it('a fact that the lead waits for settles three more than it does by itself', () => {
    // How one left is nothing that a hotline reads out; the months are.
    const profile = person({ exit: 'laid-off', next: 'looking' })
    const answer = assess(profile, wholePolicy, TODAY)
    const made = plan(answer, profile, TODAY)
    const settles = (asks: typeof made.lead.asks, questions: Assessment['questions']) =>
      callSheet({ ...answer, questions }, profile, { ...made, lead: { ...made.lead, asks } }, PLACE)
        .flatMap((call) => call.questions)
        .filter(({ answer: { kind } }) => kind === 'fact')
        .map(({ id, settles: sum }) => `${id} ${sum}`)
    expect(settles([], [{ fact: 'months.medical', settles: 4 }])).toEqual(['months.medical 4', 'recordedExit 2'])
    expect(settles(['months.medical'], [{ fact: 'months.medical', settles: 4 }])).toContain('months.medical 7')
    expect(settles(['months.pension'], [])).toContain('months.pension 3')
    expect(settles(['exit', 'wage'], [{ fact: 'sex', settles: 9 }])).toEqual(['recordedExit 2'])
  })

  it('what the tax office knows is asked once, however much of it is open', () =>
    expect(sheet(ALONE, open('12366', '12366', '12366')).find(({ hotline }) => hotline === '12366')?.questions.length).toBe(1))

  it.each<[who: string, change: Change]>([
    ['7 months short', stand(7, true)],
    ['none short, not sure', stand(0, false)],
  ])('asks for the years, the shortfall and its price for retiree cover: %s', (_, change) =>
    expect(
      sheet(OF_AGE, change)
        .flatMap(({ questions }) => questions)
        .find(({ id }) => id === 'retiree-medical')?.text.zh,
    ).toBe('退休医保这里要缴满多少年？我还差几个月，怎么补、要多少钱？'),
  )

  it('the call that settles most comes first, then as 12333, 12393, 12366, 12329 stand', () => {
    const heavy = (answer: Assessment) => ({ ...unpriced(answer), ...gap({ bound: 'usual', graceEnds: '2027-02-28' })(answer) })
    const order = (change: Change, facts: Partial<Profile> = {}) => sheet({ ...ALONE, ...facts }, change).map(({ hotline }) => hotline)
    // 12393 has 3 and 2 to settle, 12333 only 3, and the fund 1.
    expect(order((answer) => ({ ...heavy(answer), questions: [], unknowns: [] }))).toEqual(['12393', '12333', '12329'])
    // Where two settle 1 each, the tax office comes before the fund.
    expect(order((answer) => ({ ...priced('pension', 'medical')(answer), questions: [], ...open('12366')(answer) })).slice(-2)).toEqual([
      '12366',
      '12329',
    ])
  })

  it('is numbered from one, call by call, in the language wanted', () => {
    const calls = [
      {
        hotline: '12393',
        about: { zh: '医保', en: 'medical insurance' },
        questions: ['a', 'b'].map((id) => ({ id, text: { zh: `问${id}`, en: `ask ${id}` }, answer: { kind: 'words' }, settles: 1 })),
      },
      {
        hotline: '12329',
        about: { zh: '公积金', en: 'housing fund' },
        questions: [{ id: 'c', text: { zh: '问c', en: 'ask c' }, answer: { kind: 'words' }, settles: 1 }],
      },
    ] satisfies ReturnType<typeof callSheet>
    expect(callText(calls, 'zh')).toBe('12393 医保\n1. 问a\n2. 问b\n\n12329 公积金\n1. 问c')
    expect(callText(calls, 'en')).toBe('12393 medical insurance\n1. ask a\n2. ask b\n\n12329 housing fund\n1. ask c')
  })
})

describe('letters', () => {
  it.each([
    ['anybody who left lately', person({ exit: 'resigned' }), ['certificate']],
    ['a wrong record', person({ exit: 'laid-off', recordedExit: 'resigned' }), ['certificate', 'correct-record']],
    [
      'unpaid insurance',
      person({ exit: 'laid-off', employerArrears: ['unemployment'] }),
      ['certificate', 'arrears-employer', 'arrears-complaint'],
    ],
    ['a foreigner', person({ person: 'foreign', exit: 'resigned', next: 'abroad' }), ['certificate', 'account']],
    ['somebody who draws a pension', person({ exit: 'retired', drawing: 'pension' }), []],
    ['one who has not left yet', person({ exit: 'resigned', leftOn: '2026-12-20' }), []],
  ])('of %s', (_, profile, expected) => expect(letters(profile).map(({ id }) => id)).toEqual(expected))

  it('of the housing fund go by its own regulation, to its own centre', () => {
    const of = (employerArrears: Profile['employerArrears']) =>
      letters(person({ exit: 'resigned-employer-fault', employerArrears })).filter(({ id }) => id.startsWith('arrears'))
    for (const { zh, law } of of(['housing-fund'])) expect(zh + law.zh).not.toMatch(/社会保险|社保|滞纳金|劳动监察/)
    for (const { zh, law } of of(['housing-fund', 'pension'])) {
      expect(zh).toMatch(/养老保险.*住房公积金|住房公积金.*养老保险/)
      expect(law.zh).toMatch(/社会保险法.*住房公积金管理条例/)
    }
  })
  it('are filled from the profile, name the true reason and leave blank what is not known', () => {
    const letter = letters(person({ exit: 'laid-off', recordedExit: 'resigned' })).find(({ id }) => id === 'correct-record')
    expect(letter?.zh).toContain('2026年11月10日')
    expect(letter?.zh).toContain('经济性裁员（第四十一条）')
    expect(letter?.zh).toContain('“本人意愿离职”')
    expect(letter?.zh).toContain('________')
  })
  it.each<[recorded: Profile['recordedExit'], named: string]>([
    ['resigned', '“本人意愿离职”'],
    ['mutual-by-worker', '“本人意愿离职”'],
    // Of any other reason the letter does not say that it was their own wish: the person writes what stands there.
    ['dismissed-fault', '“________”'],
    [null, '“________”'],
  ])('the record says %s: the letter calls it %s', (recordedExit, named) => {
    const profile = person({ exit: 'laid-off', recordedExit })
    const s = { ...situationOf(assess(profile, wholePolicy, TODAY), profile, TODAY), recordWrong: true }
    expect(lettersFor(s).find(({ id }) => id === 'correct-record')?.zh).toContain(`在证明或申报中写成${named}，`)
  })
  it('cite rules of the data', () => {
    const all = [
      person({ exit: 'laid-off', recordedExit: 'resigned', employerArrears: ['medical'] }),
      person({ person: 'foreign', next: 'abroad' }),
    ].flatMap(letters)
    expect(all.flatMap(({ rules }) => rules).filter((rule) => !wholePolicy.rules.has(rule))).toEqual([])
    for (const { zh } of all) expect(zh).not.toMatch(/undefined|null|医保保险/)
  })

  const of = (facts: Partial<Profile>, change: Partial<Situation> = {}) => {
    const profile = person(facts)
    return lettersFor({ ...situationOf(assess(profile, wholePolicy, TODAY), profile, TODAY), ...change })
  }
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)
  it.each<[when: string, asked: boolean, change: Partial<Situation>]>([
    ['on the last day', true, { since: 0 }],
    ['the day before', false, { since: -1 }],
    ['over a year after', false, { chases: false }],
    ['by who draws a pension', false, { drawsPension: true }],
  ])('the certificate is asked for %s: %s', (_, asked, change) =>
    expect(ids(of({ exit: 'resigned' }, change)).includes('certificate')).toBe(asked),
  )
  it.each<[exit: Profile['exit'], truth: string]>([
    ['expired', '劳动合同期满终止'],
    ['dismissed-no-fault', '单位依据第四十条解除'],
    ['resigned', '________'],
    [null, '________'],
    [undefined, '________'],
  ])('the true reason of %s is named or left blank: %s', (exit, truth) => {
    const letter = of({ exit }, { recordWrong: true }).find(({ id }) => id === 'correct-record')
    expect(letter?.zh).toContain(`真实原因是：${truth}`)
  })
  it('a right record needs no letter', () => expect(ids(of({ exit: 'laid-off' }, { recordWrong: false }))).not.toContain('correct-record'))

  it.each<[owed: string[], law: string, first: string[], then: string[], words: string[], not: RegExp]>([
    [
      ['pension', 'medical'],
      '社会保险法第五十八、六十、六十三、八十六条',
      ['ED-09', 'ED-10', 'ED-12'],
      ['ED-12', 'ED-13', 'DS-02'],
      ['养老保险、医疗保险', '向社会保险费征收机构、劳动监察部门投诉；滞纳金', '附：劳动合同、工资流水、考勤、社保缴费记录'],
      /公积金|；；/,
    ],
    [
      ['housing-fund'],
      '住房公积金管理条例第十九、四十条',
      ['HF-13', 'HF-16'],
      ['HF-13', 'HF-16'],
      ['没有为我缴纳住房公积金', '向住房公积金管理中心投诉。', '考勤、公积金缴费记录'],
      /滞纳金|社会保险/,
    ],
    [
      ['pension', 'housing-fund'],
      '社会保险法第五十八、六十、六十三、八十六条；住房公积金管理条例第十九、四十条',
      ['ED-09', 'ED-10', 'ED-12', 'HF-13', 'HF-16'],
      ['ED-12', 'ED-13', 'DS-02', 'HF-13', 'HF-16'],
      ['养老保险、住房公积金', '向社会保险费征收机构、劳动监察部门、住房公积金管理中心投诉；滞纳金', '考勤、社保和公积金缴费记录'],
      /undefined/,
    ],
  ])('what is owed, %j, is named in both letters with its law and its office', (owed, law, first, then, words, not) => {
    const [employer, complaint, ...none] = of({ exit: 'resigned' }, { arrears: owed }).filter(({ id }) => id.startsWith('arrears'))
    expect([employer?.law.zh, complaint?.law.zh, none]).toEqual([law, law, []])
    expect([employer?.rules, complaint?.rules]).toEqual([first, then])
    const text = `${employer?.zh}${complaint?.zh}`
    for (const word of words) expect(text).toContain(word)
    expect(text).not.toMatch(not)
  })
  it.each<[startedOn: string | null, span: string]>([
    ['2020-01-05', '我于2020年1月5日至2026年11月10日在'],
    [null, '我于________至2026年11月10日在'],
  ])('begun on %s, the time at work is: %s', (startedOn, span) =>
    expect(of({ exit: 'resigned', startedOn }, { arrears: ['pension'] }).find(({ id }) => id === 'arrears-employer')?.zh).toContain(span),
  )
  it.each<[who: 'hmt' | 'foreign', paper: string, rules: string[]]>([
    ['hmt', '港澳台居民居住证号', ['GR-02']],
    ['foreign', '护照号', ['GR-04']],
  ])('the account of somebody %s is asked for by the %s', (who, paper, rules) => {
    const letter = of({ person: who, exit: 'resigned', next: 'abroad' }).find(({ id }) => id === 'account')
    expect(letter?.zh).toContain(`本人________，${paper}`)
    expect(letter?.rules).toEqual(rules)
    expect(letter?.law.zh).toContain(who === 'hmt' ? '香港澳门台湾居民' : '外国人')
  })
})
