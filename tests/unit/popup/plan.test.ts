import { describe, expect, it } from 'vitest'
import type { Deadline, MedicalGapAnswer, Route, RouteId, StopLine } from '../../../src/advisor/assessment.ts'
import { headlineOf } from '../../../src/ui/popup/plan/headline.ts'
import { foldSteps, orderRoutes, stepsOf, tilesOf } from '../../../src/ui/popup/plan/order.ts'
import { sourceLine } from '../../../src/ui/popup/plan/sourceLine.ts'

const gap = (values: Partial<MedicalGapAnswer>): MedicalGapAnswer => ({
  coverEnds: null,
  graceEnds: null,
  waitIfMissed: null,
  rule: 'ME-09',
  bound: 'exact',
  coverBound: 'exact',
  coverRule: 'ME-17',
  graceRule: 'ME-07',
  graceMonths: 3,
  lastPaidMonth: '2026-10',
  assumedLastPaid: false,
  reasons: [],
  ...values,
})

describe('the headline counts to the next loss of medical cover', () => {
  it.each([
    { says: 'cover still runs', coverEnds: '2026-11-30', graceEnds: '2027-02-28', today: '2026-11-21', kind: 'cover-ends', days: 9 },
    {
      says: 'a last day that is only inferred: the earlier one counts',
      carefulUntil: '2026-10-31',
      coverEnds: '2026-11-30',
      graceEnds: null,
      today: '2026-11-21',
      kind: 'cover-over',
      days: undefined,
    },
    {
      says: 'the last day of cover is today',
      coverEnds: '2026-11-30',
      graceEnds: '2027-02-28',
      today: '2026-11-30',
      kind: 'cover-ends',
      days: 0,
    },
    {
      says: 'cover ended yesterday: now the grace period counts',
      coverEnds: '2026-11-30',
      graceEnds: '2027-02-28',
      today: '2026-12-01',
      kind: 'grace-ends',
      days: 89,
    },
    {
      says: 'the last day without a wait',
      coverEnds: '2026-11-30',
      graceEnds: '2027-02-28',
      today: '2027-02-28',
      kind: 'grace-ends',
      days: 0,
    },
    { says: 'missed by a day', coverEnds: '2026-11-30', graceEnds: '2027-02-28', today: '2027-03-01', kind: 'grace-over', days: 1 },
    {
      says: 'cover ended and no grace period is known',
      coverEnds: '2026-11-30',
      graceEnds: null,
      today: '2027-03-01',
      kind: 'cover-over',
      days: undefined,
    },
    { says: 'nothing is known', coverEnds: null, graceEnds: null, today: '2027-03-01', kind: 'unknown', days: undefined },
  ])('$says', ({ kind, days, today, coverEnds, graceEnds, carefulUntil = null }) => {
    const head = headlineOf({ medicalGap: gap({ coverEnds, graceEnds, carefulUntil }), today })
    expect([head.kind, 'days' in head ? head.days : undefined]).toEqual([kind, days])
  })

  it('says by its bound when the dates rest on the usual practice only', () => {
    const medicalGap = gap({ coverEnds: '2026-11-30', graceEnds: '2027-02-28', coverBound: 'usual' })
    expect(headlineOf({ medicalGap, today: '2026-11-21' })).toMatchObject({ kind: 'cover-ends', bound: 'usual' })
    expect(headlineOf({ medicalGap, today: '2026-12-21' })).toMatchObject({ kind: 'grace-ends', bound: 'exact' })
  })
})

const route = (id: RouteId, verdict: Route['verdict']): Route =>
  ({
    id,
    verdict,
    needs: [],
    reasons: [],
    documents: [],
    steps: [],
    channels: [],
    schemes: [],
    monthly: null,
    yearly: [],
    warnings: [],
    ask: [],
    sources: [],
  }) as Route

describe('routes in order', () => {
  const ids = (routes: readonly Route[], next: Parameters<typeof orderRoutes>[1] = null) => orderRoutes(routes, next).map(({ id }) => id)

  it('doable first, closed last, whatever their worth', () => {
    expect(ids([route('unemployment-benefit', 'no'), route('resident', 'depends'), route('flexible', 'yes')])).toEqual([
      'flexible',
      'resident',
      'unemployment-benefit',
    ])
  })

  it('benefit with medical paid by the fund before paying oneself', () => {
    expect(ids([route('flexible', 'yes'), route('unemployment-benefit', 'yes')])).toEqual(['unemployment-benefit', 'flexible'])
  })

  it('what one fact would settle ranks with what depends', () => {
    expect(ids([route('resident', 'depends'), route('unemployment-benefit', 'unknown')])).toEqual(['unemployment-benefit', 'resident'])
  })

  it.each([
    { next: 'new-job', first: 'new-employer' },
    { next: 'flexible', first: 'flexible' },
    { next: 'moving', first: 'transfer' },
    { next: 'looking', first: 'unemployment-benefit' },
  ] as const)('somebody whose next step is $next sees $first first', ({ next, first }) => {
    expect(
      ids(
        (['unemployment-benefit', 'flexible', 'new-employer', 'transfer'] as const).map((id) => route(id, 'yes')),
        next,
      )[0],
    ).toBe(first)
  })

  it('a pension to be had comes before everything; one that is only thinkable comes late', () => {
    expect(ids([route('flexible', 'yes'), route('retire', 'yes')], 'flexible')[0]).toBe('retire')
    expect(ids([route('retire', 'unknown'), route('resident', 'depends')])).toEqual(['resident', 'retire'])
  })

  it('doing nothing is never first among equals', () => {
    expect(ids([route('pause', 'yes'), route('new-employer', 'yes')])).toEqual(['new-employer', 'pause'])
  })
})

const deadline = (id: Deadline['id'], date: string | null, kind: Deadline['kind'] = 'do-by'): Deadline => ({
  id,
  date,
  kind,
  who: 'worker',
  rule: 'X-01',
  bound: 'exact',
  title: { zh: id, en: id },
  note: null,
})

describe('the checklist of next steps', () => {
  const steps = stepsOf({
    today: '2026-11-22',
    deadlines: [
      deadline('arbitration', '2027-10-31'),
      deadline('housing-fund-withdraw', null, 'opens'),
      deadline('leaving-certificate', '2026-10-31'),
      deadline('medical-cover-ends', '2026-10-31', 'ends'),
      deadline('medical-grace-ends', '2027-01-31', 'ends'),
    ],
  })

  it('is in order of date, undated last; a task past due stays, a date that merely passed goes', () => {
    expect(steps.map(({ deadline: { id }, days }) => [id, days])).toEqual([
      ['leaving-certificate', -22],
      ['medical-grace-ends', 70],
      ['arbitration', 343],
      ['housing-fund-withdraw', null],
    ])
  })

  it('only what can be done is ticked off', () => {
    expect(steps.filter(({ tickable }) => !tickable).map(({ deadline: { id } }) => id)).toEqual(['medical-grace-ends'])
  })

  it.each([
    [7, 5, 3],
    [4, 5, 0],
    [0, 1, 0],
  ])(
    'of %i dated steps and an undated one shows %i and folds %i: a task without a day is not hidden while there is room',
    (dated, shown, folded) => {
      const many = [
        ...Array.from({ length: dated }, (_, index) => ({ ...steps[0], days: index })),
        { ...steps[3], days: null },
      ] as typeof steps
      const { first, rest } = foldSteps(many)
      expect([first.length, rest.length]).toEqual([shown, folded])
    },
  )
})

describe('the tiles', () => {
  it('are the four that people ask about, in that order; the others follow', () => {
    const stop = (insurance: StopLine['insurance']): StopLine => ({
      insurance,
      state: 'stops',
      on: null,
      text: { zh: '', en: '' },
      rule: '',
    })
    const { main, rest } = tilesOf((['injury', 'medical', 'housing-fund', 'pension', 'unemployment'] as const).map(stop))
    expect(main.map(({ insurance }) => insurance)).toEqual(['pension', 'medical', 'unemployment', 'housing-fund'])
    expect(rest.map(({ insurance }) => insurance)).toEqual(['injury'])
  })
})

describe('the source line of a route', () => {
  const source = (title: string) => ({ id: title, title, number: null, url: null })
  const rule = (title: string, article: string | null) => ({
    statement: { zh: '', en: '' },
    article,
    source: source(title),
    confidence: 1,
    from: null,
    until: null,
  })
  const rules = {
    A: rule('中华人民共和国社会保险法（2018年修正）', '第十条'),
    B: rule('中华人民共和国社会保险法（2018年修正）', '第二十三条'),
    C: rule('某市通知', null),
  }

  it('names a law as people do, each once with its articles, and counts the others', () => {
    expect(sourceLine(['A', 'B', 'A', 'C'], rules)).toEqual({ text: '社会保险法 第十条、第二十三条', more: 1 })
  })

  it('an id without a rule adds nothing', () => {
    expect(sourceLine(['Z'], rules)).toEqual({ text: '', more: 0 })
  })
})
