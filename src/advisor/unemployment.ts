import type { Words } from '../domain/text.ts'
import type { Trace } from '../domain/trace.ts'
import type { BenefitDuration, Rule, RuleOf } from '../policy/schema.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { Fact, Profile } from '../profile/schema.ts'
import type { Reason, UnemploymentAnswer } from './assessment.ts'
import type { Case } from './case.ts'
import { addMonths, addMonthsToDate, monthOf, monthsBetween } from '../domain/dates.ts'
import { NATION } from '../domain/place.ts'
import { monthsByFormula, ceilingOf } from './benefit.ts'
import { benefitLines } from './benefitAmount.ts'
import { inForce, startedAgain } from './case.ts'
import { toldBy } from './cite.ts'
import { arrearsOf } from './medicalGap.ts'
import { recordedReasons } from './recorded.ts'
import { retirementLaw, statutory } from './retirement/table.ts'
import { drawsBenefit, nearRetirement } from './retirementFacts.ts'
import { remarksOn } from './remarks.ts'
import { because, enMonth, enMonths, lower, span, words, zhMonth } from './wording.ts'

/**
 * Is unemployment benefit due, for how many months, and how much (UI-01 to UI-06, local formulas)? Not knowing the exit or the
 * insured months gives `unknown` and names them. Months are given whenever the insured months are known and a refusal is not certain.
 */
export function unemploymentOf(c: Case): UnemploymentAnswer {
  const paid = c.profile.months?.unemployment ?? null
  const { params, id } = c.law('benefit-least')
  const least = params.months
  const from = c.law('benefit-counts')
  const law = { opens: { months: least, rule: id }, counts: { from: from.params.from, rule: from.id } }
  const carried = c.profile.carriedOverMonths ?? 0
  const length = paid === null || paid < least ? UNKNOWN_LENGTH : duration(c, paid, carried)
  const { months, trace } = length
  const value = months === null ? null : months.value
  const { eligible, reasons, needs } = countedOut(c, value, from) ?? eligibility(c, paid, carried, least)
  if (eligible === 'no')
    return { eligible, ...law, months: null, monthly: [], fundPaysPension: null, ownPension: null, needs: [], reasons, trace: null }

  const amounts = benefitLines(c, paid, value)
  return {
    eligible,
    ...law,
    months,
    // How long it is drawn turns on the months paid: without them the sentences say what a month brings, and no span is claimed.
    monthly: months === null ? [] : amounts.lines,
    fundPaysPension: fundPaysPension(c, value),
    ownPension: ownPension(c)?.id ?? null,
    needs: [...new Set([...needs, ...amounts.needs])],
    reasons: [
      ...reasons,
      ...[...length.reasons, ...amounts.reasons].map((reason) => (eligible === 'yes' ? reason : supposing(reason))),
      ...amounts.notes,
      ...extension(c, value),
    ],
    trace,
  }
}

/** Would a worker's post, where a woman's is not known, bring the pension before the months run out (PE-07, UI-15)? */
function postMayEnd(c: Case, months: number): boolean {
  const { sex, post, birthMonth } = c.profile
  if (sex !== 'female' || post || !birthMonth) return false
  return monthsBetween(monthOf(c.day), statutory(retirementLaw(c.policy, c.today), 'female-50', birthMonth).month) < months
}

/** Where the months count from the end of the job they may be over before anything was claimed; null where they are not. */
function countedOut(c: Case, months: number | null, { params, id }: RuleOf<'benefit-counts'>): Eligibility | null {
  if (params.from !== 'job-end' || months === null || c.exit.involuntary === 'no' || (c.profile.drawing ?? null) !== null) return null
  if (addMonthsToDate(c.profile.leftOn, months) > c.today) return null
  return no(
    because(
      id,
      '这里从离职那天算起，你的#个月已经过完，还能不能领打12333问。',
      'The months count from the end of the job here and your # are over: ask 12333 whether any are still paid.',
      months,
    ),
  )
}

/** Months and amounts under an open verdict are said as what would follow. */
const supposing = (reason: Reason): Reason => ({ ...reason, zh: `如果符合条件：${reason.zh}`, en: `If it is due: ${lower(reason.en)}` })

/** Months that the employer may still pay for somebody who has not left yet, the month of leaving included. */
export const monthsAhead = (profile: Profile, today: IsoDate): number =>
  profile.leftOn <= today ? 0 : Math.max(0, monthsBetween(profile.lastPaidMonth ?? addMonths(monthOf(today), -1), monthOf(profile.leftOn)))

/** The first reason is what decides, or what stands in the way of deciding. */
interface Eligibility {
  eligible: UnemploymentAnswer['eligible']
  reasons: Reason[]
  needs: Fact[]
}

const no = (...reasons: Reason[]): Eligibility => ({ eligible: 'no', reasons, needs: [] })
const open = (needs: Fact[], ...reasons: Reason[]): Eligibility => ({ eligible: 'unknown', reasons, needs })

function eligibility(c: Case, paid: number | null, carried: number, least: number): Eligibility {
  const settled = settledAlready(c)
  if (settled !== null) return settled
  if (paid !== null && paid < least) return tooFewMonths(c, paid, carried, least)

  const needs = missingFacts(c, paid)
  const reasons = [c.exit.reason, ...recordedReasons(c), monthsReason(c, paid, least)]
  const doubt = doubtOf(c)
  if (doubt !== null) return open(needs, doubt, ...reasons)
  return c.exit.involuntary === 'unclear' || needs.length > 0 ? open(needs, ...reasons) : { eligible: 'yes', reasons, needs }
}

/** What the months paid cannot change: what is drawn already, a voluntary exit, a new job; null where none of them is so. */
function settledAlready(c: Case): Eligibility | null {
  const { exit, profile } = c
  if (profile.drawing === 'pension') {
    return no(because('UI-15', '已经在领养老金的人不领失业保险金。', 'Nobody who draws a pension gets unemployment benefit.'))
  }
  if (drawsBenefit(c)) {
    return {
      eligible: 'yes',
      needs: [],
      reasons: [
        because(
          'UI-09',
          '你已经在领失业金：不用再申请，领取期间医保由失业保险基金缴；情况变了#个工作日内告诉经办机构。',
          'You draw the benefit already: nothing to claim, and the fund pays your medical insurance meanwhile; tell the agency within # working days when things change.',
          c.law('benefit-report').params.workingDays,
        ),
      ],
    }
  }
  if (exit.involuntary === 'no') return no(exit.exit === 'retired' ? exit.reason : withYears(c, exit.reason), ...recordedReasons(c))
  return startedAgain(c)
    ? no(
        because(
          'UI-15',
          '你已经重新就业，不再领失业保险金；没领的月数留到以后合并计算。',
          'You are employed again, so no benefit is drawn; months not drawn are kept for later.',
        ),
      )
    : null
}

/** A refusal, and that the years paid outlast it, where there are any. */
const withYears = ({ profile }: Case, reason: Reason): Reason =>
  profile.months?.unemployment === 0
    ? reason
    : { ...reason, zh: `${reason.zh}已缴的失业保险年限不会作废。`, en: `${reason.en} The years you paid are kept.` }

/** Months short of what opens the benefit: open with some left from before, or where the employer owes the rest or will still pay it. */
function tooFewMonths(c: Case, paid: number, carried: number, least: number): Eligibility {
  const { exit } = c
  const short = because(
    c.law('benefit-least').id,
    `要缴满${least}个月才能领，你缴了${paid}个月，还差${least - paid}个月。${paid === 0 ? '' : '已缴的以后可以累加。'}`,
    `${enMonths(least)} of payment are needed; you have ${paid}, so ${least - paid} are missing.${paid === 0 ? '' : ' What you paid adds up later.'}`,
  )
  if (carried > 0) {
    return open(
      [],
      short,
      because(
        c.law('benefit-longest').id,
        `你以前还有${carried}个月没领完，这次不满${span(least).zh}能不能接着领，请打12333问。`,
        `You have ${enMonths(carried)} left from before; whether they may be drawn after less than ${span(least).en} anew is for 12333 to say.`,
      ),
      exit.reason,
    )
  }
  // A public body insures its established staff for the pension only.
  const outside = c.profile.publicSector === true && paid === 0
  const owed = outside ? 0 : arrearsOf(c)
  if (exit.involuntary === 'yes' && paid + owed >= least) {
    return open(
      [],
      short,
      because(
        'ED-12',
        `单位还有${owed}个月没缴，补上就够${least}个月了：先打12333反映，催单位补缴，再问补缴的算不算。`,
        `The employer still owes ${enMonths(owed)}; with those you would have enough. Report it to 12333, press for payment, and ask whether months paid late count.`,
      ),
      exit.reason,
    )
  }
  const needs: Fact[] = exit.involuntary === 'unknown' ? ['exit'] : []
  const unpaid = neverPaid(c, paid, least)
  if (unpaid.length > 0) return open(needs, short, ...unpaid, exit.reason)
  const ahead = outside ? 0 : monthsAhead(c.profile, c.today)
  if (paid + ahead < least) return no(short)
  return open(
    needs,
    short,
    because(
      c.law('benefit-least').id,
      `你还没离职：到离职那个月，单位最多还会缴${ahead}个月，就够${least}个月了。离职前先查清缴了多少个月，差一个月都领不了。`,
      `You have not left yet: up to the month of leaving the employer may pay ${enMonths(ahead)} more, which makes enough. Check your record before you go: one month short and nothing is due.`,
    ),
    exit.reason,
  )
}

/** The employer left this insurance unpaid, as told, or as the months of the pension show: what to do about it; empty where it did not. */
function neverPaid({ profile }: Case, paid: number, least: number): Reason[] {
  const pension = profile.months?.pension ?? 0
  const told = profile.employerArrears?.includes('unemployment') === true
  const established = profile.publicSector === true
  if (!told && (established || pension < least)) return []
  const what = told
    ? words('你填了单位没有缴失业保险', 'You said that the employer left unemployment insurance unpaid')
    : words(
        `养老缴了${pension}个月，失业保险只有${paid}个月`,
        `The pension was paid for ${enMonths(pension)}, unemployment insurance for ${paid} only`,
      )
  return [
    because(
      'ED-12',
      `${what.zh}：这是单位该缴的，先打12333、12366反映，催它补缴；补够${least}个月就能申领。`,
      `${what.en}: the employer owed it. Report it to 12333 and 12366 and press for payment; with ${enMonths(least)} made good you may claim.`,
    ),
    ...(established
      ? []
      : [
          because(
            'DS-03',
            '补不上、因此领不到失业金的，可以申请仲裁，要单位赔这笔损失。',
            'Where it can no longer be made good and the benefit is lost by it, claim the loss from the employer in arbitration.',
          ),
        ]),
  ]
}

/** The facts that the answer still turns on. */
const missingFacts = ({ exit, profile }: Case, paid: number | null): Fact[] => [
  ...(exit.involuntary === 'unknown' ? ['exit' as const] : []),
  ...(paid === null ? ['months.unemployment' as const] : []),
  ...(exit.exit === 'expired-renewal-refused' && (profile.renewalTerms ?? null) === null ? ['renewalTerms' as const] : []),
]

/** That enough months were paid, or how many it takes. */
const monthsReason = (c: Case, paid: number | null, least: number): Reason =>
  paid === null
    ? because(
        c.law('benefit-least').id,
        `还要单位和你一起缴满${least}个月失业保险。请补上缴了多少个月（可在12333或当地人社App查）。`,
        `Employer and you must also have paid for ${enMonths(least)}. Please add how many (12333 or the local app shows them).`,
      )
    : because(
        c.law('benefit-least').id,
        `你缴了${paid}个月，满足缴满${least}个月的条件；还要办失业登记、愿意找工作。`,
        `You paid for ${enMonths(paid)}, which meets the ${least}-month condition; you must also register as unemployed and look for work.`,
      )

/** Statutory age, or a foreigner: what leaves the answer to 12333 though everything else is known. */
function doubtOf(c: Case): Reason | null {
  if (c.retirement !== null && c.retirement.month <= monthOf(c.day)) {
    return because(
      'UI-15',
      '你已到法定退休年龄，领养老金的人不领失业金；还没领养老金的，请打12333问。',
      'You have reached statutory retirement age. Nobody draws benefit beside a pension; if you draw none yet, ask 12333.',
    )
  }
  return c.profile.person === 'foreign'
    ? because(
        c.law('benefit-least').id,
        '外国人离职后能不能办失业登记、领失业金，没有查到清楚的规定，先打12333问。',
        'Whether a foreigner may register as unemployed and draw the benefit was not found in clear words: ask 12333 first.',
      )
    : null
}

/** How long the benefit is drawn, why, and how that was worked out. */
interface BenefitLength {
  months: UnemploymentAnswer['months']
  reasons: Reason[]
  trace: Trace | null
}

const UNKNOWN_LENGTH: BenefitLength = { months: null, reasons: [], trace: null }

function duration(c: Case, paid: number, carried: number): BenefitLength {
  const local = durationRule(c)
  const { id, params } = c.law('benefit-ceiling')
  const law = c.law('benefit-longest')
  const longest = law.params.months
  const ceiling = ceilingOf(params, paid)
  const own = local === null ? ceiling : monthsByFormula(local.formula, params, paid)
  const value = Math.min(longest, own + carried)
  const exact = local !== null && (local.bound === 'exact' || paid < (local.exactBelow ?? 0))
  const reasons = [lengthReason(c, local, paid, own, exact)]
  if (carried > 0) {
    reasons.push(
      because(
        law.id,
        `加上以前没领完的${carried}个月，合计${value}个月（最长${longest}个月）。`,
        `With the ${enMonths(carried)} left from before that makes ${enMonths(value)} (${longest} at most).`,
      ),
    )
  }
  const rules = [local?.rule ?? 'UI-05', id, ...(carried > 0 ? [law.id] : [])]
  return {
    months: { value, bound: exact && !postMayEnd(c, value) ? 'exact' : 'at-most' },
    reasons,
    trace: traceOf(local, { paid, own, carried, value, ceiling, longest }, rules),
  }
}

/** The months by the place's own formula, or at most by the nation's ceiling. */
function lengthReason(c: Case, local: BenefitDuration | null, paid: number, own: number, exact: boolean): Reason {
  const about = exact
    ? words(`可以领${own}个月`, `${enMonths(own)} are due`)
    : words(`最多领${own}个月`, `at most ${enMonths(own)} are due`)
  if (local === null) {
    return because(
      'UI-05',
      `${c.name.zh}自己的算法没有查到，按全国上限，缴${paid}个月${about.zh}，实际可能少很多，请打12333问。`,
      `The formula of ${c.name.en} was not found. By the national ceiling, with ${enMonths(paid)} paid ${about.en}; the real number may be much lower, so ask 12333.`,
    )
  }
  // What a rule says of its ceiling is no word on the months below it.
  const note = local.exactBelow !== undefined && exact ? undefined : local.note
  return because(
    local.rule,
    `按${c.name.zh}的算法，缴${paid}个月${about.zh}。${note?.zh ?? ''}`,
    `By the formula that holds in ${c.name.en}, with ${enMonths(paid)} paid ${about.en}.${note === undefined ? '' : ` ${note.en}`}`,
  )
}

/** The formula of the nearest place that prints one; the nation's own bands are only a ceiling (UI-05). */
const durationRule = (c: Case): BenefitDuration | null =>
  inForce(c, (place) => place.benefitDuration).find(({ place }) => place.code !== NATION)?.item ?? null

interface Counted {
  paid: number
  own: number
  carried: number
  value: number
  ceiling: number
  longest: number
}

function traceOf(local: BenefitDuration | null, { paid, own, carried, value, ceiling, longest }: Counted, rules: string[]): Trace {
  return {
    label: words('能领几个月失业金', 'Months of unemployment benefit'),
    operands: [
      { label: words('失业保险已缴', 'Unemployment insurance paid'), value: paid, unit: 'months' },
      { label: words('全国上限', 'National ceiling'), value: ceiling, unit: 'months' },
      ...(carried > 0 ? [{ label: words('以前没领完', 'Left from before'), value: carried, unit: 'months' }] : []),
    ],
    formula: carried > 0 ? `min(${longest}, ${own} + ${carried}) = ${value}` : `${paid} → ${value}`,
    rounding:
      local?.formula.type === 'steps' && local.formula.roundUpHalf === true
        ? words('余数过半进一', 'A rest of half a step or more counts as one')
        : null,
    rules,
  }
}

/**
 * Benefit lasts until retirement at the longest, for the pension ends it (UI-15). A person within a year of it keeps the benefit until
 * then, and the fund bears the pension contributions (UI-20).
 */
function extension(c: Case, months: number | null): Reason[] {
  const month = c.retirement?.month
  if (month === undefined || c.retirement?.certain !== true) return []
  const left = monthsBetween(monthOf(c.day), month)
  const outlived = left > 0 && months !== null && months > left
  const ends = outlived
    ? [
        because(
          'UI-15',
          `不过你${zhMonth(month)}到法定退休年龄：领了养老金失业金就停，从现在算起不到${months}个月。`,
          `But you reach statutory retirement age in ${enMonth(month)}: the pension ends the benefit, which is less than ${enMonths(months)} from now.`,
        ),
      ]
    : []
  if (!nearRetirement(c)) return [...ends, ...ahead(c, months)]
  const { id, within } = lastYear(c)
  return [
    ...ends,
    because(
      id,
      `你离法定退休（${zhMonth(month)}）不足${within.zh}：${outlived ? '' : '失业金可以领到退休，'}领取期间的养老保险费${premium(c).zh}。`,
      `You are within ${within.en} of retirement (${enMonth(month)}): ${outlived ? '' : 'benefit lasts until then; '}while you draw it ${premium(c).en}.`,
    ),
    ...toldBy(c.rules('near-retirement-practice')),
    ...(outlived ? [] : remarksOn(c, 'unemployment-extension')),
  ]
}

/** How near retirement is the time in which benefit runs on to it. */
function lastYear(c: Case): { id: string; within: Words } {
  const { id, params } = c.law('near-retirement')
  return { id, within: span(params.withinMonths) }
}

/** The place's rule by which the person pays the premium of the last year first; null where the fund bears it at once. */
const paidFirst = (c: Case) => c.rules('near-retirement-practice').find(({ params }) => params.paidFirstBy === 'worker') ?? null

const premium = (c: Case) =>
  paidFirst(c) === null
    ? words('按规定由失业保险基金承担', 'the fund bears your pension contributions as provided')
    : words(
        '先自己缴，停领或退休后由失业保险基金补，以最低缴费额为限',
        'you pay the pension first and the fund refunds it once benefit ends, up to the lowest rate',
      )

/** The place's rule by which paying the pension oneself does not stop the benefit; null where none says so. */
export const ownPension = (c: Case): Rule | null =>
  c.rules('benefit-practice').find(({ params }) => params?.ownPension === 'allowed') ??
  (c.retirement?.certain === true && nearRetirement(c) ? paidFirst(c) : null)

/** From when the fund bears the pension premium of a benefit drawn in the last year before retirement (UI-20); null where it will not. */
function fundPaysPension(c: Case, months: number | null): UnemploymentAnswer['fundPaysPension'] {
  const rule = c.rule('near-retirement')
  const retirement = c.retirement
  if (rule === null || retirement?.certain !== true) return null
  const now = monthOf(c.day)
  const from = addMonths(retirement.month, -rule.params.withinMonths)
  if (monthsBetween(now, retirement.month) <= 0) return null
  const local = paidFirst(c)
  const how = local === null ? ({ rule: rule.id, paidFirstBy: 'fund' } as const) : ({ rule: local.id, paidFirstBy: 'worker' } as const)
  if (nearRetirement(c)) return { from: now, ...how }
  // Drawing begins next month at the soonest; the last month drawn has to reach into the year.
  return months === null || monthsBetween(now, from) > months ? null : { from, ...how }
}

/** Benefit that runs into the last year before retirement, told ahead. */
function ahead(c: Case, months: number | null): Reason[] {
  const found = fundPaysPension(c, months)
  if (found === null) return []
  const { from } = found
  const { id, within } = lastYear(c)
  return [
    because(
      id,
      `从${zhMonth(from)}起你离法定退休不足${within.zh}：那以后还在领失业金的，养老保险费${premium(c).zh}，失业金也可以一直领到退休；领完了离退休不足${within.zh}的，接着领到退休。`,
      `From ${enMonth(from)} you are within ${within.en} of retirement: while you then draw the benefit ${premium(c).en}, and it runs on until retirement, also where the months ran out inside that time.`,
    ),
  ]
}
