import type { Briefing } from '../../briefing/briefing.ts'
import { useSay } from '../kit/language.ts'
import { heroOf } from './hero.ts'
import { Statement } from './Statement.tsx'
import { othersOf } from './parts.ts'
import { Phone, CallableText } from './CallableText.tsx'
import { useNoteWords } from './words.ts'

/** What else is worth knowing here: the next step, what to take care of, what is not known and whom to ask. */
export function Care({ briefing }: { briefing: Briefing }) {
  const say = useSay()
  const words = useNoteWords()
  const { next, unknowns, hotlines, purpose } = briefing
  const leads = heroOf(briefing)
  return (
    <>
      {leads?.says !== 'purpose' && <p class="small muted">{say(purpose)}</p>}
      {next !== null && leads?.says !== 'next' && (
        <section>
          <h3>{words.ownPlan}</h3>
          <Statement line={next} />
        </section>
      )}
      {othersOf(briefing).map(({ title, lines }) => (
        <section key={title.zh}>
          <h3>{say(title)}</h3>
          {lines.map((line) => (
            <Statement key={line.text.zh} line={line} />
          ))}
        </section>
      ))}
      {unknowns.length > 0 && (
        <section>
          <h3>{words.unknowns}</h3>
          {unknowns.map(({ text, ask }) => (
            <p key={text.zh} class="told soon">
              <CallableText text={say(text)} /> <Phone number={ask} />
            </p>
          ))}
        </section>
      )}
      {hotlines.length > 0 && (
        <section>
          <h3>{words.hotlines}</h3>
          {hotlines.map(({ number, answers }) => (
            <p key={number} class="small">
              <Phone number={number} /> {say(answers)}
            </p>
          ))}
        </section>
      )}
    </>
  )
}
