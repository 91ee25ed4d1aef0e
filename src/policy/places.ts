import type { CountyTable, DivisionRow, Register } from '../domain/places/register.ts'
import { registerOf } from '../domain/places/register.ts'
import counties from './data/counties.json' with { type: 'json' }
import divisions from './data/divisions.json' with { type: 'json' }
import { unpacked } from './unpack.ts'

let cities: Promise<Register> | null = null

/** Provinces and cities alone: enough to name a place, and ready sooner. */
export const loadCities = (): Promise<Register> => (cities ??= unpacked<DivisionRow[]>(divisions).then((rows) => registerOf(rows)))

const load = async (): Promise<Register> => {
  const [rows, table] = await Promise.all([unpacked<DivisionRow[]>(divisions), unpacked<CountyTable>(counties)])
  return registerOf(rows, table)
}
let loading: Promise<Register> | null = null

/** The one list of places, down to the counties, unpacked when first needed and once. */
export const loadPlaces = (): Promise<Register> => (loading ??= load())
