import type { Words } from '../../domain/text.ts'
import { lawNumber } from '../law.ts'
import { enMonth, words, zhMonth } from '../../advisor/wording.ts'
import type { PointContext } from '../context.ts'
import { shortPlaceName } from '../places.ts'
import type { PointLead } from './point.ts'
import { benefitMonths, certainLeft, laidOff, lastYear, overThen } from './mine/benefitMonths.ts'
import { benefitOver, eligible } from './mine/benefitDue.ts'
import { monthsLeft, whenOfAge } from './mine/retirement.ts'
import { AFTER_RETIRING } from './unemployment-duration.ts'
import { addMonths, monthOf } from '../../domain/dates.ts'
import { ask, either, no, point, quote, say, state, yes } from './point.ts'
import { besideGig } from './gig.ts'
import { licence, licensed } from './licence.ts'

/** Is one too old for it? */
const TOO_OLD = /年龄(?:限制|要求|太)|年纪(?:太|大)|\btoo old\b|\bage limit\b/

/** Months to retirement where they are certain. */
function monthsToGo(c: PointContext): number | null {
  const certain = c.said.birth === null ? certainLeft(c) : null
  if (certain !== null) return certain
  const [first, last] = monthsLeft(c) ?? [0, 1]
  return first === last ? first : null
}

/** Does benefit run until the month in which this person retires? Null where that month is not certain. */
function untilRetired(c: PointContext): PointLead | null {
  const mine = c.mine && c.said.birth === null
  if (mine && c.a?.unemployment.eligible === 'no') return eligible(c)
  const left = monthsToGo(c)
  if (left === null) return null
  const month = addMonths(monthOf(c.today), left)
  if (left <= 0)
    return no(
      state(
        c,
        `不能：${zhMonth(month)}已经到退休年龄，该办退休了。`,
        `No: retirement age was reached in ${enMonth(month)}; apply for the pension.`,
        'UI-15',
      ),
    )
  const own = mine && left <= latest(c) ? benefitMonths(c) : null
  const at = words(`${zhMonth(month)}到退休年龄`, `retirement is in ${enMonth(month)}`)
  if (left <= (c.ruleOn('near-retirement')?.params.withinMonths ?? 0))
    return yes(
      '能，',
      state(
        c,
        `够条件的领到那时：${at.zh}，不到{near-retirement.withinMonths:span}了，${lastYear(c).zh}。`,
        `if benefit is due, until then: ${at.en}, within {near-retirement.withinMonths:span}, and ${lastYear(c).en}.`,
        ...lastYear(c).rules,
      ),
      'Yes, ',
    )
  return own === null ? yearsToRetire(c, left, at) : dated(own, left, at)
}

/** The person's own months of benefit, with the time to retirement where they do not name it. */
const dated = (own: PointLead & { months?: number }, left: number, at: Words): PointLead =>
  (own.months ?? 0) > left
    ? own
    : { ...own, zh: `${at.zh}，还有${left}个月。${own.zh}`, en: `With ${left} months to retirement: ${own.en}` }

/** Months to retirement from which not even the longest benefit reaches it. */
const latest = (c: PointContext): number => lawNumber(c, 'benefit-longest', 'months') + lawNumber(c, 'near-retirement', 'withinMonths')

/** More than a year away: out of reach, or by the years paid. */
const yearsToRetire = (c: PointContext, left: number, at: Words): PointLead =>
  left > latest(c)
    ? no(say(c, `领不到那时：${at.zh}。`, `Not so long: ${at.en}.`, 'UI-04'))
    : say(
        c,
        `看缴了几年：${at.zh}，还有${left}个月，失业金最多{benefit-longest.months}个月；领着时离退休不到{near-retirement.withinMonths:span}的可以领到退休。`,
        `That turns on the years paid: ${at.en}, ${left} months away; benefit runs {benefit-longest.months} months at most, or on to retirement if that is within {near-retirement.withinMonths:span} by then.`,
        'UI-20',
        ...lastYear(c).rules,
      )

/** The place pays on to retirement to those near enough to it. */
const extended = (c: PointContext): PointLead | null => {
  const rule = c.ruleOn('benefit-extended')
  return rule !== null && away(c) > 0 && away(c) <= rule.params.withinMonths ? say(c, '', '', rule.id) : null
}

/** Months to retirement as far as they are known. */
const away = (c: PointContext): number => certainLeft(c) ?? c.said.toGo ?? monthsLeft(c)?.[0] ?? 0

/** Is retirement out of the reach of any benefit? */
const far = (c: PointContext): boolean => away(c) > latest(c)

/** Has the benefit run out with more than a year to go? */
const over = (c: PointContext): boolean =>
  away(c) > lawNumber(c, 'near-retirement', 'withinMonths') && /[领用拿]完|没了|run out|ran out|used up/.test(c.q)

/** Within a year of retirement the fund pays the pension as well (UI-20). */
const fundPays = (c: PointContext): PointLead | null => {
  const paid = c.mine ? (c.a?.unemployment.fundPaysPension ?? null) : null
  if (paid === null || paid.from > monthOf(c.today)) return null
  const { zh, en, rules } = lastYear(c)
  return {
    zh: `你离法定退休不足{near-retirement.withinMonths:span}，领取期间的${zh}；医保由基金缴。`,
    en: `Within a year of retirement ${en}; medical is paid by the fund.`,
    rules: ['UI-20', 'UI-09', ...rules],
  }
}

/** The place lets the pension be paid beside the benefit. */
const besides = (c: PointContext): PointLead | false => {
  const rule = laidOff(c, 60)?.ownPension ?? null
  return (
    rule !== null &&
    quote(c, '医保不用交，由失业保险基金缴；养老可以自己交：', 'Medical is paid by the fund; the pension you may pay yourself: ', rule)
  )
}

/** By oneself one pays no unemployment insurance, but for the places that let it be paid. */
function byOneself(c: PointContext): PointLead {
  const open = c.local('flexible-unemployment').filter((rule) => rule.topic === 'flexible-unemployment')
  const named = open.map(({ place, params: { everywhere } }) =>
    words(
      `${shortPlaceName(place).zh}${everywhere ? '' : '部分城市'}可以，`,
      `${shortPlaceName(place).en}${everywhere ? '' : ' (some cities)'}, `,
    ),
  )
  return say(
    c,
    `大多数地方不行，一般只能缴养老和医保；${named.map(({ zh }) => zh).join('')}别处打12333问。`,
    `Mostly not: by oneself one pays pension and medical. It is possible in ${named.map(({ en }) => en).join('')}elsewhere ask 12333.`,
    ...open.map(({ id }) => id),
  )
}

export const points = [
  point(
    'unemployment-eligibility',
    'work-while-drawing',
    ask`领失业金的时候可以打零工吗
    May I work while drawing benefit
    领失业金期间找到工作了要报告吗
    一边领失业金一边上班会怎样
    领失业金期间做兼职跑外卖
    有收入还能领失业金吗
    新单位给我交了社保失业金会停吗
    can I work part time while on unemployment benefit
    must I report a new job while on benefit`,
    (c) =>
      either(
        licensed(c),
        /(?<!最)多[打领发拿给]了/.test(c.q)
          ? state(
              c,
              `多领的要退回来${/罚/.test(c.q) ? '，属于骗领的再罚{benefit-fraud.least}到{benefit-fraud.most}倍' : ''}：马上告诉经办机构，可以签协议分期退，也可以从以后的待遇里抵。`,
              'Anything overpaid has to be repaid (fraud brings a fine of {benefit-fraud.least} to {benefit-fraud.most} times). Tell the agency at once; you may agree on instalments or have it set off against later benefit.',
              'UI-17',
              'UI-16',
              'PR-01',
            )
          : (besideGig(c) ??
              state(
                c,
                '不能一边上班一边领：重新就业失业金就停，{benefit-report.workingDays}个工作日内要告诉经办机构，多领的要退。',
                'Not both: the benefit stops with a job. Report it within {benefit-report.workingDays} working days and repay anything overpaid.',
                'UI-16',
              )),
      ),
    {
      not: /公积金/,
      why: ['UI-15', 'UI-17', 'PR-01'],
      says: /\b(draw|drawing|on|receiv\w+)\b[^?]{0,20}\b(benefit|unemployment)\b[^?]{0,50}\bbusiness licen[cs]e|失业金[^？?]{0,8}(?<!最)多[打领发拿给]了|(找到|上班|就业|找着)[^？?]{0,30}(多少天|几天|多久)[^？?]{0,8}(告诉|说一声|去说|报告|上报)|\bpay (it |the |any )?back\b[^?]{0,20}\bbenefit/,
    },
  ),
  point(
    'unemployment-eligibility',
    'pay-while-drawing',
    ask`领失业金期间能自己交养老吗
    May I pay pension while drawing benefit
    失业金领着的时候能交灵活就业吗
    领失业金可以以灵活就业身份参保吗
    领失业金期间养老要不要自己交
    领着失业金自己缴社保会停发吗
    领失业金期间社保怎么交
    领失业金这几个月养老保险谁交
    失业金期间养老保险要自己掏钱吗
    who pays my pension while I draw unemployment benefit
    can I pay flexible pension while on unemployment benefit
    paying social insurance myself while drawing unemployment`,
    (c) =>
      either(
        fundPays(c),
        besides(c),
        state(
          c,
          '养老可以自己交，基金一般不替你缴（离退休不到{near-retirement.withinMonths:span}的才缴）；但各地对“灵活就业登记”算不算再就业看法不同，登记前先打12333问会不会停失业金。医保不用交，由失业保险基金缴。',
          'You may pay the pension yourself, which the fund as a rule does not (only within {near-retirement.withinMonths:span} of retirement); but places differ on whether registering as a flexible worker counts as a job, so ask 12333 first. Medical: no need, the fund pays it.',
          'UI-09',
          'UI-20',
        ),
      ),
    {
      why: ['UI-10', 'UI-15'],
      cue: /(这几个月|期间|这段|那段|的时候).{0,8}养老.{0,10}(谁|掏|自己|交|缴)/,
    },
  ),
  point(
    'unemployment-eligibility',
    'affects-later',
    ask`领失业金会影响以后养老吗
    Does drawing benefit harm my pension
    领了失业金有什么坏处
    领失业金期间算养老缴费年限吗
    领失业金影响退休吗
    领失业金会影响找工作吗
    领失业金公司会知道吗
    does unemployment benefit affect my pension years`,
    (c) =>
      either(
        /就业|找工作|新(单位|公司|东家)|录用|知道|看[到得]|employer|hire/.test(c.q) &&
          say(
            c,
            '没有查到领过失业金会影响找工作的规定：新单位照样要给你参保，没领完的月数留着；放心不下打12333问。',
            'No rule was found by which drawing benefit harms you with a new employer: it has to insure you all the same and the months left are kept; 12333 can confirm.',
            'UI-06',
          ),
        say(
          c,
          `${/清零|归零|作废|重新?(?:算|开始|来)|从[头零]|白交/.test(c.q) ? '不会清零，' : ''}不影响已缴的养老，年限和钱都在；但领失业金那几个月不算养老缴费年限，想算要自己缴。领过的失业保险年限用掉，重新就业后从头算。`,
          'It does not touch the pension paid so far; but months on benefit are no pension months unless you pay yourself. The unemployment years used up start anew.',
          'UI-06',
        ),
      ),
    {
      why: ['PE-04', 'UI-09'],
      says: /失业金[^？?]{0,16}(?:养老|退休)[^？?]{0,10}(?:清零|归零|重新?(?:算|开始|来)|作废|从[头零]|白交)/,
    },
  ),
  point(
    'unemployment-eligibility',
    'business-licence',
    ask`名下有营业执照能领失业金吗
    I own a business licence: may I draw benefit
    有个体户执照没注销可以领失业金么
    当过法人股东影响失业金吗
    名下有公司能申请失业保险金吗
    registered company owner unemployment benefit`,
    licence,
    {
      why: ['UI-15'],
      says: /(?:挂名|名下)[^？?]{0,6}(?:股东|法人|公司|执照)[^？?]{0,8}失业金|^(?!.*(?:补贴|一次性)).*失业金[^？?]{0,6}开[^，。？?]{0,3}[网宝]店/,
    },
  ),
  point(
    'unemployment-eligibility',
    'near-retirement',
    ask`离退休不到一年失业金领完了能接着领吗
    Close to retirement when benefit ends
    失业金领完还没退休怎么办
    快退休了失业金可以领到退休吗
    大龄失业人员延长领失业金
    失业金领到退休年龄
    benefit until retirement age`,
    (c) => {
      const date = whenOfAge(c) ?? words('', '')
      return either(
        AFTER_RETIRING.test(c.q) && overThen(c),
        extended(c),
        over(c) ? state(c, benefitOver(c).zh, benefitOver(c).en, 'GR-07') : far(c) ? benefitMonths(c) : null,
        /失业金|benefit/.test(c.q)
          ? null
          : state(
              c,
              `${date.zh}先办失业登记、领失业金，缴满{benefit-least.months:span}就行，医保由基金缴；离法定退休不足{near-retirement.withinMonths:span}时，${lastYear(c).zh}，失业金可以一直领到退休。`,
              `${date.en} Register and claim unemployment benefit ({benefit-least.months:span} paid is enough; the fund pays medical); within {near-retirement.withinMonths:span} of statutory retirement ${lastYear(c).en}, and benefit runs until then.`,
              ...lastYear(c).rules,
            ),
        /高档|全[给报补部]|报销|报多少|补多少|先[交缴垫]|自己先|谁[交缴]|自己[交缴]/.test(c.q) &&
          c.ruleOn('near-retirement-practice')?.params.paidFirstBy === 'worker' &&
          quote(
            c,
            '自己先缴，不全报，只补到最低那档：',
            'You pay first, and not all of it is refunded, only the lowest: ',
            ...lastYear(c).rules,
          ),
        TOO_OLD.test(c.q) ? quote(c, '年龄不是条件，没开始领养老金就行：', 'Age is no bar before the pension is drawn:', 'UI-01') : null,
        untilRetired(c),
        say(
          c,
          `${date.zh}${/延长|延期|多领|extend/.test(c.q) ? '一般不能延长，离退休不到{near-retirement.withinMonths:span}的才' : ''}可以接着领到法定退休年龄：离退休不到{near-retirement.withinMonths:span}的，${lastYear(c).zh}。`,
          `${date.en} Only within {near-retirement.withinMonths:span} of statutory retirement does it run on until then; ${lastYear(c).en}.`,
          ...lastYear(c).rules,
        ),
      )
    },
    {
      why: ['UI-20', 'near-retirement-practice', 'UI-15'],
      says: new RegExp(
        `^(?=.*(?:失业金|unemployment|benefit)).*(?:${TOO_OLD.source})|${/失业金[^？?]{0,14}(?:到头|领完)[^？?]{0,14}离[^？?]{0,4}退休|失业金[^,，。？?]{0,8}领到(?:那|[她他我]?退休)|^(?!.*上海).*失业金[^。？?]{0,10}(?:延长|延期|多领几)|^(?!.*(?:赔|补偿|合法|怀孕)).*(?:(?:差|还有|离|再过)[^，。？?]{0,8}退休|快退休|临近退休)[^。？?]{0,12}(?:被(?:公司|单位)?(?:辞退|裁|开除)|失业|没工作|下岗)/.source}`,
      ),
    },
  ),
  point(
    'unemployment-eligibility',
    'retired',
    ask`到退休年龄了还能领失业金吗
    Benefit beside a pension
    领养老金还能领失业金么
    退休后失业保险能退吗
    can I draw unemployment and pension`,
    (c) =>
      AFTER_RETIRING.test(c.q) && c.mine
        ? overThen(c)
        : say(c, '不能两样一起领：开始领养老金，失业金就停。', 'Not both: once the pension is drawn, benefit stops.', 'UI-15'),
    {
      why: ['UI-20'],
      says: /^(?!.*(?:电话|热线|算不算|年限|影响|谁[交缴出])).*(?:退休(?:人员|的人|了|以后)[^。，？?]{0,4}(?:能|可以)[^。，？?]{0,3}领[^。，？?]{0,2}失业金|(?:一起|同时|两[样份个头]|都|一边).{0,12}(?:养老金|退休金).{0,6}失业金|(?:养老金|退休金).{0,12}失业金.{0,8}(?:一起|同时|两[样份个头]|都)|(?:一起|同时|两[样份个头]|都).{0,8}失业金.{0,4}[和跟与](?:养老金|退休金))/,
    },
  ),
  point(
    'unemployment-eligibility',
    'flexible-own',
    ask`灵活就业能交失业保险吗
    Unemployment insurance for flexible workers
    自己交社保有没有失业险
    灵活就业人员可以领失业金吗
    个人可以单独交失业保险吗
    can freelancers pay unemployment insurance`,
    byOneself,
    {
      local: ['flexible-unemployment'],
      why: ['PE-01', 'ME-01'],
      says: /(?:自己|个人|单独)[^，。？?]{0,6}(?:加|多|再)?(?:交|缴|买|参加)[^，。？?]{0,6}失业保?险/,
    },
  ),
  point(
    'unemployment-eligibility',
    'second-time',
    ask`以前领过失业金还能再领吗
    Claiming a second time
    领过一次失业金第二次怎么算
    第二次申请失业金要重新交满一年吗
    失业金领了五个月又上班试用期被辞
    can I claim unemployment benefit twice
    剩下的失业金还能接着领吗要不要重新交满一年
    找到工作又被辞了失业金还能继续领吗`,
    (c) =>
      state(
        c,
        '可以接着领：上次没领完的月数还留着，再次非自愿失业就能继续领；要增加新的月数，才需要重新缴满{benefit-least.months:span}。各地手续不同，打12333确认。',
        'You may go on: the months not drawn (the rest) are kept and can be drawn after another involuntary loss; only new months need another year paid. 12333 confirms locally.',
        'UI-06',
      ),
    {
      why: ['unused-months', 'UI-01'],
      cue: /领(了|过).{0,24}(又|再)(失业|被辞|被裁|领)/,
    },
  ),
]
