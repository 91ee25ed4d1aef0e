import type { IsoDate } from '../domain/dates.ts'
import type { Words } from '../domain/text.ts'
import type { Door, LeadId, Plan } from '../plan/shape.ts'
import type { TopicId } from './answer.ts'

/** What the Plan says to do about the thing asked: its title, its date and where it is done. */
export interface Action {
  title: Words
  by: IsoDate | null
  do: Door[]
}

/** The subjects that each lead of the Plan answers. */
const SUBJECTS: Readonly<Record<LeadId, readonly TopicId[]>> = {
  'claim-benefit': [
    'unemployment-eligibility',
    'unemployment-amount',
    'unemployment-duration',
    'unemployment-apply',
    'medical-after-leaving',
  ],
  'correct-exit-record': ['unemployment-eligibility', 'unemployment-apply', 'employer-duties'],
  'start-new-job': ['new-employer'],
  'enrol-flexible': [
    'flexible-how',
    'flexible-cost',
    'flexible-eligibility',
    'flexible-documents',
    'pay-online',
    'pay-channels',
    'contribution-base',
    'medical-cost',
  ],
  'renew-medical': ['medical-after-leaving', 'medical-gap', 'medical-cost', 'resident-vs-employee'],
  'switch-resident': ['resident-insurance', 'resident-vs-employee', 'medical-after-leaving', 'medical-gap'],
  'apply-pension': ['retirement-age', 'pension-minimum-years', 'pension-estimate'],
  'move-accounts': ['pension-transfer', 'medical-transfer', 'new-employer'],
  'claim-refund': ['foreigners', 'hmt-residents', 'cash-out'],
  'recover-arrears': ['employer-duties', 'back-payment', 'unemployment-eligibility'],
  'answer-question': [],
  'nothing-due': [],
}

/**
 * The Plan's own step for a subject and the rules an answer rests on: its lead where that is about it, else the step with one of the
 * rules; null when none is.
 */
export function actionFor(plan: Plan, topic: TopicId, rules: readonly string[]): Action | null {
  const { lead, steps } = plan
  if (SUBJECTS[lead.id].includes(topic)) return { title: lead.title, by: lead.by, do: lead.do }
  const step = steps.find(({ rule }) => rules.includes(rule))
  return step === undefined ? null : { title: step.title, by: step.by, do: step.do }
}
