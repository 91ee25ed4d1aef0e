import { dayText } from '../../domain/format.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import type { IsoDate } from '../../domain/dates.ts'
import { useSay } from '../kit/language.ts'
import { BasisList } from './BasisList.tsx'

/** The person's own dates that matter on this page. */
export function Dates({ briefing, today }: { briefing: Briefing; today: IsoDate }) {
  const say = useSay()
  return (
    <ul class="dates">
      {briefing.dates.map(({ text, date, tone, basis }) => (
        <li key={date + text.zh}>
          <span>
            {say(text)}
            <BasisList basis={basis} about={say(text)} />
          </span>
          <time class={`num ${tone}`} dateTime={date}>
            {say(dayText(date, today))}
          </time>
        </li>
      ))}
    </ul>
  )
}
