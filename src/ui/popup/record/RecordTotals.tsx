import type { Assessment } from '../../../advisor/assessment.ts'
import type { LedgerInsurance } from '../../../ledger/entry.ts'
import type { Gap, LedgerSummary } from '../../../ledger/summary.ts'
import { useSpan, useWhen } from '../../kit/language.ts'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { usePopupWords } from '../words.ts'

interface FactsProps {
  insurance: LedgerInsurance
  summary: LedgerSummary
  assessment: Assessment
}

/** What the months come to: totals, continuity, how far the minimum is, and what the gap does. */
export function RecordTotals({ insurance, summary, assessment }: FactsProps) {
  const { record: t, costs } = usePopupWords()
  const when = useWhen()
  const span = useSpan()
  const open = summary.gaps.find((gap) => gap.open) ?? null
  const past = summary.gaps.filter((gap) => !gap.open)
  const pastMonths = past.reduce((sum, gap) => sum + gap.months, 0)
  return (
    <section class="facts">
      <div class="row">
        <b class="num">{t.total(summary.total)}</b>
        <span class="small muted num">{t.by(summary.by.employer, summary.by.self, summary.by.fund)}</span>
      </div>
      <Minimum insurance={insurance} summary={summary} assessment={assessment} />
      <p class="num">{t.run(summary.run, summary.last === null ? '' : when(summary.last))}</p>
      {past.length > 0 && <p class="num">{t.pastGaps(past.map((gap) => span(gap)).join(costs.and), pastMonths)}</p>}
      {summary.gaps.length > 0 && (
        <div class={`note num ${open !== null && insurance === 'medical' ? 'soon' : ''}`}>
          {open !== null && <p>{t.openGap(when(open.from), open.months)}</p>}
          <GapEffect insurance={insurance} open={open} months={open?.months ?? pastMonths} gap={assessment.medicalGap} />
        </div>
      )}
      {summary.twice.length > 0 && (
        <p class="note soon num">{t.twice(summary.twice.slice(0, 6).map(when).join(costs.and), summary.twice.length)}</p>
      )}
    </section>
  )
}

/** How far the months are from the minimum, where it is known. */
function Minimum({ insurance, summary: { total }, assessment }: FactsProps) {
  const { record: t } = usePopupWords()
  const { opens } = assessment.unemployment
  const { months: minimum, rule } = {
    pension: { months: assessment.retirement?.minimumMonths, rule: 'PE-05' },
    unemployment: opens,
    medical: { months: undefined, rule: 'ME-15' },
  }[insurance]
  const unknown = insurance === 'pension' ? t.minimumNeedsBirth : t.minimumLocal
  const told = minimum === undefined ? unknown : total >= minimum ? t.reached(minimum) : t.short(minimum, minimum - total)
  return (
    <div class="num">
      {told}
      <RuleRef id={rule} />
    </div>
  )
}

/** What a gap does to each insurance; `months` is how long it is, `open` the one that has not ended. */
function GapEffect({
  insurance,
  open,
  months,
  gap,
}: {
  insurance: LedgerInsurance
  open: Gap | null
  months: number
  gap: Assessment['medicalGap']
}) {
  const { record: t } = usePopupWords()
  if (insurance === 'pension')
    return (
      <>
        <p>{t.gapPension(months)}</p>
        <RuleRef id="PE-04" />
      </>
    )
  if (insurance === 'unemployment')
    return (
      <>
        <p>{t.gapUnemployment}</p>
        <RuleRef id="UI-19" />
        <RuleRef id="UI-06" />
      </>
    )
  if (open === null)
    return (
      <>
        <p>{t.gapMedicalPast}</p>
        <RuleRef id="ME-16" />
      </>
    )
  const { graceMonths, graceRule, rule, waitIfMissed } = gap
  if (open.months <= graceMonths)
    return (
      <>
        <p>{t.gapMedicalShort(graceMonths - open.months)}</p>
        <RuleRef id={graceRule} />
      </>
    )
  return (
    <>
      <p>
        {waitIfMissed === null ? t.gapMedicalUnknown : t.gapMedicalLong(graceMonths, waitIfMissed.months, waitIfMissed.bound === 'at-most')}
      </p>
      <RuleRef id={rule} />
    </>
  )
}
