import type { Assessment } from '../../../advisor/assessment.ts'
import type { Person } from '../../../profile/people.ts'
import type { Fact } from '../../../profile/schema.ts'
import { AfterPaint } from '../../kit/AfterPaint.tsx'
import type { TickList } from '../../kit/useTicks.ts'
import { Question } from '../question/Question.tsx'
import { usePopupWords } from '../words.ts'
import { Headline } from './Headline.tsx'
import { Routes } from './Routes.tsx'
import { Steps } from './Steps.tsx'
import { Stops } from './Stops.tsx'
import { Unknowns } from './Unknowns.tsx'
import './plan.css'

/** The plan: what stops when, what to do next, the one question worth answering, the ways on, what is not known. */
export function Plan({
  assessment,
  person,
  ticks,
  skipped,
  onAnswer,
  onSkip,
}: {
  assessment: Assessment
  person: Person
  ticks: TickList
  skipped: readonly string[]
  onAnswer: (fact: Fact, value: unknown) => Promise<boolean>
  onSkip: (fact: Fact) => void
}) {
  const words = usePopupWords()
  return (
    <>
      <Headline assessment={assessment} />
      {assessment.placeNotInPack && <p class="note soon">{words.notInPack}</p>}
      <Stops assessment={assessment} profile={person.profile} />
      <Steps assessment={assessment} person={person} ticks={ticks} />
      <Question assessment={assessment} profile={person.profile} skipped={skipped} onAnswer={onAnswer} onSkip={onSkip} />
      <AfterPaint>
        {() => (
          <>
            <Routes assessment={assessment} profile={person.profile} ticks={ticks} />
            <Unknowns assessment={assessment} />
          </>
        )}
      </AfterPaint>
    </>
  )
}
