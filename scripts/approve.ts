/*
 * npm run approve
 *
 * Writes what the product answers now to tests/approved/*.txt: after a change made on purpose, read the difference and commit it with the
 * change.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { APPROVED } from '../tests/approved/approved.ts'

const HERE = join(import.meta.dirname, '../tests/approved')

const before = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

for (const make of Object.values(APPROVED)) {
  const { names, of } = make()
  for (const name of names) {
    const file = join(HERE, name)
    const text = of(name)
    if (before(file) === text) continue
    writeFileSync(file, text)
    console.log(`tests/approved/${name} changed: read it with git diff`)
  }
}
