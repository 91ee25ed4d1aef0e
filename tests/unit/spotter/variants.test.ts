import { describe, expect, it } from 'vitest'
import type { PageKind } from '../../../src/domain/page.ts'
import { spotHtml } from './world.ts'

/*
 * Variants of kinds of pages that were read wrongly, written before the spotter was changed for them.
 */

const doc = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`
const cells = (tag: string, texts: readonly string[]): string => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`
const tab = (head: readonly string[], rows: readonly (readonly string[])[] = []): string =>
  `<table>${cells('th', head)}${rows.map((row) => cells('td', row)).join('')}</table>`
const f = (labels: readonly string[], buttons: readonly string[]): string =>
  `<form>${labels.map((label) => `<span>${label}</span><input placeholder="请输入${label}">`).join('')}${buttons.map((text) => `<button>${text}</button>`).join('')}</form>`
const h = (
  title: string,
  text = '',
  url = 'https://rsj.xinzhou.gov.cn/tzgg/20260301/1.html',
  site = '忻州市人力资源和社会保障局',
): [url: string, html: string] => [url, doc(`${title}-${site}`, `<h1>${title}</h1><div>发布时间：2026-03-01</div><p>${text}</p>`)]

const news = (title: string, text: string) => h(title, text, 'https://rsj.xinzhou.gov.cn/xwzx/gzdt/202603/t20260301_12.html')
/** A column as content systems show it: its path in the title, in the line of the place, and as the heading; the menu names others. */
const column = (
  path: readonly string[],
  host: string,
  site: string,
  text = '共1页 首页 上一页 下一页 尾页',
): [url: string, html: string] => [
  `https://${host}.gov.cn/lm/zl/`,
  doc(
    `${path.join(' > ')}-${site}`,
    `<ul><li><a href="/a">就业创业</a></li><li><a href="/b">劳动关系</a></li><li><a href="/c">社会保障</a></li></ul>
    <div>当前位置：首页 > ${path.join(' > ')}</div><h2>${path.join(' > ')}</h2><p>${text}</p>`,
  ),
]

type Variant = [name: string, url: string, html: string, social: boolean, kinds?: PageKind[]]

const VARIANTS: Variant[] = [
  ['a system that rests, 1', ...h('关于社保系统停机维护的公告', '停机期间各项社保业务暂停办理。'), true],
  [
    'a system that rests, 2',
    ...h(
      '系统升级公告',
      '因医保信息平台升级，12月31日暂停参保缴费、异地就医备案业务。',
      'https://ybj.xinzhou.gov.cn/tz/3.html',
      '忻州市医疗保障局',
    ),
    true,
  ],
  ['a system that rests, 3', ...h('网站系统维护通知', '因机房检修，本网站将暂停访问。'), false],
  ['a system that rests, 4', ...h('暂停服务公告', '因年度结转，养老保险、失业保险、工伤保险经办系统暂停服务。'), true],
  [
    'a system that rests, 5',
    ...h(
      '平台切换通知',
      '公积金业务系统切换，暂停办理提取、贷款业务。',
      'https://gjj.xinzhou.gov.cn/tz/4.html',
      '忻州市住房公积金管理中心',
    ),
    true,
  ],
  ['a system that rests, 6', ...h('考试报名系统维护公告', '职称评审报名系统暂停使用。'), false],
  [
    'a query with days in its table, 1',
    'https://rsj.xinzhou.gov.cn/cx/1',
    doc(
      '办件进度查询-忻州市社会保险网上服务平台',
      '<h2>办件进度查询</h2>' +
        f(['受理号', '证件号'], ['查询']) +
        tab(['事项', '受理时间', '状态'], [['养老保险关系转移', '2026-03-02', '办理中']]),
    ),
    true,
    ['query', 'transfer'],
  ],
  [
    'a query with days in its table, 3',
    'https://rsj.xinzhou.gov.cn/cx/3',
    doc(
      '待遇发放查询-忻州市社会保险网上服务平台',
      '<h2>待遇发放查询</h2>' + f(['身份证号'], ['查询']) + tab(['发放年月', '金额'], [['2026-03', '2100']]),
    ),
    true,
    ['query', 'pension'],
  ],
  [
    'no title and no heading, 1',
    'http://sbcx.rsj.xz.gov.cn/a.jsp',
    doc('', '<h4>参保证明打印</h4>' + tab(['险种', '参保时间', '状态'])),
    true,
    ['query'],
  ],
  [
    'no title and no heading, 2',
    'http://sbcx.rsj.xz.gov.cn/b.jsp',
    doc('', '<div>失业金申领</div>' + f(['姓名', '银行账号'], ['提交'])),
    true,
    ['unemployment', 'register'],
  ],
  [
    'no title and no heading, 3',
    'http://ybcx.ybj.xz.gov.cn/c.jsp',
    doc('', '<b>医保账户余额</b>' + tab(['年度', '划入', '支出', '余额'])),
    true,
    ['medical', 'query'],
  ],
  [
    'no title and no heading, 4',
    'http://sbcx.rsj.xz.gov.cn/d.jsp',
    doc('', '<p>养老金测算</p>' + f(['出生年月', '缴费年限'], ['测算'])),
    true,
    ['pension', 'pay', 'query'],
  ],
  ['forms to download, 1', ...h('失业保险金申领表下载', '附件：失业保险金申领表.doc'), true, ['unemployment', 'guide']],
  ['forms to download, 2', ...h('社会保险业务表格下载', '参保登记表 变更登记表 转移申请表'), true, ['guide', 'register', 'policy']],
  [
    'forms to download, 3',
    ...h('住房公积金业务表格下载', '提取申请表 缴存登记表', 'https://gjj.xinzhou.gov.cn/xz/1.html', '忻州市住房公积金管理中心'),
    true,
    ['provident-fund', 'guide'],
  ],
  [
    'forms to download, 4',
    ...h('异地就医备案登记表下载', '附件：备案表', 'https://ybj.xinzhou.gov.cn/xz/1.html', '忻州市医疗保障局'),
    true,
    ['medical', 'guide', 'register'],
  ],
  ['forms to download, 5', ...h('参保缴费证明打印下载', '登录网厅即可下载。'), true, ['query', 'guide']],
  ['forms to download, 6', ...h('缴费凭证下载流程', '登录网厅即可下载。'), true, ['query', 'guide', 'pay']],
  ['registering as unemployed, 1', ...h('失业登记办理', '持身份证办理。'), true, ['unemployment']],
  ['registering as unemployed, 2', ...h('就业失业登记证办理指南', '材料：身份证。'), true, ['unemployment', 'guide', 'register']],
  [
    'registering as unemployed, 3',
    'https://zwfw.xz.gov.cn/item/1',
    doc('失业登记-忻州政务服务网', '<h2>失业登记</h2><p>受理条件 材料 流程</p>'),
    true,
    ['unemployment', 'guide'],
  ],
  [
    'registering as unemployed, 4',
    'https://ggfw.rsj.xz.gov.cn/sydj',
    doc('失业登记', '<h2>失业登记</h2>' + f(['姓名', '身份证号', '失业原因', '联系电话'], ['提交'])),
    true,
    ['unemployment', 'register'],
  ],
  ['registering as unemployed, 5', ...h('失业保险金申领和失业登记一件事', '线上一次办。'), true, ['unemployment', 'guide']],
  ['how to join, 1', ...h('灵活就业人员如何参保', '持身份证办理。'), true, ['register', 'guide']],
  [
    'how to join, 2',
    ...h('辞职后怎么参加职工医保', '持身份证办理医保参保。', 'https://ybj.xinzhou.gov.cn/wd/1.html', '忻州市医疗保障局'),
    true,
    ['register', 'guide', 'medical'],
  ],
  ['how to join, 3', ...h('个体工商户怎样参加企业职工基本养老保险', '持营业执照办理。'), true, ['register', 'guide']],
  ['how to join, 4', ...h('外地户籍能否在本地参加城乡居民养老保险', '不能。'), true, ['register', 'guide']],
  ['how to join, 5', ...h('如何领取养老金', '达到退休年龄后申请。'), true, ['pension', 'guide']],
  ['how to join, 6', ...h('灵活就业人员参保缴费指南', '可在税务App缴费。'), true, ['register', 'guide', 'pay']],
  [
    'an employer declares, 1',
    'https://etax.jilin.chinatax.gov.cn/sbf/a',
    doc('年度缴费工资申报', f(['用人单位社保号'], ['查询', '申报']) + tab(['姓名', '证件号码', '申报工资'])),
    true,
    ['pay'],
  ],
  [
    'an employer declares, 2',
    'https://etax.jilin.chinatax.gov.cn/sbf/b',
    doc('社保缴费工资申报', f(['统一社会信用代码'], ['查询', '导入', '提交'])),
    true,
    ['pay'],
  ],
  [
    'an employer declares, 3',
    'https://wt.rsj.xz.gov.cn/dw/c',
    doc('单位缴费基数申报', f(['单位编号'], ['查询', '批量导入', '保存']) + tab(['姓名', '月工资', '缴费基数'])),
    true,
    ['pay', 'register'],
  ],
  [
    'an employer declares, 4',
    'https://gjj.xz.gov.cn/dw/d',
    doc('单位缴存基数调整', f(['单位账号'], ['查询', '提交'])),
    true,
    ['provident-fund', 'pay', 'register'],
  ],
  [
    'an employer declares, 5',
    'https://wt.rsj.xz.gov.cn/dw/e',
    doc('人员减少申报', f(['单位编号', '职工姓名', '减少原因'], ['查询', '提交'])),
    true,
    ['register'],
  ],
  [
    'an employer declares, 6',
    'https://gjj.xz.gov.cn/dw/f',
    doc('单位汇缴', f(['单位账号', '汇缴年月'], ['查询', '确认汇缴'])),
    true,
    ['provident-fund', 'pay'],
  ],
  ['contests, 1', ...h('关于举办社保知识竞赛的通知', '各县市区社保中心组队参赛。'), false],
  [
    'contests, 2',
    ...h('全市医保系统业务技能大比武圆满落幕', '来自各县的选手参赛。', 'https://ybj.xinzhou.gov.cn/xw/1.html', '忻州市医疗保障局'),
    false,
  ],
  [
    'contests, 3',
    ...h('住房公积金系统岗位练兵活动方案', '以赛促学。', 'https://gjj.xinzhou.gov.cn/tz/1.html', '忻州市住房公积金管理中心'),
    false,
  ],
  ['contests, 4', ...h('关于开展社保政策征文活动的公告', '征文字数不超过2000字。'), false],
  ['contests, 5', ...h('医保好故事演讲比赛获奖名单', '一等奖：', 'https://ybj.xinzhou.gov.cn/xw/2.html', '忻州市医疗保障局'), false],
  ['contests, 6', ...h('社保经办窗口练兵比武标兵事迹', '她是窗口的一面旗帜。'), false],
  // A notice of sums, bases or days that an office keeps in its column of news.
  ['a notice among news, 1', ...news('2026年度失业保险金发放标准', '失业保险金每月1620元。'), true, ['unemployment', 'policy']],
  ['a notice among news, 2', ...news('2026年城乡居民养老保险缴费档次', '共设十二个档次。'), true, ['pension', 'policy', 'pay']],
  ['a notice among news, 3', ...news('2026年企业职工养老保险缴费基数上下限', '上限为23000元,下限为4600元。'), true, ['pension', 'policy']],
  ['a notice among news, 4', ...news('2026年度灵活就业人员医保缴费标准', '每月缴纳410元。'), true, ['medical', 'policy', 'pay']],
  ['a notice among news, 5', ...news('2026年工伤职工伤残津贴最低标准', '自1月1日起执行。'), true],
  ['a notice among news, 6', ...news('全市社保卡持卡人数突破百万', '持卡人数居全省前列。'), false],
  ['a notice among news, 7', ...news('我市提前完成养老保险扩面任务', '各县区加大力度。'), false],
  ['a notice among news, 8', ...news('我局大幅提升社保服务标准化水平', '窗口面貌一新。'), false],
  // Columns of a labour bureau under its theme "social security": guides, answers, downloads.
  ['a column of the theme, 1', ...column(['办事服务', '社会保障', '常见问题'], 'rsj.xinzhou', '忻州市人力资源和社会保障局'), true],
  ['a column of the theme, 2', ...column(['资料下载', '社会保障'], 'hrss.wuhu', '芜湖市人力资源和社会保障局'), true],
  ['a column of the theme, 3', ...column(['互动交流', '热点问答', '社会保障'], 'rst.qinghai', '青海省人力资源和社会保障厅'), true],
  ['a column of the theme, 4', ...column(['社会保障', '办事流程'], 'rsj.sanming', '三明市人力资源和社会保障局'), true],
  ['a column of the theme, 5', ...column(['政策法规库', '社会保障'], 'rsj.sanming', '三明市人力资源和社会保障局'), true],
  ['a column of the theme, 6', ...column(['办事服务', '人才队伍', '常见问题'], 'rsj.xinzhou', '忻州市人力资源和社会保障局'), false],
  ['a column of the theme, 7', ...column(['资料下载', '职称评审'], 'hrss.wuhu', '芜湖市人力资源和社会保障局'), false],
  ['a column of the theme, 8', ...column(['统计数据', '社会保障'], 'hrss.wuhu', '芜湖市人力资源和社会保障局'), false],
  ['a column of the theme, 9', ...column(['社会保障', '工作动态'], 'rsj.sanming', '三明市人力资源和社会保障局'), false],
  // How to reach an office of social insurance and of nothing else.
  ['how to reach an office, 1', ...column(['联系方式'], 'sbj.xinzhou', '忻州市社会保险事业管理局', '忻州市社会保险事业管理局 地址'), true],
  ['how to reach an office, 2', ...column(['服务网点'], 'ybj.wuhu', '芜湖市医疗保障局', '各县区医保经办窗口'), true],
  ['how to reach an office, 3', ...column(['咨询电话'], 'gjj.sanming', '三明市住房公积金管理中心', '工作日8:00至17:30'), true],
  ['how to reach an office, 4', ...column(['办公时间和地址'], 'sbzx.hrss.qinghai', '青海省社会保险服务局', '周一至周五'), true],
  ['how to reach an office, 5', ...column(['联系我们'], 'shbx.xinzhou', '忻州市社会保险中心', '邮编:034000'), true],
  ['how to reach an office, 6', ...column(['机构领导'], 'shbx.xinzhou', '忻州市社会保险中心', '主任 副主任'), false],
  ['how to reach an office, 7', ...column(['党建工作'], 'ybj.wuhu', '芜湖市医疗保障局', '支部风采'), false],
  ['how to reach an office, 8', ...column(['网上展厅'], 'gjj.sanming', '三明市住房公积金管理中心', '图片'), false],
  // What a labour bureau has to publish about itself.
  ['what a bureau publishes, 1', ...column(['统计数据'], 'rsj.xinzhou', '忻州市人力资源和社会保障局'), false],
  ['what a bureau publishes, 2', ...column(['数据发布'], 'hrss.wuhu', '芜湖市人力资源和社会保障局'), false],
  ['what a bureau publishes, 3', ...column(['财政资金'], 'rst.qinghai', '青海省人力资源和社会保障厅'), false],
  ['what a bureau publishes, 4', ...column(['规划计划'], 'rsj.sanming', '三明市人力资源和社会保障局'), false],
  ['what a bureau publishes, 5', ...column(['就业监测'], 'rsj.sanming', '三明市人力资源和社会保障局'), false],
  ['what a bureau publishes, 6', ...column(['人事信息'], 'rsj.sanming', '三明市人力资源和社会保障局'), false],
  ['what a bureau publishes, 7', ...column(['机构职能'], 'rsj.sanming', '三明市人力资源和社会保障局'), false],
  ['what a bureau publishes, 8', ...column(['个人业务'], 'rsj.sanming', '三明市人力资源和社会保障局'), true],
  ['what a bureau publishes, 9', ...column(['网上办事'], 'rsj.xinzhou', '忻州市人力资源和社会保障局'), true],
  ['a notice among news, 9', ...news('2026年度企业职工基本养老保险缴费基数(试行)', '自1月起执行。'), true],
  ['a notice among news, 10', ...news('全市医保服务窗口擦亮为民底色', '群众满意。'), false],
  [
    'a column of the theme, 10',
    ...column(['业务专栏', '社会保障', '表格下载'], 'rsj.qujing', '曲靖市人力资源和社会保障局'),
    true,
    ['guide'],
  ],
  ['a column of the theme, 11', ...column(['社会保障', '下载专区'], 'hrss.jilin', '吉林省人力资源和社会保障厅'), true, ['guide']],
  ['a column of the theme, 12', ...column(['社会保障', '监测统计'], 'hrss.jilin', '吉林省人力资源和社会保障厅'), false],
  ['a column of the theme, 13', ...column(['社会保障', '社保动态', '要闻'], 'hrss.jilin', '吉林省人力资源和社会保障厅'), false],
  ['how to reach an office, 9', ...column(['办公地点'], 'yibao.qujing', '曲靖市医疗保障局', '麒麟区'), true],
  ['how to reach an office, 10', ...column(['机构设置'], 'yibao.qujing', '曲靖市医疗保障局', '内设科室'), false],
  ['what a bureau publishes, 10', ...column(['政府信息公开'], 'rsj.qujing', '曲靖市人力资源和社会保障局'), false],
  ['what a bureau publishes, 11', ...column(['法治政府'], 'rsj.qujing', '曲靖市人力资源和社会保障局'), false],
  ['what a bureau publishes, 12', ...column(['建议提案'], 'rsj.qujing', '曲靖市人力资源和社会保障局'), false],
  ['what a bureau publishes, 13', ...column(['网站地图'], 'rsj.qujing', '曲靖市人力资源和社会保障局'), false],
  ['a shell, 1', 'https://rsj.qujing.gov.cn/app/#/x', doc('智慧人社', '<div id="app"></div>'), true],
  ['a shell, 2', 'https://hrss.jilin.gov.cn/app/#/y', doc('掌上人社-吉林省人力资源和社会保障厅', '<div id="app"></div>'), true],
  ['a shell, 3', 'https://rsj.qujing.gov.cn/wt/', doc('请稍候-曲靖市人力资源和社会保障局', '<div id="app"></div>'), true],
  ['a shell, 4', 'https://rsj.qujing.gov.cn/wt/a', doc('我的主页-曲靖市人力资源和社会保障局网上办事大厅', '<div id="app"></div>'), true],
  ['a shell, 5', 'https://ybj.qujing.gov.cn/wt/b', doc('待办事项-曲靖市医疗保障公共服务平台', '<div id="app"></div>'), true],
  ['a shell, 6', 'https://gjj.qujing.gov.cn/wt/c', doc('加载中', '<div id="app"></div>'), true],
  ['a list of news, 1', ...column(['社保动态'], 'shbx.xinzhou', '忻州市社会保险中心'), false],
  ['a list of news, 2', ...column(['新闻中心', '医保要闻'], 'ybj.wuhu', '芜湖市医疗保障局'), false],
  ['a list of news, 3', ...column(['公积金新闻'], 'gjj.sanming', '三明市住房公积金管理中心'), false],
  ['a list of news, 4', ...column(['新闻中心', '通知公告'], 'shbx.xinzhou', '忻州市社会保险中心', '关于调整社保缴费基数的通知'), true],
  ['a list of news, 5', ...column(['政务动态', '社保政策解读'], 'rsj.xinzhou', '忻州市人力资源和社会保障局'), true],
  ['a list of news, 6', 'https://rsj.xinzhou.gov.cn/dt/1', doc('社保待遇动态查询', f(['身份证号', '年度'], ['查询'])), true, ['query']],
  ['how to reach an office, 11', ...column(['联系方式'], 'rsj.xinzhou', '忻州市人力资源和社会保障局', '地址'), false],
  ["an insurer's column, 1", ...column(['政策法规'], 'ybj.wuhu', '芜湖市医疗保障局'), true],
  ["an insurer's column, 2", ...column(['政务公开', '政策文件'], 'gjj.sanming', '三明市住房公积金管理中心'), true],
  ["an insurer's column, 3", ...column(['政策解读'], 'shbx.xinzhou', '忻州市社会保险中心'), true],
  ["an insurer's column, 4", ...column(['采购公告'], 'shbx.xinzhou', '忻州市社会保险中心'), false],
  ["an insurer's column, 5", ...column(['政务公开', '财政资金'], 'ybj.wuhu', '芜湖市医疗保障局'), false],
  ["an insurer's column, 6", ...column(['办理指南'], 'ybj.wuhu', '芜湖市医疗保障局'), true],
]

describe('variants of the tricky pages, with other words and other markup', () => {
  it.each(VARIANTS)('%s', (_, url, html, social, kinds) => {
    const seen = spotHtml(html, url)
    expect(seen.social, JSON.stringify(seen.evidence)).toBe(social)
    if (kinds !== undefined) expect(kinds, JSON.stringify(seen.evidence)).toContain(seen.kind)
  })
})
