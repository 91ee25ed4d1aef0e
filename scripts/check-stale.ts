/*
 * npm run check-stale [-- --today D]: the one check that looks at the real clock. Says how old the pack is and how many yearly
 * figures are over or end soon; exit code 1 once the pack is old (half a year). Not part of `npm test`, which must not fail by waiting.
 */
import { parseArgs } from 'node:util'
import { isDate } from '../src/domain/dates.ts'
import { ENDS_WITHIN_DAYS, OLD_AFTER_DAYS, PACK_DAY } from '../src/policy/freshness.ts'
import { wholePolicy } from '../src/policy/whole.ts'
import { packState } from './check/ending.ts'

const { values } = parseArgs({ options: { today: { type: 'string' } } })
const today = values.today ?? new Date().toISOString().slice(0, 10)
if (!isDate(today)) throw new Error(`--today: expected a date such as 2026-11-28, got "${today}"`)

const { ageDays, old, ending, expired } = packState(wholePolicy, today)
console.log(`Pack of ${PACK_DAY}, ${ageDays} days old on ${today}; old from ${OLD_AFTER_DAYS} days on.`)
console.log(
  `${expired} figures of places are over; ${ending.length} end within ${ENDS_WITHIN_DAYS} days (npm run check-data -- --ending lists them).`,
)
if (old) console.log('The pack is old: go through the places, set PACK_DAY in src/policy/freshness.ts, make a release.')
process.exitCode = old ? 1 : 0
