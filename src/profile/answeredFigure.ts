import { monthOf, type IsoDate } from '../domain/dates.ts'
import type { Insurance } from '../domain/insurance.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { LocalFigure } from './localFigureSchema.ts'

/** Beyond these an amount is a slip of the keyboard. */
export const ANSWERS: Partial<Record<Insurance, readonly [least: number, most: number]>> = {
  medical: [20, 10_000],
  pension: [500, 100_000],
}

/**
 * What a hotline answered, as a figure of the person's own from this month on: for medical insurance the sum a month, for the pension the
 * lowest base. Null for an amount that cannot be one, and for an insurance nobody is asked about.
 */
export function answeredFigure(
  insurance: Insurance,
  place: PlaceCode,
  yuan: number,
  { id, on }: { id: string; on: IsoDate },
): LocalFigure | null {
  const range = ANSWERS[insurance]
  if (range === undefined || yuan < range[0] || yuan > range[1]) return null
  return {
    id,
    kind: insurance === 'medical' ? 'medical-flexible-monthly' : 'pension-base-lower',
    place,
    value: yuan,
    unit: 'yuan/month',
    from: monthOf(on),
    until: null,
    url: null,
    quote: null,
    on,
  }
}
