import type { Profile } from '../../profile/schema.ts'
import type { Saying } from './saying.ts'
import { enMonths, words, yuan } from '../../advisor/wording.ts'
import { monthsIn } from '../asked/facts.ts'
import { basis, periodWords, unknown } from './basis.ts'

const drawing = (months: number): Partial<Profile> => ({ exit: 'laid-off', months: { unemployment: months } })

/** What the years asked for, or 1 and 20 paid years, bring a month (UI-07 and the place's own rule). */
export const amount: Saying = (at, place, question) => {
  const asked = monthsIn(question)
  const there = at(drawing(asked ?? 12))
  const few = there?.unemployment
  const many = asked === null ? at(drawing(240))?.unemployment : few
  if (there === null || few === undefined || many === undefined) return null
  const start = few.monthly[0]
  const top = many.monthly[0]
  if (start === undefined || top === undefined)
    return { say: unknown(place, words('失业金标准', 'the benefit amount'), '12333'), rules: ['UI-07'] }
  const lines = many.monthly.map((line) =>
    line.toMonth === null || many.monthly.length === 1
      ? words(`每月${yuan(line.fen)}元`, `${yuan(line.fen)} yuan a month`)
      : words(
          `第${line.fromMonth}到${line.toMonth}个月每月${yuan(line.fen)}元`,
          `${yuan(line.fen)} yuan in months ${line.fromMonth} to ${line.toMonth}`,
        ),
  )
  const said = words(lines.map((line) => line.zh).join('，'), lines.map((line) => line.en).join(', '))
  const rules = [...new Set([...few.monthly, ...many.monthly].flatMap((line) => line.trace.rules))]
  const cautions = few.reasons.filter((reason) => rules.includes(reason.rule) && !/每月[\d,.]+元/.test(reason.zh))
  const from = basis(
    [...few.monthly, ...many.monthly].flatMap((line) => line.trace.operands).flatMap((operand) => operand.figure ?? []),
    rules.flatMap((rule) => (/^UI-[A-Z]{2}-/.test(rule) ? (there.rules[rule]?.source.title ?? []) : [])),
  )
  const years = asked === null ? '' : String(Number((asked / 12).toFixed(1)))
  const body =
    asked !== null
      ? words(`${place.zh}的失业金，缴了${years}年：${said.zh}`, `Benefit in ${place.en} with ${years} years paid: ${said.en}`)
      : start.fen === top.fen
        ? words(`${place.zh}的失业金：${said.zh}`, `Benefit in ${place.en}: ${said.en}`)
        : words(
            `${place.zh}的失业金按缴费年限分档：缴满1年的每月${yuan(start.fen)}元，缴满20年的${said.zh}`,
            `Benefit in ${place.en} goes by years paid: ${yuan(start.fen)} yuan a month after 1 year; after 20 years ${said.en}`,
          )
  return {
    say: words(
      `${body.zh}${from.zh}。${cautions.map((reason) => reason.zh).join('')}`,
      [`${body.en}${from.en}.`, ...cautions.map((reason) => reason.en)].join(' '),
    ),
    rules,
  }
}

/** Months of benefit by the place's formula, for the years asked or for 1, 5 and 10. */
export const duration: Saying = (at, place, question) => {
  const asked = monthsIn(question)
  const rows = (asked === null ? [12, 60, 120] : [asked]).map((months) => ({
    years: Number((months / 12).toFixed(1)),
    at: at(drawing(months)),
  }))
  const first = rows[0]?.at
  const rule = first?.unemployment.trace?.rules[0]
  if (first === undefined || first === null || rule === undefined) return null
  const own = first.unemployment.trace?.rules ?? []
  if (rule === 'UI-05') return { say: unknown(place, words('失业金月数算法', 'the formula for the months'), '12333'), rules: ['UI-05'] }
  const said = rows.flatMap((row) => {
    const months = row.at?.unemployment.months
    if (months === undefined || months === null) return []
    const most = months.bound === 'at-most'
    return [
      words(
        `缴满${row.years}年${most ? '最多' : ''}领${months.value}个月`,
        `${row.years === 1 ? '1 year' : `${row.years} years`} paid: ${most ? 'at most ' : ''}${enMonths(months.value)}`,
      ),
    ]
  })
  const caution = first.unemployment.reasons.find((reason) => reason.rule === rule)
  const cited = first.rules[rule]
  const period = cited === undefined ? words('', '') : periodWords(cited)
  const note = words(
    [period.zh, cited === undefined ? '' : `依据：${cited.source.title}`].filter(Boolean).join('；'),
    [period.en, cited === undefined ? '' : `source: ${cited.source.title}`].filter(Boolean).join('; '),
  )
  return {
    say: words(
      `${place.zh}：${said.map((part) => part.zh).join('，')}（${note.zh}）。${caution?.zh.split('。').slice(1).join('。') ?? ''}没领完的月份可以留到下次，合计不超过24个月。`,
      `${place.en}: ${said.map((part) => part.en).join('; ')} (${note.en}). ${caution?.en.split('. ').slice(1).join('. ') ?? ''} Unused months carry over, 24 in all at most.`.replace(
        '  ',
        ' ',
      ),
    ),
    rules: own,
    alone: true,
  }
}
