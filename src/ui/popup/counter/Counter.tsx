import { useEffect, useMemo, useState } from 'preact/hooks'
import { ROUTE_IDS, type Assessment, type RouteId } from '../../../advisor/assessment.ts'
import { checklist } from '../../../briefing/documents.ts'
import type { IsoDate } from '../../../domain/dates.ts'
import { localFigures, profiles, settings } from '../../../platform/items.ts'
import { ownFigures } from '../../../profile/localFigures.ts'
import { activePerson, type Person } from '../../../profile/people.ts'
import { applyAppearance } from '../../kit/appearance.ts'
import { Hotline } from '../../kit/Hotline.tsx'
import { LanguageContext, useLanguage, useSay } from '../../kit/language.ts'
import { placeName, usePlaces } from '../../kit/places.ts'
import { Source } from '../../kit/Source.tsx'
import { RulesContext, useRules } from '../../kit/rules.ts'
import { useItem } from '../../kit/useItem.ts'
import { Failed } from '../Failed.tsx'
import { useAssessment } from '../useAssessment.ts'
import { popupWords, usePopupWords } from '../words.ts'
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

function Paper({ person, today, start }: { person: Person; today: IsoDate; start: string }) {
  const words = usePopupWords()
  const kept = useItem(localFigures)
  const own = useMemo(() => (kept === null ? null : ownFigures(kept, today)), [kept, today])
  const assessed = useAssessment(person.profile, own, today)
  const [route, setRoute] = useState<RouteId>(ROUTE_IDS.find((id) => id === start) ?? 'flexible')
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
  return (
    <RulesContext.Provider value={assessed.engine.rules}>
      <header class="tools">
        <label>
          {words.counter.route}{' '}
          <select
            class="input"
            value={route}
            onChange={(event) => setRoute(ROUTE_IDS.find((id) => id === event.currentTarget.value) ?? route)}
          >
            {assessed.assessment.routes.map(({ id }) => (
              <option key={id} value={id}>
                {words.routes.names[id]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={withMe} onChange={(event) => setWithMe(event.currentTarget.checked)} /> {words.counter.withMe}
        </label>
        <button type="button" class="primary" onClick={() => print()}>
          {words.counter.print}
        </button>
      </header>
      <Sheet person={person} assessment={assessed.assessment} id={route} withMe={withMe} />
    </RulesContext.Provider>
  )
}

function Sheet({ person, assessment, id, withMe }: { person: Person; assessment: Assessment; id: RouteId; withMe: boolean }) {
  const words = usePopupWords()
  const t = words.counter
  const say = useSay()
  const rules = useRules()
  const route = assessment.routes.find((one) => one.id === id)
  if (route === undefined) return null
  const papers = checklist(route.documents)
  const questions = questionsFor(route, assessment)
  const shown = rulesToShow(route).filter((rule) => rules[rule] !== undefined)
  return (
    <main class="paper">
      <h1>{t.title(words.routes.names[id])}</h1>
      <p class="small muted num">{t.made(assessment.today)}</p>
      {withMe && <Me person={person} />}
      <section>
        <h2>{t.item}</h2>
        <p>{t.items[id]}</p>
        {route.channels.filter(({ host }) => host === null).length > 0 && (
          <p>
            {t.places}
            {route.channels
              .filter(({ host }) => host === null)
              .map(({ name }) => say(name))
              .join('、')}
          </p>
        )}
        {route.channels.some(({ host }) => host !== null) && (
          <p class="small">
            {t.online}
            {route.channels
              .filter(({ host }) => host !== null)
              .map(({ name, host }) => `${say(name)}（${host}）`)
              .join('、')}
          </p>
        )}
      </section>
      {papers.length > 0 && (
        <section>
          <h2>{t.bring}</h2>
          <ul class="boxes">
            {papers.map((paper) => (
              <li key={paper.id}>
                {say(paper.text)}
                {paper.need !== 'required' && <small class="muted"> {t.need[paper.need]}</small>}
              </li>
            ))}
          </ul>
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
                  <Hotline number={question.ask} />
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
                      <Source source={text.source} article={text.article} />
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
    [words.question.facts.insuredPlace.label, placeName(places, insuredPlace, language)],
    [words.question.facts.hukouPlace.label, hukouPlace ? placeName(places, hukouPlace, language) : ''],
    [words.question.facts.leftOn.label, leftOn],
    [words.question.facts.lastPaidMonth.label, lastPaidMonth ?? ''],
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
