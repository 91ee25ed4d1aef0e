import { loadPolicy } from './load.ts'
import { PROVINCE_CODES } from './provinces.ts'

/** The whole pack as one policy, for the command line, the benches and tests. The extension loads what it needs. */
export const wholePolicy = await loadPolicy(PROVINCE_CODES)
