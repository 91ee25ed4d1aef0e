import type { Assessment, DeadlineId } from '../../advisor/assessment.ts'
import type { Words } from '../../domain/text.ts'
import type { Fact } from '../../profile/schema.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ageWords } from '../../advisor/retirement/reasons.ts'
import { categoryOf, flexibleWindow, minimumMonths, statutory, type Category } from '../../advisor/retirement/table.ts'
import { percent, plain, yuan } from '../../domain/format.ts'
import { countedMonths } from '../../profile/counted.ts'
import { enDate, enMonth, enMonths, words, zhDate, zhMonth } from '../../advisor/wording.ts'
import { addMonths, monthOf, monthsBetween } from '../../domain/dates.ts'
import { DIGITS } from '../../domain/numerals.ts'
import { deadlineOf, routeOf } from '../context.ts'
import { basis, unknown } from '../basis.ts'
import { state } from './point.ts'
import { yearsWords } from './years.ts'

/*
 * Leads made from the assessment: yes or no, months, money, dates. Null where it does not say; the general lead then stands.
 */

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Months of benefit by the place's formula, for the months paid. */
export function benefitMonths(c: PointContext): PointLead | null {
  const paid = c.profile?.months?.unemployment ?? c.said.paid
  if (paid === null || paid === undefined) return null
  if (c.a === null) {
    if (paid < 12) return tooShort(c, paid)
    const most = paid < 60 ? 12 : paid < 120 ? 18 : 24
    const years = yearsWords(paid)
    return {
      zh: `缴了${years.zh}，全国规定最多领${most}个月；实际领几个月按参保地自己的算法，常常更少，写上城市就能算。`,
      en: `With ${years.en} paid the national ceiling is ${most} months; the place's own formula decides and often gives fewer: name the city to have it worked out.`,
      rules: ['UI-04', 'UI-05'],
      needs: ['insuredPlace'],
    }
  }
  if (paid < 12) return tooShort(c, paid)
  const exit = c.profile?.exit ?? null
  const there =
    exit === null || c.a.unemployment.months === null
      ? c.at({ exit: 'laid-off', months: { ...c.profile?.months, unemployment: paid } })
      : c.a
  if (c.mine && c.a.unemployment.eligible === 'no' && exit !== null) return eligible(c)
  const months = there?.unemployment.months ?? null
  if (months === null || there === null) return null
  const most = months.bound === 'at-most'
  const rules = there.unemployment.trace?.rules ?? ['UI-05']
  const first = rules[0] ?? 'UI-05'
  const note = there.unemployment.reasons.find((reason) => reason.rule === first)
  const until = drawnUntil(c, months.value)
  const lost = certainLeft(c)
  if (lost !== null && lost > 0 && lost < months.value)
    return {
      zh: `领不满${months.value}个月：${until.zh}按缴满${paid}个月，本来${most ? '最多' : ''}是${months.value}个月。`,
      en: `Not all ${enMonths(months.value)}: ${until.en.replace(/^You/, 'you')} By the ${enMonths(paid)} paid it would be ${most ? 'at most ' : ''}${enMonths(months.value)}.`,
      rules: [...rules, 'UI-15', 'UI-20'],
      why: note === undefined ? [] : [note],
    }
  return {
    zh: `${c.mine ? '你' : c.place === null ? '' : c.where.zh}${most ? '最多' : '能'}领${months.value}个月失业金（按缴满${paid}个月算）${most ? `，${c.where.zh}自己的细算法没有查到或有不同读法，以12333答复为准` : ''}。${until.zh}`,
    en: `${c.mine ? 'You get' : `In ${c.where.en} that is`} ${most ? 'at most ' : ''}${enMonths(months.value)} of benefit (for ${enMonths(paid)} paid)${most ? `; the finer formula of ${c.where.en} was not found or is read in two ways, so 12333 decides` : ''}.${until.en === '' ? '' : ` ${until.en}`}`,
    rules: [...rules, ...until.rules],
    why: note === undefined ? [] : [note],
    ...(exit === null && c.mine ? { needs: ['exit'] as Fact[] } : {}),
  }
}

/** Months until this person retires, where that is certain. */
const certainLeft = (c: PointContext): number | null =>
  c.mine && c.a?.retirement?.certain === true ? monthsBetween(monthOf(c.today), c.a.retirement.month) : null

/** The last month of benefit where it is asked for, or where retirement ends it (UI-15) or it runs on until then (UI-20). */
export function drawnUntil(c: PointContext, months: number, always = false): PointLead {
  const asked = always || /哪个?月|到几月|为止|到什么时候|领到头|until|till|which month|what month/.test(c.q)
  const end = addMonths(monthOf(c.today), months)
  const retires = c.mine && c.a?.retirement?.certain === true ? c.a.retirement.month : null
  const left = certainLeft(c)
  if (retires !== null && left !== null && left > 0 && (left < months || left <= (c.ruleOn('near-retirement')?.params.withinMonths ?? 0)))
    return {
      zh: `你${zhMonth(retires)}到法定退休年龄，失业金领到那时为止${left <= 12 ? '，这期间的养老保险费由失业保险基金出' : ''}。`,
      en: `You reach retirement age in ${enMonth(retires)}: benefit lasts until then${left <= 12 ? ', and the fund bears the pension premium meanwhile' : ''}.`,
      rules: ['UI-15', 'UI-20'],
    }
  return asked && c.mine
    ? {
        zh: `这个月就登记、下个月开始发的话，大约领到${zhMonth(end)}。`,
        en: `Registered this month and drawn from the next, it runs to about ${enMonth(end)}.`,
        rules: [],
      }
    : { zh: '', en: '', rules: [] }
}

const tooShort = (c: PointContext, paid: number): PointLead => ({
  zh: `不够：${c.said.paidUnder ? `不到${Math.ceil((paid + 1) / 12) * 12}个月` : `${paid}个月`}没有满一年（12个月），现在领不到失业金。已缴的月数保留着，以后接着累计。`,
  en: `Not enough: ${enMonths(paid)} ${c.said.paidUnder ? 'or so ' : ''}is short of one year (12 months), so no benefit now. The months paid are kept and go on counting.`,
  rules: ['UI-01', 'UI-06', 'UI-19'],
})

/** What the benefit is a month; by the person's months, else by the bands of the place. */
export function benefitMoney(c: PointContext): PointLead | null {
  if (c.a === null) return null
  if (c.mine && (c.profile?.exit ?? null) !== null && c.a.unemployment.eligible === 'no' && c.said.places.length === 0) return eligible(c)
  const paid = c.profile?.months?.unemployment ?? c.said.paid ?? null
  const drawing = (months: number) => c.at({ exit: 'laid-off', months: { unemployment: Math.max(12, months) } })?.unemployment
  const few = drawing(paid ?? 12)
  const many = paid === null ? drawing(240) : few
  const start = few?.monthly[0]
  const top = many?.monthly[0]
  if (few === undefined || many === undefined || start === undefined || top === undefined) {
    const share = few?.reasons.find(({ shareOf }) => shareOf !== undefined)
    if (share !== undefined) return { ...share, rules: [share.rule], needs: few?.needs ?? [] }
    const says = unknown(c.where, words('失业金标准', 'the benefit amount'), '12333')
    return { ...says, rules: ['UI-07', 'UI-08'] }
  }
  const rules = [...new Set([...few.monthly, ...many.monthly].flatMap((line) => line.trace.rules))]
  const later = many.monthly[1]
  const drop =
    later === undefined
      ? words('', '')
      : words(`，第${later.fromMonth}个月起${yuan(later.fen)}元`, `, ${yuan(later.fen)} from month ${later.fromMonth}`)
  const old = start.status === 'expired' ? words('（上一期标准，新标准公布后会变）', ' (last known standard)') : words('', '')
  const figures = [...few.monthly, ...many.monthly].flatMap((line) => line.trace.operands).flatMap((operand) => operand.figure ?? [])
  const note = few.reasons.filter((reason) => rules.includes(reason.rule))
  const own = start.trace.operands.find(({ unit, value }) => unit === 'ratio' && start.trace.operands.length > 2 && value > 0)
  // One share, or one for each stretch of months where all get the same.
  const ratios = many.monthly.flatMap((line) => line.trace.operands.find(({ unit }) => unit === 'ratio')?.value ?? [])
  const share =
    ratios.length === 0 || start.fen !== top.fen || ratios.length !== many.monthly.length
      ? null
      : [...new Set(ratios.map((ratio) => percent(ratio)))].join('、')
  const shares = own
    ? words(
        `，按缴费基数的${percent(own.value)}算，最高到当地最低工资`,
        `, ${percent(own.value)} of the base, at most the local minimum wage`,
      )
    : figures.some((figure) => figure.kind === 'minimum-wage')
      ? words(`，按当地最低工资的${share ?? '比例'}算`, `, ${share?.replace('、', ' and ') ?? 'a share'} of the local minimum wage`)
      : words('', '')
  const range =
    paid !== null || start.fen === top.fen
      ? words(`每月${yuan(start.fen)}元${drop.zh}`, `${yuan(start.fen)} yuan a month${drop.en}`)
      : words(
          `按缴费年限每月${yuan(start.fen)}元到${yuan(top.fen)}元${drop.zh}`,
          `${yuan(start.fen)} to ${yuan(top.fen)} yuan a month by the years paid${drop.en}`,
        )
  const who =
    c.mine && c.said.places.length === 0
      ? words('你的失业金', 'Your benefit is')
      : words(`${c.where.zh}的失业金`, `Benefit in ${c.where.en} is`)
  return {
    zh: `${who.zh}${range.zh}${shares.zh}${old.zh}。`,
    en: `${who.en} ${range.en}${shares.en}${old.en}.`,
    rules,
    why: [...note, basis(figures)].filter((line) => line.zh !== ''),
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
  const exit = c.profile?.exit ?? c.said.profile.exit ?? null
  const paid = c.profile?.months?.unemployment ?? c.said.paid ?? null
  if (c.a !== null && c.mine) {
    const { eligible: answer, months, monthly, reasons, needs } = c.a.unemployment
    const pension = c.profile?.months?.pension ?? 0
    if (paid === 0 && pension > 0)
      return {
        zh: `因为你的记录里失业保险是0个月：单位该缴没缴（养老缴了${pension}个月）。让单位补缴，不补就打12333投诉；补上了再申领，补不上、害你领不到的，可以要求单位赔。`,
        en: `Because your record shows 0 months of unemployment insurance though the pension has ${pension}: the employer should have paid it. Have it made good, or complain at 12333; then claim. Where that cannot be done, claim the loss from the employer.`,
        rules: ['UI-01', 'ED-09', 'ED-10', 'DS-03'],
      }
    if (answer === 'no') {
      if (paid !== null && paid < 12) return tooShort(c, paid)
      const why = reasons[0]
      const byWorker = exit === 'mutual-by-worker'
      return {
        zh: `不能：${byWorker ? '协商解除是你先提出的，按自愿离职处理，领不了失业金；公司先提出的才行。' : (why?.zh ?? '按你填的情况领不到失业金。')}`,
        en: `No: ${byWorker ? 'you proposed the agreed end, so it counts as voluntary and brings no unemployment benefit; it must be proposed by the employer.' : (why?.en ?? 'for what you entered there is no unemployment benefit.')}`,
        rules: [...new Set([...(why ? [why.rule] : []), 'UI-01', 'UI-03'])],
      }
    }
    if (answer === 'yes') {
      const first = monthly[0]
      const most = months?.bound === 'at-most'
      const fault =
        exit === 'dismissed-fault'
          ? words('被开除不影响，过错不挡领失业金。', 'Being dismissed for fault does not block it.')
          : exit === 'resigned-employer-fault'
            ? words('因公司违法被迫走的，不算自愿。', 'Leaving because the employer broke the law is not voluntary.')
            : words('', '')
      return {
        zh: `能。${fault.zh}你${months === null ? '可以领失业金' : `${most ? '最多' : '能'}领${months.value}个月失业金`}${first === undefined ? '' : `，每月${yuan(first.fen)}元`}，期间医保由失业保险基金缴，不用你出。`,
        en: `Yes. ${fault.en === '' ? '' : `${fault.en} `}${months === null ? 'You may draw unemployment benefit' : `You may draw benefit for ${most ? 'at most ' : ''}${enMonths(months.value)}`}${first === undefined ? '' : `, ${yuan(first.fen)} yuan a month`}; meanwhile the fund pays your medical insurance.`,
        rules: [...new Set([...reasons.map((reason) => reason.rule), 'UI-01', 'UI-02', 'UI-09', ...(first?.trace.rules ?? [])])],
      }
    }
    return {
      zh: `还缺一点才能判断：${reasons[0]?.zh ?? '要看离职原因和缴费月数。'}`,
      en: `One thing is missing to tell: ${reasons[0]?.en ?? 'the reason for leaving and the months paid.'}`,
      rules: [...new Set([...reasons.map((reason) => reason.rule), 'UI-01'])],
      needs,
    }
  }
  if (paid !== null && paid < 12) return tooShort(c, paid)
  return null
}

/** When cover ends. */
export function cover(c: PointContext): PointLead | null {
  if (c.a === null || !c.mine) return null
  const { coverEnds, graceEnds, coverRule, graceRule, rule, waitIfMissed } = c.a.medicalGap
  if (coverEnds === null) return null
  const past = coverEnds < c.today
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
  return {
    zh: `${past ? `不能报了：单位给你缴的医保只保到${zhDate(coverEnds)}，已经停了` : `单位给你缴的医保能报到${zhDate(coverEnds)}，${zhMonth(addMonths(monthOf(coverEnds), 1))}起不接上就停`}。${grace.zh}${paidBy.zh}${account.zh}`,
    en: `${past ? `No: the employer's cover ended on ${enDate(coverEnds)}` : `The employer's cover runs to ${enDate(coverEnds)} and stops from ${enMonth(addMonths(monthOf(coverEnds), 1))} unless you go on`}. ${[grace.en, paidBy.en, account.en].filter(Boolean).join(' ')}`,
    rules: [...new Set([coverRule, graceRule, ...(waitIfMissed === null ? [] : [rule]), 'ME-18', ...(paidBy.zh === '' ? [] : ['UI-09'])])],
  }
}

/** By when to pick medical cover up, or the wait that a gap costs now. */
export function wait(c: PointContext): PointLead | null {
  if (c.a === null) return null
  const { graceEnds, graceMonths, waitIfMissed, rule, graceRule, newcomerWait } = c.a.medicalGap
  const gap =
    c.said.gap ??
    (c.mine || c.said.profile.leftOn || c.said.profile.lastPaidMonth ? monthsBetween(c.a.medicalGap.lastPaidMonth, monthOf(c.today)) : null)
  const paidMonths = gap === null ? null : Math.max(0, c.said.gap ?? gap)
  const lateMonth = (id: string): number | undefined => {
    const printed = c.rule(id)
    return printed?.topic === 'gap-cover' ? printed.params.lateMonth : undefined
  }
  const from = lateMonth(rule)
  // Suzhou's own month stands where the wait is the province's.
  const ownFrom = from === undefined ? lateMonth(graceRule) : undefined
  const waiting =
    ownFrom !== undefined
      ? words(`从缴费起第${DIGITS[ownFrom]}个自然月起才能报`, `cover only from calendar month ${ownFrom} of paying`)
      : waitIfMissed === null
        ? words('要等多久当地没有查到，先问12393', 'how long was not found: ask 12393')
        : words(
            `${waitIfMissed.bound === 'at-most' ? '最多' : ''}要等${waitIfMissed.months}个月才能报${from === undefined ? '' : `（缴费起第${DIGITS[from]}个自然月起）`}`,
            `${waitIfMissed.bound === 'at-most' ? 'up to ' : ''}${enMonths(waitIfMissed.months)} before anything is paid`,
          )
  const rules = [...new Set([rule, graceRule, ...(newcomerWait ? [newcomerWait.rule] : [])])]
  const local = /^ME-[A-Z]{2}-/.test(graceRule) || /^ME-[A-Z]{2}-/.test(rule)
  const name = c.place === null ? '' : c.where.zh
  const why = [...c.a.medicalGap.reasons].filter((reason) => rules.includes(reason.rule))
  const late = graceEnds !== null && graceEnds < c.today
  const spared = c.a.medicalGap.lateUntil ?? null
  const dated = c.mine && c.said.gap === null
  if (c.said.gap !== null ? c.said.gap > graceMonths : dated && late) {
    const months = c.said.gap ?? gap ?? 0
    if (spared !== null && spared.until >= c.today)
      return {
        zh: `${name}：断了${months}个月，这段看病报不了，但${zhDate(spared.until)}前接上不用等，缴费的下个月起能报；再晚${waiting.zh}，以12393答复为准。`,
        en: `In ${c.where.en}: unpaid for ${enMonths(months)}, and the bills of that time are your own; but resumed by ${enDate(spared.until)} there is no wait and cover starts the month after payment; later expect ${waiting.en}. 12393 confirms.`,
        rules: [...rules, spared.rule],
        why,
      }
    return {
      zh: `${name}：已经断了${months}个月，超过${graceMonths}个月，这段住院、看病报不了，再缴以后${waiting.zh}${local ? '' : '（全国上限，当地可能更短）'}，以12393答复为准。`,
      en: `In ${c.where.en}: unpaid for ${enMonths(months)}, more than ${enMonths(graceMonths)}: bills of that time are your own, and after paying again expect ${waiting.en}${local ? '' : ' (the national ceiling; it may be less)'}; 12393 confirms.`,
      rules,
      why,
    }
  }
  if (dated && graceEnds !== null) {
    return {
      zh: `最晚${zhDate(graceEnds)}前接上，一般不用等（${name}，断缴${graceMonths}个月以内）；过了${waiting.zh}。越早越好，先问12393。`,
      en: `By ${enDate(graceEnds)} (end of ${enMonth(monthOf(graceEnds))}) there is as a rule no wait in ${c.where.en}; after that ${waiting.en}. Sooner is safer; 12393 confirms.`,
      rules,
      why,
    }
  }
  if (paidMonths !== null && paidMonths <= graceMonths && graceMonths > 1) {
    return {
      zh: `${name}：断缴${graceMonths}个月以内接上，一般不用等，缴费当月就能报；超过的${waiting.zh}，以12393答复为准。`,
      en: `In ${c.where.en}: resumed within ${enMonths(graceMonths)} there is as a rule no wait; after that ${waiting.en}. 12393 confirms.`,
      rules,
      why,
    }
  }
  return {
    zh: `${name}：${graceMonths <= 1 ? '停缴的下个月就接上才不用等' : `断缴${graceMonths}个月以内接上一般不用等`}，超过的${waiting.zh}${newcomerWait ? `；第一次自己参保要等${newcomerWait.months}个月` : ''}，以12393答复为准。`,
    en: `In ${c.where.en}: ${graceMonths <= 1 ? 'no wait only from the very next month' : `no wait as a rule within ${enMonths(graceMonths)}`}; after that ${waiting.en}${newcomerWait ? `; a first enrolment by oneself waits ${enMonths(newcomerWait.months)}` : ''}. 12393 confirms.`,
    rules,
    why,
  }
}

const PART: Readonly<Record<string, Words>> = {
  pension: words('养老', 'pension'),
  medical: words('医保', 'medical'),
  unemployment: words('失业', 'unemployment'),
}

const YEARLY = /一年|每年|全年|年缴|a year|per year|yearly|annual/i

/** Some places charge by age: the one that the question names goes before the profile's. */
const aged = (c: PointContext, a: Assessment): Assessment =>
  c.said.age === null ? a : (c.at({ birthMonth: addMonths(monthOf(c.today), -12 * c.said.age - 6) }) ?? a)

/** The lowest monthly sum by oneself, insurance by insurance; what is unknown is said in the same line. */
export function cost(c: PointContext): PointLead | null {
  if (c.a === null) return null
  const monthly = routeOf(aged(c, c.a), 'flexible')?.monthly ?? null
  if (monthly === null || monthly.lowest.parts.length === 0)
    return { ...unknown(c.where, words('自己缴社保的标准', 'what paying by oneself costs'), '12366、12333'), rules: ['PE-10', 'PE-11'] }
  const { parts, fen } = monthly.lowest
  const yearly = YEARLY.test(c.q) ? words(`，一年${yuan(fen * 12)}元`, `, ${yuan(fen * 12)} a year`) : words('', '')
  const missing = (['pension', 'medical'] as const).filter((insurance) => !parts.some((part) => part.insurance === insurance))
  const list = words(
    [
      ...parts.map((part) => `${PART[part.insurance]?.zh ?? ''}${yuan(part.fen)}`),
      ...missing.map((insurance) => `${PART[insurance]?.zh}？`),
    ].join('＋'),
    [
      ...parts.map((part) => `${PART[part.insurance]?.en ?? ''} ${yuan(part.fen)}`),
      ...missing.map((insurance) => `${PART[insurance]?.en} ?`),
    ].join(' + '),
  )
  const old =
    monthly.status === 'expired'
      ? words('，有的是上一期标准', '; part of it by the last known standard')
      : parts.some(({ figures }) => figures.some(({ provisional }) => provisional === true))
        ? words('，暂用上一年度的标准，公布后多退少补', '; by last year’s standard for the time being, settled later')
        : words('', '')
  const unknownPart =
    missing.length === 0
      ? words('', '')
      : words(
          `${PART[missing[0] ?? 'medical']?.zh}的金额没有查到，打${missing[0] === 'pension' ? '12333' : '12393'}问。`,
          `The ${PART[missing[0] ?? 'medical']?.en} amount was not found: ask ${missing[0] === 'pension' ? '12333' : '12393'}.`,
        )
  return {
    zh: `${c.where.zh}自己缴最低每月${missing.length === 0 ? `${yuan(fen)}元${yearly.zh}（${list.zh}${old.zh}）` : `${list.zh}元${old.zh === '' ? '' : `（${old.zh.slice(1)}）`}`}。${unknownPart.zh}`,
    en: `The lowest by yourself in ${c.where.en} is ${missing.length === 0 ? `${yuan(fen)} yuan a month${yearly.en} (${list.en}${old.en})` : `${list.en} yuan a month${old.en}`}. ${unknownPart.en}`.trim(),
    rules: [...new Set([...parts.flatMap((part) => part.trace.rules), 'PE-10'])],
    why: [basis(parts.flatMap((part) => part.figures))].filter((line) => line.zh !== ''),
  }
}

/** One insurance of it. */
export function costOf(c: PointContext, insurance: 'pension' | 'medical'): PointLead | null {
  if (c.a === null) return null
  const part = routeOf(aged(c, c.a), 'flexible')?.monthly?.lowest.parts.find((entry) => entry.insurance === insurance)
  const name = insurance === 'pension' ? words('养老', 'pension') : words('职工医保', 'employee medical insurance')
  const line = insurance === 'pension' ? '12333' : '12393'
  if (part === undefined)
    return { ...unknown(c.where, words(`灵活就业${name.zh}金额`, `${name.en} paid by oneself`), line), rules: ['PE-10'] }
  const yearly = YEARLY.test(c.q) ? words(`，一年${yuan(part.fen * 12)}元`, `, ${yuan(part.fen * 12)} a year`) : words('', '')
  return {
    zh: `${c.where.zh}自己缴${name.zh}最低每月${yuan(part.fen)}元${yearly.zh}${part.base === null || part.rate === null ? '' : `（基数${plain(part.base)}×${Number((part.rate * 100).toFixed(3))}%）`}。`,
    en: `${cap(name.en)} by yourself in ${c.where.en} costs at least ${yuan(part.fen)} yuan a month${yearly.en}${part.base === null || part.rate === null ? '' : ` (base ${plain(part.base)} × ${Number((part.rate * 100).toFixed(3))} %)`}.`,
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
    const at = (month: number): string => `${birth.year}-${String(month).padStart(2, '0')}`
    return birth.month === null ? [at(1), at(12)] : [at(birth.month), at(birth.month)]
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

/** When the statutory age is reached, for each line left open. `postTold`: what the last post decides is said beside it. */
export function retires(c: PointContext, postTold = false): PointLead | null {
  const born = births(c)
  if (born === null) return null
  const parts = categories(c).map((category) => {
    const [first, last] = [statutory(c.retirement, category, born[0]), statutory(c.retirement, category, born[1])]
    const same = first.month === last.month
    const age = ageWords(first.ageMonths)
    const lastAge = ageWords(last.ageMonths)
    return words(
      `${same ? `${zhMonth(first.month)}（${age.zh}）` : `${zhMonth(first.month)}（${age.zh}）到${zhMonth(last.month)}（${lastAge.zh}）之间，看出生月`}`,
      `${same ? `${enMonth(first.month)} (at ${age.en})` : `between ${enMonth(first.month)} (${age.en}) and ${enMonth(last.month)} (${lastAge.en}), by month of birth`}`,
    )
  })
  const names = categories(c)
  const who = c.mine && c.said.birth === null ? words('你', 'You') : words('', '')
  const list =
    parts.length === 1
      ? words(parts[0]?.zh ?? '', parts[0]?.en ?? '')
      : words(
          parts.map((part, at) => `${LINE[names[at] ?? 'male'].zh}${part.zh}`).join('，'),
          parts.map((part, at) => `${LINE[names[at] ?? 'male'].en} ${part.en}`).join('; '),
        )
  return {
    zh: `${who.zh}法定退休时间是${list.zh}。${parts.length > 1 ? (names.includes('male') ? '写上男女和岗位就能定下来。' : postTold ? '' : '看离职前最后的岗位是工人还是管理技术岗，这一项决定差好几年，问12333。') : ''}`,
    en: `${who.en === '' ? 'The statutory retirement date is' : 'Your statutory retirement date is'} ${list.en}. ${parts.length > 1 ? (names.includes('male') ? 'Say man or woman and the post to settle it.' : postTold ? '' : 'Whether the last post was a worker or an office one decides: ask 12333.') : ''}`.trim(),
    rules: ['PE-07'],
    ...(parts.length > 1 ? { needs: names.includes('male') ? (['sex', 'post'] as Fact[]) : (['post'] as Fact[]) } : {}),
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
  const yes = 12 * age >= most
  const open = !yes && 12 * age + 11 >= least
  return {
    zh: `${yes ? '能' : open ? '不一定' : '不能'}：${yes ? '年限够的可以弹性提前退休，' : ''}最早${at.zh}能退，不早于原来的50、55、60岁，最多比法定年龄早3年；一般要提前3个月书面告诉单位，先问12333。`,
    en: `${yes ? 'Yes, with enough years paid' : open ? 'That depends' : 'No'}: the earliest is ${at.en}, up to 3 years before the statutory age and never before the old 50, 55 or 60; as a rule with 3 months' written notice, check with 12333.`,
    rules: ['PE-08', 'PE-09', 'PE-05', 'PE-07'],
  }
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
      }
    : null
}

/** Are the months needed paid by the statutory age, going on every month from now? Unsure where it turns on the month of birth or the line. */
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
  const year = c.said.year
  const paid = (c.profile ? countedMonths(c.profile) : null) ?? c.said.paid ?? null
  if (year !== null) {
    const months = minimumMonths(c.retirement, year)
    const left = paid === null ? words('', '') : missing(paid, months)
    return {
      zh: `${year}年退休，养老要缴满${months / 12}年（${months}个月）。${left.zh}`,
      en: `Retiring in ${year}, ${months / 12} years (${months} months) must be paid for a monthly pension. ${left.en}`.trim(),
      rules: ['PE-05'],
      enough: (paid ?? 0) >= months,
    }
  }
  const born = births(c)
  if (born === null) return null
  const lines = categories(c)
  const ends = lines.flatMap((line) => born.map((month) => statutory(c.retirement, line, month).month))
  const years = [...new Set(ends.map((month) => minimumMonths(c.retirement, Number(month.slice(0, 4)))))].toSorted((a, b) => a - b)
  const [least, most] = [years[0] ?? 0, years.at(-1) ?? 0]
  const one = least === most
  const [firstEnd = '', lastEnd = ''] = [ends.toSorted()[0], ends.toSorted().at(-1)]
  const when = firstEnd.slice(0, 4) === lastEnd.slice(0, 4) ? `${firstEnd.slice(0, 4)}` : `${firstEnd.slice(0, 4)}–${lastEnd.slice(0, 4)}`
  const required = one
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
    enough: (paid ?? 0) >= most,
  }
}

/** A deadline of the person with its date. */
export function due(c: PointContext, id: DeadlineId): { zh: string; en: string; past: boolean; rule: string } | null {
  const found = deadlineOf(c.a, id)
  if (found === null || found.date === null || (!c.mine && c.said.profile.leftOn === undefined)) return null
  return { zh: zhDate(found.date), en: enDate(found.date), past: found.date < c.today, rule: found.rule }
}

/** May the person enrol here by oneself, pension and medical apart. */
export function admission(c: PointContext): PointLead | null {
  if (c.a === null) return null
  const schemes = (routeOf(c.a, 'flexible')?.schemes ?? []).filter((scheme) => scheme.insurance !== 'unemployment')
  if (schemes.length === 0) return null
  const verdicts = new Set(schemes.map((scheme) => scheme.verdict))
  const start =
    verdicts.size === 1 && verdicts.has('yes')
      ? words('可以。', 'Yes.')
      : verdicts.size === 1 && verdicts.has('no')
        ? words('不行。', 'No.')
        : schemes.every(({ needs }) => needs.includes('employmentRegistered'))
          ? words('能：', 'Yes:')
          : words('', '')
  const seen = new Set<string>()
  const reasons = schemes.filter(({ reason }) => !seen.has(reason.zh) && seen.add(reason.zh))
  return {
    zh: `${start.zh}${reasons.map(({ reason }) => reason.zh).join('')}`,
    en: `${start.en} ${reasons.map(({ reason }) => reason.en).join(' ')}`.trim(),
    rules: [...new Set(schemes.map((scheme) => scheme.rule))],
    needs: [...new Set(schemes.flatMap((scheme) => scheme.needs))],
  }
}
