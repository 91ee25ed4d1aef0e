import { useState } from 'preact/hooks'
import type { Assessment } from '../../../advisor/assessment.ts'
import type { IsoDate } from '../../../domain/dates.ts'
import type { Fact, Profile } from '../../../profile/schema.ts'
import { usePopupWords } from '../words.ts'
import { Choice } from './Choice.tsx'
import { inputOf } from './facts.ts'
import { Typed } from './Typed.tsx'

/** The one question whose answer settles most, answered in place; "I do not know" brings the next. */
export function Question({
  assessment,
  profile,
  skipped,
  onAnswer,
  onSkip,
}: {
  assessment: Assessment
  profile: Profile
  skipped: readonly string[]
  /** Resolves to whether the answer was kept. */
  onAnswer: (fact: Fact, value: unknown) => Promise<boolean>
  /** Null where there is nothing else to ask. */
  onSkip: ((fact: Fact) => void) | null
}) {
  const { question: t } = usePopupWords()
  const [said, setSaid] = useState('')
  const next = assessment.questions.find(({ fact }) => !skipped.includes(fact))
  const answer = async (fact: Fact, value: unknown) => setSaid((await onAnswer(fact, value)) ? t.saved(t.facts[fact].label) : '')
  return (
    <>
      <p role="status" class="sr-only">
        {said}
      </p>
      {next && (
        <section class="question" aria-label={t.title}>
          <div class="row">
            <h2>{t.title}</h2>
            {next.settles > 1 && <span class="small muted num">{t.settles(next.settles)}</span>}
          </div>
          <p>
            <b>{t.facts[next.fact].ask}</b> <span class="small muted">{t.facts[next.fact].why}</span>
          </p>
          <Answer
            key={next.fact}
            fact={next.fact}
            profile={profile}
            today={assessment.today}
            onAnswer={(value) => void answer(next.fact, value)}
            onSkip={onSkip === null ? null : () => onSkip(next.fact)}
          />
        </section>
      )}
    </>
  )
}

function Answer({
  fact,
  profile,
  today,
  onAnswer,
  onSkip,
}: {
  fact: Fact
  profile: Profile
  today: IsoDate
  onAnswer: (value: unknown) => void
  onSkip: (() => void) | null
}) {
  const { question: t } = usePopupWords()
  const input = inputOf(fact)
  if (input.type === 'flag') {
    return (
      <div class="chips">
        <button type="button" onClick={() => onAnswer(true)}>
          {t.yes}
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          {t.no}
        </button>
        {onSkip && (
          <button type="button" class="quiet" onClick={onSkip}>
            {t.skip}
          </button>
        )}
      </div>
    )
  }
  return input.type === 'choice' ? (
    <Choice fact={fact} options={input.options} several={input.several} onAnswer={onAnswer} onSkip={onSkip} />
  ) : (
    <Typed fact={fact} type={input.type} profile={profile} today={today} onAnswer={onAnswer} onSkip={onSkip} />
  )
}
