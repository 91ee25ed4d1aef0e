import type { IsoDate } from '../../../domain/dates.ts'
import type { Fact, Profile } from '../../../profile/schema.ts'
import { usePopupWords } from '../words.ts'
import { Choice } from './Choice.tsx'
import { inputOf } from './facts.ts'
import { TypedAnswer } from './TypedAnswer.tsx'

/** One question, answered in place; "I do not know" puts it aside. An empty title stands in a box that says what it is about. */
export function Question({
  fact,
  title,
  settles = 0,
  profile,
  today,
  onAnswer,
  onSkip,
}: {
  fact: Fact
  title?: string
  settles?: number
  profile: Profile
  today: IsoDate
  /** Resolves to whether the answer was kept. */
  onAnswer: (fact: Fact, value: unknown) => Promise<boolean>
  /** Null where there is nothing else to ask. */
  onSkip: ((fact: Fact) => void) | null
}) {
  const { question: t } = usePopupWords()
  const heading = title ?? t.title
  return (
    <section class={heading === '' ? 'question plain' : 'question'} aria-label={heading || t.title}>
      {heading !== '' && (
        <div class="row">
          <h2>{heading}</h2>
          {settles > 1 && <span class="small muted num">{t.settles(settles)}</span>}
        </div>
      )}
      <p>
        <b>{t.facts[fact].ask}</b> {heading !== '' && <span class="small muted">{t.facts[fact].why}</span>}
      </p>
      <AnswerField
        key={fact}
        fact={fact}
        profile={profile}
        today={today}
        onAnswer={(value) => void onAnswer(fact, value)}
        onSkip={onSkip === null ? null : () => onSkip(fact)}
      />
    </section>
  )
}

/** The field or buttons by which a fact is answered. */
export function AnswerField({
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
    <TypedAnswer fact={fact} type={input.type} profile={profile} today={today} onAnswer={onAnswer} onSkip={onSkip} />
  )
}
