import { lawBegan } from '../policy/rules.ts'
import type { Assessment, Route } from './assessment.ts'
import type { RouteId } from './routeTable.ts'
import type { Case } from './case.ts'
import { standing } from '../domain/period.ts'
import { NATION } from '../domain/place.ts'
import { inForce } from './case.ts'
import { leavesForGood } from './leaving.ts'
import { payingDayReasons } from './payingDay.ts'
import { drawsPension } from './retirementFacts.ts'
import { words } from './wording.ts'

/**
 * What the data looked for and did not find here, and dates that lie outside what the rules speak of, with whom to ask. What a
 * route warns of is not said again, nor what only a closed route needs, and a hole in the nation's rules is none where the place has its
 * own.
 */
export function unknownsOf(c: Case, routes: readonly Route[]): Assessment['unknowns'] {
  const paysNoMore = drawsPension(c) || leavesForGood(c)
  const warned = routes.flatMap(({ warnings }) => warnings)
  const closed = routes.filter(({ id, verdict }) => verdict === 'no' || (id === 'flexible' && paysNoMore)).map(({ id }) => id)
  const gaps = [c.entry, ...c.chain.filter((place) => place !== c.entry && place.code === NATION)]
    .flatMap((place) => place.gaps.map((gap) => ({ gap, national: place.code === NATION })))
    .filter(
      ({ gap, national }) =>
        standing(gap, c.day) === 'in-force' &&
        !(national && answeredHere(c, gap.topic)) &&
        !NEEDED.some(([topics, route]) => topics.test(gap.topic) && closed.includes(route)) &&
        !(gap.topic === 'resident-medical-premium' && warned.some(({ rule }) => rule === 'ME-25')),
    )
    .map(({ gap, national }) => ({ text: national && gap.topic === 'medical-gap' ? noGapRule(c) : gap.statement, ask: gap.ask as string }))
  const dates = [
    ...(c.profile.leftOn > c.today
      ? [
          {
            text: words(
              '离职日期还没到，下面是按计划算的，到时以实际日期为准。',
              'The leaving date lies ahead: this is a plan, to be redone with the real date.',
            ),
            ask: '12333',
          },
        ]
      : []),
    ...(c.profile.leftOn < (lawBegan(c.policy, 'benefit-least') ?? '')
      ? [
          {
            text: words(
              '你离职时《社会保险法》还没有施行，这里按现在的规定回答。',
              "You left before the Social Insurance Law applied; this answers by today's rules.",
            ),
            ask: '12333',
          },
        ]
      : []),
  ]
  return [...dates, ...gaps]
}

/** Of what only one route has need. */
const NEEDED: readonly [RegExp, RouteId][] = [
  [/flexible|^payment-deadline|^subsidy/, 'flexible'],
  [/^unemployment-(amount|duration)/, 'unemployment-benefit'],
  [/^resident/, 'resident'],
]

/** Does the place, or its province, answer what the nation leaves open? */
const answeredHere = (c: Case, topic: string): boolean =>
  (topic === 'medical-gap' && inForce(c, (place) => place.medicalGap).some(({ place }) => place.code !== NATION)) ||
  (topic === 'payment-deadline' && payingDayReasons(c).length > 0)

const noGapRule = (c: Case) =>
  words(
    '没有查到#自己的断缴等待规定，这里按全国的原则说。',
    'No rule of # on the wait after a gap was found; this goes by the national frame.',
    c.name,
  )
