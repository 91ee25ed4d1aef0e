import type { Portal, Rule, Source } from './schema.ts'
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

/** What every answer needs, whatever the place. */
export interface CommonData {
  rules: Rule[]
  sources: Source[]
  /** Without what a site is for where that is nothing that code asks for, or without the name of one that nobody is sent to. */
  portals: (Omit<Portal, 'purposes' | 'name'> & Partial<Portal>)[]
}

const RULES: readonly unknown[] = [channels, employer, groups, housingFund, injuryMaternity, medical, pension, prohibitions, unemployment]

/**
 * The rules (by subject, one file each), the sources and the portals as one value for `unpacked`. A build puts one packed text in the
 * place of this module (scripts/packData.ts): one stream is unpacked in a third of the time that eleven take.
 */
const common: unknown = { rules: RULES.flat(), sources, portals }
export default common
