/*
 * Leaves sentences alone: a changed word in a Chinese or English sentence is not a fault that a test of logic should notice.
 * Ids, keys, addresses and other single words are still changed.
 */
const SENTENCE = /\p{Script=Han}|[a-z,] [a-z]/iu

const textOf = (node) => {
  if (node.type === 'StringLiteral') return node.value
  return node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw).join(' ') : ''
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: { shouldIgnore: ({ node }) => (SENTENCE.test(textOf(node)) ? 'a sentence' : undefined) },
  },
]
