import { NATION } from '../../domain/place.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { yuanText } from '../../domain/format.ts'
import { lawNumber } from '../law.ts'
import { shortPlaceName } from '../places.ts'
import { benefitMoney } from './mine/benefitMoney.ts'
import { laidOff } from './mine/benefitMonths.ts'
import { lastKnown } from './mine/cost.ts'
import { ask, either, here, point, say, state } from './point.ts'

const T = 'unemployment-amount'

/** How much a month. */
/** What the place reckons the benefit by, where it prints it. */
function byPlace(c: PointContext): PointLead | null {
  const here = laidOff(c, Math.max(lawNumber(c, 'benefit-least', 'months'), c.profile?.months?.unemployment ?? c.said.paid ?? 0))?.reasons
  const found = here?.find(({ rule, shareOf }) => shareOf === 'own-base' && c.rule(rule)?.place !== NATION)
  return found === undefined ? null : { zh: found.zh, en: found.en, rules: [found.rule] }
}

/** Between what it lies, and where it is to go, where that is asked. */
const limits = (c: PointContext): PointLead | false => aimed(c) ?? bounds(c)

/** The share of the minimum wage that is aimed at (UI-08), of the wage that the question names. */
function aimed(c: PointContext): PointLead | null {
  const wage = Number(/最低工资[^。，？?\d]{0,4}(\d{4})(?!\d)/.exec(c.q)?.[1] ?? /minimum wage\D{0,12}(\d{4})(?!\d)/.exec(c.q)?.[1])
  const sum = Math.round(wage * lawNumber(c, 'benefit-aim', 'share'))
  return wage > 0
    ? state(
        c,
        `各省自己定，国家的方向是最低工资的{benefit-aim.share%}：按${wage}元算约${sum}元；写上城市就能算准。`,
        `Each province sets it; the national aim is {benefit-aim.share%} of the minimum wage, which makes about ${sum} yuan of ${wage}. Name the city for the exact sum.`,
        'UI-08',
        'UI-07',
      )
    : null
}
const bounds = (c: PointContext): PointLead | false =>
  /(?:涨|提高|提)到?[^。，？?]{0,10}(?:九成|90)|九成|90%/.test(c.q)
    ? say(c, '', '', 'UI-08')
    : /低保|最低(?:工资)?(?:多少|不|也)|不(?:会)?[低少]于|(?:高于|超过|高过|比)[^。，？?]{0,4}最低工资|\b(?:more|less|higher|lower|above|below|exceed)\b.{0,16}\b(?:minimum|subsistence)/.test(
          c.q,
        )
      ? state(
          c,
          '不会低于当地低保，一般也不高于当地最低工资；具体数额各省自己定，写上城市就能算。',
          'Never below the local subsistence level and as a rule not above the local minimum wage; each province sets it: name the city.',
          'UI-07',
        )
      : false

/** What two places pay, side by side, and districts that differ. */
function beside(c: PointContext): PointLead | null {
  const districts = c.ruleOn('benefit-districts')
  if (districts?.params.names.some((name) => c.q.includes(name))) return say(c, '', '', districts.id)
  const sums = c.said.places.map((place) => {
    const line = laidOff(c, lawNumber(c, 'benefit-least', 'months'), place)?.monthly[0]
    return {
      ...shortPlaceName(place),
      fen: line?.fen,
      old: lastKnown(line),
    }
  })
  const [one, other] = sums
  if (!one?.fen || !other?.fen) return null
  if (one.fen === other.fen) return state(c, `两地一样：每月${yuanText(one.fen)}元。`, `The same: ${yuanText(one.fen)} yuan.`, 'UI-07')
  return /一样|相同|差多少|哪.{0,6}[多高]|same|more|higher/.test(c.q)
    ? state(
        c,
        `不一样：${one.zh}每月${yuanText(one.fen)}元${one.old.zh}，${other.zh}每月${yuanText(other.fen)}元${other.old.zh}（刚开始领的数）。`,
        `Not the same: ${one.en} ${yuanText(one.fen)} yuan a month${one.old.en}, ${other.en} ${yuanText(other.fen)}${other.old.en} (at the start).`,
        'UI-07',
      )
    : null
}

/** The sum of a place that reckons by its minimum wage, said against a guess by the wage. */
function byMinimum(c: PointContext): PointLead | null {
  const sum = c.place === null ? null : benefitMoney(c)
  return sum?.ofMinimum !== true
    ? null
    : { ...sum, zh: `不是按工资算：${sum.zh}`, en: `It does not follow your wage: ${sum.en}`, rules: [...sum.rules, 'UI-07'] }
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
        c.place === null && limits(c),
        /比别人|夫妻|年纪|岁/.test(c.q) && here(c, 'higher-sum', '够条件的会多：', 'More for some:'),
        /延长|extended/.test(c.q) && here(c, 'extended-sum'),
        beside(c),
        benefitMoney(c),
        state(
          c,
          '各省自己定，多按当地最低工资的一定比例，写上城市就能算出每月多少元。',
          'Each province sets it, mostly as a share of the local minimum wage; name the city to have it worked out.',
          'UI-07',
          'UI-08',
        ),
      ),
    {
      why: ['UI-07', 'UI-08'],
      says: /失业金[^，。？?]{0,6}(?:\d{4}(?!年)|[一二两三]千)|失业金[^，。？?]{0,2}怎么计?算的?[呢啊]?($|[，,。？?])|^(?!.*个月)(?=.*失业金).*(全国|各[地省]|到处)[^。？?]{0,14}(一样|统一|一个数)|(去年|以前|朋友|同事)[^？?]{0,12}\d{4}[^，。？?]{0,4}失业金[^？?]{0,12}(也是|还是|一样|这个数)|失业(金|险)[^。？?]{0,16}(变少|少发|减少|降多少|比别人多|夫妻)|失业金[^。？?]{0,10}(低保|最低工资)(还)?[少低高多]/,
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
        beside(c),
        byPlace(c),
        limits(c),
        byMinimum(c),
        say(
          c,
          '多数地方不看你原来的工资，按最低工资的比例发；少数地方和本人基数挂钩，以12333为准。',
          'As a rule no: most places pay a share of the minimum wage whatever you earned; a few look at your base, so ask 12333.',
          'UI-07',
        ),
      ),
    {
      why: ['UI-08'],
      wrong: /(?<!最低)工资的?(\d|.成)/,
      says: /失业金[^,，。？?]{0,4}[按照凭](?:什么|哪个)/,
    },
  ),
  point(
    T,
    'premium',
    ask`失业保险谁交
    Who pays unemployment insurance
    失业保险个人要交多少
    工资里扣的失业保险是多少比例
    失业保险单位和个人各交百分之几
    who pays for unemployment insurance
    unemployment insurance contribution rate`,
    (c) => say(c, '', '', 'UI-23'),
    {
      why: [],
    },
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
      state(
        c,
        '没有全国统一的日子：审核最长{benefit-decision.workingDays}个工作日，多数地方从批下来的当月或下个月起按月发到你填的银行卡，哪天到账问12333。',
        'There is no single day: the decision takes up to {benefit-decision.workingDays} working days, and most places pay monthly from that month or the next to your bank card; ask 12333.',
        'UI-12',
      ),
    {
      presumes: 'benefit',
      local: ['benefit-counts', 'benefit-decision'],
      why: ['UI-11'],
      cue: /到账|第一[笔个]/,
      says: /(?:多久|几天|什么时候).{0,4}[拿收]到.{0,5}失业金/,
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
      either(
        !/创业|开店|执照/.test(c.q) && here(c, 'lump-sum', '不能：', 'No:'),
        say(
          c,
          '一般不能一次领完，失业金按月发；创业等少数情况看当地有没有，打12333问。',
          'Not as a rule, it is paid by the month; for starting a business some places differ: ask 12333.',
          'UI-15',
        ),
      ),
    { why: ['UI-06'], not: /回[^，。？?]{1,6}领/, cue: /失业金.{0,14}(?:一次|一把|一下子)/ },
  ),
]
