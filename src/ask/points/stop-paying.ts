import { words } from '../../advisor/wording.ts'
import { resumed, yearsNeeded } from './mine/retirement.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { comingTo, ask, either, point, say, state } from './point.ts'
import { COVER_DUTY } from '../reply.ts'
import { enough, official } from './pension.ts'

const MUST = /必须|强制|非得|非要|自愿|随便|随我|规定要|义务|mandatory|compulsory|obligatory|voluntary|required|optional|have to|must/

/** Must somebody without an employer be in the pension scheme (PE-01). */
const voluntary = (c: PointContext): PointLead | false =>
  MUST.test(c.q) &&
  state(
    c,
    `自愿，不强制：没有单位的人可以自己参保，也可以不缴，不缴没有罚款，但年限不长。${COVER_DUTY.zh}`,
    `No, it is voluntary for people without an employer: you may join and pay by yourself or not, without a fine; but no years are added. ${COVER_DUTY.en}`,
    'PE-01',
  )

/** The years still missing, for somebody who says when they were born and how long they paid, and asks whether to go on. */
function stillShort(c: PointContext): PointLead | null {
  const needed = c.said.paid === null || (c.said.birth === null && c.said.age === null) ? null : yearsNeeded(c)
  return needed === null || needed.enough
    ? null
    : {
        ...needed,
        zh: `能停，但年限还不够：${needed.zh}断了不清零，到龄前要补够；医保另算，别断。`,
        en: `You may, but the years do not suffice yet: ${needed.en} A gap wipes nothing, but they must be paid by then. Keep medical.`,
      }
}

/** Stops working for a while, to study, to travel, for a child, and asks what becomes of insurance meanwhile. */
const PAUSE =
  /^(?=.*(?:考[研公编证博]|备考|读研|脱产|旅[游行]|休息|歇|躺平|[带看养陪](?:小?孩|娃|宝宝|儿子|女儿|老人)|照顾|陪读|全职(?:妈|爸|太太|主妇)|在家|不想?上班))(?!.*(?:[交缴断停空][^，,。？?]{0,5}年|失业金|补|公积金|清零|作废|白交|国外|出国|多少钱|谁[交缴]|裁)).*(?:社保|五险|养老和?医保|医保和?养老)[^？?]{0,16}(?:怎么|怎样|咋|省|便宜|停|断|要不要|用不用|必要|不[交缴])/

export const points = [
  point(
    'stop-paying',
    'not-lost',
    ask`养老保险断了以前交的还算吗
    Do earlier years count after a gap
    社保断缴会清零吗
    养老断缴几年之前交的作废吗
    养老断了两年以前的年限还算数吗
    断缴社保之前交的白交了吗
    养老断几个月会不会清零
    中断几年再交能累计吗
    养老断一年有影响吗
    does my pension reset if I stop paying
    do my earlier pension years still count`,
    (c) => {
      const all = /社保|social/.test(c.q) || !/养老|pension/.test(c.q)
      const medical = all
        ? words(
            '医保断了要紧：多从次月起报不了，{gap-grace.months}个月内接上一般不用等。',
            ' Medical is what matters: it mostly ends the month after, and taken up within {gap-grace.months} months there is mostly no wait.',
          )
        : words('', '')
      const benefit =
        all && c.said.profile.exit === 'laid-off'
          ? words(
              '失业保险缴满{benefit-least.months:span}的，被裁还能领失业金。',
              ' With {benefit-least.months:span} of unemployment insurance a layoff brings benefit.',
            )
          : words('', '')
      return either(
        official(c),
        comingTo(
          'kept',
          state(
            c,
            `不会清零，可以接着交：养老断缴前的年限和账户里的钱都保留，以后接着缴就累计。${benefit.zh}${medical.zh}`,
            `No, nothing is lost: pension years and account before the gap are kept and add up with later ones.${benefit.en}${medical.en}`,
            'PE-04',
          ),
        ),
      )
    },
    {
      says: /职业年金|(?:月|年)[^，。？?]{0,4}(?:是不是|算不算|会不会)白[交缴]|\breset if i stop|\bi(?:.ve)? paid\b[^?]{0,16}\b(?:for nothing|lost|wasted)\b|^(?!.*(?:medical|health|unemployment)).*\bpension\b.{0,40}\b(?:forfeit\w*|vanish\w*|disappear\w*|wiped)|^社保断了(?:怎么办|咋办)|(?:以前|之前)[交缴]的[^，。？?失医]{0,8}(?:白[交缴]|作废|清零)/,
      why: ['PE-05', 'ME-09'],
    },
  ),
  point(
    'stop-paying',
    'short-gap',
    ask`社保断了一个月有影响吗
    Does a month or two unpaid matter
    离职后社保断一个月有影响吗
    社保空一两个月要紧吗
    换工作中间社保断了一个月
    社保断缴两个月会怎样
    断缴一个月社保有什么后果
    does one month without social insurance matter
    social insurance stopped for two months after leaving what happens`,
    (c) => {
      const gap = c.said.gap
      const lead = resumed(
        c,
        words(
          `${gap === null ? '' : `断${gap}个月，`}养老没有损失：不清零，接着缴就累计。`,
          'The pension loses nothing: years paid are kept and add up.',
        ),
      )
      return {
        ...lead,
        comesTo: 'kept',
        zh: `${lead.zh}买房、摇号、上学要“连续缴纳”的，各市自己定，先打12345。`,
        en: `${lead.en} Houses, plates and schools that ask for continuous payment are each city's own rule: ask 12345.`,
      }
    },
    {
      not: /医保|pension/,
      says: /^(我的?)?社保断了[?？]?$|社保断了?.{1,6}月[^。]{0,12}(养老.{0,4}医保|医保.{0,4}养老)[^。]{0,8}影响/,
      why: ['PE-04', 'ME-07', 'ME-09'],
      cue: /社保.{0,6}(断|停|空|没(交|缴)).{0,4}[一两二三1-3几]个?月.{0,10}(影响|要紧|怎样|怎么样|后果|没事|关系)/,
    },
  ),
  point(
    'stop-paying',
    'can-stop',
    ask`不想交社保了可以停吗
    May I stop paying
    离职后社保不交有什么影响
    社保先停几个月行不行
    不交社保会怎样
    自由职业不交社保可以吗
    灵活就业社保断了会怎样
    我养老够年限了可以不交了吧
    can I stop paying social insurance
    what happens if I don't pay social insurance`,
    (c) =>
      either(
        voluntary(c),
        enough(c),
        stillShort(c),
        state(
          c,
          `${PAUSE.test(c.q) && /省|便宜/.test(c.q) ? '最省的是养老先停，医保改交居民医保（一年一交，报得少些）。' : ''}可以停，没有罚款：养老年限保留，少缴少领；医保停了就报不了，超过{gap-grace.months}个月再接可能要等。${COVER_DUTY.zh}不是自己要走的先申领失业金，医保由基金缴。`,
          `You may, without a fine: pension years are kept but grow no further; medical cover stops and a return after {gap-grace.months} months may wait. ${COVER_DUTY.en} Laid off, claim benefit first: the fund then pays medical.`,
          'PE-04',
        ),
      ),
    {
      why: ['ME-09', 'UI-01', 'ME-03'],
      cue: PAUSE,
      says: new RegExp(
        `${PAUSE.source}|${/^(?=.*(freelanc|gig|self-employed|no employer|without an employer|deliver)).*pension.{0,40}(mandatory|compulsory|obligat|required|voluntary|optional|have to)|^(?!.*(退休|到龄|够|公司还|多久|多少|几年|领)).*\d+岁[^。？?]{0,10}(还要|还用|还需要|还得|有没有?必要|还有必要)[^。？?]{0,6}[交缴]|社保想停|不[交缴]社保[^？?]{0,12}养老金[^？?]{0,4}少/.source}`,
      ),
    },
  ),
  point(
    'stop-paying',
    'house-car',
    ask`断缴社保影响买房买车吗
    House, car plates, school
    社保断了影响摇号吗
    社保断一个月影响购房资格吗
    孩子上学社保断了怎么办
    does a gap affect buying a house or car plate`,
    () => ({
      zh: '可能影响：买房、摇号、上学的“连续缴纳”由各市自己定，补缴的常常不算，先打12345问清再断。',
      en: 'Perhaps: "continuous payment" for houses, plates and schools is set by each city and back-payments often do not count: ask 12345 before a break.',
      rules: ['CH-09'],
    }),
    { cue: /(断|社保).{0,12}(买房|购房|买车|摇号|上学|入学)/ },
  ),
  point(
    'stop-paying',
    'pause-how',
    ask`灵活就业社保怎么停保
    How to stop paying
    自己交的社保怎么取消
    停掉个人社保在哪办
    how to cancel self-paid social insurance`,
    (c) =>
      say(
        c,
        '在参保的网上平台或窗口办停保，解掉银行代扣；不办只是不缴，医保会停、养老不清零。',
        'Stop it online or at the counter and end the bank debit.',
        'CH-04',
      ),
    { why: ['PE-04'] },
  ),
  point(
    'stop-paying',
    'which-stop',
    ask`离职后哪几样社保会停
    Which insurances stop when I leave
    一离职五险哪些马上没了
    离职了哪些保险停哪些还在
    离职后五险分别怎么处理
    which of the five insurances end with the job`,
    (c) =>
      state(
        c,
        '工伤、失业、生育跟着单位停；医保一般用到最后缴费那个月的月底；养老停缴但年限和账户都保留，以后接着累计。缴过的失业保险年限也留着，医保{gap-grace.months}个月内接上最要紧。',
        'Work injury, unemployment and maternity stop with the job; medical cover mostly lasts to the end of the last month paid; the pension pauses, its years and account are kept. Years of unemployment insurance are kept too; resume medical within {gap-grace.months} months.',
        'WI-04',
        'ME-17',
        'PE-04',
      ),
    {
      why: ['UI-19'],
    },
  ),
  point(
    'stop-paying',
    'abroad',
    ask`出国留学打工几年社保怎么办
    Going abroad for some years: what about social insurance
    去国外读书社保要停吗
    外派国外工作国内社保断了怎么办
    出国几年回来社保还能接着交吗
    studying abroad what happens to my social insurance
    can I stop paying while I live overseas`,
    (c) =>
      state(
        c,
        '可以停，没有罚款：养老不清零，回来接着缴就累计；医保停了国内看病报不了，回国后再接，断缴超过{gap-grace.months}个月的一般要等。想不断的，可以在户籍地以灵活就业自己缴。',
        'You may stop without a fine: the pension wipes nothing and goes on when you return; medical cover stops, and after more than {gap-grace.months} months a return mostly brings a wait. To keep it up pay by yourself at your hukou place.',
        'PE-04',
        'ME-09',
      ),
    { why: ['PE-01'], not: /^(?!.*(?:国|境|海外|abroad|overseas|china|countr)).*/ },
  ),
]
