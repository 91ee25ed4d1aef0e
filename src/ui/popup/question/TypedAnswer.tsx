import { useState } from 'preact/hooks'
import type { IsoDate } from '../../../domain/dates.ts'
import { impossibleAt } from '../../../profile/impossible.ts'
import type { Fact, Profile } from '../../../profile/schema.ts'
import { Field } from '../../kit/Field.tsx'
import { impossibleText } from '../../kit/impossibleText.ts'
import { useLanguage, useWhen } from '../../kit/language.ts'
import { PlacePicker } from '../../kit/PlacePicker.tsx'
import { usePopupWords } from '../words.ts'
import { readAnswer } from './facts.ts'

const PLACEHOLDER = { date: '2026-10-31', month: '2026-10', count: '62', yuan: '8000' }

/** A fact answered by typing: a place, date, month, count or amount. What cannot be read, or cannot be, is kept and explained. */
export function TypedAnswer({
  fact,
  type,
  profile,
  today,
  onAnswer,
  onSkip,
}: {
  fact: Fact
  profile: Profile
  today: IsoDate
  type: 'place' | 'date' | 'month' | 'count' | 'yuan'
  onAnswer: (value: string | number) => void
  onSkip: (() => void) | null
}) {
  const { question: t, colon } = usePopupWords()
  const language = useLanguage()
  const when = useWhen()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const save = (event: Event) => {
    event.preventDefault()
    const value = type === 'place' ? (typed === '' ? null : typed) : readAnswer(type, typed)
    const wrong = value === null ? null : impossibleAt(profile, fact, value, today)
    if (value === null) return setError(`${t.facts[fact].label}${colon}${t[type]}`)
    setError(wrong === null ? null : impossibleText(t.facts[fact].label, wrong, language))
    if (wrong === null) onAnswer(value)
  }
  return (
    <form onSubmit={save} noValidate class="inline-form">
      <Field label={t.facts[fact].label} error={error}>
        {(parts) =>
          type === 'place' ? (
            <PlacePicker
              id={parts.id}
              value={typed === '' ? null : typed}
              onChange={(code) => setTyped(code ?? '')}
              invalid={error !== null}
            />
          ) : (
            <input
              {...parts}
              class="input num"
              type="text"
              placeholder={
                type === 'date' || type === 'month' ? when(fact === 'birthMonth' ? '1988-03' : PLACEHOLDER[type]) : PLACEHOLDER[type]
              }
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )
        }
      </Field>
      <div class="chips">
        <button type="submit" class="primary">
          {t.save}
        </button>
        {onSkip && (
          <button type="button" class="quiet" onClick={onSkip}>
            {t.skip}
          </button>
        )}
      </div>
    </form>
  )
}
