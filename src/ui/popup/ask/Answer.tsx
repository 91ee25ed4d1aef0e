import type { AskAnswer, TopicId } from '../../../ask/index.ts'
import { checklist } from '../../../briefing/documents.ts'
import { Channel } from '../../kit/Channel.tsx'
import { Checklist } from '../../kit/Checklist.tsx'
import { Hotline } from '../../kit/Hotline.tsx'
import { useSay } from '../../kit/language.ts'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { RuleView } from '../../kit/RuleView.tsx'
import type { TickList } from '../../kit/useTicks.ts'
import { usePopupWords } from '../words.ts'

/** An answer with steps, papers, places, cautions and the rules it rests on; or "I do not know" with whom to ask. */
export function Answer({ answer, ticks, onAsk }: { answer: AskAnswer; ticks: TickList; onAsk: (topic: TopicId, words: string) => void }) {
  const { ask: t, routes } = usePopupWords()
  const say = useSay()
  const papers = checklist(answer.documents)
  const hotlines = answer.hotline ?? []
  return (
    <article class="answer">
      <h2 class="answer-title">{answer.topic === null ? t.unknown : say(answer.title)}</h2>
      <p>{say(answer.summary)}</p>
      {answer.steps.length > 0 && (
        <ol>
          {answer.steps.map((step) => (
            <li key={step.zh}>{say(step)}</li>
          ))}
        </ol>
      )}
      {answer.warnings.map((warning) => (
        <div key={warning.zh} class="note soon">
          {say(warning)}
          <RuleRef id={warning.rule} />
        </div>
      ))}
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
                <Channel name={name} host={host} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {hotlines.length > 0 && (
        <p class="note">
          {answer.topic === null ? t.askThem : t.orAsk}
          {hotlines.map((number, index) => (
            <span key={number}>
              {index > 0 && ' · '}
              <Hotline number={number} />
            </span>
          ))}
        </p>
      )}
      {answer.rules.length > 0 && (
        <details class="rules">
          <summary>{t.rules(answer.rules.length)}</summary>
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
              <button key={one.topic} type="button" onClick={() => onAsk(one.topic, say(one.title))}>
                {say(one.title)}
              </button>
            ))}
          </div>
        </section>
      )}
    </article>
  )
}
