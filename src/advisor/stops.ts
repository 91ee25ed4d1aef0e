import type { Verdict } from '../domain/tri.ts'
import type { MedicalGapAnswer, Reason, Route, StopLine, UnemploymentAnswer } from './assessment.ts'
import type { Case } from './case.ts'
import { dateText } from '../domain/format.ts'
import { retireeEnough, retireeStanding } from './retireeMedical.ts'
import { drawnAlready, drawsBenefit, drawsPension, mayRetire, retires } from './retirementFacts.ts'
import { because, enDate, enMonths, words, zhDate } from './wording.ts'

/** What happens to each insurance on leaving, for the tiles of the plan. */
export function stopsOf(c: Case, flexible: Route, gap: MedicalGapAnswer, unemployment: UnemploymentAnswer): StopLine[] {
  const left = c.profile.leftOn
  const verdict = (insurance: string): Verdict => flexible.schemes.find((entry) => entry.insurance === insurance)?.verdict ?? 'unknown'
  const drawing = unemployment.eligible === 'yes'
  const fundPays = drawsBenefit(c) ? 'paid' : 'can-continue'
  return [
    pensionLine(c, verdict('pension')),
    line(
      'medical',
      drawing
        ? fundPays
        : retires(c) && retireeEnough(retireeStanding(c))
          ? 'paid'
          : state(verdict('medical'), retires(c) ? 'to-confirm' : 'stops'),
      drawsBenefit(c) ? null : gap.coverEnds,
      drawing
        ? because(
            'UI-09',
            '领失业金期间，医保由失业保险基金缴。',
            'While you draw benefit, the unemployment fund pays your medical insurance.',
          )
        : medicalReason(c, gap),
    ),
    unemploymentLine(c, unemployment),
    line(
      'injury',
      'stops',
      left,
      because(
        'WI-04',
        '离职后没有工伤保险，新单位参保后重新有；以前认定的工伤待遇不受影响。',
        'There is no work-injury cover until a new employer registers you; past recognised injuries keep their benefits.',
      ),
    ),
    line(
      'maternity',
      drawing ? fundPays : 'to-confirm',
      null,
      drawing
        ? because('MA-04', '领失业金期间缴的医保包含生育。', 'Medical paid by the fund while you draw benefit includes maternity.')
        : because(
            'MA-01',
            '生育保险由单位缴，离职就停；自己缴的医保含不含生育看当地，打12393问。',
            'Maternity insurance is paid by the employer and stops; whether your own medical payment includes it is local: ask 12393.',
          ),
    ),
    c.profile.housingFund === false
      ? line('housing-fund', 'ended', null, because('HF-02', '你说没有缴公积金。', 'You said there is no housing fund.'))
      : retires(c)
        ? line(
            'housing-fund',
            'due',
            null,
            because(c.law('fund-grounds').id, '退休可以提取，钱都是你的。', 'Retirement is a reason to withdraw it; all of it is yours.'),
          )
        : line(
            'housing-fund',
            'paused',
            null,
            because(
              'HF-02',
              '账户转移或封存，钱是你的；离职本身不能提取。',
              'The account is moved or sealed and stays yours; leaving is no ground to withdraw.',
            ),
          ),
  ]
}

function pensionLine(c: Case, alone: Verdict): StopLine {
  if (drawsPension(c)) return line('pension', 'drawn', null, drawnAlready(c))
  return mayRetire(c) || (retires(c) && c.retirement?.monthsShort === 0)
    ? line(
        'pension',
        'due',
        null,
        because(
          c.law('minimum-months').id,
          '缴费年限够了：去申请领养老金，领了就不再缴。',
          'You have the months needed: apply for the pension; once it is drawn nothing more is paid.',
        ),
      )
    : line(
        'pension',
        state(alone, 'paused'),
        null,
        because(
          'PE-04',
          '断缴不作废：以前的年限和个人账户都在，以后接着累计。',
          'A break erases nothing: years and account are kept and go on adding up.',
        ),
      )
}

/** Until when cover lasts and can be taken up; a day already past, or a newcomer's wait nobody waives, is said and not passed over. */
function medicalReason(c: Case, gap: MedicalGapAnswer): Reason {
  const { coverEnds, graceEnds, newcomerWait: wait = null } = gap
  if (coverEnds === null) {
    return retires(c)
      ? because(
          'ME-15',
          '退休后的医保看累计年限，够了不用再缴；先打12393问。',
          'After retirement medical cover turns on the years paid; with enough nothing more is due. Ask 12393 first.',
        )
      : (gap.reasons[0] ?? c.exit.reason)
  }
  if (graceEnds !== null && graceEnds < c.today) {
    return because(
      gap.graceRule,
      '免等待的时间到#，已经过了；现在接上可能要等，先打12393问能不能补缴。',
      'Taking it up without a wait was possible until #, which is past; there may be a wait now, so ask 12393 whether the gap can be paid up.',
      dateText(graceEnds),
    )
  }
  const careful = gap.carefulUntil ?? null
  const until =
    careful !== null
      ? words(
          `按${zhDate(careful)}就停来打算（按条文推算可能到${zhDate(coverEnds)}，先打12393确认）`,
          `Plan as if cover ended on ${enDate(careful)} (by the text it may last until ${enDate(coverEnds)}: confirm with 12393)`,
        )
      : coverEnds < c.today
        ? words('单位缴的管到了#', "The employer's cover lasted until #", dateText(coverEnds))
        : words('通常管到#', 'Cover usually lasts until #', dateText(coverEnds))
  const assumed = gap.assumedLastPaid
    ? words('（按单位缴到离职当月算）', ' (assuming that the employer pays for the month of leaving)')
    : words('', '')
  if (graceEnds === null) return because(gap.coverRule, `${until.zh}${assumed.zh}。`, `${until.en}${assumed.en}.`)
  // Only an employer can insure a foreigner (GR-03).
  if (c.profile.person === 'foreign')
    return because(
      gap.coverRule,
      `${until.zh}；${zhDate(graceEnds)}前由新单位接上，一般不用等；个人不能自己缴${assumed.zh}。`,
      `${until.en}; insured by a new employer by ${enDate(graceEnds)} there is usually no wait; you cannot pay it yourself${assumed.en}.`,
    )
  return wait === null
    ? because(
        gap.coverRule,
        `${until.zh}；${zhDate(graceEnds)}前接上，一般不用等${assumed.zh}。`,
        `${until.en}; take it up by ${enDate(graceEnds)} and there is usually no wait${assumed.en}.`,
      )
    : because(
        wait.rule,
        `${until.zh}；最晚${zhDate(graceEnds)}前接上。这里灵活就业参保另有${wait.months}个月等待，能不能免先问12393。`,
        `${until.en}; take it up by ${enDate(graceEnds)}. Flexible workers here wait ${enMonths(wait.months)}: ask 12393 first whether you are spared.`,
      )
}

const state = (verdict: Verdict, otherwise: StopLine['state']): StopLine['state'] =>
  verdict === 'yes' ? 'can-continue' : verdict === 'no' ? otherwise : 'to-confirm'

const line = (
  insurance: StopLine['insurance'],
  stop: StopLine['state'],
  on: StopLine['on'],
  reason: ReturnType<typeof because>,
): StopLine => ({ insurance, state: stop, on, text: words(reason.zh, reason.en), rule: reason.rule })

function unemploymentLine(c: Case, answer: UnemploymentAnswer): StopLine {
  if (answer.eligible === 'yes') {
    return line(
      'unemployment',
      drawsBenefit(c) ? 'drawn' : 'due',
      null,
      (drawsBenefit(c) ? answer.reasons[0] : null) ??
        because(
          c.law('benefit-least').id,
          '你符合领取失业保险金的条件，尽快登记申领。',
          'You meet the conditions for unemployment benefit: register and claim soon.',
        ),
    )
  }
  if (answer.eligible === 'unknown') {
    const reason = answer.reasons[0] ?? c.exit.reason
    return line('unemployment', 'to-confirm', null, reason)
  }
  if (retires(c)) return line('unemployment', 'ended', null, answer.reasons[0] ?? c.exit.reason)
  if (c.profile.months?.unemployment === 0) return line('unemployment', 'paused', null, answer.reasons[0] ?? c.exit.reason)
  return line(
    'unemployment',
    'paused',
    null,
    because('UI-19', '这次领不了失业金，已缴的年限保留，以后累计。', 'No benefit this time; the years paid are kept and add up later.'),
  )
}
