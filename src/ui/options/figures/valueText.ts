import { grouped, percent } from '../../kit/format.ts'

/** `7,546 元/月`, `7%`. */
export const valueText = ({ value, unit }: { value: number; unit: string }, units: Record<string, string>): string =>
  unit === 'ratio' ? percent(value) : `${grouped(value)} ${units[unit] ?? unit}`
