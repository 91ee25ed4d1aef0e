import { assess } from '../../src/advisor/assess.ts'
import type { Assessment, Cost, Route } from '../../src/advisor/assessment.ts'
import type { IsoDate } from '../../src/domain/dates.ts'
import type { FigureUse } from '../../src/domain/figure.ts'
import type { Fen } from '../../src/domain/money.ts'
import type { Trace } from '../../src/domain/trace.ts'
import { wholePolicy } from '../../src/policy/whole.ts'
import type { Profile } from '../../src/profile/schema.ts'
import type { Sentences } from './sentences.ts'

/** `advisor: …`, one statement a line; what it rests on stands in brackets, rules first, then figures. */
export type Lines = string[]

export const yuan = (fen: Fen | null): string => (fen === null ? '?' : (fen / 100).toFixed(2))
export const list = (items: readonly string[]): string => (items.length === 0 ? '' : ` (${items.join(' ')})`)

/** `pension-base-lower@310000 2026-07–2027-07 expired own`. */
export const figureId = ({ kind, place, period, status, variant, own }: FigureUse): string =>
  [
    `${kind}${variant === undefined ? '' : `/${variant}`}@${place}`,
    `${period.from ?? ''}–${period.until ?? ''}`,
    ...(status === 'in-force' ? [] : [status]),
    ...(own === true ? ['own'] : []),
  ].join(' ')

/** What an amount rests on: the arithmetic, the rules, the figures and other operands, how it was rounded. */
function trace(t: Trace, s: Sentences): string {
  const operands = t.operands.map((one) => (one.figure ? figureId(one.figure) : `${s.zh(one.label)} ${one.value} ${one.unit}`))
  return `${s.zh(t.label)}: ${t.formula} [${[...t.rules, ...operands].join('; ')}]${t.rounding === null ? '' : ` ${s.zh(t.rounding)}`}`
}

const operandIds = (t: Trace): string[] => t.operands.flatMap(({ figure }) => (figure ? [figureId(figure)] : []))

const cost = (what: string, one: Cost | null, s: Sentences): Lines =>
  one === null
    ? []
    : [
        `${what} ${yuan(one.fen)}`,
        ...one.parts.map(
          (part) =>
            `${what} ${part.insurance} ${part.base ?? '-'} × ${part.rate ?? '-'} = ${yuan(part.fen)} | ${trace(part.trace, s)}${list(part.figures.map(figureId).filter((id) => !operandIds(part.trace).includes(id)))}`,
        ),
      ]

function monthly({ monthly: m }: Route, s: Sentences): Lines {
  if (m === null) return []
  return [
    `a month, ${m.status}`,
    ...cost('lowest', m.lowest, s),
    ...cost('highest', m.highest, s),
    ...cost('chosen', m.chosen, s),
    ...(m.subsidy === null ? [] : [`subsidy ${yuan(m.subsidy.fen)} [${m.subsidy.rule}] ${trace(m.subsidy.trace, s)}`]),
    ...m.every.map((one) => `paid ${one.insurance} every ${one.every.join(', ')}`),
    ...[m.told.averageWage, m.told.accountRate].flatMap((figure) => (figure === null ? [] : [`told by ${figureId(figure)}`])),
  ]
}

function route(r: Route, s: Sentences): Lines {
  const head = `${r.verdict}${r.needs.length > 0 ? `, needs ${r.needs.join(', ')}` : ''}${r.ask.length > 0 ? `, ask ${r.ask.join(', ')}` : ''}`
  return [
    head,
    ...r.schemes.map(
      (one) =>
        `${one.insurance} ${one.verdict} [${one.rule}]${one.needs.length > 0 ? ` needs ${one.needs.join(', ')}` : ''} ${s.zh(one.reason)}${list(one.sources.map(({ id }) => id))}${one.period ? ` ${one.period.from ?? ''}–${one.period.until ?? ''}` : ''}`,
    ),
    ...r.reasons.map((one) => `because [${one.rule}] ${s.zh(one)}${list((one.sources ?? []).map(({ id }) => id))}`),
    ...r.warnings.map((one) => `warning [${one.rule}] ${s.zh(one)}${list((one.sources ?? []).map(({ id }) => id))}`),
    ...monthly(r, s),
    ...r.yearly.map((one) => `a year ${yuan(one.fen)} ${one.status} ${s.zh(one.label)} | ${trace(one.trace, s)}`),
    ...(r.documents.length > 0 ? [`papers ${r.documents.join(', ')}`] : []),
    ...r.steps.map((one, at) => `step ${at + 1} ${s.zh(one)}`),
    ...(r.channels.length > 0
      ? [`channels ${r.channels.map(({ id, host }) => `${id}${host === null || id.includes(host) ? '' : `=${host}`}`).join(', ')}`]
      : []),
  ].map((line) => `route ${r.id}: ${line}`)
}

function benefit({ unemployment: u }: Assessment, s: Sentences): Lines {
  return [
    `${u.eligible}${u.months === null ? '' : `, ${u.months.bound} ${u.months.value} months`}${u.needs.length > 0 ? `, needs ${u.needs.join(', ')}` : ''}`,
    ...u.monthly.map((one) => `month ${one.fromMonth}–${one.toMonth ?? ''} ${yuan(one.fen)} ${one.status} | ${trace(one.trace, s)}`),
    ...u.reasons.map((one) => `because [${one.rule}] ${s.zh(one)}`),
    ...(u.trace === null ? [] : [`counted ${trace(u.trace, s)}`]),
  ].map((line) => `benefit: ${line}`)
}

function gap({ medicalGap: g }: Assessment, s: Sentences): Lines {
  return [
    `paid to ${g.lastPaidMonth}${g.assumedLastPaid ? ' (assumed)' : ''}`,
    `cover ends ${g.coverEnds ?? '?'} ${g.coverBound} [${g.coverRule}]${g.carefulUntil ? `, careful until ${g.carefulUntil}` : ''}`,
    `no wait until ${g.graceEnds ?? '?'} ${g.bound}, ${g.graceMonths} months [${g.graceRule}]`,
    `then ${g.waitIfMissed === null ? 'no wait known' : `${g.waitIfMissed.bound} ${g.waitIfMissed.months} months`} [${g.rule}]`,
    ...(g.newcomerWait ? [`newcomers wait ${g.newcomerWait.months} [${g.newcomerWait.rule}]`] : []),
    ...g.reasons.map((one) => `because [${one.rule}] ${s.zh(one)}`),
  ].map((line) => `medical gap: ${line}`)
}

function severance({ severance: one }: Assessment, s: Sentences): Lines {
  if (one === null) return []
  const flags = [one.limitOver ? 'limit over' : '', one.capped ? 'capped' : ''].filter(Boolean).join(', ')
  return [
    `a year ${yuan(one.perYearFen)}, months ${one.months ?? '?'}, N ${yuan(one.totalFen)}, N+1 ${yuan(one.withNoticeFen)}, 2N ${yuan(one.unlawfulFen)}${flags === '' ? '' : ` (${flags})`}`,
    `${trace(one.trace, s)}${one.cap === null ? '' : ` cap ${figureId(one.cap)}`}`,
  ].map((line) => `severance: ${line}`)
}

function retirement({ retirement: r, postDecides, pension }: Assessment, s: Sentences): Lines {
  return [
    ...(r === null
      ? []
      : [
          `retirement: ${r.month} at ${r.ageMonths} months, ${r.delayMonths} later, from ${r.earliest} to ${r.latest}, ${r.minimumMonths} needed, ${r.monthsShort ?? '?'} short${r.certain ? '' : ', uncertain'}`,
          `retirement: ${trace(r.trace, s)}`,
          ...r.reasons.map((one) => `retirement: because [${one.rule}] ${s.zh(one)}`),
        ]),
    ...(postDecides ? ['retirement: the post decides'] : []),
    ...(pension === null
      ? []
      : [
          ...pension.tiers.map(
            (tier, at) =>
              `pension: ${tier.percent}% base ${tier.base} a month ${yuan(tier.monthlyFen)}, ${tier.yearsPaid} years, about ${yuan(tier.estimatedPensionFen)}, back in ${tier.paybackMonths} months | ${at === 0 ? trace(tier.trace, s) : tier.trace.formula}`,
          ),
          ...pension.assumptions.map((one) => `pension: assumes ${s.zh(one)}`),
        ]),
  ]
}

/** What the advisor answers: statements in the order in which they are shown. */
export function answer(profile: Profile, today: IsoDate, s: Sentences): { assessment: Assessment; lines: Lines } {
  const a = assess(profile, wholePolicy, today)
  const lines = [
    `answered by ${a.answeredBy}${a.placeNotInPack ? ', place not in pack' : ''}`,
    `leaving: ${a.exit.exit ?? '?'} ${a.exit.article ?? '-'}, involuntary ${a.exit.involuntary}, severance ${a.exit.severance} [${a.exit.reason.rule}] ${s.zh(a.exit.reason)}`,
    ...a.stops.map((one) => `stop ${one.insurance}: ${one.state}${one.on === null ? '' : ` on ${one.on}`} [${one.rule}] ${s.zh(one.text)}`),
    ...a.deadlines.map(
      (one) =>
        `date ${one.id}: ${one.date ?? '-'} ${one.who} ${one.kind} ${one.bound} [${one.rule}] ${s.zh(one.title)}${one.note === null ? '' : ` | ${s.zh(one.note)}`}`,
    ),
    ...gap(a, s),
    ...benefit(a, s),
    ...severance(a, s),
    ...retirement(a, s),
    ...a.routes.flatMap((one) => route(one, s)),
    ...a.figures.map(
      (one) => `figure ${figureId(one)}: ${one.value} ${one.unit}, ${one.trust} ${one.confidence}${list(one.sources.map(({ id }) => id))}`,
    ),
    ...(a.questions.length > 0 ? [`questions: ${a.questions.map(({ fact, settles }) => `${fact} ${settles}`).join(', ')}`] : []),
    ...a.unknowns.map((one) => `not known: ${s.zh(one.text)} (${one.ask})`),
    `rules: ${Object.keys(a.rules).join(' ')}`,
  ]
  return { assessment: a, lines }
}
