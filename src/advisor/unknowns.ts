import type { Assessment, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { standing } from '../domain/period.ts'
import { words } from './wording.ts'

/** What the data looked for and did not find here, and dates that lie outside what the rules speak of, with whom to ask. */
export function unknownsOf(c: Case, warnings: readonly Reason[]): Assessment['unknowns'] {
  const gaps = [c.entry, ...c.chain.filter((place) => place !== c.entry && place.code === '000000')]
    .flatMap((place) => place.gaps)
    .filter((gap) => standing(gap, c.today) === 'in-force')
    .map((gap) => ({ text: gap.statement, ask: gap.ask as string }))
  const missing = warnings.filter((warning) => warning.zh.includes('没有查到')).map((warning) =>
    ({ text: words(warning.zh, warning.en), ask: /1\d{4}/.exec(warning.zh)?.[0] ?? '12333' }))
  const dates = [
    ...(c.profile.leftOn > c.today
      ? [{ text: words('离职日期还没到，下面是按计划算的，到时以实际日期为准。', 'The leaving date lies ahead: this is a plan, to be redone with the real date.'), ask: '12333' }]
      : []),
    ...(c.profile.leftOn < '2011-07-01'
      ? [{ text: words('你离职时《社会保险法》还没有施行，这里按现在的规定回答；当时的待遇请打12333问。', 'You left before the Social Insurance Law applied; this answers by today\'s rules. Ask 12333 about those of the time.'), ask: '12333' }]
      : []),
  ]
  const seen = new Set<string>()
  return [...dates, ...gaps, ...missing].filter((entry) => !seen.has(entry.text.zh) && seen.add(entry.text.zh))
}
