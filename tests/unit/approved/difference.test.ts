import { describe, expect, it } from 'vitest'
import { difference } from '../../approved/difference.ts'

describe('the message about an answer that changed', () => {
  const before = '=== Lin\na\nb\n\n=== Wang\nc\nd\n'

  it.each([
    ['none', before, null],
    ['a line', before.replace('d', 'D'), /of Wang[^]*- d\n[^]*\+ D\n[^]*npm run approve/],
    ['a line less', before.replace('b\n', ''), /of Lin[^]*- b\n/],
    ['a line more at the end', `${before}e\n`, /of Wang[^]*\+ e/],
    ['another order', before.replace('a\nb', 'b\na'), /of Lin[^]*- a\n/],
  ])('%s', (_, after, said) => {
    const found = difference('people.txt', before, after)
    if (said === null) expect(found).toBeNull()
    else expect(found).toMatch(said)
  })
})
