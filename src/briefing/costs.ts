import type { Cost, CostPart, MonthlyCost } from '../advisor/assessment.ts'
import type { Insurance } from '../domain/insurance.ts'
import { formatFen, type Fen } from '../domain/money.ts'
import type { Words } from '../domain/text.ts'
import type { Briefing, CostLine } from './briefing.ts'
import type { Context } from './context.ts'
import { HOTLINES } from '../advisor/wording.ts'
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
  const unknown = (['pension', 'medical'] as const).filter((insurance) => !cost.parts.some((part) => part.insurance === insurance))
  const missing = unknown.map((insurance) => ({
    zh: `${INSURANCE[insurance].zh}每月多少这里还不知道，打 ${HOTLINES[insurance]} 问。`,
    en: `${INSURANCE[insurance].en}: not known here what it costs a month; call ${HOTLINES[insurance]}.`,
  }))
  const sum = sumWords(partLines, cost.fen, unknown)
  return { title: titles[which], lines: partLines, totalFen: cost.fen, sum, status: monthly.status, missing }
}

/** What it comes to: one sum where all of it is known, else the known parts and a question mark for each other. A partial sum is no sum. */
function sumWords(lines: readonly CostLine[], fen: Fen, unknown: readonly ('pension' | 'medical')[]): Words {
  if (unknown.length === 0) return { zh: `¥${formatFen(fen)}`, en: `¥${formatFen(fen)}` }
  const said = (language: 'zh' | 'en') =>
    [
      ...lines.map((line) => `${line.label[language]} ¥${formatFen(line.fen)}`),
      ...unknown.map((insurance) => `${INSURANCE[insurance][language]} ${language === 'zh' ? '？' : '?'}`),
    ].join(language === 'zh' ? ' ＋ ' : ' + ')
  return { zh: said('zh'), en: said('en') }
}
