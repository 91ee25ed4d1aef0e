import { useMemo, useState } from 'preact/hooks'
import type { Assessment } from '../../../advisor/assessment.ts'
import type { IsoDate } from '../../../domain/dates.ts'
import type { Entry } from '../../../ledger/entry.ts'
import { byMonth, LEDGER_INSURANCES } from '../../../ledger/entry.ts'
import { addEntries } from '../../../ledger/import.ts'
import { monthStates } from '../../../ledger/months.ts'
import { lastOnRecord, seedOf } from '../../../ledger/runs.ts'
import { summarise } from '../../../ledger/summary.ts'
import { changeRecord, ledger } from '../../../platform/ledger.ts'
import { newId } from '../../../platform/newId.ts'
import type { PopupState } from '../../../platform/popup.ts'
import type { Person } from '../../../profile/people.ts'
import type { Fact } from '../../../profile/schema.ts'
import { Segments } from '../../kit/Segments.tsx'
import { useSaving } from '../../kit/saving.ts'
import { useItem } from '../../kit/useItem.ts'
import { useSpan, useWhen } from '../../kit/language.ts'
import { usePopupWords } from '../words.ts'
import { Entries } from './Entries.tsx'
import { entryDraftOf, EntryForm, type EntryDraft } from './EntryForm.tsx'
import { RecordTotals } from './RecordTotals.tsx'
import { Strip } from './Strip.tsx'
import { Transfer } from './Transfer.tsx'
import './record.css'

export interface RecordProps {
  person: Person
  /** Null where none could be made: the record is there all the same. */
  assessment: Assessment | null
  today: IsoDate
  state: PopupState['record']
  onChange: (patch: Partial<PopupState['record']>) => void
  onAnswer: (fact: Fact, value: unknown) => void
}

/** The record of months and vouchers, one insurance at a time. */
export function Record({ person, assessment, today, state, onChange, onAnswer }: RecordProps) {
  const { record: t } = usePopupWords()
  const when = useWhen()
  const all = useItem(ledger)
  const [removed, setRemoved] = useState<Entry | null>(null)
  const { save: keep } = useSaving()
  const { insurance, draft } = state
  const record = all?.[person.id] ?? []
  const states = useMemo(() => monthStates(record, insurance, today), [record, insurance, today])
  const summary = useMemo(() => summarise(record, insurance, today), [record, insurance, today])
  if (all === null) return null
  /** Resolves to whether the record was changed; what hangs on it is done only then. */
  const change = async (to: (record: Entry[]) => Entry[], then: () => void = () => undefined) => {
    const done = await keep(() => changeRecord(person.id, to))
    if (done) then()
    return done
  }
  const setDraft = (next: EntryDraft) => onChange({ draft: { ...next } })
  const put = (entry: Entry) => (list: Entry[]) => [...list.filter(({ id }) => id !== entry.id), entry].toSorted(byMonth)
  const save = (entry: Omit<Entry, 'id'>, id: string | null) => change(put({ ...entry, id: id ?? newId() }), () => setDraft({}))
  const editing = Object.keys(draft).length > 0
  return (
    <>
      <Segments
        label={t.which}
        value={insurance}
        onChange={(id) => onChange({ insurance: id })}
        options={LEDGER_INSURANCES.map((id) => ({ id, label: t.insurances[id] }))}
      />
      {states.length > 0 ? (
        <>
          <Strip states={states} label={t.stripLabel(t.insurances[insurance])} />
          {assessment !== null && <RecordTotals insurance={insurance} summary={summary} assessment={assessment} />}
        </>
      ) : (
        <p class="note">{t.empty}</p>
      )}
      {summary.total > 0 && person.profile.months?.[insurance] !== summary.total && (
        <button type="button" class="quiet keep" onClick={() => onAnswer(`months.${insurance}`, summary.total)}>
          {t.useMonths(summary.total)}
        </button>
      )}
      {record.length === 0 && <Seed person={person} today={today} onAdd={(seed) => change((list) => addEntries(list, seed).record)} />}
      {removed !== null && (
        <div class="note row" role="status">
          <span>{t.removed}</span>
          <button type="button" onClick={() => change(put(removed), () => setRemoved(null))}>
            {t.undo}
          </button>
        </div>
      )}
      {editing ? (
        <EntryForm draft={draft} onChange={setDraft} onSave={save} onCancel={() => setDraft({})} />
      ) : (
        <button
          type="button"
          class="primary"
          onClick={() => setDraft({ insurances: insurance === 'unemployment' ? 'unemployment' : 'pension+medical', by: 'self' })}
        >
          {t.addPayment}
        </button>
      )}
      <Entries
        entries={record}
        insurance={insurance}
        onEdit={(entry) => setDraft(entryDraftOf(entry, when))}
        onRemove={(entry) =>
          change(
            (list) => list.filter(({ id }) => id !== entry.id),
            () => setRemoved(entry),
          )
        }
      />
      <Transfer record={record} today={today} onImport={(entries) => change((list) => addEntries(list, entries).record)} />
    </>
  )
}

/** Offers to begin an empty record with the months that the profile gives. */
function Seed({ person, today, onAdd }: Pick<RecordProps, 'person' | 'today'> & { onAdd: (seed: Entry[]) => void }) {
  const { record: t } = usePopupWords()
  const when = useWhen()
  const span = useSpan()
  const last = lastOnRecord(person.profile, today)
  const seed = seedOf(person.profile.months, last.month, newId)
  if (seed.length === 0) return null
  const stretches = seed.map((entry) => `${entry.insurances.map((one) => t.insurances[one]).join('+')} ${span(entry)}`)
  return (
    <div class="note">
      <p class="num">{t.seed(when(last.month), stretches.join('；'), last.assumed)}</p>
      <button type="button" onClick={() => onAdd(seed)}>
        {t.seedNow}
      </button>
    </div>
  )
}
