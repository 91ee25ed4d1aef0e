import { addMonths, isMonth, monthsBetween, type IsoMonth, iso } from '../../domain/dates.ts'
import { typedMonth } from '../typed.ts'

/** A text as it is compared: half-width, without blanks. */
export const bareText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

const MONTH = String.raw`\d{4}(?:[-/.年]\d{1,2}|\d{2})月?`
const DATE = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{8})`
const RANGE = new RegExp(`^(${DATE}|${MONTH})起?(?:至|到|~|-{1,2}|[—–]{1,2})(${DATE}|${MONTH})止?$`)

/** `2024.1` may be October with its last digit lost, as a spreadsheet writes it. */
const CUT_OFF = /^\d{4}\.\d$/

/** The month that a cell of a column of months names: `202401`, `2024-01`, `2024年1月`, a day of it; null for all else. */
export function monthOfCell(text: string): IsoMonth | null {
  const cell = bareText(text)
  if (CUT_OFF.test(cell)) return null
  const read = typedMonth(cell)
  return read.ok ? read.value : null
}

/** Every month from one to another, both counting; null when they stand the wrong way round or further apart than a working life. */
export function monthsFrom(from: IsoMonth, to: IsoMonth): IsoMonth[] | null {
  const apart = monthsBetween(from, to)
  return apart < 0 || apart >= 720 ? null : Array.from({ length: apart + 1 }, (_, at) => addMonths(from, at))
}

/** The months of a cell that holds a stretch (`201907-202106`) or one month; null when it holds anything else. */
export function monthsOfCell(text: string): IsoMonth[] | null {
  const cell = bareText(text)
  const ends = RANGE.exec(cell)
  if (ends === null) {
    const one = monthOfCell(cell)
    return one === null ? null : [one]
  }
  const [from, to] = [monthOfCell(ends[1] ?? ''), monthOfCell(ends[2] ?? '')]
  return from === null || to === null ? null : monthsFrom(from, to)
}

/** The year that a cell names alone: `2024`, `2024年`, `2024年度`. */
export const yearOfCell = (text: string): string | null => /^((?:19|20)\d{2})年?度?$/.exec(bareText(text))?.[1] ?? null

/** The month of a year that a cell names alone: `5`, `05`, `5月`. */
export function monthInYear(year: string, text: string): IsoMonth | null {
  const number = /^(\d{1,2})月?份?$/.exec(bareText(text))?.[1]
  const month = number === undefined ? '' : iso(year, number)
  return isMonth(month) ? month : null
}

/** A cell of a column of sums: the sum in yuan, `blank` where nothing stands, null where something else does. */
export function amountOf(text: string): number | 'blank' | null {
  const cell = bareText(text).replace(/^[¥￥]|元$/g, '')
  if (/^[-—–/]*$/.test(cell)) return 'blank'
  return /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(cell) ? Number(cell.replaceAll(',', '')) : null
}

/** What a cell says of the payment. */
export type Standing = 'paid' | 'unpaid' | 'refund' | 'unsure'

/** The first row that holds decides; what no row knows is not taken for paid. */
const STANDINGS: readonly { standing: Standing; when: RegExp }[] = [
  { standing: 'refund', when: /退费|退款|退收|退还|退账|冲销|冲减|冲正|红冲|作废|撤销/ },
  {
    standing: 'unpaid',
    when: /[未欠缓待][缴收]|未实缴|未到|未入|未划|未足|未参保|不足额|不缴|欠费|中断|停缴|停保|暂停|无缴费|失败|^[否×✗✘○□]$|unpaid|overdue/i,
  },
  { standing: 'unsure', when: /视同|认定|申报|核定|应缴|应收|处理中|在途|审核/ },
  {
    standing: 'paid',
    when: /已(?:全额|足额)?(?:实?缴|到|入|收|划|分配)|实缴|实收|到账|入账|正常|足额|缴清|缴讫|成功|补缴|补收|趸缴|预缴|^[是√✓✔●■]$|^paid$/i,
  },
]

/** What a cell of a column of states says; null for a blank one. */
export function standingIn(text: string): Standing | null {
  const cell = bareText(text)
  if (/^[-—–/]*$/.test(cell)) return null
  return STANDINGS.find(({ when }) => when.test(cell))?.standing ?? 'unsure'
}

/** A kind of payment speaks against it (a refund, years deemed paid) but never for it: `正常应缴` was only due. */
export function objectionIn(text: string): Standing | null {
  const said = standingIn(text)
  if (said === 'refund' || said === 'unpaid') return said
  return /视同|认定/.test(text) ? 'unsure' : null
}

export type PaidBy = 'employer' | 'self' | 'fund'

const PAYERS: readonly { by: PaidBy; when: RegExp }[] = [
  { by: 'fund', when: /失业保险基金|失业人员|领取失业|代缴医保/ },
  { by: 'self', when: /灵活就业|个体|自由职业|个人(?:身份|参保|缴费|窗口)/ },
  { by: 'employer', when: /公司|集团|厂$|店$|事务所|医院|学校|大学|单位职工|企业职工|企业参保/ },
]

/** Who paid, by the name of a unit or a kind of payment; null when it does not say. */
export const payerIn = (text: string): PaidBy | null => PAYERS.find(({ when }) => when.test(bareText(text)))?.by ?? null
