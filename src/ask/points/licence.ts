import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { here, state } from './point.ts'

/** Whoever holds a licence may count as working, however the job ended. */
export const licence = (c: PointContext): PointLead =>
  here(c, 'licence', '会停发，算就业了：', 'It stops, for that counts as working.') ??
  state(
    c,
    '可能领不了：名下有营业执照、做法定代表人的，先打12333问当地怎么核对（有的地方会停发），没在经营的再决定注销或停业。',
    'Perhaps not: with a business licence or as legal representative, ask 12333 first how they check (some places stop benefit), then decide whether to cancel an idle one.',
    'UI-15',
    'UI-01',
  )

export const licensed = (c: PointContext): PointLead | false =>
  /执照|法人|股东|个体户|business licen[cs]e/.test(c.q) && !/(?<!没有?)注销了/.test(c.q) && licence(c)
