/*
 * npm run check-data                            what is wrong in src/policy/data, in words; exit code 1 on errors
 * npm run check-data -- --coverage [--today D]  the same, and writes docs/coverage.md (default: the newest date in the data)
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROVINCE_CODES } from '../src/policy/provinces.ts'
import { wholePolicy } from '../src/policy/whole.ts'
import { checkPack } from './check/check.ts'
import { coverage, newestDate } from './check/coverage.ts'
import { readPack } from './check/pack.ts'
import { inWords } from './check/problem.ts'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { coverage: { type: 'boolean' }, today: { type: 'string' }, info: { type: 'boolean' } } })

const problems = checkPack(readPack(root, PROVINCE_CODES))
const errors = problems.filter(({ level }) => level === 'error')
const infos = problems.filter(({ level }) => level === 'info')
for (const problem of values.info ? problems : errors) console.log(inWords(problem))
const figures = [...wholePolicy.places.values()].reduce((sum, place) => sum + place.figures.length, 0)
console.log(`${wholePolicy.places.size} places, ${figures} figures, ${wholePolicy.rules.size} rules, ${wholePolicy.sources.size} sources, ${wholePolicy.portals.length} portals: ${errors.length} errors, ${infos.length} notes${values.info || infos.length === 0 ? '' : ' (--info shows them)'}`)

if (values.coverage) {
  const today = values.today ?? newestDate(wholePolicy)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`--today: expected YYYY-MM-DD, got "${today}"`)
  mkdirSync(join(root, 'docs'), { recursive: true })
  writeFileSync(join(root, 'docs/coverage.md'), coverage(wholePolicy, today))
  console.log(`docs/coverage.md written as of ${today}`)
}
process.exitCode = errors.length === 0 ? 0 : 1
