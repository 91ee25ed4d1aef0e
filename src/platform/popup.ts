import * as z from 'zod/mini'
import { item } from './item.ts'

const text = z.string()

/** What the popup remembers between openings, so that nothing typed is lost when it closes. */
export const popupSchema = z.object({
  /** Whose views these are; not noted before the first change. */
  of: z.optional(text),
  tab: z.enum(['plan', 'costs', 'ask', 'record']),
  /** The first visit's answers so far, as typed. */
  first: z.object({
    place: z.nullable(text),
    hukou: z.nullable(z.enum(['same', 'other', 'skip'])),
    hukouPlace: z.nullable(text),
    leftOn: text,
  }),
  /** Questions put aside with "I do not know", by fact. */
  skipped: z.array(text),
  costs: z.object({
    view: z.enum(['flexible', 'resident', 'compare']),
    /** The pension and medical base in yuan as typed; empty: the lowest. */
    base: text,
    medicalBase: text,
    /** Changed assumptions of the pension estimate, as typed, by name. */
    assumptions: z.record(z.string(), text),
  }),
  question: text,
  record: z.object({
    insurance: z.enum(['pension', 'medical', 'unemployment']),
    /** The payment being entered, as typed, by field; empty: none. */
    draft: z.record(z.string(), text),
  }),
})
export type PopupState = z.infer<typeof popupSchema>

export const FIRST_STATE: PopupState = {
  tab: 'plan',
  first: { place: null, hukou: null, hukouPlace: null, leftOn: '' },
  skipped: [],
  costs: { view: 'flexible', base: '', medicalBase: '', assumptions: {} },
  question: '',
  record: { insurance: 'pension', draft: {} },
}

/** What the popup remembers for one person. Bases, questions put aside and half a payment of somebody else are not theirs. */
export const stateFor = (state: PopupState, id: string): PopupState =>
  state.of === id ? state : state.of === undefined ? { ...state, of: id } : { ...FIRST_STATE, tab: state.tab, first: state.first, of: id }

export const popupState = item('popup', popupSchema, FIRST_STATE)
