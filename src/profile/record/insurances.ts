/** The insurances whose months a record is read for. */
export const SCHEMES = ['pension', 'medical', 'unemployment'] as const
export type RecordScheme = (typeof SCHEMES)[number]

export const SCHEME_PATTERNS: Record<RecordScheme, RegExp> = {
  pension: /养老|pension/gi,
  medical: /医疗|医保|medical/gi,
  unemployment: /失业|unemployment/gi,
}

/** Insurances whose months are none of an employee's pension, medical or unemployment months, however much the names are alike. */
const OTHERS =
  /(?:城乡|城镇)?居民(?:社会|基本)?(?:养老|医疗)(?:保险)?|新农[合保]|农村(?:合作医疗|养老)|大[额病](?:医疗)?(?:保险|互助|救助)?|补充(?:医疗|养老)(?:保险)?|公务员医疗(?:补助)?|[职企]业年金|公积金|工伤|生育|长期护理|长护|injury|maternity/gi

/** The insurances that a text names, and whether it names any that is not counted here. */
export interface NamedInsurances {
  schemes: RecordScheme[]
  other: boolean
}

/** Which insurances a text names: `职工基本医疗保险(含生育)` is medical, `大额医疗互助` is another. */
export function namedInsurances(text: string): NamedInsurances {
  const rest = text.replace(OTHERS, ' ')
  return { schemes: SCHEMES.filter((scheme) => rest.search(SCHEME_PATTERNS[scheme]) >= 0), other: rest !== text }
}
