import { UNNAMED_KIND, UNTOLD_TOPIC } from '../new/scaffold.ts'
import type { Pack } from './pack.ts'
import type { Problem } from './problem.ts'
import { reportOn } from './problem.ts'

/** What `npm run new` put into a table and nobody has written out. */
const UNFINISHED: readonly { file: string; left: string; id: RegExp; says: string; fix: string }[] = [
  {
    file: 'policy/figureKinds.ts',
    left: UNNAMED_KIND,
    id: /'([a-z0-9-]+)': \{[^{]*$/,
    says: 'has no name yet',
    fix: 'write its label in both languages; look at its unit, insurance, range, pooled and yearly too',
  },
  {
    file: 'policy/topics.ts',
    left: UNTOLD_TOPIC,
    id: /^\s*'?([a-z0-9-]+)/,
    says: 'does not say what it decides',
    fix: 'say it in the comment above it, and name the numbers it carries',
  },
]

/** Rows of the tables of kinds and topics that are as `npm run new` made them. */
export function checkUnfinished({ code }: Pack): Problem[] {
  return UNFINISHED.flatMap(({ file, left, id, says, fix }) => {
    const report = reportOn(file.replace('policy/', '../'))
    const parts = (code[file] ?? '').split(left)
    parts.slice(1).forEach((after, at) => {
      const name = id.exec(id.source.startsWith('^') ? after : (parts[at] ?? ''))?.[1]
      report.error(name ?? left, says, fix)
    })
    return report.problems
  })
}
