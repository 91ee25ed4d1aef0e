import type { Assessment, CostPart, DeadlineId, MedicalGapAnswer, Scheme, UnemploymentAnswer } from '../../advisor/assessment.ts'
import type { FigureUse } from '../../domain/figure.ts'
import type { Insurance } from '../../domain/insurance.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { anotherProvince } from '../places.ts'
import type { Fen } from '../../domain/money.ts'
import { capital, type Words } from '../../domain/text.ts'
import type { Exit, Fact } from '../../profile/schema.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { NAMES } from '../../advisor/finding.ts'
import { ageWords } from '../../advisor/retirement/reasons.ts'
import { categoryOf, flexibleWindow, minimumMonths, statutory, type Category } from '../../advisor/retirement/table.ts'
import { percent, plain, yuan } from '../../domain/format.ts'
import { countedMonths } from '../../profile/counted.ts'
import { plan } from '../../plan/plan.ts'
import { enDate, enMonth, enMonths, words, zhDate, zhMonth } from '../../advisor/wording.ts'
import { addMonths, daysBetween, iso, monthOf, monthsBetween } from '../../domain/dates.ts'
import { DIGITS } from '../../domain/numerals.ts'
import { deadlineOf, routeOf } from '../context.ts'
import { basis, unknown } from '../basis.ts'
import { no, say, state, yes } from './point.ts'
import { yearsWords } from './years.ts'

/*
 * Leads made from the assessment: yes or no, months, money, dates. Null where it does not say; the general lead then stands.
 */

/** Months paid for unemployment insurance by the profile, else by the question; null where neither says. */
const paidIn = (c: PointContext): number | null => c.profile?.months?.unemployment ?? c.said.paid

/** How the job ended by the profile and the question; null where neither says. */
const exitOf = (c: PointContext): Exit | null => c.profile?.exit ?? null

/** Is the person's own benefit refused for the way the job ended or the months paid? */
export const refused = (c: PointContext): boolean => c.mine && exitOf(c) !== null && c.a?.unemployment.eligible === 'no'

/** The benefit of somebody laid off there with so many months paid. */
export const laidOff = (c: PointContext, unemployment: number, place?: PlaceCode): UnemploymentAnswer | undefined =>
  c.at({ exit: 'laid-off', months: { unemployment } }, place)?.unemployment

/** A lead on the months of benefit, with their number where there are any. */
type Months = PointLead & { months?: number }

/** The months of the nation for whom no place is known. */
function ceiling(paid: number): Months {
  const most = paid < 60 ? 12 : paid < 120 ? 18 : 24
  const years = yearsWords(paid)
  return {
    zh: `缴了${years.zh}，全国规定最多领${most}个月；实际领几个月按参保地自己的算法，常常更少，写上城市就能算。`,
    en: `With ${years.en} paid the national ceiling is ${most} months; the place's own formula decides and often gives fewer: name the city to have it worked out.`,
    rules: ['UI-04', 'UI-05'],
    needs: ['insuredPlace'],
    months: most,
  }
}

/** Months of benefit by the place's formula, for the months paid. */
export function benefitMonths(c: PointContext): Months | null {
  const paid = paidIn(c)
  if (paid === null) return null
  if (paid < 12) return tooShort(c, paid)
  if (c.a === null) return ceiling(paid)
  if (refused(c)) return eligible(c)
  const worked = exitOf(c) !== null && c.a.unemployment.months !== null
  const there = worked ? c.a : c.at({ exit: 'laid-off', months: { ...c.profile?.months, unemployment: paid } })
  return there === null ? null : monthsDrawn(c, there.unemployment, paid)
}

/** The months that a benefit runs: to retirement where that comes first. */
function monthsDrawn(c: PointContext, { months, trace, reasons }: UnemploymentAnswer, paid: number): Months | null {
  if (months === null) return null
  const most = months.bound === 'at-most'
  const upTo = most ? words('最多', 'at most ') : words('能', '')
  const rules = trace?.rules ?? ['UI-05']
  const why = reasons.filter(({ rule }) => rule === rules[0]).slice(0, 1)
  const until = drawnUntil(c, months.value)
  const all = enMonths(months.value)
  const left = certainLeft(c)
  if (left !== null && left > 0 && left < months.value)
    return {
      zh: `领不满${months.value}个月：${until.zh}按缴满${paid}个月，本来${most ? '最多' : ''}是${months.value}个月。`,
      en: `Not all ${all}: ${until.en.replace(/^You/, 'you')} By the ${enMonths(paid)} paid it would be ${upTo.en}${all}.`,
      rules: [...rules, 'UI-15', 'UI-20'],
      why,
      months: months.value,
    }
  const who = c.mine ? words('你', 'You get') : words(c.place === null ? '' : c.where.zh, `In ${c.where.en} that is`)
  const limit = most
    ? words(
        `，${c.where.zh}自己的细算法没有查到或有不同读法，以12333答复为准`,
        `; the finer formula of ${c.where.en} was not found or is read in two ways, so 12333 decides`,
      )
    : words('', '')
  return {
    zh: `${who.zh}${upTo.zh}领${months.value}个月失业金（按缴满${paid}个月算）${limit.zh}。${until.zh}`,
    en: `${who.en} ${upTo.en}${all} of benefit (for ${enMonths(paid)} paid)${limit.en}. ${until.en}`.trim(),
    rules: [...rules, ...until.rules],
    why,
    months: months.value,
    ...(c.mine && exitOf(c) === null ? { needs: ['exit'] as Fact[] } : {}),
  }
}

/** Months until this person retires, where that is certain. */
export const certainLeft = (c: PointContext): number | null =>
  c.mine && c.a?.retirement?.certain === true ? monthsBetween(monthOf(c.today), c.a.retirement.month) : null

/** That retirement ends the benefit, and who pays the pension premium where this is near. */
function untilRetired(c: PointContext, left: number, near: boolean): PointLead {
  const retires = addMonths(monthOf(c.today), left)
  const paid = near ? lastYear(c) : null
  return {
    zh: `你${zhMonth(retires)}到法定退休年龄，失业金领到那时为止${paid === null ? '' : `，这期间的${paid.zh}`}。`,
    en: `You reach retirement age in ${enMonth(retires)}: benefit lasts until then${paid === null ? '' : `, and ${paid.en}`}.`,
    rules: ['UI-15', 'UI-20', ...(paid?.rules ?? [])],
  }
}

/** That no benefit is paid after retirement, by the person's own month where it is certain. */
export function overThen(c: PointContext): PointLead {
  const month = c.mine && c.a?.retirement?.certain === true ? c.a.retirement.month : null
  return month === null
    ? say(c, '不再发：', 'No longer:', 'UI-15')
    : say(
        c,
        `不再发：失业金只发到你${zhMonth(month)}退休为止，没领完的也停。`,
        `No longer: benefit ends when you retire in ${enMonth(month)}, whatever is left.`,
        'UI-15',
      )
}

/** Who pays the pension premium in the last year before retirement: the fund, or the person first where the place goes about it so. */
export function lastYear(c: PointContext): PointLead {
  const local = c.ruleOn('near-retirement-practice')
  return local?.params.paidFirstBy === 'worker'
    ? {
        zh: '养老保险费先自己缴，停领或退休后由失业保险基金补，以最低缴费额为限',
        en: 'you pay the pension premium first and the fund refunds it once benefit ends, up to the lowest rate',
        rules: [local.id],
      }
    : {
        zh: '养老保险费按规定由失业保险基金承担（有的地方先缴后补）',
        en: 'the fund bears the pension premium (in some places you pay first)',
        rules: ['UI-20', ...(local === null ? [] : [local.id])],
      }
}

/** The last month of benefit, from today; where the months count from the end of the job those since are lost. */
function lastMonth(c: PointContext, months: number): PointLead {
  const counts = c.ruleOn('benefit-counts')
  const since = counts?.params.from === 'job-end' ? c.profile?.leftOn : undefined
  const end = addMonths(monthOf(since ?? c.today), months)
  const [zh, en] =
    since === undefined
      ? ['这个月就登记、下个月开始发的话', 'Registered this month and drawn from the next, it']
      : ['从离职那天算', 'Counted from the end of the job it']
  return { zh: `${zh}，大约领到${zhMonth(end)}。`, en: `${en} runs to about ${enMonth(end)}.`, rules: since && counts ? [counts.id] : [] }
}

/** The last month of benefit where it is asked for, or where retirement ends it (UI-15) or it runs on until then (UI-20). */
export function drawnUntil(c: PointContext, months: number, always = false): PointLead {
  const left = certainLeft(c)
  const near = c.ruleOn('near-retirement')?.params.withinMonths ?? 0
  if (left !== null && left > 0 && (left < months || left <= near)) return untilRetired(c, left, left <= near)
  if (!c.mine || !(always || /哪个?月|到几月|为止|到什么时候|领到头|until|till|which month|what month/.test(c.q)))
    return { zh: '', en: '', rules: [] }
  return lastMonth(c, months)
}

const tooShort = (c: PointContext, paid: number): PointLead => ({
  zh: `不够：${c.said.paidUnder ? `不到${Math.ceil((paid + 1) / 12) * 12}个月` : `${paid}个月`}没有满一年（12个月），现在领不到失业金。${paid === 0 ? '' : '已缴的月数保留着，以后接着累计。'}`,
  en: `Not enough: ${enMonths(paid)} ${c.said.paidUnder ? 'or so ' : ''}is short of one year (12 months), so no benefit now.${paid === 0 ? '' : ' The months paid are kept and go on counting.'}`,
  rules: ['UI-01', 'UI-06', 'UI-19'],
})

type Monthly = UnemploymentAnswer['monthly']

/** That a sum is by a standard that has run out. */
export const lastKnown = (line?: { status: string }): Words =>
  line?.status === 'expired' ? words('（上一期标准）', ' (last known)') : words('', '')

/** Words, and whether they speak of a share of the minimum wage. */
type Shares = Words & { ofMinimum?: boolean }

/** What the benefit is a share of: the person's own base, else the local minimum wage. `rows` begins with that of the fewest years. */
function shareWords([start]: Monthly, rows: Monthly, level: boolean, figures: readonly FigureUse[]): Shares {
  const operands = start?.trace.operands ?? []
  const own = operands.length > 2 ? operands.find(({ unit, value }) => unit === 'ratio' && value > 0) : undefined
  if (own !== undefined)
    return words(
      `，按缴费基数的${percent(own.value)}算，最高到当地最低工资`,
      `, ${percent(own.value)} of the base, at most the local minimum wage`,
    )
  if (!figures.some(({ kind }) => kind === 'minimum-wage')) return words('', '')
  // One share, or one for each stretch of months where all get the same.
  const ratios = rows.flatMap((line) => line.trace.operands.find(({ unit }) => unit === 'ratio')?.value ?? [])
  const told = level && ratios.length > 0 && ratios.length === rows.length
  const share = told ? [...new Set(ratios.map((ratio) => percent(ratio)))].join('、') : null
  return {
    ...words(`，按当地最低工资的${share ?? '比例'}算`, `, ${share?.replace('、', ' and ') ?? 'a share'} of the local minimum wage`),
    ofMinimum: true,
  }
}

/** The sum of a month, or the span of it by the years paid, with what it falls to later. */
function eachMonth(least: Fen, [top, later]: Monthly, one: boolean): Words {
  const span =
    one || top === undefined
      ? words(`每月${yuan(least)}元`, `${yuan(least)} yuan a month`)
      : words(`按缴费年限每月${yuan(least)}元到${yuan(top.fen)}元`, `${yuan(least)} to ${yuan(top.fen)} yuan a month by the years paid`)
  return later === undefined
    ? span
    : words(`${span.zh}，第${later.fromMonth}个月起${yuan(later.fen)}元`, `${span.en}, ${yuan(later.fen)} from month ${later.fromMonth}`)
}

/** That the amount is not known here: what it is a share of where that is printed. */
function noAmount(c: PointContext, few: UnemploymentAnswer | undefined): PointLead & Shares {
  const share = few?.reasons.find(({ shareOf }) => shareOf !== undefined)
  return share === undefined
    ? { ...unknown(c.where, words('失业金标准', 'the benefit amount'), '12333'), rules: ['UI-07', 'UI-08'] }
    : { ...share, rules: [share.rule], needs: few?.needs ?? [], ofMinimum: share.shareOf === 'minimum-wage' }
}

/** Is it the person's own place and job that is asked about? */
const asksOwn = (c: PointContext): boolean => c.mine && c.said.places.length === 0

/** What the benefit is a month; by the person's months, else by the bands of the place. */
export function benefitMoney(c: PointContext): (PointLead & Shares) | null {
  if (c.a === null) return null
  if (asksOwn(c) && refused(c)) return eligible(c)
  const paid = paidIn(c)
  const few = laidOff(c, Math.max(12, paid ?? 12))
  const many = paid === null ? laidOff(c, 240) : few
  const known = few === undefined || many === undefined ? null : amount(c, few, many)
  return known ?? noAmount(c, few)
}

/** What all months make, where that is asked for and their number is certain. */
function total(c: PointContext, { months, monthly }: UnemploymentAnswer): Words {
  if (months?.bound !== 'exact' || !/一共|总共|加起来|\b(?:in all|altogether|in total)\b/.test(c.q)) return words('', '')
  const all = months.value
  const fen = monthly.reduce((sum, line) => sum + line.fen * Math.max(0, Math.min(line.toMonth ?? all, all) - line.fromMonth + 1), 0)
  return words(`，${all}个月共${yuan(fen)}元`, `, ${yuan(fen)} in ${enMonths(all)}`)
}

/** The sum for the fewest and the most years (the same answer where the months are known); null where none is printed. */
function amount(c: PointContext, few: UnemploymentAnswer, many: UnemploymentAnswer): (PointLead & Shares) | null {
  const [[start], [top]] = [few.monthly, many.monthly]
  if (start === undefined || top === undefined) return null
  const lines = [...few.monthly, ...many.monthly]
  const rules = [...new Set(lines.flatMap((line) => line.trace.rules))]
  const figures = lines.flatMap((line) => line.trace.operands).flatMap((operand) => operand.figure ?? [])
  const old = lastKnown(start)
  const level = start.fen === top.fen
  const shares = shareWords(few.monthly, many.monthly, level, figures)
  const sum = eachMonth(start.fen, many.monthly, few === many || level)
  const all = few === many ? total(c, few) : words('', '')
  const who = asksOwn(c) ? words('你的失业金', 'Your benefit is') : words(`${c.where.zh}的失业金`, `Benefit in ${c.where.en} is`)
  return {
    ...shares,
    zh: `${who.zh}${sum.zh}${all.zh}${shares.zh}${old.zh}。`,
    en: `${who.en} ${sum.en}${all.en}${shares.en}${old.en}.`,
    rules,
    why: [...few.reasons.filter((reason) => rules.includes(reason.rule)), basis(figures)].filter((line) => line.zh !== ''),
  }
}

/** What comes when the benefit has been drawn to its end. */
export const benefitOver = (c: PointContext): PointLead =>
  state(
    c,
    '先接医保：失业金停，代缴的医保一般同时停，之后自己缴职工医保或交居民医保，别断。就业困难的，自己缴社保可以申请补贴；离退休不到一年的，可以问能不能接着领；别的补助打12333问当地。',
    'Medical cover first: it normally ends with the benefit, so pay it yourself or join the resident scheme at once. Those hard to employ may get a subsidy for what they pay; within a year of retirement ask whether benefit goes on; for other help call 12333.',
    'UI-10',
    'GR-07',
    'UI-20',
  )

/** May this person draw benefit, and why not. */
export function eligible(c: PointContext): PointLead | null {
  const paid = paidIn(c)
  if (c.a === null || !c.mine) return paid !== null && paid < 12 ? tooShort(c, paid) : null
  const { unemployment } = c.a
  if (unemployment.eligible === 'yes') return mayDraw(unemployment, exitOf(c), isLate(c))
  if (unemployment.eligible === 'no') return paid !== null && paid < 12 ? tooShort(c, paid) : mayNotDraw(unemployment, exitOf(c))
  const unpaid = paid === 0 ? neverPaid(c) : null
  if (unpaid !== null) return unpaid
  const [why = words('要看离职原因和缴费月数。', 'the reason for leaving and the months paid.')] = unemployment.reasons
  return {
    zh: `还缺一点才能判断：${why.zh}`,
    en: `One thing is missing to tell: ${why.en}`,
    rules: [...new Set([...unemployment.reasons.map(({ rule }) => rule), 'UI-01'])],
    needs: unemployment.needs,
  }
}

/** The person's own first step by the Plan, as a sentence; empty where there is none, or no profile. */
export function ownStep(c: PointContext): Words {
  const own = c.mine && c.a !== null && c.profile !== null ? plan(c.a, c.profile, c.today).lead : null
  if (own === null || own.id === 'nothing-due' || own.id === 'answer-question') return words('', '')
  const { title, by } = own
  const dated = by === null || title.zh.includes(zhDate(by))
  return words(
    `你的第一步：${title.zh}${dated ? '' : `（${zhDate(by)}前）`}。`,
    `Your first step: ${title.en}${dated ? '' : ` (by ${enDate(by)})`}. `,
  )
}

/** The first step of a person who may not draw benefit, and why not; null for all others. */
export function ownStepWithoutBenefit(c: PointContext): PointLead | null {
  const none = refused(c) ? eligible(c) : null
  const first = ownStep(c)
  return none && { ...none, zh: `${first.zh}失业金：${none.zh}`, en: `${first.en}Benefit: ${none.en}` }
}

/** That an employer who paid for the pension owed unemployment insurance too; null where the pension has no months either. */
function neverPaid(c: PointContext): PointLead | null {
  const pension = c.profile?.months?.pension ?? 0
  if (pension === 0) return null
  return {
    zh: `因为你的记录里失业保险是0个月：单位该缴没缴（养老缴了${pension}个月）。让单位补缴，不补就打12333投诉；补上了再申领，补不上、害你领不到的，可以要求单位赔。`,
    en: `Because your record shows 0 months of unemployment insurance though the pension has ${pension}: the employer should have paid it. Have it made good, or complain at 12333; then claim. Where that cannot be done, claim the loss from the employer.`,
    rules: ['UI-01', 'ED-09', 'ED-10', 'DS-03'],
  }
}

/** That there is no benefit, and for what reason. */
function mayNotDraw({ reasons: [first] }: UnemploymentAnswer, exit: Exit | null): PointLead {
  const why =
    exit === 'mutual-by-worker'
      ? words(
          '协商解除是你先提出的，按自愿离职处理，领不了失业金；公司先提出的才行。',
          'you proposed the agreed end, so it counts as voluntary and brings no unemployment benefit; it must be proposed by the employer.',
        )
      : (first ?? words('按你填的情况领不到失业金。', 'for what you entered there is no unemployment benefit.'))
  return { zh: `不能：${why.zh}`, en: `No: ${why.en}`, rules: [...new Set([...(first ? [first.rule] : []), 'UI-01', 'UI-03'])] }
}

/** Ways a job ended that sound as if they ended the benefit. */
const YET: Readonly<Partial<Record<Exit, Words>>> = {
  'dismissed-fault': words('被开除不影响，过错不挡领失业金。', 'Being dismissed for fault does not block it. '),
  expired: words('合同到期不是自愿走。', 'A contract that ends is not left of your own accord. '),
  'resigned-employer-fault': words('因公司违法被迫走的，不算自愿。', 'Leaving because the employer broke the law is not voluntary. '),
}

/** Left over a year ago: no law bars the claim (UI-13), but what the place does with it is asked first; not of what is drawn already. */
const isLate = ({ profile, today }: PointContext): boolean =>
  profile !== null && profile.drawing !== 'unemployment' && daysBetween(profile.leftOn, today) > 365

/** That there is a benefit: for how many months, how much, with whose medical insurance. */
function mayDraw({ months, monthly: [first], reasons }: UnemploymentAnswer, exit: Exit | null, late: boolean): PointLead {
  const yet = (exit === null ? undefined : YET[exit]) ?? words('', '')
  const most = months?.bound === 'at-most'
  const drawn =
    months === null
      ? words('可以领失业金', 'You may draw unemployment benefit')
      : words(
          `${most ? '最多' : '能'}领${months.value}个月失业金`,
          `You may draw benefit for ${most ? 'at most ' : ''}${enMonths(months.value)}`,
        )
  const old = lastKnown(first)
  const each = first === undefined ? old : words(`，每月${yuan(first.fen)}元${old.zh}`, `, ${yuan(first.fen)} yuan a month${old.en}`)
  return yes(
    late ? '离职超过一年，先打12333问还办不办。能办的话，' : '能。',
    {
      zh: `${yet.zh}你${drawn.zh}${each.zh}，期间医保由失业保险基金缴，不用你出。`,
      en: `${yet.en}${drawn.en}${each.en}; meanwhile the fund pays your medical insurance.`,
      rules: [...new Set([...reasons.map(({ rule }) => rule), 'UI-01', 'UI-02', 'UI-09', ...(first?.trace.rules ?? [])])],
    },
    late ? 'Over a year has passed: ask 12333 whether it is still granted. If so: ' : 'Yes. ',
  )
}

/** When cover ends. */
export function cover(c: PointContext): PointLead | null {
  if (c.a === null || !c.mine) return null
  const { coverEnds, coverBound, graceEnds, coverRule, graceRule, rule, waitIfMissed } = c.a.medicalGap
  if (coverEnds === null) return null
  const past = coverEnds < c.today
  const [mostly, asRule] = coverBound === 'usual' ? ['一般', 'As a rule the'] : ['', 'The']
  const grace =
    graceEnds === null
      ? words('', '')
      : graceEnds < c.today
        ? words(
            `接上不用等的期限（${zhDate(graceEnds)}）已经过了，再参保一般要等。`,
            `The time to resume without a wait ran out on ${enDate(graceEnds)}.`,
          )
        : words(`${zhDate(graceEnds)}前接上，一般不用等。`, `Resume by ${enDate(graceEnds)} and there is as a rule no wait.`)
  const account = words('卡里个人账户的余额还能刷。', 'The balance on your account can still be spent.')
  const paidBy =
    c.a.unemployment.eligible === 'yes'
      ? words('领失业金期间医保由失业基金缴，报销不断。', 'While you draw benefit the fund pays and cover goes on.')
      : words('', '')
  const next = addMonths(monthOf(coverEnds), 1)
  const cover = past
    ? words(
        `不能报了：单位给你缴的医保${mostly}只保到${zhDate(coverEnds)}`,
        `No: ${asRule.toLowerCase()} employer's cover ended on ${enDate(coverEnds)}`,
      )
    : words(
        `单位给你缴的医保${mostly}能报到${zhDate(coverEnds)}，${zhMonth(next)}起不接上就停`,
        `${asRule} employer's cover runs to ${enDate(coverEnds)} and stops from ${enMonth(next)} unless you go on`,
      )
  return {
    zh: `${cover.zh}。${grace.zh}${paidBy.zh}${account.zh}`,
    en: `${cover.en}. ${[grace.en, paidBy.en, account.en].filter(Boolean).join(' ')}`,
    ...(past && { begins: 'no' }),
    rules: [...new Set([coverRule, graceRule, ...(waitIfMissed === null ? [] : [rule]), 'ME-18', ...(paidBy.zh === '' ? [] : ['UI-09'])])],
  }
}

/** The calendar month of paying from which a gap's rule gives cover again; undefined where it prints none. */
function lateMonth(c: PointContext, id: string): number | undefined {
  const printed = c.rule(id)
  return printed?.topic === 'gap-cover' ? printed.params.lateMonth : undefined
}

/** What a gap costs once it is too long: "最多要等6个月才能报". */
function waiting(c: PointContext, { rule, waitIfMissed }: MedicalGapAnswer): Words {
  const from = lateMonth(c, rule)
  if (waitIfMissed === null) return words('要等多久当地没有查到，先问12393', 'how long was not found: ask 12393')
  const most = waitIfMissed.bound === 'at-most' ? words('最多', 'up to ') : words('', '')
  return words(
    `${most.zh}要等${waitIfMissed.months}个月才能报${from === undefined ? '' : `（缴费起第${DIGITS[from]}个自然月起）`}`,
    `${most.en}${enMonths(waitIfMissed.months)} before anything is paid`,
  )
}

/** A gap of so many months that is too long to resume without a wait. */
function tooLate(c: PointContext, gap: MedicalGapAnswer, months: number): PointLead {
  const { graceMonths, graceRule, rule, lateUntil: spared } = gap
  const wait = waiting(c, gap)
  const name = c.place === null ? '' : c.where.zh
  if (spared && spared.until >= c.today)
    return {
      zh: `${name}：断了${months}个月，这段看病报不了，但${zhDate(spared.until)}前接上不用等，缴费的下个月起能报；再晚${wait.zh}，以12393答复为准。`,
      en: `In ${c.where.en}: unpaid for ${enMonths(months)}, and the bills of that time are your own; but resumed by ${enDate(spared.until)} there is no wait and cover starts the month after payment; later expect ${wait.en}. 12393 confirms.`,
      rules: [spared.rule],
    }
  const most = [graceRule, rule].some((id) => /^ME-[A-Z]{2}-/.test(id))
    ? words('', '')
    : words('（全国上限，当地可能更短）', ' (the national ceiling; it may be less)')
  return {
    zh: `${name}：已经断了${months}个月，超过${graceMonths}个月，这段住院、看病报不了，再缴以后${wait.zh}${most.zh}，以12393答复为准。`,
    en: `In ${c.where.en}: unpaid for ${enMonths(months)}, more than ${enMonths(graceMonths)}: bills of that time are your own, and after paying again expect ${wait.en}${most.en}; 12393 confirms.`,
    rules: [],
  }
}

/** A gap that is not too long yet, or of no known length. */
function inGrace(c: PointContext, gap: MedicalGapAnswer, months: number | null): Words {
  const { graceEnds, graceMonths, newcomerWait } = gap
  const wait = waiting(c, gap)
  const name = c.place === null ? '' : c.where.zh
  if (c.mine && c.said.gap === null && graceEnds !== null)
    return words(
      `最晚${zhDate(graceEnds)}前接上，一般不用等（${name}，断缴${graceMonths}个月以内）；过了${wait.zh}。越早越好，先问12393。`,
      `By ${enDate(graceEnds)} (end of ${enMonth(monthOf(graceEnds))}) there is as a rule no wait in ${c.where.en}; after that ${wait.en}. Sooner is safer; 12393 confirms.`,
    )
  if (months !== null && months <= graceMonths && graceMonths > 1)
    return words(
      `${name}：断缴${graceMonths}个月以内接上，一般不用等，缴费当月就能报；超过的${wait.zh}，以12393答复为准。`,
      `In ${c.where.en}: resumed within ${enMonths(graceMonths)} there is as a rule no wait; after that ${wait.en}. 12393 confirms.`,
    )
  const grace =
    graceMonths <= 1
      ? words('停缴的下个月就接上才不用等', 'no wait only from the very next month')
      : words(`断缴${graceMonths}个月以内接上一般不用等`, `no wait as a rule within ${enMonths(graceMonths)}`)
  const first = newcomerWait
    ? words(`；第一次自己参保要等${newcomerWait.months}个月`, `; a first enrolment by oneself waits ${enMonths(newcomerWait.months)}`)
    : words('', '')
  return words(
    `${name}：${grace.zh}，超过的${wait.zh}${first.zh}，以12393答复为准。`,
    `In ${c.where.en}: ${grace.en}; after that ${wait.en}${first.en}. 12393 confirms.`,
  )
}

/** By when to pick medical cover up, or the wait that a gap costs now. */
export function wait(c: PointContext): PointLead | null {
  if (c.a === null) return null
  const { gap: asked, profile: facts } = c.said
  const { medicalGap: gap } = c.a
  const known = c.mine || facts.leftOn || facts.lastPaidMonth
  const months = asked ?? (known ? monthsBetween(gap.lastPaidMonth, monthOf(c.today)) : null)
  const late = asked === null ? c.mine && gap.graceEnds !== null && gap.graceEnds < c.today : asked > gap.graceMonths
  const lead = late ? tooLate(c, gap, months ?? 0) : { ...inGrace(c, gap, months), rules: [] }
  const rules = [...new Set([gap.rule, gap.graceRule, ...(gap.newcomerWait ? [gap.newcomerWait.rule] : [])])]
  return { ...lead, rules: [...rules, ...lead.rules], why: gap.reasons.filter((reason) => rules.includes(reason.rule)) }
}

/** What an unpaid month does: after what is said of the pension, medical cover by the place's own rule where one is known. */
export function resumed(c: PointContext, pension: Words): PointLead {
  const own = wait(c)
  const { zh, en } =
    own !== null
      ? words(`医保，${own.zh}`, `Medical cover: ${own.en}`)
      : (c.said.gap ?? 0) > 3
        ? words(
            '医保断了超过3个月，再缴以后当地可以让你等最多6个月才能报，打12393问。',
            'Medical: after more than 3 months the place may make you wait up to 6 months after paying again; ask 12393.',
          )
        : words('医保3个月内接上，多数地方不用等，当地打12393问。', 'Medical resumed within 3 months mostly has no wait; ask 12393.')
  return { zh: pension.zh + zh, en: `${pension.en} ${en}`, rules: ['PE-04', ...(own?.rules ?? ['ME-07', 'ME-09'])] }
}

const PART: Readonly<Partial<Record<Insurance, Words>>> = {
  pension: words('养老', 'pension'),
  medical: words('医保', 'medical'),
  unemployment: words('失业', 'unemployment'),
}
const partOf = (insurance: Insurance): Words => PART[insurance] ?? words('', '')

const YEARLY = /一年|每年|全年|年缴|a year|per year|yearly|annual/i

/** Some places charge by age: the one that the question names goes before the profile's. */
const aged = (c: PointContext, a: Assessment): Assessment =>
  c.said.age === null ? a : (c.at({ birthMonth: addMonths(monthOf(c.today), -12 * c.said.age - 6) }) ?? a)

/** The same for a year where that is asked for. */
const aYear = (c: PointContext, fen: number): Words =>
  YEARLY.test(c.q) ? words(`，一年${yuan(fen * 12)}元`, `, ${yuan(fen * 12)} a year`) : words('', '')

/** That a cost rests on standards that are not those of today. */
export function oldStandard(...parts: readonly CostPart[]): Words {
  const figures = parts.flatMap((part) => part.figures)
  if (figures.some(({ status }) => status === 'expired')) return words('，含上一期标准', '; with a last known standard')
  return figures.some(({ provisional }) => provisional === true)
    ? words('，暂用上一年度的标准，公布后多退少补', '; by last year’s standard for the time being, settled later')
    : words('', '')
}

/** The lowest monthly sum by oneself, insurance by insurance; what is unknown is said in the same line. */
export function cost(c: PointContext): PointLead | null {
  if (c.a === null) return null
  const monthly = routeOf(aged(c, c.a), 'flexible')?.monthly ?? null
  if (monthly === null || monthly.lowest.parts.length === 0)
    return { ...unknown(c.where, words('自己缴社保的标准', 'what paying by oneself costs'), '12366、12333'), rules: ['PE-10', 'PE-11'] }
  const { parts, fen } = monthly.lowest
  const old = oldStandard(...parts)
  const listed = parts.map((part) =>
    words(`${partOf(part.insurance).zh}${yuan(part.fen)}`, `${partOf(part.insurance).en} ${yuan(part.fen)}`),
  )
  const lead = {
    rules: [...new Set([...parts.flatMap((part) => part.trace.rules), 'PE-10'])],
    why: [basis(parts.flatMap((part) => part.figures))].filter((line) => line.zh !== ''),
  }
  const unknownPart = (['pension', 'medical'] as const).find((insurance) => !parts.some((part) => part.insurance === insurance))
  if (unknownPart === undefined) {
    const yearly = aYear(c, fen)
    return {
      zh: `${c.where.zh}自己缴最低每月${yuan(fen)}元${yearly.zh}（${listed.map(({ zh }) => zh).join('＋')}${old.zh}）。`,
      en: `The lowest by yourself in ${c.where.en} is ${yuan(fen)} yuan a month${yearly.en} (${listed.map(({ en }) => en).join(' + ')}${old.en}).`,
      ...lead,
    }
  }
  const name = partOf(unknownPart)
  const line = unknownPart === 'pension' ? '12333' : '12393'
  return {
    zh: `${c.where.zh}自己缴最低每月${listed.map(({ zh }) => zh).join('＋')}元${old.zh === '' ? '' : `（${old.zh.slice(1)}）`}。${name.zh}的金额没有查到，打${line}问。`,
    en: `The lowest by yourself in ${c.where.en} is ${listed.map(({ en }) => en).join(' + ')} yuan a month${old.en}. The ${name.en} amount was not found: ask ${line}.`,
    ...lead,
  }
}

/** The sums of a place that has several, each with what it is for. */
function tiersOf(c: PointContext): Words {
  const sums = c.variants('medical-flexible-monthly').map(({ value, label = words('', '') }) => ({ value: plain(value), label }))
  return sums.length < 2
    ? words('', '')
    : words(
        `（${sums.map(({ value, label }) => label.zh + value).join('，')}）`,
        ` (${sums.map(({ value, label }) => `${label.en} ${value}`).join(', ')})`,
      )
}

/** One insurance of it. */
export function costOf(c: PointContext, insurance: 'pension' | 'medical'): PointLead | null {
  if (c.a === null) return null
  const part = routeOf(aged(c, c.a), 'flexible')?.monthly?.lowest.parts.find((entry) => entry.insurance === insurance)
  const name = insurance === 'pension' ? words('养老', 'pension') : words('职工医保', 'employee medical insurance')
  const line = insurance === 'pension' ? '12333' : '12393'
  if (part === undefined)
    return { ...unknown(c.where, words(`灵活就业${name.zh}金额`, `${name.en} paid by oneself`), line), rules: ['PE-10'] }
  const yearly = aYear(c, part.fen)
  const tiers = insurance === 'medical' ? tiersOf(c) : words('', '')
  const old = oldStandard(part)
  return {
    zh: `${c.where.zh}自己缴${name.zh}最低每月${yuan(part.fen)}元${yearly.zh}${tiers.zh}${part.base === null || part.rate === null ? '' : `（基数${plain(part.base)}×${Number((part.rate * 100).toFixed(3))}%）`}${old.zh}。`,
    en: `${capital(name.en)} by yourself in ${c.where.en} costs at least ${yuan(part.fen)} yuan a month${yearly.en}${tiers.en}${part.base === null || part.rate === null ? '' : ` (base ${plain(part.base)} × ${Number((part.rate * 100).toFixed(3))} %)`}${old.en}.`,
    rules: part.trace.rules,
    why: [basis(part.figures)].filter((entry) => entry.zh !== ''),
  }
}

const LINE: Readonly<Record<Category, Words>> = {
  male: words('男', 'a man'),
  'female-55': words('女干部、管理技术岗', 'a woman in an office post'),
  'female-50': words('女工人岗', 'a woman in a worker post'),
}

/** The lines of the retirement table that are open. */
function categories(c: PointContext): Category[] {
  const sex = c.said.profile.sex ?? c.profile?.sex ?? null
  const post = c.said.profile.post ?? (c.said.profile.sex ? null : c.profile?.post) ?? null
  const one = categoryOf({ sex, post })
  return one !== null ? [one] : sex === 'female' ? ['female-50', 'female-55'] : ['male', 'female-50', 'female-55']
}

/** First and last month of birth that fit what is known; null when nothing is. */
function births(c: PointContext): [string, string] | null {
  const { birth, age } = c.said
  if (birth !== null) {
    return [iso(birth.year, birth.month ?? 1), iso(birth.year, birth.month ?? 12)]
  }
  if (age !== null) {
    const now = monthOf(c.today)
    return [addMonths(now, -12 * (age + 1) + 1), addMonths(now, -12 * age)]
  }
  const own = c.profile?.birthMonth ?? c.said.profile.birthMonth ?? null
  return own === null ? null : [own, own]
}

/** Months to the statutory age, the fewest and the most by what is known; null where no birth is. */
export function monthsLeft(c: PointContext): [number, number] | null {
  const born = births(c)
  if (born === null) return null
  const left = categories(c).flatMap((line) =>
    born.map((month) => monthsBetween(monthOf(c.today), statutory(c.retirement, line, month).month)),
  )
  return [Math.min(...left), Math.max(...left)]
}

/** The month of retirement of one line of the table for a birth in a span: "2040年3月（63岁）". */
function reached(c: PointContext, category: Category, born: readonly [string, string]): Words {
  const [first, last] = [statutory(c.retirement, category, born[0]), statutory(c.retirement, category, born[1])]
  const [age, lastAge] = [ageWords(first.ageMonths), ageWords(last.ageMonths)]
  return first.month === last.month
    ? words(`${zhMonth(first.month)}（${age.zh}）`, `${enMonth(first.month)} (at ${age.en})`)
    : words(
        `${zhMonth(first.month)}（${age.zh}）到${zhMonth(last.month)}（${lastAge.zh}）之间，看出生月`,
        `between ${enMonth(first.month)} (${age.en}) and ${enMonth(last.month)} (${lastAge.en}), by month of birth`,
      )
}

/** When the statutory age is reached, for each line left open. `postTold`: what the last post decides is said beside it. */
export function retires(c: PointContext, postTold = false): PointLead | null {
  const born = births(c)
  if (born === null) return null
  const names = categories(c)
  const open = names.length > 1
  const parts = names.map((name) => {
    const { zh, en } = reached(c, name, born)
    return open ? words(`${LINE[name].zh}${zh}`, `${LINE[name].en} ${en}`) : words(zh, en)
  })
  const who = c.mine && c.said.birth === null ? words('你', 'Your') : words('', 'The')
  const settles = !open
    ? words('', '')
    : names.includes('male')
      ? words('写上男女和岗位就能定下来。', 'Say man or woman and the post to settle it.')
      : postTold
        ? words('', '')
        : words(
            '看离职前最后的岗位是工人还是管理技术岗，这一项决定差好几年，问12333。',
            'Whether the last post was a worker or an office one decides: ask 12333.',
          )
  const needs: Fact[] = names.includes('male') ? ['sex', 'post'] : ['post']
  return {
    zh: `${who.zh}法定退休时间是${parts.map(({ zh }) => zh).join('，')}。${settles.zh}`,
    en: `${who.en} statutory retirement date is ${parts.map(({ en }) => en).join('; ')}. ${settles.en}`.trim(),
    rules: ['PE-07'],
    ...(open ? { needs } : {}),
  }
}

/** The earliest month for a birth and a line that are certain (PE-08). */
export function earliest(c: PointContext): Words {
  const born = births(c)
  const [line, other] = categories(c)
  if (born === null || born[0] !== born[1] || line === undefined || other !== undefined) return words('', '')
  const month = flexibleWindow(c.retirement, line, born[0]).earliest
  const age = ageWords(monthsBetween(born[0], month))
  const end = statutory(c.retirement, line, born[0]).month
  return words(
    `${c.mine && c.said.birth === null ? '你' : ''}最早${zhMonth(month)}（${age.zh}）可以退休（法定是${zhMonth(end)}）。`,
    `The earliest month is ${enMonth(month)}, at ${age.en} (the statutory one ${enMonth(end)}).`,
  )
}

/** May one retire at the age that the question names: by the earliest month for the birth and the lines left open (PE-08). */
export function mayRetireAt(c: PointContext): PointLead | null {
  const age = Number(/(?<!\d)([56]\d)岁?(?:[^\d，。？?]{0,8})退|\bretire at (?:age )?([56]\d)\b/.exec(c.q)?.slice(1).find(Boolean))
  if (!(age >= 50)) return null
  const born = births({ ...c, said: { ...c.said, age: null } })
  const earliest = categories(c).flatMap((line) => {
    const { originalMonths, maxDelay } = c.retirement.lines[line]
    return (
      born?.map((month) => monthsBetween(month, flexibleWindow(c.retirement, line, month).earliest)) ?? [
        originalMonths,
        originalMonths + Math.max(0, maxDelay - c.retirement.window.months),
      ]
    )
  })
  const [least, most] = [Math.min(...earliest), Math.max(...earliest)]
  const [first, last] = [ageWords(least), ageWords(most)]
  const anybody = categories(c).includes('male')
  const at =
    least === most
      ? first
      : words(
          `${first.zh}到${last.zh}（看${anybody ? '男女、' : ''}岗位、出生月）`,
          `${first.en} to ${last.en}, by ${anybody ? 'sex, ' : ''}post and birth`,
        )
  const may = 12 * age >= most
  const open = 12 * age + 11 >= least
  return yes(
    may && '能：',
    {
      zh: `${may ? '年限够的可以弹性提前退休，' : open ? '不一定：' : '不能：'}最早${at.zh}能退，不早于原来的50、55、60岁，最多比法定年龄早3年；一般要提前3个月书面告诉单位，先问12333。`,
      en: `${may ? 'with enough years paid' : open ? 'That depends' : 'No'}: the earliest is ${at.en}, up to 3 years before the statutory age and never before the old 50, 55 or 60; as a rule with 3 months' written notice, check with 12333.`,
      rules: ['PE-08', 'PE-09', 'PE-05', 'PE-07'],
    },
    'Yes, ',
  )
}

/** Past the statutory age without a pension one may go on paying (PE-27); null for anybody else. */
export function overAge(c: PointContext): PointLead | null {
  const month = births(c)?.[1]
  const rule = c.ruleOn('over-age-pension')
  const past =
    month === undefined
      ? /超龄|(?<!没)[过超]了?.{0,2}退休(?:年龄|年纪)|past (?:the )?retirement/.test(c.q)
      : categories(c).every((line) => statutory(c.retirement, line, month).month < monthOf(c.today))
  return past && rule !== null
    ? {
        zh: `能接着缴：${rule.statement.zh}`,
        en: `Yes, you may go on paying: ${rule.statement.en}`,
        rules: [rule.id],
        begins: 'own',
      }
    : null
}

/**
 * Are the months needed paid by the statutory age, going on every month from now? Unsure where it turns on the month of birth or the
 * line.
 */
export function inTime(c: PointContext): 'yes' | 'no' | 'unsure' | null {
  const born = births(c)
  if (born === null) return null
  const paid = (c.profile ? countedMonths(c.profile) : null) ?? c.said.paid ?? 0
  const ends = categories(c).flatMap((line) => born.map((month) => statutory(c.retirement, line, month).month))
  const reached = ends.filter(
    (month) => paid + monthsBetween(monthOf(c.today), month) >= minimumMonths(c.retirement, Number(month.slice(0, 4))),
  )
  return reached.length === ends.length ? 'yes' : reached.length === 0 ? 'no' : 'unsure'
}

/** Of the months needed, are those paid enough; with the months still missing. */
const missing = (paid: number, needed: number, then = words('', '')): Words => {
  const left = needed - paid
  if (left <= 0) return words(`你已经缴了${paid}个月，够了。`, `You have paid ${enMonths(paid)}: enough.`)
  const long = left < 24 ? words('', '') : words(`（${yearsWords(left).zh}）`, ` (${yearsWords(left).en})`)
  return words(
    `你缴了${paid}个月，还差${left}个月${long.zh}${then.zh}。`,
    `You have paid ${enMonths(paid)}; ${left} are missing${long.en}${then.en}.`,
  )
}

/** Years needed by the year of retirement, and what is missing. */
export function yearsNeeded(c: PointContext): (PointLead & { enough: boolean }) | null {
  const { year } = c.said
  const paid = (c.profile ? countedMonths(c.profile) : null) ?? c.said.paid ?? null
  if (year === null) return yearsOwn(c, paid)
  const months = minimumMonths(c.retirement, year)
  const left = paid === null ? words('', '') : missing(paid, months)
  return {
    zh: `${year}年退休，养老要缴满${months / 12}年（${months}个月）。${left.zh}`,
    en: `Retiring in ${year}, ${months / 12} years (${months} months) must be paid for a monthly pension. ${left.en}`.trim(),
    rules: ['PE-05'],
    enough: (paid ?? 0) >= months,
  }
}

/** The same by the person's birth, for each line left open. */
function yearsOwn(c: PointContext, paid: number | null): (PointLead & { enough: boolean }) | null {
  const born = births(c)
  if (born === null) return null
  const ends = categories(c).flatMap((line) => born.map((month) => Number(statutory(c.retirement, line, month).month.slice(0, 4))))
  const needed = ends.map((year) => minimumMonths(c.retirement, year))
  const [least, most] = [Math.min(...needed), Math.max(...needed)]
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  const when = from === to ? from : `${from}–${to}`
  const required =
    least === most
      ? words(`${least / 12}年`, `${least / 12} years`)
      : words(`${least / 12}到${most / 12}年（看退休那年）`, `${least / 12} to ${most / 12} years (by the year of retirement)`)
  const month = addMonths(monthOf(c.today), most - (paid ?? 0))
  const then = c.mine
    ? words(`，接着每月缴，大约${zhMonth(month)}缴满`, `: paid every month from now, about ${enMonth(month)}`)
    : words('', '')
  const short = paid === null ? words('', '') : missing(paid, most, then)
  return {
    zh: `你${when}年前后退休，养老至少要缴满${required.zh}。${short.zh}`,
    en: `You retire about ${when}, so at least ${required.en} must be paid. ${short.en}`.trim(),
    rules: ['PE-05', 'PE-07'],
    begins: 'own',
    enough: (paid ?? 0) >= most,
  }
}

/** A deadline of the person with its date. */
export function due(c: PointContext, id: DeadlineId): { zh: string; en: string; past: boolean; rule: string } | null {
  const found = deadlineOf(c.a, id)
  if (found === null || found.date === null || (!c.mine && c.said.profile.leftOn === undefined)) return null
  return { zh: zhDate(found.date), en: enDate(found.date), past: found.date < c.today, rule: found.rule }
}

const OUTSIDER =
  /(?:没有?|不是|非)[^,，。？?]{0,5}户[口籍]|户[口籍][^，。？?]{0,2}不在|外[地省](?:的?户[口籍]|人)|居住证|residence permit|(?:\b(?:without|no|not)|n't (?:have|got))(?: an?)? (?:\w+ )?hukou|\bnon[- ]?local|\boutsider/

/** Pension and medical apart, or the one that is asked about. */
function schemesOf(c: PointContext): Scheme[] {
  const outside = OUTSIDER.test(c.q) && c.profile?.hukouPlace === undefined
  const a = outside ? c.at({ hukouPlace: anotherProvince(c.place) }) : c.a
  const medical = /医保|医疗|medical|health/.test(c.q)
  const both = /社保|五险|social/.test(c.q) || medical === /养老|pension/.test(c.q)
  const asked = both ? ['pension', 'medical'] : [medical ? 'medical' : 'pension']
  return ((a && routeOf(a, 'flexible')?.schemes) ?? []).filter(({ insurance }) => asked.includes(insurance))
}

const BOTH_NAMES = words('职工养老和医保', 'employee pension and medical insurance')

/** Reasons one after the other; one sentence for pension and medical where they differ in the name alone. */
function together(reasons: readonly Words[]): Words {
  const [pension, medical] = reasons
  const of = (reason: Words, name: keyof typeof NAMES): Words =>
    words(reason.zh.replace(NAMES[name].zh, BOTH_NAMES.zh), reason.en.replace(NAMES[name].en, BOTH_NAMES.en))
  if (pension !== undefined && medical !== undefined && of(pension, 'pension').zh === of(medical, 'medical').zh)
    return of(pension, 'pension')
  return words(reasons.map(({ zh }) => zh).join(''), reasons.map(({ en }) => en).join(' '))
}

/** May the person enrol here by oneself; who says so is from elsewhere. */
export function admission(c: PointContext): PointLead | null {
  const schemes = schemesOf(c)
  if (schemes.length === 0) return null
  const all = (verdict: string): boolean => schemes.every((scheme) => scheme.verdict === verdict)
  const seen = new Set<string>()
  const reasons = schemes.filter(({ reason }) => !seen.has(reason.zh) && seen.add(reason.zh))
  const lead: PointLead = {
    ...together(reasons.map(({ reason }) => reason)),
    rules: [...new Set(schemes.map((scheme) => scheme.rule))],
    needs: [...new Set(schemes.flatMap((scheme) => scheme.needs))],
  }
  if (all('no')) return no({ ...lead, zh: `不行。${lead.zh}`, en: `No. ${lead.en}` })
  if (all('yes')) return yes('可以。', lead, 'Yes. ')
  const turnsOn = (fact: Fact): boolean => schemes.every(({ needs }) => needs.includes(fact))
  if (turnsOn('insuredHereByEmployer')) return yes('单位在这里给你参过保的就能：', lead, 'Yes, if an employer insured you here: ')
  return turnsOn('employmentRegistered') ? yes('能：', lead) : { ...lead, begins: 'own' }
}
