import { addMonths } from '../domain/dates.ts'
import type { FigureKind } from '../policy/figureKinds.ts'
import { figureKind } from '../policy/figureKinds.ts'
import { isInRange, isWebAddress, type LocalFigure } from './localFigureSchema.ts'
import { typedMonth, typedYuan } from './typed.ts'

/** A figure of the person's own as it stands in the form: everything as typed. */
export interface FigureDraft {
  kind: FigureKind
  place: string | null
  value: string
  from: string
  /** The last month that counts, as notices write it. */
  last: string
  url: string
}

export type DraftFault = 'place' | 'value' | 'range' | 'from' | 'last' | 'months' | 'url'

/** The unit a kind is given in. */
export const unitOf = (kind: FigureKind): LocalFigure['unit'] => figureKind(kind).unit

/** Figures of another age are slips of the keyboard. */
const isNear = (month: string | null): boolean => month === null || (month >= '1990-01' && month <= '2099-12')

/** The value typed, in the unit of its kind; null where it is no number. A share may be typed with its sign. */
function valueIn(draft: FigureDraft, unit: LocalFigure['unit']): number | null {
  const typed = typedYuan(draft.value.replace(/[%％]\s*$/, ''))
  if (!typed.ok || typed.value === null) return null
  return unit === 'ratio' ? Math.round(typed.value * 1e4) / 1e6 : typed.value
}

const faultOfValue = (kind: FigureKind, value: number | null): DraftFault[] =>
  value === null ? ['value'] : isInRange({ kind, value }) ? [] : ['range']

type TypedMonth = ReturnType<typeof typedMonth>

function faultsOfMonths(from: TypedMonth, last: TypedMonth): DraftFault[] {
  const faults: DraftFault[] = []
  if (!from.ok || !isNear(from.value)) faults.push('from')
  if (!last.ok || !isNear(last.value)) faults.push('last')
  if (from.ok && last.ok && from.value !== null && last.value !== null && last.value < from.value) faults.push('months')
  return faults
}

/** Reads the form; `faults` names what to mend, and nothing is guessed. `id` and `on` are kept from an edited figure. */
export function readDraft(
  draft: FigureDraft,
  id: string,
  on: string,
  quote: string | null,
): { ok: true; figure: LocalFigure } | { ok: false; faults: DraftFault[] } {
  const unit = unitOf(draft.kind)
  const value = valueIn(draft, unit)
  const from = typedMonth(draft.from)
  const last = typedMonth(draft.last)
  const url = draft.url.trim()
  const faults = [
    ...(draft.place === null ? (['place'] as const) : []),
    ...faultOfValue(draft.kind, value),
    ...faultsOfMonths(from, last),
    ...(url !== '' && !isWebAddress(url) ? (['url'] as const) : []),
  ]
  if (faults.length > 0 || draft.place === null || value === null || !from.ok || !last.ok) return { ok: false, faults }
  return {
    ok: true,
    figure: {
      id,
      kind: draft.kind,
      place: draft.place,
      value,
      unit,
      from: from.value,
      until: last.value === null ? null : addMonths(last.value, 1),
      url: url === '' ? null : url,
      quote,
      on,
    },
  }
}

/** A kept figure as the form shows it. */
export const figureDraftOf = (figure: LocalFigure): FigureDraft => ({
  kind: figure.kind,
  place: figure.place,
  value: String(figure.unit === 'ratio' ? Math.round(figure.value * 1e6) / 1e4 : figure.value),
  from: figure.from?.slice(0, 7) ?? '',
  last: figure.until === null ? '' : addMonths(figure.until.slice(0, 7), -1),
  url: figure.url ?? '',
})
