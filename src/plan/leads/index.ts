import type { LeadKind } from '../kind.ts'
import { answerQuestion } from './answerQuestion.ts'
import { applyPension } from './applyPension.ts'
import { claimBenefit, claimLate } from './claimBenefit.ts'
import { claimRefund } from './claimRefund.ts'
import { correctExitRecord } from './correctExitRecord.ts'
import { enrolFlexible } from './enrolFlexible.ts'
import { moveAccounts } from './moveAccounts.ts'
import { keepBenefit, keepPension } from './nothingDue.ts'
import { recoverArrears } from './recoverArrears.ts'
import { renewMedical } from './renewMedical.ts'
import { startNewJob } from './startNewJob.ts'
import { switchResident } from './switchResident.ts'

/**
 * What may come first, in the order of what is lost by waiting: who has nothing to do, what ends for good, what a job near at hand
 * settles, money, then cover, then the rest. The first whose condition holds leads.
 */
export const LEADS: readonly LeadKind[] = [
  keepPension,
  claimRefund,
  applyPension,
  startNewJob,
  keepBenefit,
  correctExitRecord,
  answerQuestion,
  claimLate,
  claimBenefit,
  recoverArrears,
  moveAccounts,
  enrolFlexible,
  switchResident,
  renewMedical,
]
