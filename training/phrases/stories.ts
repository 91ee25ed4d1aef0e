/*
 * What people tell before they ask, and add after: who they are, where, since when, how they feel. It names things that
 * other topics are about, and says nothing about what is asked; learning must see the difference.
 */

import { expand } from './expand.ts'

const STORIES_ZH: readonly string[] = [
  '(我|本人|坐标)(今年|)(28|34|39|42|47)(岁|)(了|)，',
  '(坐标|人在|我在|目前在){city}，',
  '(上个月|前阵子|刚|今年三月|去年底)(从|)(厂里|公司|单位|一家小公司|工地)(出来|离职|辞了|走了)(，|。)',
  '(公司|老板|厂里)(说|讲)(效益不好|要缩编|搬去外地)，(我就走了|让我走人)，',
  '(我|)(在|)(公司|厂里|深圳|一家店)(干|做|待)了(三|五|7|十|十一)年(多|)，',
  '(社保|五险)(之前|以前|)(一直|都是)(是|)(公司|单位)(交|给交)(的|)，',
  '(小白一个|什么都不懂|头都大了|急|求助|请问|想问下|麻烦问一下|各位老师)，',
  '(有房贷|上有老下有小|家里有两个娃|孩子要上学|老婆怀孕了|刚生完二胎)，',
  '(现在|目前)(在家|)(带娃|找工作|待业|摆摊|跑外卖|考公|休息)，',
  '(户口|老家)(在|是)(河南|安徽农村|四川|外地|乡下)，',
  '(断了|停了)(两|三|四|半)(个月|年)(了|)，',
  '(拿了|签了|给了)(补偿|N+1|离职证明|协议)，',
  '(听人说|听说|网上说|同事说|中介说)(政策变了|要改了|不一样了|)，',
  '(自己|我自己)(交|缴)(了|着)(灵活就业|社保)(两年|几个月|)，',
]
const STORIES_EN: readonly string[] = [
  "(i am|i'm) (28|34|39|42) (and living in {encity}|years old|with a kid), ",
  '(so |)(my company|the startup|the factory) (closed|folded|moved away|let us go) (last month|in september), ',
  '(i left my job|i quit|i was laid off) (last month|in october|three months ago)(, | and )',
  '(worked|i worked) (in {encity}|there|for the same firm) for (three|six|ten) years, ',
  '(quick question|hi all|hello|no idea how this works)(: |, )',
  '(my wife is pregnant|i have a mortgage|i have two kids|my hukou is elsewhere) and ',
  '(the company always paid for me|my boss paid so far|hr told me nothing), ',
]
const TAILS_ZH: readonly string[] = [
  '，(急|在线等|谢谢|有懂的吗|求解答|有没有过来人|麻烦说下|跪求)',
  '(，|？)(真的假的|网上说法不一样|问了几个人都说不清)',
  '，(电话打不通|窗口排队太长|不想跑一趟|在外地不方便)',
  '，(以前|上次)(在|)(老家|别的公司)(没|不)(弄|办)过',
  '，(我怕|担心)(来不及|断了|作废|白交|影响买房)',
]
const TAILS_EN: readonly string[] = [
  ', (thanks|please help|any idea|asap)',
  '? (hr gave me no answer|i heard different things|not sure any more)',
  "? (i am worried|i don't want to lose it)",
]

/** A question with a story before it, a word after, or both. */
export function told(question: string, next: () => number): string {
  const han = /\p{Script=Han}/u.test(question)
  const pick = (from: readonly string[]): string => expand(from[Math.floor(next() * from.length)] ?? '', next)
  const before = (): string => pick(han ? STORIES_ZH : STORIES_EN)
  const kind = next()
  if (kind < 0.5) return before() + question
  if (kind < 0.7) return before() + before() + question
  return (kind < 0.85 ? before() : '') + question + pick(han ? TAILS_ZH : TAILS_EN)
}
