import { daysBetween, monthOf, monthsBetween, type IsoMonth } from '../domain/dates.ts'
import type { Insurance } from '../domain/insurance.ts'
import type { Route } from '../advisor/assessment.ts'
import type { HotlineNumber } from './doors.ts'
import type { PlanFact } from './shape.ts'
import type { Situation } from './situation.ts'
import { dayText, money, monthText } from '../domain/format.ts'
import { countedMonths } from '../profile/counted.ts'
import { enMonths, words } from '../advisor/wording.ts'
import { days } from './sentences.ts'

/** The names of insurances in a sum. */
export const SHORT_INSURANCE_NAMES: Record<Insurance, { zh: string; en: string }> = {
  pension: words('养老', 'pension'),
  medical: words('医保', 'medical'),
  unemployment: words('失业', 'unemployment'),
  injury: words('工伤', 'injury'),
  maternity: words('生育', 'maternity'),
  'housing-fund': words('公积金', 'housing fund'),
}

/** The same before 保险. */
export const INSURANCE_STEMS: typeof SHORT_INSURANCE_NAMES = { ...SHORT_INSURANCE_NAMES, medical: words('医疗', 'medical') }

/** The pension and medical of a route that are open to the person and have no amount: a sum without them is no sum. */
export function missingOf(route: Route): Insurance[] {
  const known = route.monthly?.lowest.parts.map(({ insurance }) => insurance) ?? []
  return route.schemes
    .filter(({ insurance, verdict }) => insurance !== 'unemployment' && verdict !== 'no' && !known.includes(insurance))
    .map(({ insurance }) => insurance)
}

/** Whom to ask for an amount that is not known. */
export const askFor = (insurance: Insurance): HotlineNumber =>
  insurance === 'medical' ? '12393' : insurance === 'housing-fund' ? '12329' : '12333'

/** The month of retirement, where the pension ends the benefit before its months run out (UI-15). */
export function benefitUntil({ a, today }: Situation): IsoMonth | null {
  const { retirement, unemployment } = a
  if (retirement?.certain !== true || retirement.monthsShort !== 0 || unemployment.months === null) return null
  const left = monthsBetween(monthOf(today), retirement.month)
  return left > 0 && unemployment.months.value > left ? retirement.month : null
}

/** Benefit a month, with how long it is paid. Null where the amount or the right to it is not known. */
export function benefitFact(s: Situation): PlanFact | null {
  const { a } = s
  const line = a.unemployment.monthly[0]
  if (line === undefined || a.unemployment.eligible === 'no' || !s.chases) return null
  const length = a.unemployment.months
  const most = length?.bound === 'at-most'
  const until = benefitUntil(s)
  const old = line.status === 'expired'
  return {
    id: 'benefit',
    value: words(money(line.fen), money(line.fen)),
    label: words(
      [
        '每月',
        until ? `到${monthText(until).zh}退休` : length === null ? '' : `${most ? '最多' : '共'} ${length.value} 个月`,
        old ? '上一期标准' : '',
      ]
        .filter(Boolean)
        .join(' · '),
      [
        'a month',
        until ? `until you retire, ${monthText(until).en}` : length === null ? '' : `${most ? 'at most ' : ''}${enMonths(length.value)}`,
        old ? 'last known' : '',
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    tone: 'good',
  }
}

/** The fund pays medical insurance while benefit is drawn (UI-09). */
export const medicalPaid: PlanFact = {
  id: 'medical-paid',
  value: words('¥0', '¥0'),
  label: words('这段时间医保', 'medical meanwhile'),
  tone: 'good',
}

/**
 * How long medical cover can still be taken up without a wait, or that this time is over. A foreigner has only an employer to take it up.
 */
export function graceFact(s: Situation): PlanFact | null {
  const left = s.graceDays
  if (left === null || (s.foreign && !(s.jobComes && s.starts === null))) return null
  const wait = s.a.medicalGap.waitIfMissed
  if (left < 0) {
    if (wait === null || wait.months === 0) return null
    const most = wait.bound === 'at-most'
    return {
      id: 'wait',
      value: words(`${most ? '≤' : ''}${wait.months} 个月`, `${most ? '≤ ' : ''}${enMonths(wait.months)}`),
      label: words('接上后等多久能报', 'wait after renewing'),
      tone: 'stop',
    }
  }
  return {
    id: 'grace',
    value: words(`${left} 天`, days(left)),
    label: words('医保免等待还剩', 'to renew medical'),
    tone: left <= 30 ? 'stop' : 'soon',
  }
}

/** Until when the employer's medical cover runs, where it still does. */
export function coverFact({ a, today }: Situation): PlanFact | null {
  const ends = a.medicalGap.carefulUntil ?? a.medicalGap.coverEnds
  if (ends === null) return null
  const over = ends < today
  return {
    id: 'cover',
    value: dayText(ends, today),
    label: over ? words('单位缴的医保已停', 'medical ended') : words('单位缴的医保管到', 'medical ends'),
    tone: over ? 'stop' : daysBetween(today, ends) <= 30 ? 'soon' : 'plain',
  }
}

const RARER = { quarter: words('季', 'quarter'), 'half-year': words('半年', 'half-year'), year: words('年', 'year') }

/** The least a month that paying by oneself costs; what is not known stands in the number as a question mark. */
export function costFact(s: Situation): PlanFact | null {
  const route = s.route('flexible')
  const cost = route.monthly
  if (route.verdict === 'no' || cost === null || cost.lowest.parts.length === 0) return null
  const missing = missingOf(route)
  const open = missing.length > 0 ? '＋?' : ''
  // What is not taken by the month is said to be so: it is no part of a monthly sum.
  const notes = (['pension', 'medical'] as const).flatMap((insurance) => {
    const { zh, en } = SHORT_INSURANCE_NAMES[insurance]
    const often = cost.every.find((one) => one.insurance === insurance)?.every[0] ?? 'month'
    const rare = often === 'month' ? [] : [words(`${zh}按${RARER[often].zh}缴`, `${en} by the ${RARER[often].en}`)]
    const ask = missing.includes(insurance) ? [words(`${zh}问 ${askFor(insurance)}`, `${en}: ask ${askFor(insurance)}`)] : []
    return [...rare, ...ask]
  })
  const old = cost.status === 'expired' ? [words('上一期', 'last known')] : []
  return {
    id: 'cost',
    value: words(`${money(cost.lowest.fen)}${open}`, `${money(cost.lowest.fen)}${open}`),
    label: words(
      ['自己缴，每月起', ...[...notes, ...old].map(({ zh }) => zh)].join('，'),
      ['a month at least', ...[...notes, ...old].map(({ en }) => en)].join('; '),
    ),
    tone: 'plain',
  }
}

/** The yearly premium of residents' medical insurance. */
export function residentFact(s: Situation): PlanFact | null {
  const premium = s.route('resident').yearly[0]
  if (premium === undefined || s.route('resident').verdict === 'no') return null
  return {
    id: 'resident',
    value: words(money(premium.fen), money(premium.fen)),
    label: words('居民医保一年', "residents' medical, a year"),
    tone: 'plain',
  }
}

/** Days until the new job begins. */
export function startFact({ starts, today }: Situation): PlanFact | null {
  if (starts === null) return null
  const left = daysBetween(today, starts)
  return left > 0
    ? { id: 'start', value: words(`${left} 天`, days(left)), label: words('后入职', 'until you start'), tone: 'good' }
    : { id: 'start', value: dayText(starts, today), label: words('已入职', 'started'), tone: 'good' }
}

/** The last day for the new employer to register its worker. */
export function registerFact(s: Situation): PlanFact | null {
  const { date } = s.deadline('new-employer-register')
  if (date === null) return null
  return {
    id: 'register-by',
    value: dayText(date, s.today),
    label: words('单位最晚办参保', 'to register you by'),
    tone: date < s.today ? 'stop' : 'plain',
  }
}

/** The month of statutory retirement. */
export function retirementFact({ a }: Situation): PlanFact | null {
  if (a.retirement === null) return null
  return { id: 'retirement', value: monthText(a.retirement.month), label: words('法定退休', 'statutory retirement'), tone: 'plain' }
}

/** Pension months paid against those needed. */
export function monthsFact({ a, p }: Situation): PlanFact | null {
  const paid = countedMonths(p)
  if (a.retirement === null || paid === null) return null
  const { minimumMonths: least, monthsShort } = a.retirement
  return {
    id: 'months',
    value: words(`${paid} 个月`, enMonths(paid)),
    label: p.deemedMonths
      ? words('养老已缴加视同，要满 #', 'paid or deemed, # needed', least)
      : words('养老已缴，要满 #', 'paid, # needed', least),
    tone: monthsShort === 0 ? 'good' : 'soon',
  }
}

/** What severance is worth for each year. */
export function severanceFact({ a }: Situation): PlanFact | null {
  const each = a.severance?.perYearFen ?? null
  if (each === null || a.exit.severance !== 'yes' || a.severance?.limitOver) return null
  return {
    id: 'severance',
    value: words(money(each), money(each)),
    label: words('经济补偿，每满一年', 'severance for each year'),
    tone: 'good',
  }
}
