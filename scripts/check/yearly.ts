import type { Figure, FigureKind } from '../../src/policy/schema.ts'

/** Figures that are set anew every year: without an end they would pass for current for ever. */
export const YEARLY: ReadonlySet<FigureKind> = new Set([
  'pension-base-lower',
  'pension-base-upper',
  'average-wage',
  'pension-benefit-base',
  'medical-base-lower',
  'medical-base-upper',
  'medical-flexible-base-lower',
  'medical-flexible-base-upper',
  'medical-flexible-base',
  'medical-flexible-monthly',
  'resident-medical-premium',
])

/** Places whose own notice says that its limits apply until the next one. Everybody else states an end. */
const OPEN_BY_NOTICE: readonly { places: RegExp; kinds: readonly FigureKind[]; source: string }[] = [
  // 粤人社发〔2025〕32号 names no last month; checked in August 2026: unchanged.
  { places: /^44/, kinds: ['pension-base-lower', 'pension-base-upper', 'average-wage'], source: '粤人社发〔2025〕32号' },
]

/** May this figure stay open? Only where a notice says so, and then with a note that tells the person. */
export const mayStayOpen = (place: string, figure: Figure): boolean =>
  !YEARLY.has(figure.kind) ||
  (figure.note !== undefined && OPEN_BY_NOTICE.some(({ places, kinds }) => places.test(place) && kinds.includes(figure.kind)))

/** The unit a kind is given in and the values that are not a slip of the pen. */
export function expected(kind: FigureKind): { unit: Figure['unit']; least: number; most: number } {
  switch (kind) {
    case 'pension-rate':
      return { unit: 'ratio', least: 0.1, most: 0.28 }
    case 'pension-account-rate':
      return { unit: 'ratio', least: 0.05, most: 0.12 }
    case 'medical-flexible-rate':
      return { unit: 'ratio', least: 0.03, most: 0.15 }
    case 'unemployment-flexible-rate':
      return { unit: 'ratio', least: 0.003, most: 0.03 }
    case 'subsidy-share':
      return { unit: 'ratio', least: 0.1, most: 1 }
    case 'medical-flexible-monthly':
      return { unit: 'yuan/month', least: 80, most: 2_000 }
    case 'minimum-wage':
      return { unit: 'yuan/month', least: 1_500, most: 4_000 }
    case 'resident-medical-premium':
      return { unit: 'yuan/year', least: 200, most: 2_000 }
    default:
      return { unit: 'yuan/month', least: 2_500, most: 60_000 }
  }
}
