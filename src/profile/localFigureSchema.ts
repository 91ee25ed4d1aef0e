import * as z from 'zod/mini'
import { isDate } from '../domain/dates.ts'
import { FIGURE_KINDS, figureKind, type FigureKind } from '../policy/figureKinds.ts'

const bound = z.nullable(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'expected YYYY-MM or YYYY-MM-DD')))

const LONGEST_URL = 2000

/** Only pages of the web: a `javascript:` address would run where it is clicked. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url) && url.length <= LONGEST_URL

/** Names that an object must not carry as keys. */
const UNSAFE_ID = /^(?:__proto__|constructor|prototype)$/

/** A figure that the person entered, or accepted from an official page. It overrides the pack's and is shown as theirs. */
export const localFigureSchema = z
  .object({
    id: z.string().check(
      z.minLength(1),
      z.maxLength(100),
      z.refine((id) => !UNSAFE_ID.test(id), 'expected another id'),
    ),
    kind: z.enum(FIGURE_KINDS),
    place: z.string().check(z.regex(/^\d{6}$/, 'expected a place code of six digits')),
    value: z.number().check(z.gte(0, 'expected 0 or more'), z.lte(10_000_000, 'expected at most 10,000,000')),
    unit: z.enum(['yuan/month', 'yuan/year', 'ratio']),
    /** Half-open, as in the data: `until` is the first month that no longer counts; null: not known. */
    from: bound,
    until: bound,
    /** The year it was announced for, where the notice prints no month. */
    year: z.optional(z.string().check(z.regex(/^20\d\d$/, 'expected a year'))),
    /** Where it was read: an official page with its address and words, or only the person's word. */
    url: z.nullable(z.string().check(z.refine(isWebAddress, 'expected an address that begins with http:// or https://'))),
    quote: z.nullable(z.string().check(z.maxLength(1000))),
    /** What the page was headed, where it was read on one. */
    title: z.optional(z.string().check(z.maxLength(200))),
    /** The day it was entered or accepted. */
    on: z.string().check(z.refine(isDate, 'expected a date')),
  })
  .check(
    z.refine(({ kind, unit }) => unit === figureKind(kind).unit, { path: ['unit'], error: 'expected the unit of its kind' }),
    z.refine(isInRange, { path: ['value'], error: 'expected an amount that such a figure can have' }),
    z.refine(({ from, until }) => from === null || until === null || from < until, {
      path: ['until'],
      error: 'expected an end after the beginning',
    }),
  )
/** True for a value that a figure of its kind can have: above zero, and no slip of the keyboard. */
export function isInRange({ kind, value }: { kind: FigureKind; value: number }): boolean {
  const { least, most } = figureKind(kind)
  return value > 0 && value >= least && value <= most
}

const LIMITS = [
  ['pension-base-lower', 'pension-base-upper'],
  ['medical-base-lower', 'medical-base-upper'],
] as const

/** Every figure of the person's own: each id once, and no lower limit above the upper one of the same place and time. */
export const localFiguresSchema = z.array(localFigureSchema).check(
  z.maxLength(2000),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'expected each id once'),
  z.refine(
    (all) =>
      LIMITS.every(([low, high]) =>
        all.every(
          (one) =>
            one.kind !== low ||
            all.every(
              (other) =>
                other.kind !== high ||
                other.place !== one.place ||
                other.from !== one.from ||
                other.year !== one.year ||
                one.value <= other.value,
            ),
        ),
      ),
    'expected no lower limit above the upper one',
  ),
)

export type LocalFigure = z.infer<typeof localFigureSchema>
