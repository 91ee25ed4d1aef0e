import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import type { Assessment } from '../../../advisor/assessment.ts'
import type { Ask as AskBox, TopicId } from '../../../ask/index.ts'
import type { Profile } from '../../../profile/schema.ts'
import type { TickList } from '../../kit/useTicks.ts'
import { useLanguage, useSay } from '../../kit/language.ts'
import { usePopupWords } from '../words.ts'
import { Answer } from './Answer.tsx'
import { useElsewhere } from './useElsewhere.ts'
import '../plan/plan.css'
import './ask.css'

export interface AskProps {
  assessment: Assessment
  profile: Profile
  question: string
  ticks: TickList
  onChange: (question: string) => void
}

/** The question box: answers while one types, for this person, from the rules; or says that it does not know. */
export function Ask({ assessment, profile, question, ticks, onChange }: AskProps) {
  const { ask: t } = usePopupWords()
  const language = useLanguage()
  const say = useSay()
  const id = useId()
  const [box, setBox] = useState<AskBox | null>(null)
  /** A subject that was picked rather than typed, as long as its words stand in the box. */
  const [picked, setPicked] = useState<{ topic: TopicId; text: string } | null>(null)
  const pick = (topic: TopicId, text: string) => {
    setPicked({ topic, text })
    onChange(text)
  }
  useEffect(() => {
    import('../../../ask/index.ts').then(
      ({ createAsk }) => setBox(createAsk()),
      () => undefined,
    )
  }, [])
  const asked = question.trim()
  const assessAt = useElsewhere(box, asked, assessment)
  const answer = useMemo(() => {
    if (box === null || asked.length < 2) return null
    const context = { assessment, profile, language, assessAt }
    return picked?.text === asked ? box.open(picked.topic, context) : box.answer(asked, context)
  }, [box, asked, picked, assessment, profile, language, assessAt])
  return (
    <>
      <div class="ask-box">
        <label for={id} class="sr-only">
          {t.label}
        </label>
        <input
          id={id}
          type="search"
          class="input"
          maxLength={500}
          placeholder={t.placeholder}
          autoComplete="off"
          value={question}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <p class="sr-only" role="status">
        {answer === null ? '' : answer.topic === null ? t.unknown : say(answer.title)}
      </p>
      {answer !== null && <Answer answer={answer} ticks={ticks} onAsk={pick} />}
      {answer === null && box !== null && (
        <>
          <section>
            <h2>{t.first}</h2>
            <ul class="plain questions">
              {box.suggestions.map((suggestion) => (
                <li key={suggestion.topic}>
                  <button type="button" onClick={() => pick(suggestion.topic, say(suggestion))}>
                    {say(suggestion)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
          <details>
            <summary>{t.topics(box.topics.length)}</summary>
            <div class="chips">
              {box.topics.map((topic) => (
                <button key={topic.topic} type="button" onClick={() => pick(topic.topic, say(topic.title))}>
                  {say(topic.title)}
                </button>
              ))}
            </div>
          </details>
          <p class="note">{t.honest}</p>
        </>
      )}
    </>
  )
}
