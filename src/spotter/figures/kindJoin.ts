import { addMonths } from '../../domain/dates.ts'
import type { Band, PublishedFigure } from '../../domain/page.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { quoteOf } from './finding.ts'
import { areLabelled, type KindFinding } from './kindSentence.ts'
import { eachOnce, forYear, latestYear, UNDATED, type Span } from './period.ts'
import type { Role } from './kinds.ts'

type ToldParts = Partial<Record<Role, number>>

/** True for what tells a value, or several. */
const isSum = ({ value, bands }: KindFinding): boolean => value !== undefined || bands !== undefined

/**
 * Joins what sentences and tables say of one kind in one place into one figure each: parts told in different sentences belong together, the
 * newest year counts, and two values for one thing give nothing. `span` is the page's period for findings without one.
 */
export function joinKinds(
  findings: readonly KindFinding[],
  span: Span | null,
  place: PlaceCode | null,
  pageYear: string | null,
  text: string,
): PublishedFigure[] {
  return [...Map.groupBy(findings, ({ row, place: at = place }) => `${row.kind} ${at}`).values()]
    .map((all) => figureOf(all, span, all[0]?.place ?? place, pageYear))
    .filter((figure) => figure !== null && isWhole(figure, text)) as PublishedFigure[]
}

/** False for a list of classes or tiers of which the text names one more: 一档2770元,二档2530元;三档暂不调整. */
const isWhole = ({ bands, quote }: PublishedFigure, text: string): boolean =>
  !bands || bands.length >= new Set([...text.matchAll(CLASS)].flatMap(([name, of = '']) => (quote.includes(of) ? [name] : []))).size
const CLASS = /[一二三四五六](类|档)|满\d+(年不满)/g

/** Without what is told twice: a sum a year beside the sum a month; shares in bands beside the sums that they come to. */
function toldOnce(all: readonly KindFinding[]): readonly KindFinding[] {
  const monthly = all.filter(({ value, per }) => value === undefined || per === 'month')
  const told = monthly.some(({ value }) => value !== undefined) ? monthly : all
  const summed = told.some(({ bands, shares }) => bands && shares !== true)
  return told.filter(({ shares }) => !summed || shares !== true)
}

/** What the findings on one kind come to; null for a contradiction, and for nothing that can be paid or had. */
function figureOf(
  all: readonly KindFinding[],
  span: Span | null,
  place: PlaceCode | null,
  pageYear: string | null,
): PublishedFigure | null {
  const newest = latestYear([pageYear, ...all.map(({ year }) => year)])
  const ofNow = all.filter(({ year, row }) => year === null || year === newest || row.kind === 'average-wage')
  const current = toldOnce(ofNow)
  const [first] = current
  const bands = bandsOf(current)
  if (first === undefined || bands === null || current.some(({ doubt }) => doubt)) return null
  const { kind, insurance } = first.row
  const parts = partsOf(current, bands.length > 0)
  if (parts === null || (bands.length === 0 && !standsAlone(parts, current))) return null
  const { from, to } = (kind === 'resident-premium' ? yearLong(first.year ?? pageYear) : periodOf(current, span)) ?? UNDATED
  return {
    kind,
    insurance: insurance,
    ...parts,
    ...(bands.length > 0 ? { bands } : {}),
    unit: unitOf(current, parts, bands),
    from,
    to,
    ...forYear(from, kind === 'average-wage' ? '' : newest),
    place,
    quote: quoteOf(current),
  }
}

/**
 * The one number that is told for each of these parts; null when one of them is told as two. Beside bands, a share or base that each
 * sentence tells alike, or that is told apart from them.
 */
function partsOf(current: readonly KindFinding[], banded: boolean): ToldParts | null {
  const parts: ToldParts = {}
  const sums = current.filter(isSum)
  for (const part of ['value', 'rate', 'base'] as const) {
    const [number, ...more] = new Set(current.map((one) => one[part]).filter((told) => told !== undefined))
    const beside = sums.filter((one) => one[part] !== undefined).length
    const holds = !banded || (part !== 'value' && more.length === 0 && (beside === 0 || beside === sums.length))
    if (number === undefined || !holds) continue
    if (more.length > 0) return null
    parts[part] = number
  }
  return parts
}

/** A number for some people only, whose fellow was not read: alone it would pass for everybody's. */
const OF_SOME =
  /^(?!.*(?:[本我全][省市区县].{0,6}类|(?:执行|属于)第?.[类档]|同(?:标准|[)。]))).*(?:满(?!(?:1|一|12)(?:年|个月)(?:的|以上|[, ]|$))|不足(?!\d*元)|[\d年岁月]以[上下内]|(?<!最[长多]\d?)\d个月(?!.{0,4}等待)|(?<![分选])[一二三四五高中低A-E][档类]|学生|儿童|少儿|成年|老年|各县|(?<![及和])其[他余]|[区县市]等地 |、[^、 ]{1,5}[区县市] )/s
/** Said of several groups, one of them everybody else: 普通居民430元, 学生430元. */
const isForAll = (current: readonly KindFinding[]): boolean =>
  new Set(current.map(({ label }) => label)).size > 1 &&
  new Set(current.map(({ value }) => value)).size === 1 &&
  current.some(({ label = '' }) => /居民|成年/.test(label))
const isOnePart = (current: readonly KindFinding[]): boolean =>
  !isForAll(current) &&
  current.some(
    ({ label, quote, value, rate }) => (value ?? rate) !== undefined && OF_SOME.test(`${label} ${quote}`.replace(/\(含[^()]{1,12}\)/g, '')),
  )

/** True for one number that is everybody's, also a base told alone: 缴费基数统一为5104元/月. */
const standsAlone = ({ value, rate, base }: ToldParts, current: readonly KindFinding[]): boolean =>
  ((value ?? rate) !== undefined || (base !== undefined && !current.some(({ quote }) => /限|最|档|至/.test(quote)))) && !isOnePart(current)

function unitOf(current: readonly KindFinding[], { base }: ToldParts, bands: readonly Band[]): PublishedFigure['unit'] {
  const sum = current.find(isSum)
  const onlyShares = sum === undefined && (base === undefined || bands.length > 0)
  if (onlyShares || current.some(({ shares }) => shares === true)) return 'ratio'
  return sum?.per === 'year' ? 'yuan/year' : 'yuan/month'
}

/** Several values told apart by label, in one place or each in its own sentence; empty for none; null for a contradiction. */
function bandsOf(current: readonly KindFinding[]): Band[] | null {
  const sums = current.some(isSum)
  const several = new Set(current.map(({ rate }) => rate)).size > 1
  const told = current.flatMap(({ value, rate, label = '', per, bands }) => {
    if (bands) return bands.map((band) => ({ ...band, per }))
    // Shares told one by one are bands where each says of whom.
    const number = sums ? value : several || OF_SOME.test(label) ? rate : undefined
    return number === undefined ? [] : [{ label, value: number, per }]
  })
  const each = [...new Map(told.map((one) => [`${one.value} ${one.per} ${one.label}`, one])).values()]
  const alike = new Set(each.map(({ value, per }) => `${value} ${per}`)).size < 2
  if (alike && (each.length < 2 || !current.some(({ bands }) => bands))) return []
  // Brackets as Chinese prints them: 县（市）.
  return areLabelled(each) ? each.map(({ label, value }) => ({ label: label.replaceAll('(', '（').replaceAll(')', '）'), value })) : null
}

/** Residents are insured by the calendar year; the dates beside it are those of paying. */
const yearLong = (year: string | null): Span | null => (year === null ? null : { from: `${year}-01`, to: `${year}-12` })

/** The one period the findings name, or the page's when they name none. */
function periodOf(current: readonly KindFinding[], page: Span | null): Span | null {
  const spans = eachOnce(current.map(({ span }) => span).filter((span) => span !== null))
  const span = spans.length > 1 ? null : (spans[0] ?? page)
  // Some months are no time that a year's sum is for: it is to be paid in them.
  return current[0]?.per === 'year' && span?.to && span.to < addMonths(span.from, 11) ? null : span
}
