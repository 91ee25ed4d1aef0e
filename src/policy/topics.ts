import * as z from 'zod/mini'

/*
 * What a rule decides, topic by topic, with the numbers that the advisor computes from. A number that no topic names is refused by
 * `npm run check-data`: it would change nothing. `told` rules decide nothing by themselves: their statement is shown.
 */

/** A number in bounds outside of which it is a slip of the pen: years typed as months, percent as a share. */
export const between = (least: number, most: number): z.ZodMiniNumber<number> => z.number().check(z.gte(least), z.lte(most))
/** The same without decimals. */
export const whole = (least: number, most: number): z.ZodMiniNumberFormat => z.int().check(z.gte(least), z.lte(most))
const fullYears = z.multipleOf(12, 'is no full number of years, in which months of insurance are asked for (12, 24 …)')
/** Months of insurance that a text asks for; one year is the least that any does. */
export const insured = whole(12, 480).check(fullYears)
/** The same, or 0: from the first month on, which is for everybody. */
export const insuredFrom = whole(0, 480).check(fullYears)
/** Months of a wait, or of the time after a gap without one. */
export const shortMonths = whole(0, 12)
/** Months of drawing; the law ends them with the 24th. */
export const drawn = whole(1, 24)
/** A month and day without its year, `MM-DD`. */
export const monthAndDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'MM-DD'))

const days = whole(0, 90)
const workingDays = whole(1, 60)
/** Which one, counted from the first. */
const nth = whole(1, 9)
const dayOfMonth = whole(1, 31)
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM'))
/** Whoever paid longer draws for longer. */
const goesUp = z.refine<{ fromMonths: number; months: number }[]>(
  (bands) =>
    bands.every(
      (band, at) => at === 0 || (band.fromMonths > (bands[at - 1]?.fromMonths ?? 0) && band.months > (bands[at - 1]?.months ?? 0)),
    ),
  'has a band out of order: sort by "fromMonths", and check the numbers',
)
const none = z.optional(z.strictObject({}))
const line = z.strictObject({ originalMonths: whole(540, 780), startBirth: month, step: whole(1, 12), maxDelay: whole(12, 120) })

export const RULE_TOPICS = {
  told: none,

  // Unemployment benefit
  /** Contribution months that open the benefit. */
  'benefit-least': z.strictObject({ months: whole(6, 60) }),
  /** What the nation wants it to be, of the local minimum wage. */
  'benefit-aim': z.strictObject({ share: between(0.5, 1) }),
  /** The national ceiling by contribution months. */
  'benefit-ceiling': z.strictObject({
    bands: z.array(z.strictObject({ fromMonths: insured, months: drawn })).check(z.minLength(1), goesUp),
  }),
  /** Longest time of drawing, months carried over included. */
  'benefit-longest': z.strictObject({ months: whole(12, 36) }),
  /**
   * What the months are counted from; `claimWithinWorkingDays`: a later claim counts from itself; `not-known`: a place has a text of its
   * own, unread.
   */
  'benefit-counts': z.strictObject({
    from: z.enum(['registration', 'claim', 'acceptance-month', 'approval-month', 'job-end', 'not-known']),
    claimWithinWorkingDays: z.optional(workingDays),
  }),
  /** Benefit goes on to retirement for those within so many months of it when it runs out. */
  'benefit-extended': z.strictObject({ withinMonths: whole(6, 60) }),
  /** Districts and counties for which another sum is printed than for the rest of their city. */
  'benefit-districts': z.strictObject({ names: z.array(z.string()).check(z.minLength(1)) }),
  /** Days from leaving that a text still prints for the claim. */
  'claim-days': z.strictObject({ days: whole(10, 180) }),
  /** Working days until the claim is decided; `atHome`: it may be handed in where the person lives or has hukou. */
  'benefit-decision': z.strictObject({ workingDays, atHome: z.boolean() }),
  /** Working days to tell the agency that benefit has to stop. */
  'benefit-report': z.strictObject({ workingDays }),
  /**
   * What a place does while benefit is claimed or drawn; shown in its own words. `ownPension`: paying the pension oneself does not stop
   * it. `workingDays`: those in which the employer hands over its papers.
   */
  'benefit-practice': z.optional(z.strictObject({ ownPension: z.optional(z.literal('allowed')), workingDays: z.optional(workingDays) })),
  /** Benefit runs on to retirement, and the fund bears the pension premium, within so many months of it. */
  'near-retirement': z.strictObject({ withinMonths: whole(6, 60) }),
  /** How a place goes about it; `paidFirstBy`: whether the person pays the premium first, to be refunded. */
  'near-retirement-practice': z.strictObject({ paidFirstBy: z.enum(['worker', 'not-said']) }),
  /** Flexible workers may join unemployment insurance; not `everywhere`: only in places that opened it. */
  'flexible-unemployment': z.strictObject({ registrationFirst: z.boolean(), everywhere: z.boolean() }),

  // Paying
  /** The day of the month to pay by, or to enrol by where payment begins with the month of enrolling. */
  'paying-day': z.union([z.strictObject({ payBy: dayOfMonth }), z.strictObject({ enrolBy: dayOfMonth })]),
  /** Months paid late by a flexible worker. */
  'back-payment': none,
  'base-limits': z.strictObject({ lowest: between(0.4, 1), highest: between(2, 5) }),
  'pension-rate': z.strictObject({ rate: between(0.1, 0.28), account: between(0.05, 0.12) }),

  // The employer
  /** Days from leaving, for what the old employer has to do. */
  'leaving-certificate': z.strictObject({ days }),
  'employer-transfer': z.strictObject({ days }),
  'jobless-list': z.strictObject({ days }),
  'housing-fund-seal': z.strictObject({ days }),
  /** Days from starting, for what the new one has to do. */
  'new-employer-register': z.strictObject({ days }),
  'new-employer-fund': z.strictObject({ days }),
  /** Notice of who resigns. */
  'resignation-notice': z.strictObject({ days, probationDays: days }),
  /** Months that the employer keeps the contract after its end. */
  'contract-copy': z.strictObject({ months: whole(12, 60) }),
  /** The fine for keeping somebody's file, in yuan a person. */
  'file-kept': z.strictObject({ leastYuan: whole(1, 100_000), mostYuan: whole(1, 100_000) }),
  /** What is due where the employer declares nothing, of the month before. */
  'estimated-premium': z.strictObject({ share: between(1, 2) }),
  /** Days from a work injury for the employer to have it recognised, and months for the injured. */
  'injury-claim': z.strictObject({ days, months: whole(6, 36) }),
  /** Working days until the maternity allowance is decided. */
  'maternity-allowance': z.strictObject({ workingDays }),
  /** Days from payday to pay into the housing fund. */
  'fund-deposit': z.strictObject({ days }),
  arbitration: z.strictObject({ months: whole(6, 60) }),
  inspection: z.strictObject({ months: whole(12, 120) }),
  /** Months of pay for a year of service; a rest from `restFromMonths` counts `restMonths`, a shorter one `shortRestMonths`. */
  severance: z.strictObject({
    monthsPerYear: between(0.5, 3),
    restFromMonths: whole(1, 12),
    restMonths: between(0.25, 1),
    shortRestMonths: between(0.25, 1),
    capWageMultiple: between(1, 10),
    capYears: whole(6, 40),
    averageMonths: whole(1, 24),
  }),
  /** Pay in place of notice. */
  'notice-pay': z.strictObject({ noticeDays: whole(7, 90), months: between(0.5, 3) }),
  /** Severance times this where the end was unlawful. */
  'unlawful-end': z.strictObject({ multiple: between(1, 5) }),
  protected: z.strictObject({ serviceMonths: whole(60, 480), toRetirementMonths: whole(12, 120) }),

  // Medical
  /** Months of a gap that cause no wait. */
  'gap-grace': z.strictObject({ months: shortMonths }),
  /** The longest wait a place may set after a longer gap. */
  'gap-wait': z.strictObject({ atMostMonths: shortMonths }),
  /** Changing between the employees' and the residents' scheme without a wait. */
  'switch-scheme': z.strictObject({ withinMonths: shortMonths, continuousMonths: whole(6, 120) }),
  'resident-wait': z.strictObject({ months: shortMonths }),
  'resident-missed-year': z.strictObject({ months: whole(0, 6) }),
  /** The day of the year on which the residents' window closes, `MM-DD`. */
  'resident-closing': z.strictObject({ closes: monthAndDay }),
  'resident-practice': none,
  /** The tiers of the resident pension, told in the rule's own words. */
  'resident-pension': none,
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
  /** The calendar month, that of paying being the first, in which a first enrolment by oneself is covered. */
  'newcomer-cover': z.strictObject({ month: nth }),
  /** What a place prints about a gap beside the wait; shown in its own words. */
  'gap-practice': none,
  'resident-duty': none,
  'double-enrolment': none,
  'cover-start': none,
  /** Contribution months that give medical cover in retirement; `local`, `actual`: of them paid here, or really paid. */
  /** `more`: years here are wanted too, how many is not known; `newOnly`: whoever was insured before the rule keeps an older one. */
  'retiree-medical': z.strictObject({
    men: whole(60, 480),
    women: whole(60, 480),
    local: z.optional(whole(24, 480)),
    actual: z.optional(insured),
    more: z.optional(z.literal(true)),
    newOnly: z.optional(z.literal(true)),
  }),

  /** Working days until costs that a patient paid first are paid back. */
  'paid-first': z.strictObject({ workingDays }),
  /** Misuse of cover: months without direct settlement, and so many times what was got by fraud. */
  'medical-misuse': z.strictObject({
    leastMonths: whole(1, 24),
    mostMonths: whole(1, 36),
    least: between(1, 10),
    most: between(1, 10),
  }),

  // Pension
  'retirement-age': z.strictObject({ male: line, 'female-55': line, 'female-50': line }),
  /** Months before and after the statutory age among which a person may choose, from a first month on. */
  'retirement-window': z.strictObject({ months: whole(12, 120), since: month }),
  /** Months ahead of an early retirement to tell the employer. */
  'retirement-notice': z.strictObject({ months: whole(1, 12) }),
  /** Months needed by the year in which the pension begins; the last row that has begun holds. */
  'minimum-months': z.strictObject({
    years: z.array(z.strictObject({ from: whole(2020, 2100), months: whole(120, 480) })).check(z.minLength(1)),
  }),
  'over-age-pension': none,
  'over-age-medical': none,
  /** Age in months from which another province opens only a temporary account. */
  'temporary-account': z.strictObject({ men: whole(400, 780), women: whole(400, 780) }),
  /** Months in one province that make it the place to draw the pension. */
  'drawing-place': z.strictObject({ months: whole(60, 240) }),
  'pooled-transfer': z.strictObject({ share: between(0.05, 0.3) }),
  /** Inside the province nothing has to be moved. */
  'transfer-within': none,
  'transfer-practice': none,
  /** What to do with too few years at the age of retirement. */
  'short-of-years': none,
  'transfer-days': z.strictObject({ workingDays }),
  'basic-pension': z.strictObject({ perYear: between(0.005, 0.05) }),
  /** Months that the account is divided by, for each year of age. */
  'account-months': z.strictObject({ fromAge: whole(40, 70), months: z.array(whole(24, 300)).check(z.minLength(2)) }),
  /** The account of somebody who leaves for good is kept, or paid out on request. */
  'account-refund-hmt': none,
  'account-refund-foreign': none,

  // Offices
  /** Working days until somebody is enrolled, or a pension is granted. */
  'enrolment-decision': z.strictObject({ workingDays }),
  'pension-decision': z.strictObject({ workingDays }),
  /** Months that an account is sealed before it may be closed, in cities that allow it. */
  'fund-closing': z.strictObject({ months: whole(1, 60) }),
  /** Days until a withdrawal from the housing fund is decided. */
  'fund-decision': z.strictObject({ days }),
  /** What was drawn by fraud is fined so many times. */
  'benefit-fraud': z.strictObject({ least: between(1, 10), most: between(1, 10) }),
  /** Months without withdrawal or loan after a withdrawal, or a loan, by fraud. */
  'fund-fraud': z.strictObject({ months: whole(6, 120), loanMonths: whole(6, 120) }),
  /** Days until a loan is decided, and until a doubt about the balance is answered; the least of wages that each pays. */
  'fund-loan': z.strictObject({ days }),
  'fund-review': z.strictObject({ days }),
  'fund-rate': z.strictObject({ least: between(0.01, 0.12) }),

  // Subsidy and housing fund
  /** The part of one's own payments that is given back, and for how long. */
  subsidy: z.strictObject({
    numerator: whole(1, 9),
    denominator: whole(2, 10),
    months: whole(6, 120),
    /** Within so many months of retirement it runs on until then. */
    toRetirementMonths: z.optional(whole(12, 120)),
  }),
  'fund-grounds': z.strictObject({ rentAlone: z.boolean() }),
  'fund-voluntary': none,
  /** What a person may do where the employer does not seal the account. */
  'fund-seal-practice': none,
} as const

export type Topic = keyof typeof RULE_TOPICS
/** What a place's own sentence answers, where its topic does not tell: the question box asks for it by that. */
export const ABOUT = [
  'after-benefit',
  'bank-debit',
  'certificate-reason',
  'claim-papers',
  'employer-arrears',
  'employer-papers',
  'extended-sum',
  'higher-sum',
  'home-city',
  'hospital-share',
  'job-seeking',
  'licence',
  'lump-sum',
  'monthly-confirm',
  'newcomer-cover',
  'one-scheme',
  'paid-back',
  'special-outpatient',
  'unused-months',
  'wait-broken',
  'yearly-most',
] as const
/** What a place's rule may be asked for by. */
export type Subject = Topic | (typeof ABOUT)[number]
export type Params = { [T in Topic]: z.infer<(typeof RULE_TOPICS)[T]> }

/** Topics of which a place may have several at once; of all others, two at a time would leave it open which one holds. */
export const SEVERAL: ReadonlySet<Topic> = new Set<Topic>([
  'told',
  'benefit-practice',
  'near-retirement-practice',
  'resident-practice',
  'gap-cover',
  'gap-practice',
  'transfer-practice',
  'short-of-years',
])
