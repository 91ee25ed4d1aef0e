import type { Policy } from '../../../policy/policy.ts'
import { cite } from '../../../policy/lookup.ts'
import { periodText } from '../../kit/format.ts'
import { useSay, useWhen, useWords } from '../../kit/language.ts'
import { SourceLink } from '../../kit/SourceLink.tsx'
import { figures } from '../../locales/index.ts'
import { kit as enKit } from '../../locales/en/kit.ts'
import { kit as zhKit } from '../../locales/zh/kit.ts'
import { ruleSubject, type KnownRule } from './coverage.ts'

/** Rules under their subjects, each with document, article, period and trust; folded, because there are many. */
export function RuleList({
  title,
  rules,
  policy,
  open = false,
}: {
  title: string
  rules: readonly KnownRule[]
  policy: Policy
  open?: boolean
}) {
  const { knows: words } = useWords(figures)
  const kit = useWords({ zh: zhKit, en: enKit })
  const say = useSay()
  const when = useWhen()
  if (rules.length === 0) return null
  const subjects = [...new Set(rules.map(({ rule }) => ruleSubject(rule.id)))]
  return (
    <details class="rules" open={open}>
      <summary>
        {title} <span class="muted num">{words.count(rules.length)}</span>
      </summary>
      {subjects.map((subject) => (
        <section key={subject}>
          <h3>{words.ruleSubjects[subject] ?? subject}</h3>
          <ul class="plain-list">
            {rules
              .filter(({ rule }) => ruleSubject(rule.id) === subject)
              .map(({ rule, status, trust }) => (
                <li key={rule.id}>
                  {status !== 'in-force' && <strong class="doubt">{kit.status[status]} </strong>}
                  {say(rule.statement)}
                  <small>
                    {cite(policy, [rule.source]).map((source) => (
                      <SourceLink key={source.id} source={source} article={rule.article} />
                    ))}
                    {' · '}
                    {kit.trust[trust]}
                    {(rule.from !== null || rule.until !== null) && <span class="num"> · {periodText(rule, kit, when)}</span>}
                    {' · '}
                    {rule.id}
                  </small>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
