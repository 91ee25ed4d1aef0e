import * as z from 'zod/mini'
import { isDate } from '../domain/dates.ts'
import { FIGURE_KINDS } from '../policy/figureKinds.ts'

const bound = z.nullable(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'expected YYYY-MM or YYYY-MM-DD')))

export const LONGEST_URL = 2000

/** A figure that the person entered, or accepted from an official page. It overrides the pack's and is shown as theirs. */
export const localFigureSchema = z.object({
  id: z.string(),
  kind: z.enum(FIGURE_KINDS),
  place: z.string().check(z.regex(/^\d{6}$/, 'expected a place code of six digits')),
  value: z.number().check(z.gte(0, 'expected 0 or more'), z.lte(10_000_000, 'expected at most 10,000,000')),
  unit: z.enum(['yuan/month', 'yuan/year', 'ratio']),
  /** Half-open, as in the data: `until` is the first month that no longer counts; null: not known. */
  from: bound,
  until: bound,
  /** Where it was read: an official page with its address and words, or only the person's word. */
  url: z.nullable(z.string().check(z.maxLength(LONGEST_URL))),
  quote: z.nullable(z.string().check(z.maxLength(1000))),
  /** The day it was entered or accepted. */
  on: z.string().check(z.refine(isDate, 'expected a date')),
})
export type LocalFigure = z.infer<typeof localFigureSchema>
