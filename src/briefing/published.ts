import type { FigureUse } from '../domain/figure.ts'
import type { Insurance } from '../domain/insurance.ts'
import type { PublishedFigure } from '../domain/page.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Words } from '../domain/text.ts'
import type { FigureKind } from '../policy/schema.ts'
import type { FigureCheck } from './briefing.ts'
import type { Context } from './context.ts'
import { distinct, figureBasis, periodWords } from './basis.ts'
import { INSURANCE } from './costs.ts'
import { formatFen } from '../domain/money.ts'
import { lineage } from '../domain/place.ts'
import { lookup, usable } from '../policy/lookup.ts'

const KINDS: Partial<Record<Insurance | 'all', [FigureKind, FigureKind]>> = {
  all: ['pension-base-lower', 'pension-base-upper'],
  pension: ['pension-base-lower', 'pension-base-upper'],
  medical: ['medical-base-lower', 'medical-base-upper'],
}

/** Figures printed on the page beside what is known: same, newer, older, other, or nothing known. */
export const checksOf = (context: Context): FigureCheck[] => context.sighting.figures.map((published) => check(context, published))

function check(context: Context, published: PublishedFigure): FigureCheck {
  const place = published.place ?? context.place
  const kinds = KINDS[published.insurance]
  const known =
    kinds === undefined || place === null
      ? { lower: null, upper: null }
      : { lower: knownFigure(context, kinds[0], place), upper: knownFigure(context, kinds[1], place) }
  if (kinds !== undefined && isKept(context, published, kinds, place)) {
    return {
      published,
      label: labelOf(published),
      relation: 'same',
      text: { zh: '你已采用这些数字。', en: 'You have kept these figures as your own.' },
      basis: [],
      offer: false,
    }
  }
  const found = [known.lower, known.upper].filter((figure) => figure !== null)
  const relation = relate(published, known.lower, known.upper)
  const current = found[0]
  const was = current === undefined ? '' : range(known.lower?.value ?? null, known.upper?.value ?? null)
  const period = current === undefined ? null : (periodWords(current.period) ?? current.period.from)
  return {
    published,
    label: labelOf(published),
    relation,
    text: TEXTS[relation](was, period ?? ''),
    basis: distinct(found.flatMap(figureBasis)),
    offer: place !== null && (relation === 'newer' || relation === 'new' || relation === 'differs'),
  }
}

/** The figure gone by: the person's own where they keep one, else the pack's. */
const knownFigure = ({ home, policy, today }: Context, kind: FigureKind, place: PlaceCode): FigureUse | null =>
  home?.figures.find((figure) => figure.own === true && figure.kind === kind && lineage(place).includes(figure.place)) ??
  usable(lookup(policy, kind, place, today))

/** Has the person taken exactly these figures over already, for now or for later? */
function isKept(
  { own = [] }: Context,
  published: PublishedFigure,
  kinds: readonly [FigureKind, FigureKind],
  place: PlaceCode | null,
): boolean {
  const kept = (kind: FigureKind, value: number | null) =>
    value === null ||
    own.some(
      (figure) =>
        figure.kind === kind && figure.value === value && figure.place === place && startOf(figure.period.from) === startOf(published.from),
    )
  return own.length > 0 && kept(kinds[0], published.lower) && kept(kinds[1], published.upper)
}

/** Starts compare as text: `2026-07` and `2026-07-01` are the same start. */
const startOf = (bound: string | null): string | null => (bound === null ? null : bound.slice(0, 7))

function relate(published: PublishedFigure, lower: FigureUse | null, upper: FigureUse | null): FigureCheck['relation'] {
  const known = lower ?? upper
  if (known === null) return 'new'
  const agrees = (printed: number | null, figure: FigureUse | null) => printed === null || figure === null || printed === figure.value
  const equal = agrees(published.lower, lower) && agrees(published.upper, upper)
  const from = startOf(published.from)
  const knownFrom = startOf(known.period.from)
  if (from === null || knownFrom === null || from === knownFrom) return equal ? 'same' : 'differs'
  return from > knownFrom ? 'newer' : 'older'
}

const TEXTS: Record<FigureCheck['relation'], (was: string, period: string) => Words> = {
  same: (was) => ({ zh: `和我们知道的一样（${was}）。`, en: `Same as what we know (${was}).` }),
  newer: (was, period) => ({ zh: `比我们知道的新。我们的是 ${was}（${period}）。`, en: `Newer than what we know: ${was} (${period}).` }),
  older: (was, period) => ({
    zh: `这是以前的数字。我们知道的是 ${was}（${period}）。`,
    en: `An earlier figure. What we know is ${was} (${period}).`,
  }),
  differs: (was, period) => ({
    zh: `和我们知道的不一样：我们的是 ${was}（${period}）。以官方页面为准。`,
    en: `Differs from what we know: ${was} (${period}). The official page counts.`,
  }),
  new: () => ({ zh: '我们还没有这里的这个数字。', en: 'We have no such figure for this place yet.' }),
}

const whole = (value: number): string => formatFen(Math.round(value * 100)).replace(/\.00$/, '')

const range = (lower: number | null, upper: number | null): string =>
  lower !== null && upper !== null
    ? `${whole(lower)} – ${whole(upper)}`
    : lower !== null
      ? `≥ ${whole(lower)}`
      : upper !== null
        ? `≤ ${whole(upper)}`
        : ''

function labelOf(published: PublishedFigure): Words {
  const name = published.insurance === 'all' ? { zh: '缴费', en: 'Contribution' } : INSURANCE[published.insurance]
  const from = published.from === null ? { zh: '', en: '' } : { zh: `，${published.from} 起`, en: `, from ${published.from}` }
  const figures = range(published.lower, published.upper)
  return { zh: `${name.zh}基数 ${figures} 元/月${from.zh}`, en: `${name.en} base ${figures} yuan a month${from.en}` }
}
