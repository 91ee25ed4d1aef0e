/** A sentence in both languages of the product. Chinese is the first language of every surface. */
export interface Words {
  zh: string
  en: string
}

export type Language = keyof Words
