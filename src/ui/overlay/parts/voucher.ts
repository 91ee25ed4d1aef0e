import type { Briefing } from '../../../briefing/briefing.ts'
import type { Draw } from '../context.ts'
import { h } from '../h.ts'
import { keepOnce } from './keepOnce.ts'

/** One click keeps this payment in the record. */
export const voucherSection = (draw: Draw, voucher: NonNullable<Briefing['voucher']>): HTMLElement =>
  h('section', null, h('h2', null, draw.words.voucher),
    keepOnce(draw, 'voucher', true, draw.words.voucherAdd(voucher.month), draw.words.voucherDone, () => draw.actions.voucher(voucher)))
