import type { PlaceCode } from '../place.ts'
import type { Division, Register } from './register.ts'
import { provinceAndCity } from './register.ts'
import { byText } from '../text.ts'

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
type PlaceName = Pick<Division, 'code' | 'zh' | 'en'>

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
  misread: string
  also: readonly string[]
  /** The province and the city it lies in. */
  outer: readonly SearchEntry[]
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
      misread: fold(division.misread ?? ''),
      also: division.also.map(fold),
      outer: [],
    }),
  )
  const byCode = new Map(entries.map((entry) => [entry.division.code, entry]))
  for (const entry of entries)
    entry.outer = Object.values(provinceAndCity(register, entry.division)).flatMap((each) => byCode.get(each?.code ?? '') ?? [])
  made.set(register, entries)
  return entries
}

/** The option a place is shown as. */
export function optionOf(register: Register, division: Division): PlaceOption {
  const { code, zh, en, answers } = division
  const { province, city } = provinceAndCity(register, division)
  return { code, zh, en, province, city: city ?? (division.level === 'county' ? province : null), answers }
}

const EXACT = 90

type Fit = (entry: SearchEntry, word: string) => boolean
/** What it is worth for a city or province and for a county, and from how many characters of the word on. */
interface Worth {
  city: number
  county: number
  cityFrom?: number
  countyFrom?: number
}

/** How a word may answer a place, best first; counties follow the cities, which is what most people look for. */
const FITS: readonly (readonly [Fit, Worth])[] = [
  [({ short, zh, also }, word) => word === short || word === zh || also.includes(word), { city: 100, county: 100 }],
  [({ pinyin, en }, word) => word === pinyin || word === en, { city: 95, county: EXACT }],
  [({ initials }, word) => word === initials, { city: EXACT, county: 55, countyFrom: 3 }],
  [({ zh }, word) => zh.startsWith(word), { city: 80, county: 62 }],
  [({ pinyin, en }, word) => pinyin.startsWith(word) || en.startsWith(word), { city: 70, county: 61, cityFrom: 1, countyFrom: 3 }],
  [({ misread }, word) => misread.startsWith(word), { city: 65, county: 58, cityFrom: 3, countyFrom: 3 }],
  [({ initials }, word) => initials.startsWith(word), { city: 60, county: 40, cityFrom: 2, countyFrom: 3 }],
  [({ zh }, word) => zh.includes(word), { city: 50, county: 45 }],
  [({ pinyin, en }, word) => pinyin.includes(word) || en.includes(word), { city: 30, county: 25, cityFrom: 3, countyFrom: 5 }],
  [({ division }, word) => /^\d{2,6}$/.test(word) && division.code.startsWith(word), { city: 20, county: 20, countyFrom: 5 }],
]

/** How well a place answers a word: greater is better, 0 is not at all. */
function score(entry: SearchEntry, word: string): number {
  const county = entry.division.level === 'county'
  for (const [fits, worth] of FITS) {
    const from = (county ? worth.countyFrom : worth.cityFrom) ?? 0
    if (word.length >= from && fits(entry, word)) return county ? worth.county : worth.city
  }
  return 0
}

/** A place answers words that name it and, in any order, what it lies in: `安徽六安`, `anhui luan`, `苏州 昆山`. */
function scoreAll(entry: SearchEntry, folded: string, words: readonly string[]): number {
  const { outer } = entry
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
  const found = entries.flatMap((entry) => {
    const direct = scoreAll(entry, folded, words)
    // Naming a province alone lists its cities below it.
    const through = entry.division.level === 'city' && entry.outer.some((each) => score(each, folded) >= 80) ? 10 : 0
    const points = Math.max(direct, through)
    return points > 0 ? [{ division: entry.division, points }] : []
  })
  // 合肥 is the city, not also 合肥高新技术产业开发区.
  const exact = found.some(({ division, points }) => division.level !== 'county' && points >= EXACT)
  return found
    .filter(({ division, points }) => !exact || division.level !== 'county' || points >= EXACT)
    .toSorted(
      (a, b) =>
        b.points - a.points ||
        Number(isLarge(b.division.code)) - Number(isLarge(a.division.code)) ||
        byText(a.division.code, b.division.code),
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
