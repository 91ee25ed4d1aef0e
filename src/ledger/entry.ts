import * as z from 'zod/mini'
import { isDate, isMonth, monthsBetween, type IsoMonth } from '../domain/dates.ts'
import { byText } from '../domain/text.ts'

/** The insurances that a record of months is kept for. */
export const LEDGER_INSURANCES = ['pension', 'medical', 'unemployment'] as const
export type LedgerInsurance = (typeof LEDGER_INSURANCES)[number]

/** Who paid: the employer, the person, or the unemployment fund. */
export const PAYERS = ['employer', 'self', 'fund'] as const
export type Payer = (typeof PAYERS)[number]

/** Longest run of months in one entry: 60 years. */
export const LONGEST = 720

/** Insurance began in 1951; a month outside is a slip of the keyboard, and the years between would all be drawn as gaps. */
export const isPayable = (text: unknown): text is IsoMonth => isMonth(text) && text >= '1951-01' && text <= '2099-12'

const month = z.string().check(z.refine(isPayable, 'expected a month from 1951-01 to 2099-12'))

/** Months paid, in one go or as one run, with what was kept about the payment. `to` belongs to the run. */
export const entrySchema = z
  .object({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    insurances: z.array(z.enum(LEDGER_INSURANCES)).check(z.minLength(1), z.maxLength(3)),
    from: month,
    to: month,
    by: z.enum(PAYERS),
    /** The whole amount in fen; null where only the months are known. */
    fen: z.nullable(z.int().check(z.gte(0), z.lte(100_000_000_00))),
    paidOn: z.nullable(z.string().check(z.refine(isDate, 'expected a date written YYYY-MM-DD'))),
    channel: z.string().check(z.maxLength(200)),
    voucher: z.string().check(z.maxLength(200)),
    note: z.string().check(z.maxLength(2000)),
  })
  .check(
    z.refine(({ from, to }) => from <= to && monthsBetween(from, to) < LONGEST, 'expected `to` not before `from` and at most 720 months'),
  )
export type Entry = z.infer<typeof entrySchema>

/** Oldest first; of the same start, the one entered first. */
export const byMonth = (a: Entry, b: Entry): number => byText(a.from, b.from) || byText(a.to, b.to)

/** What an entry says, whatever its id, as one text: an import leaves out an entry that says what another does. */
export const sayingOf = ({ insurances, from, to, by, fen, paidOn, channel, voucher, note }: Entry): string =>
  JSON.stringify([insurances.toSorted(), from, to, by, fen, paidOn, channel, voucher, note])
