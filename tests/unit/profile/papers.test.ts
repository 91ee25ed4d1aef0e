import { describe, expect, it } from 'vitest'
import { ownPapers } from '../../../src/profile/papers.ts'

const ASKED = ['hukou-book', 'residence-permit', 'bank-card', 'id-or-social-card']

describe('papers as a person has them', () => {
  it.each([
    ['mainland', ASKED],
    [null, ASKED],
    [undefined, ASKED],
    ['foreign', ['bank-card', 'passport', 'social-security-card']],
    ['hmt', ['bank-card', 'hmt-permit', 'social-security-card']],
  ] as const)('%s', (person, papers) => expect(ownPapers(person, ASKED)).toEqual(papers))

  it('names each once', () => {
    expect(ownPapers('foreign', ['id-card', 'id-or-social-card'])).toEqual(['passport'])
    expect(ownPapers('mainland', ['id-card', 'id-or-social-card', 'social-security-card'])).toEqual(['id-card', 'social-security-card'])
  })
})
