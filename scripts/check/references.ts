import type { Believed } from './believe.ts'
import type { Problem } from './problem.ts'
import { reportOn } from './problem.ts'

/** Every source a figure, rule or remark names exists; no source stands there for nothing; each once, sorted. */
export function checkSources({ places, ruleFiles, sources, portals, pack }: Believed): Problem[] {
  const known = new Set(sources.map(({ id }) => id))
  // A file that could not be read cites its sources all the same.
  const used = new Set(namedIn(pack.provinces).map(({ id }) => id))
  const problems: Problem[] = []
  for (const { file, place } of places) {
    const report = reportOn(file)
    for (const { id, under } of namedIn(place)) {
      if (!known.has(id))
        report.error(
          `${place.code} ${place.name.zh} › ${under}`,
          `names the source "${id}", which is not in sources.json`,
          'add the document to sources.json, or correct the id',
        )
    }
    problems.push(...report.problems)
  }
  for (const { file, rule } of ruleFiles) {
    const report = reportOn(file)
    used.add(rule.source)
    if (!known.has(rule.source))
      report.error(
        rule.id,
        `names the source "${rule.source}", which is not in sources.json`,
        'add the document to sources.json, or correct the id',
      )
    problems.push(...report.problems)
  }
  const own = reportOn('sources.json')
  const hosts = new Set(portals.map(({ host }) => host))
  const isOfficial = (url: string): boolean => {
    const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? ''
    return /(?:^|\.)gov\.(?:cn|hk|mo)$/.test(host) || hosts.has(host)
  }
  sources.forEach((source, index) => {
    if (!used.has(source.id)) own.error(source.id, 'is used by nothing', 'remove it, or cite it where it belongs')
    const next = sources[index + 1]
    if (next?.id === source.id) own.error(source.id, 'stands there twice', 'merge the two')
    else if (next && next.id < source.id) own.error(next.id, 'is out of order', 'sort sources by id')
    if (source.url !== null && !/^https?:\/\/[^\s]+$/.test(source.url))
      own.error(source.id, `"${source.url}" is not a web address`, 'give the full address, or null')
    if (source.grade === 'official' && source.url !== null && !isOfficial(source.url))
      own.error(
        source.id,
        `calls itself official, but ${source.url} is neither a government host nor in portals.json`,
        'set grade to "secondary", or link the official page',
      )
  })
  return [...problems, ...own.problems]
}

/** Every `sources` list below a value, with the field it stands under. */
function namedIn(value: unknown, under = ''): { id: string; under: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => namedIn(item, under))
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  const label =
    typeof record['kind'] === 'string' ? record['kind'] : typeof record['topic'] === 'string' ? `${under} ${record['topic']}` : under
  return Object.entries(record).flatMap(([key, item]) =>
    key === 'sources' && Array.isArray(item) ? item.map((id) => ({ id: String(id), under: label })) : namedIn(item, label || key),
  )
}
