import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { periodText } from './format.ts'
import { useSay, useWhen, useWords } from './language.ts'
import { useRules } from './rules.ts'
import { SourceLink } from './SourceLink.tsx'

/** One rule: what it says, in which document and article, and since when. An id without a text shows as the id. */
export function RuleView({ id }: { id: string }) {
  const say = useSay()
  const words = useWords({ zh, en })
  const rule = useRules()[id]
  if (rule === undefined) return <p class="rule muted">{id}</p>
  const period = periodText(rule, words, useWhen())
  return (
    <p class="rule">
      {say(rule.statement)}
      <span class="small muted">
        {' '}
        {words.rule}
        {words.colon}
        <SourceLink source={rule.source} article={rule.article} />
        {period !== '' && <span class="num"> · {words.period(period)}</span>}
        <span class="rule-id"> · {id}</span>
      </span>
    </p>
  )
}
