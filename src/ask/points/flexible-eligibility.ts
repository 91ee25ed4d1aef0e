import { ownPlaces } from '../context.ts'
import { admission } from './mine/admission.ts'
import { overAge } from './mine/retirement.ts'
import { ask, either, no, point, say, yes, state } from './point.ts'
import { HMT, MAY } from './flexible.ts'

/** Somebody who does not mean to go back home. */
const NOT_HOME = /(?:(?<![能要会可是用该])不|没打算|懒得)[^,，。？?]{0,2}回(?:老?家|去)/

/** Pays alone, with nobody in between? */
const DIRECT =
  /\b(?:pay|contribute)\b.{0,40}\b(?:directly|without (?:an? |any )?(?:agency|agent|company|employer|middleman))|(?:不(?:找|用|通过|经过))(?:代缴|中介|代理|挂靠)[^？?]{0,10}自己[^？?]{0,6}[交缴]|自己[^？?]{0,4}直接[交缴]/

/** Who insures part-time workers? */
const PART_TIME = /^(?!.*(?:补偿|赔|失业金|辞|通知)).*(?:非全日制|小时工|钟点工|兼职)[^？?]{0,14}(?:社保|五险|养老|医保)/

export const points = [
  point(
    'flexible-eligibility',
    'hukou',
    ask`外地户口能在当地自己交社保吗
    Paying here without local hukou
    灵活就业参保需要本地户口吗
    非本地户口可以灵活就业参保吗
    外地人在这边能自己接着交社保吗
    没有居住证能自己交社保吗
    必须回户籍地才能自己交社保吗
    我能在这边自己接着交社保吗
    外省户口灵活就业医保
    can I pay social insurance here without local hukou
    do I need local hukou to enrol as a flexible worker`,
    (c) => {
      const own = c.mine && c.said.places.length === 0 ? admission(c) : null
      const there = c.a === null || own !== null ? null : admission(c)
      return either(
        own ?? there,
        no(
          say(
            c,
            '不一定要本地户口：多数地方已放开，个别地方还要居住证或本地户口，打12333和12393问清再去。',
            'Local hukou is no longer required by the state; most places are open, a few still ask for a permit or hukou: ask 12333 and 12393 first.',
            'PE-24',
          ),
        ),
      )
    },
    {
      cue: /能在[^。？?]{1,4}自己[交缴]|\b(?:outsiders?|non[- ]?locals?|only locals)\b[^?]{0,40}\bpay/,
      why: ['ME-14', 'PE-25'],
      instead: HMT,
      says: /(?:户口|户籍)[^，。？?]{0,2}不在[^。？?回]{0,16}[这当本][边里儿地](?!.{0,16}老家)|\bhukou is (?:in|from)\b.{0,80}\bcan i (?:pay|enrol|join)\b.{0,50}\bin \w|(?:(?<![能要会可是用该])不|没打算|懒得)[^,，。？?]{0,2}回(?:老?家|去)[^？?]{0,16}(?:[这当本][边里儿地]|打工)[^？?]{0,8}[交缴]/,
      wrong: /只能|必须|非得|一定要|只有|\bonly\b/,
    },
  ),
  point(
    'flexible-eligibility',
    'who',
    ask`什么人可以灵活就业参保
    Who may pay by oneself
    灵活就业参保条件
    我能自己交社保吗
    我可以以个人身份参保吗
    没交过社保的人能自己交吗
    who can enrol as a flexible worker`,
    (c) =>
      either(
        PART_TIME.test(c.q)
          ? say(
              c,
              '非全日制、兼职的，单位没给参保的可以自己缴养老和医保；单位该交哪些没有查到，打12333问。',
              'Part-time: where the employer does not insure you, pension and medical may be paid by yourself; what the employer owes was not found, ask 12333.',
              'PE-01',
            )
          : null,
        c.mine || c.said.profile.hukouPlace ? admission(c) : null,
        yes(
          (DIRECT.test(c.q) || MAY.test(c.q)) && '可以，',
          state(
            c,
            `${DIRECT.test(c.q) ? '直接交给税务局，不用经过谁：' : ''}没有单位给你参保、没到退休年龄的，职工养老和医保都可以自己缴。`,
            `${DIRECT.test(c.q) ? 'straight to the tax authority. Anybody' : MAY.test(c.q) ? 'anybody' : 'Anybody'} without an employer who insures them and below retirement age may pay pension and medical.`,
            'PE-01',
            'PE-24',
          ),
          'Yes, ',
        ),
      ),
    {
      why: ['CH-01', 'ME-01', 'ME-14'],
      instead: HMT,
      cue: PART_TIME,
      says: new RegExp(`${DIRECT.source}|${PART_TIME.source}`),
    },
  ),
  point(
    'flexible-eligibility',
    'age',
    ask`多大年龄还能自己交社保
    Is there an age limit
    50岁了还能开始交养老吗
    女的45岁第一次参保可以吗
    超过退休年龄还能自己交社保吗
    快退休了才开始交养老行不行
    too old to start paying pension`,
    (c) =>
      either(
        overAge(c),
        yes(
          MAY.test(c.q) && '能：',
          say(c, '没到法定退休年龄一般能开始交。', 'Up to the statutory retirement age one may start.', 'PE-06'),
        ),
      ),
    {
      why: ['PE-27', 'PE-05', 'PE-18'],
      not: /来得及|失业金/,
      says: /过了退休(?:年龄|年纪)[^。？?]{0,12}(?:能|可以|给)[^。？?]{0,6}[交缴]养老|(?:从来|一直)没[交缴]过[^？?]{0,20}(?:能[交缴]|[交缴]个养老)|[67]\d岁?[^？?]{0,20}(?:继续|接着)[交缴](?:养老|社保)/,
    },
  ),
  point(
    'flexible-eligibility',
    'hukou-place',
    ask`可以回老家户籍地自己交社保吗
    Paying in the hukou place instead
    在户口所在地交灵活就业行吗
    人在外地能在户籍地交社保吗
    pay flexible insurance in my hukou place`,
    (c) =>
      yes(
        '可以：',
        say(
          c,
          `${ownPlaces(c).hukou.zh}收本地户口的灵活就业人员，多能网上办；医保要考虑平时在哪看病。`,
          `${ownPlaces(c).hukou.en} takes its own people, mostly online; for medical think of where you see a doctor.`,
          'PE-01',
        ),
      ),
    {
      why: ['ME-01', 'PE-17'],
      not: NOT_HOME,
    },
  ),
]
