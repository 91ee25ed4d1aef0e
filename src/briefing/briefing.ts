import type { Fen } from '../domain/money.ts'
import type { PageKind, Sighting } from '../domain/page.ts'
import type { Citation } from '../domain/figure.ts'
import type { Words } from '../domain/text.ts'
import type { Verdict } from '../domain/tri.ts'
import type { IsoDate } from '../domain/dates.ts'

/** The rule or document a statement rests on, ready to be shown. */
export interface Basis {
  rule: string | null
  statement: Words | null
  article: string | null
  source: Citation
  /** e.g. `2026-07 – 2027-06`; null for a rule without an end. */
  period: string | null
  status: 'in-force' | 'expired' | 'not-yet'
}

/** A sentence for the page, with what it rests on. */
export interface Line {
  text: Words
  basis: Basis[]
  tone: 'plain' | 'good' | 'soon' | 'stop'
}

export interface ChecklistItem {
  id: string
  text: Words
  need: 'required' | 'if-you-have' | 'only-if-asked'
}

export interface CostLine {
  label: Words
  /** `7,546 × 20%` or the words of a fixed sum. */
  derivation: Words
  fen: Fen
  status: 'in-force' | 'expired'
  basis: Basis[]
}

/** What is worth saying on this page to this person. A plain value: the overlay draws it and computes nothing. */
export interface Briefing {
  kind: PageKind
  placeName: Words | null
  /** The pill's single line. */
  pill: Words
  title: Words
  /** What this page is for. */
  purpose: Words
  verdict: { verdict: Verdict; title: Words; reason: Words; settles: Words | null; basis: Basis[] } | null
  documents: ChecklistItem[]
  costs: { title: Words; lines: CostLine[]; totalFen: Fen; status: 'in-force' | 'expired'; missing: Words[] } | null
  dates: { text: Words; date: IsoDate; basis: Basis[]; tone: Line['tone'] }[]
  sections: { title: Words; lines: Line[] }[]
  next: Line | null
  unknowns: { text: Words; ask: string }[]
  /** Terms of the page worth explaining: as printed, and the meaning. */
  terms: { term: string; meaning: Words }[]
  sighting: Sighting
  hasProfile: boolean
}
