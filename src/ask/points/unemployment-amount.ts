import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { benefitMoney } from './mine.ts'
import { ask, either, point, say } from './point.ts'

const T = 'unemployment-amount'

/** How much a month. */
/** What the place reckons the benefit by, where it prints it. */
function byPlace(c: PointContext): PointLead | null {
  const here = c.at({ exit: 'laid-off', months: { unemployment: 12 } })?.unemployment.reasons
  const found = here?.find(({ rule, zh }) => /^UI-[A-Z]/.test(rule) && /基数/.test(zh) && /%/.test(zh))
  return found === undefined ? null : { zh: found.zh, en: found.en, rules: [found.rule] }
}

export const points = [
  point(
    T,
    'monthly',
    ask`失业金一个月多少钱
    How much is unemployment benefit a month
    失业金每月发多少
    失业补助能拿多少
    失业保险金标准
    领失业金一个月能到手多少
    失业金怎么算金额
    我的失业金有多少
    how much unemployment benefit do I get
    unemployment benefit amount per month
    how much a month is the benefit
    失业金每个月到手几钱`,
    (c) =>
      either(
        benefitMoney(c),
        say(
          c,
          '各省自己定，多在当地最低工资的七成到九成之间，写上城市就能算出每月多少元。',
          'Each province sets it, mostly as a share of the local minimum wage; name the city to have it worked out.',
          'UI-07',
          'UI-08',
        ),
      ),
    {
      why: ['UI-07', 'UI-08'],
      says: /失业金.{0,8}最低工资.{0,6}(?:几成|百分之几|多少|比例)/,
      cue: /失业金.{0,8}(拿到手|到手).{0,3}(多少|几)|how much is (?:the|my) (?:unemployment )?benefit/,
    },
  ),
  point(
    T,
    'not-by-wage',
    ask`失业金跟工资有关系吗
    Does benefit depend on my wage
    工资高失业金是不是高
    失业金按工资百分之几发
    失业金和缴费基数有关吗
    is unemployment benefit based on my salary`,
    (c) =>
      either(
        byPlace(c),
        say(
          c,
          '一般没关系：多数地方按最低工资的比例发，不看你原来的工资；少数地方和本人基数挂钩，以12333为准。',
          'As a rule no: most places pay a share of the minimum wage whatever you earned; a few look at your base, so ask 12333.',
          'UI-07',
        ),
      ),
    { why: ['UI-08'] },
  ),
  point(
    T,
    'pay-day',
    ask`失业金几号发
    When is benefit paid out
    失业金什么时候到账
    申请完失业金多久能拿到钱
    失业金每月几号到账
    when will I receive unemployment benefit`,
    (c) =>
      say(
        c,
        '没有全国统一的日子：审核最长10个工作日，多数地方从批下来的当月或下个月起按月发到你填的银行卡，哪天到账问12333。',
        'There is no single day: the decision takes up to 10 working days, and most places pay monthly from that month or the next to your bank card; ask 12333.',
        'UI-12',
      ),
    {
      local: ['benefit-counts', 'benefit-decision'],
      why: ['UI-11'],
      cue: /(多久|什么时候|几号|几天).{0,4}到账/,
      not: /\bjob\b|公积金|提取|补偿|领到[哪几]/,
    },
  ),
  point(
    T,
    'lump-sum',
    ask`失业金可以一次性领吗
    Can benefit be drawn in one sum
    失业金能不能一次领完
    提前找到工作剩下的失业金一次给吗
    开店创业可以一次性领失业金吗
    unemployment benefit lump sum`,
    (c) =>
      say(
        c,
        '一般不能一次领完，失业金按月发；创业等少数情况看当地有没有，打12333问。',
        'Not as a rule, it is paid by the month; for starting a business some places differ: ask 12333.',
        'UI-15',
      ),
    { why: ['UI-06'], cue: /失业金.{0,8}(?:一次|一把|一下子)|(?:一次|一把|一下子).{0,6}[领拿取].{0,6}失业金/ },
  ),
]
