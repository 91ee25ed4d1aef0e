import type { IsoDate, IsoMonth } from '../domain/dates.ts'
import type { MedicalGapRule, RuleOf } from '../policy/schema.ts'
import type { MedicalGapAnswer, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { monthText, dateText } from '../domain/format.ts'
import { addMonths, lastDay, monthOf, monthsBetween } from '../domain/dates.ts'
import { toldBy } from './cite.ts'
import { inForce } from './case.ts'
import { leavesForGood } from './leaving.ts'
import { retireeMedical, retireeStanding, standingReason } from './retireeMedical.ts'
import { drawsBenefit, mayRetire, retires } from './retirementFacts.ts'
import { because, enDate, enMonth, enMonths, zhDate, zhMonth } from './wording.ts'
import { NATION } from '../domain/place.ts'

/** A local text below this is told as what is usual, not as exact. */
export const FIRM = 0.8
/** An employer that stopped longer ago than this is more likely a slip of the pen than a debt. */
const PLAUSIBLE_ARREARS = 24

/**
 * The last month paid, or the month of leaving where it is not known. Who has not left yet and is paid for up to last month is paid for
 * until the leaving (ED-09): leaving on 31 December, paid to October on 29 November, since November is only paid in its last days.
 */
export const lastPaid = (c: Case): { month: IsoMonth; assumed: boolean } => {
  const { lastPaidMonth, leftOn } = c.profile
  const known = lastPaidMonth ?? null
  const leaving = monthOf(leftOn)
  const goesOn = known !== null && leftOn > c.today && known < leaving && known >= addMonths(monthOf(c.today), -1)
  return known === null || goesOn ? { month: leaving, assumed: true } : { month: known, assumed: false }
}

/** A question about the gap that each place may answer or leave open. */
type GapField = 'graceMonths' | 'noWaitUntilMonths' | 'waitMonths' | 'coverAfterLastPaid' | 'firstEnrolmentWait'

/** What the nearest place that answers a question says. */
interface GapValue<K extends GapField> {
  rule: string
  value: NonNullable<MedicalGapRule[K]>
  confidence: number
  /** Not the nation's. */
  local: boolean
  /** How far the place lies: 0 is the nearest. */
  far: number
}

/** The nearest place's rule that answers a question, since each may answer only some. */
export function gapRule<K extends GapField>(c: Case, field: K): GapValue<K> | null {
  for (const { item, place } of inForce(c, (entry) => entry.medicalGap)) {
    const value = item[field]
    if (value !== null && value !== undefined)
      return {
        rule: item.rule,
        value: value,
        confidence: item.confidence,
        local: place.code !== NATION,
        far: c.chain.indexOf(place),
      }
  }
  return null
}

/** The rule where a place of its own answers, else another. */
const ownRule = (found: GapValue<GapField> | null, otherwise: string): string => (found?.local === true ? found.rule : otherwise)

/** A local text that is sure enough to be told as exact. */
const isFirm = (found: GapValue<GapField> | null): boolean => found?.local === true && found.confidence >= FIRM

/** A local text that does not print the answer, which was worked out from it. */
const isInferred = (found: GapValue<GapField> | null): boolean => found?.local === true && found.confidence < FIRM

/**
 * When employee cover ends, until when it can be taken up again without a wait, and the wait after that.
 * Local rules where known; else the usual practice and the national ceiling, said as such. Who leaves for good takes nothing up again.
 */
export function medicalGapOf(c: Case): MedicalGapAnswer {
  const open = openEnded(c)
  if (open !== null) return open
  const gap = gapCase(c)
  const { month, assumed, coverEnds, graceEnds, after, grace, newcomerWait, waitIfMissed } = gap
  const usual = c.law('gap-grace')
  // Counted from a month that is supposed, or lies after leaving, no day is exact.
  const sure = !assumed && month <= monthOf(c.profile.leftOn)
  return {
    coverEnds,
    graceEnds: leavesForGood(c) ? null : graceEnds,
    waitIfMissed,
    rule: gap.waitRule,
    bound: sure && isFirm(grace) ? 'exact' : 'usual',
    coverBound: sure && isFirm(after) ? 'exact' : 'usual',
    coverRule: ownRule(after, 'ME-17'),
    graceRule: ownRule(grace, usual.id),
    graceMonths: grace?.value ?? usual.params.months,
    newcomerWait,
    lateUntil: lateEnds(c, month),
    carefulUntil: isInferred(after) && coverEnds > lastDay(month) ? lastDay(month) : null,
    lastPaidMonth: month,
    assumedLastPaid: assumed,
    reasons: reasonsOf(c, gap),
  }
}

/** The last month paid, what the rules say here, and the days that follow. */
function gapCase(c: Case): GapCase {
  const { month, assumed } = lastPaid(c)
  const after = gapRule(c, 'coverAfterLastPaid')
  const grace = gapRule(c, 'graceMonths')
  const wait = gapRule(c, 'waitMonths')
  const first = gapRule(c, 'firstEnrolmentWait')
  const covered = after?.value ?? 0
  return {
    month,
    assumed,
    coverEnds: lastDay(addMonths(month, covered)),
    graceEnds: lastDay(addMonths(month, Math.max(grace?.value ?? c.law('gap-grace').params.months, covered))),
    after,
    grace,
    ...waitAfter(c, wait, first),
    // Nothing read says that a leaver is spared where the place prints a newcomer's wait but no grace of its own.
    newcomerWait: first !== null && first.value > 0 && grace?.local !== true ? { months: first.value, rule: first.rule } : null,
  }
}

/** The nearest place's wait, or its newcomer's where it prints no other: who missed the window is one. Else the national ceiling. */
function waitAfter(
  c: Case,
  wait: GapValue<'waitMonths'> | null,
  first: GapValue<'firstEnrolmentWait'> | null,
): Pick<GapCase, 'waitRule' | 'waitIfMissed'> {
  if (first !== null && (wait === null || first.far < wait.far))
    return { waitRule: first.rule, waitIfMissed: { months: first.value, bound: first.confidence >= FIRM ? 'exact' : 'at-most' } }
  const { id, params } = c.law('gap-wait')
  return wait === null
    ? { waitRule: id, waitIfMissed: { months: params.atMostMonths, bound: 'at-most' } }
    : { waitRule: ownRule(wait, id), waitIfMissed: wait.value }
}

/** Where a place spares the wait for some months more, though the gap stays uncovered: until when, and by which rule. */
function lateEnds(c: Case, month: IsoMonth): { until: IsoDate; rule: string } | null {
  const found = gapRule(c, 'noWaitUntilMonths')
  return found === null ? null : { until: lastDay(addMonths(month, found.value)), rule: found.rule }
}

interface GapCase {
  month: IsoMonth
  assumed: boolean
  coverEnds: IsoDate
  graceEnds: IsoDate
  after: GapValue<'coverAfterLastPaid'> | null
  grace: GapValue<'graceMonths'> | null
  waitRule: string
  newcomerWait: NonNullable<MedicalGapAnswer['newcomerWait']> | null
  waitIfMissed: { months: number; bound: 'exact' | 'at-most' }
}

/** Says that the month of leaving is counted from, and why: not left yet and paid for until then, or the last month paid is not known. */
function assumedMonth({ profile }: Case, month: IsoMonth): Reason {
  return (profile.lastPaidMonth ?? null) === null
    ? because(
        'ME-17',
        '没有填最后缴费月，先按离职当月（#）算；若单位只缴到上个月，下面的日期都要提前一个月。',
        'The last month paid was not given, so the month of leaving (#) is assumed; if the employer paid one month less, every date below moves a month earlier.',
        monthText(month),
      )
    : because(
        'ED-09',
        '你还没离职，单位应当缴到离职，先按离职当月（#）算；若单位只缴到上个月，下面的日期都要提前一个月。',
        'You have not left yet and the employer has to pay until then, so the month of leaving (#) is assumed; if it pays one month less, every date below moves a month earlier.',
        monthText(month),
      )
}

function reasonsOf(c: Case, gap: GapCase): Reason[] {
  return [
    ...(gap.assumed ? [assumedMonth(c, gap.month)] : []),
    ...later(c, gap),
    ...still(c, gap),
    ...retiring(c),
    coverReason(c, gap),
    ...arrears(c, gap),
    ...(leavesForGood(c) ? [] : [...graceReasons(c, gap), ...newcomerReasons(c, gap), waitReason(gap)]),
    ...toldBy(c.rules('gap-practice')),
    ...(leavesForGood(c) ? [] : lawReasons(c, gap)),
  ]
}

/** Until when the employer's payments cover: by the place's text, worked out from it, or as is usual. */
function coverReason(c: Case, gap: GapCase): Reason {
  const { after, month, coverEnds } = gap
  if (after === null || !after.local) {
    return because(
      'ME-17',
      '全国没有统一的停保日，通常缴到哪个月就管到哪个月底：#。具体打12393确认。',
      'No national day is set; cover usually lasts to the end of the last month paid: #. Confirm with 12393.',
      dateText(coverEnds),
    )
  }
  return isInferred(after)
    ? inferred(c, gap, after.rule)
    : because(
        after.rule,
        `${c.name.zh}：最后缴到${zhMonth(month)}，医保待遇到${zhDate(coverEnds)}。`,
        `${c.name.en}: paid up to ${enMonth(month)}, covered until ${enDate(coverEnds)}.`,
      )
}

/** Where there is no wait at all, a time that is over is told with what follows from it. */
const graceReasons = (c: Case, gap: GapCase): Reason[] =>
  gap.waitIfMissed.months === 0 && gap.graceEnds < c.today ? [] : [graceReason(c, gap)]

/** Until when cover is taken up without a wait, or that this is over. */
function graceReason(c: Case, gap: GapCase): Reason {
  const { month, grace, graceEnds } = gap
  if (graceEnds < c.today) return graceOver(c, gap, lateEnds(c, month))
  if (grace?.local === true)
    return because(grace.rule, '#前接上缴费，不用等待。', 'Take it up again by # and there is no wait.', dateText(graceEnds))
  const { id, params } = c.law('gap-grace')
  return because(
    id,
    `断缴${params.months}个月以内接上，一般可以补缴、当月恢复。算到${zhDate(graceEnds)}为止，各地数法不完全一样，最好提前一个月办。`,
    `A gap of up to ${enMonths(params.months)} can usually be paid up, with cover from that month. That runs to ${enDate(graceEnds)}; places count differently, so act a month early.`,
  )
}

const graceOver = (c: Case, { grace, graceEnds }: GapCase, late: ReturnType<typeof lateEnds>): Reason =>
  late !== null && late.until >= c.today
    ? because(
        late.rule,
        `${zhDate(graceEnds)}已经过了，空着的月份补不回来；但${zhDate(late.until)}前接上还不用等，缴费的下个月起能报。`,
        `${enDate(graceEnds)} is past, so the months missed stay uncovered; but taken up by ${enDate(late.until)} there is no wait and cover starts the month after payment.`,
      )
    : because(
        ownRule(grace, c.law('gap-grace').id),
        '#前接上才不用等，这个时间已经过了。能不能补缴、要等多久，打12393问。',
        'There was no wait until #, which is past. Ask 12393 whether the gap can be paid up and how long the wait is.',
        dateText(graceEnds),
      )

function waitReason({ waitRule, waitIfMissed: { months, bound } }: GapCase): Reason {
  if (months === 0)
    return because(
      waitRule,
      '过了期限，空着的月份报不了，重新缴费不用等。',
      'After that the months missed stay uncovered; there is still no wait.',
    )
  return bound === 'exact'
    ? because(
        waitRule,
        `错过的话，重新缴费后要等${months}个月才能报销。`,
        `If you miss it, cover begins only after ${enMonths(months)} of paying.`,
      )
    : because(
        waitRule,
        `错过的话，当地可以设等待期，最长${months}个月。`,
        `If you miss it, a waiting period of at most ${enMonths(months)} may be set locally.`,
      )
}

const newcomerReasons = (c: Case, { newcomerWait: wait }: GapCase): Reason[] =>
  wait === null
    ? []
    : [
        because(
          wait.rule,
          `${c.name.zh}以灵活就业身份参保另有${wait.months}个月的等待，从单位转过来能不能免，没有查到，办之前打12393问。`,
          `${c.name.en} makes flexible workers wait ${enMonths(wait.months)}; whether people coming from an employer are spared was not found, so ask 12393 first.`,
        ),
      ]

/** The Medical Security Law where it applies, or begins to within the time for taking cover up. */
function lawReasons(c: Case, { graceEnds }: GapCase): Reason[] {
  const start = c.law('cover-start')
  if (c.rule('cover-start') !== null) return [startNow(start)]
  return start.from === null || graceEnds < start.from ? [] : [startThen(start, start.from)]
}

/** The provinces fix the day on which cover begins, since the law applies or from its first day on. */
const startNow = ({ id, from }: RuleOf<'cover-start'>): Reason =>
  because(
    id,
    `《医疗保障法》${from === null ? '' : `${zhDate(from)}起`}已经施行，待遇从哪天起算由省里定；等待、补缴还按当地的办法，接上之前打12393核对。`,
    `The Medical Security Law has applied${from === null ? '' : ` since ${enDate(from)}`} and each province fixes when cover begins; waits and paying up stay local. Check with 12393 first.`,
  )
const startThen = ({ id }: RuleOf<'cover-start'>, from: IsoDate): Reason =>
  because(
    id,
    '#起《医疗保障法》施行，待遇从哪天起算由省里定，届时要再核对一次。',
    'From # the Medical Security Law applies and each province fixes when cover begins: check again then.',
    dateText(from),
  )

/** The place's text says that unpaid months are not covered, or when cover starts, but prints no last day: worked out, so hedged. */
function inferred(c: Case, { month, coverEnds }: GapCase, rule: string): Reason {
  const early = lastDay(month)
  const careful = coverEnds > early
  return because(
    rule,
    `${c.name.zh}的条文没有写停保的日子，按条文推算，最后缴到${zhMonth(month)}，医保待遇到${zhDate(coverEnds)}，先打12393确认。${careful ? `没确认之前，按${zhDate(early)}就停来打算。` : ''}`,
    `The text of ${c.name.en} prints no last day. Worked out from it, payment up to ${enMonth(month)} covers you until ${enDate(coverEnds)}: confirm with 12393.${careful ? ` Until then plan as if it ended on ${enDate(early)}.` : ''}`,
  )
}

/** A last month after the month of leaving: a slip, the employer's overpayment, or one's own payment. */
function later(c: Case, { month }: GapCase): Reason[] {
  if (month <= monthOf(c.profile.leftOn)) return []
  return [
    because(
      'ME-17',
      '你填的最后缴费月（#）在离职之后，请核对：单位一般只缴到离职当月；填错了，下面的日期都会偏晚。',
      'The last month paid you gave (#) is after you left: please check. Employers usually stop with the month of leaving; if it is wrong, every date below is too late.',
      monthText(month),
    ),
  ]
}

function retiring(c: Case): Reason[] {
  if (!mayRetire(c)) return []
  const said = standingReason(c)
  return [
    because(
      'ME-15',
      `你已到退休年龄、养老年限也够：先去申请退休${said === null ? '，并打12393问退休医保的年限够不够；够了就不用自己再缴' : ''}。`,
      `You are of age with the months paid: apply for retirement${said === null ? ' and ask 12393 whether your years give retiree medical cover; if so nothing more is due' : ''}.`,
    ),
    ...(said === null ? [] : [said]),
  ]
}

/** Who has no day on which the employer's cover ends: retired, drawing benefit, or never insured. Null for all others. */
function openEnded(c: Case): MedicalGapAnswer | null {
  if (retires(c)) return endless(c, 'ME-15', atRetirement(c))
  if (drawsBenefit(c)) {
    const paid = because(
      'UI-10',
      '领失业金期间医保由失业保险基金缴，失业金停的那天也停：停了马上接上。',
      'While you draw benefit the fund pays medical; both stop on one day: take cover up at once then.',
    )
    return endless(c, 'UI-10', [paid])
  }
  if (c.profile.months?.medical !== 0) return null
  const never = because(
    'ME-17',
    '职工医保没有缴过，没有什么会断；第一次参保要不要等，打12393问。',
    'No employee medical was ever paid, so none runs out; ask 12393 about a first enrolment.',
  )
  return endless(c, 'ME-17', [never, ...retiring(c)])
}

/** No day, grace or wait: what holds instead. */
function endless(c: Case, rule: string, reasons: Reason[]): MedicalGapAnswer {
  const { month, assumed } = lastPaid(c)
  return {
    coverEnds: null,
    graceEnds: null,
    waitIfMissed: null,
    rule,
    bound: 'usual',
    coverBound: 'usual',
    coverRule: rule,
    graceRule: rule,
    graceMonths: c.law('gap-grace').params.months,
    newcomerWait: null,
    lastPaidMonth: month,
    assumedLastPaid: assumed,
    reasons,
  }
}

/** Retired people: whether cover goes on turns on their years (ME-15), so no day is named on which it would end. */
const atRetirement = (c: Case): Reason[] => [
  because(
    'ME-15',
    `退休的人看医保累计年限：够了当地规定的年限，接着享受职工医保，不用再缴；不够的可以补缴。${retireeStanding(c) === null ? '先打12393问你的年限够不够，没问清之前别让医保断。' : ''}`,
    `For retired people the years paid decide: with the number the place asks for, employee cover goes on without paying; short of it you may pay up.${retireeStanding(c) === null ? ' Ask 12393 whether yours suffice, and let nothing lapse before you know.' : ''}`,
  ),
  ...retireeMedical(c),
]

/** Somebody who has not left yet: the employer goes on paying, so that dates counted from the last month paid so far are too early. */
const still = (c: Case, { month, assumed }: GapCase): Reason[] =>
  !assumed && c.profile.leftOn > c.today && month < monthOf(c.profile.leftOn)
    ? [
        because(
          'ED-09',
          '你还没离职：单位应当接着缴到离职。下面先按已缴到的#算，缴了新的月份就改过来，日期会往后移。',
          'You have not left yet and the employer goes on paying until then. What follows counts from #, paid so far; enter later months and the dates move on.',
          monthText(month),
        ),
      ]
    : []

/** Months between the last one paid and the month before leaving, or before this one, which the employer owed (ED-09, ED-12). */
export const arrearsOf = (c: Case): number => {
  const { month, assumed } = lastPaid(c)
  const end = c.profile.leftOn < c.today ? c.profile.leftOn : c.today
  return assumed ? 0 : Math.max(0, monthsBetween(month, monthOf(end)) - 1)
}

function arrears(c: Case, { month }: GapCase): Reason[] {
  const owed = arrearsOf(c)
  if (owed === 0) return []
  if (owed > PLAUSIBLE_ARREARS) {
    return [
      because(
        'ED-12',
        `你填的最后缴费月（${zhMonth(month)}）比离职早了${owed}个月，请核对；单位真没缴的，应当补缴，打12333、12366反映。`,
        `The last month paid you gave (${enMonth(month)}) is ${enMonths(owed)} before you left: please check. If nothing was paid that long the employer owes it; report it to 12333 or 12366.`,
      ),
    ]
  }
  return [
    because(
      'ED-12',
      `单位只缴到${zhMonth(month)}，离职前还有${owed}个月没缴。这是单位欠的，应当补缴并付滞纳金，可以打12333、12366反映。补上以后医保能不能算没断、日期怎么重算，打12393问。`,
      `The employer paid only to ${enMonth(month)}, so it owes ${enMonths(owed)}, with a late fee; report it to 12333 or 12366. Once paid, ask 12393 whether cover counts as unbroken and how the dates move.`,
    ),
  ]
}
