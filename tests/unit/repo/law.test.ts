import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../src/policy/schema.ts'
import { code, ruleFiles, sources, text } from './sources.ts'

/*
 * The law is data. Code that decides asks for a topic (`c.law('gap-grace')`) and takes numbers, days and the id to cite from the rule that
 * holds; it names no day, no place and no rule that decides. `told` rules are sentences, cited by their id; those of one place are asked
 * for by what they are about (`c.here('bank-debit')`), so that another place's is one more row.
 */

const DECISIVE = new Map(
  ruleFiles()
    .flatMap((file) => JSON.parse(text(file)) as Rule[])
    .filter(({ topic }) => topic !== 'told')
    .map(({ id, topic }) => [id, topic]),
)

/** The list of files to load, and the day the pack was put together. */
const DATA = ['src/policy/provinces.ts', 'src/policy/freshness.ts']
const FILES = sources('src/advisor', 'src/plan', 'src/briefing', 'src/policy').filter((file) => !DATA.includes(file))

/** Files that still cite rules that decide by their id, and how often: to become fewer. */
const STILL: Readonly<Record<string, number>> = {
  'src/advisor/exit.ts': 1,
  'src/advisor/pension/index.ts': 4,
  'src/advisor/remarks.ts': 3,
  'src/advisor/retirement/either.ts': 1,
  'src/advisor/retirement/index.ts': 1,
  'src/advisor/retirement/reasons.ts': 7,
  'src/briefing/kinds/pension.ts': 1,
  'src/briefing/kinds/providentFund.ts': 1,
  'src/briefing/kinds/query.ts': 3,
  'src/briefing/kinds/register.ts': 1,
  'src/briefing/terms.ts': 9,
  'src/plan/leads/answerQuestion.ts': 2,
  'src/plan/leads/applyPension.ts': 2,
  'src/plan/leads/claimRefund.ts': 2,
  'src/plan/leads/moveAccounts.ts': 1,
  'src/plan/leads/nothingDue.ts': 2,
  'src/plan/leads/recoverArrears.ts': 1,
  'src/plan/leads/startNewJob.ts': 1,
  'src/plan/leads/switchResident.ts': 2,
  'src/plan/letters/index.ts': 6,
  'src/plan/steps.ts': 2,
}

/** Rules of one place that code names by their id, and why. */
const OF_A_PLACE: Readonly<Record<string, string>> = {
  'src/ask/topics/medical-gap.ts: ME-SZ-02': 'a saying that goes round in the whole country is about this one rule of Shenzhen',
}

const DAY = /'\d{4}-\d{2}(?:-\d{2})?'/g
const PLACE = /'\d{2}(?:\d{4})?'/g
const LOCAL_ID = /'([A-Z]{2}-[A-Z]{2}-\d{2})'/g
const ID = /'([A-Z]{2}(?:-[A-Z]{2})?-\d{2})'/g

const daysAndPlaces = (source: string): string[] => [...(source.match(DAY) ?? []), ...(source.match(PLACE) ?? [])]
const decisive = (source: string): string[] => [...source.matchAll(ID)].flatMap(([, id = '']) => (DECISIVE.has(id) ? [id] : []))

describe('law in code', () => {
  it('no day and no place code is written there', () =>
    expect(FILES.flatMap((file) => daysAndPlaces(code(file)).map((found) => `${file}: ${found}`))).toEqual([]))

  it('the id of a rule that decides is taken from its topic', () => {
    const counted = FILES.filter((file) => !file.startsWith('src/policy/')).map((file) => [file, decisive(code(file)).length] as const)
    const change =
      'count of rules that decide, named by their id: take the id from the topic instead (`c.rule(…)?.id`), or write the new count into STILL'
    expect(Object.fromEntries(counted.filter(([, count]) => count > 0)), change).toEqual(STILL)
  })

  it('the rule of one place is asked for by what it is about', () => {
    const found = sources('src/advisor', 'src/plan', 'src/briefing', 'src/ask', 'src/spotter').flatMap((file) =>
      [...code(file).matchAll(LOCAL_ID)].map(([, id]) => `${file}: ${id}`),
    )
    expect(found).toEqual(Object.keys(OF_A_PLACE))
  })

  it.each([
    ['a day', "if (day < '2027-01-01') return", ["'2027-01-01'"], []],
    ['a month', "since: '2025-09'", ["'2025-09'"], []],
    ['a province', "place.startsWith('31')", ["'31'"], []],
    ['a city', "place === '440100'", ["'440100'"], []],
    ['a rule that decides', "because('ME-07', zh, en)", [], ['ME-07']],
    ['a sentence of its own', "because('PE-01', zh, en)", [], []],
    ['a telephone number', "ask: ['12333']", [], []],
  ])('%s', (_, source, found, ids) => {
    expect(daysAndPlaces(source)).toEqual(found)
    expect(decisive(source)).toEqual(ids)
  })
})
