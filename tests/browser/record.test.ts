import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSERS, type Extension, type Handler, type Site } from './harness/index.ts'
import { inOverlay, onStage, openPanel, press, stored, until, withPill } from './overlaySupport.ts'

/*
 * A person's own record on an official page: offered in the note, read after a click there, kept after a second one. The list
 * turns its pages by script, ten rows each.
 */

/** 14 months of pension, newest first, the last of them owed; ten on the first page. */
const MONTHS = Array.from({ length: 14 }, (_, at) => {
  const month = 2026 * 12 + 9 - at
  return `${Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}`
})
const ROWS = MONTHS.map(
  (month, at) =>
    `<tr><td>${month}</td><td>企业职工基本养老保险</td><td>某某科技有限公司</td><td>7384.00</td><td>590.72</td><td>${at === 13 ? '欠费' : '已到账'}</td></tr>`,
)
const RECORD = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>个人权益记录查询-社会保险网上服务</title></head><body>
<h1>社会保险缴费明细</h1>
<table><thead><tr><th>缴费年月</th><th>险种</th><th>单位名称</th><th>缴费基数</th><th>个人缴费</th><th>缴费标志</th></tr></thead><tbody id="rows">${ROWS.slice(0, 10).join('')}</tbody></table>
<div style="display:none"><table><tr><th>缴费年月</th><th>险种</th><th>个人缴费</th></tr><tr><td>199901</td><td>养老保险</td><td>1</td></tr></table></div>
<p><input value="身份证号 310101"></p>
<div class="pagination">共 14 条 <button id="next">下一页</button></div>
<script>next.onclick=()=>{rows.innerHTML=${JSON.stringify(ROWS.slice(10).join(''))}}</script></body></html>`

const answer: Handler = (request, response) => {
  if (new URL(request.url ?? '/', 'http://x').pathname !== '/record.html') return false
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(RECORD)
  return true
}

const SHOTS = resolve('.output/shots')

/** Pictures of the confirmation, to be looked at. */
async function looks(page: Page): Promise<void> {
  await mkdir(SHOTS, { recursive: true })
  await page.screenshot({ path: resolve(SHOTS, 'record-confirm.png') as `${string}.png` })
  await inOverlay(page, `one('.keep-record').scrollIntoView()`)
  await page.screenshot({ path: resolve(SHOTS, 'record-confirm-end.png') as `${string}.png` })
}

interface Stored {
  list: { profile: { months: object; lastPaidMonth: string; base?: object } }[]
}

describe.each(BROWSERS)('the person’s own record in %s', { timeout: 60_000 }, (name) => {
  let site: Site
  let extension: Extension
  let panel: Page

  onStage(
    name,
    (set) => {
      ;({ site, extension, panel } = set)
    },
    answer,
  )

  it('is read after a click, page by page, and kept after another', async () => {
    const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/record.html'))
    await openPanel(page)
    const before = JSON.stringify([await stored(panel, 'profiles'), await stored(panel, 'ledger')])
    await press(page, '.read-record')
    await until('the first page', () => inOverlay<boolean>(page, `said('.record').includes('10 / 14')`))
    expect(await inOverlay(page, `said('.record')`)).toContain('10 个月（2026年1月至2026年10月）')
    // A list that is not whole fills no total.
    expect(await inOverlay(page, `one('[data-part=months]')`)).toBeNull()
    await page.click('#next')
    await press(page, '.read-on')
    await until('both pages', () => inOverlay<boolean>(page, `said('.record').includes('13 个月（2025年10月至2026年10月）')`))
    expect(await inOverlay(page, `said('.record')`)).toMatch(/没有算：2025年9月/)
    if (name === 'chromium') await looks(page)
    expect(JSON.stringify([await stored(panel, 'profiles'), await stored(panel, 'ledger')])).toBe(before)
    await press(page, '.keep-record')
    const ledger = await until('the ledger', async () => (await stored(panel, 'ledger')) as Record<string, object[]>)
    expect(Object.values(ledger).flat()).toMatchObject([
      { insurances: ['pension'], from: '2025-10', to: '2026-10', by: 'employer', channel: expect.stringContaining('rsj.sh.gov.cn') },
    ])
    const { profile } = ((await stored(panel, 'profiles')) as Stored).list[0]!
    expect(profile).toMatchObject({ months: { pension: 62, medical: 62, unemployment: 62 }, lastPaidMonth: '2026-10' })
    // Left unticked, so not kept.
    expect(profile.base).toBeUndefined()
    await press(page, '.undo-record')
    await until('the facts of before', async () => {
      const paid = Object.values((await stored(panel, 'ledger')) as Record<string, object[]>).flat()
      return paid.length === 0 && before.startsWith(JSON.stringify([await stored(panel, 'profiles')]).slice(0, -1))
    })
    // The facts are back a moment before the note hears of it.
    await until('the record again', () => inOverlay<boolean>(page, `said('.record').includes('13 个月')`))
    await page.close()
  })

  it('is not offered on a page without one', async () => {
    const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/register.html'))
    await openPanel(page)
    expect(await inOverlay(page, `one('.read-record')`)).toBeNull()
    await page.close()
  })
})
