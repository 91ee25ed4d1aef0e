import { describe, expect, it } from 'vitest'
import { isHmt } from '../../../src/advisor/case.ts'
import { relationOf } from '../../../src/advisor/hukou.ts'

describe('where hukou stands to the place of insurance', () => {
  it.each([
    ['the same city', '440300', '440300', 'local'],
    ['a district of the city', '440300', '440305', 'local'],
    ['a county-level city of the prefecture', '320500', '320583', 'local'],
    ['insured in a district, hukou in another of the same city', '440305', '440306', 'local'],
    ['a district of the municipality', '310000', '310115', 'local'],
    ['two districts of a municipality', '310115', '310104', 'local'],
    ['another city of the province', '440300', '440100', 'same-province'],
    ['only the province known', '340100', '340000', 'same-province'],
    ['county-level cities under the province are cities of their own', '429004', '429005', 'same-province'],
    ['another province', '310000', '340100', 'elsewhere'],
    ['another municipality', '110000', '120000', 'elsewhere'],
    ['not known', '310000', null, 'unknown'],
  ] as const)('%s', (_, place, hukou, expected) => {
    expect(relationOf(place, hukou)).toBe(expected)
  })
})

describe('a resident of Hong Kong, Macao or Taiwan (GR-01)', () => {
  it.each([
    ['says so', { person: 'hmt' }, true],
    ['says so, registered on the mainland', { person: 'hmt', hukouPlace: '440300' }, true],
    ['says nothing, registered in Hong Kong', { hukouPlace: '810000' }, true],
    ['says nothing, registered in Macao', { person: null, hukouPlace: '820000' }, true],
    ['says nothing, registered in Taiwan', { hukouPlace: '710000' }, true],
    ['says nothing, registered in a county whose code has 81 in it', { hukouPlace: '330781' }, false],
    ['says nothing at all', {}, false],
    ['says something else, registered in Hong Kong', { person: 'mainland', hukouPlace: '810000' }, false],
    ['is a foreigner', { person: 'foreign' }, false],
  ] as const)('%s', (_, facts, is) => {
    expect(isHmt({ insuredPlace: '310000', leftOn: '2026-10-31', ...facts })).toBe(is)
  })
})
