import { plain } from '../../domain/format.ts'
import type { PensionTier } from '../../advisor/assessment.ts'
import './tierChart.css'

const WIDTH = 368
const HEIGHT = 150
const FLOOR = 122
const TOP = 16

/**
 * Two bars a tier: what it costs a month and the monthly pension it roughly gives, on one scale. A picture for the eye: the
 * table beside it holds the same numbers for everybody, so the drawing is hidden from screen readers.
 */
export function TierChart({
  tiers,
  chosen,
  paybackLabel,
}: {
  tiers: readonly PensionTier[]
  chosen: number | null
  paybackLabel: (months: number) => string
}) {
  const most = Math.max(1, ...tiers.flatMap((tier) => [tier.monthlyFen, tier.estimatedPensionFen]))
  const step = WIDTH / Math.max(1, tiers.length)
  const bar = Math.min(16, step / 2.6)
  const height = (fen: number) => ((FLOOR - TOP) * fen) / most
  return (
    <svg class="tier-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="axis" x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} />
      {tiers.map((tier, index) => {
        const middle = step * index + step / 2
        const pension = height(tier.estimatedPensionFen)
        return (
          <g key={tier.percent} class={tier.base === chosen ? 'chosen' : ''}>
            <rect
              class="cost"
              x={middle - bar - 1}
              y={FLOOR - height(tier.monthlyFen)}
              width={bar}
              height={height(tier.monthlyFen)}
              rx="2"
            />
            <rect class="pension" x={middle + 1} y={FLOOR - pension} width={bar} height={pension} rx="2" />
            <text x={middle} y={FLOOR - Math.max(pension, height(tier.monthlyFen)) - 4} text-anchor="middle">
              {plain(Math.round(tier.estimatedPensionFen / 100))}
            </text>
            <text x={middle} y={FLOOR + 13} text-anchor="middle">
              {tier.percent}%
            </text>
            <text class="faint" x={middle} y={FLOOR + 25} text-anchor="middle">
              {paybackLabel(tier.paybackMonths)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
