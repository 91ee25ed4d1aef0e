import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Assessment } from '../../../advisor/assessment.ts'
import { ROUTE, ROUTE_IDS, type RouteId } from '../../../advisor/routeTable.ts'
import { checklist } from '../../../briefing/documents.ts'
import type { IsoDate } from '../../../domain/dates.ts'
import { dateText, monthText } from '../../../domain/format.ts'
import { localFigures, profiles, settings } from '../../../platform/items.ts'
import { ownFigures } from '../../../profile/localFigures.ts'
import { activePerson, type Person } from '../../../profile/people.ts'
import { OF_LEAD } from '../../../plan/ways.ts'
import type { Plan } from '../../../plan/shape.ts'
import { applyAppearance } from '../../kit/appearance.ts'
import { Checklist } from '../../kit/Checklist.tsx'
import { SavingContext, useSavingState } from '../../kit/saving.ts'
import { Segments } from '../../kit/Segments.tsx'
import { useTicks, type TickList } from '../../kit/useTicks.ts'
import { HotlineLink } from '../../kit/HotlineLink.tsx'
import { LanguageContext, useLanguage, useSay } from '../../kit/language.ts'
import { fullPlaceName, usePlaces } from '../../kit/places.ts'
import { SourceLink } from '../../kit/SourceLink.tsx'
import { RulesContext, useRules } from '../../kit/rules.ts'
import { useItem } from '../../kit/useItem.ts'
import { Failed } from '../Failed.tsx'
import { Outcome } from '../Outcome.tsx'
import { useAssessment } from '../useAssessment.ts'
import { popupWords, usePopupWords } from '../words.ts'
import { Calls } from './Calls.tsx'
import { Letters } from './Letters.tsx'
import { questionsFor, rulesToShow } from './questions.ts'
import './counter.css'

/** The paper for the counter: what to bring, what to ask for, what to ask, which rules to show. */
export function Counter({ today, start }: { today: IsoDate; start: string }) {
  const look = useItem(settings)
  const people = useItem(profiles)
  useEffect(() => {
    if (look !== null) applyAppearance(document.documentElement, look)
  }, [look])
  if (look === null || people === null) return null
  const person = activePerson(people)
  return (
    <LanguageContext.Provider value={look.language}>
      {person === null ? (
        <main class="paper">
          <p>{popupWords[look.language].counter.noProfile}</p>
        </main>
      ) : (
        <Paper person={person} today={today} start={start} />
      )}
    </LanguageContext.Provider>
  )
}

type View = 'sheet' | 'calls' | 'letters'

function Paper({ person, today, start }: { person: Person; today: IsoDate; start: string }) {
  const words = usePopupWords()
  const language = useLanguage()
  const saving = useSavingState()
  const ticks = useTicks(person.id, saving.save)
  const [view, setView] = useState<View>(start === 'calls' || start === 'letters' ? start : 'sheet')
  const kept = useItem(localFigures)
  const own = useMemo(() => (kept === null ? null : ownFigures(kept, today)), [kept, today])
  const assessed = useAssessment(person.profile, own, today)
  const [chosen, setRoute] = useState<RouteId | null>(ROUTE_IDS.find((id) => id === start) ?? null)
  const [withMe, setWithMe] = useState(true)
  if (assessed.status === 'loading')
    return (
      <main class="paper">
        <p role="status">{words.loading}</p>
      </main>
    )
  if (assessed.status === 'failed')
    return (
      <main class="paper">
        <Failed profile={person.profile} today={today} onRetry={assessed.retry} />
      </main>
    )
  const { assessment, plan } = assessed
  const ofLead = OF_LEAD[plan.lead.id] ?? (plan.lead.id === 'renew-medical' ? 'flexible' : null)
  const route = chosen ?? ofLead ?? 'flexible'
  return (
    <SavingContext.Provider value={saving}>
      <RulesContext.Provider value={assessed.engine.rules}>
        <header class="tools">
          <Segments
            label={words.counter.views.label}
            value={view}
            onChange={setView}
            options={(['sheet', 'calls', 'letters'] as const).map((id) => ({ id, label: words.counter.views[id] }))}
          />
          {view === 'sheet' && (
            <label>
              {words.counter.route}{' '}
              <select
                class="input"
                value={route}
                onChange={(event) => setRoute(ROUTE_IDS.find((id) => id === event.currentTarget.value) ?? route)}
              >
                {assessment.routes.map(({ id }) => (
                  <option key={id} value={id}>
                    {ROUTE[id].name[language]}
                  </option>
                ))}
              </select>
            </label>
          )}
          {view === 'sheet' && (
            <label>
              <input type="checkbox" checked={withMe} onChange={(event) => setWithMe(event.currentTarget.checked)} /> {words.counter.withMe}
            </label>
          )}
          <button type="button" class="primary" onClick={() => print()}>
            {words.counter.print}
          </button>
          <Outcome />
        </header>
        {view === 'sheet' && <CounterSheet person={person} assessment={assessment} plan={plan} ticks={ticks} id={route} withMe={withMe} />}
        {view === 'calls' && <Calls person={person} assessment={assessment} plan={plan} />}
        {view === 'letters' && <Letters person={person} assessment={assessment} />}
      </RulesContext.Provider>
    </SavingContext.Provider>
  )
}

function CounterSheet({
  person,
  assessment,
  plan,
  ticks,
  id,
  withMe,
}: {
  person: Person
  assessment: Assessment
  plan: Plan
  ticks: TickList
  id: RouteId
  withMe: boolean
}) {
  const words = usePopupWords()
  const t = words.counter
  const say = useSay()
  const rules = useRules()
  const route = assessment.routes.find((one) => one.id === id)
  if (route === undefined) return null
  // The lead's own papers first: what the plan says to bring is what the sheet says.
  const led = OF_LEAD[plan.lead.id] === id
  const papers = checklist([...new Set([...(led ? plan.lead.documents : []), ...route.documents])])
  const questions = questionsFor(route, assessment)
  const shown = rulesToShow(route).filter((rule) => rules[rule] !== undefined)
  return (
    <main class="paper">
      <h1>{t.title(say(ROUTE[id].name))}</h1>
      <p class="small muted num">{t.made(say(dateText(assessment.today)))}</p>
      {led && <p class="lead">{say(plan.lead.title)}</p>}
      {withMe && <Me person={person} />}
      <section>
        <h2>{t.item}</h2>
        <p>{say(ROUTE[id].counter)}</p>
        {route.channels.filter(({ host }) => host === null).length > 0 && (
          <p>
            {t.places}
            {route.channels
              .filter(({ host }) => host === null)
              .map(({ name }) => say(name))
              .join(words.costs.and)}
          </p>
        )}
        {route.channels.some(({ host }) => host !== null) && (
          <p class="small">
            {t.online}
            {route.channels
              .filter(({ host }) => host !== null)
              .map(({ name, host }) => `${say(name)} ${host}`)
              .join(words.costs.and)}
          </p>
        )}
      </section>
      {papers.length > 0 && (
        <section>
          <h2>{t.bring}</h2>
          <Checklist items={papers} isTicked={(paper) => ticks.hasPaper(paper)} onTick={(paper, on) => ticks.setPaper(paper, on)} />
        </section>
      )}
      <section>
        <h2>{t.ask}</h2>
        <ul class="boxes ruled">
          {questions.map((question) => (
            <li key={question.text.zh}>
              {say(question.text)}
              {question.ask !== null && (
                <small class="muted">
                  {' '}
                  <HotlineLink number={question.ask} />
                </small>
              )}
            </li>
          ))}
          <li>{t.askAlways}</li>
        </ul>
      </section>
      {route.steps.length > 0 && (
        <section>
          <h2>{words.routes.steps}</h2>
          <ol>
            {route.steps.map((step) => (
              <li key={step.zh}>{say(step)}</li>
            ))}
          </ol>
        </section>
      )}
      {route.warnings.length > 0 && (
        <section>
          <h2>{words.routes.warnings}</h2>
          <ul>
            {route.warnings.map((warning) => (
              <li key={warning.zh}>{say(warning)}</li>
            ))}
          </ul>
        </section>
      )}
      {shown.length > 0 && (
        <section>
          <h2>{t.rules}</h2>
          <ul class="small">
            {shown.map((rule) => {
              const text = rules[rule]
              return (
                text && (
                  <li key={rule}>
                    {say(text.statement)}{' '}
                    <span class="muted">
                      <SourceLink source={text.source} article={text.article} />
                    </span>
                  </li>
                )
              )
            })}
          </ul>
        </section>
      )}
      <p class="small muted">{t.unofficial}</p>
    </main>
  )
}

function Me({ person }: { person: Person }) {
  const words = usePopupWords()
  const language = useLanguage()
  const places = usePlaces()
  const { insuredPlace, hukouPlace, leftOn, lastPaidMonth, months } = person.profile
  const rows: [string, string][] = [
    [words.question.facts.insuredPlace.label, fullPlaceName(places, insuredPlace, language)],
    [words.question.facts.hukouPlace.label, hukouPlace ? fullPlaceName(places, hukouPlace, language) : ''],
    [words.question.facts.leftOn.label, dateText(leftOn)[language]],
    [words.question.facts.lastPaidMonth.label, lastPaidMonth ? monthText(lastPaidMonth)[language] : ''],
    [words.question.facts['months.pension'].label, String(months?.pension ?? '')],
    [words.question.facts['months.medical'].label, String(months?.medical ?? '')],
  ]
  return (
    <section>
      <h2>{words.counter.me}</h2>
      <dl class="num">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === '' ? '________' : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
