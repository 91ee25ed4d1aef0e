/* Runs Mozilla's add-on linter over the Firefox build, or the folder given: any error fails, and any warning that is not explained here. */
import { execFileSync } from 'node:child_process'

interface Message {
  code: string
  message: string
  file?: string
}
interface Report {
  errors: Message[]
  warnings: Message[]
}

/** Warnings that are there for a reason; docs/release.md gives the reasons to Mozilla's reviewers. */
const EXPLAINED: Readonly<Record<string, string>> = {
  UNSUPPORTED_API: 'chrome.dom is asked for with ?. after Firefox’s own element.openOrClosedShadowRoot',
  UNSAFE_VAR_ASSIGNMENT: 'Preact sets innerHTML where a component asks for it; none does, which a test of the walls holds',
}
const folder = process.argv[2] ?? '.output/firefox-mv3'

function lint(): Report {
  try {
    return JSON.parse(execFileSync('addons-linter', ['--output', 'json', folder], { encoding: 'utf8', maxBuffer: 1 << 26 })) as Report
  } catch (error) {
    const { stdout } = error as { stdout?: string }
    if (!stdout) throw error
    return JSON.parse(stdout) as Report
  }
}

const report = lint()
const unexplained = [...report.errors, ...report.warnings.filter(({ code }) => !(code in EXPLAINED))]
for (const { code, message, file } of unexplained) console.log(`${code}: ${message} (${file ?? 'manifest'})`)
process.exit(unexplained.length === 0 ? 0 : 1)
