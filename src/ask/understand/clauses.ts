import { ASKS } from '../read/asking.ts'

/** What a clause adds to the question before it without asking anything of its own. */
const TAG =
  /^(对吗|对不对|是吧|对吧|是不是|行吗|可以吗|好吗|(还是)?(手机|网上|这样|那样)?(行不|就)行|这样行吗|真的吗|谢谢|求助|急|怎么办|咋办|会怎样|有影响吗|能报吗|合法吗|for real|right|is that (so|right|true)|should i|what now|please|thanks?|是(全国|各地|所有).+)$/

export interface Clause {
  text: string
  /** The clause before it whose subject it goes on with, where it names none of its own. */
  of: string | null
}

/** Words of asking that ask nothing: "断了几个月", "什么理由都没说". */
const NO_ASKING =
  /剩几个月(?=没)|[了过这那好断的识面]几(?:[个年十]|天(?!.{0,3}(?:结果|批|到))|月(?![能才]))|(?:什么|谁|哪里?)[^，,]{0,4}[都也][没不]|\bcan.?t (?:sleep|eat|cope|stop|believe|afford)|^where i(?:'ve| have)? (?:never|once|used|paid|work|live)/g
/** Asks among other clauses, though not alone. */
const ALSO_ASKS = /多长|(.)不\1|^(?:is|are|do|does|did|have|must)\b/

/** Only names another subject for what was asked before: "公积金呢". */
const ANOTHER = /^.{2,5}呢$/

/** Asks about what was told before. */
const THAT = /^(?:is|does|can|will) (?:that|this|it)\b/

const SENTENCE = /[^。？！?!\n;；]+[。？！?!\n;；]*/g
const ENGLISH_SPLIT = /\band (?=(?:for )?(?:how|what|when|where|can|do|does|is|am|will|must|should|which|who)\b)/

const SUBJECT =
  /医保|医疗|养老|失业金|失业|公积金|社保|生育|工伤|补偿|赔|补贴|证明|居民|仲裁|基数|退休|灵活就业|pension|medical|fund|unemployment|benefit|severance|subsid|certificate|insurance|retire|flexible work/

/** "养老和公积金怎么处理" asks twice; what is compared, or handled together, does not. */
const PAIR =
  /(养老金?|医保|公积金|失业金|补偿金?|severance|生育津贴)(?:和|跟|与|、|还有)(养老金?|医保|公积金|失业金|补偿金?|生育津贴)(?!.{0,10}(?:区别|一起|冲突|同时|关系|哪|分别|一样|先))/
function each(part: string): string[] {
  const [all, first = '', second = ''] = PAIR.exec(part) ?? []
  if (all === undefined || !ASKS.test(part) || /医保|养老/.test(first) === /医保|养老/.test(second)) return [part]
  const rest = part.slice(part.indexOf(all) + all.length)
  return [part.replace(all, first), second + rest]
}

/** "失业金能领吗还有公积金怎么取" asks twice; "失业金还有几个月" once. */
function joined(part: string): string[] {
  const asking = part.split(/(?:还有|另外|以及|顺便)(?:再?问(?:一?下)?|就是)?/).filter((one) => one !== '')
  return asking.every((one) => one.length > 3 && ASKS.test(one)) ? asking : [part]
}

/** What a clause asks for. Two of different kinds in one clause without a comma are two questions: "能领几个月每月多少". */
const KINDS = new RegExp(
  [
    '(?<sum>(?<!减)多少(?![年月天岁个日])钱?|几(?:块|百|千)(?!块?的)|什么钱)',
    '(?<length>(?:多少|(?<![了过这断那好的])几)(?:个(?:工作)?[月日]|年|天|回|次)(?!之?内要)|多久|多长时间)',
    '(?<when>什么时候|几号|几月份?)',
    '(?<where>[去在到上]?哪(?:里|儿|个(?:城市|地方|部门|窗口))|什么地方)',
    '(?<papers>(?:什么|哪些)(?:材料|资料|证件|手续))',
    '(?<how>怎么(?!.{0,2}(?:知道|查|看|样))(?:办|申请|转|算|领|交|弄|取|走)?)',
    '(?<who>谁)',
    '(?<yes>吗|(?<![什怎多那这])么|能不能|可不可以)',
  ].join('|'),
  'g',
)

const LEAD = /[每一]个?[月年]|[要需去在到能还得会有交领]|可以|不[给够]|以?及|和|离职/
const NEXT = new RegExp(`${LEAD.source}|${SUBJECT.source}`)

/** Where a clause that asks two things falls apart: after what asks first, and before what leads in what asks next. */
function halves(part: string): string[] {
  const found = [...part.matchAll(KINDS)]
  const out: string[] = []
  let from = 0
  for (const [at, match] of found.entries()) {
    const next = found[at + 1]
    if (next === undefined) break
    const kind = (one: RegExpExecArray): string => Object.entries(one.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ?? ''
    if (kind(match) === kind(next)) continue
    const end = match.index + match[0].length
    const between = part.slice(end, next.index)
    const lead = between.search(SUBJECT.test(part.slice(0, end)) ? NEXT : LEAD)
    const cut = lead >= 0 ? end + lead : between.length <= 1 ? next.index : end
    out.push(part.slice(from, cut))
    from = cut
  }
  return [...out, part.slice(from)]
}

/**
 * The clauses of a normalised question that ask something of their own, in order; at most three. A question with one of them,
 * or none, comes back whole: its story belongs to it.
 */
export function asks(text: string): Clause[] {
  const found: Clause[] = []
  let of: string | null = null
  let said: string | null = null
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const parts = sentence
      .split(
        /[，,、:：。？！?!；;\n]|\.\s+(?=[a-z])|(?<=[吗呢]|[^什怎多那这]么)(?=\s*\p{Script=Han})|(?<=多少|几个月)\s(?=\p{Script=Han})|\s{2,}/u,
      )
      .flatMap((part) => part.split(ENGLISH_SPLIT))
      .flatMap(joined)
      .flatMap(each)
      .flatMap(halves)
      .map((part) => part.trim())
      .filter((part) => part.length > 1)
    for (const part of parts) {
      const own = SUBJECT.test(part)
      const asked = part.replace(NO_ASKING, '')
      if (!(ASKS.test(asked) || ALSO_ASKS.test(asked)) || TAG.test(part)) {
        if (own) said = part
        continue
      }
      found.push({ text: part, of: own && !(of !== null && ANOTHER.test(part)) ? null : (of ?? (THAT.test(part) ? said : null)) })
      if (own) of = part
    }
  }
  return found.length <= 1 ? [{ text, of: null }] : found.slice(0, 3)
}
