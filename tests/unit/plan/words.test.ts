import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { callSheet, callText } from '../../../src/plan/calls.ts'
import { lettersFor } from '../../../src/plan/letters/index.ts'
import { plan } from '../../../src/plan/plan.ts'
import { situationOf } from '../../../src/plan/situation.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

const TODAY = '2026-11-28'
const PLACE = { zh: '苏州', en: 'Suzhou' }
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
  it('is one text to copy, question by question', () => {
    const text = callText(calls(person({ exit: 'laid-off', next: 'flexible' })), 'zh')
    expect(text).toMatch(/^12\d{3} /)
    expect(text).toContain('1. ')
    expect(text).not.toMatch(/undefined|null/)
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
})
