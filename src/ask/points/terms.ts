import { ask, point, say, state } from './point.ts'

/** Times and sums that the law fixes for employers, offices and those who cheat: each asked for by itself. */
export const points = [
  point(
    'employer-duties',
    'late-fee',
    ask`单位欠缴社保滞纳金怎么算
    The surcharge on unpaid contributions
    社保滞纳金一天多少
    欠缴社保每天罚多少
    公司拖欠社保要交多少滞纳金
    滞纳金比例万分之几
    公司一直不补社保会罚多少
    penalty interest when the employer pays insurance late
    how much surcharge a day on social insurance arrears`,
    (c) =>
      say(
        c,
        '每天万分之五（0.05%），从欠缴那天算，由公司出；限期内还不补，再罚欠款的1到3倍。',
        '0.05 % a day from the day it was due, paid by the employer; still unpaid after the time set, a fine of one to three times the arrears.',
        'ED-12',
      ),
    { why: ['ED-10', 'DS-02'], cue: /滞纳金|surcharge/ },
  ),
  point(
    'employer-duties',
    'no-registration-fine',
    ask`公司不给员工办社保登记会罚多少
    The fine for not registering staff
    单位不参保怎么处罚
    老板不给交社保会被罚款吗
    what is the fine for an employer who does not register staff`,
    (c) =>
      say(
        c,
        '逾期不改的，罚应缴数额的1到3倍，直接负责的人另罚500到3000元。',
        'Not put right in time: one to three times what was due, and 500 to 3,000 yuan for those responsible.',
        'ED-13',
      ),
    { why: ['ED-08', 'ED-14'] },
  ),
  point(
    'employer-duties',
    'contract-kept',
    ask`离职后劳动合同公司要保存几年
    How long the employer keeps the contract
    劳动合同丢了能找公司要吗
    以前的劳动合同公司还有吗
    how long must the employer keep my labour contract`,
    (c) => say(c, '至少2年：离职两年内都可以找公司要。', 'At least two years after the end; ask for a copy.', 'ED-07'),
    { why: ['ED-04'] },
  ),
  point(
    'severance',
    'short-service',
    ask`干了不到半年被辞退补偿几个月
    Severance for less than half a year
    工作不满六个月被裁赔多少
    干了三个月被辞退有补偿吗
    试用期被辞退赔多少
    不满一年补偿怎么算
    入职四个月被裁有没有补偿
    severance when I worked less than six months
    severance after only a few months`,
    (c) =>
      say(
        c,
        '不到半年给半个月工资，满半年不到一年给一个月工资；试用期也一样，前提是公司该给补偿的情形。',
        'Less than half a year brings half a month’s pay, half a year or more a full month’s, in the probation period too, wherever severance is owed.',
        'ED-18',
      ),
    { why: ['ED-17', 'ED-21'], cue: /(不到|不满|没满|未满)(半年|六个月|6个月)/, not: /\d年|[两二三四五六七八九十]年/ },
  ),
  point(
    'unemployment-duration',
    'tell-of-new-job',
    ask`领失业金找到工作了几天内要报告
    Telling the office about a new job
    重新就业多久之内停失业金
    上班了失业金要去停吗
    领着失业金入职了怎么告诉人社局
    找到工作没及时停失业金怎么办
    how long do I have to report a new job to the unemployment office
    I start work next week when must I tell the benefit office`,
    (c) =>
      say(
        c,
        '20个工作日内告诉经办机构：在12333网上或窗口停领，多领的要退。',
        'Within 20 working days tell the office, online or at the counter; what was drawn too much is paid back.',
        'UI-16',
        'UI-17',
      ),
    { why: ['UI-15', 'UI-06'], cue: /\b(tell|report|inform|notify)\b.{0,40}\b(office|bureau|agency)\b/ },
  ),
  point(
    'unemployment-duration',
    'paid-back',
    ask`多领的失业金怎么退
    Paying back benefit drawn too much
    失业金多领了要退吗
    多发的失业金能分期退吗
    do I have to pay back unemployment benefit`,
    (c) =>
      say(
        c,
        '要退：可以跟经办机构签协议分期退，也可以从以后的待遇里抵。',
        'Yes, it is paid back: in instalments by agreement, or set off against later benefit.',
        'UI-17',
      ),
    { why: ['UI-16', 'PR-01'] },
  ),
  point(
    'flexible-cost',
    'rate',
    ask`灵活就业养老保险缴费比例是多少
    The contribution rate by oneself
    自己交养老20%里多少进个人账户
    个人交养老保险交百分之几
    灵活就业交的钱有多少进个人账户
    12%进统筹是什么意思
    what percentage do flexible workers pay for the pension
    flexible employment pension contribution rate
    flexible workers pay pension insurance by self what is the proportion
    how much of what I pay goes into my personal account`,
    (c) =>
      say(
        c,
        '缴所选基数的20%：其中8%进你的个人账户，12%进统筹基金。',
        '20 % of the base chosen: 8 % goes to your account, 12 % to the pooled fund.',
        'PE-11',
      ),
    { why: ['PE-10', 'PE-12'], cue: /比例|百分之几|进个人账户|\b(percent\w*|proportion|rate)\b/, not: /报销|失业金|补贴/ },
  ),
  point(
    'medical-account',
    'claim-later',
    ask`自己垫付的医药费多久能报下来
    Bills paid first and claimed later
    手工报销要什么材料
    住院自己先付了钱怎么报
    how do I claim hospital bills I paid myself`,
    (c) =>
      say(
        c,
        '30个工作日内办完：带票据、费用清单、诊断证明和病历，到参保地医保窗口报。',
        'It is settled within 30 working days: bring receipts, the list of charges, diagnosis and records to the medical counter of the insured place.',
        'ME-22',
      ),
    { why: ['ME-21'] },
  ),
  point(
    'resident-insurance',
    'must-from-2027',
    ask`2027年起必须参加医保吗
    Must everybody be insured from 2027
    没工作是不是强制参加医保
    不参加医保会罚款吗
    医保法规定人人都要参保吗
    不交居民医保违法吗
    is health insurance compulsory from 2027
    will I be fined for having no medical insurance`,
    // The law begins in 2027 and is told of before.
    () => ({
      zh: '是：2027年1月1日起人人都要有医保，没在职工医保里的参加居民医保。个人不参保罚不罚款，这里没有查到有这样的规定，可打12393确认；断了要等才能报。',
      en: 'Yes: from 1 January 2027 everybody is to be insured, those outside the employee scheme in the residents’. No fine for a person was found here; 12393 can confirm. A break means a wait.',
      rules: ['ME-03'],
    }),
    {
      why: ['ME-06', 'ME-10'],
      cue: /(必须|强制|人人|都要).{0,8}(参加|参|交|买)?.{0,4}医保|不(交|参加|买).{0,8}(罚款|违法)|compulsory|mandatory/,
    },
  ),
  point(
    'housing-fund',
    'decision-time',
    ask`公积金提取申请几天有结果
    How long a withdrawal takes
    提公积金多久到账
    公积金提取审批要多久
    申请提取公积金几天能批
    how long does a housing fund withdrawal take
    how many days does the centre take to decide on a withdrawal`,
    (c) =>
      say(
        c,
        '3天内给结果：公积金中心受理后3天内要答复，不用原单位开证明；到账还要看银行，问12329。',
        'Within 3 days of accepting it the centre decides, without a paper from the employer; when the bank pays, ask 12329.',
        'HF-06',
      ),
    { why: ['HF-03'], cue: /(几天|多久|多长时间).{0,8}(批|结果|到账|下来)|days.{0,30}withdraw/ },
  ),
  point(
    'housing-fund',
    'employer-seals',
    ask`单位多久之内要办公积金封存
    When the employer seals the account
    公司多少天内要把公积金转走或封存
    离职后公积金封存要几天
    单位不给封存公积金怎么办
    how soon must the employer seal or transfer my housing fund`,
    (c) =>
      say(
        c,
        '30天内：离职后30天内公司要去公积金中心办转移或封存，不办的打12329。',
        'Within 30 days of the end the employer has it moved or sealed; otherwise call 12329.',
        'ED-15',
      ),
    { why: ['HF-01', 'HF-13'], cue: /(公司|单位|前东家).{0,12}(封存|转移)|封存.{0,6}(几天|多久)/, not: /满半年|能提|销户/ },
  ),
  point(
    'housing-fund',
    'fraud',
    ask`用假材料提公积金会怎么样
    Withdrawing with false papers
    假租房合同提公积金被查到
    骗提公积金的后果
    造假提取公积金会坐牢吗
    what happens if I withdraw the housing fund with fake papers`,
    (c) =>
      say(
        c,
        '要退回，3年内不能提取也不能贷款；骗贷款的5年内不能。已经提了的主动联系12329退回。',
        'It is paid back and there is no withdrawal or loan for 3 years, 5 years for a loan obtained by fraud. Contact 12329 yourself to return it.',
        'HF-11',
      ),
    { why: ['PR-06'], cue: /(假|骗|造).{0,12}公积金|公积金.{0,12}(假|骗|造)/ },
  ),
  point(
    'housing-fund',
    'renovation',
    ask`公积金能提出来装修吗
    Decoration and property fees
    公积金能交物业费吗
    装修能不能提公积金
    公积金可以付物业费装修款吗
    can I use the housing fund for renovation or property fees`,
    (c) =>
      say(
        c,
        '能：2026年9月20日起，装修、交物业费也是提取理由，额度和材料问12329。',
        'Yes: since 20 September 2026 decoration and property fees are grounds; limits and papers: 12329.',
        'HF-03',
      ),
    { why: ['HF-06'], cue: /装修|物业费|renovat|decorat|property fee/ },
  ),
  point(
    'housing-fund',
    'mine',
    ask`公司交的那部分公积金是我的吗
    Is the employer's part mine
    离职后单位缴的公积金归谁
    公积金公司那一半会收回吗
    is the employer's half of the housing fund mine
    does the company take back its share of my housing fund when I resign`,
    (c) =>
      say(
        c,
        '是你的：自己缴的和公司缴的都归你，离职公司也收不回去。',
        'Yes, it is yours: your own and the employer’s part both belong to you, also after you leave.',
        'HF-01',
      ),
    {
      why: ['ED-15', 'HF-02'],
      cue: /(公司|单位).{0,8}(部分|一半|那份|交的).{0,10}(我的|归|收回)|employer.s (half|part|share)|(company|employer)\b.{0,20}(half|part|share).{0,24}fund/,
      wrong: /收回|拿[走回]|归公司|takes?|keeps?/,
    },
  ),
  point(
    'housing-fund',
    'loan-time',
    ask`公积金贷款多久批下来
    How long a loan takes
    申请公积金贷款几天有结果
    how long does a housing fund loan decision take`,
    (c) => say(c, '10天内给结果（以前是15天）。', 'Within 10 days (15 before).', 'HF-07'),
    { why: ['HF-06'] },
  ),
  point(
    'housing-fund',
    'rate',
    ask`公积金缴存比例是多少
    The rate of the housing fund
    公积金最低交百分之几
    公积金公司和个人各交多少
    what is the housing fund contribution rate`,
    (c) =>
      say(
        c,
        '个人和公司各不低于5%，上限按国家规定，各市定具体比例，问12329。',
        'At least 5 % each from you and the employer, up to the national ceiling; each city sets its own: 12329.',
        'HF-09',
      ),
    { why: ['HF-16'] },
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
      say(
        c,
        '领过的待遇要退回，再罚骗取金额的2到5倍；挂靠的缴费年限可能被清退不算，构成犯罪的移送公安。',
        'What was drawn is paid back with a fine of two to five times; the months may be cancelled, and a crime goes to the police.',
        'PR-01',
        'PR-03',
      ),
    { why: ['PR-02', 'PR-08'], cue: /(挂靠|代缴|骗).{0,10}(罚|处罚|坐牢)/ },
  ),
  point(
    'records-query',
    'office-times',
    ask`社保参保登记多久办好
    How long registration takes
    灵活就业参保登记几天办完
    参保登记要几天
    how long does social insurance registration take`,
    (c) => say(c, '10个工作日内办完。', 'Within 10 working days.', 'CH-06'),
    { why: ['CH-04', 'CH-05'] },
  ),
  point(
    'flexible-documents',
    'extra-papers',
    ask`窗口要的材料网上没写可以不给吗
    The counter asks for more papers
    社保局让我开一堆证明合法吗
    窗口多要材料怎么投诉
    can the counter ask for extra documents`,
    (c) =>
      state(
        c,
        '没有依据的可以不给：除身份证件外，要别的材料必须有法律法规或国务院的依据；多要的可以投诉，打12345或12333。',
        'Without a legal basis you need not give them: beyond your ID a paper must rest on a law or State Council rule; complain at 12345 or 12333.',
        'CH-05',
        'CH-11',
      ),
    { why: ['CH-05', 'CH-11'] },
  ),
]
