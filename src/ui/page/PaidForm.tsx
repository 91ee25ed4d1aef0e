import { useState } from 'preact/hooks'
import type { Briefing } from '../../briefing/briefing.ts'
import type { PageActions, Payment } from './actions.ts'
import { useWhen } from '../kit/language.ts'
import { useNoteWords } from './words.ts'

type PaidPart = Payment['parts'][number]

/** `2,263.80` or `2263.8` as fen; null for nothing; undefined for what is no amount. */
function fenTyped(text: string): number | null | undefined {
  const plain = text.replace(/[,\s¥]/g, '')
  if (plain === '') return null
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined
}

const textOf = (fen: number | null): string => (fen === null ? '' : (fen / 100).toFixed(2))

/** After paying: which insurances and how much, confirmed by the person, kept in the record with one click that can be taken back. */
export function PaidForm({
  voucher,
  keep,
  undo,
}: {
  voucher: NonNullable<Briefing['voucher']>
  keep: NonNullable<PageActions['voucher']>
  undo?: NonNullable<PageActions['undoVoucher']>
}) {
  const words = useNoteWords()
  const when = useWhen()
  const [amounts, setAmounts] = useState<Record<string, string>>(() =>
    Object.fromEntries(voucher.parts.map(({ insurance, fen }) => [insurance, textOf(fen)])),
  )
  const [chosen, choose] = useState<readonly string[]>(() =>
    voucher.parts.map(({ insurance }) => insurance).filter((one) => one !== 'unemployment'),
  )
  const [kept, setKept] = useState(false)
  const parts = voucher.parts
    .filter(({ insurance }) => chosen.includes(insurance))
    .map(({ insurance }): { insurance: PaidPart['insurance']; fen: number | null | undefined } => ({
      insurance,
      fen: fenTyped(amounts[insurance] ?? ''),
    }))
  const sound = parts.filter((part): part is PaidPart => part.fen !== undefined)
  const names = parts.map(({ insurance }) => words.insurances[insurance]).join(words.and)
  if (kept)
    return (
      <p class="note good" role="status">
        {words.voucherDone}{' '}
        {undo !== undefined && (
          <button type="button" class="link undo-voucher" onClick={() => void undo().then((done) => setKept(!done))}>
            {words.undo}
          </button>
        )}
      </p>
    )
  return (
    <section class="paid">
      <h3 class="sr-only">{words.voucher}</h3>
      {voucher.parts.map(({ insurance }) => (
        <div key={insurance} class="row">
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(insurance)}
              onChange={(event) => choose(event.currentTarget.checked ? [...chosen, insurance] : chosen.filter((one) => one !== insurance))}
            />{' '}
            {words.insurances[insurance]}
          </label>
          <input
            class="input num"
            inputMode="decimal"
            aria-label={words.paidAmount(words.insurances[insurance])}
            aria-invalid={fenTyped(amounts[insurance] ?? '') === undefined}
            value={amounts[insurance] ?? ''}
            placeholder={words.paidUnknown}
            onInput={(event) => setAmounts({ ...amounts, [insurance]: event.currentTarget.value })}
          />
        </div>
      ))}
      {parts
        .filter(({ fen }) => fen === undefined)
        .map(({ insurance }) => (
          <p key={insurance} class="small warn" role="alert">
            {words.paidWrong(words.insurances[insurance])}
          </p>
        ))}
      <button
        type="button"
        class="primary keep-voucher"
        disabled={parts.length === 0 || sound.length < parts.length}
        onClick={() => void keep({ month: voucher.month, parts: sound }).then((done) => setKept((now) => now || done))}
      >
        {words.voucherAdd(when(voucher.month), names)}
      </button>
    </section>
  )
}
