import type { Impossible } from '../../../profile/impossible.ts'
import type { TypedFault } from '../../../profile/typed.ts'
import { impossibleText } from '../../kit/impossibleText.ts'
import { useLanguage, useWords } from '../../kit/language.ts'
import { profile as profileWords } from '../../locales/index.ts'

/** Says what is wrong with what stands in a field, by the field's label; null when nothing is. */
export function useFaultText(): (label: string, fault: TypedFault | Impossible | null) => string | null {
  const { faults } = useWords(profileWords)
  const language = useLanguage()
  return (label, fault) => {
    if (fault === null) return null
    return typeof fault === 'string' ? faults[fault](label) : impossibleText(label, fault, language)
  }
}
