/*
 * Lengths of time in a question, each with what it measures. A number is used only with the words around it: "交了5年",
 * "断了5年", "还差5年退休", "5年后" and "45岁" are different things.
 */

import { numeralOf } from '../../domain/numerals.ts'

/** `九`, `十二`, `12`, `8.5`, `两`, `半` as a number; NaN where it is none. */
export function numberOf(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text)
  if (text === '半') return 0.5
  return numeralOf(text.replace('俩', '两')) ?? ENGLISH[text] ?? NaN
}
const ENGLISH: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((name, at) => [name, at]),
)

export const NUMBER = `(\\d+(?:\\.\\d+)?|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两俩三四五六七八九]|${Object.keys(ENGLISH).join('|')})`

/** What a length measures: months paid, to retirement, of a break, since the job ended, still to come ("再交"), of anything else. */
export type Sense = 'paid' | 'to-go' | 'gap' | 'since' | 'more' | 'other'
export interface Length {
  months: number
  sense: Sense
  /** "不到一年": less than what is named. */
  under: boolean
}

const LENGTH = new RegExp(
  `(不到|不满|未满|没满|[没不](?:有)?[交缴]满|less than |under |差不多|快|满|已满|over |more than )?(?<![\\d第]|最后)${NUMBER}\\s*(?:个)?(半)?(整?年(?!\\d*[月日]|生|出生|的?[男女]|级|前|代|\\d{2}(?!个))|月|(?:and a half )?years?\\b(?![ -]old)|months?\\b|周年)(半)?(?:\\s*(?:零|又|and |, )?${NUMBER}\\s*(?:个月|months?\\b))?(?:以?(?:上|多(?![少久长])))?(后)?`,
  'gi',
)
const HALF_YEAR = /(?<![一二两三四五六七八九十\d]年)半年/

/** "六个月没工作了" */
const SINCE_AFTER = /^[^。，,]{0,2}(?:没(?:有)?(?:工作|上班|活干)|失业(?![金险保])|待业)/

const GAP_BEFORE =
  /(断|停|空|漏|没交|没缴|没有交|未缴|欠|中断|间隔|不交|忘(了|记)?(交|缴)|(?<![最至多])少(交|缴)|gap of|lapsed? for|uninsured for|no (?:medical |health )?(?:insurance|cover) for|not (?:been )?(?:insured|covered) for|without|missed|forgot to pay|stopped( paying)? for|unpaid|off for|break of)[^。，,;；!！?？]{0,9}$/i
const GAP_AFTER =
  /^[^。，,;；!！?？]{0,5}(没(有)?(交|缴|上)|(?<![没未不]|一天)断|空档|空窗|没社保|不交|停缴|欠|gap|break|without|unpaid|ago)/i
/** Paid, whatever the words after it say of a break: "交了三年但断断续续", "交了10年中间断了2年". */
const PAID_STRAIGHT = /(?<!断|停|没|未|不|没有|忘|忘了|忘记|少|欠|漏)(交|缴)费?[了过满有]{0,2}$/
/** "交了18年就到退休了" is paid, "再交18年就退休" is to go. */
const PAID_DONE = /(?<![再还就])(?:交|缴)费?[了过]$/
const SINCE_BEFORE =
  /((离|辞)职|离开(公司|单位)|(公司|单位|厂)里?出来|辞工|失业|待业|(没|不)(上班|工作|干)|被(裁|辞退|开除))(了|都|已经|有|大概|差不多|将近|快|得有){0,3}$|(?:拖|耽误|晚|(?<![超不])过|受伤|摔伤|出事|生完(?:孩子|娃|宝宝)?)(了|都|已经|有|快|大概){0,3}$|(unemployed|out of work|jobless|without (a )?(job|work)) (for|since) (about |over )?$/i
const TOGO_BEFORE = /(还差|还有|离退休|距(离)?退休|再过|再有|差)[^。，,]{0,6}$|\bretir\w+ (?:is )?in (?:about )?$/
const TOGO_AFTER = /^[^。，,]{0,6}(就|才|便)?(能|可以|该|要)?(退休|到龄|到点)|^ ?(to|until|before|from) (my )?(retire|pension)/i
const MORE_BEFORE =
  /((?<!出)差(?!不)|再|拖到|等|wait|还要|还得|继续|接着|往后|补(?!偿)|前面空的|领了|领|已领|drew|drawn|next|another)[^。，,]{0,4}$/i
const MORE_AFTER = /^[^。，,\s]{0,3}(领|失业金|补偿|的?工资|没领|benefit|after|of benefit)/i
const PAID_BEFORE =
  /(交|缴|买|上(?=了|过|班|着|社|满)|干|做|工作|上班|参保|满|累计|社保|养老|医保|保险|呆|待|司龄|工龄|就职|一共|总共|有|paid|contribut\w*|worked|working|insured|for|after|with|of)[^。，,;；!！?？]{0,7}$/i
const PAID_AFTER =
  /^[^。，,;；!！?？]{0,5}(社保|养老|医保|失业|保险|工龄|年限|缴|交|被|就被|了|of (work|service|contribution|pay|insur)|paid|at the company|employee)/i

/** Months of the benefit itself: "失业金给我算了24个月". */
const OF_BENEFIT = /失业金(?:给我|给|只|就|一共|总共)?[算批核]?了?$/

/** Months of wages that were not paid, or of probation: "hasn't paid wages for 3 months", "拖了三个月工资", "满三个月试用期". */
const WAGES_BEFORE = /(?:\bnot|n.t|\bnever) (?:been )?paid (?:my |me |us |any |our )?(?:wages?|salary)?[^.,;]{0,6}$/i
const isOfWages = (before: string, after: string): boolean =>
  WAGES_BEFORE.test(before) ||
  (/[拖欠][^。，,]{0,3}$/.test(before) && /^[^。，,]{0,2}(?:工资|薪)/.test(after)) ||
  /^(?:(?:没|不|没有)发|的?(?:试用|实习|[房车]贷))/.test(after)

/** The age of a child, how far a pregnancy is, or what is left of a loan: "孩子才六个月", "怀孕五个月", "房贷还有十年". */
const OF_A_CHILD = /(?:贷款?|loan|mortgage|孩子|宝宝|小孩|[娃孕]|怀了|baby|child)[^。，,]{0,5}$/i

/** What is missing or meant, not a break up to today: "差三年没交够", "公司少给我交了半年", "打算歇半年不交". */
const isNoBreak = (before: string, after: string): boolean =>
  (before.endsWith('差') && /^[没不][交缴][够满]/.test(after)) ||
  /少给我?们?[交缴]了?$/.test(before) ||
  (/(?:打算|准备|计划|想)[^。，,]{0,4}$/.test(before) && /^不[交缴]/.test(after))

/** After a length that says how often one pays: "一年交一次", "半年一交", "一个月一个月交". */
const OFTEN = /^(?:一?[交缴][一两]?[次回笔趟]|一[交缴次]|[一1]个月[地来]?[交缴])/

/** The words around a length: the 20 characters before it (`far`: 34), the 16 after it, and whether it counts years. */
interface Around {
  question: string
  far: string
  before: string
  after: string
  year: boolean
}

/** What a length measures by the words around it: the first row that holds. */
const SENSES: readonly { sense: Sense; when: (around: Around) => boolean }[] = [
  { sense: 'more', when: ({ before, after }) => /[交缴]满?$/.test(before) && /^(?:就|也|算)?(?:够|行)/.test(after) },
  { sense: 'more', when: ({ far, before, after }) => OF_A_CHILD.test(before) || isOfWages(far, after) || isNoBreak(before, after) },
  { sense: 'to-go', when: ({ before, after }) => TOGO_AFTER.test(after) && !PAID_DONE.test(before) },
  {
    sense: 'to-go',
    when: ({ question, before, after }) => TOGO_BEFORE.test(before) && /退休|retire/i.test(question) && !/缴|交/.test(after.slice(0, 4)),
  },
  { sense: 'paid', when: ({ before, after }) => PAID_STRAIGHT.test(before) && !MORE_BEFORE.test(before) && !/^ ?ago/i.test(after) },
  { sense: 'since', when: ({ before, after }) => SINCE_BEFORE.test(before) || SINCE_AFTER.test(after) },
  { sense: 'gap', when: ({ before, after }) => (GAP_BEFORE.test(before) && !before.endsWith('等')) || GAP_AFTER.test(after) },
  { sense: 'more', when: ({ before, after, year }) => MORE_BEFORE.test(before) || (!year && MORE_AFTER.test(after)) },
  {
    sense: 'paid',
    when: ({ before, after, year }) => PAID_BEFORE.test(before) || PAID_AFTER.test(after) || (year && MORE_AFTER.test(after)),
  },
]

/** What the length from `start` to `end` measures: `gap` for "断了5年", `other` where no word tells. */
function senseOf(question: string, start: number, end: number, year: boolean): Sense {
  const far = question.slice(Math.max(0, start - 34), start)
  const around = { question, far, before: far.slice(-20), after: question.slice(end, end + 16), year }
  return SENSES.find(({ when }) => when(around))?.sense ?? 'other'
}

/** "3月" is March, "3个月" and "38月" are months. */
const isMonth = (whole: string, count: string): boolean => !whole.includes('个') && !(numberOf(count) > 12)

/** What is written like a length and is none. */
function isNoLength([whole, , count = '', , unit = '', , , later]: RegExpExecArray, before: string, after: string): boolean {
  return (
    // "一年交一次" is how often, "听说满一年才有", "一年起步" what others say.
    OFTEN.test(after) ||
    /说[要得]?[交缴]?满?一年.?$|一年起$/.test(before.slice(-4) + whole + after.slice(0, 1)) ||
    /^[一1]个月[一1]个月$/.test(whole.trim()) ||
    (unit === '月' && isMonth(whole, count)) ||
    later !== undefined ||
    (/年/.test(unit) && /^(?:20|19)\d\d$|^[5-9]\d$/.test(count)) ||
    // "一个月多少钱" and "多少钱一个月" ask by the month, "一年多少钱" by the year; "交了一年能领多少" does neither.
    (/^[一1](?:个月|年)$/.test(whole.trim()) && /(?:多少|几)(?:钱|块钱?|元|钿)?$/.test(before)) ||
    (/^[一1](?:个月|年)$/.test(whole.trim()) && !/[了满过有]$/.test(before) && /^[^，,。]{0,6}(?:多少|几|什么|要|最)/.test(after))
  )
}

/** The months that a match of LENGTH names: 30 for "两年半", 15 for "一年零三个月". */
function monthsOf([, , count = '', halfBefore, unit = '', halfAfter, rest = '0']: RegExpExecArray, each: number): number {
  const half = halfBefore !== undefined || halfAfter !== undefined || /half/i.test(unit)
  return numberOf(count.toLowerCase()) * each + (half ? each / 2 : 0) + numberOf(rest.toLowerCase())
}

/** What the words that come with a length settle: "没交满一年" has paid less than that, "没交满15年" falls short of what is needed. */
function settled(prefix: string, before: string, months: number): Sense | null {
  if (prefix === '') return OF_BENEFIT.test(before) ? 'more' : null
  if (!/[交缴]满/.test(prefix)) return null
  return months > 12 ? 'more' : 'paid'
}

/** The length that a match names; null where it is none. */
function lengthOf(match: RegExpExecArray, question: string): Length | null {
  const [whole, prefix = '', , , unit = ''] = match
  const end = match.index + whole.length
  const before = question.slice(0, match.index)
  if (isNoLength(match, before, question.slice(end))) return null
  const year = /年|year/i.test(unit)
  const months = monthsOf(match, year ? 12 : 1)
  if (!Number.isFinite(months) || months > 600) return null
  // No benefit runs longer: "38个月失业金" says what was paid.
  const paid = months > 24 && question.startsWith('失业金', end)
  const sense = paid ? 'paid' : (settled(prefix, before, months) ?? senseOf(question, match.index, end, year))
  return { months: Math.round(months), sense, under: /不到|[不未没].*满|less|under/i.test(prefix) }
}

/** Every length named in a normalised question, in order. */
export function lengths(question: string): Length[] {
  const found = [...question.matchAll(LENGTH)].flatMap((match) => lengthOf(match, question) ?? [])
  const half = HALF_YEAR.exec(question)
  if (half !== null && !OFTEN.test(question.slice(half.index + 2)) && !found.some(({ months }) => months === 6))
    found.push({ months: 6, sense: senseOf(question, half.index, half.index + 2, false), under: /(不到|不满|未满)半年/.test(question) })
  return found
}

/** The monthly wage a question names ("月薪九千", "工资8500", "salary 20k"), in yuan; null when none. */
export function wageIn(question: string): number | null {
  const [, count, unit = '', rest] =
    new RegExp(
      `(?:月薪|工资|薪水|收入|基数|salary|wages?|earn(?:ing|ed)?|paid|(?:average|monthly|monthly average) pay)(?:[是有拿约一共每月个平均选按定报填:：了 ]|of|is|was|about|at)*${NUMBER}\\s*([千万kw])?([一二三四五六七八九](?![年个]))?(?!\\s*(?:年|个月|months?|years?|%|倍))`,
      'i',
    ).exec(question.replace(/(\d),(?=\d{3})/g, '$1')) ?? []
  if (count === undefined) return null
  const size = /[千k]/i.test(unit) ? 1000 : /[万w]/i.test(unit) ? 10_000 : 1
  const yuan = numberOf(count) * size + (rest === undefined || size === 1 ? 0 : (numberOf(rest) * size) / 10)
  return yuan >= 1000 && yuan <= 200_000 ? yuan : null
}
