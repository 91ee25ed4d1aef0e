import { ownPlaces } from '../context.ts'
import { lawNumber } from '../law.ts'
import { benefitMonths } from './mine/benefitMonths.ts'
import { eligible } from './mine/benefitDue.ts'
import { ask, either, point, quote, say, state, yes } from './point.ts'
import { worse } from './worseTerms.ts'
import { licensed } from './licence.ts'

/** Sent home, with the job still running. */
/** How the allowance of past years differs from benefit. */
const ALLOWANCE = /失业补[助住]金?.{0,8}(?:区别|不同|一样|一回事)|区别.{0,8}失业补助/
const INJURED = /工伤|摔|受伤|骨折|\binjur/
const IDLE = /停薪留职|放长假|放假回家|待岗|内退/

/** Has it been drawn before? */
const DRAWN = /领过|领了|领完|用过|drew|drawn/

/** May the months that a year lacks be paid by oneself: "就差三个月满一年能自己补吗". */
const TOP_UP = /(?:差|缺)[^，。？?]{0,5}月[^？?]{0,6}一年[^？?]{0,10}自己[^，。？?]{0,6}[补交缴]/

export const points = [
  point(
    'unemployment-eligibility',
    'conditions',
    ask`失业金要什么条件才能领
    Who may draw unemployment benefit
    领失业金的条件
    什么情况可以领失业金
    失业保险金申领资格
    失业险交多久才能领
    失业保险至少交几个月
    我能领失业金吗
    失业金 条件
    我符合领失业金吗
    am I eligible for unemployment benefit
    do I qualify for unemployment benefit
    conditions for unemployment benefit`,
    (c) =>
      either(
        licensed(c),
        IDLE.test(c.q) &&
          say(
            c,
            '不能：放假、待岗、停薪留职、内退的，劳动关系还在，不算失业；公司辞退、裁员或合同到期了才能领。生活费怎么发打12333问。',
            'No: on leave without pay or sent home, you are still employed; benefit comes once the employer ends the job or the contract expires. About pay meanwhile ask 12333.',
            'UI-02',
          ),
        eligible(c),
        /没签过?(?:劳动)?合同|without a contract/.test(c.q) &&
          quote(c, '合同没签不要紧，看失业保险：', 'The contract does not matter, the insurance does:', 'UI-01'),
        state(
          c,
          '同时满足三条才能领：缴满{benefit-least.months:span}、不是自己要走、办了失业登记。',
          'Three things together: {benefit-least.months:span} paid, not of your own accord, registered as unemployed.',
          'UI-01',
        ),
      ),
    {
      why: ['UI-02', 'UI-03', 'UI-04'],
      instead: {
        foreign: 'unemployment-eligibility/foreigner',
        expired: 'unemployment-eligibility/expired',
        'dismissed-fault': 'unemployment-eligibility/fault',
        'laid-off': 'unemployment-eligibility/laid-off',
        'dismissed-no-fault': 'unemployment-eligibility/laid-off',
        'employer-closed': 'unemployment-eligibility/laid-off',
        resigned: 'unemployment-eligibility/resigned',
        'mutual-by-employer': 'unemployment-eligibility/mutual',
        'resigned-employer-fault': 'unemployment-eligibility/forced',
      },
      says: /^失业金还?(?:能|可以)[领拿][吗么不]?[?？]?$|失业金.{0,10}(?:批得下来|够不?够?格|有戏|轮得?到|我的份)|^.{0,4}还(?:能不能|可不可以|能|可以)再?领到?失业金了?[吗不么]?[?？]?$|没签?过?(?:劳动)?合同[^，。？?]{0,8}失业金/,
    },
  ),
  point(
    'unemployment-eligibility',
    'too-short',
    ask`失业保险交了不到一年能领吗
    Less than a year paid
    只交了七个月失业保险有失业金吗
    没交满12个月失业金
    工作半年被裁有失业金么
    在公司才干了十个月失业险
    paid unemployment insurance for less than a year`,
    (c) =>
      either(
        ALLOWANCE.test(c.q) &&
          say(
            c,
            '失业保险金要缴满{benefit-least.months:span}、非自愿离职才有；失业补助金是前几年给没满{benefit-least.months:span}的人的，没有查到现在还在发，打12333问。',
            'Benefit needs {benefit-least.months:span} paid and an involuntary end; the allowance for those short of it was a measure of past years and was not found in force: ask 12333.',
            'UI-01',
          ),
        /补助/.test(c.q) ? null : eligible(c),
        (c.said.paid ?? 0) >= lawNumber(c, 'benefit-least', 'months') && {
          zh: '月数够了：已经满{benefit-least.months:span}（{benefit-least.months}个月），还要看另外两条。',
          en: 'The months are enough: {benefit-least.months:span} ({benefit-least.months} months) is paid; two more conditions count.',
          rules: ['UI-01'],
          quotes: [benefitMonths(c) ?? [], 'UI-01'].flat(),
        },
        say(
          c,
          `${TOP_UP.test(c.q) ? '失业保险多数地方个人缴不了，自己补不上。' : ''}不够：失业保险没有满{benefit-least.months:span}（{benefit-least.months}个月），现在领不到；${/补助/.test(c.q) ? '前几年的失业补助金，没有查到现在还在发，打12333问当地。' : ''}已缴的月数保留着，以后接着累计。`,
          `${TOP_UP.test(c.q) ? 'In most places you cannot pay it yourself. ' : ''}Not enough: short of {benefit-least.months:span} there is no benefit now; the months paid are kept and go on counting.`,
          'UI-01',
          'UI-19',
        ),
      ),
    {
      why: ['UI-19', 'UI-06', 'PE-01'],
      says: new RegExp(`${TOP_UP.source}|${ALLOWANCE.source}`),
    },
  ),
  point(
    'unemployment-eligibility',
    'years-add-up',
    ask`中间断过失业保险年限还累计吗
    Do broken periods of unemployment insurance add up
    换了几家公司失业保险年限能加一起吗
    以前没领过失业金年限算不算
    失业保险断缴会清零吗
    不同城市交的失业险合并吗
    do unemployment insurance years in different cities add up`,
    (c) =>
      DRAWN.test(c.q)
        ? yes(
            '是，',
            state(
              c,
              '领过以后再上班，缴费年限从头算；没领完的月数留着，下次加上。',
              'after drawing and a new job the time paid starts anew; the months not drawn are kept and added.',
              'UI-06',
            ),
          )
        : state(
            c,
            `${/清零|没了|作废|归零|白[交扣]/.test(c.q) ? '不会清零，都保留着：' : '算，'}没领过失业金的年限一直累计，断过、换过城市都合在一起。`,
            /\b(?:lose|lost)\b/.test(c.q)
              ? 'No, nothing is lost: years not used for benefit add up across breaks and cities.'
              : 'Yes: years not used for benefit add up across breaks and cities.',
            'UI-19',
          ),
    {
      not: /白[交缴]/,
      why: ['UI-06'],
      says: /失业保?险[^？?]{0,16}白[交缴扣]/,
    },
  ),
  point(
    'unemployment-eligibility',
    'skills',
    ask`领失业金期间考证有补贴吗
    A subsidy for a certificate
    技能提升补贴怎么领
    失业保险缴满一年考了证能领钱吗
    考电工证失业保险给补贴吗
    考了会计证能领技能补贴吗
    skills subsidy from unemployment insurance
    can I get money for a vocational certificate while on benefit`,
    (c) => {
      const still = /今年|还有|还发|截止|到什么时候/.test(c.q)
      const gone = c.here('job-seeking', 'expired')[0]?.statement
      return /求职补贴|job[- ]?seek/.test(c.q)
        ? state(
            c,
            `没有查到现在还发求职补贴。${gone ? `${gone.zh}别处` : ''}打12333问。`,
            `No job-seeking allowance was found today. ${gone ? `${gone.en} Elsewhere ask` : 'Ask'} 12333.`,
            'UI-26',
          )
        : yes(
            still && '有，',
            say(
              c,
              `${still ? '今年（2026年）延续到年底' : '可能能领'}：哪些证书算、有没有时限、发多少，打12333问。`,
              'Perhaps: which certificates count, by when and how much, ask 12333.',
              'UI-26',
            ),
            '',
          )
    },
    {
      why: [],
      not: /^(?!.*(?:证|技|补贴|certif|skill|subsid|allowance))/,
      says: /考[^。，？?]{0,8}证[^。？?]{0,16}(?:补贴|领钱|发钱|给钱|有钱)/,
    },
  ),
  point(
    'unemployment-eligibility',
    'aid',
    ask`没收入了能申请低保吗
    Low-income aid
    领完失业金能申请救助吗
    失业了家里困难能领低保么
    低保和失业金能一起领吗
    租房住的能在当地申请救助吗
    can I apply for low-income aid after unemployment benefit`,
    (c) =>
      state(
        c,
        `能申请：家里困难的，向${ownPlaces(c).hukou.zh}（有条件的地方也可以在住地）的街道、民政申请低保、临时救助，够不够条件当地定，打12345问。`,
        'You may apply at the street office or the civil affairs office of your hukou place or, in some areas, of the place where you live; whether you qualify is decided there (12345).',
        'GR-09',
      ),
    {
      not: /低保还/,
      why: ['GR-11'],
    },
  ),
  point(
    'unemployment-eligibility',
    'student',
    ask`没毕业兼职被辞有失业金吗
    Students and interns
    实习生能领失业金吗
    大学生实习被辞退失业保险
    应届毕业生没工作过能领失业金吗
    interns unemployment benefit`,
    (c) =>
      INJURED.test(c.q)
        ? say(
            c,
            '没毕业的实习一般不算劳动关系，能不能按工伤赔没有查到：先让单位和学校垫付医药费，看有没有买工伤或实习责任保险，打12333问当地。',
            'Work while studying is as a rule no employment; whether it counts as a work injury was not found. Ask the company and the school what they insured, and 12333.',
          )
        : state(
            c,
            '没有：没毕业的兼职、实习一般不算劳动关系，单位不缴失业保险，缴不满{benefit-least.months:span}就领不到失业金。',
            'No: work while studying is as a rule no employment, no unemployment insurance is paid, and without {benefit-least.months:span} paid there is no benefit.',
            'UI-01',
          ),
  ),
  point(
    'unemployment-eligibility',
    'never-insured',
    ask`公司没给我交失业保险怎么领失业金
    The employer never paid unemployment insurance
    单位没上失业险被裁了怎么办
    失业保险记录是0
    公司说交了五险失业金却没资格
    缴了养老没缴失业保险
    employer did not pay unemployment insurance can I claim`,
    (c) =>
      either(
        c.mine && c.profile?.months?.unemployment === 0 ? eligible(c) : null,
        say(
          c,
          '现在领不到，但责任在单位：要求单位补缴失业保险，不补就打12333投诉；补不了、害你领不到的，可以仲裁要求单位赔失业金损失。',
          'Not as things stand, but the employer answers for it: have the insurance made good, complain at 12333, and where it cannot be, claim the loss in arbitration.',
          'DS-03',
        ),
      ),
    {
      why: ['ED-09', 'ED-12', 'UI-01'],
    },
  ),
  point(
    'unemployment-eligibility',
    'rural',
    ask`农村户口能领失业金吗
    Rural hukou and benefit
    农民工失业金
    农业户口失业保险待遇一样吗
    外地户口能领失业金吗
    rural workers unemployment benefit`,
    (c) => {
      const how = /一次|按月|每个?月|lump|one sum|monthly/.test(c.q)
      const matter = /\bmatter/.test(c.q)
      return yes(
        how || matter ? false : '',
        state(
          c,
          `${how ? '' : '能领，外地户口也一样；农民工的，'}很多地方已和城镇职工一样按月领；全国条例写的还是一次性生活补助，以当地为准，问12333。`,
          `${how ? 'Monthly, ' : matter ? 'No, ' : ''}in many places on the same terms; for rural workers the national text still has a lump sum, so the place decides: ask 12333.`,
          'UI-24',
          'UI-01',
        ),
        'Yes, ',
      )
    },
    {
      not: /\bonly (?:get|claim|draw)/,
      says: /(?:农民工|农民合同|农村户口|农业户口|农村人|乡下户口)[^。？?]{0,20}(?:失业金|失业保险|一次性(?:生活)?补助)/,
    },
  ),
  point(
    'unemployment-eligibility',
    'foreigner',
    ask`外国人被裁能领失业金吗
    Foreigners and unemployment benefit
    外籍员工失业金
    can a foreigner claim unemployment benefit in china`,
    (c) =>
      state(
        c,
        '外国人一样参加失业保险，但能不能登记失业、领失业金，没有查到清楚的规定，各地做法不同，先打12333问。',
        'Foreigners are insured against unemployment on the same terms, but whether one may register and draw benefit was not found in clear words and practice differs: ask 12333 first.',
        'UI-01',
      ),
    {
      presumes: 'benefit',
      why: [],
      says: /work permit.{0,50}(?:unemployment|benefit)/,
    },
  ),
  point(
    'unemployment-eligibility',
    'counts',
    ask`哪些离职算非自愿可以领失业金
    Which ways of leaving count as involuntary
    什么叫非因本人意愿中断就业
    我这样走算自愿还是非自愿
    怎么离职才能领失业金
    which reasons for leaving count as involuntary`,
    (c) => either(worse(c), c.mine ? eligible(c) : null, say(c, '看谁提出、为什么走。', 'It turns on who ended it and why.', 'UI-02')),
    {
      why: ['UI-03'],
    },
  ),
]
