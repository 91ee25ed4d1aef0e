import { words } from '../../advisor/wording.ts'
import { isLongGap } from '../law.ts'
import { resumed } from './mine/retirement.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { comingTo, ask, either, no, point, quote, say, state } from './point.ts'
import { lengths } from '../understand/amounts.ts'

const long = (c: PointContext): boolean => lengths(c.q).some(({ months }) => months > 36)

/**
 * What an employer has to show for months it makes up. That more than three years want a legal document is not read in the text (PE-14).
 */
const proof = (c: PointContext): PointLead | false =>
  /材料|证明|资料|手续|文书|document|paper|proof|prove/.test(c.q) &&
  state(
    c,
    `${/证明.{0,3}(?:就|够|行|能)/.test(c.q) && long(c) ? '一般不够：' : '看补多久：'}超过3年的一般要仲裁裁决、法院判决等法律文书（没有核到原文），不到3年要什么问12333、12366。`,
    `${/enough|just/.test(c.q) && long(c) ? 'Mostly not enough: beyond' : 'It depends: beyond'} three years mostly a legal document such as an award is needed (text not read); for less ask 12333 or 12366.`,
    'ED-12',
    'PE-14',
  )

/** Whose money it is: the employer's part and the late fee are the employer's, one's own part stays one's own (ED-09, ED-12). */
const ownShare = (c: PointContext): PointLead | false =>
  /(?:个人|自己)(?:的)?(?:那)?(?:部分|份).{0,6}谁|谁.{0,4}(?:出|付|承担).{0,6}个人|\bmy (?:own )?(?:part|share)\b/.test(c.q) &&
  state(
    c,
    '个人那份还是自己出（本来就从工资里扣），单位那份和滞纳金由单位出。',
    'Your own part stays yours, as it would have come off the wage; the employer bears its part and the late fee.',
    'ED-12',
    'ED-09',
  )

/** Two years are for what an employer owes (DS-02), not for months one missed oneself. */
const twoYears = (c: PointContext): PointLead =>
  state(
    c,
    '不是，自己补不了{inspection.months:span}：断缴{gap-grace.months}个月以内接上的，很多地方可以补断的那几个月，更久的一般只能重新开始；“{inspection.months:span}”是单位违法停止后没人发现、投诉，劳动监察不再查的期限，欠的社保不因此免掉。',
    'No, not {inspection.months:span} by yourself: resumed within {gap-grace.months} months many places take the missed ones, later you mostly start anew. The {inspection.months:span} run from the end of a breach by the employer that nobody reported; the debt is not wiped.',
    'ME-07',
    'DS-02',
  )

/** What the place itself prints on months of medical insurance that were missed. */
function medicalHere(c: PointContext): PointLead | null {
  const own = c.ruleOn('gap-cover')
  return own && c.rule(own.id) && quote(c, '看当地，能不能补打12393问：', 'By the place’s own rule; ask 12393.', own.id)
}

export const points = [
  point(
    'back-payment',
    'past-years',
    ask`以前断的养老能补缴吗
    Can past years be made up
    养老断缴几个月能补吗
    个人可以一次性补缴养老吗
    花钱补前面空的五年养老行吗
    往年漏缴的养老怎么补
    一次性补缴15年养老
    自己补交社保
    断缴的几个月能不能补
    can I back-pay missed pension years
    pay missing pension contributions retroactively
    我自己花钱一次补上前面空的养老可以吧
    前几年没交的养老现在补可以吗
    空了几年养老想一次性补上`,
    (c) =>
      no({
        ...state(
          c,
          '不能：个人自己缴的养老，往年空的补不了，只能接着往前缴；单位欠的才由单位补。',
          'No: past years of a self-paid pension cannot be made up, only paid onward; what an employer owed the employer makes good.',
          'PE-13',
        ),
        quotes: [words('花钱“一次补齐”多是骗局、造假，别信。', 'Paid "one-off back-payments" are mostly fraud.')],
      }),
    {
      not: /公司|单位|医保/,
      local: ['back-payment'],
      why: ['PE-14', 'PR-01', 'PE-04'],
      says: /一次(性)?(补|[交缴]).{0,8}[万千年].{0,16}(领|退休|养老)/,
      cue: /补[交缴齐上]?.{0,6}(几|[一二三四五六七八九十两\d])年/,
    },
  ),
  point(
    'back-payment',
    'medical',
    ask`断缴的医保能补缴吗
    Can missed medical months be made up
    医保断两个月补上行不行
    医保怎么补缴
    医保断了几个月可以补交吗
    pay up missed medical months`,
    (c) => {
      const { gap } = c.said
      const start =
        gap === null
          ? words('', '')
          : isLongGap(c)
            ? words(
                `一般不能：断了${gap}个月，超过{gap-grace.months}个月了。`,
                `Mostly not: ${gap} months are more than {gap-grace.months}. `,
              )
            : words('多半能：', 'Mostly yes. ')
      const here = /(?:[两二2]年|24个月)/.test(c.q) ? twoYears(c) : medicalHere(c)
      return (
        here ??
        comingTo(
          'gap',
          state(
            c,
            `${start.zh}{gap-grace.months}个月以内接上的，很多地方可以补断的那几个月，补了那段也能报；超过{gap-grace.months}个月一般只能重新开始，打12393问。`,
            `${start.en}Within {gap-grace.months} months many places take the missed months, and then cover them; later you mostly start anew: ask 12393.`,
            'ME-07',
          ),
        )
      )
    },
    {
      why: ['ME-09', 'ME-28'],
      cue: /医保.{0,14}补/,
    },
  ),
  point(
    'back-payment',
    'by-employer',
    ask`公司以前没给我交的社保能补吗
    Months the employer owed
    原单位漏缴的社保怎么补
    单位补缴社保要什么材料
    离职了还能让公司补缴社保吗
    公司三年没交社保能追回来吗
    can my former employer make up unpaid social insurance`,
    (c) =>
      either(
        proof(c),
        ownShare(c),
        say(
          c,
          '能追：单位欠的由单位补缴，离职了也可以要求；先书面要求，不补打12333或税务12366投诉、举报，留好劳动合同、工资流水。',
          'Yes: what the employer owed it makes good, after leaving as well; ask in writing, then complain at 12333 or the tax line 12366 with contract and payslips.',
          'ED-12',
        ),
      ),
    {
      not: /试用期/,
      says: /(?:上家|老东家|原单位|前公司)[^，。？?]{0,4}没给?[交缴]|补[^。？?]{0,4}年社保[^。？?]{0,10}证明|社保[^？?]{0,12}公司欠了/,
      why: ['DS-02', 'PE-14', 'ED-14', 'ED-13'],
    },
  ),
  point(
    'back-payment',
    'agency-month',
    ask`找代缴公司补一个月社保可以吗
    An agency for one month
    花钱找人补断的一个月社保
    断一个月找中介代缴
    agency to fill one month`,
    (c) =>
      say(
        c,
        '不行：养老断一个月不影响，医保有{gap-grace.months}个月，自己接上就行。',
        'No: a month costs the pension nothing and medical has {gap-grace.months} months: go on by yourself.',
        'PR-02',
      ),
    { why: ['PR-01', 'PE-04', 'ME-07'] },
  ),
  point(
    'back-payment',
    'between-jobs',
    ask`换工作中间空的几个月社保要自己补吗
    Months between jobs
    空档期养老要不要补
    到新公司之前这一个月社保要自己补上吗
    离职到入职中间社保断了怎么办
    two months between jobs do I need to pay myself
    养老那两个月要不要补
    入职前空着的月份养老需要补吗
    到新公司之前社保我要自己补上吗`,
    (c) =>
      /3个月|三个月|three months|3 months/.test(c.q) && /必须|一定|才不算|之内|以内|must|have to/.test(c.q)
        ? state(
            c,
            '不一定要新单位：{gap-grace.months}个月只对医保要紧，新单位、自己以灵活就业缴或交居民医保都能接上；养老断几个月不影响，年限累计。',
            'It need not be a new employer: the {gap-grace.months} months matter for medical only, and paying by yourself or as a resident will do; the pension loses nothing by some months.',
            'PE-04',
            'ME-07',
          )
        : comingTo(
            'gap',
            resumed(c, words('不用补也行：养老断一两个月不影响，年限累计；', 'Not needed: a month or two costs the pension nothing.')),
          ),
    {
      why: ['ED-08', 'PE-13'],
    },
  ),
]
