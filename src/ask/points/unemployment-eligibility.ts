import type { Words } from '../../domain/text.ts'
import { enMonth, words, zhMonth } from '../../advisor/wording.ts'
import { ownPlaces, type PointContext } from '../context.ts'
import { placeName } from '../places.ts'
import type { PointLead } from './point.ts'
import { benefitMonths, benefitOver, certainLeft, eligible, laidOff, lastYear, monthsLeft, overThen, retires } from './mine.ts'
import { AFTER_RETIRING } from './unemployment-duration.ts'
import { addMonths, monthOf } from '../../domain/dates.ts'
import { ask, either, here, no, point, say, state, yes } from './point.ts'

const T = 'unemployment-eligibility'
const LAID = 'unemployment-eligibility/laid-off'

const WORSE = /续.{0,8}[降减砍压][^，。？?]{0,6}(?:薪|工资|待遇|底薪|钱)|[降减砍压][^，。？?]{0,3}(?:薪|工资|待遇).{0,12}续/
/** A renewal on worse terms that the person refused. */
const worse = (c: PointContext): PointLead | null =>
  (c.profile?.renewalTerms === 'worse' && c.profile.exit === 'expired-renewal-refused') || WORSE.test(c.q)
    ? state(
        c,
        `不算自愿：公司降低条件续签、你没同意而到期终止的，能领失业金，公司还要付经济补偿。${c.mine && c.a?.unemployment.months ? `你${c.a.unemployment.months.bound === 'at-most' ? '最多' : '能'}领${c.a.unemployment.months.value}个月。` : ''}`,
        'Not voluntary: where the employer offered worse terms and you refused, benefit is due, and severance too.',
        'UI-02',
        'ED-17',
      )
    : null

/** A contract that ended. */
const ended = (c: PointContext): PointLead =>
  either(
    c.mine ? eligible(c) : null,
    say(
      c,
      '一般能领：合同到期终止不是自己要走，失业保险缴满一年、办了失业登记就行。你自己不肯按原条件续的，有的地方另有说法，打12333问。',
      'Yes, benefit is due as a rule: an expired contract is not of your own accord; a year paid and registration are what it takes. If you refused an equal renewal, ask 12333.',
      'UI-02',
    ),
  )

/** Sent home, with the job still running. */
const IDLE = /停薪留职|放长假|放假回家|待岗|内退/

/** Is one too old for it? */
const TOO_OLD = /年龄(?:限制|要求|太)|年纪(?:太|大)|\btoo old\b|\bage limit\b/

/** Has it been drawn before? */
const DRAWN = /领过|领了|领完|用过|drew|drawn/

/** Months to retirement where they are certain. */
function monthsToGo(c: PointContext): number | null {
  const certain = c.said.birth === null ? certainLeft(c) : null
  if (certain !== null) return certain
  const [first, last] = monthsLeft(c) ?? [0, 1]
  return first === last ? first : null
}
/** Does benefit run until the month in which this person retires? Null where that month is not certain. */
function untilRetired(c: PointContext): PointLead | null {
  const mine = c.mine && c.said.birth === null
  if (mine && c.a?.unemployment.eligible === 'no') return eligible(c)
  const left = monthsToGo(c)
  if (left === null) return null
  const month = addMonths(monthOf(c.today), left)
  if (left <= 0)
    return no(
      state(
        c,
        `不能：${zhMonth(month)}已经到退休年龄，该办退休了。`,
        `No: retirement age was reached in ${enMonth(month)}; apply for the pension.`,
        'UI-15',
      ),
    )
  const own = mine && left <= 36 ? benefitMonths(c) : null
  const at = words(`${zhMonth(month)}到退休年龄`, `retirement is in ${enMonth(month)}`)
  if (left <= (c.ruleOn('near-retirement')?.params.withinMonths ?? 0))
    return yes(
      '能，',
      say(
        c,
        `够条件的领到那时：${at.zh}，不到一年了，${lastYear(c).zh}。`,
        `if benefit is due, until then: ${at.en}, within a year, and ${lastYear(c).en}.`,
        ...lastYear(c).rules,
      ),
      'Yes, ',
    )
  return own === null ? yearsToRetire(c, left, at) : dated(own, left, at)
}
/** The person's own months of benefit, with the time to retirement where they do not name it. */
const dated = (own: PointLead & { months?: number }, left: number, at: Words): PointLead =>
  (own.months ?? 0) > left
    ? own
    : { ...own, zh: `${at.zh}，还有${left}个月。${own.zh}`, en: `With ${left} months to retirement: ${own.en}` }
/** More than a year away: out of reach, or by the years paid. */
const yearsToRetire = (c: PointContext, left: number, at: Words): PointLead =>
  left > 36
    ? no(say(c, `领不到那时：${at.zh}。`, `Not so long: ${at.en}.`, 'UI-04'))
    : say(
        c,
        `看缴了几年：${at.zh}，还有${left}个月，失业金最多24个月；领着时离退休不到一年的可以领到退休。`,
        `That turns on the years paid: ${at.en}, ${left} months away; benefit runs 24 months at most, or on to retirement if that is within a year by then.`,
        'UI-20',
        ...lastYear(c).rules,
      )
/** The place pays on to retirement to those near enough to it. */
const extended = (c: PointContext): PointLead | null => {
  const rule = c.ruleOn('benefit-extended')
  return rule !== null && away(c) > 0 && away(c) <= rule.params.withinMonths ? say(c, '', '', rule.id) : null
}
/** Months to retirement as far as they are known. */
const away = (c: PointContext): number => certainLeft(c) ?? c.said.toGo ?? monthsLeft(c)?.[0] ?? 0
/** Is retirement out of the reach of any benefit? */
const far = (c: PointContext): boolean => away(c) > 36
/** Has the benefit run out with more than a year to go? */
const over = (c: PointContext): boolean => away(c) > 12 && /[领用拿]完|没了|run out|ran out|used up/.test(c.q)
/** Within a year of retirement the fund pays the pension as well (UI-20). */
const fundPays = (c: PointContext): PointLead | null => {
  const paid = c.mine ? (c.a?.unemployment.fundPaysPension ?? null) : null
  if (paid === null || paid.from > monthOf(c.today)) return null
  const { zh, en, rules } = lastYear(c)
  return {
    zh: `你离法定退休不足一年，领取期间的${zh}；医保由基金缴。`,
    en: `Within a year of retirement ${en}; medical is paid by the fund.`,
    rules: ['UI-20', 'UI-09', ...rules],
  }
}
/** The place lets the pension be paid beside the benefit. */
const besides = (c: PointContext): PointLead | false => {
  const rule = laidOff(c, 60)?.ownPension ?? null
  return (
    rule !== null &&
    say(c, '医保不用交，由失业保险基金缴；养老可以自己交：', 'Medical is paid by the fund; the pension you may pay yourself: ', rule)
  )
}

/** By oneself one pays no unemployment insurance, but for the places that let it be paid. */
function byOneself(c: PointContext): PointLead {
  const open = c.local('flexible-unemployment').filter((rule) => rule.topic === 'flexible-unemployment')
  const named = open.map(({ place, params: { everywhere } }) =>
    words(`${placeName(place).zh}${everywhere ? '' : '部分城市'}可以，`, `${placeName(place).en}${everywhere ? '' : ' (some cities)'}, `),
  )
  return say(
    c,
    `大多数地方不行，一般只能缴养老和医保；${named.map(({ zh }) => zh).join('')}别处打12333问。`,
    `Mostly not: by oneself one pays pension and medical. It is possible in ${named.map(({ en }) => en).join('')}elsewhere ask 12333.`,
    ...open.map(({ id }) => id),
  )
}

/** Whoever holds a licence may count as working, however the job ended. */
const licence = (c: PointContext): PointLead =>
  here(c, 'licence', '会停发，算就业了：', 'It stops, for that counts as working.') ??
  state(
    c,
    '可能领不了：名下有营业执照、做法定代表人的，先打12333问当地怎么核对（有的地方会停发），没在经营的再决定注销或停业。',
    'Perhaps not: with a business licence or as legal representative, ask 12333 first how they check (some places stop benefit), then decide whether to cancel an idle one.',
    'UI-15',
    'UI-01',
  )
const licensed = (c: PointContext): PointLead | false =>
  /执照|法人|股东|个体户|business licen[cs]e/.test(c.q) && !/(?<!没有?)注销了/.test(c.q) && licence(c)

/** Signing a voluntary resignation. */
const signed = (c: PointContext): PointLead =>
  /^(?!.*(?:坏处|后果|会怎|影响|吃亏|能签|要不要|该不该)).*(?:(?:已经|都|我)(?:签|写)了|签了[^。？?]{0,14}(?:能|可以)[^。？?]{0,6}(?:领|失业金))|\bmade me sign|\bi (?:have )?(?:already )?signed/.test(
    c.q,
  )
    ? state(
        c,
        '签成自愿辞职的，一般按自愿算，领不了失业金；有公司先提出、逼签的聊天、录音，打12333投诉，或一年内申请仲裁改过来。',
        'Signed as a voluntary resignation it counts as one and brings no benefit; with chats or recordings that the employer proposed or pressed it, complain at 12333 or go to arbitration within a year.',
        'UI-03',
        'DS-01',
      )
    : state(
        c,
        '先别签：写成自愿辞职，失业金就领不了，经济补偿也没有了。只签写明“由公司提出、协商解除”的协议，金额和付款日写进去；已经被逼签的，留好聊天和录音，打12333。',
        'Do not sign yet: a voluntary resignation costs you unemployment benefit and severance. Sign only an agreement which says the employer proposed it, with sum and day of payment; if you were pressed, keep chats and recordings and call 12333.',
        'UI-03',
        'ED-17',
      )

/** Who may draw unemployment benefit. */
export const points = [
  point(
    T,
    'conditions',
    ask`失业金要什么条件才能领
    Who may draw unemployment benefit
    领失业金的条件
    什么情况可以领失业金
    失业保险金申领资格
    失业险交多久才能领
    失业保险至少交几个月
    我能领失业金吗
    失业金 条件
    我符合领失业金吗
    am I eligible for unemployment benefit
    do I qualify for unemployment benefit
    conditions for unemployment benefit`,
    (c) =>
      either(
        licensed(c),
        IDLE.test(c.q) &&
          say(
            c,
            '不能：放假、待岗、停薪留职、内退的，劳动关系还在，不算失业；公司辞退、裁员或合同到期了才能领。生活费怎么发打12333问。',
            'No: on leave without pay or sent home, you are still employed; benefit comes once the employer ends the job or the contract expires. About pay meanwhile ask 12333.',
            'UI-02',
          ),
        eligible(c),
        /没签过?(?:劳动)?合同|without a contract/.test(c.q) &&
          say(c, '合同没签不要紧，看失业保险：', 'The contract does not matter, the insurance does:', 'UI-01'),
        say(
          c,
          '同时满足三条才能领：缴满一年、不是自己要走、办了失业登记。',
          'Three things together: a year paid, not of your own accord, registered as unemployed.',
          'UI-01',
        ),
      ),
    {
      why: ['UI-02', 'UI-03', 'UI-04'],
      instead: {
        foreign: 'unemployment-eligibility/foreigner',
        expired: 'unemployment-eligibility/expired',
        'dismissed-fault': 'unemployment-eligibility/fault',
        'laid-off': LAID,
        'dismissed-no-fault': LAID,
        'employer-closed': LAID,
        resigned: 'unemployment-eligibility/resigned',
        'mutual-by-employer': 'unemployment-eligibility/mutual',
        'resigned-employer-fault': 'unemployment-eligibility/forced',
      },
      says: /^失业金还?(?:能|可以)[领拿][吗么不]?[?？]?$|失业金.{0,10}(?:批得下来|够不?够?格|有戏|轮得?到|我的份)|^.{0,4}还(?:能不能|可不可以|能|可以)再?领到?失业金了?[吗不么]?[?？]?$|没签?过?(?:劳动)?合同[^，。？?]{0,8}失业金/,
    },
  ),
  point(
    T,
    'resigned',
    ask`自己辞职能领失业金吗
    Can I draw benefit if I resign
    主动辞职有没有失业金
    自己不干了能拿失业金吗
    裸辞可以申请失业金吗
    是我自己提出走的还有失业金吗
    我主动走的失业金是不是没戏了
    自愿离职领失业金
    辞职了失业保险金怎么办
    can I collect unemployment if I quit
    I resigned, do I get unemployment benefit
    voluntary resignation unemployment`,
    (c) =>
      either(
        (c.profile?.exit ?? null) === null || (c.profile?.exit === 'resigned' && c.said.profile.exit) ? null : eligible(c),
        say(
          c,
          '一般不能：自己辞职领不了失业金；缴过的年限留着，以后接着算。',
          'No, as a rule: after resigning of your own accord there is no unemployment benefit; the years paid are kept and count later.',
          'UI-03',
        ),
      ),
    {
      says: /辞职信[^？?]{0,14}失业金|^(?:自离|裸辞|自己走的?|辞职)[,， ]{0,2}失业金[?？]?$/,
      why: ['UI-02', 'UI-06', 'UI-19'],
      instead: { 'resigned-employer-fault': 'unemployment-eligibility/forced' },
      cue: /自己不干/,
      watch: [
        words(
          '欠薪、不缴社保逼你走的，不算自愿，辞职信上写清原因。',
          'Leaving because of unpaid wages or insurance does not count as voluntary: write the reason into the letter.',
        ),
      ],
    },
  ),
  point(
    T,
    'laid-off',
    ask`被裁了能领失业金吗
    I was laid off: do I get benefit
    被辞退有失业金吗
    公司裁员可以领失业金么
    被优化了失业金有吗
    被公司劝退能领失业金吗
    laid off, can I get unemployment`,
    (c) =>
      either(
        licensed(c),
        eligible(c),
        /派遣/.test(c.q) &&
          /退[回了]/.test(c.q) &&
          say(
            c,
            '看合同：派遣公司跟你解除或终止了合同的能领；只是退回、合同还在的，还不算失业。',
            'It turns on the contract: once the agency ends it, benefit is due; merely sent back with the contract running, you are not yet unemployed.',
            'UI-02',
          ),
        /试用期|实习期|probation/.test(c.q) &&
          c.said.paid === null &&
          say(
            c,
            '看失业保险累计满没满一年：以前单位缴的也算，满一年、被辞退的就能领；连试用期在内还不满一年的领不了。',
            'It turns on the months: a year of unemployment insurance in all, former employers included, brings benefit on a dismissal; less does not.',
            'UI-01',
          ),
        say(
          c,
          `能领：${c.said.profile.exit === 'employer-closed' ? '公司关停、倒闭' : '被裁、被辞退'}不是自己要走，失业保险缴满一年、办了失业登记就行。`,
          'Yes: being laid off is not of your own accord; a year of unemployment insurance and registration are what it takes.',
          'UI-02',
        ),
      ),
    {
      why: ['UI-01', 'UI-09', 'UI-12'],
      instead: { foreign: 'unemployment-eligibility/foreigner', 'dismissed-fault': 'unemployment-eligibility/fault' },
      // Residents of Hong Kong, Macao and Taiwan are insured like anybody.
      says: /派遣[^。？?]{0,14}退[回了][^。？?]{0,12}失业金|(?:香港|澳门|台湾|台胞|港人|港澳|\bhong ?kong|\bmacau|\btaiwan).{0,40}(?:失业金|unemployment|benefit)/,
      watch: [words('别签“个人原因辞职”，那样就领不了。', 'Do not sign "resigned for personal reasons": that ends the claim.')],
    },
  ),
  point(
    T,
    'fault',
    ask`被开除还能领失业金吗
    Dismissed for fault: is there benefit
    严重违纪被开除有失业金没
    因为犯错被公司开除失业金
    旷工被辞退能领失业金吗
    fired for misconduct unemployment benefit`,
    (c) =>
      either(
        c.mine ? eligible(c) : null,
        yes(
          '',
          say(
            c,
            '能领，不会因为过错就没有：被开除也不是自己要走。',
            'the fault does not take it away, for a dismissal is not of your own accord.',
            'UI-03',
          ),
        ),
      ),
    {
      why: ['UI-01', 'UI-02'],
      not: /裁员/,
      cue: /被?开(?:除|的|了|掉).{0,12}失业金/,
      says: /除名[^。？?]{0,14}失业|\b(?:fired|dismissed|sacked)\b[^.?]{0,40}\b(?:misconduct|cause|fault|breach|breaking|violat\w+|absent)\b(?=.{0,60}(?:unemployment|benefit))/,
      instead: { foreign: 'unemployment-eligibility/foreigner', 'dismissed-no-fault': LAID, 'laid-off': LAID },
    },
  ),
  point(
    T,
    'expired',
    ask`合同到期不续签能领失业金吗
    Contract ended: is there benefit
    劳动合同到期公司不续签失业金
    合同期满自己不续能领失业金么
    合同到期离职算不算自愿
    contract expired unemployment benefit
    my contract was not renewed can I claim
    my contract ran out and no new one was offered can I claim unemployment benefit`,
    (c) => either(worse(c), ended(c)),
    {
      not: /执照/,
      why: ['UI-01'],
    },
  ),
  point(
    T,
    'mutual',
    ask`协商解除能领失业金吗
    Agreed end: is there benefit
    协商一致解除劳动合同有失业金吗
    公司让我签协商解除协议签了能领失业金吗
    拿了N走人还能领失业金么
    协议离职失业金
    mutual termination unemployment benefit`,
    (c) => {
      const theirs =
        /(公司|单位|老板|人事|hr).{0,6}(先|主动|提|找|让|要|发)|裁员?|劝?退|n\+1|laid off|severance|(employer|company|boss)\b.{0,16}(propos|suggest|ask|offer|want)/.test(
          c.q,
        )
      return either(
        c.mine && c.profile?.exit?.startsWith('mutual') === true ? eligible(c) : null,
        /自愿|主动|辞职|个人原因/.test(c.q) && !c.q.includes('协商') && signed(c),
        say(
          c,
          `${theirs ? '算非自愿，能领失业金' : '看谁先提'}：公司先提出的协商解除不算自愿，能领；你先提的算自愿，领不了。协议里要写明是公司提出。`,
          `${theirs ? 'Yes' : 'It turns on who proposed it'}: proposed by the employer it counts as involuntary and brings benefit; proposed by you it is voluntary and does not. The agreement must say so.`,
          'UI-02',
        ),
      )
    },
    {
      why: ['UI-03', 'UI-01'],
      cue: /协商.{0,16}(算|自愿|被动|失业金)/,
    },
  ),
  point(
    T,
    'signed-voluntary',
    ask`公司给钱让我签自愿离职要不要签
    Should I sign a voluntary resignation for money
    逼我写辞职报告
    公司让我写主动辞职能写吗
    给两个月工资叫我签自愿辞职
    hr让我离职申请写个人原因
    被逼签了离职协议还能领失业金吗
    公司不想赔偿让我自己辞职
    they offer money if I sign a voluntary resignation should I
    my boss wants me to resign instead of being fired
    asked to sign that I resign for personal reasons`,
    signed,
    {
      why: ['UI-02', 'ED-17', 'ED-18', 'DS-01'],
      instead: { 'resigned-employer-fault': 'employer-duties/forced-out' },
      says: /(?:已经|都|我)签了[^。？?]{0,6}(?:自愿|主动|个人原因|辞职)[^。？?]{0,16}失业金/,
      cue: /(让|叫|要|逼|劝).{0,5}(我|自己|员工).{0,8}(签|写|打|提|填|交).{0,10}(辞职|离职|自愿|主动)/,
    },
  ),
  point(
    T,
    'wrong-reason',
    ask`离职原因写成个人原因还能领失业金吗
    My papers say I resigned, though I was let go
    离职证明写的自愿离职其实是被裁
    公司报的减员原因是主动辞职怎么办
    离职原因写错了能改吗
    被辞退但是证明上写个人原因
    社保局说我是本人意愿中断就业
    停保原因填错了领不了失业金
    hr wrote resigned for personal reasons but i was let go
    wrong reason on leaving certificate`,
    (c) =>
      state(
        c,
        `${/失业金[^？?]{0,8}(?:黄|没戏|没了|泡汤)/.test(c.q) ? '失业金不一定没有，' : ''}不能这么写，要让公司改：书面要求重开离职证明、更正停保原因；失业登记和申领别等，带解除通知、聊天记录同时去办，人社按真实原因认定。公司不改，打12333投诉，或者一年内申请劳动仲裁。`,
        'It must not say so, have it corrected: ask in writing for a new certificate and reported reason. Do not wait with the claim: bring the notice and chats, the bureau decides by the true reason. If the employer refuses, complain at 12333 or go to arbitration within a year.',
        'UI-02',
        'DS-01',
      ),
    {
      why: ['UI-03', 'ED-05'],
      watch: [words('不要签任何写着“个人原因”的表。', 'Sign no form that says "personal reasons".')],
      says: /(?:上面|证明)[^。，？?]{0,4}写[^。，？?]{0,4}(?:主动|自愿|自己走)|离职原因[^。，？?]{0,6}(?:不符|不对|不一致|对不上|有误)|(?:单位|公司)[^。？?]{0,4}说我自己走/,
    },
  ),
  point(
    T,
    'forced',
    ask`公司拖欠工资我被迫离职能领失业金吗
    Leaving because the employer broke the law
    被迫辞职有没有失业金
    公司不交社保我辞职算自愿吗
    用人单位违法员工解除合同失业金
    38条离职能领失业金吗
    constructive dismissal unemployment benefit
    resigned because wages were not paid
    I handed in my notice because pay was late is benefit lost`,
    (c) =>
      either(
        c.mine && c.profile?.exit === 'resigned-employer-fault' ? eligible(c) : null,
        say(
          c,
          '能领失业金，也能要经济补偿：公司欠薪、不缴社保等违法逼走你的，不算自愿。辞职通知里写明这个理由，留好证据。',
          'Yes, unemployment benefit and severance too: leaving because of unpaid wages or insurance is not voluntary. Write that reason into the notice and keep the proof.',
          'UI-02',
          'ED-17',
        ),
      ),
    {
      why: ['ED-17', 'UI-01'],
      says: /(?:[拖欠没不][^,，。？?]{0,8}(?:工资|薪|钱)|工资[^,，。？?]{0,4}[拖欠])[^？?]{0,50}(?:走|辞|离职)[^？?]{0,12}(?:什么[^,，？?]{0,3}[没不]|一分钱?[都也]?[没不拿])|^(?=.*\b(?:insurance|social security|wages?|salary)\b)(?=.*(?:not|n't|never|stopped) (?:paid|pay|paying)).*\bif i (?:walk out|quit|leave|resign)\b.*unemployment|\bpaid no insurance\b[^?]{0,60}\b(?:leaving|quit|resign)/,
      cue: /(拖欠|欠(薪|工资|了?.{0,3}个?月)|没发工资|不发工资|不给我?(交|缴)社保).{0,24}(走|辞|离职|撑不)/,
    },
  ),
  point(
    T,
    'too-short',
    ask`失业保险交了不到一年能领吗
    Less than a year paid
    只交了七个月失业保险有失业金吗
    没交满12个月失业金
    工作半年被裁有失业金么
    在公司才干了十个月失业险
    paid unemployment insurance for less than a year`,
    (c) =>
      either(
        /补助金?.{0,8}(?:区别|不同|一样|一回事)|区别.{0,8}补助/.test(c.q) &&
          say(
            c,
            '失业保险金要缴满一年、非自愿离职才有；失业补助金是前几年给没满一年的人的，没有查到现在还在发，打12333问。',
            'Benefit needs a year paid and an involuntary end; the allowance for those short of it was a measure of past years and was not found in force: ask 12333.',
            'UI-01',
          ),
        /补助/.test(c.q) ? null : eligible(c),
        (c.said.paid ?? 0) >= 12 &&
          say(
            c,
            `月数够了：已经满一年（12个月），还要看另外两条。${benefitMonths(c)?.zh ?? ''}`,
            `The months are enough: a year (12 months) is paid; two more conditions count. ${benefitMonths(c)?.en ?? ''}`,
            'UI-01',
          ),
        say(
          c,
          `不够：失业保险没有满一年（12个月），现在领不到；${/补助/.test(c.q) ? '前几年的失业补助金，没有查到现在还在发，打12333问当地。' : ''}已缴的月数保留着，以后接着累计。`,
          'Not enough: short of a year there is no benefit now; the months paid are kept and go on counting.',
          'UI-01',
          'UI-19',
        ),
      ),
    {
      why: ['UI-19', 'UI-06'],
    },
  ),
  point(
    T,
    'years-add-up',
    ask`中间断过失业保险年限还累计吗
    Do broken periods of unemployment insurance add up
    换了几家公司失业保险年限能加一起吗
    以前没领过失业金年限算不算
    失业保险断缴会清零吗
    不同城市交的失业险合并吗
    do unemployment insurance years in different cities add up`,
    (c) =>
      DRAWN.test(c.q)
        ? yes(
            '是，',
            say(
              c,
              '领过以后再上班，缴费年限从头算；没领完的月数留着，下次加上。',
              'after drawing and a new job the time paid starts anew; the months not drawn are kept and added.',
              'UI-06',
            ),
          )
        : say(
            c,
            `${/清零|没了|作废|归零|白[交扣]/.test(c.q) ? '不会清零，都保留着：' : '算，'}没领过失业金的年限一直累计，断过、换过城市都合在一起。`,
            /\b(?:lose|lost)\b/.test(c.q)
              ? 'No, nothing is lost: years not used for benefit add up across breaks and cities.'
              : 'Yes: years not used for benefit add up across breaks and cities.',
            'UI-19',
          ),
    {
      not: /白[交缴]/,
      why: ['UI-06'],
      says: /失业保?险[^？?]{0,16}白[交缴扣]/,
    },
  ),
  point(
    T,
    'work-while-drawing',
    ask`领失业金的时候可以打零工吗
    May I work while drawing benefit
    领失业金期间找到工作了要报告吗
    一边领失业金一边上班会怎样
    领失业金期间做兼职跑外卖
    有收入还能领失业金吗
    新单位给我交了社保失业金会停吗
    can I work part time while on unemployment benefit
    must I report a new job while on benefit`,
    (c) =>
      either(
        licensed(c),
        /(?<!最)多[打领发拿给]了/.test(c.q)
          ? state(
              c,
              `多领的要退回来${/罚/.test(c.q) ? '，属于骗领的再罚2到5倍' : ''}：马上告诉经办机构（规定是20个工作日内），可以签协议分期退，也可以从以后的待遇里抵。`,
              'What came too much is repaid (fraud brings a fine of two to five times): tell the agency at once (within 20 working days); instalments or a set-off against later benefit can be agreed.',
              'UI-17',
              'UI-16',
              'PR-01',
            )
          : say(
              c,
              '不能一边上班一边领：重新就业失业金就停，20个工作日内要告诉经办机构，多领的要退。',
              'Not both: with a job the benefit stops, you report it within 20 working days and repay what came too much.',
              'UI-16',
            ),
      ),
    {
      not: /公积金/,
      why: ['UI-15', 'UI-17', 'PR-01'],
      says: /\b(draw|drawing|on|receiv\w+)\b[^?]{0,20}\b(benefit|unemployment)\b[^?]{0,50}\bbusiness licen[cs]e|失业金[^？?]{0,8}(?<!最)多[打领发拿给]了|(找到|上班|就业|找着)[^？?]{0,30}(多少天|几天|多久)[^？?]{0,8}(告诉|说一声|去说|报告|上报)|\bpay (it |the |any )?back\b[^?]{0,20}\bbenefit/,
    },
  ),
  point(
    T,
    'pay-while-drawing',
    ask`领失业金期间能自己交养老吗
    May I pay pension while drawing benefit
    失业金领着的时候能交灵活就业吗
    领失业金可以以灵活就业身份参保吗
    领失业金期间养老要不要自己交
    领着失业金自己缴社保会停发吗
    领失业金期间社保怎么交
    领失业金这几个月养老保险谁交
    失业金期间养老保险要自己掏钱吗
    who pays my pension while I draw unemployment benefit
    can I pay flexible pension while on unemployment benefit
    paying social insurance myself while drawing unemployment`,
    (c) =>
      either(
        fundPays(c),
        besides(c),
        say(
          c,
          '医保不用交，由失业保险基金缴；养老基金一般不缴（离退休不到一年的才缴），可以自己交，但各地对“灵活就业登记”算不算再就业看法不同，登记前先打12333问会不会停失业金。',
          'Medical: no need, the fund pays it. Pension: as a rule not paid by the fund (only within a year of retirement); you may pay it yourself, but places differ on whether registering as a flexible worker counts as a job, so ask 12333 first.',
          'UI-09',
          'UI-20',
        ),
      ),
    {
      why: ['UI-10', 'UI-15'],
      cue: /(这几个月|期间|这段|那段|的时候).{0,8}养老.{0,10}(谁|掏|自己|交|缴)/,
    },
  ),
  point(
    T,
    'affects-later',
    ask`领失业金会影响以后养老吗
    Does drawing benefit harm my pension
    领了失业金有什么坏处
    领失业金期间算养老缴费年限吗
    领失业金影响退休吗
    领失业金会影响找工作吗
    领失业金公司会知道吗
    does unemployment benefit affect my pension years`,
    (c) =>
      either(
        /就业|找工作|新(单位|公司|东家)|录用|知道|看[到得]|employer|hire/.test(c.q) &&
          say(
            c,
            '没有查到领过失业金会影响找工作的规定：新单位照样要给你参保，没领完的月数留着；放心不下打12333问。',
            'No rule was found by which drawing benefit harms you with a new employer: it has to insure you all the same and the months left are kept; 12333 can confirm.',
            'UI-06',
          ),
        say(
          c,
          `${/清零|归零|作废|重新?(?:算|开始|来)|从[头零]|白交/.test(c.q) ? '不会清零，' : ''}不影响已缴的养老，年限和钱都在；但领失业金那几个月不算养老缴费年限，想算要自己缴。领过的失业保险年限用掉，重新就业后从头算。`,
          'It does not touch the pension paid so far; but months on benefit are no pension months unless you pay yourself. The unemployment years used up start anew.',
          'UI-06',
        ),
      ),
    {
      why: ['PE-04', 'UI-09'],
      says: /失业金[^？?]{0,16}(?:养老|退休)[^？?]{0,10}(?:清零|归零|重新?(?:算|开始|来)|作废|从[头零]|白交)/,
    },
  ),
  point(
    T,
    'skills',
    ask`领失业金期间考证有补贴吗
    A subsidy for a certificate
    技能提升补贴怎么领
    失业保险缴满一年考了证能领钱吗
    考电工证失业保险给补贴吗
    考了会计证能领技能补贴吗
    skills subsidy from unemployment insurance
    can I get money for a vocational certificate while on benefit`,
    (c) => {
      const still = /今年|还有|还发|截止|到什么时候/.test(c.q)
      const gone = c.here('job-seeking', 'expired')[0]?.statement
      return /求职补贴|job[- ]?seek/.test(c.q)
        ? state(
            c,
            `没有查到现在还发求职补贴。${gone ? `${gone.zh}别处` : ''}打12333问。`,
            `No job-seeking allowance was found today. ${gone ? `${gone.en} Elsewhere ask` : 'Ask'} 12333.`,
            'UI-26',
          )
        : yes(
            still && '有，',
            say(
              c,
              `${still ? '今年（2026年）延续到年底' : '可能能领'}：哪些证书算、有没有时限、发多少，打12333问。`,
              'Perhaps: which certificates count, by when and how much, ask 12333.',
              'UI-26',
            ),
            '',
          )
    },
    {
      why: [],
      not: /^(?!.*(?:证|技|补贴|certif|skill|subsid|allowance))/,
      says: /考[^。，？?]{0,8}证[^。？?]{0,16}(?:补贴|领钱|发钱|给钱|有钱)/,
    },
  ),
  point(
    T,
    'aid',
    ask`没收入了能申请低保吗
    Low-income aid
    领完失业金能申请救助吗
    失业了家里困难能领低保么
    低保和失业金能一起领吗
    租房住的能在当地申请救助吗
    can I apply for low-income aid after unemployment benefit`,
    (c) =>
      say(
        c,
        `能申请：家里困难的，向${ownPlaces(c).hukou.zh}（有条件的地方也可以在住地）的街道、民政申请低保、临时救助，够不够条件当地定，打12345问。`,
        'You may apply: at the street office or civil affairs of your hukou or, in some areas, where you live; whether you qualify is decided there (12345).',
        'GR-09',
      ),
    {
      not: /低保还/,
      why: ['GR-11'],
    },
  ),
  point(
    T,
    'business-licence',
    ask`名下有营业执照能领失业金吗
    I own a business licence: may I draw benefit
    有个体户执照没注销可以领失业金么
    当过法人股东影响失业金吗
    名下有公司能申请失业保险金吗
    registered company owner unemployment benefit`,
    licence,
    {
      why: ['UI-15'],
      says: /(?:挂名|名下)[^？?]{0,6}(?:股东|法人|公司|执照)[^？?]{0,8}失业金/,
    },
  ),
  point(
    T,
    'student',
    ask`没毕业兼职被辞有失业金吗
    Students and interns
    实习生能领失业金吗
    大学生实习被辞退失业保险
    应届毕业生没工作过能领失业金吗
    interns unemployment benefit`,
    (c) =>
      state(
        c,
        '没有：没毕业的兼职、实习一般不算劳动关系，单位不缴失业保险，缴不满一年就领不到失业金。',
        'No: work while studying is as a rule no employment, no unemployment insurance is paid, and without a year paid there is no benefit.',
        'UI-01',
      ),
  ),
  point(
    T,
    'never-insured',
    ask`公司没给我交失业保险怎么领失业金
    The employer never paid unemployment insurance
    单位没上失业险被裁了怎么办
    失业保险记录是0
    公司说交了五险失业金却没资格
    缴了养老没缴失业保险
    employer did not pay unemployment insurance can I claim`,
    (c) =>
      either(
        c.mine && c.profile?.months?.unemployment === 0 ? eligible(c) : null,
        say(
          c,
          '现在领不到，但责任在单位：要求单位补缴失业保险，不补就打12333投诉；补不了、害你领不到的，可以仲裁要求单位赔失业金损失。',
          'Not as things stand, but the employer answers for it: have the insurance made good, complain at 12333, and where it cannot be, claim the loss in arbitration.',
          'DS-03',
        ),
      ),
    {
      why: ['ED-09', 'ED-12', 'UI-01'],
    },
  ),
  point(
    T,
    'near-retirement',
    ask`离退休不到一年失业金领完了能接着领吗
    Close to retirement when benefit ends
    失业金领完还没退休怎么办
    快退休了失业金可以领到退休吗
    大龄失业人员延长领失业金
    失业金领到退休年龄
    benefit until retirement age`,
    (c) => {
      const date = retires(c) ?? words('', '')
      return either(
        AFTER_RETIRING.test(c.q) && overThen(c),
        extended(c),
        over(c) ? say(c, benefitOver(c).zh, benefitOver(c).en, 'GR-07') : far(c) ? benefitMonths(c) : null,
        /失业金|benefit/.test(c.q)
          ? null
          : say(
              c,
              `${date.zh}先办失业登记、领失业金，缴满一年就行，医保由基金缴；离法定退休不足一年时，${lastYear(c).zh}，失业金可以一直领到退休。`,
              `${date.en} Register and claim unemployment benefit (a year paid is enough; the fund pays medical); within a year of statutory retirement ${lastYear(c).en}, and benefit runs until then.`,
              ...lastYear(c).rules,
            ),
        /高档|全[给报补部]|报销|报多少|补多少|先[交缴垫]|自己先|谁[交缴]|自己[交缴]/.test(c.q) &&
          c.ruleOn('near-retirement-practice')?.params.paidFirstBy === 'worker' &&
          say(
            c,
            '自己先缴，不全报，只补到最低那档：',
            'You pay first, and not all of it is refunded, only the lowest: ',
            ...lastYear(c).rules,
          ),
        TOO_OLD.test(c.q) ? say(c, '年龄不是条件，没开始领养老金就行：', 'Age is no bar before the pension is drawn:', 'UI-01') : null,
        untilRetired(c),
        say(
          c,
          `${date.zh}${/延长|延期|多领|extend/.test(c.q) ? '一般不能延长，离退休不到一年的才' : ''}可以接着领到法定退休年龄：离退休不到一年的，${lastYear(c).zh}。`,
          `${date.en} Only within a year of statutory retirement does it run on until then; ${lastYear(c).en}.`,
          ...lastYear(c).rules,
        ),
      )
    },
    {
      why: ['UI-20', 'near-retirement-practice', 'UI-15'],
      says: new RegExp(
        `^(?=.*(?:失业金|unemployment|benefit)).*(?:${TOO_OLD.source})|${/失业金[^,，。？?]{0,8}领到(?:那|[她他我]?退休)|^(?!.*上海).*失业金[^。？?]{0,10}(?:延长|延期|多领几)|^(?!.*(?:赔|补偿|合法|怀孕)).*(?:(?:差|还有|离|再过)[^，。？?]{0,8}退休|快退休|临近退休)[^。？?]{0,12}(?:被(?:公司|单位)?(?:辞退|裁|开除)|失业|没工作|下岗)/.source}`,
      ),
    },
  ),
  point(
    T,
    'retired',
    ask`到退休年龄了还能领失业金吗
    Benefit beside a pension
    领养老金还能领失业金么
    退休后失业保险能退吗
    can I draw unemployment and pension`,
    (c) =>
      AFTER_RETIRING.test(c.q) && c.mine
        ? overThen(c)
        : say(c, '不能两样一起领：开始领养老金，失业金就停。', 'Not both: once the pension is drawn, benefit stops.', 'UI-15'),
    {
      why: ['UI-20'],
      says: /^(?!.*(?:电话|热线|算不算|年限|影响|谁[交缴出])).*(?:退休(?:人员|的人|了|以后)[^。，？?]{0,4}(?:能|可以)[^。，？?]{0,3}领[^。，？?]{0,2}失业金|(?:一起|同时|两[样份个头]|都|一边).{0,12}(?:养老金|退休金).{0,6}失业金|(?:养老金|退休金).{0,12}失业金.{0,8}(?:一起|同时|两[样份个头]|都)|(?:一起|同时|两[样份个头]|都).{0,8}失业金.{0,4}[和跟与](?:养老金|退休金))/,
    },
  ),
  point(
    T,
    'rural',
    ask`农村户口能领失业金吗
    Rural hukou and benefit
    农民工失业金
    农业户口失业保险待遇一样吗
    外地户口能领失业金吗
    rural workers unemployment benefit`,
    (c) => {
      const how = /一次|按月|每个?月|lump|one sum|monthly/.test(c.q)
      const matter = /\bmatter/.test(c.q)
      return yes(
        how || matter ? false : '',
        state(
          c,
          `${how ? '' : '能领，外地户口也一样；农民工的，'}很多地方已和城镇职工一样按月领；全国条例写的还是一次性生活补助，以当地为准，问12333。`,
          `${how ? 'Monthly, ' : matter ? 'No, ' : ''}in many places on the same terms; for rural workers the national text still has a lump sum, so the place decides: ask 12333.`,
          'UI-24',
          'UI-01',
        ),
        'Yes, ',
      )
    },
    {
      not: /\bonly (?:get|claim|draw)/,
      says: /(?:农民工|农民合同|农村户口|农业户口|农村人|乡下户口)[^。？?]{0,20}(?:失业金|失业保险|一次性(?:生活)?补助)/,
    },
  ),
  point(
    T,
    'flexible-own',
    ask`灵活就业能交失业保险吗
    Unemployment insurance for flexible workers
    自己交社保有没有失业险
    灵活就业人员可以领失业金吗
    个人可以单独交失业保险吗
    can freelancers pay unemployment insurance`,
    byOneself,
    {
      local: ['flexible-unemployment'],
      why: ['PE-01', 'ME-01'],
      says: /(?:自己|个人|单独)[^，。？?]{0,6}(?:加|多|再)?(?:交|缴|买|参加)[^，。？?]{0,6}失业保?险/,
    },
  ),
  point(
    T,
    'foreigner',
    ask`外国人被裁能领失业金吗
    Foreigners and unemployment benefit
    外籍员工失业金
    can a foreigner claim unemployment benefit in china`,
    (c) =>
      state(
        c,
        '外国人一样参加失业保险，但能不能登记失业、领失业金，没有查到清楚的规定，各地做法不同，先打12333问。',
        'Foreigners are insured against unemployment on the same terms, but whether one may register and draw benefit was not found in clear words and practice differs: ask 12333 first.',
        'UI-01',
      ),
    {
      why: [],
      says: /work permit.{0,50}(?:unemployment|benefit)/,
    },
  ),
  point(
    T,
    'second-time',
    ask`以前领过失业金还能再领吗
    Claiming a second time
    领过一次失业金第二次怎么算
    第二次申请失业金要重新交满一年吗
    失业金领了五个月又上班试用期被辞
    can I claim unemployment benefit twice
    剩下的失业金还能接着领吗要不要重新交满一年
    找到工作又被辞了失业金还能继续领吗`,
    (c) =>
      say(
        c,
        '可以接着领：上次没领完的月数还留着，再次非自愿失业就能继续领；要增加新的月数，才需要重新缴满一年。各地手续不同，打12333确认。',
        'You may go on: the months not drawn (the rest) are kept and can be drawn after another involuntary loss; only new months need another year paid. 12333 confirms locally.',
        'UI-06',
      ),
    {
      why: ['unused-months', 'UI-01'],
      cue: /领(了|过).{0,24}(又|再)(失业|被辞|被裁|领)/,
    },
  ),
  point(
    T,
    'counts',
    ask`哪些离职算非自愿可以领失业金
    Which ways of leaving count as involuntary
    什么叫非因本人意愿中断就业
    我这样走算自愿还是非自愿
    怎么离职才能领失业金
    which reasons for leaving count as involuntary`,
    (c) => either(worse(c), c.mine ? eligible(c) : null, say(c, '看谁提出、为什么走。', 'It turns on who ended it and why.', 'UI-02')),
    {
      why: ['UI-03'],
    },
  ),
  point(
    T,
    'worse-terms',
    ask`公司降薪续签我不同意合同到期能领失业金吗
    I refused a renewal on worse terms: is there benefit
    续签条件变差我没签算自愿吗
    合同到期公司要降工资我不续有失业金吗
    renewal offered at lower pay and I said no unemployment benefit`,
    (c) =>
      either(
        worse(c),
        c.q !== '' && !/降|减|低|差|条件|worse|lower|less|cut/.test(c.q) && ended(c),
        yes(
          '',
          say(
            c,
            '能领，不算自愿：公司降低条件续签、你不同意而到期终止的，失业金能领，补偿也要付；条件一样或更好、你自己不续的，有的地方另有说法，打12333问。',
            'it is not voluntary: worse terms refused at the end of the contract bring benefit and severance. If the terms were equal or better ask 12333.',
            'UI-02',
          ),
          'Yes, ',
        ),
      ),
    {
      why: ['ED-17', 'UI-01'],

      says: new RegExp(`^(?!.*(?:补偿|赔)).*(?:${WORSE.source}).{0,12}(?:[没不](?:签|同意|答应|接受|干)|拒)`),
    },
  ),
]
