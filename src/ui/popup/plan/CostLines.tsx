import type { Cost, MonthlyCost } from '../../../advisor/assessment.ts'
import type { Insurance } from '../../../domain/insurance.ts'
import type { PlaceCode } from '../../../domain/place.ts'
import { exactMoney, percent, plain } from '../../../domain/format.ts'
import { Traced } from '../../kit/Traced.tsx'
import { usePopupWords } from '../words.ts'
import { PartialSum, AskedAmount } from './PartialSum.tsx'

/** A monthly cost part by part; each number opens how it came about. */
export function CostLines({
  cost,
  missing,
  place,
  subsidy,
}: {
  cost: Cost
  /** What is open to the person and has no amount here. */
  missing: readonly Insurance[]
  place: PlaceCode
  subsidy: MonthlyCost['subsidy']
}) {
  const words = usePopupWords()
  const t = words.routes
  return (
    <div class="calc">
      {cost.parts.map((part) => (
        <Traced
          key={part.insurance}
          value={exactMoney(part.fen)}
          trace={part.trace}
          label={`${words.stops.names[part.insurance]}${part.base !== null && part.rate !== null ? ` ${plain(part.base)} × ${percent(part.rate)}` : ''}`}
          note={part.figures.some(({ status }) => status === 'expired') ? <small class="warn"> {t.expired}</small> : null}
        />
      ))}
      {cost.parts.length + missing.length > 1 && (
        <div class="row total">
          <span>{missing.length === 0 ? t.total : words.amount.aMonthLabel}</span>
          <PartialSum cost={cost} missing={missing} />
        </div>
      )}
      {missing.map((insurance) => (
        <AskedAmount key={insurance} insurance={insurance} place={place} />
      ))}
      {subsidy && <Traced label={t.subsidy} value={`−${exactMoney(subsidy.fen)}`} trace={subsidy.trace} />}
    </div>
  )
}
