import { useState } from 'preact/hooks'
import type { Briefing } from '../../../briefing/briefing.ts'
import type { Actions } from '../actions.ts'
import type { Say } from '../words.ts'
import { trusted } from '../trusted.ts'

/** One click keeps this payment in the record. */
export function Voucher({ voucher, say: { words }, actions }: { voucher: NonNullable<Briefing['voucher']>; say: Say; actions: Actions }) {
  const [kept, setKept] = useState(false)
  return (
    <section>
      <h2>{words.voucher}</h2>
      {kept
        ? <p class="note" role="status">{words.voucherDone}</p>
        : <button type="button" class="do ghost" onClick={trusted(() => void actions.voucher(voucher).then(setKept))}>{words.voucherAdd(voucher.month)}</button>}
    </section>
  )
}
