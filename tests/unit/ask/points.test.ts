import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { tokens } from '../../../src/ask/find/tokens.ts'
import { createAsk, type AskAnswer, type AskContext } from '../../../src/ask/index.ts'
import { readQuestion } from '../../../src/ask/read/index.ts'
import { normalise } from '../../../src/ask/read/normalise.ts'
import { POINTS } from '../../../src/ask/points/index.ts'
import { addMonths, monthOf } from '../../../src/domain/dates.ts'
import { standing } from '../../../src/domain/period.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { linesOf } from '../../../training/lines.ts'
import { isFresh } from '../../../training/points/index.ts'

const ask = createAsk()
const CLOCKS = ['2026-11-28', '2027-03-01', '2031-06-01']
const PEOPLE: (Profile | null)[] = [
  null,
  {
    insuredPlace: '310000',
    sex: 'male',
    birthMonth: '1988-03',
    leftOn: '2026-10-31',
    lastPaidMonth: '2026-10',
    exit: 'laid-off',
    months: { pension: 62, medical: 62, unemployment: 62 },
  },
  {
    insuredPlace: '330100',
    sex: 'female',
    birthMonth: '1978-05',
    leftOn: '2026-09-15',
    exit: 'resigned',
    months: { pension: 200, medical: 200, unemployment: 200 },
    wage: 9000,
  },
  { insuredPlace: '130100', leftOn: '2026-11-20' },
]
const contextOf = (profile: Profile | null, today: string): AskContext => ({
  profile,
  assessment: profile === null ? null : assess(profile, wholePolicy, today),
  language: 'zh',
  policy: wholePolicy,
  today,
})

describe('points', () => {
  it('have an id of their own, wordings in both languages and a subject', () => {
    expect(new Set(POINTS.map(({ id }) => id)).size).toBe(POINTS.length)
    for (const { id, ask: text } of POINTS) {
      const wordings = linesOf(text)
      expect(wordings.length, id).toBeGreaterThanOrEqual(3)
      expect(
        wordings.some((line) => /\p{Script=Han}/u.test(line)),
        id,
      ).toBe(true)
      expect(
        wordings.some((line) => !/\p{Script=Han}/u.test(line)),
        id,
      ).toBe(true)
    }
    expect(POINTS.length).toBeGreaterThanOrEqual(200)
  })
  it('were learnt as they are today (else: npm run train:ask -- subject/name, or without a name for all)', () => {
    expect(isFresh()).toBe(true)
  }, 60_000)
  it('compare a question by signs, whatever words it takes', () => {
    const read = (text: string): string[] => tokens(readQuestion(normalise(text)))
    const both = (a: string, b: string): string[] => read(a).filter((token) => read(b).includes(token))
    expect(both('被炒了有赔偿么', 'do I get severance if I am fired').length).toBeGreaterThan(1)
  })
})

describe('every point is reached by its canonical wordings, at the head or among the choices', { timeout: 120_000 }, () => {
  const context = contextOf(null, '2026-11-28')
  const reached = (id: string, { points, suggest, related }: AskAnswer): boolean =>
    points.some((point) => point.id === id) || suggest.some((one) => one.id === id) || related.some((one) => one.id === id)
  const rows = POINTS.flatMap(({ id, ask: text }) =>
    linesOf(text).map((wording) => ({ id, wording, answer: ask.answer(wording, context) })),
  )

  it('first, for nearly all', () => {
    const first = rows.filter(({ id, answer }) => answer.points.some((point) => point.id === id))
    expect(first.length / rows.length).toBeGreaterThan(0.9)
  })
  it('each point by most of its wordings', () => {
    const lost = POINTS.filter(({ id }) => {
      const own = rows.filter((row) => row.id === id)
      return own.filter(({ answer }) => reached(id, answer)).length < own.length * 0.6
    }).map(({ id }) => id)
    expect(lost).toEqual([])
  })
})

/** Digits of a text as numbers, groups and dates taken apart; a number of a title or a hotline counts too. */
const numbersIn = (text: string): string[] =>
  (text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).map((digits) => String(Number(digits)))

/** The numbers that may be said of these: as they are, of a year by month, and shares as percent. */
function mayBeSaid(given: unknown): Set<string> {
  const numbers = numbersIn(JSON.stringify(given))
  return new Set(numbers.flatMap((one) => [one, String(Number(one) / 12), String(Number(one) / 100)]))
}
const HOTLINES = ['12333', '12393', '12366', '12329', '12345']

describe.each(CLOCKS)('on %s', (today) => {
  const people = PEOPLE.map((profile) => {
    const context = contextOf(profile, today)
    const figures = [profile?.insuredPlace ?? '', '000000', `${(profile?.insuredPlace ?? '').slice(0, 2)}0000`].flatMap(
      (place) => wholePolicy.places.get(place)?.figures ?? [],
    )
    // Claimed today and drawn from next month: the last month of benefit.
    const benefit = context.assessment?.unemployment.months ?? null
    const lastMonth = benefit === null ? null : addMonths(monthOf(today), benefit.value)
    return { context, known: [...mayBeSaid([figures, profile, context.assessment, today, lastMonth]), ...HOTLINES] }
  })
  const answers = people.flatMap(({ context, known }) => POINTS.map((point) => ({ known, point, answer: ask.open(point.id, context) })))

  it('no rule is cited that is not in force, and every one exists', () => {
    const out = answers.flatMap(({ point, answer }) =>
      answer.rules
        .filter((id) => {
          const rule = wholePolicy.rules.get(id)
          return rule === undefined || standing(rule, today) !== 'in-force'
        })
        .map((id) => `${point.id}: ${id}`),
    )
    expect([...new Set(out)]).toEqual([])
  })
  it('every lead says something in both languages', () => {
    for (const { point, answer } of answers) {
      expect(answer.lead.zh, point.id).toMatch(/\p{Script=Han}/u)
      expect(answer.lead.en.length, point.id).toBeGreaterThan(8)
      expect(answer.lead.zh + answer.lead.en, point.id).not.toMatch(/undefined|NaN|null|\$\{/)
    }
  })
  it('no number in a lead that neither the person, the assessment, a cited rule nor a figure gives', () => {
    const strays = answers.flatMap(({ known: ofPerson, point, answer }) => {
      // What an estimate or the retirement table is rounded to for saying it.
      const worked =
        /^(pension-estimate|retirement-age|medical-gap|pension-minimum-years)\/|^(?:stop-paying\/short-gap|back-payment\/between-jobs|new-employer\/late-start)$/
      if (worked.test(point.id)) return []
      const rules = [...new Set([...answer.points.flatMap(({ rules: cited }) => cited), ...point.why, ...answer.rules])].map((id) =>
        wholePolicy.rules.get(id),
      )
      const known = mayBeSaid([rules, answer.why]).union(new Set(ofPerson))
      // Paid months that the assessment turns into years, and shares as percent.
      return [answer.lead.zh, answer.lead.en]
        .flatMap(numbersIn)
        .filter((one) => !known.has(one) && !known.has(String(Number(one) / 100)) && !known.has(String(Number(one) * 12)))
        .map((one) => `${point.id}: ${one}`)
    })
    expect([...new Set(strays)]).toEqual([])
  })
})

/** Follow-ups with the question before: what changes is a place, an insurance, how the job ended, or what is asked of it. */
const FOLLOWED: [string, string][] = [
  ['失业金一个月多少钱', '深圳呢'],
  ['失业金能领几个月', '那杭州呢'],
  ['我交了6年，失业金能领几个月', '要是我自己辞的呢'],
  ['灵活就业怎么交社保', '要交多少钱'],
  ['养老断一年有影响吗', '那医保呢'],
  ['干了3年半被裁赔多少', '要是月薪15000呢'],
  ['N+1怎么算，我干了3年半月薪15000', '那失业金呢'],
  ['how much is unemployment benefit a month', 'what about Shenzhen'],
  ['I paid for 6 years, how many months of benefit', 'what if I resign'],
  ['what does a one year gap do to my pension', 'and medical?'],
]

describe('questions and follow-ups', () => {
  const rows = FOLLOWED.flatMap(([before, question]) => [
    { before: null, question: before },
    { before, question },
  ]).flatMap((row) => PEOPLE.map((profile) => ({ ...row, profile })))

  it.each(['zh', 'en'] as const)('no number in a lead (%s) but of the question, the person, a rule or a figure', (language) => {
    const [today = ''] = CLOCKS
    let answered = 0
    const strays = rows.flatMap(({ before, question, profile }) => {
      const context = contextOf(profile, today)
      const answer = ask.answer(question, { ...context, before })
      if (answer.topic !== null) answered++
      const places = [...ask.places(question), ...ask.places(before ?? ''), profile?.insuredPlace ?? '000000', '000000']
      const lines = places.flatMap((place) => [place, `${place.slice(0, 2)}0000`])
      const figures = lines.flatMap((place) => wholePolicy.places.get(place)?.figures ?? [])
      const months = /6年|6 years/.test(question + (before ?? '')) ? { pension: 72, medical: 72, unemployment: 72 } : profile?.months
      // What holds for the person at each place, as the question changes it.
      const cases = places
        .filter((place) => place !== '000000')
        .map((insuredPlace) =>
          assess({ leftOn: today, ...profile, insuredPlace, ...(months === undefined ? {} : { months }) }, wholePolicy, today),
        )
      const rules = answer.rules.map((id) => wholePolicy.rules.get(id))
      const given = numbersIn(JSON.stringify([rules, figures, profile, months, cases, question, before, answer.why, today]))
      const known = new Set([
        ...given,
        ...['12333', '12393', '12366', '12329', '12345'],
        ...given.flatMap((one) => [String(Number(one) / 12), String(Number(one) / 100), String(Number(one) * 12)]),
      ])
      // Half a year or more counts as a year, so 3.5 years at 15,000 are four months, and one more without notice.
      if (/3年半/.test(question + (before ?? '')))
        for (const one of ['4', '6', '60000', '75000', String(4 * (profile?.wage ?? 0))]) known.add(one)
      return numbersIn(answer.lead[language])
        .filter((one) => !known.has(one))
        .map((one) => `${before ?? ''} > ${question}: ${one} in ${answer.lead[language]}`)
    })
    expect(strays).toEqual([])
    expect(answered).toBeGreaterThan(rows.length * 0.8)
  })
  it('a sum is worked out from the numbers of the question', () => {
    const { lead } = ask.answer('N+1怎么算，我干了3年半月薪15000', contextOf(null, '2026-11-28'))
    expect(lead.zh).toMatch(/^按3年6个月算，N是4个月工资，60,000元；.*15,000元，合计75,000元.*3倍/)
    expect(lead.en).toMatch(/^For 3 years and 6 months N is 4 months' pay, 60,000 yuan; .*15,000, makes 75,000/)
  })
})
