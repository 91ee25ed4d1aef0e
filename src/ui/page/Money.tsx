import { exactMoney } from '../../domain/format.ts'
import { useRef, useState } from 'preact/hooks'
import type { Briefing } from '../../briefing/briefing.ts'
import { useSay } from '../kit/language.ts'
import type { PageActions } from './actions.ts'
import { BasisList } from './BasisList.tsx'
import { PaidForm } from './PaidForm.tsx'
import { CallableText } from './CallableText.tsx'
import { useNoteWords } from './words.ts'

/** What it costs and how that is worked out, the figures printed on the page, and the payment to keep. */
export function Money({ briefing, actions }: { briefing: Briefing; actions: PageActions }) {
  const say = useSay()
  const words = useNoteWords()
  const { costs, figures, voucher } = briefing
  const { useFigures, voucher: keep, undoVoucher } = actions
  // Once accepted they are no longer new; what was done, and the way on, stays until the note is folded.
  const offered = useRef(false)
  offered.current ||= figures.some(({ offer }) => offer)
  return (
    <>
      {voucher !== null && keep !== undefined && (
        <PaidForm voucher={voucher} keep={keep} {...(undoVoucher === undefined ? {} : { undo: undoVoucher })} />
      )}
      {figures.length > 0 && (
        <section>
          <h3>{words.figures}</h3>
          {figures.map((figure) => (
            <div key={figure.label.zh} class={`told ${figure.relation === 'same' ? 'good' : figure.offer ? 'soon' : 'plain'}`}>
              <b>{say(figure.label)}</b>
              <p>
                {say(figure.text)}
                <BasisList basis={figure.basis} about={say(figure.label)} />
              </p>
            </div>
          ))}
          {useFigures !== undefined && offered.current && (
            <Once kind="keep-figures" done={words.used} after={<Share open={actions.open} />} act={useFigures}>
              {words.useThese}
            </Once>
          )}
        </section>
      )}
      {costs !== null && (
        <section>
          <h3>{say(costs.title)}</h3>
          <div class="calc">
            {costs.lines.map((line) => (
              <div key={line.label.zh} class="row">
                <span>
                  {say(line.label)} <span class="num">{say(line.derivation)}</span>
                  <BasisList basis={line.basis} about={say(line.label)} />
                </span>
                <b class="num">{exactMoney(line.fen)}</b>
              </div>
            ))}
            {(costs.lines.length > 1 || costs.missing.length > 0) && (
              <div class="row total">
                {costs.missing.length === 0 && <span>{words.total}</span>}
                <b class="num">{say(costs.sum)}</b>
              </div>
            )}
          </div>
          {costs.status === 'expired' && <p class="note soon">{words.expired}</p>}
          {costs.missing.map((missing) => (
            <p key={missing.zh} class="warn small">
              <CallableText text={say(missing)} />
            </p>
          ))}
        </section>
      )}
    </>
  )
}

/** Figures that were accepted can be handed on from where they are kept. */
function Share({ open }: { open: PageActions['open'] }) {
  const words = useNoteWords()
  return (
    <button type="button" class="link share" onClick={() => open('options', 'figures')}>
      {words.share}
    </button>
  )
}

/** A button that keeps something once; then the word that it was kept. */
function Once({
  kind,
  done,
  after,
  act,
  children,
}: {
  kind: string
  done: string
  after: preact.ComponentChildren
  act: () => Promise<boolean>
  children: preact.ComponentChildren
}) {
  const [kept, setKept] = useState(false)
  return (
    <div role="status">
      {kept ? (
        <p class="note good">
          {done} {after}
        </p>
      ) : (
        <button type="button" class={kind} onClick={() => void act().then((was) => setKept((now) => now || was))}>
          {children}
        </button>
      )}
    </div>
  )
}
