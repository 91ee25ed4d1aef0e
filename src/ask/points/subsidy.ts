import { enMonth, zhMonth } from '../../advisor/wording.ts'
import { monthOf, monthsBetween } from '../../domain/dates.ts'
import { plain } from '../../domain/format.ts'
import { ownPlaces, type PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, here, point, say, state } from './point.ts'

/** Until when the subsidy runs for this person (GR-07). */
function subsidyUntil(c: PointContext): PointLead | null {
  const { retirement } = c.a ?? { retirement: null }
  if (!c.mine || retirement === null) return null
  const left = monthsBetween(monthOf(c.today), retirement.month)
  const rule = c.ruleOn('subsidy')
  if (rule === null || left <= 0 || left > (rule.params.toRetirementMonths ?? 0)) return null
  return {
    zh: `可以领到你退休（${zhMonth(retirement.month)}）：你离法定退休不到{subsidy.toRetirementMonths:span}；认定为就业困难人员的，补实际缴费的{subsidy.numerator:share}以内，具体比例、金额看当地。`,
    en: `Until you retire (${enMonth(retirement.month)}), for that is less than {subsidy.toRetirementMonths:span} away; for recognised groups up to {subsidy.numerator:share} of what you pay, the amount is local.`,
    rules: [rule.id],
  }
}

const AGAIN = /再[领申来]|又能|第二[次轮]|领过|享受过|again|second/

/** May the subsidy be had a second time, where the place says. */
function once(c: PointContext): PointLead | null {
  const local = c.remarks('subsidy').find(({ says }) => says?.includes('one-round'))
  return local === undefined
    ? state(
        c,
        '当地说了算：全国写的是最长{subsidy.months:span}，领满后能不能再认定、再领一轮没有查到，打12333问。',
        'The place decides: nationally it is {subsidy.months:span} at most, and whether there is a second round was not found; ask 12333.',
        'GR-07',
      )
    : {
        zh: `不能，一个人只能享受一轮。${local.statement.zh}`,
        en: `No, one round only. ${local.statement.en}`,
        rules: ['GR-07'],
      }
}

export const points = [
  point(
    'subsidy',
    'who',
    ask`社保补贴怎么领什么人能领
    Who gets the subsidy
    灵活就业社保补贴申请条件
    4050社保补贴怎么申请
    就业困难人员怎么认定
    自己交社保国家有补贴吗
    52岁失业自己交社保有补贴吗
    who can get the social insurance subsidy`,
    (c) =>
      either(
        subsidyUntil(c),
        AGAIN.test(c.q) && once(c),
        say(
          c,
          `补贴不是人人都有：先认定为就业困难人员（如大龄、长期失业，各地标准不同），缴了再补，到${ownPlaces(c).hukou.zh}或常住地人社窗口办，打12333。`,
          'Not everybody: first be recognised as hard to employ (older, long unemployed; by place); up to {subsidy.numerator:share} of what you paid comes back; at the local office, 12333.',
          'GR-07',
        ),
      ),
    {
      says: /失业金[^。？?]{0,10}社保补贴|四零五零/,
      cue: /有(?:没有)?补贴/,
      why: ['GR-11'],
    },
  ),
  point(
    'subsidy',
    'how-much',
    ask`社保补贴一个月多少钱
    How much is the subsidy
    4050补贴能补多少
    灵活就业社保补贴标准
    认定了就业困难每月能补多少
    how much is the flexible employment subsidy`,
    (c) => {
      const local = c.remarks('subsidy')[0]
      const both = c.figure('subsidy-monthly')
      return either(
        local &&
          both?.variant === 'both' &&
          both.status === 'in-force' && {
            zh: `两样都缴的每月合计${plain(both.value)}元：${local.statement.zh}以12333答复为准。`,
            en: `${plain(both.value)} yuan a month for both: ${local.statement.en} 12333 confirms.`,
            rules: ['GR-07'],
          },
        local && { zh: `${local.statement.zh}以12333答复为准。`, en: `${local.statement.en} 12333 confirms.`, rules: ['GR-07'] },
        here(c, 'subsidy'),
        /几号|哪天|什么时候(?:发|到)/.test(c.q) &&
          state(
            c,
            '各地自己定，先缴后补，哪天发打12333问。',
            'Each place decides: you pay first and it comes back later; ask 12333 for the day.',
            'GR-07',
          ),
        c.place === null
          ? say(c, '各地定比例或定额，写上城市再问。', 'The place sets a share or a sum: name the city.', 'GR-07')
          : say(c, `${c.where.zh}补多少这里没有查到，打12333问。`, `${c.where.en}: the sum was not found here; call 12333.`, 'GR-07'),
      )
    },
    {
      says: /社保补贴.{0,10}(几号|哪天|什么时候)(发|到账)/,
      why: ['subsidy'],
      cue: /补(贴)?(多少|几)/,
    },
  ),
  point(
    'subsidy',
    'how-long',
    ask`社保补贴能领几年
    For how long
    4050补贴可以领到退休吗
    社保补贴领到什么时候
    how long can I receive the subsidy`,
    (c) =>
      either(
        subsidyUntil(c),
        AGAIN.test(c.q) && once(c),
        here(c, 'subsidy'),
        state(
          c,
          '最长{subsidy.months:span}，离退休不到{GR-07.toRetirementMonths:span}的可以领到退休。',
          'Up to {subsidy.months:span}, or to retirement when less than {GR-07.toRetirementMonths:span} away.',
          'GR-07',
        ),
      ),
    { cue: /[补贴]几年/, why: ['GR-07'] },
  ),
  point(
    'subsidy',
    'graduate',
    ask`应届毕业生灵活就业有补贴吗
    Graduates
    高校毕业生社保补贴
    毕业两年内自己交社保补贴
    subsidy for recent graduates`,
    () => ({
      zh: '有没有、补多少由当地定，有的地方给离校未就业的毕业生，打12333问。',
      en: 'That is local: some places pay it to graduates without a job; ask 12333.',
      rules: ['CH-09'],
    }),
    { not: /^(?!.*(?:毕业|应届|大学|学生|graduat|student|college|university))/ },
  ),
  point(
    'subsidy',
    'old-card',
    ask`再就业优惠证还有用吗
    The old re-employment card
    再就业优惠证在哪领
    就业创业证怎么办
    凭再就业优惠证交社保打折
    re-employment concession card`,
    (c) =>
      state(
        c,
        '早就停用了，不用办：现在是就业创业证（电子的），缴了社保先认定就业困难，再申请社保补贴。',
        'It was abolished long ago: today the (electronic) employment and start-up certificate, and the subsidy after recognition.',
        'GR-10',
      ),
    { why: ['GR-07', 'GR-11'] },
  ),
]
