import { amountOf, bareText, monthsOfCell, yearOfCell } from './cells.ts'
import { namedInsurances, type NamedInsurances } from './insurances.ts'

/** What a column of a record holds. */
export type ColumnRole =
  | 'months'
  | 'from'
  | 'to'
  | 'year'
  | 'month-of-year'
  | 'count'
  | 'running'
  | 'insurance'
  | 'state'
  | 'kind'
  | 'base'
  | 'personal'
  | 'employer'
  | 'amount'
  | 'due'
  | 'balance'
  | 'unit'
  | 'place'

/** Heads of columns as bureaus write them, in order: the first row that holds decides. A head that no row knows is left alone. */
const HEADS: readonly { role: ColumnRole | null; when: RegExp }[] = [
  { role: 'state', when: /标[志识]|状态|是否|缴费情况/ },
  { role: null, when: /出生|参保(?:日期|时间|年月)|首次|退休|打印|查询|办理|更新|操作|序号|证件|号码|编号|代码/ },
  // When the money came in is not the month it was paid for.
  { role: null, when: /(?:到账|入账|入库|记账|建账|划账|缴款|实缴|结算|处理|申报|扣款)\S{0,2}(?:年月|月份|日期|时间)|缴费(?:日期|时间)$/ },
  { role: 'months', when: /起止|起讫/ },
  { role: 'from', when: /(?:开始|起始)(?:年月|时间|日期|月份)?|(?:所属期|年月|时间|日期|月份)起|^起$/ },
  { role: 'to', when: /(?:终止|截止|结束)(?:年月|时间|日期|月份)?|(?:所属期|年月|时间|日期|月份)止|^止$/ },
  { role: 'running', when: /累计\S{0,8}(?:月数|年限|个月)/ },
  { role: 'count', when: /月数|缴费年限|月份数|个月/ },
  { role: 'months', when: /年月|所属期|费款期|账期|期号|所属月|缴费(?:月份|期间|时段)|对应月/ },
  { role: 'month-of-year', when: /^月份?$/ },
  { role: 'year', when: /年度|年份|^年$/ },
  { role: 'insurance', when: /险种|保险(?:类型|种类|类别|名称)|品目|参保项目|缴费项目/ },
  { role: 'balance', when: /账户(?:余额|累计|储存)|累计储存|期末|本息|余额/ },
  { role: 'base', when: /基数|缴费工资/ },
  { role: 'unit', when: /(?:单位|公司|企业|主体)(?:名称)?$/ },
  { role: 'place', when: /参保地|缴费地|统筹区|统筹地|行政区划|所属地|地区$|地市$/ },
  { role: 'kind', when: /类型|类别|方式|性质|形式|身份|款项|备注/ },
  { role: 'due', when: /应[缴收]/ },
  { role: 'personal', when: /个人/ },
  { role: 'employer', when: /单位|企业/ },
  { role: 'amount', when: /金额|合计|小计|实缴|实收|缴费额|缴费$|本金|划入/ },
]

export interface RecordColumn {
  role: ColumnRole | null
  /** The insurances that the head itself names. */
  named: NamedInsurances
  /** 1–12 where the head is a month of a year. */
  month: number | null
}

/** What a column holds, by its head; the lines of a head of several rows stand one after another. */
export function columnOf(lines: readonly string[]): RecordColumn {
  const parts = [...new Set(lines.map(bareText))].filter((part) => part !== '')
  const last = parts.at(-1) ?? ''
  const month = Number(/^(?:0?([1-9]|1[0-2]))月份?$/.exec(last)?.[1] ?? 0) || null
  const named = namedInsurances(parts.join(' '))
  const own = parts.toReversed().map((part) => HEADS.find(({ when }) => when.test(part)))
  const found = own.find((head) => head !== undefined)
  const role = month === null && found === undefined && named.schemes.length > 0 ? 'amount' : (found?.role ?? null)
  return { role: month === null ? role : null, named, month }
}

/** Holds a value, not a name. */
const isValue = (cell: string): boolean => monthsOfCell(cell) !== null || yearOfCell(cell) !== null || typeof amountOf(cell) === 'number'

const known = ({ role, month, named }: RecordColumn): boolean => role !== null || month !== null || named.other || named.schemes.length > 0

/** Is a row one of names of columns? At least two are known, and none of its cells is a value. */
export function isHead(row: readonly string[]): boolean {
  const cells = [...new Set(row.filter((cell) => bareText(cell) !== ''))]
  return cells.length > 1 && !cells.some(isValue) && cells.filter((cell) => known(columnOf([cell]))).length > 1
}

/** Do columns say which months a row is about? */
export const tellMonths = (columns: readonly RecordColumn[]): boolean =>
  columns.some(({ role, month }) => month !== null || role === 'months' || role === 'from' || role === 'year' || role === 'month-of-year')
