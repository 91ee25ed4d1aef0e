/*
 * npm run new -- city 341600              an empty entry for a city of divisions.json (code or name)
 * npm run new -- rule UI-GS-01 620000 claim-days   a rule without its sentences, sorted in (id, place, topic)
 * npm run new -- topic claim-days         something new that rules may decide
 * npm run new -- kind subsidy-share       a new kind of figure
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complain } from './complain.ts'
import { NotMade, SCAFFOLDS } from './new/scaffold.ts'

const root = join(import.meta.dirname, '..')
const [what = '', ...args] = process.argv.slice(2)
const scaffold = SCAFFOLDS[what]
if (scaffold === undefined) {
  complain(`new: expected one of ${Object.keys(SCAFFOLDS).join(', ')}, got "${what}"`)
} else {
  try {
    const { path, text, next } = scaffold({ read: (file) => readFileSync(join(root, file), 'utf8') }, args)
    writeFileSync(join(root, path), text)
    for (const line of next) console.log(line)
  } catch (error) {
    if (!(error instanceof NotMade)) throw error
    complain(error.message)
  }
}
