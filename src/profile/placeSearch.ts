import type { PlaceCode } from '../domain/place.ts'
import { provinceOf } from '../domain/place.ts'

/** A row of the division table: code, Chinese name, English name, full pinyin without tones, initials. */
export type DivisionRow = readonly [code: string, zh: string, en: string, pinyin: string, initials: string]

export interface PlaceOption {
  code: PlaceCode
  zh: string
  en: string
  /** The province the place lies in; null for a province itself and for the four municipalities. */
  province: { code: PlaceCode; zh: string; en: string } | null
}

/** Places of one province, under its heading. */
export interface PlaceGroup {
  code: PlaceCode
  zh: string
  en: string
  options: PlaceOption[]
}

/** People type a polyphone the way the input method reads the lone character; the real reading still ranks first. */
const COMMON_MISREADINGS: Readonly<Record<PlaceCode, string>> = {
  500000: 'zhongqing',
  350200: 'shamen',
  341500: 'liuan',
  340300: 'bangbu',
  341600: 'haozhou',
  441900: 'dongwan',
}

const SUFFIX = /(维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|自治州|地区|省|市|盟)$/

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

interface Entry {
  option: PlaceOption
  zh: string
  short: string
  en: string
  pinyin: string
  initials: string
  misreading: string | null
}

/** The table made ready for searching; build it once. */
export interface PlaceIndex {
  entries: Entry[]
  byCode: ReadonlyMap<PlaceCode, PlaceOption>
}

export function indexPlaces(rows: readonly DivisionRow[]): PlaceIndex {
  const named = new Map(rows.map(([code, zh, en]) => [code, { code, zh, en }]))
  const entries = rows
    .filter(([code]) => code !== '000000')
    .map(([code, zh, en, pinyin, initials]): Entry => {
      const province = code.endsWith('0000') ? null : (named.get(provinceOf(code)) ?? null)
      const misreading = COMMON_MISREADINGS[code]
      return {
        option: { code, zh, en, province },
        zh: fold(zh),
        short: fold(zh.replace(SUFFIX, '')),
        en: fold(en),
        pinyin: fold(pinyin),
        initials: fold(initials),
        misreading: misreading === undefined ? null : fold(misreading),
      }
    })
  return { entries, byCode: new Map(entries.map(({ option }) => [option.code, option])) }
}

/** How well a place answers a word: greater is better, 0 is not at all. */
function score(entry: Entry, word: string): number {
  if (word === entry.short || word === entry.zh) return 100
  if (word === entry.pinyin || word === entry.en) return 95
  if (word === entry.initials) return 90
  if (entry.zh.startsWith(word)) return 80
  if (entry.pinyin.startsWith(word) || entry.en.startsWith(word)) return 70
  if (word.length >= 3 && entry.misreading?.startsWith(word)) return 65
  if (word.length >= 2 && entry.initials.startsWith(word)) return 60
  if (entry.zh.includes(word)) return 50
  if (word.length >= 3 && (entry.pinyin.includes(word) || entry.en.includes(word))) return 30
  if (/^\d{2,6}$/.test(word) && entry.option.code.startsWith(word)) return 20
  return 0
}

/** A place answers words that name it and, in any order, its province: `安徽六安`, `anhui luan`. */
function scoreAll(entry: Entry, province: Entry | undefined, query: string): number {
  const whole = score(entry, fold(query))
  if (whole > 0 || province === undefined) return whole
  const folded = fold(query)
  for (const name of [province.zh, province.short, province.pinyin, province.en]) {
    if (name !== '' && folded.startsWith(name) && folded.length > name.length) {
      const rest = score(entry, folded.slice(name.length))
      if (rest > 0) return rest
    }
  }
  const words = query
    .split(/[\s,，、/]+/)
    .map(fold)
    .filter(Boolean)
  if (words.length < 2) return 0
  const scores = words.map((word) => score(entry, word))
  const named = Math.max(...scores)
  if (named === 0) return 0
  return words.every((word, index) => (scores[index] ?? 0) > 0 || score(province, word) > 0) ? named : 0
}

/** Large cities come first where two places answer equally: the municipalities, capitals, cities under separate planning and Suzhou. */
const SEPARATE = new Set(['210200', '330200', '350200', '370200', '440300', '320500'])
const isLarge = (code: PlaceCode): boolean => code.endsWith('0000') || code.endsWith('0100') || SEPARATE.has(code)

/**
 * Places whose name, pinyin or initials answer the query, best first; the whole table in its order for an empty query.
 * Finding nothing is an empty list: the caller says so.
 */
export function searchPlaces(index: PlaceIndex, typed: string, limit = Infinity): PlaceOption[] {
  // No place has a longer name; a page of text pasted by mistake must not hold up the form.
  const query = typed.slice(0, 60)
  if (fold(query) === '') return query.trim() === '' ? index.entries.slice(0, limit).map(({ option }) => option) : []
  const provinces = new Map(index.entries.filter(({ option }) => option.province === null).map((entry) => [entry.option.code, entry]))
  return index.entries
    .map((entry) => {
      const province = entry.option.province === null ? undefined : provinces.get(entry.option.province.code)
      const direct = scoreAll(entry, province, query)
      // Naming a province alone lists its cities below it.
      const throughProvince = province !== undefined && score(province, fold(query)) >= 80 ? 10 : 0
      return { option: entry.option, score: Math.max(direct, throughProvince) }
    })
    .filter(({ score: points }) => points > 0)
    .sort(
      (a, b) =>
        b.score - a.score || Number(isLarge(b.option.code)) - Number(isLarge(a.option.code)) || a.option.code.localeCompare(b.option.code),
    )
    .slice(0, limit)
    .map(({ option }) => option)
}

/** The same places under their provinces; provinces in the order of their best place, places in theirs. */
export function groupPlaces(index: PlaceIndex, options: readonly PlaceOption[]): PlaceGroup[] {
  const groups = new Map<PlaceCode, PlaceGroup>()
  for (const option of options) {
    const heading = option.province ?? option
    const group = groups.get(heading.code) ?? { code: heading.code, zh: heading.zh, en: heading.en, options: [] }
    group.options.push(option)
    groups.set(heading.code, group)
  }
  return [...groups.values()]
}
