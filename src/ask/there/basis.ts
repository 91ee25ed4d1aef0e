import type { FigureUse } from '../../domain/figure.ts'
import type { Period } from '../../domain/period.ts'
import type { Words } from '../../domain/text.ts'
import { enDate, enMonth, lastOf, words, zhDate, zhMonth } from '../../advisor/wording.ts'

const zh = (bound: string): string => (bound.length === 7 ? zhMonth(bound) : zhDate(bound))
const en = (bound: string): string => (bound.length === 7 ? enMonth(bound) : enDate(bound))

/** A period in words: from its first to its last month or day. */
export function periodWords({ from, until }: Period): Words {
  const last = lastOf(until)
  return words(
    `${from === null ? '' : `${zh(from)}起`}${last === null ? '' : `到${zh(last)}`}`,
    [from === null ? '' : `from ${en(from)}`, last === null ? '' : `to ${en(last)}`].filter(Boolean).join(' '),
  )
}

/** Period, standing and source of the figures an amount rests on: it holds while all of them do. */
export function basis(figures: readonly FigureUse[]): Words {
  if (figures.length === 0) return words('', '')
  const bounds = (side: keyof Period): string[] => figures.map((figure) => figure.period[side]).filter((bound) => bound !== null).toSorted()
  const period = periodWords({ from: bounds('from').at(-1) ?? null, until: bounds('until')[0] ?? null })
  const expired = figures.some((figure) => figure.status === 'expired')
  const single = figures.some((figure) => figure.trust === 'single')
  const titles = [...new Set(figures.flatMap((figure) => figure.sources.slice(0, 1)).map((source) => source.title))].slice(0, 2)
  const parts = [
    expired ? words(`上一期标准：${period.zh}，已过期，新标准没有查到`, `last known standard, ${period.en}, expired; no newer one found`) : period,
    ...(single ? [words('其中有的只见于一处来源，先核对', 'part of it rests on a single source: check first')] : []),
    words(`依据：${titles.join('、')}`, `source: ${titles.join(', ')}`),
  ].filter((part) => part.zh !== '')
  return words(`（${parts.map((part) => part.zh).join('；')}）`, ` (${parts.map((part) => part.en).join('; ')})`)
}

/** That the place's figure is not known, and whom to ask. */
export const unknown = (place: Words, what: Words, ask: string): Words => words(`${place.zh}的${what.zh}这里没有查到，打${ask}问。`, `${place.en}: ${what.en} was not found here; call ${ask}.`)
