import { onceLeft, type LeadKind } from '../kind.ts'
import { call, doors } from '../doors.ts'
import { costFact, coverFact, graceFact, residentFact } from '../facts.ts'
import { dayText } from '../../domain/format.ts'
import { say } from '../say.ts'
import { waitWords } from '../wait.ts'
import { hasDoubt, medicalWays } from './medicalWays.ts'
import { opensMedical } from '../situation.ts'

/** No benefit and no job yet: medical cover is what a gap costs most (ME-07 to ME-09). */
export const renewMedical: LeadKind = {
  id: 'renew-medical',
  when: (s) => !s.foreign,
  from: onceLeft,
  lead: (s) => {
    const { graceEnds, waitIfMissed: wait, bound } = s.a.medicalGap
    const left = s.graceDays
    const free = left !== null && left >= 0 && graceEnds !== null ? dayText(graceEnds, s.today) : null
    const flexible = opensMedical(s.route('flexible'))
    const resident = opensMedical(s.route('resident'))
    const waits = waitWords(wait)
    const ways = medicalWays(s)
    return {
      title: !s.mayRenew
        ? s.hmt
          ? say('领港澳台居民居住证，再接上医保', 'Get the residence permit, then renew medical cover')
          : say('打12393问医保怎么接', 'Call 12393: how can medical cover go on?')
        : free === null
          ? waits === null || left === null
            ? say('接上医保，别让它断着', 'Renew medical cover so that it does not lapse')
            : say(`接上医保，越早办越早过等待期（${waits.zh}）`, `Renew medical cover now: ${waits.en} runs from the day you do`)
          : say(`接上医保，${free.zh}前办不用等`, `Renew medical cover by ${free.en} and there is no wait`),
      why: say(
        [
          ways.zh,
          free === null ? '能不能补缴先问12393。' : waits === null ? '' : `错过${waits.zh}才能报。`,
          bound === 'usual' && free !== null ? '各地数法不同，最好提前一个月。' : '',
        ].join(''),
        [
          ways.en,
          free === null ? 'Ask 12393 whether the gap can be paid up.' : waits === null ? '' : `Missed, it means ${waits.en}.`,
          bound === 'usual' && free !== null ? 'Places count differently: best a month early.' : '',
        ]
          .filter(Boolean)
          .join(' '),
      ),
      by: free === null ? null : graceEnds,
      do: hasDoubt(s)
        ? [call('12393')]
        : flexible
          ? doors(s, 'flexible', '12393', 2, /^(local|nhsa|tax)/)
          : resident
            ? doors(s, 'resident', '12393')
            : [call('12393')],
      documents: flexible ? s.route('flexible').documents : s.route('resident').documents,
      rules: [s.a.medicalGap.graceRule, s.a.medicalGap.rule],
      asks: (s.p.next ?? null) === null ? ['next'] : [],
    }
  },
  facts: (s) => [graceFact(s), coverFact(s), costFact(s), residentFact(s)],
  without: ['medical-grace-ends', 'first-payment', 'claim-benefit'],
}
