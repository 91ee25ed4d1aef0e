import type { Briefing } from '../../../briefing/briefing.ts'
import type { Actions } from '../actions.ts'
import type { Say } from '../words.ts'
import { trusted } from '../trusted.ts'
import { useRefs } from './Refs.tsx'

/** May I do this here: yes, no, depends or unknown, why, and what would settle it. */
export function VerdictCard({ verdict, say, actions }: { verdict: NonNullable<Briefing['verdict']>; say: Say; actions: Actions }) {
  const title = say.of(verdict.title)
  const reason = say.of(verdict.reason)
  const refs = useRefs(verdict.basis, say, title)
  return (
    <section class={`card ${verdict.verdict}`}>
      <b>{title}</b>
      <p>{reason}{refs.button}</p>
      {refs.list}
      {verdict.settles !== null && (
        <>
          <p>{say.of(verdict.settles)}</p>
          <button type="button" class="do ghost" onClick={trusted(() => actions.open('options', 'profile'))}>{say.words.answerMore}</button>
        </>
      )}
    </section>
  )
}

/** Without a profile: what setting one up would bring. */
export function SetUpCard({ say: { words }, actions }: { say: Say; actions: Actions }) {
  return (
    <section class="card">
      <b>{words.setUpTitle}</b>
      <p>{words.setUpText}</p>
      <button type="button" class="do" onClick={trusted(() => actions.open('popup'))}>{words.setUp}</button>
    </section>
  )
}
