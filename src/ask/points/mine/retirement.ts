import { type Words } from '../../../domain/text.ts'
import { isLongGap } from '../../law.ts'
import type { Fact } from '../../../profile/schema.ts'
import type { PointContext } from '../../context.ts'
import type { PointLead } from '../point.ts'
import { ageWords } from '../../../advisor/retirement/reasons.ts'
import { categoryOf, flexibleWindow, minimumMonths, statutory, type Category } from '../../../advisor/retirement/table.ts'
import { countedMonths } from '../../../profile/counted.ts'
import { enMonth, enMonths, words, zhMonth } from '../../../advisor/wording.ts'
import { addMonths, iso, monthOf, monthsBetween } from '../../../domain/dates.ts'
import { yes, quote } from '../point.ts'
import { yearsWords } from '../years.ts'
import { wait } from './cover.ts'

/*
 * When this person retires, and whether the years suffice. Null where the assessment does not say; the general lead then stands.
 */

/** What an unpaid month does: after what is said of the pension, medical cover by the place's own rule where one is known. */
export function resumed(c: PointContext, pension: Words): PointLead {
  const own = wait(c)
  const { zh, en } =
    own !== null
      ? words(`医保，${own.zh}`, `Medical cover: ${own.en}`)
      : isLongGap(c)
        ? words(
            '医保断了超过{gap-grace.months}个月，再缴以后当地可以让你等最多{gap-wait.atMostMonths}个月才能报，打12393问。',
            'Medical: after more than {gap-grace.months} months the place may make you wait up to {gap-wait.atMostMonths} months after paying again; ask 12393.',
          )
        : words(
            '医保{gap-grace.months}个月内接上，多数地方不用等，当地打12393问。',
            'Medical resumed within {gap-grace.months} months mostly has no wait; ask 12393.',
          )
  return { zh: pension.zh + zh, en: `${pension.en} ${en}`, rules: ['PE-04', ...(own?.rules ?? ['ME-07', 'ME-09'])] }
}

const LINE: Readonly<Record<Category, Words>> = {
  male: words('男', 'a man'),
  'female-55': words('女干部、管理技术岗', 'a woman in an office post'),
  'female-50': words('女工人岗', 'a woman in a worker post'),
}

/** The lines of the retirement table that are open. */
function categories(c: PointContext): Category[] {
  const sex = c.said.profile.sex ?? c.profile?.sex ?? null
  const post = c.said.profile.post ?? (c.said.profile.sex ? null : c.profile?.post) ?? null
  const one = categoryOf({ sex, post })
  return one !== null ? [one] : sex === 'female' ? ['female-50', 'female-55'] : ['male', 'female-50', 'female-55']
}

/** First and last month of birth that fit what is known; null when nothing is. */
function births(c: PointContext): [string, string] | null {
  const { birth, age } = c.said
  if (birth !== null) {
    return [iso(birth.year, birth.month ?? 1), iso(birth.year, birth.month ?? 12)]
  }
  if (age !== null) {
    const now = monthOf(c.today)
    return [addMonths(now, -12 * (age + 1) + 1), addMonths(now, -12 * age)]
  }
  const own = c.profile?.birthMonth ?? c.said.profile.birthMonth ?? null
  return own === null ? null : [own, own]
}

/** Months to the statutory age, the fewest and the most by what is known; null where no birth is. */
export function monthsLeft(c: PointContext): [number, number] | null {
  const born = births(c)
  if (born === null) return null
  const left = categories(c).flatMap((line) =>
    born.map((month) => monthsBetween(monthOf(c.today), statutory(c.retirement, line, month).month)),
  )
  return [Math.min(...left), Math.max(...left)]
}

/** The month of retirement of one line of the table for a birth in a span: "2040年3月（63岁）". */
function reached(c: PointContext, category: Category, born: readonly [string, string]): Words {
  const [first, last] = [statutory(c.retirement, category, born[0]), statutory(c.retirement, category, born[1])]
  const [age, lastAge] = [ageWords(first.ageMonths), ageWords(last.ageMonths)]
  return first.month === last.month
    ? words(`${zhMonth(first.month)}（${age.zh}）`, `${enMonth(first.month)} (at ${age.en})`)
    : words(
        `${zhMonth(first.month)}（${age.zh}）到${zhMonth(last.month)}（${lastAge.zh}）之间，看出生月`,
        `between ${enMonth(first.month)} (${age.en}) and ${enMonth(last.month)} (${lastAge.en}), by month of birth`,
      )
}

/** When the statutory age is reached, for each line left open. `postTold`: what the last post decides is said beside it. */
export function whenOfAge(c: PointContext, postTold = false): PointLead | null {
  const born = births(c)
  if (born === null) return null
  const names = categories(c)
  const open = names.length > 1
  const parts = names.map((name) => {
    const { zh, en } = reached(c, name, born)
    return open ? words(`${LINE[name].zh}${zh}`, `${LINE[name].en} ${en}`) : words(zh, en)
  })
  const who = c.mine && c.said.birth === null ? words('你', 'Your') : words('', 'The')
  const settles = !open
    ? words('', '')
    : names.includes('male')
      ? words('写上男女和岗位就能定下来。', 'Say man or woman and the post to settle it.')
      : postTold
        ? words('', '')
        : words(
            '看离职前最后的岗位是工人还是管理技术岗，这一项决定差好几年，问12333。',
            'Whether the last post was a worker or an office one decides: ask 12333.',
          )
  const needs: Fact[] = names.includes('male') ? ['sex', 'post'] : ['post']
  return {
    zh: `${who.zh}法定退休时间是${parts.map(({ zh }) => zh).join('，')}。${settles.zh}`,
    en: `${who.en} statutory retirement date is ${parts.map(({ en }) => en).join('; ')}. ${settles.en}`.trim(),
    rules: ['PE-07'],
    comesTo: 'age',
    ...(open ? { needs } : {}),
  }
}

/** The earliest month for a birth and a line that are certain (PE-08). */
export function earliest(c: PointContext): Words {
  const born = births(c)
  const [line, other] = categories(c)
  if (born === null || born[0] !== born[1] || line === undefined || other !== undefined) return words('', '')
  const month = flexibleWindow(c.retirement, line, born[0]).earliest
  const age = ageWords(monthsBetween(born[0], month))
  const end = statutory(c.retirement, line, born[0]).month
  return words(
    `${c.mine && c.said.birth === null ? '你' : ''}最早${zhMonth(month)}（${age.zh}）可以退休（法定是${zhMonth(end)}）。`,
    `The earliest month is ${enMonth(month)}, at ${age.en} (the statutory one ${enMonth(end)}).`,
  )
}

/** May one retire at the age that the question names: by the earliest month for the birth and the lines left open (PE-08). */
export function mayRetireAt(c: PointContext): PointLead | null {
  const age = Number(/(?<!\d)([56]\d)岁?(?:[^\d，。？?]{0,8})退|\bretire at (?:age )?([56]\d)\b/.exec(c.q)?.slice(1).find(Boolean))
  if (!(age >= 50)) return null
  const born = births({ ...c, said: { ...c.said, age: null } })
  const earliest = categories(c).flatMap((line) => {
    const { originalMonths, maxDelay } = c.retirement.lines[line]
    return (
      born?.map((month) => monthsBetween(month, flexibleWindow(c.retirement, line, month).earliest)) ?? [
        originalMonths,
        originalMonths + Math.max(0, maxDelay - c.retirement.window.months),
      ]
    )
  })
  const [least, most] = [Math.min(...earliest), Math.max(...earliest)]
  const [first, last] = [ageWords(least), ageWords(most)]
  const anybody = categories(c).includes('male')
  const at =
    least === most
      ? first
      : words(
          `${first.zh}到${last.zh}（看${anybody ? '男女、' : ''}岗位、出生月）`,
          `${first.en} to ${last.en}, by ${anybody ? 'sex, ' : ''}post and birth`,
        )
  const may = 12 * age >= most
  const open = 12 * age + 11 >= least
  return yes(
    may && '能：',
    {
      zh: `${may ? '年限够的可以弹性提前退休，' : open ? '不一定：' : '不能：'}最早${at.zh}能退，不早于原来的{retirement-age.female-50.originalMonths:age}、{retirement-age.female-55.originalMonths:age}、{retirement-age.male.originalMonths:age}岁，最多比法定年龄早{retirement-window.months:span}；一般要提前{PE-09.months}个月书面告诉单位，先问12333。`,
      en: `${may ? 'with enough years paid' : open ? 'That depends' : 'No'}: the earliest is ${at.en}, up to {retirement-window.months:span} before the statutory age and never before the old {retirement-age.female-50.originalMonths:age}, {retirement-age.female-55.originalMonths:age} or {retirement-age.male.originalMonths:age}; as a rule with {PE-09.months} months' written notice, check with 12333.`,
      rules: ['PE-08', 'PE-09', 'PE-05', 'PE-07'],
    },
    'Yes, ',
  )
}

/** Past the statutory age without a pension one may go on paying (PE-27); null for anybody else. */
export function overAge(c: PointContext): PointLead | null {
  const month = births(c)?.[1]
  const rule = c.ruleOn('over-age-pension')
  const past =
    month === undefined
      ? /超龄|(?<!没)[过超]了?.{0,2}退休(?:年龄|年纪)|past (?:the )?retirement/.test(c.q)
      : categories(c).every((line) => statutory(c.retirement, line, month).month < monthOf(c.today))
  return past && rule !== null
    ? {
        ...quote(c, '能接着缴：', 'Yes, you may go on paying:', rule.id),
        begins: 'own',
      }
    : null
}

/**
 * Are the months needed paid by the statutory age, going on every month from now? Unsure where it turns on the month of birth or the
 * line.
 */
export function inTime(c: PointContext): 'yes' | 'no' | 'unsure' | null {
  const born = births(c)
  if (born === null) return null
  const paid = (c.profile ? countedMonths(c.profile) : null) ?? c.said.paid ?? 0
  const ends = categories(c).flatMap((line) => born.map((month) => statutory(c.retirement, line, month).month))
  const reached = ends.filter(
    (month) => paid + monthsBetween(monthOf(c.today), month) >= minimumMonths(c.retirement, Number(month.slice(0, 4))),
  )
  return reached.length === ends.length ? 'yes' : reached.length === 0 ? 'no' : 'unsure'
}

/** Of the months needed, are those paid enough; with the months still missing. */
const missing = (paid: number, needed: number, then = words('', '')): Words => {
  const left = needed - paid
  if (left <= 0) return words(`你已经缴了${paid}个月，够了。`, `You have paid ${enMonths(paid)}: enough.`)
  const long = left < 24 ? words('', '') : words(`（${yearsWords(left).zh}）`, ` (${yearsWords(left).en})`)
  return words(
    `你缴了${paid}个月，还差${left}个月${long.zh}${then.zh}。`,
    `You have paid ${enMonths(paid)}; ${left} are missing${long.en}${then.en}.`,
  )
}

/** Years needed by the year of retirement, and what is missing. */
export function yearsNeeded(c: PointContext): (PointLead & { enough: boolean }) | null {
  const { year } = c.said
  const paid = (c.profile ? countedMonths(c.profile) : null) ?? c.said.paid ?? null
  if (year === null) return yearsOwn(c, paid)
  const months = minimumMonths(c.retirement, year)
  const left = paid === null ? words('', '') : missing(paid, months)
  return {
    zh: `${year}年退休，养老要缴满${months / 12}年（${months}个月）。${left.zh}`,
    en: `Retiring in ${year}, ${months / 12} years (${months} months) must be paid for a monthly pension. ${left.en}`.trim(),
    rules: ['PE-05'],
    comesTo: 'years',
    enough: (paid ?? 0) >= months,
  }
}

/** The same by the person's birth, for each line left open. */
function yearsOwn(c: PointContext, paid: number | null): (PointLead & { enough: boolean }) | null {
  const born = births(c)
  if (born === null) return null
  const ends = categories(c).flatMap((line) => born.map((month) => Number(statutory(c.retirement, line, month).month.slice(0, 4))))
  const needed = ends.map((year) => minimumMonths(c.retirement, year))
  const [least, most] = [Math.min(...needed), Math.max(...needed)]
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  const when = from === to ? from : `${from}–${to}`
  const required =
    least === most
      ? words(`${least / 12}年`, `${least / 12} years`)
      : words(`${least / 12}到${most / 12}年（看退休那年）`, `${least / 12} to ${most / 12} years (by the year of retirement)`)
  const month = addMonths(monthOf(c.today), most - (paid ?? 0))
  const then = c.mine
    ? words(`，接着每月缴，大约${zhMonth(month)}缴满`, `: paid every month from now, about ${enMonth(month)}`)
    : words('', '')
  const short = paid === null ? words('', '') : missing(paid, most, then)
  return {
    zh: `你${when}年前后退休，养老至少要缴满${required.zh}。${short.zh}`,
    en: `You retire about ${when}, so at least ${required.en} must be paid. ${short.en}`.trim(),
    rules: ['PE-05', 'PE-07'],
    begins: 'own',
    comesTo: 'years',
    enough: (paid ?? 0) >= most,
  }
}
