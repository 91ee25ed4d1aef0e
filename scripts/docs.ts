/*
 * npm run docs [-- --today D]: makes docs/coverage.md (as of the pack's day, or D where that is later) and the made parts of README.md,
 * README.zh-CN.md and ARCHITECTURE.md from the data and the imports. Tests compare them.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PACK_DAY } from '../src/policy/freshness.ts'
import { wholePolicy } from '../src/policy/whole.ts'
import { coverage } from './check/coverage.ts'
import { ROOT } from './docs/imports.ts'
import { FILES, madeText } from './docs/made.ts'

const { today = PACK_DAY } = parseArgs({ options: { today: { type: 'string' } } }).values

function write(file: string, text: string): void {
  writeFileSync(join(ROOT, file), text)
  console.log(`${file} written`)
}

write('docs/coverage.md', coverage(wholePolicy, today > PACK_DAY ? today : PACK_DAY))
for (const file of FILES) write(file, madeText(file, wholePolicy))
