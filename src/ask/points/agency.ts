import { ask, point, say, yes, state } from './point.ts'

const CREDIT = /征信|信用|黑名单|失信|credit|blacklist/

const ONLY = /最多|只是|就是不|是不是就|光.{0,6}退|就没事|就行|just|only/

const SHAM = /挂|代缴|假入职|假.{0,4}合同|sham|fake/

export const points = [
  point(
    'agency',
    'legal',
    ask`挂靠公司交社保行不行
    Paying through a company you do not work for
    花钱找公司代缴社保合法吗
    淘宝代缴社保靠谱吗
    朋友公司帮我挂社保可以吗
    挂靠社保有什么风险
    断了社保找中介代缴
    is it legal to use an agency to pay my social insurance`,
    (c) => say(c, '不行，自己以灵活就业缴就行。', 'No, pay as a flexible worker instead.', 'PR-02'),
    {
      why: ['PR-01', 'PR-03', 'PE-01'],
      says: /^(?!.*(以前|过去|查到|被查|罚|跑路|那几年)).*((朋友|亲戚|熟人|同学|老乡|表哥|舅|哥们|公司).{0,20}(挂(个|着|靠|上|在)|不用?去?(上班|干活)).{0,20}社保|不上班.{0,8}(朋友|亲戚|熟人|同学|老乡).{0,10}社保|挂(个|着|在|靠)?.{0,10}(名|公司|单位).{0,12}社保.{0,24}(行|能|靠谱|稳|合法|安全|风险|可以|没事)|代缴(?:公司|机构|中介)?(?:行不行|合不?法|可以吗|靠谱|能信))/,
    },
  ),
  point(
    'agency',
    'payroll-firm',
    ask`公司让第三方人力公司给我交社保合法吗
    A payroll firm pays for a real job
    真上班但社保在外包公司交
    社保由人力资源公司代理行吗
    异地社保公司找人代缴
    my employer uses a payroll company for social insurance`,
    (c) =>
      say(
        c,
        '看你是不是真在上班：真有工作、公司委托人力公司代办手续的合法；没上班挂着的不行。',
        'It depends on whether you really work: handling it through a payroll firm is lawful then, being on its books without work is not.',
        'PR-04',
      ),
    { why: ['PR-02'] },
  ),
  point(
    'agency',
    'already',
    ask`以前挂靠过社保会被查吗
    I did it in the past
    挂靠交的社保年限算吗
    代缴被发现怎么处理
    consequences of past fake enrolment`,
    (c) =>
      state(
        c,
        `${/真有|真的|有没有|听说|really|true/.test(c.q) ? '真有：已经有人挂靠被清退参保、多年后停发养老金。' : '可能被清退：'}查到的年限不算。尽早停掉改成自己缴，打12333问怎么处理。`,
        'Yes, it may be struck out, the years void. Stop and pay by yourself; ask 12333.',
        'PR-03',
        'PR-01',
      ),
    { why: ['PR-08', 'PR-06'] },
  ),
  point(
    'agency',
    'ran-away',
    ask`代缴社保的中介跑路了怎么办
    The agency vanished with my money
    代缴公司收了钱没交
    social insurance agency disappeared`,
    (c) =>
      say(
        c,
        '钱报警追，社保自己接上：查缴费记录看断在几月，医保{gap-grace.months}个月内接上；别再找代缴。',
        'Report it to the police and go on by yourself: see in the record which month is missing, medical within {gap-grace.months} months.',
        'PR-02',
      ),
    { why: ['ME-07', 'PR-05'] },
  ),
  point(
    'agency',
    'punishment',
    ask`挂靠代缴社保被查到罚多少
    The fine for sham insurance
    骗社保待遇怎么处罚
    找中介代缴被发现会坐牢吗
    代缴社保违法罚几倍
    what is the penalty for buying social insurance through a fake employer`,
    (c) =>
      state(
        c,
        `${CREDIT.test(c.q) ? '会：严重的记入信用记录，还可能列入失信名单。' : ONLY.test(c.q) ? '不止：' : ''}${SHAM.test(c.q) ? '没真上班挂名交社保是虚构劳动关系，领待遇算骗保。' : ''}骗领的要退回，再罚骗取金额的{benefit-fraud.least}到{benefit-fraud.most}倍；挂靠的年限可能被清退不算，构成犯罪的移送公安，按诈骗处理。`,
        `${CREDIT.test(c.q) ? 'Yes: grave cases go into the credit record and may end on a blacklist. ' : ONLY.test(c.q) ? 'No, it does not end there. ' : ''}What was drawn by fraud is paid back with a fine of {benefit-fraud.least} to {benefit-fraud.most} times; months of sham work may be cancelled, and a crime goes to the police.`,
        'PR-01',
        ...(CREDIT.test(c.q) ? ['PR-06'] : SHAM.test(c.q) ? ['PR-02'] : ['PR-03']),
      ),
    {
      why: ['PR-08', 'PR-02'],
      says: /^(?!.*(?:被骗|骗[我了]钱|公积金|医保|医疗)).*(?:骗|假材料|假合同|假劳动合同|造假|冒领).{0,24}(?:罚|处罚|坐牢|判|征信|黑名单|信用|没事|后果|犯罪|犯法|报警)/,
    },
  ),
  point(
    'agency',
    'report',
    ask`怎么举报骗社保的
    Reporting fraud
    发现有人冒领养老金打哪个电话举报
    举报骗保有奖金吗
    举报挂靠代缴社保去哪
    how do I report social insurance fraud and is there a reward`,
    (c) => {
      const reward = /奖|reward|money|paid/.test(c.q)
      return yes(
        reward ? '' : false,
        say(
          c,
          `${reward ? '有，各地给奖励，标准看当地。' : '能举报，'}打12333，医保的打12393；不用是当事人。`,
          `${reward ? 'provinces pay rewards. ' : ''}Call 12333, for medical 12393.`,
          'PR-05',
        ),
        'Yes, ',
      )
    },
    {
      why: ['PR-01', 'PR-08'],
    },
  ),
]
