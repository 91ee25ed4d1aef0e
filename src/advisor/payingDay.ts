import type { IsoDate, IsoMonth } from '../domain/dates.ts'
import type { Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { lastDay } from '../domain/dates.ts'
import { inForce } from './case.ts'
import { toldBy } from './cite.ts'
import { remarksOn } from './remarks.ts'

/** What the place itself says about the day to pay on, nearest first; empty where it prints none. */
export const payingDayReasons = (c: Case): Reason[] => {
  const rule = c.rule('paying-day')
  return [...toldBy(rule === null ? [] : [rule]), ...remarksOn(c, 'payment-day')]
}

/** The last day to pay for a month: the day the place prints, the close of its year in December, else the end of the month. */
export function payBy(c: Case, month: IsoMonth): IsoDate {
  const params = c.rule('paying-day')?.params
  const day = params === undefined ? null : 'payBy' in params ? params.payBy : params.enrolBy
  const closes = inForce(c, (place) => place.remarks.filter(({ topic }) => topic === 'payment-day'))
    .map(({ item }) => item.ends)
    .find((ends) => ends !== undefined)
  return [
    lastDay(month),
    ...(day === null ? [] : [`${month}-${String(day).padStart(2, '0')}`]),
    ...(closes?.startsWith(month.slice(5)) ? [`${month.slice(0, 4)}-${closes}`] : []),
  ].toSorted()[0] as IsoDate
}
