import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The data as it lies on disk, not yet believed: what the checks look at, and what the tests break on purpose. */
export interface Pack {
  /** By file name below data/, e.g. `places/310000.json`. */
  provinces: Record<string, unknown>
  sources: unknown
  /** By file name below data/, e.g. `rules/medical.json`. */
  rules: Record<string, unknown>
  portals: unknown
  divisions: unknown
  counties: unknown
  /** Codes that src/policy/provinces.ts loads. */
  loaded: readonly string[]
  /** Source text of the program by path, for the rule ids it uses. */
  code: Record<string, string>
}

/** A file that is no JSON, most often for a comma too many or too few. */
export class NotJson extends Error {}

function json(...parts: string[]): unknown {
  const path = join(...parts)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new NotJson(
      `${path} is not valid JSON: ${error instanceof Error ? error.message : String(error)}\n    → look for a comma too many or too few there`,
    )
  }
}

/** Reads data and program text below `root` (the project folder). */
export function readPack(root: string): Pack {
  const data = join(root, 'src/policy/data')
  const code = programText(join(root, 'src'))
  const files = readdirSync(join(data, 'places'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  return {
    provinces: Object.fromEntries(files.map((name) => [`places/${name}`, json(data, 'places', name)])),
    sources: json(data, 'sources.json'),
    rules: Object.fromEntries(
      readdirSync(join(data, 'rules'))
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => [`rules/${name}`, json(data, 'rules', name)]),
    ),
    portals: json(data, 'portals.json'),
    divisions: json(data, 'divisions.json'),
    counties: json(data, 'counties.json'),
    loaded: [...(code['policy/provinces.ts'] ?? '').matchAll(/'(\d{6})': p/g)].map(([, province = '']) => province),
    code,
  }
}

function programText(src: string): Record<string, string> {
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .toSorted()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(src, name), 'utf8')]))
}
