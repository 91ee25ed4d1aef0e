/* `npm test`: sets up what it needs, then every check there is; one summary line at the end. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowsers, ensureDependencies, root, run, say } from './setup.mjs'

const results = join(root, '.output', 'results')
let passed = 0
let failed = 0
let again = 0

async function check(title, command, args, env = {}) {
  const started = Date.now()
  const code = await run(command, args, { quiet: true, env })
  if (code === 0) passed += 1
  else failed += 1
  say(`${code === 0 ? '✓' : '✗'} ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

async function inTurn(checks) {
  for (const [title, command, args] of checks) await check(title, command, args)
}

async function tests(project, env = {}, paths = process.argv.slice(2)) {
  const file = join(results, `${[project, env.CLOCK].filter(Boolean).join('-')}.json`)
  const code = await run(
    'vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...paths],
    { env },
  )
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    passed += report.numPassedTests
    // What failed once and passed when tried again is said by name: it is looked into like a failure.
    const retried = report.testResults
      .flatMap((each) => each.assertionResults)
      .filter((each) => each.status === 'passed' && each.failureMessages.length > 0)
    again += retried.length
    for (const { fullName, failureMessages } of retried)
      say(`? passed only when tried again: ${fullName}\n  ${failureMessages[0].split('\n')[0]}`)
    // A file that fails to load has no failed test to count, but it is a failure all the same.
    failed += Math.max(report.numFailedTests, report.numFailedTestSuites > 0 || code !== 0 ? 1 : 0)
  } catch {
    failed += 1
  }
}

await ensureDependencies()
await ensureBrowsers(['chromium', 'firefox'])
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
// Alone, because it writes .wxt, which the builds write too.
await check('types', 'npm', ['run', '-s', 'typecheck'])
// What looks at the clock, on three more days: the new year, the end of February, a leap day.
const CLOCKED = ['tests/unit/platform', 'tests/unit/reminders', 'tests/unit/entrypoints', 'tests/unit/ui']
const onOtherDays = () => Promise.all(['2027-01-02', '2027-02-28', '2028-02-29'].map((day) => tests('unit', { CLOCK: day }, CLOCKED)))
// Twenty thousand answers for people made at random, ten times as many as `npm run unit` looks at.
const unit = () => tests('unit', { FUZZ: '2000' })
// What needs no build runs beside the builds, which are made one after the other and take one of two cores.
await Promise.all([
  inTurn([
    ['lint', 'npm', ['run', '-s', 'lint']],
    ['lint that knows types', 'npm', ['run', '-s', 'lint:strict']],
    ['no unused package or file', 'npm', ['run', '-s', 'unused']],
    ['data', 'npm', ['run', '-s', 'check-data']],
  ])
    .then(onOtherDays)
    .then(unit),
  inTurn([
    ['build for Chrome', 'npm', ['run', '-s', 'build']],
    ['build for Firefox', 'npm', ['run', '-s', 'build:firefox']],
    ["Mozilla's linter finds no error and no unexplained warning", 'node', ['scripts/lint-addon.ts']],
    // The same builds with the holder's root open, for the tests that must look inside it.
    ['test builds', 'npm', ['run', '-s', 'build:test']],
  ]),
])
await tests('browser')
say(`${passed} passed, ${failed} failed${again === 0 ? '' : ` (${again} passed only when tried again)`}`)
process.exit(failed === 0 ? 0 : 1)
