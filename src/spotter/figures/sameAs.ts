import type { PublishedFigure } from '../../domain/page.ts'
import { insurancesIn } from './insurances.ts'

/** 失业保险、工伤保险月缴费基数上下限与企业职工基本养老保险相同. */
const SAME = /([^,;。\n]{2,30})基数[^,;。\n]{0,8}(?:与|同|参照|按照?)([^,;。\n]{2,20}?)(?:保持)?(?:相同|一致|执行)/g

/** Limits that a notice gives to an insurance by saying that they are those of another, whose limits it prints. */
export const sameAs = (text: string, limits: readonly PublishedFigure[]): PublishedFigure[] =>
  [...text.matchAll(SAME)].flatMap(([said, of = '', as = '']) => {
    const [one, ...more] = insurancesIn(as)
    const others = insurancesIn(of).filter(
      (insurance) => insurance !== 'all' && insurance !== 'maternity' && !limits.some((limit) => limit.insurance === insurance),
    )
    return more.length > 0
      ? []
      : limits
          .filter(({ insurance }) => insurance === one)
          .flatMap((limit) => others.map((insurance) => ({ ...limit, insurance, quote: `${limit.quote} … ${said}`.slice(0, 300) })))
  })
