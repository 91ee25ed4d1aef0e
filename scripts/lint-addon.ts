/* Runs Mozilla's add-on linter over the Firefox build; errors fail, warnings beyond Preact's two known ones are shown. */
import { execFileSync } from 'node:child_process'

interface Message {
  code: string
  message: string
  file?: string
}
interface Report {
  summary: { errors: number }
  errors: Message[]
  warnings: Message[]
}

const EXPECTED_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT'])

function lint(): Report {
  try {
    return JSON.parse(
      execFileSync('addons-linter', ['--output', 'json', '.output/firefox-mv3'], { encoding: 'utf8', maxBuffer: 1 << 26 }),
    ) as Report
  } catch (error) {
    const { stdout } = error as { stdout?: string }
    if (!stdout) throw error
    return JSON.parse(stdout) as Report
  }
}

const report = lint()
for (const { code, message, file } of [...report.errors, ...report.warnings.filter((one) => !EXPECTED_WARNINGS.has(one.code))]) {
  console.log(`${code}: ${message} (${file ?? 'manifest'})`)
}
process.exit(report.summary.errors === 0 ? 0 : 1)
