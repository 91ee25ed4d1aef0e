import type { IsoDate, IsoMonth } from '../../domain/dates.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Profile } from '../../profile/schema.ts'
import type { Birth } from './person.ts'
import { addMonths, isDate, lastDay, monthOf, iso } from '../../domain/dates.ts'
import { monthNamed } from '../../domain/format.ts'
import { homeOf, placesAsked } from '../places.ts'
import { lengths, numberOf, wageIn, type Length, type Sense } from './amounts.ts'
import { ageIn, birthIn, citizenIn, exitIn, inDigits, postIn, sexIn } from './person.ts'

/** What a question says by itself: facts of the person that stand above the profile for this answer, and numbers by their sense. */
export interface Said {
  /** Places named, those whose rules are asked for. */
  places: PlaceCode[]
  profile: Partial<Profile>
  /** Months paid ("交了5年"); `paidUnder`: fewer than that ("不到一年"). */
  paid: number | null
  paidUnder: boolean
  /** Months to retirement, of a break, of anything more ("再交5年", "领了三个月"). */
  toGo: number | null
  gap: number | null
  more: number | null
  birth: Birth | null
  age: number | null
  wage: number | null
  /** Day of the month a job ended ("15号离职"). */
  day: number | null
  /** A year of the future that is asked about ("2035年退休"). */
  year: number | null
}

/** The same without facts that the person took back. */
export function without(said: Said, facts: readonly string[]): Said {
  if (facts.length === 0) return said
  const gone = (fact: string): boolean => facts.includes(fact)
  const profile = Object.fromEntries(
    Object.entries(said.profile).filter(([key]) => !gone(key) && !(key === 'months' && gone('months.pension'))),
  )
  return {
    ...said,
    profile,
    places: gone('place') ? [] : said.places,
    paid: gone('months.pension') ? null : said.paid,
    gap: gone('lastPaidMonth') ? null : said.gap,
    birth: gone('birthMonth') ? null : said.birth,
    wage: gone('wage') ? null : said.wage,
  }
}

/**
 * The same without months paid that the person's own count makes exact: "交了三年多" and "three years" of somebody with 40 months.
 * A count that does not agree stands above the profile's.
 */
export function exacter(said: Said, own: Profile['months']): Said {
  const { months, ...facts } = said.profile
  const { paid } = said
  if (paid === null || said.paidUnder || paid % 12 !== 0 || !months) return said
  const agrees = (count: number | null | undefined): boolean => count !== null && count !== undefined && count >= paid && count < paid + 12
  const left = Object.entries(months).filter(([scheme]) => !agrees(own?.[scheme as keyof typeof months]))
  if (left.length === Object.keys(months).length) return said
  return { ...said, paid: null, profile: left.length === 0 ? facts : { ...facts, months: Object.fromEntries(left) } }
}

/** What a question says of leaving: the date, the last month paid, or only the day of a month. */
interface Leaving {
  leftOn: IsoDate | null
  lastPaid: IsoMonth | null
  day: number | null
}
const leftOnly = (leftOn: IsoDate | null, day: number | null = null): Leaving => ({ leftOn, lastPaid: null, day })
const paidOnly = (lastPaid: IsoMonth): Leaving => ({ leftOn: null, lastPaid, day: null })

/** The month of that number: the latest that is not far ahead. */
type Near = (month: number) => IsoMonth
/** Told of what is over: "12月离的职" in November is last year's. */
const OVER = /离的职|[走辞裁]的(?!话)|(?<![要会])被(?:裁|辞|开|解)|已经/

/** The date of leaving or the last month paid that a question names: the latest such day or month that is not far ahead. */
function leaving(question: string, today: IsoDate): Leaving {
  const year = Number(today.slice(0, 4))
  const near: Near = (month) => {
    const here = iso(year, month)
    return here > addMonths(monthOf(today), 2) ? iso(year - 1, month) : here
  }
  const last = lastPaidIn(question, near)
  if (last !== null) return paidOnly(last)
  // In December somebody who leaves in January leaves next month.
  const latest = addMonths(monthOf(today), OVER.test(question) ? 0 : 2)
  const left: Near = (month) => {
    const here = [year + 1, year].map((one) => iso(one, month)).find((one) => one <= latest)
    return here ?? iso(year - 1, month)
  }
  return leftOnDate(question, left) ?? leftInMonth(question, left, near) ?? leftOnly(null, dayIn(question))
}

/** "10月15号离职" by its date; one that is none ("2月30号") leaves its day. */
function leftOnDate(question: string, near: Near): Leaving | null {
  const [, year, month, day] =
    /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})[号日](?:[^。，,?？]{0,8})(?:离职|离的职|辞|走|最后|裁|离开|解除|到期|停)/.exec(question) ?? []
  if (month === undefined) return null
  const leftOn = iso(year === undefined ? near(Number(month)) : iso(year, month), day)
  return leftOnly(isDate(leftOn) ? leftOn : null, Number(day))
}

/** "10月底离职" by the last day of it, "10月停的社保" by the last month paid. */
function leftInMonth(question: string, near: Near, paid: Near): Leaving | null {
  const [, year, named = '', part = '', verb = ''] =
    new RegExp(
      `(?:(20\\d\\d)年)?(\\d{1,2}|[一二三四五六七八九]|十[一二]?)月(?:份)?(底|末|初|中)?[^。，,?？]{0,6}(离职|离的职|辞|走|停的?(?:社|医)?保|停缴|断|就没|裁|离开)`,
    ).exec(question) ?? []
  const month = numberOf(named)
  if (!(month >= 1 && month <= 12)) return null
  const stopped = /停|断|就没/.test(verb)
  const at = year === undefined ? (stopped ? paid : near)(month) : iso(year, month)
  if (stopped) return paidOnly(/底|末/.test(part) || /停的?(?:社|医)?保/.test(verb) ? at : addMonths(at, -1))
  const day = { 初: '05', 中: '15' }[part]
  return leftOnly(day === undefined ? lastDay(at) : `${at}-${day}`)
}

/** "15号离职", "left on the 15th": the day alone. */
function dayIn(question: string): number | null {
  const found =
    /(?<![\d月])(\d{1,2})[号日](?:[^。，,?？]{0,5})(离职|辞职|走|最后|办离职|离开|解除)|(?:left|leave|leaving|last day|resign\w*) (?:is |was )?(?:on )?the (\d{1,2})(?:st|nd|rd|th)/i.exec(
      question,
    )
  const day = Number(found?.[1] ?? found?.[3])
  return day >= 1 && day <= 31 ? day : null
}

/** The last month paid, where the question says so itself: "交到9月", "10月份是最后一次交医保", "last payment was for September". */
function lastPaidIn(question: string, near: Near): IsoMonth | null {
  const zh =
    /(?:(?<![想要能得])[交缴保]到了?|最后[^。，,?？]{0,8}[交缴]的?是?)(\d{1,2})月(?![\d底]*[号日])/.exec(question) ??
    /(?<![\d年])(\d{1,2})月份?(?:是)?[^。，,?？]{0,8}最后(?:一次|一个月|一笔)?[^。，,?？]{0,10}(?:[交缴]|医保|社保)/.exec(question)
  if (zh?.[1] !== undefined) return Number(zh[1]) >= 1 && Number(zh[1]) <= 12 ? near(Number(zh[1])) : null
  const en =
    /\b(?:last (?:\w+ ){0,3}(?:payment|paid|month|contribution)(?: \w+){0,3}|paid (?:up )?(?:to|until|till|through)(?: the end of)?) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(
      question,
    )
  const month = monthNamed(en?.[1] ?? '')
  return month === null ? null : near(month)
}

/** "去年8月", "前年", "上个月" by their number. */
function dated(question: string, today: IsoDate): string {
  const [year, month] = today.split('-').map(Number)
  if (year === undefined || month === undefined) return question
  return question
    .replace(/(大前|前|去|上一?|今)年(?=的?[\d一二三四五六七八九十]{1,2}月)的?/g, (_, word: string) => {
      const back = { 大前: 3, 前: 2, 今: 0 }[word] ?? 1
      return `${year - back}年`
    })
    .replace(
      /(前|去|今)年刚?满的?([456]\d)(?![\d.个年月天万])/g,
      (_, word: string, age: string) => `${year - 2 + '前去今'.indexOf(word) - Number(age)}年出生的`,
    )
    .replace(/上个?月(?=[份底末初中\d离辞走被断停])/g, `${((month + 10) % 12) + 1}月`)
}

/** The month in which payment starts again, named beside the last one paid: "12月打算自己交", "到一月才给上". */
function unpaid(question: string, last: IsoMonth): number | null {
  const found =
    /(?<![\d年])(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|初|上旬|中旬|中)?(?![底末号日])[^。，,?？断停离]{0,6}(?:才|打算|准备|想|开始|再|重新|给|自己|去)[^。，,?？断停]{0,4}[交缴上接续参]/.exec(
      question,
    )
  const month = numberOf(found?.[1] ?? '')
  if (found === null || !(month >= 1 && month <= 12)) return null
  const ahead = (month - Number(last.slice(5)) + 12) % 12
  return ahead === 0 ? null : ahead - 1
}

/** "明年退休", "再过两年就退休" by its year; null where it is not said. */
function soon(question: string, today: IsoDate): number | null {
  const said = /(明|后)年.{0,4}(?:就|才|要|能|到)?.{0,2}(?:退休|到龄)|\bretir\w+ next year/i.exec(question)
  return said === null ? null : Number(today.slice(0, 4)) + (said[1] === '后' ? 2 : 1)
}

/** The facts of the question before that still stand: another sex ends the post, a birth its month, a gap the last month paid. */
function standing(before: Said, { profile: { sex, post }, birth }: Said, gap: number | null): Partial<Profile> {
  const ended = new Set([
    ...(sex && !post ? ['post'] : []),
    ...(birth === null ? [] : ['birthMonth']),
    ...(gap === null ? [] : ['lastPaidMonth']),
  ])
  return Object.fromEntries(Object.entries(before.profile).filter(([fact]) => !ended.has(fact)))
}

/** The gap that a short question names: "那五个月呢" after a question about a gap is the gap. */
function gapOver(before: Said, said: Said, text: string): number | null {
  if (said.gap !== null || before.gap === null || said.paid !== null) return said.gap
  return lengths(text)[0]?.months ?? null
}

/** What a short question says, above what the one before it said: only what it names is changed. */
export function over(before: Said, said: Said, text: string): Said {
  const gap = gapOver(before, said, text)
  const { paid, paidUnder } = said.profile.months ? said : before
  return {
    ...said,
    places: said.places.length > 0 ? said.places : before.places,
    profile: { ...standing(before, said, gap), ...said.profile },
    paid,
    paidUnder,
    toGo: said.toGo ?? before.toGo,
    gap: gap ?? before.gap,
    more: said.more ?? before.more,
    birth: said.birth ?? (said.profile.birthMonth ? null : before.birth),
    age: said.age ?? (said.birth === null ? before.age : null),
    wage: said.wage ?? before.wage,
    day: said.day ?? before.day,
    year: said.year ?? before.year,
  }
}

/** The year of retirement that is asked about: "2035年退休", "明年退休". */
function yearIn(question: string, today: IsoDate): number | null {
  const year = /(20(?:2[7-9]|[3-6]\d))年?(退|以后|后|才|领)|retir\w+(?: age)? in (20(?:2[7-9]|[3-6]\d))/i.exec(question)
  return year === null ? soon(question, today) : Number(year[1] ?? year[3])
}

/** The length that was paid: the one said to be, else the only one named where it is half a year or more. */
function paidOf(found: readonly Length[]): Length | null {
  const only = found.length === 1 && found[0]?.sense === 'other' && found[0].months >= 6 ? found[0] : null
  return found.find(({ sense }) => sense === 'paid') ?? only
}

/** The facts that are known; those that are null or missing are left out. */
const known = (facts: Partial<Profile>): Partial<Profile> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined))

/** Reads a normalised question. */
export function readFacts(told: string, today: IsoDate): Said {
  const question = dated(inDigits(told), today)
  const found = lengths(question)
  const first = (sense: Sense): number | null => found.find((entry) => entry.sense === sense)?.months ?? null
  const length = paidOf(found)
  const paid = length === null ? null : Math.max(0, length.months - Number(length.under))
  const birth = birthIn(question)
  const wage = wageIn(question)
  const { leftOn, lastPaid, day } = leaving(question, today)
  const gap = first('gap') ?? (lastPaid === null ? null : unpaid(question, lastPaid))
  return {
    places: placesAsked(question),
    profile: known({
      exit: exitIn(question),
      sex: sexIn(question),
      post: postIn(question),
      person: citizenIn(question),
      hukouPlace: homeOf(question),
      birthMonth: birth?.month ? iso(birth.year, birth.month) : null,
      wage,
      leftOn: leftOn ?? undefined,
      lastPaidMonth: lastPaid ?? (gap === null ? null : addMonths(monthOf(today), -gap)),
      months: paid === null ? null : { pension: paid, medical: paid, unemployment: paid },
    }),
    paid,
    paidUnder: length?.under ?? false,
    toGo: first('to-go'),
    gap,
    more: first('more'),
    birth,
    age: ageIn(question),
    wage,
    day,
    year: yearIn(question, today),
  }
}
