import { useState } from 'preact/hooks'
import type { IsoDate } from '../../../domain/dates.ts'
import { standing } from '../../../domain/period.ts'
import { download } from '../../../platform/download.ts'
import { handedOnFile } from '../../../policy/handOn.ts'
import { kindName } from '../../../policy/figureKinds.ts'
import { lookup, usable } from '../../../policy/lookup.ts'
import { sourceHostOf } from '../../../profile/localFigures.ts'
import type { LocalFigure } from '../../../profile/localFigureSchema.ts'
import { sharedFigure } from '../../../profile/sharedFigure.ts'
import { copy } from '../../kit/copy.ts'
import { periodText } from '../../kit/format.ts'
import { useLanguage, useWhen, useWords } from '../../kit/language.ts'
import { fullPlaceName, usePlaces } from '../../kit/places.ts'
import { usePolicy } from '../../kit/usePolicy.ts'
import { figures as figureWords } from '../../locales/index.ts'
import { kit as enKit } from '../../locales/en/kit.ts'
import { kit as zhKit } from '../../locales/zh/kit.ts'
import { valueText } from './valueText.ts'

/** The period it holds for, or the year it was announced for where no month was printed. */
const periodOf = (figure: LocalFigure, ...how: [words: Parameters<typeof periodText>[1], when: (bound: string) => string]): string =>
  figure.year === undefined ? periodText(figure, ...how) : how[1](figure.year)

/** One of the person's figures: theirs, where it came from, and what the pack says instead. */
export function OwnFigure({
  figure,
  today,
  onEdit,
  onRemove,
}: {
  figure: LocalFigure
  today: IsoDate
  onEdit: () => void
  onRemove: () => void
}) {
  const { mine: words, units } = useWords(figureWords)
  const kit = useWords({ zh: zhKit, en: enKit })
  const language = useLanguage()
  const when = useWhen()
  const places = usePlaces()
  const policy = usePolicy(figure.place)
  const pack = policy ? usable(lookup(policy, figure.kind, figure.place, today)) : null
  const name = kindName(figure.kind)[language]
  const host = sourceHostOf(figure)
  const [copied, setCopied] = useState(false)
  const shared = sharedFigure(figure)
  const where = fullPlaceName(places, figure.place, language)
  const period = periodOf(figure, kit, when)
  return (
    <div class="own-figure">
      <p>
        <b>
          {where} · {name}
        </b>
      </p>
      <p class="num">
        <strong class="mine">{valueText(figure, units)}</strong>
        {period && <span class="muted"> {period}</span>}
      </p>
      <p class="hint">
        {host === null ? words.typed(when(figure.on)) : words.accepted(host, when(figure.on))}
        {figure.url !== null && (
          <>
            {' '}
            ·{' '}
            <a href={figure.url} target="_blank" rel="noopener noreferrer" class="address">
              {figure.url}
            </a>
          </>
        )}
      </p>
      {figure.quote !== null && (
        <blockquote>
          {words.quote}
          {kit.colon}
          {figure.quote}
        </blockquote>
      )}
      <p class="hint num">
        {pack === null ? (
          words.packNone
        ) : (
          <>
            {words.pack}
            {kit.colon}
            {valueText(pack, units)}
            {pack.status === 'expired' && ` · ${words.packExpired}`} {pack.value === figure.value && `· ${words.same}`}
          </>
        )}
        {' · '}
        {figure.from === null && figure.until === null
          ? words.undated
          : standing({ from: figure.from, until: figure.until }, today) === 'in-force'
            ? words.overrides
            : words.notUsed}
      </p>
      <details class="share">
        <summary>{words.share}</summary>
        <p class="hint">{shared.source.heardFrom === 'told' ? words.shareTold : words.shareHint}</p>
        <p class="buttons">
          <button
            type="button"
            class="share-file"
            onClick={() =>
              download(`shebao-figure-${figure.place}-${figure.kind}-${figure.on}.json`, handedOnFile(shared), 'application/json')
            }
          >
            {words.shareFile}
          </button>
          <button
            type="button"
            class="share-text"
            onClick={() =>
              setCopied(
                copy(
                  [
                    `${where} ${name}: ${valueText(figure, units)} ${period}`.trim(),
                    figure.quote === null ? '' : `“${figure.quote}”`,
                    shared.source.url ?? words.told,
                    figure.on,
                  ]
                    .filter((line) => line !== '')
                    .join('\n'),
                ),
              )
            }
          >
            {copied ? words.copied : words.shareText}
          </button>
        </p>
      </details>
      <p class="buttons">
        <button type="button" aria-label={words.editThis(name)} onClick={onEdit}>
          {words.edit}
        </button>
        <button type="button" class="danger" aria-label={words.removeThis(name)} onClick={onRemove}>
          {words.remove}
        </button>
      </p>
    </div>
  )
}
