import { percent, plain, yuanText } from '../../domain/format.ts'
import { NATION } from '../../domain/place.ts'
import { words } from '../../advisor/wording.ts'
import { routeOf } from '../context.ts'
import { cost, costOf, costsOfTwo, oldStandard } from './mine/cost.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, point, say, state, yes } from './point.ts'
import { pensionOnSum, tierEnds, tierIn } from './sums.ts'

const EVERY: Readonly<Record<string, readonly [string, RegExp]>> = {
  month: ['月', /个月|按月|每月|月[一月]|month/],
  quarter: ['季', /季|quarter/],
  'half-year': ['半年', /半年|half/],
  year: ['年', /(?<!半)年|year/],
}

/** How often the place takes the insurance asked about, with a "no" where another rhythm is asked for; null where it is not known. */
function howOften(c: PointContext): PointLead | null {
  const medical = /医保|医疗|medical/.test(c.q)
  const every = (routeOf(c.a ?? { routes: [] }, 'flexible')?.monthly?.every ?? []).filter(
    ({ insurance }) => insurance === 'all' || (insurance === 'medical') === medical,
  )
  const list = [...new Set(every.flatMap((entry) => entry.every))]
  if (list.length === 0) return null
  const q = c.q.replace(/不想[^，。]{0,4}月|not every month/, '')
  const asked = Object.entries(EVERY).flatMap(([one, [, pattern]]) => (pattern.test(q) ? [one] : []))
  const open = asked.filter((one) => list.some((other) => other === one))
  const names = words(list.map((one) => EVERY[one]?.[0]).join('、'), list.join(', '))
  const told = c.remarks('flexible').slice(0, 1)
  const late = say(c, '', '', c.ruleOn('back-payment')?.id ?? 'PE-13')
  const lead = medical
    ? {
        zh: `${c.where.zh}医保按${names.zh}缴。${told.map(({ statement }) => statement.zh).join('')}`,
        en: `Medical in ${c.where.en}: by ${names.en}. ${told.map(({ statement }) => statement.en).join('')}`.trim(),
        rules: ['ME-20'],
      }
    : {
        ...late,
        zh: `${c.where.zh}按${names.zh}缴。`,
        en: `In ${c.where.en}: by ${names.en}.`,
      }
  if (asked.length === 0) return lead
  const must = /必须|一定[要得]|非得|只能|\bmust\b|have to/.test(c.q)
  if (open.length > 0 && !must) return yes('可以：', lead)
  if (asked.length === 1 && open.length === list.length) return yes('是：', lead)
  const start = open.length === 0 ? words('不能：', 'No: ') : words('不一定，可以：', 'Not necessarily: ')
  return { ...lead, zh: start.zh + lead.zh, en: start.en + lead.en }
}

/** The one insurance that is asked about. */
function alone(c: PointContext): PointLead | null {
  const [medical, pension] = [/医保|医疗|medical/.test(c.q), /养老|pension/.test(c.q)]
  return medical === pension || /社保|两|都|一起/.test(c.q) ? null : costOf(c, medical ? 'medical' : 'pension')
}

/** The pension at the base that the person entered. */
function chosenPension(c: PointContext): PointLead | null {
  const part = c.a === null ? undefined : routeOf(c.a, 'flexible')?.monthly?.chosen?.parts.find(({ insurance }) => insurance === 'pension')
  if (part === undefined || part.base === null || part.rate === null) return null
  const sum = `${plain(part.base)} × ${percent(part.rate)}`
  const old = oldStandard(part)
  return {
    zh: `按你定的基数，养老每月${yuanText(part.fen)}元（${sum}${old.zh}）。`,
    en: `At the base you chose the pension costs ${yuanText(part.fen)} yuan a month (${sum}${old.en}).`,
    rules: part.trace.rules,
  }
}

/** The pension at the tier that the question names, where the place's limits are the usual shares of its average wage (PE-10). */
function pensionAtTier(c: PointContext): PointLead | null {
  const tier = tierIn(c)
  const [least, most] = tierEnds(c)
  const monthly = c.a === null ? undefined : routeOf(c.a, 'flexible')?.monthly
  const [low, high] = [monthly?.lowest, monthly?.highest].map((cost) => cost?.parts.find(({ insurance }) => insurance === 'pension'))
  if (tier === null || !low?.base || !high?.base || low.rate === null || Math.abs(high.base - (most / least) * low.base) > 10) return null
  const base = tier === most ? high.base : Math.round((low.base / least) * tier)
  const sum = `${plain(base)} × ${percent(low.rate)}`
  const old = oldStandard(low)
  const fen = Math.round(base * low.rate * 100)
  return {
    zh: `${c.where.zh}按${tier}%档，自己缴养老每月约${yuanText(fen)}元（${sum}${old.zh}），各档的基数以登记时列出的为准。`,
    en: `In ${c.where.en} the pension at the ${tier} % tier costs about ${yuanText(fen)} yuan a month (${sum}${old.en}); the bases listed at enrolment decide.`,
    rules: [...low.trace.rules, 'PE-10'],
  }
}

/** The least is taken for a fifth of the average wage. */
const FIFTH = /(?:平均工资|社平)[^，。？?]{0,4}(?:20|二十|百分之二十)/

const ALL_MINE = /[全都][^，。？?]{0,4}[进到]|\ball\b.{0,12}account/

/** Compares the 8 % of a payslip with the 20 % of one's own. */
const DEDUCTED = /(?:扣|交|缴|only|just|taken|saw|show\w*|deduct\w*)[^，。]{0,6}8\s?(?:%|个点).{0,60}20\s?(?:%|个点)/

/** By which month is the pension of a year to be paid? */
const YEAR_END = /养老[^，。？?]{0,6}(?:几月份?[之以]?前|最[晚迟]几月)/

/** Paying by oneself: how, for how much, who may, with what, where. */
/** The pension rate that the place prints for itself. */
function ownRate(c: PointContext): PointLead | null {
  const rule = c.ruleOn('pension-rate')
  return rule === null || rule.place === NATION ? null : say(c, '', '', rule.id)
}

/** The least pension payment, in percent of the local average wage. */
const leastShare = (c: PointContext): number =>
  Math.round((c.ruleOn('base-limits')?.params.lowest ?? 0) * (c.ruleOn('pension-rate')?.params.rate ?? 0) * 100)

export const points = [
  point(
    'flexible-cost',
    'monthly',
    ask`自己交社保一个月多少钱
    What it costs a month by oneself
    灵活就业社保最低交多少
    养老和医保自己缴要多少钱
    自由职业社保每月费用
    按最低档自己交一个月合计多少
    我自己缴最少一个月多少
    个人交社保一年要多少钱
    how much does it cost to pay social insurance myself
    what's the least I can pay each month on my own`,
    (c) =>
      either(
        costsOfTwo(c),
        alone(c),
        cost(c),
        say(
          c,
          '养老是所选基数的{pension-rate.rate%}，医保按当地标准，写上城市就能算每月最低多少元。',
          'Pension is {pension-rate.rate%} of the base you choose, medical by the local standard; name the city to have it worked out.',
          'PE-12',
        ),
      ),
    { says: /how much is it a months? as a flexible worker/, why: ['PE-11', 'PE-10', 'ME-20'] },
  ),
  point(
    'flexible-cost',
    'pension-only',
    ask`自己交养老一个月多少钱
    Pension alone
    灵活就业只交养老最低多少
    养老保险个人缴费一年多少
    养老金每月自己交多少
    how much is the pension contribution by myself`,
    (c) =>
      either(
        /(自己|我).{0,4}(定|选|报|挑)/.test(c.q) ? chosenPension(c) : null,
        pensionOnSum(c),
        pensionAtTier(c),
        costOf(c, 'pension'),
        state(
          c,
          `养老按所选基数的{pension-rate.rate%}，最低约是当地平均工资的${leastShare(c)}%，写上城市就能算。`,
          `{pension-rate.rate%} of the base chosen, at least about ${leastShare(c)}% of the local average wage; name the city.`,
          'PE-12',
        ),
      ),
    {
      why: ['PE-11', 'PE-10'],
      not: /^(?!.*(养老|pension))/,
      wrong: FIFTH,
    },
  ),
  point(
    'flexible-cost',
    'why-more',
    ask`为什么自己交社保比在公司贵
    Why it costs more than the deduction did
    自己交比单位扣的多那么多
    灵活就业社保怎么这么贵
    离职后自己交社保贵了一倍
    why is it so much more expensive to pay myself`,
    (c) => {
      const share = percent(c.ruleOn('pension-rate')?.params.rate ?? 0)
      return state(
        c,
        `因为单位那一份现在也由你自己出：在职时单位缴大头，工资里只扣个人部分；自己交养老是基数的${share}，医保也是全部自己出。`,
        `Because you now pay the employer's part as well: while employed only your share was deducted; by yourself the pension is ${share} of the base and medical is all yours.`,
        'PE-11',
        'ED-09',
      )
    },
    { why: ['PE-10'] },
  ),
  point(
    'flexible-cost',
    'yearly',
    ask`社保可以按季度或者一年交一次吗
    By the quarter or year
    灵活就业可以年底一次性交吗
    自己交养老能一年一交吗
    自己的医保能按月交吗
    后面的医保能一个月一个月缴吗
    can I pay medical insurance month by month
    pay social insurance once a year`,
    (c) =>
      either(
        howOften(c),
        state(
          c,
          '养老很多地方可以按月、季、年缴，当年的当年缴完，过年一般补不了；医保多按月，问12366和12393。',
          'Many places take the pension by month, quarter or year, within the year; medical mostly by the month: ask 12366 and 12393.',
          'CH-01',
        ),
      ),
    {
      why: ['PE-13', 'paying-day'],
      cue: YEAR_END,
      says: new RegExp(
        `${YEAR_END.source}|${/医保[^。？?]{0,4}(必须|一定要|得|要|能)?(月月|每个?月|每季度?)都?[交缴](吗|么|不)|医保[^。？?]{0,10}([按一]个?月一个?月|按[月季年]|(一|每)个?(月|季度?|年)(一[交缴]|[交缴]一[次回笔]))|医保[^。？?]{0,6}每个?月[交缴]一?点/.source}`,
      ),
    },
  ),
  point(
    'flexible-cost',
    'rate',
    ask`灵活就业养老保险缴费比例是多少
    The contribution rate by oneself
    自己交养老20%里多少进个人账户
    个人交养老保险交百分之几
    灵活就业交的钱有多少进个人账户
    12%进统筹是什么意思
    what percentage do flexible workers pay for the pension
    flexible employment pension contribution rate
    flexible workers pay pension insurance by self what is the proportion
    how much of what I pay goes into my personal account`,
    (c) =>
      DEDUCTED.test(c.q)
        ? say(
            c,
            '对：上班时工资里只扣你那份，单位的一份另缴；自己缴全由你出，是所选基数的{pension-rate.rate%}，钱不是多收的。',
            'Yes, that is right: in a job only your part came off the wage and the employer paid the rest; by yourself you pay all {pension-rate.rate%} of the base.',
            'PE-11',
          )
        : (ownRate(c) ??
          state(
            c,
            `${ALL_MINE.test(c.q) ? '不是全进' : '缴所选基数的{pension-rate.rate%}'}：其中{pension-rate.account%}进你的个人账户，其余进统筹基金。`,
            `${ALL_MINE.test(c.q) ? 'No, not all of the {pension-rate.rate%}' : '{pension-rate.rate%} of the base chosen'}: {pension-rate.account%} goes to your account, the rest to the pooled fund.`,
            'PE-11',
          )),
    {
      why: ['PE-10', 'PE-12'],
      says: /\b8 ?%.{0,60}\b20 ?%/,
    },
  ),
]
