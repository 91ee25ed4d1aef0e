import './fake.ts'
import { expect, test } from 'vitest'
import { FIRST_STATE, popupSchema, stateFor, type PopupState } from '../../../src/platform/popup.ts'

const half: PopupState = {
  ...FIRST_STATE,
  tab: 'record',
  skipped: ['sex'],
  question: '妈妈能退休吗',
  costs: { ...FIRST_STATE.costs, base: '9000' },
  record: { insurance: 'medical', draft: { amount: '500' } },
}

test('what the popup remembers of one person is not offered to the next: bases, answers put aside, half a payment', () => {
  expect(stateFor({ ...half, of: 'mum' }, 'mum')).toEqual({ ...half, of: 'mum' })
  expect(stateFor({ ...half, of: 'mum' }, 'me')).toEqual({ ...FIRST_STATE, tab: 'record', of: 'me' })
})

test('what was remembered before anybody was noted belongs to whoever is shown', () => {
  expect(popupSchema.safeParse(half).success).toBe(true)
  expect(stateFor(half, 'me')).toEqual({ ...half, of: 'me' })
})
