import type { PageKind } from '../domain/page.ts'
import type { Hotline } from './briefing.ts'

const ALL = {
  12333: { number: '12333', answers: { zh: '养老、失业、工伤', en: 'pension, unemployment, work injury' } },
  12393: { number: '12393', answers: { zh: '医保、生育', en: 'medical and maternity' } },
  12366: { number: '12366', answers: { zh: '缴费（税务）', en: 'paying (tax)' } },
  12329: { number: '12329', answers: { zh: '公积金', en: 'housing fund' } },
} as const satisfies Record<number, Hotline>

const BY_KIND: Readonly<Record<PageKind, readonly (keyof typeof ALL)[]>> = {
  register: [12333, 12393],
  pay: [12366, 12333],
  query: [12333, 12393],
  unemployment: [12333],
  medical: [12393],
  transfer: [12333, 12393],
  pension: [12333],
  'provident-fund': [12329],
  policy: [12333, 12393],
  guide: [12333, 12393],
  login: [12333],
  portal: [12333, 12393, 12366],
}

/** Whom to call about a page of this kind (CH-09). */
export const hotlinesFor = (kind: PageKind): Hotline[] => BY_KIND[kind].map((number) => ALL[number])
