import type { Briefing } from '../../../briefing/briefing.ts'
import type { Draw } from '../context.ts'
import { button, h } from '../h.ts'

/** One click keeps this payment in the record. */
export function voucherSection({ words, actions }: Draw, voucher: NonNullable<Briefing['voucher']>): HTMLElement {
  const said = h('div', { role: 'status' })
  const add = button('do ghost voucher', async () => {
    if (!await actions.voucher(voucher)) return
    add.remove()
    said.append(h('div', { class: 'note' }, words.voucherDone))
  }, null, words.voucherAdd(voucher.month))
  return h('section', null, h('h2', null, words.voucher), add, said)
}
