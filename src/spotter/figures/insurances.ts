import { ANY_INSURANCE, insuranceOf, withoutOffices } from './scanner.ts'
import type { InsuranceOrAll } from './words.ts'

const ANY = new RegExp(ANY_INSURANCE, 'g')
const SOCIAL: readonly InsuranceOrAll[] = ['pension', 'medical', 'unemployment', 'injury']

/** All four named one by one are "all"; "all" beside particular ones gives way; maternity rides along with medical. */
export function narrowed(found: readonly InsuranceOrAll[]): InsuranceOrAll[] {
  const each = [...new Set(found)]
  const particular = each.filter((insurance) => insurance !== 'all')
  if (particular.length === 0) return each
  if (SOCIAL.every((insurance) => each.includes(insurance)))
    return ['all', ...particular.filter((insurance) => insurance === 'housing-fund')]
  return particular.includes('medical') ? particular.filter((insurance) => insurance !== 'maternity') : particular
}

/** Every insurance a text names. */
export const insurancesIn = (text: string): InsuranceOrAll[] =>
  narrowed([...withoutOffices(text).matchAll(ANY)].map(([word]) => insuranceOf(word)))
