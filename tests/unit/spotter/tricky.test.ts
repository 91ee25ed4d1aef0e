import { describe, expect, it } from 'vitest'
import type { Audience, PageKind } from '../../../src/domain/page.ts'
import { appForm, article, home, oldForm, table } from '../../fixtures/blind/frames.ts'
import { spotHtml } from './world.ts'

type Case = [name: string, url: string, kind: PageKind | PageKind[], audience: Audience | null, html: string]

const CASES: Case[] = [
  [
    'a calculator of contributions without a word of paying',
    'http://rsj.kk.gov.cn/wt/trial',
    'pay',
    'person',
    '<title>社会保险费试算器</title><body><button>新增</button><button>保存</button></body>',
  ],
  [
    'a yearly check of an employer’s certificate',
    'http://rsj.kk.gov.cn/wt/yearly',
    'register',
    'employer',
    '<title>社会保险登记证年检</title><body><button>查询</button><button>保存</button></body>',
  ],
  [
    'a record of one scheme that counts months paid',
    'http://rsj.kk.gov.cn/wt/one',
    'unemployment',
    'person',
    oldForm('失业保险个人信息', '', ['个人编号', '姓名', '缴费月数', '参加工作时间', '累计缴费月数'], []),
  ],
  [
    'the bureau before the dash, a hall behind it',
    'https://sipub.sz.gov.cn/hspms/',
    ['portal', 'login'],
    'person',
    '<title>深圳市社会保险基金管理局-个人网上服务</title><body><div>欢迎使用</div></body>',
  ],
  [
    'the same with a login',
    'https://sipub.sz.gov.cn/hspms/logon.do',
    'login',
    'person',
    oldForm('深圳市社会保险基金管理局-个人网上服务', '个人网上服务系统', ['用户名', '密码', '验证码'], ['登录']),
  ],
  [
    'no title at all, a form',
    'http://ggfw.rsj.wz.gov.cn/a',
    'register',
    'person',
    `<body><h2>灵活就业人员参保登记</h2><form><label>姓名</label><input><label>身份证号码</label><input><label>户籍地址</label><input></form><button>提交</button></body>`,
  ],
  [
    'no title, no heading, a form by its codes',
    'http://rswt.jy.gov.cn:7002/a',
    'register',
    'person',
    `<body><div>灵活就业参保信息变更</div><form>个人编号<input name="aac001">姓名<input name="aac003">缴费档次<select name="aae180"><option>1</option></select></form><button>保存</button></body>`,
  ],
  [
    'a list of payments with a column for what can be done',
    'https://etax.anhui.chinatax.gov.cn/sbf/jl',
    'query',
    'person',
    appForm(
      '社保费缴费记录查询',
      '缴费查询',
      ['所属期起', '所属期止'],
      ['查询'],
      table(['序号', '险种', '缴费年月', '金额', '操作'], [['1', '养老保险', '202601', '900', '下载']]),
    ),
  ],
  [
    'a notice whose table has a column for what can be done',
    'https://rsj.aa.gov.cn/art/2026/1/1/art_1_1.html',
    ['policy', 'pension'],
    'person',
    article(
      { name: '某市人社局' },
      '公告',
      '城乡居民养老保险待遇领取名单公告',
      ['现将名单公布如下，请核对社会保险待遇。'],
      table(['姓名', '操作'], [['张某', '查看']]),
    ),
  ],
  [
    'paying and asking side by side in a title',
    'https://zwfw.xx.gov.cn/sb',
    'query',
    'person',
    appForm('城乡居民养老保险缴费查询', '缴费查询', ['身份证号', '姓名'], ['查询']),
  ],
  [
    'an employer’s number asked for',
    'https://ybj.kk.gov.cn/dw',
    ['query', 'pay', 'medical'],
    'employer',
    oldForm('医疗保险单位缴费情况查询', '单位缴费查询', ['单位编号', '单位名称', '费款所属期'], ['查询']),
  ],
  [
    'staff changes',
    'https://rsj.kk.gov.cn/ryzj',
    'register',
    'employer',
    appForm('社保网上服务', '人员增减变动', ['单位编号', '职工姓名', '身份证号码', '变动原因'], ['提交']),
  ],
  [
    'a notice for employers and flexible workers alike',
    'https://rsj.kk.gov.cn/art/2026/7/1/art_1_2.html',
    ['policy'],
    'both',
    article({ name: '某市人社局' }, '公告', '关于2026年度社会保险缴费基数的通知', [
      '各用人单位：请按时申报职工缴费工资，参保单位逾期未申报的按规定核定。',
      '灵活就业人员可在上下限之间自主选择缴费基数，灵活就业人员到税务部门缴费。',
    ]),
  ],
  [
    'a transfer told in the text under a title that says nothing',
    'https://rsj.kk.gov.cn/art/2026/7/1/art_1_3.html',
    ['transfer', 'guide', 'pension'],
    'person',
    article({ name: '某市人社局' }, '办事指南', '跨省换工作了怎么办', [
      '养老保险关系转移接续网上申请：登录平台提交养老保险关系转移申请。',
      '转移接续完成后，缴费年限累计计算，个人账户储存额合并。养老保险关系转入后可以查询。',
    ]),
  ],
  [
    'a login in the head of an article',
    'https://rsj.kk.gov.cn/art/2026/7/1/art_1_4.html',
    ['unemployment', 'guide'],
    'person',
    article({ name: '某市人社局' }, '办事指南', '失业保险金申领指南', [
      '失业人员凭身份证申领失业保险金，登录电子社保卡办理。',
      '领取失业保险金期间不缴医保费。',
    ]).replace('<form>', '<form><input type="password" placeholder="密码">'),
  ],
  [
    'a frameset: what is in the frames is told by them',
    'https://sb.kk.gov.cn/',
    ['portal'],
    'person',
    '<html><head><title>某市社会保险网上服务大厅</title></head><frameset rows="80,*"><frame src="top.html"><frame src="main.html"></frameset></html>',
  ],
  [
    'a short notice above a long list of names',
    'https://rsj.kk.gov.cn/art/2026/7/1/art_1_5.html',
    ['policy', 'pension', 'unemployment'],
    'person',
    article(
      { name: '某市人社局' },
      '公示',
      '灵活就业社会保险补贴发放公示',
      ['现将2026年二季度灵活就业社会保险补贴发放人员名单公示如下，有异议请拨打12333。'],
      table(
        ['序号', '姓名', '街道'],
        Array.from({ length: 400 }, (_, at) => [`${at}`, '李某某', '新华街道办事处']),
      ),
    ),
  ],
  [
    'a home page of a tax bureau’s insurance hall',
    'https://etax.jiangxi.chinatax.gov.cn/sbf/',
    ['portal', 'pay'],
    null,
    home({ name: '江西省电子税务局社保费专区' }, '社保费缴纳-电子税务局', [
      ['我要办', '城乡居民缴费 灵活就业人员缴费 单位缴费申报'],
      ['我要查', '缴费记录查询 缴费证明开具'],
    ]),
  ],
  [
    'the balance of a medical account',
    'https://ybj.kk.gov.cn/wx/gz',
    'query',
    'person',
    `<title>个人账户</title><body><header>我的医保</header><p>个人账户余额(元)</p><b>1,204.30</b><p>参保地：某市　参保状态：正常</p><table><tr><th>时间</th><th>类型</th><th>金额</th></tr><tr><td>2026-10-03</td><td>划入</td><td>98.00</td></tr></table></body>`,
  ],
  [
    'the same with a form',
    'https://ybj.kk.gov.cn/hsa/yecx',
    'query',
    'person',
    appForm('医保个人账户余额查询', '个人账户余额', ['身份证号码'], ['确定']),
  ],
  [
    'a person’s own page by its name',
    'https://tyrz.kk.gov.cn/app/wd',
    'query',
    'person',
    `<title>我的社保</title><body><h3>养老保险</h3><p>累计缴费 41 个月</p>${table(['险种', '缴费年月', '缴费基数', '个人缴费'], [['养老', '2026-09', '5000', '400']])}</body>`,
  ],
  [
    'a service that is switched to another',
    'https://rst.kk.gov.cn/art/2026/7/1/art_1_10.html',
    ['query', 'policy', 'guide'],
    'person',
    article({ name: '某省人力资源和社会保障厅' }, '公告', '旧版业务查询系统停用公告', [
      '参保人员改在新平台打印权益记录，缴费明细也在那里查询。',
    ]),
  ],
  [
    'an employer registers',
    'https://zwfw.kk.gov.cn/item/9',
    ['register', 'guide'],
    'employer',
    '<title>企业社会保险登记</title><body><h2>企业社会保险登记</h2><p>服务对象：企业法人</p><h3>申请材料</h3><p>营业执照、单位经办人身份证。</p></body>',
  ],
  [
    'a rule on such accounts is no page to look them up',
    'https://ybj.kk.gov.cn/art/2026/7/1/art_1_6.html',
    ['policy', 'medical'],
    'person',
    article({ name: '某市医疗保障局' }, '政策文件', '关于职工医保个人账户计入办法的通知', [
      '在职职工个人账户由个人缴纳的基本医疗保险费计入，计入标准为本人参保缴费基数的2%。',
    ]),
  ],
]

/** What a bureau publishes about others: nobody's errand, though the schemes stand in the title. */
const ABOUT_OTHERS: [title: string, ...text: string[]][] = [
  ['关于2026年新增医保定点零售药店的公示', '经评估，拟将下列零售药店纳入医保定点协议管理，现予公示。'],
  ['某市基本医疗保险协议医疗机构考核结果公示', '2025年度基本医疗保险协议医疗机构考核工作已经结束。'],
  ['关于解除三家定点医疗机构医保服务协议的公告', '因违反医疗保险服务协议，自即日起解除服务协议。'],
  ['医保系统运维服务项目中标公告', '采购人：某市医疗保障局。医保信息平台运维。'],
  ['社会保险经办窗口编外人员招聘公告', '因工作需要，招聘社会保险经办窗口人员5名，缴纳五险一金。'],
  ['行政处罚决定书（社会保险缴费）', '该单位未按时足额缴纳社会保险费，处以罚款。'],
  ['打击欺诈骗保典型案例（第三期）', '某医院虚记医疗保险费用，医保基金已追回。'],
  ['某建筑公司少缴社会保险费案', '职工投诉后，责令该公司限期补足社会保险费。'],
  ['2025年度医疗保险基金决算', '医疗保险基金收入30亿元，医疗保险基金支出28亿元，基本医疗保险结余2亿元。'],
  ['养老保险经办人员受到省局通报表彰', '养老保险经办人员被评为标兵。'],
  ['关于增加医保报销项目建议的答复', '您提出的医保报销建议收悉。医保报销项目由国家统一规定。'],
  ['按DRG付费的医保结算办法', '医疗机构的医保结算按病组付费。'],
  ['市医保局召开医保重点工作部署会', '会议要求，医保系统要抓好医保基金管理，扩大参保。'],
]

describe('publications about institutions are nobody’s errand', () => {
  it.each(ABOUT_OTHERS)('%s', (title, ...text) => {
    const { social, evidence } = spotHtml(
      article({ name: '某市医疗保障局' }, '公示公告', title, text),
      'https://ybj.kk.gov.cn/art/2026/7/1/art_1_7.html',
    )
    expect(social, JSON.stringify(evidence)).toBe(false)
  })
  it.each(['参保率再创新高', '失业保险窗口获评优秀'])('nor is news in a column of news: %s', (title) => {
    const html = article({ name: '某市人社局' }, '工作动态', title, [
      '全市社会保险参保人数达到三百万，失业保险基金运行平稳，社会保险扩面有力。',
    ])
    expect(spotHtml(html, 'https://rsj.kk.gov.cn/art/2026/7/1/art_1_7.html').social).toBe(false)
  })
  it('but a guide in such a column is', () => {
    const html = article({ name: '某市人社局' }, '工作动态', '离职后参保一文看懂', [
      '灵活就业人员可以自己缴纳养老保险，凭身份证到税务窗口登记。',
    ])
    const { social, kind } = spotHtml(html, 'https://rsj.kk.gov.cn/art/2026/7/1/art_1_8.html')
    expect([social, kind]).toEqual([true, 'guide'])
  })
  it.each(['异地就医定点医疗机构查询', '门诊慢特病患者如何选择定点医疗机构', '灵活就业社会保险补贴拟发放人员公示'])(
    'but %s is',
    (title) => {
      expect(
        spotHtml(
          article({ name: '某市医疗保障局' }, '公示公告', title, ['医保参保人员可登录平台办理，咨询电话12393。']),
          'https://ybj.kk.gov.cn/art/2026/7/1/art_1_8.html',
        ).social,
      ).toBe(true)
    },
  )
})

it('no place is read out of words that happen to hold its name', () => {
  const html = article({ name: '某市医疗保障局' }, '办事指南', '医保定点药店怎么查', ['参保人员可查询医保定点药店。'])
  expect(spotHtml(html, 'https://ybj.kk.gov.cn/art/2026/7/1/art_1_9.html').place).toBeNull()
})

it.each(['某某中心赴外地考察住房公积金业务', '某市中心调研社会保险经办服务'])(
  'a sentence about an office’s business is not its name: %s',
  (title) => {
    const html = `<title>${title}-某市住房公积金管理中心</title><body><h1>${title}</h1></body>`
    expect(spotHtml(html, 'http://gjj.kk.gov.cn/xwdt/3056.html').social).toBe(false)
  },
)

/** An article of a housing fund's own site, in the plain pages of old content systems: no tags, no date. */
const fundPage = (title: string, body = ''): string =>
  `<title>${title}-某市住房公积金管理中心</title><body><ul><li><a href="#">办事指南</a></li><li><a href="#">公积金查询</a></li></ul><h1>${title}</h1><p>${body}</p>`
const FUND_ARTICLE = 'http://gjj.kk.gov.cn/xwdt/zxyw/358.htm'

describe('a housing fund’s own site', () => {
  it.each([
    '南区管理部学习全省住房公积金工作会议精神',
    '中心组织干部职工参观档案馆',
    '中心办公楼消防设施通过验收',
    '某市住房公积金中心跻身全省前三',
    '住房公积金助新市民圆安居梦',
    '网站无障碍改造报表公示',
  ])('has news that is nobody’s errand: %s', (title) => {
    const { social, evidence } = spotHtml(fundPage(title), FUND_ARTICLE)
    expect(social, JSON.stringify(evidence)).toBe(false)
  })
  it.each([
    ['关于年度结息期间暂停业务办理的通告', ''],
    ['关于贯彻落实住房公积金降低缴存比例政策的通知', ''],
    ['灵活就业人员缴存住房公积金，圆您安居梦', '您可以凭身份证登录网厅开户，材料只需身份证，咨询电话12329。'],
  ])('and notices and guides that are: %s', (title, body) => {
    const { social, kind, evidence } = spotHtml(fundPage(title, body), FUND_ARTICLE)
    expect([social, kind], JSON.stringify(evidence)).toEqual([true, 'provident-fund'])
  })
})

describe('whom a notice is addressed to', () => {
  const to = (line: string): Audience | null =>
    spotHtml(
      article({ name: '某市人社局' }, '公告', '关于公布社会保险缴费基数的通告', [
        line,
        '灵活就业人员可以在上下限之间选择养老保险缴费基数，本人登录个人网上服务大厅申报。',
        '参保人员可查询个人权益记录。',
      ]),
      'https://rsj.kk.gov.cn/art/2026/7/1/art_1_1.html',
    ).for
  it.each(['各参保单位、灵活就业人员：', '各区人力资源和社会保障局，全市各用人单位及参保职工：'])('both: %s', (line) =>
    expect(to(line)).toBe('both'),
  )
  it.each(['各灵活就业人员：', '各区人力资源和社会保障局：', '现将有关事项通告如下：'])('a person alone: %s', (line) =>
    expect(to(line)).toBe('person'),
  )
})

describe('a page of a fund’s site with hardly a text', () => {
  const seenAs = (title: string, path: string): boolean =>
    spotHtml(fundPage(title).replace('公积金查询', '业务查询'), `http://gjj.kk.gov.cn/${path}`).social
  it.each([
    ['关于进一步优化政务环境的工作措施', 'zwgk/352834/index.html'],
    ['某某小区住宅专项维修资金问答', 'cjwt/358763/index.html'],
    ['住房公积金贷款评估机构合格名单公示', 'zwgk/361724/index.html'],
    ['外市修订住房公积金条例 严打骗提', 'zxdt/hyxw/483.htm'],
  ])('titled for another matter is none of ours: %s', (title, path) => expect(seenAs(title, path)).toBe(false))
  it.each([
    ['个人业务办理', 'grwt/index.html'],
    ['无标题文档', 'wt/'],
    ['关于调整缴存比例的通知', 'zxdt/xwdt/483.htm'],
  ])('titled for a service or a rule is: %s', (title, path) => expect(seenAs(title, path)).toBe(true))
})

const paged = (title: string, text: string, url: string) =>
  spotHtml(`<title>${title}</title><h1>${title.split(/[-_]/)[0]}</h1><p>${text}</p>`, url)

describe('a labour bureau’s notice on sums that are no contribution', () => {
  it.each([
    '关于公布经济补偿计算基数上限的通知',
    '关于一次性经济补偿计发基数的说明',
    '关于病假工资待遇计算基数的答复',
    '关于明确加班工资计算基数的通知',
    '关于年休假工资待遇的通知',
    '关于调整高温津贴待遇标准的通知',
  ])('is none of ours: %s', (title) =>
    expect(paged(`${title}_苏州市人力资源和社会保障局`, '', 'https://rsj.suzhou.gov.cn/tz/1.html').social).toBe(false),
  )
  it.each(['关于公布工伤保险缴费基数下限的通知', '领取经济补偿金后能否申领失业保险金'])('on a scheme is: %s', (title) =>
    expect(paged(`${title}-苏州市人力资源和社会保障局`, '', 'https://rsj.suzhou.gov.cn/tz/1.html').social).toBe(true),
  )
})

describe('the programs in which contributions are paid', () => {
  it.each([
    ['社保费管理客户端下载', '社保费管理客户端（标准版）安装包'],
    ['社保费管理客户端', '安装程序 更新包'],
    ['社会保险费申报缴纳客户端', '下载'],
    ['社保费App', '扫码下载社保费App，办理缴费。'],
    ['社保费单位缴费工资申报', '缴费工资申报模块'],
  ])('are for paying: %s', (title, text) =>
    expect(paged(`${title} 国家税务总局湖北省税务局`, text, 'https://hubei.chinatax.gov.cn/xz/2.html').kind).toBe('pay'),
  )
})

it('a title behind text in front of the mark-up is the title, as in a browser', () => {
  const list = table(['姓名', '身份证', '应享受月数', '发放状态'], [['', '', '', '']])
  expect(spotHtml(`页面加载<html><head><title>失业待遇查询</title></head><body>${list}`, 'http://rsj.kk.gov.cn/a')).toMatchObject({
    social: true,
    kind: 'query',
  })
  const listed = table(['险种', '参保状态', '首次参保日期', '参保单位'], [['', '', '', '']])
  expect(spotHtml(`<title>参保信息列表</title>${listed}`, 'http://rsj.kk.gov.cn/b').kind).toBe('query')
})

describe('pages whose kind or reader is easily mistaken: a login that looks like a query, a notice for employers', () => {
  it.each(CASES)('%s', (_, url, kind, audience, html) => {
    const sighting = spotHtml(html, url)
    const why = JSON.stringify(sighting.evidence)
    expect(sighting.social, why).toBe(true)
    expect([kind].flat(), why).toContain(sighting.kind)
    if (audience !== null) expect(sighting.for, why).toBe(audience)
  })
})
