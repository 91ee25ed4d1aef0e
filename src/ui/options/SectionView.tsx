import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { options } from '../locales/index.ts'
import { useWords } from '../kit/language.ts'
import { MySituation } from './me/MySituation.tsx'
import type { SectionId } from './route.ts'

export interface SectionProps {
  /** A field to bring to the front. */
  at: string | null
}

/** Sections other than the first load when they are opened. */
const LATER: Record<Exclude<SectionId, 'me'>, () => Promise<FunctionComponent<SectionProps>>> = {
  figures: async () => (await import('./figures/MyFigures.tsx')).MyFigures,
  knows: async () => (await import('./knows/Knows.tsx')).Knows,
  sites: async () => (await import('./sites/Sites.tsx')).Sites,
  reminders: async () => (await import('./reminders/RemindersSection.tsx')).RemindersSection,
  look: async () => (await import('./look/LookSettings.tsx')).LookSettings,
  backup: async () => (await import('./backup/Backup.tsx')).Backup,
  privacy: async () => (await import('./privacy/Privacy.tsx')).Privacy,
}

export function SectionView({ section, at }: { section: SectionId; at: string | null }) {
  const words = useWords(options)
  const [Section, setSection] = useState<FunctionComponent<SectionProps> | null>(() => (section === 'me' ? MySituation : null))
  useEffect(() => {
    let current = true
    if (section !== 'me')
      LATER[section]().then(
        (loaded) => {
          if (current) setSection(() => loaded)
        },
        () => undefined,
      )
    return () => {
      current = false
    }
  }, [section])
  return (
    <>
      <h1 tabIndex={-1}>{words.sections[section]}</h1>
      {Section ? <Section at={at} /> : <p class="muted">{words.loading}</p>}
    </>
  )
}
