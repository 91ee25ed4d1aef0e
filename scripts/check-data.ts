/*
 * npm run check-data                            what is wrong in src/policy/data, in words; exit code 1 on errors
 * npm run check-data -- --info                  also what is merely worth knowing, such as rules that nothing uses
 * npm run check-data -- --ending [--within 60] [--today D]   also lists what ends so soon without a successor, with the official page
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isDate } from '../src/domain/dates.ts'
import { checkPack } from './check/check.ts'
import { NotJson, readPack } from './check/pack.ts'
import { inWords } from './check/problem.ts'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    today: { type: 'string' },
    info: { type: 'boolean' },
    ending: { type: 'boolean' },
    within: { type: 'string' },
  },
})

/** What is wrong with the options, in words; null when nothing is. */
function wrongOption(): string | null {
  const { today, within } = values
  if (today !== undefined && !isDate(today)) return `--today: expected a date such as 2026-11-22, got "${today}"`
  if (within !== undefined && !/^\d{1,4}$/.test(within)) return `--within: expected a number of days such as 60, got "${within}"`
  return null
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`

async function run(): Promise<number> {
  const refused = wrongOption()
  if (refused !== null) {
    console.error(refused)
    return 2
  }
  const problems = checkPack(readPack(root))
  const errors = problems.filter(({ level }) => level === 'error')
  const infos = problems.length - errors.length
  for (const problem of values.info ? problems : errors) console.log(inWords(problem))

  // Only now: an import of a broken file would end in a stack trace instead of a sentence.
  const { wholePolicy } = await import('../src/policy/whole.ts')
  const figures = [...wholePolicy.places.values()].reduce((sum, place) => sum + place.figures.length, 0)
  console.log(
    `${wholePolicy.places.size} places, ${figures} figures, ${wholePolicy.rules.size} rules, ${wholePolicy.sources.size} sources, ` +
      `${wholePolicy.portals.length} portals: ${count(errors.length, 'error')}, ${count(infos, 'note')}${values.info || infos === 0 ? '' : ' (--info shows them)'}`,
  )

  if (values.ending) {
    const { endingLines, packState } = await import('./check/ending.ts')
    const within = values.within === undefined ? undefined : Number(values.within)
    const today = values.today ?? new Date().toISOString().slice(0, 10)
    for (const line of endingLines(wholePolicy, packState(wholePolicy, today, within))) console.log(line)
  }
  return errors.length === 0 ? 0 : 1
}

try {
  process.exitCode = await run()
} catch (error) {
  if (!(error instanceof NotJson)) throw error
  console.error(error.message)
  process.exitCode = 1
}
