import type { IsoMonth } from '../domain/dates.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Entry, LedgerInsurance, Payer } from '../ledger/entry.ts'
import { addEntries } from '../ledger/import.ts'
import { entriesOf } from '../ledger/runs.ts'
import { activePerson, changePerson, setFact, type Path } from '../profile/people.ts'
import type { Profile } from '../profile/schema.ts'
import { changeTogether, type Items } from './item.ts'
import { profiles, type Profiles } from './items.ts'
import { ledger } from './ledger.ts'
import { newId } from './newId.ts'

/** What the person confirmed of their record; null or missing is left as it is. */
export interface ConfirmedRecord {
  facts: {
    months: Partial<Record<LedgerInsurance, number>>
    lastPaidMonth: IsoMonth | null
    base: Partial<Record<'pension' | 'medical', number>>
    accountBalance: number | null
    places: { place: PlaceCode; pensionMonths: number }[] | null
  }
  /** Months for the record of payments, by who paid. */
  paid: { by: Payer; months: Partial<Record<LedgerInsurance, IsoMonth[]>> }[]
}

/** Entries for the months that no entry of the record covers yet. */
function fresh(record: readonly Entry[], { by, months }: ConfirmedRecord['paid'][number], channel: string): Entry[] {
  const covered = (insurance: LedgerInsurance, month: IsoMonth): boolean =>
    record.some(({ insurances, from, to }) => insurances.includes(insurance) && from <= month && month <= to)
  const open = Object.fromEntries(
    Object.entries(months).map(([insurance, list]) => [insurance, list.filter((month) => !covered(insurance as LedgerInsurance, month))]),
  )
  return entriesOf(open, by, newId).map((entry) => ({ ...entry, channel }))
}

/** A page often shows one year of many: what was counted there never lowers a total that is known. */
const raised = (months: ConfirmedRecord['facts']['months'], known: Profile['months']): ConfirmedRecord['facts']['months'] =>
  Object.fromEntries(
    Object.entries(months).map(([insurance, count]) => [insurance, Math.max(count, known?.[insurance as LedgerInsurance] ?? 0)]),
  )

function factsOf({ months, lastPaidMonth, base, accountBalance }: ConfirmedRecord['facts'], profile: Profile): [Path, unknown][] {
  const several = (name: 'months' | 'base', values: object): [Path, unknown][] =>
    Object.entries(values).map(([insurance, value]) => [`${name}.${insurance}` as Path, value])
  return [
    ...several('months', raised(months, profile.months)),
    ...several('base', base),
    ...(lastPaidMonth === null ? [] : ([['lastPaidMonth', lastPaidMonth]] as [Path, unknown][])),
    ...(accountBalance === null ? [] : ([['accountBalance', accountBalance]] as [Path, unknown][])),
  ]
}

type Stored = [Profiles, Record<string, Entry[]>]
const BOTH: Items<Stored> = [profiles, ledger]

/**
 * Keeps what the person confirmed of their record, facts and months paid together or neither. Months that are in the record already are
 * not added again. False when there is nobody to keep it for.
 */
export async function keepRecord({ facts, paid }: ConfirmedRecord, host: string): Promise<boolean> {
  let kept = false
  await changeTogether<Stored>(BOTH, (stored) => {
    const [people, records] = stored
    const person = activePerson(people)
    if (person === null) return stored
    kept = true
    const filled = factsOf(facts, person.profile).reduce((now, [path, value]) => setFact(now, person.id, path, value), people)
    const { places } = facts
    const placed =
      places === null ? filled : changePerson(filled, person.id, (one) => ({ ...one, profile: { ...one.profile, paidByPlace: places } }))
    const record = paid.reduce((now, one) => addEntries(now, fresh(now, one, host)).record, records[person.id] ?? [])
    return [placed, { ...records, [person.id]: record }]
  })
  return kept
}
