import type { FigureUse } from '../domain/figure.ts'
import type { Fact } from '../profile/schema.ts'
import type { CostPart, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { share } from '../domain/money.ts'
import { percent, plain, yuanText } from '../domain/format.ts'
import { words } from './wording.ts'

/** One insurance at the least, the most and the base the person named; null where a figure is missing, which a warning names. */
export interface CostRange {
  lowest: CostPart | null
  highest: CostPart | null
  chosen: CostPart | null
  warnings: Reason[]
  needs: Fact[] /** True where the base the person named cannot be judged, so that this part stays out of the chosen sum. */
  unjudged?: boolean
}

/** Rounding of every product of base and rate, unless a figure is itself a printed sum. */
export const HALF_UP = words('四舍五入到分', 'Rounded half up to the fen')

/** Base × rate as a cost part with its derivation. */
export function product(
  c: Case,
  insurance: CostPart['insurance'],
  label: { zh: string; en: string },
  base: number,
  rate: FigureUse,
  figures: readonly FigureUse[],
  rules: string[],
): CostPart {
  const fen = share(base, rate.value)
  const used = [...figures, rate].map((figure) => c.use(figure))
  const source = figures.find((figure) => figure.value === base)
  return {
    insurance,
    base,
    rate: rate.value,
    fen,
    figures: used,
    trace: {
      label: words('#每月', '#, a month', label),
      operands: [
        { label: words('缴费基数', 'Base'), value: base, unit: 'yuan/month', ...(source === undefined ? {} : { figure: source }) },
        { label: words('费率', 'Rate'), value: rate.value, unit: 'ratio', figure: rate },
      ],
      formula: `${plain(base)} × ${percent(rate.value)} = ${yuanText(fen)}`,
      rounding: HALF_UP,
      rules,
    },
  }
}
