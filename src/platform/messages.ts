import type { Briefing } from '../briefing/briefing.ts'
import type { PublishedFigure, Sighting } from '../domain/page.ts'
import type { Language } from '../domain/text.ts'
import type { LedgerInsurance } from '../ledger/entry.ts'

/** How the overlay is to look; none of it personal. */
export interface OverlaySettings {
  language: Language
  theme: 'auto' | 'light' | 'dark'
  textSize: 'normal' | 'large'
  terms: boolean
}

/** Everything the overlay gets: a finished briefing, never the profile. */
export interface OverlayView {
  briefing: Briefing
  settings: OverlaySettings
  /** Ids of checklist items already ticked for this kind of page. */
  ticked: string[]
  /** True when the overlay was hidden here and the person opened it on purpose. */
  forced: boolean
}

/** Content script → background. The background answers only its own content scripts and pages (sender checked). */
export type PageMessage =
  | { type: 'sighted'; sighting: Sighting; excerpt: unknown; url: string }
  | { type: 'gone' }
  | { type: 'overlay-ready' }
  | { type: 'tick'; item: string; ticked: boolean }
  | { type: 'hide'; scope: 'page' | 'site' | 'everywhere' }
  | { type: 'unhide' }
  | { type: 'not-helpful' }
  | { type: 'terms'; on: boolean }
  | { type: 'open'; page: 'options' | 'popup'; at?: string }
  | { type: 'use-figures'; figures: PublishedFigure[] }
  | { type: 'voucher'; month: string; insurance: LedgerInsurance; fen: number | null }

/** Background → overlay. */
export type OverlayMessage = { type: 'view'; view: OverlayView } | { type: 'toggle' } | { type: 'close' }

/** Popup or options → background. */
export type PanelMessage =
  /** Answers `OverlayView | null`: what the overlay of that tab shows. */
  | { type: 'briefing-of-tab'; tabId: number }
  /** Answers `CheckedPage | null`: reads the page once because the person asked; null when the browser does not let us (its own pages). */
  | { type: 'check-tab'; tabId: number }

/** What "check this page" found. */
export interface CheckedPage {
  sighting: Sighting
  url: string
}
