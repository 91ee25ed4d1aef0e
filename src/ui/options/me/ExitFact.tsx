import { exitInLaw } from '../../../advisor/exit.ts'
import type { Exit } from '../../../profile/schema.ts'
import { articleInEnglish } from '../../../domain/article.ts'
import { useLanguage, useSay, useWords } from '../../kit/language.ts'
import { profile as profileWords } from '../../locales/index.ts'
import type { RowParts } from '../fields/FieldRow.tsx'
import { EXIT_GROUPS } from './formGroups.ts'

/** How the job ended, in everyday words by who brought it up; the article of the law and what follows stand below. */
export function ExitFact({ id, describedBy, value, onValue }: RowParts & { value: Exit | null; onValue: (exit: Exit | null) => void }) {
  const words = useWords(profileWords)
  const say = useSay()
  const english = useLanguage() === 'en'
  const answer = exitInLaw(value)
  return (
    <>
      <select
        id={id}
        class="input"
        aria-describedby={`${describedBy} ${id}-law`}
        value={value ?? ''}
        onChange={(event) => onValue((event.currentTarget.value || null) as Exit | null)}
      >
        <option value="">{words.values.notChosen}</option>
        {(['worker', 'employer', 'neither'] as const).map((who) => (
          <optgroup key={who} label={words.exitGroups[who]}>
            {EXIT_GROUPS[who].map((exit) => (
              <option key={exit} value={exit}>
                {words.exits[exit]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p class="law" id={`${id}-law`} aria-live="polite">
        {value !== null && (
          <>
            {answer.article !== null && <b>{words.exitLaw(english ? articleInEnglish(answer.article) : answer.article)}</b>}{' '}
            {say(answer.reason)}
          </>
        )}
      </p>
    </>
  )
}
