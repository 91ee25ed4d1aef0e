import { lawNumber } from '../../law.ts'
import type { UnemploymentAnswer } from '../../../advisor/assessment.ts'
import type { FigureUse } from '../../../domain/figure.ts'
import type { Fen } from '../../../domain/money.ts'
import { type Words } from '../../../domain/text.ts'
import type { PointContext } from '../../context.ts'
import type { PointLead } from '../point.ts'
import { percent, yuanText } from '../../../domain/format.ts'
import { enMonths, words } from '../../../advisor/wording.ts'
import { basis, unknown } from '../../basis.ts'
import { paidIn, laidOff } from './benefitMonths.ts'
import { refused, eligible } from './benefitDue.ts'
import { lastKnown } from './cost.ts'

/*
 * What the benefit pays a month, and in all. Null where the assessment does not say; the general lead then stands.
 */

type Monthly = UnemploymentAnswer['monthly']

/** Words, and whether they speak of a share of the minimum wage. */
type Shares = Words & { ofMinimum?: boolean }

/** What the benefit is a share of: the person's own base, else the local minimum wage. `rows` begins with that of the fewest years. */
function shareWords([start]: Monthly, rows: Monthly, level: boolean, figures: readonly FigureUse[]): Shares {
  const operands = start?.trace.operands ?? []
  const own = operands.length > 2 ? operands.find(({ unit, value }) => unit === 'ratio' && value > 0) : undefined
  if (own !== undefined)
    return words(
      `，按缴费基数的${percent(own.value)}算，最高到当地最低工资`,
      `, ${percent(own.value)} of the base, at most the local minimum wage`,
    )
  if (!figures.some(({ kind }) => kind === 'minimum-wage')) return words('', '')
  // One share, or one for each stretch of months where all get the same.
  const ratios = rows.flatMap((line) => line.trace.operands.find(({ unit }) => unit === 'ratio')?.value ?? [])
  const told = level && ratios.length > 0 && ratios.length === rows.length
  const share = told ? [...new Set(ratios.map((ratio) => percent(ratio)))].join('、') : null
  return {
    ...words(`，按当地最低工资的${share ?? '比例'}算`, `, ${share?.replace('、', ' and ') ?? 'a share'} of the local minimum wage`),
    ofMinimum: true,
  }
}

/** The sum of a month, or the span of it by the years paid, with what it falls to later. */
function eachMonth(least: Fen, [top, later]: Monthly, one: boolean): Words {
  const span =
    one || top === undefined
      ? words(`每月${yuanText(least)}元`, `${yuanText(least)} yuan a month`)
      : words(
          `按缴费年限每月${yuanText(least)}元到${yuanText(top.fen)}元`,
          `${yuanText(least)} to ${yuanText(top.fen)} yuan a month by the years paid`,
        )
  return later === undefined
    ? span
    : words(
        `${span.zh}，第${later.fromMonth}个月起${yuanText(later.fen)}元`,
        `${span.en}, ${yuanText(later.fen)} from month ${later.fromMonth}`,
      )
}

/** That the amount is not known here: what it is a share of where that is printed. */
function noAmount(c: PointContext, few: UnemploymentAnswer | undefined): PointLead & Shares {
  const share = few?.reasons.find(({ shareOf }) => shareOf !== undefined)
  return share === undefined
    ? { ...unknown(c.where, words('失业金标准', 'the benefit amount'), '12333'), rules: ['UI-07', 'UI-08'] }
    : { ...share, rules: [share.rule], needs: few?.needs ?? [], ofMinimum: share.shareOf === 'minimum-wage' }
}

/** Is it the person's own place and job that is asked about? */
const asksOwn = (c: PointContext): boolean => c.mine && c.said.places.length === 0

/** What the benefit is a month; by the person's months, else by the bands of the place. */
export function benefitMoney(c: PointContext): (PointLead & Shares) | null {
  if (c.a === null) return null
  if (asksOwn(c) && refused(c)) return eligible(c)
  const paid = paidIn(c)
  const few = laidOff(c, Math.max(lawNumber(c, 'benefit-least', 'months'), paid ?? 0))
  const many = paid === null ? laidOff(c, 240) : few
  const known = few === undefined || many === undefined ? null : amount(c, few, many)
  return known ?? noAmount(c, few)
}

/** What all months make, where that is asked for and their number is certain. */
function total(c: PointContext, { months, monthly }: UnemploymentAnswer): Words {
  if (months?.bound !== 'exact' || !/一共|总共|加起来|\b(?:in all|altogether|in total)\b/.test(c.q)) return words('', '')
  const all = months.value
  const fen = monthly.reduce((sum, line) => sum + line.fen * Math.max(0, Math.min(line.toMonth ?? all, all) - line.fromMonth + 1), 0)
  return words(`，${all}个月共${yuanText(fen)}元`, `, ${yuanText(fen)} in ${enMonths(all)}`)
}

/** The sum for the fewest and the most years (the same answer where the months are known); null where none is printed. */
function amount(c: PointContext, few: UnemploymentAnswer, many: UnemploymentAnswer): (PointLead & Shares) | null {
  const [[start], [top]] = [few.monthly, many.monthly]
  if (start === undefined || top === undefined) return null
  const lines = [...few.monthly, ...many.monthly]
  const rules = [...new Set(lines.flatMap((line) => line.trace.rules))]
  const figures = lines.flatMap((line) => line.trace.operands).flatMap((operand) => operand.figure ?? [])
  const old = lastKnown(start)
  const level = start.fen === top.fen
  const shares = shareWords(few.monthly, many.monthly, level, figures)
  const sum = eachMonth(start.fen, many.monthly, few === many || level)
  const all = few === many ? total(c, few) : words('', '')
  const who = asksOwn(c) ? words('你的失业金', 'Your benefit is') : words(`${c.where.zh}的失业金`, `Benefit in ${c.where.en} is`)
  return {
    ...shares,
    zh: `${who.zh}${sum.zh}${all.zh}${shares.zh}${old.zh}。`,
    en: `${who.en} ${sum.en}${all.en}${shares.en}${old.en}.`,
    rules,
    why: [...few.reasons.filter((reason) => rules.includes(reason.rule)), basis(figures)].filter((line) => line.zh !== ''),
  }
}
