import type { Excerpt } from './excerpt.ts'
import type { Heads } from './heads.ts'

/** What bureaus call a page with a person's own contributions. */
const OWN =
  /我的(?:社保|医保|养老)|权益记录|对账单|个人账户|(?:缴费|参保|社保|养老|医保|失业|账户)(?:明细|记录|证明|凭证|查询|情况|信息|历史|清单|年限)/
/** A notice about such pages. */
const TOLD = /通知|公告|指南|须知|流程|如何|怎[么样]|办理|操作/
/** Heads of its columns: which month, and what was paid. */
const MONTHS = /(?:缴费|所属|核定|对应|台账|起始|开始|起止)\s*年月|所属期|缴费(?:月份|起止|期间)|缴费月数|年度|月份/
const PAID = /险种|缴费基数|个人(?:缴|应缴|实缴)|单位(?:缴|应缴|实缴)|(?:缴费|到账)(?:状态|标[志识]|情况)|缴费(?:金额|月数)|实缴/
const MONTH = /(?:19|20)\d{2}(?:[-/.年]\s?\d{1,2}|0[1-9]|1[0-2]|[\t\n])/

/** Does a page show months with what was paid for them, by the words that head its columns? */
export const hasRecord = ({ main }: Excerpt, words: string): boolean => MONTHS.test(words) && PAID.test(words) && MONTH.test(main)

/** Does a page show a person's own contributions? Only whether the offer to read them is made; nothing is read here. */
export function showsRecord(page: Excerpt, { subject, column, open }: Heads): boolean {
  const heads = [...subject, page.title, ...page.headings, column, ...open].join(' ')
  return OWN.test(heads) && !TOLD.test(subject.join(' ')) && hasRecord(page, `${page.labels.join(' ')} ${page.main}`)
}
