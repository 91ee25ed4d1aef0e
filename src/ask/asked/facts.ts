/*
 * What a question says about its asker, read off its words. Only what is written out; a guess would be computed with.
 */

const DIGITS = '零一二三四五六七八九'
/** `九`, `十二`, `12`, `8.5` as a number; NaN where it is none. */
function numberOf(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text)
  const [, tens, ones] = /^([一二两三四五六七八九])?十([一二三四五六七八九])?$/.exec(text) ?? []
  if (text.includes('十')) return (tens === undefined ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === undefined ? 0 : DIGITS.indexOf(ones))
  const digit = DIGITS.indexOf(text.replace('两', '二'))
  return digit < 0 ? NaN : digit
}

const NUMBER = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])'
const LENGTH = new RegExp(
  `${NUMBER}\\s*(?:个)?(年半|年(?!\\d+[月日年]|生|出|的?[男女]|级|前|代)|(?:and a half )?years?\\b)\\s*(?:and |零|又)?(?:${NUMBER}\\s*(?:个月(?![多能领拿几发])|months?\\b))?`,
  'i',
)

/** Months of the years a question names ("交了8年半", "7年3个月", "3.5 years"); null when none or no sensible number. */
export function monthsIn(question: string): number | null {
  const [, count, unit = '', rest] = LENGTH.exec(question.replace(/年限|([一二两三四五六七八九十\d]+)年后/g, '')) ?? []
  if (count === undefined) return null
  // "八年半", "three years and a half": the half hangs on the unit.
  const half = /半|half/.test(unit) ? 6 : 0
  const months = Math.round(numberOf(count) * 12) + half + (rest === undefined ? 0 : numberOf(rest))
  return months >= 12 && months <= 480 ? months : null
}

/** The monthly wage a question names ("月薪九千", "工资8500", "salary 20k"), in yuan; null when none. */
export function wageIn(question: string): number | null {
  const [, count, unit = '', rest] =
    new RegExp(
      `(?:月薪|工资|薪水|收入|salary|wage|earn(?:ing|ed)?|paid)(?:[是有拿约一共每月个平均:：了 ]|of|is|was|about|at)*${NUMBER}\\s*([千万kw])?([一二三四五六七八九](?![年个]))?`,
      'i',
    ).exec(question.replace(/(\d),(?=\d{3})/g, '$1')) ?? []
  if (count === undefined) return null
  const size = /[千k]/i.test(unit) ? 1000 : /[万w]/i.test(unit) ? 10_000 : 1
  const yuan = numberOf(count) * size + (rest === undefined || size === 1 ? 0 : (numberOf(rest) * size) / 10)
  return yuan >= 1000 && yuan <= 200_000 ? yuan : null
}

export interface Birth {
  year: number
  month: number | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The birth a question names: "73年的", "1975年5月生", "born May 1975"; null when none. */
export function birthIn(question: string): Birth | null {
  const zh = /(?<!\d)(?:19)?([5-9]\d)年?(?:(\d{1,2})月(?:份|\d{1,2}[日号])?)?(?:生|出生|的|女|男|属)/.exec(question)
  if (zh?.[1] !== undefined) {
    const month = zh[2] === undefined ? null : Number(zh[2])
    return { year: 1900 + Number(zh[1]), month: month !== null && month >= 1 && month <= 12 ? month : null }
  }
  const en = /\bborn (?:in )?(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(19[5-9]\d)\b/i.exec(question)
  if (en?.[2] === undefined) return null
  const month = MONTHS.indexOf(en[1]?.toLowerCase() ?? '') + 1
  return { year: Number(en[2]), month: month === 0 ? null : month }
}

export type Line = 'male' | 'female-55' | 'female-50'
/** Which lines of the retirement table a question leaves open: one where sex and post are said. */
export function linesIn(question: string): Line[] {
  const text = question.toLowerCase()
  const woman = /女|\b(female|woman|lady|she)\b/.test(text)
  if (!woman) return /男|\b(male|man|he)\b/.test(text) ? ['male'] : ['male', 'female-55', 'female-50']
  if (/干部|管理|办公室|技术岗|\b(office|manager|managerial|cadre|technical)\b/.test(text)) return ['female-55']
  return /工人|车间|普工|生产线|\b(worker|factory|workshop)\b/.test(text) ? ['female-50'] : ['female-55', 'female-50']
}
