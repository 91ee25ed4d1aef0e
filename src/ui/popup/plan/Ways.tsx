import { money } from '../../../domain/format.ts'
import { useId, useState } from 'preact/hooks'
import type { Assessment } from '../../../advisor/assessment.ts'
import { ROUTE, type RouteId } from '../../../advisor/routeTable.ts'
import type { Plan, Way } from '../../../plan/shape.ts'
import type { Fact } from '../../../profile/schema.ts'
import { useSay } from '../../kit/language.ts'
import { VerdictPill } from '../../kit/VerdictPill.tsx'
import type { TickList } from '../../kit/useTicks.ts'
import { usePopupWords, type PopupWords } from '../words.ts'
import { RouteDetails } from './RouteDetails.tsx'

/** A way's amount in few characters; what is not known stands in it as a question mark. */
function shortAmount({ amount, route }: Way, words: PopupWords): string {
  if (amount === null) return ''
  const sum = money(amount.fen)
  const open = amount.missing.map((insurance) => `${words.amount.plus}${words.stops.names[insurance]}${words.amount.unknown}`).join('')
  if (route === 'unemployment-benefit') return words.ways.gets(sum)
  return amount.per === 'year' ? words.ways.aYear(sum) : words.ways.aMonth(`${sum}${open}`)
}

/** The other ways on as chips with their amount; one opens its details below. */
export function Ways({
  plan,
  assessment,
  ticks,
  onAsk,
}: {
  plan: Plan
  assessment: Assessment
  ticks: TickList
  /** Asks for a fact that would settle a way. */
  onAsk: (fact: Fact) => void
}) {
  const words = usePopupWords()
  const t = words.ways
  const say = useSay()
  const id = useId()
  const [shown, setShown] = useState<RouteId | null>(null)
  const closed = (way: Way) => way.verdict === 'no' || way.route === 'pause' || way.route === 'agency'
  const chips = (list: readonly Way[]) => (
    <div class="chips ways">
      {list.map((way) => (
        <button
          key={way.route}
          type="button"
          aria-expanded={shown === way.route}
          aria-controls={id}
          onClick={() => setShown(shown === way.route ? null : way.route)}
        >
          {say(ROUTE[way.route].short)} <b class="num">{shortAmount(way, words)}</b>
          {way.amount?.status === 'expired' && <small class="warn"> {t.old}</small>}
        </button>
      ))}
    </div>
  )
  const route = assessment.routes.find((one) => one.id === shown)
  const rest = plan.others.filter(closed)
  return (
    <section>
      <h2>{t.title}</h2>
      {chips(plan.others.filter((way) => !closed(way)))}
      {rest.length > 0 && (
        <details class="rest">
          <summary>{t.rest(rest.length)}</summary>
          {chips(rest)}
        </details>
      )}
      <div id={id} hidden={route === undefined}>
        {route && (
          <article class="way">
            <header>
              <h3>{say(ROUTE[route.id].name)}</h3>
              <VerdictPill verdict={route.verdict} />
            </header>
            {route.needs.length > 0 && route.verdict !== 'no' && (
              <div class="needs">
                <span class="small warn">{t.needs(Math.min(3, route.needs.length))}</span>
                <div class="chips">
                  {route.needs.slice(0, 3).map((fact) => (
                    <button key={fact} type="button" onClick={() => onAsk(fact)}>
                      {words.question.facts[fact].label}
                    </button>
                  ))}
                </div>
              </div>
            )}
            <RouteDetails route={route} assessment={assessment} ticks={ticks} />
          </article>
        )}
      </div>
    </section>
  )
}
