import type { IsoMonth } from '../domain/dates.ts'
import type { Entry, LedgerInsurance } from '../ledger/entry.ts'
import { addEntries } from '../ledger/import.ts'
import { entriesOf } from '../ledger/runs.ts'
import { activePerson, changePerson, withFact, type Path } from '../profile/people.ts'
import type { ConfirmedRecord } from '../profile/record/offer.ts'
import type { Profile } from '../profile/schema.ts'
import { changeTogether, type Items } from './item.ts'
import { profiles, type Profiles } from './items.ts'
import { ledger } from './ledger.ts'
import { newId } from './newId.ts'

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

type StoredRecord = [Profiles, Record<string, Entry[]>]
const BOTH: Items<StoredRecord> = [profiles, ledger]

/** Takes back what was kept: facts that still say what the page said are as they were before, entries added then are gone. */
async function takeBack(id: string, before: Profile, kept: Profile, added: readonly string[]): Promise<void> {
  await changeTogether<StoredRecord>(BOTH, ([people, records]) => [
    changePerson(people, id, (person) => ({
      ...person,
      profile: (Object.keys(kept) as (keyof Profile)[])
        .filter((field) => same(person.profile[field], kept[field]))
        .reduce((now, field) => ({ ...now, [field]: before[field] ?? null }), person.profile),
    })),
    records[id] === undefined ? records : { ...records, [id]: records[id].filter((entry) => !added.includes(entry.id)) },
  ])
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/**
 * Keeps what the person confirmed of their record, facts and months paid together or neither. Months that are in the record already are
 * not added again. `host` is the site it was read on, empty for pasted text; `of` the person, else the one shown. Answers with the way
 * back, or null when there is nobody to keep it for.
 */
export async function keepRecord({ facts, paid }: ConfirmedRecord, host: string, of?: string): Promise<(() => Promise<void>) | null> {
  let undo: (() => Promise<void>) | null = null
  await changeTogether<StoredRecord>(BOTH, (stored) => {
    const [people, records] = stored
    const person = of === undefined ? activePerson(people) : (people.list.find(({ id }) => id === of) ?? null)
    if (person === null) return stored
    const { id, profile } = person
    const filled = factsOf(facts, profile).reduce((now, [path, value]) => withFact(now, path, value), profile)
    const kept = facts.places === null ? filled : { ...filled, paidByPlace: facts.places }
    const earlier = records[id] ?? []
    const record = paid.reduce((now, one) => addEntries(now, fresh(now, one, host)).record, earlier)
    const known = new Set(earlier.map((entry) => entry.id))
    const added = record.map((entry) => entry.id).filter((entry) => !known.has(entry))
    undo = () => takeBack(id, profile, kept, added)
    return [changePerson(people, id, (one) => ({ ...one, profile: kept })), { ...records, [id]: record }]
  })
  return undo
}
