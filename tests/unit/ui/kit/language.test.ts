import { describe, expect, it } from 'vitest'
import { keepDates } from '../../../../src/ui/kit/language.ts'

describe('an English date is not broken over two lines', () => {
  it.each([
    ['Renew by 31 Dec and there is no wait', 'Renew by 31\u00a0Dec and there is no wait'],
    ['from 1 May 2027 to 30 Jun', 'from 1\u00a0May 2027 to 30\u00a0Jun'],
    ['10 months, 12 Monday', '10 months, 12 Monday'],
    ['nothing here', 'nothing here'],
  ])('%s', (text, kept) => expect(keepDates(text)).toBe(kept))
})
