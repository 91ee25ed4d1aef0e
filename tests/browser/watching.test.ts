import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, buildOf, launch, overlayCount, serve, waitForOverlay, type Extension, type Handler, type Site } from './harness/index.ts'

/*
 * What the spotter sees of a page that changes, in real browsers: one page for each way in which content comes late, is switched,
 * or goes away. The note's own words tell what was seen.
 */

const SKELETON = (title: string, body: string, script = ''): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}<script>${script}</script></body></html>`
const REGISTER =
  '<h1>灵活就业人员参保登记</h1><form><label>姓名 <input></label><label>身份证号码 <input></label><label>户籍所在地 <input></label><label>参保险种 <input></label></form><button>提交</button>'
const UNEMPLOYED =
  '<h1>失业登记</h1><form><label>姓名 <input></label><label>身份证号码 <input></label><label>失业原因 <input></label><label>失业时间 <input></label></form><button>提交</button>'
const TABS = `<style>.pane{display:none}.pane.on{display:block}</style><button id="a">失业</button><button id="b">参保</button><div class="pane on" id="one">${UNEMPLOYED}</div><div class="pane" id="two">${REGISTER}</div>`

const PAGES: Record<string, string> = {
  '/late.html': SKELETON(
    '上海市人社办事大厅',
    '<div id="app">加载中</div>',
    `const forms=[${JSON.stringify(REGISTER)},${JSON.stringify(UNEMPLOYED)}];let at=-1;const show=()=>{at+=1;app.innerHTML=forms[at%2];document.title='办事'},from=Date.now();setInterval(()=>{document.body.append('·');if(at<0&&Date.now()-from>13000)show()},500);addEventListener('keydown',()=>setTimeout(show,300))`,
  ),
  '/frameset.html':
    '<!doctype html><html lang="zh"><meta charset="utf-8"><title>网上服务大厅</title><frameset cols="200,*"><frame src="/menu.html"><frame src="/form.html"></frameset></html>',
  '/menu.html': SKELETON('菜单', '<a href="/form.html" target="main">办理</a>'),
  '/form.html': SKELETON('灵活就业人员参保登记', REGISTER),
  '/blocks.html': SKELETON('办事', `<div id="one">${UNEMPLOYED}</div><div id="two" hidden>${REGISTER}</div>`),
  '/tabs.html': SKELETON('办事', TABS, "b.onclick=()=>{one.className='pane';two.className='pane on'}"),
  // Both by the style sheet alone: nothing in the tree changes.
  '/hash.html': SKELETON(
    '办事',
    `<style>div:target{display:none}div:not(:target)~div{display:none}</style><div id="first">${UNEMPLOYED}</div><div>${REGISTER}</div>`,
  ),
  '/route.html': SKELETON(
    '办事',
    `<style>#two{display:none}</style><div id="one">${UNEMPLOYED}</div><div id="two">${REGISTER}</div>`,
    "go=()=>{document.styleSheets[0].insertRule('#one{display:none}',1);document.styleSheets[0].insertRule('#two{display:block}',2);history.pushState(null,'','/route.html?register')}",
  ),
  '/gone.html': SKELETON(
    '办事',
    `<main>${UNEMPLOYED}</main>`,
    "go=()=>{document.title='天气';document.querySelector('main').innerHTML='<h1>天气预报</h1><p>今天晴</p>'}",
  ),
  '/dead.html': `${SKELETON('灵活就业人员参保登记', REGISTER).replace('</body></html>', '')}<script src="/never.js"></script></body></html>`,
  '/list.html': SKELETON(
    '灵活就业社会保险补贴发放公示',
    `<h1>灵活就业社会保险补贴发放公示</h1><p>现将2026年二季度灵活就业社会保险补贴人员名单公示如下。</p><table>${'<tr><td>李某某</td><td>新华街道办事处</td></tr>'.repeat(3000)}</table>`,
  ),
}
const HOST = 'rsj.sh.gov.cn'
/** What the note says, in the browser's language. */
const REGISTERING = /参保登记|Enrolling/
const UNEMPLOYMENT = /失业|nemployment|lost (?:your|a) job/

const answer: Handler = (request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname
  // A script that nobody answers.
  if (path === '/never.js') return true
  const html = PAGES[path]
  if (html === undefined) return false
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  return true
}

describe.each(BROWSERS)('what the spotter sees in %s', { timeout: 60_000 }, (name) => {
  let site: Site
  let extension: Extension
  /** Lies behind the other tests' tabs until its turn comes: it takes its time. */
  let late: Page

  beforeAll(async () => {
    site = await serve('tests/fixtures/site', answer)
    extension = await launch(name, { extension: buildOf(name, 'open') })
    late = await at('/late.html')
  }, 60_000)
  afterAll(async () => {
    await extension.close()
    await site.close()
  })

  const at = async (path: string, host = HOST): Promise<Page> => {
    const page = await extension.page()
    void page.goto(site.url(host, path)).catch(() => undefined)
    return page
  }
  const without = async (page: Page): Promise<void> => {
    const end = Date.now() + 15_000
    while (Date.now() < end) {
      if ((await overlayCount(page)) === 0) return
      await new Promise((done) => setTimeout(done, 100))
    }
    throw new Error('the note is still there')
  }

  it('a tab that a class switches: the visible part decides', async () => {
    const page = await at('/tabs.html')
    expect(await waitForOverlay(page, UNEMPLOYMENT)).toMatch(UNEMPLOYMENT)
    await page.click('#b')
    expect(await waitForOverlay(page, REGISTERING)).toMatch(REGISTERING)
    await page.close()
  })
  it('a new route by the fragment', async () => {
    const page = await at('/hash.html')
    await waitForOverlay(page, UNEMPLOYMENT)
    await page.evaluate(() => {
      location.hash = '#first'
    })
    await waitForOverlay(page, REGISTERING)
    await page.close()
  })
  it('a new route by the history, where the browser has the Navigation API', async () => {
    const page = await at('/route.html')
    await waitForOverlay(page, UNEMPLOYMENT)
    await page.evaluate('go()')
    if (await page.evaluate(() => 'navigation' in window)) await waitForOverlay(page, REGISTERING)
    await page.close()
  })
  it('goes when what was seen is no longer there, on a host whose name says nothing of the trade', async () => {
    const page = await at('/gone.html', 'www.shanghai.gov.cn')
    await waitForOverlay(page, UNEMPLOYMENT)
    await page.evaluate('go()')
    await without(page)
    await page.close()
  })
  it('a dead script at the foot does not hold it back', async () => {
    const began = Date.now()
    const page = await at('/dead.html')
    await waitForOverlay(page, REGISTERING)
    expect(Date.now() - began).toBeLessThan(8000)
    await page.close()
  })
  it('a long list under a short notice does not hide the notice', async () => {
    const page = await at('/list.html')
    await waitForOverlay(page)
    await page.close()
  })
  it('a form in a frameset gives the kind', async () => {
    const page = await at('/frameset.html')
    await waitForOverlay(page, REGISTERING)
    await page.close()
  })
  it('large blocks that `hidden` and `style` switch, without anybody’s doing', async () => {
    const page = await at('/blocks.html')
    await waitForOverlay(page, UNEMPLOYMENT)
    await page.evaluate('one.hidden = true, two.hidden = false')
    await waitForOverlay(page, REGISTERING)
    await page.evaluate('two.style.display = "none", one.hidden = false')
    await waitForOverlay(page, UNEMPLOYMENT)
    await page.close()
  })
  it('content that comes thirteen seconds after the page, while it never rests; and what comes after a key at once, each time', async () => {
    await late.bringToFront()
    await waitForOverlay(late, REGISTERING, 40_000)
    // Without the key the next look would come in 12.8 s.
    for (const words of [UNEMPLOYMENT, REGISTERING, UNEMPLOYMENT, REGISTERING]) {
      await late.keyboard.press('Enter')
      await waitForOverlay(late, words, 5_000)
    }
    await late.close()
  })
})
