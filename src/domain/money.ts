/** An amount of money in integer fen (1 yuan = 100 fen). */
export type Fen = number

const GUARD = 1e-6

/**
 * A fractional number of fen as whole ones. Floating point noise below a millionth of a fen
 * is not money and never decides a rounding (7546 × 0.2 is 1509.2, not 1509.2000000000003).
 */
export function roundFen(fen: number, rounding: 'half-up' | 'down' = 'half-up'): Fen {
  if (!Number.isFinite(fen)) throw new RangeError(`amount: expected a finite number of fen, got ${fen}`)
  return Math.floor(fen + GUARD + (rounding === 'down' ? 0 : 0.5))
}

/** Yuan to fen, rounded half up. */
export const fenOf = (yuan: number): Fen => roundFen(yuan * 100)

/** Base (yuan) × rate as fen, rounded half up. */
export const share = (baseYuan: number, rate: number): Fen => roundFen(baseYuan * 100 * rate)

/** `226380` as `2,263.80`, without a currency sign. */
export function formatFen(fen: Fen): string {
  const sign = fen < 0 ? '-' : ''
  const whole = Math.floor(Math.abs(fen) / 100)
  const rest = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${sign}${whole.toString().replace(/\B(?=(?:\d{3}){1,8}$)/g, ',')}.${rest}`
}
