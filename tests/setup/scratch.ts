import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder of a test's own, removed when `after` says so, also when the test failed: `scratch('pack', onTestFinished)` within a test,
 * `scratch('pack', afterAll)` for a whole file.
 */
export function scratch(name: string, after: (clean: () => void) => unknown): string {
  const folder = mkdtempSync(join(tmpdir(), `shebao-${name}-`))
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}
