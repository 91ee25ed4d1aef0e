import type { Fen } from '../domain/money.ts'
import type { PageKind, PublishedFigure, Sighting } from '../domain/page.ts'
import type { Citation } from '../domain/figure.ts'
import type { Words } from '../domain/text.ts'
import type { PageLead } from './lead.ts'
import type { Verdict } from '../domain/tri.ts'
import type { IsoDate } from '../domain/dates.ts'

/** The rule or document a statement rests on, ready to be shown. */
export interface Basis {
  rule: string | null
  statement: Words | null
  article: string | null
  source: Citation
  /** e.g. `2026-07 – 2027-06`; null for a rule without an end. */
  period: Words | null
  status: 'in-force' | 'expired' | 'not-yet'
}

/** A sentence for the page, with what it rests on. */
export interface Line {
  text: Words
  basis: Basis[]
  tone: 'plain' | 'good' | 'soon' | 'stop'
  /** What the page's head says too, where a page of employers leads with it. */
  leads?: true
  /** Words by which this line's entrance is named on the page. */
  entrance?: string[]
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

/** Figures printed on the page, beside what the extension knows. */
export interface FigureCheck {
  published: PublishedFigure
  /** e.g. `7,546 – 37,731 元/月`, as printed on the page. */
  label: Words
  /** `new`: nothing known to compare with. `differs`: same period, other value. */
  relation: 'same' | 'newer' | 'older' | 'differs' | 'new'
  text: Words
  basis: Basis[]
  /** True when it makes sense to keep these as the person's own figures. */
  offer: boolean
}

/** A telephone number and what it answers for. */
export interface Hotline {
  number: string
  answers: Words
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
  costs: { title: Words; lines: CostLine[]; totalFen: Fen; sum: Words; status: 'in-force' | 'expired'; missing: Words[] } | null
  dates: { text: Words; date: IsoDate; basis: Basis[]; tone: Line['tone'] }[]
  sections: { title: Words; lines: Line[] }[]
  next: Line | null
  /** What the person's plan says first, as it reads here; null without a plan. */
  lead: PageLead | null
  unknowns: { text: Words; ask: string }[]
  /** Terms of the page worth explaining: as printed, and the meaning. */
  terms: { term: string; meaning: Words; basis?: Basis[] }[]
  sighting: Sighting
  hasProfile: boolean
  /** The page shows the person's own contributions, which they may have read and kept. */
  record: boolean
  /** Said first: the page is about another place than the profile, nothing is known here, this is an imitation. */
  notices: Line[]
  /** What the law says may be asked for at the counter. */
  documentsNote: Line | null
  figures: FigureCheck[]
  hotlines: Hotline[]
  /**
   * On a payment page: the payments that can be kept in the record. The page does not say what was paid for; `fen` is what it should be,
   * where known.
   */
  voucher: { month: string; parts: { insurance: 'pension' | 'medical' | 'unemployment'; fen: Fen | null }[] } | null
}
