import type { ProvinceFile, Source } from '../../src/policy/schema.ts'

/** A value on one line, with the blanks the data files have. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`)
    .join(', ')}}`
}

/** Fields of a place that hold one row a line. */
const ROWS = new Set(['figures', 'channels', 'paymentFrequency', 'benefitDuration', 'benefitAmount', 'medicalGap', 'remarks', 'gaps'])

function fieldText([key, value]: [string, unknown]): string {
  if (ROWS.has(key) && Array.isArray(value) && value.length > 0)
    return `      "${key}": [\n${value.map((row) => `        ${inline(row)}`).join(',\n')}\n      ]`
  if (key === 'admission')
    return `      "admission": {\n${Object.entries(value as object)
      .map(([insurance, item]) => `        "${insurance}": ${inline(item)}`)
      .join(',\n')}\n      }`
  return `      "${key}": ${inline(value)}`
}

/** A file of data/places as it lies in the repository. */
export const provinceText = ({ province, places }: ProvinceFile): string =>
  `{\n  "province": "${province}",\n  "places": [\n${places
    .map((place) => `    {\n${Object.entries(place).map(fieldText).join(',\n')}\n    }`)
    .join(',\n')}\n  ]\n}\n`

/** data/sources.json as it lies in the repository. */
export const sourcesText = (sources: readonly Source[]): string => `[\n${sources.map((source) => `  ${inline(source)}`).join(',\n')}\n]\n`
