import type { Assessment, MedicalGapAnswer } from '../../../advisor/assessment.ts'
import { daysBetween, type IsoDate } from '../../../domain/dates.ts'

interface Dated {
  date: IsoDate
  /** Days from today to the date; 0 is today. */
  days: number
  wait: MedicalGapAnswer['waitIfMissed']
  bound: 'exact' | 'usual'
}

/** What to say first: the next date on which medical cover is lost, or that it is not known. */
export type Headline =
  | ({ kind: 'cover-ends'; graceEnds: IsoDate | null } & Dated)
  | ({ kind: 'grace-ends' } & Dated)
  | ({ kind: 'grace-over' } & Dated)
  | { kind: 'cover-over'; date: IsoDate }
  | { kind: 'unknown' }

/** Cover still running comes before the grace period, a grace period before what a missed one costs. */
export function headlineOf({ medicalGap, today }: Pick<Assessment, 'medicalGap' | 'today'>): Headline {
  const { graceEnds, waitIfMissed: wait, bound, coverBound } = medicalGap
  const coverEnds = medicalGap.carefulUntil ?? medicalGap.coverEnds
  if (coverEnds !== null && coverEnds >= today) {
    return { kind: 'cover-ends', date: coverEnds, days: daysBetween(today, coverEnds), graceEnds, wait, bound: coverBound }
  }
  if (graceEnds !== null) {
    const days = daysBetween(today, graceEnds)
    return days >= 0
      ? { kind: 'grace-ends', date: graceEnds, days, wait, bound }
      : { kind: 'grace-over', date: graceEnds, days: -days, wait, bound }
  }
  return coverEnds === null ? { kind: 'unknown' } : { kind: 'cover-over', date: coverEnds }
}
