import type { Words } from '../../domain/text.ts'

/** A letter ready to copy: plain Chinese, since that is what is handed in, with an English gloss to read beside it. */
export interface Letter {
  id: 'certificate' | 'correct-record' | 'arrears-employer' | 'arrears-complaint' | 'account'
  title: Words
  /** The law in a line. */
  law: Words
  rules: string[]
  /** The letter itself. What is not known stands as a line to fill in. */
  zh: string
  gloss: string
}

/** A line to fill in by hand. */
export const BLANK = '________'
