import type { ProvinceFile } from './schema.ts'
import type { Policy } from './policy.ts'
import type { PlaceCode } from '../domain/place.ts'
import { NATION, provinceOf } from '../domain/place.ts'
import { provinceFile } from './provinces.ts'
import { unpacked } from './unpack.ts'
import common from './common.ts'
import type { CommonData } from './common.ts'

type Common = Omit<Policy, 'places'>

/** All rules, sources and portals. Checked by `npm run check-data` and the tests, so that shipped code does not parse what it ships. */
const loadCommon = async (): Promise<Common> => {
  const { rules, sources, portals } = await unpacked<CommonData>(common)
  return {
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    sources: new Map(sources.map((source) => [source.id, source])),
    portals: portals.map((portal) => ({ purposes: [], name: '', ...portal })),
  }
}
let loading: Promise<Common> | null = null

/**
 * The policy for the given places: the nation and the provinces the codes lie in, nothing else. A code of no known
 * province adds nothing; telling the person so is the caller's business.
 */
export async function loadPolicy(codes: readonly PlaceCode[]): Promise<Policy> {
  const provinces = [...new Set([NATION, ...codes.map(provinceOf)])]
  loading ??= loadCommon()
  const [rest, ...files] = await Promise.all([loading, ...provinces.map(provinceFile)])
  return { ...rest, places: placesIn(files.filter((file) => file !== null)) }
}

const placesIn = (files: readonly ProvinceFile[]): Policy['places'] =>
  new Map(files.flatMap((file) => file.places).map((place) => [place.code, place]))
