import type { BenefitAmount } from '../policy/schema.ts'
import type { Place } from '../policy/schema.ts'
import type { Fact } from '../profile/schema.ts'
import type { UnemploymentAnswer } from './assessment.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { Case } from './case.ts'
import { byStart, standing } from '../domain/period.ts'
import { fenOf, roundFen } from '../domain/money.ts'
import { cite, trustOf } from '../policy/lookup.ts'
import { HALF_UP } from './costPart.ts'
import { percent, plain, words, yuan } from './wording.ts'

type Line = UnemploymentAnswer['monthly'][number]

/**
 * Benefit a month, by month of drawing, for the insured months. Empty where the place prints nothing, where its amounts turn on
 * insured months that are not known (then `needs` says so), or where a share of several minimum wages could be meant.
 */
export function benefitLines(c: Case, paid: number | null, last: number | null): { lines: Line[]; needs: Fact[]; rule: string | null } {
  const found = nearest(c)
  if (found === null) return { lines: [], needs: [], rule: null }
  const { amount, place, status } = found
  const steps = [...new Set(amount.bands.map((band) => band.insuredFrom))]
  if (paid === null && steps.length > 1) return { lines: [], needs: ['months.unemployment'], rule: amount.rule ?? null }
  const reached = Math.max(...steps.filter((from) => from <= (paid ?? 0)))
  const lines = amount.bands
    .filter((band) => band.insuredFrom === reached || (band.insuredFrom === 0 && covers(amount, reached, band.drawFrom)))
    .filter((band) => last === null || band.drawFrom <= last)
    .toSorted((a, b) => a.drawFrom - b.drawFrom)
    .map((band) => line(c, place, amount, band, status, last))
    .filter((entry) => entry !== null)
  return { lines, needs: [], rule: amount.rule ?? null }
}

/** A general band fills the months that the person's own band leaves open (Beijing: from month 13 everyone alike). */
const covers = (amount: BenefitAmount, reached: number, drawFrom: number): boolean =>
  !amount.bands.some((band) => band.insuredFrom === reached && band.drawFrom <= drawFrom && (band.drawTo === null || band.drawTo >= drawFrom))

function nearest(c: Case): { amount: BenefitAmount; place: Place; status: 'in-force' | 'expired' } | null {
  for (const place of c.chain) {
    const current = place.benefitAmount.find((amount) => standing(amount, c.day) === 'in-force')
    if (current !== undefined) return { amount: current, place, status: 'in-force' }
    const last = place.benefitAmount.filter((amount) => standing(amount, c.day) === 'expired').toSorted(byStart).at(-1)
    if (last !== undefined) return { amount: last, place, status: 'expired' }
  }
  return null
}

function line(
  c: Case, place: Place, amount: BenefitAmount, band: BenefitAmount['bands'][number], status: 'in-force' | 'expired', last: number | null,
): Line | null {
  const toMonth = last === null ? band.drawTo : Math.min(last, band.drawTo ?? last)
  const rules = amount.rule === undefined ? ['UI-07'] : [amount.rule]
  const label = words(`失业金每月（第${band.drawFrom}个月起）`, `Unemployment benefit a month (from month ${band.drawFrom})`)
  if (band.yuan !== undefined) {
    const figure = c.use(figureOf(c, place, amount, band, status))
    const fen = fenOf(band.yuan)
    return {
      fromMonth: band.drawFrom, toMonth, fen, status,
      trace: { label, operands: [{ label: words('标准', 'Printed amount'), value: band.yuan, unit: 'yuan/month', figure }], formula: yuan(fen), rounding: null, rules },
    }
  }
  const share = band.minimumWageShare
  const wages = c.find('minimum-wage')
  if (share === undefined || c.placeNotInPack || wages.status !== 'found' || wages.also.length > 0) return null
  const wage = c.use(wages.figure)
  const fen = roundFen(wage.value * 100 * share)
  return {
    fromMonth: band.drawFrom, toMonth, fen, status,
    trace: {
      label,
      operands: [
        { label: words('最低工资', 'Minimum wage'), value: wage.value, unit: 'yuan/month', figure: wage },
        { label: words('比例', 'Share'), value: share, unit: 'ratio' },
      ],
      formula: `${plain(wage.value)} × ${percent(share)} = ${yuan(fen)}`,
      rounding: HALF_UP, rules,
    },
  }
}

function figureOf(c: Case, place: Place, amount: BenefitAmount, band: BenefitAmount['bands'][number], status: 'in-force' | 'expired'): FigureUse {
  return {
    kind: 'unemployment-benefit', value: band.yuan ?? 0, unit: 'yuan/month', place: place.code,
    period: { from: amount.from, until: amount.until }, status, confidence: amount.confidence,
    trust: trustOf(amount.confidence, amount.sources.map((id) => c.policy.sources.get(id)).filter((source) => source !== undefined)),
    sources: cite(c.policy, amount.sources), variant: `${band.insuredFrom}-${band.drawFrom}`,
  }
}
