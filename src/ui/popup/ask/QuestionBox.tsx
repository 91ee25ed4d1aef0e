import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Assessment } from '../../../advisor/assessment.ts'
import type { Ask as AskBox, AskContext } from '../../../ask/index.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { Fact, Profile } from '../../../profile/schema.ts'
import type { TickList } from '../../kit/useTicks.ts'
import { useLanguage, useSay } from '../../kit/language.ts'
import { usePopupWords } from '../words.ts'
import { AnswerView } from './AnswerView.tsx'
import { usePolicyFor } from './usePolicyFor.ts'
import './ask.css'

export interface AskProps {
  assessment: Assessment
  profile: Profile
  policy: Policy
  question: string
  ticks: TickList
  onChange: (question: string) => void
  /** Keeps a fact the answer asked for; resolves to whether it was kept. */
  onAnswer: (fact: Fact, value: unknown) => Promise<boolean>
}

/** The last questions of this window, newest first. They are kept nowhere: closing the window forgets them. */
let asked: readonly string[] = []
const KEPT = 3

type Ignored = NonNullable<AskContext['ignore']>

/** The question box: answers while one types, for this person, from the rules; or says that it does not know. */
export function QuestionBox({ assessment, profile, policy, question, ticks, onChange, onAnswer }: AskProps) {
  const { ask: t } = usePopupWords()
  const language = useLanguage()
  const say = useSay()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [box, setBox] = useState<AskBox | null>(null)
  const [recent, setRecent] = useState(asked)
  /** A point that was picked rather than typed, as long as its words stand in the box. */
  const [picked, setPicked] = useState<{ id: string; text: string } | null>(null)
  const [ignore, setIgnore] = useState<{ text: string; facts: Ignored }>({ text: '', facts: [] })
  const text = question.trim()
  const keep = (line: string) => {
    if (line.length < 2) return
    asked = [line, ...asked.filter((one) => one !== line)].slice(0, KEPT)
    setRecent(asked)
  }
  const pick = (point: string, words: string) => {
    keep(text)
    setPicked({ id: point, text: words })
    onChange(words)
  }
  useEffect(() => {
    import('../../../ask/index.ts').then(
      ({ createAsk }) => {
        const made = createAsk()
        setBox(made)
        // The first answers set up every pattern, a fifth of a second in all: while the person has yet to type.
        const nobody = { assessment: null, profile: null, language: null, policy, today: assessment.today, before: null }
        for (const one of made.suggestions.slice(0, 3)) requestIdleCallback(() => made.answer(say(one), nobody))
      },
      () => undefined,
    )
  }, [])
  const rules = usePolicyFor(box, text, profile, policy)
  const ignored = ignore.text === text ? ignore.facts : []
  const answer = useMemo(() => {
    if (box === null || text.length < 2) return null
    const before = recent.find((one) => one !== text) ?? null
    const context = { assessment, profile, language, policy: rules, today: assessment.today, before, ignore: ignored }
    return picked?.text === text ? box.open(picked.id, context) : box.answer(text, context)
  }, [box, text, picked, assessment, profile, language, rules, recent, ignored.join()])
  return (
    <>
      <form
        class="ask-box"
        onSubmit={(event) => {
          event.preventDefault()
          keep(text)
        }}
      >
        <label for={id} class="sr-only">
          {t.label}
        </label>
        <input
          id={id}
          ref={input}
          type="search"
          class="input"
          maxLength={500}
          placeholder={t.placeholder}
          autoComplete="off"
          value={question}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={() => keep(text)}
        />
      </form>
      <p class="sr-only" role="status">
        {answer === null ? '' : say(answer.lead)}
      </p>
      {answer !== null && (
        <AnswerView
          answer={answer}
          profile={profile}
          ticks={ticks}
          today={assessment.today}
          ignored={ignored}
          onAsk={pick}
          onFact={onAnswer}
          onIgnore={(facts) => setIgnore({ text, facts })}
          onEdit={() => input.current?.focus()}
        />
      )}
      {recent.some((one) => one !== text) && (
        <section>
          <h2>{t.recent}</h2>
          <div class="chips">
            {recent
              .filter((one) => one !== text)
              .map((one) => (
                <button key={one} type="button" class="line" onClick={() => onChange(one)}>
                  {one}
                </button>
              ))}
          </div>
        </section>
      )}
      {answer === null && box !== null && (
        <>
          <section>
            <h2>{t.first}</h2>
            <ul class="plain questions">
              {box.suggestions.map((suggestion) => (
                <li key={suggestion.id}>
                  <button type="button" onClick={() => pick(suggestion.id, say(suggestion))}>
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
