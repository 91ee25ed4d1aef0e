import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { approved } from '../../approved/approved.ts'
import { difference } from './difference.ts'

/*
 * What the product says to people who were chosen so that everything occurs, in files that are read like a specification. A change made on
 * purpose: `npm run approve`, read the difference, commit both.
 */

const HERE = join(import.meta.dirname, '../../approved')

describe('what the product says', () => {
  it.each(Object.entries(approved()))('is what was approved: %s', (name, text) => {
    expect(difference(name, readFileSync(join(HERE, name), 'utf8'), text)).toBeNull()
  })
})

describe('a difference', () => {
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
