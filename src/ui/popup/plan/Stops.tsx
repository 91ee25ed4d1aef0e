import { useId, useState } from 'preact/hooks'
import type { Assessment, StopLine } from '../../../advisor/assessment.ts'
import type { Profile } from '../../../profile/schema.ts'
import { shortDate } from '../../kit/format.ts'
import { useSay } from '../../kit/language.ts'
import { RuleView } from '../../kit/RuleView.tsx'
import { usePopupWords, type PopupWords } from '../words.ts'
import { tilesOf } from './order.ts'

const TONE: Record<StopLine['state'], string> = {
  'can-continue': 'good',
  stops: 'stop',
  paused: 'good',
  'to-confirm': 'soon',
  ended: 'stop',
}

/** What stops on a day that is past has ended. */
const stateOf = (stop: StopLine, today: string): StopLine['state'] =>
  stop.state === 'stops' && stop.on !== null && stop.on < today ? 'ended' : stop.state

function detail(stop: StopLine, profile: Profile, today: string, words: PopupWords): string {
  if (stop.state === 'to-confirm' && stop.insurance === 'unemployment') return words.question.facts.exit.label
  if (stop.on !== null) return words.stops.until(shortDate(stop.on, today))
  const months = stop.insurance === 'pension' ? profile.months?.pension : null
  return typeof months === 'number' ? words.stops.months(months) : ''
}

/** One tile per insurance: where it stands, in a word; each opens its sentence and rule. */
export function Stops({ assessment, profile }: { assessment: Assessment; profile: Profile }) {
  const words = usePopupWords()
  const say = useSay()
  const id = useId()
  const [open, setOpen] = useState<StopLine['insurance'] | null>(null)
  const shown = assessment.stops.find((stop) => stop.insurance === open)
  const { main, rest } = tilesOf(assessment.stops)
  const tile = (stop: StopLine) => (
    <button
      key={stop.insurance}
      type="button"
      class="tile"
      aria-expanded={open === stop.insurance}
      aria-controls={id}
      onClick={() => setOpen(open === stop.insurance ? null : stop.insurance)}
    >
      <span>{words.stops.names[stop.insurance]}</span>
      <b class={TONE[stateOf(stop, assessment.today)]}>{words.stops.states[stateOf(stop, assessment.today)]}</b>
      <span class="num">{detail(stop, profile, assessment.today, words)}</span>
    </button>
  )
  return (
    <section aria-label={words.stops.label} class="stops">
      <div class="tiles">{main.map(tile)}</div>
      {rest.length > 0 && <div class="tiles inline">{rest.map(tile)}</div>}
      <div id={id} hidden={shown === undefined} class="note">
        {shown && (
          <>
            <p>{say(shown.text)}</p>
            <RuleView id={shown.rule} />
          </>
        )}
      </div>
    </section>
  )
}
