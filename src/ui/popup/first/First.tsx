import { useRef, useState } from 'preact/hooks'
import type { IsoDate } from '../../../domain/dates.ts'
import type { Profile } from '../../../profile/schema.ts'
import { Field } from '../../kit/Field.tsx'
import { PlacePicker } from '../../kit/PlacePicker.tsx'
import { usePopupWords } from '../words.ts'
import { endOfLastMonth, readFirst, type FirstAnswers, type FirstField } from './answers.ts'
import './first.css'

/** The first visit: three questions, then the plan. What is typed is remembered at once, so a closed popup loses nothing. */
export function First({ answers, today, onChange, onDone }: {
  answers: FirstAnswers
  today: IsoDate
  onChange: (answers: FirstAnswers) => void
  onDone: (profile: Profile) => void
}) {
  const { first: t } = usePopupWords()
  const form = useRef<HTMLFormElement>(null)
  const [missing, setMissing] = useState<FirstField[]>([])
  const set = (patch: Partial<FirstAnswers>) => {
    onChange({ ...answers, ...patch })
    setMissing(missing.filter((field) => !(field in patch)))
  }
  const error = (field: FirstField) => (missing.includes(field) ? t.errors[field] : null)
  const submit = (event: Event) => {
    event.preventDefault()
    const read = readFirst(answers)
    if (read.ok) return onDone(read.profile)
    setMissing(read.missing)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <form class="first" ref={form} onSubmit={submit} noValidate>
      <h1>{t.title}</h1>
      <p class="muted">{t.lead}</p>
      <Field label={t.place} hint={t.placeHint} error={error('place')}>
        {(parts) => (
          <PlacePicker id={parts.id} value={answers.place} onChange={(place) => set({ place })} required citiesOnly
            invalid={missing.includes('place')} {...(parts['aria-describedby'] ? { describedBy: parts['aria-describedby'] } : {})} />
        )}
      </Field>
      <fieldset aria-invalid={missing.includes('hukou') ? true : undefined} tabIndex={-1}>
        <legend>{t.hukou}</legend>
        <div class="choices">
          {(['same', 'other', 'skip'] as const).map((hukou) => (
            <label key={hukou} class="choice">
              <input type="radio" name="hukou" checked={answers.hukou === hukou} onChange={() => set({ hukou })} />
              <span>{hukou === 'same' ? t.hukouSame : hukou === 'other' ? t.hukouOther : t.hukouSkip}</span>
            </label>
          ))}
        </div>
        {error('hukou') && <p class="error" role="alert">{error('hukou')}</p>}
      </fieldset>
      {answers.hukou === 'other' && (
        <Field label={t.hukouPlace} hint={t.hukouPlaceHint} error={error('hukouPlace')}>
          {(parts) => (
            <PlacePicker id={parts.id} value={answers.hukouPlace} onChange={(hukouPlace) => set({ hukouPlace })}
              invalid={missing.includes('hukouPlace')} {...(parts['aria-describedby'] ? { describedBy: parts['aria-describedby'] } : {})} />
          )}
        </Field>
      )}
      <Field label={t.leftOn} hint={t.leftOnHint} error={error('leftOn')}>
        {(parts) => (
          <div class="with-chips">
            <input {...parts} type="date" class="input num" value={answers.leftOn} onInput={(event) => set({ leftOn: event.currentTarget.value })} />
            <button type="button" onClick={() => set({ leftOn: today })}>{t.today}</button>
            <button type="button" onClick={() => set({ leftOn: endOfLastMonth(today) })}>{t.monthEnd}</button>
          </div>
        )}
      </Field>
      <button type="submit" class="primary">{t.go}</button>
      <p class="small muted">{t.privacy}</p>
    </form>
  )
}
