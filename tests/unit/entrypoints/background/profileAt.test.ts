import '../../platform/fake.ts'
import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../../src/profile/schema.ts'

const { profileAt } = await import('../../../../entrypoints/background/view.ts')

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
