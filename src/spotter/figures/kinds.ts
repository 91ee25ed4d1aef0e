import type { PublishedKind } from '../../domain/page.ts'
import type { Amount } from './amounts.ts'
import type { InsuranceOrAll } from './words.ts'

/*
 * What a notice says of figures other than limits, kind by kind. `about` is what the sentence, or what stands above it, must be
 * about; `never` is what ends it at once; the roles say by the words before and behind a number what the number is. A number whose
 * words fit no role gives nothing. To teach a kind a new way of saying, add to one of its patterns, and a sentence to the tests.
 */

/** What a number is: the figure itself, a share, the base it is worked out from. */
export type Role = 'value' | 'rate' | 'base'

interface RoleRow {
  /** The figure itself where none is said. */
  role?: Role
  before: RegExp
  after?: RegExp
  not?: RegExp
}

export interface KindRow {
  kind: Exclude<PublishedKind, 'base-limits'>
  insurance: InsuranceOrAll
  /** All of these must be said in the sentence, or in its setting. */
  about: readonly RegExp[]
  /** In the sentence itself, because a heading alone would take in whatever stands below. */
  said?: RegExp
  never: RegExp
  /** What stands above a sentence that is of another kind, where it does not say itself that it is of this one. */
  notUnder?: RegExp
  roles: readonly RoleRow[]
  /** Columns of a table that hold its value; others are bases, shares, or nobody's to pay. */
  column: RegExp
  /** Bounds outside which a value is another thing. */
  range: readonly [least: number, most: number]
  /** The same for a share, in percent. */
  shares?: readonly [least: number, most: number]
}

/** Anybody's sums but the reader's own contribution: benefits, ceilings of bills, fines, aid. */
export const OTHER_SUMS =
  /(?:补[助贴]|起付|报销|限额|封顶|[资救]助|罚款|滞纳|贷款|津贴|丧葬|抚恤|免赔|差额|收入|[划计]入|返还|结余|扣除|大[病额]|护理|工会|财政|政府|(?<!个人)筹资(?!:)|合计(?!费率)|总额|人均)[^,]{0,60}$/
const SUM =
  /(?:每[月年]|年缴费?|月(?:缴费|缴纳)?(?:额|标准|金额)?|缴费(?:标准|额|金额)|缴纳|保险费|医保费|征缴|全年|标准|(?:方式|结合|统筹|[一二三四五高中低ABC]档|账户)(?:每月|标准)?)[^,;。\d%]{0,12}$|按年缴费,$|就业(?:人员)?(?:职工)?医保$/
const TO_BE = '[^,;。\\d]{0,10}?(?:为|是|:|确定为|调整为|达到?|[提涨]高?[到至]|不低于|按)?[^,;。\\d%]{0,6}$'

export const KINDS: readonly KindRow[] = [
  {
    kind: 'flexible-medical',
    insurance: 'medical',
    about: [/灵活(?:就业|职工|人员)|个人窗口|个体(?:参保|工商|劳动|身份)|自由职业|个人(?:身份|参加职工)|自谋职业/, /医保|医疗/],
    never:
      /^[^,;。灵]{0,4}(?:单位|在职)职工:|城乡居民|居民医保|合计(?!费率)|共计|社保补贴|机关事业|退休人员.{0,6}(?:不缴|个人账户|补缴)|养老金|起付|慢[特性]|住院(?!统筹)|单位(?:职工)?由?单?位?按|不适用/,
    roles: [
      {
        role: 'rate',
        before: /(?:按|调整)[^,;。\d]{0,10}$|(?:结合|统筹|账户)(?:模式)?\)?:?$|(?:费率|比例)[^;。\d]{0,14}$/,
        not: /上浮|工资的?$|支付/,
      },
      { role: 'rate', before: /^(?:\([^()]{1,8}\))?\s?[×*x的]\s?$/ },
      { role: 'rate', before: /、$/, after: /^的?(?:费率|比例)/ },
      { role: 'base', before: /\D$/, after: /^(?:\([^()]{1,8}\))?\s?[×*x]/ },
      { role: 'base', before: /基数[^,;。\d%]{0,10}$/, not: /上限|最高/ },
      { before: /^(?:\([^()]{1,8}\))?\s?=\s?$/ },
      { before: /^,即(?:每月)?$/ },
      { role: 'rate', before: /基数[、,]$/ },
      { role: 'base', before: /按[^,;。\d]{0,10}$/, after: /^(?:\/月)?缴费,(?:费率|比例)/ },
      { role: 'base', before: /[以按][^,;。\d]{0,20}$/, after: /^\s*\)?(?:\/月)?为?(?:月)?(?:缴费)?基数/ },
      { before: SUM, not: /(?<!含)生育(?!保险费合并)|[每按]季|基数|平均工资|养老|最[低高]/ },
    ],
    column: /月?缴费?(?:额|标准|金额)|月缴|每月|应缴|月标准/,
    range: [60, 3000],
    shares: [1, 13],
  },
  {
    kind: 'resident-premium',
    insurance: 'medical',
    about: [/居民(?:20\d\d年度?)?(?:基本)?(?:医保|医疗)/],
    said: /个人(?:缴费|缴纳|应缴|筹资|每[人年])|缴费标准|多少钱|[一二三]档:?\d|医保\d|\d元\/[人年]|(?:人员?|居民|医保|儿童?|学生):?(?:缴费|每人|每年)/,
    never: /养老保险|灵活|职工/,
    roles: [
      {
        before: /(?:个人(?:缴费|缴纳|应缴|筹资)|缴费标准|居民|人员|学生|儿童|少儿|[成老]年人|[一二三高中低]档)[^,;。\d]{0,12}$/,
        after: /^(?!给?予?[资补]助|\(含财政)/,
        not: /[最不]低|困难|特困|低保|脱贫|门诊|住院|支付|意外|(?<!含)新生儿/,
      },
      { before: /(?:人员|居民|学生|儿童|幼儿),(?:每年)?$|个人(?:每年)?$/ },
    ],
    column: /个人(?:缴费|缴纳|应缴)|缴费标准|^年?缴费(?:金?额)?\(|^[一二三]档/,
    range: [50, 3000],
  },
  {
    kind: 'unemployment-benefit',
    insurance: 'unemployment',
    about: [/失业(?:保险)?金|失业人员[^,;。]{0,20}领取标准/],
    said: /标准|发放|支付|[为类月年]/,
    never: /补助|人均|平均缴费(?:基数|工资)|缴费基数的|\d[^。;,]{0,10}代缴|代缴[^。;]{0,16}\d|提前/,
    roles: [
      { role: 'rate', before: /最低月?工资(?:标准)?[^,;。%]{0,16}的$/, not: /[低少高]于[^,;。]{0,16}$/ },
      { role: 'rate', before: /^[的×]$|个月的?按?$|[年月上]的?,?(?:按|为)$|[类档](?:地?区)?按$/ },
      {
        before:
          /(?:标准|发放|支付|领取|为|即|每月|:|调整为|[提涨]高?[到至]|[类档](?:地?区)?|个月|年|[年月上]的?,)[^,;。\d]{0,8}$|(?:^\d?|[区县市起,])失业(?:保险)?金$/,
        not: /最低月?工资(?:标准)?[^,;。]{0,8}$|最[低高](?!月?工资)|一次性|[比较][^,;。例]{2,8}$/,
      },
    ],
    column: /失业(?:保险)?金|^(?!.*工资).*(?:标准|金额)/,
    range: [500, 6000],
    shares: [40, 100],
  },
  {
    kind: 'minimum-wage',
    insurance: 'all',
    about: [/最低月?工资/],
    notUnder: /失业(?:保险)?金/,
    said: /最低月?工资|档|类/,
    never: /罚款|处以|低于.{0,4}最低月?工资|不得低于(?!该)|补贴|医疗期|病假|基数|的\d/,
    roles: [
      {
        before: /(?:最低月?工资(?:标准)?|[一二三四五ABCD][类档](?:地区|区域?)?(?:标准)?|调整|、每月)[^;。\d]{0,14}$/,
        after: /^(?!\s*(?:的\s*\d|地区))/,
        not: /失业/,
      },
    ],
    column: /最低月?工资|月标准|^标准|^月\(/,
    range: [1200, 4500],
  },
  {
    kind: 'benefit-base',
    insurance: 'pension',
    about: [/计发基数/],
    never: /缴费基数[^,。;:]{0,6}计发|按计发基数|老办法|(?<!企业(?:职工)?[和与及、])机关事业/,
    roles: [{ before: new RegExp(`计发基数(?:已经?公布,)?${TO_BE}`) }, { before: /^[^,。;:\d]{2,16}:$/, not: /缴费基数|[上下]限/ }],
    column: /计发基数/,
    range: [3000, 20000],
  },
  {
    kind: 'average-wage',
    insurance: 'all',
    about: [],
    said: /平均工资/,
    never: /全国|非私营(?!(?:单位)?[和与及、]私营)|(?<![非和与及、])私营单位|在岗|本人|个人.{0,4}平均|缴费工资|%,即/,
    roles: [
      {
        before: new RegExp(`平均工资${TO_BE}`),
        after: /^(?!\s*(?:\/月)?\s*\)?(?:的|×|核定|作为|为基数))/,
        not: /(?:按|以(?![^,;。]{0,24}就业人员)|低于|高于|超过)[^,;。]{0,30}平均工资/,
      },
      { before: /\([^()]{0,12}全口径[^()]{0,20}平均工资为?$/ },
      { before: /^(?:,即|[,(](?:折合|(?:折合)?月平?均|每月))$/ },
    ],
    column: /^(?!.*在岗).*平均工资/,
    range: [3000, 300000],
  },
]

/** The role of a number, or null when its words fit none. */
export function roleOf(row: KindRow, { before, after, unit }: Amount): Role | null {
  const clause = before.split(/[;。]/).at(-1) ?? ''
  if (OTHER_SUMS.test(clause)) return null
  for (const { role = 'value', before: words, after: behind, not } of row.roles) {
    if ((role === 'rate') !== (unit === 'percent')) continue
    if (words.test(clause) && (behind === undefined || behind.test(after)) && !(not?.test(clause) ?? false)) return role
  }
  return null
}
