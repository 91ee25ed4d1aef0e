import type { Briefing, Line } from '../../../briefing/briefing.ts'
import type { IsoDate } from '../../../domain/dates.ts'
import { Checklist } from '../../kit/Checklist.tsx'
import { shortDate, yuan } from '../../kit/format.ts'
import { Hotline } from '../../kit/Hotline.tsx'
import { useSay } from '../../kit/language.ts'
import { Pill } from '../../kit/Pill.tsx'
import type { TickList } from '../../kit/useTicks.ts'
import { usePopupWords } from '../words.ts'
import { BasisList } from './BasisList.tsx'
import '../plan/plan.css'
import './page.css'

/** The briefing of the page under the popup, as the overlay has it: drawn from the same value, nothing worked out here. */
export function PageBriefing({ briefing, today, ticks }: { briefing: Briefing; today: IsoDate; ticks: TickList }) {
  const words = usePopupWords()
  const t = words.page
  const say = useSay()
  const { verdict, costs } = briefing
  return (
    <>
      <section>
        <h1>{say(briefing.title)}</h1>
        <p class="muted">{say(briefing.purpose)}</p>
      </section>
      {(briefing.notices ?? []).map((line) => (
        <Told key={line.text.zh} line={line} />
      ))}
      {verdict && (
        <section class={`verdict ${verdict.verdict}`}>
          <p>
            <Pill verdict={verdict.verdict} /> <b>{say(verdict.title)}</b>
          </p>
          <p>{say(verdict.reason)}</p>
          {verdict.settles && <p class="small">{say(verdict.settles)}</p>}
          <BasisList basis={verdict.basis} />
        </section>
      )}
      {briefing.documents.length > 0 && (
        <section>
          <h2>{t.documents}</h2>
          <Checklist
            items={briefing.documents}
            isTicked={(id) => ticks.has(`page:${briefing.kind}:${id}`)}
            onTick={(id, on) => ticks.set(`page:${briefing.kind}:${id}`, on)}
          />
        </section>
      )}
      {costs && (
        <section>
          <h2>{say(costs.title)}</h2>
          <div class="calc">
            {costs.lines.map((line) => (
              <div key={line.label.zh}>
                <div class="row">
                  <span>
                    {say(line.label)} {say(line.derivation)}
                  </span>
                  <b class="num">{yuan(line.fen)}</b>
                </div>
                <BasisList basis={line.basis} />
              </div>
            ))}
            {costs.lines.length > 1 && (
              <div class="row total">
                <span>{t.total}</span>
                <b class="num">{yuan(costs.totalFen)}</b>
              </div>
            )}
            {costs.missing.map((missing) => (
              <p key={missing.zh} class="warn small">
                {say(missing)}
              </p>
            ))}
          </div>
        </section>
      )}
      {briefing.dates.length > 0 && (
        <section>
          <h2>{t.dates}</h2>
          <ul class="todo">
            {briefing.dates.map((date) => (
              <li key={date.date + date.text.zh}>
                <span class="dot" aria-hidden="true" />
                <div>
                  {say(date.text)}
                  <BasisList basis={date.basis} />
                </div>
                <p class={`when num ${date.tone}`}>
                  <time dateTime={date.date}>{shortDate(date.date, today)}</time>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {briefing.sections.map((section) => (
        <section key={section.title.zh}>
          <h2>{say(section.title)}</h2>
          {section.lines.map((line) => (
            <Told key={line.text.zh} line={line} />
          ))}
        </section>
      ))}
      {briefing.next && (
        <section>
          <h2>{t.next}</h2>
          <Told line={briefing.next} />
        </section>
      )}
      {briefing.unknowns.length > 0 && (
        <section>
          <h2>{words.unknowns.title}</h2>
          <ul class="unknowns">
            {briefing.unknowns.map((unknown) => (
              <li key={unknown.text.zh}>
                {say(unknown.text)}{' '}
                <span class="small muted">
                  <Hotline number={unknown.ask} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Told({ line }: { line: Line }) {
  const say = useSay()
  return (
    <div class={`told ${line.tone}`}>
      <p>{say(line.text)}</p>
      <BasisList basis={line.basis} />
    </div>
  )
}
