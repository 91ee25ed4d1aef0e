import type { Words } from '../domain/text.ts'
import type { Topic } from '../policy/topics.ts'
import type { PointContext } from './context.ts'
import type { PointLead } from './points/point.ts'
import { span, words } from '../advisor/wording.ts'
import { dateText } from '../domain/format.ts'

/**
 * What stands for the law in a sentence: `{gap-grace.months}` is the number that the rule nearest to the place decides today, `%` behind it
 * a share in percent, `:span` months as people say them (半年, 一年, 3年); `{ME-24}` is the day on which a rule begins.
 */
const LAW = /\{([a-z-]+)\.(\w+)(%|:span)?\}|\{([A-Z-]+\d+)\}/g
const UNKNOWN = words('若干', 'some')

/** One place in a sentence filled in, and the rule that did; where no rule holds it says that there is some number. */
function numberOf(c: PointContext, topic: string, param: string, how: string | undefined): { text: Words; rule?: string } {
  const rule = c.ruleOn(topic as Topic)
  const value = (rule?.params as Record<string, number> | undefined)?.[param]
  if (rule === null || value === undefined) return { text: UNKNOWN }
  const shown = how === '%' ? `${Math.round(value * 1000) / 10}%` : `${value}`
  return { rule: rule.id, text: how === ':span' ? span(value) : words(shown, shown) }
}

/** A sentence with its numbers and days of the law; `used` takes the rules that they come from. */
export function filledIn({ zh, en }: Words, c: PointContext, used?: Set<string>): Words {
  const fill = (text: string, language: 'zh' | 'en'): string =>
    text.replace(LAW, (_, topic: string | undefined, param: string, how: string | undefined, id: string) => {
      if (topic === undefined) return dateText(c.begins(id))[language]
      const { rule, text: number } = numberOf(c, topic, param, how)
      if (rule !== undefined) used?.add(rule)
      return number[language]
    })
  return { zh: fill(zh, 'zh'), en: fill(en, 'en') }
}

/** The same for all that a point answers with; the rules that gave a number are among those it rests on. */
export function leadByLaw(lead: PointLead, c: PointContext): PointLead {
  const used = new Set(lead.rules)
  const fill = <T>(each: T | Words): T | Words => (typeof each === 'object' && each !== null ? filledIn(each as Words, c, used) : each)
  const { quotes, why, begins } = lead
  return {
    ...lead,
    ...filledIn(lead, c, used),
    ...(quotes && { quotes: quotes.map(fill) }),
    ...(why && { why: why.map((each) => filledIn(each, c, used)) }),
    ...(begins && { begins: fill(begins) }),
    rules: [...used],
  }
}
