import { fromPinyin } from './pinyin.ts'
import { wordRows, type WordRows } from './wordRows.ts'

/*
 * A normalised question in the words that most people use: what is said in a dialect, written down from a voice, typed in pinyin among
 * Chinese, or put into English word for word. Apart from `normalise`, which wordings are learnt through: these have such words as well.
 */

/** Patterns, each with the word for it: of Cantonese and Hokkien, of other dialects, and of what a voice is written down as. */
const CHINESE = wordRows(`
俾(?=人|公司|老|厂)|遭(?=公司|单位|老|厂|[裁开炒辞]) 被
[俾畀] 给
[系係]咪 是不是
唔[系係] 不是
唔 不
攞 拿
拿不拿得?到 能不能拿到
仲有没有(?=[用领拿报取]) 还能不能
仲(?=[有可能要用]) 还
离职[纸单](?!位) 离职证明
喺 在
嘅 的
佢 他
揾 找
做嘢 上班
老细|头家 老板
[邊边]度|哪疙瘩 哪里
点算 怎么办
点(?=搞|办)|哪能(?=办|领|交|弄|算|取|转) 怎么
几[时耐] 什么时候
健保 医保
怎么个([缴交领转办补退])法 怎么$1
自(?:家|个儿?)|各人(?=[交缴买去办续来出怎]) 自己
没得 没有
妈老汉儿? 爸妈
阿拉|^额(?=们|[交缴在是被想]) 我
几钿 多少钱
号头 月
晚不晚|会不会太?晚 来得及吗
我?不[想去要打算]{0,3}再?去?领失业[金钱]了?[，,]?我?[想就要打算直接]*(?=自己[交缴]) 我想
(?<=[杭广郑苏福常温惠泉徐扬兰贵柳沧])洲 州
夏门 厦门
深[镇振] 深圳
东[菀苑] 东莞
搁(?=哪|网|手机) 在
咧 了
怀上了? 怀孕了
供(?=社保|医保|养老) 交
(?<=怎么)[搞整] 办
时后 时候
正明 证明
housing\\s?funds? 公积金
social\\s(?:insurance|security) 社保
(?:medical|health)(?:\\sinsurance)? 医保
pensions? 养老
unemployment(?:\\sbenefits?)? 失业金
severance(?:\\spay)? 补偿
transfer 转移
withdraw 提取
freelanc(?:er|e|ing) 自由职业
被?laid\\soff 被裁
(?:quit|resign)(?:ed)? 辞职
[设涉射]报(?!警) 社保
一[保报宝](?=卡|断) 医保
陪(?=[我他]?(?:多少|几|钱|n|[一二两三四五六七八九十0-9]+个月)) 赔
(?<=多少|几|[0-9])碎 岁
(?<=[零一二两三四五六七八九十0-9])各[月约] 个月
`)

const ENGLISH: WordRows = [
  [/\b(?:dissolv\w+|dissolution of|terminat\w+) (?:the )?labou?r contract (?:certificate|proof)\b/g, 'leaving certificate'],
  [/\bby (?:own|self)\b/g, 'by myself'],
  [/\bnot (?:send|give) (?:the |my |me )?(?=wage|salary)/g, 'not pay '],
  [/\b((?:unemployment|severance|compensation)(?: \w+)?) still have\b/g, 'do i still get $1'],
  [/\b(?:personal|individual)(?:ly)? pay\b/g, 'pay by myself'],
  [/(?<=\b(?:company|boss|employer|factory) )(?:no|not) (?=(?:pay|give|buy|issue)\b)/g, 'does not '],
  [/\bwhether (?:i )?can\b/g, 'can i'],
  [/\bwhat (do|will|would|must) i pay\b/g, 'how much $1 i pay'],
  [/\bhow (?:to )?handle\b/g, 'what should i do about'],
  [/\bcan retirement\b/g, 'can i retire'],
  [/\bhow many (?:months? )?salary\b/g, 'how many months of severance pay'],
  [/\b(?:be|is|get) cut off\b/g, 'stop'],
  [/\bwhich (?:office|line|department) (?=(?:do|should|can) i (?:call|phone|ring)\b)/g, 'which number '],
]

/** A normalised question told so, in the language it is asked in. */
export function retold(text: string): string {
  const isChinese = /\p{Script=Han}/u.test(text)
  const read = isChinese ? text.replace(/[a-z]+(?: [a-z]+)*/g, (letters) => fromPinyin(letters) ?? letters) : text
  return (isChinese ? CHINESE : ENGLISH).reduce((said, [pattern, word]) => said.replace(pattern, word), read)
}
