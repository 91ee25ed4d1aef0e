/** An amount as notices print it: 7546元, 7,546.5元/月, 3.7731万元. */
export const AMOUNT = String.raw`(?<![\d.])(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,6})?`

/** The number of yuan printed. */
export const yuan = (digits: string, unit: string): number =>
  Math.round(Number(digits.replace(/,/g, '')) * (unit.includes('万') ? 1_000_000 : 100)) / 100

/** Contribution limits lie in these bounds (yuan a month); anything outside is a year's sum, a wage total or a misprint. */
export const plausible = (value: number, role: 'lower' | 'upper'): boolean =>
  role === 'lower' ? value >= 1000 && value <= 20000 : value >= 4000 && value <= 120000

/** A lower and an upper limit that belong together: five times apart by law, more for the housing fund, less in places. */
export const plausiblePair = (lower: number, upper: number): boolean => upper > lower * 1.5 && upper <= lower * 30

/** 60 % and 300 % of one average wage: the pair proves itself. */
export const provesItself = (lower: number, upper: number): boolean => Math.abs(upper / lower - 5) < 0.02
