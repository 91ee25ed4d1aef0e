import { ask, point, quote, say, yes, state } from './point.ts'

/** What one's number is. */
const NUMBER_ASKED = /(?:社保|社会保障)(?:号码?|编号)(?![^，。？?]{0,4}(?:打|热线))/

/** The hotlines by subject. */
const LINES = [
  {
    about: /养老|失业|工伤|社保|pension|unemployment|injury|social/,
    zh: '养老、失业、工伤打12333',
    en: '12333 for pension, unemployment and work injury',
  },
  { about: /医保|医疗|生育|medical|health/, zh: '医保、生育打12393', en: '12393 for medical and maternity' },
  { about: /缴费|扣款|交费|税|pay(ing|ment)|tax/, zh: '缴费扣款打12366', en: '12366 for payment' },
  { about: /公积金|fund/, zh: '公积金打12329', en: '12329 for the housing fund' },
]

export const points = [
  point(
    'records-query',
    'years',
    ask`怎么查自己交了多少年社保
    How many months have I paid
    社保缴费记录在哪查
    查社保缴到几月
    怎么打印社保缴费证明
    查医保缴费年限
    check my social insurance record`,
    (c) =>
      state(
        c,
        `${/本人|替我|帮我/.test(c.q) ? '不用本人去，网上' : ''}免费查：在掌上12333、电子社保卡或si.12333.gov.cn看缴费记录、打印证明，医保在国家医保服务平台App。`,
        'Free to see in the 12333 app, the electronic card or si.12333.gov.cn; medical in the national medical app.',
        'CH-10',
      ),
    {
      says: /在哪查社保|(?:社保|参保|缴费|完税)的?(?:证明|记录|清单)[^，。？?]{0,8}(?:[打开]吗|打印|下载|怎么[打开]|能[打开])|(?:支付宝|微信)[^，。？?]{0,4}查社保|\bprint(?:out)?\b[^?]{0,24}\b(?:paid|contributions|record)|\bcontribution record\b[^?]{0,30}\bprint|\b(?:where|how) (?:can|do) i (?:check|see|look up) my (?:contributions?|payments?)/,
      why: ['DS-04', 'CH-12'],
    },
  ),
  point(
    'records-query',
    'stopped',
    ask`怎么知道公司给我停保没有
    Has the employer stopped my insurance
    查单位有没有断缴社保
    怎么看社保状态是不是停保
    how do I see whether my employer stopped paying`,
    (c) =>
      say(
        c,
        '在掌上12333或电子社保卡上查参保状态和缴到几月，显示“暂停缴费”就是停了。',
        'In the 12333 app: the status and the last month paid.',
        'CH-10',
      ),
    { why: ['DS-04'], says: /(?:知道|查|看)[^，。？?]{0,3}(?:公司|单位|老板)[^，。？?]{0,3}(?:有没有|是不是|是否)[^，。？?]{0,4}[交缴]/ },
  ),
  point(
    'records-query',
    'wrong',
    ask`社保记录不对少了几个月怎么办
    Months are missing from my record
    社保缴费记录有误怎么更正
    公司扣了钱没交社保
    contribution record is wrong`,
    (c) =>
      say(
        c,
        '先拿工资条、流水去12333窗口核对，公司扣了没交的让公司补，不补就投诉。',
        'Take payslips to the counter (12333); what was deducted and not paid the employer makes good.',
        'DS-04',
      ),
    { why: ['ED-12', 'ED-09'] },
  ),
  point(
    'records-query',
    'office-times',
    ask`社保参保登记多久办好
    How long registration takes
    灵活就业参保登记几天办完
    参保登记要几天
    how long does social insurance registration take`,
    (c) =>
      NUMBER_ASKED.test(c.q)
        ? yes('是，', state(c, '社保号就是你的身份证号，不用另外查。', 'It is your ID number.', 'CH-06'), '')
        : say(c, '', '', 'CH-06'),
    { not: /社保号/, why: ['CH-04', 'CH-05'], says: NUMBER_ASKED },
  ),
  point(
    'records-query',
    'hotline',
    ask`社保的事打哪个电话
    Which hotline to call
    医保的问题打什么热线
    养老和失业问哪个号码
    公积金热线电话是多少
    社保缴费扣款打什么电话问
    which hotline do I call about medical insurance
    what number do I call about the housing fund
    is it the same phone number for pension and medical insurance`,
    (c) => {
      const lines = LINES.toSorted((a, b) => Number(b.about.test(c.q)) - Number(a.about.test(c.q)))
      return {
        zh: `${lines.map(({ zh }) => zh).join('，')}。别的政务事打12345。`,
        en: `${lines.map(({ en }) => en).join(', ')}; anything else of the government: 12345.`,
        rules: ['CH-09'],
      }
    },
    {
      says: /^(?!.*(投诉|举报|告公司)).*(找不到[^，。]{0,8}(电话|热线)|(电话|热线|123\d\d)[^，。]{0,4}(打不通|占线|没人接)|123\d\d是(什么|啥|干)|what (is|are|does) (the )?123\d\d|who (do|should|can) i (call|phone|ring)|(哪个|什么|哪一个)(电话|热线|号码)|(电话|热线)(号码)?(是|打)?(多少|什么|哪)|which (hotline|number|phone)|what (phone )?number (do|should|can) i|hotline)/,
    },
  ),
  point(
    'records-query',
    'channels',
    ask`社保的事手机上能办吗
    Phone, web or counter
    老人不会用手机能去窗口办社保吗
    社保只能网上办吗
    办社保一定要跑大厅吗
    can I handle social insurance on my phone or must I go to the counter`,
    (c) => {
      const counter = /窗口|现场|大厅|线下|柜台|不会用|counter|in person/.test(c.q) && !/不想|不用|必须|一定/.test(c.q)
      return yes(counter ? '' : '能，', quote(c, counter ? '能去窗口：' : '手机上就行：', '', 'CH-04'), 'Yes. ')
    },
    {
      why: ['CH-05', 'CH-06'],
    },
  ),
  point(
    'records-query',
    'statement',
    ask`社保局会寄账户对账单吗
    The yearly statement
    养老和医保个人账户有没有年度账单
    每年社保权益单在哪看
    does the office send a yearly statement of my accounts`,
    (c) => quote(c, '会，每年至少一次，也能自己查：', 'Yes, once a year.', 'CH-12'),
    {
      why: ['CH-10'],
    },
  ),
  point(
    'records-query',
    'privacy',
    ask`社保局会泄露我的个人信息吗
    My data at the office
    社保记录被工作人员透露给别人怎么办
    办社保交身份证安全吗
    can the office leak my social insurance data`,
    (c) =>
      quote(
        c,
        /泄露了|被|透露|追究|leaked/.test(c.q) ? '能追究：' : /保密/.test(c.q) ? '会，必须保密：' : '不会，也不允许：',
        /leaked|told/.test(c.q) ? 'You can hold it to account.' : 'It must not.',
        'PR-07',
        'DS-04',
      ),
  ),
]
