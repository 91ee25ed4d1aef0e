import { describe, expect, it } from 'vitest'
import { leading, type Sighted, type TabState } from '../../../../entrypoints/background/state.ts'
import { sighting } from '../../briefing/sample.ts'
import type { PageKind } from '../../../../src/domain/page.ts'

const seen = (frame: number, kind: PageKind): Sighted => ({
  frame,
  documentId: null,
  url: 'https://rsj.sh.gov.cn/',
  sighting: sighting(kind),
})
const leads = (...sighted: Sighted[]) => leading({ sighted } as TabState)?.frame

describe('which of the things seen in a tab speaks for it', () => {
  it('the page before its frames', () => {
    expect(leads(seen(3, 'register'), seen(0, 'policy'))).toBe(0)
  })
  it('but a portal is only the door to the form in its frame', () => {
    expect(leads(seen(0, 'portal'), seen(3, 'register'))).toBe(3)
    expect(leads(seen(0, 'portal'), seen(3, 'portal'))).toBe(0)
    expect(leads(seen(0, 'portal'), seen(3, 'policy'))).toBe(0)
  })
  it('a frame where the page itself shows nothing', () => {
    expect(leads(seen(3, 'guide'))).toBe(3)
  })
})
