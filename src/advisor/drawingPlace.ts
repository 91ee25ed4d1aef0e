import type { PlaceCode } from '../domain/place.ts'
import type { Words } from '../domain/text.ts'
import type { Assessment, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { provinceOf } from '../domain/place.ts'
import { because, words } from './wording.ts'

/**
 * Where the pension will be drawn by the months paid in each province (PE-17): the hukou's province if the relation is there, else the
 * last one with ten years, else the latest before it with ten, else the hukou's. Null where the months by place or the hukou are not known.
 */
function drawingPlace(c: Case): { province: PlaceCode; months: number; why: 'hukou' | 'last' | 'earlier' | 'none' } | null {
  const hukou = c.profile.hukouPlace ?? null
  const paid = byProvince(c)
  if (hukou === null || paid === null) return null
  const { months: needed } = c.law('drawing-place').params
  const [home, last] = [provinceOf(hukou), provinceOf(c.profile.movingTo ?? c.place)]
  const at = (province: PlaceCode): number => paid.get(province) ?? 0
  if (last === home) return { province: home, months: at(home), why: 'hukou' }
  if (at(last) >= needed) return { province: last, months: at(last), why: 'last' }
  // The relation goes back to the last place before it with ten years (国办发〔2009〕66号 六), the hukou's own among them.
  const earlier = [...paid.keys()].findLast((province) => province !== last && at(province) >= needed)
  const found = earlier ?? null
  return found === null ? { province: home, months: at(home), why: 'none' } : { province: found, months: at(found), why: 'earlier' }
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

/** `drawingPlace` for surfaces: with the province's name and the rule. */
export function namedDrawingPlace(c: Case): Assessment['drawingPlace'] {
  const found = drawingPlace(c)
  if (found === null) return null
  const { province, months } = found
  return { place: province, name: nameOf(c, province), months, rule: c.law('drawing-place').id }
}

const nameOf = (c: Case, province: PlaceCode): Words => c.policy.places.get(province)?.name ?? words('那个省', 'that province')

export function drawingReason(c: Case): Reason | null {
  const found = drawingPlace(c)
  if (found === null) return null
  const { months: needed } = c.law('drawing-place').params
  const years = needed / 12
  const name = nameOf(c, found.province)
  switch (found.why) {
    case 'hukou':
      return because(
        c.law('drawing-place').id,
        `按省算，你的关系在户口所在的${name.zh}，将来就在那里领。`,
        `Counted by province, your relation is in ${name.en}, where your hukou is: you would draw the pension there.`,
      )
    case 'last':
      return because(
        c.law('drawing-place').id,
        `年限按省加起来算，不按市：你在${name.zh}一共缴了${found.months}个月，满${years}年，将来在${name.zh}领。`,
        `Years are counted by province, not by city: you have ${found.months} months in ${name.en}, which makes ${years} years, so you would draw there.`,
      )
    case 'earlier':
      return because(
        c.law('drawing-place').id,
        `年限按省加起来算：最后参保的省没满${years}年，往前找到${name.zh}缴了${found.months}个月，将来在${name.zh}领。`,
        `Counted by province the last one falls short of ${years} years; before it you have ${found.months} months in ${name.en}, so you would draw there.`,
      )
    case 'none':
      return because(
        c.law('drawing-place').id,
        `年限按省加起来算：没有哪个省满${years}年，将来回户口所在的${name.zh}领。`,
        `Counted by province none has ${years} years, so you would draw in ${name.en}, where your hukou is.`,
      )
  }
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
