import type { Sighting } from '../domain/page.ts'

/** What one frame of a tab was taken for. */
export interface Sighted {
  /** The browser's id of the frame; 0 is the page itself. */
  frame: number
  /** The browser's id of the document that was read, where it has such ids (Chromium). */
  documentId: string | null
  url: string
  sighting: Sighting
}

/** Kinds of pages on which something is done, rather than told or led to. */
const DOING: ReadonlySet<string | null> = new Set(['register', 'pay', 'query', 'unemployment', 'transfer', 'medical', 'pension'])

/** What the page itself says goes before what a frame in it says; but a portal is only the door to the form in its frame. */
export function leading(all: readonly Sighted[]): Sighted | null {
  const page = all.find(({ frame }) => frame === 0)
  const form = page?.sighting.kind === 'portal' ? all.find(({ frame, sighting }) => frame !== 0 && DOING.has(sighting.kind)) : undefined
  return form ?? page ?? all[0] ?? null
}

/** What a frame was taken for, in the place of what was seen in it before. */
export const withSighted = (all: readonly Sighted[], one: Sighted): Sighted[] => [...all.filter(({ frame }) => frame !== one.frame), one]

/** Without what was seen in a document: where the browser names documents, the next one in the same frame stays. */
export const withoutSighted = (all: readonly Sighted[], { frame, documentId }: Pick<Sighted, 'frame' | 'documentId'>): Sighted[] =>
  all.filter((one) => one.frame !== frame || (documentId !== null && one.documentId !== null && one.documentId !== documentId))

/**
 * What a tab's page may be told of what leads in it. A frame speaks for its tab only where the tab's own address is an office's: any page
 * can put a bureau's form into a frame of its own, and that gets a warning (`framed`), never a blessing.
 */
export function standingOf({ frame, sighting }: Sighted, officesTab: boolean): { sighting: Sighting; framed: boolean } {
  if (frame === 0 || officesTab) return { sighting, framed: false }
  return { sighting: { ...sighting, social: false, official: false, lookalike: true, kind: null, figures: [] }, framed: true }
}
