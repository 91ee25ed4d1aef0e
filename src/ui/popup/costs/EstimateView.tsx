import { TierChart } from '../../charts/TierChart.tsx'
import { Field } from '../../kit/Field.tsx'
import { exactMoney, plain } from '../../../domain/format.ts'
import { useSay } from '../../kit/language.ts'
import { Traced } from '../../kit/Traced.tsx'
import { Question } from '../question/Question.tsx'
import { usePopupWords } from '../words.ts'
import { ASSUMPTIONS, defaultPercent, readAssumptions } from './assumptions.ts'
import type { CostsProps } from './Costs.tsx'

/** Which tier pays: cost against the estimated pension and the months to get it back, with suppositions that can be changed. */
export function EstimateView({ engine, assessment, profile, costs, onChange, onAnswer, base }: CostsProps & { base: number | null }) {
  const { costs: t } = usePopupWords()
  const say = useSay()
  const { options, wrong } = readAssumptions(costs.assumptions)
  // Asked of the whole advisor, so that the person's own figures count here as everywhere.
  const { pension } = engine.assess(profile, { pension: options })
  if (pension === null) {
    const missing = (['birthMonth', 'sex', 'post'] as const).filter(
      (fact) => (profile[fact] ?? null) === null && (fact !== 'post' || profile.sex === 'female'),
    )
    return (
      <section>
        <h2>{t.which}</h2>
        {missing[0] ? (
          <Question fact={missing[0]} title={t.needsFacts} profile={profile} today={assessment.today} onAnswer={onAnswer} onSkip={null} />
        ) : (
          <p class="note">{t.noEstimate}</p>
        )}
      </section>
    )
  }
  const years = (months: number) => t.years(Math.floor(months / 12), months % 12)
  return (
    <section class="estimate">
      <h2>{t.which}</h2>
      <TierChart tiers={pension.tiers} chosen={base} paybackLabel={t.payback} />
      <p class="chart-key">
        <span>
          <i class="cost" aria-hidden="true" />
          {t.keyCost}
        </span>
        <span>
          <i aria-hidden="true" />
          {t.keyPension}
        </span>
        <span>{t.keyPayback}</span>
      </p>
      <details>
        <summary>{t.table}</summary>
        <ul class="plain tier-list">
          {pension.tiers.map((tier) => (
            <li key={tier.percent}>
              <Traced
                label={
                  <>
                    <b class="num">{tier.percent}%</b> <span class="num muted">{plain(tier.base)}</span>
                  </>
                }
                value={exactMoney(tier.estimatedPensionFen)}
                trace={tier.trace}
              />
              <p class="small muted num">
                {t.tierLine(exactMoney(tier.monthlyFen), years(Math.round(tier.yearsPaid * 12)), years(tier.paybackMonths))}{' '}
                <button type="button" class="link" onClick={() => onChange({ base: String(tier.base) })}>
                  {t.useTier}
                </button>
              </p>
            </li>
          ))}
        </ul>
      </details>
      <details class="note">
        <summary>{t.assumptions}</summary>
        <div class="assumptions">
          {ASSUMPTIONS.map((name) => (
            <Field key={name} label={t.assumption[name]} error={wrong.includes(name) ? t.assumptionWrong(t.assumption[name]) : null}>
              {(parts) => (
                <input
                  {...parts}
                  class="input num"
                  inputMode="decimal"
                  autoComplete="off"
                  placeholder={defaultPercent(name)}
                  value={costs.assumptions[name] ?? ''}
                  onInput={(event) => onChange({ assumptions: { ...costs.assumptions, [name]: event.currentTarget.value } })}
                />
              )}
            </Field>
          ))}
          {Object.values(costs.assumptions).some((text) => text !== '') && (
            <button type="button" onClick={() => onChange({ assumptions: {} })}>
              {t.resetAssumptions}
            </button>
          )}
        </div>
        <ul>
          {pension.assumptions.map((line) => (
            <li key={line.zh}>{say(line)}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
