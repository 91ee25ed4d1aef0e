import type { Point } from './point.ts'

/** Is it one and the same in the whole country? */
const SAME =
  /(?:全国|各[地省]|到处|每个[城省地])[^。？?]{0,14}(?:一样|统一|一个[数价]|相同)|\bsame\b[^?]{0,24}\b(?:everywhere|nationwide|in (?:all|every))\b/

const DIFFERS =
  /^(?:unemployment-amount\/monthly|unemployment-duration\/months|flexible-cost\/monthly|contribution-base\/limits|medical-cost\/(?:monthly|retiree-years)|resident-insurance\/price)$/
const ALIKE = /^(?:retirement-age\/when|pension-minimum-years\/years|severance\/how-much)$/

/** The same point, its lead saying first whether the places differ where that is asked. */
export function acrossPlaces(point: Point): Point {
  const differs = DIFFERS.test(point.id)
  if (!differs && !ALIKE.test(point.id)) return point
  const [zh, en] = differs
    ? ['各地不一样：', 'No, it differs by place: ']
    : point.id.startsWith('r')
      ? [
          '全国一样（自己缴的女性按{retirement-age.female-50.originalMonths:age}还是{retirement-age.female-55.originalMonths:age}岁起算各地不同，问12333）：',
          'The same everywhere, but for women paying alone (from {retirement-age.female-50.originalMonths:age} or {retirement-age.female-55.originalMonths:age}: ask 12333): ',
        ]
      : ['全国一样：', 'The same everywhere: ']
  return {
    ...point,
    lead: (c) => {
      const lead = point.lead(c)
      return SAME.test(c.q) ? { ...lead, zh: zh + lead.zh, en: en + lead.en, begins: differs ? 'no' : 'own' } : lead
    },
  }
}
