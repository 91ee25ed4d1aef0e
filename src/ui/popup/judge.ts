import type { PageKind } from '../../domain/page.ts'
import type { CheckedPage } from '../../platform/messages.ts'

export interface Judged {
  says: 'official' | 'officialNotSocial' | 'unconfirmed' | 'unknown' | 'lookalike' | 'unreadable'
  tone: 'good' | 'soon' | 'stop' | ''
  kind: PageKind | null
  /** At most five of the strongest reasons, as the page words them. */
  evidence: string[]
}

/** What "check this page" says of a sighting. A look-alike outranks everything; a page nobody could read is not judged. */
export function judgeChecked(page: CheckedPage | null): Judged {
  if (page === null) return { says: 'unreadable', tone: '', kind: null, evidence: [] }
  const { sighting } = page
  const evidence = sighting.evidence
    .filter(({ text }) => text.trim() !== '')
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 5)
    .map(({ text }) => text)
  if (sighting.lookalike) return { says: 'lookalike', tone: 'stop', kind: sighting.kind, evidence }
  if (sighting.official === true) {
    return sighting.social
      ? { says: 'official', tone: 'good', kind: sighting.kind, evidence }
      : { says: 'officialNotSocial', tone: '', kind: null, evidence: [] }
  }
  if (page.gate) return { says: 'unconfirmed', tone: '', kind: null, evidence: [] }
  return { says: 'unknown', tone: 'soon', kind: null, evidence: [] }
}
