import type { Portal } from '../policy/schema.ts'
import type { Policy } from '../policy/policy.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Route } from './assessment.ts'
import type { Case } from './case.ts'
import { inMunicipality, lineage, NATION, provinceOf } from '../domain/place.ts'
import { englishName } from './portalName.ts'
import { words } from './wording.ts'
import { byText } from '../domain/text.ts'

export type Operator = Portal['operator']
type Channel = Route['channels'][number]

/** At most this many hosts of one operator, nearest place first. */
const PER_OPERATOR = 2
/** National doors that every place shares (UI-14). */
const NATIONAL: Partial<Record<Operator, string[]>> = { hrss: ['www.12333.gov.cn', 'si.12333.gov.cn'] }

/** What a site may be for without being a door to insurance; one for these alone is left out. */
const ELSEWHERE: ReadonlySet<string> = new Set(['jobs', 'training', 'exams', 'procurement'])

const isElsewhere = ({ purposes }: Portal): boolean => purposes.length > 0 && purposes.every((purpose) => ELSEWHERE.has(purpose))

const indexes = new WeakMap<readonly Portal[], Map<string, Portal[]>>()

function index(policy: Policy): Map<string, Portal[]> {
  let found = indexes.get(policy.portals)
  if (found === undefined) {
    found = Map.groupBy(
      policy.portals.filter((portal) => portal.standing === undefined && !portal.purposes.includes('legacy') && !isElsewhere(portal)),
      (portal) => key(portal.place, portal.operator),
    )
    for (const list of found.values()) list.sort((a, b) => rank(a) - rank(b) || byText(a.host, b.host))
    indexes.set(policy.portals, found)
  }
  return found
}

const key = (place: PlaceCode, operator: Operator): string => `${place}|${operator}`
/** Doors where something can be done come before pages that only announce. */
const rank = (portal: Portal): number =>
  portal.purposes.some((purpose) => /^(enrol|pay|services|unemployment-benefit|transfer|withdraw)$/.test(purpose))
    ? 0
    : portal.purposes.includes('query')
      ? 1
      : 2

/**
 * The official doors for a route: the bureaus of the place, its province and the nation; before them, for enrolling as a flexible
 * worker, the doors that the place itself names.
 */
export function channelsFor(c: Case, operators: readonly Operator[], withNamed = false): Channel[] {
  const listed = !withNamed ? [] : c.entry.channels.length > 0 ? c.entry.channels : c.province.channels
  const named = listed.map((channel, at): Channel => ({ id: `local-${at + 1}`, host: channel.host, name: channel.name }))
  const doors = operators.flatMap((operator) => {
    const own = c.chain.flatMap((place) => index(c.policy).get(key(place.code, operator)) ?? [])
    const national = own.filter((portal) => NATIONAL[operator]?.includes(portal.host))
    return [...own.filter((portal) => portal.place !== NATION).slice(0, PER_OPERATOR), ...national].map((portal) => door(c, portal))
  })
  // Two sites of one name would be two buttons that nobody can tell apart: the better one stays.
  const seen = new Set<string>()
  const isNew = (text: string) => !seen.has(text) && seen.add(text)
  return [...named, ...doors].filter(({ host, name }) => host === null || (isNew(host) && isNew(name.zh)))
}

const door = (c: Case, portal: Portal): Channel => ({
  id: `${portal.operator}:${portal.host}`,
  host: portal.host,
  name: words(portal.name, englishName(portal, c.chain.find((place) => place.code === portal.place)?.name ?? null)),
})

/** The sites of an office that serves a place, nearest first. A province's own housing fund is that of its offices only. */
const sitesOf = (policy: Policy, place: PlaceCode, operator: Operator): Portal[] =>
  lineage(place)
    .filter((code) => code !== NATION && (operator !== 'hpf' || code !== provinceOf(code) || inMunicipality(code)))
    .flatMap((code) => index(policy).get(key(code, operator)) ?? [])

/** The nearest of them. */
export const siteOf = (policy: Policy, place: PlaceCode, operator: Operator): Portal | undefined => sitesOf(policy, place, operator)[0]

/** The site on which the housing fund of the person's own city pays out. */
export const fundSites = (c: Case): Channel[] =>
  sitesOf(c.policy, c.place, 'hpf')
    .filter(({ purposes }) => purposes.some((purpose) => /^(withdraw|services)$/.test(purpose)))
    .slice(0, 1)
    .map((portal) => door(c, portal))
