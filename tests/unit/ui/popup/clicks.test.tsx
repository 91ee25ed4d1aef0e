import { drawn, withDocument } from './rendered.tsx'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/advisor/assess.ts'
import { plan } from '../../../../src/plan/plan.ts'
import { wholePolicy } from '../../../../src/policy/whole.ts'
import type { Profile } from '../../../../src/profile/schema.ts'
import type { TickList } from '../../../../src/ui/kit/useTicks.ts'
import { PageView } from '../../../../src/ui/page/PageView.tsx'
import { PlanView } from '../../../../src/ui/popup/plan/PlanView.tsx'
import { briefOf, sighting } from '../../briefing/sample.ts'

/* How many clicks it takes to see what to do, what it costs, whether one may and what to bring: by where each stands when first drawn. */

const TODAY = '2026-11-28'
const M = { pension: 60, medical: 60, unemployment: 60 }
const NO_TICKS: TickList = { all: [], has: () => false, set: () => undefined, hasPaper: () => false, setPaper: () => undefined }
const SH: Profile = { insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-11-10', months: M }
const PEOPLE: [who: string, profile: Profile][] = [
  ['let go', { ...SH, exit: 'laid-off', next: 'looking' }],
  ['resigned', { ...SH, exit: 'resigned', next: 'flexible' }],
  ['with a new job', { ...SH, exit: 'resigned', next: 'new-job', newJobFrom: '2026-12-05' }],
  ['of age', { ...SH, exit: 'retired', sex: 'male', birthMonth: '1966-01', months: { pension: 300 } }],
  ['a foreigner', { ...SH, hukouPlace: null, person: 'foreign', exit: 'laid-off' }],
  ['who plans a birth', { ...SH, exit: 'resigned', next: 'pausing', maternity: true, sex: 'female' }],
  ['whose cover has lapsed', { ...SH, leftOn: '2026-06-30', exit: 'resigned', next: 'looking' }],
  ['where little is known', { ...SH, insuredPlace: '341500', hukouPlace: '341500', exit: 'resigned', next: 'flexible' }],
]

withDocument()

/** What is to be seen without a click: neither hidden nor folded away. */
function seen(root: Element): string {
  const copy = root.cloneNode(true) as Element
  for (const closed of copy.querySelectorAll('[hidden], details:not([open]) > :not(summary)')) closed.remove()
  return copy.textContent ?? ''
}

describe.each(PEOPLE)('somebody %s', (_, profile) => {
  const assessment = assess(profile, wholePolicy, TODAY)
  const made = plan(assessment, profile, TODAY)
  const view = () =>
    drawn(
      <PlanView
        assessment={assessment}
        plan={made}
        engine={{ policy: wholePolicy, today: TODAY, rules: {}, assess: (one) => assess(one, wholePolicy, TODAY) }}
        person={{ id: 'p1', name: '我', profile }}
        ticks={NO_TICKS}
        skipped={[]}
        onAnswer={() => Promise.resolve(true)}
        onSkip={() => undefined}
      />,
    )
  it('sees what to do, and the numbers beside it, at once', () => {
    const text = seen(view())
    const mine = made.steps.filter(({ group }) => group !== 'employer').slice(0, 3)
    for (const { zh } of [made.lead.title, ...mine.map(({ title }) => title), ...made.facts.map(({ value }) => value)])
      expect(text).toContain(zh)
  })
  it('sees what to bring after one click', () => {
    const root = view()
    if (made.lead.documents.length === 0) return
    const button = [...root.querySelectorAll('.hero button[aria-expanded="false"]')].find((one) => !one.closest('[hidden]'))
    const papers = root.querySelector(`[id="${button?.getAttribute('aria-controls')}"]`)
    expect(papers?.querySelectorAll('input[type="checkbox"]').length).toBe(made.lead.documents.length)
  })
})

it('the note of a page to register on says at once whether one may, and the sum; papers are the part that stands open', () => {
  const profile: Profile = { ...SH, exit: 'resigned', next: 'flexible' }
  const briefing = briefOf(sighting('register'), profile, TODAY)
  const actions = { isTicked: () => false, tick: () => undefined, open: () => undefined }
  const text = seen(drawn(<PageView briefing={briefing} today={TODAY} actions={actions} />))
  expect(text).toContain(briefing.verdict?.title.zh)
  expect(text).toContain('¥2,264')
  expect(briefing.documents.length).toBeGreaterThan(0)
  for (const { text: paper } of briefing.documents) expect(text).toContain(paper.zh)
})
