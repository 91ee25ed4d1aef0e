import { useState } from 'preact/hooks'
import type { Entry } from '../../../ledger/entry.ts'
import { toCsv } from '../../../ledger/csv.ts'
import { fileText } from '../../../ledger/fileText.ts'
import { addEntries, LARGEST_FILE } from '../../../ledger/import.ts'
import { toJson } from '../../../ledger/json.ts'
import { readAny, type AnyRecord } from '../../../ledger/pasted.ts'
import type { LedgerFault } from '../../../ledger/problem.ts'
import type { IsoDate } from '../../../domain/dates.ts'
import { download } from '../../../platform/download.ts'
import { newId } from '../../../platform/newId.ts'
import { isPopup, openPage } from '../../../platform/tab.ts'
import { Field } from '../../kit/Field.tsx'
import { useSpan } from '../../kit/language.ts'
import { usePopupWords } from '../words.ts'

/** Export and import. An import is shown first and only adds; one bad row and nothing is taken. */
export function Transfer({
  record,
  today,
  onImport,
}: {
  record: readonly Entry[]
  today: IsoDate
  onImport: (entries: Entry[]) => Promise<boolean>
}) {
  const { record: t } = usePopupWords()
  const span = useSpan()
  const [text, setText] = useState('')
  const [found, setFound] = useState<AnyRecord | null>(null)
  const read = (next: string) => {
    setText(next)
    setFound(next.trim() === '' ? null : readAny(next, today, newId))
  }
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const refuse = (fault: LedgerFault) => setFound({ problems: [{ row: null, field: 'file', fault, found: file.name }] })
    if (file.size > LARGEST_FILE) return refuse('too-large')
    const bytes = await file.arrayBuffer().catch(() => null)
    if (bytes === null) return refuse('unreadable')
    const content = fileText(new Uint8Array(bytes))
    if (content === null) refuse('workbook')
    else read(content)
  }
  const preview = found !== null && 'entries' in found ? addEntries(record, found.entries) : null
  return (
    <details class="transfer">
      <summary>{t.transfer}</summary>
      <div class="chips">
        <button
          type="button"
          disabled={record.length === 0}
          onClick={() => download(`${t.fileName}-${today}.csv`, toCsv(record), 'text/csv')}
        >
          {t.exportCsv}
        </button>
        <button
          type="button"
          disabled={record.length === 0}
          onClick={() => download(`${t.fileName}-${today}.json`, toJson(record), 'application/json')}
        >
          {t.exportJson}
        </button>
        {isPopup() && (
          <button type="button" onClick={() => void openPage('popup.html#record')}>
            {t.inTab}
          </button>
        )}
      </div>
      {!isPopup() && (
        <Field label={t.file}>
          {(parts) => (
            <input
              {...parts}
              type="file"
              accept=".csv,.json,.txt,text/csv,application/json"
              onChange={(event) => {
                void take(event.currentTarget.files?.[0])
                // So that the same file, mended, can be chosen again.
                event.currentTarget.value = ''
              }}
            />
          )}
        </Field>
      )}
      <Field label={t.paste} hint={t.pasteHint}>
        {(parts) => <textarea {...parts} class="input" rows={3} value={text} onInput={(event) => read(event.currentTarget.value)} />}
      </Field>
      {found !== null && 'problems' in found && (
        <div class="note stop" role="alert">
          <p>
            <b>{t.nothingTaken}</b>
          </p>
          <ul>
            {found.problems.slice(0, 10).map((problem, index) => (
              <li key={index}>{t.problem(problem.row, t.fields[problem.field], t.faults[problem.fault], problem.found)}</li>
            ))}
          </ul>
          {found.problems.length > 10 && <p>{t.moreProblems(found.problems.length - 10)}</p>}
        </div>
      )}
      {preview !== null && found !== null && 'entries' in found && (
        <div class="note" role="status">
          <p class="num">{t.preview(found.entries.length, preview.added, preview.known)}</p>
          {found.pasted && <p>{t.pastedAsEmployer}</p>}
          <ul class="num">
            {found.entries.slice(0, 6).map((entry) => (
              <li key={entry.id}>
                {entry.insurances.map((one) => t.insurances[one]).join('+')} {span(entry)} {t.states[entry.by]}
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="primary"
            disabled={preview.added === 0}
            onClick={async () => {
              if (await onImport(found.entries)) read('')
            }}
          >
            {t.importNow(preview.added)}
          </button>
        </div>
      )}
    </details>
  )
}
