import { words } from '../../advisor/wording.ts'
import { costOf, lastKnown } from './mine/cost.ts'
import { ask, point, quote, say, state } from './point.ts'

/** Asks whether the wage of the old job still decides. */
const WAGE =
  /(?:以前|原来|之前|上班时?|在职时?)[^，。]{0,4}(?:工资|月薪|收入|基数)|按.{0,6}(?:以前|原来|之前)|old (?:wage|salary)|previous (?:wage|salary)/

/** Wants the rest of what was paid on too low a base. */
const CLAIMS = /[能可要][^，。？?]{0,8}[补追告]|[补追告][^，。？?]{0,10}[吗不][?？]?$|\bcan i\b/

/** How far back? */
const HOW_FAR = /几年|多少年|多久|how (?:far|long|many)/

export const points = [
  point(
    'contribution-base',
    'which-tier',
    ask`缴费基数选60%还是100%好
    Which tier to choose
    养老缴费档次怎么选划算
    灵活就业按最低档交行不行
    交高档社保退休多拿多少
    选最低基数好还是高一点
    which contribution tier should I choose`,
    (c) =>
      WAGE.test(c.q)
        ? say(
            c,
            '不用按以前的工资：基数自己选，可以选最低的，',
            'No, not on the old wage: you choose the base yourself, the lowest if you like.',
            'PE-10',
          )
        : say(
            c,
            '手头紧选最低的，先保年限；选高档每月多交、退休每月多领，但多交的要领好多年才回本。能不能领只看年限够不够。',
            'Short of money: the lowest, for the years count first; a higher tier costs more and brings more, but it takes years to come back. Whether a pension is due turns on the years only.',
            'PE-10',
          ),
    {
      why: ['PE-12', 'PE-20'],
      cue: /\d0 ?%[^，。]{0,6}\d00 ?%/,
      says: /\d0 ?%?还是[^，。]{0,3}\d00|^(?!.*(?:失业金|补偿|公积金|公司[^，,]{0,6}按)).*(?:以前|原来|之前|上班时?|在职时?).{0,4}的?(?:工资|月薪|收入|基数).{0,16}自己[交缴].{0,24}(?:按|一样|那么[高多])/,
    },
  ),
  point(
    'contribution-base',
    'limits',
    ask`社保缴费基数上下限是多少
    Limits of the base
    今年社保最低基数多少
    社保基数上限下限
    当地养老缴费基数
    contribution base lower and upper limit`,
    (c) => {
      const [lower, upper] = [c.figure('pension-base-lower'), c.figure('pension-base-upper')]
      if (lower === null || upper === null) return quote(c, '写上城市就能查：', 'Name the city.', 'PE-10')
      if (/(?:一个?月|每月)[^，。？?]{0,4}[多要]|多少钱|\ba month\b/.test(c.q) && !/基数[^，。？?]{0,3}多少/.test(c.q)) {
        const cost = costOf(c, 'pension')
        if (cost !== null) return cost
      }
      const old =
        lower.provisional === true
          ? words('（暂用上一年度的标准，公布后多退少补）', ' (last year’s, for the time being; settled later)')
          : lastKnown(lower)
      if (/最高|上限|highest|upper/.test(c.q) && !/最低|下限|lowest|lower/.test(c.q))
        return {
          zh: `${c.where.zh}养老缴费基数每月最高${upper.value}元${old.zh}，最低${lower.value}元。`,
          en: `The highest monthly pension base in ${c.where.en} is ${upper.value} yuan${old.en}, the lowest ${lower.value}.`,
          rules: ['PE-10'],
        }
      return {
        zh: `${c.where.zh}养老缴费基数每月最低${lower.value}元，最高${upper.value}元${old.zh}。`,
        en: `The monthly pension base in ${c.where.en} runs from ${lower.value} to ${upper.value} yuan${old.en}.`,
        rules: ['PE-10'],
      }
    },
    {
      why: ['PE-12'],
      not: /^(?!.*(?:基数|上限|下限|base|limit|ceiling|cap))/,
      says: /基数[^。？?]{0,8}(?:全国|各地|各省|到处)[^。？?]{0,8}(?:一样|统一|相同|一个[数价])/,
    },
  ),
  point(
    'contribution-base',
    'meaning',
    ask`社保缴费基数是什么意思
    What is the contribution base
    基数是按工资还是自己定
    缴费基数怎么算出来的
    what does contribution base mean`,
    (c) =>
      state(
        c,
        '基数就是拿来乘比例的那个月收入数：有单位按你上年的月平均工资，自己交的在上下限（约当地平均工资的{base-limits.lowest%}到{base-limits.highest%}）之间自己选。',
        'The monthly sum that rates are multiplied with: your average wage of last year with an employer; by yourself you choose within the limits.',
        'PE-10',
      ),
    { why: ['PE-12', 'ED-09'] },
  ),
  point(
    'contribution-base',
    'employer-low',
    ask`公司按最低基数给我交社保合法吗
    The employer paid on too low a base
    单位没按实际工资交社保
    社保基数比工资低很多怎么办
    少缴社保能补吗
    employer pays social insurance on minimum base instead of my salary
    公司按最低标准交社保
    单位只按最低工资交社保违法吗
    社保基数和工资不一致怎么办`,
    (c) =>
      say(
        c,
        `${CLAIMS.test(c.q) ? '能，离职了也可以' : '不合法：应当按你的工资足额缴，可以'}要求补足，不补打12333或找税务12366投诉。`,
        `${CLAIMS.test(c.q) ? 'Yes, after leaving too: the' : 'Not lawful: the'} full wage counts. Ask for the rest; complain at 12333 or the tax line 12366.`,
        HOW_FAR.test(c.q) ? 'DS-02' : 'ED-10',
      ),
    {
      why: ['ED-12', 'ED-09', 'DS-02'],
      says: /(?:公司|单位|老板|厂里?)[^，。？?]{0,6}按[^，。？?公]{0,10}(?:基数|最低|一半|的)[^，。？?]{0,6}[交缴](?:的|了)?社保|\b(?:company|employer|boss)\b[^?]{0,30}\b(?:minimum|lowest|low|lower|half)\b[^?]{0,8}\bbase\b/,
    },
  ),
]
