import type { FigureUse } from '../domain/figure.ts'
import type { PublishedFigure, PublishedKind } from '../domain/page.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Words } from '../domain/text.ts'
import type { FigureKind } from '../policy/schema.ts'
import type { FigureCheck } from './briefing.ts'
import type { Context } from './context.ts'
import { distinct, figureBasis } from './basis.ts'
import { boundText, periodWords } from '../domain/format.ts'
import { INSURANCE } from './costs.ts'
import { percent, plain } from '../domain/format.ts'
import { lineage } from '../domain/place.ts'
import { lookup, usable } from '../policy/lookup.ts'
import { printed, type Printed } from '../policy/printed.ts'

/** Figures printed on the page beside what is known: same, newer, older, other, or nothing known. */
export const checksOf = (context: Context): FigureCheck[] => context.sighting.figures.map((published) => check(context, published))

function check(context: Context, published: PublishedFigure): FigureCheck {
  const place = published.place ?? context.place
  const values = printed(published)
  if (values.length > 0 && values.every((one) => isKept(context, one, published, place))) {
    return {
      published,
      label: labelOf(published),
      relation: 'same',
      text: { zh: '你已采用这些数字。', en: 'You have kept these figures as your own.' },
      basis: [],
      offer: false,
    }
  }
  // All insurances at once are compared with the pension's limits alone.
  const compared = published.insurance === 'all' ? values.filter(({ kind }) => !kind.startsWith('medical')) : values
  const known = compared.map((one) => ({ ...one, known: place === null ? null : knownFigure(context, one.kind, place) }))
  const found = known.flatMap(({ known: figure }) => (figure === null ? [] : [figure]))
  const relation = relate(published, known)
  const current = found[0]
  const was = found.map(({ value, unit }) => amount(value, unit)).join(' – ')
  const lastYear = Number(context.today.slice(0, 4)) - 1
  const period = current === undefined ? null : (periodWords(current.period) ?? sinceWords(current.period.from))
  return {
    published,
    label: labelOf(published),
    relation,
    text: TEXTS[relation](was, period ?? { zh: '', en: '' }),
    basis: distinct(found.flatMap(figureBasis)),
    offer:
      values.length > 0 &&
      place !== null &&
      !(Number(published.year) < lastYear) &&
      (relation === 'newer' || relation === 'new' || relation === 'differs'),
  }
}

/** `2026年7月起`, for a period that names no end. */
function sinceWords(from: string | null): Words | null {
  if (from === null) return null
  const { zh, en } = boundText(from)
  return { zh: `${zh}起`, en: `since ${en}` }
}

/** The figure gone by: the person's own where they keep one, else the pack's. */
const knownFigure = ({ home, policy, today }: Context, kind: FigureKind, place: PlaceCode): FigureUse | null =>
  home?.figures.find((figure) => figure.own === true && figure.kind === kind && lineage(place).includes(figure.place)) ??
  usable(lookup(policy, kind, place, today))

/** Has the person taken exactly this value over already, for now or for later? */
const isKept = ({ own = [] }: Context, { kind, value }: Printed, published: PublishedFigure, place: PlaceCode | null): boolean =>
  own.some(
    (figure) =>
      figure.kind === kind && figure.value === value && figure.place === place && startOf(figure.period.from) === startOf(published.from),
  )

/** Starts compare as text: `2026-07` and `2026-07-01` are the same start. */
const startOf = (bound: string | null): string | null => (bound === null ? null : bound.slice(0, 7))

function relate(published: PublishedFigure, values: readonly (Printed & { known: FigureUse | null })[]): FigureCheck['relation'] {
  const known = values.find((one) => one.known !== null)?.known ?? null
  if (known === null) return 'new'
  const equal = values.every(({ value, known: figure }) => figure === null || figure.value === value)
  const from = startOf(published.from)
  const knownFrom = startOf(known.period.from)
  if (from === null && published.year !== undefined && knownFrom !== null && published.year < knownFrom.slice(0, 4)) return 'older'
  if (from === null || knownFrom === null || from === knownFrom) return equal ? 'same' : 'differs'
  return from > knownFrom ? 'newer' : 'older'
}

const TEXTS: Record<FigureCheck['relation'], (was: string, period: Words) => Words> = {
  same: (was) => ({ zh: `和我们知道的一样（${was}）。`, en: `Same as what we know (${was}).` }),
  newer: (was, period) => ({
    zh: `比我们知道的新。我们的是 ${was}（${period.zh}）。`,
    en: `Newer than what we know: ${was} (${period.en}).`,
  }),
  older: (was, period) => ({
    zh: `这是以前的数字。我们知道的是 ${was}（${period.zh}）。`,
    en: `An earlier figure. What we know is ${was} (${period.en}).`,
  }),
  differs: (was, period) => ({
    zh: `和我们知道的不一样：我们的是 ${was}（${period.zh}）。以官方页面为准。`,
    en: `Differs from what we know: ${was} (${period.en}). The official page counts.`,
  }),
  new: () => ({ zh: '我们还没有这里的这个数字。', en: 'We have no such figure for this place yet.' }),
}

const amount = (value: number, unit: string): string => (unit === 'ratio' ? percent(value) : plain(value))

const NAMES: Record<Exclude<PublishedKind, 'base-limits'>, Words> = {
  'flexible-medical': { zh: '灵活就业医保', en: 'Medical, flexible workers' },
  'resident-premium': { zh: '居民医保个人缴费', en: "Residents' medical premium" },
  'unemployment-benefit': { zh: '失业保险金', en: 'Unemployment benefit' },
  'minimum-wage': { zh: '最低工资', en: 'Minimum wage' },
  'benefit-base': { zh: '养老金计发基数', en: 'Pension benefit base' },
  'average-wage': { zh: '平均工资', en: 'Average wage' },
}

/** Since when it is, or the year where no month is printed. */
const startIn = ({ from, year = '' }: PublishedFigure): Words =>
  from === null
    ? { zh: `${year && `，${year}年`}，没写从哪个月起`, en: `${year && `, ${year}`}, start not given` }
    : { zh: `，${boundText(from).zh}起`, en: `, from ${boundText(from).en}` }

/** What a published figure is called, with its numbers and its start, or that the text gives none. */
export function labelOf(published: PublishedFigure): Words {
  const { kind, insurance, lower, upper, value, rate, base, bands = [], unit, variant } = published
  const from = startIn(published)
  const per =
    unit === 'yuan/year'
      ? { zh: ' 元/年', en: ' yuan a year' }
      : unit === 'ratio'
        ? { zh: '', en: '' }
        : { zh: ' 元/月', en: ' yuan a month' }
  if (kind === 'base-limits') {
    const name = insurance === 'all' ? { zh: '缴费', en: 'Contribution' } : INSURANCE[insurance]
    const figures = `${plain(lower ?? 0)} – ${plain(upper ?? 0)}`
    return { zh: `${name.zh}基数 ${figures}${per.zh}${from.zh}`, en: `${name.en} base ${figures}${per.en}${from.en}` }
  }
  const parts = [
    value === undefined ? null : amount(value, unit),
    rate === undefined ? null : percent(rate),
    base === undefined ? null : plain(base),
  ]
  const told = [...parts.filter((part) => part !== null), ...bands.map((band) => `${band.label} ${amount(band.value, unit)}`)].join(' · ')
  const which = variant === undefined ? '' : ` ${variant}`
  return { zh: `${NAMES[kind].zh}${which} ${told}${per.zh}${from.zh}`, en: `${NAMES[kind].en}${which} ${told}${per.en}${from.en}` }
}
