import { useState } from 'preact/hooks'
import type { AskAnswer, Understood } from '../../../ask/index.ts'
import { checklist } from '../../../briefing/documents.ts'
import type { IsoDate } from '../../../domain/dates.ts'
import type { Fact, Profile } from '../../../profile/schema.ts'
import { ChannelLink } from '../../kit/ChannelLink.tsx'
import { Checklist } from '../../kit/Checklist.tsx'
import { HotlineLink } from '../../kit/HotlineLink.tsx'
import { useSay } from '../../kit/language.ts'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { RuleView } from '../../kit/RuleView.tsx'
import type { TickList } from '../../kit/useTicks.ts'
import { Question } from '../question/Question.tsx'
import { usePopupWords } from '../words.ts'

interface AnswerProps {
  answer: AskAnswer
  profile: Profile
  ticks: TickList
  today: IsoDate
  ignored: readonly Understood['fact'][]
  onAsk: (point: string, words: string) => void
  onFact: (fact: Fact, value: unknown) => Promise<boolean>
  onIgnore: (facts: Understood['fact'][]) => void
  onEdit: () => void
}

/** The answer large, what to do as a button, the rest folded; sources behind "§"; or what to choose from; or whom to ask. */
export function AnswerView(props: AnswerProps) {
  const { answer, onAsk } = props
  const { ask: t } = usePopupWords()
  const say = useSay()
  const hotlines = answer.hotline ?? []
  return (
    <article class="answer">
      {answer.topic === null && <h2 class="answer-lead">{say(answer.title)}</h2>}
      <TakenAs {...props} />
      <Leads answer={answer} />
      {answer.suggest.length > 0 && (
        <ul class="plain questions">
          {answer.suggest.map((one) => (
            <li key={one.id}>
              <button type="button" onClick={() => onAsk(one.id, say(one.title))}>
                {say(one.title)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Missing {...props} />
      {answer.action !== null && <ActionButton action={answer.action} />}
      {answer.topic !== null && <Rest {...props} />}
      {/* What refuses names them itself. */}
      {hotlines.length > 0 && (answer.topic !== null || answer.suggest.length > 0) && (
        <p class="note">
          {answer.topic === null ? t.askThem : t.orAsk}
          {hotlines.map((number, index) => (
            <span key={number}>
              {index > 0 && ' · '}
              <HotlineLink number={number} />
            </span>
          ))}
        </p>
      )}
      {answer.topic !== null && answer.rules.length > 0 && (
        <details class="rules">
          <summary>
            <span aria-hidden="true">§ </span>
            {t.rules(answer.rules.length)}
          </summary>
          {answer.rules.map((id) => (
            <RuleView key={id} id={id} />
          ))}
        </details>
      )}
      {answer.related.length > 0 && (
        <section>
          <h2>{t.related}</h2>
          <div class="chips">
            {answer.related.map((one) => (
              <button key={one.id} type="button" onClick={() => onAsk(one.id, say(one.title))}>
                {say(one.title)}
              </button>
            ))}
          </div>
        </section>
      )}
    </article>
  )
}

/** What is answered: one thing, or each of several with its title, or two readings of one question. */
function Leads({ answer }: { answer: AskAnswer }) {
  const { ask: t } = usePopupWords()
  const say = useSay()
  if (answer.topic === null) return <p>{say(answer.lead)}</p>
  if (answer.points.length <= 1)
    return (
      <>
        <h2>{say(answer.title)}</h2>
        <FirstSentence text={say(answer.lead)} />
      </>
    )
  return (
    <>
      {answer.either === true && <p class="muted">{t.either}</p>}
      <ul class="plain answer-leads">
        {answer.points.map((point) => (
          <li key={point.id}>
            <h2>{say(point.title)}</h2>
            <FirstSentence text={say(point.lead)} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The first sentence large, what follows it as other text: a lead that quotes its rule is long. */
function FirstSentence({ text }: { text: string }) {
  const first = /^.*?(?:[。！？]|[.!?](?=\s+[A-Z“"¥]))/su.exec(text)?.[0] ?? text
  return (
    <p class="answer-lead">
      <b>{first}</b>
      {text.slice(first.length)}
    </p>
  )
}

/** What the question was taken to say of the person, each fact to be taken back with a press. */
function TakenAs({ answer, ignored, onIgnore, onEdit }: AnswerProps) {
  const { ask: t } = usePopupWords()
  const say = useSay()
  if (answer.understood.length === 0 && ignored.length === 0) return null
  return (
    <p class="taken-as">
      <span class="small muted">{answer.understood.some((one) => one.differs) ? t.forThisOne : t.takenAs}</span>
      {answer.understood.map((one) => (
        <button key={one.text.zh} type="button" class="small" title={t.takeBack} onClick={() => onIgnore([...ignored, one.fact])}>
          {say(one.text)} <span aria-hidden="true">×</span>
          <span class="sr-only">{t.takeBack}</span>
        </button>
      ))}
      {ignored.length > 0 && (
        <button type="button" class="small" onClick={() => onIgnore([])}>
          {t.asBefore}
        </button>
      )}
      <button type="button" class="quiet small" aria-label={t.edit} title={t.edit} onClick={onEdit}>
        ✎
      </button>
    </p>
  )
}

/** The one fact that would settle the answer, asked for in place; kept in the profile, and the answer completes itself. */
function Missing({ answer, profile, today, onFact }: AnswerProps) {
  const { ask: t } = usePopupWords()
  const [skipped, setSkipped] = useState<readonly Fact[]>([])
  const fact = answer.needs.find((one) => !skipped.includes(one))
  if (fact === undefined || answer.understood.some((one) => one.differs)) return null
  return (
    <Question
      key={fact}
      fact={fact}
      title={t.missing}
      settles={1}
      profile={profile}
      today={today}
      onAnswer={onFact}
      onSkip={() => setSkipped([...skipped, fact])}
    />
  )
}

function ActionButton({ action }: { action: NonNullable<AskAnswer['action']> }) {
  const say = useSay()
  const door = action.do.find((one) => one.host !== null)
  const phone = action.do.find((one) => one.phone !== null)
  return (
    <p class="answer-action">
      {door?.host ? (
        <a class="button primary" href={`https://${door.host}/`} target="_blank" rel="noopener noreferrer">
          {say(action.title)}
        </a>
      ) : phone?.phone ? (
        <a class="button primary" href={`tel:${phone.phone}`}>
          {say(action.title)} · {phone.phone}
        </a>
      ) : (
        <b>{say(action.title)}</b>
      )}
      {door !== undefined && (
        <span class="small muted">
          {say(door.name)} {door.host}
        </span>
      )}
    </p>
  )
}

/** Why, what to do, what to watch, papers and places: folded. */
function Rest({ answer, ticks }: AnswerProps) {
  const { ask: t, routes } = usePopupWords()
  const say = useSay()
  const papers = checklist(answer.documents)
  return (
    <>
      {answer.why.length > 0 && (
        <details>
          <summary>{t.why}</summary>
          {answer.why.map((line) => (
            <p key={line.zh} class="small">
              {say(line)}
            </p>
          ))}
        </details>
      )}
      {answer.steps.length > 0 && (
        <details>
          <summary>{t.steps}</summary>
          <ol>
            {answer.steps.map((step) => (
              <li key={step.zh}>{say(step)}</li>
            ))}
          </ol>
          {papers.length > 0 && (
            <section>
              <h2>{routes.documents}</h2>
              <Checklist items={papers} isTicked={ticks.hasPaper} onTick={ticks.setPaper} />
            </section>
          )}
          {answer.channels.length > 0 && (
            <section>
              <h2>{routes.channels}</h2>
              <ul class="plain">
                {answer.channels.map(({ id, name, host }) => (
                  <li key={id}>
                    <ChannelLink name={name} host={host} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </details>
      )}
      {answer.watch.length + answer.warnings.length > 0 && (
        <details>
          <summary>{t.watch}</summary>
          {answer.watch.map((line) => (
            <p key={line.zh} class="note soon">
              {say(line)}
            </p>
          ))}
          {answer.warnings.map((warning) => (
            <div key={warning.zh} class="note soon">
              {say(warning)}
              <RuleRef id={warning.rule} />
            </div>
          ))}
        </details>
      )}
      {answer.summary !== null && (
        <details>
          <summary>{t.general}</summary>
          <p class="small">{say(answer.summary)}</p>
        </details>
      )}
    </>
  )
}
