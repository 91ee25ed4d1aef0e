import { launch, storeProfile, visit } from '../../tests/browser/harness/index.ts'
import { median, ms, quantile, table } from './stats.ts'

/** Opens the popup again and again with a stored profile: time from navigation start until the plan is on screen. */
export async function benchPopup(rounds: number): Promise<string> {
  const extension = await launch('chromium', { width: 400, height: 600 })
  try {
    const page = await extension.open('popup.html')
    await storeProfile(page, {
      insuredPlace: '310000', hukouPlace: '340100', leftOn: '2026-10-31', lastPaidMonth: '2026-10', exit: 'mutual-by-employer',
      months: { pension: 62, medical: 62, unemployment: 62 }, sex: 'female', post: 'cadre', birthMonth: '1990-03',
    })
    await page.evaluateOnNewDocument(() => {
      const look = () => {
        if (document.querySelector('.headline')) requestAnimationFrame(() => performance.mark('plan'))
        else requestAnimationFrame(look)
      }
      look()
    })
    const times: number[] = []
    for (let round = -2; round < rounds; round += 1) {
      await visit(page, extension.url('popup.html'))
      await page.waitForFunction(() => performance.getEntriesByName('plan').length > 0, { timeout: 10_000 })
      const time = await page.evaluate(() => performance.getEntriesByName('plan')[0]?.startTime ?? Number.NaN)
      if (round >= 0) times.push(time)
    }
    return table([['popup open → plan painted', 'median', '90 %'], ['', ms(median(times)), ms(quantile(times, 0.9))]])
  } finally {
    await extension.close()
  }
}
