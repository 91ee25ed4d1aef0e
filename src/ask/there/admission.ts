import type { Saying } from './saying.ts'
import { enMonths, words } from '../../advisor/wording.ts'

/**
 * May an outsider pay here: the sentences of the plan, which name the local text or the doubt (PE-24, ME-14), and the place's own
 * way of enrolling where it lets everybody in or registers outsiders first.
 */
export const admission: Saying = (at) => {
  const route = at()?.routes.find((entry) => entry.id === 'flexible')
  const schemes = (route?.schemes ?? []).filter((scheme) => scheme.insurance !== 'unemployment')
  if (route === undefined || schemes.length === 0) return null
  const open = schemes.every((scheme) => scheme.verdict === 'yes') || route.steps.some((step) => step.zh.includes('灵活就业登记'))
  return {
    say: words(schemes.map((scheme) => scheme.reason.zh).join(''), schemes.map((scheme) => scheme.reason.en).join(' ')),
    rules: schemes.map((scheme) => scheme.rule),
    ...(open ? { steps: route.steps, documents: route.documents } : {}),
  }
}

/** The same for a question that says its asker comes from elsewhere. */
export const whoMay: Saying = (at, place, question) =>
  /户口|户籍|外地|外省|异地|居住证|hukou|permit/i.test(question) ? admission(at, place, question) : null

/** The papers the place lists. */
export const papers: Saying = (at, place) => {
  const route = at()?.routes.find((entry) => entry.id === 'flexible')
  if (route === undefined || route.documents.length === 0) return null
  return {
    say: words(
      `下面列的是${place.zh}查到的材料，窗口各有不同，户口本等带一份复印件最省事。`,
      `The papers listed are those found for ${place.en}; counters differ, and copies of the hukou book and the like save a second trip. `.trim(),
    ),
    rules: [],
    documents: route.documents,
  }
}

const AT_ONCE = [
  words(
    '还没断：下个月就接上，单位、灵活就业、居民医保都行，先问12393这样换要不要等。',
    'Not broken yet: go on from the next month, with an employer, by yourself or as a resident; ask 12393 whether such a change brings a wait.',
  ),
  words(
    '已经断了：问12393从哪个月起能报，等待期里看病自费，早缴早算。',
    'Broken already: ask 12393 from which month you are covered; bills before that are yours, so start early.',
  ),
]

/**
 * The place's own grace and wait, where it has printed them. A grace of one month spares nobody a month: it says that the
 * month after the last paid one must be paid (ME-ZJ-02).
 */
export const gap: Saying = (at, place) => {
  const found = at()?.medicalGap
  const isLocal = (rule: string): boolean => /^ME-[A-Z]{2}-/.test(rule)
  if (found === undefined || found.waitIfMissed === null || !isLocal(found.rule)) return null
  const {
    graceMonths,
    waitIfMissed: { months, bound },
    newcomerWait,
    graceRule,
    rule,
  } = found
  const first = newcomerWait ?? null
  const zhejiang = rule === 'ME-ZJ-02'
  const usually = isLocal(graceRule) ? words('', '') : words('一般', 'usually ')
  const most = bound === 'at-most' ? words('最多', 'up to ') : words('', '')
  const say =
    graceMonths <= 1
      ? words(
          `${place.zh}：停缴的下个月就接着缴，才${usually.zh}不用等；断一个月也要等，从重新缴费那个月算起第${months + 1}个月才能报销，当地另有更宽规定的从宽`,
          `${place.en}: ${usually.en}no wait only when you pay from the very next month; a single missed month means a wait, with cover from month ${months + 1} of paying again, unless the city is kinder`,
        )
      : words(
          `${place.zh}：断缴${graceMonths}个月以内接上${usually.zh}不用等；再久的，按当地规定${most.zh}等${months}个月才能报销`,
          `${place.en}: ${usually.en}no wait when picked up within ${enMonths(graceMonths)}; after that, by local rule, ${most.en}${enMonths(months)}`,
        )
  return {
    say: words(
      `${say.zh}${zhejiang ? '；第一次以灵活就业参保，登记后第2个自然月起享受' : ''}${first === null ? '' : `；第一次以灵活就业参保要等${first.months}个月`}。以12393答复为准。`,
      `${say.en}${zhejiang ? '; a first enrolment as a flexible worker is covered from the second calendar month' : ''}${first === null ? '' : `; on a first enrolment as a flexible worker ${enMonths(first.months)}`}. Confirm with 12393.`,
    ),
    rules: [...new Set([rule, graceRule, ...(first === null ? [] : [first.rule]), ...(zhejiang ? ['ME-ZJ-01'] : [])])],
    // The general three months would be read as a promise.
    alone: graceMonths <= 1,
    ...(graceMonths <= 1 ? { steps: AT_ONCE } : {}),
  }
}
