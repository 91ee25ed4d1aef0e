import { readFileSync } from 'node:fs'
import { assess } from '../../src/advisor/assess.ts'
import { createAsk, type Ask, type AskAnswer, type AskContext } from '../../src/ask/index.ts'
import { POINTS } from '../../src/ask/points/index.ts'
import { wholePolicy } from '../../src/policy/whole.ts'
import type { Profile } from '../../src/profile/schema.ts'
import type { Lines } from './answer.ts'
import { FOLLOWING, NUMBERS } from './numbers.ts'
import { Sentences } from './sentences.ts'

/*
 * What the question box answers: every point for nobody and for three people, and which points the questions from life are taken for.
 */

const TODAY = '2026-11-28'
const ASKED = new URL('../../training/asked.txt', import.meta.url)

const PEOPLE: Readonly<Record<string, Profile | null>> = {
  nobody: null,
  'laid off in Shanghai': {
    insuredPlace: '310000',
    hukouPlace: '340100',
    sex: 'male',
    birthMonth: '1988-03',
    leftOn: '2026-10-31',
    lastPaidMonth: '2026-10',
    startedOn: '2019-04-15',
    exit: 'laid-off',
    next: 'looking',
    wage: 12000,
    months: { pension: 62, medical: 62, unemployment: 62 },
  },
  'resigned in Guangzhou': {
    insuredPlace: '440100',
    hukouPlace: '440100',
    sex: 'female',
    post: 'cadre',
    birthMonth: '1974-05',
    leftOn: '2026-09-15',
    exit: 'resigned',
    next: 'flexible',
    months: { pension: 200, medical: 200, unemployment: 200 },
    subsidyGroups: ['hard-to-employ'],
  },
  'a foreigner in Hangzhou': { insuredPlace: '330100', person: 'foreign', leftOn: '2026-11-20', exit: 'expired', next: 'abroad' },
}

const contextOf = (profile: Profile | null): AskContext => ({
  profile,
  assessment: profile === null ? null : assess(profile, wholePolicy, TODAY),
  language: null,
  policy: wholePolicy,
  today: TODAY,
})

function answered(a: AskAnswer, s: Sentences): Lines {
  return [
    ...a.points.map(
      (one) => `${one.id} [${one.rules.join(' ')}]${one.needs.length > 0 ? ` needs ${one.needs.join(', ')}` : ''} ${s.zh(one.lead)}`,
    ),
    ...(a.action === null ? [] : [`do ${JSON.stringify(a.action, (_, value: unknown) => (isWords(value) ? s.zh(value) : value))}`]),
    ...a.watch.map((one) => `watch ${s.zh(one)}`),
    ...a.why.map((one) => `why ${s.zh(one)}`),
    `rests on ${a.rules.join(' ')}`,
  ]
}

const isWords = (value: unknown): value is { zh: string; en: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).join(' ') === 'zh en'

/** Every point: what nobody in particular is told, then what each person is told where it is something else. */
function points(s: Sentences): string {
  const ask = createAsk()
  const contexts = Object.entries(PEOPLE).map(([name, profile]) => [name, contextOf(profile)] as const)
  return POINTS.map(({ id }) => {
    s.anew()
    const told = new Set<string>()
    const parts = contexts.flatMap(([name, context]) => {
      const lines = answered(ask.open(id, context), s).filter((line) => !told.has(line))
      for (const line of lines) told.add(line)
      return lines.map((line) => `${name === 'nobody' ? '' : `${name}: `}${line}`)
    })
    return [`=== ${id}`, ...parts].join('\n')
  })
    .join('\n\n')
    .concat('\n')
}

/** What each subject says beside its points, to somebody without a plan. */
function topics(s: Sentences): string {
  const ask = createAsk()
  s.anew()
  return ask.topics
    .map(({ topic, title }) => {
      const a = ask.open(topic, contextOf(null))
      return [
        `=== ${topic} ${s.zh(title)}`,
        ...(a.summary === null ? [] : [s.zh(a.summary)]),
        ...a.steps.map((one, at) => `step ${at + 1} ${s.zh(one)}`),
        ...(a.documents.length > 0 ? [`papers ${a.documents.join(', ')}`] : []),
        ...(a.channels.length > 0 ? [`doors ${a.channels.map(({ id }) => id).join(', ')}`] : []),
        ...a.warnings.map((one) => `warning [${one.rule}] ${s.zh(one)}`),
        `related ${a.related.map(({ id }) => id).join(', ')}`,
        `hotline ${(a.hotline ?? []).join(', ')}`,
      ].join('\n')
    })
    .join('\n\n')
    .concat('\n')
}

/** A question from life: which points it is taken for, or what is offered, what was read of the person in it, and what is said for that. */
function question(ask: Ask, row: string, general: ReadonlySet<string>, s: Sentences): string {
  const [, text = '', , , , before = ''] = row.split('¦')
  const a = ask.answer(text, { ...contextOf(null), before: before || null })
  const taken =
    a.topic === null
      ? a.suggest.length > 0
        ? `unsure: ${a.suggest.map(({ id }) => id).join(', ')}`
        : `not ours, ask ${(a.hotline ?? []).join(', ')}`
      : a.points.map(({ id }) => id).join(' + ')
  const read = a.understood.map(({ fact, text: said }) => `${fact} ${s.zh(said)}`)
  const said = a.points
    .filter(({ lead }) => !general.has(lead.zh))
    .map(
      ({ id, rules, needs, lead }) =>
        `\n    ${id} [${rules.join(' ')}]${needs.length > 0 ? ` needs ${needs.join(', ')}` : ''} ${s.zh(lead)}`,
    )
  return `${before === '' ? '' : `(${before}) `}${text} → ${taken}${read.length > 0 ? ` | ${read.join(', ')}` : ''}${said.join('')}`
}

/** What is said to a question that names numbers: to nobody in particular, and to each person who is told something else. */
function numbered(ask: Ask, text: string, s: Sentences): string {
  s.anew()
  const told = new Set<string>()
  const parts = NUMBERED.flatMap((name) => {
    const a = ask.answer(text, contextOf(PEOPLE[name] ?? null))
    const read = a.understood.map(({ text: one }) => one.zh)
    const said = answered(a, s).filter((line) => !/^(do|watch|rests on) /.test(line))
    const lines = [...(read.length > 0 ? [`read ${read.join(', ')}`] : []), ...said].filter((line) => !told.has(line))
    for (const line of lines) told.add(line)
    return lines.map((line) => `${name === 'nobody' ? '' : `${name}: `}${line}`)
  })
  return [`=== ${text}`, ...parts].join('\n')
}
const NUMBERED = ['nobody', 'laid off in Shanghai', 'resigned in Guangzhou']

/** The approved files of the question box. */
export function questions() {
  const s = new Sentences()
  const rows = (): string[] =>
    readFileSync(ASKED, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
  return {
    'points.txt': () => points(s),
    'topics.txt': () => topics(s),
    'questions.txt': () => {
      const ask = createAsk()
      const nobody = contextOf(null)
      const general = new Set(POINTS.flatMap(({ id }) => ask.open(id, nobody).points.map(({ lead }) => lead.zh)))
      return `${rows()
        .map((row) => question(ask, row, general, s))
        .join('\n')}\n`
    },
    'numbers.txt': () => {
      const ask = createAsk()
      const following = FOLLOWING.map(([before, text]) => question(ask, ['', text, '', '', '', before].join('¦'), new Set(), s.anew()))
      return `${NUMBERS.map((text) => numbered(ask, text, s)).join('\n\n')}\n\n=== after another question\n${following.join('\n')}\n`
    },
    'points-sentences.txt': () => s.text(),
  }
}
