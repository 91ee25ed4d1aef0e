import { useRef, useState } from 'preact/hooks'
import type { IsoDate } from '../../../domain/dates.ts'
import { settings } from '../../../platform/items.ts'
import { faultOf, type StorageFault } from '../../../platform/problem.ts'
import type { Profile } from '../../../profile/schema.ts'
import { Field } from '../../kit/Field.tsx'
import { impossibleText } from '../../kit/impossibleText.ts'
import { useLanguage } from '../../kit/language.ts'
import { PlacePicker } from '../../kit/PlacePicker.tsx'
import { NotSaved } from '../NotSaved.tsx'
import { usePopupWords } from '../words.ts'
import { endOfLastMonth, impossibleLeft, readFirst, type FirstAnswers, type FirstField } from './answers.ts'
import { Where } from './Where.tsx'

/** The first visit: three questions, then the plan. What is typed is remembered at once, so a closed popup loses nothing. */
export function First({
  answers,
  today,
  onChange,
  onDone,
}: {
  answers: FirstAnswers
  today: IsoDate
  onChange: (answers: FirstAnswers) => void
  /** Keeps the profile; rejects when it could not be stored. */
  onDone: (profile: Profile) => unknown
}) {
  const { first: t } = usePopupWords()
  const form = useRef<HTMLFormElement>(null)
  const language = useLanguage()
  const [missing, setMissing] = useState<FirstField[]>([])
  const [fault, setFault] = useState<StorageFault | null>(null)
  const wrongDate = impossibleLeft(answers, today)
  const set = (patch: Partial<FirstAnswers>) => {
    onChange({ ...answers, ...patch })
    setMissing(missing.filter((field) => !(field in patch)))
  }
  const error = (field: FirstField) => {
    if (!missing.includes(field)) return null
    return field === 'leftOn' && wrongDate !== null ? impossibleText(t.leftOn, wrongDate, language) : t.errors[field]
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    setFault(null)
    const read = readFirst(answers, today)
    if (read.ok) {
      try {
        await onDone(read.profile)
      } catch (problem) {
        setFault(faultOf(problem))
      }
      return
    }
    setMissing(read.missing)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <form class="first" ref={form} onSubmit={submit} noValidate>
      <div class="row">
        <h1>{t.title}</h1>
        <div class="languages" role="group" aria-label={t.language}>
          {(['zh', 'en'] as const).map((one) => (
            <button
              key={one}
              type="button"
              lang={one === 'zh' ? 'zh-CN' : 'en'}
              aria-pressed={language === one}
              onClick={() => void settings.update((now) => ({ ...now, language: one }))}
            >
              {t.languages[one]}
            </button>
          ))}
        </div>
      </div>
      <p class="muted">{t.lead}</p>
      <Field label={t.place} hint={t.placeHint} error={error('place')}>
        {(parts) => (
          <PlacePicker
            id={parts.id}
            value={answers.place}
            onChange={(place) => set({ place })}
            required
            citiesOnly
            invalid={missing.includes('place')}
            {...(parts['aria-describedby'] ? { describedBy: parts['aria-describedby'] } : {})}
          />
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
        {error('hukou') && (
          <p class="error" role="alert">
            {error('hukou')}
          </p>
        )}
      </fieldset>
      {answers.hukou === 'other' && (
        <Field label={t.hukouPlace} hint={t.hukouPlaceHint} error={error('hukouPlace')}>
          {(parts) => (
            <PlacePicker
              id={parts.id}
              value={answers.hukouPlace}
              onChange={(hukouPlace) => set({ hukouPlace })}
              invalid={missing.includes('hukouPlace')}
              {...(parts['aria-describedby'] ? { describedBy: parts['aria-describedby'] } : {})}
            />
          )}
        </Field>
      )}
      <Field label={t.leftOn} hint={t.leftOnHint} error={error('leftOn')}>
        {(parts) => (
          <div class="with-chips">
            <input
              {...parts}
              type="date"
              class="input num"
              value={answers.leftOn}
              onInput={(event) => set({ leftOn: event.currentTarget.value })}
            />
            <button type="button" onClick={() => set({ leftOn: today })}>
              {t.today}
            </button>
            <button type="button" onClick={() => set({ leftOn: endOfLastMonth(today) })}>
              {t.monthEnd}
            </button>
          </div>
        )}
      </Field>
      <button type="submit" class="primary">
        {t.go}
      </button>
      <NotSaved fault={fault} />
      <p class="small muted">{t.privacy}</p>
      <Where />
    </form>
  )
}
