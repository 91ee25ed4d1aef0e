import type { MedicalGapAnswer, Reason, Route, Scheme } from '../assessment.ts'
import type { Case } from '../case.ts'
import { provinceOf } from '../../domain/place.ts'
import { monthOf, monthsBetween } from '../../domain/dates.ts'
import { admit } from '../admission.ts'
import { openCase } from '../case.ts'
import { toldBy } from '../cite.ts'
import { drawingReason, lateFrom, paidTwice } from '../drawingPlace.ts'
import { accountReasons, leavesForGood } from '../leaving.ts'
import { drawsPension } from '../retirementFacts.ts'
import { gapOver } from '../gapOver.ts'
import { channelsFor } from '../channels.ts'
import { relationOf } from '../hukou.ts'
import { percent } from '../../domain/format.ts'
import { because, span, words } from '../wording.ts'
import { route, scheme } from './route.ts'

/** Moving pension, medical and unemployment years to another place; `gap` is what a break in medical cover means where one joins. */
export function transferRoute(c: Case, gap: MedicalGapAnswer): Route {
  const to = c.profile.movingTo ?? null
  if (isPensioner(c)) return notMoved(c)
  if (to !== null && relationOf(c.place, to) === 'local') return sameCity(c)
  // The relations follow whoever moves, wherever it may be; only a late mover's pension turns on the place (PE-18).
  const moving = to !== null || c.profile.next === 'moving'
  const within = isWithinProvince(c, to) ? c.rule('transfer-within') : null
  const stays = moving && within === null ? staysBehind(c, to) : null
  const pension = within === null ? stays : scheme('pension', 'yes', within.id, within.statement.zh, within.statement.en)
  const share = c.law('pooled-transfer')
  const days = c.law('transfer-days')
  return route(c, 'transfer', {
    schemes: schemesOf(moving, pension),
    reasons: [
      because(
        share.id,
        '跨省转养老：个人账户全部转，另按1998年以来各年缴费工资的#转统筹部分。',
        "Across provinces the whole personal account moves, plus # of each year's contribution wages since 1998.",
        percent(share.params.share),
      ),
      whereDrawn(c, to),
      ...(to === null ? [] : payingThere(c, to)),
      ...(within === null ? toldBy(c.rules('transfer-practice')) : []),
      because(
        days.id,
        '手续在网上或窗口提出，几步合起来最长约#个工作日。',
        'Ask online or at a counter; the steps take up to about # working days in all.',
        days.params.workingDays,
      ),
      ...takingUp(c, gap),
    ],
    documents: ['id-card', 'social-security-card'],
    steps: [
      words('先在新地方参保（新单位或灵活就业）。', 'First be insured in the new place, by an employer or as a flexible worker.'),
      words(
        '在国家社会保险公共服务平台、12333 App 或新地方窗口申请转入，一般不用自己回去跑。',
        'Ask for the transfer on the national platform, in the 12333 app or at the new counter; usually without travelling back.',
      ),
      words('一两个月后查一次年限有没有并进来。', 'Check after a month or two that the years have been joined.'),
    ],
    channels: channelsFor(c, ['hrss', 'nhsa']),
    warnings: [...(within === null ? byAge(c, to, stays) : []), ...cashingIn(c), ...paidTwice(c)],
    ask: ['12333', '12393'],
  })
}

const isWithinProvince = (c: Case, to: string | null): boolean => to !== null && provinceOf(to) === provinceOf(c.place)

/** What the age means for a pension that does not stay within the province: as its scheme says, else as the rule does. */
const byAge = (c: Case, to: string | null, stays: Scheme | null): Reason[] =>
  stays === null ? late(c, to) : [{ rule: stays.rule, ...stays.reason }]

/** A monthly pension is drawn, or follows at once from retiring with all its months. */
const isPensioner = (c: Case): boolean => drawsPension(c) || (c.exit.exit === 'retired' && c.retirement?.monthsShort === 0)

const notMoved = (c: Case): Route =>
  route(c, 'transfer', {
    schemes: [
      scheme(
        'pension',
        'no',
        'PE-15',
        '已经按月领养老金的，养老关系不再转。',
        'Once a monthly pension is drawn the relation is not moved.',
      ),
    ],
    reasons: [
      because(
        'PE-15',
        '已经按月领养老金的，养老关系不再转；医保异地就医可以另办备案。',
        'Once a monthly pension is drawn the relation is not moved.',
      ),
    ],
    ask: ['12333'],
  })

/** The rule by which the years of each insurance move. */
const MOVED_BY = { pension: 'PE-15', medical: 'ME-16', unemployment: 'UI-19' } as const

const sameCity = (c: Case): Route => {
  const stays = words('还在同一个市，不用转移，接着缴就行。', 'You stay in the same city: nothing to move, just go on paying.')
  return route(c, 'transfer', {
    verdict: 'no',
    schemes: (['pension', 'medical', 'unemployment'] as const).map((insurance) =>
      scheme(insurance, 'no', MOVED_BY[insurance], stays.zh, stays.en),
    ),
    reasons: [because('PE-04', stays.zh, stays.en)],
    ask: ['12333'],
  })
}

/** The three insurances of somebody who moves, or may: `pension` where something of its own holds for that one. */
function schemesOf(moving: boolean, pension: Scheme | null): Scheme[] {
  const when = moving
    ? words('在新地方参保后就可以转过去', 'moves over once you are insured in the new place')
    : words('要去的地方参保后就可以转', 'may be moved once you are insured in the new place')
  const moves = (insurance: Scheme['insurance'], zh: string, en: string): Scheme =>
    scheme(insurance, moving ? 'yes' : 'depends', MOVED_BY[insurance], zh, en, moving ? [] : ['movingTo'])
  return [
    pension ??
      moves('pension', `养老关系${when.zh}，年限和个人账户都不丢。`, `The pension relation ${when.en}; years and account are kept.`),
    moves('medical', `医保关系${when.zh}，年限累计。`, `The medical relation ${when.en}; years add up.`),
    moves('unemployment', `失业保险年限${when.zh}。`, `The unemployment relation ${when.en}; years add up.`),
  ]
}

/** Medical cover in the new place: without a wait while its time for that runs, and with which wait after it. */
function takingUp(c: Case, gap: MedicalGapAnswer): Reason[] {
  const over = gapOver(c, gap)
  if (over.length > 0 || leavesForGood(c)) return over
  const { months } = c.law('gap-grace').params
  return [
    because(
      c.law('gap-grace').id,
      '医保断缴#个月以内在新地方接上，一般可以补缴、不用等。',
      'Medical taken up in the new place within # months can usually be paid up without a wait.',
      months,
    ),
  ]
}

/** PE-03 excepts leaving for good, which has rules of its own that were not read: for people it may concern they are for 12333 to tell. */
const cashingIn = (c: Case): Reason[] => (leavesForGood(c) ? accountReasons(c) : [cashedIn(c)])

const cashedIn = ({ profile }: Case): Reason =>
  profile.next === 'abroad' || profile.person === 'hmt' || profile.person === 'foreign'
    ? because(
        'PE-03',
        '离境或出境定居的，养老个人账户怎么处理另有规定，不要听人说就退，也不要以为取不了：走之前打12333问清楚。还在境内的，不能中途退保取现。',
        "If you leave or settle abroad, rules of their own say what becomes of the pension account: ask 12333 before you go and take nobody else's word. While you stay it cannot be cashed in.",
      )
    : because('PE-03', '养老保险不能中途退保取现。', 'The pension cannot be cashed in midway.')

/** May the person pay by themselves in the new place? Said only where that province's data is loaded. */
function payingThere(c: Case, to: string): Reason[] {
  if (!c.policy.places.has(provinceOf(to))) return []
  const { movingTo: _, ...profile } = c.profile
  const there = openCase(
    { ...profile, insuredPlace: to, residencePermit: null, employmentRegistered: null, insuredHereByEmployer: false },
    c.policy,
    c.today,
  )
  return (['pension', 'medical'] as const).map((insurance) => {
    const { rule, reason } = admit(there, insurance)
    return because(rule, `去${there.name.zh}自己缴的话：${reason.zh}`, `To pay by yourself in ${there.name.en}: ${reason.en}`)
  })
}

function whereDrawn(c: Case, to: string | null): Reason {
  const byMonths = drawingReason(c)
  if (byMonths !== null) return byMonths
  if (c.profile.person === 'foreign' || c.profile.person === 'hmt') {
    return because(
      c.law('drawing-place').id,
      '没有内地户口的人将来在哪里领养老金，没有查到清楚的规定，打12333问。',
      'Where people without mainland hukou draw the pension was not found in clear words: ask 12333.',
    )
  }
  const here = c.profile.months?.pension ?? null
  const { id, params } = c.law('drawing-place')
  const years = span(params.months)
  const tenHere = here !== null && here >= params.months
  const tail =
    here === null
      ? words('', '')
      : tenHere
        ? words(
            `你已缴${here}个月；要看其中在${c.name.zh}缴了多少。`,
            ` You have ${here} months; what counts is how many were paid in ${c.name.en}.`,
          )
        : words(`你一共缴了${here}个月，还没有满#的地方。`, ` You have ${here} months in all, so no place has # yet.`, years)
  const hukou =
    to !== null && relationOf(to, c.profile.hukouPlace ?? null) === 'local'
      ? words('你转去的是户口地，将来就在那里领。', ' You move to where your hukou is, and would draw it there.')
      : words('', '')
  return because(
    id,
    `将来在哪领：关系在户口地的在户口地；不在的，看最后参保地缴没缴满#，没满就往前找满#的地方，都没有就回户口地。${tail.zh}${hukou.zh}`,
    `Where it will be drawn: at the hukou place if the relation is there; else where you paid #, the last such place first; else at the hukou place.${tail.en}${hukou.en}`,
    years,
  )
}

/**
 * At an age known to be late the relation stays where it is, and the new place opens a temporary account, unless the hukou is there
 * (PE-18).
 */
function staysBehind(c: Case, to: string | null): Scheme | null {
  const { birthMonth, sex, hukouPlace } = c.profile
  if (!birthMonth || !sex || late(c, to).length === 0) return null
  const age = lateFrom(c, sex) / 12
  return to !== null && typeof hukouPlace === 'string'
    ? scheme(
        'pension',
        'depends',
        c.law('temporary-account').id,
        `你已满${age}岁、户口不在那里：一般只建临时账户，养老关系留在原地，两边的年限照样累计；办之前打12333确认。`,
        `You are over ${age} and your hukou is not there: usually only a temporary account is opened and the relation stays put, while the years in both add up. Confirm with 12333 first.`,
      )
    : scheme(
        'pension',
        'depends',
        c.law('temporary-account').id,
        `你已满${age}岁：户口在那里的，养老关系可以转过去；不在的，一般只建临时账户，关系留在原地，年限照样累计。`,
        `You are over ${age}: with hukou there the relation moves over; without, usually only a temporary account is opened and the relation stays put, while the years add up.`,
        [...(to === null ? ['movingTo' as const] : []), ...(typeof hukouPlace === 'string' ? [] : ['hukouPlace' as const])],
      )
}

function late(c: Case, to: string | null): Reason[] {
  const { birthMonth, sex, hukouPlace } = c.profile
  if (c.profile.person === 'foreign') return []
  const text = because(
    c.law('temporary-account').id,
    `男满${lateFrom(c, 'male') / 12}岁、女满${lateFrom(c, 'female') / 12}岁后到非户口地的外省参保，那里只建临时账户，养老关系留在原地。`,
    `From ${lateFrom(c, 'male') / 12} (men) or ${lateFrom(c, 'female') / 12} (women), in another province without its hukou, only a temporary account is opened and the relation stays put.`,
  )
  if (isWithinProvince(c, to)) return []
  if (!birthMonth || !sex) return [text]
  const age = monthsBetween(birthMonth, monthOf(c.day))
  if (age < lateFrom(c, sex)) return []
  return to !== null && typeof hukouPlace === 'string' && provinceOf(hukouPlace) === provinceOf(to) ? [] : [text]
}
