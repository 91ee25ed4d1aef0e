import { describe, expect, it } from 'vitest'
import { byName, shortNames } from '../../../src/policy/shortNames.ts'

describe('short names of packed texts', () => {
  const names = shortNames(4000)

  it.each([
    [0, 'a'],
    [53, '_'],
    [54, 'aa'],
    [55, 'ba'],
    [107, '_a'],
    [108, 'ab'],
    [3509, '_9'],
    [3510, 'aaa'],
  ])('number %i is called %s', (number, name) => expect(names[number]).toBe(name))

  it('are each another, and may stand behind a dot', () => {
    expect(new Set(names).size).toBe(4000)
    expect(names.filter((name) => !/^[a-z_$][\w$]*$/i.test(name))).toEqual([])
  })

  it('are as many as the texts', () => {
    expect(shortNames(0)).toEqual([])
    expect(byName(['first', 'second'])).toEqual({ a: 'first', b: 'second' })
  })
})
