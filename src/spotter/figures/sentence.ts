import type { PlaceCode } from '../../domain/place.ts'
import { lineage } from '../../domain/place.ts'
import type { Known } from '../places.ts'
import { provesItself } from './amount.ts'
import type { LimitFinding, Setting } from './finding.ts'
import { narrowed } from './insurances.ts'
import { onlySpan } from './period.ts'
import { scan } from './scanner.ts'
import type { Token } from './scanner.ts'
import { withoutSuperseded } from './superseded.ts'
import { EXAMPLE, OTHER_AMOUNT } from './words.ts'
import type { InsuranceOrAll } from './words.ts'

export const BASE = /基数|缴费工资|缴存工资|缴费上下限/
/** The meaning may follow its amount: 以7546元作为缴费基数下限. */
const MEANING_AFTER = /^(?:\s*\/\s*月)?(?:的)?(?:作?为|是|确定为)[^,。;\d]{0,12}?(?:(下限|最低)|(上限|最高))/

/** A wage that a share is taken of: 9183元的300%. */
const SHARE_OF = /^\s*(?:\/\s*月)?\s*\)?\s*(?:的|×|x|X|\*|乘以)\s*\d{2,3}(?:\.\d+)?\s*%/
/** Other people's rules: civil servants are not whom this product is for. */
const OTHERS = /机关事业单位|职业年金|公务员医疗/

/** Two numbers are limits when they have a unit, when they prove themselves, or when they stand in brackets and can be. */
const isPair = ({ low, high, stated, bracketed }: Token & { type: 'range' }): boolean =>
  stated || provesItself(low, high) || (bracketed && high > low * 3 && high < low * 9)

const isLowestWage = (text: string, at: number, role: number): boolean =>
  text.startsWith('最低工资', at) &&
  /^[^,;\d%]{2,16}$/.test(text.slice(role, at)) &&
  /^最低工资(?:标准)?[(为即是:,]*\d/.test(text.slice(at))

/** A sum to pay, which a comparison right behind it limits: 月缴存额不得超过…. */
const SUM = /(?:[缴交]费?额|缴存额|金额|补贴|津贴|待遇)$/

/** What a wage is named for: its multiple or share is the limit, told right behind (平均工资的3倍,即34611元). */
const WORKED_OUT =
  /工资(?:[^,。;]{0,12}?(?:\d{1,2}|[一二两三四五六])倍|[^,。;倍×*]{0,12}?(?:[4-9]\d|[1-3]\d\d)%)[^,。;\d缴额费]{0,6}[,(]?\s*(?:即|为|计|也就是)[^,。;\d缴额费]{0,8}$/

/** True when the words between a limit and its amount speak of a wage, worked out, and of no other sum. */
const isWorkedOut = (words: string): boolean =>
  WORKED_OUT.test(words) && !OTHER_AMOUNT.test(words.replace(/(?:平均|社平|岗平)(?:缴费)?工资/g, ''))

const limitsSomethingElse = (before: Token | undefined, at: number): boolean => before?.type === 'other' && at - before.end <= 2

/**
 * Reads the limits one sentence announces, with what it takes from its setting. Every amount needs a word that says what
 * it is; an amount whose meaning is not plain gives nothing.
 */
export function readSentence(sentence: string, setting: Setting, own: PlaceCode | null, known: Known): LimitFinding[] {
  if (EXAMPLE.test(sentence) || (OTHERS.test(sentence) && !/企业职工|灵活就业/.test(sentence))) return []
  if (!setting.aboutBases && !BASE.test(sentence)) return []
  const text = withoutSuperseded(sentence.replace(/(\d)\s+(?=\d)/g, '$1'))
  const span = onlySpan(text)
  const quote = sentence.trim().slice(0, 240)
  const found: LimitFinding[] = []
  let role = null as 'lower' | 'upper' | 'both' | null
  /** True while the last role word has not met an amount yet. */
  let fresh = false
  let byShare = false
  let barred = false
  /** Words up to here gave the amount before them its meaning and say nothing about the next. */
  let told = -1
  /** Where the last role word stood. */
  let roleAt = 0
  let year = setting.year
  let insurances: InsuranceOrAll[] = []
  let places: (PlaceCode | null)[] = []
  /** True once an amount has used the current insurances or places: the next name starts a new list. */
  let used = { insurances: false, places: false }
  let pair: number[] = []
  /** A limit was named and amounts followed, but none that could be taken for it. */
  let unread: 'lower' | 'upper' | null = null

  const put = (limit: 'lower' | 'upper', value: number | null, where: readonly (PlaceCode | null)[] = places): void => {
    for (const insurance of insurances.length > 0 ? narrowed(insurances) : setting.insurances)
      for (const place of where.length > 0 ? where : setting.places) found.push({ role: limit, value, insurance, place, year, span, quote })
    if (value !== null && unread === limit) unread = null
  }
  const closeRole = (): void => {
    if (unread !== null) put(unread, null)
    unread = null
  }
  const tokens = scan(text, own, known)
  tokens.forEach((token, index) => {
    switch (token.type) {
      case 'insurance':
        if (used.insurances) insurances = []
        insurances.push(token.insurance)
        used.insurances = false
        break
      case 'place':
        if (used.places) places = []
        // A province only introduces its city.
        places = places.filter((place) => place === null || token.place === null || !lineage(token.place).includes(place))
        places.push(token.place)
        used.places = false
        break
      case 'year':
        year = token.year
        break
      case 'old':
        barred = true
        break
      case 'other':
        // The lowest wage is the lower limit of the housing fund: 下限为本市最低工资标准2490元.
        barred ||= !(
          role === 'lower' &&
          fresh &&
          isLowestWage(text, token.at, roleAt) &&
          (insurances.length > 0 ? insurances : setting.insurances).every((insurance) => insurance === 'housing-fund')
        )
        break
      case 'role':
        if (token.at < told) break
        closeRole()
        roleAt = token.at
        // The upper limit of a sum to pay is not the upper limit of the base.
        role =
          limitsSomethingElse(tokens[index - 1], token.at) && (token.noun || SUM.test(text.slice(Math.max(0, token.at - 8), token.at)))
            ? null
            : token.role
        fresh = true
        byShare = false
        pair = []
        barred = false
        break
      case 'share':
        // The words 上限 and 下限 go before a bare percentage.
        if (role !== null && !byShare) break
        role = token.percent === 60 ? 'lower' : token.percent === 300 ? 'upper' : null
        byShare = true
        barred = false
        break
      case 'range':
        if (!barred && token.low < token.high && isPair(token)) {
          put('lower', token.low)
          put('upper', token.high)
        }
        barred = false
        used = { insurances: true, places: true }
        break
      case 'amount': {
        const rest = text.slice(token.end)
        if (fresh && role !== 'both' && isWorkedOut(text.slice(Math.max(roleAt, token.at - 60), token.at))) barred = false
        if (SHARE_OF.test(rest)) {
          barred = false
          break
        }
        const after = MEANING_AFTER.exec(rest)
        const next = tokens[index + 1]
        // A place in brackets right behind its amount: 5510元(广州市).
        const bracketed = next?.type === 'place' && /^\s*(?:\/\s*月)?\s*\($/.test(text.slice(token.end, next.at))
        const where = bracketed ? [next.place] : places
        if (after !== null && (!fresh || barred)) {
          put(after[1] === undefined ? 'upper' : 'lower', token.value, where)
          told = token.end + after[0].length
        } else if (!barred && role === 'both') {
          pair.push(token.value)
          // The greater is the upper, whatever the order of the words.
          if (pair.length === 2) {
            put('lower', Math.min(...pair), where)
            put('upper', Math.max(...pair), where)
            pair = []
          }
        } else if (!barred && role !== null && role !== 'both') put(role, token.value, where)
        else if (barred && role !== null && role !== 'both' && fresh) unread = role
        fresh &&= barred
        barred = false
        used = { insurances: true, places: true }
        break
      }
    }
  })
  closeRole()
  return found
}
