import type { Assessment } from '../advisor/assessment.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { Period } from '../domain/period.ts'
import type { Words } from '../domain/text.ts'
import type { Profile } from '../profile/schema.ts'
import type { TopicId } from './answer.ts'
import { NATION } from '../domain/place.ts'
import { enDate, enMonth, enMonths, lastOf, words, yuan, zhDate, zhMonth } from '../advisor/wording.ts'
import { costIn, limitsIn, medicalPriceIn, routeOf } from './person.ts'
import { placeName } from './places.ts'

/*
 * What holds in a place that a question names, whoever asks: its own dated figures and formulas. Where the place's are not
 * known that is said, and nobody else's are taken instead.
 */
export interface Local {
  say: Words
  rules: string[]
}
/** The place under assumed facts; null when its rules are not at hand. */
type At = (facts?: Partial<Profile>) => Assessment | null
type Saying = (at: At, place: Words, question: string) => Local | null

const zh = (bound: string): string => (bound.length === 7 ? zhMonth(bound) : zhDate(bound))
const en = (bound: string): string => (bound.length === 7 ? enMonth(bound) : enDate(bound))

function periodWords({ from, until }: Period): Words {
  const last = lastOf(until)
  return words(
    `${from === null ? '' : `${zh(from)}起`}${last === null ? '' : `到${zh(last)}`}`,
    [from === null ? '' : `from ${en(from)}`, last === null ? '' : `to ${en(last)}`].filter(Boolean).join(' '),
  )
}

/** Period, standing and source of the figures an amount rests on: it holds while all of them do. */
function basis(figures: readonly FigureUse[]): Words {
  if (figures.length === 0) return words('', '')
  const bounds = (side: keyof Period): string[] => figures.map((figure) => figure.period[side]).filter((bound) => bound !== null).toSorted()
  const period = periodWords({ from: bounds('from').at(-1) ?? null, until: bounds('until')[0] ?? null })
  const expired = figures.some((figure) => figure.status === 'expired')
  const single = figures.some((figure) => figure.trust === 'single')
  const titles = [...new Set(figures.flatMap((figure) => figure.sources.slice(0, 1)).map((source) => source.title))].slice(0, 2)
  const parts = [
    expired ? words(`上一期标准：${period.zh}，已过期，新标准没有查到`, `last known standard, ${period.en}, expired; no newer one found`) : period,
    ...(single ? [words('其中有的只见于一处来源，先核对', 'part of it rests on a single source: check first')] : []),
    words(`依据：${titles.join('、')}`, `source: ${titles.join(', ')}`),
  ].filter((part) => part.zh !== '')
  return words(`（${parts.map((part) => part.zh).join('；')}）`, ` (${parts.map((part) => part.en).join('; ')})`)
}

const unknown = (place: Words, what: Words, ask: string): Words => words(`${place.zh}的${what.zh}这里没有查到，打${ask}问。`, `${place.en}: ${what.en} was not found here; call ${ask}.`)

const drawing = (months: number): Partial<Profile> => ({ exit: 'laid-off', months: { unemployment: months } })

/** What 1 and 20 paid years bring a month (UI-07 and the place's own rule). */
const amount: Saying = (at, place) => {
  const few = at(drawing(12))?.unemployment
  const many = at(drawing(240))?.unemployment
  if (few === undefined || many === undefined) return null
  const start = few.monthly[0]
  const top = many.monthly[0]
  if (start === undefined || top === undefined) return { say: unknown(place, words('失业金标准', 'the benefit amount'), '12333'), rules: ['UI-07'] }
  const lines = many.monthly.map((line) => (line.toMonth === null || many.monthly.length === 1
    ? words(`每月${yuan(line.fen)}元`, `${yuan(line.fen)} yuan a month`)
    : words(`第${line.fromMonth}到${line.toMonth}个月每月${yuan(line.fen)}元`, `${yuan(line.fen)} yuan in months ${line.fromMonth} to ${line.toMonth}`)))
  const said = words(lines.map((line) => line.zh).join('，'), lines.map((line) => line.en).join(', '))
  const rules = [...new Set([...few.monthly, ...many.monthly].flatMap((line) => line.trace.rules))]
  const cautions = few.reasons.filter((reason) => rules.includes(reason.rule) && !/每月[\d,.]+元/.test(reason.zh))
  const from = basis([...few.monthly, ...many.monthly].flatMap((line) => line.trace.operands).flatMap((operand) => operand.figure ?? []))
  const body = start.fen === top.fen
    ? words(`${place.zh}的失业金：${said.zh}`, `Benefit in ${place.en}: ${said.en}`)
    : words(`${place.zh}的失业金按缴费年限分档：缴满1年的每月${yuan(start.fen)}元，缴满20年的${said.zh}`, `Benefit in ${place.en} goes by years paid: ${yuan(start.fen)} yuan a month after 1 year; after 20 years ${said.en}`)
  return {
    say: words(`${body.zh}${from.zh}。${cautions.map((reason) => reason.zh).join('')}`, [`${body.en}${from.en}.`, ...cautions.map((reason) => reason.en)].join(' ')),
    rules,
  }
}

const DIGITS = '零一二三四五六七八九十'
/** The years a question names ("交了6年", "五年", "6 years"); null when none or no sensible number. */
function yearsIn(question: string): number | null {
  const found = /(\d{1,2}|[一二两三四五六七八九十])\s*(?:年(?!\d|生|出)|years?\b)/i.exec(question)?.[1]
  if (found === undefined) return null
  const years = /\d/.test(found) ? Number(found) : DIGITS.indexOf(found.replace('两', '二'))
  return years >= 1 && years <= 40 ? years : null
}

/** Months of benefit by the place's formula, for the years asked or for 1, 5 and 10. */
const duration: Saying = (at, place, question) => {
  const asked = yearsIn(question)
  const rows = (asked === null ? [1, 5, 10] : [asked]).map((years) => ({ years, at: at(drawing(years * 12)) }))
  const first = rows[0]?.at
  const rule = first?.unemployment.trace?.rules[0]
  if (first === undefined || first === null || rule === undefined) return null
  const own = first.unemployment.trace?.rules ?? []
  if (rule === 'UI-05') return { say: unknown(place, words('失业金月数算法', 'the formula for the months'), '12333'), rules: ['UI-05'] }
  const said = rows.flatMap((row) => {
    const months = row.at?.unemployment.months
    if (months === undefined || months === null) return []
    const most = months.bound === 'at-most'
    return [words(`缴满${row.years}年${most ? '最多' : ''}领${months.value}个月`, `${row.years === 1 ? '1 year' : `${row.years} years`} paid: ${most ? 'at most ' : ''}${enMonths(months.value)}`)]
  })
  const caution = first.unemployment.reasons.find((reason) => reason.rule === rule)
  const cited = first.rules[rule]
  const period = cited === undefined ? words('', '') : periodWords(cited)
  const note = words([period.zh, cited === undefined ? '' : `依据：${cited.source.title}`].filter(Boolean).join('；'), [period.en, cited === undefined ? '' : `source: ${cited.source.title}`].filter(Boolean).join('; '))
  return {
    say: words(
      `${place.zh}：${said.map((part) => part.zh).join('，')}（${note.zh}）。${caution?.zh.split('。').slice(1).join('。') ?? ''}`,
      `${place.en}: ${said.map((part) => part.en).join('; ')} (${note.en}). ${caution?.en.split('. ').slice(1).join('. ') ?? ''}`.trim(),
    ),
    rules: own,
  }
}

/** Money by month, from the flexible route. */
const cost: Saying = (at, place) => {
  const found = at()
  if (found === null) return null
  const parts = routeOf(found, 'flexible')?.monthly?.lowest.parts ?? []
  const said = costIn(place)(found)
  if (said === null) return { say: unknown(place, words('缴费标准', 'what it costs'), '12366、12333'), rules: ['PE-10'] }
  const from = basis(parts.flatMap((part) => part.figures))
  return { say: words(said.zh.replace(/。$/, `${from.zh}。`), said.en.replace(/\.$/, `${from.en}.`)), rules: [...new Set(parts.flatMap((part) => part.trace.rules))] }
}

const medicalPrice: Saying = (at, place) => {
  const found = at()
  if (found === null) return null
  const part = routeOf(found, 'flexible')?.monthly?.lowest.parts.find((entry) => entry.insurance === 'medical')
  const said = medicalPriceIn(place)(found)
  if (said === null || part === undefined) return { say: unknown(place, words('灵活就业医保金额', 'the flexible medical payment'), '12393'), rules: ['ME-20'] }
  const from = basis(part.figures)
  return { say: words(said.zh.replace(/。$/, `${from.zh}。`), said.en.replace(/\.$/, `${from.en}.`)), rules: part.trace.rules }
}

const limits: Saying = (at, place) => {
  const found = at()
  if (found === null) return null
  const said = limitsIn(place)(found)
  if (said === null) return { say: unknown(place, words('养老缴费基数上下限', 'the pension base limits'), '12333'), rules: ['PE-10'] }
  const from = basis(found.figures.filter((figure) => (figure.kind === 'pension-base-lower' || figure.kind === 'pension-base-upper') && figure.status !== 'not-yet'))
  return { say: words(said.zh.replace(/。$/, `${from.zh}。`), said.en.replace(/\.$/, `${from.en}.`)), rules: ['PE-10'] }
}

/** May an outsider pay here: the sentences of the plan, which name the local text or the doubt (PE-24, ME-14). */
const admission: Saying = (at) => {
  const schemes = (at()?.routes.find((route) => route.id === 'flexible')?.schemes ?? []).filter((scheme) => scheme.insurance !== 'unemployment')
  if (schemes.length === 0) return null
  return { say: words(schemes.map((scheme) => scheme.reason.zh).join(''), schemes.map((scheme) => scheme.reason.en).join(' ')), rules: schemes.map((scheme) => scheme.rule) }
}

/** The place's own grace and wait, where it has printed them. */
const gap: Saying = (at, place) => {
  const found = at()?.medicalGap
  const isLocal = (rule: string): boolean => /^ME-[A-Z]{2}-/.test(rule)
  if (found === undefined || found.waitIfMissed === null || !isLocal(found.rule)) return null
  const { graceMonths, waitIfMissed: { months, bound }, newcomerWait, graceRule, rule } = found
  const first = newcomerWait ?? null
  return {
    say: words(
      `${place.zh}：断缴${graceMonths}个月以内接上${isLocal(graceRule) ? '' : '一般'}不用等；再久的，按当地规定${bound === 'at-most' ? '最多' : ''}等${months}个月才能报销${first === null ? '' : `；第一次以灵活就业参保要等${first.months}个月`}。以12393答复为准。`,
      `${place.en}: ${isLocal(graceRule) ? '' : 'usually '}no wait when picked up within ${enMonths(graceMonths)}; after that, by local rule, ${bound === 'at-most' ? 'up to ' : ''}${enMonths(months)}${first === null ? '' : `; on a first enrolment as a flexible worker ${enMonths(first.months)}`}. Confirm with 12393.`,
    ),
    rules: [...new Set([rule, graceRule, ...(first === null ? [] : [first.rule])])],
  }
}

const resident: Saying = (at, place) => {
  const found = at()
  const yearly = found === null ? [] : routeOf(found, 'resident')?.yearly ?? []
  if (yearly.length === 0) return null
  const figures = yearly.flatMap((line) => line.trace.operands).flatMap((operand) => operand.figure ?? [])
  const from = basis(figures)
  const own = figures.some((figure) => figure.place !== NATION)
  const none = own ? words('', '') : unknown(place, words('居民医保个人标准', 'the residents\' own premium'), '12393')
  const where = own ? place : placeName(NATION)
  return {
    say: words(
      `${none.zh}${where.zh}居民医保个人缴费：${yearly.map((line) => `一年${yuan(line.fen)}元（${line.label.zh}）`).join('，')}${from.zh}。`,
      `${none.en}${own ? '' : ' '}Resident medical ${own ? `in ${where.en}` : where.en}: ${yearly.map((line) => `${yuan(line.fen)} yuan a year (${line.label.en})`).join(', ')}${from.en}.`,
    ),
    rules: [...new Set(yearly.flatMap((line) => line.trace.rules))],
  }
}

const both = (...sayings: Saying[]): Saying => (at, place, question) => {
  const said = sayings.map((say) => say(at, place, question)).filter((local) => local !== null)
  return said.length === 0 ? null : { say: words(said.map(({ say }) => say.zh).join(''), said.map(({ say }) => say.en).join(' ')), rules: said.flatMap(({ rules }) => rules) }
}

/** What is said first about a named place, by subject. */
export const THERE: Partial<Record<TopicId, Saying>> = {
  'unemployment-amount': amount,
  'unemployment-duration': duration,
  'unemployment-eligibility': both(amount, duration),
  'flexible-cost': cost,
  'flexible-how': cost,
  'flexible-eligibility': admission,
  'contribution-base': limits,
  'medical-cost': medicalPrice,
  'medical-gap': gap,
  'medical-after-leaving': gap,
  'resident-insurance': resident,
  'resident-vs-employee': both(medicalPrice, resident),
}
