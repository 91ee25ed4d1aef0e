import { capital } from '../text.ts'
import type { PlaceCode } from '../place.ts'
import { answeringFor, provinceOf } from '../place.ts'
import { shortName } from './shortName.ts'

/** A row of data/divisions.json: code, Chinese and English name, pinyin without tones as it is really called (luan for 六安), initials. */
export type DivisionRow = readonly [code: string, zh: string, en: string, pinyin: string, initials: string]

/** data/counties.json: the county-level divisions, as short as they can be written. */
export interface CountyTable {
  /** By the first four digits: two more and the name, one after the other; `*` marks a name whose short form means this place anywhere. */
  counties: Readonly<Record<string, string>>
  /** Characters by the syllable they are read as. */
  syllables: Readonly<Record<string, string>>
  /** Short names that are read otherwise than character by character, in syllables. */
  read: Readonly<Record<string, string>>
  /** Further names that people use, by code. */
  also: Readonly<Record<string, readonly string[]>>
  /** Places that another place answers for than the one their code lies in (雄县: the new area is run by the province). */
  answers: Readonly<Record<string, PlaceCode>>
  /** Cities whose short name is an everyday word (东方): they are meant only by their full name. */
  inFull: readonly PlaceCode[]
}

/** A province, city or county of the mainland, with every way to write it. */
export interface Division {
  code: PlaceCode
  /** Full official name, and as people say it. */
  zh: string
  short: string
  en: string
  pinyin: string
  initials: string
  /** Read character by character, where that differs from how it is called (重庆: zhongqing); people type it. */
  misread: string | null
  also: readonly string[]
  level: 'province' | 'city' | 'county'
  /** True where the short name means this place wherever it stands in a text. */
  standsAlone: boolean
  /** The place whose rules answer for it: itself, for a county its city, for a district of a municipality the municipality. */
  answers: PlaceCode
}

/** Every place by code, in the order of the codes. Build it once with `registerOf`. */
export interface Register {
  all: readonly Division[]
  byCode: ReadonlyMap<PlaceCode, Division>
}

const KINDS: Readonly<Record<string, string>> = { 区: ' District', 县: ' County', 旗: ' Banner' }

/** Kunshan, Chaoyang District, Li County; an apostrophe where two syllables would run into one (Xi'an). */
function inEnglish(zh: string, syllables: readonly string[]): string {
  const name = syllables.reduce((text, syllable) => (text !== '' && /^[aeo]/.test(syllable) ? `${text}'${syllable}` : text + syllable), '')
  return capital(name) + (KINDS[zh.slice(-1)] ?? '')
}

const NO_COUNTIES: CountyTable = { counties: {}, syllables: {}, read: {}, also: {}, answers: {}, inFull: [] }

/** How a short name is read: character by character, and as it is really called. */
interface Readings {
  plain(short: string): string[]
  real(short: string): string[]
}

/** A county. How it is read is worked out when that is asked for: 2,900 take some time, and few pages ask. */
class County implements Division {
  readonly level = 'county'
  readonly code: PlaceCode
  readonly zh: string
  readonly short: string
  readonly also: readonly string[]
  readonly standsAlone: boolean
  readonly answers: PlaceCode
  readonly #readings: Readings
  #pinyin: string | null = null
  constructor(code: PlaceCode, zh: string, standsAlone: boolean, { also, answers }: CountyTable, readings: Readings) {
    this.code = code
    this.zh = zh
    this.short = shortName(zh)
    this.also = also[code] ?? []
    this.standsAlone = standsAlone
    this.answers = answers[code] ?? answeringFor(code)
    this.#readings = readings
  }
  get #real(): string[] {
    return this.#readings.real(this.short)
  }
  get en(): string {
    return inEnglish(this.zh, this.#real)
  }
  get pinyin(): string {
    return (this.#pinyin ??= this.#real.join(''))
  }
  get initials(): string {
    return this.#real.map((syllable) => syllable[0]).join('')
  }
  get misread(): string | null {
    const misread = this.#readings.plain(this.short).join('')
    return misread === this.pinyin ? null : misread
  }
}

/** Makes the register of the two data files, of provinces and cities alone without the second. Pure; keep what it returns. */
export function registerOf(rows: readonly DivisionRow[], table: CountyTable = NO_COUNTIES): Register {
  const sound = new Map(Object.entries(table.syllables).flatMap(([syllable, chars]) => [...chars].map((char) => [char, syllable] as const)))
  const spell = (name: string): string[] => [...name].map((char) => sound.get(char) ?? char)
  const inFull = new Set(table.inFull)
  const cities = rows
    .filter(([code]) => code !== '000000')
    .map(([code, zh, en, pinyin, initials]): Division => {
      const short = shortName(zh)
      const misread = spell(short).join('')
      const level = code.endsWith('0000') ? 'province' : 'city'
      const reading = misread === pinyin ? null : misread
      return {
        code,
        zh,
        short,
        en,
        pinyin,
        initials,
        misread: reading,
        also: table.also[code] ?? [],
        level,
        standsAlone: !inFull.has(code),
        answers: code,
      }
    })
  const readings: Readings = { plain: spell, real: (short) => table.read[short]?.split(' ') ?? spell(short) }
  const counties = Object.entries(table.counties).flatMap(([city, names]) =>
    [...names.matchAll(/(\d\d)([^\d*]+)(\*?)/g)].map(
      ([, digits = '', zh = '', star]) => new County(city + digits, zh, star === '*', table, readings),
    ),
  )
  const all = [...cities, ...counties].toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return { all, byCode: new Map(all.map((division) => [division.code, division])) }
}

/** The province a place lies in, and for a county its city; both absent where the place is one itself. */
export function provinceAndCity({ byCode }: Register, { code, level }: Division): { province: Division | null; city: Division | null } {
  const city = level === 'county' ? (byCode.get(`${code.slice(0, 4)}00`) ?? null) : null
  return { province: level === 'province' ? null : (byCode.get(provinceOf(code)) ?? null), city }
}
