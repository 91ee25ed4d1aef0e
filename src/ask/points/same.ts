import type { Point } from './point.ts'

/** Is it one and the same in the whole country? */
const SAME =
  /(?:全国|各地|各省|哪[里儿]|到处|每个(?:城市|省|地方)|不管在哪)[^。？?]{0,14}(?:一样|统一|一个[数价]|相同|同一个)|\bsame\b[^?]{0,24}\b(?:everywhere|nationwide|every|all over|across|in all)\b|\beverywhere\b.{0,16}\bsame\b/

const DIFFERS = { zh: '各地不一样：', en: 'No, it differs by place: ' }
const ALIKE = { zh: '全国一样：', en: 'The same everywhere: ' }

const STARTS: Readonly<Record<string, typeof DIFFERS>> = {
  'unemployment-amount/monthly': DIFFERS,
  'unemployment-duration/months': DIFFERS,
  'flexible-cost/monthly': DIFFERS,
  'contribution-base/limits': DIFFERS,
  'medical-cost/monthly': DIFFERS,
  'medical-cost/retiree-years': DIFFERS,
  'resident-insurance/price': DIFFERS,
  'retirement-age/when': ALIKE,
  'pension-minimum-years/years': ALIKE,
  'severance/how-much': ALIKE,
}

/** The same point, its lead saying first whether the places differ where that is asked. */
export function acrossPlaces(point: Point): Point {
  const start = STARTS[point.id]
  if (start === undefined) return point
  return {
    ...point,
    lead: (c) => {
      const lead = point.lead(c)
      return SAME.test(c.q) ? { ...lead, zh: start.zh + lead.zh, en: start.en + lead.en, begins: start === DIFFERS ? 'no' : 'own' } : lead
    },
  }
}
