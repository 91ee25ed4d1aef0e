import { useId } from 'preact/hooks'
import type { IsoDate } from '../../../domain/dates.ts'
import type { Plan, Step } from '../../../plan/shape.ts'
import { tickOf } from '../../../reminders/reminders.ts'
import { DoorLink } from '../../kit/DoorLink.tsx'
import { Law } from '../../kit/Law.tsx'
import { useLanguage, useSay } from '../../kit/language.ts'
import type { TickList } from '../../kit/useTicks.ts'
import { usePopupWords } from '../words.ts'
import { whenText } from './when.ts'

/** How many steps stand open before the rest is folded away. */
const FIRST = 3

/** The steps after the lead: three open, the employer's as one line, later and done ones folded away. */
export function Steps({
  plan,
  today,
  ticks,
  onCalendar,
  calendarSaved,
}: {
  plan: Plan
  today: IsoDate
  ticks: TickList
  onCalendar: () => void
  calendarSaved: boolean
}) {
  const { steps: t } = usePopupWords()
  const isDone = (step: Step) => ticks.has(tickOf(step.id))
  const open = plan.steps.filter((step) => !isDone(step))
  const mine = open.filter(({ group }) => group !== 'employer')
  const employer = open.filter(({ group }) => group === 'employer')
  const done = plan.steps.filter(isDone)
  const lines = (list: readonly Step[]) => (
    <ul class="todo">
      {list.map((step) => (
        <StepLine key={step.id} step={step} today={today} ticks={ticks} />
      ))}
    </ul>
  )
  const next = employer[0]?.by ?? null
  const when = useWhen(next, today)
  return (
    <section class="steps">
      <div class="row heading">
        <h2>{t.title}</h2>
        <button type="button" class="link" onClick={onCalendar}>
          {t.calendar}
        </button>
      </div>
      <p role="status" class="small muted">
        {calendarSaved && t.calendarDone}
      </p>
      {open.length === 0 && <p class="small muted">{t.none}</p>}
      {lines(mine.slice(0, FIRST))}
      {employer.length > 0 && (
        <details class="rest employer">
          <summary>
            <span>{t.employer(employer.length)}</span>
            {when && <span class={`when num ${when.tone}`}>{when.text}</span>}
          </summary>
          {lines(employer)}
        </details>
      )}
      {mine.length > FIRST && (
        <details class="rest">
          <summary>{t.rest(mine.length - FIRST)}</summary>
          {lines(mine.slice(FIRST))}
        </details>
      )}
      {done.length > 0 && (
        <details class="rest">
          <summary>{t.done(done.length)}</summary>
          {lines(done)}
        </details>
      )}
    </section>
  )
}

function useWhen(by: IsoDate | null, today: IsoDate) {
  const language = useLanguage()
  const { steps } = usePopupWords()
  return by === null ? null : whenText(by, today, language, steps)
}

function StepLine({ step, today, ticks }: { step: Step; today: IsoDate; ticks: TickList }) {
  const { steps: t } = usePopupWords()
  const say = useSay()
  const id = useId()
  const key = tickOf(step.id)
  const done = ticks.has(key)
  const when = useWhen(step.by, today)
  return (
    <li class={done ? 'done' : ''}>
      <input type="checkbox" id={id} checked={done} onChange={(event) => ticks.set(key, event.currentTarget.checked)} />
      <div>
        <label for={id}>{say(step.title)}</label>
        {!done && (
          <div class="small also">
            {step.note && <p>{say(step.note)}</p>}
            <div>
              {step.do.map((door) => (
                <DoorLink key={door.id} door={door} />
              ))}
              <Law rules={[step.rule]} />
            </div>
          </div>
        )}
        {done && (
          <button type="button" class="link" onClick={() => ticks.set(key, false)}>
            {t.undo}
          </button>
        )}
      </div>
      {when && !done && step.by !== null && (
        <p class={`when num ${when.tone}`}>
          <time dateTime={step.by}>{when.text}</time>
        </p>
      )}
    </li>
  )
}
