import type { Cost, MonthlyCost } from '../../../advisor/assessment.ts'
import { grouped, percent, yuan } from '../../kit/format.ts'
import { Traced } from '../../kit/Traced.tsx'
import { usePopupWords } from '../words.ts'

/** A monthly cost part by part; each number opens how it came about. */
export function CostLines({ cost, subsidy }: { cost: Cost; subsidy: MonthlyCost['subsidy'] }) {
  const words = usePopupWords()
  const t = words.routes
  return (
    <div class="calc">
      {cost.parts.map((part) => (
        <Traced
          key={part.insurance}
          value={yuan(part.fen)}
          trace={part.trace}
          label={`${words.stops.names[part.insurance]}${part.base !== null && part.rate !== null ? ` ${grouped(part.base)} × ${percent(part.rate)}` : ''}`}
          note={part.figures.some(({ status }) => status === 'expired') ? <small class="warn"> {t.expired}</small> : null}
        />
      ))}
      {cost.parts.length > 1 && (
        <div class="row total">
          <span>{t.total}</span>
          <b class="num">{yuan(cost.fen)}</b>
        </div>
      )}
      {subsidy && <Traced label={t.subsidy} value={`−${yuan(subsidy.fen)}`} trace={subsidy.trace} />}
    </div>
  )
}
