import type { Exit, Profile } from '../../profile/schema.ts'
import type { Words } from '../../domain/text.ts'
import type { Understood } from '../answer.ts'
import type { Said } from './facts.ts'
import { enDate, enMonth, enMonths, words, zhDate, zhMonth } from '../../advisor/wording.ts'
import { shortPlaceName } from '../places.ts'

const EXIT: Readonly<Record<Exit, Words>> = {
  resigned: words('自己辞职', 'resigned'),
  'resigned-employer-fault': words('被迫离职', 'driven out by a breach'),
  'mutual-by-employer': words('公司提出协商解除', 'agreed end, proposed by the employer'),
  'mutual-by-worker': words('自己提出协商解除', 'agreed end, proposed by you'),
  'dismissed-fault': words('因过错被辞退', 'dismissed for fault'),
  'dismissed-no-fault': words('被辞退', 'dismissed'),
  'laid-off': words('被裁', 'laid off'),
  expired: words('合同到期', 'contract ended'),
  'expired-renewal-refused': words('到期没续', 'renewal refused'),
  'employer-closed': words('公司倒闭', 'employer closed'),
  retired: words('退休', 'retired'),
}
const PERSON = {
  foreign: words('外国人', 'foreigner'),
  hmt: words('港澳台居民', 'resident of Hong Kong, Macao or Taiwan'),
  mainland: words('内地居民', 'mainland resident'),
}
const SEX = { female: words('女', 'woman'), male: words('男', 'man') }
const POST = { cadre: words('管理技术岗', 'office post'), worker: words('工人岗', 'worker post') }

/** A fact that the question gave, by its words, and whether it differs from the person's own; nothing where it gave none. */
function told<T extends string | number>(
  fact: Understood['fact'],
  now: T | null | undefined,
  own: T | null | undefined,
  name: (value: T) => Words,
): Understood[] {
  if (now === null || now === undefined) return []
  const { zh, en } = name(now)
  return [{ fact, text: { zh, en }, differs: own !== undefined && own !== null && own !== now }]
}

const hukouIn = (place: string): Words => words(`${shortPlaceName(place).zh}户口`, `hukou in ${shortPlaceName(place).en}`)

/** The facts a question gave, in a few words each: "上海 · 被裁 · 缴了62个月". */
export function understood({ places, paid, profile: now }: Said, profile: Profile | null): Understood[] {
  const own: Partial<Profile> = profile ?? {}
  return [
    ...places.flatMap((place) => told('place', place, own.insuredPlace, shortPlaceName)),
    ...told('hukouPlace', now.hukouPlace, own.hukouPlace, hukouIn),
    ...told('exit', now.exit, own.exit, (exit) => EXIT[exit]),
    ...told('person', now.person, own.person, (person) => PERSON[person]),
    ...told('sex', now.sex, own.sex, (sex) => SEX[sex]),
    ...told('post', now.post, own.post, (post) => POST[post]),
    ...told('birthMonth', now.birthMonth, own.birthMonth, (month) => words(`${zhMonth(month)}出生`, `born ${enMonth(month)}`)),
    ...told('months.pension', paid, own.months?.pension, (months) => words(`缴了${months}个月`, `${enMonths(months)} paid`)),
    ...told('leftOn', now.leftOn, own.leftOn, (date) => words(`${zhDate(date)}离职`, `left on ${enDate(date)}`)),
    ...told('lastPaidMonth', now.lastPaidMonth, own.lastPaidMonth, (month) => words(`缴到${zhMonth(month)}`, `paid to ${enMonth(month)}`)),
    ...told('wage', now.wage, own.wage, (wage) => words(`月工资${wage}元`, `wage ${wage} yuan`)),
  ]
}
