import type { Language } from '../../domain/text.ts'
import { common as zhCommon } from './zh/common.ts'
import { common as enCommon } from './en/common.ts'

/*
 * Each surface's words in both languages, one constant per surface, so that a bundle carries only the surfaces it shows.
 */

export const common: Record<Language, typeof zhCommon> = { zh: zhCommon, en: enCommon }
