import type { Words } from '../domain/text.ts'
import type { Portal } from '../policy/schema.ts'
import { NATION } from '../domain/place.ts'

/** What bureaus and their sites are called after the place's name, as the data print it. */
const PATTERNS: readonly (readonly [RegExp, (place: string) => string])[] = [
  [/^人力资源和社会保障局$/, (place) => `${place} HR and Social Security Bureau`],
  [/^人力资源和社会保障厅$/, (place) => `${place} HR and Social Security Department`],
  [/^医疗保障局$/, (place) => `${place} Healthcare Security Bureau`],
  [/^电子税务局$/, (place) => `${place} eTax Bureau`],
  [/^税务局$/, (place) => `${place} Tax Bureau`],
  [/^住房公积金管理中心$/, (place) => `${place} Housing Provident Fund Centre`],
  [/^政务服务网$/, (place) => `${place} government service portal`],
  [/^人民政府$/, (place) => `${place} People's Government`],
  [/^统一认证$/, (place) => `${place} unified sign-in`],
  [/^人社公共服务 12333$/, (place) => `${place} HR and Social Security services 12333`],
]

const NATIONAL: Readonly<Record<string, string>> = {
  人力资源和社会保障部: 'Ministry of Human Resources and Social Security',
  国家社会保险公共服务平台: 'National Social Insurance Public Service Platform',
  国家医疗保障局: 'National Healthcare Security Administration',
  国家税务总局: 'State Taxation Administration',
  '自然人电子税务局、个税': 'eTax Bureau for individuals',
  '12366 纳税服务平台': '12366 taxpayer service platform',
}

const OPERATOR: Readonly<Record<Portal['operator'], string>> = {
  hrss: 'HR and social security',
  nhsa: 'healthcare security',
  tax: 'tax',
  hpf: 'housing provident fund',
  'gov-service': 'government service',
  other: 'official',
}

/**
 * A portal's name in English, through the place's own; what fits no pattern says what it is and keeps its Chinese name, which is on the
 * page.
 */
export function englishName(portal: Portal, place: Words | null): string {
  const site = `${OPERATOR[portal.operator]} site “${portal.name}”`
  if (portal.place === NATION) return NATIONAL[portal.name] ?? `National ${site}`
  if (place === null) return `Local ${site}`
  const rest = portal.name
    .replace(/^国家税务总局/, '')
    .replace(place.zh, '')
    .replace(place.zh.replace(/(省|市|(壮族|回族|维吾尔)?自治区)$/, ''), '')
    .trim()
  const pattern = PATTERNS.find(([expression]) => expression.test(rest))
  return pattern === undefined ? `${place.en} ${site}` : pattern[1](place.en)
}
