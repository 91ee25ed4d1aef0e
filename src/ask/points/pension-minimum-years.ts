import { words } from '../../advisor/wording.ts'
import { inTime, overAge, whenOfAge, yearsNeeded } from './mine/retirement.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, no, point, quote, say, state } from './point.ts'
import { minimumMonths } from '../../advisor/retirement/table.ts'
import { enough, LATE_ELSEWHERE, onlyTemporary } from './pension.ts'

/** What is missing by the year of retirement, with the ways out of it. */
function shortBy(c: PointContext): PointLead | null {
  const needed = yearsNeeded(c)
  return needed === null || needed.enough
    ? needed
    : {
        ...needed,
        ...say(
          c,
          `${BRINGS.test(c.q) ? '还不够：' : ''}${needed.zh}`,
          `${BRINGS.test(c.q) ? 'Not yet enough. ' : ''}${needed.en}`,
          'PE-06',
        ),
      }
}

/** Can somebody of this age still reach the years needed. */
function reachable(c: PointContext): PointLead | null {
  const needed = yearsNeeded(c)
  const fits = inTime(c)
  if (needed === null || fits === null || c.said.age === null) return null
  if (fits === 'yes')
    return {
      zh: `来得及：从现在起每月都缴，到法定退休年龄缴得满。${needed.zh}`,
      en: `Yes, in time: paid every month from now on it is enough by the statutory age. ${needed.en}`,
      rules: ['PE-05', 'PE-07'],
    }
  const [zh, en] =
    fits === 'no'
      ? ['到法定退休年龄交不满', 'Not by the statutory age']
      : ['不一定，看男女、岗位和出生月', 'It turns on sex, post and month of birth']
  return {
    zh: `${zh}：${needed.zh}不够的可以到龄后接着缴满，或转居民养老。`,
    en: `${en}: ${needed.en} What is missing may be paid after it, or convert to the resident pension.`,
    rules: ['PE-05', 'PE-06', 'PE-07'],
  }
}

/** At an age, with years paid: must one go on paying? */
const STILL_TO_PAY =
  /^(?!.*(?:失业金|公司|单位|居民|医保)).*(?:[四五六]十.?|[456]\d)(?:周?岁|了|[，,])[^？?]{0,20}[交缴][^？?]{0,6}年[^？?]{0,12}(?:还[用要得]|用不用|要不要|行不行)[^，。？?医]{0,4}[交缴]|\b\d\d[- ]years?[- ]old\b[^?]{0,60}\bkeep paying/

/** Whether one has to go on paying, by the years the person's retirement asks for. */
function goesOn(c: PointContext): PointLead | null {
  const needed = STILL_TO_PAY.test(c.q) ? yearsNeeded(c) : null
  if (needed === null) return null
  const start = needed.enough
    ? words('不是必须，年限够了（多缴多领）：', 'Not for the years: ')
    : words('还要交，也可以自己缴：', 'Yes, by yourself too: ')
  return { ...needed, zh: start.zh + needed.zh, en: start.en + needed.en }
}

/** Of years paid that the question tells without a birth: are they enough for a monthly pension? */
function byYearsPaid(c: PointContext): PointLead | null {
  const { paid } = c.said
  if (paid === null || c.mine || !BRINGS.test(c.q)) return null
  if (paid < minimumMonths(c.retirement, Number(c.today.slice(0, 4)))) return no(quote(c, '还不够：', 'Not yet enough:', 'PE-05', 'PE-06'))
  return paid < minimumMonths(c.retirement, 2099)
    ? quote(c, '看哪年退休：', 'By the year of retirement:', 'PE-05')
    : quote(c, '够了，到法定退休年龄就能按月领：', 'Enough, from the statutory age:', 'PE-05')
}

/** Whose birth tells that the years paid are not enough: "88年的，交够十五年往后就不用再交". */
function mayNotStop(c: PointContext): PointLead | null {
  const needed = c.said.birth === null && c.said.age === null ? null : yearsNeeded(c)
  return needed === null || needed.enough ? null : no({ ...needed, zh: `还不能停：${needed.zh}`, en: `Not yet. ${needed.en}` })
}

/** Years paid, and whether they bring a pension. */
const BRINGS =
  /^(?!.*(?:失业金|医保|公积金|补偿|工伤|多久|还[要得需]|在[^，。？?]{2,3}领)).*(?:[\d一二三四五六七八九十几两]年[^。？?]{0,18}(?:够不够|(?:能|可以)[^，。？?]{0,6}[领拿][^，。？?]{0,6}(?:养老|退休|钱)|按月[领拿])|\bpaid\b[^?]{0,12}\b\d+ years?\b[^?]{0,40}\b(?:get|draw|receive)\b[^?]{0,12}\bpension)/

export const points = [
  point(
    'pension-minimum-years',
    'years',
    ask`养老最低要交多少年
    Years needed for a pension
    养老保险要交满几年才能领
    交15年社保就够了吗
    养老缴费年限多少年
    我还差几年养老够
    什么时候退休要交20年
    how many years do I need for a pension
    minimum pension contribution years`,
    (c) => {
      const years = (c.ruleOn('minimum-months')?.params.years ?? []).map(({ months }) => months / 12)
      const [least, most] = [years[0], years.at(-1)]
      return either(
        goesOn(c),
        yearsNeeded(c),
        quote(
          c,
          `${least}到${most}年，看你哪年退休，也要到法定退休年龄才能领：`,
          `${least} to ${most} years by your year of retirement, drawn from the statutory age only.`,
          'PE-05',
        ),
      )
    },
    {
      why: ['PE-06', 'PE-07'],
      says: new RegExp(
        `${STILL_TO_PAY.source}|${/^(?!.*(?:医保|公积金)).*退休[^？?，]{0,5}要[交缴]?[满够]?(?:20|二十)年|^(?!.*(?:medical|health|unemployment|retiree|fired|laid|severance|wages)).*(?:\bpension\b.{0,16}how many years?|how many (?:more )?(?:years|months)\b(?:.{0,40}\bpension|.{0,20}\b(?:have to|must|need to|should)\b.{0,8}\bpay\b))/.source}`,
      ),
      cue: STILL_TO_PAY,
    },
  ),
  point(
    'pension-minimum-years',
    'short',
    ask`到退休年龄没交满年限怎么办
    Short of years at retirement
    养老没交够15年退休怎么办
    到龄缴费年限不够能领吗
    养老差几年可以一次补吗
    退休了社保没交满
    60岁了养老才交了10年
    not enough pension years at retirement age`,
    (c) => {
      const once = /一(?:次|把|下|口气)[^，。？?]{0,6}[补交缴]|lump sum/.test(c.q)
        ? words(
            '一般不能一次补齐，按月接着缴（2011年7月前参保、延缴5年还不够的除外）。',
            'Mostly not at once but month by month, unless insured before July 2011 and still short after 5 more years. ',
          )
        : words('', '')
      const over = overAge(c)
      const ways = either(shortBy(c), byYearsPaid(c), quote(c, '钱不会没：', 'Nothing is lost:', 'PE-06'))
      if (once.zh === '' && over === null) return ways
      return {
        ...ways,
        zh: once.zh,
        en: once.en,
        rules: [...(over?.rules ?? []), ...ways.rules],
        quotes: [over ?? [], ways].flat().flatMap((part) => [part, ...(part.quotes ?? [])]),
        begins: once.zh === '' ? (over ?? ways).begins : undefined,
      }
    },
    {
      local: ['short-of-years'],
      says: new RegExp(
        `${BRINGS.source}|${/^(?!.*医保).*(退休[^，。？?]{0,6}没[交缴]够年限|退休(年[龄纪]|岁数|的?年纪)|到龄)[^？?]{0,12}(只有|才[交缴]?了?|不够|没满).{0,5}年|养老[^。？?]{0,4}只?[攒交缴]了?[^，。？?]{0,3}年[^？?]{0,6}领不[了到]/.source}`,
      ),
      why: ['PE-27', 'PE-05', 'PE-04'],
    },
  ),
  point(
    'pension-minimum-years',
    'reach',
    ask`现在开始交养老退休前能交满吗
    Starting late: can I reach it
    45岁从没交过社保现在交来得及吗
    40多岁开始交养老还来得及吗
    50岁开始交社保能领退休金吗
    can I reach the minimum if I start at 45`,
    (c) =>
      either(LATE_ELSEWHERE.test(c.q) && onlyTemporary(c), reachable(c), quote(c, '来得及，钱不会白交：', 'Yes, it is not lost:', 'PE-06')),
    {
      why: ['PE-05', 'PE-27'],
    },
  ),
  point(
    'pension-minimum-years',
    'then-stop',
    ask`养老交够15年可以不交了吗
    Enough years: may I stop
    社保交满年限就不用交了吧
    交满15年再交还有用吗
    養老够年限了继续交划算吗
    stop paying after 15 years`,
    (c) =>
      either(
        enough(c),
        mayNotStop(c),
        say(
          c,
          '自己交的可以停，但多缴多领，停了少领，先看你退休那年要几年。上班的单位必须一直缴。医保年限另算。',
          'If you pay yourself you may, but paying on brings more; look at your year of retirement. An employer must go on. Medical years are separate.',
          'PE-05',
        ),
      ),
    {
      why: ['PE-20', 'ME-15'],
      says: /^(?!.*(?:医保|失业|公积金|单位|公司)).*(?:够|满)[^，。？?]{0,6}年[^？?]{0,10}不(?:用再?|再)[交缴]|\b\d\d years\b[^?]{0,40}\bstop paying\b/,
      wrong: /到头|不[用必]|就[行够]|enough|stop/,
    },
  ),
  point(
    'pension-minimum-years',
    'gone',
    ask`没交满15年钱就白交了吗
    Less than the minimum: is it lost
    养老没交够年限钱能退吗
    交了几年养老不交了钱怎么办
    is my pension money lost if I don't reach 15 years`,
    (c) => say(c, '不会白交：账户里的钱一直是你的，人不在了家人继承。', 'No: the account stays yours and is inherited.', 'PE-06'),
    { why: ['PE-02', 'PE-04'], not: /不够(?:怎么办|的话)|差.{1,4}年/ },
  ),
  point(
    'pension-minimum-years',
    'age-too',
    ask`养老交够年限了马上就能领吗
    With the years paid, can I draw the pension at once
    交满15年随时能领养老金吗
    年限够了没到退休年龄可以先领吗
    养老金能不能提前领一点
    can I draw my pension as soon as I have paid 15 years
    can I get part of my pension before retirement age`,
    (c) => {
      const own = c.said.birth === null && c.said.age === null && c.mine ? whenOfAge(c) : null
      return state(
        c,
        `不是：${own?.zh ?? ''}年限够了，还要到法定退休年龄才能按月领，不能提前领一部分。年限够的可以弹性提前，最多早{retirement-window.months:span}，不早于原来的{retirement-age.female-50.originalMonths:age}、{retirement-age.female-55.originalMonths:age}、{retirement-age.male.originalMonths:age}岁。`,
        `No. ${own === null ? '' : `${own.en} `}With the years paid it is still drawn from the statutory age only, and no part of it earlier. With enough years you may retire up to {retirement-window.months:span} early, not before the old age of {retirement-age.female-50.originalMonths:age}, {retirement-age.female-55.originalMonths:age} or {retirement-age.male.originalMonths:age}.`,
        'PE-05',
        'PE-08',
      )
    },
    {
      why: ['PE-07'],
      cue: /(够|满).{0,10}(随时|马上|立刻|就)能?领/,
      not: /多[交缴领拿]|不用再?[交缴]|stop paying|领不/,
    },
  ),
]
