import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { useWords } from './language.ts'
import { RuleView } from './RuleView.tsx'

/** The law behind a sentence, under a small sign that opens it. */
export function Law({ rules }: { rules: readonly string[] }) {
  const words = useWords({ zh, en })
  if (rules.length === 0) return null
  return (
    <details class="law">
      <summary aria-label={words.rule} title={words.rule}>
        §
      </summary>
      {rules.map((id) => (
        <RuleView key={id} id={id} />
      ))}
    </details>
  )
}
