import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { labelOf } from '../../../briefing/published.ts'
import type { PublishedFigure } from '../../../domain/page.ts'
import type { PlaceCode } from '../../../domain/place.ts'
import { today } from '../../../platform/days.ts'
import { download } from '../../../platform/download.ts'
import { localFigures } from '../../../platform/items.ts'
import { handedOnFile, handOn } from '../../../policy/handOn.ts'
import { loadPlaces } from '../../../policy/places.ts'
import { acceptedFigures, withAccepted } from '../../../profile/acceptedFigures.ts'
import { knownOf, readNoticeText, type Known } from '../../../spotter/index.ts'
import { useSay, useWords } from '../../kit/language.ts'
import { useSaving } from '../../kit/saving.ts'
import { figures as figureWords } from '../../locales/index.ts'

interface Read {
  figures: PublishedFigure[]
  place: { code: PlaceCode; zh: string; en: string } | null
}

/** The places as the reader takes them; hosts are not needed for a text. */
async function knownPlaces(): Promise<Known & { name: (code: PlaceCode) => Read['place'] }> {
  const { all, byCode } = await loadPlaces()
  return { ...knownOf(all), name: (code) => byCode.get(code) ?? null }
}

/** An address that the person gave, or none. */
const addressOf = (typed: string): string | null => (/^https?:\/\//i.test(typed.trim()) && URL.canParse(typed.trim()) ? typed.trim() : null)

/**
 * Figures out of a notice that the person pasted: read, shown, kept on a click, and handed on as a file if they like. The text is not
 * kept. `first`: the person came for this box.
 */
export function PastedNotice({ place, first }: { place: PlaceCode | null; first: boolean }) {
  const say = useSay()
  const { notice: words } = useWords(figureWords)
  const { save } = useSaving()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  // At once: what is typed before the first frame belongs in the box too.
  useLayoutEffect(() => {
    if (first) box.current?.focus()
  }, [])
  const [open, setOpen] = useState(first)
  const [text, setText] = useState('')
  const [url, setUrl] = useState('')
  const [read, setRead] = useState<Read | null>(null)

  if (!open)
    return (
      <p class="buttons">
        <button type="button" onClick={() => setOpen(true)}>
          {words.open}
        </button>
      </p>
    )

  const look = async () => {
    const known = await knownPlaces()
    const { figures, place: of } = readNoticeText(text, addressOf(url), place, known)
    setRead({ figures, place: of === null ? null : known.name(of) })
  }
  const address = addressOf(url)
  const title = text.trim().split('\n')[0]?.slice(0, 80) ?? ''
  const accepted = read === null ? [] : acceptedFigures(read.figures, address, today(), title)
  const keep = () => save(() => localFigures.update((now) => withAccepted(now, accepted)), words.kept(accepted.length))
  const share = () => {
    const handed = handOn(read?.figures ?? [], { heardFrom: 'pasted', url: address, title }, today())
    download(`shebao-figure-${today()}.json`, handedOnFile(handed), 'application/json')
  }
  return (
    <section class="pasted-notice" aria-label={words.open}>
      <label for={`${id}-text`}>{words.label}</label>
      <textarea
        id={`${id}-text`}
        ref={box}
        class="input"
        rows={8}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setRead(null)
        }}
      />
      <label for={`${id}-url`}>{words.url}</label>
      <input id={`${id}-url`} class="input" type="url" value={url} onInput={(event) => setUrl(event.currentTarget.value)} />
      <p class="buttons">
        <button type="button" disabled={text.trim() === ''} onClick={look}>
          {words.read}
        </button>
      </p>
      {read !== null && (
        <div role="status">
          {read.figures.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <>
              <p>{read.place === null ? words.noPlace : words.place(say(read.place))}</p>
              <ul class="rows">
                {read.figures.map((figure) => (
                  <li key={`${figure.kind}${figure.insurance}${figure.variant ?? ''}`}>
                    <b>{say(labelOf(figure))}</b>
                    <q>{figure.quote}</q>
                  </li>
                ))}
              </ul>
              <p class="buttons">
                {accepted.length > 0 && (
                  <button type="button" onClick={keep}>
                    {words.keep}
                  </button>
                )}
                <button type="button" onClick={share}>
                  {words.share}
                </button>
              </p>
              <p class="hint">{words.shareHint}</p>
            </>
          )}
        </div>
      )}
    </section>
  )
}
