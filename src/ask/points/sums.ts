import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { lawNumber } from '../law.ts'
import { say } from './point.ts'
import { words } from '../../advisor/wording.ts'
import { percent, plain, yuanText } from '../../domain/format.ts'
import { numeralOf } from '../../domain/numerals.ts'
import { NUMBER, numberOf } from '../understand/amounts.ts'

/*
 * Leads worked out with the sums that a question names itself: an average wage, a base, a balance.
 */

const SUM = `(?:是|有|大概|大约|约|差不多|选|按|定|为|了|在|里|攒|存|着|就|of|is|about|at|to|[:： ]){0,5}${NUMBER}\\s?([万千wk])?(?!\\s*(?:年|个月|岁|%|倍|years?|months?))`
const AVERAGE = new RegExp(`(?:平均(?:月)?工资|社平(?:工资)?|average (?:monthly )?(?:wage|salary))${SUM}`)
const BASE = new RegExp(`(?:基数|\\bbase)${SUM}`)
const OF_BASE = new RegExp(`${NUMBER}\\s?([万千wk])?(?:元|块)?的?(?:缴费)?基数`)
const BALANCE = new RegExp(`(?:账户|余额|account|balance)[^\\d，。？?]{0,8}?${SUM}`)

/** The sum in yuan that stands after a word; null for none, or for less than a thousand, which is no wage, base or balance. */
function sumAfter(q: string, pattern: RegExp): number | null {
  const [, count, unit = ''] = pattern.exec(q.replace(/(\d),(?=\d{3})/g, '$1')) ?? []
  const sum = numberOf(count ?? '') * (/[万w]/.test(unit) ? 10_000 : unit === '' ? 1 : 1000)
  return sum >= 1000 ? sum : null
}

/** The lowest and the highest tier in percent of the average wage (PE-10). */
export const tierEnds = (c: PointContext): [number, number] => [
  Math.round(lawNumber(c, 'base-limits', 'lowest') * 100),
  Math.round(lawNumber(c, 'base-limits', 'highest') * 100),
]

/** The share of the average wage that a question names as its tier: "100%档", "百分之八十", "最高档"; null where it names none. */
export function tierIn(c: PointContext): number | null {
  const { q } = c
  const [least, most] = tierEnds(c)
  if (/最高.{0,2}档|highest (tier|base)/.test(q)) return most
  if (/百分百/.test(q)) return 100
  const share = Number(/(\d{2,3})\s*[%％]/.exec(q)?.[1] ?? numeralOf(/百分之([百一二两三六八十]{1,2})/.exec(q)?.[1] ?? ''))
  return share >= least && share <= most ? share : null
}

/** The pension by oneself on the base, or under the average wage, that the question names (PE-11, PE-12). */
export function pensionOnSum(c: PointContext): PointLead | null {
  const rate = c.ruleOn('pension-rate')?.params.rate
  if (rate === undefined) return null
  const base = sumAfter(c.q, BASE) ?? sumAfter(c.q, OF_BASE)
  if (base !== null)
    return {
      zh: `每月${plain(base * rate)}元：${plain(base)}×${percent(rate)}，前提是基数在当地上下限内。`,
      en: `${plain(base * rate)} yuan a month: ${plain(base)} × ${percent(rate)}, if the base lies within the local limits.`,
      rules: ['PE-11', 'PE-12'],
    }
  const average = sumAfter(c.q, AVERAGE)
  if (average === null) return null
  const [least] = tierEnds(c)
  const share = tierIn(c) ?? least
  const sum = plain((average * share * rate) / 100)
  const about = share === least ? words('最少约', 'At least about') : words('约', 'About')
  return {
    zh: `每月${about.zh}${sum}元：${plain(average)}×${share}%×${percent(rate)}。`,
    en: `${about.en} ${sum} yuan a month: ${plain(average)} × ${share}% × ${percent(rate)}.`,
    rules: ['PE-11', 'PE-10'],
  }
}

/** The basic part of the pension for the average wage and the years that the question names (PE-20). */
export function basicOnSum(c: PointContext): PointLead | null {
  const law = c.ruleOn('basic-pension')
  const average = sumAfter(c.q, AVERAGE)
  const paid = c.said.paid
  if (law === null || average === null || paid === null) return null
  const share = tierIn(c) ?? (/最低/.test(c.q) ? tierEnds(c)[0] : 100)
  const [own, years] = [(average * share) / 100, paid / 12]
  const sum = ((average + own) / 2) * years * law.params.perYear
  const how = `(${plain(average)}+${plain(own)})÷2×${plain(years)}×${percent(law.params.perYear)}`
  return {
    zh: `基础养老金每月约${plain(sum)}元：${how}（按${share}%档、今天的工资粗算）；另加个人账户余额除以计发月数。`,
    en: `The basic part is about ${plain(sum)} yuan a month: ${how} (the ${share} % tier, in today's wages); on top comes the account divided by its months.`,
    rules: ['PE-20', 'PE-21'],
  }
}

const DIVISOR = /计发月数|除以?(?:的是)?(?:多少|几|\d{2,3})|divisor|divided by/
/** The age at which the pension begins, where it is named: that of today is another. Residents begin at 60. */
function beginsAt({ q }: PointContext): number {
  const [, zh, en] = /(?<!\d)(\d{2})(?=岁?(?:退|领|拿|办))|(?:retir|draw|start|begin|from)[^,.?]{0,16}\b(\d{2})\b/.exec(q) ?? []
  return Number(zh ?? en ?? (/居民|农保|农村|resident|rural/.test(q) ? 60 : NaN))
}

/** The months an account is divided by at an age, and what it makes of a balance (PE-21). */
export function accountPart(c: PointContext): PointLead | null {
  const law = c.ruleOn('account-months')
  const balance = sumAfter(c.q, BALANCE)
  if (law === null || (balance === null && !DIVISOR.test(c.q))) return null
  const age = beginsAt(c)
  const months = law.params.months[age - law.params.fromAge]
  if (months === undefined) return say(c, '', '', law.id)
  const told = Number(/除以?(?:的是)?(\d{2,3})|divided by (\d{2,3})/.exec(c.q)?.slice(1).find(Boolean) ?? months)
  if (balance === null)
    return {
      zh: `${told === months ? '' : '不是：'}${age}岁开始领是${months}个月：个人账户余额除以${months}，就是账户这部分每月发的钱。`,
      en: `${told === months ? '' : 'No: '}${months} months for a pension from ${age}: the account divided by ${months} is what it pays a month.`,
      rules: [law.id],
    }
  const part = yuanText(Math.round((balance * 100) / months))
  return {
    zh: `账户这部分每月约${part}元：${plain(balance)}÷${months}（${age}岁的计发月数）。再加基础养老金。`,
    en: `The account pays about ${part} yuan a month: ${plain(balance)} ÷ ${months} (the months for ${age}). The basic part comes on top.`,
    rules: [law.id],
  }
}
