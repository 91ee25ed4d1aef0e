import type { Words } from '../domain/text.ts'
import { words } from '../advisor/wording.ts'
import type { Situation } from './situation.ts'
import type { HotlineNumber } from './doors.ts'

/** What the employer owes: social insurance, the housing fund or both, and whom to ring for each where it refuses. */
export interface Owed {
  social: boolean
  fund: boolean
  refused: Words
  numbers: HotlineNumber[]
}

/** The housing fund has its own centre (12329); everything else is for 12333 and the tax office. */
export function owedBy({ arrears }: Situation): Owed {
  const fund = arrears.includes('housing-fund')
  const social = !fund || arrears.some((one) => one !== 'housing-fund')
  return {
    social,
    fund,
    refused: fund
      ? words(social ? '社保打12333、12366，公积金打12329' : '打12329', social ? 'call 12333 and 12366, for the fund 12329' : 'call 12329')
      : words('打12333、12366', 'call 12333 and 12366'),
    numbers: [...(social ? (['12333', '12366'] as const) : []), ...(fund ? (['12329'] as const) : [])],
  }
}
