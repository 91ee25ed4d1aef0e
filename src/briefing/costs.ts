import type { Cost, CostPart, MonthlyCost } from '../advisor/assessment.ts'
import type { Insurance } from '../domain/insurance.ts'
import type { Words } from '../domain/text.ts'
import type { Briefing, CostLine } from './briefing.ts'
import type { Context } from './context.ts'
import { distinct, figureBasis } from './basis.ts'
import { percent, plain } from '../domain/format.ts'

/** Short names of the insurances, as a counter says them. */
export const INSURANCE: Readonly<Record<Insurance, Words>> = {
  pension: { zh: '养老', en: 'Pension' },
  medical: { zh: '医疗', en: 'Medical' },
  unemployment: { zh: '失业', en: 'Unemployment' },
  injury: { zh: '工伤', en: 'Work injury' },
  maternity: { zh: '生育', en: 'Maternity' },
  'housing-fund': { zh: '公积金', en: 'Housing fund' },
}

function partLine(context: Context, part: CostPart): CostLine {
  const derivation =
    part.base !== null && part.rate !== null
      ? { zh: `${plain(part.base)} × ${percent(part.rate)}`, en: `${plain(part.base)} × ${percent(part.rate)}` }
      : { zh: '每月固定金额', en: 'fixed sum a month' }
  return {
    label: INSURANCE[part.insurance],
    derivation,
    fen: part.fen,
    status: part.figures.some((figure) => figure.status === 'expired') ? 'expired' : 'in-force',
    basis: distinct([...part.figures.flatMap(figureBasis), ...context.basis(part.trace.rules)]),
  }
}

/** One monthly cost with its derivation, or null when the route has none. */
export function costsOf(context: Context, monthly: MonthlyCost | null | undefined, which: 'lowest' | 'chosen'): Briefing['costs'] {
  const cost: Cost | null = monthly?.[which] ?? null
  if (monthly === null || monthly === undefined || cost === null) return null
  const titles = {
    lowest: { zh: '按最低档，每月', en: 'At the lowest base, a month' },
    chosen: { zh: '按你选的基数，每月', en: 'At your chosen base, a month' },
  }
  const partLines = cost.parts.map((part) => partLine(context, part))
  const missing = (['pension', 'medical'] as const)
    .filter((insurance) => !cost.parts.some((part) => part.insurance === insurance))
    .map((insurance) => ({
      zh: `${INSURANCE[insurance].zh}的数字这里还不知道，没有算进去。`,
      en: `${INSURANCE[insurance].en}: the figure is not known here and is left out.`,
    }))
  return { title: titles[which], lines: partLines, totalFen: cost.fen, status: monthly.status, missing }
}
