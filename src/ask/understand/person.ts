import type { Exit, Profile } from '../../profile/schema.ts'
import { monthNamed } from '../../domain/format.ts'
import { numeralOf } from '../../domain/numerals.ts'
import { NUMBER, numberOf } from './amounts.ts'

/*
 * Who asks, as far as the question says it: sex, birth, age, how the job ended, whose citizen. Only what is written out.
 */

export interface Birth {
  year: number
  month: number | null
}

/** `七二年八月` and `八零年的` as `72年8月` and `80年的`; `七八年` without a month is seven or eight years. */
const YEAR =
  /(?<![零〇一二三四五六七八九十\d])(?:一九)?([五六七八九])([零〇一二三四五六七八九])年(?:([一二三四五六七八九]|十[一二]?)月|(?=的?[男女生]|出生))|([六七八九])[零〇]年(?=的)|(?<=我是?)([五六七八九])([零〇一二三四五六七八九])年(?=的)/g
const DIGITS = '零一二三四五六七八九'
const digit = (text: string): number => Math.max(0, DIGITS.indexOf(text))
const AGE = /(?<![一二三四五六七八九])([二三四五六])十([一二三四五六七八九])?(?=周?岁|了(?:[，,。\s失才还没自要想能]|$))/g
export const inDigits = (text: string): string =>
  text
    .replace(AGE, (_, ten: string, one = '零') => `${digit(ten)}${digit(one)}`)
    .replace(YEAR, (_, ten?: string, one = '', month?: string, decade?: string, mine?: string, own = '') =>
      decade === undefined
        ? mine !== undefined
          ? `${digit(mine)}${digit(own)}年`
          : `${digit(ten ?? '')}${digit(one)}年${month === undefined ? '' : `${numeralOf(month)}月`}`
        : `${digit(decade)}0年`,
    )

/** The birth a question names: "73年的", "1975年5月生", "出生1980.5", "born May 1975"; null when none. */
export function birthIn(question: string): Birth | null {
  // As translated word for word: "born in 1978 year 10 month".
  const dotted = /(?:出生|生于|born)\D{0,4}(19[4-9]\d|200\d)(?:[.\-/年]| ?year )(\d{1,2})/i.exec(question)
  const zh =
    dotted ??
    /(?<!\d|今年)((?:19)?[4-9]\d|200\d)年?(?:(\d{1,2})月(?:份|\d{1,2}[日号])?)?的?(?:生|出生|的|女|男|属|[工干])/.exec(question) ??
    /我(?:是)?((?:19)?[5-9]\d)年(?:(\d{1,2})月)?/.exec(question) ??
    /[男女](?:的|性|[，,、]|[^。？?]{0,12}[，,](?=19[4-8]))?((?:19)?[5-9]\d)年(?:(\d{1,2})月)?(?!.{0,4}(?:入职|参加|开始|离职|[交缴]))/.exec(
      question,
    )
  if (zh?.[1] !== undefined) {
    const year = Number(zh[1]) < 100 ? 1900 + Number(zh[1]) : Number(zh[1])
    const month = zh[2] === undefined ? null : Number(zh[2])
    return { year, month: month !== null && month >= 1 && month <= 12 ? month : null }
  }
  const en =
    /\bborn (?:in |on )?(?:\d{1,2} )?(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(?:\d{1,2},? )?(19[4-9]\d|200\d)\b(?: (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))?/i.exec(
      question,
    )
  if (en?.[2] === undefined) return null
  return { year: Number(en[2]), month: monthNamed(en[1] ?? en[3] ?? '') }
}

/** The age in years ("45岁", "aged 45", "45 years old"); null when none. */
export function ageIn(question: string): number | null {
  const [, zh, now, en, old] =
    /(?<!到)(\d{2})\s*(?:周?岁(?![才就能]?退)|多岁|了(?=[，,。\s失才还没自要想能养社一第]|$))|(?:今年|[我爸妈哥姐](?=\d\d[，,。\s])|[男女](?=\d\d[才还了第，,]))(\d{2})(?![年月个岁\d天万千])|\b(?:aged?|i'?m|am|turn(?:ed|ing)?) (\d{2})\b(?! (?:month|year|day)s?(?! old))|\b(\d{2})[- ]years?[- ]old/i.exec(
      question,
    ) ?? []
  // "还差三年到60".
  const [, left, at] = new RegExp(`(?:差|再过|再有|还有)${NUMBER}年(?:就|才|便)?(?:到|满)(\\d{2})(?!\\d)`).exec(question) ?? []
  const age = left === undefined ? Number(zh ?? now ?? en ?? old) : Number(at) - numberOf(left)
  return age >= 16 && age <= 75 ? age : null
}

/** Men and women of the family. */
const MEN = '老公(?!司)|丈夫|先生|爸爸?|父亲|公公|岳父|哥哥?|弟弟?|儿子'
const WOMEN = '老婆|媳妇|妻子|妈妈?|母亲|婆婆|岳母|姐姐?|妹妹?|女儿'
const EN_MEN = 'husband|father|dad|brother|boyfriend|son'
const EN_WOMEN = 'wife|mother|mom|mum|sister|girlfriend|daughter'

/** Whose birth or age is told: "我老公70年3月生的", "my wife is 52". */
const TOLD = new RegExp(
  `(?:(${MEN})|(${WOMEN}))(?:他|她|是|今年|都|已经|属)*(?=(?:19)?[4-9]\\d年|\\d\\d(?:周?岁|了|多|[，,。\\s能可该还])|[三四五六]十.?岁)|\\bmy (?:(${EN_MEN})|(${EN_WOMEN})) (?:(?:is|was|turns) )?(?:born|\\d\\d\\b)`,
  'i',
)
const KIN = new RegExp(`(?:(${MEN})|(${WOMEN}))|\\bmy (?:(${EN_MEN})|(${EN_WOMEN}))\\b`, 'i')
const OTHERS = new RegExp(
  `(?<![给替帮用为跟和妈爸哥弟姐妹])我?(?:${MEN}|${WOMEN}|同事|朋友|闺蜜|男友|女友|亲戚)(?![说讲告劝公])|(?<!\\b(?:for|with|to|of) )\\bmy (?:${EN_MEN}|${EN_WOMEN}|friend|colleague)\\b(?! (?:says|said|told))`,
  'gi',
)

/** Is the question about somebody else alone: one of the family or a friend is named, and nothing of the one who asks? */
export function isOfAnother(question: string): boolean {
  const rest = question.replace(OTHERS, '')
  return rest !== question && !/我|咱|\b(?:i|me|my|we|our)\b/i.test(rest)
}

export function sexIn(question: string): Profile['sex'] | null {
  const told = (isOfAnother(question) ? KIN : TOLD).exec(question)
  if (told !== null) return (told[1] ?? told[3]) === undefined ? 'female' : 'male'
  const woman =
    /女(?!儿|朋友|婿)|怀孕|孕妇|产假|哺乳|我老公|我[妈姐妹](?!.{0,3}[住病让叫说劝])|\b(female|woman|lady|pregnant|my husband)\b/i.test(
      question,
    )
  const man = /(?<!女)男(?!朋友)|我老婆|我媳妇|我[爸哥弟](?!.{0,3}[让叫说劝])|\b(male|man|my wife)\b/i.test(question)
  return woman === man ? null : woman ? 'female' : 'male'
}

export function postIn(question: string): Profile['post'] | null {
  const cadre =
    /干部|管理(岗|层)|办公室|技术岗|白领|\b((?<!(?:the|tax|which|security|benefit|employment|insurance|local) )office|manager\w*|cadre|technical)\b/i.test(
      question,
    )
  const worker =
    /工人(?!伤)|车间|普工|流水线|生产线|操作工|\b(factory|workshop|blue[- ]collar|worker post|(?:production|assembly) line)\b/i.test(
      question,
    )
  // Who leaves it open asks which of them it is: "我算干部还是工人".
  if (cadre && worker && /还是|\bor\b/.test(question)) return null
  return cadre ? 'cadre' : worker ? 'worker' : null
}

export function citizenIn(question: string): Profile['person'] | null {
  if (/港澳台|香港|澳门|台湾|台胞|港人|\b(hong ?kong\w*|hk|macau|macao|taiwan\w*|hmt)\b/i.test(question)) return 'hmt'
  if (
    /外国人|外籍|外教|老外|不是中国(?:人|籍|国籍)|\bnot (?:a )?chinese\b|我是.{1,4}国人|(?:日本|韩国|美国|英国|德国|法国|加拿大|印度|越南|泰国|菲律宾|俄罗斯|新加坡|马来西亚|意大利|澳大利亚)(?:人|同事|员工|护照)|\b(foreign\w*|expats?|(?:i'?m|i am|(?:husband|wife|boyfriend|girlfriend|friend|colleague) is) (a |an )?(american|brit|british|canadian|german|french|japanese|korean|indian|filipin[oa]|russian|vietnamese|australian|from (?:vietnam|thailand|russia|korea|japan|india|germany|france)))\b|^(?:an? )?(?:american|brit|british|canadian|german|french|japanese|korean|indian|australian)\b(?! compan)/i.test(
      question,
    )
  )
    return 'foreign'
  return null
}

const EXITS: readonly (readonly [Exit, RegExp])[] = [
  [
    'expired',
    /(?<![没未不])(到期|期满)(?!人)|不续签|不续约|没续|\bcontract\b.{0,24} (expir\w+|end(?:s|ed)?|ran out|runs out)\b|not renewed\b/i,
  ],
  [
    'employer-closed',
    /倒闭|破产|(公司|单位|厂).{0,6}(关门|关停|关了|注销|没了|黄了|散伙)|\b(bankrupt\w*|closed down|shut down|insolven\w+)\b/i,
  ],
  [
    'dismissed-fault',
    /(?<!(?:无故|无理由|没理由|违法|平白|莫名其妙)[地就]?(?:把我|被)?)开除|严重违纪|(犯错|过错|违纪|旷工).{0,6}(辞|裁|开)|除名|\bfired for|gross misconduct\b|\b(?:sacked|dismissed|fired) [^.?]{0,20}\b(?:for|because i)\b[^.?]{0,12}\b(?:misconduct|breach|breaking|violat|absent)/i,
  ],
  ['laid-off', /裁(员|了|掉|我)|被裁|优化(掉|了)?|\b(laid off|lay[- ]?offs?|redundan\w+)\b/i],
  ['mutual-by-employer', /(公司|单位|老板|hr).{0,8}(提出|提的|先提|让我签|要我签|劝退|协商)|\bemployer (propos|offer)\w+/i],
  [
    'dismissed-no-fault',
    /(?:无故|无理由|没理由|违法|平白|莫名其妙)[地就]?(?:把我|被)?开除|辞退|炒(了|掉|鱿鱼)|解雇|被辞|把我辞|不要我|[被让叫给](?:厂|公司|单位|老板|人)?[^,，。？?]{0,3}[撵赶踢轰]|[让叫](?:厂|公司|单位|老板)[^，。？?]{0,3}辞|滚蛋|打发走|老板[^，。？?]{0,6}[让叫]我走人|扫地出门|一脚踢|\b(?:thrown|kicked|pushed) out\b|\bfires? me\b|\b(fired|sacked|dismissed|let go|terminated)\b/i,
  ],
  [
    'resigned-employer-fault',
    /被迫(离职|辞职|解除)|(拖欠|欠薪|[不没]发(工资|钱|薪)|[没不]给?交社保).{0,8}(离职|辞职|走|不干)|(拖[了着]?.{0,6}工资|工资.{0,6}(不发|没发|拖着)).{0,14}(离职|辞职|走人|不想?干)|(?:工资|钱|薪)(?:都|也|一直)?[不没]发.{0,14}(?:走|辞|离)|一分钱?都?[不没][发给].{0,14}(?:走|辞|离)|[没不]给加班费.{0,10}(?:走|辞|离)|(?:\bnot|n.t|\bnever|\bunpaid|\bowe[ds]?)\b.{0,24}\b(?:paid|pay|wages?|salary|insurance)\b.{0,40}(?:\b(?:so|if)|,) i (?:resign|quit|left|leave|walk)|\blate\b.{0,8} if i (?:quit|leave|resign)|\b(resigned|quit|left) (because|over|as) .{0,30}\b(unpaid|late|no (?:pay|wages|salary)|not pay\w*|n.t pay\w*|owe\w*)/i,
  ],
  [
    'resigned',
    /(?:自己|主动|(?<!非)自愿|个人|(?<!通知|[让叫要逼赶劝])我(?!(?:就|先)?离职))(要|想|先|就|提)?(提(出|的)?)?(了)?(辞|离职|不干|走)|裸辞|辞(职|工)(后|了|以后|的|,|，|完|走|$|失业[金钱])|我辞|\b(i (have )?(just )?(quit|resign\w*)|if i (quit|resign)|after (quitting|resigning)|resigned|i'?m (quitting|resigning))\b/i,
  ],
]
/** How the job ended; null when nothing or more than one thing is said, or when signing a resignation is what is asked about. */
export function exitIn(question: string): Exit | null {
  if (
    /[让要叫逼].{0,6}[签写打].{0,10}(辞职|离职|自愿)|区别|还是(自己|主动|被)|(写|填|写成).{0,6}(自愿|主动|个人原因)|sign a (voluntary )?resignation|wrote '?res/i.test(
      question,
    )
  )
    return null
  const said = EXITS.filter(([, pattern]) => pattern.test(question)).map(([exit]) => exit)
  // "被辞退" also reads as dismissed where "裁" says it closer; a company that closed lays off.
  const [first, second] = said
  if (first === undefined) return null
  // Who was driven out says so with the words of resigning.
  if (second === undefined || first === 'resigned-employer-fault') return first
  return first !== 'resigned' && second !== 'resigned' ? first : null
}
