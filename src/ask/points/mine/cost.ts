import type { Assessment, CostPart } from '../../../advisor/assessment.ts'
import type { Insurance } from '../../../domain/insurance.ts'
import { capital, type Words } from '../../../domain/text.ts'
import type { PointContext } from '../../context.ts'
import type { PointLead } from '../point.ts'
import { plain, yuanText } from '../../../domain/format.ts'
import { words } from '../../../advisor/wording.ts'
import { addMonths, monthOf } from '../../../domain/dates.ts'
import { routeOf } from '../../context.ts'
import { basis, unknown } from '../../basis.ts'
import { shortPlaceName } from '../../places.ts'

/*
 * What paying alone costs this person. Null where the assessment does not say; the general lead then stands.
 */

/** That a sum is by a standard that has run out. */
export const lastKnown = (line?: { status: string }): Words =>
  line?.status === 'expired' ? words('（上一期标准）', ' (last known)') : words('', '')

const PART: Readonly<Partial<Record<Insurance, Words>>> = {
  pension: words('养老', 'pension'),
  medical: words('医保', 'medical'),
  unemployment: words('失业', 'unemployment'),
}

const partOf = (insurance: Insurance): Words => PART[insurance] ?? words('', '')

const YEARLY = /一年|每年|全年|年缴|a year|per year|yearly|annual/i

/** Some places charge by age: the one that the question names goes before the profile's. */
const aged = (c: PointContext, a: Assessment): Assessment =>
  c.said.age === null ? a : (c.at({ birthMonth: addMonths(monthOf(c.today), -12 * c.said.age - 6) }) ?? a)

/** The same for a year where that is asked for. */
const aYear = (c: PointContext, fen: number): Words =>
  YEARLY.test(c.q) ? words(`，一年${yuanText(fen * 12)}元`, `, ${yuanText(fen * 12)} a year`) : words('', '')

/** That a cost rests on standards that are not those of today. */
export function oldStandard(...parts: readonly CostPart[]): Words {
  const figures = parts.flatMap((part) => part.figures)
  if (figures.some(({ status }) => status === 'expired')) return words('，含上一期标准', '; with a last known standard')
  return figures.some(({ provisional }) => provisional === true)
    ? words('，暂用上一年度的标准，公布后多退少补', '; by last year’s standard for the time being, settled later')
    : words('', '')
}

/** The lowest monthly sum by oneself, insurance by insurance; what is unknown is said in the same line. */
export function cost(c: PointContext): PointLead | null {
  if (c.a === null) return null
  const monthly = routeOf(aged(c, c.a), 'flexible')?.monthly ?? null
  if (monthly === null || monthly.lowest.parts.length === 0)
    return { ...unknown(c.where, words('自己缴社保的标准', 'what paying by oneself costs'), '12366、12333'), rules: ['PE-10', 'PE-11'] }
  const { parts, fen } = monthly.lowest
  const old = oldStandard(...parts)
  const listed = parts.map((part) =>
    words(`${partOf(part.insurance).zh}${yuanText(part.fen)}`, `${partOf(part.insurance).en} ${yuanText(part.fen)}`),
  )
  const lead = {
    rules: [...new Set([...parts.flatMap((part) => part.trace.rules), 'PE-10'])],
    why: [basis(parts.flatMap((part) => part.figures))].filter((line) => line.zh !== ''),
  }
  const unknownPart = (['pension', 'medical'] as const).find((insurance) => !parts.some((part) => part.insurance === insurance))
  if (unknownPart === undefined) {
    const yearly = aYear(c, fen)
    return {
      zh: `${c.where.zh}自己缴最低每月${yuanText(fen)}元${yearly.zh}（${listed.map(({ zh }) => zh).join('＋')}${old.zh}）。`,
      en: `The lowest by yourself in ${c.where.en} is ${yuanText(fen)} yuan a month${yearly.en} (${listed.map(({ en }) => en).join(' + ')}${old.en}).`,
      ...lead,
    }
  }
  const name = partOf(unknownPart)
  const line = unknownPart === 'pension' ? '12333' : '12393'
  return {
    zh: `${c.where.zh}自己缴最低每月${listed.map(({ zh }) => zh).join('＋')}元${old.zh}。${name.zh}的金额没有查到，打${line}问。`,
    en: `The lowest by yourself in ${c.where.en} is ${listed.map(({ en }) => en).join(' + ')} yuan a month${old.en}. The ${name.en} amount was not found: ask ${line}.`,
    ...lead,
  }
}

/** The sums of a place that has several, each with what it is for. */
function tiersOf(c: PointContext): Words {
  const sums = c.variants('medical-flexible-monthly').map(({ value, label = words('', '') }) => ({ value: plain(value), label }))
  return sums.length < 2
    ? words('', '')
    : words(
        `（${sums.map(({ value, label }) => label.zh + value).join('，')}）`,
        ` (${sums.map(({ value, label }) => `${label.en} ${value}`).join(', ')})`,
      )
}

/** One insurance of it. */
export function costOf(c: PointContext, insurance: 'pension' | 'medical'): PointLead | null {
  if (c.a === null) return null
  const part = routeOf(aged(c, c.a), 'flexible')?.monthly?.lowest.parts.find((entry) => entry.insurance === insurance)
  const name = insurance === 'pension' ? words('养老', 'pension') : words('职工医保', 'employee medical insurance')
  const line = insurance === 'pension' ? '12333' : '12393'
  if (part === undefined)
    return { ...unknown(c.where, words(`灵活就业${name.zh}金额`, `${name.en} paid by oneself`), line), rules: ['PE-10'] }
  const yearly = aYear(c, part.fen)
  const tiers = insurance === 'medical' ? tiersOf(c) : words('', '')
  const old = oldStandard(part)
  return {
    zh: `${c.where.zh}自己缴${name.zh}最低每月${yuanText(part.fen)}元${yearly.zh}${tiers.zh}${part.base === null || part.rate === null ? '' : `（基数${plain(part.base)}×${Number((part.rate * 100).toFixed(3))}%）`}${old.zh}。`,
    en: `${capital(name.en)} by yourself in ${c.where.en} costs at least ${yuanText(part.fen)} yuan a month${yearly.en}${tiers.en}${part.base === null || part.rate === null ? '' : ` (base ${plain(part.base)} × ${Number((part.rate * 100).toFixed(3))} %)`}${old.en}.`,
    rules: part.trace.rules,
    why: [basis(part.figures)].filter((entry) => entry.zh !== ''),
  }
}

/** What paying by oneself costs in each of two places that are named; null where fewer are. */
export function costsOfTwo(c: PointContext): PointLead | null {
  const [one, other] = c.said.places.map((place) => cost({ ...c, place, where: shortPlaceName(place), a: c.at({}, place) }))
  return one && other
    ? { zh: `${one.zh}${other.zh}领多少另算。`, en: `${one.en} ${other.en} That is the price only.`, rules: [...one.rules, ...other.rules] }
    : null
}
