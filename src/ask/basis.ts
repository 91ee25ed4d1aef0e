import type { FigureUse } from '../domain/figure.ts'
import type { Period } from '../domain/period.ts'
import type { Words } from '../domain/text.ts'
import { boundText, lastOf } from '../domain/format.ts'
import { words } from '../advisor/wording.ts'

/** A period inside a sentence: `2026年7月起到2027年6月`, `from July 2026 to June 2027`. */
export function fromTo({ from, until }: Period): Words {
  const last = lastOf(until)
  return words(
    `${from === null ? '' : `${boundText(from).zh}起`}${last === null ? '' : `到${boundText(last).zh}`}`,
    [from === null ? '' : `from ${boundText(from).en}`, last === null ? '' : `to ${boundText(last).en}`].filter(Boolean).join(' '),
  )
}

/** Which insurance a figure belongs to; null where an amount rests on one only. */
const INSURANCE: readonly (readonly [RegExp, Words])[] = [
  [/^pension/, words('养老', 'pension')],
  [/^medical/, words('医保', 'medical')],
]
const insuranceOf = ({ kind }: FigureUse): Words | null => INSURANCE.find(([pattern]) => pattern.test(kind))?.[1] ?? null

/** When figures that belong together hold: while all of them do; where that is never, as long as the first one to end did. */
function together(figures: readonly FigureUse[]): Period {
  const bounds = (side: keyof Period): string[] =>
    figures
      .map((figure) => figure.period[side])
      .filter((bound) => bound !== null)
      .toSorted()
  const [from, until] = [bounds('from').at(-1) ?? null, bounds('until')[0] ?? null]
  if (from === null || until === null || from < until) return { from, until }
  return figures.find((figure) => figure.period.until === until)?.period ?? { from, until }
}

const RISK = { single: 0, 'cross-checked': 1, official: 2 }
/** The text that decides: of the least trusted figure, and of one that ends before one that does not. */
function decisive(figures: readonly FigureUse[]): string | undefined {
  const [first] = figures.toSorted(
    (a, b) => RISK[a.trust] - RISK[b.trust] || Number(a.period.until === null) - Number(b.period.until === null),
  )
  return first?.sources[0]?.title
}

interface FigureStanding {
  period: Period
  expired: boolean
  single: boolean
}

const standingOf = (figures: readonly FigureUse[]): FigureStanding => ({
  period: together(figures),
  expired: figures.some((figure) => figure.status === 'expired'),
  single: figures.some((figure) => figure.trust === 'single'),
})

function standingText({ period: when, expired, single }: FigureStanding): Words {
  const period = fromTo(when)
  const parts = [
    expired
      ? words(`上一期标准：${period.zh}，已过期，新标准没有查到`, `last known standard, ${period.en}, expired; no newer one found`)
      : period,
    ...(single ? [words('只见于一处来源，先核对', 'from a single source: check first')] : []),
  ].filter((part) => part.zh !== '')
  return words(parts.map((part) => part.zh).join('；'), parts.map((part) => part.en).join('; '))
}

/**
 * Period, standing and source of the figures an amount rests on, for each insurance apart where they differ.
 */
export function basis(figures: readonly FigureUse[]): Words {
  if (figures.length === 0) return words('', '')
  const groups = [...Map.groupBy(figures, insuranceOf)].map(([name, mine]) => ({ name, standing: standingOf(mine), title: decisive(mine) }))
  const [first] = groups
  const same = groups.every(
    ({ standing: { period, expired, single } }) =>
      first !== undefined &&
      period.from === first.standing.period.from &&
      period.until === first.standing.period.until &&
      expired === first.standing.expired &&
      single === first.standing.single,
  )
  const told = (of: FigureStanding, titles: string[]): Words => {
    const standing = standingText(of)
    return words(
      [standing.zh, `依据：${titles.join('、')}`].filter(Boolean).join('；'),
      [standing.en, `source: ${titles.join(', ')}`].filter(Boolean).join('; '),
    )
  }
  const titles = (from: typeof groups): string[] => [...new Set(from.map(({ title }) => title).filter((title) => title !== undefined))]
  const parts =
    same && first !== undefined
      ? [told(first.standing, titles(groups))]
      : groups.map((group) => {
          const { zh, en } = told(group.standing, titles([group]))
          return words(`${group.name?.zh ?? ''}：${zh}`, `${group.name?.en ?? ''}: ${en}`)
        })
  return words(`（${parts.map((part) => part.zh).join('。')}）`, `(${parts.map((part) => part.en).join('. ')})`)
}

/** That the place's figure is not known, and whom to ask. */
export const unknown = (place: Words, what: Words, ask: string): Words =>
  words(`${place.zh}的${what.zh}这里没有查到，打${ask}问。`, `${place.en}: ${what.en} was not found here; call ${ask}.`)
