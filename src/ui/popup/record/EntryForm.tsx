import { useState } from 'preact/hooks'
import { LEDGER_INSURANCES, PAYERS, type Entry, type LedgerInsurance } from '../../../ledger/entry.ts'
import type { LedgerField, LedgerProblem } from '../../../ledger/problem.ts'
import { readRow } from '../../../ledger/row.ts'
import { Field } from '../../kit/Field.tsx'
import { useWhen } from '../../kit/language.ts'
import { usePopupWords } from '../words.ts'

export type EntryDraft = Readonly<Record<string, string>>

/** A payment as the form's text, to change it. */
export const entryDraftOf = (entry: Entry, when: (month: string) => string): EntryDraft => ({
  id: entry.id,
  insurances: entry.insurances.join('+'),
  from: when(entry.from),
  to: entry.to === entry.from ? '' : when(entry.to),
  by: entry.by,
  amount: entry.fen === null ? '' : String(entry.fen / 100),
  paidOn: entry.paidOn ?? '',
  channel: entry.channel,
  voucher: entry.voucher,
  note: entry.note,
})

const TEXTS: readonly { field: LedgerField; type: 'text' | 'date'; example?: string }[] = [
  { field: 'from', type: 'text', example: '2026-12' },
  { field: 'to', type: 'text', example: '2026-12' },
  { field: 'amount', type: 'text' },
  { field: 'paidOn', type: 'date' },
  { field: 'channel', type: 'text' },
  { field: 'voucher', type: 'text' },
]

/** A payment to be added or changed. What is typed is remembered until it is saved or put away. */
export function EntryForm({
  draft,
  onChange,
  onSave,
  onCancel,
}: {
  draft: EntryDraft
  onChange: (draft: EntryDraft) => void
  onSave: (entry: Omit<Entry, 'id'>, id: string | null) => void
  onCancel: () => void
}) {
  const { record: t, colon } = usePopupWords()
  const when = useWhen()
  const [problems, setProblems] = useState<LedgerProblem[]>([])
  const set = (field: string, value: string) => {
    onChange({ ...draft, [field]: value })
    setProblems(problems.filter((problem) => problem.field !== field))
  }
  const error = (field: LedgerField) => {
    const problem = problems.find((one) => one.field === field)
    return problem === undefined ? null : `${t.fields[field]}${colon}${t.faults[problem.fault]}`
  }
  const chosen = (draft.insurances ?? '').split('+').filter((part) => part !== '')
  const toggle = (insurance: LedgerInsurance) =>
    set('insurances', (chosen.includes(insurance) ? chosen.filter((one) => one !== insurance) : [...chosen, insurance]).join('+'))
  const save = (event: Event) => {
    event.preventDefault()
    const { id, ...values } = draft
    const read = readRow(values, null)
    if (read.ok) onSave(read.entry, id ?? null)
    else setProblems(read.problems)
  }
  return (
    <form class="entry-form" onSubmit={save} noValidate>
      <fieldset>
        <legend>{t.fields.insurances}</legend>
        <div class="chips">
          {LEDGER_INSURANCES.map((insurance) => (
            <button key={insurance} type="button" aria-pressed={chosen.includes(insurance)} onClick={() => toggle(insurance)}>
              {t.insurances[insurance]}
            </button>
          ))}
        </div>
        {error('insurances') && (
          <p class="error" role="alert">
            {error('insurances')}
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend>{t.fields.by}</legend>
        <div class="chips">
          {PAYERS.map((payer) => (
            <button key={payer} type="button" aria-pressed={draft.by === payer} onClick={() => set('by', payer)}>
              {t.states[payer]}
            </button>
          ))}
        </div>
        {error('by') && (
          <p class="error" role="alert">
            {error('by')}
          </p>
        )}
      </fieldset>
      <div class="two">
        {TEXTS.map(({ field, type, example }) => (
          <Field key={field} label={t.fields[field]} error={error(field)} hint={field === 'to' ? t.toHint : undefined}>
            {(parts) =>
              type === 'date' ? (
                <input
                  {...parts}
                  class="input num"
                  type="date"
                  value={draft[field] ?? ''}
                  onInput={(event) => set(field, event.currentTarget.value)}
                />
              ) : (
                <input
                  {...parts}
                  class="input num"
                  type="text"
                  autoComplete="off"
                  placeholder={example === undefined ? (field === 'amount' ? '2263.80' : undefined) : when(example)}
                  value={draft[field] ?? ''}
                  onInput={(event) => set(field, event.currentTarget.value)}
                />
              )
            }
          </Field>
        ))}
      </div>
      <Field label={t.fields.note} error={error('note')}>
        {(parts) => (
          <textarea
            {...parts}
            class="input"
            rows={2}
            value={draft.note ?? ''}
            onInput={(event) => set('note', event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="chips">
        <button type="submit" class="primary">
          {draft.id === undefined ? t.add : t.saveChange}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}
