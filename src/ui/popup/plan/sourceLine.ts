import { shortTitle } from '../../kit/format.ts'
import type { RuleTexts } from '../../kit/rules.ts'

/**
 * The documents that some rules come from, each once with its articles, at most `most` of them; `more` says how many were left out.
 * The full titles stand with each rule.
 */
export function sourceLine(ids: readonly string[], rules: RuleTexts, most = 1): { text: string; more: number } {
  const articles = new Map<string, Set<string>>()
  for (const id of ids) {
    const rule = rules[id]
    if (rule === undefined) continue
    const title = shortTitle(rule.source.title)
    const known = articles.get(title) ?? new Set()
    if (rule.article !== null) known.add(rule.article)
    articles.set(title, known)
  }
  const shown = [...articles].slice(0, most).map(([title, list]) => [title, [...list].join('、')].filter((part) => part !== '').join(' '))
  return { text: shown.join(' · '), more: Math.max(0, articles.size - most) }
}
