import type { IsoDate, IsoMonth } from '../domain/dates.ts'
import type { Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { lastDay } from '../domain/dates.ts'
import { inForce } from './case.ts'
import { ruleFor } from './cite.ts'
import { remarksOn } from './remarks.ts'

/** Places whose text prints a day of the month: `payByDay`, or `enrolByDay` for those who pay from the month of enrolling. */
export const PAYING_DAYS = ['CH-SU-01', 'CH-TS-01']

/** What the place itself says about the day to pay on, nearest first; empty where it prints none. */
export const payingDayReasons = (c: Case): Reason[] => {
  const rule = ruleFor(c, PAYING_DAYS)
  const statement = rule === null ? undefined : c.policy.rules.get(rule)?.statement
  return [...(rule === null || statement === undefined ? [] : [{ rule, ...statement }]), ...remarksOn(c, 'payment-day')]
}

/** The last day to pay for a month: the day the place prints, the close of its year in December, else the end of the month. */
export function payBy(c: Case, month: IsoMonth): IsoDate {
  const params = c.policy.rules.get(ruleFor(c, PAYING_DAYS) ?? '')?.params
  const day = params?.['payByDay'] ?? params?.['enrolByDay']
  const closes = inForce(c, (place) => place.remarks.filter(({ topic }) => topic === 'payment-day'))
    .map(({ item }) => item.ends)
    .find((ends) => ends !== undefined)
  return [
    lastDay(month),
    ...(typeof day === 'number' ? [`${month}-${day}`] : []),
    ...(closes?.startsWith(month.slice(5)) ? [`${month.slice(0, 4)}-${closes}`] : []),
  ].toSorted()[0] as IsoDate
}
