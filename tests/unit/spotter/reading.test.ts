import { describe, expect, it } from 'vitest'
import { parseHTML } from 'linkedom'
import { excerpt, read } from '../../../src/spotter/index.ts'
import { readHtml } from './world.ts'

const body = (html: string) => readHtml(`<html><head><title>t</title></head><body>${html}</body></html>`)

describe('a reading holds what a person can read', () => {
  it('meta tags in any case and order', () => {
    const { meta } = readHtml('<html><head><META content=\'甲局\' NAME=sitename><meta name="ColumnName" content="社保"></head></html>')
    expect(meta).toMatchObject({ sitename: '甲局', columnname: '社保' })
  })
  it.each([
    ['a hidden attribute', '<p hidden>社保</p>'],
    ['an inline style', '<p style="color:red; DISPLAY : none">社保</p>'],
    ['invisible', '<p style="visibility:hidden">社保</p>'],
    ['a class that hides', '<p class="x hide">社保</p>'],
    ['a script', '<script>社保</script>'],
    ['a style sheet', '<style>社保</style>'],
    ['a comment', '<!-- 社保 -->'],
    ['a template', '<template><p>社保</p></template>'],
    ['a noscript', '<noscript>社保</noscript>'],
    ['a hidden field', '<input type="hidden" value="社保" placeholder="社保">'],
    ['the list of a choice', '<select><option>社保</option></select>'],
  ])('not %s', (_, html) => {
    const reading = body(`${html}<p>正文正文正文正文正文正文正文正文正文正文正文正文正文正文正文正文正文正文正文正文</p>`)
    expect(JSON.stringify(reading)).not.toContain('社保')
  })
  it('a body that its own script shows later is read', () => {
    const { document } = parseHTML('<html><head></head><body style="display:none"><p>社保</p></body></html>')
    expect(read(document).main).toBe('社保')
  })
  it('never the value of a field', () => {
    const reading = body(
      '<form>身份证号<input name="aac002" value="110101199001010000"><textarea>秘密</textarea><input type="password" value="p4ss"><select><option selected>私事</option></select></form>',
    )
    expect(JSON.stringify(reading)).not.toMatch(/1101011990|秘密|p4ss|私事/)
    expect(reading).toMatchObject({ codes: ['AAC002'], labels: ['身份证号'], password: true, fields: 4 })
  })
  it.each<[what: string, html: string, main: string]>([
    ['a page within one link', '<a href="/x"><p>社保参保</p><p>登记</p></a>', '社保参保\n登记'],
    ['with thirty-nine characters beside it', `<a href="/x">社保</a><p>${'文'.repeat(39)}</p>`, `${'文'.repeat(39)}\n社保`],
    ['with forty', `<a href="/x">社保</a><p>${'文'.repeat(40)}</p>`, '文'.repeat(40)],
    ['sixty links at most', '<a href="/x">链</a>'.repeat(61), Array<string>(60).fill('链').join('\n')],
    ['no link at all', '<p>文</p>', '文'],
  ])('%s', (_, html, main) => expect(body(html).main.trim()).toBe(main))
  it('what is beyond the most characters is not read, and the reading says so', () => {
    const read = body(`<p>${'文'.repeat(120_001)}</p>`)
    expect([read.main.length, read.capped]).toEqual([120_000, true])
    expect(body(`<p>${'文'.repeat(119_000)}</p>`).capped).toBe(false)
  })
  it('the caption of a button is not a value', () => {
    expect(body('<input type="submit" value="查询"><button> 打 印 </button>').buttons).toEqual(['查询', '打 印'])
  })
  it('search boxes are not fields', () => {
    expect(body('<input name="searchword" placeholder="请输入关键字">').fields).toBe(0)
  })
  it.each([
    ['by the addresses of its choices', '<select><option>相关网站</option><option value="https://a.example/">某局</option></select>'],
    ['by addresses without a scheme', '<select><option>相关网站</option><option value="//a.example/">某局</option></select>'],
    ['by anchors', '<select name="lnk"><option value="#">某局</option></select>'],
  ])('a list of other sites to jump to is no field: %s', (_, html) => {
    expect(body(html)).toMatchObject({ fields: 0, labels: [] })
  })
  it('a choice is a field', () => {
    expect(body('参保地<select name="aab301"><option value="">请选择</option><option value="3201">某市</option></select>')).toMatchObject({
      fields: 1,
      labels: ['参保地'],
    })
  })
  it.each([
    ['a box with a link to more', '<h3>工作动态<a href="/m">更多</a></h3>', []],
    ['an announced article', '<a href="/a"><h3>关于社保的通知</h3></a>', []],
    ['an anchor without words', '<h2><a id="s1"></a>受理条件</h2>', ['受理条件']],
    ["the site's name, linked", '<h1><a href="/">某某局</a></h1>', ['某某局']],
  ])('headings are those of this page: %s', (_, html, headings) => {
    expect(body(html).headings).toEqual(headings)
  })
  it.each([
    [
      'a tab',
      '<div class="el-tabs__nav"><div class="el-tabs__item is-active"><i class="icon"></i>缴费明细</div><div>账户</div></div>',
      '缴费明细',
    ],
    ['an item of a menu', '<ul class="ant-menu"><li class="ant-menu-item ant-menu-item-selected"><a>参保登记</a></li></ul>', '参保登记'],
    ['each', '<li class="layui-this">个人办事</li><p>文字</p><a class="on">我要查</a>', '个人办事 我要查'],
    ['no pane', '<div class="tab-pane active">缴费</div>', ''],
    ['no slide', '<div class="swiper-slide swiper-slide-active"><p>通知</p></div>', ''],
    ['no page number', '<ul class="el-pager"><li class="number active">1</li></ul>', ''],
    ['nothing behind a picture', '<li class="active"><img></li><li>缴费</li>', ''],
    ['no class that only ends like it', '<li class="inactive">缴费</li><li class="button">查询</li>', ''],
    ['no sentence', '<li class="active">请您按时足额缴纳二零二六年度社会保险费用</li>', ''],
  ])('what is marked as open is known: %s', (_, html, open) => {
    expect(body(html).open).toBe(open)
  })
  it('steps of the line of the place are kept apart', () => {
    expect(body('<ol class="breadcrumb"><li>首页</li><li>提取业务</li></ol>').crumb).toBe('首页 提取业务')
  })
  it('a cell says how far it reaches', () => {
    expect(body('<table><tr><td colspan="2">上</td><td rowspan="3">右</td><td colspan="-3" rowspan="x">无</td></tr></table>').main).toBe(
      '\t2→上\t3↓右\t无',
    )
  })
  it('menus and footers stand apart from the text', () => {
    const reading = body('<nav>社保查询</nav><div class="footer">主办：某局</div><p>正文</p>')
    expect(reading.main).toBe('正文')
    expect(reading.chrome).toContain('主办:某局')
  })
  it('rows and cells of a table stay rows and cells', () => {
    expect(body('<table><tr><td><p>养老</p></td><td>4699</td></tr><tr><td>医疗</td><td>4800</td></tr></table>').main).toMatch(
      /养老\s*\t4699\n\s*医疗\t4800/,
    )
  })
  it('an excerpt of a long page keeps its beginning, its end and the lines about limits', () => {
    const filler = '<p>办理事项说明文字。</p>'.repeat(3000)
    const cut = excerpt(body(`<p>开头</p>${filler}<p>缴费基数下限为4699元。</p>${filler}<p>结尾</p>`))
    for (const words of ['开头', '缴费基数下限为4699元', '结尾']) expect(cut.main).toContain(words)
    expect(JSON.stringify(cut).length).toBeLessThan(20_000)
  })
})
