import type { Words } from '../../domain/text.ts'
import { addMonthsToDate } from '../../domain/dates.ts'
import { enDate, words, zhDate } from '../../advisor/wording.ts'
import { due } from './mine/due.ts'
import type { PointContext } from '../context.ts'

/** The day the year for arbitration is over, from the day of leaving that the question or the person gives. */
export function limit(c: PointContext): ReturnType<typeof due> {
  const left = c.said.profile.leftOn ?? null
  const law = c.ruleOn('arbitration')
  const own = due(c, 'arbitration')
  if (own !== null || left === null || law === null) return own
  const end = addMonthsToDate(left, law.params.months)
  return { zh: zhDate(end), en: enDate(end), past: end < c.today, rule: law.id }
}

/** Until when money may be claimed by arbitration. */
export const claimBy = (c: PointContext): Words => {
  const date = limit(c)
  return date === null
    ? words('在离职起{arbitration.months:span}内申请劳动仲裁', 'arbitration within {arbitration.months:span} of leaving')
    : date.past
      ? words(
          `劳动仲裁的{arbitration.months:span}到${date.zh}已经满了，中间催要过的带证据问`,
          `the time for arbitration ({arbitration.months:span}) ended on ${date.en}; if you claimed in between ask with proof`,
        )
      : words(
          `最晚${date.zh}（离职起{arbitration.months:span}内）申请劳动仲裁`,
          `arbitration by ${date.en}, {arbitration.months:span} from leaving`,
        )
}
