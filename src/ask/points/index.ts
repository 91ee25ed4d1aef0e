import type { Point } from './point.ts'
import { points as eligibility } from './unemployment-eligibility.ts'
import { points as amount } from './unemployment-amount.ts'
import { points as duration } from './unemployment-duration.ts'
import { points as claim } from './unemployment-apply.ts'
import { points as afterLeaving } from './medical-after-leaving.ts'
import { points as gap } from './medical-gap.ts'
import { points as medicalMoney } from './medical-money.ts'
import { points as resident } from './resident.ts'
import { points as flexible } from './flexible.ts'
import { points as pension } from './pension.ts'
import { points as employer } from './employer.ts'
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
  ...eligibility,
  ...amount,
  ...duration,
  ...claim,
  ...afterLeaving,
  ...gap,
  ...medicalMoney,
  ...resident,
  ...flexible,
  ...pension,
  ...employer,
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
