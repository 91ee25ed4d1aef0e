import { Field } from '../../kit/Field.tsx'
import { plain } from '../../../domain/format.ts'
import { usePopupWords } from '../words.ts'
import { readBase, type BaseRange, type Tier } from './base.ts'

/** A base chosen by slider, field or tier; outside the limits the field says which they are. */
export function BaseField({
  label,
  range,
  text,
  used,
  tiers,
  onChange,
}: {
  label: string
  range: BaseRange
  text: string
  /** The base that the amounts are worked out with, shown while nothing is typed. */
  used: number
  tiers: readonly Tier[]
  onChange: (text: string) => void
}) {
  const { costs: t } = usePopupWords()
  const read = readBase(text, range)
  const error =
    read.fault === null
      ? null
      : read.fault === 'not-number'
        ? t.baseNotNumber(label)
        : t.baseOutside(label, plain(range.lower), range.upper === null ? null : plain(range.upper))
  const value = Math.min(range.upper ?? Infinity, Math.max(range.lower, read.value ?? used))
  return (
    <div class="base-field">
      <Field label={label} error={error}>
        {(parts) => (
          <div class="base-inputs">
            <input
              {...parts}
              class="input num"
              inputMode="decimal"
              autoComplete="off"
              placeholder={plain(used)}
              value={text}
              onInput={(event) => onChange(event.currentTarget.value)}
            />
            <span class="muted">{t.yuanAMonth}</span>
          </div>
        )}
      </Field>
      {range.upper !== null && (
        <>
          <input
            type="range"
            aria-label={t.slider(label)}
            aria-valuetext={t.sliderValue(plain(value))}
            min={range.lower}
            max={range.upper}
            step={1}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <div class="row small muted num">
            <span>{plain(range.lower)}</span>
            <span>{plain(range.upper)}</span>
          </div>
        </>
      )}
      {tiers.length > 1 && (
        <div class="chips" role="group" aria-label={t.tiers(label)}>
          {tiers.map((tier) => (
            <button
              key={tier.base}
              type="button"
              class="num"
              aria-pressed={Math.abs(value - tier.base) < 1}
              onClick={() => onChange(String(tier.base))}
            >
              {tier.percent === null ? plain(tier.base) : `${tier.percent}%`}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
