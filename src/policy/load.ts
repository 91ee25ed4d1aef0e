import type { Portal, ProvinceFile, Rule, Source } from './schema.ts'
import type { Policy } from './policy.ts'
import type { PlaceCode } from '../domain/place.ts'
import { NATION, provinceOf } from '../domain/place.ts'
import { provinceFile } from './provinces.ts'
import { unpacked } from './unpack.ts'
import portals from './data/portals.json' with { type: 'json' }
import rules from './data/rules.json' with { type: 'json' }
import sources from './data/sources.json' with { type: 'json' }

type Common = Omit<Policy, 'places'>

/** All rules, sources and portals. Checked by `npm run check-data` and the tests, so that shipped code does not parse what it ships. */
const loadCommon = async (): Promise<Common> => {
  const [ruleList, sourceList, portalList] = await Promise.all([
    unpacked<Rule[]>(rules),
    unpacked<Source[]>(sources),
    unpacked<Portal[]>(portals),
  ])
  return {
    rules: new Map(ruleList.map((rule) => [rule.id, rule])),
    sources: new Map(sourceList.map((source) => [source.id, source])),
    portals: portalList,
  }
}
let common: Promise<Common> | null = null

/**
 * The policy for the given places: the nation and the provinces the codes lie in, nothing else. A code of no known
 * province adds nothing; telling the person so is the caller's business.
 */
export async function loadPolicy(codes: readonly PlaceCode[]): Promise<Policy> {
  const provinces = [...new Set([NATION, ...codes.map(provinceOf)])]
  common ??= loadCommon()
  const [rest, ...files] = await Promise.all([common, ...provinces.map(provinceFile)])
  return { ...rest, places: placesIn(files.filter((file) => file !== null)) }
}

const placesIn = (files: readonly ProvinceFile[]): Policy['places'] =>
  new Map(files.flatMap((file) => file.places).map((place) => [place.code, place]))
