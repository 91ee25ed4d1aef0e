import type { MedicalGapAnswer, Reason, Route, Scheme, UnemploymentAnswer } from '../assessment.ts'
import type { Words } from '../../domain/text.ts'
import type { Case } from '../case.ts'
import { numeral } from '../../domain/numerals.ts'
import type { Place, Rule } from '../../policy/schema.ts'
import { addMonths, lastDay, monthOf } from '../../domain/dates.ts'
import { standing } from '../../domain/period.ts'
import { NATION } from '../../domain/place.ts'
import { cite } from '../../policy/lookup.ts'
import { admit } from '../admission.ts'
import { channelsFor } from '../channels.ts'
import { toldBy } from '../cite.ts'
import { monthlyOf } from '../contribution.ts'
import { FIRM, gapRule, lastPaid } from '../medicalGap.ts'
import { gapOver } from '../gapOver.ts'
import { accountReasons, leavesForGood } from '../leaving.ts'
import { monthOfLeaving } from '../monthOfLeaving.ts'
import { admissionOf } from '../outsider.ts'
import { payingDayReasons } from '../payingDay.ts'
import { remarksOn } from '../remarks.ts'
import { flexibleWomanReason } from '../retirement/reasons.ts'
import { retirementLaw } from '../retirement/table.ts'
import { drawsBenefit, isOfAge, retires } from '../retirementFacts.ts'
import { ownPension } from '../unemployment.ts'
import { yuanText } from '../../domain/format.ts'
import { because, enMonths, span, words } from '../wording.ts'
import { route, scheme } from './route.ts'

/** Paying by oneself as a flexible worker: pension and medical judged apart, unemployment where the place opens it. */
export function flexibleRoute(c: Case, unemployed: UnemploymentAnswer, gap: MedicalGapAnswer): Route {
  const pension = admit(c, 'pension')
  const medical = admit(c, 'medical')
  const unemployment = unemploymentScheme(c, pension)
  const schemes = [pension, medical, ...(unemployment === null ? [] : [unemployment])]
  const { monthly, warnings, needs } = monthlyOf(c, schemes)
  if (schemes.every((entry) => entry.verdict === 'no')) return closed(c, schemes)
  if (leavesForGood(c)) return { ...closed(c, schemes), reasons: accountReasons(c), steps: [], ask: ['12333', '12393'] }
  const papers = documents(c)
  return route(c, 'flexible', {
    schemes,
    needs,
    reasons: [
      ...drawing(c, unemployed, ownPension(c)),
      ...leaver(c),
      ...reasonsOf(schemes),
      ...alone(c),
      ...voluntary(c, unemployment),
      ...subsidy(c, monthly),
      ...(retires(c) ? [] : fund(c)),
      ...maternity(c),
      ...payingDayReasons(c),
      ...(retires(c) ? [] : monthOfLeaving(c)),
      ...remarksOn(c, 'flexible', 'medical', 'maternity'),
    ],
    documents: papers,
    steps: [
      words('先确认原单位已经停保：没停，自己办不了。', 'Make sure the old employer has stopped paying: until then you cannot enrol.'),
      ...(registers(c, papers)
        ? [words('到街道、社区或人社App办灵活就业登记。', 'Register flexible work at the neighbourhood office or in the local app.')]
        : []),
      words(
        '到社保（养老）和医保窗口或官方App办灵活就业参保登记。',
        'Enrol as a flexible worker for pension and medical at the counters or in the official apps.',
      ),
      words('在税务渠道选基数、签扣款或自己缴。', 'Choose the base and pay, or sign the debit, through the tax authority.'),
      ...paces(monthly),
    ],
    channels: channelsFor(c, ['tax', 'hrss', 'nhsa'], true),
    monthly,
    warnings: [
      ...warnings,
      ...(medical.verdict === 'no' || retires(c) ? [] : gapOver(c, gap)),
      ...wait(c),
      ...(pension.verdict === 'no' ? [] : noCatchUp(c)),
      ...laterAge(c),
    ],
    ask: ['12333', '12393', '12366'],
  })
}

/** Why, for each insurance; what names none and holds for both is said once. */
function reasonsOf(schemes: readonly Scheme[]): Reason[] {
  const [first] = schemes
  return schemes
    .filter((entry) => entry === first || entry.shared === undefined || entry.shared !== first?.shared)
    .map(({ rule, reason, sources }) => ({ rule, ...reason, ...(sources.length === 0 ? {} : { sources }), scheme: true }))
}

/** Nobody is told how to enrol in what is not open to them: only why, and what would open it. */
const closed = (c: Case, schemes: Scheme[]): Route =>
  route(c, 'flexible', {
    schemes,
    reasons: reasonsOf(schemes),
    steps:
      c.profile.person === 'hmt'
        ? [
            words(
              '先领港澳台居民居住证，领到再来办参保。',
              'Get the residence permit for Hong Kong, Macao and Taiwan residents first, then come back to enrol.',
            ),
          ]
        : [],
    ask: ['12333', '12393'],
  })

/** How often the place takes payment, each insurance by its own text. */
function paces(monthly: Route['monthly']): Words[] {
  return (monthly?.every ?? []).flatMap(({ insurance, every: [first, ...more] }) => {
    const { zh, en } =
      insurance === 'all' ? words('', 'What you owe') : insurance === 'medical' ? words('医保', 'Medical') : words('养老', 'The pension')
    if (first === undefined || (first === 'month' && more.length === 0)) return []
    return more.length === 0
      ? [words(`这里${zh}${EVERY[first].zh}缴，不是每月缴。`, `${en} is paid ${EVERY[first].en} here, not monthly.`)]
      : [
          words(
            `${zh}可以${[first, ...more].map((pace) => EVERY[pace].zh).join('、')}缴。`,
            `${en} may be paid ${[first, ...more].map((pace) => EVERY[pace].en).join(', ')}, as you choose.`,
          ),
        ]
  })
}

const EVERY = {
  month: words('按月', 'monthly'),
  quarter: words('按季', 'quarterly'),
  'half-year': words('按半年', 'half-yearly'),
  year: words('按年', 'yearly'),
}

/** The place's own text that opens unemployment insurance to flexible workers on the day; null where none is known. */
function unemploymentOpen(c: Case): Place['unemploymentOpen'] {
  const text = c.placeNotInPack ? null : c.entry.unemploymentOpen
  return text?.open === true && standing(text, c.day) === 'in-force' ? text : null
}

/** Unemployment insurance for flexible workers, only where the place itself is known to open it on the day. */
function unemploymentScheme(c: Case, pension: Scheme): Scheme | null {
  const open = unemploymentOpen(c)
  // At the statutory age there is no unemployment to insure.
  if (open === null || retires(c) || isOfAge(c) || pension.verdict === 'no') return null
  const rule = c.rule('flexible-unemployment')
  const first = rule?.params.registrationFirst === true
  return {
    ...scheme(
      'unemployment',
      pension.verdict,
      rule?.id ?? c.law('benefit-least').id,
      `${c.name.zh}的灵活就业人员也可以自愿缴失业保险${first ? '，要先办就业登记' : ''}；不想缴可以不选。`,
      `In ${c.name.en} flexible workers may also pay unemployment insurance${first ? ' after employment registration' : ''}; it is voluntary.`,
      pension.needs,
    ),
    sources: cite(c.policy, open.sources),
  }
}

/** Where the place itself is silent but its province speaks of it: worth asking, not a scheme. */
function voluntary(c: Case, found: Scheme | null): Reason[] {
  if (found !== null) return []
  const pilot = c.rule('flexible-unemployment')
  if (pilot !== null && !pilot.params.everywhere && c.entry.unemploymentOpen === null) {
    return [
      because(
        pilot.id,
        `${pilot.statement.zh}${c.name.zh}开了没有请打12333问。`,
        `${pilot.statement.en} Ask 12333 whether ${c.name.en} has opened it.`,
      ),
    ]
  }
  const wider = c.province.unemploymentOpen
  if (wider !== null && wider.open && c.entry.unemploymentOpen === null && standing(wider, c.day) === 'in-force') {
    return [
      because(
        c.law('benefit-least').id,
        '#的条例允许灵活就业的人自愿参加失业保险，窗口现在收不收请打12333问。',
        'The statute of # lets flexible workers join unemployment insurance; ask 12333 whether counters take it.',
        c.province.name,
      ),
    ]
  }
  return []
}

/** Somebody due the benefit does not pay medical by themselves while drawing it. */
const drawing = (c: Case, unemployed: UnemploymentAnswer, own: Rule | null): Reason[] =>
  unemployed.eligible === 'yes'
    ? [
        because(
          'UI-09',
          `${drawsBenefit(c) ? '' : '你符合领失业金的条件，先登记申领。'}领失业金期间医保由失业保险基金缴，领完再自己缴${own === null ? '；想同时缴养老，先打12333问' : ''}。`,
          `${drawsBenefit(c) ? '' : 'You are due unemployment benefit: claim it first. '}While you draw benefit the unemployment fund pays medical; pay it yourself afterwards${own === null ? '; to pay the pension meanwhile, ask 12333' : ''}.`,
        ),
        ...toldBy(own === null ? [] : [own]),
      ]
    : []

function leaver(c: Case): Reason[] {
  const note = c.entry.leaverRoute
  if (note === null || c.profile.insuredHereByEmployer === false || c.hukou === 'local') return []
  const rule = note.for.includes('pension') ? 'PE-24' : 'ME-14'
  if (note.waives.length === 0) return [because(rule, note.zh, note.en)]
  if (note.older === true) {
    const ask = note.for.includes('pension') ? '12333' : '12393'
    return [because(rule, `${note.zh}现在还作不作数，先打${ask}问。`, `${note.en} Ask ${ask} whether that still holds.`)]
  }
  return [
    because(
      rule,
      `先看你原来是不是由${c.name.zh}的单位参保：${note.zh}`,
      `First ask whether an employer in ${c.name.en} insured you: ${note.en}`,
    ),
  ]
}

function alone(c: Case): Reason[] {
  const { pension, medical } = c.entry.alone
  const together = words(c.name.zh, c.name.en)
  return [
    ...(pension === true && medical === true
      ? [because('PE-01', '#的养老和医保可以只选一样。', 'In # pension and medical may be taken one without the other.', together)]
      : []),
    ...(pension === true && medical !== true ? [because('PE-01', '#可以只缴养老。', 'In # the pension may be paid alone.', together)] : []),
    // The one text that ties medical to the pension speaks of outsiders.
    ...(medical === false && c.hukou !== 'local'
      ? [
          because(
            'ME-01',
            '外地户口在#不能只缴医保，要先缴养老。',
            'In # people with hukou elsewhere cannot pay medical alone; the pension comes first.',
            together,
          ),
        ]
      : []),
  ]
}

function subsidy(c: Case, monthly: Route['monthly']): Reason[] {
  const groups = c.profile.subsidyGroups ?? []
  if (groups.length === 0) return []
  const found = monthly?.subsidy ?? null
  const law = c.law('subsidy')
  const { numerator, denominator, months } = law.params
  const local = remarksOn(c, 'subsidy')
  if (found === null) {
    return local.length > 0
      ? local
      : [
          groups.includes('hard-to-employ')
            ? because(law.id, '#这里的金额算不出来，请打12333问。', '# The amount cannot be worked out here, so ask 12333.', law.statement)
            : because(
                law.id,
                '高校毕业生有没有灵活就业社保补贴由当地定，请打12333问。',
                'Whether graduates get a subsidy here is local: ask 12333.',
              ),
        ]
  }
  const label = c.find('subsidy-share')
  const terms =
    label.status === 'found' && label.figure.label !== undefined
      ? label.figure.label
      : words(
          `不超过实缴的${numeral(denominator)}分之${numeral(numerator)}，一般最长#`,
          `at most ${numerator}/${denominator} of what you pay, normally for up to #`,
          span(months),
        )
  const partial = (monthly?.lowest.parts ?? []).filter((part) => part.insurance === 'pension' || part.insurance === 'medical').length < 2
  return [
    ...local,
    because(
      found.rule,
      `经认定的就业困难人员（有的地方还有部分高校毕业生）可申请社保补贴：${terms.zh}；按最低缴费算每月最多${yuanText(found.fen)}元${partial ? '（有一项金额没有查到，没算进去）' : ''}，先缴后补。`,
      `Recognised hard-to-employ people (in some places some graduates too) may claim a subsidy: ${terms.en}; on the lowest payment at most ${yuanText(found.fen)} yuan a month${partial ? ' (one insurance was not found and is left out)' : ''}, paid back afterwards.`,
    ),
  ]
}

function fund(c: Case): Reason[] {
  const rule = c.rule('fund-voluntary')
  return rule === null
    ? []
    : [
        because(
          rule.id,
          '公积金现在也可以自愿缴，办法由各市定，打12329问。',
          'The housing fund is now open to voluntary payment; cities write the details, so ask 12329.',
        ),
      ]
}

const maternity = (c: Case): Reason[] =>
  c.profile.maternity === true
    ? [
        because(
          'MA-01',
          '你有生育的打算：自己缴的医保含不含生育、有没有津贴看当地，先打12393问；断档也可能影响生育报销。',
          'You plan a birth: whether your own medical payment includes maternity, and any allowance, is local, so ask 12393; a gap may cost it.',
        ),
      ]
    : []

/** What to bring: the place's own list for enrolment, the permit only from outsiders, never more than may be asked (CH-05). */
function documents(c: Case): string[] {
  const local = c.hukou === 'local'
  const registration = registrationAsked(c)
  const silent = c.entry.documents.length === 0 && c.entry.admission.pension === null && c.entry.admission.medical === null
  const listed = (silent ? c.province : c.entry).documents.filter(
    (id) => !(local && (id === 'residence-permit' || (registration && id === 'employment-registration'))),
  )
  return [...new Set(['id-card', ...listed, 'social-security-card', 'leaving-certificate'])]
}

/** Does the place open by registering as employed, which only people from elsewhere need? */
const registrationAsked = (c: Case): boolean =>
  (['pension', 'medical'] as const).some((insurance) => admissionOf(c, insurance)?.rule === 'employment-registration')

const registers = (c: Case, papers: readonly string[]): boolean =>
  c.profile.employmentRegistered !== true && (papers.includes('employment-registration') || (c.hukou !== 'local' && registrationAsked(c)))

function wait(c: Case): Reason[] {
  const first = gapRule(c, 'firstEnrolmentWait')
  if (first === null || first.value === 0) return []
  // Past the months that cause no wait nobody is "just out of a job" any more.
  const spared = gapRule(c, 'graceMonths')
  const grace = spared?.value ?? c.law('gap-grace').params.months
  if (lastDay(addMonths(lastPaid(c).month, grace)) < c.today) {
    return [
      because(
        first.rule,
        `${c.name.zh}以灵活就业身份参加医保，一般要缴满${first.value}个月才能报销；你断了${grace}个月以上，多半要等，先打12393问能不能补缴。`,
        `Enrolling for medical as a flexible worker in ${c.name.en} usually brings ${enMonths(first.value)} without cover; after a gap of more than ${enMonths(grace)} expect the wait, and ask 12393 whether the gap can be paid up.`,
      ),
    ]
  }
  // A text below that only hints at it: then it is to be asked.
  if (spared?.local === true && spared.confidence >= FIRM) {
    return [
      because(
        spared.rule,
        `${c.name.zh}首次以灵活就业身份参加医保，一般要缴满${first.value}个月才能报销；原来在单位缴、断了不超过${grace}个月并补齐的，接着算，不用等。`,
        `A first enrolment as a flexible worker in ${c.name.en} usually brings ${enMonths(first.value)} without cover; insured by an employer before and with a gap of at most ${enMonths(grace)} paid up, you go on without a wait.`,
      ),
    ]
  }
  return [
    because(
      first.rule,
      `${c.name.zh}首次以灵活就业身份参加医保，一般要缴满${first.value}个月才能报销；你刚从单位出来、没断多久的，先问能不能免等。`,
      `A first enrolment as a flexible worker in ${c.name.en} usually brings ${enMonths(first.value)} without cover; coming straight from an employer, ask whether the wait is waived.`,
    ),
  ]
}

/** A woman of a worker post may reach retirement age years later once she pays for herself: to be asked before the first payment. */
const laterAge = (c: Case): Reason[] =>
  c.profile.sex === 'female' &&
  c.profile.post === 'worker' &&
  c.retirement !== null &&
  c.retirement.month > monthOf(c.day) &&
  c.policy.rules.has('PE-26')
    ? [flexibleWomanReason(retirementLaw(c.policy, c.day))]
    : []

function noCatchUp(c: Case): Reason[] {
  const rule = c.rule('back-payment')
  if (rule !== null && rule.place !== NATION) return toldBy([rule])
  return rule === null
    ? []
    : [
        because(
          rule.id,
          '养老保险断的月份以后一般不能补缴（当年内能不能补看当地），但以前的年限不作废。',
          'Pension months missed cannot usually be paid later (within the year it is local), but earlier years are kept.',
        ),
      ]
}
