import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { Assessment } from '../../../src/advisor/assessment.ts'
import type { RouteId } from '../../../src/advisor/routeTable.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { callSheet } from '../../../src/plan/calls.ts'
import { lettersFor } from '../../../src/plan/letters/index.ts'
import { plan } from '../../../src/plan/plan.ts'
import { opensMedical, situationOf } from '../../../src/plan/situation.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { brief } from '../../../src/briefing/brief.ts'
import { heroOf } from '../../../src/ui/page/hero.ts'
import { sighting } from '../briefing/sample.ts'
import { remindersOf } from '../../../src/reminders/reminders.ts'
import { anybody, TODAY } from './anybody.ts'

/* No surface asks of anybody what a route needs that is closed to them. `PROVE=1` tries many more people. */

/** What a lead, a step, a reminder or a question of the call sheet is about. */
const ABOUT: Readonly<Record<string, RouteId>> = {
  'claim-benefit': 'unemployment-benefit',
  'foreign-benefit': 'unemployment-benefit',
  'benefit-months': 'unemployment-benefit',
  'enrol-flexible': 'flexible',
  'first-payment': 'flexible',
  subsidy: 'flexible',
  'pension-meanwhile': 'flexible',
  'medical-amount': 'flexible',
  'pension-base': 'flexible',
  'new-limits': 'flexible',
  'paying-day': 'flexible',
  'switch-resident': 'resident',
  'resident-window': 'resident',
  'move-accounts': 'transfer',
}
/** Takes medical cover up by oneself, in whichever way is open. */
const RENEWS = ['medical-grace-ends', 'medical-after-benefit', 'maternity']

/** What a hole in the data is about, by its topic. */
const TOPICS: [RegExp, RouteId][] = [
  [/flexible|^payment-deadline$|^subsidy/, 'flexible'],
  [/^unemployment-(amount|duration)$/, 'unemployment-benefit'],
  [/^resident/, 'resident'],
]
const GAPS = new Map([...wholePolicy.places.values()].flatMap(({ gaps }) => gaps.map(({ statement, topic }) => [statement.zh, topic])))

const surfaces = (profile: Profile, answer: Assessment): string[] => {
  const made = plan(answer, profile, TODAY)
  return [
    made.lead.id,
    ...made.steps.map(({ id }) => id),
    ...remindersOf(made, answer, []).map(({ id }) => id),
    ...callSheet(answer, profile, made, { zh: '当地', en: 'here' }).flatMap(({ questions }) => questions.map(({ id }) => id)),
  ]
}

function denied(profile: Profile): string[] {
  const answer = assess(profile, wholePolicy, TODAY)
  const s = situationOf(answer, profile, TODAY)
  const closed = new Set(answer.routes.filter(({ verdict }) => verdict === 'no').map(({ id }) => id))
  if (s.drawsPension || s.goesHome) closed.add('flexible')
  const none = s.foreign || !(['flexible', 'resident'] as const).some((id) => opensMedical(s.route(id)))
  return [
    ...surfaces(profile, answer).filter((id) => closed.has(ABOUT[id] as RouteId) || (none && RENEWS.includes(id))),
    ...answer.unknowns
      .map(({ text }) => GAPS.get(text.zh) ?? '')
      .filter((topic) => TOPICS.some(([of, id]) => closed.has(id) && of.test(topic))),
    // What the plan passes over, because one leaves for good or a job comes, is not asked for by telephone either.
    ...(s.goesHome || s.jobComes ? surfaces(profile, answer).filter((id) => ABOUT[id] === 'unemployment-benefit') : []),
    ...lettersFor(s).flatMap(({ id }) => (id === 'account' && !s.goesHome ? [id] : [])),
  ]
}

/** What comes before enrolling alone: it would be lost by that, or makes it needless. */
const FIRST = ['claim-benefit', 'answer-question', 'correct-exit-record', 'start-new-job', 'apply-pension', 'claim-refund']

/** The lead that a green "you may enrol here" on a page to register passes over; null where there is none. */
function greenTooSoon(profile: Profile): string | null {
  const assessment = assess(profile, wholePolicy, TODAY)
  const made = plan(assessment, profile, TODAY)
  const page = sighting('register', profile.insuredPlace)
  const hero = heroOf(brief({ sighting: page, assessment, home: assessment, plan: made, policy: wholePolicy, today: TODAY }))
  return hero?.tone === 'good' && (FIRST.includes(made.lead.id) || profile.drawing === 'unemployment') ? made.lead.id : null
}

describe('nothing is asked of anybody that a closed way needs', { timeout: 300_000 }, () => {
  it.each<[who: string, profile: Profile]>([
    ['draws a pension and moves', { insuredPlace: '310000', leftOn: '2026-11-10', drawing: 'pension', next: 'moving', movingTo: '330100' }],
    ['moves within the city', { insuredPlace: '310000', leftOn: '2026-11-10', exit: 'resigned', next: 'moving', movingTo: '310115' }],
    [
      'a foreigner let go',
      { insuredPlace: '110000', leftOn: '2026-11-10', person: 'foreign', exit: 'laid-off', months: { unemployment: 33 } },
    ],
    [
      'from Hong Kong without the permit, due benefit',
      {
        insuredPlace: '310000',
        leftOn: '2026-11-10',
        person: 'hmt',
        residencePermit: false,
        exit: 'laid-off',
        next: 'flexible',
        maternity: true,
        months: { unemployment: 33 },
      },
    ],
    ['resigned where the benefit is not known', { insuredPlace: '530000', leftOn: '2026-11-10', exit: 'resigned' }],
  ])('%s', (_, profile) => expect(denied(profile)).toEqual([]))

  it('random people in random places', () => {
    fc.assert(
      fc.property(anybody, (profile) => {
        expect(denied(profile)).toEqual([])
        expect(greenTooSoon(profile)).toBeNull()
      }),
      { numRuns: process.env.PROVE === undefined ? 120 : 4000 },
    )
  })
})
