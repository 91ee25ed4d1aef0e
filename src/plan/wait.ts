import type { MedicalGapAnswer } from '../advisor/assessment.ts'
import { waits } from '../advisor/gapOver.ts'
import type { Words } from '../domain/text.ts'

/** How long medical cover waits once a gap is too long, in words; null where no wait is known. */
export const waitWords = (wait: MedicalGapAnswer['waitIfMissed']): Words | null => (wait?.months ? waits(wait) : null)
