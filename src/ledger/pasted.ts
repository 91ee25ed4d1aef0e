import type { IsoDate } from '../domain/dates.ts'
import { readPastedRecord } from '../profile/pastedRecord.ts'
import { offerOf } from '../profile/record/offer.ts'
import type { Entry } from './entry.ts'
import { readExport } from './import.ts'
import type { LedgerProblem } from './problem.ts'
import { entriesOf } from './runs.ts'

/** Entries read of a text, `pasted` where it was a bureau's query page; or why a file of ours could not be read. */
export type AnyRecord = { entries: Entry[]; pasted: boolean } | { problems: LedgerProblem[] }

/**
 * Reads an exported record or, failing that, the text of a bureau's query page: there each month counts for who it says paid, and for the
 * employer where it does not say.
 */
export function readAny(text: string, today: IsoDate, newId: () => string): AnyRecord {
  const exported = readExport(text, newId)
  if (exported.ok) return { entries: exported.entries, pasted: false }
  const { paid } = offerOf(readPastedRecord(text, today), { unnamedAs: null, payer: 'employer' }, true)
  const entries = paid.flatMap(({ by, months }) => entriesOf(months, by, newId))
  const isTable = exported.problems.some(({ fault }) => fault !== 'missing-column' && fault !== 'not-a-record')
  return entries.length > 0 && !isTable ? { entries, pasted: true } : { problems: exported.problems }
}
