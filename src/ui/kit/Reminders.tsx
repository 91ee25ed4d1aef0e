import { dateText } from '../../domain/format.ts'
import type { Reminder } from '../../reminders/reminders.ts'
import { leftText } from '../../reminders/texts.ts'
import { reminders as en } from '../locales/en/reminders.ts'
import { reminders as zh } from '../locales/zh/reminders.ts'
import { useSay, useWords } from './language.ts'

/** Dates ahead, nearest first: what, when, how far off, and who acts. */
export function Reminders({ list }: { list: readonly Reminder[] }) {
  const words = useWords({ zh, en })
  const say = useSay()
  if (list.length === 0) return <p class="muted">{words.none}</p>
  return (
    <ul class="reminder-list">
      {list.map((one) => (
        <li key={one.id} data-tone={one.daysLeft < 0 ? 'stop' : one.daysLeft <= 30 ? 'soon' : 'calm'}>
          <span class="what">
            {say(one.title)}
            <small>
              {words.who[one.who]}
              {one.note && ` · ${say(one.note)}`}
            </small>
            {one.basis && <small class="source">{words.basis(one.basis)}</small>}
          </span>
          <span class="when num">
            {!one.undated && <time dateTime={one.date}>{say(dateText(one.date))}</time>}
            <small>{[words.bound[one.bound], one.undated ? words.now : say(leftText(one.daysLeft))].filter(Boolean).join(' · ')}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
