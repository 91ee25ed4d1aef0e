import type { Briefing } from '../../../briefing/briefing.ts'
import type { Draw } from '../context.ts'
import { h } from '../h.ts'
import { keepOnce } from './keepOnce.ts'

/** One click keeps the payment for an insurance in the record; for which ones it was, only the person knows. */
export const voucherSection = (draw: Draw, voucher: NonNullable<Briefing['voucher']>): HTMLElement =>
  h(
    'section',
    null,
    h('h2', null, draw.words.voucher),
    voucher.parts.map((part) =>
      keepOnce(
        draw,
        `voucher-${part.insurance}`,
        true,
        draw.words.voucherAdd(voucher.month, draw.words.insurances[part.insurance]),
        draw.words.voucherDone,
        () => draw.actions.voucher({ month: voucher.month, ...part }),
      ),
    ),
  )
