import type { Assessment } from '../../../advisor/assessment.ts'
import { profiles } from '../../../platform/items.ts'
import { callSheet, callText, type CallQuestion } from '../../../plan/calls.ts'
import type { Plan } from '../../../plan/shape.ts'
import { setFact, type Person } from '../../../profile/people.ts'
import type { Fact } from '../../../profile/schema.ts'
import { useLanguage, useSay } from '../../kit/language.ts'
import { usePlaces } from '../../kit/places.ts'
import { useSaving } from '../../kit/saving.ts'
import { AskedAmount } from '../plan/PartialSum.tsx'
import { AnswerField } from '../question/Question.tsx'
import { shortPlace } from '../shortPlace.ts'
import { usePopupWords } from '../words.ts'
import { Copy } from './Copy.tsx'

/** What to ask on the telephone, by hotline; an answer typed in becomes the person's own figure or fact at once. */
export function Calls({ person, assessment, plan }: { person: Person; assessment: Assessment; plan: Plan }) {
  const { counter: t } = usePopupWords()
  const say = useSay()
  const language = useLanguage()
  const places = usePlaces()
  const { insuredPlace } = person.profile
  const place = { zh: shortPlace(places, insuredPlace, 'zh') || '当地', en: shortPlace(places, insuredPlace, 'en') || 'your city' }
  const calls = callSheet(assessment, person.profile, plan, place)
  return (
    <main class="paper">
      <h1>{t.calls.title}</h1>
      <p class="small muted">{t.calls.how}</p>
      {calls.length > 0 && <Copy text={callText(calls, language)} />}
      {calls.length === 0 && <p>{t.calls.none}</p>}
      {calls.map(({ hotline, about, questions }) => (
        <section key={hotline}>
          <h2>
            <a href={`tel:${hotline}`}>{hotline}</a> {say(about)}
          </h2>
          <ol class="calls">
            {questions.map((question) => (
              <li key={question.id}>
                <p>{say(question.text)}</p>
                <CallField question={question} person={person} today={assessment.today} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </main>
  )
}

function CallField({ question, person, today }: { question: CallQuestion; person: Person; today: string }) {
  const { save } = useSaving()
  const { answer } = question
  const keep = (fact: Fact) => (value: unknown) => void save(() => profiles.update((now) => setFact(now, person.id, fact, value)))
  if (answer.kind === 'figure') return <AskedAmount insurance={answer.insurance} place={person.profile.insuredPlace} />
  if (answer.kind === 'fact')
    return <AnswerField fact={answer.fact} profile={person.profile} today={today} onAnswer={keep(answer.fact)} onSkip={null} />
  return <p class="line" aria-hidden="true" />
}
