import { boundText } from '../../domain/format.ts'
import type { Language } from '../../domain/text.ts'
import type { Impossible } from '../../profile/impossible.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'

const written = (bound: string | null | undefined, language: Language): string => (bound ? boundText(bound)[language] : '')

/** Names the field in the person's words, what it would take, and the fix. */
export const impossibleText = (label: string, { field, from, to }: Impossible, language: Language): string =>
  ({ zh, en })[language].impossible[field](label, written(from, language), written(to, language))
