import type { Assessment, Route } from '../../../advisor/assessment.ts'
import type { Profile } from '../../../profile/schema.ts'
import type { TickList } from '../../kit/useTicks.ts'
import { usePopupWords } from '../words.ts'
import { orderRoutes } from './order.ts'
import { RouteCard } from './RouteCard.tsx'

/** The ways on, doable ones first and open to read; the closed ones folded away. */
export function Routes({ assessment, profile, ticks }: { assessment: Assessment; profile: Profile; ticks: TickList }) {
  const { routes: t } = usePopupWords()
  const ordered = orderRoutes(assessment.routes, profile.next)
  const closed = (route: Route) => route.verdict === 'no' || route.id === 'pause' || route.id === 'agency'
  const open = ordered.filter((route) => !closed(route))
  const rest = ordered.filter(closed)
  const best = open[0]?.verdict === 'yes' ? open[0] : null
  return (
    <section>
      <h2>{t.title}</h2>
      <div class="stack">
        {open.map((route) => (
          <RouteCard key={route.id} route={route} best={route === best} assessment={assessment} ticks={ticks} />
        ))}
      </div>
      {rest.length > 0 && (
        <details class="rest">
          <summary>{t.rest(rest.length)}</summary>
          <div class="stack">
            {rest.map((route) => (
              <RouteCard key={route.id} route={route} best={false} assessment={assessment} ticks={ticks} />
            ))}
          </div>
        </details>
      )}
    </section>
  )
}
