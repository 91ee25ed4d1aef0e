import type { Saying } from './saying.ts'
import { enMonths, words } from '../../advisor/wording.ts'

/** May an outsider pay here: the sentences of the plan, which name the local text or the doubt (PE-24, ME-14). */
export const admission: Saying = (at) => {
  const schemes = (at()?.routes.find((route) => route.id === 'flexible')?.schemes ?? []).filter((scheme) => scheme.insurance !== 'unemployment')
  if (schemes.length === 0) return null
  return { say: words(schemes.map((scheme) => scheme.reason.zh).join(''), schemes.map((scheme) => scheme.reason.en).join(' ')), rules: schemes.map((scheme) => scheme.rule) }
}

/** The place's own grace and wait, where it has printed them. */
export const gap: Saying = (at, place) => {
  const found = at()?.medicalGap
  const isLocal = (rule: string): boolean => /^ME-[A-Z]{2}-/.test(rule)
  if (found === undefined || found.waitIfMissed === null || !isLocal(found.rule)) return null
  const { graceMonths, waitIfMissed: { months, bound }, newcomerWait, graceRule, rule } = found
  const first = newcomerWait ?? null
  return {
    say: words(
      `${place.zh}：断缴${graceMonths}个月以内接上${isLocal(graceRule) ? '' : '一般'}不用等；再久的，按当地规定${bound === 'at-most' ? '最多' : ''}等${months}个月才能报销${first === null ? '' : `；第一次以灵活就业参保要等${first.months}个月`}。以12393答复为准。`,
      `${place.en}: ${isLocal(graceRule) ? '' : 'usually '}no wait when picked up within ${enMonths(graceMonths)}; after that, by local rule, ${bound === 'at-most' ? 'up to ' : ''}${enMonths(months)}${first === null ? '' : `; on a first enrolment as a flexible worker ${enMonths(first.months)}`}. Confirm with 12393.`,
    ),
    rules: [...new Set([rule, graceRule, ...(first === null ? [] : [first.rule])])],
  }
}
