import type { PlaceCode } from '../place.ts'
import type { Division, Register } from './register.ts'
import { within } from './register.ts'

/** A place to choose, with what it lies in, ready to be shown. */
export interface PlaceOption {
  code: PlaceCode
  zh: string
  en: string
  /** The province the place lies in; null for a province itself and for the four municipalities. */
  province: PlaceName | null
  /** For a county the city it lies in (its province, where it answers to that directly). */
  city: PlaceName | null
  /** The place whose rules answer for it, to be kept in its stead. */
  answers: PlaceCode
}
export type PlaceName = Pick<Division, 'code' | 'zh' | 'en'>

/** Places of one province, under its heading. */
export interface PlaceGroup {
  code: PlaceCode
  zh: string
  en: string
  options: PlaceOption[]
}

/** Lower case, no tones, no spaces or marks; ü may be typed as u, v or yu. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/v/g, 'u')
    .replace(/([ln])yu/g, '$1u')
}

interface SearchEntry {
  division: Division
  zh: string
  short: string
  en: string
  pinyin: string
  initials: string
  misread: string | null
  also: readonly string[]
}

const made = new WeakMap<Register, SearchEntry[]>()

function entriesOf(register: Register): SearchEntry[] {
  const known = made.get(register)
  if (known !== undefined) return known
  const entries = register.all.map(
    (division): SearchEntry => ({
      division,
      zh: fold(division.zh),
      short: fold(division.short),
      en: fold(division.en),
      pinyin: fold(division.pinyin),
      initials: fold(division.initials),
      misread: division.misread === null ? null : fold(division.misread),
      also: division.also.map(fold),
    }),
  )
  made.set(register, entries)
  return entries
}

/** The option a place is shown as. */
export function optionOf(register: Register, division: Division): PlaceOption {
  const { code, zh, en, answers } = division
  const { province, city } = within(register, division)
  return { code, zh, en, province, city: city ?? (division.level === 'county' ? province : null), answers }
}

const EXACT = 90

/** How well a place answers a word: greater is better, 0 is not at all. Counties follow the cities, which is what most people look for. */
function score(entry: SearchEntry, word: string): number {
  const county = entry.division.level === 'county'
  if (word === entry.short || word === entry.zh || entry.also.includes(word)) return 100
  if (word === entry.pinyin || word === entry.en) return county ? EXACT : 95
  if (word === entry.initials) return county ? (word.length > 2 ? 55 : 0) : EXACT
  if (entry.zh.startsWith(word)) return county ? 62 : 80
  if (word.length > (county ? 2 : 0) && (entry.pinyin.startsWith(word) || entry.en.startsWith(word))) return county ? 61 : 70
  if (word.length >= 3 && entry.misread?.startsWith(word)) return county ? 58 : 65
  if (word.length >= (county ? 3 : 2) && entry.initials.startsWith(word)) return county ? 40 : 60
  if (entry.zh.includes(word)) return county ? 45 : 50
  if (word.length >= (county ? 5 : 3) && (entry.pinyin.includes(word) || entry.en.includes(word))) return county ? 25 : 30
  if (/^\d{2,6}$/.test(word) && entry.division.code.startsWith(word) && (!county || word.length > 4)) return 20
  return 0
}

/** A place answers words that name it and, in any order, what it lies in: `安徽六安`, `anhui luan`, `苏州 昆山`. */
function scoreAll(entry: SearchEntry, outer: readonly SearchEntry[], folded: string, words: readonly string[]): number {
  const whole = score(entry, folded)
  if (whole > 0) return whole
  for (const { zh, short, pinyin, en } of outer)
    for (const name of [zh, short, pinyin, en]) {
      if (name === '' || !folded.startsWith(name) || folded.length === name.length) continue
      const rest = score(entry, folded.slice(name.length))
      if (rest > 0) return rest
    }
  if (words.length < 2) return 0
  const scores = words.map((word) => score(entry, word))
  const named = Math.max(...scores)
  if (named === 0) return 0
  return words.every((word, index) => (scores[index] ?? 0) > 0 || outer.some((each) => score(each, word) > 0)) ? named : 0
}

/** Large cities come first where two places answer equally: the municipalities, capitals, cities under separate planning and Suzhou. */
const SEPARATE = new Set(['210200', '330200', '350200', '370200', '440300', '320500'])
const isLarge = (code: PlaceCode): boolean => code.endsWith('0000') || code.endsWith('0100') || SEPARATE.has(code)

/**
 * Places whose name, pinyin or initials answer the query, best first; provinces and cities in their order for an empty query.
 * Counties are found by name, not listed below their city. Finding nothing is an empty list: the caller says so.
 */
export function searchPlaces(register: Register, typed: string, limit = Infinity): PlaceOption[] {
  const entries = entriesOf(register)
  // No place has a longer name; a page of text pasted by mistake must not hold up the form.
  const query = typed.slice(0, 60)
  if (fold(query) === '') {
    const wide = query.trim() === '' ? register.all.filter(({ level }) => level !== 'county') : []
    return wide.slice(0, limit).map((division) => optionOf(register, division))
  }
  const folded = fold(query)
  const words = query
    .split(/[\s,，、/]+/)
    .map(fold)
    .filter(Boolean)
  const byCode = new Map(entries.map((entry) => [entry.division.code, entry]))
  const found = entries.flatMap((entry) => {
    const { province, city } = within(register, entry.division)
    const outer = [province, city].flatMap((each) => byCode.get(each?.code ?? '') ?? [])
    const direct = scoreAll(entry, outer, folded, words)
    // Naming a province alone lists its cities below it.
    const through = entry.division.level === 'city' && outer.some((each) => score(each, folded) >= 80) ? 10 : 0
    const points = Math.max(direct, through)
    return points > 0 ? [{ division: entry.division, points }] : []
  })
  // 合肥 is the city, not also 合肥高新技术产业开发区.
  const exact = found.some(({ division, points }) => division.level !== 'county' && points >= EXACT)
  return found
    .filter(({ division, points }) => !exact || division.level !== 'county' || points >= EXACT)
    .sort(
      (a, b) =>
        b.points - a.points ||
        Number(isLarge(b.division.code)) - Number(isLarge(a.division.code)) ||
        a.division.code.localeCompare(b.division.code),
    )
    .slice(0, limit)
    .map(({ division }) => optionOf(register, division))
}

/** The same places under their provinces; provinces in the order of their best place, places in theirs. */
export function groupPlaces(options: readonly PlaceOption[]): PlaceGroup[] {
  const groups = new Map<PlaceCode, PlaceGroup>()
  for (const option of options) {
    const heading = option.province ?? option
    const group = groups.get(heading.code) ?? { code: heading.code, zh: heading.zh, en: heading.en, options: [] }
    group.options.push(option)
    groups.set(heading.code, group)
  }
  return [...groups.values()]
}
