import { describe, expect, it } from 'vitest'
import type { PageKind } from '../../../src/domain/page.ts'
import { appForm, article, bare, item, oldForm, table } from '../../fixtures/blind/frames.ts'
import { known, spotHtml } from './world.ts'

/*
 * Sorts of pages that were missed or taken for something else, each with its neighbours: what a page of the sort is called and on
 * what host, and what it is seen as.
 */

const seen = (html: string, url: string) => {
  const { evidence, ...rest } = spotHtml(html, url)
  return { ...rest, why: JSON.stringify(evidence) }
}
const expectOurs = (html: string, url: string, social: boolean, kinds: readonly PageKind[] = []) => {
  const page = seen(html, url)
  expect(page.social, page.why).toBe(social)
  if (kinds.length > 0) expect(kinds, page.why).toContain(page.kind)
}

describe('offices off gov.cn whose host bears a hotline or a trade', () => {
  const tax = (place: string) => `<div class="t">国家税务总局${place}税务局</div>`
  const FOOT = (plate: string) => `<div class="foot">${plate}ICP备17003318号 服务热线12366</div>`
  it.each<[string, string, string, PageKind[]]>([
    [
      'a tax bureau takes residents’ contributions',
      'https://wx.nx12366.cn/sbf/jm.html',
      `<title>居民医保缴费</title>${tax('宁夏回族自治区')}<label>身份证号码</label><input placeholder="请输入身份证号码"><label>姓名</label><input><label>缴费年度</label><select><option>2027</option></select><button>下一步</button>${FOOT('宁')}`,
      ['pay', 'medical'],
    ],
    [
      'a tax bureau’s form for employers',
      'http://etax.gx12366.com/sbf/sb.html',
      `<title>社会保险费申报</title><div>广西壮族自治区电子税务局 <small>首页 / 社保费申报</small></div><div>国家税务总局广西壮族自治区税务局</div>${table(['险种', '人数', '缴费基数', '应缴费额'], [['基本养老保险', '12', '60000', '9600']])}<button>申报</button><button>缴款</button><p>南宁某某商贸有限公司</p>${FOOT('桂')}`,
      ['pay'],
    ],
    [
      'a medical hall',
      'https://fw.gsylbz.cn/hall/#/home',
      '<title>甘肃医保公共服务网上大厅</title><h3>个人服务</h3><p>参保登记、异地就医备案、零星报销</p><a>进入</a><h3>单位服务</h3><p>职工增减、缴费申报</p><a>进入</a><p>主办：甘肃省医疗保障局 陇ICP备20001122号</p>',
      ['portal', 'medical', 'register', 'pay'],
    ],
    [
      'an office answers who may come for whom',
      'http://www.yb12333.cn/card/qa.html',
      '<title>宜宾市社会保障卡业务问答</title><h2>社会保障卡业务问答</h2><p>问：老人不能到场怎么办？</p><p>答：可由子女凭双方身份证代办社保卡激活。</p><p>问：在哪里申领？</p><p>答：各合作银行网点。</p><p>主办：宜宾市人力资源和社会保障局信息中心 蜀ICP备12001122号 12333</p>',
      ['guide'],
    ],
    [
      'a fund named after its hotline',
      'http://www.cz12329.com/cx/login.asp',
      `${oldForm('滁州市住房公积金管理中心个人查询', '滁州市住房公积金管理中心', ['身份证号', '查询密码'], ['查询'])}<p>皖ICP备09001122号</p>`,
      ['query', 'login', 'provident-fund'],
    ],
  ])('%s', (_, url, html, kinds) => {
    expectOurs(html, url, true, kinds)
    expect(spotHtml(html, url)).toMatchObject({ official: false, lookalike: false, figures: [] })
  })
  it.each([
    [
      'asks for a bank card',
      'https://wx.nx12366.cn/a.html',
      appForm('国家税务总局宁夏税务局社保费', '退费', ['姓名', '身份证号', '银行卡号'], ['提交']),
    ],
    [
      'asks for a code by text message',
      'https://www.gsylbz.cn/a',
      appForm('甘肃省医疗保障局', '医保卡年审', ['姓名', '身份证号', '短信验证码'], ['提交']),
    ],
    ['has a foreign ending', 'https://www.gsylbz.top/a', appForm('甘肃省医疗保障局', '登录', ['身份证号', '密码'], ['登录'])],
  ])('that excuses no page that %s', (_, url, html) => expect(spotHtml(html, url).lookalike).toBe(true))
  it.each([['代办社保、公积金提取，当天到账'], ['专业代办公司，社保代缴'], ['委托我们代办公积金提取，加微信']])(
    'nor one that sells: %s',
    (line) =>
      expect(
        spotHtml(
          bare('宜宾市社会保险服务', ['宜宾市社会保险事业管理局', line, '立即咨询', '蜀ICP备12001122号 12333']),
          'http://www.yb12333.cn/',
        ).social,
      ).toBe(false),
  )
})

describe('a site’s number on a form', () => {
  const LOGIN = (code: string) =>
    `${oldForm('绵阳市社会保险网上服务', '绵阳市社会保险事业管理局', ['身份证号', '密码', '验证码'], ['登录'])}<p>蜀ICP备05001122号 网站标识码：${code}</p>`
  it('may be the bureau’s own, where a registered host spells its place', () =>
    expect(spotHtml(LOGIN('5107000012'), 'http://www.myshbx.com/')).toMatchObject({ social: true, official: false, lookalike: false }))
  it.each([
    ['of another place', LOGIN('5101000012'), 'http://www.myshbx.com/'],
    ['on a host that spells another place', LOGIN('5107000012'), 'http://www.qjshbx.com/'],
    ['without a registration', LOGIN('5107000012').replace(/蜀ICP备\d+号/, ''), 'http://www.myshbx.com/'],
  ])('is borrowed %s', (_, html, url) => expect(spotHtml(html, url).lookalike).toBe(true))
})

describe('the place of a page', () => {
  it('stands above that of an office which had the host years ago', () => {
    const html = bare('无锡市社会保险缴费查询', ['无锡市社会保险基金管理中心', '无锡市参保人员可在此查询。'])
    expect(spotHtml(html, 'http://www.szsbzx.net.cn/cx').place).toBe('320200')
    expect(spotHtml(bare('个人社保查询', ['请输入']), 'http://www.szsbzx.net.cn/cx').place).toBe('320500')
  })
  it.each(known.hosts.filter(({ standing }) => standing !== undefined))(
    'is that of an office on $host where the page says nothing',
    ({ host, place }) => expect(spotHtml(bare('个人查询', ['请输入']), `http://${host}/cx`).place).toBe(place),
  )
  it('is the province where only its name holds a city’s', () => {
    const html = (place: string) =>
      article({ name: `${place}人力资源和社会保障厅` }, '政策', `${place}失业保险金申领办法`, [`${place}内参保的失业人员可以申领。`])
    expect(spotHtml(html('吉林省'), 'https://rst.jl.gov.cn/a.html').place).toBe('220000')
    expect(spotHtml(html('海南省'), 'https://hrss.hainan.gov.cn/a.html').place).toBe('460000')
  })
  it('is not told by the number alone on the site of a province', () => {
    const html = article({ name: '广东省人力资源和社会保障厅', code: '4412000012' }, '通知', '关于养老保险关系转移的通知', ['现通知如下。'])
    expect(spotHtml(html, 'https://hrss.gd.gov.cn/a/1.html').place).toBe('440000')
  })
})

describe('apps of cities', () => {
  it.each<[string, string, string, PageKind[]]>([
    ['a medical account', 'https://h5.tfsmy.com/yb/zh.html', '医保个人账户', ['medical', 'query']],
    ['a fund’s account', 'https://mycs.csbtv.com/gjj/#/me', '公积金账户', ['provident-fund', 'query']],
    ['months paid', 'https://app.eshimin.com/sb/jf', '社保缴费记录', ['query']],
  ])('%s is neither vouched for nor warned about', (_, url, title, kinds) => {
    const html = `<title>${title}</title><div>${title}</div><p>账户余额</p><h2>1,204.66</h2><ul><li>状态：正常</li></ul><p>数据由主管部门提供</p>`
    expectOurs(html, url, true, kinds)
    expect(spotHtml(html, url)).toMatchObject({ official: false, lookalike: false, record: false })
  })
  it('a bus timetable there is not ours', () =>
    expect(spotHtml('<title>公交到站查询</title><p>71路 下一班 3分钟</p>', 'https://apps.eshimin.com/bus').social).toBe(false))
})

describe('the door of the tax bureau', () => {
  const door = (title: string, more = '') =>
    `<title>${title}</title><div id="app"><span>全国统一规范电子税务局</span><div>企业业务</div><div>自然人业务</div>
    <input placeholder="统一社会信用代码/纳税人识别号"><input placeholder="手机号码/用户名"><input type="password" placeholder="密码"><button>登录</button>
    <a>我要办税</a>${more}<p>12366</p></div>`
  it.each([
    ['陕西省电子税务局', 'https://etax.shaanxi.chinatax.gov.cn:8443/login'],
    ['国家税务总局云南省电子税务局', 'https://etax.yunnan.chinatax.gov.cn/'],
    ['登录', 'https://etax.zhejiang.chinatax.gov.cn/loginb'],
    ['扫码登录', 'https://etax.guangxi.chinatax.gov.cn/loginb'],
  ])('is where who pays alone pays: %s', (title, url) => expectOurs(door(title, '<a>我要缴费</a>'), url, true, ['login', 'pay', 'portal']))
  it.each([
    ['without a word of contributions', door('陕西省电子税务局'), 'https://etax.shaanxi.chinatax.gov.cn/login'],
    ['of the income tax', door('自然人电子税务局', '<a>我要缴费</a>'), 'https://etax.shaanxi.chinatax.gov.cn/login'],
    ['of invoices', door('发票开具', '<a>我要缴费</a>'), 'https://etax.shaanxi.chinatax.gov.cn/fp'],
  ])('is not one %s', (_, html, url) => expectOurs(html, url, false))
})

describe('a record of contributions that another matter asks for', () => {
  const site = { name: '云岭市住房和城乡建设局', code: '5303000099' }
  const page = (title: string) =>
    article(site, '通知公告', title, ['须提供社会保险缴纳证明。', '社会保险断缴期间不计入，补缴的社保不予认可。', '社保证明由本人打印。'])
  it.each([
    '关于购房资格审核社会保险认定口径的说明',
    '关于非本市户籍家庭购房社保缴纳年限的通知',
    '小客车指标申请人社会保险核验办法',
    '关于摇号购房家庭社保证明要求的公告',
    '关于限购区域个税和社保证明的解释',
    '义务教育入学社保缴纳要求说明',
    '随迁子女入学家长参保证明的要求',
    '人才落户社保记录核验问答',
    '公租房申请家庭社会保险缴纳年限的通知',
    '社会保险缴纳情况用于购房资格审核的说明',
  ])('is not ours: %s', (title) => expectOurs(page(title), 'http://zjj.yunling.gov.cn/tzgg/202604/a1.shtml', false))
  it.each([
    '关于做好2027年度城乡居民基本医疗保险参保缴费工作的通知',
    '购房提取住房公积金办事指南',
    '居住证持有人参加居民医保办理指南',
    '入学儿童参加居民医保登记须知',
    '参保人员落户后养老保险关系转移办法',
    '关于灵活就业人员社会保险补贴申领的通知',
  ])('a neighbour is: %s', (title) => expectOurs(page(title), 'http://www.yunling.gov.cn/tzgg/202604/a1.shtml', true))
  it('an office of ours prints it', () =>
    expectOurs(page('购房、入学用社保缴纳证明打印指南'), 'http://rsj.yunling.gov.cn/bszn/202604/a1.shtml', true))
})

describe('national offices of other matters', () => {
  it.each([
    ['www.nfra.gov.cn', '国家金融监督管理总局', '关于防范以社保名义推销保险的提示'],
    ['www.pbc.gov.cn', '中国人民银行', '关于社保卡金融账户管理的通知'],
    ['www.cnipa.gov.cn', '国家知识产权局', '关于代理人社会保险缴纳情况的公告'],
  ])('%s speaks to others, whatever its text is full of', (host, name, title) =>
    expectOurs(
      article({ name }, '通知', title, ['社会保险和基本医疗保险由政府举办，养老保险也是。', '社保、医保、养老金都没有配套保单。']),
      `https://${host}/a/1.html`,
      false,
    ),
  )
})

describe('a notice that an office of ours has put on the city’s site', () => {
  const page = (title: string) =>
    article({ name: '云岭市人民政府' }, '部门动态', title, ['调整如下。', '咨询电话见本站。']).replaceAll(
      '_部门动态_云岭市人民政府',
      '-云岭市人民政府',
    )
  it.each([
    '云岭市住房公积金管理中心关于调整租房提取额度的通知',
    '云岭市住房公积金管理中心关于优化组合贷款办理的公告',
    '云岭市住房公积金管理中心关于暂停办理归集业务的通告',
    '云岭市医疗保障局关于门诊慢特病认定的通知',
    '云岭市医疗保障局关于双通道药品管理的公告',
    '云岭市社会保险事业管理局关于遗属和丧葬费用申领的通告',
    '云岭市人力资源和社会保障局关于工伤认定受理的公告',
  ])('is ours by its sender: %s', (title) => expectOurs(page(title), 'https://www.yunling.gov.cn/bm/202605/t1.html', true))
  it.each([
    '云岭市住房公积金管理中心关于公开招聘工作人员的公告',
    '云岭市住房公积金管理中心关于食堂食材采购的公告',
    '云岭市住房公积金管理中心召开提取业务座谈会',
    '云岭市人力资源和社会保障局关于职称评审的通知',
    '云岭市医疗保障局关于定点药店拟新增名单的公告',
    '云岭市住房和城乡建设局关于住房贷款风险的提示',
    '云岭市文化馆关于暂停办理业务的公告',
  ])('a neighbour is not: %s', (title) => expectOurs(page(title), 'https://www.yunling.gov.cn/bm/202605/t1.html', false))
})

describe('kinds', () => {
  it.each<[string, string, PageKind]>([
    ['2026社保年度本市社会保险缴费标准', 'rsj', 'policy'],
    ['2026年度社会保险缴费比例一览', 'rsj', 'policy'],
    ['社会保险费率表', 'rsj', 'policy'],
  ])('a list of what is paid is a rule: %s', (title, host, kind) =>
    expectOurs(
      article({ name: '云岭市人力资源和社会保障局' }, '社会保险', title, ['养老16%，养老个人8%，养老灵活20%。']),
      `https://${host}.yunling.gov.cn/a/202607/t1.html`,
      true,
      [kind],
    ),
  )
  it.each(['社会保障卡挂失、解挂', '社会保障卡密码重置', '电子社保卡签发'])(
    'whom and how makes a guide, whatever is asked about care: %s',
    (title) =>
      expectOurs(
        item({ name: '人力资源和社会保障服务平台' }, title, [
          ['服务对象', '持卡人'],
          ['办理渠道', '网点'],
          ['办理流程', '提交，领取'],
          ['常见问题', '期间看病用医保码，医保个人账户余额不变，医保照常。'],
        ]),
        'https://www.12333.gov.cn/cms/guide/a.html',
        true,
        ['guide', 'query', 'register'],
      ),
  )
})

describe('figures beside what is owed', () => {
  const notice = (...lines: string[]) =>
    spotHtml(
      article({ name: '国家税务总局贵州省税务局' }, '通知公告', '关于2026年度社会保险缴费基数调整后补缴差额的通告', [
        '全省企业职工基本养老保险月缴费基数上限为21456元，下限为4291元。',
        ...lines,
      ]),
      'https://guizhou.chinatax.gov.cn/a/t1.html',
    ).figures.map(({ lower, upper }) => [lower, upper])
  it.each([
    ['until when it is paid', '补缴期限：2026年9月10日至12月31日。'],
    ['on what day', '补缴时间为2026年9月10日起。'],
    ['the rest of this year', '请补缴2026年1月至8月的差额。'],
  ])('%s makes them no older', (_, line) => expect(notice(line)).toEqual([[4291, 21456]]))
  it('a year that is owed gives none', () => expect(notice('补缴2026年度的养老保险费另行通知。')).toEqual([]))
})

describe('offices off gov.cn that name themselves elsewhere than in the title', () => {
  const CARD = (foot: string) =>
    `<title>社保卡领取进度 - 随州社会保障卡服务网</title><ul><li>首页</li><li>进度</li></ul><form><fieldset><legend>社会保障卡领取进度</legend>姓名：<input> 身份证号码：<input><input type="submit" value="查询"></fieldset></form><div>${foot}</div>`
  const HALL = (foot: string, more = '') =>
    `<title>医保专区</title><h4>我要查</h4><div><p>医保参保信息</p><p>医保账户余额</p><p>门诊慢特病</p></div><h4>我要办</h4><div><p>异地就医备案</p><p>参保证明</p>${more}</div><footer>${foot}</footer>`
  it.each<[string, string, string, PageKind[]]>([
    [
      'its foot names who keeps the cards',
      'http://www.sz12333k.cn/cx.php',
      CARD('随州市人力资源和社会保障信息中心 鄂ICP备12013300号'),
      ['query'],
    ],
    [
      'its site is called a public service',
      'http://www.xtyb.org.cn/bszn/12.html',
      article({ name: '邢台市医疗保障公共服务网' }, '办事指南', '生育津贴怎么领', ['生育津贴由用人单位申领。', '生育保险待遇按天计发。']),
      ['medical', 'guide'],
    ],
    [
      'its name has the ending of a province',
      'https://12366.gz.cn/sbf/index.html',
      '<title>国家税务总局贵州省电子税务局-社保费专区</title><h2>社会保险费缴纳</h2><ul><li>灵活就业人员社会保险费申报</li><li>社保费缴费证明</li></ul><p>主办：国家税务总局贵州省税务局 黔ICP备18001122号 12366</p>',
      ['pay', 'portal'],
    ],
    [
      'a hall’s theme says whose it is',
      'https://app.gszwfw.cn/h5/yb/index.html',
      HALL('数据来源：甘肃省医疗保障局'),
      ['medical', 'portal', 'query'],
    ],
  ])('%s', (_, url, html, kinds) => {
    expectOurs(html, url, true, kinds)
    expect(spotHtml(html, url)).toMatchObject({ official: false, lookalike: false, figures: [] })
  })
  it('a fund’s theme of a hall', () =>
    expectOurs(
      '<title>公积金专区</title><h3>常用</h3><p>公积金余额</p><p>缴存明细</p><p>租房提取</p><p>贷款进度</p><footer>数据来源：嘉兴市住房公积金管理中心</footer>',
      'https://m.jxzwfw.com/h5/gjj/',
      true,
      ['provident-fund', 'query'],
    ))
  it('a hall that names no office is not ours', () =>
    expectOurs(HALL('版权所有 便民服务'), 'https://app.gszwfw.cn/h5/yb/index.html', false))
  it('nor one that asks for something', () =>
    expectOurs(
      HALL('数据来源：甘肃省医疗保障局', '身份证号<input>银行卡号<input><button>提交</button>'),
      'https://app.gszwfw.cn/h5/yb/',
      false,
    ))
})

describe('what a page is for', () => {
  const hrss = { name: '云岭市人力资源和社会保障局', code: '5303000099' }
  it.each<[string, PageKind]>([
    ['关于用人单位申报2027年度社会保险费缴费工资的提醒', 'pay'],
    ['参保单位申报职工社保费缴费基数的说明', 'pay'],
    ['用人单位申报参保人员变更的说明', 'register'],
    ['单位申报参保人员信息变更', 'register'],
  ])('%s: %s', (title, kind) =>
    expectOurs(
      article(hrss, '通知公告', title, ['社会保险经办如下。', '社会保险费按月缴纳。']),
      'http://rsj.yunling.gov.cn/tzgg/202604/a1.shtml',
      true,
      [kind],
    ),
  )
  it.each(['单位社会保险费日常申报', '单位社会保险费年度申报', '城乡居民社会保险费综合申报', '职工社保费月度结算申报'])(
    '%s is paying',
    (title) =>
      expectOurs(
        `<title>${title}</title><div>首页 / 社保费申报 / ${title}</div>${table(['险种', '缴费人数', '费率', '应缴费额'], [['失业保险费', '3', '0.5%', '60']])}<button>提交</button>`,
        'https://etax.hubei.chinatax.gov.cn/sb/#/x',
        true,
        ['pay'],
      ),
  )
  it.each(['社会保险专题', '社保专栏', '民生社保专区', '社会保险服务专区'])('%s leads to all of it', (title) =>
    expectOurs(
      `<title>${title}-云岭市人力资源和社会保障局</title><h2>政策文件</h2><ul><li>养老保险补缴的通知</li><li>工伤保险办法</li><li>养老保险待遇</li></ul><h2>办事</h2><ul><li>参保登记</li><li>养老金测算</li></ul>`,
      'http://rsj.yunling.gov.cn/ztzl/sb/',
      true,
      ['portal'],
    ),
  )
  it.each(['关于小额担保贷款还款的公告', '创业贷款轮候放款公告'])('a labour bureau’s loans are not ours: %s', (title) =>
    expectOurs(article(hrss, '通知公告', title, ['本批次如下。']), 'http://rsj.yunling.gov.cn/tzgg/202604/a1.shtml', false),
  )
  it('a theme of one scheme is that scheme', () =>
    expectOurs(
      '<title>失业保险专题-云岭市人力资源和社会保障局</title><h2>政策</h2><ul><li>失业保险金标准</li></ul>',
      'http://rsj.yunling.gov.cn/ztzl/sy/',
      true,
      ['unemployment'],
    ))
  it('steps alone make no guide of what one scheme pays', () =>
    expectOurs(
      article({ name: '云岭市医疗保障局' }, '通知', '个人账户给家人用，三步就好', [
        '第一步：打开医保电子凭证。',
        '第二步：选择家庭共济，添加参保家人。',
        '第三步：确认，家人门诊、住院即可使用医保。',
      ]),
      'http://ybj.yunling.gov.cn/tw/202604/a1.shtml',
      true,
      ['medical'],
    ))
  it('what is paid for one in hospital is no illness either', () =>
    expectOurs(
      article(hrss, '工伤保险', '工伤职工住院能领多少钱', ['工伤保险基金支付伙食补助。', '停工留薪期内工资照发。']),
      'http://rsj.yunling.gov.cn/bsfw/gs/202604/a2.shtml',
      true,
      ['guide', 'policy'],
    ))
  it.each(['职工受伤以后，单位应该这样办', '出了工伤，企业要走这几步', '工伤待遇申领全流程'])(
    'an injury at work is no illness: %s',
    (title) =>
      expectOurs(
        article(hrss, '工伤保险', title, [
          '第一步：申请工伤认定。',
          '第二步：工伤劳动能力鉴定。',
          '第三步：工伤保险基金支付工伤医疗费、住院伙食补助，报销医疗费用。',
          '所需材料：工伤医疗费票据、住院清单。',
        ]),
        'http://rsj.yunling.gov.cn/bsfw/gs/202604/a1.shtml',
        true,
        ['guide'],
      ),
  )
  it.each([
    '关于个贷资金情况的说明',
    '关于暂停受理商转公的公告',
    '关于异地贷款有关事项的通知',
    '贷款轮候放款公告',
    '关于调整首付比例的公告',
    '委托还款银行变更的通知',
    '关于调整最高可贷额度的通知',
    '暂停部分楼盘按揭的公告',
  ])('a fund lends: %s', (title) =>
    expectOurs(
      article({ name: '云岭市住房公积金管理中心' }, '公示公告', title, ['本月继续执行。', '咨询电话见本站。']),
      'https://gjj.yunling.gov.cn/gsgg/202604/a1.shtml',
      true,
      ['provident-fund'],
    ),
  )
})
