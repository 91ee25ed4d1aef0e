import type { Words } from '../../src/domain/text.ts'
import type { Place } from '../../src/policy/schema.ts'

/** A place of which nothing is known yet. */
export const emptyPlace = (code: string, name: Words): Place => ({
  code,
  name,
  figures: [],
  admission: { pension: null, medical: null },
  alone: { pension: null, medical: null },
  leaverRoute: null,
  documents: [],
  channels: [],
  unemploymentOpen: null,
  paymentFrequency: [],
  benefitDuration: [],
  benefitAmount: [],
  medicalGap: [],
  remarks: [],
  gaps: [],
})
