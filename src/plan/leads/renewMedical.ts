import type { Door } from '../shape.ts'
import type { Words } from '../../domain/text.ts'
import { onceLeft, type LeadKind } from '../kind.ts'
import { call, doors } from '../doors.ts'
import { costFact, coverFact, graceFact, residentFact } from '../facts.ts'
import { dayText } from '../../domain/format.ts'
import { words } from '../../advisor/wording.ts'
import { inARow } from '../sentences.ts'
import { waitWords } from '../wait.ts'
import { hasDoubt, maternityFirst, maternityRule, medicalWays } from './medicalWays.ts'
import { noWaitUntil, opensMedical, type Situation } from '../situation.ts'

/** The employer never paid medical: there is nothing to renew, and no gap to pay up. */
const neverCovered = ({ p }: Situation): boolean => p.months?.medical === 0

/** Names the day where there is no wait yet, the wait where there is one, and whom to ask where no way is known to be open. */
function titleOf(s: Situation): Words {
  if (!s.mayRenew)
    return s.hmt
      ? words('领港澳台居民居住证，再接上医保', 'Get the residence permit, then renew medical cover')
      : words('打12393问医保怎么接', 'Call 12393: how can medical cover go on?')
  if (neverCovered(s)) return words('办上自己的医保', 'Take out medical cover')
  const until = noWaitUntil(s)
  if (until !== null) {
    const day = dayText(until, s.today)
    return words('接上医保，#前办不用等', 'Renew medical cover by # and there is no wait', day)
  }
  const waits = waitWords(s.a.medicalGap.waitIfMissed)
  return waits === null || s.graceDays === null
    ? words('接上医保，别让它断着', 'Renew medical cover so that it does not lapse')
    : words('接上医保，越早办越早过等待期（#）', 'Renew medical cover now: # runs from the day you do', waits)
}

/** What a missed day means, or whether the gap can be paid up; and that places count differently where the day is only the usual one. */
function whatIsMissed(s: Situation): Words[] {
  const { waitIfMissed, bound } = s.a.medicalGap
  if (neverCovered(s)) return []
  if (noWaitUntil(s) === null) return [words('能不能补缴先问12393。', 'Ask 12393 whether the gap can be paid up.')]
  const waits = waitWords(waitIfMissed)
  return [
    ...(waits === null ? [] : [words('错过#才能报。', 'Missed, it means #.', waits)]),
    ...(bound === 'usual' ? [words('各地数法不同，最好提前一个月。', 'Places count differently: best a month early.')] : []),
  ]
}

function doorsOf(s: Situation, flexible: boolean): Door[] {
  if (hasDoubt(s)) return [call('12393')]
  if (flexible) return doors(s, 'flexible', '12393', 2, /^(local|nhsa|tax)/)
  return opensMedical(s.route('resident')) ? doors(s, 'resident', '12393') : [call('12393')]
}

/** No benefit and no job yet: medical cover is what a gap costs most (ME-07 to ME-09). */
export const renewMedical: LeadKind = {
  id: 'renew-medical',
  when: (s) => !s.foreign,
  from: onceLeft,
  lead: (s) => {
    const flexible = opensMedical(s.route('flexible'))
    return {
      title: titleOf(s),
      why: inARow(medicalWays(s), maternityFirst(s), ...whatIsMissed(s)),
      by: noWaitUntil(s),
      do: doorsOf(s, flexible),
      documents: s.route(flexible ? 'flexible' : 'resident').documents,
      rules: [s.a.medicalGap.graceRule, s.a.medicalGap.rule, ...maternityRule(s)],
      asks: (s.p.next ?? null) === null ? ['next'] : [],
    }
  },
  facts: (s) => [graceFact(s), coverFact(s), costFact(s), residentFact(s)],
  without: ['medical-grace-ends', 'first-payment', 'claim-benefit'],
}
