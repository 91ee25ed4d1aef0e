import { describe, expect, it } from 'vitest'
import type { Audience, PageKind } from '../../../src/domain/page.ts'
import { article, bare, home, item, oldForm, table } from '../../fixtures/blind/frames.ts'
import { spotHtml } from './world.ts'

/*
 * Pages as bureaus' content systems carry them, written before the spotter was changed for them: what each is called stands in
 * another part of the page.
 */

type Page = [name: string, url: string, html: string, social: boolean, kinds?: PageKind[], audience?: Audience[]]

const rsj = { name: '平川市人力资源和社会保障局', code: '6204000011' }
const ybj = { name: '平川市医疗保障局', code: '6204000072' }
const fund = { name: '平川市住房公积金管理中心', code: '6204000055' }
const tax = { name: '国家税务总局平川市税务局', code: 'bm29280004' }
const hall = { name: '陇川政务服务网' }
const town = { name: '平川市人民政府', code: '6204000001' }
/** A page of an app: its crumbs and tabs, no title but the site's. */
const app = (site: string, crumbs: string, tab: string, body: string): string =>
  `<title>${site}</title><div id="app"><div class="app-header">${site}<span>您好，王**</span></div><ul class="ant-menu"><li class="ant-menu-item">首页</li></ul>
  ${
    crumbs === ''
      ? ''
      : `<div class="ant-breadcrumb">${crumbs
          .split(' ')
          .map((step) => `<span><a>${step}</a></span><span class="ant-breadcrumb-separator">/</span>`)
          .join('')}</div>`
  }
  ${tab === '' ? '' : `<div class="ant-tabs-nav"><div class="ant-tabs-tab ant-tabs-tab-active"><div role="tab" aria-selected="true">${tab}</div></div><div class="ant-tabs-tab"><div>其他</div></div></div>`}${body}</div>`
const fields = (...labels: string[]): string =>
  labels.map((label) => `<label>${label}</label><input placeholder="请输入${label}">`).join('')

const PAGES: Page[] = [
  // Funds.
  [
    'a withdrawal after leaving town',
    'https://gjj.pc.gov.cn/bszn/tq/12.html',
    article(fund, '提取业务', '职工离开本市户籍地在外地的提取', [
      '职工与单位终止劳动关系且户籍不在本市的，可提取个人账户余额。',
      '携带身份证、银行卡。',
    ]),
    true,
    ['provident-fund', 'guide'],
    ['person'],
  ],
  [
    'a fund on transfers',
    'https://gjj.pc.gov.cn/bszn/zy/3.html',
    article(fund, '转移业务', '异地转移接续办理流程', ['职工在新就业地缴存满半年后，向转入地中心申请，账户余额转入。']),
    true,
    ['provident-fund', 'transfer', 'guide'],
    ['person'],
  ],
  [
    'a fund’s sealed account',
    'https://gjj.pc.gov.cn/bszn/gj/8.html',
    article(fund, '归集业务', '单位为离职职工办理封存须知', ['单位与职工解除劳动关系的，应当自解除之日起30日内办理账户转移或者封存手续。']),
    true,
    ['provident-fund', 'guide'],
  ],
  [
    'a fund’s loan on its own',
    'https://gjj.pc.gov.cn/bszn/dk/8.html',
    article(fund, '贷款业务', '个人住房公积金贷款办理指南', ['借款人连续足额缴存满六个月，可申请贷款。']),
    true,
    ['provident-fund', 'guide'],
  ],
  [
    'a fund buys a car',
    'https://gjj.pc.gov.cn/tzgg/89.html',
    article(fund, '通知公告', '公务用车租赁服务询价公告', ['报价截止时间为4月9日。']),
    false,
  ],
  [
    'a fund’s lines of praise',
    'https://gjj.pc.gov.cn/xwdt/90.html',
    article(fund, '工作动态', '中心荣获全市文明单位称号', ['中心上下一心，再创佳绩。']),
    false,
  ],
  [
    'a fund’s record in an app',
    'https://gjj.pc.gov.cn/wt/#/detail',
    app(
      '平川市住房公积金网上服务大厅',
      '首页 我要查 缴存明细',
      '',
      table(['交易日期', '摘要', '发生额', '余额'], [['2026-09-15', '汇缴202609', '1,180.00', '38,402.16']]),
    ),
    true,
    ['query', 'provident-fund'],
    ['person'],
  ],
  // Labour and social insurance.
  [
    'leaving work: how benefits are claimed',
    'https://rsj.pc.gov.cn/wd/20.html',
    article(rsj, '热点问答', '被公司裁员后可以领失业金吗？', ['非因本人意愿中断就业、缴费满一年并已办理失业登记的，可以申领失业保险金。']),
    true,
    ['unemployment', 'guide'],
    ['person'],
  ],
  [
    'a letter on one’s gap',
    'https://rsj.pc.gov.cn/hdjl/ly?id=9',
    article(rsj, '局长信箱', '关于社保断缴三个月能否补缴的咨询', [
      '来信人：李先生。您好，灵活就业人员断缴月份原则上不再补缴，自下月起可续缴养老保险。',
    ]),
    true,
    ['guide', 'pay', 'policy'],
    ['person'],
  ],
  [
    'a letter on wages owed',
    'https://rsj.pc.gov.cn/hdjl/ly?id=10',
    article(rsj, '局长信箱', '公司拖欠工资不给离职证明怎么办', ['您好，请携带劳动合同到劳动保障监察大队投诉。']),
    false,
  ],
  [
    'papers of dismissal',
    'https://rsj.pc.gov.cn/ldgx/30.html',
    article(rsj, '劳动关系', '解除劳动合同经济补偿金怎么算', ['按工作年限，每满一年支付一个月工资。']),
    false,
  ],
  [
    'a list of who gets a subsidy for its jobs',
    'https://rsj.pc.gov.cn/gs/31.html',
    article(rsj, '公示公告', '2026年第二批创业担保贷款贴息公示', ['现将名单公示如下。']),
    false,
  ],
  [
    'unclaimed social cards',
    'https://rsj.pc.gov.cn/gs/32.html',
    article(rsj, '公示公告', '关于领取第三代社会保障卡的通告', ['请持卡人携带身份证到网点领取社会保障卡。']),
    true,
  ],
  [
    'base limits in a table only',
    'https://rsj.pc.gov.cn/gs/33.html',
    article(
      rsj,
      '通知公告',
      '2026年社会保险缴费基数标准',
      [],
      table(
        ['险种', '下限', '上限'],
        [
          ['养老保险', '4500', '22500'],
          ['失业保险', '4500', '22500'],
        ],
      ),
    ),
    true,
    ['policy', 'pension'],
    ['person', 'both'],
  ],
  [
    'hiring for the counter',
    'https://rsj.pc.gov.cn/gs/34.html',
    article(rsj, '公示公告', '社保经办窗口公益性岗位招聘公告', ['缴纳社会保险，月工资2600元。']),
    false,
  ],
  [
    'a lazy title over a guide',
    'https://rsj.pc.gov.cn/info?id=35',
    `<title>平川市人力资源和社会保障局</title><div class="position">当前位置：首页 > 办事指南 > 失业保险</div><div class="tit">失业保险金申领指南</div><p>失业人员凭身份证申领失业保险金，登录电子社保卡办理失业登记。</p>`,
    true,
    ['unemployment', 'guide'],
    ['person'],
  ],
  [
    'a lazy title over an exam',
    'https://rsj.pc.gov.cn/info?id=36',
    `<title>平川市人力资源和社会保障局</title><div class="position">当前位置：首页 > 人事考试 > 公告</div><div class="tit">准考证打印</div><p>考生可登录网站打印准考证，咨询电话12333。</p>`,
    false,
  ],
  [
    'months in a frame without heading',
    'http://wssb.rsj.pc.gov.cn:8000/emp/list.jsp',
    `<title></title><table><tr><th>年度</th><th>缴费月数</th><th>险种</th><th>个人缴费</th></tr><tr><td>2025</td><td>12</td><td>养老保险</td><td>5376.00</td></tr></table>`,
    true,
    ['query'],
    ['person'],
  ],
  [
    'a work injury claim',
    'https://rsj.pc.gov.cn/bszn/37.html',
    article(rsj, '办事指南', '工伤认定申请', ['用人单位应当自事故发生之日起30日内提出工伤认定申请。']),
    true,
  ],
  [
    'paying back after a wrong claim',
    'https://rsj.pc.gov.cn/gs/38.html',
    article(rsj, '公示公告', '关于追回多领失业保险金的公告送达', ['下列人员重新就业后仍领取失业保险金，请于15日内退回。']),
    true,
    ['unemployment'],
  ],
  // Medical.
  [
    'medical cover after leaving',
    'https://ybj.pc.gov.cn/zcjd/40.html',
    article(ybj, '政策解读', '离职后医保待遇怎么衔接', ['中断缴费三个月内接续的不设等待期；灵活就业人员可参加职工医保。']),
    true,
    ['medical', 'guide', 'transfer'],
    ['person'],
  ],
  [
    'a family’s shared account',
    'https://ybj.pc.gov.cn/bszn/41.html',
    article(ybj, '办事指南', '职工医保个人账户家庭共济绑定流程', ['登录国家医保服务平台，选择亲情账户。']),
    true,
    ['medical', 'guide'],
  ],
  [
    'a fake prescription',
    'https://ybj.pc.gov.cn/jg/42.html',
    article(ybj, '基金监管', '关于某诊所骗取医保基金的处罚决定', ['责令退回医保基金，处二倍罚款。']),
    false,
  ],
  [
    'an app that enrols in medical',
    'https://ybj.pc.gov.cn/wt/#/cb',
    app(
      '平川市医疗保障公共服务平台',
      '首页 参保服务 灵活就业人员参保登记',
      '',
      fields('姓名', '身份证号码', '户籍地址') + '<button>提交</button>',
    ),
    true,
    ['register', 'medical'],
    ['person'],
  ],
  [
    'a price list for treatments',
    'https://ybj.pc.gov.cn/jg/43.html',
    article(ybj, '价格招采', '关于调整部分医疗服务价格项目的通知', ['各公立医疗机构执行新价格。']),
    false,
  ],
  // Taxes.
  [
    'tax office: how a flexible worker pays',
    'https://pingchuan.chinatax.gov.cn/art/2026/1/2/art_1_50.html',
    article(tax, '社保缴费', '灵活就业人员社保费微信缴费操作指引', ['第一步，进入微信城市服务；第二步，选择灵活就业缴费。']),
    true,
    ['pay', 'guide'],
    ['person'],
  ],
  [
    'tax office: value added tax',
    'https://pingchuan.chinatax.gov.cn/art/2026/1/2/art_1_51.html',
    article(tax, '政策文件', '关于小规模纳税人增值税政策的公告', ['月销售额10万元以下免征增值税。']),
    false,
  ],
  [
    'tax app by its tab',
    'https://etax.gansu.chinatax.gov.cn/sbf/#/p',
    app('甘肃省电子税务局', '', '城乡居民社保缴费', fields('姓名', '证件号码', '险种') + '<button>下一步</button>'),
    true,
    ['pay', 'register'],
    ['person'],
  ],
  [
    'tax app by its place',
    'https://etax.gansu.chinatax.gov.cn/sbf/#/q',
    app(
      '甘肃省电子税务局',
      '首页 社保费业务 缴费记录查询',
      '',
      table(['费款所属期', '险种', '缴费金额', '缴费状态'], [['202609', '养老保险', '900.00', '已缴费']]),
    ),
    true,
    ['query'],
    ['person'],
  ],
  // Halls.
  [
    'moving one’s pension account',
    'https://zwfw.longchuan.gov.cn/item/60',
    item(hall, '基本养老保险关系转移接续申请', [
      ['受理条件', '在本省缴费并申请转入的参保人员'],
      ['材料', '参保缴费凭证'],
    ]),
    true,
    ['transfer'],
    ['person'],
  ],
  [
    'a company closes as one matter',
    'https://zwfw.longchuan.gov.cn/yjs/61',
    item(hall, '企业注销“一件事”', [
      ['联办清单', '营业执照注销 社会保险登记注销 税务注销 公积金账户注销'],
      ['流程', '一表申请'],
    ]),
    false,
  ],
  [
    'a hall that hires as one matter',
    'https://zwfw.longchuan.gov.cn/yjs/62',
    item(hall, '企业员工录用“一件事”', [
      ['联办清单', '职工参保登记 医保参保登记 公积金账户设立 劳动用工备案'],
      ['材料', '劳动合同信息'],
    ]),
    true,
    ['register', 'guide'],
    ['employer'],
  ],
  [
    'a newborn as one matter',
    'https://zwfw.longchuan.gov.cn/yjs/63',
    item(hall, '新生儿出生“一件事”', [
      ['联办清单', '出生医学证明 户口登记 预防接种 参保登记'],
      ['流程', '一表申请'],
    ]),
    false,
  ],
  // Governments and others.
  [
    'a city’s page on residents’ premium',
    'https://www.pc.gov.cn/bmts/70.html',
    article(town, '便民提示', '城乡居民医保集中缴费期将于月底结束', ['2027年度居民医保个人缴费400元，12月31日截止，可在税务App缴费。']),
    true,
    ['medical', 'pay', 'policy'],
  ],
  [
    'a city’s plan',
    'https://www.pc.gov.cn/gk/71.html',
    article(town, '规划', '平川市“十五五”社会保障事业规划', [
      '到2030年基本养老保险参保率达96%。',
      '生态环境持续改善，城市更新扎实推进。'.repeat(10),
    ]),
    false,
  ],
  [
    'a federation’s list',
    'http://cl.pc.gov.cn/gs/72.html',
    article({ name: '平川市残疾人联合会', code: '6204000031' }, '公示公告', '2026年灵活就业残疾人一次性补助人员公示', [
      '灵活就业残疾人须缴纳社会保险满一年。',
    ]),
    false,
  ],
  [
    'a county’s old page',
    'http://www.pcshbx.gov.cn/show.asp?id=7',
    bare('关于个体参保人员2026年养老保险缴费标准的通告', ['个体参保人员可按60%、80%、100%三档缴纳养老保险费。']),
    true,
    ['policy', 'pension', 'pay'],
    ['person'],
  ],
  [
    'an employer’s old form',
    'http://wsbs.pcshbx.gov.cn/dwjy.do',
    oldForm('单位人员减少', '平川市社会保险网上申报', ['单位编号', '职工姓名', '身份证号', '减少原因'], ['提交']),
    true,
    ['register'],
    ['employer'],
  ],
  [
    'a bureau’s front',
    'https://rsj.pc.gov.cn/',
    home(rsj, '平川市人力资源和社会保障局', [
      ['网上办事', '个人网上办事 单位网上办事 社保查询'],
      ['通知公告', '关于公布缴费基数的通知 招聘公告'],
    ]),
    true,
    ['portal'],
    ['both'],
  ],
]

describe('pages as bureaus’ content systems carry them', () => {
  it.each(PAGES)('%s', (_, url, html, social, kinds, audience) => {
    const seen = spotHtml(html, url)
    const why = JSON.stringify(seen.evidence)
    expect(seen.social, why).toBe(social)
    if (kinds !== undefined) expect(kinds, why).toContain(seen.kind)
    if (audience !== undefined) expect(audience, why).toContain(seen.for)
  })
})
