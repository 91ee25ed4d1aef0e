import type { Vocabulary } from './vocabulary.ts'
import { placeless } from '../places.ts'

const STOP = new Set(
  'the a an of to in for is it i my me and on at be so this that there as with from what was im you your do does did are am have has had will would if or but by been any also just still about after before'.split(
    ' ',
  ),
)
const SIGN = /[\ue000-\ue0ff]/
/** Characters that carry no subject: particles and fillers, which would tie unrelated questions together. */
const FILLER = /[的了吗呢啊吧呀么嘛我你他她这那个些是有就都还也要会想请问一下之后以前时候现在啥什么为而和跟与或着过到上]/g

/**
 * What a normalised question is compared by: signs of the table, pairs of other Chinese characters, each Chinese character, other English
 * words, concepts and two of them together; `-` when it names nothing of this subject, and marks of other subjects.
 */
export function tokens(text: string, { fold, namesOurs, conceptsIn, strangersIn }: Vocabulary): string[] {
  const bare = placeless(text)
  const found = new Set<string>()
  for (const run of fold(bare).match(/[\ue000-\ue0ff]|\p{Script=Han}+|[a-z][a-z']*/gu) ?? []) {
    if (SIGN.test(run)) found.add(run)
    else if (/^[a-z]/.test(run)) {
      if (!STOP.has(run) && run.length > 1) found.add(run.replace(/'s$|(?<=\w{3})(ing|ed|es|s)$/, ''))
    } else {
      for (const part of run.replace(FILLER, ' ').split(' ')) for (let at = 0; at + 1 < part.length; at++) found.add(part.slice(at, at + 2))
    }
  }
  if (!namesOurs([...found])) found.add('-')
  for (const character of bare.match(/\p{Script=Han}/gu) ?? []) found.add(character)
  const concepts = conceptsIn(text)
  for (const [at, one] of concepts.entries()) for (const other of concepts.slice(at + 1)) found.add(one + other)
  return [...found, ...concepts, ...strangersIn(text)]
}
