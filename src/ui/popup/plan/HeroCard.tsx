import { useId, useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { IsoDate } from '../../../domain/dates.ts'
import { checklist } from '../../../briefing/documents.ts'
import { dayText } from '../../../domain/format.ts'
import { openPage } from '../../../platform/tab.ts'
import type { Lead, LeadId } from '../../../plan/shape.ts'
import { Checklist } from '../../kit/Checklist.tsx'
import { DoorLink } from '../../kit/DoorLink.tsx'
import { useSay } from '../../kit/language.ts'
import { Law } from '../../kit/Law.tsx'
import type { TickList } from '../../kit/useTicks.ts'
import { usePopupWords } from '../words.ts'

/** Asks or says something: there is nothing to mark as done. */
const NOTHING_TO_DO: readonly LeadId[] = ['nothing-due', 'answer-question']

/** The line above the title: how soon it is due, or that it is a question or nothing at all. */
function Eyebrow({ lead, today }: { lead: Lead; today: IsoDate }) {
  const { hero: t } = usePopupWords()
  const say = useSay()
  const soonest = lead.from === null ? t.eyebrow : t.from(say(dayText(lead.from, today)))
  const said: Partial<Record<LeadId, string>> = { 'answer-question': t.question, 'nothing-due': t.calm }
  return <p class="eyebrow">{said[lead.id] ?? soonest}</p>
}

/** The one thing to do first: what, why, where, and what to bring; the law behind a small sign. */
export function HeroCard({
  lead,
  today,
  ticks,
  finished,
  onFinish,
  children,
}: {
  lead: Lead
  today: IsoDate
  ticks: TickList
  /** Marked as done. */
  finished: boolean
  onFinish: (done: boolean) => void
  children?: ComponentChildren
}) {
  const { hero: t } = usePopupWords()
  const say = useSay()
  const id = useId()
  const [open, setOpen] = useState(false)
  const papers = checklist(lead.documents)
  const site = lead.do.find(({ host }) => host !== null)
  const first = site ?? lead.do[0]
  const others = lead.do.filter((door) => door !== first)
  return (
    <section class={`hero ${finished ? 'calm finished' : lead.id === 'nothing-due' ? 'calm' : ''}`} data-lead={lead.id}>
      <Eyebrow lead={lead} today={today} />
      <h1>{say(lead.title)}</h1>
      {children ?? <p>{say(lead.why)}</p>}
      {(first !== undefined || papers.length > 0) && (
        <div class="actions">
          {first && <DoorLink door={first} primary {...(first.host === null ? {} : { label: t.go })} />}
          {papers.length > 0 && (
            <button type="button" class="outline" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
              {t.papers(papers.length)}
            </button>
          )}
        </div>
      )}
      {papers.length > 0 && (
        <div id={id} hidden={!open}>
          <Checklist items={papers} isTicked={ticks.hasPaper} onTick={ticks.setPaper} />
          <div class="small also">
            {others
              .filter(({ host }) => host !== null)
              .map((door) => (
                <DoorLink key={door.id} door={door} />
              ))}
          </div>
        </div>
      )}
      <div class="small also">
        {others
          .filter(({ phone }) => phone !== null)
          .map((door) => (
            <DoorLink key={door.id} door={door} />
          ))}
        {papers.length > 0 && (
          <button type="button" class="link" onClick={() => void openPage('counter.html')}>
            {t.print}
          </button>
        )}
        {!NOTHING_TO_DO.includes(lead.id) && (
          <button type="button" class="link" aria-pressed={finished} onClick={() => onFinish(!finished)}>
            {finished ? t.doneUndo : t.done}
          </button>
        )}
        <Law rules={lead.rules} />
      </div>
    </section>
  )
}
