import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { addDays, addMonths } from '../src/domain/dates.ts'
import { isRecord } from '../src/domain/isRecord.ts'
import { EXITS, NEXT_STEPS, SUBSIDY_GROUPS } from '../src/profile/schema.ts'

/*
 * Compares the answers of an older checkout with those of this one, or of a second: 300 people on four days, byte for byte, then by kind
 * of difference. `npm run compare -- OLD [NEW] [--kind PATTERN]`; with a pattern, each difference of the kinds that fit it.
 */

const DAYS = ['2026-11-30', '2027-01-02', '2027-07-01', '2028-02-29']
const PEOPLE = 300
/** What lists of an answer are told apart by; sentences by their rule and words. */
const KEYS = ['id', 'insurance', 'key']

interface Tree {
  assess: (profile: unknown, policy: unknown, today: string) => unknown
  contractAnswer: (assessment: unknown) => unknown
  wholePolicy: unknown
  readProfile: (input: unknown) => { ok: boolean; profile?: unknown }
}

const partOf = async (root: string, file: string): Promise<object> =>
  (await import(pathToFileURL(resolve(root, 'src', file)).href)) as object

async function treeAt(root: string): Promise<Tree> {
  const files = ['advisor/assess.ts', 'advisor/contract.ts', 'policy/whole.ts', 'profile/schema.ts']
  return Object.assign({}, ...(await Promise.all(files.map((file) => partOf(root, file))))) as Tree
}

/** The same numbers each time, so that two runs ask for the same people. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** People of whom only what the oldest checkout knew is told, each province and way of leaving in turn. */
function people(root: string): Record<string, unknown>[] {
  const roll = dice(20261128)
  const whole = (least: number, most: number): number => least + Math.floor(roll() * (most - least + 1))
  const one = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T
  const maybe = <T>(make: () => T, share: number): T | undefined => (roll() < share ? make() : undefined)
  const folder = resolve(root, 'src/policy/data/places')
  const provinces = readdirSync(folder)
    .filter((name) => name !== '000000.json')
    .toSorted()
    .map((name) => [...readFileSync(resolve(folder, name), 'utf8').matchAll(/"code": "(\d{6})"/g)].map(([, code]) => code as string))
  const anywhere = provinces.flat()
  const flag = (): boolean => roll() < 0.5
  const base = (): number => whole(30, 400) * 100
  return Array.from({ length: PEOPLE }, (_, at) => {
    const [province, ...cities] = provinces[at % provinces.length] as [string, ...string[]]
    const insuredPlace = cities.length > 0 && at % 3 > 0 ? one(cities) : province
    const leftOn = addDays('2026-11-28', roll() < 0.7 ? whole(-170, 30) : whole(-600, 500))
    const birthMonth = addMonths('1963-01', whole(0, 504))
    const months = (): number | undefined =>
      maybe(() => (roll() < 0.3 ? whole(0, 30) : whole(0, (2008 - Number(birthMonth.slice(0, 4))) * 12)), 0.85)
    const next = maybe(() => one(NEXT_STEPS), 0.8)
    return {
      insuredPlace,
      leftOn,
      birthMonth: maybe(() => birthMonth, 0.85),
      exit: at % 12 === 11 ? undefined : EXITS[at % 12],
      person: [undefined, 'mainland', 'mainland', 'hmt', 'foreign'][at % 5],
      sex: maybe(() => one(['male', 'female']), 0.9),
      post: maybe(() => one(['cadre', 'worker']), 0.6),
      hukouPlace: maybe(() => (flag() ? insuredPlace : one(anywhere)), 0.8),
      residencePermit: maybe(flag, 0.5),
      lastPaidMonth: maybe(() => addMonths(leftOn.slice(0, 7), whole(-2, 0)), 0.7),
      next,
      newJobFrom: next === 'new-job' ? maybe(() => addDays(leftOn, whole(1, 120)), 0.7) : undefined,
      movingTo: next === 'moving' ? maybe(() => one(anywhere), 0.8) : undefined,
      months: maybe(() => ({ pension: months(), medical: months(), unemployment: months() }), 0.85),
      subsidyGroups: maybe(() => [one(SUBSIDY_GROUPS)], 0.4),
      housingFund: maybe(flag, 0.6),
      wage: maybe(() => whole(25, 600) * 100, 0.5),
      base: maybe(() => ({ pension: maybe(base, 0.7), medical: maybe(base, 0.7) }), 0.4),
      insuredHereByEmployer: maybe(flag, 0.4),
      employmentRegistered: maybe(flag, 0.3),
      maternity: maybe(flag, 0.2),
      carriedOverMonths: maybe(() => whole(0, 12), 0.2),
    }
  })
}

function answer(tree: Tree, person: unknown, day: string): unknown {
  const read = tree.readProfile(person)
  if (!read.ok) return read
  return JSON.parse(JSON.stringify(tree.contractAnswer(tree.assess(read.profile, tree.wholePolicy, day))))
}

type Found = (kind: string, old: unknown, now: unknown) => void

/** Each value that differs, by where it stands. */
function differ(old: unknown, now: unknown, path: readonly string[], found: Found): void {
  if (JSON.stringify(old) === JSON.stringify(now)) return
  if (Array.isArray(old) && Array.isArray(now)) return lists(old, now, path, found)
  if (!isRecord(old) || !isRecord(now)) return found(path.join('.'), old, now)
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) differ(old[key], now[key], [...path, key], found)
}

function lists(old: readonly unknown[], now: readonly unknown[], path: readonly string[], found: Found): void {
  const name = (item: unknown): string => {
    if (!isRecord(item)) return JSON.stringify(item)
    const key = KEYS.find((each) => typeof item[each] === 'string')
    return key === undefined ? `${String(item['rule'])} ${String(item['zh'])}` : String(item[key])
  }
  const before = new Map(old.map((item) => [name(item), item]))
  const after = new Map(now.map((item) => [name(item), item]))
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const kind =
      path[0] === 'figures' || path[0] === 'routes' || path[0] === 'deadlines' || path[0] === 'stops' ? id.replace(/[ |].*/, '') : '…'
    if (before.has(id) && after.has(id)) differ(before.get(id), after.get(id), [...path, kind], found)
    else found([...path, before.has(id) ? '−' : '+'].join('.'), before.get(id), after.get(id))
  }
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { kind: { type: 'string' } } })
const [root, other = '.'] = positionals
if (root === undefined) throw new Error('usage: npm run compare -- OLD [NEW] [--kind PATTERN]')
const shown = values.kind === undefined ? null : new RegExp(values.kind)
const [old, now] = [await treeAt(root), await treeAt(other)]
const counts = new Map<string, number>()
let same = 0
for (const day of DAYS) {
  for (const [at, person] of people(root).entries()) {
    const [before, after] = [answer(old, person, day), answer(now, person, day)]
    if (JSON.stringify(before) === JSON.stringify(after)) same++
    const kinds = new Set<string>()
    differ(before, after, [], (kind, was, is) => {
      if (shown?.test(kind)) console.log(kind, at, day, JSON.stringify(was), '→', JSON.stringify(is))
      kinds.add(kind)
    })
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
}
if (shown === null) for (const [kind, count] of [...counts].toSorted((a, b) => b[1] - a[1])) console.log(String(count).padStart(5), kind)
console.log(`${same} of ${PEOPLE * DAYS.length} answers are the same to the byte`)
