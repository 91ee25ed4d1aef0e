import { describe, expect, it } from 'vitest'
import type { PageKind } from '../../../src/domain/page.ts'
import { article, item, table } from '../../fixtures/blind/frames.ts'
import { spotHtml } from './world.ts'

/*
 * Pages whose names hold the word of another matter and are ours, beside those that are not; and pages that call themselves nothing
 * but their site. One row a page: what it is called, whether it is ours, and the kinds it may be.
 */

type Row = [title: string, social: boolean, ...kinds: PageKind[]]

const seenAs = (html: string, url: string) => {
  const { social, kind, for: audience, evidence } = spotHtml(html, url)
  return { social, kind, audience, why: JSON.stringify(evidence) }
}
const expectRow = (html: string, url: string, social: boolean, kinds: readonly PageKind[]) => {
  const seen = seenAs(html, url)
  expect(seen.social, seen.why).toBe(social)
  if (kinds.length > 0) expect(kinds, seen.why).toContain(seen.kind)
}

describe('what a fund lets its savings be taken out for is no other matter', () => {
  const guide = (title: string): string =>
    `<title>${title}-赤水市住房公积金管理中心</title><body><ol class="breadcrumb"><li>首页</li><li>业务指南</li></ol><h3>${title}</h3>
    <p>2026-03-02　点击：12</p><p>一、条件：符合规定的职工可以申请。</p><p>二、要件：身份证原件、本人一类银行卡。</p><p>三、时限：即时办结。</p>`
  it.each<Row>([
    ['与单位解除劳动关系提取', true, 'provident-fund', 'guide'],
    ['终止劳动合同提取', true, 'provident-fund', 'guide'],
    ['离职提取', true, 'provident-fund', 'guide'],
    ['离休、退休提取', true, 'provident-fund', 'pension', 'guide'],
    ['享受最低生活保障提取', true, 'provident-fund', 'guide'],
    ['低保家庭提取', true, 'provident-fund', 'guide'],
    ['农民工离开本市提取', true, 'provident-fund', 'guide'],
    ['租赁住房提取', true, 'provident-fund', 'guide'],
    ['公共租赁住房租金提取办理须知', true, 'provident-fund', 'guide'],
    ['购买保障性住房提取', true, 'provident-fund', 'guide'],
    ['户口迁出落户外地提取', true, 'provident-fund', 'guide'],
    ['残疾、丧失劳动能力提取', true, 'provident-fund', 'guide'],
    // Neighbours.
    ['干部培训及人才引进方案', false],
    ['中心召开提取业务培训会', false],
    ['住宅专项维修资金问答', false],
    ['公共租赁住房申请公告', false],
    ['招聘编外人员公告', false],
    ['劳动合同制人员录用公示', false],
  ])('%s', (title, social, ...kinds) => expectRow(guide(title), 'http://gjj.chishui.gov.cn/ywzn/671.htm', social, kinds))
  it.each<Row>([
    ['流动人员人事档案提取', false],
    ['毕业生人才档案查阅提取须知', false],
  ])('elsewhere nothing is taken out that is ours: %s', (title, social) =>
    expectRow(guide(title).replaceAll('住房公积金管理中心', '人力资源和社会保障局'), 'http://rsj.chishui.gov.cn/bszn/671.htm', social, []),
  )
})

describe('a hall names a withdrawal without the fund', () => {
  const hall = (title: string, text: string) =>
    item({ name: '青山省政务服务网' }, title, [
      ['实施主体', '青山市住房公积金管理中心'],
      ['受理条件', text],
      ['材料', '身份证、住房公积金联名卡'],
    ])
  const at = 'https://zwfw.qs.gov.cn/item/1'
  it.each(['离职提取', '与单位解除劳动关系提取', '租房提取', '离退休提取', '终止劳动合同销户提取'])('%s', (title) =>
    expectRow(hall(title, '住房公积金账户封存满半年，可提取公积金余额。'), at, true, ['provident-fund']),
  )
  it.each([
    ['人事档案提取', '档案存放在人才中心。'],
    ['劳动合同备案', '用人单位为职工缴存住房公积金。'],
    ['地下水提取许可', '依法取水。'],
  ])('but %s is none', (title, text) =>
    expectRow(hall(title, text).replaceAll('住房公积金管理中心', '行政审批局').replace('住房公积金联名卡', ''), at, false, []),
  )
})

describe('who broke a fund’s rules is named to others', () => {
  const at = 'https://gjj.qs.gov.cn/tzgg/4.html'
  const notice = (title: string) => article({ name: '青山市住房公积金管理中心' }, '信息公开', title, ['现将有关情况予以公布。'])
  it.each([
    '关于对违规提取住房公积金人员的通报',
    '骗提住房公积金失信人员名单公示',
    '关于住房公积金违规提取典型问题的通报',
    '住房公积金逾期贷款催收公告',
  ])('none of ours: %s', (title) => expectRow(notice(title), at, false, []))
  it.each([
    '关于规范住房公积金提取的通知',
    '违规提取住房公积金有什么后果',
    '关于防范违规提取住房公积金的风险提示',
    '关于住房公积金提取政策的通告',
  ])('ours: %s', (title) => expectRow(notice(title), at, true, ['provident-fund']))
})

describe('what one paid is looked up, not joined', () => {
  const rows = table(['缴费年月', '险种类型', '缴费基数', '到账标志'], [['202608', '企业养老', '4800', '已到账']])
  it.each<[title: string, ...kinds: PageKind[]]>([
    ['参保缴费明细', 'query'],
    ['参保缴费记录', 'query'],
    ['个人参保情况', 'query'],
    ['参保明细', 'query'],
    ['参保缴费凭证', 'query'],
    ['参保记录', 'query'],
    // Neighbours.
    ['灵活就业参保缴费', 'register', 'pay'],
    ['灵活就业人员参保', 'register'],
    ['职工参保登记', 'register'],
    ['新参保', 'register'],
  ])('%s', (title, ...kinds) =>
    expectRow(`<title>${title}-青山市社会保险网上服务</title><h2>${title}</h2>${rows}`, 'https://ggfw.rsj.qs.gov.cn/q', true, kinds),
  )
})

describe('one matter of many offices', () => {
  const hall = (title: string, text: string, parts: readonly string[]): string =>
    item({ name: '青山省政务服务平台' }, title, [
      ['事项说明', text],
      ['联办清单', parts.join(' ')],
      ['材料', '身份证、劳动合同起止时间、岗位。'],
      ['流程', '登录、填表、提交、各部门办理、结果推送。'],
    ])
  const ENROL = ['职工参保登记（养老、失业、工伤）', '职工参保登记（医保）', '住房公积金账户设立', '就业登记']
  it.each<[...Row]>([
    ['员工录用“一件事”', true, 'register', 'guide'],
    ['企业职工录用一件事', true, 'register', 'guide'],
    ['企业招用员工“一件事”', true, 'register', 'guide'],
    ['员工录用一链办理', true, 'register', 'guide'],
    ['高效办成员工录用一件事', true, 'register', 'guide'],
  ])('an employer enrols whom it takes on: %s', (title, social, ...kinds) => {
    const html = hall(title, '企业招用员工后，一次填报即可办理就业登记、社会保险登记、职工医疗保险登记。', ENROL)
    expectRow(html, 'https://zwfw.qs.gov.cn/portal/#/yjs/1', social, kinds)
    expect(seenAs(html, 'https://zwfw.qs.gov.cn/portal/#/yjs/1').audience).toBe('employer')
  })
  it.each<[...Row]>([
    ['企业职工退休“一件事”', true, 'pension'],
    ['灵活就业“一件事”', true, 'register', 'guide', 'policy'],
    ['失业“一件事”', true, 'unemployment'],
    ['失业人员一件事一次办', true, 'unemployment'],
    ['离职“一件事”', true, 'register', 'unemployment', 'guide', 'policy', 'transfer'],
  ])('who leaves work does several at once: %s', (title, social, ...kinds) => {
    const parts = ['失业登记', '失业保险金申领', '灵活就业人员参保登记', '企业职工基本养老保险待遇申领', '住房公积金提取']
    expectRow(hall(title, '一次申请，同时办理社会保险停保、续保和待遇。', parts), 'https://zwfw.qs.gov.cn/portal/#/yjs/2', social, kinds)
  })
  it.each<[title: string, ...parts: string[]]>([
    ['教育入学“一件事”', '户籍核验', '社会保险参保证明核验', '居住证核验'],
    ['残疾人服务“一件事”', '残疾人证办理', '困难残疾人生活补贴', '城乡居民基本养老保险补贴'],
    ['开办餐饮店“一件事”', '营业执照', '食品经营许可', '店招备案'],
    ['军人退役“一件事”', '退役报到', '户口登记', '退役军人优待证'],
    ['人才引进“一件事”', '人才认定', '社会保险参保证明', '落户'],
    ['公租房申请“一件事”', '住房公积金核验', '社会保险核验', '租赁补贴'],
    ['大学生创业“一件事”', '创业补贴', '营业执照', '创业担保贷款'],
    ['公务员录用', '体检', '考察', '社会保险关系'],
  ])('but not: %s', (title, ...parts) => {
    expectRow(hall(title, '一次申请，多个部门一并办理。', parts), 'https://zwfw.qs.gov.cn/portal/#/yjs/3', false, [])
  })
  it.each(['2026年考试录用公务员公告', '某镇事业单位拟录用人员名单', '某集团员工录用公示'])(
    'nor who is taken on by an office: %s',
    (title) => {
      const html = article({ name: '青山市人力资源和社会保障局' }, '公示公告', title, [
        '拟录用人员名单如下，公示期七个工作日。录用后依法参加社会保险，缴纳住房公积金。',
      ])
      expectRow(html, 'https://rsj.qs.gov.cn/art/2026/3/1/art_1_1.html', false, [])
    },
  )
})

describe('the levy for the disabled is none of ours', () => {
  const notice = (title: string, text: string, host: string, name: string) =>
    expectRow.bind(null, article({ name }, '公示公告', title, [text]), `http://${host}/tzgg/202511/4f7f.html`)
  const FEDERATION = ['cl.kk.gov.cn', '某市残疾人联合会'] as const
  const TAX = ['qs.chinatax.gov.cn', '国家税务总局青山省税务局'] as const
  it.each<[title: string, text: string]>([
    [
      '2025年度残疾人就业保障金征缴及灵活就业残疾人补贴公示',
      '用人单位应缴纳残保金。灵活就业残疾人须提供社会保险缴费凭证，参保满一年，现予公示。',
    ],
    ['灵活就业残疾人生产扶持补贴公示', '灵活就业残疾人凭社会保险缴费证明申请，参保满一年。'],
    ['残疾人灵活就业扶持对象名单', '残疾人灵活就业并参加社会保险、缴纳社保满半年的，名单如下。'],
    ['残保金征收使用管理办法', '用人单位按上年在职职工工资缴纳，与社会保险费一并申报。'],
  ])('of their federation: %s', (title, text) => notice(title, text, ...FEDERATION)(false, []))
  it.each<[title: string, text: string]>([
    ['关于2026年残疾人就业保障金申报缴纳的通告', '用人单位在申报社会保险费的同时申报残疾人就业保障金，社保缴费工资为基数。'],
    ['残保金征缴问答', '残保金由税务机关征缴。用人单位缴费后取得凭证。'],
  ])('of the tax office: %s', (title, text) => notice(title, text, ...TAX)(false, []))
  it.each<[title: string, text: string]>([
    ['残疾人灵活就业社会保险补贴申请指南', '残疾人灵活就业人员缴纳养老保险、医疗保险后可申请社会保险补贴。'],
    [
      '关于社会保险费和残疾人就业保障金申报缴纳期限的通告',
      '社会保险费、残疾人就业保障金申报缴纳期限延至15日。用人单位和灵活就业人员按期缴费。',
    ],
    ['重度残疾人参加城乡居民养老保险代缴政策', '重度残疾人参加城乡居民养老保险，由政府代缴最低档次。'],
    ['残疾人医保缴费资助办法', '残疾人参加居民医保，个人缴费部分由财政资助。'],
    ['灵活就业人员社会保险补贴公示', '灵活就业人员社会保险补贴名单公示如下，有异议请拨打12333。'],
  ])('but a scheme is: %s', (title, text) => notice(title, text, 'rsj.kk.gov.cn', '某市人力资源和社会保障局')(true, []))
})

describe('a page titled by its site alone (国家社会保险公共服务平台) goes by its open tab and line of the place', () => {
  const app = (shown: string, body: string, title = '国家社会保险公共服务平台') =>
    `<title>${title}</title><div id="app"><div class="header"><img alt="logo"></div><ul role="menubar" class="el-menu"><li class="el-menu-item">首页</li>
    <li class="el-menu-item is-active">个人办事</li><li class="el-menu-item">单位办事</li></ul>${shown}${body}</div>`
  const crumb = (...names: string[]) => `<div class="el-breadcrumb">${names.map((name) => `<span>${name}</span>`).join('/')}</div>`
  const bare = (...names: string[]) => `<ol class="breadcrumb">${names.map((name) => `<li>${name}</li>`).join('')}</ol>`
  const tabs = (on: string, ...off: string[]) =>
    `<div class="el-tabs"><div class="el-tabs__nav"><div class="el-tabs__item">${off.join('</div><div class="el-tabs__item">')}</div><div class="el-tabs__item is-active"><i></i>${on}</div></div></div>`
  const RECORD = table(
    ['费款所属期', '险种', '缴费基数', '单位缴费', '个人缴费'],
    [
      ['2026年09月', '企业职工基本养老保险', '5,600.00', '896.00', '448.00'],
      ['2026年08月', '企业职工基本养老保险', '5,600.00', '896.00', '448.00'],
    ],
  )
  const FORM = ['姓名', '身份证号', '户籍地址'].map((name) => `<label>${name}</label><input placeholder="请输入${name}">`).join('')
  const BUREAU = '青山市社会保险网上服务大厅'
  it.each<[name: string, html: string, ...kinds: PageKind[]]>([
    ['the line of the place', app(crumb('首页', '社会保险', '个人权益记录查询'), RECORD), 'query'],
    ['the same without marks between', app(bare('首页', '社会保险', '个人权益记录查询'), RECORD), 'query'],
    ['the tab that is open', app(tabs('缴费明细', '养老账户', '待遇发放'), RECORD), 'query'],
    ['nothing but a record', app('', RECORD.replace('费款所属期', '缴费年月')), 'query'],
    ['what is done, with a form', app(crumb('首页', '个人办事', '灵活就业参保登记'), FORM, BUREAU), 'register'],
    ['a claim', app(crumb('首页', '失业保险', '失业保险金申领'), FORM, BUREAU), 'unemployment'],
    ['a tab that pays', app(tabs('灵活就业缴费', '缴费记录'), FORM, BUREAU), 'pay'],
    ['a transfer', app(bare('首页', '个人办事', '养老保险关系转移申请'), FORM, BUREAU), 'transfer'],
    ['a place said in words', app('<div>您所在的位置：首页 > 社会保险 > 参保证明打印</div>', RECORD, BUREAU), 'query'],
  ])('is named by %s', (_, html, ...kinds) => expectRow(html, 'https://www.12333.gov.cn/portal/person/page', true, kinds))
  it.each<[name: string, html: string, url?: string]>([
    ['its front page', app(tabs('社保查询', '社保缴费'), '<p>欢迎使用</p>', BUREAU), 'https://www.12333.gov.cn/'],
    ['a door with a tab', app(tabs('个人办事', '单位办事'), '<div>参保登记</div><div>待遇申领</div>', BUREAU)],
    ['a door in its line of the place', app(crumb('首页', '个人办事'), '<div>参保登记</div><div>缴费查询</div>', BUREAU)],
    ['a list of notices', app(crumb('首页', '通知公告'), '<p>关于社会保险业务的公告</p>', BUREAU)],
    [
      'a front page by its many links, with a box to ask in',
      app(tabs('社保查询', '社保缴费'), `<input placeholder="身份证号">${'<a href="/a">通知</a>'.repeat(40)}`, BUREAU),
    ],
  ])('but stays a door: %s', (_, html, url = 'https://www.12333.gov.cn/portal/index/page') => expectRow(html, url, true, ['portal']))
  it.each<[name: string, html: string, ...kinds: PageKind[]]>([
    ['a title of its own goes first', app(crumb('首页', '缴费记录查询'), FORM, '灵活就业参保登记-青山市社会保险网上服务大厅'), 'register'],
    ['so does a heading', app(crumb('首页', '缴费记录查询'), `<h2>失业保险金申领</h2>${FORM}`, BUREAU), 'unemployment'],
    [
      'and a password',
      app(crumb('首页', '个人权益记录查询'), '<input type="password" placeholder="密码"><button>登录</button>', BUREAU),
      'login',
    ],
    ['a pane that is shown is no tab', app('<div class="tab-pane active">缴费</div>', FORM, '社保待遇资格认证'), 'pension'],
  ])('%s', (_, html, ...kinds) => expectRow(html, 'https://www.12333.gov.cn/portal/person/page', true, kinds))
})

describe('a question about all schemes together', () => {
  const letter = (title: string) =>
    article({ name: '青山市数据局' }, '12345热线知识库', title, [
      '养老保险：可以办理灵活就业人员参保登记，按月缴费。',
      '医疗保险：参加灵活就业职工医保，停保三个月内接续的无等待期。',
      '失业保险：可申领失业保险金，领取期间职工医保由基金代缴。',
    ])
  it.each<[title: string, ...kinds: PageKind[]]>([
    ['我辞职了，社保和医保怎么自己交？', 'guide'],
    ['离职后社保医保如何续上', 'guide'],
    ['医保和社保断了怎么办', 'guide'],
    ['社保、公积金离职后怎么处理', 'guide'],
    ['离职后公积金和社保怎么办', 'guide'],
    ['社保及职工医保个人缴费问答', 'guide', 'pay'],
    ['关于社会保险费、医保缴费基数的通知', 'policy'],
    // Neighbours.
    ['离职后医保怎么报销', 'medical'],
    ['社保卡和医保电子凭证有什么区别', 'medical'],
    ['医保断缴了怎么办', 'medical'],
    ['辞职后失业金和社保怎么办', 'unemployment', 'guide'],
    ['养老待遇资格认证怎么做', 'pension'],
    ['职工养老和医疗怎么交', 'guide'],
    ['公积金离职后怎么提取', 'provident-fund'],
    ['异地就医怎么备案', 'medical', 'guide'],
    ['医疗保险关系怎么转移接续', 'transfer'],
    ['生育津贴怎么申领', 'medical', 'guide'],
  ])('%s', (title, ...kinds) => expectRow(letter(title), 'https://sjj.kk.gov.cn/hdjl/wdzsk/2011.html', true, kinds))
})

describe('a page without a name of its own in a column of another matter', () => {
  const lazy = (crumb: string, text: string) =>
    `<title>青山市人力资源和社会保障局</title><ul class="nav"><li>首页</li><li>社会保险</li></ul><div class="crumb">当前位置：首页 > ${crumb}</div>
    <div class="news_tit">标题</div><p>${text}</p>`
  const at = 'https://rsj.qs.gov.cn/list.aspx?id=12'
  it.each([
    ['人事考试', '各位考生请按时参加资格复审。'],
    ['职称评审 > 正文', '评审结果予以公布，公示期五个工作日。'],
    ['招聘信息', '现面向社会招聘工作人员十名。'],
    ['新闻中心 > 工作动态', '局领导到基层走访，了解群众需求。'],
    ['劳动关系 > 仲裁公告', '本委已受理当事人之间的争议。'],
    ['职业技能培训', '培训班将于下月开班。'],
  ])('is none of ours: %s', (crumb, text) => expectRow(lazy(crumb, text), at, false, []))
  it.each([
    ['社会保险', '请按时办理。'],
    ['办事指南 > 失业保险', '持身份证到窗口办理。'],
    ['通知公告', '因年度结转，系统暂停服务。'],
    ['工作动态', '灵活就业人员养老保险、失业保险、医疗保险缴费标准公布，参保人员按月缴费，社保卡可以查询。'],
  ])('but is in a column of ours, or by its text: %s', (crumb, text) => expectRow(lazy(crumb, text), at, true, []))
})

describe('a notice on the lowest wage, by which the unemployment benefit goes', () => {
  const notice = (title: string, text = '月最低工资标准调整为2400元，自2026年1月1日起执行。', name = '青山省人力资源和社会保障厅') =>
    article({ name }, '规范性文件', title, [text])
  const at = 'https://rst.qs.gov.cn/zc/202512/t20251201_1.html'
  it.each<Row>([
    ['省人民政府关于调整全省最低工资标准的通知', true, 'policy'],
    ['关于公布2026年最低工资标准的公告', true, 'policy'],
    ['青山市2026年最低工资标准', true],
    ['关于全省2025年度平均工资的公告', true, 'policy'],
    // Neighbours.
    ['违反最低工资标准规定的处理办法', false],
    ['关于开展最低工资标准执行情况检查的通知', false],
    ['最低工资标准宣传活动走进企业', false],
    ['企业支付低于最低工资怎么投诉', false],
    ['关于发布企业工资指导线的通知', false],
    ['最低生活保障标准调整的通知', false],
    ['关于农民工工资支付的通知', false],
    ['平均工资统计调查工作会议召开', false],
  ])('%s', (title, social, ...kinds) => expectRow(notice(title), at, social, kinds))
  it('is read for its figure', () => {
    const { social, figures } = spotHtml(
      notice('关于调整最低工资标准的通知', '我市月最低工资标准调整为2330元，自2026年2月1日起执行。', '合肥市人力资源和社会保障局'),
      'https://rsj.hefei.gov.cn/zc/202512/t20251201_1.html',
    )
    expect([social, figures.map(({ kind }) => kind)]).toEqual([true, ['minimum-wage']])
  })
  it('needs a bureau or a text about the schemes', () =>
    expectRow(
      notice('关于调整最低工资标准的通知', '现予公布，请遵照执行。', '青山省人民政府'),
      'https://www.qs.gov.cn/zc/t20251201_1.html',
      false,
      [],
    ))
})

describe('whose business it is', () => {
  const bases = (title: string, ...text: string[]) =>
    seenAs(article({ name: '青山市人力资源和社会保障局' }, '通知公告', title, text), 'https://rsj.qs.gov.cn/art/2026/7/1/art_1_2.html')
      .audience
  it.each<[title: string, ...text: string[]]>([
    [
      '关于公布2026年度社会保险缴费基数上下限的通知',
      '各中央驻市单位：月缴费基数上限23685元，下限4737元。灵活就业人员可自主选择。用人单位多退少补。',
    ],
    ['关于2026年度社会保险缴费基数有关问题的通知', '各旗县区人力资源和社会保障局，各参保单位：现转发给你们。'],
    ['关于公布社会保险缴费基数的通知', '各参保单位：上限16212元，下限3242元。灵活就业人员可按三个档次缴费。请各单位于7月31日前完成申报。'],
  ])('the limits of bases are for employers and persons: %s', (title, ...text) => expect(bases(title, ...text)).toBe('both'))
  it.each<[audience: string, title: string, ...text: string[]]>([
    ['person', '关于灵活就业人员缴费基数的通知', '灵活就业人员可自主选择缴费基数，用人单位职工按工资申报。'],
    ['person', '关于公布社会保险缴费基数的通告', '灵活就业人员可以选择养老保险缴费基数，本人登录个人网上服务大厅申报。'],
    ['employer', '关于用人单位申报2026年度缴费基数的通知', '各用人单位应于3月底前申报职工缴费工资。'],
    ['employer', '关于做好缴费基数申报工作的通知', '各参保单位：请按时完成缴费工资申报，逾期核定。'],
    ['person', '2026年失业保险金标准', '失业人员每月领取失业保险金1620元。'],
  ])('but for %s: %s', (audience, title, ...text) => expect(bases(title, ...text)).toBe(audience))
  it.each<[title: string, audience: string]>([
    ['单位缴费记录查询', 'employer'],
    ['个人缴费记录查询', 'person'],
  ])('%s', (title, audience) => {
    const asked = table(
      ['所属期', '险种', title.startsWith('单位') ? '单位编号' : '个人编号', '个人缴纳', '单位缴纳'],
      [['202609', '养老', '1', '8', '16']],
    )
    expect(seenAs(`<title>${title}</title>${asked}`, 'https://wt.rsj.qs.gov.cn/cx/1').audience).toBe(audience)
  })
  const front = (...doors: string[]) =>
    seenAs(
      `<title>青山市社会保险事业管理局</title><ul>${doors.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul><h3>通知公告</h3>`,
      'http://sbj.qs.gov.cn/',
    )
  it.each([
    ['个人用户登录', '单位用户登录'],
    ['个人网上业务大厅', '单位网上业务大厅', '网点查询'],
    ['个人办事', '单位办事', '政策法规'],
  ])('a front page with doors for either: %s, %s', (...doors) =>
    expect(front(...doors)).toMatchObject({ kind: 'portal', audience: 'both' }),
  )
  it.each([
    ['个人网上大厅', '政策法规'],
    ['通知公告', '政策法规'],
    ['单位概况', '个人网上大厅'],
  ])('one with a door for persons: %s', (...doors) => expect(front(...doors)).toMatchObject({ kind: 'portal', audience: 'person' }))
})

describe('a hall’s guide has its parts as headings, and names the office', () => {
  const guide = (title: string, office: string, text: string) =>
    `<title>华江政务服务网</title><a>个人服务</a><a>登录</a><h2>${title}</h2><h3>基本信息</h3><table><tr><td>实施主体</td><td>${office}</td></tr></table>
    <h3>受理条件</h3><p>${text}</p><h3>申请材料</h3><p>身份证 原件1份</p><h3>设定依据</h3><p>社会保险法</p>`
  const [rsj, ybj, fund] = ['临川市人力资源和社会保障局', '临川市医疗保障局', '临川市住房公积金中心']
  it.each<[string, string, string, boolean, ...PageKind[]]>([
    ['工伤认定申请', rsj, '职工受到事故伤害的。', true, 'guide', 'register', 'policy'],
    ['劳动能力鉴定申请', rsj, '职工发生工伤、伤情相对稳定的。', true, 'guide', 'register', 'policy'],
    ['停工留薪期确认', rsj, '职工发生工伤的。', true, 'guide', 'policy'],
    ['辅助器具配置费用申报', rsj, '经鉴定需要配置的工伤职工。', true, 'guide', 'policy'],
    ['产前检查费支付', ybj, '符合规定的参保女职工。', true, 'medical', 'guide', 'policy'],
    ['住院费用报销', ybj, '未能直接结算的参保人员。', true, 'medical'],
    ['失业保险金申领', rsj, '非因本人意愿中断就业的。', true, 'unemployment'],
    ['遗属待遇申领', rsj, '参保人员死亡的。', true, 'pension', 'guide'],
    ['租房提取', fund, '无自有住房的缴存职工。', true, 'provident-fund'],
    ['社会保障卡补换领', rsj, '卡片遗失的人员。', true, 'guide'],
    // Neighbours.
    ['医疗机构申请定点协议管理', ybj, '取得执业许可的医疗机构。', false],
    ['定点零售药店费用结算', ybj, '定点零售药店。', false],
    ['定点医疗机构基础信息变更', ybj, '名称变更的。', false],
    ['职业技能鉴定补贴申领', rsj, '取得证书的人员。', false],
    ['劳务派遣经营许可', rsj, '注册资本不少于二百万元。', false],
    ['残疾人辅助器具适配补贴', '临川市残疾人联合会', '持证人员。', false],
    ['再生育审批', '临川市卫生健康委员会', '夫妻双方。', false],
  ])('%s', (title, office, text, social, ...kinds) =>
    expectRow(guide(title, office, text), 'https://www.hjzwfw.gov.cn/item?code=12', social, kinds),
  )
})

describe('other offices tell of the schemes in their news', () => {
  const text =
    '年末参加养老保险、医疗保险、失业保险的人数分别增长2.1%、1.8%和2.3%，养老金和失业保险金按时发放，参保人员的获得感增强，社保基金运行平稳。'
  it.each<Row>([
    ['2025年单位就业人员平均工资情况', false],
    ['以更实的社保托起民生', false],
    ['社会保险基金运行平稳', false],
    ['灵活就业人员参保现状分析', false],
    ['关于公布2026年灵活就业人员缴费标准的通告', true, 'policy', 'pay'],
    ['失业保险政策问答', true, 'unemployment'],
  ])('%s', (title, social, ...kinds) => {
    for (const name of ['云岭市统计局', '云岭市财政局', '云岭市发展和改革委员会', '云岭市委宣传部'])
      expectRow(article({ name, code: '5301000021' }, '要情', title, [text]), 'http://www.yunling.gov.cn/a/202603/t1.html', social, kinds)
  })
  it.each(['养老保险基金审计结果', '2025年全市社会保险基金收支情况表'])('nor is what was found in the funds: %s', (title) =>
    expectRow(
      article({ name: '云岭市人民政府', code: '5301000001' }, '公示', title, [text]),
      'http://www.yunling.gov.cn/a/t1.html',
      false,
      [],
    ),
  )
})

describe('a fund’s door is the fund’s page, like its front page; a bureau’s is a login', () => {
  const page = (office: string, news: number) =>
    `<title>${office}</title><form><h3>用户登录</h3><input placeholder="身份证号"><input type="password"><button>登录</button></form>
    ${'<a>关于年度结息的公告</a>'.repeat(news)}`
  it.each<[office: string, news: number, host: string, kind: PageKind]>([
    ['云岭市住房公积金管理中心', 30, 'gjj.yunling.gov.cn', 'provident-fund'],
    ['云岭市住房公积金管理中心', 3, 'gjj.yunling.gov.cn', 'provident-fund'],
    ['云岭市社会保险网上服务大厅', 3, 'rsj.yunling.gov.cn', 'login'],
  ])('%s among %i links', (office, news, host, kind) => expectRow(page(office, news), `http://${host}/`, true, [kind]))
})
