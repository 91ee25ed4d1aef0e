import { expect, test } from 'vitest'
import { valueText } from '../../../../../src/ui/options/figures/valueText.ts'

test.each([
  ['a sum with its unit', 7546, 'yuan/month', '7,546 元/月'],
  ['a share as percent', 0.07, 'ratio', '7%'],
  ['a unit without a name of its own as it is', 12, 'months', '12 months'],
])('%s', (_, value, unit, text) => expect(valueText({ value, unit }, { 'yuan/month': '元/月' })).toBe(text))
