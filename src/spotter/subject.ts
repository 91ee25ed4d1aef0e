import type { Evidence } from '../domain/page.ts'
import { hostHint, hostOf, isRoot } from './host.ts'
import type { Heads } from './heads.ts'
import { isBureauName, subjectOf, withoutBureaus } from './heads.ts'
import type { Reading } from './reading.ts'
import { ANY_SCHEME as SCHEME, COUNTER, ELSEWHERE, NEWS, PERSONAL_NUMBER } from './words.ts'
import { count, first } from './text.ts'

/**
 * Weights by principle: what the page calls itself counts most, a text full of the schemes counts as much as a good title,
 * a sender or host alone never suffices unless the page is empty or a home page and nothing on it speaks against.
 */
export const WEIGHTS = {
  headScheme: 5,
  headCounter: 2,
  headElsewhere: -5,
  headElsewhereToo: -2,
  headNews: -3,
  column: 1.5,
  text: 5.5,
  otherText: -3,
  counterText: 1,
  labels: 4,
  codes: 2,
  insuranceHost: 3,
  labourHost: 1.5,
  home: 5,
  site: 1,
  empty: 2,
  root: 1,
  threshold: 4,
}
export type Weights = typeof WEIGHTS

/** Scheme words per thousand characters at which a text is wholly about the schemes. */
const FULL = 10
/** What takes a Chinese character takes three letters or more. */
const LETTERS = 3

/**
 * Everything that speaks for or against a page being about social insurance; the sum is held against `threshold`.
 * `url` is given for official hosts only: elsewhere an address proves nothing.
 */
export function subjectEvidence(reading: Reading, heads: Heads, url: string | null, weights: Weights = WEIGHTS): Evidence[] {
  const found: Evidence[] = []
  const host = hostOf(url) ?? ''
  const hint = hostHint(url)
  const add = (signal: string, weight: number, text: string): void => {
    if (weight !== 0) found.push({ signal, weight: Math.round(weight * 100) / 100, text: text.slice(0, 80) })
  }
  const subject = subjectOf(heads, url)
  const head = withoutBureaus(subject.join(' · '))
  const scheme = first(head, SCHEME)
  const counter = first(head, COUNTER)
  const other = first(head, ELSEWHERE)
  const news = first(head, NEWS)
  if (scheme !== '') add('head-scheme', weights.headScheme, scheme)
  else if (counter !== '') add('head-counter', weights.headCounter, counter)
  if (other !== '') add('head-elsewhere', weights[scheme === '' ? 'headElsewhere' : 'headElsewhereToo'], other)
  if (news !== '') add('head-news', weights.headNews, news)
  const column = first(withoutBureaus(heads.column), SCHEME)
  if (column !== '') add('column', weights.column, column)

  const text = withoutBureaus(reading.main)
  const english = count(text, /[\u4e00-\u9fff]/g) * 8 < text.length
  const thousands = Math.max(text.length / (english ? LETTERS : 1), 300) / 1000
  const hits = count(text, SCHEME)
  const dense = Math.min(1, hits / thousands / FULL)
  if (hits > 0) add('text', weights.text * dense * dense * Math.min(1, hits / 3), `${first(text, SCHEME)} ×${hits}`)
  const names = subject.length > 0 ? subject : [heads.site]
  const home = names.every(isBureauName)
  const root = isRoot(url)
  if (text.length > 500 && hits / thousands < 1 && !(home && root)) add('text-elsewhere', weights.otherText, `×${hits}`)
  const work = count(text, COUNTER)
  if (work > 2) add('text-counter', weights.counterText * Math.min(1, work / thousands / FULL), `${first(text, COUNTER)} ×${work}`)

  const labels = reading.labels.filter((label) => [SCHEME, COUNTER, PERSONAL_NUMBER].some((words) => first(label, words) !== ''))
  add('form-labels', weights.labels * Math.min(1, labels.length / 4), labels.slice(0, 4).join(' / '))
  add('field-codes', weights.codes * Math.min(1, reading.codes.length / 2), reading.codes.slice(0, 4).join(' '))

  if (hint !== null) add(`host-${hint}`, weights[`${hint}Host`], host)
  if (home) add('bureau-home', weights.home, names[0] ?? '')
  else if (isBureauName(heads.site)) add('bureau-site', weights.site, heads.site)
  if (hint !== null && reading.main.length < 160 && other === '' && news === '') {
    add('empty-page', weights.empty, reading.title)
    if (root) add('root-address', weights.root, host)
  }
  return found
}

export const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0)
