import { words } from '../../advisor/wording.ts'
import { routeOf } from '../context.ts'
import { NATION } from '../../domain/place.ts'
import { plain, yuanText } from '../../domain/format.ts'
import { oldStandard } from './mine/cost.ts'
import { ask, point, say, state, yes } from './point.ts'
import { soon } from './withoutWait.ts'

const V = 'resident-vs-employee'

export const points = [
  point(
    V,
    'difference',
    ask`职工医保和居民医保有什么区别
    居民医保和职工医保哪个报销多
    新农合和单位医保哪个划算
    Employee or resident medical insurance
    自己交职工医保还是居民医保划算
    职工医保和新农合哪个好
    居民医保报销比职工少多少
    没工作了交哪种医保好
    difference between employee and resident medical insurance
    which medical insurance is better resident or employee`,
    (c) => {
      const part = c.a === null ? null : routeOf(c.a, 'flexible')?.monthly?.lowest.parts.find((entry) => entry.insurance === 'medical')
      const year = c.figure('resident-medical-premium', c.place ?? NATION)
      const money =
        part && year
          ? words(
              `${c.where.zh}职工医保每月至少${yuanText(part.fen)}元${oldStandard(part).zh}，居民医保一年${plain(year.value)}元。`,
              `In ${c.where.en}: at least ${yuanText(part.fen)} yuan a month${oldStandard(part).en} against ${plain(year.value)} a year. `,
            )
          : words('', '')
      return state(
        c,
        `${/一样/.test(c.q) ? '不一样：' : ''}职工医保贵、报得多、缴够年限退休后不用再缴；居民医保便宜、一年一交、报得少。${money.zh}要养病或快退休选职工，只图保底选居民，两种选一种。`,
        `The employee scheme costs more, pays more and, with the years, covers retirement for nothing; the resident scheme is cheap, paid yearly and pays less. ${money.en}Choose one.`,
        'ME-20',
      )
    },
    {
      why: ['ME-15'],
      says: /(?:居民|职工)医保[^，。？?]{0,3}(?:居民|职工)医保[^，。？?]{0,4}一样|\bresident\b.{0,40}\b(?:enough|worth it|sufficient)\b/,
    },
  ),
  point(
    V,
    'both',
    ask`职工医保和居民医保能同时交吗
    Both medical schemes at once
    两份医保都交着可以报两次吗
    新农合和单位医保能一块用吗
    居民医保和职工医保重复参保
    老家交了农合公司又交医保
    can I have resident and employee medical insurance at the same time
    double medical coverage`,
    (c) =>
      state(
        c,
        `不能重复享受：两份同时交着也只能报一份，选一份留着，一般停掉居民医保。{ME-04}起法律（医疗保障法）写明不能同时参加两份。`,
        'Not both: with two at once only one pays, so keep one and stop the resident one. From {ME-04} the Medical Security Law forbids double enrolment.',
        'ME-24',
      ),
    {
      why: ['one-scheme'],
      watch: [words('已经交的居民保费能不能退，问12393或12366。', 'Whether a premium comes back: ask 12393 or 12366.')],
      cue: /(同时|两(份|种|边|个)|重复|一块|一起|俩).{0,20}(医保|报|交|用)/,
    },
  ),
  point(
    V,
    'company-or-self',
    ask`自己交社保和公司交有什么区别
    By an employer or by oneself
    单位交和自己交养老金算法一样吗
    个人交社保和单位交待遇一样吗
    灵活就业和职工社保差别
    自己交的社保退休后领的少吗
    difference between paying social insurance alone and through an employer
    is the pension the same if I pay myself`,
    (c) =>
      /医保|报销|medical/.test(c.q) && !/养老|pension/.test(c.q)
        ? state(
            c,
            '参加的是同一个职工医保；差别多在个人账户（有的地方自己缴的那一档没有）和刚参保的等待期，报销比例在当地有没有不同打12393问。',
            'It is the same employee scheme; what differs is mostly the account (in some places none when you pay yourself) and the wait at the start. Ask 12393 whether the shares differ in your place.',
            'ME-01',
            'ME-20',
          )
        : state(
            c,
            '养老金算法一样：同一个公式，看缴费基数和年限，不看谁交。差别在险种和钱：单位交五险、自己只交养老和医保，没有失业、工伤、生育，而且全部由自己出（养老{pension-rate.rate%}）。',
            'The pension is worked out the same way: one formula, by base and years, whoever paid. The difference is what is covered and who pays: an employer insures all five, by yourself it is pension and medical only, at the full {pension-rate.rate%} for the pension.',
            'PE-20',
            'PE-11',
          ),
    {
      why: ['PE-20', 'PE-11', 'PE-01', 'ME-01'],
      not: /退休[^？?]{0,6}(?:要不要|用不用|需不需要)/,
    },
  ),
  point(
    V,
    'switch-back',
    ask`居民医保转回职工医保要等吗
    Back to the employee scheme
    交过居民医保又上班了医保怎么换
    resident back to employee medical insurance waiting`,
    (c) => {
      // A place may refuse the change within the year that is paid for: to paying alone, not to an employer.
      const refused = c.remarks('flexible').find(({ says }) => says?.includes('no-change-in-year'))?.statement
      if (/年限/.test(c.q))
        return state(
          c,
          '居民医保的年限算不算，这里没有查到，各地自己定，打12393问；换成职工医保是可以的。',
          'Whether resident years count was not found; places decide, ask 12393. You may change.',
          'ME-15',
          'ME-08',
        )
      if (refused !== undefined && !/上班|入职|单位|公司|工作/.test(c.q))
        return { zh: `这一年不能转：${refused.zh}`, en: `Not within the year: ${refused.en}`, rules: ['ME-08'] }
      const [here] = c.here('one-scheme')
      return say(
        c,
        `能换：单位参保的一般缴费当月就能用；自己转的看条件，打12393问。`,
        `Yes: through an employer cover mostly starts at once; by yourself it depends, ask 12393.`,
        ...(here === undefined ? [] : [here.id]),
        'ME-08',
      )
    },
    {
      why: ['ME-07'],
      says: /^(?!.*(?:同时|两份|重复)).*居民[^？?]{0,24}[转换](?:到|成|回|为|上)?[^，。？?居]{0,5}职工/,
    },
  ),
  point(
    V,
    'to-resident',
    ask`职工医保停了转居民医保要等多久
    From the employee to the resident scheme: is there a wait
    失业后改交居民医保有等待期吗
    从职工医保换成居民医保马上能用吗
    辞职转成居民医保有空档吗
    switching from employee to resident medical insurance waiting period`,
    (c) =>
      soon(c) ??
      state(
        c,
        '停缴{switch-scheme.withinMonths}个月内转居民医保、之前连续参保满{switch-scheme.continuousMonths:span}的，一般不用等、当月就能报；超过的或错过集中参保期的，要先等{resident-wait.months}个月。',
        'Within {switch-scheme.withinMonths} months and after {switch-scheme.continuousMonths:span} of unbroken cover there is mostly no wait; later, or outside the enrolment window, {resident-wait.months} months.',
        'ME-08',
        'ME-10',
      ),
    {
      local: ['resident-practice'],
      why: ['ME-10', 'ME-11'],
    },
  ),
  point(
    V,
    'which-now',
    ask`离职了医保是自己交职工的还是交居民的
    After leaving: pay the employee scheme myself or join the residents
    失业后选职工医保还是居民医保哪个马上能用
    没工作了医保交哪种合适
    辞职后接职工医保还是居民医保
    after leaving which medical insurance should I take`,
    (c) => {
      const both = /两[样种个份边]都|都[交缴]|同时/.test(c.q)
      const choose = !both && /随(?:我|便|你)|任选|自己[挑选]|自由|free to choose|choose/.test(c.q)
      const start = both
        ? words('不能两样都交，只能选一种。', 'Not both, only one of them. ')
        : choose
          ? words('没有单位的可以自己选，只能选一种。', 'without an employer you may choose, one of the two. ')
          : !c.mine && /没有?单位|灵活就业|零工/.test(c.q) && !/离职|辞|失业|被裁|断|停/.test(c.q)
            ? words('两种都可以，只能选一种。', 'Either, one of the two. ')
            : words('', '')
      return yes(
        choose && '是的，',
        state(
          c,
          `${start.zh}能领失业金的先领：医保由基金缴，两种都不用交。领不到的，断缴{gap-grace.months}个月内接哪种一般都不用等：职工医保贵些、报得多、算退休年限，居民医保便宜、一年一交、报得少。先打12393问当地。`,
          `${start.en}If you can draw benefit do: the fund then pays medical. Else within {gap-grace.months} months either mostly starts at once: the employee scheme costs more, pays more and counts for retirement, the resident one is cheap and pays less. Ask 12393.`,
          'UI-09',
          'ME-07',
          'ME-08',
        ),
        'Yes, ',
      )
    },
    {
      says: /\bbetter\b[^?]{0,30}\bmyself\b[^?]{0,30}\bresident/,
      why: ['ME-20'],
    },
  ),
]
