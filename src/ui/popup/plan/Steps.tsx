import { useId } from 'preact/hooks'
import type { Assessment } from '../../../advisor/assessment.ts'
import type { Person } from '../../../profile/people.ts'
import { remindersOf, tickOf } from '../../../reminders/reminders.ts'
import { shortDate } from '../../kit/format.ts'
import { useLanguage, useSay } from '../../kit/language.ts'
import { RuleView } from '../../kit/RuleView.tsx'
import { saveCalendar } from '../../kit/saveCalendar.ts'
import type { TickList } from '../../kit/useTicks.ts'
import { usePopupWords } from '../words.ts'
import { foldSteps, stepsOf, type Step } from './order.ts'

/** Dates and tasks, nearest first; a tick is remembered. */
export function Steps({ assessment, person, ticks }: { assessment: Assessment; person: Person; ticks: TickList }) {
  const language = useLanguage()
  const { steps: t } = usePopupWords()
  const steps = stepsOf(assessment)
  const tickable = steps.filter((step) => step.tickable)
  const { first, rest } = foldSteps(steps)
  const lines = (list: readonly Step[]) => (
    <ul class="todo">
      {list.map((step) => (
        <Line key={step.deadline.id} step={step} today={assessment.today} ticks={ticks} />
      ))}
    </ul>
  )
  const done = tickable.filter(({ deadline }) => ticks.has(tickOf(deadline.id))).length
  return (
    <section>
      <div class="row heading">
        <h2>{t.title}</h2>
        {done > 0 && <span class="small muted num">{t.done(done, tickable.length)}</span>}
        {steps.length > 0 && (
          <button type="button" class="link" onClick={() => void saveCalendar(person, remindersOf(assessment, ticks.all), language)}>
            {t.calendar}
          </button>
        )}
      </div>
      {steps.length === 0 && <p class="note">{t.none}</p>}
      {lines(first)}
      {rest.length > 0 && (
        <details class="rest">
          <summary>{t.rest(rest.length)}</summary>
          {lines(rest)}
        </details>
      )}
    </section>
  )
}

function Line({ step, today, ticks }: { step: Step; today: string; ticks: TickList }) {
  const { steps: t } = usePopupWords()
  const say = useSay()
  const id = useId()
  const { deadline, days, tickable } = step
  const key = tickOf(deadline.id)
  const done = tickable && ticks.has(key)
  const overdue = deadline.kind === 'do-by' && days !== null && days < 0
  const tone = done ? '' : overdue ? 'stop' : days !== null && days <= 7 && deadline.kind !== 'opens' ? 'soon' : ''
  return (
    <li class={done ? 'done' : ''}>
      {tickable ? (
        <input type="checkbox" id={id} checked={done} onChange={(event) => ticks.set(key, event.currentTarget.checked)} />
      ) : (
        <span class="dot" aria-hidden="true" />
      )}
      <div>
        {tickable ? <label for={id}>{say(deadline.title)}</label> : <span>{say(deadline.title)}</span>}
        <details>
          <summary>
            {[deadline.kind === 'do-by' ? t.who[deadline.who] : t.why, deadline.bound === 'usual' ? t.bound.usual : '']
              .filter((part) => part !== '')
              .join(' · ')}
          </summary>
          {deadline.note && <p>{say(deadline.note)}</p>}
          <RuleView id={deadline.rule} />
        </details>
      </div>
      <p class={`when num ${tone}`}>
        {deadline.date === null ? (
          t.noDate
        ) : (
          <>
            <time dateTime={deadline.date}>{shortDate(deadline.date, today)}</time>
            {days !== null && !done && <small>{overdue ? t.past(-days) : days >= 0 ? t.inDays(days) : ''}</small>}
          </>
        )}
      </p>
    </li>
  )
}
