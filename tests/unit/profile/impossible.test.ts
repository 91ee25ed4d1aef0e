import { boundText } from '../../../src/domain/format.ts'
import { describe, expect, it } from 'vitest'
import { impossible, impossibleAt } from '../../../src/profile/impossible.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { impossibleText } from '../../../src/ui/kit/impossibleText.ts'

const TODAY = '2026-11-21'
const person: Profile = { insuredPlace: '310000', leftOn: '2026-10-31' }
const at = (facts: Partial<Profile>) => impossible({ ...person, ...facts }, TODAY).map(({ field, from, to }) => [field, from, to])

describe('a fact that no plan can be made with is named with what would do', () => {
  it.each<[string, Partial<Profile>, unknown[]]>([
    ['nothing wrong', { lastPaidMonth: '2026-10', newJobFrom: '2026-12-01', birthMonth: '1988-03', hukouPlace: '810000' }, []],
    ['a month of the far future', { lastPaidMonth: '2062-10' }, [['lastPaidMonth', null, '2026-11']]],
    [
      'still employed: the month after leaving may be paid',
      { leftOn: '2027-03-31', lastPaidMonth: '2027-05' },
      [['lastPaidMonth', null, '2027-04']],
    ],
    ['last paid this month', { lastPaidMonth: '2026-11' }, []],
    ['last paid next month', { lastPaidMonth: '2026-12' }, [['lastPaidMonth', null, '2026-11']]],
    ['begun on the day of leaving', { startedOn: '2026-10-31' }, []],
    ['begun the day after', { startedOn: '2026-11-01' }, [['startedOn', '1940-01-01', '2026-10-31']]],
    ['sixteen in the month of leaving', { birthMonth: '2010-10' }, []],
    ['fifteen then', { birthMonth: '2010-11' }, [['birthMonth', '1926-10', '2010-10']]],
    ['a hundred in the month of leaving', { birthMonth: '1926-10' }, []],
    ['older than that', { birthMonth: '1926-09' }, [['birthMonth', '1926-10', '2010-10']]],
    ['a new job long before the one that was left', { newJobFrom: '2025-12-01' }, [['newJobFrom', '2026-09-30', '2036-11-30']]],
    ['a new job in the year 9999', { newJobFrom: '9999-12-31' }, [['newJobFrom', '2026-09-30', '2036-11-30']]],
    ['born after leaving', { birthMonth: '2062-03' }, [['birthMonth', '1926-10', '2010-10']]],
    [
      'left in the far future: nothing else is measured against that',
      { leftOn: '2062-10-31', newJobFrom: '2026-12-01' },
      [['leftOn', '1999-01-22', '2036-11-30']],
    ],
    ['left before there were rules', { leftOn: '0026-10-31', birthMonth: '1988-03' }, [['leftOn', '1999-01-22', '2036-11-30']]],
    ['left on the first day of the rules', { leftOn: '1999-01-22' }, []],
    ['left the day before', { leftOn: '1999-01-21' }, [['leftOn', '1999-01-22', '2036-11-30']]],
    ['leaving on the last day of the tenth year', { leftOn: '2036-11-30' }, []],
    ['leaving the day after', { leftOn: '2036-12-01' }, [['leftOn', '1999-01-22', '2036-11-30']]],
    ['a new job 31 days before leaving', { newJobFrom: '2026-09-30' }, []],
    ['a new job 32 days before leaving', { newJobFrom: '2026-09-29' }, [['newJobFrom', '2026-09-30', '2036-11-30']]],
    [
      'places that are none',
      { insuredPlace: '990000', hukouPlace: '000000', movingTo: '160000' },
      [
        ['insuredPlace', null, null],
        ['hukouPlace', null, null],
        ['movingTo', null, null],
      ],
    ],
    [
      'Hong Kong is a place to be registered in, not one to be insured in',
      { insuredPlace: '810000', hukouPlace: '810000' },
      [['insuredPlace', null, null]],
    ],
  ])('%s', (_, facts, expected) => expect(at(facts)).toEqual(expected))

  it('judges the field that is being typed, whatever is wrong elsewhere', () => {
    const odd = { ...person, newJobFrom: '2020-01-01' }
    expect(impossibleAt(odd, 'lastPaidMonth', '2026-10', TODAY)).toBeNull()
    expect(impossibleAt(odd, 'lastPaidMonth', '2062-10', TODAY)?.to).toBe('2026-11')
    expect(impossibleAt(odd, 'newJobFrom', null, TODAY)).toBeNull()
  })
})

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  it.each<[Partial<Profile>, string | null]>([
    [{ leftOn: '2062-10-31' }, '2036-11-30'],
    [{ lastPaidMonth: '2062-10' }, '2026-11'],
    [{ newJobFrom: '2025-12-01' }, '2026-09-30'],
    [{ birthMonth: '2062-03' }, '2010-10'],
    [{ startedOn: '2062-03-01' }, '2026-10-31'],
    [{ insuredPlace: '990000' }, null],
    [{ hukouPlace: '990000' }, null],
    [{ movingTo: '990000' }, null],
  ])('%o is told by the name of the field, with the date that would do', (facts, bound) => {
    const [wrong] = impossible({ ...person, ...facts }, TODAY)
    const said = wrong === undefined ? '' : impossibleText('NAME', wrong, language)
    expect(said).toMatch(language === 'zh' ? /^NAME：.*\p{Script=Han}/u : /^NAME: [^\p{Script=Han}]+$/u)
    expect(said).not.toMatch(/null|undefined|expected/)
    if (bound !== null) expect(said).toContain(boundText(bound)[language])
  })
  it('somebody who left before there were rules is told the year to look at, and whom to ask', () => {
    const [wrong] = impossible({ ...person, leftOn: '1990-06-30' }, TODAY)
    const said = wrong === undefined ? '' : impossibleText('NAME', wrong, language)
    expect(said).toMatch(language === 'zh' ? /1999年1月22日.*年份.*12333/ : /22 January 1999.*year.*12333/)
  })
})
