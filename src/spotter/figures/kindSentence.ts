import type { Band } from '../../domain/page.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { amountsIn, type Amount } from './amounts.ts'
import { insurancesIn } from './insurances.ts'
import { KINDS, OTHER_SUMS, roleOf, type KindRow, type Role } from './kinds.ts'
import { latestYear, only, onlySpan, onlyYear, type Span } from './period.ts'
import { withoutSuperseded } from './superseded.ts'
import { NOT_HELD } from './words.ts'

/** What one sentence or table says of one kind. */
export interface KindFinding {
  row: KindRow
  /** Where it is another than the page's. */
  place?: PlaceCode
  value?: number
  rate?: number
  base?: number
  bands?: Band[]
  per: 'month' | 'year'
  /** Which one the value is, where one sentence tells each. */
  label?: string
  /** True where numbers of the kind are told that cannot be told apart: then nothing on the page is the whole of it. */
  doubt?: boolean
  /** True when the bands are shares. */
  shares?: boolean
  year: string | null
  span: Span | null
  quote: string
}

/** What a sum that stands before it is made of: 490.5元,其中统筹442.5元; and what one may choose from: 4412元至22060元之间. */
const PARTS =
  /财政补[助贴]:[^。;]*|每人每年\d[\d.,]{1,9}元,?\(?其中:?(?=个人[缴应筹负])|,[^,;。\d]{2,24}(?:同|也|同样)[为是]\d[\d.]{1,6}元|,可?享受[^,;。\d]*|,(?:各级)?财政补[助贴][^。;个]{4,60}|(?<=[元%]),?\(?其中(?!个人[缴应筹])[^,;。)]*|\d[\d.,]{2,12}元?(?:(?:至|到|-|—|~|[与和])\d[\d.,]{2,12}元(?:\/月)?之?间|(?:\/月)?[~—]\d[\d.,]{2,12}元)/g

/** The base, where it is told as a share of a wage: 月平均工资的60%即4620元. */
const SHARE_OF_WAGE = /(?:平均|社平)工资(?:\d+元)?的?(?:[4-9]\d|[1-3]\d\d)%[,(]?即?(?=\d)/g

/** The wage of a month in brackets behind that of the year: 平均工资为92364元(7697元/月). */
const MONTH_OF_WAGE = /(?<=平均工资为?:?[\d,]{5,7}元(?:\/年)?)\((?=\d,?\d{3}[.元])/g

/** Words that say nothing about which of several a number is. */
const EMPTY =
  /年(?=缴)|以?个人身份(?:参加)?|累计缴费(?:时间|年限)?|当地|(?:调整|确定)?为|统一|一律|标准|是|:|每人|每月|每年|月|(?:个人)?(?:缴费|缴纳)(?:额|金额)?|最低月?工资|发放|支付|费率|比例|不低于|达到?|的|元|失业(?:保险)?金|失业保险|灵活就业人员|职工|医保|(?:基本)?医疗保险费?|按|即|费|方式|(?<!补)缴/g

/** Which of several a number is, by the words before it: a class of areas, a tier, an age, a stretch of months. Empty for none. */
function labelOf(before: string): string {
  const clauses = before.split(/[,;。]|\((?![^()]*\))/)
  // What stands before a colon names what is told behind it: 其他参保人员:个人缴费标准为….
  const own = (clauses.at(-1) ?? '')
    .split(':')
    .map(stripped)
    .findLast((part) => part !== '')
  // And so does a condition right before the clause: 缴费满5年不满10年的,标准为….
  const last = clauses.at(-2)?.split(':').at(-1) ?? ''
  return own ?? (stripped(CONDITION.exec(last)?.[0] ?? '') || (JOINING.exec(last)?.[0] ?? ''))
}

/** Whom a number is for, as a clause of its own. */
const JOINING =
  /^延长领取(?:期间)?$|^\D{0,6}(?:学生|儿童|少儿|成年人|老年人|居民)(?=参加|参保)|第?[一二三四五六A-E][类档](?:工资区|地?区)?(?=标准|适用|包括)|(?:统账结合|(?:单建|住院)?统筹)(?=方式|模式|$)/
const CONDITION = /^.{0,30}(?:满|足|年|个月起?|以[上下内]|的|人员|居民|学生|儿童|幼儿|\d个月)$/

const stripped = (part: string): string =>
  part
    .replace(EMPTY, (word, at: number, whole: string) =>
      // 个月 is a part of a label, not a unit.
      word === '月' && whole[at - 1] === '个' ? word : '',
    )
    .replace(/^[\s和及与]*(?:\(?[一二三四五六七八九十\d]{1,2}[)、.])?|[\s(/]{1,8}$/g, '')
    .slice(0, 24)

export const within = (row: KindRow, value: number, per: 'month' | 'year'): boolean => {
  const times = per === 'year' && row.kind === 'flexible-medical' ? 12 : 1
  return value >= row.range[0] * times && value <= row.range[1] * times
}

/** Per what a value is; null for one that does not fit its kind. */
function periodOf(row: KindRow, { per, value }: Pick<Amount, 'per' | 'value'>): 'month' | 'year' | null {
  if (row.kind === 'average-wage') return per === 'month' || (per === null && value < 30000) ? 'month' : 'year'
  if (row.kind === 'resident-premium') return per === 'month' ? null : 'year'
  if (per === 'year') return row.kind === 'flexible-medical' ? 'year' : null
  return 'month'
}

/** A sentence without the numbers of years before the last one it names: 2025年为1680元. */
function ofNewestYear(sentence: string): string {
  const newest = latestYear([...sentence.matchAll(/20\d\d(?=年)/g)].map(([year]) => year))
  return sentence.replace(/(20\d\d)年度?[为是:]?\d[\d.,]{2,9}元(?:\/月)?,?/g, (all, year: string) => (year < newest ? '' : all))
}

/** Everything one sentence says of every kind; `above` is the heading or line it stands under, `begun` what goes before its semicolon. */
export function readKinds(sentence: string, above: string, begun = ''): KindFinding[] {
  if (NOT_HELD.test(sentence)) return []
  const text = ofNewestYear(withoutSuperseded(sentence))
    .replace(PARTS, '')
    .replace(SHARE_OF_WAGE, '基数为')
    .replace(MONTH_OF_WAGE, ',即')
    .replace(/交(?=[费纳\d])/g, '缴')
  if (!/\d\s*(?:万?元|%)/.test(text)) return []
  const named = insurancesIn(text)
  return KINDS.flatMap((row) => {
    if (row.never.test(text) || !(row.said?.test(begun + text) ?? true)) return []
    if (!row.about.every((words) => words.test(`${text} ${above}`))) return []
    if (row.notUnder?.test(above) === true && !row.about.every((words) => words.test(text))) return []
    // A heading for several insurances does not make one of what the sentence says of another.
    if (row.insurance !== 'all' && named.length > 0 && !named.includes(row.insurance)) return []
    // Far too small for the kind, as the wage of an hour is for that of a month: 小时最低工资标准一类23元,二类21元.
    const amounts = amountsIn(text).filter(({ unit, value }) => unit === 'percent' || value > row.range[0] / 10)
    const finding = put(row, amounts, begun)
    if (finding === undefined) return []
    return [{ ...finding, row, year: onlyYear(text), span: onlySpan(text), quote: sentence.trim().slice(0, 240) }]
  })
}

/** Words before a number that say it is no part of the list: how much it grew, what it is taken from. */
const APART = /余额|逾期|[每按]季|幅|生育|失业|最[低高]|[增较]|比(?!例)|提高|工资的|\($/
/** True for a number of the kind's sentence that nothing explains: then what was read may be a part of a list. */
const isUnread = ({ range: [, most] }: KindRow, { role, amount: { before, after } }: Told): boolean =>
  role === null && !/^[^,;。\d元]{0,4}[资补]助/.test(after) && most < 99999 && !APART.test(before) && !OTHER_SUMS.test(before)
type Put = Pick<KindFinding, 'value' | 'rate' | 'base' | 'bands' | 'per' | 'shares' | 'label' | 'doubt'>
const DOUBT: Put = { doubt: true, per: 'month' }
interface Labelled extends Band {
  per: 'month' | 'year'
}
/** The numbers a sentence or table gives, by what they are. */
export type Numbers = Record<Role, Labelled[]>

/** A number with what it is, and of whom. */
interface Told {
  amount: Amount
  role: Role | null
  label: string
}

/** Who lives somewhere, is so old, has paid so long. */
const GROUP = /[类档]$|^其[他余]|周?岁|以[上下]|^满/
const isGroup = ({ insurance }: KindRow, label: string): boolean =>
  GROUP.test(label) || (insurance !== 'medical' && /[区县市]$/.test(label))

/** Which one a share is for, told behind it: 按8.3%参加统账结合. */
const JOINED = /^参加((?:统账|单建|住院)[^,;。\d]{2,4})/

function toldIn(row: KindRow, amounts: readonly Amount[], begun: string): Told[] {
  /** Whose the share before is: the sum that it comes to is theirs too (满10年的,按80%发放,即2080元). */
  let last = ''
  /** What the number before is; so is that of the next group: 市区每月1962元,其余各县1809元. */
  let before: Role | null = begun.includes('元') ? 'value' : null
  return amounts.map((amount) => {
    const label = JOINED.exec(amount.after)?.[1] ?? (labelOf(amount.before) || (amount.before.includes(';') ? '' : last))
    last = amount.unit === 'percent' ? label : ''
    const role = roleOf(row, amount)
    before = role ?? (before === 'value' && isGroup(row, label) && !OTHER_SUMS.test(amount.before) ? before : null)
    return { amount, role: before, label }
  })
}

/** False for a number that is another thing than its words say. */
const fits = (row: KindRow, role: Role, value: number, per: 'month' | 'year'): boolean => {
  if (role === 'value') return within(row, value, per)
  const { shares } = row
  return role !== 'rate' || !shares || (value >= shares[0] && value <= shares[1])
}

/** Puts the numbers of a sentence together; undefined for none of the kind, a doubt when any of them leaves one. */
function put(row: KindRow, amounts: readonly Amount[], begun: string): Put | undefined {
  const found: Numbers = { value: [], rate: [], base: [] }
  const all = toldIn(row, amounts, begun)
  for (const { amount, role, label } of all) {
    const per = role === 'value' ? periodOf(row, amount) : 'month'
    if (role === null || per === null) continue
    if (!fits(row, role, amount.value, per)) return undefined
    found[role].push({ label, value: role === 'rate' ? Math.round(amount.value * 100) / 10000 : amount.value, per })
  }
  return Object.values(found).flat().length > 0 ? ((all.some((one) => isUnread(row, one)) ? null : together(found)) ?? DOUBT) : undefined
}

/** Each number once, unless it is told of two; a number told again with its label has that label. */
const distinct = (list: readonly Labelled[]): Labelled[] =>
  list.reduce<Labelled[]>((each, one) => {
    const at = each.findIndex(
      ({ value, per, label }) => value === one.value && per === one.per && (label === '' || one.label === '' || label === one.label),
    )
    if (at === -1) return [...each, one]
    return each.with(at, { ...one, label: each[at]?.label || one.label })
  }, [])
export const areLabelled = (list: readonly Band[]): boolean =>
  list.every(({ label }) => label !== '') && new Set(list.map(({ label }) => label)).size === list.length

/** The sums, each once; a sum a year printed beside the sum a month is the same told twice. */
function sumsOf(list: readonly Labelled[]): Labelled[] {
  const each = distinct(list)
  const months = each.filter(({ per }) => per === 'month')
  return months.length > 0 ? months : each
}

/** One value, or several that are told apart by what stands before each. Null for contradictions. */
export function together(found: Numbers): Put | null {
  const [values, rates, bases] = [sumsOf(found.value), distinct(found.rate), distinct(found.base)]
  const [value] = values
  const [rate] = rates
  const base = only(bases) ?? undefined
  if (value && values.length > 1) return areLabelled(values) ? { bands: values, per: value.per, base: base?.value } : null
  if (rates.length > 1) {
    if (value !== undefined || !areLabelled(rates)) return null
    return { bands: rates, shares: true, per: 'month', base: base?.value }
  }
  return bases.length > 1 ? null : single(value, rate, base)
}

/** True unless all three are told and base times share is not the sum. */
const agree = (sum?: Labelled, rate?: Labelled, base?: Labelled): boolean =>
  sum?.per !== 'month' || !rate || !base || Math.abs(base.value * rate.value - sum.value) <= Math.max(1, sum.value * 0.01)

/** At most one of each, which must agree. Null where they do not, and for none. */
function single(value?: Labelled, rate?: Labelled, base?: Labelled): Put | null {
  if ((!value && !rate && !base) || !agree(value, rate, base)) return null
  return {
    per: value?.per ?? 'month',
    label: (value ?? rate)?.label ?? '',
    value: value?.value,
    rate: rate?.value,
    base: base?.value,
  }
}
