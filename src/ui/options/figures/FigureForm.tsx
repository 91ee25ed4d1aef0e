import { useId, useState } from 'preact/hooks'
import { today } from '../../../platform/days.ts'
import { FIGURE_KINDS, kindName, type FigureKind } from '../../../policy/figureKinds.ts'
import { figureDraftOf, readDraft, unitOf, type DraftFault, type FigureDraft } from '../../../profile/figureDraft.ts'
import type { LocalFigure } from '../../../profile/localFigureSchema.ts'
import { useSay, useWhen, useWords } from '../../kit/language.ts'
import { PlacePicker } from '../../kit/PlacePicker.tsx'
import { figures as figureWords, profile as profileWords } from '../../locales/index.ts'
import { FieldRow, type RowParts } from '../fields/FieldRow.tsx'

const asWritten = (draft: FigureDraft, when: (month: string) => string): FigureDraft => ({
  ...draft,
  from: draft.from === '' ? '' : when(draft.from),
  last: draft.last === '' ? '' : when(draft.last),
})

/** Enters or changes a figure of the person's own; faults name the field and the fix, and what was typed stays. */
export function FigureForm({
  figure,
  place,
  id,
  onKeep,
  onCancel,
}: {
  figure: LocalFigure | null
  place: string | null
  id: string
  onKeep: (figure: LocalFigure) => void
  onCancel: () => void
}) {
  const say = useSay()
  const { mine: words } = useWords(figureWords)
  const { faults: profileFaults, monthExample } = useWords(profileWords)
  const formId = useId()
  const when = useWhen()
  const [draft, setDraft] = useState<FigureDraft>(() =>
    figure ? asWritten(figureDraftOf(figure), when) : { kind: 'pension-base-lower', place, value: '', from: '', last: '', url: '' },
  )
  const [faults, setFaults] = useState<readonly DraftFault[]>([])
  const set = (change: Partial<FigureDraft>) => setDraft({ ...draft, ...change })
  const error = (...own: DraftFault[]): string | null => {
    const found = own.find((one) => faults.includes(one))
    if (found === undefined) return null
    return found === 'from'
      ? profileFaults['month-form'](words.from)
      : found === 'last'
        ? profileFaults['month-form'](words.until)
        : words.faults[found]
  }
  const keep = () => {
    const result = readDraft(draft, id, today(), null)
    if (!result.ok) return setFaults(result.faults)
    const { kind, place: where, value } = result.figure
    // Changed by hand, it no longer is what the page said.
    const untouched = figure !== null && figure.kind === kind && figure.place === where && figure.value === value
    onKeep(untouched ? { ...result.figure, on: figure.on, quote: figure.quote } : result.figure)
  }
  const input =
    (field: 'value' | 'from' | 'last' | 'url', placeholder = '') =>
    (parts: RowParts) => (
      <input
        id={parts.id}
        class="input"
        type="text"
        autocomplete="off"
        inputmode={field === 'value' ? 'decimal' : field === 'url' ? 'url' : undefined}
        placeholder={placeholder}
        aria-describedby={parts.describedBy}
        aria-invalid={parts.invalid || undefined}
        value={draft[field]}
        onInput={(event) => set({ [field]: event.currentTarget.value })}
      />
    )
  return (
    <form
      class="card"
      id={formId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <FieldRow name="kind" label={words.kind} hint="">
        {({ id: at, describedBy }) => (
          <select
            id={at}
            class="input"
            aria-describedby={describedBy}
            value={draft.kind}
            onChange={(event) => set({ kind: event.currentTarget.value as FigureKind })}
          >
            {FIGURE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(kindName(kind))}
              </option>
            ))}
          </select>
        )}
      </FieldRow>
      <FieldRow name="place" label={words.place} hint="" error={error('place')}>
        {(parts) => <PlacePicker {...parts} value={draft.place} onChange={(code) => set({ place: code })} />}
      </FieldRow>
      <FieldRow name="value" label={words.value} hint={words.valueHint[unitOf(draft.kind)] ?? ''} error={error('value', 'range')}>
        {input('value')}
      </FieldRow>
      <FieldRow name="from" label={words.from} hint={words.fromHint} error={error('from')}>
        {input('from', monthExample)}
      </FieldRow>
      <FieldRow name="until" label={words.until} hint={words.untilHint} error={error('last', 'months')}>
        {input('last', monthExample)}
      </FieldRow>
      <FieldRow name="url" label={words.url} hint={words.urlHint} error={error('url')}>
        {input('url', 'https://')}
      </FieldRow>
      <p class="buttons">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
