import type { Portal, Place, Rule, Source } from './schema.ts'
import type { PlaceCode } from '../domain/place.ts'

/**
 * The rules as the advisor sees them: national rules, the sources, and those provinces that were loaded.
 * A plain value: make one with `policyOf` (load.ts) and pass it on.
 */
export interface Policy {
  rules: ReadonlyMap<string, Rule>
  sources: ReadonlyMap<string, Source>
  /** Places by code, `000000` among them. */
  places: ReadonlyMap<PlaceCode, Place>
  portals: readonly Portal[]
}
