import type { Reason, Route, Scheme, YearlyCost } from '../assessment.ts'
import type { Case } from '../case.ts'
import type { FigureUse } from '../../domain/figure.ts'
import type { IsoDate } from '../../domain/dates.ts'
import { fenOf } from '../../domain/money.ts'
import { channelsFor } from '../channels.ts'
import { toldBy } from '../cite.ts'
import { addMonths, lastDay, monthOf, monthsBetween } from '../../domain/dates.ts'
import { lastPaid } from '../medicalGap.ts'
import { remarksOn } from '../remarks.ts'
import { retireeEnough, retireeStanding } from '../retireeMedical.ts'
import { retires } from '../retirementFacts.ts'
import { plain, yuanText, dateText } from '../../domain/format.ts'
import { because, enMonths, words } from '../wording.ts'
import { route, scheme } from './route.ts'

/** Residents' schemes: medical by the yearly window with its waits, and the individual resident pension. */
export function residentRoute(c: Case): Route {
  const schemes = [medical(c), pension(c)]
  // Nobody is told how to enrol in what is not open, or not known to be open, to them.
  if (schemes.every((entry) => entry.verdict === 'no') || c.profile.person === 'foreign')
    return route(c, 'resident', {
      schemes,
      reasons: schemes.map((entry) => ({ rule: entry.rule, ...entry.reason })),
      ask: ['12393', '12333'],
    })
  const wait = c.law('resident-wait')
  const more = c.law('resident-missed-year')
  return route(c, 'resident', {
    schemes,
    reasons: [
      because(
        wait.id,
        `错过集中缴费期，或者没有连续参保，参保后固定要等${wait.params.months}个月才能报销；断一年再多等${more.params.months}个月。`,
        `Outside the yearly window, or without continuous enrolment, cover begins after ${enMonths(wait.params.months)}, and ${enMonths(more.params.months)} more for each year missed.`,
      ),
      continuity(c),
      because(
        'ME-20',
        '灵活就业的人可以在职工医保和居民医保里选一种。',
        'Flexible workers may choose the employee or the resident scheme.',
      ),
      duty(c),
      ...remarksOn(c, 'resident-window'),
      ...toldBy(c.rules('resident-practice')),
      ...toldBy(c.rules('resident-pension')),
    ],
    documents: c.hukou === 'local' ? ['id-card', 'hukou-book'] : ['id-card', 'residence-permit', 'hukou-book'],
    steps: [
      words('先确认职工医保已停：同一时间只能参加一种。', 'Make sure employee cover has stopped: only one scheme at a time.'),
      words(
        '到户口所在地或居住证所在地的社区、医保窗口或官方App登记。',
        'Register at the community office, medical counter or official app where your hukou or residence permit is.',
      ),
      words('在税务渠道按年缴费。', "Pay the year's premium through the tax authority."),
    ],
    channels: channelsFor(c, ['tax', 'nhsa']),
    yearly: premiums(c),
    warnings: [...nextYear(c), double(c)],
    ask: ['12393', '12333'],
  })
}

/** Whoever has no employee cover belongs in the residents' scheme: law from its first day on, told before it. */
function duty(c: Case): Reason {
  const { id, from } = c.law('resident-duty')
  return from === null || today(c, from)
    ? because(
        id,
        '按《医疗保障法》，没有职工医保和其他国家保障的人应当参加居民医保。',
        'Under the Medical Security Law anyone without employee cover must be in the resident scheme.',
      )
    : because(
        id,
        '#起，没有职工医保和其他国家保障的人应当参加居民医保。',
        'From # anyone without employee cover must be in the resident scheme.',
        dateText(from),
      )
}

function double(c: Case): Reason {
  const { id, from } = c.law('double-enrolment')
  return from === null || today(c, from)
    ? because(id, '不能同时参加两种基本医保，也不能重复报销。', 'Two basic medical schemes at once are banned, and so is claiming twice.')
    : because(id, '#起，法律禁止同时参加两种基本医保。', 'From # the law bans being in two basic medical schemes at once.', dateText(from))
}

/** Has it begun by today? A leaving date ahead does not make it law yet. */
const today = (c: Case, from: IsoDate): boolean => from <= c.today

/** Coming from employee cover: no wait within three months, if two years were continuous (ME-08). */
function continuity(c: Case): Reason {
  const { month } = lastPaid(c)
  const { id, params } = c.law('switch-scheme')
  const within = params.withinMonths
  if (lastDay(addMonths(month, within)) < c.today) {
    const missed = c.law('resident-missed-year')
    const wait = c.law('resident-wait').params.months
    const years = Math.floor(monthsBetween(month, monthOf(c.today)) / 12)
    if (years > 0) {
      const all = wait + years * missed.params.months
      return because(
        missed.id,
        `你的职工医保停了${years}年多，转过去不能免等：一般要等${wait}个月，再加断的${years}年每年${missed.params.months}个月，共${all}个月左右，以12393答复为准。`,
        `Your employee cover ended more than ${years} year${years === 1 ? '' : 's'} ago, so the switch is not spared the wait: usually ${enMonths(wait)}, and ${enMonths(missed.params.months)} for each year missed, about ${enMonths(all)} in all; 12393 has the last word.`,
      )
    }
    return because(
      missed.id,
      `你的职工医保停了${within}个月以上，转过去不能免等：参保后一般要等${wait}个月才能报销，断满一年的每多一年再加${missed.params.months}个月。`,
      `Your employee cover ended more than ${enMonths(within)} ago, so the switch is not spared the wait: cover usually begins after ${enMonths(wait)}, and ${enMonths(missed.params.months)} more for each full year missed.`,
    )
  }
  const paid = c.profile.months?.medical ?? null
  const years = params.continuousMonths / 12
  if (paid !== null && paid < params.continuousMonths) {
    return because(
      id,
      `${within}个月内转过来不用等的条件是连续参保满${years}年；你的职工医保缴了${paid}个月，可能要等，先问12393。`,
      `Switching within ${enMonths(within)} without a wait needs ${years} continuous years; you have ${enMonths(paid)}, so there may be a wait: ask 12393.`,
    )
  }
  return because(
    id,
    `职工医保停了${within}个月以内、之前连续参保满${years}年的，转居民医保不用等，当月可用。`,
    `Within ${enMonths(within)} of employee cover ending, after ${years} continuous years, the switch brings no wait.`,
  )
}

function medical(c: Case): Scheme {
  if (retires(c)) {
    if (retireeEnough(retireeStanding(c)))
      return scheme(
        'medical',
        'no',
        'ME-15',
        '你的职工医保年限够了，退休后不用参加居民医保。',
        'Your years give retiree cover: you need not join the resident scheme.',
      )
    return scheme(
      'medical',
      'depends',
      'ME-15',
      '够年限享受退休职工医保的，不用参加居民医保；不够又不补缴的才考虑，先打12393问年限。',
      'With enough years for retiree cover you need not join the resident scheme; it is for those who are short and do not pay up. Ask 12393 about your years.',
    )
  }
  return byResidence(c, 'medical', 'ME-20', words('居民医保', 'resident medical insurance'), '12393')
}

function pension(c: Case): Scheme {
  if (c.exit.exit === 'retired' && c.retirement?.monthsShort === 0) {
    return scheme(
      'pension',
      'no',
      'PE-29',
      '领职工养老金的人不再参加居民养老。',
      'Nobody drawing the employee pension joins the resident one.',
    )
  }
  return byResidence(c, 'pension', c.law('resident-pension').id, words('居民养老', 'the resident pension'), '12333')
}

function byResidence(c: Case, insurance: 'pension' | 'medical', rule: string, name: { zh: string; en: string }, ask: string): Scheme {
  const permit = c.profile.residencePermit ?? null
  if (c.profile.person === 'foreign') {
    return scheme(
      insurance,
      'unknown',
      'GR-03',
      `外国人能不能参加${name.zh}，我们没有查到，请打${ask}问。`,
      `Whether foreigners may join ${name.en} was not found: ask ${ask}.`,
    )
  }
  if (c.profile.person === 'hmt') {
    return permit === true
      ? scheme(
          insurance,
          'yes',
          'GR-01',
          `港澳台居民持居住证可以参加${name.zh}。`,
          `Residents of Hong Kong, Macao and Taiwan may join ${name.en} with a residence permit.`,
        )
      : scheme(
          insurance,
          permit === null ? 'depends' : 'no',
          'GR-01',
          `港澳台居民要有居住证才能参加${name.zh}。`,
          `Residents of Hong Kong, Macao and Taiwan need a residence permit for ${name.en}.`,
          permit === null ? ['residencePermit'] : [],
        )
  }
  if (c.hukou === 'local')
    return scheme(
      insurance,
      'yes',
      rule,
      `户口在${c.name.zh}，可以在这里参加${name.zh}。`,
      `With hukou in ${c.name.en} you may join ${name.en} here.`,
    )
  if (permit === true)
    return scheme(
      insurance,
      'yes',
      'PE-25',
      `有${c.name.zh}的居住证，可以在这里参加${name.zh}，也可以回户口地参加。`,
      `With a residence permit of ${c.name.en} you may join ${name.en} here, or where your hukou is.`,
    )
  return scheme(
    insurance,
    'depends',
    'PE-25',
    `户口在哪里就可以在哪里参加${name.zh}；在${c.name.zh}参加一般要居住证，先打${ask}问。`,
    `You may always join ${name.en} where your hukou is; in ${c.name.en} a residence permit is usually needed, so ask ${ask}.`,
    [...(c.hukou === 'unknown' ? ['hukouPlace' as const] : []), ...(permit === null ? ['residencePermit' as const] : [])],
  )
}

/** The window of autumn collects next year's premium; where that is not known, this year's is not passed off as it. */
function nextYear(c: Case): Reason[] {
  // From September the window for the next year is open; before that this year's premium is what is paid.
  const next = Number(c.today.slice(0, 4)) + (Number(c.today.slice(5, 7)) >= 9 ? 1 : 0)
  const known = c.chain.some((place) =>
    place.figures.some((figure) => figure.kind === 'resident-medical-premium' && figure.from === `${next}-01`),
  )
  return known
    ? []
    : [
        because(
          'ME-25',
          '#年度居民医保个人缴多少没有查到，不要按上一年的数推算，请打12393问。',
          "The residents' premium for # was not found; do not go by the year before: ask 12393.",
          next,
        ),
      ]
}

function premiums(c: Case): YearlyCost[] {
  const found = c.find('resident-medical-premium')
  const list = found.status === 'found' ? [found.figure, ...found.also] : found.status === 'expired' ? [found.lastKnown, ...found.also] : []
  return list.map(
    (figure: FigureUse): YearlyCost => ({
      label: figure.label ?? words('居民医保个人缴费', "Residents' medical premium"),
      fen: fenOf(c.use(figure).value),
      status: figure.status === 'in-force' ? 'in-force' : 'expired',
      trace: {
        label: words('居民医保一年', "Residents' medical, a year"),
        operands: [{ label: figure.label ?? words('标准', 'Printed amount'), value: figure.value, unit: figure.unit, figure }],
        formula: `${plain(figure.value)} = ${yuanText(fenOf(figure.value))}`,
        rounding: null,
        rules: ['ME-25'],
      },
    }),
  )
}
