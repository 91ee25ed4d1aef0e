import { useState } from 'preact/hooks'
import type { Briefing } from '../../briefing/briefing.ts'
import type { IsoDate } from '../../domain/dates.ts'
import { DoorLink } from '../kit/DoorLink.tsx'
import { useSay } from '../kit/language.ts'
import type { PageActions } from './actions.ts'
import { BasisList } from './BasisList.tsx'
import { Care } from './Care.tsx'
import { Dates } from './Dates.tsx'
import { Doors } from './Doors.tsx'
import { heroOf } from './hero.ts'
import { Money } from './Money.tsx'
import { Papers } from './Papers.tsx'
import { CallableText } from './CallableText.tsx'
import { Statement } from './Statement.tsx'
import { partsOf, type PartId } from './parts.ts'
import { useNoteWords } from './words.ts'

/**
 * What is worth saying on a page: one thing first with one button, the rest in a few parts. The note on the page and the popup both show
 * this.
 */
export function PageView({ briefing, today, actions }: { briefing: Briefing; today: IsoDate; actions: PageActions }) {
  const words = useNoteWords()
  const parts = partsOf(briefing)
  const [chosen, choose] = useState<PartId | null>(null)
  const part = parts.find(({ id }) => id === chosen) ?? parts[0]
  return (
    <div class="page">
      {briefing.notices
        .filter(({ tone, leads }) => tone !== 'stop' && leads !== true)
        .map((line) => (
          <Statement key={line.text.zh} line={line} class="aside" />
        ))}
      <LeadOnPage briefing={briefing} actions={actions} />
      <RecordOffer briefing={briefing} actions={actions} />
      <Attached file={briefing.sighting.attachment} open={actions.open} />
      {parts.length > 1 && (
        <div class="segments" role="group" aria-label={words.segments}>
          {parts.map(({ id, count, amount }) => (
            <button key={id} type="button" data-part={id} aria-pressed={id === part?.id} onClick={() => choose(id)}>
              {id === 'money' ? (amount ?? words.money) : words[id](count)}
            </button>
          ))}
        </div>
      )}
      <div class="part" data-part={part?.id}>
        {part?.id === 'doors' && <Doors briefing={briefing} actions={actions} />}
        {part?.id === 'bring' && <Papers briefing={briefing} actions={actions} />}
        {part?.id === 'money' && <Money briefing={briefing} actions={actions} />}
        {part?.id === 'dates' && <Dates briefing={briefing} today={today} />}
        {part?.id === 'care' && <Care briefing={briefing} />}
      </div>
    </div>
  )
}

/** On a page with the person's own contributions: read them, after a click. */
function RecordOffer({ briefing, actions }: { briefing: Briefing; actions: PageActions }) {
  const { record: words } = useNoteWords()
  if (!briefing.record || actions.readRecord === undefined) return null
  return (
    <p class="offer">
      <button type="button" class="primary read-record" onClick={actions.readRecord}>
        {words.offer}
      </button>
      <span class="small muted">{words.offerHint}</span>
    </p>
  )
}

/** The figures of the notice are in a document: where it is, and where its text can be pasted. */
function Attached({ file, open }: { file: string | undefined; open: PageActions['open'] }) {
  const words = useNoteWords()
  if (file === undefined) return null
  return (
    <p class="offer attached">
      {words.attached}
      <a class="door" href={file} target="_blank" rel="noopener noreferrer">
        {file.split(/[?#]/)[0]?.split('.').at(-1)?.toUpperCase()} ↗
      </a>
      <button type="button" onClick={() => open('options', 'figures/paste')}>
        {words.pasteNotice}
      </button>
    </p>
  )
}

function LeadOnPage({ briefing, actions }: { briefing: Briefing; actions: PageActions }) {
  const words = useNoteWords()
  const say = useSay()
  const hero = heroOf(briefing)
  if (hero === null) return null
  const { tone, title, text, basis, button, door } = hero
  return (
    <section class={`first ${tone}`}>
      <h2>
        {words.tone[tone] !== '' && <span class="sr-only">{words.tone[tone]}: </span>}
        {say(title)}
      </h2>
      {text !== null && (
        <p>
          <CallableText text={say(text)} />
          <BasisList basis={basis} about={say(title)} />
        </p>
      )}
      {door !== null && (
        <p class="go">
          <DoorLink door={door} primary {...(door.host === null ? {} : { label: words.go })} />
          {text === null && <BasisList basis={basis} about={say(title)} />}
        </p>
      )}
      {button !== null && (
        <button type="button" class="primary do" onClick={() => actions.open(button.page, button.at)}>
          {words[button.says]}
        </button>
      )}
    </section>
  )
}
