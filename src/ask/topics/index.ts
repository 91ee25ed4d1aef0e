import type { TopicEntry, TopicId } from '../answer.ts'
import { flexibleHow } from './flexible-how.ts'
import { flexibleCost } from './flexible-cost.ts'
import { flexibleEligibility } from './flexible-eligibility.ts'
import { flexibleDocuments } from './flexible-documents.ts'
import { payOnline } from './pay-online.ts'
import { payChannels } from './pay-channels.ts'
import { medicalAfterLeaving } from './medical-after-leaving.ts'
import { medicalGap } from './medical-gap.ts'
import { medicalAccount } from './medical-account.ts'
import { medicalCost } from './medical-cost.ts'
import { residentInsurance } from './resident-insurance.ts'
import { residentVsEmployee } from './resident-vs-employee.ts'
import { unemploymentEligibility } from './unemployment-eligibility.ts'
import { unemploymentAmount } from './unemployment-amount.ts'
import { unemploymentDuration } from './unemployment-duration.ts'
import { unemploymentApply } from './unemployment-apply.ts'
import { pensionTransfer } from './pension-transfer.ts'
import { medicalTransfer } from './medical-transfer.ts'
import { pensionMinimumYears } from './pension-minimum-years.ts'
import { pensionEstimate } from './pension-estimate.ts'
import { contributionBase } from './contribution-base.ts'
import { retirementAge } from './retirement-age.ts'
import { housingFund } from './housing-fund.ts'
import { agency } from './agency.ts'
import { subsidy } from './subsidy.ts'
import { backPayment } from './back-payment.ts'
import { employerDuties } from './employer-duties.ts'
import { newEmployer } from './new-employer.ts'
import { maternity } from './maternity.ts'
import { workInjury } from './work-injury.ts'
import { recordsQuery } from './records-query.ts'
import { socialCard } from './social-card.ts'
import { stopPaying } from './stop-paying.ts'
import { cashOut } from './cash-out.ts'
import { foreigners } from './foreigners.ts'
import { hmtResidents } from './hmt-residents.ts'
import { severance } from './severance.ts'

/** Every subject, in the order in which people browse them. */
export const QUESTION_TOPICS: Readonly<Record<TopicId, TopicEntry>> = {
  'flexible-how': flexibleHow,
  'flexible-cost': flexibleCost,
  'flexible-eligibility': flexibleEligibility,
  'flexible-documents': flexibleDocuments,
  'pay-online': payOnline,
  'pay-channels': payChannels,
  'medical-after-leaving': medicalAfterLeaving,
  'medical-gap': medicalGap,
  'medical-account': medicalAccount,
  'medical-cost': medicalCost,
  'resident-insurance': residentInsurance,
  'resident-vs-employee': residentVsEmployee,
  'unemployment-eligibility': unemploymentEligibility,
  'unemployment-amount': unemploymentAmount,
  'unemployment-duration': unemploymentDuration,
  'unemployment-apply': unemploymentApply,
  'pension-transfer': pensionTransfer,
  'medical-transfer': medicalTransfer,
  'pension-minimum-years': pensionMinimumYears,
  'pension-estimate': pensionEstimate,
  'contribution-base': contributionBase,
  'retirement-age': retirementAge,
  'housing-fund': housingFund,
  agency,
  subsidy,
  'back-payment': backPayment,
  'employer-duties': employerDuties,
  'new-employer': newEmployer,
  maternity,
  'work-injury': workInjury,
  'records-query': recordsQuery,
  'social-card': socialCard,
  'stop-paying': stopPaying,
  'cash-out': cashOut,
  foreigners,
  'hmt-residents': hmtResidents,
  severance,
}
