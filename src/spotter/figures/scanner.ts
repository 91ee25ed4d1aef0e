import type { PlaceCode } from '../../domain/place.ts'
import type { Known } from '../places.ts'
import { AMOUNT, yuan } from './amount.ts'
import { areas } from './area.ts'
import { BOTH, INSURANCES, LOWER, OLD, OTHER_AMOUNT, UPPER } from './words.ts'
import type { InsuranceOrAll } from './words.ts'

/** The words of a sentence that matter for limits, in order. */
export type Token =
  /** `noun`: a limit of something (上限, 最低), not a comparison (低于). */
  | { type: 'role'; at: number; role: 'lower' | 'upper' | 'both'; noun: boolean }
  | { type: 'other' | 'old'; at: number; end: number }
  | { type: 'insurance'; at: number; insurance: InsuranceOrAll }
  | { type: 'place'; at: number; place: PlaceCode | null }
  | { type: 'year'; at: number; year: string }
  /** A share of the average wage: 60 % and 300 % are what the limits are made of. */
  | { type: 'share'; at: number; percent: number }
  | { type: 'amount'; at: number; end: number; value: number }
  /** Two amounts with a dash between them; `stated`: with a unit; `bracketed`: written [a, b]. */
  | { type: 'range'; at: number; end: number; low: number; high: number; stated: boolean; bracketed: boolean }

const named = (name: string, source: string): string => `(?<${name}>${source})`
const MONTHLY = String.raw`\s*(?:万?元)?(?:\s*/\s*(?:人\s*[./·]\s*)?月|\s*每月)?`
const SCANNER = new RegExp(
  [
    named(
      'range',
      String.raw`(?<open>\[\s*)?(?<a>${AMOUNT})(?<ua>${MONTHLY})\s*(?:至|到|~|-|—|–|,\s?(?=\s*\d{1,12}(?:\.\d{1,6})?\s*\])){1,4}\s*(?<b>${AMOUNT})\s*(?<ub>万?元)?(?![年月日\d])`,
    ),
    named('old', OLD.source),
    named('both', BOTH.source),
    named('other', OTHER_AMOUNT.source),
    named('lower', LOWER.source),
    named('upper', UPPER.source),
    named('insurance', INSURANCES.map(([, { source }]) => source).join('|')),
    named('share', String.raw`\d{2,3}(?:\.\d{1,4})?(?=\s*%)`),
    named('year', String.raw`20\d\d(?=\s*(?:-\s*20\d\d\s*)?年(?!\s*\d{1,2}\s*月)(?![^,。;]{0,24}?(?:平均工资|工资总额|统计)))`),
    named('amount', String.raw`(?<n>${AMOUNT})\s*(?<u>万?元)(?!\s*/?\s*[年日天])`),
  ].join('|'),
  'g',
)

export const insuranceOf = (word: string): InsuranceOrAll => INSURANCES.find(([, pattern]) => pattern.test(word))?.[0] ?? 'all'

/** Bureau names say nothing about an insurance; they are blanked in place so that positions stay. */
const BUREAUS =
  /(?:人力资源(?:和|与|、)?社会保障|社会保险|社保|医疗保障|医保|(?:住房)?公积金)(?:基金|事业)*(?:管理|经办|服务)*(?:局|厅|部|中心|机构|委员会)/g
export const withoutOffices = (text: string): string => text.replace(BUREAUS, (name) => '·'.repeat(name.length))

/** Splits a sentence into its tokens; `own` is the place the page is about. */
export function scan(sentence: string, own: PlaceCode | null, known: Known): Token[] {
  const text = withoutOffices(sentence)
  const tokens: Token[] = areas(text, own, known).map(({ at, place }) => ({ type: 'place', at, place }))
  for (const match of text.matchAll(SCANNER)) {
    const { index: at, groups = {} } = match
    const end = at + match[0].length
    const { open, a, ua = '', b, ub = '', n, u = '', insurance, year } = groups
    if (a !== undefined && b !== undefined) {
      const [low, high] = [yuan(a, ua.includes('元') ? ua : ub), yuan(b, ub)]
      const stated = `${ua}${ub}`.includes('元')
      if (low !== null && high !== null) tokens.push({ type: 'range', at, end, low, high, stated, bracketed: open !== undefined })
    } else if (n !== undefined) {
      const value = yuan(n, u)
      if (value !== null) tokens.push({ type: 'amount', at, end, value })
    } else if (insurance !== undefined) tokens.push({ type: 'insurance', at, insurance: insuranceOf(insurance) })
    else if (groups['share'] !== undefined) tokens.push({ type: 'share', at, percent: Number(groups['share']) })
    else if (year !== undefined) tokens.push({ type: 'year', at, year })
    else if (groups['old'] !== undefined) tokens.push({ type: 'old', at, end })
    else if (groups['other'] !== undefined) tokens.push({ type: 'other', at, end })
    else {
      const role = groups['both'] !== undefined ? 'both' : groups['lower'] !== undefined ? 'lower' : 'upper'
      tokens.push({ type: 'role', at, role, noun: /[限最]/.test(match[0]) })
    }
  }
  return tokens.sort((x, y) => x.at - y.at)
}
