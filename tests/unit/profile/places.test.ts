import { expect, test } from 'vitest'
import { placesOf } from '../../../src/profile/places.ts'
import type { Profile } from '../../../src/profile/schema.ts'

const ALONE: Profile = { insuredPlace: '310000', leftOn: '2026-10-31' }

test.each<[string, Partial<Profile>, string[]]>([
  ['of insurance alone', {}, ['310000']],
  ['of insurance, hukou and the move', { hukouPlace: '340100', movingTo: '320500' }, ['310000', '340100', '320500']],
  ['named twice once', { hukouPlace: '310000' }, ['310000']],
  ['that are not known not at all', { hukouPlace: null, movingTo: null, paidByPlace: null }, ['310000']],
  ['where months were paid', { paidByPlace: [{ place: '440100', pensionMonths: 12 }] }, ['310000', '440100']],
])('the places %s', (_, change, places) => expect(placesOf({ ...ALONE, ...change })).toEqual(places))
