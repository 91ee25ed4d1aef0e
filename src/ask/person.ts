import type { Assessment, DeadlineId, Route, RouteId } from '../advisor/assessment.ts'
import type { Words } from '../domain/text.ts'
import { enDate, enMonth, enMonths, plain, words, yuan, zhDate, zhMonth } from '../advisor/wording.ts'
import { ageWords } from '../advisor/retirement/reasons.ts'

/*
 * What an assessment says about this person, in sentences that go first in an answer. Null where it does not say: the
 * general answer then stands alone, and nothing is guessed.
 */
export type Personal = (assessment: Assessment) => Words | null

export const routeOf = (assessment: Assessment, id: RouteId): Route | null => assessment.routes.find((route) => route.id === id) ?? null

const EXPIRED = words('（按上一期标准，新标准公布后会变）', ' (by the last known standard; it will change with the new one)')
const note = (status: 'in-force' | 'expired'): Words => (status === 'expired' ? EXPIRED : words('', ''))

/** Sentences one after another; null when there is none. */
export const together = (...parts: (Words | null)[]): Words | null => {
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? null : words(said.map((part) => part.zh).join(''), said.map((part) => part.en).join(' '))
}

/** When medical cover ends and until when it can be picked up without a wait. */
export const cover: Personal = ({ medicalGap, today }) => {
  const { coverEnds, graceEnds, waitIfMissed, bound } = medicalGap
  if (coverEnds === null) return null
  const past = coverEnds < today
  const usual = bound === 'usual' ? words('一般', ' as a rule') : words('', '')
  const wait =
    waitIfMissed === null
      ? words('', '')
      : words(
          `，过了可能要等${waitIfMissed.bound === 'at-most' ? '最多' : ''}${waitIfMissed.months}个月才能报销`,
          `; after that you may wait ${waitIfMissed.bound === 'at-most' ? 'up to ' : ''}${enMonths(waitIfMissed.months)} for cover`,
        )
  const grace =
    graceEnds === null
      ? words('', '')
      : graceEnds < today
        ? words(`免等待期已在${zhDate(graceEnds)}过去。`, ` The time to pick it up without a wait ran out on ${enDate(graceEnds)}.`)
        : words(`最好在${zhDate(graceEnds)}前接上${wait.zh}。`, ` Pick it up by ${enDate(graceEnds)}${wait.en}.`)
  return words(
    `你的单位医保${usual.zh}${past ? '只' : ''}保到${zhDate(coverEnds)}${past ? '，已经停了' : ''}。${grace.zh}`,
    `Your employer's medical cover${usual.en} ${past ? 'ended' : 'runs until'} ${enDate(coverEnds)}.${grace.en}`,
  )
}

/** Whether the person may pay as a flexible worker here, pension and medical apart. */
export const admission: Personal = (assessment) => {
  const route = routeOf(assessment, 'flexible')
  if (route === null) return null
  const say = {
    yes: words('可以', 'yes'),
    no: words('不行', 'no'),
    depends: words('要看条件', 'it depends'),
    unknown: words('还不能确定，要问当地', 'not known here: ask'),
  }
  const name = { pension: words('养老', 'pension'), medical: words('医保', 'medical'), unemployment: words('失业保险', 'unemployment') }
  const parts = route.schemes.map((scheme) =>
    words(`${name[scheme.insurance].zh}${say[scheme.verdict].zh}`, `${name[scheme.insurance].en}: ${say[scheme.verdict].en}`),
  )
  return parts.length === 0
    ? null
    : words(
        `按你填的情况，在参保地自己缴：${parts.map((part) => part.zh).join('，')}。`,
        `For what you entered, paying by yourself here: ${parts.map((part) => part.en).join('; ')}.`,
      )
}

/** Whose figures: the person's own place, or one that was named, whose period and standing there/ adds. */
const of = (place: Words | null): Words =>
  place === null ? words('按你的参保地，', 'In your place') : words(`${place.zh}：`, `In ${place.en}`)

/** The lowest monthly cost as a flexible worker, by insurance. */
export const costIn =
  (place: Words | null): Personal =>
  (assessment) => {
    const monthly = routeOf(assessment, 'flexible')?.monthly ?? null
    if (monthly === null) return null
    const name = {
      pension: words('养老', 'pension'),
      medical: words('医保', 'medical'),
      unemployment: words('失业', 'unemployment'),
      injury: words('工伤', 'injury'),
      maternity: words('生育', 'maternity'),
      'housing-fund': words('公积金', 'housing fund'),
    }
    const parts = monthly.lowest.parts.map((part) =>
      words(`${name[part.insurance].zh}${yuan(part.fen)}元`, `${name[part.insurance].en} ${yuan(part.fen)}`),
    )
    const missing = monthly.lowest.parts.some((part) => part.insurance === 'medical')
      ? words('', '')
      : words('；医保的金额没查到，没有算进去', '; the medical amount is not known and not included')
    const doubt = place === null ? note(monthly.status) : words('', '')
    const medicalOnly = monthly.lowest.parts.some((part) => part.insurance === 'pension')
      ? missing
      : words('；养老的金额没有算进去', '; the pension is not included')
    return words(
      `${of(place).zh}自己缴最低每月${yuan(monthly.lowest.fen)}元（${parts.map((part) => part.zh).join('＋')}）${medicalOnly.zh}${doubt.zh}。`,
      `${of(place).en} the lowest is ${yuan(monthly.lowest.fen)} yuan a month (${parts.map((part) => part.en).join(' + ')})${medicalOnly.en}${doubt.en}.`,
    )
  }
export const cost = costIn(null)

/** One insurance's share of the lowest cost. */
export const medicalPriceIn =
  (place: Words | null): Personal =>
  (assessment) => {
    const monthly = routeOf(assessment, 'flexible')?.monthly ?? null
    const part = monthly?.lowest.parts.find((entry) => entry.insurance === 'medical') ?? null
    if (part === null) return null
    const doubt = note(place === null && part.figures.some((figure) => figure.status === 'expired') ? 'expired' : 'in-force')
    return words(
      `${of(place).zh}自己缴职工医保最低每月${yuan(part.fen)}元${doubt.zh}。`,
      `${of(place).en} employee medical insurance costs at least ${yuan(part.fen)} yuan a month by yourself${doubt.en}.`,
    )
  }
export const medicalPrice = medicalPriceIn(null)

/** Whether, how long and how much unemployment benefit. */
export const benefit: Personal = ({ unemployment }) => {
  const { eligible, months, monthly } = unemployment
  if (eligible === 'no')
    return words('按你填的情况，这次领不到失业金。', 'For what you entered, there is no unemployment benefit this time.')
  if (eligible === 'unknown')
    return words(
      '还缺离职原因或缴费月数，暂时不能判断你能不能领。',
      'The reason for leaving or the months paid are missing, so it cannot be said yet whether you qualify.',
    )
  const first = monthly[0]
  return words(
    `按你填的情况，可以领失业金${months === null ? '' : `，${months.bound === 'at-most' ? '最多' : ''}${months.value}个月`}${first === undefined ? '' : `，开始每月${yuan(first.fen)}元${note(first.status).zh}`}。`,
    `For what you entered, you may draw unemployment benefit${months === null ? '' : ` for ${months.bound === 'at-most' ? 'at most ' : ''}${enMonths(months.value)}`}${first === undefined ? '' : `, starting at ${yuan(first.fen)} yuan a month${note(first.status).en}`}.`,
  )
}

/** A deadline of the plan, with its date. */
export const deadline =
  (id: DeadlineId): Personal =>
  ({ deadlines, today }) => {
    const found = deadlines.find((entry) => entry.id === id)
    if (found === undefined || found.date === null) return null
    const tail = found.date < today ? words('（这一天已经过去）', ' (already past)') : words('', '')
    return words(
      `${zhDate(found.date)}：${found.title.zh.replace(/[。.]$/, '')}${tail.zh}。`,
      `${enDate(found.date)}: ${found.title.en.replace(/\.$/, '')}${tail.en}.`,
    )
  }

/** The statutory retirement month. */
export const retirement: Personal = ({ retirement: answer }) =>
  answer === null
    ? null
    : words(
        `按你填的出生年月，法定退休时间是${zhMonth(answer.month)}（${ageWords(answer.ageMonths).zh}）${answer.certain ? '' : '；如果当地把灵活就业女性按55岁起算，会更晚，先问12333'}。`,
        `By the month of birth you entered, you retire in ${enMonth(answer.month)} (${ageWords(answer.ageMonths).en})${answer.certain ? '' : '; later if your place counts flexible women from 55: ask 12333'}.`,
      )

/** The months needed for a pension and still missing. */
export const minimum: Personal = ({ retirement: answer }) =>
  answer === null
    ? null
    : words(
        `你退休那年要求缴满${answer.minimumMonths}个月${answer.monthsShort === null ? '' : answer.monthsShort === 0 ? '，你已经够了' : `，你还差${answer.monthsShort}个月`}。`,
        `In the year you retire, ${answer.minimumMonths} months are required${answer.monthsShort === null ? '' : answer.monthsShort === 0 ? '; you have them' : `; ${answer.monthsShort} are missing`}.`,
      )

/** What the lowest and the 100 % tier may bring, as an estimate. */
export const estimate: Personal = ({ pension }) => {
  const shown = pension?.tiers.filter((tier) => tier.percent === 60 || tier.percent === 100) ?? []
  if (shown.length === 0) return null
  const parts = shown.map((tier) =>
    words(
      `${tier.percent}%档每月缴${yuan(tier.monthlyFen)}元，估计每月领约${Math.round(tier.estimatedPensionFen / 100)}元，领约${tier.paybackMonths}个月回本`,
      `at ${tier.percent}% you pay ${yuan(tier.monthlyFen)} yuan a month and might draw about ${Math.round(tier.estimatedPensionFen / 100)}, back after some ${enMonths(tier.paybackMonths)}`,
    ),
  )
  const years = Math.round((shown[0]?.yearsPaid ?? 0) * 10) / 10
  return words(
    `粗略估算（按到退休一共缴${years}年、今天的钱，不是承诺）：${parts.map((part) => part.zh).join('；')}。`,
    `A rough estimate for ${years} years paid in all by retirement, in today's money, not a promise: ${parts.map((part) => part.en).join('; ')}.`,
  )
}

/** The pension base limits of the place. */
export const limitsIn =
  (place: Words | null): Personal =>
  ({ figures }) => {
    const lower = figures.find((figure) => figure.kind === 'pension-base-lower' && figure.status !== 'not-yet')
    const upper = figures.find((figure) => figure.kind === 'pension-base-upper' && figure.status !== 'not-yet')
    if (lower === undefined || upper === undefined) return null
    const doubt = note(place === null && (lower.status === 'expired' || upper.status === 'expired') ? 'expired' : 'in-force')
    return words(
      `${of(place).zh}养老缴费基数下限每月${plain(lower.value)}元，上限${plain(upper.value)}元${doubt.zh}。`,
      `${of(place).en} the monthly pension base runs from ${plain(lower.value)} to ${plain(upper.value)} yuan${doubt.en}.`,
    )
  }
export const limits = limitsIn(null)
