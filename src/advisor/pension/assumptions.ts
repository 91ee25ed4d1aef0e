import type { FigureUse } from '../../domain/figure.ts'
import type { Words } from '../../domain/text.ts'
import type { PensionOptions } from './estimate.ts'
import { percent, plain } from '../../domain/format.ts'

export interface AssumedCase {
  options: PensionOptions
  pastKnown: boolean
  /** The wage the person gave and the base it comes to within the limits; null where none was given or nothing was paid before. */
  wage: { given: number; base: number } | null
  /** The average index of the bureau's record, where it was given. */
  index: number | null
  /** Months deemed paid. */
  deemed: number
  balanceKnown: boolean
  /** Months still to pay. */
  ahead: number
  extended: number
  /** The two ages of women that the retirement age may start from, where it is not certain which. */
  ages: readonly [number, number] | null
  /** The lowest base people may pay on, where it lies below the usual lowest tier. */
  floor: { percent: number; base: number; usual: { percent: number; base: number } } | null
  benefitBaseIsAverageWage: boolean
  figures: readonly FigureUse[]
}

/** Every supposition the estimate rests on, said as one. Nothing here is a fact about the future. */
export function assumptionsOf(known: AssumedCase): Words[] {
  const { wageGrowth, accountInterest, inflation } = known.options
  const lines: (Words | null)[] = [
    {
      zh: '这是估算，不是承诺。实际金额由退休时当地的标准和你的缴费记录决定，差一两成很常见，以12333或社保经办机构的测算为准。',
      en: 'This is an estimate, not a promise. The real amount depends on the local standard and your record when you retire; ten or twenty percent either way is common. Ask 12333 or the agency for theirs.',
    },
    {
      zh: `假设工资每年涨${percent(wageGrowth)}，个人账户利息每年${percent(accountInterest)}，物价每年涨${percent(inflation)}；这三个数是假设，可以改。金额折成今天的钱。`,
      en: `Supposed: wages grow ${percent(wageGrowth)} a year, the account earns ${percent(accountInterest)}, prices rise ${percent(inflation)}. These three are suppositions and can be changed. Amounts are in today's money.`,
    },
    known.ahead > 0
      ? {
          zh: '假设从现在起每月不断缴，一直按同一档，缴到开始领养老金。',
          en: 'Supposed: you pay every month from now on, always at the same tier, until the pension starts.',
        }
      : {
          zh: '你已到年龄、年限也够，不用再缴：各档只是说以前一直按这一档缴，大约领多少。',
          en: 'You are of age with the months paid and need pay nothing more: a tier only says what paying at it all along would roughly give.',
        },
    past(known),
    known.wage === null ? null : byWage(known.wage),
    known.deemed === 0
      ? null
      : {
          zh: `视同缴费${known.deemed}个月算进年限，不算个人账户，指数按以前缴费的算；有视同年限的一般另有过渡性养老金，这里没有算，打12333问。`,
          en: `${known.deemed} months deemed paid count as years, bring nothing into the account and are given the index of the months paid. They usually bring a transitional pension, which is left out here: ask 12333.`,
        },
    known.extended > 0
      ? {
          zh: `到退休年龄时还差${known.extended}个月才够最低年限，假设你按规定继续缴够再领。`,
          en: `At retirement age ${known.extended} months are missing to the minimum; supposed: you go on paying until it is reached, and draw from then.`,
        }
      : null,
    known.floor === null
      ? null
      : {
          zh: `这里最低可以按${plain(known.floor.base)}元缴（约平均工资的${known.floor.percent}%），${known.floor.usual.percent}%档是${plain(Math.round(known.floor.usual.base * 100) / 100)}元：最低一档和${known.floor.usual.percent}%档是两回事。`,
          en: `The lowest base here is ${plain(known.floor.base)} yuan (about ${known.floor.percent}% of the average wage); the ${known.floor.usual.percent}% tier is ${plain(Math.round(known.floor.usual.base * 100) / 100)}: the floor and the ${known.floor.usual.percent}% tier are two things.`,
        },
    known.ages === null
      ? null
      : {
          zh: `退休年龄按${known.ages[0]}岁起算，当地可能按${known.ages[1]}岁起算。`,
          en: `The retirement age starts from ${known.ages[0]} here; your place may start from ${known.ages[1]}.`,
        },
    known.benefitBaseIsAverageWage
      ? {
          zh: '没有查到当地的养老金计发基数，用社会平均工资代替。',
          en: 'The local base for working out pensions is not known; the average wage stands in for it.',
        }
      : null,
    ...known.figures
      .filter((figure) => figure.status !== 'in-force')
      .slice(0, 1)
      .map(() => ({
        zh: '算式里有的标准已经过期，是上一期的数；新标准公布后结果会变。',
        en: 'Some standards used here have expired and are the last known ones; the result will change when new ones are published.',
      })),
    known.figures.some(({ status, unit, period }) => status === 'in-force' && unit === 'yuan/month' && period.until === null)
      ? {
          zh: '算式里有的标准，来源没有写到什么时候为止；新标准公布后结果会变。',
          en: 'The source of some standards used here names no end; the result will change when new ones are published.',
        }
      : null,
    known.figures.some((figure) => figure.own === true)
      ? { zh: '算式里有你自己填的或从网页采用的当地标准。', en: 'Some standards used here are your own, entered or taken from a page.' }
      : null,
    {
      zh: '回本月数＝缴费总额÷每月养老金（都按今天的钱）。没有算过渡性养老金、以后的养老金调整和补贴。',
      en: "Months to get it back = everything paid ÷ monthly pension (both in today's money). Transitional pension, later rises and subsidies are left out.",
    },
  ]
  return lines.filter((line) => line !== null)
}

/** How the months already paid and the account were counted. */
function past({ pastKnown, balanceKnown, wage, index }: AssumedCase): Words {
  if (!pastKnown)
    return {
      zh: '没有填已缴月数，所以只算从现在起要缴的月数。以前缴过的话，实际会更多。',
      en: 'Months paid before were not entered, so only the months from now on count. If you paid before, it will be more.',
    }
  const how =
    index !== null
      ? { zh: `社保记录上的平均缴费指数${index}`, en: `by the average index of ${index} in your record` }
      : wage === null
        ? { zh: '同一档', en: 'at the same tier' }
        : { zh: '你填的工资', en: 'by the wage you gave' }
  return balanceKnown
    ? {
        zh: `以前缴的月数按${how.zh}折算，个人账户用你填的余额。`,
        en: `Months paid before are counted ${how.en}; the account uses the balance you entered.`,
      }
    : {
        zh: `以前缴的月数和个人账户也按${how.zh}折算，因为没有填账户余额。`,
        en: `Months paid before, and the account, are counted ${how.en}, because no balance was entered.`,
      }
}

/** The last wage stands for all earlier years, which is a supposition: an employer's declared base may have been another. */
function byWage({ given, base }: { given: number; base: number }): Words {
  const moved =
    given === base
      ? { zh: '', en: '' }
      : { zh: `（不在当地上下限内，按${plain(base)}元）`, en: ` (outside the local limits: ${plain(base)} is used)` }
  return {
    zh: `假设以前各年的缴费基数和平均工资之比，都和离职前月工资${plain(given)}元${moved.zh}时一样。单位实际申报的基数可能不同，以12333查到的为准。`,
    en: `Supposed: in all earlier years your base stood to the average wage as a wage of ${plain(given)} yuan${moved.en} does now. The base your employer declared may differ; what 12333 shows decides.`,
  }
}
