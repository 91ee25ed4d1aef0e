import { describe, expect, it } from 'vitest'
import type { PageKind } from '../../../src/domain/page.ts'
import { article, home, oldForm } from '../../fixtures/blind/frames.ts'
import { readHtml, spotHtml } from './world.ts'

/*
 * Doors to other pages: first pages of systems, lists of notices, frames without their menu, and the boxes that lead to other sites.
 */

const expectKind = (html: string, url: string, ...kinds: PageKind[]) => {
  const { social, kind, evidence } = spotHtml(html, url)
  expect({ social, kind: kinds.includes(kind ?? 'portal') ? kinds[0] : kind }, JSON.stringify(evidence)).toEqual({
    social: true,
    kind: kinds[0],
  })
}

describe('a list that leads to other sites asks for nothing', () => {
  const fieldsOf = (html: string): number => readHtml(`<body><p>办事大厅</p>${html}</body>`).fields
  it.each([
    '<select><option>国家部委网站</option><option>人社部</option></select>',
    '<select><option>--友情链接--</option><option value="/a">省厅</option></select>',
    '<select onchange="window.open(this.value)"><option>各市州局</option><option value="a.htm">市局</option></select>',
    '<select onchange="location.href=this.options[this.selectedIndex].value"><option>区县</option></select>',
    '<select onchange="location=this.value"><option>下属单位</option></select>',
  ])('%s', (html) => {
    expect(fieldsOf(html)).toBe(0)
  })
  it.each([
    '<select name="location"><option>请选择参保地</option><option value="1">市本级</option></select>',
    '<select onchange="openRegion(this)"><option>请选择统筹区</option><option value="2">东城</option></select>',
    '<select onchange="loadUnits()"><option></option></select>',
    '<input name="location" placeholder="请输入就医地">',
  ])('but this does: %s', (html) => {
    expect(fieldsOf(html)).toBe(1)
  })
  it('a letter above such a list is not a form', () => {
    const letter = article({ name: '溆水县人民政府' }, '通知公告', '致全县参加居民医保群众的一封信', [
      '城乡居民医保集中缴费期已经开始，个人缴费每人400元。',
      '请通过微信、支付宝或者村委会缴纳医保费，参保后享受门诊和住院报销。',
    ]).replace(
      '</body>',
      '<form><select onchange="window.open(this.value)"><option>省直部门</option></select><input type="submit" value="搜索"></form></body>',
    )
    expectKind(letter, 'http://www.xushui.gov.cn/c1077/202509/t20250930_481.html', 'medical')
  })
})

describe('the first page of a system in a folder of its site', () => {
  const boxes: [string, string][] = [
    ['个人办事', '参保信息查询 失业金申领 社保卡挂失'],
    ['单位办事', '人员增减 缴费申报 稳岗返还'],
    ['系统公告', '关于系统升级的公告'],
  ]
  it.each([
    ['https://ggfw.hrss.heilongjiang.gov.cn/hall/cms/index.shtml', '龙江省人力资源和社会保障网上办事大厅', 'portal'],
    ['https://wsbs.rsj.tonghua.gov.cn/wb/main.jsp', '通化市社会保险网上服务大厅', 'portal'],
    ['https://ybj.anshun.gov.cn/pss/default.aspx', '安顺市医疗保障局网上服务大厅', 'portal'],
    ['https://gjj.chuzhou.gov.cn/wt-web/home', '滁州市住房公积金管理中心网上办事大厅', 'provident-fund'],
  ] as const)('%s', (url, name, kind) => {
    expectKind(home({ name }, name, boxes), url, kind)
  })
  it('a column’s list in a folder is named by its place all the same', () => {
    const list = home({ name: '通化市人力资源和社会保障局' }, '通化市人力资源和社会保障局', [
      ['失业保险', '失业保险金申领须知 失业补助金办理指南'],
    ]).replace('<div class="content">', '<div class="position">当前位置：首页 &gt; 社会保险 &gt; 失业保险</div><div class="content">')
    expectKind(list, 'https://rsj.tonghua.gov.cn/shbx/sybx/index.html', 'unemployment', 'portal')
  })
  it.each(['人力资源和社会保障局网站 - rsj.yulin.gov.cn', '人力资源和社会保障局 | www.ylrsj.com'])(
    'the site’s own address in a title says nothing: %s',
    (site) => {
      const list = `<title>通知公告 - 玉林市${site}</title><meta name="ColumnName" content="通知公告"><body><h1>通知公告</h1><ul>
      <li><a href="./t1.html">关于社会保险待遇资格认证的通告</a></li><li><a href="./t2.html">居民养老保险缴费通告</a></li></ul></body>`
      expectKind(list, 'http://rsj.yulin.gov.cn/xxgk/tzgg/', 'portal')
    },
  )
})

describe('titles that name several schemes or all of them', () => {
  const notice = (title: string) =>
    article({ name: '盘锦市人力资源和社会保障局', code: '2111000011' }, '通知公告', title, [
      '失业保险、工伤保险按规定执行。',
      '失业保险费率由单位和职工分担。',
      '参保单位不需要另行申请。',
    ])
  const url = 'https://rsj.panjin.gov.cn/tzgg/202601/t20260109_1.html'
  it.each([
    '关于阶段性降低失业保险、工伤保险费率的通知',
    '关于失业和工伤保险省级统筹的意见',
    '关于做好工伤保险、失业保险省级统筹工作的通知',
    '关于企业养老保险与工伤保险缴费有关问题的公告',
  ])('are rules: %s', (title) => {
    expectKind(notice(title), url, 'policy')
  })
  it('about one they are about that one', () => {
    expectKind(notice('关于阶段性降低失业保险费率的通知'), url, 'unemployment')
  })
  it('a yearly disclosure of all schemes is not about pensions', () => {
    const text = article({ name: '盘锦市人力资源和社会保障局' }, '信息公开', '盘锦市2025年度社会保险信息披露', [
      '企业职工基本养老保险参保30万人，城乡居民基本养老保险参保20万人，失业保险参保9万人。',
      '养老保险基金收入40亿元。退休人员月均养老金2900元。',
    ])
    expectKind(text, 'https://rsj.panjin.gov.cn/shbx/202606/d1.html', 'policy')
  })
})

describe('an office that no list holds, met by the words of its own systems', () => {
  it.each([
    // Only the title of a frameset is there to be read.
    [
      'http://www.qyzfgjj.com/wscx/index_hidden.jsp',
      '<title>清远市住房公积金个人账户查询</title><frameset cols="190,*"><frame src="left.jsp"></frameset>',
    ],
    ['http://cx.dlgjj.net/a.jsp', '<title>大连市公积金账户查询系统</title><frameset rows="86,*"><frame src="top.jsp"></frameset>'],
  ])('a frame: %s', (url, html) => {
    expect(spotHtml(html, url)).toMatchObject({ social: true, official: false, lookalike: false, kind: 'query' })
  })
  it('the employer’s half of a hall sells nothing', () => {
    const guide = article({ name: '清远市社会保险基金管理局' }, '办事指南', '人员增减申报操作说明（企业版）', [
      '参保单位经办人登录网上经办系统，每月25日前申报参保人员增减。',
    ])
    expect(spotHtml(guide, 'https://www.qyshbx.cn/bszn/27.html')).toMatchObject({ social: true, official: false, lookalike: false })
    const seller = oldForm('社保云企业版', '清远社保代缴', ['手机号'], ['立即咨询'], '<p>社保代理、客户案例</p>')
    expect(spotHtml(seller, 'https://www.qyshbx.cn/')).toMatchObject({ social: false })
  })
})

describe('a login that stands before a record is named by the record', () => {
  const login = (title: string, site: string) =>
    `<title>${title}-${site}</title><body><div class="sys">${title}</div><ul class="tab"><li>社保卡登录</li><li>短信登录</li></ul><form>
    <label>社会保障号</label><input name="u"><label>服务密码</label><input type="password"><button type="button">登 录</button></form>
    <p>服务热线12333</p></body>`
  it.each<[string, PageKind]>([
    ['个人权益记录查询', 'query'],
    ['个人参保信息查询', 'query'],
    ['参保缴费证明打印', 'query'],
    ['职工缴费明细查询', 'query'],
    // A system has more behind its login.
    ['社会保险个人信息查询系统', 'login'],
    ['个人权益记录查询平台', 'login'],
    ['个人用户登录', 'login'],
  ])('%s', (title, kind) => {
    expectKind(login(title, '随州市人力资源和社会保障局'), 'https://ggfw.rsj.suizhou.gov.cn/cx/canbao.jhtml', kind)
  })
})

describe('a notice whose title is only in its text', () => {
  const page = (first: string, text: string, site = '清溪县人民政府'): string =>
    `<title>通知公告_${site}</title><body><div class="location">您的位置：首页 > 政务公开 > 通知公告</div><div class="content">
    <p style="text-align:center"><strong>${first}</strong></p><p>时间：2026-10-16 来源：县医疗保障局</p><p>${text}</p></div></body>`
  const url = 'http://www.qingxi.gov.cn/zwgk/tzgg/2026/1016/9921.shtml'
  const text = '2027年度城乡居民医保集中缴费期为10月15日至12月31日，个人缴费标准每人430元，可以在微信搜索“税务社保缴费”办理。'
  it.each(['温馨提示：居民医保开始缴费啦', '关于2027年度城乡居民医疗保险参保缴费的通告', '居民养老保险待遇资格认证须知'])('%s', (first) => {
    expectKind(page(first, text), url, 'medical', 'pension', 'pay', 'policy', 'guide')
  })
  it.each(['县医保局召开居民医保征缴推进会', '副县长调研医保服务大厅', '关于申请公租房须提供社保证明的公告', '医保定点药店评估结果公示'])(
    'but not %s',
    (first) => {
      expect(spotHtml(page(first, '会议要求做好居民医保工作。'), url).social).toBe(false)
    },
  )
})

describe('what an office of the schemes alone has in its columns', () => {
  const list = (title: string, site: string) =>
    `<title>${title}-${site}</title><body><div class="crumb">首页 > 办事服务 > ${title}</div><ul><li><a href="1.doc">申请表</a></li><li><a href="2.doc">登记表</a></li></ul></body>`
  it.each(['表格下载', '下载中心', '办事指南', '常见问题'])('%s', (title) => {
    expect(spotHtml(list(title, '青山市住房公积金中心'), 'https://zfgjj.qs.gov.cn/bsfw/202601/t1.html')).toMatchObject({
      social: true,
      kind: 'provident-fund',
    })
    // A town hall's are for everything.
    expect(spotHtml(list(title, '青山市人民政府'), 'https://www.qs.gov.cn/bsfw/202601/t1.html').social).toBe(false)
  })
  it('a subsidy towards contributions is not paid by its reader', () => {
    const notice = article({ name: '清溪县人民政府' }, '社会保险', '被征地农民社会保障缴费补贴公示', [
      '拟对参加企业职工基本养老保险、城乡居民养老保险的被征地农民给予缴费补贴。',
      '补贴计入养老保险个人账户。',
    ])
    expectKind(notice, 'http://www.qingxi.gov.cn/zdly/202603/t1.html', 'pension')
  })
  it.each(['菏泽市医疗保险事业处', '菏泽市社会保险经办处', '菏泽市医疗保险事业管理处'])(
    'an office may be called a division: %s',
    (name) => {
      const html = `<title>关于2026年度职工医疗保险缴费基数的通知</title><table><tr><td>${name}</td></tr><tr><td><h3>${name}关于2026年度职工医疗保险缴费基数的通知</h3>
    <p>各参保单位：医疗保险缴费基数下限为4555元，上限为22775元。</p></td></tr><tr><td>鲁ICP备06001234号 电话12393</td></tr></table>`
      expect(spotHtml(html, 'https://www.hzylbx.net.cn/news/show.asp?id=118')).toMatchObject({
        social: true,
        official: false,
        lookalike: false,
        figures: [],
      })
    },
  )
})

describe('who is let in by a code instead of a password', () => {
  const form = (title: string, buttons: string) =>
    `<title>${title}</title><body><form><label>社会保障号码</label><input><label>姓名</label><input><label>短信验证码</label><input>${buttons}</form></body>`
  const url = 'https://gr.rsj.xinyang.gov.cn/validate.html'
  it.each<[string, string, PageKind]>([
    ['信阳市社会保险网上服务个人版', '<button>获取验证码</button><button>登录</button>', 'login'],
    ['信阳市养老保险服务平台', '<button>登 录</button>', 'login'],
    ['信阳市社会保险网上服务大厅', '<input type="button" value="立即登录">', 'login'],
    ['个人参保信息查询', '<button>登录</button>', 'query'],
    ['灵活就业参保登记', '<button>登录</button>', 'register'],
    ['失业保险金申领', '<button>提交</button>', 'unemployment'],
  ])('%s %s', (title, buttons, kind) => {
    expectKind(form(title, buttons), url, kind)
  })
})

describe('an office of the schemes alone that says that it has moved or rests', () => {
  const moved = (title: string) =>
    `<title>${title}</title><body><p>池州市住房公积金管理中心网站已迁移至 gjj.chizhou.gov.cn，3秒后自动跳转。</p></body>`
  it.each(['网站迁移提示', '系统维护公告', '网站升级中'])('%s', (title) => {
    expectKind(moved(title), 'http://www.chzgjj.gov.cn/', 'provident-fund')
    expect(spotHtml(moved(title).replace('住房公积金管理中心', '人民政府'), 'http://www.chizhou.gov.cn/').social).toBe(false)
  })
})

it('a bureau’s answer on an employer that does not take its people off the list', () => {
  const letter = (question: string) =>
    article({ name: '渭南市人力资源和社会保障局' }, '咨询', question, [
      '来信：我3月份离职，单位至今没有停缴社保。',
      '回复：用人单位应在15日内办理社会保险关系转移手续。',
    ])
  const url = 'https://rsj.weinan.gov.cn/zxzx/5.html'
  expectKind(letter('离职后公司一直不给减员怎么办？'), url, 'guide', 'register')
  expect(spotHtml(letter('公司拖欠工资怎么办？'), url).social).toBe(false)
})
