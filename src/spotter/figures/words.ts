import type { PublishedFigure } from '../../domain/page.ts'

/** What a notice on contribution limits is made of, as one alternation each; joined into one scanner in scan.ts. */
export type InsuranceOrAll = PublishedFigure['insurance']

/** Insurances by the words notices use for them. A pattern is matched at its own place, longer names first. */
export const INSURANCES: readonly [InsuranceOrAll, RegExp][] = [
  ['housing-fund', /(?:住房)?公积金|缴存基数/],
  ['all', /社会保险费?|社保|五险|各险种|各项保险/],
  ['pension', /养老/],
  ['medical', /医疗|医保/],
  ['unemployment', /失业/],
  ['injury', /工伤(?!认定|职工|津贴)/],
  ['maternity', /生育(?!津贴)/],
]

export const LOWER = /下限|最低|[不]?(?:得|能)?低于|不足|保底|不[少小]于|大于(?:或|且)?等于/
export const UPPER = /上限|超出|最高|[不]?(?:得|能)?高于|[不]?(?:得|能)?超过|封顶|不大于|小于(?:或|且)?等于/
const BETWEEN = '(?:缴(?:费工资|费|存)基数)?(?:值|数|标准)?[和及与、,/]月?(?:缴(?:费工资|费|存)基数)?'
export const BOTH = new RegExp(
  `上\\s*[、/]?\\s*下限|下\\s*[、/]?\\s*上限|(?:上限|最高)${BETWEEN}(?:下限|最低)|(?:下限|最低)${BETWEEN}(?:上限|最高)`,
)
/** An amount after one of these is something else than a limit: the wage it is worked out from, a sum to pay, a benefit. */
export const OTHER_AMOUNT =
  /(?:平均(?:缴费)?|社平|岗平|最低月?)工资|基准值|计发基数|缴[费存]额|金额|缴纳|应缴|缴费?(?=\d)|保险费|保费|缴费标准|待遇|养老金|失业金|补助|补贴|津贴|起付|(?<=支付|报销|年度|最高)封顶线|支付限额|报销|贷款|提取|增[长加]|差额|合计|收入|罚款|滞纳金|免征|起征|扣除/
/** Before an amount: the value that no longer holds. */
export const OLD =
  /按上年度?(?=\d)|[由从较比](?:原来?|上一?年度?|去年|目前|现行|\d{4}年度?)?的?(?=[\d,.]{1,16}\s*万?元)|原来?的?(?:标准)?(?:为|是)?(?=[\d,.]{1,16}\s*万?元)/
/**
 * What is only planned, not told yet or told roughly; examples, single people, and what is still owed for years gone by: none of it holds
 * for the reader now.
 */
export const NOT_HELD =
  /征求意见|拟|草案|预计|暂未公布|另行|上下浮动|(?:约|大概|近|估计)\s?\d[\d,.]{0,12}\s?(?:万?元|%)|\d\s?(?:万?元|%)(?:\s?(?:\/|每)\s?(?:人\s?)?[年月])?\s?(?:左右|上下|不等)|(?<![比条])例|[某她妻]|比如|假[设如]|如[您你]|以[张王李赵小]|女士|先生|[小老][王李张明刘陈赵周]|[又再]如|亿元|(?<!数据)测算|补缴.{0,6}20\d\d|仅供|预发(?!基数核定)|近[两三五几]年|传言|误传|不实|谣言|网传|(?:废止|失效)(?:的?文件)?:/
