import type { UnemploymentAnswer } from '../../../advisor/assessment.ts'
import { lawNumber } from '../../law.ts'
import type { PlaceCode } from '../../../domain/place.ts'
import type { Fact } from '../../../profile/schema.ts'
import type { PointContext } from '../../context.ts'
import type { PointLead } from '../point.ts'
import { enMonth, enMonths, words, zhMonth } from '../../../advisor/wording.ts'
import { addMonths, monthOf, monthsBetween } from '../../../domain/dates.ts'
import { quote, say } from '../point.ts'
import { yearsWords } from '../years.ts'
import { exitTold, refused, eligible } from './benefitDue.ts'

/*
 * How many months of benefit this person may draw, and when they end. Null where the assessment does not say; the general lead then stands.
 */

/** Months paid for unemployment insurance by the profile, else by the question; null where neither says. */
export const paidIn = (c: PointContext): number | null => c.profile?.months?.unemployment ?? c.said.paid

/** The benefit of somebody laid off there with so many months paid. */
export const laidOff = (c: PointContext, unemployment: number, place?: PlaceCode): UnemploymentAnswer | undefined =>
  c.at({ exit: 'laid-off', months: { unemployment } }, place)?.unemployment

/** A lead on the months of benefit, with their number where there are any. */
type Months = PointLead & { months?: number }

/** The months of the nation for whom no place is known. */
function ceiling(c: PointContext, paid: number): Months {
  const most = c.ruleOn('benefit-ceiling')?.params.bands.findLast(({ fromMonths }) => paid >= fromMonths)?.months ?? 0
  const years = yearsWords(paid)
  return {
    zh: `缴了${years.zh}，全国规定最多领${most}个月；实际领几个月按参保地自己的算法，常常更少，写上城市就能算。`,
    en: `With ${years.en} paid the national ceiling is ${most} months; the place's own formula decides and often gives fewer: name the city to have it worked out.`,
    rules: ['UI-04', 'UI-05'],
    needs: ['insuredPlace'],
    months: most,
  }
}

/** Months of benefit by the place's formula, for the months paid. */
export function benefitMonths(c: PointContext): Months | null {
  const paid = paidIn(c)
  if (paid === null) return null
  if (paid < lawNumber(c, 'benefit-least', 'months')) return tooShort(c, paid)
  if (c.a === null) return ceiling(c, paid)
  if (refused(c)) return eligible(c)
  const worked = exitTold(c) !== null && c.a.unemployment.months !== null
  const there = worked ? c.a : c.at({ exit: 'laid-off', months: { ...c.profile?.months, unemployment: paid } })
  return there === null ? null : monthsDrawn(c, there.unemployment, paid)
}

/** The months that a benefit runs: to retirement where that comes first. */
function monthsDrawn(c: PointContext, { months, trace, reasons }: UnemploymentAnswer, paid: number): Months | null {
  if (months === null) return null
  const most = months.bound === 'at-most'
  const upTo = most ? words('最多', 'at most ') : words('能', '')
  const rules = trace?.rules ?? ['UI-05']
  const why = reasons.filter(({ rule }) => rule === rules[0]).slice(0, 1)
  const until = drawnUntil(c, months.value)
  const all = enMonths(months.value)
  const left = certainLeft(c)
  if (left !== null && left > 0 && left < months.value)
    return {
      zh: `领不满${months.value}个月：${until.zh}按缴满${paid}个月，本来${most ? '最多' : ''}是${months.value}个月。`,
      en: `Not all ${all}. ${until.en} By the ${enMonths(paid)} paid it would be ${upTo.en}${all}.`,
      rules: [...rules, 'UI-15', 'UI-20'],
      why,
      months: months.value,
    }
  const who = c.mine ? words('你', 'You get') : words(c.place === null ? '' : c.where.zh, `In ${c.where.en} that is`)
  const limit = most
    ? words(
        `，${c.where.zh}自己的细算法没有查到或有不同读法，以12333答复为准`,
        `; the finer formula of ${c.where.en} was not found or is read in two ways, so 12333 decides`,
      )
    : words('', '')
  return {
    zh: `${who.zh}${upTo.zh}领${months.value}个月失业金（按缴满${paid}个月算）${limit.zh}。${until.zh}`,
    en: `${who.en} ${upTo.en}${all} of benefit (for ${enMonths(paid)} paid)${limit.en}. ${until.en}`.trim(),
    rules: [...rules, ...until.rules],
    why,
    months: months.value,
    ...(c.mine && exitTold(c) === null ? { needs: ['exit'] as Fact[] } : {}),
  }
}

/** Months until this person retires, where that is certain. */
export const certainLeft = (c: PointContext): number | null =>
  c.mine && c.a?.retirement?.certain === true ? monthsBetween(monthOf(c.today), c.a.retirement.month) : null

/** That retirement ends the benefit, and who pays the pension premium where this is near. */
function untilRetired(c: PointContext, left: number, near: boolean): PointLead {
  const retires = addMonths(monthOf(c.today), left)
  const paid = near ? lastYear(c) : null
  return {
    zh: `你${zhMonth(retires)}到法定退休年龄，失业金领到那时为止${paid === null ? '' : `，这期间的${paid.zh}`}。`,
    en: `You reach retirement age in ${enMonth(retires)}: benefit lasts until then${paid === null ? '' : `, and ${paid.en}`}.`,
    rules: ['UI-15', 'UI-20', ...(paid?.rules ?? [])],
  }
}

/** That no benefit is paid after retirement, by the person's own month where it is certain. */
export function overThen(c: PointContext): PointLead {
  const month = c.mine && c.a?.retirement?.certain === true ? c.a.retirement.month : null
  return month === null
    ? quote(c, '不再发：', 'No longer:', 'UI-15')
    : say(
        c,
        `不再发：失业金只发到你${zhMonth(month)}退休为止，没领完的也停。`,
        `No longer: benefit ends when you retire in ${enMonth(month)}, whatever is left.`,
        'UI-15',
      )
}

/** Who pays the pension premium in the last year before retirement: the fund, or the person first where the place goes about it so. */
export function lastYear(c: PointContext): PointLead {
  const local = c.ruleOn('near-retirement-practice')
  return local?.params.paidFirstBy === 'worker'
    ? {
        zh: '养老保险费先自己缴，停领或退休后由失业保险基金补，以最低缴费额为限',
        en: 'you pay the pension premium first and the fund refunds it once benefit ends, up to the lowest rate',
        rules: [local.id],
      }
    : {
        zh: '养老保险费按规定由失业保险基金承担（有的地方先缴后补）',
        en: 'the fund bears the pension premium (in some places you pay first)',
        rules: ['UI-20', ...(local === null ? [] : [local.id])],
      }
}

/** The last month of benefit, from today; where the months count from the end of the job those since are lost. */
function lastMonth(c: PointContext, months: number): PointLead {
  const counts = c.ruleOn('benefit-counts')
  const since = counts?.params.from === 'job-end' ? c.profile?.leftOn : undefined
  const end = addMonths(monthOf(since ?? c.today), months)
  const [zh, en] =
    since === undefined
      ? ['这个月就登记、下个月开始发的话', 'Registered this month and drawn from the next, it']
      : ['从离职那天算', 'Counted from the end of the job it']
  return { zh: `${zh}，大约领到${zhMonth(end)}。`, en: `${en} runs to about ${enMonth(end)}.`, rules: since && counts ? [counts.id] : [] }
}

/** The last month of benefit where it is asked for, or where retirement ends it (UI-15) or it runs on until then (UI-20). */
export function drawnUntil(c: PointContext, months: number, always = false): PointLead {
  const left = certainLeft(c)
  const near = c.ruleOn('near-retirement')?.params.withinMonths ?? 0
  if (left !== null && left > 0 && (left < months || left <= near)) return untilRetired(c, left, left <= near)
  if (!c.mine || !(always || /哪个?月|到几月|为止|到什么时候|领到头|until|till|which month|what month/.test(c.q)))
    return { zh: '', en: '', rules: [] }
  return lastMonth(c, months)
}

export const tooShort = (c: PointContext, paid: number): PointLead => ({
  zh: `不够：${c.said.paidUnder ? `不到${Math.ceil((paid + 1) / 12) * 12}个月` : `${paid}个月`}没有满{benefit-least.months:span}（{benefit-least.months}个月），现在领不到失业金。${paid === 0 ? '' : '已缴的月数保留着，以后接着累计。'}`,
  en: `Not enough: ${enMonths(paid)} ${c.said.paidUnder ? 'or so ' : ''}is short of {benefit-least.months:span} ({benefit-least.months} months), so no benefit now.${paid === 0 ? '' : ' The months paid are kept and go on counting.'}`,
  rules: ['UI-01', 'UI-06', 'UI-19'],
})
