import { addMonths, lastDay, monthOf } from '../../domain/dates.ts'
import { isLongGap, lawNumber } from '../law.ts'
import { provinceOf } from '../../domain/place.ts'
import { enDate, enMonth, words, zhDate, zhMonth } from '../../advisor/wording.ts'
import { shortPlaceName } from '../places.ts'
import { wait } from './mine/cover.ts'
import type { Words } from '../../domain/text.ts'
import type { MedicalGapAnswer } from '../../advisor/assessment.ts'
import type { RuleOf } from '../../policy/schema.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { lengths } from '../understand/amounts.ts'
import { comingTo, ask, either, here, point, quote, say, state, yes } from './point.ts'

const T = 'medical-gap'

/** What the place prints for a first enrolment by oneself. */
function newcomer(c: PointContext): PointLead | null {
  const [rule] = c.here('newcomer-cover')
  if (rule === undefined) return null
  const quick = rule.topic === 'newcomer-cover' && rule.params.month < 4
  return quote(c, quick ? '不用等好几个月：' : '', quick ? 'No wait of months:' : '', rule.id)
}

/** Unpaid for longer than the grace, where no place says more. */
const longGap = (c: PointContext): PointLead =>
  comingTo(
    'gap',
    state(
      c,
      `${/当[天月]|马上|立刻/.test(c.q) ? '不能马上报：' : ''}断了${c.said.gap}个月，超过{gap-grace.months}个月：这段时间看病、住院报不了，再缴以后当地可以让你等最多{gap-wait.atMostMonths}个月才能报。具体等几个月打12393。`,
      `Unpaid for ${c.said.gap} months, more than {gap-grace.months}: bills of that time are your own, and the place may make you wait up to {gap-wait.atMostMonths} months after paying again. Ask 12393.`,
      'ME-09',
    ),
  )

/** Unpaid for no longer than the grace. */
const shortGap = (c: PointContext): PointLead | null =>
  c.said.gap === null
    ? null
    : state(
        c,
        `一般不用等：断了${c.said.gap}个月，没超过{gap-grace.months}个月，接上补缴的当月就能报；个别地方更严，先打12393问。`,
        `As a rule no wait: unpaid for ${c.said.gap} months, no more than {gap-grace.months}, cover starts in the month of paying; a few places are stricter, so ask 12393 first.`,
        'ME-07',
        'ME-09',
      )

/** Whether so many unpaid months are a break, where the place prints nothing of its own. */
const verdict = (c: PointContext, months: number | null): Words =>
  isLongGap(c, months)
    ? words(
        '一般算断：超过{gap-grace.months}个月，等多久看当地（全国最多{gap-wait.atMostMonths}个月）。',
        'Mostly a break beyond {gap-grace.months} months; the place sets the wait, {gap-wait.atMostMonths} months at most nationally.',
      )
    : words(
        `${months === null ? '超过{gap-grace.months}个月一般算断，不到的' : ''}一般不算断：{gap-grace.months}个月内接上、按当地规定补上的；那几个月能不能报问12393。`,
        'Mostly no break if resumed within {gap-grace.months} months and paid up by local rule; ask 12393 about bills of the gap.',
      )

type GapCover = RuleOf<'gap-cover'>

/** The first of the place's own rules that fits, that of this id before all. */
const ownRule = (c: PointContext, first: string, fits: (params: GapCover['params']) => boolean = () => true): GapCover | null =>
  c
    .here('gap-cover')
    .filter((rule) => rule.topic === 'gap-cover')
    .toSorted((a, b) => Number(b.id === first) - Number(a.id === first))
    .find((rule) => fits(rule.params)) ?? null

const printed = ({ id }: GapCover): PointLead => ({
  zh: '',
  en: '',
  rules: [id],
  quotes: [id, words('以12393答复为准。', '12393 confirms.')],
})

/** What the place prints: it may leave the months unpaid, spare the wait, or want the very next month. */
function local(c: PointContext, gap: MedicalGapAnswer, months: number | null, rest: PointLead): PointLead | null {
  const own = ownRule(c, gap.graceRule)
  if (own === null) return rest.rules.some((id) => /^ME-[A-Z]/.test(id)) ? rest : null
  const within = (months ?? 0) <= gap.graceMonths
  if (c.mine || (own.id === gap.rule && !within && !gap.lateUntil)) return rest
  const lead = printed(own)
  return months !== null && within && own.params.unbroken ? { ...lead, zh: '一般不算断：', en: 'Mostly no break:' } : lead
}

/** "Does that count as a break?": said first, by the months named. */
function counts(c: PointContext): PointLead | null {
  if (!/算(?:不算|是不是|作)?[^，。？?]{0,3}(?:断(?!了?几)|连续)|count as (?:a )?(?:break|gap|continuous)/.test(c.q)) return null
  const months = c.said.gap ?? lengths(c.q).find(({ sense }) => sense === 'since')?.months ?? null
  const start = verdict(c, months)
  const gap = c.a?.medicalGap
  const rest = c.place === null ? null : wait(c)
  if (rest === null || !gap) return { ...start, rules: ['ME-07', 'ME-09'] }
  return (
    local(c, gap, months, rest) ?? {
      ...rest,
      zh: start.zh + rest.zh,
      en: `${start.en} ${rest.en}`,
      rules: [...new Set([...rest.rules, 'ME-07', 'ME-09'])],
    }
  )
}

/** Is the person's own time to resume without a wait over? */
const late = (c: PointContext): boolean => c.mine && c.said.gap === null && (c.a?.medicalGap.graceEnds ?? c.today) < c.today

/** In which month cover starts, or (`bills`) what becomes of the months between, where the place's own rule prints it. */
function fromMonth(c: PointContext, bills = false): PointLead | null {
  if (c.a === null || (c.mine && !bills) || (c.said.gap ?? 0) > c.a.medicalGap.graceMonths) return null
  if (!bills && !/哪个?月|什么时候|啥时候|几时|多久|次月|欠费|下个?月|\bwhen\b|which month/.test(c.q)) return null
  // Only a later month than the nation's, that of paying, has to be told apart.
  const own = ownRule(c, c.a.medicalGap.graceRule, (says) => (bills ? says.bills !== 'not-said' : (says.month ?? 1) > 1))
  return own ? printed(own) : null
}

/** The last day without a wait where no place is known, from the last month paid. */
function graceFrom(c: PointContext): PointLead | null {
  const left = c.said.profile.leftOn ?? null
  const last = c.said.profile.lastPaidMonth ?? (left && monthOf(left))
  if (last === null || c.place !== null) return null
  const end = lastDay(addMonths(last, lawNumber(c, 'gap-grace', 'months')))
  const late = end < c.today
  return state(
    c,
    late
      ? `已经过了：最后缴的是${zhMonth(last)}，全国一般数到${zhDate(end)}；现在再缴，当地可以让你等最多{gap-wait.atMostMonths}个月才能报，打12393问。`
      : `最晚${zhDate(end)}前接上，一般不用等（断缴不超过{gap-grace.months}个月）：从${zhMonth(last)}的下个月数起，{gap-grace.months}个没缴的月份以内算安全；各地数法略有不同，早一个月办最稳，先问12393。过了当地可以让你等最多{gap-wait.atMostMonths}个月才能报。`,
    late
      ? `It is over: ${enMonth(last)} was paid last, and mostly one counts to ${enDate(end)}. Paying again now, expect up to {gap-wait.atMostMonths} months' wait; ask 12393.`
      : `By ${enDate(end)} there is mostly no wait: {gap-grace.months} unpaid months after ${enMonth(last)} are safe; places count a little differently, so act a month early and ask 12393. Later the place may make you wait up to {gap-wait.atMostMonths} months.`,
    'ME-07',
    'ME-28',
    'ME-09',
  )
}

/** A break in medical cover and the wait after it. */
export const points = [
  point(
    T,
    'effect',
    ask`医保断缴有什么影响
    What does a break in medical cover do
    医保断了会怎样
    医保断一个月要紧吗
    医保断几个月会清零吗
    医保最多能断多久
    职工医保断缴几个月没事
    医保停了三个月有影响吗
    medical insurance gap consequences
    how long can I go without medical insurance`,
    (c) =>
      either(
        counts(c),
        wait(c),
        isLongGap(c) && longGap(c),
        comingTo(
          'gap',
          state(
            c,
            '断缴{gap-grace.months}个月以内接上补缴，医保一般不用等、断的那段也能报；超过{gap-grace.months}个月再缴，当地可以让你等最多{gap-wait.atMostMonths}个月，等待期里看病自费。以前缴的年限不清零，以12393为准。',
            'Paid up within {gap-grace.months} months there is mostly no wait and the gap is covered; after {gap-grace.months} months the place may make you wait up to {gap-wait.atMostMonths} months at your own cost. Years paid are kept; 12393 confirms.',
            'ME-07',
            'ME-09',
          ),
        ),
      ),
    {
      why: ['ME-07', 'ME-08', 'ME-09', 'ME-16'],
      says: /^(?!.*(?:居民|农合|扣|晚|失败)).*(?:续|接|停|断|没[交缴])[^？?]{0,10}医保[^？?]{0,10}算(?:不算|是不是)?断|\bgap of \d months\b.{0,40}\bbreak\b/,
    },
  ),
  point(
    T,
    'wait',
    ask`医保断了再交要等多久才能报销
    How long is the wait after a break
    医保重新缴费多久生效
    断缴医保后等待期几个月
    自己交医保要等几个月才能用
    灵活就业医保多久能报
    医保断缴四个月住院能报吗
    刚交医保什么时候能报销
    现在开始自己交医保看病要等几个月
    medical waiting period after a gap
    when does medical cover start after paying again
    by when must I restart medical cover to avoid a waiting period`,
    (c) =>
      either(
        // A break within the first months of waiting.
        /等待期[里内第]|[头着新]数/.test(c.q) &&
          here(c, 'wait-broken', c.said.gap === null ? '' : isLongGap(c) ? '不能接着数：' : '不用重数：'),
        counts(c),
        fromMonth(c),
        wait(c),
        isLongGap(c) ? longGap(c) : shortGap(c),
        c.said.gap === null ? graceFrom(c) : null,
        comingTo(
          'gap',
          state(
            c,
            '断缴{gap-grace.months}个月以内接上，医保一般缴费当月就能报；超过{gap-grace.months}个月的要等，全国上限{gap-wait.atMostMonths}个月，各地自己定，打12393问。',
            'Resumed within {gap-grace.months} months cover mostly starts in the month of paying; after that there is a wait of up to {gap-wait.atMostMonths} months set by the place: ask 12393.',
            'ME-09',
            'ME-07',
          ),
        ),
      ),
    {
      why: ['ME-09', 'ME-07', 'ME-05'],
      cue: /(?:[交缴].{0,4}医保|(?:现在|这会儿|今天|马上|这个?月)[^，。？?]{0,8}(?:[补交缴续接]|恢复)).{0,10}(马上|立刻|立即|立马|当月|明天|多久|什么时候)[^，。？?]{0,6}(能|就|可以).{0,2}(报|用|刷)/,
      not: /居民|2027/,
      says: /医保断[^,？?]{0,16}[要得]等|(?:搬|转|换)到[^，。？?]{2,8}医保[^，。？?]{0,4}等(?:多久|几)|医保[^？?]{0,24}(?:拖|晚)[^，。？?]{0,3}[年月][^，。？?]{0,4}[办接续交缴]|^(?!.*(?:居民|养老|公司|单位)).*医保[^？?]{0,16}[补接续][上缴交][^？?]{0,6}(?:哪个月|什么时候|啥时候|几时|多久)[^？?]{0,6}(?:报|用|生效)|医保欠费[^？?]{0,10}[才就]停/,
    },
  ),
  point(
    T,
    'grace-end',
    ask`最晚什么时候接上医保不用等
    Last day to resume without a wait
    医保必须几号前续上
    医保三个月怎么算从哪天开始
    断缴三个月内是几月几号之前
    医保还来得及接上吗
    deadline to resume medical insurance
    上个月是公司最后一次交医保最晚什么时候接上
    by when do I have to rejoin medical insurance
    my last medical payment was in September when must I restart`,
    (c) =>
      either(
        counts(c),
        wait(c),
        isLongGap(c) ? longGap(c) : null,
        graceFrom(c),
        state(
          c,
          '从最后缴费那个月的下个月开始数，第{gap-grace.months}个没缴的月份结束前接上，一般不用等；各地数法略有不同，早一个月办最稳，先问12393。',
          'Count from the month after the last one paid: resumed before unpaid month {gap-grace.months} is over there is mostly no wait; places count a little differently, so ask 12393 and act a month early.',
          'ME-07',
        ),
      ),
    {
      says: /^(?!.*(?:养老|档案|公司|单位)).*(?:多久|几个月|多长时间)[^，。？?]{0,3}[接续]上|自己[交缴][^，。？?]{0,6}(?:晚不晚|晚了?吗|来得及)|医保[^，。？?]{0,3}还?(?:能|来得及)[^，。？?]{0,3}[接续]上|\brestart medical/,
      why: ['ME-07', 'ME-09'],
    },
  ),
  point(
    T,
    'reimburse-gap',
    ask`断缴期间看病能报销吗
    Are bills of the gap paid
    医保断缴那几个月的医药费能补报吗
    补缴医保后断的那段能报吗
    空档期住院费能报吗
    中间两个月没医保看病怎么报
    can I claim bills from the uncovered months`,
    (c) =>
      either(
        late(c) ? wait(c) : null,
        fromMonth(c) ?? fromMonth(c, true),
        isLongGap(c) ? longGap(c) : null,
        comingTo(
          'gap',
          state(
            c,
            '断缴{gap-grace.months}个月以内换工作、换地方接上并补缴的，断的那段医保一般也能报；超过{gap-grace.months}个月的报不了，自费。票据先留着，打12393问当地。',
            'Within {gap-grace.months} months, paid up on a change of job or place, the gap is mostly covered; beyond it the bills are your own. Keep them and ask 12393.',
            'ME-07',
            'ME-09',
          ),
        ),
      ),
    {
      why: ['ME-07', 'ME-09', 'gap-cover', 'ME-22'],
      says: /(中间|空档|断|那).{0,16}(看病|住院|医药)费?.{0,6}报/,
    },
  ),
  point(
    T,
    'ninety-to-sixty',
    ask`医保断了报销从90%降到60%是真的吗
    Does a break cut reimbursement to 60 percent
    断缴医保报销比例会降低吗
    连续参保时间短报销比例低吗
    医保断了重新交报销比例从头算
    does reimbursement rate drop after a gap`,
    (c) =>
      say(
        c,
        '不是，一般住院报销比例不因断缴降到六成：那只是深圳一类门诊特定病种的老例子。断缴真正的代价是超过{gap-grace.months}个月要等。',
        'No: the general rate does not drop to 60 %; that is one Shenzhen rule on special outpatient diseases. The real cost of a break is the wait after {gap-grace.months} months.',
        ...c.local('special-outpatient').map(({ id }) => id),
      ),
    {
      why: ['hospital-share', 'ME-09'],
      not: /^(?!.*(?:比例|[69]0|成|%|percent|rate\b))/,
      says: /90\s*%|\breimburse\w*[^?]{0,24}\b60 ?%/,
    },
  ),
  point(
    T,
    'cleared',
    ask`医保断缴以前的年限会清零吗
    Are medical years lost by a break
    医保断了年限重新算吗
    医保断缴之前交的白交了吗
    do my medical years reset`,
    (c) =>
      comingTo(
        'kept',
        say(
          c,
          '不会清零：医保缴费年限一直累计，断的只是那段时间的报销。',
          'No: the years add up; only the cover of that time is missing.',
          'ME-16',
        ),
      ),
    {
      named: true,
      why: ['ME-15', 'ME-09'],
      cue: /医保.{0,14}(年限|清零|白交|作废)/,
    },
  ),
  point(
    T,
    'payment-late',
    ask`医保这个月扣费晚了算断缴吗
    A late debit: is that a gap
    当月没扣上医保费怎么办
    医保缴费失败算断缴吗
    银行卡余额不足社保没扣成
    missed debit this month medical gap`,
    (c) =>
      (c.said.gap === null ? null : counts(c)) ??
      say(
        c,
        '一两个月内补上一般不算断：先在税务App看欠费并补交，当地扣款日打12366问。',
        'Paid up within a month or two it mostly counts as no break: look for the arrears in the tax app and pay them; 12366 knows the day of debit.',
        'ME-07',
      ),
    { why: ['ME-09', 'CH-01'] },
  ),
  point(
    T,
    'first-enrolment',
    ask`第一次自己交医保多久能用
    First time paying by myself
    新参保灵活就业医保等待期
    从来没交过医保现在交几个月能报
    first enrolment as flexible worker waiting period`,
    (c) =>
      either(
        c.mine ? wait(c) : newcomer(c),
        c.a !== null && c.place !== null ? wait(c) : null,
        say(
          c,
          '各地不同：从单位转过来、断缴{gap-grace.months}个月内的一般不用等；第一次自己参保的，有的地方要等，最多{gap-wait.atMostMonths}个月，打12393问。',
          'It differs: coming from an employer within {gap-grace.months} months there is mostly no wait; a first enrolment waits in some places: ask 12393.',
          'ME-09',
          'ME-08',
        ),
      ),
    { why: ['newcomer-cover'] },
  ),
  point(
    T,
    'local-2027',
    ask`2027年医保等待期会变吗
    Does the wait change in 2027
    医疗保障法实施后断缴怎么办
    明年医保新规断缴
    new medical security law waiting period`,
    (c) => {
      if (/奖|激励|约束|吃亏|好处|reward|incentive/.test(c.q))
        return yes('', {
          zh: '写了：{ME-29}起施行的医疗保障法要求对连续参保给奖励、对断保给约束，具体怎么奖、怎么约束还要看国家和各省的办法，打12393问。',
          en: 'the Medical Security Law, in force from {ME-29}, provides for rewarding continuous cover and discouraging gaps; how is left to national and provincial rules: ask 12393.',
          rules: ['ME-06'],
        })
      if (
        /谁.{0,2}定|归谁|哪天|几[号时]起|几个?月能报|一个?样|统一|who (?:decides|sets|fixes)|which day/.test(c.q) &&
        !/施行|生效|实施|in force/.test(c.q)
      )
        return {
          zh: `${/一个?样|统一/.test(c.q) ? '不是全国一样，' : ''}由各省按国家规定定：{ME-29}起参保后从哪天起能报，看${c.place === null ? '所在省' : shortPlaceName(provinceOf(c.place)).zh}的办法，现在还没有查到，打12393问。`,
          en: 'Each province fixes it within national rules: from {ME-29} the day cover starts is set by the province, and no such text was found yet; ask 12393.',
          rules: ['ME-05'],
        }
      return {
        zh: '{ME-29}起施行的医疗保障法没有取消等待，只是没有写几个月，从哪天起能报由各省定；户籍要求它也没有写。断了还要当心，先问12393。',
        en: 'The Medical Security Law, in force from {ME-29}, does not abolish the wait but prints no months; provinces fix the start of cover. Nor does it speak of hukou: ask 12393.',
        rules: ['ME-05', 'ME-29'],
      }
    },
    {
      watch: [words('省里出新办法前，按当地现在的。', "Till the province speaks today's local rule holds.")],
      cue: /医(疗保障|保)法/,
      // Who names no new law or year asks what holds today.
      not: /^(?!.*(?:2027|明年|以后|新|法|law|change|abolish|取消))|转移/,
      wrong: /取消|不用等|没有?等|不[让许再]|没事|放开|abolish/,
      says: /新法[^？?]{0,20}(?:一个?样|统一)|(?:法|2027|明年)[^，。？?]{0,8}(?:等待?期?[^，。？?]{0,3}(?:取消|没了)|(?:取消|不[用让设再])[^，。？?]{0,4}等)/,
    },
  ),
]
