import { believe } from './believe.ts'
import { checkCounties } from './counties.ts'
import { checkFigures } from './figures.ts'
import { checkDivisions, checkLayout, checkPortals } from './layout.ts'
import { checkMarks } from './marks.ts'
import type { Pack } from './pack.ts'
import type { Problem } from './problem.ts'
import { checkSources } from './references.ts'
import { checkRules } from './rules.ts'
import { checkUnfinished } from './unfinished.ts'
import { checkWording } from './wording.ts'

/** Everything that is wrong with the data, errors first. The same function stands behind `npm run check-data` and the tests. */
export function checkPack(pack: Pack): Problem[] {
  const { believed, problems } = believe(pack)
  const all = [
    ...problems,
    ...checkLayout(believed),
    ...checkFigures(believed),
    ...checkSources(believed),
    ...checkRules(believed),
    ...checkMarks(believed),
    ...checkWording(believed),
    ...checkPortals(believed),
    ...checkDivisions(believed),
    ...checkCounties(believed),
    ...checkUnfinished(pack),
  ]
  return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'info')]
}
