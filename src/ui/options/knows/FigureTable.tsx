import type { FigureUse } from '../../../domain/figure.ts'
import type { PlaceCode } from '../../../domain/place.ts'
import { kindName } from '../../../policy/figureKinds.ts'
import { useSay, useWords } from '../../kit/language.ts'
import { FigureLine } from '../../kit/FigureLine.tsx'
import { figures as figureWords } from '../../locales/index.ts'
import { valueText } from '../figures/valueText.ts'

/** Figures as a table: what, how much, where from; the period and standing stand with the source. */
export function FigureTable({
  figures,
  place,
  nameOf,
}: {
  figures: readonly FigureUse[]
  place: PlaceCode
  nameOf: (code: PlaceCode) => string
}) {
  const words = useWords(figureWords)
  const say = useSay()
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{words.columns.figure}</th>
          <th scope="col">{words.columns.value}</th>
          <th scope="col">
            {words.columns.period} · {words.columns.source}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={`${figure.kind}-${figure.variant ?? ''}-${figure.period.from ?? ''}`} data-status={figure.status}>
            <th scope="row">
              {say(kindName(figure.kind))}
              {(figure.label || figure.place !== place) && (
                <small>
                  {[figure.label && say(figure.label), figure.place === place ? null : words.knows.inherited(nameOf(figure.place))]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              )}
            </th>
            <td class="num value">{valueText(figure, words.units)}</td>
            <td>
              <FigureLine figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
