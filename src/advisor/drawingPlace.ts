import type { PlaceCode } from '../domain/place.ts'
import type { Words } from '../domain/text.ts'
import type { Assessment, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { provinceOf } from '../domain/place.ts'
import { monthOf, monthsBetween } from '../domain/dates.ts'
import { because, words } from './wording.ts'

/** The age in months from which another province opens only a temporary account (PE-18). */
export const lateFrom = (c: Case, sex: 'male' | 'female'): number => {
  const { men, women } = c.law('temporary-account').params
  return sex === 'male' ? men : women
}

/** May the months paid away from home be of a temporary account, from which nothing is drawn: begun late, as far as known? */
function mayBeTemporary(c: Case, months: number): boolean {
  const { birthMonth, sex, lastPaidMonth, leftOn } = c.profile
  return !birthMonth || !sex || monthsBetween(birthMonth, lastPaidMonth ?? monthOf(leftOn)) - months >= lateFrom(c, sex)
}

/**
 * Where the pension will be drawn by the months paid in each province (PE-17): the hukou's province if the relation is there, else the
 * last one with ten years, else the latest before it with ten, else the hukou's. Null where the months by place or the hukou are not known.
 */
export function drawingPlace(c: Case): Assessment['drawingPlace'] {
  const hukou = c.profile.hukouPlace ?? null
  const paid = byProvince(c)
  if (hukou === null || paid === null) return null
  const rule = c.law('drawing-place')
  const needed = rule.params.months
  const years = needed / 12
  const [home, last] = [provinceOf(hukou), provinceOf(c.profile.movingTo ?? c.place)]
  const at = (province: PlaceCode): number => paid.get(province) ?? 0
  const found = (place: PlaceCode, since: number, why: Words): Assessment['drawingPlace'] => {
    const unless = place !== home && mayBeTemporary(c, since)
    const name = c.policy.places.get(place)?.name ?? words('那个省', 'that province')
    const [men, women] = [lateFrom(c, 'male') / 12, lateFrom(c, 'female') / 12]
    return {
      place,
      name,
      rule: rule.id,
      why: unless
        ? words(
            `${why.zh}，除非满${men}岁（女${women}岁）后才来，只有临时账户`,
            `${why.en}, unless you came there after ${men} (women ${women}) and hold a temporary account`,
          )
        : why,
      certain: !unless,
    }
  }
  if (last === home) return found(home, 0, words('关系就在户口所在的省', 'your relation is in the province of your hukou'))
  if (at(last) >= needed)
    return found(
      last,
      at(last),
      words(`最后参保的省缴了${at(last)}个月，满${years}年`, `the last province has ${at(last)} months, which makes ${years} years`),
    )
  // The relation goes back to the last place before it with ten years (国办发〔2009〕66号 六), the hukou's own among them.
  const earlier = [...paid.keys()].findLast((province) => province !== last && at(province) >= needed)
  return earlier === undefined
    ? found(home, 0, words('没有哪个省满#年，回户口所在地', 'no province has # years, so it goes back to where your hukou is', years))
    : found(
        earlier,
        at(earlier) + at(last),
        words(
          `最后参保的省不满${years}年，往前找到缴了${at(earlier)}个月的`,
          `the last province falls short of ${years} years and this one before it has ${at(earlier)} months`,
        ),
      )
}

/**
 * Pension months by province, the one left earliest first. What the record gives for cities of a province is added up; months beyond it
 * belong to the last place.
 */
function byProvince(c: Case): Map<PlaceCode, number> | null {
  const rows = c.profile.paidByPlace ?? null
  if (rows === null || rows.length === 0) return null
  const paid = new Map<PlaceCode, number>()
  for (const { place, pensionMonths } of rows) {
    const province = provinceOf(place)
    const before = paid.get(province) ?? 0
    paid.delete(province)
    paid.set(province, before + pensionMonths)
  }
  const here = provinceOf(c.place)
  const rest = (c.profile.months?.pension ?? 0) - rows.reduce((sum, { pensionMonths }) => sum + pensionMonths, 0)
  if (!paid.has(here) && rest > 0) paid.set(here, rest)
  return paid
}

/** The same as a sentence. */
export function drawingReason(c: Case): Reason | null {
  const found = drawingPlace(c)
  if (found === null) return null
  const { name, rule, why } = found
  return because(
    rule,
    `按省算、不按市，将来在${name.zh}领：${why.zh}。`,
    `Counted by province, not by city, you would draw in ${name.en}: ${why.en}.`,
  )
}

/** The same months paid in two places count once; what was paid twice is sorted out at the bureau (PE-30). */
export const paidTwice = (c: Case): Reason[] =>
  (c.profile.paidByPlace?.length ?? 0) > 1
    ? [
        because(
          'PE-30',
          '同一个月在两地都缴了养老的，只留一份，另一份里个人缴的部分退给你；查到重复，去社保窗口办。',
          'Where the same month was paid in two places one record is kept and your own part of the other is returned: have it done at the bureau.',
        ),
      ]
    : []
