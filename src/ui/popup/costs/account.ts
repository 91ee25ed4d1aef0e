import type { CostPart } from '../../../advisor/assessment.ts'
import type { FigureUse } from '../../../domain/figure.ts'
import { formatFen, share, type Fen } from '../../../domain/money.ts'
import type { Trace } from '../../../domain/trace.ts'
import { plain, percent } from '../../../domain/format.ts'

/** What of a monthly pension payment goes to the person's own account (PE-11). Null for a part without a base. */
export function accountShare(part: CostPart | undefined, rate: FigureUse | null): { fen: Fen; trace: Trace } | null {
  if (part === undefined || part.base === null || rate === null) return null
  const fen = share(part.base, rate.value)
  return {
    fen,
    trace: {
      label: { zh: '进养老个人账户', en: 'Into the pension account' },
      operands: [
        { label: { zh: '缴费基数', en: 'Contribution base' }, value: part.base, unit: 'yuan/month' },
        { label: { zh: '进个人账户的比例', en: 'Share for the account' }, value: rate.value, unit: 'ratio', figure: rate },
      ],
      formula: `${plain(part.base)} × ${percent(rate.value)} = ${formatFen(fen)}`,
      rounding: { zh: '四舍五入到分', en: 'Rounded to the fen' },
      rules: ['PE-11', 'PE-02'],
    },
  }
}
