import type { Words } from '../../domain/text.ts'
import type { PointContext } from '../context.ts'
import { words } from '../../advisor/wording.ts'
import { ask, point, quote, state, yes } from './point.ts'

/** Whether maternity goes with medical insurance. */
const MERGED = /一[起块并]|合并|统一|单独|分开|明年|2027|变化|merge|together|separate/

/** A job on paper only. */
const PRETENDED = /挂靠|假装|挂名|虚假|冒充|代缴|假(?:入职|单位|工作)|套取|骗|\b(?:fake|sham|pretend\w*)\b/

/** Who was sent away while pregnant and asks about the costs hears that too. */
const protectedToo = (c: PointContext): Words =>
  /孕|怀着|pregnan/.test(c.q) && /^(?:dismissed-no|laid)/.test(c.profile?.exit ?? c.said.profile.exit ?? '')
    ? words('怀孕期间公司一般不能这样辞退你，也打12333问。', ' While you are pregnant such a dismissal is mostly barred: ask 12333 too.')
    : words('', '')

export const points = [
  point(
    'maternity',
    'dismissed-pregnant',
    ask`怀孕被辞退合法吗
    Dismissed while pregnant
    产假期间公司裁我
    哺乳期能辞退吗
    孕期合同到期公司不续行不行
    怀孕四个月劳动合同到期
    can I be dismissed while pregnant`,
    (c) => {
      const agreed = /协商|同意|自愿|\bagree/.test(c.q)
        ? words(
            '你自己同意协商走的不算：公司先提出的有补偿。',
            ' An end that you agree to is another matter: proposed by the employer it brings severance.',
          )
        : words('', '')
      return state(
        c,
        `${/多少|几个月|赔/.test(c.q) ? '违法的赔{unlawful-end.multiple:times}补偿（2N）：' : '不行：'}怀孕、产假、哺乳期公司不能裁你、无过错辞退；合同到期要顺延到哺乳期结束。违法辞退可以要求恢复，或要{unlawful-end.multiple:times}赔偿，打12333。${agreed.zh}`,
        `No: in pregnancy, maternity leave and nursing you may not be laid off or dismissed without fault; an expiring contract is extended to the end of nursing. Otherwise ask for the job back or {unlawful-end.multiple:times} the severance (12333).${agreed.en}`,
        'ED-23',
      )
    },
    {
      why: ['ED-22'],
      not: /^(?!.*(怀|孕|产假|哺乳|刚生|pregnan|leave)).*(生育|maternity)|产检/,
      says: /^(?!.*(失业金|津贴|报销|能报|报得|报吗|谁出|医保|社保|补偿(?!多少)|赔(?!多少|几)|养老)).*(怀孕|怀着|孕期|产假|哺乳|喂奶|刚生|孩子(才|刚).{0,4}月|宝宝.{0,4}月).{0,20}(裁|辞退|开除|炒|不要我|不用(?:再?来|上班)|[让叫要劝]我走)|(?:肚子?里|怀)[^，。？?]{0,4}(?:孩子|宝宝|娃)[^。？?]{0,12}(?:走人|辞退|裁|开除|不用来)/,
    },
  ),
  point(
    'maternity',
    'after-leaving',
    ask`离职后生孩子能报销吗
    Giving birth after leaving
    怀孕离职生育险怎么办
    失业了生孩子医疗费
    辞职后生育保险还能用吗
    自己交社保生孩子能报吗
    maternity costs after leaving my job`,
    (c) =>
      /[交缴][^。，？?]{0,4}(?:多久|几个月|多长)|how (?:many months|long)/.test(c.q)
        ? state(
            c,
            '要连续缴几个月，各地自己定，没有查到全国统一的数，打12393问当地。',
            'How many months must be paid is local and no national number was found: ask 12393.',
            'MA-01',
          )
        : state(
            c,
            `${/领着?失业金/.test(c.q) || (c.mine && c.a?.unemployment.eligible === 'yes') ? '能：' : '看你当时有没有医保：'}${c.a?.unemployment.eligible === 'no' ? '' : '领失业金期间基金缴的医保含生育，能报；'}自己缴职工医保很多地方也含生育医疗费；断着就报不了，可以用配偶的。问12393。${protectedToo(c).zh}`,
            `By the cover you have then: while on benefit the fund pays, maternity included; many places include it when you pay medical yourself; else through the spouse. Ask 12393.${protectedToo(c).en}`,
            'MA-04',
          ),
    {
      cue: /产检/,
      says: /生育保?险[^，。？?]{0,6}(?:失效|作废)|^(?=.*生(?:育|孩|娃)).*[交缴][^。，？?]{0,4}(多久|几个月|多长)|\bhow (?:many months|long)\b[^?]{0,40}\b(?:birth|maternity cover)|^(?!.*津贴).*(医保|生育)[^？?]{0,20}生(二胎|三胎|孩子|娃|小孩)[^？?]{0,8}报/,
      why: ['MA-01', 'MA-03', 'UI-09'],
    },
  ),
  point(
    'maternity',
    'premium',
    ask`生育保险谁交
    Who pays maternity insurance
    生育险个人要交钱吗
    生育保险和医保合并了吗
    生育保险以后跟医保一起交吗
    工资里扣不扣生育保险
    does the employee pay maternity insurance
    is maternity insurance merged with medical insurance`,
    (c) =>
      MERGED.test(c.q)
        ? state(
            c,
            '不少地方已经合并收，{MA-03}起全国统一征缴。在职的由单位缴，自己缴医保的看当地费率含不含。',
            'Many places already collect it together with medical insurance; from {MA-03} all do. In a job the employer pays; by yourself the local rate may include it.',
            c.rule('MA-03') ? 'MA-03' : 'MA-01',
          )
        : state(c, '生育保险单位缴，个人不用出。', 'The employer pays maternity insurance, nothing from you.', 'MA-01'),
    {},
  ),
  point(
    'maternity',
    'allowance-amount',
    ask`生育津贴怎么算
    How much is the maternity allowance
    生育津贴按自己工资还是单位平均工资
    生育津贴多久能批下来
    生育津贴能拿多少
    how is maternity allowance calculated
    how long until the maternity allowance is paid`,
    (c) =>
      state(
        c,
        /到账|多久|什么时候|几天|批下/.test(c.q)
          ? '材料齐了{maternity-allowance.workingDays}个工作日内办结，再久打12393催；按单位上年度的月平均工资算。'
          : '按单位上年度的月平均工资算，不看你本人的工资；材料齐了{maternity-allowance.workingDays}个工作日内办结，多少天的量问12393。',
        'By the average monthly wage of your employer in the year before, not by your own; decided within {maternity-allowance.workingDays} working days. For how many days 12393 knows.',
        'MA-02',
      ),
    {
      why: [],
      not: /[交缴][^，。？?]{0,4}几个月/,
    },
  ),
  point(
    'maternity',
    'allowance',
    ask`离职了还能领生育津贴吗
    The maternity allowance after leaving
    生育津贴离职怎么办
    辞职后生育津贴还发吗
    自己交社保有生育津贴吗
    maternity allowance after resigning`,
    (c) =>
      /男的|男职工|陪产|护理假/.test(c.q)
        ? state(
            c,
            '男职工的陪产假有没有津贴各地自己定，没有查到全国规定，打12393问；没有工作的配偶能报生育医疗费。',
            'Whether men get an allowance for paternity leave is local and no national rule was found: ask 12393; a spouse without a job has the medical costs covered.',
            'MA-01',
          )
        : /失业金|benefit/.test(c.q)
          ? state(
              c,
              '生孩子的医疗费能报（基金缴的医保含生育）；津贴一般要在职才有，领失业金时有没有，打12393问当地。',
              'The costs of the birth are covered, for the fund pays maternity as well; the allowance as a rule needs a job, so ask 12393 whether you get one.',
              'MA-04',
            )
          : /(?:扣着?|不给|没给|拖着?)[^。？?]{0,4}(?:我|津贴|$)/.test(c.q) && /公司|单位|老板/.test(c.q)
            ? state(
                c,
                '公司扣着不给的：先打12393查津贴发没发、发了多少，再打12333投诉，要不回来可以仲裁。',
                'Held back by the employer: ask 12393 whether and how much was paid, then complain at 12333 or go to arbitration.',
                'MA-02',
              )
            : PRETENDED.test(c.q)
              ? quote(c, '不行，是骗保：', 'No, that is fraud: ', 'MA-05')
              : state(
                  c,
                  '一般要在职、单位正常缴着才有生育津贴，离职后多半没有；产假里离职的，已经发生的那段能不能领问12393。自己缴医保的多数地方没有津贴。',
                  'As a rule the allowance needs an employer paying at the time; afterwards mostly not, nor when you pay yourself: ask 12393.',
                  'MA-01',
                ),
    {
      says: /生育津贴(还有|还能|还发|还给)/,
      why: ['MA-02', 'MA-05'],
    },
  ),
  point(
    'maternity',
    'spouse',
    ask`没工作生孩子能用老公的生育保险吗
    Through the spouse
    配偶生育保险报销
    老婆没工作生育医疗费能报吗
    spouse maternity insurance`,
    (c) => yes('能，', state(c, '用配偶的报生育医疗费，没有津贴。', 'the medical costs, without the allowance.', 'MA-01'), 'Yes, '),
    { why: ['MA-03'], not: /^(?!.*(?:配偶|老公|爱人|丈夫|老婆|妻|男|husband|wife|spouse|partner))/ },
  ),
]
