import { words } from '../../advisor/wording.ts'
import { due } from './mine/due.ts'
import { resumed } from './mine/retirement.ts'
import { lengths } from '../understand/amounts.ts'
import { ask, no, point, quote, say, state } from './point.ts'

/** A length of something else than the new job: "断保了半年", "缴了5年", "I was unemployed for a year". */
const OTHER_LENGTH = /断|停|失业|空|没工作|领|[交缴]了|\b(?:gap|laps\w*|unemployed|without|paid|benefit)\b/

/** More than thirty days in the new job are told: "快两个月了", "a month and a half". */
const overdue = (q: string): boolean =>
  q
    .split(/[,，。;；?？]/)
    .filter((clause) => !OTHER_LENGTH.test(clause))
    .some((clause) => lengths(clause).some(({ months, sense }) => months >= 2 && sense !== 'more') || /一个多月|一个半月/.test(clause))

/** Not insured on probation. */
const ON_TRIAL =
  /^(?!.*(?:失业金|补偿|赔|生育|[能以][^,，。？?]{0,8}[补追])).*(?:试用期?|转正[前后再])[^。？?]{0,14}[不没才][^,，。？?]{0,5}[交缴上买][^,，。？?]{0,4}(?:社保|五险)|\bprobation\b[^?]{0,40}\b(?:not|n.t|no)\b[^?]{0,24}\binsurance/

/** From which month a new employer pays. */
const FROM_MONTH =
  /^(?!.*(?:公积金|多久|几天)).*(?:新(?:公司|单位|东家|厂)|入职|报到)[^？?]{0,14}(?:(?:社保|五险)[^，。？?]{0,3}(?:从|自)?(?:哪个月|几月份?|什么时候起)|\d{1,2}月份?的?(?:社保|五险)[^，。？?]{0,8}[交缴])|\b(?:which|what) months?\b[^?]{0,30}\b(?:new )?(?:employer|company|job)\b[^?]{0,20}\b(?:pay|begin|start)/

const FIRST_JOB = /第一份工作|头一份工作|刚毕业|第一次(?:工作|上班)|应届|first (?:ever )?job/

/** Paying by oneself beside an employer who pays. */
const BESIDE =
  /(?:公司|单位)[^，。？?]{0,3}[给帮]我?[交缴]着[^？?]{0,12}(?:自己|再|另)[^，。？?]{0,8}[交缴]|(?:上着?班|在职)[^。？?离辞]{0,8}(?:能|可以|还)[^。？?]{0,6}自己[^，。？?]{0,8}[交缴补]|\b(?:by myself|on my own|myself)\b[^?]{0,16}\b(?:while|though)\b[^?]{0,10}\b(?:employed|my (?:employer|company))\b/

/** The new employer wants the person to pay alone at first. */
const PAY_FIRST = /(?:新公司|新单位|新东家|刚入职)[^？?]{0,10}(?:让|叫|要|说)我?[^，。？?]{0,6}(?:自己|个人)[^，。？?]{0,4}[交缴]/

export const points = [
  point(
    'new-employer',
    'when',
    ask`新公司多久要给我交社保
    When must a new employer insure me
    新单位什么时候给我上社保
    入职当月公司要交社保吗
    新公司最晚什么时候必须给我上社保
    试用期公司交社保吗
    新公司干了两个星期还没上社保正常吗
    入职半个月了新单位还没给我交社保
    when must my new employer register me`,
    (c) => {
      const date = due(c, 'new-employer-register')
      const late = overdue(c.q)
      const no =
        late ||
        PAY_FIRST.test(c.q) ||
        (/[不才再]|过了|skip|\bnot?\b|n't|after/.test(c.q) && /试用|转正|合法|违法|probation|legal|allowed/.test(c.q))
      if (FROM_MONTH.test(c.q))
        return say(
          c,
          '一般从入职当月起交；过了当地申报截止日才入职的可能次月交上，先问清“从几月交起”。',
          'As a rule from the month you start; after the local cut-off of that month it may be the next: ask which is the first paid.',
          'ED-08',
        )
      const back = /要不回|就这么算|算了|追回|没人管|get it back/.test(c.q)
        ? words(
            '没交的离职后也能要求补缴，打12333；监察一般管{inspection.months:span}内的。',
            ' Unpaid months can be claimed after leaving: 12333; inspectors look back {inspection.months:span}.',
          )
        : words('', '')
      return say(
        c,
        `${no ? `不合法${late ? '，超期了，打12333投诉' : ''}：` : ''}${date === null ? '{new-employer-register.days}天内必须办，试用期也要交。' : `最晚${date.zh}（入职{new-employer-register.days}天内）必须办好。`}${back.zh}`,
        `${no ? `Not lawful${late ? '; overdue: complain at 12333' : ''}. ` : ''}${date === null ? 'Within {new-employer-register.days} days, on probation too.' : `By ${date.en}, {new-employer-register.days} days from the start.`}${back.en}`,
        'ED-08',
      )
    },
    {
      why: ['ED-09', 'ED-16', 'ED-13'],
      says: new RegExp(
        `${PAY_FIRST.source}|${ON_TRIAL.source}|${FROM_MONTH.source}|${/(?:公司|单位)[^，。？?]{0,3}多久[^，。？?]{0,4}给我[^，。？?]{0,3}[交缴上]/.source}`,
      ),
    },
  ),
  point(
    'new-employer',
    'what-to-do',
    ask`换工作社保怎么办
    Changing employer
    跳槽社保要自己转吗
    入职新公司社保怎么接上
    换公司社保会断吗
    changing jobs social insurance what do I need to do`,
    (c) =>
      /跨省|外省|省外|别的省|another province/.test(c.q)
        ? say(
            c,
            '跨省不会自动转：新单位参保后，自己在掌上12333、国家医保服务平台网上申请把养老、医保转过去，不用跑；各地年限合起来算。',
            'Not by itself: once insured by the new employer, apply online to move pension (12333 app) and medical (national platform); years add up.',
            'ED-08',
          )
        : say(
            c,
            '同城换单位不用自己转：原单位停、新单位接；你只要盯住停在几月、接在几月。',
            'In the same city nothing needs moving: one stops, the other goes on; watch which month is the last and which the first.',
            'ED-08',
          ),
    { why: ['ED-02', 'ME-07', 'HF-15'] },
  ),
  point(
    'new-employer',
    'same-month',
    ask`两家公司同一个月都交了社保怎么办
    Paid twice for one month
    换工作当月社保交重了
    社保重复缴费能退吗
    社保交了两份
    养老重复缴费退哪一份
    灵活就业扣了这个月新公司又报了这个月重复了怎么处理
    自己交的和新单位交的重了一个月
    paid social insurance twice in one month refund`,
    (c) =>
      BESIDE.test(c.q)
        ? no(
            state(
              c,
              '不行，也没有用：养老同一个月只能保留一份，自己再交的只会退回来；单位交的年限全国都算。',
              'No, and it would be no use: for one month only one pension record is kept; years paid anywhere in China count.',
              'PE-30',
              'PE-01',
            ),
          )
        : state(
            c,
            '养老同一个月只能保留一份，另一份个人缴的部分退给你：带身份证到社保经办窗口申请，选好保留哪一份，先打12333问手续；医保重的问12393。',
            'For one month only one pension record is kept and your own part of the other is returned: apply at the insurance counter, choose which to keep, ask 12333 first; 12393 for medical.',
            'PE-30',
            'CH-10',
          ),
    {
      says: BESIDE,
      cue: new RegExp(`${BESIDE.source}|重复|重了`),
    },
  ),
  point(
    'new-employer',
    'late-start',
    ask`新公司次月才交社保空一个月怎么办
    The new employer starts next month
    入职晚了当月没交上社保
    换工作断了一个月社保影响大吗
    换工作中间空一个月社保怎么办
    new employer will only pay from next month`,
    (c) => resumed(c, words('养老没影响，照样累计；', 'The pension adds up all the same.')),
    { why: ['ME-07', 'ED-08', 'ED-09'] },
  ),
  point(
    'new-employer',
    'other-city',
    ask`去外地上班社保怎么办
    A job in another city
    换城市工作原来的社保怎么处理
    在上海离职去苏州上班社保
    moving to another city for a new job social insurance`,
    (c) =>
      state(
        c,
        '新单位在新城市给你参保，原来的年限不会丢；医保断档等不等看新地方的规定；养老、医保关系在网上申请转，不急的养老可以以后再转。',
        'The new employer insures you there; years are kept. Whether a medical gap costs a wait is for the new place to say; pension and medical are moved online, the pension whenever you like.',
        'PE-15',
        'ME-07',
      ),
    { why: ['HF-10'] },
  ),
  point(
    'new-employer',
    'fund',
    ask`新公司什么时候给交公积金
    Housing fund at a new employer
    换工作公积金什么时候转
    入职公积金从哪个月开始交
    when does the new employer start the housing fund`,
    (c) => {
      const date = due(c, 'new-employer-fund')
      if (FIRST_JOB.test(c.q)) return quote(c, '第一次工作，头一个月没有是正常的：', 'Not in the first month of a first job.', 'HF-15')
      const no = /试用|转正|probation/.test(c.q) || overdue(c.q)
      return say(
        c,
        `${no ? '不对：' : ''}${date === null ? '{new-employer-register.days}天内' : `最晚${date.zh}（入职{new-employer-register.days}天内）`}要办登记，从发第一个月工资起缴${no ? '，试用期也一样' : ''}。`,
        `${no ? 'No, probation makes no difference: registration' : 'Registration'} ${date === null ? 'within {new-employer-register.days} days' : `by ${date.en}, {new-employer-register.days} days from the start`}, paid from the first wage.`,
        'ED-16',
      )
    },
    { not: /^(?!.*(?:公积金|fund))/, why: ['HF-15', 'HF-16'] },
  ),
  point(
    'new-employer',
    'needs-record',
    ask`新公司要离职证明和社保停保证明怎么开
    Papers for the new employer
    入职要社保减员证明
    新单位说上家没停保
    new employer asks for proof that insurance has stopped`,
    (c) =>
      say(
        c,
        '离职证明找原公司，参保缴费证明自己在12333网上免费打印；上家没停的催它{employer-transfer.days}天内办。',
        'The certificate from the old employer, the contribution record free from 12333; the old one must stop within {employer-transfer.days} days.',
        'employer-transfer',
      ),
    { why: ['ED-01', 'CH-10'], not: /走的时候|没给我?[买交缴]/, says: /\bprove\b.{0,30}\b(?:left|quit|resigned|stopped)\b/ },
  ),
  point(
    'new-employer',
    'still-enrolled',
    ask`上家公司没停保新公司交不进去怎么办
    The old employer has not stopped, the new one cannot enrol me
    原单位没减员新单位社保办不了
    前公司拖着不停社保影响新公司参保
    新公司说我社保还在原单位
    my old company has not stopped my social security so the new company cannot register me`,
    (c) =>
      say(
        c,
        '催原公司停保：书面要它马上报减员，拖着打12333投诉；停了新公司才能接，当月别漏。',
        'Press the old employer in writing to stop; if it drags complain at 12333. Then the new one can go on.',
        'ED-02',
      ),
    {
      why: ['ED-03', 'DS-03'],
    },
  ),
]
