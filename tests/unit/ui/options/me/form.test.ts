import { describe, expect, test } from 'vitest'
import { EXITS, FROM_RECORD, profileSchema, readProfile } from '../../../../../src/profile/schema.ts'
import { factAt, withFact } from '../../../../../src/profile/people.ts'
import { EXIT_GROUPS, FORM, isFieldShown } from '../../../../../src/ui/options/me/formGroups.ts'
import { profile as words } from '../../../../../src/ui/locales/index.ts'
import { nameProblem } from '../../../../../src/ui/options/me/nameProblem.ts'

const fields = Object.values(FORM).flat()
const paths = fields.map(({ path }) => path)

describe('the profile form', () => {
  test('asks every fact of the schema once, save what only the bureau’s record tells', () => {
    const schema = Object.keys(profileSchema.shape).flatMap((key) =>
      key === 'months'
        ? ['months.pension', 'months.medical', 'months.unemployment']
        : key === 'base'
          ? ['base.pension', 'base.medical']
          : [key],
    )
    const record: readonly string[] = FROM_RECORD
    expect([...paths].toSorted()).toEqual(schema.filter((key) => !record.includes(key)).toSorted())
  })

  test.each(['zh', 'en'] as const)('says in %s what each fact is called and what it changes', (language) => {
    for (const path of paths) {
      const field = words[language].fields[path]
      expect(field.label, path).not.toBe('')
      expect(field.hint.length, path).toBeGreaterThan(8)
    }
  })

  test('what it requires is what the schema requires', () => {
    const required = fields.filter((field) => field.required).map(({ path }) => path)
    const { ok } = readProfile({ insuredPlace: '310000', leftOn: '2026-10-31' })
    expect(ok).toBe(true)
    for (const path of required)
      expect(readProfile(withFact({ insuredPlace: '310000', leftOn: '2026-10-31' }, path, null)).ok, path).toBe(false)
    expect(required.toSorted()).toEqual(['insuredPlace', 'leftOn'])
  })

  test('every way of leaving can be chosen, once, and has everyday words', () => {
    const offered = Object.values(EXIT_GROUPS).flat()
    expect([...offered].toSorted()).toEqual([...EXITS].toSorted())
    for (const exit of offered) for (const language of ['zh', 'en'] as const) expect(words[language].exits[exit]).toBeTruthy()
  })

  test.each([
    ['residencePermit', { hukouPlace: '340100' }, true],
    ['residencePermit', { hukouPlace: '310000' }, false],
    ['post', { sex: 'male' }, false],
    ['post', { sex: 'female' }, true],
    ['post', {}, true],
    ['newJobFrom', { next: 'flexible' }, false],
    ['newJobFrom', { next: 'new-job' }, true],
    ['newJobFrom', { next: 'flexible', newJobFrom: '2026-12-01' }, true],
  ] as const)('%s with %o is asked: %s', (path, facts, expected) => {
    const field = fields.find((one) => one.path === path)
    expect(field && isFieldShown(field, { insuredPlace: '310000', leftOn: '2026-10-31', ...facts })).toBe(expected)
  })

  test('any fact can be set and read back', () => {
    let profile = withFact({ insuredPlace: '310000', leftOn: '2026-10-31' }, 'base.medical', 7546)
    profile = withFact(profile, 'base.pension', 8000)
    expect(factAt(profile, 'base.medical')).toBe(7546)
    expect(factAt(profile, 'base.pension')).toBe(8000)
  })
})

test.each([
  ['妈妈', null],
  ['😀', null],
  ['', 'nameMissing'],
  ['  ', 'nameMissing'],
  ['\u3000', 'nameMissing'],
  ['\u200B\u202E', 'nameMissing'],
  ['我', 'nameTaken'],
  [' 我 ', 'nameTaken'],
] as const)('the name “%s” for a second person: %s', (name, problem) => expect(nameProblem(name, ['我'])).toBe(problem))
