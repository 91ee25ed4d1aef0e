import type { MedicalGapAnswer } from '../advisor/assessment.ts'
import type { Words } from '../domain/text.ts'
import { months, say } from './say.ts'

/** How long medical cover waits once a gap is too long, in words; null where no wait is known. */
export const waitWords = (wait: MedicalGapAnswer['waitIfMissed']): Words | null =>
  wait === null || wait.months === 0
    ? null
    : wait.bound === 'exact'
      ? say(`要等${wait.months}个月`, `a wait of ${months(wait.months)}`)
      : say(`最长要等${wait.months}个月`, `a wait of up to ${months(wait.months)}`)
