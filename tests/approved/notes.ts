import { assess } from '../../src/advisor/assess.ts'
import { brief } from '../../src/briefing/brief.ts'
import { PAGE_KINDS, type PublishedFigure, type Sighting } from '../../src/domain/page.ts'
import type { FigureUse } from '../../src/domain/figure.ts'
import { plan } from '../../src/plan/plan.ts'
import { wholePolicy } from '../../src/policy/whole.ts'
import { freshness } from '../../src/policy/freshness.ts'
import type { Profile } from '../../src/profile/schema.ts'
import { asText } from '../../src/ui/page/asText.ts'
import { printed } from '../unit/briefing/sample.ts'
import { answer, figureId, type Lines } from './answer.ts'
import { briefed, page } from './planned.ts'
import type { Sentences } from './sentences.ts'

/*
 * Notes on pages apart from the people: for somebody unknown, about another place, on pages that are no bureau's, with figures printed on
 * the page. Figures of the person's own. What of the pack ends soon.
 */

const TODAY = '2026-11-28'
const LIN: Profile = {
  insuredPlace: '310000',
  hukouPlace: '340100',
  sex: 'female',
  post: 'cadre',
  birthMonth: '1990-03',
  leftOn: '2026-10-31',
  lastPaidMonth: '2026-10',
  exit: 'resigned',
  next: 'flexible',
  wage: 12000,
  months: { pension: 62, medical: 62, unemployment: 62 },
}

interface More {
  profile?: Profile | null
  /** Where the page applies, when that is not where the person was insured. */
  at?: string
  framed?: boolean
  own?: readonly FigureUse[]
  today?: string
}

function note(
  title: string,
  sighting: Sighting,
  { profile = LIN, at, framed = false, own = [], today = TODAY }: More,
  s: Sentences,
): string {
  const home = profile === null ? null : assess(profile, wholePolicy, today, { own })
  const assessment = profile === null || at === undefined ? home : assess({ ...profile, insuredPlace: at }, wholePolicy, today, { own })
  const made = brief({
    sighting,
    framed,
    assessment,
    home,
    plan: profile === null || home === null ? null : plan(home, profile, today),
    person: profile?.person,
    policy: wholePolicy,
    today,
    own,
  })
  return [`=== ${title}`, ...briefed(made, false, s.anew())].join('\n')
}

/** Figures as notices print them, beside those known for Shanghai (7,546 – 37,731 from 2026-07). */
const PRINTED: readonly [string, Partial<PublishedFigure>][] = [
  ['the same limits', { lower: 7546, upper: 37731 }],
  ['a yuan more', { lower: 7547, upper: 37731 }],
  ['a month later', { lower: 7990, upper: 39950, from: '2026-08' }],
  ['the next year', { lower: 7990, upper: 39950, from: '2027-07' }],
  ['a month earlier', { lower: 7460, upper: 37302, from: '2026-06' }],
  ['the year before', { lower: 7460, upper: 37302, from: '2025-07', to: '2026-06' }],
  ['without a month', { lower: 7990, upper: 39950, from: null }],
  ['another place', { lower: 5500, upper: 27549, place: '440100' }],
  ['no place', { lower: 7546, upper: 37731, place: null }],
  ['medical limits', { insurance: 'medical', lower: 7546, upper: 37731 }],
  ['a flexible medical sum', { kind: 'flexible-medical', insurance: 'medical', value: 754.6 }],
  ['a flexible medical rate', { kind: 'flexible-medical', insurance: 'medical', rate: 0.1, base: 7546 }],
  ['a residents’ premium', { kind: 'resident-premium', insurance: 'medical', value: 420, unit: 'yuan/year', from: '2027-01' }],
  ['unemployment benefit', { kind: 'unemployment-benefit', insurance: 'unemployment', value: 2340 }],
  [
    'benefit in bands',
    {
      kind: 'unemployment-benefit',
      insurance: 'unemployment',
      bands: [
        { label: '1–12', value: 2400 },
        { label: '13–24', value: 1920 },
      ],
    },
  ],
  ['minimum wage', { kind: 'minimum-wage', insurance: 'all', value: 2740 }],
  ['benefit base', { kind: 'benefit-base', insurance: 'pension', value: 12577 }],
  ['average wage', { kind: 'average-wage', insurance: 'all', value: 12577 }],
]

function notes(s: Sentences): string {
  const shanghai = (kind: Sighting['kind'], more: Partial<Sighting> = {}): Sighting => page(kind, '310000', more)
  return [
    ...PAGE_KINDS.flatMap((kind) =>
      ['310000', '440100', '411700', null].map((place) =>
        note(`nobody in particular, ${kind}, ${place ?? 'no place'}`, page(kind, place), { profile: null }, s),
      ),
    ),
    ...PAGE_KINDS.map((kind) => note(`insured in Shanghai, ${kind} of Guangzhou`, page(kind, '440100'), { at: '440100' }, s)),
    note('no kind', shanghai(null), {}, s),
    note('an imitation', shanghai('login', { lookalike: true, official: false, social: false }), {}, s),
    note(
      'an imitation, nobody in particular',
      shanghai('login', { lookalike: true, official: false, social: false }),
      { profile: null },
      s,
    ),
    note(
      'an imitation around an official frame',
      shanghai('pay', { lookalike: true, official: false, social: false }),
      { framed: true },
      s,
    ),
    note('for employers', shanghai('pay', { for: 'employer' }), {}, s),
    note('for employers, nobody in particular', shanghai('register', { for: 'employer' }), { profile: null }, s),
    note('for both', shanghai('register', { for: 'both' }), {}, s),
    note('no place', page('pay', null), {}, s),
    note('a residents’ window', shanghai('medical', { window: { from: '2026-10-01', to: '2026-12-25', what: 'resident-premium' } }), {}, s),
    note('a record', shanghai('query', { record: true }), {}, s),
    ...['2026-10-30', '2026-10-31', '2026-11-01', '2027-01-30', '2027-01-31', '2027-02-01'].map((today) =>
      note(`medical page on ${today}`, shanghai('medical'), { today }, s),
    ),
    ...PRINTED.map(([title, figure]) =>
      note(`printed: ${title}`, shanghai('policy', { figures: [printed(figure)] }), { profile: null }, s),
    ),
    note('printed on a payment page', shanghai('pay', { figures: [printed({ lower: 7990, upper: 39950, from: '2027-07' })] }), {}, s),
  ].join('\n\n')
}

const own = (kind: string, value: number, more: Partial<FigureUse> = {}): FigureUse => ({
  kind,
  value,
  unit: 'yuan/month',
  place: '310000',
  period: { from: '2026-09', until: '2027-09' },
  status: 'in-force',
  confidence: 1,
  trust: 'single',
  sources: [],
  own: true,
  ...more,
})

/** Figures that the person entered, and what the answer takes of them. */
const OWN: readonly [string, readonly FigureUse[], string?][] = [
  ['none', []],
  ['a lower limit', [own('pension-base-lower', 8000)]],
  ['a lower limit equal to the upper one of the pack', [own('pension-base-lower', 37731)]],
  ['a lower limit above the upper one of the pack', [own('pension-base-lower', 37732)]],
  ['an upper limit equal to the lower one of the pack', [own('pension-base-upper', 7546)]],
  ['an upper limit below the lower one of the pack', [own('pension-base-upper', 7545)]],
  ['both, crossed', [own('pension-base-lower', 60000), own('pension-base-upper', 2500)]],
  ['the day before it holds', [own('pension-base-lower', 8000)], '2026-08-31'],
  ['the day it begins', [own('pension-base-lower', 8000)], '2026-09-01'],
  ['its last day', [own('pension-base-lower', 8000)], '2027-08-31'],
  ['the day after', [own('pension-base-lower', 8000)], '2027-09-01'],
  [
    'two, the later one counts',
    [own('pension-base-lower', 8000), own('pension-base-lower', 8100, { period: { from: '2026-10', until: null } })],
  ],
  ['of another place', [own('pension-base-lower', 8000, { place: '440100' })]],
  ['a medical sum', [own('medical-flexible-monthly', 500)]],
]

function owned(s: Sentences): string {
  return OWN.map(([title, figures, today = TODAY]) => {
    const a = assess({ ...LIN, leftOn: '2026-08-20', lastPaidMonth: '2026-08' }, wholePolicy, today, { own: figures })
    const { monthly } = a.routes.find(({ id }) => id === 'flexible') ?? { monthly: null }
    const parts = [monthly?.lowest, monthly?.highest].flatMap((cost) => cost?.parts ?? [])
    const lines: Lines = parts.map(
      ({ insurance, base, rate, fen, figures: used }) =>
        `${insurance} ${base ?? '-'} × ${rate ?? '-'} = ${fen / 100} ${used.map(figureId).join(', ')}`,
    )
    return [`=== own figures: ${title}, on ${today}`, ...lines, ...a.unknowns.map(({ text }) => `not known: ${s.zh(text)}`)].join('\n')
  }).join('\n\n')
}

/** What of a plan's figures ends soon, from day to day. */
function ending(): string {
  return ['2026-11-28', '2027-01-28', '2027-05-01', '2027-05-02', '2027-06-30', '2027-07-01', '2027-08-27']
    .map((today) => {
      const { figures } = assess(LIN, wholePolicy, today)
      const { ageDays, old, ending: ends } = freshness(wholePolicy, figures, today)
      return [
        `=== ends soon, on ${today}: ${ageDays} days old${old ? ', old' : ''}`,
        ...ends.map(
          ({ figure, lastDay, daysLeft, page: at, ask }) =>
            `${figureId(figure)} last day ${lastDay}, ${daysLeft} days, ${at?.id ?? '-'}, ask ${ask}`,
        ),
      ].join('\n')
    })
    .join('\n\n')
}

/** Two notes as the text that is copied. */
function copied(): string {
  const home = assess(LIN, wholePolicy, TODAY)
  return (['zh', 'en'] as const)
    .map((language) => {
      const made = brief({
        sighting: page('pay', '310000'),
        assessment: home,
        home,
        plan: plan(home, LIN, TODAY),
        policy: wholePolicy,
        today: TODAY,
      })
      return `=== copied in ${language}\n${asText(made, language)}`
    })
    .join('\n\n')
}

/** The approved file of notes on pages. */
export const notesText = (s: Sentences): string => `${[notes(s), owned(s), ending(), copied(), dismissed(s)].join('\n\n')}\n`

/** Answers that need a day or a number of their own: who is out by today, who is a month short, who never paid. */
function dismissed(s: Sentences): string {
  const months = (unemployment: number, pension = unemployment) => ({ pension, medical: pension, unemployment })
  const rows: [string, string, Partial<Profile>][] = [
    ['leaves tomorrow, eleven months paid', '2026-11-27', { leftOn: '2026-11-28', lastPaidMonth: '2026-10', months: months(11) }],
    ['leaves today, eleven months paid', '2026-11-28', { leftOn: '2026-11-28', lastPaidMonth: '2026-10', months: months(11) }],
    ['left yesterday, eleven months paid', '2026-11-29', { leftOn: '2026-11-28', lastPaidMonth: '2026-10', months: months(11) }],
    ['leaves in three months', '2026-11-28', { leftOn: '2027-02-28', lastPaidMonth: '2026-10', months: months(9) }],
    ...[11, 12, 13].map((count): [string, string, Partial<Profile>] => [
      `no month of unemployment insurance, ${count} of pension`,
      TODAY,
      { months: months(0, count) },
    ]),
    ...[29, 30, 31, 32, 33].map((days): [string, string, Partial<Profile>] => [
      `job in ${days} days`,
      TODAY,
      { newJobFrom: new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10), next: 'looking' },
    ]),
    ...['2044-12', '2045-02', '2045-03', '2045-04', '2048-02', '2048-03'].map((month): [string, string, Partial<Profile>] => [
      `flexible retirement, ${month}`,
      `${month}-10`,
      { leftOn: `${month}-01`, lastPaidMonth: null, months: months(300) },
    ]),
    ...['2044-12', '2045-03', '2048-03'].map((month): [string, string, Partial<Profile>] => [
      `flexible retirement, too few months, ${month}`,
      `${month}-10`,
      { leftOn: `${month}-01`, lastPaidMonth: null, months: months(200) },
    ]),
  ]
  return rows
    .map(([title, today, facts]) => {
      const { assessment, lines } = answer({ ...LIN, exit: 'laid-off', next: 'looking', ...facts }, today, s.anew())
      const made = plan(assessment, { ...LIN, exit: 'laid-off', next: 'looking', ...facts }, today)
      return [
        `=== ${title}`,
        ...lines.filter((line) => /^(benefit|route (retire|unemployment-benefit)|retirement|stop)/.test(line)),
        `lead ${made.lead.id} ${s.zh(made.lead.title)}`,
        ...made.steps.map(({ id, by, rule }) => `${id} ${by ?? ''} [${rule}]`),
      ].join('\n')
    })
    .join('\n\n')
}
