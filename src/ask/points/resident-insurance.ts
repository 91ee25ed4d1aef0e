import { words } from '../../advisor/wording.ts'
import { basis } from '../basis.ts'
import { ownPlaces, routeOf, type PointContext } from '../context.ts'
import { NATION } from '../../domain/place.ts'
import type { PointLead } from './point.ts'
import { yuanText } from '../../domain/format.ts'
import { ask, either, point, quote, say, state, yes } from './point.ts'
import { soon } from './withoutWait.ts'

const R = 'resident-insurance'

/** That the premium of a year to come is not printed yet. */
function premiumAhead(c: PointContext, year: string): PointLead {
  const name = c.place === null ? words('', '') : words(c.where.zh, ` in ${c.where.en}`)
  return {
    zh: `${name.zh}${year}年度居民医保个人交多少，这里没有查到，当地集中参保通知里会写，打12393或12366问。`,
    en: `What residents pay for ${year}${name.en} was not found here; the local notice prints it: ask 12393 or 12366.`,
    rules: ['ME-25'],
  }
}

/** The yearly premium of the place, with its year; that it is not known where it is not. */
function premium(c: PointContext): PointLead | null {
  const asked = /(20\d\d)/.exec(c.q)?.[1]
  const figure = c.figure('resident-medical-premium')
  if (asked !== undefined && asked > c.today.slice(0, 4) && (figure?.period.from ?? '') < asked) return premiumAhead(c, asked)
  const yearly = c.a === null ? [] : (routeOf(c.a, 'resident')?.yearly ?? [])
  if (yearly.length === 0 || figure === null) return null
  const who =
    figure.place === NATION
      ? words(`${c.where.zh}自己的标准没有查到，全国最低标准是`, `The sum of ${c.where.en} was not found; the national minimum is`)
      : words(`${c.where.zh}居民医保个人缴`, `Residents in ${c.where.en} pay`)
  const list = yearly.map((line) =>
    words(`一年${yuanText(line.fen)}元（${line.label.zh}）`, `${yuanText(line.fen)} yuan a year (${line.label.en})`),
  )
  const old = figure.status === 'expired' ? words('，是上一期标准，新的没有查到', '; last known, no newer one found') : words('', '')
  return {
    zh: `${who.zh}${list.map((line) => line.zh).join('，')}${old.zh}，以12393答复为准。`,
    en: `${who.en} ${list.map((line) => line.en).join(', ')}${old.en}; 12393 confirms.`,
    rules: [...new Set(yearly.flatMap((line) => line.trace.rules))],
    why: [basis([figure])],
  }
}

const FLEXIBLE = /灵活就业|打零工|零工|自由职业|外卖|网约车|骑手|代驾|没有?单位|freelanc|flexible|gig/

/** Both pension schemes, or from one to the other. */
const BETWEEN =
  /^(?!.*(?:区别|不同|差别|哪个好|差多少|医)).*(?:(?:居民|城乡|农村)养老.{0,8}职工|职工养老(?:.{0,8}(?:居民|城乡|农村)|.{6,14}[转改][成为到]居民)|农保.{0,16}(?:上班|职工|单位|社保|合并)|居民养老.{0,8}合并)/

/** The wait for the years missed that the question names. */
function missedYears(c: PointContext): PointLead | null {
  const years = Math.floor((c.said.gap ?? 0) / 12)
  const fixed = c.ruleOn('resident-wait')?.params.months
  if (years < 1 || fixed === undefined || c.ruleOn('resident-missed-year') === null) return null
  const sum = fixed + years
  return say(
    c,
    `${/[就只](?:要|用)?(?:再|先)?等(?:3|三)个?月/.test(c.q) ? '不止{resident-wait.months}个月：' : ''}断${years}年一般要等${sum}个月（${fixed}+${years}）。`,
    `Mostly ${sum} months (${fixed} + ${years}).`,
    'ME-10',
    'ME-11',
    'ME-12',
  )
}

/** A newborn is exempt from the wait (ME-10). */
const newborn = (c: PointContext): PointLead | false =>
  /新生|婴儿|[刚才](?:出生|生(?!效)|满月)|出生[了才的]|newborn|born/.test(c.q) &&
  state(
    c,
    '新生儿不用等：尽快到户籍地或居住地登记、缴费，从哪天起能报问12393。',
    'A newborn does not wait: enrol soon where you live or have your hukou; 12393 says from which day it pays.',
    'ME-10',
  )

/** Foreigners in the resident scheme: no rule was found. */
const foreigner = (c: PointContext): PointLead | null =>
  (c.profile ?? c.said.profile).person === 'foreign'
    ? {
        zh: '外国人能不能参加居民医保，没有查到规定，打12393问当地。',
        en: 'Whether foreigners may join the resident medical scheme was not found: ask 12393 locally.',
        rules: ['CH-09'],
        begins: 'own',
      }
    : null

export const points = [
  point(
    R,
    'price',
    ask`居民医保一年交多少钱
    What does resident medical cost
    城乡居民医保个人缴费标准
    新农合多少钱一年
    2027年居民医保交多少
    家里人的居民医保每人要交几百
    resident medical insurance price per year`,
    (c) =>
      either(
        foreigner(c),
        /(?:国家|财政|政府)[^。？?]{0,12}[补贴出]|subsid/.test(c.q)
          ? quote(c, '国家也出一大半：', 'The state pays the larger part.', 'ME-25')
          : null,
        premium(c),
        say(
          c,
          '一年交多少每年集中参保（多在第四季度）时定，各地在全国最低标准上定，写上城市再问。',
          'The sum is set each year with the enrolment window in the last quarter: name the city.',
          'ME-25',
        ),
      ),
    {
      cue: /\bcost\b/,
      says: /居民医保[^，,?]{0,8}[，,?][^，,?低困]{0,6}(?:多少钱|几百)/,
      why: ['ME-26'],
    },
  ),
  point(
    R,
    'window',
    ask`居民医保什么时候交
    When is the enrolment window
    居民医保现在还能报名吗
    居民医保集中参保期几月到几月
    居民医保截止时间
    居民医保一般几月份交
    城乡居民医保今年还能交吗
    enrolment window for resident medical insurance`,
    (c) => {
      const local = c.remarks('resident-window')[0]
      return either(
        /能|可以|\bcan\b/.test(c.q) && foreigner(c),
        local && { zh: local.statement.zh, en: local.statement.en, rules: ['ME-10'] },
        yes(
          c.today.slice(5) > '10' && /还能|现在|来得及|\bstill\b|\bnow\b/.test(c.q) && '能，现在多半在集中参保期：',
          state(
            c,
            '每年第四季度集中参保，多数地方到12月底（有的延到次年初），缴的是下一年的；具体起止日打12393问。错过了也能中途交，但要先等{resident-wait.months}个月才能报。',
            'In the last quarter of each year, mostly to the end of December (some places longer), for the next year; ask 12393 for the days. Later enrolment is possible but waits {resident-wait.months} months.',
            'ME-10',
          ),
          'Yes. ',
        ),
      )
    },
    {
      local: ['resident-closing'],
      why: ['resident-practice'],
      says: /^(?!.*(?:断|错过|过了|过期|补)).*(?:居民医保|农合)[^，。？?]{0,6}还(?:能|可以|来得及)[^，。？?]{0,3}[交缴报买办]/,
    },
  ),
  point(
    R,
    'missed',
    ask`居民医保错过集中参保期怎么办
    Missed the window
    居民医保过了时间还能补交吗
    中途参加居民医保要等多久
    居民医保断了一年再交
    错过居民医保缴费时间
    居民医保断交几年现在交要等几个月
    missed resident enrolment what now`,
    (c) =>
      either(
        foreigner(c),
        newborn(c),
        soon(c),
        // Missed years that are paid for later take their months off again, not below six after four of them.
        /补[交缴齐上]?[^。？?]{0,8}(?:减|降|还是|能不能|3个月|三个月)|抹掉|多[交缴][^。？?]{0,6}(?:减|免|少等)|pay (?:back|up)|make up/.test(
          c.q,
        )
          ? say(
              c,
              '减不到{resident-wait.months}个月以下：固定的{resident-wait.months}个月还在，补缴只减多加的月数。',
              'The fixed {resident-wait.months} months stay, only the added ones come off.',
              'ME-12',
              'ME-10',
            )
          : null,
        missedYears(c),
        state(
          c,
          '错过了也能补交（中途参保），但要等{resident-wait.months}个月才能报；刚离职、从职工医保转来的，{switch-scheme.withinMonths}个月内可能不用等，先问12393。',
          'You may still join, with a wait of {resident-wait.months} months. Coming from the employee scheme within {switch-scheme.withinMonths} months there may be none: ask 12393.',
          'ME-10',
          'ME-11',
        ),
      ),
    {
      local: ['resident-practice'],
      why: ['ME-08', 'ME-12'],
      says: /(?:居民|孩子?|宝宝)的?医保[^，。？?]{0,3}(?:忘|错过|漏)|^(?!.*(?:[转换]|集中)).*(?:居民医保|农合)[^？?]{0,8}(?:(?:断|没[交缴]|漏)[^？?]{0,6}年|年没[交缴])[^？?]{0,16}(?:等|补|再[交缴]|重新)/,
    },
  ),
  point(
    R,
    'after-job',
    ask`离职后可以参加居民医保吗
    From a job to the resident scheme
    职工医保转居民医保怎么办
    辞职了转居民医保要等吗
    没工作了交居民医保行不行
    失业后想转成居民医保
    switch from employee to resident medical insurance`,
    (c) =>
      either(
        foreigner(c),
        /农/.test(c.q) ? quote(c, '是一码事，能参加：', 'They are one:', 'ME-24', 'ME-08') : null,
        soon(c),
        yes(
          '可以：',
          say(
            c,
            `单位停保后带身份证到${ownPlaces(c).hukou.zh}或居住地登记参保。`,
            'after the employer has stopped, enrol with your ID where you live or have your hukou.',
            'ME-08',
          ),
        ),
      ),
    {
      why: ['ME-10', 'ME-14'],
      cue: /(单位|职工)医保.{0,6}(改|转|换).{0,6}居民/,
      wrong: /[另两]一?种/,
      says: /居民医保[^，。？?]{0,4}(?:(?<!只)能|可以)(?:参加|[交上])|农合[^。？?]{0,6}(?:还有|还在|取消|没了)|农(?:合|村医保)[^？?]{0,24}(?:[两一另]种|一码事|一样|一个)|(?:can|may|am) i (?:\w+ ){0,3}(?:join|enrol\w*|switch)[^?]{0,24}resident/,
    },
  ),
  point(
    R,
    'how',
    ask`居民医保怎么交在哪交
    How and where to enrol as a resident
    城乡居民医保参保流程
    居民医保手机上怎么交
    居民医保去哪里办
    how to join resident medical insurance`,
    (c) =>
      either(
        foreigner(c),
        newborn(c),
        state(
          c,
          `${/一家|全家/.test(c.q) ? '不用全家一起，按人参保：' : /村|现金|老家/.test(c.q) ? '不用回去，手机上就能替家人交：' : ''}带身份证到${ownPlaces(c).hukou.zh}或居住证所在地的社区、街道登记，缴费在税务渠道（微信、支付宝、电子税务局、银行）交。`,
          'Enrol with your ID at the community office of hukou or residence, and pay through the tax channels.',
          'CH-02',
        ),
      ),
    { says: /一家人?(?:都|一起)?[^？?]{0,8}[交缴]|居民医保.{0,14}怎么[交缴]/, why: ['ME-14', 'ME-26', 'ME-24'] },
  ),
  point(
    R,
    'effective',
    ask`居民医保交了什么时候生效
    When does resident cover start
    今天交居民医保哪天能用
    居民医保缴费后多久能报
    when does resident medical insurance take effect`,
    (c) =>
      either(
        newborn(c),
        say(
          c,
          '集中期里交的，次年1月1日起能报；中途交的一般要等。',
          'Paid in the window, from 1 January; paid later, after a wait.',
          'ME-10',
        ),
      ),
    { why: ['resident-practice'], not: /alone/ },
  ),
  point(
    R,
    'pension',
    ask`居民养老保险一年交多少
    Resident pension
    城乡居民养老和职工养老区别
    农村养老保险怎么交
    没工作可以交居民养老吗
    resident pension scheme contributions`,
    (c) => {
      if (!BETWEEN.test(c.q) && /迁|户口.{0,6}[转换]|转走|跟着|移到|moves?d?\b/.test(c.q) && !/职工|单位/.test(c.q))
        return /(?<!没)(?:已经|在|开始)领/.test(c.q) && !/没.{0,4}领/.test(c.q)
          ? say(c, '已经开始领的一般不再转，', 'Once drawn it mostly stays.', 'PE-29')
          : state(
              c,
              '能跟着转：还没开始领的，户口迁到哪里，养老关系可以一起转过去。',
              'Yes, it can move with your hukou while you do not draw it yet.',
              'PE-29',
            )
      if (BETWEEN.test(c.q))
        return state(
          c,
          '查到的只有一条：职工养老到龄年限不够的，可以转成居民养老。反过来怎么转、两份能不能一起领，这里没有查到，打12333问。',
          'Only this was found: short of years at the age the employees’ pension may be turned into the resident one. The other way, or drawing both, was not found: ask 12333.',
          'PE-06',
        )
      if (/全家|一家|家里人|每个人|按户|户主|family|household/.test(c.q))
        return quote(c, '不用全家一起，自己一个人就能参保：', 'No, not the whole family, one person alone may join.', 'PE-29')
      return quote(
        c,
        /最少|多少钱|几档/.test(c.q)
          ? ''
          : /补贴|补多少|(?:政府|国家).{0,6}补(?![交缴])/.test(c.q)
            ? '会补，各地可以比全国的更高：'
            : '自己选档、按年交，政府有补贴，以后领的也比职工养老少得多。',
        /subsid|top.?up/.test(c.q)
          ? 'Yes, and places may add more than the nation.'
          : 'By the year in tiers you choose, with a state subsidy; the pension is far lower than the employees.',
        'PE-28',
      )
    },
    {
      why: ['PE-29', 'PE-06'],
      not: /自己[交缴]社保/,
      says: /^(?!.*(?:医保|职工)).*(?:居民养老|农保|农村养老|养老.{0,6}(?:村里|农村)).{0,24}(?:补贴|补多少|政府.{0,4}补|全家|一家人|户口|跟着|转走|转过去|能转|[领转]过?来)|^(?!.*(?:医保|职工)).*村[里头]{1,2}.{0,8}养老/,
    },
  ),
  point(
    R,
    'refund',
    ask`交了居民医保又找到工作能退吗
    Paid as a resident, then found a job
    居民医保重复交了能退费吗
    居民医保交完想退
    refund of resident premium after getting a job`,
    (c) => ({
      zh: `${/居民|农合/.test(c.q) ? '' : '职工医保不能退；居民医保'}待遇期（次年1月1日）还没开始的，多数地方可以退；已经开始的一般不退。单位参保后用职工医保，两份只报一份；退费打12393或12366问。`,
      en: 'Before the year has begun most places refund; afterwards as a rule not. Once employed the employee scheme counts: ask 12393 or 12366.',
      rules: ['CH-09'],
    }),
    { why: ['one-scheme'], watch: [words('{ME-04}起法律写明不能同时参加两份。', 'From {ME-04} the law forbids being in both.')] },
  ),
  point(
    R,
    'children',
    ask`我离职了孩子的居民医保受影响吗
    Children and my job
    小孩医保要不要重新交
    does my child's resident insurance change`,
    (c) =>
      either(
        newborn(c),
        missedYears(c),
        state(
          c,
          '不受影响：孩子的居民医保单独按人参保，和你的工作没有关系，按时缴就行。',
          "No: a child's resident insurance is its own and does not depend on your job.",
          'ME-24',
        ),
      ),
    {
      not: /忘|错过/,
      says: /新生儿[^，。？?]{0,2}医保|新生儿[^？?]{0,12}(?:住院|报销)|\bbaby\b(?!.*(?:job|maternity|employ)).{0,60}\bwait\b.{0,30}\bresident/,
    },
  ),
  point(
    R,
    'where',
    ask`居民医保在老家交还是在打工的城市交
    Resident medical insurance: at the hukou place or where I live
    不是本地户口能在这里交居民医保吗
    有居住证可以在外地参加居民医保吗
    居民医保在哪个地方参保好
    can I join resident medical insurance where I live without local hukou`,
    (c) =>
      state(
        c,
        `两头都行，只能选一头：${ownPlaces(c).hukou.zh}能交；在外地的，多数地方凭居住证也能在居住地参保。平时在哪里看病就在哪里交，报销方便，打12393问当地要不要居住证。`,
        `Either, not both: at ${ownPlaces(c).hukou.en}, or in most places where you live with a residence permit. Join where you see a doctor; ask 12393 whether the permit is needed.`,
        'ME-14',
        'PE-25',
      ),
    {
      wrong: /have to|must|only|必须|只能/,
      why: ['ME-04'],
    },
  ),
  point(
    R,
    'help',
    ask`低保户交居民医保有减免吗
    Help with the resident premium for poor households
    困难家庭居民医保国家给交吗
    残疾人低保居民医保免费吗
    do low income families pay for resident medical insurance`,
    () =>
      yes(
        '',
        {
          zh: '有，社会救助法（{GR-09}起）、医疗保障法（{ME-26}起）写明由财政资助：特困（五保）、低保等人员缴居民医保，国家出一部分或全部，补多少打12393问，或问社区、民政。',
          en: 'by the Social Assistance Law since {GR-09} and the Medical Security Law from {ME-26}: the state pays all or part of the premium for destitute people, minimum-living recipients and the like; ask 12393, the community or civil affairs.',
          rules: ['ME-26'],
        },
        'Yes, ',
      ),
    {
      why: ['ME-25'],
      says: /(?:低保户?|特困|五保户?|孤儿|贫困户)[^？?]{0,12}医保[^？?]{0,16}(?:谁|免|减|不用|要[交缴不]|钱|多少|自己[掏出交])/,
    },
  ),
  point(
    R,
    'reward',
    ask`居民医保连续交有什么奖励
    Rewards for paying as a resident without a break
    居民医保连续参保几年大病限额提高
    一年没报销过居民医保有奖励吗
    连续交居民医保大病封顶线涨多少
    居民医保没用过第二年有什么好处
    居民医保一直没断有没有好处
    is there a bonus for paying resident medical insurance every year
    reward for a year without claims`,
    (c) =>
      yes('', quote(c, '有，加在大病保险的封顶线上，不是退钱：', 'on the ceiling of major-illness cover, not in cash.', 'ME-13'), 'Yes, '),
    {
      why: ['ME-11', 'ME-12'],
    },
  ),
  point(
    'resident-insurance',
    'must-from-2027',
    ask`2027年起必须参加医保吗
    Must everybody be insured from 2027
    没工作是不是强制参加医保
    不参加医保会罚款吗
    医保法规定人人都要参保吗
    不交居民医保违法吗
    is health insurance compulsory from 2027
    will I be fined for having no medical insurance`,
    // The law begins in 2027 and is told of before.
    (c) =>
      FLEXIBLE.test(c.q) && /职工|employee|怎么[参交缴]|how/.test(c.q)
        ? {
            zh: `${/还?(?:能|可以|让)[^，。？?]{0,3}(?:进|参|加|[交缴入上])/.test(c.q) ? '能参加，' : ''}职工医保不是必须：{ME-02}起医疗保障法只是鼓励灵活就业的人参加，具体办法还没有出；但没参加、国家也没有别的医疗保障的，应当参加居民医保。`,
            en: 'No, not the employee scheme: from {ME-02} the law only encourages flexible workers to join it, national rules are still to come; but without it or other state cover you must be in the resident scheme.',
            rules: ['ME-02', 'ME-03'],
          }
        : {
            zh: `${/罚|[违犯]法/.test(c.q) ? '不参保要罚款的规定没有查到，可打12393确认；但' : ''}人人都要有医保：{ME-03}起，没在职工医保里、国家也没有别的医疗保障的，应当参加居民医保；断了要等才能报。`,
            en: 'From {ME-03} everybody is to be insured: without the employee scheme or other state cover you must be in the residents’. No fine for a person was found here; 12393 can confirm. A break means a wait.',
            rules: ['ME-03'],
          },
    {
      says: /\b(?:must|have to|need to)\b.{0,40}\b(?:medical|health)\b.{0,24}\b(?:2027|next (?:year|january))|(?:不参保|[没不][交缴参有]?医保)[^？?]{0,6}(?:罚|违法|犯法)/,
      why: ['ME-06', 'ME-10'],
      cue: /compulsory/,
    },
  ),
]
