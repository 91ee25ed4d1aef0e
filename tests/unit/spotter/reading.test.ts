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
  it.each<[what: string, html: string, main: string, chrome: string]>([
    ['a header', '<header>社保</header>', '', '社保'],
    ['an aside', '<aside>社保</aside>', '', '社保'],
    ['a box called so', '<div class="top-nav">社保</div>', '', '社保'],
    ['by its id', '<div id="footer">社保</div>', '', '社保'],
    ['by its role', '<ul role="menubar">社保</ul>', '', '社保'],
    ['what is in it, whatever that is called', '<nav><div class="content">社保</div></nav>', '', '社保'],
    ['a name that is only a part of a word', '<div class="laptop">社保</div>', '社保', ''],
    ['a body with such a part', '<div class="main-top">社保</div>', '社保', ''],
    ['what stands behind it', '<nav>社保</nav>医保', '医保', '社保'],
    ['a name of three letters', '<div id="nav">社保</div>', '', '社保'],
    ['an element that frames nothing', '<b class="top">社保</b>', '社保', ''],
  ])('%s: in the text “%s”', (_, html, main, chrome) => {
    const reading = body(html)
    expect([reading.main.trim(), reading.chrome.trim()]).toEqual([main, chrome])
  })
  it.each<[what: string, html: string, fields: Partial<ReturnType<typeof body>>]>([
    ['a caption before it', '姓名<input>', { fields: 1, labels: ['姓名'] }],
    ['its hint goes first', '姓名<input placeholder="请输入姓名">', { labels: ['请输入姓名', '姓名'] }],
    ['a caption is of one field', '姓名<input><input>', { fields: 2, labels: ['姓名'] }],
    ['a caption of twenty-four characters', `${'字'.repeat(24)}<input>`, { labels: ['字'.repeat(24)] }],
    ['of twenty-five', `${'字'.repeat(25)}<input>`, { fields: 1, labels: [] }],
    ['a hint of forty', `<input title="${'字'.repeat(40)}">`, { labels: ['字'.repeat(40)] }],
    ['of forty-one', `<input title="${'字'.repeat(41)}">`, { fields: 1, labels: [] }],
    ['a hidden one tells its code alone', '姓名<input type="hidden" name="aac003">', { fields: 0, labels: [], codes: ['AAC003'] }],
    ['one that nobody sees', '姓名<input style="display:none" name="aac003">', { fields: 0, labels: [], codes: ['AAC003'] }],
    ['codes once, with any prefix', '<input name="dto.aac003"><input id="AAC003"><input name="baa001x">', { codes: ['AAC003', 'BAA001'] }],
    ['no code within a word or a number', '<input name="xaac003"><input name="aac0031">', { codes: [] }],
    ['a password', '<input type="PASSWORD">', { fields: 1, password: true }],
    ['a text', '<textarea></textarea>', { fields: 1, password: false }],
    [
      'a button by its value',
      '<input type="button" value="查询"><input type="submit" value="提交">',
      { fields: 0, buttons: ['查询', '提交'] },
    ],
    [
      'a button of twenty-one characters',
      `<button>${'字'.repeat(21)}</button><button>${'字'.repeat(20)}</button>`,
      { buttons: ['字'.repeat(20)] },
    ],
    [
      'a label, a head of a column, a legend',
      '<label>姓名</label><legend>个人</legend><table><tr><th>险种</th></tr></table>',
      { labels: ['姓名', '个人', '险种'] },
    ],
    ['a choice that leads elsewhere', '<select onchange="location=this.value"><option>甲</option></select>', { fields: 0 }],
  ])('fields and their captions: %s', (_, html, fields) => expect(body(html)).toMatchObject(fields))
  it.each<[what: string, html: string, files: string[]]>([
    ['a document', '<a href="/a.pdf">甲</a>', ['/a.pdf']],
    ['with words behind its address', '<a href="/a.docx?x=1">甲</a><a href="/b.xls#1">乙</a>', ['/a.docx?x=1', '/b.xls#1']],
    [
      'the first three',
      '<a href="/1.pdf">1</a><a href="/2.pdf">2</a><a href="/3.pdf">3</a><a href="/4.pdf">4</a>',
      ['/1.pdf', '/2.pdf', '/3.pdf'],
    ],
    ['none in a menu', '<nav><a href="/a.pdf">甲</a></nav>', []],
    ['no page', '<a href="/pdf.html">甲</a><a href="/a.pdfx">乙</a>', []],
  ])('documents to download: %s', (_, html, files) => expect(body(html).files).toEqual(files))
  it.each<[what: string, html: string, links: string[]]>([
    ['their words', '<p>文</p><a href="/a"> 甲 </a><a>乙</a>', ['甲', '乙']],
    ['no more than fifty-nine characters', `<a>${'字'.repeat(59)}</a><a>${'字'.repeat(60)}</a>`, ['字'.repeat(59)]],
    ['not what stands behind them', '<a>甲</a>乙', ['甲']],
    ['at most eighty', '<a>甲</a>'.repeat(81), Array<string>(80).fill('甲')],
  ])('links: %s', (_, html, links) => expect(body(html).links).toEqual(links))
  it('a heading in a menu or of more than a hundred and sixty characters is none', () => {
    expect(body('<nav><h2>甲</h2></nav><h2>乙</h2>').headings).toEqual(['乙'])
    expect(body(`<h2>${'字'.repeat(161)}</h2><h2>${'字'.repeat(160)}</h2>`).headings).toEqual(['字'.repeat(160)])
    expect(body('<h4>甲</h4><h3>乙</h3>').headings).toEqual(['乙'])
  })
  it('meta tags: the first of a name, a hundred and fifty characters, without a name none', () => {
    const { meta } = readHtml(
      `<html><head><meta name="a" content="1"><meta name="A" content="2"><meta content="3"><meta name="b" content="${'字'.repeat(151)}"></head><body></body></html>`,
    )
    expect(meta).toEqual({ a: '1', b: '字'.repeat(150) })
  })
  it('a title without the mark-up that was pasted into it', () => {
    const titled = (title: string) => readHtml(`<html><head><title>${title}</title></head><body></body></html>`).title
    expect(titled('社保&lt;br&gt;查询')).toBe('社保 查询')
    expect(titled(' 社保  查询 ')).toBe('社保 查询')
    expect(titled('字'.repeat(301))).toBe('字'.repeat(300))
  })
  it.each<[what: string, html: string, crumb: string]>([
    ['a box called so', '<div class="position">首页 &gt; 社保</div>', '首页 > 社保'],
    ['by the words it begins with', '<p>当前位置：首页 &gt; 社保</p>', '当前位置:首页 > 社保'],
    ['other such words', '<p>您现在的位置：社保</p>', '现在的位置:社保'],
    ['none', '<p>地理位置：社保</p>', ''],
  ])('the line of the place: %s', (_, html, crumb) => expect(body(html).crumb).toBe(crumb))
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
