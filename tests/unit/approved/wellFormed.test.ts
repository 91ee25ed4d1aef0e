import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LISTED_ONLY } from '../../approved/listed.ts'

/*
 * The approved files hold whatever the product says to the people there. No sentence breaks off, and no statement cites a rule twice.
 */

const lines = (name: string): string[] => readFileSync(new URL(`../../approved/${name}.txt`, import.meta.url), 'utf8').split('\n')

/** The sentence waits for more: a comma, semicolon or colon at its end, two marks in a row, or a word that joins what does not come. */
const BROKEN_OFF =
  /[，；：、,;:]\s*$|[，；、,;]\s*[。.，；、,;](?!\d)|\b(?:and|or|but|because|if|unless)[.\s]*$|(?:但是|而且|或者|因为|所以|以及)。?\s*$/
const RULE = /\b[A-Z]{2}(?:-[A-Z]{2})?-\d{2}\b/g

const broken = (text: string): boolean => BROKEN_OFF.test(text)
const twice = (line: string): string[] =>
  [...line.matchAll(/\[([^\]]*)\]/g)].flatMap(([, cited = '']) => {
    const ids: readonly string[] = cited.match(RULE) ?? []
    return ids.filter((id, at) => ids.indexOf(id) !== at)
  })

describe('every approved answer', () => {
  it.each(['sentences', 'points-sentences'])('no sentence breaks off in %s', (name) => {
    expect(lines(name).filter(broken)).toEqual([])
  })

  it.each(['people', 'boundaries', 'places', 'notes', 'points'])('nothing cites a rule twice in %s', (name) => {
    expect(lines(name).filter((line) => twice(line).length > 0)).toEqual([])
  })

  it('a rule that nobody is told is told to nobody for a reason', () => {
    const nobody = lines('uncited').flatMap((line) => line.match(/^\S+(?= [a-z-]+:)/) ?? [])
    expect(nobody).toEqual(Object.keys(LISTED_ONLY))
  })

  it.each([
    ['接上后可能要等；', true],
    ['新单位：', true],
    ['这个月就办，。', true],
    ['Ask first, then', false],
    ['Ask first, and', true],
    ['Pay ¥1,234.', false],
    ['接上后可能要等。', false],
  ])('%s', (text, expected) => expect(broken(text)).toBe(expected))

  it.each([
    ['plan: lead [ME-SH-02 ME-SH-02] x', ['ME-SH-02']],
    ['plan: lead [ME-SH-02 ME-02] [ME-02] x', []],
  ])('%s', (line, expected) => expect(twice(line)).toEqual(expected))
})
