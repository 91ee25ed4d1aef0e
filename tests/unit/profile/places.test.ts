import { describe, expect, it, test } from 'vitest'
import { profilePlaces, profileAt } from '../../../src/profile/places.ts'
import type { Profile } from '../../../src/profile/schema.ts'

const ALONE: Profile = { insuredPlace: '310000', leftOn: '2026-10-31' }

test.each<[string, Partial<Profile>, string[]]>([
  ['of insurance alone', {}, ['310000']],
  ['of insurance, hukou and the move', { hukouPlace: '340100', movingTo: '320500' }, ['310000', '340100', '320500']],
  ['named twice once', { hukouPlace: '310000' }, ['310000']],
  ['that are not known not at all', { hukouPlace: null, movingTo: null, paidByPlace: null }, ['310000']],
  ['where months were paid', { paidByPlace: [{ place: '440100', pensionMonths: 12 }] }, ['310000', '440100']],
])('the places %s', (_, change, places) => expect(profilePlaces({ ...ALONE, ...change })).toEqual(places))

const person = (insuredPlace: string): Profile => ({
  insuredPlace,
  leftOn: '2026-10-31',
  lastPaidMonth: '2026-10',
  insuredHereByEmployer: true,
})

describe('the profile as a page reads it', () => {
  it.each([
    ['a page that names no place', '320500', null],
    ['a page of the own city', '320500', '320500'],
    ['a page of the own province', '320500', '320000'],
    ['a national page', '320500', '000000'],
    ['a page of the city a district lies in', '440305', '440300'],
  ])('%s is answered for the person as they are', (_, place, page) => {
    const profile = person(place)
    expect(profileAt(profile, page)).toBe(profile)
  })

  it('a page of a city in the province that the person named only by province: the city, all else as it is', () => {
    expect(profileAt(person('320000'), '320500')).toEqual({ ...person('320000'), insuredPlace: '320500' })
  })

  it.each([
    ['another province', '320500', '340100'],
    ['another city of the same province', '320500', '320100'],
  ])('a page of %s asks "what if I went on there": no employer paid there, no month is paid there', (_, place, page) => {
    expect(profileAt(person(place), page)).toEqual({
      ...person(place),
      insuredPlace: page,
      insuredHereByEmployer: false,
      lastPaidMonth: null,
    })
  })
})
