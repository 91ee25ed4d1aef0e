import type { Words } from '../domain/text.ts'
import { addDays, daysBetween, monthOf, monthsBetween, type IsoDate } from '../domain/dates.ts'
import type { Step, StepId } from './shape.ts'
import { owedBy } from './owed.ts'
import { retireeEnough } from '../advisor/retireeMedical.ts'
import { cited, noWaitUntil, paysAlone, type Situation } from './situation.ts'
import { call, doors, fundDoors, type HotlineNumber } from './doors.ts'
import { countedFrom } from './countedFrom.ts'
import { dayText, monthText } from '../domain/format.ts'
import { span, words } from '../advisor/wording.ts'
import { byText, capital } from '../domain/text.ts'

/** A step that may stand in a plan: null where it does not apply to the person. */
type Maker = (s: Situation) => Step | null

/** Within this many days a date is for now, beyond it for later. */
const NEAR = 14

const when = (s: Situation, by: IsoDate | null): 'now' | 'later' => (by !== null && daysBetween(s.today, by) > NEAR ? 'later' : 'now')

/** A step of the person's own, without a date; asked about at 12333 where it names no door. */
const own = (id: StepId, group: Step['group'], step: Pick<Step, 'title' | 'note' | 'rule'> & Partial<Step>): Step => ({
  id,
  group,
  by: null,
  who: 'worker',
  do: [call('12333')],
  bound: 'exact',
  ...step,
})

/** What the employer owed by a date: chased by the person. Not once the relation is long over. */
const chase =
  (
    id: 'leaving-certificate' | 'employer-transfer' | 'housing-fund-seal',
    title: Step['title'],
    applies: (s: Situation) => boolean,
    past: Words,
    ahead: Words,
    number: '12333' | '12329',
  ): Maker =>
  (s) => {
    const { date, rule, bound } = s.deadline(id)
    const { days } = s.a.law[id].params
    if (!s.chases || date === null || !applies(s)) return null
    return own(id, 'employer', {
      title,
      note: date < s.today ? past : words(ahead.zh, ahead.en, days),
      by: date,
      who: 'employer',
      do: [call(number)],
      rule,
      bound,
    })
  }

/** Does a job that is known begin before the months of benefit run out? It takes medical over. */
const jobEndsBenefit = ({ starts, today, a }: Situation): boolean =>
  starts !== null && monthsBetween(monthOf(today), monthOf(starts)) <= (a.unemployment.months?.value ?? 0)

/** A step that asks a hotline, with the words to read out. */
const asking = (number: HotlineNumber, zh: string, en: string) => ({
  title: words(`问${number}：${zh}`, `Ask ${number}: ${en}?`),
  question: words(`${zh}？`, capital(`${en}?`)),
  do: [call(number)],
})

/** Asked by who moves while benefit is due or drawn. */
export const WHERE_DRAWN = asking('12333', '搬走后失业金在哪里领', 'where is benefit paid after a move')

/** Asked by who starts a job after cover has ended. */
export const BETWEEN = asking('12393', '入职前空着的日子医保怎么算', 'how are days before the job covered')

/** Asked by who retires, or draws a pension, and may be short of medical years. */
export function retireeYears({ a }: Situation) {
  const short = a.retireeMedical?.missing ?? 0
  return {
    ...(short > 0
      ? asking('12393', `退休医保差的${short}个月怎么补`, `how are the ${short} months short for retiree medical made up`)
      : asking('12393', '退休医保的年限够不够', 'do the years paid give retiree medical cover')),
    question: words(
      '退休医保这里要缴满多少年？我还差几个月，怎么补、要多少钱？',
      'How many years give retiree medical cover here, how many months am I short, and what does making them up cost?',
    ),
  }
}

/** Every step there is, in the order of what is lost by waiting. A lead leaves out those that it makes wrong. */
const STEPS: readonly Maker[] = [
  (s) =>
    s.recordWrong
      ? own('correct-exit-record', 'now', {
          title: words('要求单位书面更正离职原因', 'Have the employer correct the recorded reason in writing'),
          note: words('留好通知和聊天，别签字认可；单位不改打12333。', 'Keep the notice and chats, sign nothing; refused, call 12333.'),
          rule: 'UI-02',
        })
      : null,
  (s) =>
    s.benefitOpen && !s.foreign && !s.jobComes
      ? own('claim-benefit', 'now', {
          title: words('去办失业登记，申领失业金', 'Register as unemployed and claim benefit'),
          note: s.recordWrong
            ? words(
                '更正没办下来也先登记，带上真实原因的证据。',
                'Register even before the correction is made, with proof of the true reason.',
              )
            : words('#。办好后医保由基金缴。', '#; the fund then pays medical.', countedFrom(s)),
          do: doors(s, 'unemployment-benefit', '12333', 1),
          rule: s.a.unemployment.counts.rule,
        })
      : null,
  (s) =>
    s.benefitOpen && s.p.next === 'moving' && !s.jobComes
      ? own('benefit-elsewhere', 'now', {
          ...WHERE_DRAWN,
          note: words('缴费年限跟人走，在哪里领先问清再搬。', 'The years follow you; where it is drawn, ask before you move.'),
          rule: 'UI-19',
        })
      : null,
  (s) => {
    // What comes second is the months left from before, where too few were paid since.
    const left = s.a.unemployment.reasons[1]
    return s.a.unemployment.eligible === 'unknown' &&
      !s.benefitOpen &&
      !s.jobComes &&
      left !== undefined &&
      (s.p.carriedOverMonths ?? 0) > 0
      ? own('ask-benefit', 'now', {
          ...asking('12333', '没领完的失业金能不能接着领', 'may the benefit left from before be drawn'),
          note: left,
          rule: left.rule,
        })
      : null
  },
  (s) =>
    s.a.exit.exit === 'expired-renewal-refused' && s.a.unemployment.eligible === 'unknown' && !s.benefitOpen && !s.jobComes
      ? own('ask-benefit', 'now', {
          ...asking('12333', '没续签能不能领失业金', 'is benefit due after a declined renewal'),
          note: words(
            '合同到期不是自己要走，但条件不降你没签的，有的地方当作自愿。',
            'A contract that ran out is no choice of yours, but some places see a declined renewal on the same terms as one.',
          ),
          rule: s.a.exit.reason.rule,
        })
      : null,
  (s) => {
    if (s.arrears.length === 0) return null
    const { social, fund, refused, numbers } = owedBy(s)
    return own('recover-arrears', 'now', {
      title: words(
        `要求单位补缴欠的${social ? (fund ? '社保和公积金' : '社保') : '公积金'}`,
        'Have the employer make good what it did not pay',
      ),
      note: words('先书面要求，不补的#。', 'Ask in writing; refused, #.', refused),
      do: numbers.map(call),
      rule: social ? 'ED-12' : 'HF-13',
    })
  },
  (s) => {
    const severance = s.deadline('arbitration')
    if (s.a.exit.severance !== 'yes' || severance.date === null || severance.date < s.today || s.p.publicSector === true) return null
    const wasOfAge = s.drawsPension || (s.a.retirement !== null && s.a.retirement.month <= monthOf(s.p.leftOn))
    return own('arbitration', when(s, severance.date), {
      ...(wasOfAge
        ? asking('12333', '到了退休年龄，经济补偿还算不算', 'is severance still owed at retirement age')
        : { title: words('向单位要经济补偿，谈不拢就申请仲裁', 'Ask the employer for severance; failing that, go to arbitration') }),
      note: words('仲裁要在离职#内提出。', 'Arbitration must be asked for within # of leaving.', span(s.a.law.arbitration.params.months)),
      by: severance.date,
      rule: 'ED-17',
    })
  },
  (s) =>
    (s.drawsBenefit && (s.jobComes || s.starts !== null)) || (s.benefitOpen && s.starts !== null && !s.jobComes)
      ? own('stop-benefit', when(s, s.starts), {
          title: words('去报停失业待遇：入职就办', 'Have the benefit stopped once you start'),
          note: words('告诉发失业金的经办机构；多领的要退。', 'Tell the agency that pays it; what is overpaid has to be returned.'),
          by: s.starts !== null && s.starts > s.today ? s.starts : null,
          rule: 'benefit-report',
        })
      : null,
  (s) =>
    s.p.disabled === true && s.p.publicSector !== true && !s.drawsPension
      ? own('injury-sums', 'now', {
          ...asking('12333', '工伤伤残的一次性补助怎么领', 'how are the one-off sums for a work injury claimed'),
          note: words('评了等级的，离职可以领，数额由省里定。', 'Due on leaving with a graded injury; the province sets them.'),
          rule: 'WI-02',
        })
      : null,
  (s) => {
    const { date, rule, bound } = s.deadline('first-payment')
    if (date === null || s.route('flexible').verdict === 'no' || s.benefitOpen || s.drawsBenefit || s.drawsPension) return null
    if (s.p.next !== 'flexible' && !s.ofAge) return null
    return own('first-payment', when(s, date), {
      title: words('缴第一笔，别断档', 'Make your first payment so that no month is missed'),
      note:
        date < s.today
          ? words('这天过了，现在就办，别再多断一个月。', 'The day has passed: act now, so that no further month is missed.')
          : words('养老断的月份，事后一般补不了。', 'Pension months missed cannot usually be paid later.'),
      by: date,
      do: doors(s, 'flexible', '12366', 1, /^tax/),
      rule,
      bound,
    })
  },
  (s) => {
    const { date, rule, bound } = s.deadline('medical-grace-ends')
    if (date === null || !s.mayRenew || s.drawsBenefit) return null
    const until = noWaitUntil(s)
    const text = dayText(until ?? date, s.today)
    return own('medical-grace-ends', when(s, until), {
      title: until === null ? words('接上医保', 'Renew medical cover') : words('留意医保：#前要接上', 'Renew medical by #', text),
      note:
        until === null
          ? words('免等待的时间过了，能不能补缴问12393。', 'The time without a wait is over: ask 12393 whether it can be paid up.')
          : s.benefitOpen
            ? words(
                '到时还没领上失业金的，先自己接上，过了要等。',
                'If benefit has not been granted by then, renew it yourself; later there is a wait.',
              )
            : words('过了这天要等，才能报销。', 'After that day there is a wait before anything is reimbursed.'),
      by: until,
      do: [call('12393')],
      rule,
      bound,
    })
  },
  (s) =>
    s.p.next === 'flexible' && (s.benefitOpen || s.drawsBenefit) && s.a.unemployment.ownPension === null && paysAlone(s)
      ? own('pension-meanwhile', 'now', {
          ...asking('12333', '领失业金时能不能缴养老', 'may the pension be paid while benefit is drawn'),
          note: words(
            '以灵活就业参保，当地可能当作已就业而停发。',
            'Enrolling as a flexible worker may count as having a job and end the benefit.',
          ),
          rule: 'UI-15',
        })
      : null,
  (s) =>
    (s.benefitOpen || s.drawsBenefit) && s.mayRenew && !jobEndsBenefit(s)
      ? own('medical-after-benefit', 'later', {
          title: words('接上医保：失业金一停就办', 'Renew medical cover as soon as benefit stops'),
          note: words('代缴的医保跟失业金同一天停。', 'The fund stops paying when benefit ends.'),
          do: [call('12393')],
          rule: 'UI-10',
        })
      : null,
  (s) => {
    const id = 'new-employer-register'
    const { date, rule, bound } = s.deadline(id)
    // Once it has begun this is what leads.
    if (date === null || s.starts === null || s.starts <= s.today) return null
    return own(id, when(s, date), {
      title:
        s.ofAge || s.drawsPension
          ? words('查新单位给你缴了工伤保险没有', 'Check you are insured against work injury at the new job')
          : words('查新单位给你办了社保没有', 'Check you are insured at the new job'),
      note: words('入职#天内要办好。', 'The employer has # days from your first day.', s.a.law[id].params.days),
      by: date,
      who: 'employer',
      do: doors(s, 'new-employer', '12333', 1),
      rule,
      bound,
    })
  },
  (s) => {
    const id = 'new-employer-fund'
    const { date, rule, bound } = s.deadline(id)
    if (date === null || s.starts === null || s.p.housingFund === false || s.drawsPension) return null
    return own(id, when(s, date), {
      title: words('查新单位给你开了公积金没有', 'Check your housing fund is open'),
      note: words('同样是入职#天内。', 'Likewise within # days.', s.a.law[id].params.days),
      by: date,
      who: 'employer',
      do: fundDoors(s),
      rule,
      bound,
    })
  },
  (s) => {
    const { coverEnds, graceRule } = s.a.joining
    if (!s.jobComes || s.foreign || s.starts === null || coverEnds === null || s.starts <= addDays(coverEnds, 1)) return null
    return own('months-between', 'now', {
      ...BETWEEN,
      note: words('断的月份要不要补、能不能补，当地说了算。', 'Each place decides whether a gap can be paid up.'),
      rule: graceRule,
    })
  },
  (s) => {
    // The new job begins after the month of leaving, which nobody is known to have paid.
    const { leftOn, lastPaidMonth } = s.p
    const month = monthOf(leftOn)
    if (!s.jobComes || typeof lastPaidMonth !== 'string' || lastPaidMonth >= month || (s.starts !== null && s.starts < month)) return null
    const named = Number(month.slice(5))
    return own('month-of-leaving', 'now', {
      title: words(`问两家单位：${named}月的社保谁缴`, `Ask both employers who pays for ${monthText(month).en}`),
      note: words('离职当月在职的日子归原单位；别重缴，也别漏。', 'The days of the job are the old employer’s: not twice, not missed.'),
      rule: 'ED-09',
    })
  },
  (s) =>
    s.route('transfer').verdict !== 'no' && (s.p.next === 'moving' || (s.p.movingTo ?? null) !== null)
      ? own('move-accounts', 'later', {
          title: words('转移养老和医保关系', 'Move the pension and medical accounts'),
          note: words('在新地方参保后，到那边申请转入。', 'Once insured in the new place, ask there for the transfer.'),
          do: doors(s, 'transfer', '12333', 1, /12333\.gov\.cn$/),
          rule: 'PE-15',
        })
      : null,
  (s) => {
    const stand = s.a.retireeMedical
    if (!s.ofAge || s.drawsPension || retireeEnough(s.a.retireeMedical)) return null
    return own('retiree-medical', 'now', {
      ...retireeYears(s),
      note: words('不够的可以补，没问清前别断。', 'A shortfall can be made up; let nothing lapse before you know.'),
      rule: stand?.rule ?? 'ME-15',
    })
  },
  (s) =>
    (s.p.subsidyGroups ?? []).length > 0 && paysAlone(s) && !s.benefitOpen
      ? own('subsidy', 'later', {
          title: words('申请社保补贴，先缴后补', 'Apply for the subsidy: pay first, part comes back'),
          note: words('先打12333问认定和要带的材料。', 'Ask 12333 about recognition and papers first.'),
          question: words('社保补贴怎么认定？要带什么？', 'How am I recognised for the subsidy, and what must I bring?'),
          rule: 'subsidy',
        })
      : null,
  (s) =>
    s.goesHome
      ? own('settle-medical', 'now', {
          ...asking('12393', '医保个人账户里的余额怎么退', 'how is the medical account balance paid out'),
          note: words(
            '医保账户由参保地医保经办另外结，离境前问清。',
            'The medical agency settles that account apart: ask before you leave.',
          ),
          rule: 'ME-18',
        })
      : null,
  (s) => {
    const { date, rule, bound } = s.deadline('housing-fund-withdraw')
    if (s.p.housingFund === false || (date === null && !s.goesHome)) return null
    return own('housing-fund-withdraw', 'later', {
      title: words('提取公积金', 'Withdraw the housing fund'),
      note: s.goesHome
        ? words('出境定居是提取理由，凭证明问12329。', 'Settling abroad is a valid reason: ask 12329 what proof to bring.')
        : words('退休是提取理由。', 'Retirement is a reason to withdraw it.'),
      do: fundDoors(s),
      rule,
      bound,
    })
  },
  (s) =>
    s.p.dispatched === true && s.chases && !s.drawsPension
      ? own('dispatching-agency', 'employer', {
          title: words('去找派遣公司办：它才是用人单位', 'Ask the dispatching agency: it is your employer'),
          note: words('离职证明、社保、该有的补偿都由它办。', 'Certificate, insurance and any severance are its business.'),
          rule: 'ED-17',
        })
      : null,
  chase(
    'leaving-certificate',
    words('催单位开离职证明', 'Chase the employer for the leaving certificate'),
    (s) => !s.drawsPension,
    words('还没拿到就催补开；不给，打12333。', 'If you have none, ask for it; refused, call 12333.'),
    words('离职那天就该给你。', 'It is due on your last day.'),
    '12333',
  ),
  chase(
    'employer-transfer',
    words('催单位转出社保和档案', 'Chase the employer to move social insurance and file'),
    (s) => !s.drawsPension && !s.ofAge,
    words('不转，窗口登记会失败；不办打12333。', 'Unless moved, counters turn you away; refused, call 12333.'),
    words('不转，窗口登记会失败。', 'Unless moved, counters turn you away.'),
    '12333',
  ),
  chase(
    'housing-fund-seal',
    words('催单位转移或封存公积金', 'Chase the employer to move or seal the housing fund'),
    (s) => s.p.housingFund !== false && !s.drawsPension,
    words('查一下办了没有；不办打12329。', 'Check whether it was done; refused, call 12329.'),
    words('离职#天内要办。', 'Due within # days of leaving.'),
    '12329',
  ),
]

const GROUPS: readonly Step['group'][] = ['now', 'later', 'employer']

/** The steps that apply, without those a lead leaves out; now, then later, then what the employer owes, each by date. */
export function stepsOf(s: Situation, without: readonly string[]): Step[] {
  const made = STEPS.map((make) => make(s)).flatMap((step) =>
    step === null || without.includes(step.id) ? [] : [{ ...step, rule: cited(s, step.rule) }],
  )
  return GROUPS.flatMap((group) => made.filter((step) => step.group === group).toSorted((a, b) => byText(a.by ?? '9999', b.by ?? '9999')))
}
