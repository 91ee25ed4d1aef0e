import type { Evidence } from '../domain/page.ts'
import type { Heads } from './heads.ts'
import { isBureauName, withoutBureaus } from './heads.ts'
import type { Reading } from './reading.ts'
import { COUNTER, COUNTER_LABEL, ELSEWHERE, NEWS, SCHEME } from './words.ts'
import { count, first } from './text.ts'

/**
 * Weights by principle: what the page calls itself counts most, what its text is full of counts as much as a good title,
 * a sender or host alone never suffices unless nothing on the page speaks against it.
 */
export const WEIGHTS = {
  schemeInHead: 5, counterInHead: 2, elsewhereInHead: -5, newsInHead: -3, schemeInColumn: 1.5,
  density: 4, repeated: 1.5, counterDensity: 1, labels: 4, codes: 2, insuranceHost: 3, labourHost: 1.5, bureauHome: 5, bureauSite: 1, shell: 2, threshold: 4,
}
export type Weights = typeof WEIGHTS

/** Words per thousand characters at which a text counts as being about the schemes. */
const FULL_DENSITY = 10

/** Everything that speaks for or against a page being about social insurance. The sum is compared with `threshold`. */
export function subjectEvidence(reading: Reading, heads: Heads, hint: 'insurance' | 'labour' | null, weights: Weights = WEIGHTS): Evidence[] {
  const found: Evidence[] = []
  const add = (signal: string, weight: number, text: string): void => { found.push({ signal, weight, text: text.slice(0, 80) }) }
  const { main } = reading
  const head = withoutBureaus(heads.subject.join(' · '))
  const scheme = first(head, SCHEME)
  const counter = first(head, COUNTER)
  const other = first(head, ELSEWHERE)
  const news = first(head, NEWS)
  if (scheme !== null) add('head-names-scheme', weights.schemeInHead, scheme)
  else if (counter !== null) add('head-names-counter-work', weights.counterInHead, counter)
  if (other !== null) add('head-names-other-subject', scheme === null ? weights.elsewhereInHead : weights.elsewhereInHead / 3, other)
  if (news !== null) add('head-reads-like-news', scheme === null ? weights.newsInHead : weights.newsInHead, news)
  const column = first(withoutBureaus(heads.column), SCHEME)
  if (column !== null) add('column-names-scheme', weights.schemeInColumn, heads.column)

  const text = withoutBureaus(main)
  const hits = count(text, SCHEME)
  const dense = Math.min(1, (hits * 1000) / Math.max(text.length, 300) / FULL_DENSITY)
  if (hits > 0) add('text-about-schemes', weights.density * dense * dense + (hits >= 3 ? weights.repeated * dense : 0), `${first(text, SCHEME)} ×${hits}`)
  const work = count(text, COUNTER)
  if (work > 2) add('text-about-counter-work', weights.counterDensity * Math.min(1, (work * 1000) / Math.max(text.length, 300) / FULL_DENSITY), `${first(text, COUNTER)} ×${work}`)

  const labels = reading.labels.filter((label) => COUNTER_LABEL.test(label))
  if (labels.length > 0) add('form-asks-for-insurance-data', weights.labels * Math.min(1, labels.length / 4), labels.slice(0, 4).join(' / '))
  if (reading.codes.length > 0) add('bureau-field-codes', weights.codes * Math.min(1, reading.codes.length / 2), reading.codes.slice(0, 4).join(' '))

  if (hint !== null) add(`${hint}-host`, hint === 'insurance' ? weights.insuranceHost : weights.labourHost, hint)
  const name = heads.subject.find(isBureauName) ?? (heads.subject.length === 0 && isBureauName(heads.site) ? heads.site : undefined)
  if (name !== undefined) add('bureau-home', weights.bureauHome, name)
  else if (isBureauName(heads.site)) add('bureau-site', weights.bureauSite, heads.site)
  if (hint !== null && main.length < 160 && other === null && news === null) add('empty-page-on-bureau-host', weights.shell, `${main.length}`)
  return found
}

export const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0)
