import type { ReadQuestion } from '../read/index.ts'
import { placeless } from '../places.ts'
import { fold } from './fold.ts'

const STOP = new Set(
  'the a an of to in for is it i my me and on at be so this that there as with from what was im you your do does did are am have has had will would if or but by been any also just still about after before'.split(
    ' ',
  ),
)
const SIGN = /[\ue000-\ue0ff]/
/** Characters that carry no subject: particles and fillers, which would tie unrelated questions together. */
const FILLER = /[的了吗呢啊吧呀么嘛我你他她这那个些是有就都还也要会想请问一下之后以前时候现在啥什么为而和跟与或着过到上]/g

/**
 * What a question is compared by: signs of the table, other Chinese characters and pairs of them, other English words, and concepts
 * (`c012`), once more for the clause that asks (`?012`).
 */
export function tokens({ text, concepts, asked }: ReadQuestion): string[] {
  const folded = fold(placeless(text))
  const found = new Set<string>()
  for (const run of folded.match(/[\ue000-\ue0ff]|\p{Script=Han}+|[a-z][a-z']*/gu) ?? []) {
    if (SIGN.test(run)) found.add(run)
    else if (/^[a-z]/.test(run)) {
      if (!STOP.has(run) && run.length > 1) found.add(run.replace(/'s$|(?<=\w{3})(ing|ed|es|s)$/, ''))
    } else {
      const bare = run.replace(FILLER, ' ')
      for (const part of bare.split(' ')) {
        for (let at = 0; at + 1 < part.length; at++) found.add(part.slice(at, at + 2))
        for (const char of part) found.add(char)
      }
    }
  }
  for (const concept of concepts) found.add(`c${concept}`)
  for (const concept of asked) found.add(`?${concept}`)
  return [...found]
}
