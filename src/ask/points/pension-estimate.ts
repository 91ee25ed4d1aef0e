import { yuanText } from '../../domain/format.ts'
import { ask, point, say, state } from './point.ts'
import { accountPart, basicOnSum, tierEnds } from './sums.ts'

const RISES = /(?:养老金|退休金).{0,8}(?:上涨|会涨|涨[吗多]|年年涨|每年涨|上调)/

export const points = [
  point(
    'pension-estimate',
    'how-much',
    ask`退休后养老金大概能领多少
    What pension may I expect
    交15年养老每月能领多少
    养老金怎么算
    按最低档交退休领多少
    我以后退休金有多少
    how much pension will I get
    estimate my pension`,
    (c) => {
      if (RISES.test(c.q))
        return {
          zh: '每年涨不涨、涨多少由国家和各省当年定，这里没有查到今年的，打12333问。',
          en: 'Whether it rises and by how much is set each year by the state and the province; this year’s was not found here: ask 12333.',
          rules: ['CH-09'],
        }
      const sum = basicOnSum(c) ?? accountPart(c)
      if (sum !== null) return sum
      const tiers = c.a?.pension?.tiers.filter((tier) => tier.percent === tierEnds(c)[0] || tier.percent === 100) ?? []
      const estimates = tiers.map(({ percent, monthlyFen, estimatedPensionFen }) => {
        const pension = Math.round(estimatedPensionFen / 100)
        return {
          zh: `${percent}%档每月缴${yuanText(monthlyFen)}元，退休每月约${pension}元`,
          en: `at ${percent} % (${yuanText(monthlyFen)} yuan a month) about ${pension} yuan a month`,
        }
      })
      if (tiers.length > 0)
        return {
          zh: `粗略估计（今天的钱，不是承诺）：${estimates.map(({ zh }) => zh).join('；')}。`,
          en: `A rough estimate in today's money, no promise: ${estimates.map(({ en }) => en).join('; ')}.`,
          rules: ['PE-20', 'PE-21'],
        }
      // Who asks for a sum is spared the formula, which stands below.
      return (/多少|how much/.test(c.q) ? state : say)(
        c,
        '看缴费年限、缴费基数和退休地平均工资，缴得越久、基数越高领得越多；在弹窗的“费用”里填出生年月能估算。',
        'By years, base and the average wage of the place: more of each brings more; with the month of birth the costs page estimates it.',
        'PE-20',
      )
    },
    {
      why: ['PE-21'],
      not: /^(?!.*(?:养老|退休|老|岁|pension|retir|old|age)).*/,
      wrong: /平均|不|一样/,
      says: /[交缴][^，。？?]{0,4}再多|^(?!.*(医保|公积金|失业|医疗)).*(账户|余额).{0,16}(除以?(的是)?(多少|几)|([每一]个?月|按月).{0,8}(多少|几))|\bhow (big|much|large|high)\b.{0,12}\b(pension will|will (my|the|his|her) pension)\b/,
    },
  ),
  point(
    'pension-estimate',
    'worth-it',
    ask`自己交养老划算吗几年回本
    Is it worth paying
    灵活就业养老值不值得交
    养老金多久能回本
    自己缴养老合适吗
    is it worth paying the pension myself`,
    (c) => {
      const tier = c.a?.pension?.tiers.find((entry) => entry.percent === tierEnds(c)[0])
      return tier === undefined
        ? say(
            c,
            '多数人划算，领到终身；几年回本，填上城市和出生年月就能算。',
            'For most people yes: it is drawn for life; place and month of birth tell how soon it comes back.',
            'PE-20',
          )
        : {
            zh: `按最低档，退休后领约${tier.paybackMonths}个月回本（估算，今天的钱），之后领到终身。`,
            en: `At the lowest tier some ${tier.paybackMonths} months of drawing bring it back (an estimate), then it runs for life.`,
            rules: ['PE-20'],
          }
    },
    { why: ['PE-02'] },
  ),
]
