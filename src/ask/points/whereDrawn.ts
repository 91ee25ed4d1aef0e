import type { PlaceCode } from '../../domain/place.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { provinceOf } from '../../domain/place.ts'
import { homeOf, shortPlaceName, placesAsked } from '../places.ts'
import { lengths, NUMBER, numberOf } from '../understand/amounts.ts'

const BARE = new RegExp(`\\b${NUMBER} (?:more )?in\\b`, 'i')

/** Months paid that a clause names; `follows`: a bare number is years, as in "nine years in Beijing, then eleven in Chengdu". */
function monthsIn(clause: string, follows: boolean): number | undefined {
  const told = lengths(clause).find(({ sense }) => sense === 'paid' || sense === 'other')?.months
  const bare = follows ? BARE.exec(clause)?.[1] : undefined
  return told ?? (bare === undefined ? undefined : 12 * numberOf(bare.toLowerCase()))
}

/** Pension months by place as the question tells them, the place of the relation last: "先在江苏交了12年，后来到上海交了6年". */
function paidAt(question: string): { place: PlaceCode; months: number }[] {
  const rows: { place: PlaceCode; months: number }[] = []
  let here: PlaceCode | null = null
  let relation: PlaceCode | null = null
  for (const clause of question.split(/[，,。；;、？?]|\.(?!\d)|\b(?:then|and|but|later)\b/i)) {
    const [place = null] = placesAsked(clause)
    if (place !== null && /关系(?:也|还|都|现在)*在|now in|record is in/i.test(clause)) relation = place
    if (/没(?:有)?(?:在.{0,6})?[交缴]|从没|never/i.test(clause)) continue
    here = place ?? here
    const months = monthsIn(clause, rows.length > 0 && place !== null)
    if (here === null || months === undefined) continue
    rows.push({ place: here, months })
    here = null
  }
  const last = rows.findIndex(({ place }) => relation !== null && provinceOf(place) === provinceOf(relation))
  return last < 0 ? rows : [...rows.filter((_, at) => at !== last), ...rows.slice(last, last + 1)]
}

interface Paid {
  rows: ReturnType<typeof paidAt>
  /** Without a record by place: all months are taken for paid where the person is insured now. */
  assumed: boolean
}

/** The same from the person's record: the place insured now last, with what is paid beyond the record. */
function recorded({ profile, q }: PointContext): Paid {
  const rows = (profile?.paidByPlace ?? []).map(({ place, pensionMonths }) => ({ place, months: pensionMonths }))
  const assumed = rows.length === 0
  const all = profile?.months?.pension ?? null
  if (profile === null || (assumed && (all === null || /转|换|搬|\b(?:mov|transfer|if i)/.test(q)))) return { rows: [], assumed }
  const now = provinceOf(profile.movingTo ?? profile.insuredPlace)
  const here = rows.filter(({ place }) => provinceOf(place) === now)
  const rest = Math.max(0, (all ?? 0) - rows.reduce((sum, { months }) => sum + months, 0))
  return {
    rows: [...rows.filter((row) => !here.includes(row)), ...(here.length > 0 ? here : [{ place: now, months: rest }])],
    assumed,
  }
}

/** Where the pension is drawn, worked out from the places and years that the question names, else from the record (PE-17). */
export function whereDrawn(c: PointContext): PointLead | null {
  const home = homeOf(c.q) ?? c.profile?.hukouPlace ?? null
  const named = paidAt(c.q)
  const { rows, assumed } = named.length > 0 ? { rows: named, assumed: false } : recorded(c)
  const last = rows.at(-1)
  if (home === null || last === undefined) return null
  const paidByPlace = rows.map(({ place, months: pensionMonths }) => ({ place, pensionMonths }))
  const found = c.at({ hukouPlace: home, movingTo: null, paidByPlace }, last.place)?.drawingPlace ?? null
  if (found === null) return null
  const city = rows.findLast(({ place }) => provinceOf(place) === found.place)?.place ?? home
  const { zh, en } = shortPlaceName(named.length > 0 ? city : found.place)
  const as =
    assumed && found.place !== provinceOf(home) ? { zh: '，当作都在这里缴的', en: ', as if all was paid here' } : { zh: '', en: '' }
  return {
    zh: `在${zh}领：${found.why.zh}（按省算${as.zh}）。到龄前在那里申请，问12333。`,
    en: `In ${en}: ${found.why.en} (counted by province${as.en}). Apply there before you reach the age; ask 12333.`,
    rules: [found.rule],
  }
}

/** The same where the place and the hukou are known and the years are not. */
export function byYears(c: PointContext): PointLead | null {
  const law = c.ruleOn('drawing-place')
  const home = homeOf(c.q) ?? c.profile?.hukouPlace ?? null
  if (law === null || home === null || c.place === null || provinceOf(home) === provinceOf(c.place)) return null
  const years = law.params.months / 12
  const [here, back] = [shortPlaceName(provinceOf(c.place)), shortPlaceName(provinceOf(home))]
  return {
    zh: `看在${here.zh}缴没缴满${years}年：满了在${here.zh}领，没满、别的省也没满${years}年的回户籍地${back.zh}领；各地年限合起来算。`,
    en: `It turns on ${years} years in ${here.en}: with ${years} or more you draw it there; where no province has ${years}, in ${back.en}, your hukou place. All years add up.`,
    rules: [law.id],
  }
}
