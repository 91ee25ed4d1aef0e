import type { PointContext } from '../context.ts'
import { state, type PointLead } from './point.ts'

/** Work by the hour or by the job. */
const GIG = /外卖|跑单|骑手|网约车|代驾|零工|兼职|零活|\bpart[- ]?time|\bgigs?\b|\bside (?:job|work)|deliver/

/** Benefit beside such work; null where the question names none. */
export const besideGig = (c: PointContext): PointLead | null =>
  GIG.test(c.q)
    ? state(
        c,
        '有风险：打零工、兼职、跑单，当地可能算再就业，失业金就停；先打12333问清再做，{benefit-report.workingDays}个工作日内要告诉经办机构，多领的要退。',
        'It may cost you the benefit: where you are, part-time or gig work may count as a new job. Ask 12333 before you start, report it within {benefit-report.workingDays} working days, and repay anything overpaid.',
        'UI-16',
      )
    : null
