import * as z from 'zod/mini'

/*
 * What a rule decides, topic by topic, with the numbers that the advisor computes from. A number that no topic names is refused by
 * `npm run check-data`: it would change nothing. `told` rules decide nothing by themselves: their statement is shown.
 */

const days = z.int().check(z.gte(0), z.lte(400))
const months = z.int().check(z.gte(0), z.lte(720))
/** Which one, counted from the first. */
const nth = z.int().check(z.gte(1), z.lte(9))
const share = z.number().check(z.gte(0), z.lte(1))
const dayOfMonth = z.int().check(z.gte(1), z.lte(31))
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM'))
const none = z.optional(z.strictObject({}))
const line = z.strictObject({ originalMonths: months, startBirth: month, step: months, maxDelay: months })

export const TOPICS = {
  told: none,

  // Unemployment benefit
  /** Contribution months that open the benefit. */
  'benefit-least': z.strictObject({ months }),
  /** The national ceiling by contribution months. */
  'benefit-ceiling': z.strictObject({ bands: z.array(z.strictObject({ fromMonths: months, months })).check(z.minLength(1)) }),
  /** Longest time of drawing, months carried over included. */
  'benefit-longest': z.strictObject({ months }),
  /** What the months are counted from; `claimWithinWorkingDays`: a later claim counts from itself; `not-known`: a place has a text of its own, unread. */
  'benefit-counts': z.strictObject({
    from: z.enum(['registration', 'claim', 'acceptance-month', 'approval-month', 'job-end', 'not-known']),
    claimWithinWorkingDays: z.optional(days),
  }),
  /** Days from leaving that a text still prints for the claim. */
  'claim-days': z.strictObject({ days }),
  /** Working days until the claim is decided; `atHome`: it may be handed in where the person lives or has hukou. */
  'benefit-decision': z.strictObject({ workingDays: days, atHome: z.boolean() }),
  /** Working days to tell the agency that benefit has to stop. */
  'benefit-report': z.strictObject({ workingDays: days }),
  /** What a place does while benefit is claimed or drawn; shown in its own words. */
  'benefit-practice': none,
  /** The same, for people with hukou elsewhere. */
  'benefit-outsiders': none,
  /** Benefit runs on to retirement, and the fund bears the pension premium, within so many months of it. */
  'near-retirement': z.strictObject({ withinMonths: months }),
  'near-retirement-practice': none,
  /** Flexible workers may join unemployment insurance; not `everywhere`: only in places that opened it. */
  'flexible-unemployment': z.strictObject({ registrationFirst: z.boolean(), everywhere: z.boolean() }),

  // Paying
  /** The day of the month to pay by, or to enrol by where payment begins with the month of enrolling. */
  'paying-day': z.union([z.strictObject({ payBy: dayOfMonth }), z.strictObject({ enrolBy: dayOfMonth })]),
  /** Months paid late by a flexible worker. */
  'back-payment': none,
  'base-limits': z.strictObject({ lowest: share, highest: z.number() }),
  'pension-rate': z.strictObject({ rate: share, account: share }),

  // The employer
  /** Days for a duty of the old or the new employer. */
  'employer-deadline': z.strictObject({
    duty: z.enum(['certificate', 'transfer', 'jobless-list', 'fund-seal', 'register', 'fund-register']),
    days,
    from: z.enum(['leaving', 'starting']),
  }),
  arbitration: z.strictObject({ months }),
  inspection: z.strictObject({ months }),
  /** Months of pay for a year of service; a rest from `restFromMonths` counts `restMonths`, a shorter one `shortRestMonths`. */
  severance: z.strictObject({
    monthsPerYear: z.number(),
    restFromMonths: months,
    restMonths: z.number(),
    shortRestMonths: z.number(),
    capWageMultiple: z.number(),
    capYears: z.number(),
  }),
  /** Pay in place of notice. */
  'notice-pay': z.strictObject({ noticeDays: days, months: z.number() }),
  /** Severance times this where the end was unlawful. */
  'unlawful-end': z.strictObject({ multiple: z.number() }),
  protected: z.strictObject({ serviceMonths: months, toRetirementMonths: months }),

  // Medical
  /** Months of a gap that cause no wait. */
  'gap-grace': z.strictObject({ months }),
  /** The longest wait a place may set after a longer gap. */
  'gap-wait': z.strictObject({ atMostMonths: months }),
  /** Changing between the employees' and the residents' scheme without a wait. */
  'switch-scheme': z.strictObject({ withinMonths: months, continuousMonths: months }),
  'resident-wait': z.strictObject({ months }),
  'resident-missed-year': z.strictObject({ months }),
  /** The day of the year on which the residents' window closes, `MM-DD`. */
  'resident-closing': z.strictObject({ closes: z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'MM-DD')) }),
  'resident-practice': none,
  /**
   * What a place prints about cover around a gap. `unbroken`: one made up for in time counts as none. `bills`: what becomes of those of a
   * gap made up for in time. `month`: the calendar month, that of paying being the first, in which cover begins without a wait;
   * `lateMonth`: the same where there is a wait.
   */
  'gap-cover': z.strictObject({
    unbroken: z.boolean(),
    bills: z.enum(['paid', 'own', 'not-said']),
    month: z.nullable(nth),
    lateMonth: z.optional(nth),
  }),
  /** What a place prints about a gap beside the wait; shown in its own words. */
  'gap-practice': none,
  'resident-duty': none,
  'double-enrolment': none,
  'cover-start': none,
  /** Contribution months that give medical cover in retirement; `local`, `actual`: of them paid here, or really paid. */
  /** `more`: years here are wanted too, how many is not known; `newOnly`: whoever was insured before the rule keeps an older one. */
  'retiree-medical': z.strictObject({
    men: months,
    women: months,
    local: z.optional(months),
    actual: z.optional(months),
    more: z.optional(z.literal(true)),
    newOnly: z.optional(z.literal(true)),
  }),

  // Pension
  'retirement-age': z.strictObject({ male: line, 'female-55': line, 'female-50': line }),
  /** Months before and after the statutory age among which a person may choose, from a first month on. */
  'retirement-window': z.strictObject({ months, since: month }),
  /** Months needed by the year in which the pension begins; the last row that has begun holds. */
  'minimum-months': z.strictObject({ years: z.array(z.strictObject({ from: z.int(), months })).check(z.minLength(1)) }),
  'over-age-pension': none,
  'over-age-medical': none,
  /** Age in months from which another province opens only a temporary account. */
  'temporary-account': z.strictObject({ men: months, women: months }),
  /** Months in one province that make it the place to draw the pension. */
  'drawing-place': z.strictObject({ months }),
  'pooled-transfer': z.strictObject({ share }),
  /** Inside the province nothing has to be moved. */
  'transfer-within': none,
  'transfer-practice': none,
  /** What to do with too few years at the age of retirement. */
  'short-of-years': none,
  'transfer-days': z.strictObject({ workingDays: days }),
  'basic-pension': z.strictObject({ perYear: share }),
  /** Months that the account is divided by, for each year of age. */
  'account-months': z.strictObject({ fromAge: z.int(), months: z.array(months).check(z.minLength(2)) }),
  /** The account of somebody who leaves for good is kept, or paid out on request. */
  'account-refund': z.strictObject({ person: z.enum(['hmt', 'foreign']) }),

  // Subsidy and housing fund
  /** The part of one's own payments that is given back, and for how long. */
  subsidy: z.strictObject({ numerator: z.int(), denominator: z.int(), months }),
  'fund-grounds': z.strictObject({ rentAlone: z.boolean() }),
  'fund-voluntary': none,
  /** What a person may do where the employer does not seal the account. */
  'fund-seal-practice': none,
} as const

export type Topic = keyof typeof TOPICS
export type Params = { [T in Topic]: z.infer<(typeof TOPICS)[T]> }

/** Topics of which a place may have several at once; of all others, two at a time would leave it open which one holds. */
export const SEVERAL: ReadonlySet<Topic> = new Set<Topic>([
  'told',
  'benefit-practice',
  'benefit-outsiders',
  'near-retirement-practice',
  'resident-practice',
  'gap-cover',
  'gap-practice',
  'transfer-practice',
  'short-of-years',
  'employer-deadline',
  'account-refund',
])
