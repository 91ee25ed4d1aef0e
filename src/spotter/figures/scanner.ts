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

export const insuranceOf = (word: string): InsuranceOrAll => INSURANCES.find(([, pattern]) => pattern.test(word))?.[0] ?? 'all'

export const ANY_INSURANCE = INSURANCES.map(([, { source }]) => source).join('|')

type Groups = Readonly<Record<string, string | undefined>>

/** A word that matters: its pattern, and the token of a match from `at` to `end`; null for an amount that is none. */
interface Word {
  name: string
  source: string
  token: (groups: Groups, at: number, end: number) => Token | null
}

const roleWord = (role: 'lower' | 'upper' | 'both', { source }: RegExp): Word => ({
  name: role,
  source,
  token: (groups, at) => ({ type: 'role', at, role, noun: /[限最]/.test(groups[role] ?? '') }),
})

const bar = (type: 'old' | 'other', { source }: RegExp): Word => ({ name: type, source, token: (_, at, end) => ({ type, at, end }) })

const MONTHLY = String.raw`\s*(?:万?元)?(?:\s*/\s*(?:人\s*[./·]\s*)?月|\s*每月)?`

/** What matters in a sentence; where two may begin, the first of the list is meant. */
const WORDS: readonly Word[] = [
  {
    name: 'range',
    source: String.raw`(?<open>\[\s*)?(?<a>${AMOUNT})(?<ua>${MONTHLY})\s*(?:至|到|~|-|—|–|≤[^≤\d]{1,8}≤|[和与](?=[\d.,]{4,12}元?之间)|,\s?(?=\s*\d{1,12}(?:\.\d{1,6})?\s*\])){1,4}\s*(?<b>${AMOUNT})\s*(?<ub>万?元)?(?![年月日\d])`,
    token: ({ open, a = '', ua = '', b = '', ub = '' }, at, end) => {
      const low = yuan(a, ua.includes('元') ? ua : ub)
      const high = yuan(b, ub)
      return { type: 'range', at, end, low, high, stated: `${ua}${ub}`.includes('元'), bracketed: open !== undefined }
    },
  },
  bar('old', OLD),
  roleWord('both', BOTH),
  bar('other', OTHER_AMOUNT),
  roleWord('lower', LOWER),
  roleWord('upper', UPPER),
  {
    name: 'insurance',
    source: ANY_INSURANCE,
    token: ({ insurance = '' }, at) => ({ type: 'insurance', at, insurance: insuranceOf(insurance) }),
  },
  {
    name: 'share',
    source: String.raw`\d{2,3}(?:\.\d{1,4})?(?=\s*%)`,
    token: ({ share }, at) => ({ type: 'share', at, percent: Number(share) }),
  },
  {
    name: 'year',
    source: String.raw`20\d\d(?=\s*(?:-\s*20\d\d\s*)?年(?!\s*\d{1,2}\s*月)(?![^,。;]{0,24}?(?:平均工资|月均工资|工资总额|统计)))`,
    token: ({ year = '' }, at) => ({ type: 'year', at, year }),
  },
  {
    name: 'amount',
    source: String.raw`(?<n>${AMOUNT})\s*(?<u>万?元)(?!\s*/?\s*[年日天])`,
    token: ({ n = '', u = '' }, at, end) => {
      return { type: 'amount', at, end, value: yuan(n, u) }
    },
  },
]
const SCANNER = new RegExp(WORDS.map(({ name, source }) => `(?<${name}>${source})`).join('|'), 'g')

/** Bureau names say nothing about an insurance; they are blanked in place so that positions stay. */
const BUREAUS =
  /(?:人力资源(?:和|与|、)?社会保障|社会保险|社保|医疗保障|医保|(?:住房)?公积金)(?:基金|事业)*(?:管理|经办|服务)*(?:局|厅|部|中心|机构|委员会)|(?:住房)?公积金(?:以外|之外|除外)|除(?:住房)?公积金以?外/g
export const withoutOffices = (text: string): string => text.replace(BUREAUS, (name) => '·'.repeat(name.length))

/** Splits a sentence into its tokens; `own` is the place the page is about. */
export function scan(sentence: string, own: PlaceCode | null, known: Known): Token[] {
  const text = withoutOffices(sentence)
  const tokens: Token[] = areas(text, own, known).map(({ at, place }) => ({ type: 'place', at, place }))
  for (const { 0: whole, index: at, groups = {} } of text.matchAll(SCANNER)) {
    const word = WORDS.find(({ name }) => groups[name] !== undefined)
    const token = word?.token(groups, at, at + whole.length)
    if (token) tokens.push(token)
  }
  return tokens.toSorted((x, y) => x.at - y.at)
}
