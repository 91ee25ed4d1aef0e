import { answeringIn } from '../../domain/places/named.ts'
import type { Register } from '../../domain/places/register.ts'
import type { Words } from '../../domain/text.ts'
import type { LinesRead } from './lines.ts'

/**
 * Rows with places by their codes instead of their printed names; a name that is nobody's or several places' gives none. The register is
 * loaded only where a row says its place.
 */
export async function withPlaceCodes<T extends LinesRead>(
  reads: readonly T[],
  load: () => Promise<Register>,
): Promise<{ reads: readonly T[]; places: Record<string, Words> }> {
  if (!reads.some(({ rows }) => rows.some(({ place }) => place !== null))) return { reads, places: {} }
  const register = await load()
  const codes = new Map<string, string | null>()
  const places: Record<string, Words> = {}
  const codeOf = (name: string): string | null => {
    const known = codes.get(name)
    if (known !== undefined) return known
    const found = answeringIn(register, name)
    const code = found.length === 1 ? (found[0] ?? null) : null
    codes.set(name, code)
    const division = code === null ? undefined : register.byCode.get(code)
    if (code !== null && division !== undefined) places[code] = { zh: division.zh, en: division.en }
    return code
  }
  const coded = reads.map((read) => ({
    ...read,
    rows: read.rows.map((row) => ({ ...row, place: row.place === null ? null : codeOf(row.place) })),
  }))
  return { reads: coded, places }
}
