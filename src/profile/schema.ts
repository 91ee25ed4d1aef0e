import * as z from 'zod/mini'
import { isDate, isMonth } from '../domain/dates.ts'

/*
 * What the product knows about a person. Field names are those of the command-line contract. Everything but the
 * place and the leaving date may be unknown: unknown is a first-class answer, written as null or left out.
 */

export const EXITS = [
  'resigned',
  'resigned-employer-fault',
  'mutual-by-employer',
  'mutual-by-worker',
  'dismissed-fault',
  'dismissed-no-fault',
  'laid-off',
  'expired',
  'expired-renewal-refused',
  'employer-closed',
  'retired',
] as const
export type Exit = (typeof EXITS)[number]

export const NEXT_STEPS = ['new-job', 'flexible', 'looking', 'moving', 'pausing', 'abroad'] as const

export const SUBSIDY_GROUPS = ['hard-to-employ', 'recent-graduate'] as const

/** Insurances an employer may have left unpaid. */
export const ARREARS = ['pension', 'medical', 'unemployment', 'injury', 'housing-fund'] as const

const unknown = <T extends z.core.$ZodType>(schema: T) => z.optional(z.nullable(schema))
const place = z
  .string('expected a place code of six digits, such as "310000"')
  .check(z.regex(/^\d{6}$/, 'expected a place code of six digits, such as "310000"'))
const date = z.string('expected a date written YYYY-MM-DD').check(z.refine(isDate, 'expected a real date written YYYY-MM-DD'))
const month = z.string('expected a month written YYYY-MM').check(z.refine(isMonth, 'expected a real month written YYYY-MM'))
const count = (what: string) =>
  z
    .int(`expected a whole number of ${what}`)
    .check(z.gte(0, `expected 0 or more ${what}`), z.lte(720, `expected at most 720 ${what} (60 years)`))
const yuan = z
  .number('expected an amount in yuan')
  .check(z.gte(0, 'expected an amount of 0 yuan or more'), z.lte(10_000_000, 'expected an amount of at most 10,000,000 yuan a month'))
const balance = z
  .number('expected an amount in yuan')
  .check(z.gte(0, 'expected an amount of 0 yuan or more'), z.lte(100_000_000, 'expected at most 100,000,000 yuan'))
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, `expected one of ${values.join(', ')}`)
const flag = z.boolean('expected true or false')

export const profileSchema = z.object({
  insuredPlace: place,
  hukouPlace: unknown(place),
  residencePermit: unknown(flag),
  person: unknown(oneOf(['mainland', 'hmt', 'foreign'])),
  sex: unknown(oneOf(['male', 'female'])),
  /** The category of the last post, which decides a woman's retirement age: cadre (管理技术岗, 55) or worker (50). */
  post: unknown(oneOf(['cadre', 'worker'])),
  birthMonth: unknown(month),
  leftOn: date,
  lastPaidMonth: unknown(month),
  exit: unknown(oneOf(EXITS)),
  next: unknown(oneOf(NEXT_STEPS)),
  newJobFrom: unknown(date),
  months: unknown(
    z.object(
      {
        pension: unknown(count('months')),
        medical: unknown(count('months')),
        unemployment: unknown(count('months')),
      },
      'expected an object with months by insurance, such as { "pension": 62 }',
    ),
  ),
  subsidyGroups: unknown(z.array(oneOf(SUBSIDY_GROUPS), 'expected a list such as ["hard-to-employ"]')),
  housingFund: unknown(flag),
  wage: unknown(yuan),
  base: unknown(
    z.object(
      { pension: unknown(yuan), medical: unknown(yuan) },
      'expected an object with a base by insurance, such as { "pension": 7546 }',
    ),
  ),
  /** First day of the job that ended: severance counts from it (ED-18). */
  startedOn: unknown(date),
  /** What the employer offered, where the exit is `expired-renewal-refused`: on worse terms the refusal is not the worker's doing. */
  renewalTerms: unknown(oneOf(['same-or-better', 'worse'])),
  /** What the employer wrote or reported, where it differs from `exit`. */
  recordedExit: unknown(oneOf(EXITS)),
  /** What the person draws already. */
  drawing: unknown(oneOf(['pension', 'unemployment'])),
  /** A disability from a work injury or occupational disease. */
  disabled: unknown(flag),
  /** Employed by a public body (机关事业单位). */
  publicSector: unknown(flag),
  /** Sent to work elsewhere by an agency (劳务派遣), which is the employer. */
  dispatched: unknown(flag),
  /** Insurances that the employer should have paid and did not. */
  employerArrears: unknown(z.array(oneOf(ARREARS), 'expected a list such as ["unemployment"]')),
  /** Pension months by place, for where the pension is drawn: the place left earliest first, each once. */
  paidByPlace: unknown(
    z
      .array(z.object({ place, pensionMonths: count('months') }), 'expected a list such as [{ "place": "320000", "pensionMonths": 84 }]')
      .check(z.maxLength(40, 'expected at most 40 places')),
  ),
  /** Average contribution index so far, from the bureau's record. */
  pensionIndex: unknown(
    z.number('expected a number such as 0.82').check(z.gte(0.1, 'expected at least 0.1'), z.lte(5, 'expected at most 5')),
  ),
  /** Months deemed paid (视同缴费): counted as pension months although nothing was paid. */
  deemedMonths: unknown(count('months')),
  /** Beyond the contract: facts that other rules turn on. */
  /** Was the last employer's insurance paid in insuredPlace? Decides the leaver's route (hukou.json). */
  insuredHereByEmployer: unknown(flag),
  /** Registered as flexibly employed here (灵活就业登记)? */
  employmentRegistered: unknown(flag),
  /** Pregnant, planning, or within the claim period of a birth. */
  maternity: unknown(flag),
  /** Place the person moves to. */
  movingTo: unknown(place),
  /** Months of unemployment benefit not drawn from an earlier spell (UI-06). */
  carriedOverMonths: unknown(count('months')),
  /** Balance of the pension personal account in yuan, from the bureau's record. */
  accountBalance: unknown(balance),
})

export type Profile = z.infer<typeof profileSchema>

/** What is taken from the bureau's record only: nobody is asked to type it. */
export const FROM_RECORD = ['paidByPlace', 'pensionIndex'] as const
export type FromRecord = (typeof FROM_RECORD)[number]

/** The name of a profile fact that a verdict may turn on, for `needs` and the interview. */
export type Fact = Exclude<keyof Profile, 'months' | 'base' | FromRecord> | 'months.pension' | 'months.medical' | 'months.unemployment'

/** A field that is wrong, with what was expected. */
export interface ProfileProblem {
  field: string
  expected: string
}

/** Reads a profile from anything; problems name each field and what was expected. Never throws, never fills in a guess. */
export function readProfile(input: unknown): { ok: true; profile: Profile } | { ok: false; problems: ProfileProblem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ field: 'profile', expected: 'expected an object with at least insuredPlace and leftOn' }] }
  }
  const result = profileSchema.safeParse(input)
  if (result.success) return { ok: true, profile: result.data }
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({ field: issue.path.join('.') || 'profile', expected: issue.message })),
  }
}
