import type { Believed } from './believe.ts'
import type { Problem } from './problem.ts'
import { reportOn } from './problem.ts'

const FIX = 'correct scripts/divisions/corrections.ts and run "npm run divisions"; the file is generated'

/** Counties lie in a city of the list, are answered by a place of it, can be typed, and stand alone only where the name is theirs. */
export function checkCounties({ register: { all } }: Believed): Problem[] {
  const report = reportOn('counties.json')
  const cities = new Map(all.filter(({ level }) => level !== 'county').map((place) => [place.code, place]))
  const shorts = new Map<string, number>()
  for (const { short } of all) shorts.set(short, (shorts.get(short) ?? 0) + 1)
  const seen = new Set<string>()
  for (const { code, zh, short, pinyin, answers, level, standsAlone } of all) {
    if (level !== 'county') continue
    const where = `${code} ${zh}`
    if (seen.has(code) || cities.has(code)) report.error(where, 'stands there twice', FIX)
    seen.add(code)
    if (!cities.has(answers)) report.error(where, `is answered by ${answers}, which is no place of divisions.json`, FIX)
    else if (answers.slice(0, 2) !== code.slice(0, 2)) report.error(where, `is answered by ${answers}, which lies in another province`, FIX)
    if (!/^[a-z]+$/.test(pinyin)) report.error(where, `reads "${pinyin}", which nobody can type`, FIX)
    if (standsAlone && (shorts.get(short) ?? 0) > 1) report.error(where, `is found as ${short}, which other places are called too`, FIX)
  }
  return report.problems
}
