import type { Assessment } from '../advisor/assessment.ts'
import type { Insurance } from '../domain/insurance.ts'
import type { Words } from '../domain/text.ts'
import type { Fact, Profile } from '../profile/schema.ts'
import type { HotlineNumber } from './doors.ts'
import type { Plan } from './shape.ts'
import { askFor, missingOf, SHORT_INSURANCE_NAMES } from './facts.ts'
import { monthText } from '../domain/format.ts'
import { numeral } from '../domain/numerals.ts'
import { words } from '../advisor/wording.ts'
import { BETWEEN, retireeYears, WHERE_DRAWN } from './steps.ts'
import { retireeEnough } from '../advisor/retireeMedical.ts'
import { paysAlone, situationOf, type Situation } from './situation.ts'

/** What the answer becomes: a figure of the person's own, a fact of theirs, or only words on paper. */
type Answer = { kind: 'figure'; insurance: Insurance; per: 'month' | 'year' } | { kind: 'fact'; fact: Fact } | { kind: 'words' }

/** One question to read out. */
export interface CallQuestion {
  id: string
  text: Words
  answer: Answer
  /** How much the answer settles; the greatest is asked first. */
  settles: number
}

export interface Call {
  hotline: HotlineNumber
  about: Words
  questions: CallQuestion[]
}

/** Facts that a hotline can read out of the record, and how it is asked for them. */
const ON_RECORD: Partial<Record<Fact, { hotline: HotlineNumber; text: Words }>> = {
  'months.unemployment': {
    hotline: '12333',
    text: words('我的失业保险一共缴了多少个月？', 'How many months of unemployment insurance are on my record?'),
  },
  'months.pension': { hotline: '12333', text: words('我的养老保险一共缴了多少个月？', 'How many pension months are on my record?') },
  'months.medical': {
    hotline: '12393',
    text: words('我的职工医保一共缴了多少个月？', 'How many months of employee medical insurance are on my record?'),
  },
  lastPaidMonth: {
    hotline: '12333',
    text: words('单位给我缴到了哪个月？停保办了没有？', 'Up to which month did my employer pay? Has it deregistered me?'),
  },
  recordedExit: { hotline: '12333', text: words('单位给我报的离职原因是哪一种？', 'Which reason for leaving did my employer report?') },
}

/** What each hotline answers for. */
const ABOUT: Record<HotlineNumber, Words> = {
  '12333': words('养老、失业、登记', 'pension, unemployment, registration'),
  '12393': words('医保', 'medical insurance'),
  '12366': words('税务，缴费', 'tax office, paying'),
  '12329': words('公积金', 'housing fund'),
}

/**
 * Everything that is not known for this person, as questions to read out, by the hotline that answers. The call that settles most comes
 * first, and
 * so do the questions within it. `place` is the name of the place of insurance.
 */
export function callSheet(assessment: Assessment, profile: Profile, plan: Plan, place: Words): Call[] {
  const s = situationOf(assessment, profile, assessment.today)
  const asked: (CallQuestion & { hotline: HotlineNumber })[] = [
    ...facts(s, plan),
    ...plan.steps.flatMap(({ id, question, do: [door] }) =>
      question === undefined ? [] : [ask((door?.phone ?? '12333') as HotlineNumber, id, question, 2)],
    ),
    ...admission(s, place),
    ...amounts(s, place),
    ...between(s),
    ...medical(s, place),
    ...benefit(s),
    ...pension(s),
    ...fund(s),
    ...rest(s),
  ]
  const calls = (['12333', '12393', '12366', '12329'] as const).map(
    (hotline): Call => ({
      hotline,
      about: ABOUT[hotline],
      questions: asked
        .filter((question) => question.hotline === hotline)
        .toSorted((a, b) => b.settles - a.settles)
        .map(({ id, text, answer, settles }) => ({ id, text, answer, settles })),
    }),
  )
  return calls.filter(({ questions }) => questions.length > 0).toSorted((a, b) => weight(b) - weight(a))
}

const weight = ({ questions }: Call): number => questions.reduce((sum, { settles }) => sum + settles, 0)

type Asked = CallQuestion & { hotline: HotlineNumber }
const ask = (hotline: HotlineNumber, id: string, text: Words, settles: number, answer: Answer = { kind: 'words' }): Asked => ({
  hotline,
  id,
  text,
  settles,
  answer,
})

/** Facts of the record that the plan or a verdict waits for. */
function facts({ a, p }: Situation, plan: Plan): Asked[] {
  const wanted = new Map(a.questions.map(({ fact, settles }) => [fact, settles]))
  for (const fact of plan.lead.asks) wanted.set(fact, (wanted.get(fact) ?? 0) + 3)
  const involuntary = a.exit.involuntary === 'yes' && (p.recordedExit ?? null) === null
  if (involuntary) wanted.set('recordedExit', 2)
  return [...wanted].flatMap(([fact, settles]) => {
    const how = ON_RECORD[fact]
    return how === undefined ? [] : [ask(how.hotline, fact, how.text, settles, { kind: 'fact', fact })]
  })
}

/** May somebody from elsewhere pay alone here: what the data leaves open of it, insurance by insurance. */
function admission(s: Situation, place: Words): Asked[] {
  if (!paysAlone(s)) return []
  const who = s.hmt ? words('港澳台居民', 'someone from Hong Kong, Macao or Taiwan') : words('外地户口', 'someone whose hukou is elsewhere')
  return s
    .route('flexible')
    .schemes.flatMap(({ insurance, verdict, needs }) =>
      verdict === 'yes' || verdict === 'no' || needs.length > 0 || insurance === 'unemployment'
        ? []
        : [
            ask(
              askFor(insurance),
              `admission-${insurance}`,
              words(
                `${who.zh}能不能在${place.zh}自己缴职工${SHORT_INSURANCE_NAMES[insurance].zh}？要带什么？`,
                `May ${who.en} pay employee ${SHORT_INSURANCE_NAMES[insurance].en} insurance alone in ${place.en}? What must one bring?`,
              ),
              s.benefitOpen ? 1 : 4,
            ),
          ],
    )
}

function amounts(s: Situation, place: Words): Asked[] {
  if (!paysAlone(s)) return []
  const route = s.route('flexible')
  const missing = missingOf(route)
  return [
    ...(missing.includes('medical')
      ? [
          ask(
            '12393',
            'medical-amount',
            words(
              '#灵活就业医保现在每月多少？按什么基数、什么比例？几号扣？',
              'What does medical insurance cost a flexible worker in # a month now? On which base and rate? On which day is it debited?',
              place,
            ),
            3,
            { kind: 'figure', insurance: 'medical', per: 'month' },
          ),
        ]
      : []),
    ...(missing.includes('pension')
      ? [
          ask(
            '12333',
            'pension-base',
            words('#灵活就业养老现在最低缴费基数是多少？', 'What is the lowest pension base for flexible workers in # now?', place),
            3,
            { kind: 'figure', insurance: 'pension', per: 'month' },
          ),
        ]
      : []),
    ...(route.monthly?.status === 'expired' && missing.length === 0
      ? [
          ask(
            '12333',
            'new-limits',
            words(
              '#今年新的缴费基数上下限公布了没有，是多少？',
              "Have this year's contribution limits of # been published, and what are they?",
              place,
            ),
            2,
          ),
        ]
      : []),
  ]
}

/** The time before a new job, where the lead speaks of it and no step does. */
const between = ({ jobComes, starts, today, foreign, drawsPension, goesHome, a }: Situation): Asked[] =>
  jobComes && starts !== null && starts > today && (foreign || a.joining.coverEnds === null) && !drawsPension && !goesHome
    ? [ask('12393', 'months-between', BETWEEN.question, 2)]
    : []

function medical(s: Situation, place: Words): Asked[] {
  const { medicalGap: gap } = s.a
  if (s.drawsPension || s.goesHome) return []
  if (s.foreign) return []
  const last = monthText(gap.lastPaidMonth)
  return [
    ...(gap.graceEnds !== null && (gap.bound === 'usual' || gap.graceEnds < s.today)
      ? [
          ask(
            '12393',
            'medical-gap',
            words(
              '单位缴到#，医保待遇到哪天停？最晚哪天接上不用等？断的月份能不能补？',
              'My employer paid up to #: on which day does cover end, by when must I renew to have no wait, and can months missed be paid up?',
              last,
            ),
            2,
          ),
        ]
      : []),
    ...(gap.waitIfMissed?.bound === 'at-most'
      ? [
          ask(
            '12393',
            'medical-wait',
            words(
              `在${place.zh}断了#个月以上再参保，要等几个月才能报销？`,
              `In ${place.en}, how many months must one wait after a gap of over # months?`,
              words(numeral(gap.graceMonths), `${gap.graceMonths}`),
            ),
            1,
          ),
        ]
      : []),
    ...(s.p.maternity === true && s.mayRenew
      ? [
          ask(
            '12393',
            'maternity',
            words(
              '我有生育打算：自己缴或转居民医保，生育费用能报多少？要连续缴几个月？',
              'I plan a birth: by myself or as a resident, what of it is reimbursed, and how many months in a row are needed?',
            ),
            2,
          ),
        ]
      : []),
    ...(s.p.next === 'pausing' && s.route('resident').verdict !== 'no'
      ? [
          ask(
            '12393',
            'resident-window',
            words(
              '#居民医保哪天开始缴、哪天截止？一年多少钱？刚停职工医保的要不要等？',
              "When does the window for residents' medical insurance in # open and close, what is a year's premium, and is there a wait for people coming from employee cover?",
              place,
            ),
            2,
          ),
        ]
      : []),
  ]
}

function benefit(s: Situation): Asked[] {
  if (s.drawsBenefit && s.p.next === 'moving') return [ask('12333', 'benefit-elsewhere', WHERE_DRAWN.question, 2)]
  if (s.drawsBenefit && s.p.next === 'abroad')
    return [ask('12333', 'benefit-abroad', words('短期出境会不会停发失业金？', 'Does a short stay abroad end the benefit?'), 2)]
  if (!s.benefitOpen || s.goesHome || s.jobComes) return []
  return [
    ...(s.foreign
      ? [
          ask(
            '12333',
            'foreign-benefit',
            words(
              '外国人被辞退，能不能办失业登记、领失业金？要带什么？',
              'Dismissed as a foreigner: may I register as unemployed and draw benefit? What must I bring?',
            ),
            3,
          ),
        ]
      : []),
    ...(s.chases
      ? []
      : [
          ask(
            '12333',
            'claim-benefit',
            words('离职很久了，还能不能办失业登记、领失业金？', 'I left long ago: may I still register as unemployed and draw benefit?'),
            3,
          ),
        ]),
    ...(s.a.unemployment.months?.bound === 'at-most'
      ? [
          ask(
            '12333',
            'benefit-months',
            words('按我的缴费月数，失业金能领几个月？每月多少？', 'With my months, how long is benefit paid, and how much a month?'),
            2,
          ),
        ]
      : []),
  ]
}

function pension(s: Situation): Asked[] {
  if (s.drawsPension) return retireeEnough(s.a.retireeMedical) ? [] : [ask('12393', 'retiree-medical', retireeYears(s).question, 2)]
  if (!s.ofAge) return []
  return [
    ask(
      '12333',
      'retirement-papers',
      words(
        '我现在能不能申请退休？要带什么、几号前交、哪个月开始发？',
        'May I retire now? What must I bring, by which day, and from which month is it paid?',
      ),
      2,
    ),
  ]
}

const fund = (s: Situation): Asked[] =>
  s.p.housingFund === false || s.drawsPension
    ? []
    : [
        ask(
          '12329',
          'housing-fund',
          words(
            '单位给我封存公积金了没有？离职后封存多久能提取？',
            'Has my employer sealed my housing fund, and how long after leaving may it be withdrawn?',
          ),
          1,
        ),
      ]

/** What the data looked for and did not find, beside what is asked above already. */
const rest = (s: Situation): Asked[] =>
  s.a.unknowns
    .filter(({ ask: number }) => number === '12366' && paysAlone(s))
    .slice(0, 1)
    .map(() =>
      ask(
        '12366',
        'paying-day',
        words(
          '灵活就业每月几号扣款，最晚哪天缴？第一次怎么签扣款？',
          'On which day is a flexible worker debited, what is the last day to pay, and how is the debit set up?',
        ),
        1,
      ),
    )

/** The sheet as text to copy: hotline by hotline, each question with room for its answer. */
export function callText(calls: readonly Call[], language: 'zh' | 'en'): string {
  return calls
    .map(({ hotline, about, questions }) =>
      [`${hotline} ${about[language]}`, ...questions.map(({ text }, at) => `${at + 1}. ${text[language]}`)].join('\n'),
    )
    .join('\n\n')
}
