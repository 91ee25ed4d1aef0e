import * as z from 'zod/mini'
import { LEDGER_INSURANCES, PAYERS, isPayable } from '../ledger/entry.ts'
import type { Briefing } from '../briefing/briefing.ts'
import type { Gate } from '../briefing/gate.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { Sighting } from '../domain/page.ts'
import type { Language, Words } from '../domain/text.ts'
import type { PageRead } from '../profile/record/page.ts'

/*
 * What our scripts and pages say to each other. Every message that comes in is parsed by its schema here; where it came from
 * (tab, frame, document, address) is what the browser says of the sender, never what the message says.
 */

// The library would try whether it may write code, which our own content security policy forbids and reports.
z.config({ jitless: true })

/** What the note looks like on the page; each shape has one size for every verdict. */
export const SHAPES = ['pill', 'panel', 'tip'] as const
export type Shape = (typeof SHAPES)[number]

export type Side = 'left' | 'right'

const word = z.string().check(z.maxLength(40))

/** A script on a page → background. */
export const pageMessage = z.discriminatedUnion('type', [
  /** The page was read; what was read is parsed by the background's second stage. */
  z.object({ type: z.literal('sighted'), excerpt: z.record(z.string(), z.unknown()) }),
  /** Nothing to show on this page or frame any more. */
  z.object({ type: z.literal('gone') }),
  /** The holder asks for a key for its frame; answered with `HolderSetup | null`. */
  z.object({ type: z.literal('holder-ready') }),
  /** There was no room for the shape, or the person used the page: the note folds. */
  z.object({ type: z.literal('folded') }),
  /** Terms found on the page, and the one that is pointed at. */
  z.object({ type: z.literal('found'), terms: z.array(word).check(z.maxLength(60)) }),
  z.object({ type: z.literal('pointed'), term: z.nullable(word) }),
  /** The page will not have the note, or cannot hold it. */
  z.object({ type: z.literal('cannot-hold') }),
])
export type PageMessage = z.infer<typeof pageMessage>

const key = z.string().check(z.maxLength(64))
const id = z.string().check(z.maxLength(64))
const paidMonth = z.string().check(z.refine(isPayable))
const months = z.int().check(z.gte(0), z.lte(720))
const yuan = z.number().check(z.gte(0), z.lte(10_000_000))
const insurance = z.enum(LEDGER_INSURANCES)

/** Our frame → background; `key` is the one that this frame was opened with. */
export const frameMessage = z.discriminatedUnion('type', [
  /** Answered with `NoteView | null`; the first frame to ask with a key owns it. */
  z.object({ type: z.literal('frame-ready'), key }),
  z.object({ type: z.literal('shape'), key, shape: z.enum(SHAPES) }),
  z.object({ type: z.literal('moved'), key, dx: z.number(), dy: z.number(), end: z.boolean() }),
  z.object({ type: z.literal('tick'), key, item: id, ticked: z.boolean() }),
  z.object({ type: z.literal('hide'), key, scope: z.enum(['page', 'site', 'everywhere']) }),
  z.object({ type: z.literal('unhide'), key }),
  z.object({ type: z.literal('closed'), key }),
  z.object({ type: z.literal('terms'), key, on: z.boolean() }),
  z.object({ type: z.literal('open'), key, page: z.enum(['options', 'popup', 'counter']), at: z.optional(word) }),
  /** The newer figures of this page, as the background read them, are to be the person's own. Answered with whether they are. */
  z.object({ type: z.literal('use-figures'), key }),
  z.object({
    type: z.literal('voucher'),
    key,
    month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
    parts: z
      .array(
        z.object({
          insurance: z.enum(['pension', 'medical', 'unemployment']),
          fen: z.nullable(z.int().check(z.gte(0), z.lte(100_000_000))),
        }),
      )
      .check(z.minLength(1), z.maxLength(3)),
  }),
  z.object({ type: z.literal('voucher-undo'), key }),
  /** Scroll to an entrance of the page that one of these words names, and mark it. */
  z.object({ type: z.literal('show-entrance'), key, words: z.array(word).check(z.maxLength(8)) }),
  /** Read the record that the page shows. Answered with `RecordAnswer | null`; nothing is kept. */
  z.object({ type: z.literal('read-record'), key }),
  /** What the person confirmed of it, and nothing else. */
  z.object({
    type: z.literal('keep-record'),
    key,
    facts: z.object({
      months: z.partialRecord(insurance, months),
      lastPaidMonth: z.nullable(paidMonth),
      base: z.partialRecord(z.enum(['pension', 'medical']), yuan),
      accountBalance: z.nullable(yuan),
      places: z.nullable(z.array(z.object({ place: z.string().check(z.regex(/^\d{6}$/)), pensionMonths: months })).check(z.maxLength(40))),
    }),
    paid: z
      .array(z.object({ by: z.enum(PAYERS), months: z.partialRecord(insurance, z.array(paidMonth).check(z.maxLength(720))) }))
      .check(z.maxLength(PAYERS.length)),
  }),
  /** Take back what was kept of it last. Answered with whether that was still possible. */
  z.object({ type: z.literal('undo-record'), key }),
  /** Is anything in front of the note? Answered with `true` when nothing is; else it is put in front if `raise` says so. */
  z.object({ type: z.literal('on-top'), key, raise: z.boolean() }),
])
export type FrameMessage = z.infer<typeof frameMessage>

/** The same without the key, which the frame's port adds. */
export type FrameRequest = { [T in FrameMessage['type']]: Omit<Extract<FrameMessage, { type: T }>, 'key'> }[FrameMessage['type']]

/** Popup or options → background. */
export const panelMessage = z.discriminatedUnion('type', [
  /** Answers `NoteView | null`: what the note of that tab shows. */
  z.object({ type: z.literal('briefing-of-tab'), tabId: z.int() }),
  /** Answers `CheckedPage | null`: reads the page once because the person asked; null when the browser does not let us (its own pages). */
  z.object({ type: z.literal('check-tab'), tabId: z.int() }),
  /** As the keyboard command: opens or folds the note of that tab. */
  z.object({ type: z.literal('toggle-note'), tabId: z.int() }),
])
export type PanelMessage = z.infer<typeof panelMessage>

/** How the note is to look; none of it personal. */
interface NoteLook {
  language: Language
  theme: 'auto' | 'light' | 'dark'
  textSize: 'normal' | 'large'
  terms: boolean
}

/** Everything the note shows: a finished briefing, never the profile. */
export interface NoteView {
  briefing: Briefing
  settings: NoteLook
  /** The day the briefing was made for. */
  today: IsoDate
  /** Ids of papers already ticked, wherever they were ticked. */
  ticked: string[]
  shape: Shape
  /** Terms found on the page. */
  found: string[]
}

/** What was read of the record that a page shows, for the person to confirm. */
export interface RecordAnswer {
  /** Null when no table of the page is one of contributions; the places of its rows are codes. */
  read: PageRead | null
  /** Names of the places in it, by code. */
  places: Record<string, Words>
  /** Whose facts it would be kept with; null where there is only one person. */
  person: string | null
  today: IsoDate
}

/** What the holder on the page is told: nothing of the person or the verdict. */
export interface HolderSetup {
  /** Goes into the frame's address; good for one frame. */
  key: string
  shape: Shape
  side: Side
  theme: 'auto' | 'light' | 'dark'
  large: boolean
  /** What a screen reader calls the frame. */
  title: string
  /** Terms to underline; none where the person does not want it. */
  terms: string[]
}

/** Background → holder. */
export type HolderMessage =
  | { to: 'holder'; type: 'drawn'; setup: Omit<HolderSetup, 'key'> }
  | { to: 'holder'; type: 'shape'; shape: Shape; focus: boolean }
  | { to: 'holder'; type: 'moved'; dx: number; dy: number; end: boolean }
  /** Answered with the shape it has now. */
  | { to: 'holder'; type: 'toggle' }
  | { to: 'holder'; type: 'show-entrance'; words: string[] }
  /** Answered with whether nothing lies in front. */
  | { to: 'holder'; type: 'on-top'; raise: boolean }
  /** A frame that was loaded anew came with a key that had been used: it stays blank and needs another. */
  | { to: 'holder'; type: 'renew'; key: string }
  | { to: 'holder'; type: 'close' }

/** Background → frame. */
export type NoteMessage =
  | { to: 'note'; type: 'view'; view: NoteView }
  | { to: 'note'; type: 'shape'; shape: Shape; focus: boolean }
  | { to: 'note'; type: 'term'; term: string | null }
  | { to: 'note'; type: 'found'; found: string[] }

/** What "check this page" found. */
export interface CheckedPage {
  sighting: Sighting
  url: string
  gate?: Gate | undefined
}
