import type { IsoMonth } from '../../domain/dates.ts'
import type { PaymentWindow, PublishedFigure } from '../../domain/page.ts'
import { inMunicipality, NATION, provinceOf, type PlaceCode } from '../../domain/place.ts'
import type { Excerpt } from '../excerpt.ts'
import type { Known } from '../places.ts'
import { orElse, type LimitFinding, type Setting } from './finding.ts'
import { cellsOf, withoutMarks, withStarts } from './grid.ts'
import { insurancesIn } from './insurances.ts'
import { datesInDigits } from './numerals.ts'
import { join } from './join.ts'
import { joinKinds } from './kindJoin.ts'
import { readKinds, type KindFinding } from './kindSentence.ts'
import { kindsInTable } from './kindTable.ts'
import { narrowest, whose } from './named.ts'
import { eachOnce, only, onlyEnd, onlySpan, onlyYear, ranges, yearsIn } from './period.ts'
import type { Span } from './period.ts'
import { areas } from './area.ts'
import { tidyLines } from '../text.ts'
import { BASE, insurancesBehind, isInsurancesAlone, readSentence } from './sentence.ts'
import { sameAs } from './sameAs.ts'
import { withoutSuperseded } from './superseded.ts'
import { readTable } from './table.ts'
import { windowIn } from './window.ts'
import { LOWER, UPPER } from './words.ts'

/** The one period the page announces for its figures: said with words of validity, or the only one on the page. */
function spanOf(text: string): Span | null {
  const lines = text.split(/[。;\n\v]/).map(withoutSuperseded)
  const valid = lines.filter(
    (line) => /执行|施行|实施|适用|基数|年度|有效|调整|缴费期/.test(line) && !/公示|征求意见|申报(?:时间|期)|受理/.test(line),
  )
  const named = valid.map(onlySpan).filter((span) => span !== null)
  const whole = ranges(valid.join('。'))
  return only(whole) ?? only(eachOnce(named)) ?? onlySpan(lines.join('。'))
}

/** What a notice announces: figures, and when to pay. */
export interface Notice {
  figures: PublishedFigure[]
  window: PaymentWindow | null
}

const NOTHING: Notice = { figures: [], window: null }
/** What is not decided yet, or not for people with an employer behind them. */
const NOT_IN_FORCE = /征求意见|草案|送审稿|历史基数|关于(?:废止|宣布失效)|(?:废止|失效)文件|数字仅为/

/**
 * What an official page or a pasted notice announces, each figure with its insurance, place, period and the words it was read
 * from. `to` is the last month included. Nothing rather than a guess: a page that names no year may be old, and gives none.
 */
export function readNotice(
  { title, headings, main: printed }: Pick<Excerpt, 'title' | 'headings' | 'main'>,
  place: PlaceCode | null,
  known: Known,
  /** `pasted`: the person chose this text; a sentence of it may have been copied without the year above it. */
  { pasted }: { pasted: boolean } = { pasted: false },
): Notice {
  const head = datesInDigits([title, ...headings.slice(0, 2)].join('。'))
  const main = datesInDigits(printed)
  if (!isDated(head, main, pasted) || !isInForce(head, main)) return NOTHING
  const bases = BASE.test(`${head}${main}`)
  const { topic, forWhich, page } = saidOfAll(head, main, place)
  const found: LimitFinding[] = []
  let setting = page
  const kinds: KindFinding[] = []
  /** The headings and the last short lines, which say what a sentence or table under them is about. */
  let above = ''
  /** What goes before in a sentence of several parts: 失业保险金标准为一类区1710元;二类区1557元. */
  let begun = ''
  /** The last line that heads others; it may say whose they are. */
  let heading = ''
  let table: string[][] = []
  const closeTable = (): void => {
    if (table.length > 0) {
      table = withStarts(table)
      const setIn = [table.flat().join(' '), heading, head]
      if (bases) found.push(...limitsHere(readTable(table, setting, place, known), setIn, place, known))
      for (const [read, ...row] of kindsInTable(table, `${topic}${head}。${above}`, place, known))
        kinds.push(...kindsHere(read, [...row, heading, head], place, known))
    }
    table = []
  }
  for (const line of withoutEnded(main.split('\n'))) {
    const cells = cellsOf(line, table)
    if (cells !== null) {
      table.push(cells)
      continue
    }
    closeTable()
    begun = ''
    if (headsPlace(line, place, known)) heading = line
    const told = toldBehind(line)
    const sentences = withoutMarks(line).split(/(?<=[。;!?])|\v|\t/)
    for (const [at, sentence] of sentences.entries()) {
      if (sentence.trim() === '') continue
      const setIn = [begun + sentence, heading, head]
      const here = {
        ...setting,
        aboutBases: setting.aboutBases || goesOn(sentences[at - 1], sentence),
        insurances: orElse(insurancesIn(begun), orElse(insurancesBehind(wholeOf(sentences, at)), setting.insurances)),
        unit: setting.unit === true || UNIT.test(begun + sentence),
      }
      const read = bases ? limitsHere(readSentence(roleBefore(begun, sentence) + sentence, here, place, known), setIn, place, known) : []
      found.push(...read)
      // For which of them, in brackets behind or in a line of its own: 执行。(企业职工养老、失业、工伤保险)
      if (isInsurancesAlone(sentence)) found.push(...narrowedTo(insurancesIn(sentence), found.splice(0)))
      kinds.push(...kindsHere(readKinds(under(above, sentence), `${topic}${head} ${above}${begun}${told}`, begun), setIn, place, known))
      above = nextAbove(above, begun, sentence)
      begun = sentence.endsWith(';') ? `${begun}${sentence}`.slice(0, 300) : ''
      setting = carried(sentence, read.length > 0, setting, page, place, known)
    }
  }
  closeTable()
  found.push(...narrowedTo(forWhich, found.splice(0)))
  const span = spanOf(`${head}。${main}`)
  const owed = new Set([...main.matchAll(OWED)].map(([, year]) => year))
  const limits = join(
    found.filter(({ year }) => year === null || !owed.has(year)),
    span,
    place,
    page.year,
  ).map(underHeading(headings[0] ?? title))
  return {
    figures: withEnd([...limits, ...sameAs(main, limits), ...joinKinds(kinds, span, place, page.year, main)], onlyEnd(main)),
    window: windowIn(`${topic}${head}\n${main}`),
  }
}

/** True for limits of another insurance that the sentence before leads in: …缴费基数最低4690元,最高23450元。职工基本医疗保险:最低5860元. */
const goesOn = (before: string | undefined, sentence: string): boolean =>
  before !== undefined && BASE.test(before) && /^[^,;。\d]{2,16}:(?:最[低高]|[上下]限)/.test(sentence)

/** 上述标准均已停止执行. */
const ALL_ENDED =
  /(?:上述|以上)(?:[^。;,\n]{0,8}(?:标准|数[字据])[^。;,\n\d]{0,6}(?:停止执行|废止|失效|不再执行)|文件[^。;,\n]{0,12}不再作为)/
/** 经清理,下列文件自公告之日起废止: */
const ENDED_LIST = /(?:废止|失效|停止执行|不再执行)[^。;]{0,20}:$/
const ITEM = /^\s*(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]|《)/

/** The lines without documents that are no longer in force, one a line: 下列文件自公布之日起废止: 1.《…》(最低3930元). */
function withoutEnded(lines: readonly string[]): string[] {
  let ended = false
  return lines.filter((line) => {
    ended = ENDED_LIST.test(line) || (ended && ITEM.test(line))
    return !ended && !/\t已?(?:废止|失效)\s*$/.test(line)
  })
}

const UNIT = /(?:\(|单位:)元\/月/

/** What is owed for a year gone by is nobody's figure now; until when it is paid, or the rest under a new base, says nothing of that. */
const OWED = /补缴(?!期|时间)[^。;:\d]{0,6}(20\d\d)(?!\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)(?![^。;,]{0,20}差)/g

/** For which of them, told behind all: 以上标准适用于企业职工基本养老保险. */
const FOR_WHICH = /(?:以上均?为(?=[^,。;\n]{2,20}标准)|适用于|(?<!此)险种[:为])[^,。;\n]{2,40}|[^,。;\n]{2,30}执行(?:以上|上述)标准/g

/** What is told for the year before has ended, though the new standard is not told: 2026年度新标准已经公布. */
const RENEWED = /(20\d\d)年度?(?:新|标准)[^,。;]{0,6}已/

/** Only residents pay within some months for a year, wherever a notice says so. */
const RESIDENTS = /居民(?:基本)?医(?:保|疗)|集中(?:参保|缴费|征缴)|待遇(?:享受)?期/

/** What the figures of a text are, told behind them in a line of its own: 以上为我省最低工资标准. */
const OF_ALL = /(?<=\n)(?:以上|上述)[^\n。;,]{0,4}[为是][^\n。;,]{4,30}/

/** What a notice says of all its figures, in its head or anywhere: that they are residents', and for which insurances alone they hold. */
function saidOfAll(
  head: string,
  main: string,
  place: PlaceCode | null,
): { topic: string; forWhich: readonly LimitFinding['insurance'][]; page: Setting } {
  const forWhich = insurancesIn(only(main.match(FOR_WHICH) ?? []) ?? '')
  // The one insurance of employees that the text names anywhere is meant where nothing else says which.
  const named = insurancesIn((main.match(/(?:养老|医疗|失业|工伤)保险|医保/g) ?? []).join(''))
  const year = RENEWED.exec(main)?.[1] ?? onlyYear(head || main.slice(0, 60))
  const page = {
    insurances: orElse(orElse(insurancesIn(head), forWhich), named.length === 1 ? named : []),
    places: [place],
    year,
    aboutBases: BASE.test(head) || /以上[均都]?为[^,。;\n]{0,6}基数/.test(main),
    unit: UNIT.test(head),
  }
  return {
    topic: `${RESIDENTS.test(main) && (/居民/.test(head + main) || !/职工|灵活/.test(head + main)) ? '居民医保。' : ''}${OF_ALL.exec(main)?.[0] ?? ''}`,
    forWhich,
    page,
  }
}

/** A page that names no year may be old; what is pasted was chosen by the person. */
const isDated = (head: string, main: string, pasted: boolean): boolean => pasted || /20\d\d/.test(`${head}${main}`)

/** False for what is only planned, for rules that are repealed, and for a look back at standards that have ended. */
const isInForce = (head: string, main: string): boolean => !NOT_IN_FORCE.test(`${head}${main.slice(0, 300)}`) && !ALL_ENDED.test(main)

/** Words that do not speak of bases themselves are shown under the heading that does. */
const underHeading =
  (heading: string) =>
  (figure: PublishedFigure): PublishedFigure =>
    BASE.test(figure.quote) ? figure : { ...figure, quote: `${heading} … ${figure.quote}`.slice(0, 300) }

/** What the next sentence stands under: a short one before it; the items of a list, what heads it (城区每月1998元 under 标准为:). */
const nextAbove = (above: string, begun: string, sentence: string): string =>
  sentence.length >= 60 || sentence.endsWith(';')
    ? above
    : above.endsWith(':') && /\d元/.test(sentence)
      ? `${above}${/灵活|居民/.test(sentence) ? sentence : ''}`
      : begun || sentence

/** A sentence from one of its parts to the end: 上限23259元;下限4652元(养老、失业)。 */
const wholeOf = (sentences: readonly string[], at: number): string => {
  const end = sentences.findIndex((each, index) => index >= at && !each.endsWith(';'))
  return sentences.slice(at, end + 1).join('')
}

/** Findings on all insurances, for those alone that are named. */
const narrowedTo = (insurances: readonly LimitFinding['insurance'][], found: LimitFinding[]): LimitFinding[] =>
  found.flatMap((one) =>
    one.insurance === 'all' && insurances.length > 0 ? insurances.map((insurance) => ({ ...one, insurance })) : [one],
  )

/** Figures that all begin together end with the one month that the notice ends with. */
function withEnd(figures: readonly PublishedFigure[], end: IsoMonth | null): PublishedFigure[] {
  const together = new Set(figures.map(({ from }) => from)).size === 1
  return figures.map((one) =>
    together && end !== null && one.to === null && one.from !== null && one.from < end ? { ...one, to: end } : one,
  )
}

/** True for a line that heads others and says whose they are. */
const headsPlace = (line: string, place: PlaceCode | null, known: Known): boolean =>
  line.length < 30 && !/[。;,]/.test(line) && whose(line, place ?? NATION, known) !== null

/** A text as it was pasted: rows of a table come with tabs between the cells, or with gaps. */
const ROW = /^\s*\S{1,20}(?:\s+\S{1,16}){1,7}\s*$/

/** A line that does not go on in the next: a title, a sentence that has ended, a row. */
const ENDS = /[。;:!?,、)》」”]$|(?:通知|公告|通告|公示|意见|办法|规定|标准|解读|说明|答复|函)$/
/** A line that begins something: a number of a list, a row. */
const STARTS = /^(?:[^:。]{2,12}:|[一二三四五六七八九十\d]{1,2}[、.)]|[((第][一二三四五六七八九十\d]{1,2}|附件|单位)/
/** Lines of a PDF file are cut where the page ends, all at about one width; shorter ones are headings or the last of a paragraph. */
const NARROWEST = 16
const WIDEST = 60

/** The lines of a text without the cuts of a page: also within a word, or a number. */
function uncut(lines: readonly string[]): string[] {
  const width = Math.max(...lines.filter((line) => !line.includes('\t')).map(({ length }) => length), 0)
  if (width < NARROWEST || width > WIDEST) return [...lines]
  return lines.reduce<string[]>((whole, line, at) => {
    const before = lines[at - 1] ?? ''
    const isFull = (one: string): boolean => one.length >= Math.max(NARROWEST, width - 4)
    const goesOn =
      isFull(before) &&
      !`${before}${line}`.includes('\t') &&
      !ENDS.test(before) &&
      (isFull(line) || /[。;:!?]$/.test(line)) &&
      !STARTS.test(line)
    if (goesOn) whole.push((whole.pop() ?? '') + line)
    else whole.push(line)
    return whole
  }, [])
}

const CELL = /^[^。;:!?\t]{1,20}$/
const NUMBER = /^[\d,.]+(?:元(?:\/(?:人·?)?[月年])?|%)?$/
/** Names of columns, and rows alike under them, of two cells to six. */
const TABLES = [/00(0[01])\1+/, /000(0[01]{2})\1+/, /0000(0[01]{3})\1+/, /00000(0[01]{4})\1+/, /000000(0[01]{5})\1+/]

/** The rows that cells copied one a line came from, under the names of their columns: as many again and again, numbers under numbers. */
function inRows(lines: readonly string[]): readonly string[] {
  const sorts = lines.map((line) => (NUMBER.test(line) ? 1 : CELL.test(line) ? 0 : 'x')).join('')
  for (const [at, pattern] of TABLES.entries()) {
    const wide = at + 2
    const hit = pattern.exec(sorts)
    if (hit?.[1]?.includes('1') !== true) continue
    const cells = lines.slice(hit.index, hit.index + hit[0].length)
    const rows = cells.flatMap((_, at) => (at % wide === 0 ? cells.slice(at, at + wide).join('\t') : []))
    return [...lines.slice(0, hit.index), ...rows, ...lines.slice(hit.index + cells.length)]
  }
  // Else a number belongs to the word above it: 最低 over 4482元.
  return lines.flatMap((line, at) =>
    NUMBER.test(line) && sorts[at - 1] === '0' ? [] : sorts.startsWith('01', at) ? `${line}:${lines[at + 1]}` : line,
  )
}

/** Text pasted from a notice, as a page of its own: its first line is the title. */
export function pastedNotice(text: string): Pick<Excerpt, 'title' | 'headings' | 'main'> {
  const lines = inRows(uncut(tidyLines(text.slice(0, LONGEST)).split('\n')))
  const title = lines.find((line) => line.trim() !== '' && !line.includes('\t')) ?? ''
  const cellsOfGaps = lines.map((line) => (ROW.test(line) && !line.includes('\t') ? line.trim().split(/\s+/) : []))
  const isRow = (at: number): boolean => (cellsOfGaps[at] ?? []).some((cell) => /^¥?\d[\d,]*(?:\.\d+)?(?:%|元\S*)?$/.test(cell))
  // Where one row has a first cell, a tab before another's stands for an empty one.
  const marked = lines.every((line) => line.startsWith('\t') || !line.includes('\t'))
  const main = lines
    .map((line, at) => {
      if (line.includes('\t')) return marked ? line : `\t${line}`
      const named = /^(?!.*(?:咨询|电话|热线))([^:\d]{1,20}):(\d[\d,.]*)(?:$|(?<=[上下]限:[\d,.]{4,10})元?\/月$)/.exec(line)
      if (named !== null) return `\t${named[1]}\t${named[2]}`
      const cells = cellsOfGaps[at] ?? []
      // The row of names above the numbers has as many cells.
      return isRow(at) || (cells.length > 1 && isRow(at + 1) && cellsOfGaps[at + 1]?.length === cells.length)
        ? `\t${cells.join('\t')}`
        : line
    })
    .join('\n')
  return { title: title.length < 60 && !/。./.test(title) ? title : '', headings: [], main }
}
const LONGEST = 60_000

/** Reads a pasted notice for a place; null where it is not said. */
export const readPasted = (text: string, place: PlaceCode | null, known: Known): Notice =>
  readNotice(pastedNotice(text), place, known, { pasted: true })

/** True when the nearest of some texts, from the sentence to the title, that names a place names another than this one. */
const isOthers = (texts: readonly string[], place: PlaceCode, known: Known): boolean => {
  for (const text of texts) {
    const told = whose(text, place, known)
    if (told !== null) return told === 'other'
  }
  return false
}

/** Limits are told with their place, if it is in the province; those of another province are not for here. */
const limitsHere = (found: LimitFinding[], setIn: readonly string[], place: PlaceCode | null, known: Known): LimitFinding[] =>
  found.length > 0 && place !== null && isOthers(setIn, provinceOf(place), known) ? [] : found

/**
 * Figures that are not another place's, each with its own: that of the city or county which the sentence, or what heads it, names alone;
 * the province's where the sentence speaks of all of it. Of several, only what is told apart is kept.
 */
function kindsHere(found: KindFinding[], setIn: readonly string[], place: PlaceCode | null, known: Known): KindFinding[] {
  if (found.length === 0 || (place !== null && isOthers(setIn, place, known))) return []
  // The office that made a rule is not whose the numbers are: 根据《…自治区失业保险实施办法》.
  const [near = ''] = setIn.map(withoutDocuments)
  const named = setIn.map((text) => narrowest(withoutDocuments(text), known)).find((codes) => codes.length > 0) ?? []
  const isCity = place !== null && !place.endsWith('0000')
  if (isCity && (named[0] === provinceOf(place) || (named.length === 0 && /[全我本]省(?![^,;。]{0,24}平均工资)/.test(near))))
    return found.map((one) => ({ ...one, place: provinceOf(place) }))
  const inside = named.filter((code) => code !== place && (place === null || !inMunicipality(place)))
  const [only] = inside
  if (only === undefined) return found
  const alone = inside.length === 1 && !/[全我本][省市]|市区|市本级/.test(near)
  return found.flatMap((one) => {
    // Classes of areas name the places they hold for, and belong together.
    if (
      one.row.insurance !== 'medical' &&
      (one.bands !== undefined || /[类档]|^其[他余]|[区县市]等地$|、[^、]{1,5}[区县市]$/.test(one.label ?? ''))
    )
      return [one]
    return alone ? [{ ...one, place: only }] : isCity && one.bands !== undefined ? [one] : []
  })
}

const withoutDocuments = (text: string): string => text.replace(/《[^《》]*》/g, '')

/** An amount that stands alone, with the line above that names it: 个人缴费标准 over 每人每年450元; an answer, with its question. */
const under = (above: string, sentence: string): string =>
  /^(?:[A答]:)?[每\d][^,。;:]{2,12}元|^[A答]:/.test(sentence) && !above.includes('元') ? above + sentence : sentence

/** What the numbers of a line are, where that is told behind them: 上述失业保险金标准自…. */
const toldBehind = (line: string): string => /。[上以][述上].*/.exec(line)?.[0] ?? ''

/** What a limit goes on from before its semicolon: 下限:市区2510元;各县2300元. */
const roleBefore = (begun: string, sentence: string): string =>
  LOWER.test(sentence) || UPPER.test(sentence) ? '' : (begun.match(/[上下]限|最[高低]/g)?.at(-1) ?? '')

/** True for a short sentence, and for one that says, however long, whose limits come next. */
const isOfNext = (sentence: string): boolean => sentence.length < 60 || /基数的?上下限(?:的?依据)?[。;:]?$/.test(sentence)
const ADDRESSEES = /^\s*[^。;\d:]{0,60}各[^。;\d:]{0,300}:\s*$/

/** What a sentence without figures (a heading, an introduction) hands on to the next: insurance, place, year, subject. */
function carried(sentence: string, hadFigures: boolean, before: Setting, page: Setting, place: PlaceCode | null, known: Known): Setting {
  // After a semicolon the sentence goes on: the bases it speaks of are still meant.
  if (hadFigures) return { ...before, aboutBases: before.aboutBases || (sentence.endsWith(';') && BASE.test(sentence)) }
  // Whom a notice is sent to says nothing of whom its limits are for: 各区县医疗保障局:
  if (ADDRESSEES.test(sentence)) return before
  const insurances = insurancesIn(sentence)
  const named = areas(sentence, place, known)
  const years = yearsIn(sentence)
  const short = sentence.length < 60
  return {
    insurances: insurances.length > 0 && isOfNext(sentence) ? insurances : before.insurances,
    places: short && named.length === 1 ? named.map((area) => area.place) : before.places,
    year: (short ? only(years) : null) ?? before.year,
    unit: before.unit === true || UNIT.test(sentence),
    // The wage that the limits are taken from is told before them.
    aboutBases: page.aboutBases || BASE.test(sentence) || (before.aboutBases && /平均工资/.test(sentence)),
  }
}
