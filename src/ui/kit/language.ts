import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { boundText } from '../../domain/format.ts'
import type { Language, Words } from '../../domain/text.ts'

/** The language the surface speaks; set once at its root from the settings. */
export const LanguageContext = createContext<Language>('zh')

export const useLanguage = (): Language => useContext(LanguageContext)

/** An English date stays on one line: "31 Dec" with a space that does not break. */
export const keepDates = (text: string): string => text.replace(/\b(\d{1,2}) (?=[JFMASOND][a-z]{2}\b)/g, '$1\u00a0')

/** A function that says a domain sentence in the surface's language. */
export function useSay(): (words: Words) => string {
  const language = useLanguage()
  return (words) => (language === 'en' ? keepDates(words.en) : words.zh)
}

/** A function that writes a month or a date, with its year, in the surface's language. */
export function useWhen(): (bound: string) => string {
  const language = useLanguage()
  return (bound) => boundText(bound)[language]
}

/** The same for the months from a first to a last one, both counting. */
export function useSpan(): (months: { from: string; to: string }) => string {
  const when = useWhen()
  return ({ from, to }) => (from === to ? when(from) : `${when(from)} – ${when(to)}`)
}

/** Picks a surface's words for the language in use. */
export function useWords<T>(both: { zh: T; en: T }): T {
  return both[useLanguage()]
}
