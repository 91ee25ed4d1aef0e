import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language, Words } from '../../domain/text.ts'

/** The language the surface speaks; set once at its root from the settings. */
export const LanguageContext = createContext<Language>('zh')

export const useLanguage = (): Language => useContext(LanguageContext)

/** A function that says a domain sentence in the surface's language. */
export function useSay(): (words: Words) => string {
  const language = useLanguage()
  return (words) => words[language]
}

/** Picks a surface's words for the language in use. */
export function useWords<T>(both: { zh: T; en: T }): T {
  return both[useLanguage()]
}
