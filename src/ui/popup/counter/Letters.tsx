import type { Assessment } from '../../../advisor/assessment.ts'
import { lettersFor } from '../../../plan/letters/index.ts'
import { situationOf } from '../../../plan/situation.ts'
import type { Person } from '../../../profile/people.ts'
import { useLanguage, useSay } from '../../kit/language.ts'
import { Law } from '../../kit/Law.tsx'
import { usePopupWords } from '../words.ts'
import { Copy } from './Copy.tsx'

/** Letters ready to copy or print: in Chinese, as they are handed in; in English with a gloss beside them. */
export function Letters({ person, assessment }: { person: Person; assessment: Assessment }) {
  const { counter: t } = usePopupWords()
  const say = useSay()
  const english = useLanguage() === 'en'
  const letters = lettersFor(situationOf(assessment, person.profile, assessment.today))
  return (
    <main class="paper letters">
      <h1>{t.letters.title}</h1>
      <p class="small muted">{t.letters.how}</p>
      {letters.length === 0 && <p>{t.letters.none}</p>}
      {letters.map((letter) => (
        <section key={letter.id} class="letter">
          <h2>{say(letter.title)}</h2>
          <div class="small muted law-line">
            {say(letter.law)} <Law rules={letter.rules} />
          </div>
          <p class="text" lang="zh-CN">
            {letter.zh}
          </p>
          {english && <p class="small muted">{letter.gloss}</p>}
          <Copy text={letter.zh} />
        </section>
      ))}
    </main>
  )
}
