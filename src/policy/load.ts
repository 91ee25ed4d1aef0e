import type { Portal, ProvinceFile, Rule, Source } from './schema.ts'
import type { Policy } from './policy.ts'
import type { PlaceCode } from '../domain/place.ts'
import { NATION, provinceOf } from '../domain/place.ts'
import { provinceFile } from './provinces.ts'
import { unpacked } from './unpack.ts'
import portals from './data/portals.json' with { type: 'json' }
import channels from './data/rules/channels.json' with { type: 'json' }
import employer from './data/rules/employer.json' with { type: 'json' }
import groups from './data/rules/groups.json' with { type: 'json' }
import housingFund from './data/rules/housing-fund.json' with { type: 'json' }
import injuryMaternity from './data/rules/injury-maternity.json' with { type: 'json' }
import medical from './data/rules/medical.json' with { type: 'json' }
import pension from './data/rules/pension.json' with { type: 'json' }
import prohibitions from './data/rules/prohibitions.json' with { type: 'json' }
import unemployment from './data/rules/unemployment.json' with { type: 'json' }
import sources from './data/sources.json' with { type: 'json' }

/** The rules by subject, one file each. */
const RULES: readonly unknown[] = [channels, employer, groups, housingFund, injuryMaternity, medical, pension, prohibitions, unemployment]

type Common = Omit<Policy, 'places'>

/** All rules, sources and portals. Checked by `npm run check-data` and the tests, so that shipped code does not parse what it ships. */
const loadCommon = async (): Promise<Common> => {
  const [ruleList, sourceList, portalList] = await Promise.all([
    Promise.all(RULES.map((file) => unpacked<Rule[]>(file))),
    unpacked<Source[]>(sources),
    unpacked<Portal[]>(portals),
  ])
  return {
    rules: new Map(ruleList.flat().map((rule) => [rule.id, rule])),
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
