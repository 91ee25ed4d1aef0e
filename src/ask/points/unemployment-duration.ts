import { lawNumber } from '../law.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { words } from '../../advisor/wording.ts'
import { benefitMonths, laidOff, overThen } from './mine/benefitMonths.ts'
import { benefitMoney } from './mine/benefitMoney.ts'
import { benefitOver } from './mine/benefitDue.ts'
import { yearsWords } from './years.ts'
import { besideGig } from './gig.ts'
import { ask, either, here, point, quote, say, state } from './point.ts'

const T = 'unemployment-duration'

/** Whether benefit goes on after retirement. */
export const AFTER_RETIRING =
  /退(?:休|了|下来)[^，。？?]{0,2}后[^？?]{0,12}(?:[发领]|剩|失业金)|到(?:[56]\d岁?|退休年龄)了?[^，。？?]{0,3}没领完|(?:left|remaining|rest)\b[^?]{0,30}\b(?:after|once|when) i retire/

const PRISON = /坐牢|判刑|服刑|jail|prison/
/** What ends the benefit for good, where the question says so. */
const ended = (c: PointContext): PointLead | false =>
  PRISON.test(c.q)
    ? say(
        c,
        '1999年的条例写着被判刑收监的停发，现在怎么办打12333问。',
        'The 1999 regulation stops it on imprisonment; ask 12333 about today.',
        'UI-15',
        'UI-16',
      )
    : AFTER_RETIRING.test(c.q)
      ? overThen(c)
      : /入伍|参军|当兵|征兵|服(?:兵)?役|移民|移居|定居|办?退休|养老金|\b(?:army|military|emigrat\w+|(?:move|settle) abroad|retire\w*|pension)\b/.test(
          c.q,
        ) && quote(c, '不再发：', 'No longer:', 'UI-15', 'UI-16')

/** What the place reckons by, where no years are told. */
function steps(c: PointContext): PointLead | null {
  const there = laidOff(c, 120)
  const id = there?.trace?.rules[0] ?? ''
  return /-[A-Z]/.test(id) ? quote(c, there?.months?.bound === 'at-most' ? '不一定，以12333为准：' : '', '', id) : null
}

const CEILINGS = /(?<!\d)(?:12|18|24)个月|十二个月|十八个月|二十四个月|\b(?:12|18|24) months\b/
/** How many years bring all the months there are in this place. */
function yearsForAll(c: PointContext): PointLead | null {
  if (c.place === null) return null
  const most = c.ruleOn('benefit-longest')?.params.months ?? 0
  const [paid = 0, found = null] =
    Array.from({ length: 60 }, (_, at) => lawNumber(c, 'benefit-least', 'months') + 6 * at)
      .map((months) => [months, laidOff(c, months) ?? null] as const)
      .find(([, there]) => there?.months?.value === most) ?? []
  if (found === null) return null
  const atMost = found.months?.bound === 'at-most' ? words('最多', 'at most ') : words('', '')
  return {
    zh: `在${c.where.zh}要缴满${yearsWords(paid).zh}，才${atMost.zh}能领${most}个月。`,
    en: `In ${c.where.en} it takes ${yearsWords(paid).en} paid to draw ${atMost.en}${most} months.`,
    rules: found.trace?.rules ?? ['UI-05'],
  }
}
/** The person's months, and what they bring a month where that is asked too: "能拿几个月、每月多少". */
function monthsAndSum(c: PointContext): PointLead | null {
  const months = benefitMonths(c)
  const sum = months !== null && /月[^，。？?]{0,5}多少|how much/.test(c.q) ? benefitMoney(c) : null
  if (months === null || sum === null) return months
  return { ...months, zh: months.zh + sum.zh, en: `${months.en} ${sum.en}`, rules: [...months.rules, ...sum.rules] }
}
/** That the 12, 18 and 24 months people read of are ceilings. */
function fullMonths(c: PointContext): PointLead | null {
  if (!CEILINGS.test(c.q) && !/领满|最长|\bfull\b|\bmaximum\b/.test(c.q)) return null
  if (/(?:多少|几)年|多久才|how (?:many years|long)/.test(c.q)) return yearsForAll(c)
  if (/(?:最[多长]|封顶)[^？?]{0,8}24/.test(c.q) && !c.mine)
    return quote(
      c,
      '是，最长{benefit-longest.months}个月，看累计缴了几年：',
      'Yes, {benefit-longest.months} months, by the years paid:',
      'UI-04',
    )
  const count = Number.parseInt(/(?:12|18|24)(?:个月| months)/.exec(c.q)?.[0] ?? '0', 10)
  const own = c.a && count > 0 ? benefitMonths(c) : null
  if (own && own.months !== count && c.said.paid !== count) return { ...own, zh: `不是：${own.zh}`, en: `No: ${own.en}` }
  return c.mine || !/都|只|才|是不是|为什么|怎么|说|一定|谁|every|only|why|always/.test(c.q)
    ? null
    : quote(c, '不一定，各地算法不同：', 'Not everywhere, the place decides: ', 'UI-05', 'UI-04')
}

/** Is it lent, to be given back? */
const LOAN = /失业金[^。？?]{0,6}(?:借|贷)/

/** For how many months. */
export const points = [
  point(
    T,
    'months',
    ask`失业金能领几个月
    How many months of benefit
    失业金可以领多久
    我能领几个月失业金
    失业保险金领取期限
    交了几年失业金领多少个月
    失业金最长领几个月
    缴满一年领几个月
    失业金到几月为止
    how long can I draw unemployment benefit
    how many months of unemployment benefit do I get
    我这情况失业金有几个月
    how many months of benefit after being laid off`,
    (c) =>
      either(
        fullMonths(c),
        monthsAndSum(c),
        steps(c),
        state(
          c,
          '最多{benefit-ceiling.bands.0.months}、{benefit-ceiling.bands.1.months}或{benefit-ceiling.bands.2.months}个月失业金，看失业保险累计缴了几年；实际按参保地的算法，写上城市和年数就能算。',
          'At most {benefit-ceiling.bands.0.months}, {benefit-ceiling.bands.1.months} or {benefit-ceiling.bands.2.months} months of benefit, by the years paid. Each place has its own formula: name the city and the years to have it worked out.',
          'UI-04',
        ),
      ),
    {
      why: ['UI-04', 'UI-05'],
      instead: { foreign: 'unemployment-eligibility/foreigner' },
      says: /[拿领]几个月、?(?:每|一个?)月[^，。？?]{0,5}多少|^(?!.*(到账|审|批下|出结果|申请|断|补缴|养老|医保|只|剩|还有)).*失业金[^,。，？?]{0,4}(给|发|领|拿|算|有|享受)[^,。，？?]{0,4}(几|多少)个月|[拿领发]几[回次]|失业金[^。？?]{0,20}(能|可以)(不能)?(全部|都|全|一定)?(都)?领(得?[完满])|(满|交|缴)[^。？?]{0,6}年[^。？?]{0,8}领?(1[28]|24|十二|十八|二十四)个月|失业金[^。？?]{0,6}领到头/,
      cue: /领到.{0,2}(哪|几|什么|头)/,
    },
  ),
  point(
    T,
    'unused-kept',
    ask`失业金没领完找到工作了剩下的还有吗
    I found a job: are the remaining months lost
    没领完的失业金以后还能领吗
    失业金领了三个月就上班剩余月数
    剩下的失业金作废吗
    下次失业可以合并领吗
    do I lose the remaining months of benefit when I start working`,
    (c) =>
      either(
        ended(c),
        state(
          c,
          '不作废：没领完的月数保留着，下次失业合并计算，一次最多{benefit-longest.months}个月；找到工作要在{benefit-report.workingDays}个工作日内报告。',
          'They are kept, not lost: the remaining months are added next time, {benefit-longest.months} in all at most; report the job within {benefit-report.workingDays} working days.',
          'UI-06',
        ),
      ),
    {
      not: /\bturn(?:ed)? down/,
      cue: /参军|入伍/,
      says: /\bbefore (the |my |all )?(benefit|months|unemployment)[^?]{0,24}\b(used up|run out|over)/,
      why: ['UI-16', 'UI-15'],
    },
  ),
  point(
    T,
    'counts-from',
    ask`失业金从哪个月开始算
    From when does benefit count
    失业金从申请那天起算还是离职那天
    晚申请失业金会少领吗
    失业登记晚了失业金少吗
    benefit period starts from which day`,
    (c) =>
      state(
        c,
        `${/补[给发回领]|少领|亏|还给/.test(c.q) ? '晚了也能领，前面的不会补给你：' : ''}从办失业登记那天算起（有的地方从审核通过的月份算），所以早办。`,
        'From the day you register as unemployed (some places: the month of approval), so register early.',
        'UI-11',
      ),
    {
      presumes: 'benefit',
      not: /拖到/,
      local: ['benefit-counts'],
      why: ['UI-13'],
      says: /登记(完|了|后|好)[^。？?]{0,8}(几天|多少天|多久|几个工作日)[^。？?]{0,8}(申请|申领|去领)/,
    },
  ),
  point(
    T,
    'after-end',
    ask`失业金领完了怎么办
    Benefit has run out
    失业金领完还没找到工作怎么办
    失业金到期了后面怎么过
    失业金领满了社保怎么办
    失业金领完以后还有补助吗
    my unemployment benefit has run out what now
    benefit ended and I still have no job`,
    benefitOver,
    {
      not: /\bbefore\b|(?<!没)找[到着]|入职|\bnew job/,
      cue: /失业金.{0,4}(领完|领满|领光|用完|到期|没了).{0,10}(怎么办|咋办|咋整|还没|以后|后面|没工作)/,
      why: ['UI-10', 'UI-20', 'GR-07'],
    },
  ),
  point(
    T,
    'stops',
    ask`什么情况失业金会停发
    When does benefit stop
    失业金为什么停了
    失业金突然没发
    拒绝介绍工作会停失业金吗
    why did my unemployment benefit stop`,
    (c) =>
      either(
        ended(c),
        /拒绝|不去|没去|不接受|推掉|推荐|介绍|培训|\b(?:refus\w+|turn\w* down|decline\w*)\b/.test(c.q) &&
          quote(c, '没有正当理由拒绝的会停，工作不合适、有正当理由的不会：', 'Refused without good reason, yes, it stops:', 'UI-15'),
        besideGig(c),
        quote(c, '出现这些情况就停：', 'It stops in these cases:', 'UI-15'),
      ),
    {
      why: ['UI-16', 'UI-17', 'monthly-confirm'],
      says: /\b(?:refus\w+|turn\w* down|declin\w+)\b[^.?]{0,60}\b(?:benefit|unemployment)\b|^(?=.*失业金).*坐牢/,
    },
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
      state(
        c,
        '会停，{benefit-report.workingDays}个工作日内告诉经办机构：在12333网上或窗口停领，多领的要退。',
        'It stops. Within {benefit-report.workingDays} working days tell the office, online or at the counter; what was drawn too much is paid back.',
        'UI-16',
        'UI-17',
      ),
    {
      why: ['UI-15', 'UI-06'],
      not: /没找|\bhai mei\b/,
      says: /领着失业金[^。？?]{0,8}找(?:到|着)(?:事|活)/,
      cue: /失业金还?在[发领].{0,8}(?:上岗|上班|入职)/,
    },
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
      /(?:公司|单位)[^。？?]{0,10}补/.test(c.q)
        ? (here(c, 'paid-back', '不能直接补，要先退失业金：', 'Not straight away.') ??
          state(
            c,
            '要看当地：那几个月领过失业金，能不能补、失业金要不要先退，没有查到全国规定，先打12333问再让公司补。',
            'It depends on the place: no national rule was found on whether the benefit has to be returned first. Ask 12333 before the employer pays.',
            'UI-17',
          ))
        : LOAN.test(c.q)
          ? quote(c, '不用还，失业金是待遇，不是借款；多领的才退：', 'No, it is no loan; only what was overpaid goes back.', 'UI-17')
          : quote(
              c,
              `${/扣/.test(c.q) ? '会，' : ''}要退${/罚/.test(c.q) ? '，属于骗领的再罚{benefit-fraud.least}到{benefit-fraud.most}倍' : ''}：`,
              'Yes.',
              'UI-17',
              ...(/罚/.test(c.q) ? ['PR-01'] : []),
            ),
    {
      why: ['UI-16', 'PR-01'],
      says: LOAN,
    },
  ),
]
