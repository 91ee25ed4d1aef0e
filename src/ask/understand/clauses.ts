import { ASKS } from '../classify/asking.ts'

/** What a clause adds to the question before it without asking anything of its own. */
const TAG =
  /^(对吗|对不对|是吧|对吧|是不是|行吗|可以吗|好吗|行不行|这样行吗|真的吗|谢谢|求助|急|怎么办|咋办|会怎样|有影响吗|能报吗|合法吗|for real|right|is that (so|right|true)|should i|what now|please|thanks?)$/

export interface Clause {
  text: string
  /** Where it stands among the sentences: a clause may lean on the sentence it closes. */
  sentence: string
}

const SENTENCE = /[^。？！?!\n;；]+[。？！?!\n;；]*/g
/**
 * The clauses of a normalised question that ask something of their own, in order; at most three. A question with one of them,
 * or none, comes back whole: its story belongs to it.
 */
export function asks(text: string): Clause[] {
  const found: Clause[] = []
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const parts = sentence
      .split(/[，,、:：。？！?!；;\n]|\band (?=how|what|when|where|can|do|which)|(?<=[吗呢]|[^什怎多那这]么)(?=\s*\p{Script=Han})|\s{2,}/u)
      .map((part) => part.trim())
      .filter((part) => part.length > 1)
    for (const part of parts) {
      if (ASKS.test(part) && !TAG.test(part)) found.push({ text: part, sentence })
    }
  }
  return found.length <= 1 ? [{ text, sentence: text }] : found.slice(0, 3)
}
