/** A sentence in both languages of the product. Chinese is the first language of every surface. */
export interface Words {
  zh: string
  en: string
}

export type Language = keyof Words

/** The sentence in one language. */
export const say = (words: Words, language: Language): string => words[language]
