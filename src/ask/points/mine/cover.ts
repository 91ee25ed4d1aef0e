import type { MedicalGapAnswer } from '../../../advisor/assessment.ts'
import { type Words } from '../../../domain/text.ts'
import type { PointContext } from '../../context.ts'
import type { PointLead } from '../point.ts'
import { enDate, enMonth, enMonths, words, zhDate, zhMonth } from '../../../advisor/wording.ts'
import { addMonths, monthOf, monthsBetween } from '../../../domain/dates.ts'
import { DIGITS } from '../../../domain/numerals.ts'

/*
 * What becomes of medical cover, and the wait. Null where the assessment does not say; the general lead then stands.
 */

/** When cover ends. */
export function cover(c: PointContext): PointLead | null {
  if (c.a === null || !c.mine) return null
  const { coverEnds, coverBound, graceEnds, coverRule, graceRule, rule, waitIfMissed } = c.a.medicalGap
  if (coverEnds === null) return null
  const past = coverEnds < c.today
  const mostly = coverBound === 'usual' ? '一般' : ''
  const grace =
    graceEnds === null
      ? words('', '')
      : graceEnds < c.today
        ? words(
            `接上不用等的期限（${zhDate(graceEnds)}）已经过了，再参保一般要等。`,
            `The time to resume without a wait ran out on ${enDate(graceEnds)}.`,
          )
        : words(`${zhDate(graceEnds)}前接上，一般不用等。`, `Resume by ${enDate(graceEnds)} and there is as a rule no wait.`)
  const account = words('卡里个人账户的余额还能刷。', 'The balance on your account can still be spent.')
  const paidBy =
    c.a.unemployment.eligible === 'yes'
      ? words('领失业金期间医保由失业基金缴，报销不断。', 'While you draw benefit the fund pays and cover goes on.')
      : words('', '')
  const next = addMonths(monthOf(coverEnds), 1)
  const cover = past
    ? words(
        `不能报了：单位给你缴的医保${mostly}只保到${zhDate(coverEnds)}`,
        `No: ${mostly && 'as a rule '}the employer's cover ended on ${enDate(coverEnds)}`,
      )
    : words(
        `单位给你缴的医保${mostly}能报到${zhDate(coverEnds)}，${zhMonth(next)}起不接上就停`,
        `${mostly ? 'As a rule the' : 'The'} employer's cover runs to ${enDate(coverEnds)} and stops from ${enMonth(next)} unless you go on`,
      )
  return {
    zh: `${cover.zh}。${grace.zh}${paidBy.zh}${account.zh}`,
    en: `${cover.en}. ${[grace.en, paidBy.en, account.en].filter(Boolean).join(' ')}`,
    ...(past && { begins: 'no' }),
    rules: [...new Set([coverRule, graceRule, ...(waitIfMissed === null ? [] : [rule]), 'ME-18', ...(paidBy.zh === '' ? [] : ['UI-09'])])],
  }
}

/** The calendar month of paying from which a gap's rule gives cover again; undefined where it prints none. */
function lateMonth(c: PointContext, id: string): number | undefined {
  const printed = c.rule(id)
  return printed?.topic === 'gap-cover' ? printed.params.lateMonth : undefined
}

/** What a gap costs once it is too long: "最多要等6个月才能报". */
function waiting(c: PointContext, { rule, waitIfMissed }: MedicalGapAnswer): Words {
  const from = lateMonth(c, rule)
  if (waitIfMissed === null) return words('要等多久当地没有查到，先问12393', 'how long was not found: ask 12393')
  if (waitIfMissed.months === 0) return words('也不用等', 'no wait')
  const most = waitIfMissed.bound === 'at-most' ? words('最多', 'up to ') : words('', '')
  return words(
    `${most.zh}要等${waitIfMissed.months}个月才能报${from === undefined ? '' : `（缴费起第${DIGITS[from]}个自然月起）`}`,
    `${most.en}${enMonths(waitIfMissed.months)} before anything is paid`,
  )
}

/** A gap of so many months that is too long to resume without a wait. */
function tooLate(c: PointContext, gap: MedicalGapAnswer, months: number): PointLead {
  const { graceMonths, graceRule, rule, lateUntil: spared } = gap
  const wait = waiting(c, gap)
  const name = c.place === null ? '' : c.where.zh
  if (spared && spared.until >= c.today)
    return {
      zh: `${name}：断了${months}个月，这段看病报不了，但${zhDate(spared.until)}前接上不用等，缴费的下个月起能报；再晚${wait.zh}，以12393答复为准。`,
      en: `In ${c.where.en}: unpaid for ${enMonths(months)}, and the bills of that time are your own; but resumed by ${enDate(spared.until)} there is no wait and cover starts the month after payment; later expect ${wait.en}. 12393 confirms.`,
      rules: [spared.rule],
    }
  const most = [graceRule, rule].some((id) => /^ME-[A-Z]{2}-/.test(id))
    ? words('', '')
    : words('（全国上限，当地可能更短）', ' (the national ceiling; it may be less)')
  return {
    zh: `${name}：已经断了${months}个月，超过${graceMonths}个月，这段住院、看病报不了，再缴以后${wait.zh}${most.zh}，以12393答复为准。`,
    en: `In ${c.where.en}: unpaid for ${enMonths(months)}, more than ${enMonths(graceMonths)}: bills of that time are your own, and after paying again expect ${wait.en}${most.en}; 12393 confirms.`,
    rules: [],
  }
}

/** A gap that is not too long yet, or of no known length. */
function inGrace(c: PointContext, gap: MedicalGapAnswer, months: number | null): Words {
  const { graceEnds, graceMonths, newcomerWait } = gap
  const wait = waiting(c, gap)
  const name = c.place === null ? '' : c.where.zh
  if (c.mine && c.said.gap === null && graceEnds !== null)
    return words(
      `最晚${zhDate(graceEnds)}前接上，一般不用等（${name}，断缴${graceMonths}个月以内）；过了${wait.zh}。越早越好，先问12393。`,
      `By ${enDate(graceEnds)}: until then there is as a rule no wait in ${c.where.en}; after that ${wait.en}. Sooner is safer; 12393 confirms.`,
    )
  if (months !== null && months <= graceMonths && graceMonths > 1)
    return words(
      `${name}：断缴${graceMonths}个月以内接上，一般不用等，缴费当月就能报；超过的${wait.zh}，以12393答复为准。`,
      `In ${c.where.en}: resumed within ${enMonths(graceMonths)} there is as a rule no wait; after that ${wait.en}. 12393 confirms.`,
    )
  const grace =
    graceMonths <= 1
      ? words('停缴的下个月就接上才不用等', 'no wait only from the very next month')
      : words(`断缴${graceMonths}个月以内接上一般不用等`, `no wait as a rule within ${enMonths(graceMonths)}`)
  const first = newcomerWait
    ? words(`；第一次自己参保要等${newcomerWait.months}个月`, `; a first enrolment by oneself waits ${enMonths(newcomerWait.months)}`)
    : words('', '')
  return words(
    `${name}：${grace.zh}，超过的${wait.zh}${first.zh}，以12393答复为准。`,
    `In ${c.where.en}: ${grace.en}; after that ${wait.en}${first.en}. 12393 confirms.`,
  )
}

/** By when to pick medical cover up, or the wait that a gap costs now. */
export function wait(c: PointContext): PointLead | null {
  if (c.a === null) return null
  const { gap: asked, profile: facts } = c.said
  const { medicalGap: gap } = c.a
  const known = c.mine || facts.leftOn || facts.lastPaidMonth
  const months = asked ?? (known ? monthsBetween(gap.lastPaidMonth, monthOf(c.today)) : null)
  const late = asked === null ? c.mine && gap.graceEnds !== null && gap.graceEnds < c.today : asked > gap.graceMonths
  const lead = late ? tooLate(c, gap, months ?? 0) : { ...inGrace(c, gap, months), rules: [] }
  const rules = [...new Set([gap.rule, gap.graceRule, ...(gap.newcomerWait ? [gap.newcomerWait.rule] : [])])]
  return { ...lead, rules: [...rules, ...lead.rules], why: gap.reasons.filter((reason) => rules.includes(reason.rule)) }
}
