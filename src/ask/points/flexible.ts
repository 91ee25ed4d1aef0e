import type { Words } from '../../domain/text.ts'
import { words } from '../../advisor/wording.ts'
import { routeOf } from '../context.ts'
import type { PointContext } from '../context.ts'

/* What several subjects of paying alone go by. */

/** That the place takes medical insurance for a whole year at once. */
export const wholeYear = (c: PointContext): Words =>
  routeOf(c.a ?? { routes: [] }, 'flexible')?.monthly?.every?.some(
    ({ insurance, every }) => insurance === 'medical' && `${every}` === 'year',
  )
    ? words(`${c.where.zh}自己缴职工医保要一次缴全年，不能按月。`, `${c.where.en} takes medical for the whole year at once. `)
    : words('', '')

/** Residents of Hong Kong, Macao and Taiwan get their own answer. */
export const HMT = { hmt: 'hmt-residents/flexible' }

/** Asks for a yes or no: "社保可以自己交吗"; not "哪些人可以". */
export const MAY = /^(?!.*(?:谁|什么人|哪|怎么|咋|如何)).*(?:能|可以|行不|让|给不给)|\b(?:can|may|could) i\b|allowed|possible/
