import { settings, type Settings } from '../../../platform/items.ts'
import { useWords } from '../../kit/language.ts'
import { useItem } from '../../kit/useItem.ts'
import { options } from '../../locales/index.ts'
import { Choices } from '../fields/Choices.tsx'
import { FieldRow } from '../fields/FieldRow.tsx'
import { useSaving } from '../../kit/saving.ts'

/** Language, theme and text size; every surface follows at once. */
export function LookSettings() {
  const { look: words } = useWords(options)
  const { save } = useSaving()
  const value = useItem(settings)
  if (value === null) return null
  const set = <K extends 'language' | 'theme' | 'textSize'>(key: K, to: Settings[K] | null) => {
    if (to !== null) void save(() => settings.update((stored) => ({ ...stored, [key]: to })))
  }
  return (
    <>
      <p class="intro">{words.intro}</p>
      <FieldRow name="language" label={words.language} hint="" group>
        {({ id }) => (
          <Choices
            name={id}
            value={value.language}
            unknown={null}
            onChange={(to) => set('language', to)}
            options={(['zh', 'en'] as const).map((one) => ({ value: one, label: words.languages[one] }))}
          />
        )}
      </FieldRow>
      <FieldRow name="theme" label={words.theme} hint="" group>
        {({ id }) => (
          <Choices
            name={id}
            value={value.theme}
            unknown={null}
            onChange={(to) => set('theme', to)}
            options={(['auto', 'light', 'dark'] as const).map((one) => ({ value: one, label: words.themes[one] }))}
          />
        )}
      </FieldRow>
      <FieldRow name="textSize" label={words.textSize} hint={words.textHint} group>
        {({ id }) => (
          <Choices
            name={id}
            value={value.textSize}
            unknown={null}
            onChange={(to) => set('textSize', to)}
            options={(['normal', 'large'] as const).map((one) => ({ value: one, label: words.textSizes[one] }))}
          />
        )}
      </FieldRow>
    </>
  )
}
