import type { Portal, ProvinceFile, Rule, Source } from './schema.ts'
import type { Policy } from './policy.ts'
import type { PlaceCode } from '../domain/place.ts'
import { NATION, provinceOf } from '../domain/place.ts'
import { provinceFile } from './provinces.ts'
import portals from './data/portals.json' with { type: 'json' }
import rules from './data/rules.json' with { type: 'json' }
import sources from './data/sources.json' with { type: 'json' }

// Checked by `npm run check-data` and the tests, so that shipped code does not parse what it ships.
const RULES = new Map((rules as unknown as Rule[]).map((rule) => [rule.id, rule]))
const SOURCES = new Map((sources as unknown as Source[]).map((source) => [source.id, source]))
const PORTALS = portals as unknown as Portal[]

/** A policy from the given province files: all rules, sources and portals, and the places of these files. */
export function policyOf(files: readonly ProvinceFile[]): Policy {
  const places = new Map(files.flatMap((file) => file.places).map((place) => [place.code, place]))
  return { rules: RULES, sources: SOURCES, places, portals: PORTALS }
}

/**
 * The policy for the given places: the nation and the provinces the codes lie in, nothing else. A code of no known
 * province adds nothing; telling the person so is the caller's business.
 */
export async function loadPolicy(codes: readonly PlaceCode[]): Promise<Policy> {
  const provinces = [...new Set([NATION, ...codes.map(provinceOf)])]
  const files = await Promise.all(provinces.map(provinceFile))
  return policyOf(files.filter((file) => file !== null))
}
