import type { IsoDate, IsoMonth } from '../../domain/dates.ts'
import type { Trace } from '../../domain/trace.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Profile } from '../../profile/schema.ts'
import type { Reason, RetirementAnswer } from '../assessment.ts'
import type { Category, RetirementLaw } from './table.ts'
import { monthOf, monthsBetween } from '../../domain/dates.ts'
import { enMonth, zhMonth } from '../wording.ts'
import { countedMonths } from '../../profile/counted.ts'
import { ageReason, ageWords, flexibleWomanReason, minimumReason, shortReasons, windowReason } from './reasons.ts'
import { categoryOf, delayOf, flexibleWindow, minimumMonths, retirementLaw, statutory } from './table.ts'

/**
 * When the person reaches statutory retirement age, what must be paid by then, and the flexible window
 * (PE-05 to PE-08). Null while birth month, sex or, for a woman, the category of her last post is unknown: the answers
 * lie up to five years apart, so none is guessed and the interview asks instead.
 */
export function retirementOf(profile: Profile, policy: Policy, today: IsoDate): RetirementAnswer | null {
  const birth = profile.birthMonth ?? null
  if (birth === null) return null
  const law = retirementLaw(policy, today)
  const category = categoryOf(profile) ?? (isPastBoth(profile, law, birth, today) ? 'female-55' : null)
  if (category === null) return null

  const { ageMonths, month } = statutory(law, category, birth)
  const delayMonths = delayOf(law, category, birth)
  const minimum = minimumMonths(law, Number(month.slice(0, 4)))
  const paid = countedMonths(profile)
  const monthsShort = paid === null ? null : Math.max(0, minimum - paid)
  const { earliest, latest } = flexibleWindow(law, category, birth)
  const thisMonth = monthOf(today)
  // A worker-post woman who goes on by herself may be counted from 55; nothing read says where (PE-26).
  const certain = !(category === 'female-50' && profile.next === 'flexible')

  const reasons: Reason[] = [
    ageReason(law.ids.age, month, ageMonths, delayMonths, thisMonth),
    minimumReason(law.ids.minimum, minimum, paid, profile.deemedMonths ?? 0),
    ...(monthsShort !== null && monthsShort > monthsToGo(thisMonth, month) ? shortReasons(month <= thisMonth ? law.ids.over : null) : []),
    ...(earliest === latest ? [] : [windowReason(law.ids.window, earliest, latest, month, thisMonth)]),
    ...(certain || !policy.rules.has('PE-26') ? [] : [flexibleWomanReason(law)]),
  ]
  return {
    month,
    ageMonths,
    delayMonths,
    minimumMonths: minimum,
    monthsShort,
    earliest,
    latest,
    certain,
    reasons,
    trace: traceOf(law, category, birth),
  }
}

/** Is a woman past the later of the two ages, whatever her post was? */
const isPastBoth = ({ sex }: Profile, law: RetirementLaw, birth: IsoMonth, today: IsoDate): boolean =>
  sex === 'female' && statutory(law, 'female-55', birth).month <= monthOf(today)

/**
 * Does the kind of her last post decide whether a woman may draw the pension now? True where it is unknown, the months are paid, and
 * only a worker's age is reached (PE-07).
 */
export function postDecides(profile: Profile, policy: Policy, today: IsoDate): boolean {
  if (profile.sex !== 'female' || (profile.post ?? null) !== null) return false
  const worker = retirementOf({ ...profile, post: 'worker' }, policy, today)
  const cadre = retirementOf({ ...profile, post: 'cadre' }, policy, today)
  const now = monthOf(today)
  return worker !== null && cadre !== null && worker.month <= now && worker.monthsShort === 0 && cadre.month > now
}

/** Months still to come until a month; 0 once it is past. */
const monthsToGo = (from: IsoMonth, to: IsoMonth): number => Math.max(0, monthsBetween(from, to))

function traceOf(law: RetirementLaw, category: Category, birth: IsoMonth): Trace {
  const line = law.lines[category]
  const since = monthsBetween(line.startBirth, birth)
  const { ageMonths, month } = statutory(law, category, birth)
  const delay = delayOf(law, category, birth)
  return {
    label: { zh: '法定退休年龄', en: 'Statutory retirement age' },
    operands: [
      { label: { zh: '原退休年龄', en: 'Age before the reform' }, value: line.originalMonths, unit: 'months' },
      {
        label: { zh: `出生年月距${zhMonth(line.startBirth)}的月数`, en: `Months of birth after ${enMonth(line.startBirth)}` },
        value: since,
        unit: 'months',
      },
      { label: { zh: '每多少个月延一个月', en: 'Months of birth per month of delay' }, value: line.step, unit: 'months' },
      { label: { zh: '最多延迟', en: 'Greatest delay' }, value: line.maxDelay, unit: 'months' },
    ],
    formula:
      since < 0
        ? `${birth} < ${line.startBirth}: 0; ${line.originalMonths} = ${ageWords(ageMonths).en}; ${birth} + ${ageMonths} = ${month}`
        : `min(${line.maxDelay}, ⌊${since} ÷ ${line.step}⌋ + 1) = ${delay}; ${line.originalMonths} + ${delay} = ${ageMonths}; ${birth} + ${ageMonths} = ${month}`,
    rounding: since < 0 ? null : { zh: '不满一档的按一档算', en: 'A step begun counts as a whole step' },
    rules: [law.ids.age],
  }
}
