import { useState } from 'preact/hooks'
import type { Assessment } from '../../../advisor/assessment.ts'
import { changedWays, decisiveFact } from '../../../plan/decisive.ts'
import type { LeadId, Plan as PlanValue } from '../../../plan/shape.ts'
import { freshness } from '../../../policy/freshness.ts'
import { factAt, type Person } from '../../../profile/people.ts'
import type { Fact } from '../../../profile/schema.ts'
import { remindersOf, tickOf } from '../../../reminders/reminders.ts'
import { AfterPaint } from '../../kit/AfterPaint.tsx'
import { PackAge } from '../../kit/PackAge.tsx'
import { useLanguage } from '../../kit/language.ts'
import { saveCalendar } from '../../kit/saveCalendar.ts'
import type { TickList } from '../../kit/useTicks.ts'
import type { Engine } from '../engine.ts'
import { inputOf } from '../question/facts.ts'
import { Question } from '../question/Question.tsx'
import { usePopupWords } from '../words.ts'
import { Answered } from './Answered.tsx'
import { PlanFacts } from './PlanFacts.tsx'
import { figuresUsed } from './figuresUsed.ts'
import { HeroCard } from './HeroCard.tsx'
import type { ReadyWordsProps } from './ReadyWords.tsx'
import { lazy } from '../lazy.tsx'
import { Steps } from './Steps.tsx'
import { Stops } from './Stops.tsx'
import { Unknowns } from './Unknowns.tsx'
import { Ways } from './Ways.tsx'

const LazyReadyWords = lazy<ReadyWordsProps>(() => import('./ReadyWords.tsx').then(({ ReadyWords }) => ReadyWords))

/** The answers a fact is picked from; null for one that is typed. */
function answersOf(fact: Fact): readonly unknown[] | null {
  const input = inputOf(fact)
  return input.type === 'flag' ? [true, false] : input.type === 'choice' && !input.several ? input.options : null
}

/** Where somebody moves to, or when a job begins, is asked of those who said that they move or have one. */
const concerns = (fact: Fact, next: Person['profile']['next']): boolean =>
  fact === 'movingTo' ? next === 'moving' : fact === 'newJobFrom' ? next === 'new-job' : true

/** What somebody draws once a lead is done. */
const DRAWN: Partial<Record<LeadId, 'pension' | 'unemployment'>> = { 'claim-benefit': 'unemployment', 'apply-pension': 'pension' }

/**
 * The plan: what to do first with its numbers, the next steps, the one question that would change it, other ways, where each insurance
 * stands.
 */
export function PlanView({
  assessment,
  plan,
  engine,
  person,
  ticks,
  skipped,
  onAnswer,
  onSkip,
}: {
  assessment: Assessment
  plan: PlanValue
  engine: Engine
  person: Person
  ticks: TickList
  skipped: readonly string[]
  onAnswer: (fact: Fact, value: unknown) => Promise<boolean>
  onSkip: (fact: Fact) => void
}) {
  const words = usePopupWords()
  const language = useLanguage()
  const [asked, setAsked] = useState<Fact | null>(null)
  const [saved, setSaved] = useState(false)
  const [last, setLast] = useState<{ fact: Fact; value: unknown; before: PlanValue } | null>(null)
  const answer = async (fact: Fact, value: unknown) => {
    const before = { fact, value: factAt(person.profile, fact), before: plan }
    const kept = await onAnswer(fact, value)
    if (kept) {
      setLast(before)
      setAsked(null)
    }
    return kept
  }
  const question = (fact: Fact | null, title?: string) =>
    fact !== null && (
      <Question
        fact={fact}
        {...(title === undefined ? {} : { title })}
        settles={assessment.questions.find((one) => one.fact === fact)?.settles ?? 0}
        profile={person.profile}
        today={assessment.today}
        onAnswer={answer}
        onSkip={onSkip}
      />
    )
  // A benefit claimed and a pension applied for are facts of the person: the plan goes on from them.
  const finish = (done: boolean) => {
    const drawn = DRAWN[plan.lead.id]
    if (done && drawn !== undefined) void answer('drawing', drawn)
    else ticks.set(tickOf(plan.lead.id), done)
  }
  const inHero = plan.lead.id === 'answer-question' ? (plan.lead.asks.find((fact) => !skipped.includes(fact)) ?? null) : null
  return (
    <>
      <HeroCard lead={plan.lead} today={assessment.today} ticks={ticks} finished={ticks.has(tickOf(plan.lead.id))} onFinish={finish}>
        {inHero === null ? undefined : question(inHero, '')}
      </HeroCard>
      {last !== null && (
        <Answered
          label={words.question.facts[last.fact].label}
          changed={changedWays(last.before, plan)}
          onUndo={() => {
            void onAnswer(last.fact, last.value)
            setLast(null)
          }}
        />
      )}
      <PlanFacts facts={plan.facts} label={words.hero.facts} />
      {assessment.placeNotInPack && <p class="note soon">{words.notInPack}</p>}
      <Steps
        plan={plan}
        today={assessment.today}
        ticks={ticks}
        onCalendar={() => void saveCalendar(person, remindersOf(plan, assessment, ticks.all), language).then(() => setSaved(true))}
        calendarSaved={saved}
      />
      <AfterPaint>
        {() => {
          const decisive = decisiveFact({ assessment, plan, profile: person.profile }, skipped, answersOf, engine.assess)
          const shown = asked ?? (decisive === inHero ? null : decisive)
          const other =
            shown === null && inHero === null
              ? (assessment.questions.find(({ fact }) => !skipped.includes(fact) && concerns(fact, person.profile.next))?.fact ?? null)
              : null
          return (
            <>
              {question(shown, asked === null ? words.question.decides : words.question.title)}
              <Ways plan={plan} assessment={assessment} ticks={ticks} onAsk={setAsked} />
              {question(other, words.question.title)}
              <Stops assessment={assessment} profile={person.profile} />
              <Unknowns assessment={assessment} />
              <PackAge age={freshness(engine.policy, figuresUsed(assessment), assessment.today)} />
              <LazyReadyWords assessment={assessment} plan={plan} profile={person.profile} />
            </>
          )
        }}
      </AfterPaint>
    </>
  )
}
