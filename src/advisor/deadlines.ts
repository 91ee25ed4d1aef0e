import type { IsoDate, IsoMonth } from '../domain/dates.ts'
import type { Words } from '../domain/text.ts'
import type { RuleOf } from '../policy/schema.ts'
import type { Deadline, DeadlineId, MedicalGapAnswer, Reason, Route, UnemploymentAnswer } from './assessment.ts'
import type { Case } from './case.ts'
import { dateText } from '../domain/format.ts'
import { addDays, addMonths, addMonthsToDate, lastDay, monthOf, weekday } from '../domain/dates.ts'
import { inForce, startedAgain } from './case.ts'
import { leavesForGood } from './leaving.ts'
import { payBy, payingDayReasons } from './payingDay.ts'
import { remarksOn } from './remarks.ts'
import { drawsBenefit, retires } from './retirementFacts.ts'
import { because, enDate, enMonths, span, words, zhDate } from './wording.ts'

/** `past`: what can still be done once the day has passed, where that differs from the usual. */
type DeadlineDraft = Omit<Deadline, 'id' | 'note'> & { note?: Words | null; past?: Words }

/** Every date that counts after leaving, each with who must act and the rule; `date` is null where it cannot be worked out. */
export function deadlinesOf(c: Case, gap: MedicalGapAnswer, unemployment: UnemploymentAnswer, paying: Route): Deadline[] {
  const left = c.profile.leftOn
  const certificate = c.law('leaving-certificate')
  const transfer = c.law('employer-transfer')
  const drafts: Record<DeadlineId, DeadlineDraft> = {
    'leaving-certificate': {
      date: addDays(left, certificate.params.days),
      who: 'employer',
      kind: 'do-by',
      rule: certificate.id,
      bound: 'exact',
      title: words('单位开具离职证明', 'The employer hands over the certificate of leaving'),
    },
    'employer-transfer': {
      date: addDays(left, transfer.params.days),
      who: 'employer',
      kind: 'do-by',
      rule: transfer.id,
      bound: 'at-latest',
      title: words('单位办完档案和社保转出', 'The employer finishes moving your file and social insurance'),
    },
    'unemployment-register': register(c, left, unemployment),
    'medical-cover-ends': coverEnds(c, gap),
    'medical-grace-ends': graceEnds(c, gap),
    'resident-window': residentWindow(c),
    'new-employer-register': newJob(
      c,
      c.law('new-employer-register'),
      words('新单位办社保登记', 'The new employer registers you for social insurance'),
    ),
    'new-employer-fund': newJob(
      c,
      c.law('new-employer-fund'),
      words('新单位办公积金登记', 'The new employer registers you for the housing fund'),
    ),
    'housing-fund-seal': seal(c, left),
    'housing-fund-withdraw': withdraw(c, left),
    arbitration: arbitration(c, left),
    'first-payment': firstPayment(c, gap, unemployment, paying),
  }
  return (Object.entries(drafts) as [DeadlineId, DeadlineDraft][]).map(([id, draft]) => {
    const { past: _, ...rest } = draft
    return { id, ...rest, note: noteOf(c, id, draft) }
  })
}

/** What the day itself calls for: a day that has passed says what can still be done, a rest day ahead that it is one. */
function noteOf(c: Case, id: DeadlineId, draft: DeadlineDraft): Words | null {
  const past = draft.date !== null && draft.date < c.today ? (draft.past ?? PAST[id] ?? null) : null
  const gone = past === null ? null : words('这天已经过了：#', 'This day has passed: #', past)
  const instead = gone !== null && (id === 'medical-grace-ends' || id === 'arbitration')
  return instead ? gone : join(draft.note ?? null, gone ?? (id === 'leaving-certificate' ? null : restDay(draft)))
}

const PAST: Partial<Record<DeadlineId, Words>> = {
  'leaving-certificate': words(
    '还没拿到的，催单位补开；不给的打12333反映。',
    'if you have none yet, ask the employer for it; refused, report it to 12333.',
  ),
  'employer-transfer': words(
    '单位还没转出的，催它办；不办的打12333反映，也可以申请仲裁。',
    'if nothing was moved yet, press the employer; report it to 12333, or go to arbitration.',
  ),
  'medical-grace-ends': words(
    '现在接上可能要等，先打12393问能不能补缴，越早越好。',
    'there may be a wait now; ask 12393 whether the gap can be paid up, the sooner the better.',
  ),
  'new-employer-register': words(
    '查一下办了没有；没办的催单位，或打12333反映。',
    'check that it was done; if not, press the employer or report it to 12333.',
  ),
  'new-employer-fund': words(
    '查一下办了没有；没办的催单位，或打12329反映。',
    'check that it was done; if not, press the employer or report it to 12329.',
  ),
  'housing-fund-seal': words(
    '查一下办了没有；没办的催单位，或打12329反映。',
    'check that it was done; if not, press the employer or report it to 12329.',
  ),
  arbitration: words(
    '一般不再受理；这期间一直主张过权利的，带上证据问仲裁委能不能重新起算。',
    'a claim is usually too late; if you kept pressing it meanwhile, take the proof and ask the arbitration office whether time runs anew.',
  ),
  'first-payment': words('现在就办，别再多断一个月。', 'act now, so that no further month is missed.'),
}

const ASSUMED = words(
  '按单位缴到离职当月算；只缴到上个月的，要提前一个月。',
  'This assumes that the employer pays for the month of leaving; if it pays one month less, it is a month earlier.',
)

/** The place prints no last day and the one worked out is later than the last month paid: plan by the earlier. */
const careful = ({ carefulUntil = null }: MedicalGapAnswer): Words | null =>
  carefulUntil === null
    ? null
    : words(
        '这天是按条文推算的，没打12393确认之前，按#就停来打算。',
        'Worked out from the text: until 12393 confirms it, plan as if cover ended on #.',
        dateText(carefulUntil),
      )

const PUBLIC = words(
  '机关事业单位编制内人员的争议另有办法，不走劳动仲裁的这个期限，先打12333问。',
  'Disputes of established public staff follow rules of their own, not this limit: ask 12333 first.',
)

const NO_FUND = words('你说没有缴公积金，这一条用不上。', 'You said there is no housing fund, so this does not apply.')

const RETIREE = words(
  '退休医保看累计年限，没有统一的停保日，先打12393问。',
  'Retiree cover turns on the years paid and has no common last day: ask 12393.',
)

/** Why there is no day, where there is none. */
const open = (c: Case, { coverEnds: ends, reasons: [why] }: MedicalGapAnswer): Words | null =>
  retires(c) ? RETIREE : ends === null && why !== undefined ? words(why.zh, why.en) : null

const newcomer = ({ newcomerWait: wait = null }: MedicalGapAnswer): Words | null =>
  wait === null
    ? null
    : words(
        `这里以灵活就业身份参保另有${wait.months}个月等待，能不能免先问12393。`,
        `Flexible workers here wait ${enMonths(wait.months)}: ask 12393 first whether you are spared.`,
      )

/** Registering is possible from leaving on; nothing is lost by doing it at once, and the benefit counts from it (UI-11, UI-13). */
function register(c: Case, left: IsoDate, unemployment: UnemploymentAnswer): DeadlineDraft {
  const draft = (date: IsoDate | null, rule: string, title: Words, note: Words | null): DeadlineDraft => ({
    date,
    who: 'worker',
    kind: 'opens',
    rule,
    bound: 'usual',
    title,
    note,
  })
  const registration = words('失业登记', 'Unemployment registration')
  if (retires(c)) {
    const note = words('退休领养老金的人不领失业金，不用办。', 'Nobody draws unemployment benefit beside a pension: nothing to do.')
    return draft(null, 'UI-15', registration, note)
  }
  if (drawsBenefit(c)) return draft(null, 'UI-09', registration, DRAWN)
  if (startedAgain(c)) {
    return draft(null, 'UI-15', registration, words('你已经重新就业，不用办。', 'You are employed again: nothing to do.'))
  }
  if (unemployment.eligible === 'no') {
    return draft(
      left,
      'GR-11',
      words('可以办失业登记（按现在填的，领不了失业金）', 'Unemployment registration opens (no benefit, by what you gave)'),
      words(
        '登记不收钱。想认定就业困难、申请补贴的，先打12333问要不要登记。',
        'It is free. If you want to be recognised as hard to employ or claim a subsidy, ask 12333 whether it is needed.',
      ),
    )
  }
  const counts = c.law('benefit-counts')
  return draft(
    left,
    counts.id,
    words('可以办失业登记、申领失业金', 'Unemployment registration and claim open'),
    join(countedFrom(counts), printedLimit(c, left)),
  )
}

/** What delay costs, by what the months are counted from here. */
function countedFrom({ params }: RuleOf<'benefit-counts'>): Words {
  if (params.claimWithinWorkingDays !== undefined) {
    const days = params.claimWithinWorkingDays
    return words(
      '越早越好：从登记那天起算；这里要在登记后#个工作日内去申领，晚了就从申领那天算。',
      'The sooner the better: the benefit counts from registration. Claim within # working days of it here, or it counts from the claim.',
      days,
    )
  }
  switch (params.from) {
    case 'job-end':
      return words(
        '马上办：当地的领取期限从劳动关系结束那天算起，拖一天少一天。',
        'Do it at once: here the months count from the end of the job, so every day of delay is lost.',
      )
    case 'claim':
      return words(
        '越早越好：这里的失业金从办申领手续那天起算。',
        'The sooner the better: here the benefit counts from the day of the claim.',
      )
    case 'acceptance-month':
      return words(
        '越早越好：这里的失业金从申请被受理的那个月起算，不追补以前的月份。',
        'The sooner the better: here the benefit counts from the month in which the claim is accepted; earlier months are not made up.',
      )
    case 'approval-month':
      return words(
        '越早越好：这里的失业金从审核通过的那个月起算，下个月开始发，不追补以前的月份。',
        'The sooner the better: here the benefit counts from the month in which the claim is approved and is paid from the next; earlier months are not made up.',
      )
    case 'not-known':
      return words(
        '越早越好：这里从哪天起算没有查到，打12333问；拖着可能少领。',
        'The sooner the better: from which day it counts here was not found, so ask 12333; waiting may cost months.',
      )
    case 'registration':
      return words(
        '越早越好：全国不再因为超过60天拒绝，但失业金从登记那天起算。',
        'The sooner the better: 60 days no longer bar a claim, but the benefit counts from registration.',
      )
  }
}

/** Local statutes that still print a number of days, though late claims are no longer refused nationally (UI-13). */
function printedLimit(c: Case, left: IsoDate): Words | null {
  const days = c.rule('claim-days')?.params.days
  if (days === undefined) return null
  const until = addDays(left, days)
  return until < c.today
    ? words(
        '当地条文还写着离职后#天内办，这个时间已经过了；全国已不再因为超期拒绝，照样去办。',
        'The local text still prints # days from leaving, which are over; nationally nobody is refused for being late, so claim all the same.',
        days,
      )
    : words(
        `当地条文还写着离职后${days}天内办，最好在${zhDate(until)}前办。`,
        `The local text still prints ${days} days from leaving: best by ${enDate(until)}.`,
      )
}

const coverEnds = (c: Case, gap: MedicalGapAnswer): DeadlineDraft => ({
  date: gap.coverEnds,
  who: 'fund',
  kind: 'ends',
  rule: gap.coverRule,
  bound: gap.coverBound,
  title: words('单位缴的医保管到这天', "Cover from the employer's payments ends"),
  note: open(c, gap) ?? join(gap.assumedLastPaid ? ASSUMED : null, careful(gap)),
})

const graceEnds = (c: Case, gap: MedicalGapAnswer): DeadlineDraft => ({
  date: gap.graceEnds,
  who: 'worker',
  kind: 'do-by',
  rule: gap.graceRule,
  bound: gap.bound,
  title: words('最晚接上医保、不用等待', 'Last day to take medical cover up again without a wait'),
  note: open(c, gap) ?? join(gap.assumedLastPaid ? ASSUMED : null, countedApart(c, gap), newcomer(gap)),
})

/** That places count differently, unless the day is exact, or is the place's own and only the last month paid is supposed. */
const countedApart = (c: Case, { bound, assumedLastPaid, graceRule }: MedicalGapAnswer): Words | null =>
  bound === 'exact' || (assumedLastPaid && graceRule !== c.law('gap-grace').id)
    ? null
    : words('各地数法不完全一样，最好提前一个月办。', 'Places count differently: act a month early.')

function seal(c: Case, left: IsoDate): DeadlineDraft {
  const { id, params } = c.law('housing-fund-seal')
  const local = c.rule('fund-seal-practice')
  const noFund = c.profile.housingFund === false
  return {
    date: noFund ? null : addDays(left, params.days),
    who: 'employer',
    kind: 'do-by',
    rule: local?.id ?? id,
    bound: 'at-latest',
    title: words('单位办公积金转移或封存', 'The employer moves or seals your housing-fund account'),
    note: noFund ? NO_FUND : (local?.statement ?? null),
  }
}

function arbitration(c: Case, left: IsoDate): DeadlineDraft {
  const { id, params } = c.law('arbitration')
  const elsewhere = c.profile.publicSector === true
  return {
    date: elsewhere ? null : addMonthsToDate(left, params.months),
    who: 'worker',
    kind: 'do-by',
    rule: id,
    bound: 'at-latest',
    title: words('申请劳动仲裁的最后一天', 'Last day to ask for labour arbitration'),
    note: elsewhere
      ? PUBLIC
      : words(
          '工资、补偿这类争议从离职起#内提出。单位欠缴社保的，另外可以向12333、12366反映。',
          'Disputes over wages, severance and the like must be brought within # of leaving. Unpaid insurance can be reported to 12333 or 12366 besides.',
          span(params.months),
        ),
  }
}

function residentWindow(c: Case): DeadlineDraft {
  const closing = c.rule('resident-closing')
  const wait = c.law('resident-wait')
  return {
    date: closing === null ? windowEnd(c) : `${c.day.slice(0, 4)}-${closing.params.closes}`,
    who: 'worker',
    kind: 'do-by',
    rule: closing?.id ?? wait.id,
    bound: closing === null ? 'usual' : 'at-latest',
    title: words('居民医保集中缴费期结束', "The yearly window for residents' medical insurance closes"),
    note: windowNote(c, closing, wait),
  }
}

/** What the place says of its window; else what the rule says; else that it comes once a year and the days are local. */
function windowNote(c: Case, closing: RuleOf<'resident-closing'> | null, { params }: RuleOf<'resident-wait'>): Words {
  const local = remarksOn(c, 'resident-window')[0]
  if (local !== undefined) return words(local.zh, local.en)
  return (
    closing?.statement ??
    words(
      '每年一次，通常在上一年最后几个月集中缴，当地日子不同，请打12393问。错过要等#个月。',
      'Once a year, usually in the last months of the year before; the dates are local, so ask 12393. Missing it means a #-month wait.',
      params.months,
    )
  )
}

/** The next day on which the yearly window closes, where the place prints it. */
function windowEnd(c: Case): IsoDate | null {
  const ends = inForce(c, (place) => place.remarks.filter(({ topic }) => topic === 'resident-window'))
    .map(({ item }) => item.ends)
    .find((day) => day !== undefined)
  if (ends === undefined) return null
  const year = Number(c.day.slice(0, 4))
  return `${year}-${ends}` >= c.day ? `${year}-${ends}` : `${year + 1}-${ends}`
}

function newJob(c: Case, { id, params: { days } }: RuleOf<'new-employer-register' | 'new-employer-fund'>, title: Words): DeadlineDraft {
  const from = c.profile.newJobFrom ?? null
  return {
    date: from === null ? null : addDays(from, days),
    who: 'employer',
    kind: 'do-by',
    rule: id,
    bound: 'at-latest',
    title,
    note: from === null ? words('找到新工作后，从入职起#天内。', 'Within # days of starting a new job.', days) : null,
  }
}

function withdraw(c: Case, left: IsoDate): DeadlineDraft {
  const rule = c.law('fund-grounds')
  return {
    date: c.exit.exit === 'retired' && c.profile.housingFund !== false ? left : null,
    who: 'fund',
    kind: 'opens',
    rule: rule.id,
    bound: 'usual',
    title: words('可以提取公积金', 'The housing fund may be withdrawn'),
    note: grounds(c, rule.params.rentAlone),
  }
}

/** What opens the account; whether rent by itself does is the rule's of the day. */
function grounds(c: Case, rentAlone: boolean): Words {
  if (c.profile.housingFund === false) return NO_FUND
  if (c.exit.exit === 'retired') return words('退休是提取理由。', 'Retirement is a ground for withdrawal.')
  if (c.profile.next === 'abroad')
    return words(
      '离职本身不是提取理由；出境定居是，凭证明打12329问。',
      'Leaving a job is no ground by itself; settling abroad is: ask 12329 what to show.',
    )
  const rent = rentAlone
    ? words('租房、买房、还贷等可以随时提', 'rent, buying or a loan are, at any time')
    : words('房租超过家庭工资规定比例、买房、还贷等可以提', 'rent above a set share of household pay, buying or a loan are')
  return words(
    '离职本身不是提取理由；#。离职后封存多久能销户提取由当地定，打12329问。',
    'Leaving a job is no ground by itself; #. How long after leaving an account may be closed is local: ask 12329.',
    rent,
  )
}

/** The month after the last one paid is the first to pay oneself; where the place prints no day in it, none is invented. */
function firstPayment(c: Case, gap: MedicalGapAnswer, unemployment: UnemploymentAnswer, paying: Route): DeadlineDraft {
  const draft = (date: IsoDate | null, rule: string, note: Words | null): DeadlineDraft => ({
    date,
    who: 'worker',
    kind: 'do-by',
    rule,
    bound: 'usual',
    title: words('自己缴的第一笔，不断档', 'First payment of your own, so that no month is missed'),
    note,
  })
  const first = firstMonth(c, gap)
  const none = nothingToPay(c, first, paying)
  if (none !== null) return draft(null, none.rule, words(none.zh, none.en))
  const local = payingDayReasons(c)
  const rule = local[0]?.rule ?? gap.graceRule
  if (retires(c)) {
    const ask = words('退休的人要不要续缴，打12333和12393问。', 'Whether a retired person goes on paying is for 12333 and 12393 to say.')
    return draft(null, rule, ask)
  }
  const date = payBy(c, first)
  if (unemployment.eligible === 'yes') return { ...draft(date, rule, BENEFIT_FIRST), past: CLAIM_NOW }
  const printed = join(...local.map(({ zh, en }) => words(zh, en)))
  const note = join(
    gap.assumedLastPaid ? ASSUMED : null,
    printed ?? words('当地每月几号扣款各不相同，月中前就办。', 'The monthly debit day is local, so act before mid-month.'),
    words('养老保险断的月份事后一般补不回来。', 'Pension months missed cannot usually be paid later.'),
  )
  return draft(date, rule, note)
}

const DRAWN = words('你已经在领失业金，医保由基金缴。', 'You draw the benefit already, and the fund pays medical.')

const BENEFIT_FIRST = words(
  '你符合领失业金的条件：办好申领后医保由失业保险基金缴，不用自己缴；养老想不断，先打12333问能不能同时缴。',
  'You are due unemployment benefit: once granted, the fund pays your medical; to keep the pension going, ask 12333 first.',
)

const CLAIM_NOW = words(
  '马上去登记申领：办好以前，医保没有人替你缴。',
  'register and claim at once: until that is granted nobody pays your medical insurance.',
)

/** The month after the last one paid, and not before the job is over: nobody enrols beside it, whatever the employer left unpaid. */
function firstMonth(c: Case, gap: MedicalGapAnswer): IsoMonth {
  const after = addMonths(gap.lastPaidMonth, 1)
  const leaving = monthOf(c.profile.leftOn)
  const free = c.profile.leftOn === lastDay(leaving) ? addMonths(leaving, 1) : leaving
  return after > free ? after : free
}

/** Why nothing is to be paid by oneself: leaving the mainland, a new employer, or a place that does not take one; null where it is. */
function nothingToPay(c: Case, first: IsoMonth, paying: Route): Reason | null {
  if (leavesForGood(c)) {
    return because(
      'PE-03',
      '你打算离开内地，不用再自己缴；账户怎么处理，走之前打12333、12393问。',
      'You are leaving the mainland: nothing to pay yourself. Ask 12333 and 12393 about the accounts before you go.',
    )
  }
  if (retires(c)) return null
  if (drawsBenefit(c)) return because('UI-09', DRAWN.zh, DRAWN.en)
  if (startedAgain(c)) {
    return because(
      'ED-09',
      '你已经入职，由新单位缴，不用自己缴；中间断的月份能不能补，医保打12393、养老打12333问。',
      'Your new employer pays: nothing to pay yourself. Ask 12393 (medical) and 12333 (pension) whether months missed can be paid up.',
    )
  }
  const from = c.profile.newJobFrom ?? null
  if (from !== null && monthOf(from) <= first) {
    return because(
      'ED-09',
      '入职那个月起一般由新单位缴，不用自己缴；入职时问清从哪个月缴起。',
      'The new employer usually pays from the month you start: nothing to pay yourself. Ask which month is its first.',
    )
  }
  return paying.verdict === 'no'
    ? because(
        paying.schemes[0]?.rule ?? 'PE-01',
        '你在这里不能以个人身份缴，见“灵活就业”一栏的说明。',
        'You cannot pay by yourself here; see the flexible route for why.',
      )
    : null
}

/** Only that the day is a Saturday or Sunday; public holidays are not known here and not invented. */
function restDay(draft: DeadlineDraft): Words | null {
  if (draft.date === null || draft.kind !== 'do-by') return null
  const day = weekday(draft.date)
  const name = day === 6 ? words('星期六', 'Saturday') : words('星期日', 'Sunday')
  if (day < 6) return null
  return draft.who === 'worker' ? words('这天是#，提前办。', 'This is a #: do it before.', name) : words('这天是#。', 'This is a #.', name)
}

/** The sentences that are there, one after another; null where none is. */
const join = (...parts: readonly (Words | null)[]): Words | null =>
  parts.reduce<Words | null>((a, b) => (a === null ? b : b === null ? a : words(a.zh + b.zh, `${a.en} ${b.en}`)), null)
