import type { Language } from '../../domain/text.ts'
import { popup as en } from '../locales/en/popup.ts'
import { popup as zh } from '../locales/zh/popup.ts'
import { useWords } from '../kit/language.ts'

export type PopupWords = typeof zh

export const popupWords: Record<Language, PopupWords> = { zh, en }

/** The popup's words in the language in use. */
export const usePopupWords = (): PopupWords => useWords(popupWords)
