import { money } from '../../../domain/format.ts'
import { useId, useState } from 'preact/hooks'
import type { Cost } from '../../../advisor/assessment.ts'
import type { Insurance } from '../../../domain/insurance.ts'
import type { PlaceCode } from '../../../domain/place.ts'
import { today } from '../../../platform/days.ts'
import { localFigures } from '../../../platform/items.ts'
import { newId } from '../../../platform/newId.ts'
import { askFor } from '../../../plan/facts.ts'
import { ANSWERS, answeredFigure } from '../../../profile/answeredFigure.ts'
import { typedYuan } from '../../../profile/typed.ts'
import { useSaving } from '../../kit/saving.ts'
import { usePopupWords } from '../words.ts'

/** A sum with what is not known inside it: `养老 ¥880.60 ＋ 医保 ？（问 12393）`. A whole sum is one number. */
export function PartialSum({ cost, missing }: { cost: Cost; missing: readonly Insurance[] }) {
  const words = usePopupWords()
  const t = words.amount
  const name = (insurance: Insurance) => words.stops.names[insurance]
  if (missing.length === 0) return <b class="num">{money(cost.fen)}</b>
  return (
    <span class="partial num">
      {[
        ...cost.parts.map(({ insurance, fen }) => `${name(insurance)} ${money(fen)}`),
        ...missing.map((insurance) => t.open(name(insurance), askFor(insurance))),
      ].join(t.plus)}
    </span>
  )
}

/** A field for what the hotline said: kept as the person's own figure, with the way back, and then offered to be handed on. */
export function AskedAmount({ insurance, place }: { insurance: Insurance; place: PlaceCode }) {
  const words = usePopupWords()
  const t = words.amount
  const { save } = useSaving()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const name = words.stops.names[insurance]
  const keep = async (event: Event) => {
    event.preventDefault()
    const read = typedYuan(typed)
    const yuan = read.ok ? read.value : null
    const figure = yuan === null ? null : answeredFigure(insurance, place, yuan, { id: newId(), on: today() })
    setWrong(figure === null)
    if (figure === null) return
    await save(
      () => localFigures.update((all) => [...all, figure]),
      t.kept(name, money(Math.round(figure.value * 100))),
      () => localFigures.update((all) => all.filter((one) => one.id !== figure.id)),
    )
  }
  return (
    <form class="asked small" onSubmit={keep} noValidate>
      <label>
        {t.asked(name)}{' '}
        <input
          class="input num"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={id}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <span class="muted">{insurance === 'pension' ? t.base : t.aMonth}</span>
      <button type="submit">{t.keep}</button>
      <p class="error" id={id} role="alert">
        {wrong && t.wrong(name, ...(ANSWERS[insurance] ?? [0, 0]))}
      </p>
    </form>
  )
}
