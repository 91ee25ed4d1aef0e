import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/briefing/context.ts'
import { lookalike } from '../../../src/briefing/kinds/lookalike.ts'
import { nextOf } from '../../../src/briefing/lead.ts'
import type { StepGroup } from '../../../src/plan/shape.ts'
import { heroOf } from '../../../src/ui/page/hero.ts'
import { partsOf } from '../../../src/ui/page/parts.ts'
import { briefOf, sighting, textOf } from './sample.ts'
import { LET_GO } from '../../fixtures/letGo.ts'

/*
 * What a page's note leads with: one thing, and nothing beside it that would undo it. `LET_GO` is due unemployment benefit.
 */

describe('somebody who is due benefit', () => {
  it.each(['register', 'pay'] as const)('is told on a %s page to claim it first, with the way there as the one button', (kind) => {
    const briefing = briefOf(sighting(kind))
    const hero = heroOf(briefing)
    expect(briefing.lead).toMatchObject({ first: true, here: false })
    expect(`${hero?.title.zh}${hero?.text?.zh}`).toMatch(/失业/)
    expect(hero?.door).not.toBeNull()
    expect(hero?.button).toBeNull()
  })
  it('is told on a registration page that it may be done, but not first', () => {
    expect(heroOf(briefOf(sighting('register')))).toMatchObject({ tone: 'soon', title: { zh: '可以办，但先别办这个' } })
  })
  it.each(['register', 'pay'] as const)('reads the same on the pill of a %s page as in the panel', (kind) => {
    const { pill, title } = briefOf(sighting(kind))
    expect(pill).toEqual({ zh: `${title.zh} · 先别办`, en: `Not yet · ${title.en}` })
  })
  it('whose way is shut reads that on the pill, not that it comes later', () => {
    const { pill, verdict } = briefOf(sighting('register'), { ...LET_GO, person: 'foreign' })
    expect(verdict?.verdict).toBe('no')
    expect(pill.zh).toContain('这里办不了')
  })
  it.each(['register', 'pay'] as const)('is not pressed on a %s page for the first payment of their own', (kind) => {
    const briefing = briefOf(sighting(kind))
    expect(briefing.next?.text.zh).toMatch(/失业/)
    expect(briefing.dates.map(({ text }) => text.zh).join()).not.toMatch(/第一笔/)
  })
  it('is at the right place on the unemployment page', () => {
    const briefing = briefOf(sighting('unemployment'))
    expect(briefing.lead).toMatchObject({ here: true, door: null })
    expect(heroOf(briefing)?.tone).toBe('good')
  })
})

describe('somebody whom enrolling or paying alone would cost the benefit', () => {
  const who: [string, Partial<typeof LET_GO>, RegExp][] = [
    ['draws it already', { drawing: 'unemployment' }, /^照常领失业金/],
    ['has yet to say how the job ended', { exit: null }, /^补上离职原因/],
    ['has yet to say what renewal was offered', { exit: 'expired-renewal-refused' }, /^补上续签条件/],
  ]
  it.each(who)('is told so first on pages to register and to pay: %s', (_, facts, says) => {
    for (const kind of ['register', 'pay'] as const) {
      const briefing = briefOf(sighting(kind), { ...LET_GO, ...facts })
      const hero = heroOf(briefing)
      expect([hero?.tone, briefing.pill.zh]).toEqual(['soon', `${briefing.title.zh} · 先别办`])
      expect(hero?.text?.zh).toMatch(says)
    }
  })
  it('answers a question in the plan, not by telephone', () => {
    const { button, door } = heroOf(briefOf(sighting('pay'), { ...LET_GO, exit: 'expired-renewal-refused' })) ?? {}
    expect([button?.says, door]).toEqual(['plan', null])
  })
  it('may pay what a pension leaves short', () => {
    const pensioner = briefOf(sighting('register'), { ...LET_GO, drawing: 'pension', exit: 'retired' })
    expect(pensioner.lead?.first).toBe(false)
  })
})

describe('the one thing first', () => {
  it('is a warning where there is one, without a button', () => {
    const hero = heroOf(briefOf({ ...sighting('register'), lookalike: true, official: false }))
    expect(hero).toMatchObject({ tone: 'stop', button: null, door: null })
  })
  it('is the offer to tell for whom, without a profile', () => {
    expect(heroOf(briefOf(sighting('register'), null))?.button).toMatchObject({ says: 'setUp' })
  })
  it('never has two buttons', () => {
    for (const kind of [
      'register',
      'pay',
      'query',
      'unemployment',
      'medical',
      'transfer',
      'pension',
      'policy',
      'guide',
      'login',
      'portal',
    ] as const)
      for (const person of [LET_GO, { ...LET_GO, exit: 'resigned' as const }, { ...LET_GO, person: 'foreign' as const }, null]) {
        const hero = heroOf(briefOf(sighting(kind), person))
        expect(hero === null || hero.button === null || hero.door === null, kind).toBe(true)
      }
  })
})

describe('what comes next', () => {
  const step = (id: string, group: StepGroup, rule: string) => ({ id, group, rule, title: { zh: id, en: id } })
  const next = (lead: string, ...steps: ReturnType<typeof step>[]) => {
    const plan = { lead: { id: lead, title: { zh: lead, en: lead }, why: { zh: '', en: '' }, rules: ['UI-13'], do: [] }, steps }
    const line = nextOf({ plan, basis: (ids: string[]) => ids } as unknown as Context, 'unemployment')
    return line && [line.text.zh, line.basis, line.tone]
  }
  const employer = step('papers', 'employer', 'ED-01')
  const now = step('register', 'now', 'UI-12')
  const later = step('pension', 'later', 'UI-20')

  it.each([
    ['elsewhere, the plan’s lead', ['renew-medical', employer, now], ['renew-medical', ['UI-13'], 'soon']],
    ['elsewhere, and nothing is due', ['nothing-due'], ['nothing-due', ['UI-13'], 'good']],
    ['on the page of the lead, the first step', ['claim-benefit', now, later], ['register', ['UI-12'], 'plain']],
    ['never one that is the employer’s', ['claim-benefit', employer, later], ['pension', ['UI-20'], 'plain']],
    ['nothing, where only the employer has steps', ['claim-benefit', employer], null],
    ['nothing, where there is no step', ['claim-benefit'], null],
  ] as const)('%s', (_, [lead, ...steps], line) => expect(next(lead, ...steps)).toEqual(line))
  it('is nothing without a plan', () => expect(nextOf({ plan: null } as unknown as Context, 'unemployment')).toBeNull())
})

describe('an imitation', () => {
  it('is told apart from an official page in a foreign frame', () => {
    expect(lookalike().title.zh).toBe('不是官方网站')
    expect(lookalike(false).title.zh).toBe('不是官方网站')
    expect(lookalike(true).title.zh).toBe('外层不是官方网站')
  })
})

describe('a page for employers', () => {
  const page = { ...sighting('register'), for: 'employer' as const }
  it('is told as such, and offers nothing to bring, to pay or to be allowed', () => {
    const briefing = briefOf(page)
    expect(briefing.notices?.map(({ text }) => text.zh).join()).toContain('单位经办人')
    expect(briefing).toMatchObject({ verdict: null, documents: [], costs: null, voucher: null })
    expect(briefing.pill.zh).toBe(`${briefing.title.zh} · 给单位办的`)
  })
  it.each([
    ['with a profile', LET_GO],
    ['without one', null],
  ])('says so before anything else, %s', (_, person) => {
    expect(heroOf(briefOf(page, person))).toMatchObject({ tone: 'soon', title: { zh: '给单位办的，个人在这里办不了' }, door: null })
  })
})

describe('an official page in the frame of a page that is none', () => {
  it('is warned of in both languages', async () => {
    const { brief } = await import('../../../src/briefing/brief.ts')
    const { wholePolicy } = await import('../../../src/policy/whole.ts')
    const page = { ...sighting('register'), lookalike: true, official: false, kind: null }
    const briefing = brief({ sighting: page, framed: true, assessment: null, policy: wholePolicy, today: '2026-11-21' })
    expect(textOf(briefing)).toContain('不是官方网站')
    expect(textOf(briefing, 'en')).toContain('not an official site')
    expect(textOf(briefing)).not.toMatch(/你可以/)
    expect(partsOf(briefing).map(({ id }) => id)).toEqual(['care'])
  })
})
