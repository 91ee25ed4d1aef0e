import type { Language, Words } from '../../domain/text.ts'
import { overlay as en } from '../locales/en/overlay.ts'
import { overlay as zh } from '../locales/zh/overlay.ts'

/** The overlay's own words, and a way to pick a language from a briefing's. */
export interface Say {
  words: typeof zh
  of: (text: Words) => string
  language: Language
}

export const sayIn = (language: Language): Say => ({ words: language === 'en' ? en : zh, of: (text) => text[language], language })
