import { exactMoney } from '../../../domain/format.ts'
import { useState } from 'preact/hooks'
import type { Entry, LedgerInsurance } from '../../../ledger/entry.ts'
import { useSpan, useWhen } from '../../kit/language.ts'
import { usePopupWords } from '../words.ts'

const SHOWN = 12

/** The payments kept, newest first, each to be changed or removed (and put back). */
export function Entries({
  entries,
  insurance,
  onEdit,
  onRemove,
}: {
  entries: readonly Entry[]
  insurance: LedgerInsurance
  onEdit: (entry: Entry) => void
  onRemove: (entry: Entry) => void
}) {
  const { record: t } = usePopupWords()
  const when = useWhen()
  const span = useSpan()
  const [all, setAll] = useState(false)
  const own = entries.filter((entry) => entry.insurances.includes(insurance)).toReversed()
  if (own.length === 0) return null
  const title = (entry: Entry) =>
    [span(entry), t.states[entry.by], entry.fen === null ? '' : exactMoney(entry.fen)].filter((part) => part !== '').join(' ')
  return (
    <section>
      <h2>{t.entries}</h2>
      <ul class="todo entries">
        {(all ? own : own.slice(0, SHOWN)).map((entry) => (
          <li key={entry.id}>
            <div>
              <b class="num">{title(entry)}</b>
              <p class="small muted">
                {[
                  entry.insurances.map((one) => t.insurances[one]).join('+'),
                  entry.paidOn && when(entry.paidOn),
                  entry.channel,
                  entry.voucher === '' ? '' : t.voucher(entry.voucher),
                  entry.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <p class="buttons">
              <button type="button" class="link" onClick={() => onEdit(entry)}>
                {t.edit}
                <span class="sr-only"> {title(entry)}</span>
              </button>
              <button type="button" class="link" onClick={() => onRemove(entry)}>
                {t.remove}
                <span class="sr-only"> {title(entry)}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      {own.length > SHOWN && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewerEntries : t.allEntries(own.length)}
        </button>
      )}
    </section>
  )
}
