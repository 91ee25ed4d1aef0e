import { isRecord } from '../../src/domain/isRecord.ts'
import * as z from 'zod/mini'
import type { CountyTable, Register } from '../../src/domain/places/register.ts'
import { registerOf } from '../../src/domain/places/register.ts'
import type { Place, Portal, ProvinceFile, Rule, Source } from '../../src/policy/schema.ts'
import { portalSchema, provinceFileSchema, ruleSchema, sourceSchema } from '../../src/policy/schema.ts'
import type { Pack } from './pack.ts'
import type { Problem } from './problem.ts'
import { reportOn } from './problem.ts'

// zod/mini brings no texts of its own; here, outside the shipped code, messages may say what was expected.
z.config(z.locales.en())

/** code, Chinese name, English name, pinyin, initials. */
type Division = readonly [code: string, zh: string, en: string, pinyin: string, initials: string]
const divisionSchema = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()])

/** The pack once it fits the schema. */
export interface Believed {
  provinces: { file: string; content: ProvinceFile }[]
  places: { file: string; place: Place }[]
  sources: Source[]
  rules: Rule[]
  /** The same with the file each stands in. */
  ruleFiles: { file: string; rule: Rule }[]
  portals: Portal[]
  divisions: Division[]
  /** All divisions by code, with the counties as they stand in the pack. */
  register: Register
  pack: Pack
}

/** Parses everything; what does not fit is told by place and field, and left out of the further checks. */
export function believe(pack: Pack): { believed: Believed; problems: Problem[] } {
  const problems: Problem[] = []
  const provinces = Object.entries(pack.provinces).flatMap(([file, raw]) => {
    const parsed = provinceFileSchema.safeParse(raw)
    if (parsed.success) return [{ file, content: parsed.data }]
    const report = reportOn(file)
    for (const issue of parsed.error.issues) {
      const { says, fix } = saysOf(issue, raw)
      report.error(pathInWords(raw, issue.path), says, fix ?? 'compare the field with src/policy/schema.ts')
    }
    problems.push(...report.problems)
    return []
  })
  const list = <T>(file: string, raw: unknown, schema: z.ZodMiniType<T>): T[] => {
    const report = reportOn(file)
    const rows = Array.isArray(raw) ? raw : []
    if (!Array.isArray(raw)) report.error('the file', 'is not a list', 'make it a JSON array')
    const good = rows.flatMap((row: unknown, index) => {
      const parsed = schema.safeParse(row)
      if (parsed.success) return [parsed.data]
      for (const issue of parsed.error.issues) {
        const { says, fix } = saysOf(issue, row)
        report.error(
          nameOf(row) ?? `row ${index + 1}`,
          `${issue.path.join('.')}: ${says}`,
          fix ??
            (issue.path[0] === 'params' || issue.path[0] === 'topic'
              ? 'topics and their numbers are listed in src/policy/topics.ts'
              : 'compare the field with src/policy/schema.ts'),
        )
      }
      return []
    })
    problems.push(...report.problems)
    return good
  }
  const ruleFiles = Object.entries(pack.rules).flatMap(([file, raw]) => list(file, raw, ruleSchema).map((rule) => ({ file, rule })))
  const divisions = list('divisions.json', pack.divisions, divisionSchema as unknown as z.ZodMiniType<Division>)
  const believed: Believed = {
    provinces,
    places: provinces.flatMap(({ file, content }) => content.places.map((place) => ({ file, place }))),
    sources: list('sources.json', pack.sources, sourceSchema),
    rules: ruleFiles.map(({ rule }) => rule),
    ruleFiles,
    portals: list('portals.json', pack.portals, portalSchema),
    divisions,
    register: registerOf(divisions, pack.counties as CountyTable),
    pack,
  }
  return { believed, problems }
}

/** What the schema says of a field, with the fix where it is a number out of its range: the number itself tells most of a slip. */
function saysOf(issue: z.core.$ZodIssue, raw: unknown): { says: string; fix: string | null } {
  const value = issue.path.reduce<unknown>((here, step) => (here as Record<PropertyKey, unknown> | undefined)?.[step], raw)
  if (value === '' && issue.code === 'too_small') return { says: 'is empty', fix: 'write it' }
  if (value === undefined && issue.code === 'invalid_type') return { says: `is missing (expected ${issue.expected})`, fix: null }
  if ((issue.code !== 'too_big' && issue.code !== 'too_small') || typeof value !== 'number') return { says: issue.message, fix: null }
  const than = issue.code === 'too_big' ? `more than ${issue.maximum}` : `less than ${issue.minimum}`
  return {
    says: `${value} is ${than}, the ${issue.code === 'too_big' ? 'most' : 'least'} that is likely`,
    fix: `check the number and its unit (months, not years; 0.9, not 90); if it is right, widen the range in src/policy/${issue.path[0] === 'params' ? 'topics' : 'schema'}.ts`,
  }
}

function nameOf(row: unknown): string | null {
  if (!isRecord(row)) return null
  const name = row['id'] ?? row['host'] ?? row['kind'] ?? row['topic'] ?? row['code'] ?? row['rule']
  return typeof name === 'string' ? name : null
}

/** `places.3.figures.7.until` as "440300 深圳市 › figures › pension-base-lower › until". */
function pathInWords(raw: unknown, path: readonly PropertyKey[]): string {
  let here: unknown = raw
  const words: string[] = []
  for (const step of path) {
    here = Array.isArray(here) ? here[Number(step)] : isRecord(here) ? here[String(step)] : undefined
    if (step === 'places') continue
    const name = typeof step === 'number' ? nameOf(here) : null
    const zh = isRecord(here) && isRecord(here['name']) ? here['name']['zh'] : undefined
    words.push(name === null ? String(step) : typeof zh === 'string' ? `${name} ${zh}` : name)
  }
  return words.join(' › ') || 'the file'
}
