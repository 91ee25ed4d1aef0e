import { describe, expect, it } from 'vitest'
import { leading, standingOf, withoutSighted, withSighted, type Sighted } from '../../../src/briefing/sighted.ts'
import type { PageKind } from '../../../src/domain/page.ts'
import { figure, sighting } from './sample.ts'

const seen = (frame: number, kind: PageKind = 'register', documentId: string | null = null): Sighted => ({
  frame,
  documentId,
  url: 'https://rsj.sh.gov.cn/',
  sighting: sighting(kind),
})
const leads = (...sighted: Sighted[]) => leading(sighted)?.frame

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
  it('nothing where nothing was seen', () => {
    expect(leading([])).toBeNull()
  })
})

describe('what is seen in a frame', () => {
  it('takes the place of what was seen in it before', () => {
    expect(withSighted([seen(0), seen(3, 'guide', 'old')], seen(3, 'pay', 'new'))).toEqual([seen(0), seen(3, 'pay', 'new')])
  })
  it.each([
    ['that document', 'a', 'a', false],
    ['another document in its frame', 'a', 'b', true],
    ['a document without an id', null, 'a', false],
    ['whatever document, asked for without an id', 'a', null, false],
  ])('goes when it is %s that went', (_, known, went, stays) => {
    expect(withoutSighted([seen(0), seen(3, 'pay', known)], { frame: 3, documentId: went })).toHaveLength(stays ? 2 : 1)
  })
})

describe('what a tab may be told of a form', () => {
  const form = { ...seen(3), sighting: sighting('register', '310000', { figures: [figure(1, 2, '2026-07')] }) }
  it('is what the form is, where the page itself shows it or is an office’s', () => {
    expect(standingOf({ ...form, frame: 0 }, false)).toEqual({ sighting: form.sighting, framed: false })
    expect(standingOf(form, true)).toEqual({ sighting: form.sighting, framed: false })
  })
  it('is a warning where somebody else’s page has put an office’s form into its frame, with none of its figures', () => {
    const { sighting: told, framed } = standingOf(form, false)
    expect(framed).toBe(true)
    expect(told).toMatchObject({ social: false, official: false, lookalike: true, kind: null, figures: [], place: '310000' })
  })
})
