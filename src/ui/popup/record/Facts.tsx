import type { Assessment } from '../../../advisor/assessment.ts'
import type { LedgerInsurance } from '../../../ledger/entry.ts'
import type { LedgerSummary } from '../../../ledger/summary.ts'
import { useSpan, useWhen } from '../../kit/language.ts'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { usePopupWords } from '../words.ts'

/** The minimum that unemployment benefit asks for, in months (UI-01). */
const UNEMPLOYMENT_MINIMUM = 12

/** What the months come to: totals, continuity, how far the minimum is, and what the gap does. */
export function Facts({ insurance, summary, assessment }: { insurance: LedgerInsurance; summary: LedgerSummary; assessment: Assessment }) {
  const { record: t } = usePopupWords()
  const when = useWhen()
  const span = useSpan()
  const minimum =
    insurance === 'pension' ? (assessment.retirement?.minimumMonths ?? null) : insurance === 'unemployment' ? UNEMPLOYMENT_MINIMUM : null
  const minimumRule = insurance === 'pension' ? 'PE-05' : insurance === 'unemployment' ? 'UI-01' : 'ME-15'
  const open = summary.gaps.find((gap) => gap.open) ?? null
  const past = summary.gaps.filter((gap) => !gap.open)
  const { graceMonths, graceRule, rule, waitIfMissed } = assessment.medicalGap
  return (
    <section class="facts">
      <div class="row">
        <b class="num">{t.total(summary.total)}</b>
        <span class="small muted num">{t.by(summary.by.employer, summary.by.self, summary.by.fund)}</span>
      </div>
      <div class="num">
        {minimum !== null
          ? summary.total >= minimum
            ? t.reached(minimum)
            : t.short(minimum, minimum - summary.total)
          : insurance === 'pension'
            ? t.minimumNeedsBirth
            : t.minimumLocal}
        <RuleRef id={minimumRule} />
      </div>
      <p class="num">{t.run(summary.run, summary.last === null ? '' : when(summary.last))}</p>
      {past.length > 0 && (
        <p class="num">
          {t.pastGaps(
            past.map((gap) => span(gap)).join('、'),
            past.reduce((sum, gap) => sum + gap.months, 0),
          )}
        </p>
      )}
      {(open !== null || past.length > 0) && (
        <div class={`note num ${open !== null && insurance === 'medical' ? 'soon' : ''}`}>
          {open !== null && <p>{t.openGap(when(open.from), open.months)}</p>}
          {insurance === 'pension' && (
            <>
              <p>{t.gapPension(open?.months ?? past.reduce((sum, gap) => sum + gap.months, 0))}</p>
              <RuleRef id="PE-04" />
            </>
          )}
          {insurance === 'unemployment' && (
            <>
              <p>{t.gapUnemployment}</p>
              <RuleRef id="UI-19" />
              <RuleRef id="UI-06" />
            </>
          )}
          {insurance === 'medical' &&
            open !== null &&
            (open.months <= graceMonths ? (
              <>
                <p>{t.gapMedicalShort(graceMonths - open.months)}</p>
                <RuleRef id={graceRule} />
              </>
            ) : (
              <>
                <p>
                  {waitIfMissed === null
                    ? t.gapMedicalUnknown
                    : t.gapMedicalLong(graceMonths, waitIfMissed.months, waitIfMissed.bound === 'at-most')}
                </p>
                <RuleRef id={rule} />
              </>
            ))}
          {insurance === 'medical' && open === null && (
            <>
              <p>{t.gapMedicalPast}</p>
              <RuleRef id="ME-16" />
            </>
          )}
        </div>
      )}
      {summary.twice.length > 0 && (
        <p class="note soon num">{t.twice(summary.twice.slice(0, 6).map(when).join('、'), summary.twice.length)}</p>
      )}
    </section>
  )
}
