import type { FigureUse } from '../domain/figure.ts'
import type { Cost, CostPart, MonthlyCost, Reason, Scheme } from './assessment.ts'
import type { Case } from './case.ts'
import type { Fact } from '../profile/schema.ts'
import type { CostRange } from './costPart.ts'
import { standing } from '../domain/period.ts'
import { usable } from '../policy/lookup.ts'
import { inForce } from './case.ts'
import { product } from './costPart.ts'
import { medicalCosts } from './medicalCost.ts'
import { snap } from './steps.ts'
import { subsidyOf } from './subsidy.ts'
import type { Words } from '../domain/text.ts'
import { boundText, lastOf, plain } from '../domain/format.ts'
import { because, lower, words } from './wording.ts'
import { byText } from '../domain/text.ts'

/**
 * What a flexible worker pays a month here: least, most, and at the base the person named, clamped for each insurance to the
 * place's limits and steps. A part whose figure is unknown is left out and named in `warnings`; a part from a
 * last-known figure makes the whole `expired`. Null when no part is known or nothing may be paid.
 */
export function monthlyOf(c: Case, schemes: readonly Scheme[]): { monthly: MonthlyCost | null; warnings: Reason[]; needs: Fact[] } {
  const open = new Set(schemes.filter((scheme) => scheme.verdict !== 'no').map((scheme) => scheme.insurance))
  const costs: CostRange[] = []
  if (open.has('pension')) costs.push(pensionCosts(c))
  if (open.has('medical')) costs.push(medicalCosts(c))
  if (open.has('unemployment')) costs.push(unemploymentCosts(c))

  const warnings = costs.flatMap((cost) => cost.warnings)
  const needs = costs.flatMap((cost) => cost.needs)
  const parts = costs.filter((cost) => cost.lowest !== null)
  const lowest = total(parts.map((cost) => cost.lowest))
  if (lowest === null) return { monthly: null, warnings, needs }
  const highest = total(parts.map((cost) => cost.highest).filter((part) => part !== null))
  const boundless = parts.filter((cost) => cost.highest === null).flatMap((cost) => cost.lowest ?? [])
  const chosen = parts.some((cost) => cost.chosen !== null)
    ? total(parts.filter((cost) => cost.unjudged !== true).map((cost) => cost.chosen ?? cost.lowest))
    : null
  const figures = [lowest, highest, chosen].flatMap((cost) => cost?.parts ?? []).flatMap((part) => part.figures)
  const expired = figures.filter((figure) => figure.status === 'expired')
  return {
    monthly: {
      status: expired.length > 0 ? 'expired' : 'in-force',
      lowest,
      highest,
      chosen,
      subsidy: subsidyOf(
        c,
        lowest,
        schemes.some((scheme) => scheme.verdict === 'no'),
      ),
      every: inForce(c, (place) => place.paymentFrequency).map(({ item: { insurance, every } }) => ({ insurance, every })),
      told: { averageWage: usable(c.find('average-wage')), accountRate: usable(c.find('pension-account-rate')) },
    },
    warnings: [
      ...warnings,
      ...besides(lowest),
      ...boundless.map((part) => noUpper(c, part)),
      ...lastKnown(c, expired),
      ...provisional(c, figures),
      ...overByThen(c, figures),
      ...noEnd(c, figures),
    ],
    needs,
  }
}

function total(parts: readonly (CostPart | null)[]): Cost | null {
  const known = parts.filter((part) => part !== null)
  if (known.length === 0 || known.length < parts.length) return null
  return { fen: known.reduce((sum, part) => sum + part.fen, 0), parts: known }
}

/** What is charged beside a figure and is not in the sum. */
const besides = (cost: Cost): Reason[] => {
  const extras = new Map(
    cost.parts.flatMap((part) => part.figures).flatMap(({ extra }) => (extra === undefined ? [] : [[extra.zh, extra] as const])),
  )
  return [...extras.values()].map((extra) => because('ME-01', '合计里不含：#。', 'Not in the sum: #.', extra))
}

const noUpper = (c: Case, part: CostPart): Reason =>
  part.insurance === 'medical'
    ? because(
        'ME-01',
        '#灵活就业医保基数的上限没有查到，最高金额里没有医保，请打12393问。',
        'The upper limit of the medical base in # was not found; the highest amount leaves medical out. Ask 12393.',
        c.name,
      )
    : because(
        c.law('base-limits').id,
        '#养老缴费基数的上限没有查到，最高金额里没有这一项，请打12333问。',
        'The upper limit of the pension base in # was not found; the highest amount leaves it out. Ask 12333.',
        c.name,
      )

const isOf =
  (insurance: 'pension' | 'medical') =>
  ({ kind }: FigureUse): boolean =>
    kind.startsWith('medical') === (insurance === 'medical')

/** One warning for each insurance that is worked out from a last-known figure, with the last month that all of its figures held. */
/** The last month or day of a figure, as people read it. */
const until = ({ period }: FigureUse): Words => (period.until === null ? words('', '') : boundText(lastOf(period.until)))

function lastKnown(c: Case, expired: readonly FigureUse[]): Reason[] {
  const first = (insurance: 'pension' | 'medical') =>
    expired.filter(isOf(insurance)).toSorted((a, b) => byText(a.period.until ?? '', b.period.until ?? ''))[0]
  const pension = first('pension')
  const medical = first('medical')
  return [
    ...(pension === undefined
      ? []
      : [
          because(
            c.law('base-limits').id,
            `${c.name.zh}的养老缴费标准只知道到${until(pension).zh}的，新标准没有查到；这里按上一期算，交之前打12333核对。`,
            `The pension limits of ${c.name.en} are known only to ${until(pension).en}; the new ones were not found. This is last period's amount: check with 12333 before paying.`,
          ),
        ]),
    ...(medical === undefined
      ? []
      : [
          because(
            'ME-01',
            `${c.name.zh}的灵活就业医保标准只知道到${until(medical).zh}的，新标准没有查到；这里按上一期算，交之前打12393核对。`,
            `The medical figures of ${c.name.en} are known only to ${until(medical).en}; the new ones were not found. This is last period's amount: check with 12393 before paying.`,
          ),
        ]),
  ]
}

/** What is charged for the time being: last year's limits, settled when the new ones come. */
const provisional = (c: Case, figures: readonly FigureUse[]): Reason[] =>
  (['pension', 'medical'] as const)
    .filter((insurance) => figures.some((figure) => figure.status === 'in-force' && figure.provisional === true && isOf(insurance)(figure)))
    .map((insurance) =>
      insurance === 'pension'
        ? because(
            c.law('base-limits').id,
            '#的养老缴费上下限暂用上一年度的标准；新标准公布后重新核定，多退少补。',
            "The pension limits of # are last year's, charged for the time being; when the new ones come the difference is settled.",
            c.name,
          )
        : because(
            'ME-01',
            '#的医保缴费标准暂用上一年度的；新标准公布后重新核定，多退少补。',
            "The medical figures of # are last year's, charged for the time being; when the new ones come the difference is settled.",
            c.name,
          ),
    )

/** For somebody who has not left yet: what is charged today may be over by the day of leaving. */
function overByThen(c: Case, figures: readonly FigureUse[]): Reason[] {
  const over = figures.filter(({ status, period }) => status === 'in-force' && standing(period, c.day) === 'expired')
  return (['pension', 'medical'] as const).flatMap((insurance) => {
    const ends = over.find(isOf(insurance))
    if (ends === undefined) return []
    const last = until(ends)
    return insurance === 'medical'
      ? [
          because(
            'ME-01',
            '灵活就业医保的标准到#为止，你离职时已经换了：到时打12393核对。',
            'The medical figures hold until #, before you leave: check with 12393 then.',
            last,
          ),
        ]
      : [
          because(
            c.law('base-limits').id,
            '养老缴费标准到#为止，你离职时已经换了：到时打12333核对。',
            'The pension limits hold until #, before you leave: check with 12333 then.',
            last,
          ),
        ]
  })
}

/** Limits in force whose notice names no last month: that they hold until a new one, not for ever; one warning for each insurance. */
function noEnd(c: Case, figures: readonly FigureUse[]): Reason[] {
  const open = figures.filter(({ status, unit, period }) => status === 'in-force' && unit === 'yuan/month' && period.until === null)
  return (['pension', 'medical'] as const).flatMap((insurance) => {
    const figure = open.find(isOf(insurance))
    // That its other figures have run out is said already, and would be contradicted.
    if (figure === undefined || figures.some((used) => isOf(insurance)(used) && used.status === 'expired')) return []
    const note =
      figure.note ??
      words('来源没有写到什么时候为止，新标准公布前照这个', 'The source names no end; this holds until a new standard is published')
    return insurance === 'medical'
      ? [
          because(
            'ME-01',
            `${c.name.zh}的灵活就业医保标准：${note.zh}，缴之前打12393核对。`,
            `Medical figures of ${c.name.en}: ${lower(note.en)}. Check with 12393 before paying.`,
          ),
        ]
      : [
          because(
            c.law('base-limits').id,
            `${c.name.zh}的养老缴费标准：${note.zh}，缴之前打12333核对。`,
            `Pension limits of ${c.name.en}: ${lower(note.en)}. Check with 12333 before paying.`,
          ),
        ]
  })
}

interface BaseLimits {
  lower: FigureUse
  upper: FigureUse | null
  rate: FigureUse
}

function pensionLimits(c: Case): BaseLimits | null {
  const lower = usable(c.find('pension-base-lower'))
  const rate = usable(c.find('pension-rate'))
  if (lower === null || rate === null) return null
  return { lower, upper: usable(c.find('pension-base-upper')), rate }
}

function pensionCosts(c: Case): CostRange {
  const limits = pensionLimits(c)
  const named = c.profile.base?.pension ?? null
  if (limits === null) {
    return {
      lowest: null,
      highest: null,
      chosen: null,
      needs: [],
      warnings: [
        because(
          c.law('base-limits').id,
          '#现在的养老缴费基数没有查到，金额没有算进去，请打12333问。',
          'The pension contribution limits of # were not found, so that part is left out: ask 12333.',
          c.name,
        ),
      ],
    }
  }
  const chosen = named === null ? null : pick(c, limits, named)
  return {
    lowest: pensionPart(c, limits, limits.lower.value, [limits.lower]),
    highest: limits.upper === null ? null : pensionPart(c, limits, limits.upper.value, [limits.upper]),
    chosen: chosen === null ? null : pensionPart(c, limits, chosen.base, [limits.lower, ...(limits.upper === null ? [] : [limits.upper])]),
    warnings: chosen?.warnings ?? [],
    needs: [],
  }
}

/** The base the person named, brought within the limits and onto the place's steps, each change said. */
function pick(c: Case, { lower, upper }: BaseLimits, named: number): { base: number; warnings: Reason[] } {
  const warnings: Reason[] = []
  const inside = Math.max(lower.value, Math.min(upper?.value ?? named, named))
  if (inside !== named) {
    warnings.push(
      because(
        c.law('base-limits').id,
        `你填的养老基数${plain(named)}元不在上下限内，按${plain(inside)}元算。`,
        `The pension base of ${plain(named)} yuan lies outside the limits; ${plain(inside)} is used.`,
      ),
    )
  }
  const base = snap(c, inside)
  if (base !== inside) {
    warnings.push(
      because(
        c.law('base-limits').id,
        `${c.name.zh}按固定档次选基数，离${plain(inside)}元最近的一档是${plain(base)}元。`,
        `${c.name.en} offers fixed steps; the one nearest to ${plain(inside)} is ${plain(base)} yuan.`,
      ),
    )
  }
  return { base, warnings }
}

function pensionPart(c: Case, { rate }: BaseLimits, base: number, figures: readonly FigureUse[]): CostPart {
  return product(c, 'pension', words('养老保险', 'Pension'), base, rate, figures, [c.law('base-limits').id, c.law('pension-rate').id])
}

function unemploymentCosts(c: Case): CostRange {
  const limits = pensionLimits(c)
  const rate = usable(c.find('unemployment-flexible-rate'))
  const rule = c.rule('flexible-unemployment')?.id ?? c.law('benefit-least').id
  if (limits === null || rate === null) {
    return {
      lowest: null,
      highest: null,
      chosen: null,
      needs: [],
      warnings: [
        because(
          rule,
          '#灵活就业失业保险的费率没有查到，金额没有算进去，请打12333问。',
          'The unemployment rate for flexible workers in # was not found, so that part is left out: ask 12333.',
          c.name,
        ),
      ],
    }
  }
  const named = c.profile.base?.pension ?? null
  const part = (base: number, figure: FigureUse) =>
    product(c, 'unemployment', words('失业保险', 'Unemployment'), base, rate, [figure], [rule])
  return {
    lowest: part(limits.lower.value, limits.lower),
    highest: limits.upper === null ? null : part(limits.upper.value, limits.upper),
    chosen: named === null ? null : part(pick(c, limits, named).base, limits.lower),
    warnings: [],
    needs: [],
  }
}
