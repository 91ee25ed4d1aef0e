import { complain } from './complain.ts'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { assess, AssessError } from '../src/advisor/assess.ts'
import { contractAnswer } from '../src/advisor/contract.ts'
import { isDate } from '../src/domain/dates.ts'
import { plan } from '../src/plan/plan.ts'
import { wholePolicy } from '../src/policy/whole.ts'
import { readProfile } from '../src/profile/schema.ts'

const USAGE = 'usage: npm run -s advise -- PROFILE.json [--today YYYY-MM-DD]   (- reads standard input)'

/** One readable line on standard error; the process ends with 2, other rows are still answered. */
function main(args: readonly string[]): void {
  const { files, today, problem } = options(args)
  const file = files[0]
  if (problem !== null || file === undefined || files.length > 1) return complain(`advise: ${problem ?? 'expected one file'}; ${USAGE}`)

  const name = file === '-' ? '(stdin)' : basename(file)
  let input: unknown
  try {
    input = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const what = error instanceof SyntaxError ? 'expected JSON: a profile or an array of profiles' : 'cannot be read'
    return complain(`${name}: ${what} (${error instanceof Error ? oneLine(error.message) : String(error)})`)
  }
  if (Array.isArray(input)) input.forEach((row, at) => answer(`${name}: row ${at + 1}`, row, today))
  else answer(name, input, today)
}

function options(args: readonly string[]): { files: string[]; today: string; problem: string | null } {
  const files: string[] = []
  let today = localToday()
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string
    const inline = /^--today=(.*)$/.exec(arg)
    if (arg === '--today' || inline) {
      const value = inline ? inline[1] : args[++at]
      if (!isDate(value)) return { files, today, problem: `--today: expected a real date written YYYY-MM-DD, got ${value ?? 'nothing'}` }
      today = value
    } else if (arg.startsWith('--')) return { files, today, problem: `unknown option ${arg}` }
    else files.push(arg)
  }
  return { files, today, problem: null }
}

/** The date on the wall of the person who runs the command. */
function localToday(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

function answer(where: string, row: unknown, today: string): void {
  const read = readProfile(row)
  if (!read.ok) return complain(`${where}: ${read.problems.map((problem) => `${problem.field}: ${problem.expected}`).join('; ')}`)
  try {
    const assessment = assess(read.profile, wholePolicy, today)
    process.stdout.write(`${JSON.stringify({ ...contractAnswer(assessment), plan: plan(assessment, read.profile, today) })}\n`)
  } catch (error) {
    if (!(error instanceof AssessError)) throw error
    complain(`${where}: ${error.field}: ${error.expected}`)
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

main(process.argv.slice(2))
