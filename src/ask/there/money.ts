import type { Saying } from './saying.ts'
import { words, yuan } from '../../advisor/wording.ts'
import { NATION } from '../../domain/place.ts'
import { costIn, limitsIn, medicalPriceIn, routeOf } from '../person.ts'
import { placeName } from '../places.ts'
import { basis, unknown } from './basis.ts'

/** Money by month, from the flexible route. */
export const cost: Saying = (at, place) => {
  const found = at()
  if (found === null) return null
  const parts = routeOf(found, 'flexible')?.monthly?.lowest.parts ?? []
  const said = costIn(place)(found)
  if (said === null) return { say: unknown(place, words('缴费标准', 'what it costs'), '12366、12333'), rules: ['PE-10'] }
  const from = basis(parts.flatMap((part) => part.figures))
  return {
    say: words(said.zh.replace(/。$/, `${from.zh}。`), said.en.replace(/\.$/, `${from.en}.`)),
    rules: [...new Set(parts.flatMap((part) => part.trace.rules))],
  }
}

/** The employee scheme's lowest monthly payment by oneself. */
export const medicalPrice: Saying = (at, place) => {
  const found = at()
  if (found === null) return null
  const part = routeOf(found, 'flexible')?.monthly?.lowest.parts.find((entry) => entry.insurance === 'medical')
  const said = medicalPriceIn(place)(found)
  if (said === null || part === undefined)
    return { say: unknown(place, words('灵活就业医保金额', 'the flexible medical payment'), '12393'), rules: ['ME-20'] }
  const from = basis(part.figures)
  return { say: words(said.zh.replace(/。$/, `${from.zh}。`), said.en.replace(/\.$/, `${from.en}.`)), rules: part.trace.rules }
}

/** The pension base limits. */
export const limits: Saying = (at, place) => {
  const found = at()
  if (found === null) return null
  const said = limitsIn(place)(found)
  if (said === null) return { say: unknown(place, words('养老缴费基数上下限', 'the pension base limits'), '12333'), rules: ['PE-10'] }
  const from = basis(
    found.figures.filter(
      (figure) => (figure.kind === 'pension-base-lower' || figure.kind === 'pension-base-upper') && figure.status !== 'not-yet',
    ),
  )
  return { say: words(said.zh.replace(/。$/, `${from.zh}。`), said.en.replace(/\.$/, `${from.en}.`)), rules: ['PE-10'] }
}

/** The residents' yearly premium; the national minimum where the place's is not known. */
export const resident: Saying = (at, place) => {
  const found = at()
  const yearly = found === null ? [] : (routeOf(found, 'resident')?.yearly ?? [])
  if (yearly.length === 0) return null
  const figures = yearly.flatMap((line) => line.trace.operands).flatMap((operand) => operand.figure ?? [])
  const from = basis(figures)
  const own = figures.some((figure) => figure.place !== NATION)
  const none = own ? words('', '') : unknown(place, words('居民医保个人标准', "the residents' own premium"), '12393')
  const where = own ? place : placeName(NATION)
  return {
    say: words(
      `${none.zh}${where.zh}居民医保个人缴费：${yearly.map((line) => `一年${yuan(line.fen)}元（${line.label.zh}）`).join('，')}${from.zh}。`,
      `${none.en}${own ? '' : ' '}Resident medical ${own ? `in ${where.en}` : where.en}: ${yearly.map((line) => `${yuan(line.fen)} yuan a year (${line.label.en})`).join(', ')}${from.en}.`,
    ),
    rules: [...new Set(yearly.flatMap((line) => line.trace.rules))],
  }
}
