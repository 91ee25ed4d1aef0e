import { isRecord } from '../../src/domain/isRecord.ts'
import { provinceOf } from '../../src/domain/place.ts'
import type { Register } from '../../src/domain/places/register.ts'
import { overlaps } from '../../src/domain/period.ts'
import type { Rule } from '../../src/policy/schema.ts'
import { ABOUT, SEVERAL, RULE_TOPICS } from '../../src/policy/topics.ts'
import type { Believed } from './believe.ts'
import { checkFormulas } from './formulas.ts'
import type { Problem } from './problem.ts'
import { reportOn } from './problem.ts'

const RULE_ID = /\b[A-Z]{2}(?:-[A-Z]{2})?-\d{2}\b/g

/** Letters of a local rule's id by the place it is about; the same letters never stand for two provinces. */
const LETTERS = /^[A-Z]{2}-([A-Z]{2})-\d{2}$/

/** Rules: each once, sorted, for a place of its own, begun before it ends, one at a time where one decides, and read by something. */
export function checkRules({ places, rules, ruleFiles, pack, register: { byCode: names } }: Believed): Problem[] {
  const ids = new Set(rules.map(({ id }) => id))
  return [
    ...idsUsed({ places, rules, pack }),
    ...ruleFiles.flatMap(({ file, rule }) => one(file, rule, ids, names)),
    ...order(ruleFiles),
    ...atOnce(ruleFiles),
    ...letters(ruleFiles, names),
    ...unread({ places, ruleFiles, pack }),
    ...notLoaded(pack),
    ...sameRate({ places, rules }),
  ]
}

/** Worked out by the nation's rule alone: a place's own would be told in one sentence and not in the next. */
const NATIONAL = new Set<string>(['retirement-age', 'retirement-window', 'minimum-months', 'over-age-pension'])

/** The nation's pension rate stands twice, as the figure that sums are made of and as the rule that is told: both are changed together. */
function sameRate({ places, rules }: Pick<Believed, 'places' | 'rules'>): Problem[] {
  const nation = places.find(({ place }) => place.code === '000000')
  const rule = rules.find(({ topic, place, until }) => topic === 'pension-rate' && place === '000000' && until === null)
  if (nation === undefined || rule?.topic !== 'pension-rate') return []
  const report = reportOn(nation.file)
  for (const [kind, told] of [
    ['pension-rate', rule.params.rate],
    ['pension-account-rate', rule.params.account],
  ] as const) {
    const figure = nation.place.figures.find((one) => one.kind === kind && one.until === null)
    if (figure !== undefined && figure.value !== told)
      report.error(`${kind} ${figure.value}`, `is another than ${told} of ${rule.id}`, 'end the row and add one from the day of the rule')
  }
  return report.problems
}

/** Ids in the program and in the places exist; those in the places are of the place and the subject. */
function idsUsed({ places, rules, pack }: Pick<Believed, 'places' | 'rules' | 'pack'>): Problem[] {
  const ids = new Set(rules.map(({ id }) => id))
  const inCode = Object.entries(pack.code).flatMap(([file, text]) => {
    const report = reportOn(`../../${file}`)
    for (const id of new Set(text.match(RULE_ID) ?? []))
      if (!ids.has(id)) report.error(id, 'is used by the program but is no rule', 'add the rule to data/rules, or correct the id')
    return report.problems
  })
  return [...inCode, ...checkFormulas({ places, rules })]
}

function one(file: string, rule: Rule, ids: ReadonlySet<string>, names: Register['byCode']): Problem[] {
  const report = reportOn(file)
  for (const id of rule.corroboratedBy ?? [])
    if (!ids.has(id)) report.error(rule.id, `is said to be corroborated by ${id}, which is no rule`, 'correct the id')
  if (rule.from !== null && rule.until !== null && rule.from >= rule.until)
    report.error(
      rule.id,
      `ends (${rule.until}) before it starts (${rule.from})`,
      'correct "from" or "until"; "until" is the first day that no longer counts',
    )
  if (rule.place !== '000000' && NATIONAL.has(rule.topic))
    report.error(
      rule.id,
      `"${rule.topic}" is worked out by the nation's rule alone`,
      'tell what the place prints in a row of the topic "told"',
    )
  const local = LETTERS.test(rule.id)
  if (local !== (rule.place !== '000000'))
    report.error(
      rule.id,
      local ? 'has the id of a place but the place "000000"' : `has the id of a national rule but the place "${rule.place}"`,
      'a local rule is named after its place, such as UI-GD-04; a national one has no letters between',
    )
  if (rule.place !== '000000' && !rule.place.endsWith('0000') && names.size > 0 && !names.has(rule.place))
    report.error(rule.id, `is about "${rule.place}", which is no place`, 'correct the place code')
  return report.problems
}

function order(rows: Believed['ruleFiles']): Problem[] {
  const seen = new Map<string, string>()
  return rows.flatMap(({ file, rule }, index) => {
    const report = reportOn(file)
    const other = seen.get(rule.id)
    if (other !== undefined) report.error(rule.id, `stands there twice (also in ${other})`, 'merge the two')
    seen.set(rule.id, file)
    const next = rows[index + 1]
    if (next?.file === file && next.rule.id < rule.id) report.error(next.rule.id, 'is out of order', 'sort rules by id')
    return report.problems
  })
}

/** Two rules of a topic for one place at a time: nobody could tell which decides. */
function atOnce(rows: Believed['ruleFiles']): Problem[] {
  const decisive = rows.filter(({ rule }) => !SEVERAL.has(rule.topic))
  const groups = Map.groupBy(decisive, ({ rule }) => `${rule.topic} ${rule.place}`)
  return [...groups.values()].flatMap((group) =>
    group.flatMap(({ file, rule }, index) => {
      const report = reportOn(file)
      for (const { rule: other } of group.slice(index + 1))
        if (overlaps(rule, other))
          report.error(
            other.id,
            `decides "${rule.topic}" for ${rule.place} at the same time as ${rule.id}`,
            'end the older one on the day the newer one starts: a change of law is two rows',
          )
      return report.problems
    }),
  )
}

/** Letters that are not the initials of their place: those of GB/T 2260 where two provinces share theirs, and 苏州, for 深圳 is SZ. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { HA: '410000', HE: '130000', HI: '460000', SN: '610000', SU: '320500' }

/** True where two letters are a place's or its province's: the first of its name, and one of those behind it (HL of hlj). */
const areOf = (two: string, place: string, names: Register['byCode']): boolean =>
  OTHER_LETTERS[two] === undefined
    ? [place, provinceOf(place)].some((code) => {
        const initials = names.get(code)?.initials.toUpperCase() ?? ''
        return initials[0] === two[0] && initials.slice(1).includes(two.slice(1))
      })
    : [place, provinceOf(place)].includes(OTHER_LETTERS[two])

function letters(rows: Believed['ruleFiles'], names: Register['byCode']): Problem[] {
  const provinces = new Map<string, { province: string; id: string }>()
  return rows.flatMap(({ file, rule }) => {
    const match = LETTERS.exec(rule.id)?.[1]
    if (match === undefined || rule.place === '000000') return []
    const report = reportOn(file)
    if (names.has(rule.place) && !areOf(match, rule.place, names))
      report.error(
        rule.id,
        `is about ${rule.place} ${names.get(rule.place)?.zh}, but "${match}" are not its letters nor those of its province`,
        'correct the place or the letters; if letters are taken, add the pair to OTHER_LETTERS in scripts/check/rules.ts',
      )
    const first = provinces.get(match)
    if (first === undefined) provinces.set(match, { province: provinceOf(rule.place), id: rule.id })
    if (first === undefined || first.province === provinceOf(rule.place)) return report.problems
    report.error(
      rule.id,
      `is about ${rule.place}, but ${first.id} says that "${match}" stands for a place in ${first.province}`,
      'correct the place, or take other letters',
    )
    return report.problems
  })
}

/** A rule that no code names, no place cites and no topic decides is shown nowhere. */
function unread({ places, ruleFiles, pack }: Pick<Believed, 'places' | 'ruleFiles' | 'pack'>): Problem[] {
  const used = new Set([
    ...Object.values(pack.code).flatMap((text) => text.match(RULE_ID) ?? []),
    ...places.flatMap(({ place }) => [...place.benefitDuration, ...place.benefitAmount, ...place.medicalGap].map(({ rule }) => rule)),
    ...ruleFiles.flatMap(({ rule }) => rule.corroboratedBy ?? []),
  ])
  return ruleFiles.flatMap(({ file, rule }) => {
    const report = reportOn(file)
    // What a place prints about a gap is read through the place that cites it.
    if ((rule.topic === 'told' || rule.topic === 'gap-cover') && rule.about === undefined && !used.has(rule.id))
      report.info(
        rule.id,
        'is read by nothing: no code names it, no place cites it, and its topic decides nothing',
        'give it a topic, cite it, or remove it',
      )
    return report.problems
  })
}

/** A file of rules that common.ts does not import, and a topic that no code asks for, would have no effect. */
function notLoaded({ rules, code }: Believed['pack']): Problem[] {
  const load = code['policy/common.ts']
  const program = Object.entries(code)
    .filter(([file]) => !file.startsWith('policy/'))
    .map(([, text]) => text)
    .join('\n')
  /** By its name, or in a sentence: `{gap-grace.months}`, `{ME-23.least}`. */
  const isAskedFor = (topic: string): boolean =>
    program.includes(`'${topic}'`) ||
    program.includes(`{${topic}.`) ||
    Object.values(rules)
      .flat()
      .some((rule) => isRecord(rule) && rule.topic === topic && program.includes(`{${String(rule.id)}.`))
  const report = reportOn('rules')
  for (const file of Object.keys(rules))
    if (load !== undefined && !load.includes(`./data/${file}`))
      report.error(file, 'is not loaded', 'import it in src/policy/common.ts and add it to RULES')
  if (load !== undefined)
    for (const topic of [...Object.keys(RULE_TOPICS), ...ABOUT])
      if (topic !== 'told' && !isAskedFor(topic))
        report.info(topic, 'is a subject that no code asks for', 'use it, or remove it from src/policy/topics.ts')
  return report.problems
}
