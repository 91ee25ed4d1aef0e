import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { shortTitle } from './format.ts'
import { useWords } from './language.ts'
import { RuleView } from './RuleView.tsx'
import { useRules } from './rules.ts'

/** What a sentence rests on, in a line; opens the rule's own words, document and period. Nothing for an unknown id. */
export function RuleRef({ id }: { id: string }) {
  const words = useWords({ zh, en })
  const rule = useRules()[id]
  if (rule === undefined) return null
  return (
    <details class="rule-ref">
      <summary>
        {words.rule}
        {words.colon}
        {words.article(shortTitle(rule.source.title), rule.article)}
      </summary>
      <RuleView id={id} />
    </details>
  )
}
