import type { Point } from './point.ts'
import { points as unemploymentEligibility } from './unemployment-eligibility.ts'
import { points as unemploymentExits } from './unemployment-exits.ts'
import { points as unemploymentBeside } from './unemployment-beside.ts'
import { points as amount } from './unemployment-amount.ts'
import { points as duration } from './unemployment-duration.ts'
import { points as claim } from './unemployment-apply.ts'
import { points as afterLeaving } from './medical-after-leaving.ts'
import { points as gap } from './medical-gap.ts'
import { points as medicalCost } from './medical-cost.ts'
import { points as medicalAccount } from './medical-account.ts'
import { points as medicalTransfer } from './medical-transfer.ts'
import { points as residentInsurance } from './resident-insurance.ts'
import { points as residentVsEmployee } from './resident-vs-employee.ts'
import { points as flexibleHow } from './flexible-how.ts'
import { points as flexibleCost } from './flexible-cost.ts'
import { points as flexibleEligibility } from './flexible-eligibility.ts'
import { points as flexibleDocuments } from './flexible-documents.ts'
import { points as payOnline } from './pay-online.ts'
import { points as payChannels } from './pay-channels.ts'
import { points as contributionBase } from './contribution-base.ts'
import { points as stopPaying } from './stop-paying.ts'
import { points as backPayment } from './back-payment.ts'
import { points as pensionMinimumYears } from './pension-minimum-years.ts'
import { points as pensionTransfer } from './pension-transfer.ts'
import { points as pensionEstimate } from './pension-estimate.ts'
import { points as retirementAge } from './retirement-age.ts'
import { points as leavingCertificate } from './leaving-certificate.ts'
import { points as employerDuties } from './employer-duties.ts'
import { points as employerComplaints } from './employer-complaints.ts'
import { points as severance } from './severance.ts'
import { points as newEmployer } from './new-employer.ts'
import { points as housingFund } from './housing-fund.ts'
import { points as agency } from './agency.ts'
import { points as subsidy } from './subsidy.ts'
import { points as maternity } from './maternity.ts'
import { points as workInjury } from './work-injury.ts'
import { points as recordsQuery } from './records-query.ts'
import { points as socialCard } from './social-card.ts'
import { points as cashOut } from './cash-out.ts'
import { points as foreigners } from './foreigners.ts'
import { points as hmtResidents } from './hmt-residents.ts'
import { acrossPlaces } from './same.ts'

/** Every point, by subject. Adding one is a `point(…)` in its file; then `npm run train:ask -- subject/name`. */
export const POINTS: readonly Point[] = [
  ...unemploymentEligibility,
  ...unemploymentExits,
  ...unemploymentBeside,
  ...amount,
  ...duration,
  ...claim,
  ...afterLeaving,
  ...gap,
  ...medicalCost,
  ...medicalAccount,
  ...medicalTransfer,
  ...residentInsurance,
  ...residentVsEmployee,
  ...flexibleHow,
  ...flexibleCost,
  ...flexibleEligibility,
  ...flexibleDocuments,
  ...payOnline,
  ...payChannels,
  ...contributionBase,
  ...stopPaying,
  ...backPayment,
  ...pensionMinimumYears,
  ...pensionTransfer,
  ...pensionEstimate,
  ...retirementAge,
  ...leavingCertificate,
  ...employerDuties,
  ...employerComplaints,
  ...severance,
  ...newEmployer,
  ...housingFund,
  ...agency,
  ...subsidy,
  ...maternity,
  ...workInjury,
  ...recordsQuery,
  ...socialCard,
  ...cashOut,
  ...foreigners,
  ...hmtResidents,
].map(acrossPlaces)
