import { plain, percent } from '../../../domain/format.ts'

/** `7,546 元/月`, `7%`. */
export const valueText = ({ value, unit }: { value: number; unit: string }, units: Record<string, string>): string =>
  unit === 'ratio' ? percent(value) : `${plain(value)} ${units[unit] ?? unit}`
