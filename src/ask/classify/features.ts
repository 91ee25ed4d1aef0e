import type { Vocabulary } from './vocabulary.ts'
import { asking } from './asking.ts'

/** Place names say where, not what; they are taken out before the words are counted. */
const PLACES =
  /北京|上海|天津|重庆|广州|深圳|杭州|成都|武汉|南京|苏州|西安|郑州|长沙|合肥|青岛|东莞|佛山|宁波|昆明|沈阳|大连|厦门|福州|济南|无锡|温州|哈尔滨|长春|南昌|南宁|贵阳|太原|石家庄|兰州|海口|乌鲁木齐|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|广西|内蒙古|西藏|宁夏|新疆)/g

const STOP = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'in',
  'for',
  'is',
  'it',
  'i',
  'my',
  'me',
  'and',
  'on',
  'at',
  'be',
  'so',
  'this',
  'that',
  'there',
  's',
  't',
  'm',
  've',
  're',
  'as',
  'with',
  'from',
  'what',
  'was',
  'im',
  'im',
])

/** English words in a short form: plural and tense endings off. */
const stem = (word: string): string =>
  word
    .replace(/'s$/, '')
    .replace(/(?<=\w{3})(ies)$/, 'y')
    .replace(/(?<=\w{3})(ing|ed|es|s)$/, '')

export interface QuestionFeatures {
  text: string
  concepts: string[]
  /** True when the question touches the subject. */
  ours: boolean
  features: string[]
}

/**
 * What a normalised question shows: concepts (three digits each), two of them together, those of the clause that asks (`?`), that none of
 * them is of this subject (`-`), pairs of Chinese characters, English words and pairs of them.
 */
export function read(text: string, { conceptsIn, isOurs }: Vocabulary): QuestionFeatures {
  const concepts = conceptsIn(text)
  const features = new Set(isOurs(concepts) ? concepts : [...concepts, '-'])
  for (const [index, one] of concepts.entries()) for (const other of concepts.slice(index + 1)) features.add(one + other)
  for (const concept of conceptsIn(asking(text))) features.add(`?${concept}`)
  const bare = text.replace(PLACES, ' ').replace(/\d+(\.\d+)?/g, '#')
  for (const run of bare.match(/[\p{Script=Han}#]+/gu) ?? []) {
    for (let at = 0; at + 1 < run.length; at++) features.add(run.slice(at, at + 2))
  }
  const words = (bare.match(/[a-z][a-z']+/g) ?? []).map(stem).filter((word) => !STOP.has(word))
  for (const [index, word] of words.entries()) {
    features.add(word)
    const next = words[index + 1]
    if (next !== undefined) features.add(`${word} ${next}`)
  }
  return { text, concepts, ours: isOurs(concepts), features: [...features] }
}
