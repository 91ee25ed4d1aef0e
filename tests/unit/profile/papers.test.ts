import { describe, expect, it } from 'vitest'
import { ownPapers } from '../../../src/profile/papers.ts'

const ASKED = ['id-card', 'hukou-book', 'residence-permit', 'bank-card', 'id-or-social-card']

describe('papers as a person has them', () => {
  it.each([
    ['mainland', ASKED],
    [null, ASKED],
    [undefined, ASKED],
    ['foreign', ['passport', 'bank-card', 'social-security-card']],
    ['hmt', ['hmt-permit', 'bank-card', 'social-security-card']],
  ] as const)('%s', (person, papers) => expect(ownPapers(person, ASKED)).toEqual(papers))

  it('names each once', () => expect(ownPapers('foreign', ['id-card', 'id-or-social-card'])).toEqual(['passport', 'social-security-card']))
})
