import type { Words } from '../domain/text.ts'
import type { Rule, RuleOf } from '../policy/schema.ts'
import type { Topic } from '../policy/topics.ts'
import type { TopicReply } from './answer.ts'
import type { PointContext } from './context.ts'
import type { PointLead } from './points/point.ts'
import { span, words } from '../advisor/wording.ts'
import { dateText, plain } from '../domain/format.ts'
import { isRuleShown } from '../policy/rules.ts'
import { numeral } from '../domain/numerals.ts'

/**
 * What stands for the law in a sentence: `{gap-grace.months}` is the number that the rule nearest to the place decides today,
 * `{benefit-ceiling.bands.0.months}` one of several. `%` behind it is a share in percent, `:span` months as people say them (半年,
 * 一年, 3年), `:times` a multiple (两倍), `{subsidy.numerator:share}` a fraction (三分之二), `:yuan` a sum (2,000), `:pay` months of
 * pay (半个月), `:age` months of age in years. `{ME-24}` is the day on which a rule begins, `{ME-03:year}` its year, `{PE-07:says}` its
 * sentence, `{ME-23.least}` its number, in force or not.
 */
const LAW = /\{([\w-]+)(?:\.([\w.-]+))?(%|:\w+)?\}/g
const UNKNOWN = words('若干', 'some')

type KeysOfNumbers<P> = Extract<keyof NonNullable<P>, string>
type LawParams = Readonly<Record<string, number>>
const TIMES = ['', 'once', 'twice', 'three times']
const FORMATS: Readonly<Record<string, (value: number, params: LawParams) => Words>> = {
  '': (value) => words('#', '#', value),
  '%': (value) => words('#%', '#%', Number((value * 100).toPrecision(6))),
  ':span': span,
  ':pay': (value) =>
    value === 1 ? words('一个月', 'a month') : value === 0.5 ? words('半个月', 'half a month') : words('#个月', '# months', value),
  ':yuan': (value) => words(plain(value), plain(value)),
  ':age': (value) => words('#', '#', value / 12),
  ':times': (value) => words(value === 2 ? '两倍' : '#倍', TIMES[value] ?? '# times', value),
  ':share': (value, { denominator = 1 }) =>
    words(`${numeral(denominator)}分之${numeral(value)}`, value === 2 && denominator === 3 ? 'two thirds' : `${value}/${denominator}`),
}

/** A number that the nearest rule decides today, as `{topic.param}` names it: months, days or a share; NaN where no rule holds. */
export const lawNumber = <T extends Topic>(c: PointContext, topic: T, param: KeysOfNumbers<RuleOf<T>['params']>): number =>
  (c.ruleOn(topic)?.params as LawParams | undefined)?.[param] ?? Number.NaN

/** Is this a gap in medical cover that is longer than the one without a wait? */
export const isLongGap = (c: PointContext, months: number | null = c.said.gap): boolean =>
  months !== null && months > lawNumber(c, 'gap-grace', 'months')

/** The id to cite for a rule: its own, or that of the row which has taken its place. */
export const citedFor = (id: string, c: PointContext): string => c.rule(id)?.id ?? id

/** One place in a sentence filled in, and the rule that did; where no rule holds it says that there is some number. */
function lawOf(c: PointContext, name: string, param: string | undefined, how = ''): { text: Words; rule: Rule | null } {
  const rule: Rule | null = /[A-Z]/.test(name) ? (c.rule(name) ?? c.whenever(name)) : c.ruleOn(name as Topic)
  const params = (rule?.params ?? {}) as LawParams
  const value = param?.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], params)
  if (rule !== null && param === undefined) {
    const from = rule.from ?? ''
    const year = from.slice(0, 4)
    return { rule, text: how === ':says' ? rule.statement : how === ':year' ? words(`${year}年`, year) : dateText(from) }
  }
  return { rule, text: (typeof value === 'number' && FORMATS[how]?.(value, params)) || UNKNOWN }
}

/** A sentence with its numbers and days of the law; `used` takes the rules that they come from. */
export function filledIn({ zh, en }: Words, c: PointContext, used?: Set<string>): Words {
  const fill = (text: string, language: 'zh' | 'en'): string =>
    text.replace(LAW, (_, name: string, param: string | undefined, how: string | undefined) => {
      const { rule, text: known } = lawOf(c, name, param, how)
      if (rule !== null && isRuleShown(rule)) used?.add(rule.id)
      return known[language]
    })
  return { zh: fill(zh, 'zh'), en: fill(en, 'en') }
}

/** The same for all that a point answers with; the rules that gave a number are among those it rests on. */
export function leadByLaw(lead: PointLead, c: PointContext): PointLead {
  const used = new Set(lead.rules.map((id) => citedFor(id, c)))
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

/** The same for what a subject says in general. */
export const replyByLaw = (reply: TopicReply, c: PointContext): TopicReply => ({
  ...reply,
  summary: filledIn(reply.summary, c),
  ...(reply.steps && { steps: reply.steps.map((each) => filledIn(each, c)) }),
  ...(reply.warnings && {
    warnings: reply.warnings.map((each) => ({ ...each, ...filledIn(each, c), rule: citedFor(each.rule, c) })),
  }),
})
