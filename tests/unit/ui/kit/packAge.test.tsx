import { drawn, withDocument } from '../popup/rendered.tsx'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/advisor/assess.ts'
import { addDays } from '../../../../src/domain/dates.ts'
import { freshness, OLD_AFTER_DAYS, PACK_DAY } from '../../../../src/policy/freshness.ts'
import { wholePolicy } from '../../../../src/policy/whole.ts'
import { PackAge } from '../../../../src/ui/kit/PackAge.tsx'

withDocument()

/** What somebody of Shanghai is told of the age of the rules and of their own figures. */
const told = (day: string): HTMLElement => {
  const { figures } = assess({ insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-10-31' }, wholePolicy, PACK_DAY)
  return drawn(<PackAge age={freshness(wholePolicy, figures, day)} />)
}

describe('the age of the rules inside, as it is shown', () => {
  it.each([
    [OLD_AFTER_DAYS - 1, false],
    [OLD_AFTER_DAYS, true],
  ])('%i days after they were gone through: told to update first: %s', (days, old) => {
    const warning = told(addDays(PACK_DAY, days)).querySelector('.warn')?.textContent ?? null
    expect(warning).toBe(old ? '这里的规定和数字是 2026年11月28日 整理的，已经过了 6 个月。先更新扩展，再照着办。' : null)
  })

  it('60 days before Shanghai’s limits end: which, until when, and the page where the next ones will stand', () => {
    expect(told('2027-04-30').textContent).not.toContain('养老缴费基数下限')
    const lines = [...told('2027-05-01').querySelectorAll('li')].map((line) => line.textContent)
    expect(lines).toContainEqual(expect.stringContaining('养老缴费基数下限：到 2027年6月30日 为止'))
    expect(told('2027-05-01').querySelector('li a')?.getAttribute('href')).toMatch(/^https:\/\/[\w.]+\.gov\.cn\//)
  })
})
