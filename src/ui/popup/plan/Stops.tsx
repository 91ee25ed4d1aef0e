import { useId, useState } from 'preact/hooks'
import type { Assessment, StopLine } from '../../../advisor/assessment.ts'
import type { Language } from '../../../domain/text.ts'
import type { Profile } from '../../../profile/schema.ts'
import { dayText } from '../../../domain/format.ts'
import { useLanguage, useSay } from '../../kit/language.ts'
import { RuleView } from '../../kit/RuleView.tsx'
import { usePopupWords, type PopupWords } from '../words.ts'
import { stateOf, tilesOf, openFact } from './tiles.ts'

const TONE: Partial<Record<ReturnType<typeof stateOf>, string>> = { lapsed: 'soon', stops: 'stop', 'to-confirm': 'soon', ended: 'stop' }

function detail(stop: StopLine, assessment: Assessment, profile: Profile, words: PopupWords, language: Language): string {
  const fact = openFact(stop, assessment)
  if (fact !== null) return words.question.facts[fact].label
  if (stop.on !== null) return words.stops.until(dayText(stop.on, assessment.today)[language], stateOf(stop, assessment.today))
  const months = stop.insurance === 'pension' ? profile.months?.pension : null
  return typeof months === 'number' ? words.stops.months(months) : ''
}

/** One tile per insurance: where it stands, in a word; each opens its sentence and rule. */
export function Stops({ assessment, profile }: { assessment: Assessment; profile: Profile }) {
  const words = usePopupWords()
  const say = useSay()
  const language = useLanguage()
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
      {/* What is over because it is no longer needed is no alarm. */}
      <b class={stop.state === 'ended' ? '' : (TONE[stateOf(stop, assessment.today)] ?? 'good')}>
        {words.stops.states[stateOf(stop, assessment.today)]}
      </b>
      <span class="num">{detail(stop, assessment, profile, words, language)}</span>
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
