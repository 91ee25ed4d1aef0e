import type { Policy } from '../../src/policy/policy.ts'
import type { FigureKind, Place } from '../../src/policy/schema.ts'
import type { Period } from '../../src/domain/period.ts'
import type { FigureUse } from '../../src/domain/figure.ts'
import { standing } from '../../src/domain/period.ts'
import { provinceOf } from '../../src/domain/place.ts'
import { lookup } from '../../src/policy/lookup.ts'

type Status = 'in force' | 'derived' | 'expired' | 'unknown'
const MARK: Readonly<Record<Status, string>> = { 'in force': '●', derived: '◐', expired: '○', unknown: '·' }

interface Topic {
  zh: string
  en: string
  status: (policy: Policy, place: Place, today: string) => { status: Status; wider: boolean }
}

/** The best of several kinds, as the product would use it on that day. */
const figure =
  (...kinds: FigureKind[]): Topic['status'] =>
  (policy, place, today) => {
    const found = kinds.map((kind) => lookup(policy, kind, place.code, today))
    const current = found.find((each) => each.status === 'found')
    if (current?.status === 'found')
      return { status: current.figure.derived === true ? 'derived' : 'in force', wider: isWider(current.figure, place) }
    const past = found.find((each) => each.status === 'expired')
    return past?.status === 'expired' ? { status: 'expired', wider: isWider(past.lastKnown, place) } : { status: 'unknown', wider: false }
  }
const isWider = (use: FigureUse, place: Place): boolean => use.place !== place.code

/** The place's own rules, then its province's: the national ceilings that hold everywhere are not counted as local knowledge. */
const dated =
  (entries: (place: Place) => readonly Period[]): Topic['status'] =>
  (policy, place, today) => {
    for (const code of [place.code, provinceOf(place.code)]) {
      const source = policy.places.get(code)
      const standings = source === undefined ? [] : entries(source).map((entry) => standing(entry, today))
      if (standings.length > 0) return { status: standings.includes('in-force') ? 'in force' : 'expired', wider: code !== place.code }
    }
    return { status: 'unknown', wider: false }
  }

/** Who may enrol: only a rule above the bar that is not drawn from elsewhere counts as known. */
const admission =
  (insurance: 'pension' | 'medical'): Topic['status'] =>
  (_, place, today) => {
    const entry = place.admission[insurance]
    if (entry === null || entry.rule === 'unknown' || entry.confidence < 0.5) return { status: 'unknown', wider: false }
    if (standing(entry, today) === 'expired') return { status: 'expired', wider: false }
    return { status: entry.basis === 'own' || entry.basis === 'province' ? 'in force' : 'derived', wider: entry.basis !== 'own' }
  }

const TOPICS: readonly Topic[] = [
  { zh: '养老基数', en: 'pension limits', status: figure('pension-base-lower') },
  { zh: '平均工资', en: 'average wage', status: figure('average-wage') },
  { zh: '计发基数', en: 'benefit base', status: figure('pension-benefit-base') },
  { zh: '职工医保基数', en: 'medical limits', status: figure('medical-base-lower') },
  { zh: '灵活医保', en: 'flexible medical', status: figure('medical-flexible-monthly', 'medical-flexible-rate') },
  { zh: '最低工资', en: 'minimum wage', status: figure('minimum-wage') },
  { zh: '居民医保', en: 'residents’ premium', status: figure('resident-medical-premium') },
  { zh: '社保补贴', en: 'subsidy', status: figure('subsidy-share') },
  { zh: '参保条件·养老', en: 'admission: pension', status: admission('pension') },
  { zh: '参保条件·医保', en: 'admission: medical', status: admission('medical') },
  { zh: '失业金月数', en: 'benefit months', status: dated((place) => place.benefitDuration) },
  { zh: '失业金数额', en: 'benefit amount', status: dated((place) => place.benefitAmount) },
  { zh: '断缴等待', en: 'medical gap', status: dated((place) => place.medicalGap) },
]

/** What the pack knew of 135 places before the research of 28 November 2026: in force and unknown, in the order of the topics. */
const BEFORE = {
  day: '2026-11-22',
  places: 135,
  inForce: [105, 82, 7, 66, 39, 86, 135, 7, 63, 36, 62, 53, 20],
  unknown: [1, 1, 51, 57, 90, 49, 0, 127, 67, 76, 73, 82, 115],
}

const placesOf = (policy: Policy): Place[] =>
  [...policy.places.values()].filter(({ code }) => code !== '000000').toSorted((a, b) => a.code.localeCompare(b.code))

/** For each topic: in how many places it is known on a day, derived, only last known, or unknown. */
export function coverageCounts(policy: Policy, today: string): { zh: string; en: string; counts: Record<Status, number> }[] {
  const places = placesOf(policy)
  return TOPICS.map(({ zh, en, status }) => {
    const counts: Record<Status, number> = { 'in force': 0, derived: 0, expired: 0, unknown: 0 }
    for (const place of places) counts[status(policy, place, today).status] += 1
    return { zh, en, counts }
  })
}

/** docs/coverage.md: place × topic × status as of a day. */
export function coverage(policy: Policy, today: string): string {
  const places = placesOf(policy)
  const cells = places.map((place) => TOPICS.map((topic) => topic.status(policy, place, today)))
  const count = (column: number, status: Status) => cells.filter((row) => row[column]?.status === status).length
  const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
  return `${[
    `# Coverage · 数据覆盖 (${today})`,
    '',
    'Generated by `npm run docs`; do not edit. What the pack can answer for each place on that day. National rules (law, retirement age,',
    'transfer) hold everywhere and are not listed.',
    '',
    '由 `npm run docs` 生成，请勿手改。当天每个地方有哪些数据。全国统一的规则各地都适用，不列在表里。',
    '',
    `${MARK['in force']} in force 有效 · ${MARK.derived} derived or drawn from a wider rule 推算或参照 · ${MARK.expired} last known, period over 已过期 · ${MARK.unknown} unknown 未知 · ↑ from the province or the nation 来自省或全国`,
    '',
    row(['', ...TOPICS.map(({ zh, en }) => `${zh} ${en}`)]),
    row(['---', ...TOPICS.map(() => ':-:')]),
    ...(['in force', 'derived', 'expired', 'unknown'] as const).map((status) =>
      row([`${MARK[status]} ${status}`, ...TOPICS.map((_, column) => String(count(column, status)))]),
    ),
    '',
    `Before and after · 前后对比: ${BEFORE.places} places on ${BEFORE.day}, ${places.length} on ${today}.`,
    '',
    row(['', ...TOPICS.map(({ zh, en }) => `${zh} ${en}`)]),
    row(['---', ...TOPICS.map(() => ':-:')]),
    row([`${MARK['in force']} in force`, ...TOPICS.map((_, column) => `${BEFORE.inForce[column]} → ${count(column, 'in force')}`)]),
    row([`${MARK.unknown} unknown`, ...TOPICS.map((_, column) => `${BEFORE.unknown[column]} → ${count(column, 'unknown')}`)]),
    '',
    row(['place 地方', ...TOPICS.map(({ zh }) => zh)]),
    row(['---', ...TOPICS.map(() => ':-:')]),
    ...places.map((place, index) =>
      row([
        `${place.code} ${place.name.zh} ${place.name.en}`,
        ...(cells[index] ?? []).map(({ status, wider }) => `${MARK[status]}${wider && status !== 'unknown' ? '↑' : ''}`),
      ]),
    ),
  ].join('\n')}\n`
}
