/** A sentence in both languages of the product. Chinese is the first language of every surface. */
export interface Words {
  zh: string
  en: string
}

export type Language = keyof Words

/** With a capital at its head, as an English sentence or name begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** For sorting ids, hosts and ISO dates as their characters stand: `localeCompare` sets up the browser's collation first. */
export const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
