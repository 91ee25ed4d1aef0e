import { useState } from 'preact/hooks'
import { yearRows, type MonthState } from '../../../ledger/months.ts'
import { useWhen } from '../../kit/language.ts'
import { usePopupWords } from '../words.ts'

const YEARS_SHOWN = 6

/** Every month as a cell, a row a year; long records show the latest years until asked for all. */
export function Strip({ states, label }: { states: readonly MonthState[]; label: string }) {
  const { record: t, colon } = usePopupWords()
  const when = useWhen()
  const [all, setAll] = useState(false)
  const rows = yearRows(states)
  const shown = all ? rows : rows.slice(-YEARS_SHOWN)
  return (
    <div>
      <table class="strip">
        <caption class="sr-only">{label}</caption>
        <colgroup>
          <col class="year" />
          <col span={12} />
        </colgroup>
        <tbody>
          {shown.map((row) => (
            <tr key={row.year}>
              <th scope="row" class="num">
                {row.year}
              </th>
              {row.months.map((month, index) =>
                month === null ? (
                  <td key={index} class="none" />
                ) : (
                  <td key={index}>
                    <span
                      class={`cell ${month.state}${month.twice ? ' twice' : ''}`}
                      title={`${when(month.month)} ${t.states[month.state]}`}
                    >
                      <span class="sr-only">
                        {index + 1}
                        {colon}
                        {t.states[month.state]}
                        {month.twice && ` ${t.twiceShort}`}
                      </span>
                    </span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > YEARS_SHOWN && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewerYears : t.allYears(rows.length)}
        </button>
      )}
      <p class="strip-key">
        {(['employer', 'self', 'fund', 'gap'] as const).map((state) => (
          <span key={state}>
            <i class={`cell ${state}`} aria-hidden="true" />
            {t.states[state]}
          </span>
        ))}
      </p>
    </div>
  )
}
