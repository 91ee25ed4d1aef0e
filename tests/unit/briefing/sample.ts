import { plan } from '../../../src/plan/plan.ts'
import type { PageKind, PublishedFigure, Sighting } from '../../../src/domain/page.ts'
import type { Briefing, Line } from '../../../src/briefing/briefing.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { brief } from '../../../src/briefing/brief.ts'
import { before2027 } from '../../setup/before2027.ts'
import { LET_GO } from '../../fixtures/letGo.ts'

export const TODAY = '2026-11-21'

export const sighting = (kind: PageKind | null, place: string | null = '310000', more: Partial<Sighting> = {}): Sighting => ({
  social: true,
  kind,
  place,
  official: true,
  lookalike: false,
  confidence: 0.9,
  record: false,
  capped: false,
  for: 'person',
  figures: [],
  window: null,
  evidence: [{ signal: 'title', weight: 3, text: '参保登记' }],
  ...more,
})

/** A figure as a notice of Shanghai prints it, its numbers as given. */
export const printed = (more: Partial<PublishedFigure>): PublishedFigure => ({
  kind: 'base-limits',
  insurance: 'pension',
  unit: 'yuan/month',
  from: '2026-07',
  to: null,
  place: '310000',
  quote: '…',
  ...more,
})

export const figure = (lower: number, upper: number, from: string, more: Partial<PublishedFigure> = {}): PublishedFigure =>
  printed({ lower, upper, from, ...more })

export function briefOf(page: Sighting, profile: Profile | null = LET_GO, today = TODAY, at: Partial<Profile> = {}): Briefing {
  const home = profile === null ? null : assess(profile, before2027, today)
  const assessment = profile === null || Object.keys(at).length === 0 ? home : assess({ ...profile, ...at }, before2027, today)
  return brief({
    sighting: page,
    assessment,
    home,
    plan: profile === null || home === null ? null : plan(home, profile, today),
    person: profile?.person,
    policy: before2027,
    today,
  })
}

/** Every statement of a briefing, wherever it stands. */
export const linesOf = (briefing: Briefing): Line[] => [
  ...(briefing.notices ?? []),
  ...briefing.sections.flatMap(({ lines }) => lines),
  ...(briefing.next ? [briefing.next] : []),
  ...(briefing.documentsNote ? [briefing.documentsNote] : []),
]

/** Everything said in a language, as one text. */
export const textOf = (briefing: Briefing, language: 'zh' | 'en' = 'zh'): string =>
  [
    briefing.pill,
    briefing.title,
    briefing.purpose,
    briefing.verdict?.title,
    briefing.verdict?.reason,
    briefing.verdict?.settles,
    ...briefing.documents.map(({ text }) => text),
    briefing.costs?.title,
    ...(briefing.costs?.lines ?? []).flatMap(({ label, derivation }) => [label, derivation]),
    briefing.costs?.sum,
    ...briefing.dates.map(({ text }) => text),
    ...linesOf(briefing).map(({ text }) => text),
    ...briefing.unknowns.map(({ text }) => text),
    ...(briefing.figures ?? []).flatMap(({ label, text }) => [label, text]),
  ]
    .filter((words) => words !== null && words !== undefined)
    .map((words) => words[language])
    .join('\n')
