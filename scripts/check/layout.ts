import { provinceOf } from '../../src/domain/place.ts'
import type { Believed } from './believe.ts'
import type { Problem } from './problem.ts'
import { reportOn } from './problem.ts'

/** Provinces, autonomous regions and municipalities of the mainland, and their prefecture-level divisions (GB/T 2260). */
const PROVINCES = 31
const PREFECTURES = 333

/** Each place in the file of its province, the province first, sorted, named as in the lists of divisions; the loader knows every file. */
export function checkLayout({ provinces, register: { byCode: names }, pack }: Believed): Problem[] {
  const problems = provinces.flatMap(({ file, content }) => {
    const report = reportOn(file)
    if (file !== `places/${content.province}.json`)
      report.error(content.province, `lies in ${file}`, `name the file places/${content.province}.json`)
    if (content.places[0]?.code !== content.province)
      report.error(content.province, 'does not come first', 'put the province before its cities')
    content.places.forEach((place, index) => {
      const where = `${place.code} ${place.name.zh}`
      if (provinceOf(place.code) !== content.province)
        report.error(where, `does not lie in ${content.province}`, `move it to places/${provinceOf(place.code)}.json`)
      const next = content.places[index + 1]
      if (next && next.code <= place.code)
        report.error(
          `${next.code} ${next.name.zh}`,
          next.code === place.code ? 'stands there twice' : 'is out of order',
          'sort places by code, each once',
        )
      const division = names.get(place.code)
      if (division === undefined) {
        if (place.code !== '000000')
          report.error(where, 'is no division of GB/T 2260', 'check the code; cities stand in divisions.json, counties in counties.json')
      } else if (division.zh !== place.name.zh || division.en !== place.name.en) {
        report.error(where, `is called ${division.zh} / ${division.en} in divisions.json`, 'use the same name in both')
      }
    })
    return report.problems
  })
  const report = reportOn('places')
  const files = provinces.map(({ content }) => content.province)
  for (const code of files.filter((each) => !pack.loaded.includes(each)))
    report.error(code, 'is a file that nothing loads', 'add it to src/policy/provinces.ts')
  for (const code of pack.loaded.filter((each) => !(`places/${each}.json` in pack.provinces)))
    report.error(code, 'is loaded but has no file', 'remove it from src/policy/provinces.ts')
  return [...problems, ...report.problems]
}

/** All of the mainland is there, each once, sorted, with a name people can type. */
export function checkDivisions({ divisions }: Believed): Problem[] {
  const report = reportOn('divisions.json')
  const provinces = divisions.filter(([code]) => code.endsWith('0000'))
  const prefectures = divisions.filter(([code]) => code.endsWith('00') && !code.endsWith('0000'))
  if (provinces.length !== PROVINCES) report.error('provinces', `${provinces.length} of ${PROVINCES}`, 'complete the list')
  if (prefectures.length !== PREFECTURES)
    report.error(
      'prefectures',
      `${prefectures.length} of ${PREFECTURES}`,
      'complete the list; if the State Council has changed a division, change the number in scripts/check/layout.ts too',
    )
  divisions.forEach(([code, zh, en, pinyin, initials], index) => {
    const next = divisions[index + 1]
    if (next && next[0] <= code)
      report.error(next[0], next[0] === code ? 'stands there twice' : 'is out of order', 'sort by code, each once')
    if (!/^\d{6}$/.test(code)) report.error(code, 'is not a code of six digits', 'use the GB/T 2260 code')
    if (!/^\p{Script=Han}+$/u.test(zh)) report.error(code, `"${zh}" is not a Chinese name`, 'give the full official name')
    if (!/^[A-Z]/.test(en)) report.error(`${code} ${zh}`, `"${en}" is not an English name`, 'start with a capital')
    if (!/^[a-z]+$/.test(pinyin) || !/^[a-z]+$/.test(initials) || pinyin[0] !== initials[0])
      report.error(
        `${code} ${zh}`,
        `"${pinyin}" and "${initials}" do not go together`,
        'lower-case letters without tones or spaces; initials are those of the syllables',
      )
  })
  return report.problems
}

/** Official hosts: exact, lower case, sorted, each once, at a place that exists. */
export function checkPortals({ portals, divisions }: Believed): Problem[] {
  const report = reportOn('portals.json')
  const codes = new Set(['000000', ...divisions.map(([code]) => code)])
  portals.forEach((portal, index) => {
    if (!/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/.test(portal.host))
      report.error(portal.host, 'is not an exact host name', 'lower case, no scheme, no port, no path, no wildcard')
    const next = portals[index + 1]
    if (next && next.host <= portal.host)
      report.error(next.host, next.host === portal.host ? 'stands there twice' : 'is out of order', 'sort by host, each once')
    if (!codes.has(portal.place)) report.error(portal.host, `belongs to ${portal.place}, which is no division`, 'correct the place code')
    if (!/\p{Script=Han}/u.test(portal.name))
      report.error(portal.host, `"${portal.name}" is not the name people know`, 'give the Chinese name of the bureau')
  })
  return report.problems
}
