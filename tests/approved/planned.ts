import type { Assessment } from '../../src/advisor/assessment.ts'
import type { Basis, Briefing } from '../../src/briefing/briefing.ts'
import { brief } from '../../src/briefing/brief.ts'
import type { PageKind, Sighting } from '../../src/domain/page.ts'
import { callSheet } from '../../src/plan/calls.ts'
import type { Door, Plan } from '../../src/plan/shape.ts'
import { plan } from '../../src/plan/plan.ts'
import { lettersFor } from '../../src/plan/letters/index.ts'
import { situationOf } from '../../src/plan/situation.ts'
import { wholePolicy } from '../../src/policy/whole.ts'
import type { Profile } from '../../src/profile/schema.ts'
import { badgeOf, dueNotices, remindersOf } from '../../src/reminders/reminders.ts'
import { basisOf, heroOf } from '../../src/ui/page/hero.ts'
import { partsOf } from '../../src/ui/page/parts.ts'
import { popup as en } from '../../src/ui/locales/en/popup.ts'
import { popup as zh } from '../../src/ui/locales/zh/popup.ts'
import { figuresUsed } from '../../src/ui/popup/plan/figuresUsed.ts'
import { openFact, stateOf, tilesOf } from '../../src/ui/popup/plan/tiles.ts'
import { whenText } from '../../src/ui/popup/plan/when.ts'
import { figureId, list, yuan, type Lines } from './answer.ts'
import { sighting } from '../unit/briefing/sample.ts'
import { oneLine, type Sentences } from './sentences.ts'

const doors = (found: readonly Door[], s: Sentences): string =>
  list(
    found.map(({ id, name, host, phone }) => `${id}${id.endsWith(host ?? phone ?? '-') ? '' : `=${host ?? phone ?? '-'}`} ${s.zh(name)}`),
  )
const optional = (mark: string, value: string | null): string => (value === null ? '' : ` ${mark} ${value}`)

/** Lead, facts, steps and other ways, as every surface takes them. */
function planned(p: Plan, s: Sentences): Lines {
  const { lead } = p
  return [
    `lead ${lead.id}${optional('by', lead.by)} [${lead.rules.join(' ')}] ${s.zh(lead.title)} | ${s.zh(lead.why)}${doors(lead.do, s)}`,
    ...(lead.documents.length > 0 ? [`lead papers ${lead.documents.join(', ')}`] : []),
    ...(lead.asks.length > 0 ? [`lead asks ${lead.asks.join(', ')}`] : []),
    ...p.facts.map((one) => `fact ${one.id}: ${s.zh(one.value)} ${s.zh(one.label)} (${one.tone})`),
    ...p.steps.map(
      (one) =>
        `${one.group} ${one.id}${optional('by', one.by)} ${one.who} ${one.bound} [${one.rule}] ${s.zh(one.title)}${one.note === null ? '' : ` | ${s.zh(one.note)}`}${doors(one.do, s)}`,
    ),
    ...p.others.map(
      (one) =>
        `other ${one.route} ${one.verdict}${one.amount === null ? '' : ` ${yuan(one.amount.fen)} a ${one.amount.per} ${one.amount.status}${list(one.amount.missing)}`} ${s.zh(one.line)}`,
    ),
  ].map((line) => `plan: ${line}`)
}

/** How the popup words the dates of the steps, and where each insurance stands. */
function inPopup(p: Plan, a: Assessment): Lines {
  const { main, rest } = tilesOf(a.stops)
  return [
    `popup: tiles ${main.map((one) => `${one.insurance} ${stateOf(one, a.today)}${openFact(one, a) === null ? '' : ` asks ${String(openFact(one, a))}`}`).join(', ')}; ${rest.map((one) => `${one.insurance} ${stateOf(one, a.today)}`).join(', ')}`,
    ...p.steps.flatMap(({ id, by }) => {
      if (by === null) return []
      const { text, tone } = whenText(by, a.today, 'zh', zh.steps)
      return [`popup: ${id} ${text} (${tone}) / ${whenText(by, a.today, 'en', en.steps).text}`]
    }),
    `popup: rests on ${figuresUsed(a).map(figureId).join(', ')}`,
  ]
}

/** What the calendar, the notice of the day and the badge say. */
function reminded(p: Plan, a: Assessment): Lines {
  const reminders = remindersOf(p, a, [])
  const badge = badgeOf(reminders)
  return [
    ...reminders.map(
      (one) =>
        `${one.date} ${one.id}, ${one.daysLeft} days, ${one.who} ${one.bound}${one.undated ? ', undated' : ''} (${one.basis ?? '-'})`,
    ),
    ...dueNotices('p', reminders, { daysBefore: [7, 3, 1, 0], told: [], lastLook: null }).map(
      // What has no date is said once, on whichever day.
      ({ key, reminder }) => `say ${reminder.undated ? key.replace(reminder.date, '…') : key}`,
    ),
    ...(badge === null ? [] : [`badge ${badge.text} ${badge.tone} ${badge.next.id}`]),
  ].map((line) => `remind: ${line}`)
}

/** Calls to make and letters to send. */
function asked(profile: Profile, a: Assessment, p: Plan, s: Sentences): Lines {
  const place = wholePolicy.places.get(a.answeredBy)?.name ?? { zh: a.place, en: a.place }
  return [
    ...callSheet(a, profile, p, place).flatMap(({ hotline, about, questions }) => [
      `call ${hotline} ${s.zh(about)}`,
      ...questions.map((one) => `call ${hotline} ${one.id} ${one.settles} ${Object.values(one.answer).join(' ')} ${s.zh(one.text)}`),
    ]),
    ...lettersFor(situationOf(a, profile, a.today)).map(
      (one) =>
        `letter ${one.id} [${one.rules.join(' ')}] ${s.zh(one.title)} | ${s.zh(one.law)} | ${s.zh({ zh: one.zh, en: oneLine(one.gloss) })}`,
    ),
  ]
}

const basis = (all: readonly Basis[]): string =>
  ` [${all.map((one) => `${one.rule ?? one.source.id}${one.period === null ? '' : ` ${one.period.zh}`}${one.status === 'in-force' ? '' : ` ${one.status}`}`).join('; ')}]`

export const page = (kind: PageKind | null, place: string | null, more: Partial<Sighting> = {}): Sighting =>
  sighting(kind, place, { evidence: [], ...more })

/** What the note shows first, and which parts it has. */
function shown(b: Briefing, s: Sentences): Lines {
  const hero = heroOf(b)
  const parts = partsOf(b).map(({ id, count, amount }) => `${id} ${count}${amount === null ? '' : ` ${amount}`}`)
  return [
    ...(hero === null
      ? []
      : [
          `first (${hero.tone}) ${s.zh(hero.title)}${hero.text === null ? '' : ` | ${s.zh(hero.text)}`}${hero.door === null ? '' : ` → ${hero.door.id}`}${hero.button === null ? '' : ` → ${Object.values(hero.button).join(' ')}`}${basis(hero.basis)}`,
        ]),
    `parts ${parts.join(', ')}`,
    `rests on ${basisOf(b).length} texts`,
  ]
}

/** What the note on a page says; the terms explained are the same on all pages of a place, and told once. */
export function briefed(b: Briefing, terms: boolean, s: Sentences): Lines {
  const line = (what: string, one: { text: { zh: string; en: string }; basis: Basis[]; tone: string; entrance?: string[] }): string =>
    `${what} (${one.tone}) ${s.zh(one.text)}${basis(one.basis)}${list(one.entrance ?? [])}`
  return [
    `${s.zh(b.pill)} | ${s.zh(b.title)} | ${s.zh(b.purpose)}`,
    ...shown(b, s),
    ...(b.notices ?? []).map((one) => line('notice', one)),
    ...(b.verdict === null
      ? []
      : [
          `verdict ${b.verdict.verdict} ${s.zh(b.verdict.title)} | ${s.zh(b.verdict.reason)}${b.verdict.settles === null ? '' : ` | ${s.zh(b.verdict.settles)}`}${basis(b.verdict.basis)}`,
        ]),
    ...(b.lead === null ? [] : [`lead ${JSON.stringify(b.lead, (key, value: unknown) => (isWords(value) ? s.zh(value) : value))}`]),
    ...(b.documents.length === 0 ? [] : [`papers ${b.documents.map(({ id, need, text }) => `${id} ${need} ${s.zh(text)}`).join(', ')}`]),
    ...(b.documentsNote ? [line('papers', b.documentsNote)] : []),
    ...(b.costs === null
      ? []
      : [
          `cost ${yuan(b.costs.totalFen)} ${b.costs.status} ${s.zh(b.costs.title)} | ${s.zh(b.costs.sum)}`,
          ...b.costs.lines.map(
            (one) => `cost ${s.zh(one.label)} ${s.zh(one.derivation)} = ${yuan(one.fen)} ${one.status}${basis(one.basis)}`,
          ),
          ...b.costs.missing.map((one) => `cost missing ${s.zh(one)}`),
        ]),
    ...b.dates.map((one) => `date ${one.date} (${one.tone}) ${s.zh(one.text)}${basis(one.basis)}`),
    ...b.sections.flatMap(({ title, lines }) => lines.map((one) => line(`${s.zh(title)}:`, one))),
    ...(b.next === null ? [] : [line('next', b.next)]),
    ...b.unknowns.map((one) => `not known: ${s.zh(one.text)} (${one.ask})`),
    ...(terms ? b.terms.map((one) => `term ${one.term}: ${s.zh(one.meaning)}${basis(one.basis ?? [])}`) : []),
    ...(b.figures ?? []).map(
      (one) => `figure ${one.relation}${one.offer ? ' offered' : ''} ${s.zh(one.label)} | ${s.zh(one.text)}${basis(one.basis)}`,
    ),
    ...(b.hotlines ?? []).map((one) => `hotline ${one.number} ${s.zh(one.answers)}`),
    ...(b.voucher
      ? [`voucher ${b.voucher.month} ${b.voucher.parts.map(({ insurance, fen }) => `${insurance} ${yuan(fen)}`).join(', ')}`]
      : []),
  ]
}

const isWords = (value: unknown): value is { zh: string; en: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).join(' ') === 'zh en'

/** The plan of a person, what is reminded of, whom to call, and the notes on pages of some kinds. */
export function follows(profile: Profile, a: Assessment, kinds: readonly PageKind[], s: Sentences): Lines {
  const p = plan(a, profile, a.today)
  const note = (kind: PageKind, at: number): Lines =>
    briefed(
      brief({
        sighting: page(kind, a.place, { record: kind === 'query' }),
        assessment: a,
        home: a,
        plan: p,
        person: profile.person,
        policy: wholePolicy,
        today: a.today,
      }),
      at === 0,
      s,
    ).map((line) => `on ${kind}: ${line}`)
  return [...planned(p, s), ...inPopup(p, a), ...reminded(p, a), ...asked(profile, a, p, s), ...kinds.flatMap(note)]
}
