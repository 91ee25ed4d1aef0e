import type { RouteId } from '../advisor/assessment.ts'
import type { Door } from './shape.ts'
import type { Situation } from './situation.ts'
import { words } from '../advisor/wording.ts'

/** The four hotlines and what each is for (CH-09). */
export type HotlineNumber = '12333' | '12393' | '12366' | '12329'

/** A hotline as a door. */
export const call = (number: HotlineNumber): Door => ({
  id: `call:${number}`,
  name: words('打 #', 'Call #', number),
  host: null,
  phone: number,
})

/** The official sites of a route, nearest first, at most `most`, then its hotline. */
export function doors(s: Situation, route: RouteId, number: HotlineNumber, most = 2, only?: RegExp): Door[] {
  const sites = s
    .route(route)
    .channels.filter(({ host, id }) => host !== null && (only === undefined || only.test(id)))
    .slice(0, most)
    .map(({ id, host, name }): Door => ({ id, name, host, phone: null }))
  return [...sites, call(number)]
}

/** The site of the place's housing fund, where one is known, then its hotline. */
export const fundDoors = (s: Situation): Door[] => [...s.a.fundSites.map((site) => ({ ...site, phone: null })), call('12329')]
