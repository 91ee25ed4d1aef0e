import { defineConfig } from 'vitest/config'

const tests = (process.env.MUTANT_TESTS ?? 'tests/unit').split(',')

/** The unit tests alone, or those that `npm run mutants` names: no projects, no browser. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: tests.map((path) => (/\.tsx?$/.test(path) ? path : `${path}/**/*.test.{ts,tsx}`)),
    environment: 'node',
    testTimeout: 60_000,
    setupFiles: ['tests/setup/clock.ts'],
  },
})
