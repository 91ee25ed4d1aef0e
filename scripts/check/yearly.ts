import type { Figure, FigureKind } from '../../src/policy/schema.ts'
import { figureKind } from '../../src/policy/figureKinds.ts'

/** Places whose own notice says that its limits apply until the next one. Everybody else states an end. */
const OPEN_BY_NOTICE: readonly { places: RegExp; kinds: readonly FigureKind[]; source: string }[] = [
  // 粤人社发〔2025〕32号 names no last month; checked in August 2026: unchanged.
  { places: /^44/, kinds: ['pension-base-lower', 'pension-base-upper', 'average-wage'], source: '粤人社发〔2025〕32号' },
]

/** May this figure stay open? Only where a notice says so, and then with a note that tells the person. */
export const mayStayOpen = (place: string, figure: Figure): boolean =>
  !figureKind(figure.kind).yearly ||
  (figure.note !== undefined && OPEN_BY_NOTICE.some(({ places, kinds }) => places.test(place) && kinds.includes(figure.kind)))
