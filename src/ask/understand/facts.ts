import type { IsoDate, IsoMonth } from '../../domain/dates.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Profile } from '../../profile/schema.ts'
import type { Birth } from './person.ts'
import { addMonths, isDate, lastDay, monthOf } from '../../domain/dates.ts'
import { monthNamed } from '../../domain/format.ts'
import { homeOf, placesOf } from '../places.ts'
import { lengths, numberOf, wageIn } from './amounts.ts'
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

const two = (value: number): string => String(value).padStart(2, '0')

/** The date of leaving or the last month paid that a question names: the latest such day or month that is not far ahead. */
function leaving(question: string, today: IsoDate): { leftOn: IsoDate | null; lastPaid: IsoMonth | null; day: number | null } {
  const year = Number(today.slice(0, 4))
  const near = (month: number): IsoMonth => {
    const here = `${year}-${two(month)}`
    return here > addMonths(monthOf(today), 2) ? `${year - 1}-${two(month)}` : here
  }
  const last = lastPaidIn(question, near)
  if (last !== null) return { leftOn: null, lastPaid: last, day: null }
  const date = /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})[号日](?:[^。，,?？]{0,8})(离职|离的职|辞|走|最后|裁|离开|解除|到期|停)/.exec(question)
  if (date?.[2] !== undefined && date[3] !== undefined) {
    const month = date[1] === undefined ? near(Number(date[2])) : `${date[1]}-${two(Number(date[2]))}`
    const leftOn = `${month}-${two(Number(date[3]))}`
    return { leftOn: isDate(leftOn) ? leftOn : null, lastPaid: null, day: Number(date[3]) }
  }
  const month = new RegExp(
    `(?:(20\\d\\d)年)?(${'\\d{1,2}|[一二三四五六七八九]|十[一二]?'})月(?:份)?(底|末|初|中)?[^。，,?？]{0,6}(离职|离的职|辞|走|停的?(?:社|医)?保|停缴|断|就没|裁|离开)`,
  ).exec(question)
  if (month?.[2] !== undefined) {
    const number = numberOf(month[2])
    if (number >= 1 && number <= 12) {
      const at = month[1] === undefined ? near(number) : `${month[1]}-${two(number)}`
      const stopped = /停|断|就没/.test(month[4] ?? '')
      return stopped
        ? {
            leftOn: null,
            lastPaid: month[3] === '底' || month[3] === '末' || /停的?(?:社|医)?保/.test(month[4] ?? '') ? at : addMonths(at, -1),
            day: null,
          }
        : { leftOn: month[3] === '初' ? `${at}-05` : month[3] === '中' ? `${at}-15` : lastDay(at), lastPaid: null, day: null }
    }
  }
  const day =
    /(?<![\d月])(\d{1,2})[号日](?:[^。，,?？]{0,5})(离职|辞职|走|最后|办离职|离开|解除)|(?:left|leave|leaving|last day|resign\w*) (?:is |was )?(?:on )?the (\d{1,2})(?:st|nd|rd|th)/i.exec(
      question,
    )
  const number = Number(day?.[1] ?? day?.[3])
  return { leftOn: null, lastPaid: null, day: number >= 1 && number <= 31 ? number : null }
}

/** The last month paid, where the question says so itself: "交到9月", "10月份是最后一次交医保", "last payment was for September". */
function lastPaidIn(question: string, near: (month: number) => IsoMonth): IsoMonth | null {
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

/** What a short question says, above what the one before it said: only what it names is changed. */
export function over(before: Said, said: Said, text: string): Said {
  // "那五个月呢" after a question about a gap is the gap.
  const gap = said.gap ?? (before.gap === null || said.paid !== null ? null : (lengths(text)[0]?.months ?? null))
  const { sex, birthMonth, post, months } = said.profile
  const older = Object.fromEntries(
    Object.entries(before.profile).filter(
      ([fact]) =>
        !(fact === 'post' && sex && !post) &&
        !(fact === 'birthMonth' && said.birth !== null) &&
        !(fact === 'lastPaidMonth' && gap !== null),
    ),
  )
  return {
    ...said,
    places: said.places.length > 0 ? said.places : before.places,
    profile: { ...older, ...said.profile },
    paid: months ? said.paid : before.paid,
    paidUnder: months ? said.paidUnder : before.paidUnder,
    toGo: said.toGo ?? before.toGo,
    gap: gap ?? before.gap,
    more: said.more ?? before.more,
    birth: said.birth ?? (birthMonth ? null : before.birth),
    age: said.age ?? (said.birth === null ? before.age : null),
    wage: said.wage ?? before.wage,
    day: said.day ?? before.day,
    year: said.year ?? before.year,
  }
}

/** Reads a normalised question. */
export function readFacts(told: string, today: IsoDate): Said {
  const question = dated(inDigits(told), today)
  const found = lengths(question)
  const first = (sense: string) => found.find((entry) => entry.sense === sense) ?? null
  const paid = first('paid') ?? (found.length === 1 && found[0]?.sense === 'other' && found[0].months >= 6 ? found[0] : null)
  const birth = birthIn(question)
  const age = ageIn(question)
  const exit = exitIn(question)
  const sex = sexIn(question)
  const post = postIn(question)
  const person = citizenIn(question)
  const wage = wageIn(question)
  const { leftOn, lastPaid, day } = leaving(question, today)
  const gap = first('gap')?.months ?? (lastPaid === null ? null : unpaid(question, lastPaid))
  const year = /(20(?:2[7-9]|[3-6]\d))年?(退休|以后|后|才|领)|retir\w+(?: age)? in (20(?:2[7-9]|[3-6]\d))/i.exec(question)
  const home = homeOf(question)
  const months = paid === null ? null : paid.under ? Math.max(0, paid.months - 1) : paid.months
  return {
    places: placesOf(question),
    profile: {
      ...(exit === null ? {} : { exit }),
      ...(sex ? { sex } : {}),
      ...(post ? { post } : {}),
      ...(person ? { person } : {}),
      ...(home === null ? {} : { hukouPlace: home }),
      ...(birth?.month ? { birthMonth: `${birth.year}-${two(birth.month)}` } : {}),
      ...(wage === null ? {} : { wage }),
      ...(leftOn === null ? {} : { leftOn }),
      ...(lastPaid !== null ? { lastPaidMonth: lastPaid } : gap === null ? {} : { lastPaidMonth: addMonths(monthOf(today), -gap) }),
      ...(months === null ? {} : { months: { pension: months, medical: months, unemployment: months } }),
    },
    paid: months,
    paidUnder: paid?.under ?? false,
    toGo: first('to-go')?.months ?? null,
    gap,
    more: first('more')?.months ?? null,
    birth,
    age,
    wage,
    day,
    year: year === null ? soon(question, today) : Number(year[1] ?? year[3]),
  }
}
