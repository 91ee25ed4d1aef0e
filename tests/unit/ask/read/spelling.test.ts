import { expect, it } from 'vitest'
import { spell } from '../../../../src/ask/read/spelling.ts'

it.each([
  'worked working works',
  'employed employing employs',
  'contributed contributing contributes',
  'retired retiring retires',
  'contracted contracting',
  'dismissal dismissals dismisses',
  'expire expires insure received withdrawn annually benefited',
])('another form of a known word is none of its slips: %s', (words) => expect(spell(words)).toBe(words))

it.each([
  ['month', 'months'],
  ['wroker', 'worker'],
  ['employe', 'employee'],
  ['employes', 'employee'],
  ['dismised', 'dismissed'],
  ['resigne', 'resign'],
  ['registred', 'register'],
  ['providend', 'provident'],
  ['unemployement benifit', 'unemployment benefit'],
  ['unemployd', 'unemployed'],
  ['withdrawl', 'withdraw'],
])('a slip is put right: %s', (slip, meant) => expect(spell(slip)).toBe(meant))
