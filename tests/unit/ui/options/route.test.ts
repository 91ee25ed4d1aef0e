import { expect, test } from 'vitest'
import { readRoute } from '../../../../src/ui/options/route.ts'

test.each([
  ['', 'me', null],
  ['#knows', 'knows', null],
  ['#me/exit', 'me', 'exit'],
  ['#me%2Fmonths.pension', 'me', 'months.pension'],
  ['#nowhere', 'me', null],
  ['#%E0%A4%A', 'me', null],
])('the address %s is section %s, field %s', (hash, section, at) => expect(readRoute(hash)).toEqual({ section, at }))
