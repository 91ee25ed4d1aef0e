import { monthText } from '../../domain/format.ts'
import { words } from '../../advisor/wording.ts'
import { earliest, mayRetireAt, whenOfAge } from './mine/retirement.ts'
import type { Category } from '../../advisor/retirement/table.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, no, point, quote, say, state, yes } from './point.ts'

const APPROVAL = /多久|多长|几天|多少天|工作日|还没|一直没|how long|still|weeks?|days?/

/** The delay is said to be no matter of men. */
const MEN_TOO = /只[管有是对]?[^，。]{0,3}女(?!儿)|\bonly (?:for )?women\b|\bmen still\b/

/** The statutory month, and for one's own case the earliest and latest one may choose. */
function retiresBetween(c: PointContext): PointLead | null {
  const when = whenOfAge(c)
  const own = c.a?.retirement
  if (when === null || !c.mine || own?.certain !== true || c.said.birth !== null || c.said.age !== null) return when
  const [early, late] = [monthText(own.earliest), monthText(own.latest)]
  return {
    ...when,
    zh: `${when.zh}年限够的最早${early.zh}，单位同意的最晚${late.zh}。`,
    en: `${when.en} If enough years are paid, ${early.en} at the earliest; if the employer agrees, ${late.en} at the latest.`,
    rules: [...when.rules, 'PE-08'],
  }
}

/** The age of a line before any delay and after all of it: "60 to 63". */
const ages = ({ retirement }: PointContext, line: Category, to: string): string => {
  const { originalMonths, maxDelay } = retirement.lines[line]
  return `${originalMonths / 12}${to}${(originalMonths + maxDelay) / 12}`
}

/** "女的统一55岁退休": one age for all women. */
const ONE_AGE =
  /(?:所有|人人|大家|都|一律|统一)[^，。？?]{0,6}65|\b(?:everyone|everybody|all)\b[^?]{0,16}\b65\b|女(?!儿)[^，。？?]{0,10}(?:都|统一|一律|全是?|统统)[^，。？?]{0,6}(?:5[05]|60|五十|六十)|(?:\bwom[ae]n\b[^?]{0,6}\ball|\ball wom[ae]n)\b[^?]{0,14}\b5[05]\b/

const FORCED = /强制|(?:能|可以|想)不延|必须|自愿|非得|compulsory|mandatory|forced|voluntary/

export const points = [
  point(
    'retirement-age',
    'when',
    ask`我什么时候能退休
    When do I retire
    几岁退休
    女的现在多少岁退休
    男的几岁可以退休
    女工人多少岁退休
    延迟退休我是哪年退
    70年出生哪年退休
    我到底哪年哪月能退休
    我是1976年3月生的
    when can I retire
    retirement age for women`,
    (c) =>
      either(
        ONE_AGE.test(c.q) && no(quote(c, '不对，还分男女和岗位：', 'No, sex and post still decide:', 'PE-07')),
        retiresBetween(c),
        MEN_TOO.test(c.q) &&
          no(
            say(
              c,
              `不是：男的也推迟，从${ages(c, 'male', '岁逐步到')}岁。`,
              `No: for men too, step by step from ${ages(c, 'male', ' to ')}.`,
              'PE-07',
            ),
          ),
        say(
          c,
          `男从${ages(c, 'male', '岁逐步推迟到')}岁，女干部${ages(c, 'female-55', '到')}岁，女工人${ages(c, 'female-50', '到')}岁；写上出生年月和男女就能算到月。`,
          `Men from ${ages(c, 'male', ' to ')}, women ${ages(c, 'female-55', ' to ')} and ${ages(c, 'female-50', ' to ')}, moving later step by step; give month of birth and sex to have it worked out.`,
          'PE-07',
        ),
      ),
    {
      cue: /延迟退休怎么算/,
      why: ['PE-08'],
      not: /提前|最早/,
      says: new RegExp(
        `${MEN_TOO.source}|${ONE_AGE.source}|退休年龄[^。？?]{0,4}(?:全国|各地)|retirement age[^?]{0,9} same|退休[^，。？?]{0,3}还(?:要|有|剩|差)(?:多久|几年|多少年)|(?:什么时候|啥时候|哪年|几岁)(?:才?能)?(?:办理?)?退(?:休|$|[啊呢吗？?，,])|[明今后]年[^，。？?]{0,3}退(?:得了|得成|不了)|女[^，。？?自灵没]{0,5}5[05][^，。？?]{0,3}还是[^，。？?]{0,2}5[05]|退休[^？?公单]{0,10}(?:是|在)哪(?:个|一)?[年月]`,
      ),
      wrong: /(都是?|一律|统统)(按|要)?(50|55|60|五十|五十五|六十)岁?/,
    },
  ),
  point(
    'retirement-age',
    'early',
    ask`能提前退休吗最多提前几年
    Early retirement
    弹性提前退休怎么申请
    早几年退休有什么条件
    我最早什么时候可以退休
    can I retire early`,
    (c) => {
      const atAge = mayRetireAt(c)
      if (atAge !== null) return atAge
      const own = earliest(c)
      if (/(?:单位|公司|employer).{0,8}(?:同意|不批|不让|agree|refus)/.test(c.q))
        return state(
          c,
          '不用单位同意：年限够的可以自己选提前退休，书面告诉单位就行；只有延迟退休才要跟单位商量。',
          'No consent is needed: with the years paid you choose it and tell the employer in writing; only a delay has to be agreed.',
          'PE-08',
        )
      const known = own.zh !== ''
      return yes(
        !known && '可以，',
        say(
          c,
          `${known ? `${own.zh}可以，` : ''}养老年限够了就行，最多提前{retirement-window.months:span}，一般要提前{PE-09.months}个月书面告诉单位。`,
          `${known ? `${own.en} Yes, ` : ''}with the years paid, up to {retirement-window.months:span}, as a rule with {PE-09.months} months' written notice.`,
          'PE-08',
        ),
        'Yes, ',
      )
    },
    {
      why: ['PE-09', 'PE-05'],
      says: /(?<!\d)[56]\d岁?(?:就|我?能不能|可不可以|能|可以|想)+(?:早|提前)?退(?:休|了|不|吗|[?？]|$)|(?<!still |all )\bretire at (?:age )?[56]\d\b|(month|date|year|soon).{0,20}(draw|pension|retire).{0,20} earliest|最早.{0,2}几岁|(?<!公积金[^，。]{0,6})最早.{0,4}(哪一?[年个月天]|什么时候|几[岁号月]).{0,6}(退(?![钱款费税还公社])|[领拿].{0,2}(养老金|退休金))/,
    },
  ),
  point(
    'retirement-age',
    'late',
    ask`可以晚几年退休吗
    Late retirement
    弹性延迟退休
    到龄了想继续上班
    最晚能拖到什么时候退休
    can I retire later
    how long may I put off retiring`,
    (c) => {
      const { retirement } = c.a ?? { retirement: null }
      const own = c.mine && retirement?.certain ? monthText(retirement.latest) : null
      if (FORCED.test(c.q))
        return quote(
          c,
          '法定年龄统一推后，不能自己选；再晚退才是自愿：',
          'The statutory age moves for everybody; going on beyond it is voluntary:',
          'PE-08',
        )
      return yes(
        '可以，',
        state(
          c,
          `跟单位商量好，最多晚{retirement-window.months:span}${own === null ? '' : `，你最晚到${own.zh}`}；单位不同意就按法定年龄退。`,
          `by agreement with the employer, up to {retirement-window.months:span}${own === null ? '' : `, for you to ${own.en}`}.`,
          'PE-08',
        ),
        'Yes, ',
      )
    },
    { why: ['GR-05', 'PE-27'], not: /提前/ },
  ),
  point(
    'retirement-age',
    'flexible-woman',
    ask`女的灵活就业是50还是55退休
    Women paying by themselves: 50 or 55
    女工人离职自己交社保几岁退休
    单位工人岗转灵活就业退休年龄变吗
    flexible women retire at 50 or 55`,
    (c) => {
      const when = (c.said.profile.sex ?? c.profile?.sex) === 'female' ? whenOfAge(c, true) : null
      const line = state(
        c,
        '自己缴的一般按{retirement-age.female-55.originalMonths:age}岁那条线算（再加延迟），离职前是工人岗的，有的地方还能按{retirement-age.female-50.originalMonths:age}岁，差好几年，转之前先问12333。',
        'By oneself mostly the line of {retirement-age.female-55.originalMonths:age} (plus the delay); after a worker post some places still take {retirement-age.female-50.originalMonths:age}: ask 12333 before you change.',
        'PE-07',
      )
      return when === null
        ? line
        : {
            ...line,
            ...when,
            zh: when.zh + line.zh,
            en: `${when.en} ${line.en}`,
          }
    },
    { says: /女[^？?]{0,8}(?:没有?单位|灵活就业|自己[交缴])[^？?]{0,10}(?:5[05]|五十)/ },
  ),
  point(
    'retirement-age',
    'apply',
    ask`退休怎么办手续
    Applying for the pension
    到龄了怎么申请领养老金
    没有单位怎么办退休
    退休审批要多久
    how do I apply for my pension`,
    (c) => {
      const own = c.mine ? whenOfAge(c) : null
      const how = words(
        `${own?.zh ?? ''}到龄前一两个月，带身份证、银行卡在12333或待遇领取地窗口申请，没有单位自己申请。`,
        `${own === null ? '' : `${own.en} `}Apply a month or two before your date, with ID and bank card, on 12333 or at the counter of the place that will pay; without an employer, apply yourself.`,
      )
      return APPROVAL.test(c.q)
        ? state(
            c,
            `最多{pension-decision.workingDays}个工作日：申请养老金，经办机构要在{pension-decision.workingDays}个工作日内办完，过了打12333催。${how.zh}`,
            `At most {pension-decision.workingDays} working days from the application; after that ring 12333. ${how.en}`,
            'PE-22',
          )
        : say(c, how.zh, how.en, 'PE-22')
    },
    {
      why: ['PE-05', 'PE-17'],
      says: /退休[^？?]{0,6}(?:要不要|用不用|需不需要)[^，。？?]{0,3}单位/,
    },
  ),
  point(
    'retirement-age',
    'disabled',
    ask`没到退休年龄干不了活了养老有钱领吗
    Unable to work before the retirement age
    病残津贴怎么领
    完全丧失劳动能力能提前领养老金吗
    得了重病没法上班社保给不给钱
    瘫痪了离退休还早有没有补助
    因病不能工作病退怎么办
    is there a disability pension before retirement age
    I can no longer work because of illness, does the pension scheme pay`,
    (c) =>
      state(
        c,
        '有病残津贴：没到退休年龄就完全丧失劳动能力（不是工伤）的可以申请，到12333窗口问怎么鉴定、领多少。',
        'Yes, a disability allowance: for people fully unable to work before the age, not by a work injury; ask 12333 how it is examined and what it pays.',
        'PE-23',
      ),
    {
      why: ['PE-08'],
      says: /^(?!.*(工伤|失业金|医保|公积金|赔|补偿|孩子|生育|照顾)).*(瘫|中风|偏瘫|重病|大病|癌|残疾|病退|尿毒症|丧失劳动能力|干不了活|没法干活|不能(干活|工作|劳动)).{0,24}(养老|退休|社保).{0,16}(钱|领|津贴|补|管)|病退[^？?]{0,6}(?:什么|怎么|鉴定|条件)/,
    },
  ),
]
