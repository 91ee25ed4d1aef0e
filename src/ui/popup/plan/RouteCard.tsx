import { useId, useState } from 'preact/hooks'
import type { Assessment, Route } from '../../../advisor/assessment.ts'
import { shortYuan } from '../../kit/format.ts'
import { useSay } from '../../kit/language.ts'
import { Pill } from '../../kit/Pill.tsx'
import { useRules } from '../../kit/rules.ts'
import type { TickList } from '../../kit/useTicks.ts'
import { usePopupWords } from '../words.ts'
import { RouteDetails } from './RouteDetails.tsx'
import { sourceLine } from './sourceLine.ts'

/** One way on: name, verdict, cost, the reason in a line, what it rests on; the rest on demand. */
export function RouteCard({ route, best, assessment, ticks }: { route: Route; best: boolean; assessment: Assessment; ticks: TickList }) {
  const words = usePopupWords()
  const t = words.routes
  const say = useSay()
  const rules = useRules()
  const id = useId()
  const [open, setOpen] = useState(false)
  const benefit = route.id === 'unemployment-benefit' ? assessment.unemployment.monthly[0] : undefined
  const amount = route.monthly
    ? t.from(shortYuan(route.monthly.lowest.fen))
    : benefit && route.verdict !== 'no'
      ? t.gets(shortYuan(benefit.fen))
      : null
  const expired = route.monthly?.status === 'expired' || (amount !== null && benefit?.status === 'expired')
  const reason = route.reasons[0]
  const sources = sourceLine(
    route.reasons.map(({ rule }) => rule),
    rules,
  )
  return (
    <article class={`route ${best ? 'best' : ''}`}>
      <header>
        <h3>{t.names[route.id]}</h3>
        <Pill verdict={route.verdict} />
        {amount !== null && (
          <span class="cost num">
            {amount}
            {expired && <small class="warn"> {t.expired}</small>}
          </span>
        )}
      </header>
      {reason && <p>{say(reason)}</p>}
      {route.needs.length > 0 && route.verdict !== 'no' && (
        <p class="warn small">
          {t.needs(
            route.needs
              .slice(0, 3)
              .map((fact) => words.question.facts[fact].label)
              .join('”“'),
          )}
        </p>
      )}
      {sources.text !== '' && <p class="small muted based-on">{t.basedOn(sources.text, sources.more)}</p>}
      <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? t.less : t.details}
        <span class="sr-only"> · {t.names[route.id]}</span>
      </button>
      <div id={id} hidden={!open}>
        {open && <RouteDetails route={route} assessment={assessment} ticks={ticks} />}
      </div>
    </article>
  )
}
