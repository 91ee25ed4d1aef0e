import type { PlaceCode } from '../../domain/place.ts'
import { lineage } from '../../domain/place.ts'
import type { Known } from '../places.ts'
import { provesItself } from './amount.ts'
import { orElse, type LimitFinding, type Setting } from './finding.ts'
import { insurancesIn, narrowed } from './insurances.ts'
import { onlySpan } from './period.ts'
import { scan } from './scanner.ts'
import type { Token } from './scanner.ts'
import { withoutSuperseded } from './superseded.ts'
import { NOT_HELD, OTHER_AMOUNT } from './words.ts'
import type { InsuranceOrAll } from './words.ts'

export const BASE = /基数|缴费依据|缴纳[^,。;\d]{2,10}费的依据|缴费工资|缴存工资|缴费[上下]{1,2}限|工资低于\d[^,。;]{2,14}缴/
/** The meaning may follow its amount: 以7546元作为缴费基数下限. */
const MEANING_AFTER = /^(?:\s*\/\s*月)?(?:(?:的)?(?:作?为|是|确定为)[^,。;\d]{0,12}?|\()(?:(下限|最低)|(上限|最高))/

/** A wage that a share is taken of: 9183元的300%. */
const SHARE_OF = /^\s*(?:\/\s*月)?\s*\)?\s*(?:(?:的|×|x|X|\*|乘以)\s*\d{2,3}(?:\.\d+)?\s*%|×\s*3(?!\d))/
/** What comes of a sum before the one that holds. */
const ROUNDED = /^\s*[,(]?\s*(?:四舍五入|见.进|取整|进位)[^\d,;。)]{0,10}\d/
/** Other people's rules: civil servants are not whom this product is for. */
const OTHERS = /机关事业单位|职业年金|公务员医疗/
/** Unless they are named together with everybody else: 参加企业和机关事业单位社会保险的职工. */
const FOR_FIRMS_TOO = /企业职工|灵活就业|企业[、和及与](?:国家)?机关事业单位(?!养老)|机关事业单位[、和及与](?:各类|城镇)?企业/

/** Two numbers are limits when they have a unit, when they prove themselves, or when they stand in brackets and can be. */
const isPair = ({ low, high, stated, bracketed }: Token & { type: 'range' }, unit: boolean): boolean =>
  stated || provesItself(low, high) || ((bracketed || unit) && high > low * 3 && high < low * 13)

const isLowestWage = (text: string, at: number, role: number): boolean =>
  /^[^,;\d%]{2,16}$/.test(text.slice(role, at)) && /^最低月?工资(?:标准)?[(为即是:,]*\d/.test(text.slice(at))

/** A sum to pay, which a comparison right behind it limits: 月缴存额不得超过…. */
const SUM = /(?:[缴交]费?额|缴存额|金额|补贴|津贴|待遇|合计)$/

/** What a wage is named for: its multiple or share is the limit, told right behind (平均工资的3倍,即34611元). */
const WORKED_OUT =
  /工资(?:[^,。;]{0,12}?(?:\d{1,2}|[一二两三四五六])倍|[^,。;倍×*]{0,12}?(?:[4-9]\d|[1-3]\d\d)%)[^,。;\d缴额费]{0,6}(?:\(|[,(]?\s*(?:即|为|计|也就是)[^,。;\d缴额费]{0,8})$/

/** True when the words between a limit and its amount speak of a wage, worked out, and of no other sum. */
const isWorkedOut = (words: string): boolean =>
  WORKED_OUT.test(words) && !OTHER_AMOUNT.test(words.replace(/(?:平均|社平|岗平)(?:缴费)?工资/g, ''))

const limitsSomethingElse = (before: Token | undefined, at: number): boolean => before?.type === 'other' && at - before.end <= 2

/** For which insurances, said at the end: ,适用于养老、失业保险。 (养老、工伤)。 按4375元缴纳养老保险费。 */
const BEHIND =
  /(?:[,(](?:均?适用于|用于)?|^适用[于险种范围]*:?|元的?缴纳?)((?:企业|职工|城镇|基本|养老|医疗|失业|工伤|生育|保险|[、和及与]){2,24})费?\)?(?:[二三四五]项(?:保险)?)?(?:执行(?:同一|上述)?(?:口径|标准)?)?(?:,执行[^,。;]{2,24})?[。;]?\s?$/

/** The insurances that a sentence names behind its limits, and none before. */
export function insurancesBehind(sentence: string): InsuranceOrAll[] {
  const behind = BEHIND.exec(sentence.trim())
  const told = behind !== null && insurancesIn(sentence.slice(0, behind.index)).every((insurance) => insurance === 'all')
  return told ? insurancesIn(behind[1] ?? '') : []
}

export const isInsurancesAlone = (sentence: string): boolean => BEHIND.exec(sentence.trim())?.index === 0

type Limit = 'lower' | 'upper'
type StatedPlace = PlaceCode | null
type Of<Kind extends Token['type']> = Token & { type: Kind }

/** How far a sentence has been read. */
interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly setting: Setting
  readonly found: LimitFinding[]
  readonly quote: string
  readonly span: LimitFinding['span']
  role: Limit | 'both' | null
  /** True while the last role word has not met an amount yet. */
  fresh: boolean
  byShare: boolean
  /** True when the next amount is something else than the limit named before it. */
  barred: boolean
  /** Words up to here gave the amount before them its meaning and say nothing about the next. */
  told: number
  /** Where the last role word stood. */
  roleAt: number
  year: string | null
  insurances: InsuranceOrAll[]
  places: StatedPlace[]
  /** True once an amount has used the current insurances or places: the next name starts a new list. */
  used: { insurances: boolean; places: boolean }
  pair: number[]
  /** A limit was named and amounts followed, but none that could be taken for it. */
  unread: Limit | null
}

const insurancesOf = ({ insurances, setting }: Reader): readonly InsuranceOrAll[] =>
  insurances.length > 0 ? narrowed(insurances) : setting.insurances

function put(reader: Reader, role: Limit, value: number | null, where: readonly StatedPlace[] = reader.places): void {
  const { found, setting, year, span, quote } = reader
  for (const insurance of insurancesOf(reader))
    for (const place of orElse(where, setting.places)) found.push({ role, value, insurance, place, year, span, quote })
  if (value !== null && reader.unread === role) reader.unread = null
}

function closeRole(reader: Reader): void {
  if (reader.unread !== null) put(reader, reader.unread, null)
  reader.unread = null
}

/** The lowest wage is the lower limit of the housing fund: 下限为本市最低工资标准2490元. */
const isFundsLowestWage = ({ role, fresh, text, roleAt, insurances, setting }: Reader, at: number): boolean =>
  role === 'lower' &&
  fresh &&
  isLowestWage(text, at, roleAt) &&
  orElse(insurances, setting.insurances).every((insurance) => insurance === 'housing-fund')

/** The upper limit of a sum to pay is not the upper limit of the base, also where it is said twice (缴存额最高不超过…). */
function isOfASum(reader: Reader, { at, noun }: Of<'role'>, index: number): boolean {
  const [earlier, before] = [reader.tokens[index - 2], reader.tokens[index - 1]]
  // And so is the one told beside it: 应缴最低846元、最高4230元.
  if (before?.type === 'amount' && earlier?.type === 'role' && /^[、,]$/.test(reader.text.slice(before.end, at)))
    return isOfASum(reader, earlier, index - 2)
  if (before?.type === 'role' && at - before.at <= 3) return isOfASum(reader, before, index - 1)
  return limitsSomethingElse(before, at) && (noun || SUM.test(reader.text.slice(Math.max(0, at - 8), at)))
}

/** An amount with what stands around it. */
interface Met {
  reader: Reader
  token: Of<'amount'>
  rest: string
  /** The words behind it that say what it is. */
  after: RegExpExecArray | null
  where: readonly StatedPlace[]
}

function meet(reader: Reader, token: Of<'amount'>, index: number): Met {
  const { text, tokens, places } = reader
  const rest = text.slice(token.end)
  const next = tokens[index + 1]
  // A place in brackets right behind its amount: 5510元(广州市).
  const bracketed = next?.type === 'place' && /^\s*(?:\/\s*月)?\s*\($/.test(text.slice(token.end, next.at))
  return { reader, token, rest, after: MEANING_AFTER.exec(rest), where: bracketed ? [next.place] : places }
}

/** What an amount may be. The first row that holds decides; an amount for which none holds gives nothing, nor one that is passed over. */
const AMOUNTS: readonly { when: (met: Met) => boolean; take?: (met: Met) => void }[] = [
  // A wage that a share is taken of, and what it was before it was rounded: 4592.4元,取整为4592元.
  { when: ({ rest }) => SHARE_OF.test(rest) || ROUNDED.test(rest) },
  // What is paid on a base: 按最低基数缴费:5102×20%=1020.40元.
  { when: ({ reader: { text }, token: { at } }) => /[×*x]\s?[12]?\d(?:\.\d+)?%\s?=\s?$/.test(text.slice(0, at)) },
  // Told what it is by the words behind it.
  {
    when: ({ after, reader }) => after !== null && (!reader.fresh || reader.barred),
    take: ({ after, reader, token, where }) => {
      put(reader, after?.[1] === undefined ? 'upper' : 'lower', token.value, where)
      reader.told = token.end + (after?.[0].length ?? 0)
    },
  },
  // One of a pair. The greater is the upper, whatever the order of the words.
  {
    when: ({ reader: { barred, role } }) => !barred && role === 'both',
    take: ({ reader, token, where }) => {
      reader.pair.push(token.value)
      if (reader.pair.length < 2) return
      put(reader, 'lower', Math.min(...reader.pair), where)
      put(reader, 'upper', Math.max(...reader.pair), where)
      reader.pair = []
    },
  },
  // The limit named before it.
  {
    when: ({ reader: { barred, role } }) => !barred && role !== null,
    take: ({ reader, token, where }) => put(reader, reader.role as Limit, token.value, where),
  },
  // Something else between a limit and its amount.
  {
    when: ({ reader: { fresh, role } }) => fresh && role !== null && role !== 'both',
    take: ({ reader }) => {
      reader.unread = reader.role as Limit
    },
  },
]

/** What each word of a sentence does to the reading. */
const WORDS: { [Kind in Token['type']]: (reader: Reader, token: Of<Kind>, index: number) => void } = {
  insurance: (reader, { insurance }) => {
    if (reader.used.insurances) reader.insurances = []
    reader.insurances.push(insurance)
    reader.used.insurances = false
  },
  place: (reader, { place }) => {
    if (reader.used.places) reader.places = []
    // A province only introduces its city.
    reader.places = reader.places.filter((one) => one === null || place === null || !lineage(place).includes(one))
    reader.places.push(place)
    reader.used.places = false
  },
  year: (reader, { year }) => {
    reader.year = year
  },
  old: (reader) => {
    reader.barred = true
  },
  other: (reader, { at }) => {
    reader.barred ||= !isFundsLowestWage(reader, at)
  },
  role: (reader, token, index) => {
    if (token.at < reader.told) return
    closeRole(reader)
    const role = isOfASum(reader, token, index) ? null : token.role
    Object.assign(reader, { role, roleAt: token.at, fresh: true, byShare: false, pair: [], barred: false })
  },
  share: (reader, { percent }) => {
    // The words 上限 and 下限 go before a bare percentage.
    if (reader.role !== null && !reader.byShare) return
    const role = percent === 60 ? 'lower' : percent === 300 ? 'upper' : null
    Object.assign(reader, { role, byShare: true, barred: false })
  },
  range: (reader, token) => {
    if (!reader.barred && token.low < token.high && isPair(token, reader.setting.unit === true)) {
      put(reader, 'lower', token.low)
      put(reader, 'upper', token.high)
    }
    reader.barred = false
    reader.used = { insurances: true, places: true }
  },
  amount: (reader, token, index) => {
    const { text, roleAt } = reader
    if (reader.fresh && reader.role !== 'both' && isWorkedOut(text.slice(Math.max(roleAt, token.at - 60), token.at))) reader.barred = false
    const met = meet(reader, token, index)
    const row = AMOUNTS.find(({ when }) => when(met))
    row?.take?.(met)
    if (row === undefined || row.take) {
      reader.fresh &&= reader.barred
      reader.used = { insurances: true, places: true }
    }
    reader.barred = false
  },
}

/**
 * Reads the limits one sentence announces, with what it takes from its setting. Every amount needs a word that says what
 * it is; an amount whose meaning is not plain gives nothing.
 */
export function readSentence(sentence: string, setting: Setting, own: PlaceCode | null, known: Known): LimitFinding[] {
  if (NOT_HELD.test(sentence) || (OTHERS.test(sentence) && !FOR_FIRMS_TOO.test(sentence))) return []
  if (!BASE.test(sentence) && (!setting.aboutBases || /按\d{1,2}%(?:的?比例)?缴/.test(sentence))) return []
  const text = withoutSuperseded(sentence.replace(/(\d)\s+(?=\d)/g, '$1'))
  const behind = insurancesBehind(text)
  const told = behind.length > 0
  const tokens = scan(text, own, known)
  const reader: Reader = {
    text,
    tokens: told ? tokens.filter(({ type }) => type !== 'insurance') : tokens,
    setting: { ...setting, insurances: told ? behind : orElse(setting.insurances, insurancesIn(text)) },
    found: [],
    quote: sentence.trim().slice(0, 240),
    span: onlySpan(text),
    role: null,
    fresh: false,
    byShare: false,
    barred: false,
    told: -1,
    roleAt: 0,
    year: setting.year,
    insurances: [],
    places: [],
    used: { insurances: false, places: false },
    pair: [],
    unread: null,
  }
  reader.tokens.forEach((token, index) =>
    (WORDS[token.type] as (reader: Reader, token: Token, index: number) => void)(reader, token, index),
  )
  closeRole(reader)
  return reader.found
}
