import * as z from 'zod/mini'
import { isDate, isMonth } from '../domain/dates.ts'
import { FIGURE_KINDS } from './figureKinds.ts'
import {
  ABOUT,
  between,
  drawn,
  insured,
  insuredFrom,
  monthAndDay,
  shortMonths,
  RULE_TOPICS,
  whole,
  type Params,
  type Topic,
} from './topics.ts'

/*
 * The one schema of src/policy/data. Periods are half-open (`until` is the first month or day that no longer counts);
 * a yearly figure always has an `until`. Figures and rules below the trust bar (confidence 0.5) are not in the data.
 */

const code = z.string().check(z.regex(/^\d{6}$/, 'a place code of six digits'))
const bound = z.nullable(
  z.string().check(z.refine((text) => isMonth(text) || isDate(text), 'a real month YYYY-MM or day YYYY-MM-DD, zeros included')),
)
const words = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) })
const confidence = z.number().check(z.gte(0.5), z.lte(1))

/** An official document, or the best public text found; each stands in the data once. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  number: z.nullable(z.string()),
  url: z.nullable(z.string()),
  /** `official`: issued by a law-making body or bureau. `secondary`: press, guide, public data set. */
  grade: z.enum(['official', 'secondary']),
  /** Who relayed the official wording, when the page itself was not read. */
  via: z.optional(z.string()),
})
export type Source = z.infer<typeof sourceSchema>

const ruleShape = {
  id: z.string().check(z.regex(/^[A-Z]{2}(-[A-Z]{2})?-\d{2}$/)),
  statement: words,
  /** What the question box finds the rule by, beside its topic. */
  about: z.optional(z.enum(ABOUT)),
  place: code,
  from: bound,
  until: bound,
  /** May be told before its first day, as what is to come. */
  announced: z.optional(z.literal(true)),
  source: z.string(),
  /** Article as printed, e.g. 第四十五条; null where the document has none. */
  article: z.nullable(z.string()),
  evidence: z.enum(['statute-text-read', 'public-secondary', 'recall']),
  /** Ids of rules read elsewhere that say the same; a `recall` rule without any is never shown as a fact. */
  corroboratedBy: z.optional(z.array(z.string())),
  confidence,
  note: z.optional(words),
}

/** A rule in plain words, with the numbers of its topic (topics.ts). */
export const ruleSchema = z.discriminatedUnion(
  'topic',
  (Object.keys(RULE_TOPICS) as Topic[]).map((topic) =>
    z.strictObject({ ...ruleShape, topic: z.literal(topic), params: RULE_TOPICS[topic] }),
  ) as unknown as [z.ZodMiniObject<{ topic: z.ZodMiniLiteral<Topic> }>],
) as unknown as z.ZodMiniType<Rule>
type RuleBase = z.infer<z.ZodMiniObject<typeof ruleShape>>
/** The rule of a topic. */
export type RuleOf<T extends Topic> = {
  [K in T]: RuleBase & { topic: K } & (undefined extends Params[K] ? { params?: Params[K] } : { params: Params[K] })
}[T]
export type Rule = RuleOf<Topic>

export type { FigureKind } from './figureKinds.ts'

/** What of a figure's note an answer turns on: maternity is in the rate or is not, the one tier to join. */
const figureMark = z.enum(['maternity', 'no-maternity', 'tier-1-only'])

const figureSchema = z.strictObject({
  kind: z.enum(FIGURE_KINDS),
  value: z.number(),
  unit: z.enum(['yuan/month', 'yuan/year', 'ratio']),
  from: bound,
  until: bound,
  /** Where one place has several at once (tiers, age groups, wage classes): which one, and its name. */
  variant: z.optional(z.string()),
  label: z.optional(words),
  confidence,
  /** True for a value worked out from other published figures rather than printed somewhere. */
  derived: z.optional(z.boolean()),
  /**
   * True for last year's value that is charged on with until the new one is published; differences are settled then. The note says by
   * whose word.
   */
  provisional: z.optional(z.boolean()),
  sources: z.array(z.string()).check(z.minLength(1)),
  note: z.optional(words),
  /** Given, if empty, wherever the flexible medical rate has a note. */
  says: z.optional(z.array(figureMark)),
  /** For a share that is paid back: the most of it, in yuan a month. */
  atMost: z.optional(between(50, 5000)),
  /** What is charged beside it and is not in the value (a large-claim fund, for example). */
  extra: z.optional(words),
})
export type Figure = z.infer<typeof figureSchema>

/** Who may enrol as a flexible worker without local hukou. */
const admissionSchema = z.strictObject({
  rule: z.enum([
    'open',
    'open-papers-unknown',
    'residence-permit',
    'employment-registration',
    'other-condition',
    'local-hukou-only',
    'unknown',
  ]),
  /** Whose text says so: the place's own, its province's, a sister city's, a news list, or only the ministry's sentence. */
  basis: z.enum(['own', 'province', 'sister-city', 'list', 'national', 'none']),
  from: bound,
  until: bound,
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** Year of the guide or notice that was read, where that is not the year of `from`. */
  textYear: z.optional(z.number().check(z.gte(2000), z.lte(2100))),
  /** Registering the work asks people from elsewhere for a residence permit. */
  permit: z.optional(z.literal(true)),
  /** The condition, or the doubt, in words; required for `other-condition`. */
  note: z.optional(words),
  sources: z.array(z.string()),
})
export type Admission = z.infer<typeof admissionSchema>

/** How many months of unemployment benefit a person gets; `years` are full contribution years unless said otherwise. */
const durationSchema = z.strictObject({
  rule: z.string(),
  from: bound,
  until: bound,
  bound: z.enum(['exact', 'at-most']),
  /** Contribution months below which the text itself is exact, though above it only a ceiling or a reading is known. */
  exactBelow: z.optional(insured),
  formula: z.discriminatedUnion('type', [
    /** The band with the greatest `fromMonths` reached; months paid counted, not years. */
    z.strictObject({ type: z.literal('bands'), bands: z.array(z.strictObject({ fromMonths: insured, months: drawn })) }),
    /**
     * Steps counted up: each segment gives `months` for every full `perMonths` contribution months between
     * `fromMonths` and the next segment. `roundUpHalf`: a rest of at least half of `perMonths` counts as a full one.
     */
    z.strictObject({
      type: z.literal('steps'),
      segments: z.array(z.strictObject({ fromMonths: insuredFrom, perMonths: whole(6, 24), months: whole(1, 6) })),
      roundUpHalf: z.optional(z.boolean()),
      cap: whole(12, 24),
    }),
  ]),
  note: z.optional(words),
})
export type BenefitDuration = z.infer<typeof durationSchema>

/** Monthly unemployment benefit: amounts, or a share of the minimum wage, by insured months and month of drawing. */
const amountSchema = z.strictObject({
  rule: z.optional(z.string()),
  from: bound,
  until: bound,
  confidence,
  sources: z.array(z.string()).check(z.minLength(1)),
  /** Whose minimum wage the shares are of, where it is not that of the place itself. */
  minimumWageOf: z.optional(z.strictObject({ place: code, variant: z.string() })),
  bands: z.array(
    z.strictObject({
      /** Insured months from which the band applies (0: everyone). */
      insuredFrom,
      /** First and last month of drawing, 1-based; last null: to the end. */
      drawFrom: drawn,
      drawTo: z.nullable(drawn),
      /** One of the two. `minimumWageShare` multiplies the place's minimum wage in force. */
      yuan: z.optional(between(500, 6000)),
      minimumWageShare: z.optional(between(0.4, 1)),
      /** Share of the person's own average base of the last twelve months, up to the local minimum wage. */
      ownBaseShare: z.optional(between(0.3, 1)),
    }),
  ),
  note: z.optional(words),
})
export type BenefitAmount = z.infer<typeof amountSchema>

/** When employee medical cover stops, what a short gap costs, and how long a late joiner waits. */
const medicalGapSchema = z.strictObject({
  rule: z.string(),
  from: bound,
  until: bound,
  confidence,
  sources: z.array(z.string()).check(z.minLength(1)),
  /** Months after the last one paid within which cover must be taken up for there to be no wait; null: unknown. */
  graceMonths: z.nullable(shortMonths),
  /** Months after the last one paid up to which there is still no wait, though the gap stays uncovered. */
  noWaitUntilMonths: z.optional(shortMonths),
  /** Wait after a longer gap. */
  waitMonths: z.nullable(z.strictObject({ months: shortMonths, bound: z.enum(['exact', 'at-most']) })),
  /** Months that cover runs on after the last paid month (Guangzhou: 1); null: unknown, usually 0. */
  coverAfterLastPaid: z.nullable(whole(0, 3)),
  /** Wait on a first enrolment as a flexible worker, whatever came before; null: none known. */
  firstEnrolmentWait: z.nullable(shortMonths),
  note: z.optional(words),
})
export type MedicalGapRule = z.infer<typeof medicalGapSchema>

/** Something that was looked for and not found, so that the product can say so. */
const gapSchema = z.strictObject({
  topic: z.string(),
  from: bound,
  until: bound,
  statement: words,
  ask: z.enum(['12333', '12393', '12366', '12329', '12345']),
})
export type KnownGap = z.infer<typeof gapSchema>

/**
 * What of a remark an answer turns on. On flexible workers: whether they are insured for maternity; a residents' year once paid cannot be
 * changed. On the subsidy: it is had once.
 */
const remarkMark = z.enum(['maternity', 'no-change-in-year', 'one-round'])

/** A sentence of local practice that is shown with its source but not computed with. */
const remarkSchema = z.strictObject({
  topic: z.string(),
  statement: words,
  from: bound,
  until: bound,
  confidence,
  sources: z.array(z.string()).check(z.minLength(1)),
  /** Given, if empty, on every remark about flexible workers or the subsidy. */
  says: z.optional(z.array(remarkMark)),
  /** For a yearly window: the month and day on which it closes, `MM-DD`. */
  ends: z.optional(monthAndDay),
})
export type Remark = z.infer<typeof remarkSchema>

/** The place's word on people once insured here by an employer: for which insurances, and what it spares them. */
const leaverRouteSchema = z.strictObject({
  ...words.shape,
  for: z.array(z.enum(['pension', 'medical'])).check(z.minLength(1)),
  waives: z.array(z.enum(['residence-permit', 'hukou', 'wait'])),
  /** True where only an older text says so: worth asking, nothing to build on. */
  older: z.optional(z.boolean()),
})
export type LeaverRoute = z.infer<typeof leaverRouteSchema>

export const placeSchema = z.strictObject({
  code,
  name: words,
  /** Kinds that are pooled by province elsewhere but not here (Ningbo runs its own pension pool): never taken from above. */
  notPooled: z.optional(z.array(z.enum(FIGURE_KINDS))),
  figures: z.array(figureSchema),
  /** Steps a flexible worker may choose from, in percent of the average wage or in yuan; absent: any base within the limits. */
  baseSteps: z.optional(
    z.strictObject({
      unit: z.enum(['percent', 'yuan']),
      values: z.array(z.number()),
      from: bound,
      until: bound,
      sources: z.array(z.string()),
    }),
  ),
  admission: z.strictObject({ pension: z.nullable(admissionSchema), medical: z.nullable(admissionSchema) }),
  /** May pension be paid without medical, and the other way round? null: unknown. */
  alone: z.strictObject({ pension: z.nullable(z.boolean()), medical: z.nullable(z.boolean()) }),
  /** Is a person once insured here by an employer treated better than a newcomer? */
  leaverRoute: z.nullable(leaverRouteSchema),
  documents: z.array(z.string()),
  channels: z.array(z.strictObject({ name: words, host: z.nullable(z.string()), confidence, sources: z.array(z.string()) })),
  /** Unemployment insurance open to flexible workers here; null: not known to be. */
  unemploymentOpen: z.nullable(z.strictObject({ open: z.boolean(), from: bound, until: bound, confidence, sources: z.array(z.string()) })),
  paymentFrequency: z.array(
    z.strictObject({
      insurance: z.enum(['pension', 'medical', 'all']),
      every: z.array(z.enum(['month', 'quarter', 'half-year', 'year'])),
      from: bound,
      until: bound,
      confidence,
      sources: z.array(z.string()),
    }),
  ),
  benefitDuration: z.array(durationSchema),
  benefitAmount: z.array(amountSchema),
  medicalGap: z.array(medicalGapSchema),
  remarks: z.array(remarkSchema),
  gaps: z.array(gapSchema),
})
export type Place = z.infer<typeof placeSchema>

/** One file per province in data/places: the province first, then its cities by code. */
export const provinceFileSchema = z.strictObject({ province: code, places: z.array(placeSchema).check(z.minLength(1)) })
export type ProvinceFile = z.infer<typeof provinceFileSchema>

export const portalSchema = z.strictObject({
  host: z.string(),
  name: z.string(),
  operator: z.enum(['hrss', 'nhsa', 'tax', 'hpf', 'gov-service', 'other']),
  place: code,
  purposes: z.array(z.string()),
  /** `unverified`: an office used it years ago; whether it still does is not known. Never vouched for and never warned about. */
  standing: z.optional(z.literal('unverified')),
  /** What shows that an office uses it, and the last year in which that was seen; for those who keep the data, not shipped. */
  evidence: z.optional(z.string()),
  year: z.optional(z.number().check(z.gte(2000), z.lte(2100))),
})
export type Portal = z.infer<typeof portalSchema>
