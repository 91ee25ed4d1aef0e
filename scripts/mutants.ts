/*
 * npm run mutants -- ledger [policy/lookup.ts …] [--sample 60] [--tests tests/unit/ledger,tests/unit/x.test.ts] [--concurrency 2]
 *
 * Puts small faults into the files, one at a time, and runs the unit tests of the same folder: a fault that no test notices is printed.
 * With --sample, faults are put on so many lines only, at even distances over all lines that decide something (docs/mutation.md);
 * with --shift 0.5 on the lines half way between those.
 * Not part of `npm test`: a folder takes minutes. Two settings make Stryker 10 work here: it may not rewrite tsconfig.json (its way to do
 * so needs a function that TypeScript 7 no longer has), and .wxt has to be in its copy of the project.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { percent, scores, type Report } from './mutants/report.ts'
import { sample } from './mutants/sample.ts'

const ROOT = join(import.meta.dirname, '..')
const CONFIG = 'stryker.mutants.json'
const REPORT = '.output/mutants.json'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string' },
    sample: { type: 'string' },
    shift: { type: 'string', default: '0' },
    concurrency: { type: 'string', default: '1' },
  },
})
if (positionals.length === 0) {
  console.error('usage: npm run mutants -- FOLDER_OR_FILE_OF_SRC … [--sample LINES [--shift PART]] [--tests PATHS] [--concurrency N]')
  process.exit(2)
}
const targets = positionals.map((one) => (one.startsWith('src/') || one.startsWith('entrypoints/') ? one : `src/${one}`))
const mirrored = [...new Set(targets.map((one) => `tests/unit/${one.split('/')[one.startsWith('src/') ? 1 : 0]}`))]
const sampled = values.sample === undefined ? undefined : sample(ROOT, targets, Number(values.sample), Number(values.shift))
const mutate = sampled?.ranges ?? targets.map((one) => (/\.tsx?$/.test(one) ? one : `${one}/**/*.{ts,tsx}`))

writeFileSync(
  join(ROOT, CONFIG),
  JSON.stringify({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutants/sentences.js'],
    ignorers: ['sentences'],
    vitest: { configFile: 'vitest.mutants.config.ts', related: false },
    tsconfigFile: 'none-to-rewrite.json',
    dryRunTimeoutMinutes: 20,
    // A busy machine is no fault that was noticed.
    timeoutMS: 30_000,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: REPORT },
    coverageAnalysis: 'perTest',
    concurrency: Number(values.concurrency),
    ignorePatterns: ['.output', 'docs/store', 'public'],
    ignoreStatic: true,
    tempDirName: '.stryker-tmp',
  }),
)
rmSync(join(ROOT, REPORT), { force: true })
try {
  execFileSync('stryker', ['run', CONFIG], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, MUTANT_TESTS: values.tests ?? mirrored.join(',') },
  })
} finally {
  rmSync(join(ROOT, CONFIG), { force: true })
}
if (!existsSync(join(ROOT, REPORT))) process.exit(1)
const found = scores(JSON.parse(readFileSync(join(ROOT, REPORT), 'utf8')) as Report)
for (const { survivors } of found) for (const line of survivors) console.log(line)
const sum = (pick: (one: (typeof found)[number]) => number) => found.reduce((total, one) => total + pick(one), 0)
for (const { file, killed, all } of found) console.log(`${percent(killed, all).padStart(8)}  ${killed}/${all}  ${file}`)
console.log(
  `${percent(
    sum(({ killed }) => killed),
    sum(({ all }) => all),
  ).padStart(8)}  all`,
)
if (sampled !== undefined) console.log(`sampled: ${sampled.ranges.length} of ${sampled.of} lines that decide something`)
