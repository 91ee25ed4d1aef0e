import type { Verdict } from '../domain/tri.ts'
import type { MedicalGapAnswer, Route, StopLine, UnemploymentAnswer } from './assessment.ts'
import type { Case } from './case.ts'
import { because, enDate, words, zhDate } from './wording.ts'

/** What happens to each insurance on leaving, for the tiles of the plan. */
export function stopsOf(c: Case, flexible: Route, gap: MedicalGapAnswer, unemployment: UnemploymentAnswer): StopLine[] {
  const left = c.profile.leftOn
  const verdict = (insurance: string): Verdict => flexible.schemes.find((entry) => entry.insurance === insurance)?.verdict ?? 'unknown'
  const drawing = unemployment.eligible === 'yes'
  return [
    line('pension', state(verdict('pension'), 'paused'), null, because('PE-04',
      '断缴不作废：以前的年限和个人账户都在，以后接着累计。', 'A break erases nothing: years and account are kept and go on adding up.')),
    line('medical', drawing ? 'can-continue' : state(verdict('medical'), 'stops'), gap.coverEnds, drawing
      ? because('UI-09', '办好失业登记、领失业金期间，医保由失业保险基金缴。', 'Once registered and drawing benefit, the unemployment fund pays your medical insurance.')
      : because(gap.coverRule, gap.coverEnds === null || gap.graceEnds === null
        ? '医保什么时候停，打12393问。'
        : `通常管到${zhDate(gap.coverEnds)}；${zhDate(gap.graceEnds)}前接上，一般不用等。`,
      gap.coverEnds === null || gap.graceEnds === null
        ? 'Ask 12393 when medical cover ends.'
        : `Cover usually lasts until ${enDate(gap.coverEnds)}; take it up by ${enDate(gap.graceEnds)} and there is usually no wait.`)),
    unemploymentLine(c, unemployment),
    line('injury', 'stops', left, because('WI-04',
      '离职后没有工伤保险，新单位参保后重新有；以前认定的工伤待遇不受影响。', 'There is no work-injury cover until a new employer registers you; past recognised injuries keep their benefits.')),
    line('maternity', drawing ? 'can-continue' : 'to-confirm', null, drawing
      ? because('MA-04', '领失业金期间缴的医保包含生育。', 'Medical paid by the fund while you draw benefit includes maternity.')
      : because('MA-01', '生育保险由单位缴，离职就停；自己缴的医保含不含生育看当地，打12393问。', 'Maternity insurance is paid by the employer and stops; whether your own medical payment includes it is local: ask 12393.')),
    c.profile.housingFund === false
      ? line('housing-fund', 'ended', null, because('HF-02', '你说没有缴公积金。', 'You said there is no housing fund.'))
      : line('housing-fund', 'paused', null, because('HF-02', '账户转移或封存，钱是你的；离职本身不能提取。', 'The account is moved or sealed and stays yours; leaving is no ground to withdraw.')),
  ]
}

const state = (verdict: Verdict, otherwise: StopLine['state']): StopLine['state'] =>
  (verdict === 'yes' ? 'can-continue' : verdict === 'no' ? otherwise : 'to-confirm')

const line = (insurance: StopLine['insurance'], stop: StopLine['state'], on: StopLine['on'], reason: ReturnType<typeof because>): StopLine =>
  ({ insurance, state: stop, on, text: words(reason.zh, reason.en), rule: reason.rule })

function unemploymentLine(c: Case, answer: UnemploymentAnswer): StopLine {
  if (answer.eligible === 'yes') {
    return line('unemployment', 'can-continue', null, because('UI-01', '你符合领取失业保险金的条件，尽快登记申领。', 'You meet the conditions for unemployment benefit: register and claim soon.'))
  }
  if (answer.eligible === 'unknown') {
    const reason = answer.reasons[0] ?? c.exit.reason
    return line('unemployment', 'to-confirm', null, reason)
  }
  return line('unemployment', 'paused', null, because('UI-19', '这次领不了失业金，已缴的年限保留，以后累计。', 'No benefit this time; the years paid are kept and add up later.'))
}
