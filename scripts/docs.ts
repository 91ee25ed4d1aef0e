/*
 * npm run docs: fills the made parts of README.md, README.zh-CN.md and ARCHITECTURE.md from the data and the imports. A test compares
 * them.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wholePolicy } from '../src/policy/whole.ts'
import { ROOT } from './docs/imports.ts'
import { FILES, madeText } from './docs/made.ts'

for (const file of FILES) {
  writeFileSync(join(ROOT, file), madeText(file, wholePolicy))
  console.log(`${file} written`)
}
