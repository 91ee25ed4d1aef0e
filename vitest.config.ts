import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest begins first, longest first: else one worker has it left at the end while the others wait (half a minute in all). */
const LONGEST = [
  'browser/overlay.test',
  'browser/overlayHostile.test',
  'browser/overlayTrust.test',
  'browser/options.test',
  'browser/overlayLooks.test',
  'ask/neighbours.test',
  'fuzz/assessment.test',
  'ask/points.test',
  'policy/check.test',
  'spotter/hostile.test',
]
const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((name) => moduleId.includes(`/${name}`))
  return at === -1 ? LONGEST.length : at
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort.call(this, files)
    return usual.toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/setup/clock.ts'],
          // What a worker has loaded (the pack, the classifier, the patterns) serves all files it runs; no test may leave a global changed.
          pool: 'threads',
          // The default leaves one of two cores to itself.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A third file uses the time that two spend waiting for timers of a page (a quarter of it).
          maxWorkers: 3,
          // Two real browsers share two cores: a wheel turn or a repaint may come late once; twice is a defect.
          retry: 1,
        },
      },
    ],
  },
})
