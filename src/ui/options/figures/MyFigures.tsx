import { useState } from 'preact/hooks'
import { today } from '../../../platform/days.ts'
import { localFigures, profiles } from '../../../platform/items.ts'
import { newId } from '../../../platform/newId.ts'
import { kindName } from '../../../policy/figureKinds.ts'
import { activePerson } from '../../../profile/people.ts'
import type { LocalFigure } from '../../../profile/localFigureSchema.ts'
import { useSay, useWords } from '../../kit/language.ts'
import { useItem } from '../../kit/useItem.ts'
import { figures as figureWords } from '../../locales/index.ts'
import { useSaving } from '../../kit/saving.ts'
import type { SectionProps } from '../SectionView.tsx'
import { FigureForm } from './FigureForm.tsx'
import { OwnFigure } from './OwnFigure.tsx'
import { PastedNotice } from './PastedNotice.tsx'

/** The person's own figures, beside the pack's: add, change, remove with a way back. */
export function MyFigures({ at }: SectionProps) {
  const say = useSay()
  const { mine: words } = useWords(figureWords)
  const { save } = useSaving()
  const list = useItem(localFigures)
  const people = useItem(profiles)
  /** Id of the figure in the form, `new`, or none. */
  const [editing, setEditing] = useState<string | null>(null)
  if (list === null || people === null) return null
  const here = activePerson(people)?.profile.insuredPlace ?? null

  const keep = async (figure: LocalFigure) => {
    const put = (now: LocalFigure[]) =>
      now.some(({ id }) => id === figure.id) ? now.map((one) => (one.id === figure.id ? figure : one)) : [...now, figure]
    if (await save(() => localFigures.update(put))) setEditing(null)
  }
  const remove = (figure: LocalFigure) =>
    save(
      () => localFigures.update((now) => now.filter(({ id }) => id !== figure.id)),
      words.removed(say(kindName(figure.kind))),
      () => localFigures.update((now) => (now.some(({ id }) => id === figure.id) ? now : [...now, figure])),
    )
  return (
    <>
      <p class="intro">{words.intro}</p>
      {list.length === 0 && editing === null && (
        <p>
          {words.none} <a href="#knows">→</a>
        </p>
      )}
      <ul class="rows own-figures">
        {list.map((figure) => (
          <li key={figure.id}>
            {editing === figure.id ? (
              <FigureForm figure={figure} place={figure.place} id={figure.id} onKeep={keep} onCancel={() => setEditing(null)} />
            ) : (
              <OwnFigure figure={figure} today={today()} onEdit={() => setEditing(figure.id)} onRemove={() => remove(figure)} />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <FigureForm figure={null} place={here} id={newId()} onKeep={keep} onCancel={() => setEditing(null)} />
      ) : (
        <p class="buttons">
          <button type="button" onClick={() => setEditing('new')}>
            {words.add}
          </button>
        </p>
      )}
      <PastedNotice key={at} place={here} first={at === 'paste'} />
    </>
  )
}
