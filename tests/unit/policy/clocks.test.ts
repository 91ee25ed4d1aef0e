import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { isRuleShown } from '../../../src/policy/rules.ts'
import { standing } from '../../../src/domain/period.ts'
import { loadCities } from '../../../src/policy/places.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

/*
 * The same people on three days: before the Medical Security Law, on its second day and half a year later. Every place answers, no
 * figure that has ended passes for current, and no rule is cited that does not hold, save one announced before its day.
 */

const PEOPLE: Omit<Profile, 'insuredPlace' | 'leftOn'>[] = [
  {
    exit: 'laid-off',
    next: 'flexible',
    sex: 'female',
    post: 'worker',
    birthMonth: '1977-02',
    wage: 12_000,
    startedOn: '2015-03-01',
    subsidyGroups: ['hard-to-employ'],
    months: { pension: 200, medical: 200, unemployment: 130 },
  },
  { exit: 'resigned', next: 'pausing', sex: 'male', birthMonth: '1966-06', months: { pension: 120, medical: 300, unemployment: 8 } },
]
/** Every province and city of the list, those without an entry of their own among them, and a county that its city answers for. */
const CODES = [...(await loadCities()).byCode.keys(), '320583']

describe.each([
  ['2026-11-28', '2026-10-31'],
  ['2027-01-02', '2026-12-31'],
  ['2027-07-01', '2027-06-15'],
])('on %s', (today, leftOn) => {
  const answers = CODES.flatMap((insuredPlace) => PEOPLE.map((facts) => assess({ ...facts, insuredPlace, leftOn }, wholePolicy, today)))

  it('every place answers', () => {
    expect(CODES.length).toBeGreaterThanOrEqual(396)
    expect(answers).toHaveLength(CODES.length * PEOPLE.length)
    expect(answers.flatMap(({ place, routes }) => (routes.length === 8 ? [] : [place]))).toEqual([])
  })

  it('no figure that has ended passes for current', () => {
    const wrong = answers.flatMap(({ place, figures }) =>
      figures.filter((figure) => figure.status !== standing(figure.period, today)).map(({ kind }) => `${place} ${kind}`),
    )
    expect(wrong).toEqual([])
    const passedOff = answers.flatMap(({ place, routes }) =>
      routes
        .filter(
          ({ monthly }) =>
            monthly?.status === 'in-force' &&
            monthly.lowest.parts.some(({ figures }) => figures.some(({ status }) => status !== 'in-force')),
        )
        .map(({ id }) => `${place} ${id}`),
    )
    expect(passedOff).toEqual([])
  })

  it('no rule is cited that does not hold, or that may not be shown', () => {
    const wrong = new Set(
      answers.flatMap(({ rules }) =>
        Object.keys(rules).filter((id) => {
          const rule = wholePolicy.rules.get(id)
          // PE-26 is told as a question to ask, never as a fact.
          if (rule === undefined || (!isRuleShown(rule) && id !== 'PE-26')) return true
          const stands = standing(rule, today)
          return stands === 'expired' || (stands === 'not-yet' && rule.announced !== true)
        }),
      ),
    )
    expect([...wrong]).toEqual([])
  })

  it('the Medical Security Law is not said to end waits, gaps or hukou conditions', () => {
    const said = answers.flatMap(({ routes, medicalGap }) => [
      ...medicalGap.reasons,
      ...routes.flatMap(({ reasons, warnings }) => [...reasons, ...warnings]),
    ])
    expect(said.filter(({ zh }) => /医疗保障法.{0,20}(取消|废除|不再).{0,12}(等待|户籍|户口|断缴)/.test(zh))).toEqual([])
  })
})
