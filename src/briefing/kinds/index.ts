import type { PageKind } from '../../domain/page.ts'
import type { Context, Parts } from '../context.ts'
import { guide } from './guide.ts'
import { login } from './login.ts'
import { medical } from './medical.ts'
import { pay } from './pay.ts'
import { pension } from './pension.ts'
import { policy } from './policy.ts'
import { portal } from './portal.ts'
import { providentFund } from './providentFund.ts'
import { query } from './query.ts'
import { register } from './register.ts'
import { transfer } from './transfer.ts'
import { unemployment } from './unemployment.ts'

/** What each kind of page contributes to its briefing. */
export const PARTS_OF_KIND: Readonly<Record<PageKind, (context: Context) => Parts>> = {
  register,
  pay,
  query,
  unemployment,
  medical,
  transfer,
  pension,
  'provident-fund': providentFund,
  policy,
  guide,
  login,
  portal,
}
