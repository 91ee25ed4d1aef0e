import { note as en } from '../locales/en/note.ts'
import { note as zh } from '../locales/zh/note.ts'
import { useWords } from '../kit/language.ts'

/** The words of this view, in the language of the surface. */
export const useNoteWords = (): typeof zh => useWords({ zh, en })
