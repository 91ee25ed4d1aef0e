import type { Words } from '../../domain/text.ts'
import { words } from '../../advisor/wording.ts'

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** A number of months in years and months: `5年8个月`, `5 years and 8 months`. */
export function yearsWords(months: number): Words {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return words(
    `${years > 0 ? `${years}年` : ''}${rest > 0 ? `${rest}个月` : ''}`,
    [years > 0 ? plural(years, 'year') : '', rest > 0 ? plural(rest, 'month') : ''].filter(Boolean).join(' and '),
  )
}
