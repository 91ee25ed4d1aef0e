import type { Evidence } from '../domain/page.ts'
import { hostHint, hostOf, isRoot } from './host.ts'
import type { Heads } from './heads.ts'
import { isBureauName, isSiteName, pageSubject, withoutBureaus, withoutGrounds } from './heads.ts'
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

/** Something that speaks for or against; what weighs nothing is left out. */
type Sign = [signal: string, weight: number, text: string]

const said = (signal: string, weight: number, words: string): Sign => [signal, words === '' ? 0 : weight, words]

/** What the subject's own words say, and those of the column it stands in. */
function headSigns(head: string, matter: string, column: string, weights: Weights): Sign[] {
  const scheme = first(head, SCHEME)
  return [
    said('head-scheme', weights.headScheme, scheme),
    said('head-counter', weights.headCounter, scheme === '' ? first(head, COUNTER) : ''),
    said('head-elsewhere', scheme === '' ? weights.headElsewhere : weights.headElsewhereToo, matter),
    said('head-news', weights.headNews, first(head, NEWS)),
    said('column', weights.column, first(column, SCHEME)),
  ]
}

/** The column a page stands in, and what is open on one that calls itself nothing but its site. */
const columnOf = ({ column, open }: Heads, names: readonly string[]): string =>
  names.every(isSiteName) ? [column, ...open].join(' ') : column

/** How full a text is of the schemes; `atDoor`: a bureau's home page may be about anything. */
function textSigns(text: string, atDoor: boolean, weights: Weights): Sign[] {
  const english = count(text, /[\u4e00-\u9fff]/g) * 8 < text.length
  const thousands = Math.max(text.length / (english ? LETTERS : 1), 300) / 1000
  const schemes = text.match(SCHEME) ?? []
  const acts = text.match(COUNTER) ?? []
  const fullness = (words: readonly string[]): number => Math.min(1, words.length / thousands / FULL)
  const dense = fullness(schemes)
  const elsewhere = text.length > 500 && schemes.length / thousands < 1 && !atDoor
  return [
    ['text', weights.text * dense * dense * Math.min(1, schemes.length / 3), `${schemes[0]} ×${schemes.length}`],
    ['text-elsewhere', elsewhere ? weights.otherText : 0, `×${schemes.length}`],
    ['text-counter', acts.length > 2 ? weights.counterText * fullness(acts) : 0, `${acts[0]} ×${acts.length}`],
  ]
}

/** What the fields of a form ask for. */
function fieldSigns({ labels, codes }: Reading, weights: Weights): Sign[] {
  const telling = labels.filter((label) => [SCHEME, COUNTER, PERSONAL_NUMBER].some((words) => first(label, words) !== ''))
  return [
    ['form-labels', weights.labels * Math.min(1, telling.length / 4), telling.slice(0, 4).join(' / ')],
    ['field-codes', weights.codes * Math.min(1, codes.length / 2), codes.slice(0, 4).join(' ')],
  ]
}

/**
 * Everything that speaks for or against a page being about social insurance; the sum is held against `threshold`.
 * `url` is given for official hosts only: elsewhere an address proves nothing.
 */
export function subjectEvidence(reading: Reading, heads: Heads, url: string | null, weights: Weights = WEIGHTS): Evidence[] {
  const host = hostOf(url) ?? ''
  const hint = hostHint(url)
  const root = isRoot(url)
  const subject = pageSubject(heads, url)
  const head = withoutBureaus(subject.join(' · '))
  const names = subject.length > 0 ? subject : [heads.site]
  const home = names.every(isBureauName)
  const matter = first(withoutGrounds(head, url, reading.main), ELSEWHERE)
  const empty = hint !== null && reading.main.length < 160 && matter === '' && first(head, NEWS) === ''
  const signs: Sign[] = [
    ...headSigns(head, matter, withoutBureaus(columnOf(heads, names)), weights),
    ...textSigns(withoutBureaus(reading.main), home && root, weights),
    ...fieldSigns(reading, weights),
    [`host-${hint}`, hint === null ? 0 : weights[`${hint}Host`], host],
    home ? ['bureau-home', weights.home, names[0] ?? ''] : ['bureau-site', isBureauName(heads.site) ? weights.site : 0, heads.site],
    ['empty-page', empty ? weights.empty : 0, reading.title],
    ['root-address', empty && root ? weights.root : 0, host],
  ]
  return signs
    .filter(([, weight]) => weight !== 0)
    .map(([signal, weight, text]) => ({ signal, weight: Math.round(weight * 100) / 100, text: text.slice(0, 80) }))
}

export const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0)
