import { useEffect, useRef } from 'preact/hooks'
import { settings } from '../../platform/items.ts'
import { AccessLost } from '../kit/AccessLost.tsx'
import { applyAppearance } from '../kit/appearance.ts'
import { LanguageContext } from '../kit/language.ts'
import { useItem } from '../kit/useItem.ts'
import { options } from '../locales/index.ts'
import { Nav } from './Nav.tsx'
import { useRoute } from './route.ts'
import { SavingContext, useSavingState } from '../kit/saving.ts'
import { SectionView } from './SectionView.tsx'
import { StatusLine } from './StatusLine.tsx'
import { TroubleNotice } from './TroubleNotice.tsx'

/** The options page: a list of sections, the section that the address names, and what became of the last change. */
export function App() {
  const look = useItem(settings)
  const saving = useSavingState()
  const { section, at } = useRoute()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(section)
  const language = look?.language ?? 'zh'
  const words = options[language]

  useEffect(() => {
    if (look) applyAppearance(document.documentElement, look)
  }, [look])
  useEffect(() => {
    document.title = `${words.sections[section]} · ${words.product}`
    if (shown.current !== section) {
      shown.current = section
      main.current?.querySelector('h1')?.focus()
      scrollTo(0, 0)
    }
  }, [section, words])

  // Until the settings are read there is nothing to say in the right language.
  if (look === null) return null
  return (
    <LanguageContext.Provider value={language}>
      <SavingContext.Provider value={saving}>
        <a
          class="skip"
          href="#main"
          onClick={(event) => {
            event.preventDefault()
            main.current?.querySelector('h1')?.focus()
          }}
        >
          {words.skip}
        </a>
        <div class="options">
          <Nav current={section} />
          <main id="main" ref={main}>
            <AccessLost />
            <TroubleNotice />
            <SectionView key={section} section={section} at={at} />
          </main>
          <StatusLine />
        </div>
      </SavingContext.Provider>
    </LanguageContext.Provider>
  )
}
