import { onceLeft, type LeadKind } from '../kind.ts'
import { call, doors } from '../doors.ts'
import { coverFact, graceFact, residentFact } from '../facts.ts'
import { dayText } from '../../domain/format.ts'
import { span, words } from '../../advisor/wording.ts'
import { inARow } from '../sentences.ts'
import { noWaitUntil, opensMedical } from '../situation.ts'
import { maternityFirst, maternityRule, onlyAtHukou } from './medicalWays.ts'

/** A break without work: residents' medical insurance keeps cover at least cost (ME-08, ME-10). */
export const switchResident: LeadKind = {
  id: 'switch-resident',
  when: (s) => s.p.next === 'pausing' && !s.foreign && opensMedical(s.route('resident')),
  from: onceLeft,
  lead: (s) => {
    const route = s.route('resident')
    const unbroken = span(s.a.law['switch-scheme'].params.continuousMonths)
    const until = noWaitUntil(s)
    const free = until === null ? null : dayText(until, s.today)
    const where = onlyAtHukou(s)
      ? words('在户口所在地参加；在这里参加要居住证。', 'Join where your hukou is; here it takes a residence permit.')
      : words('', '')
    // Maternity pay is lost by switching: it is asked about before.
    const asks = onlyAtHukou(s) || s.p.maternity === true
    return {
      title:
        s.p.maternity === true
          ? words('先问生育待遇，再换居民医保', "Ask about maternity pay before you switch to residents' medical")
          : words('换成居民医保，别让医保断着', "Switch to residents' medical insurance so that cover goes on"),
      why: inARow(
        where,
        maternityFirst(s),
        words(
          free === null
            ? '转过去一般要等#个月才能报，越早办越好。养老停着不作废。'
            : `${free.zh}前转、之前连续缴满${unbroken.zh}的，当月就能用；错过要等。养老停着不作废，只是少算月数。`,
          free === null
            ? 'A wait of about # months is usual by now: the sooner the better. A pension on hold loses nothing.'
            : `Switch by ${free.en} after ${unbroken.en} without a break and it works at once; later there is a wait. Pausing the pension loses nothing you paid; the months you skip just do not count.`,
          s.a.law['resident-wait'].params.months,
        ),
      ),
      by: until,
      do: asks ? [call('12393')] : doors(s, 'resident', '12393'),
      documents: route.documents,
      rules: ['switch-scheme', 'resident-wait', ...(onlyAtHukou(s) ? ['PE-25'] : []), ...maternityRule(s)],
      asks: route.needs.filter((fact) => s.a.questions.some((question) => question.fact === fact)),
    }
  },
  facts: (s) => [residentFact(s), graceFact(s), coverFact(s)],
  without: ['medical-grace-ends', 'first-payment'],
}
