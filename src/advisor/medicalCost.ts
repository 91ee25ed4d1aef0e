import type { FigureUse } from '../domain/figure.ts'
import type { Lookup } from '../policy/lookup.ts'
import type { CostPart, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import type { CostRange } from './costPart.ts'
import { monthOf, monthsBetween } from '../domain/dates.ts'
import { fenOf } from '../domain/money.ts'
import { usable } from '../policy/lookup.ts'
import { product } from './costPart.ts'
import { percent, plain, yuanText } from '../domain/format.ts'
import { because, words } from './wording.ts'

const MEDICAL = words('医疗保险', 'Medical')

/**
 * The medical part: a printed monthly sum where the place has one, else rate × the flexible workers' own base (fixed, or
 * chosen within limits). Of several tiers the cheapest is the lowest and the dearest the highest. A rate without a known base
 * gives no amount: an employees' base is never taken for it.
 */
export function medicalCosts(c: Case): CostRange {
  const printed = fixedSums(c)
  const worked = byRate(c)
  if (printed.some(current) || !worked.some((option) => option.current)) {
    if (printed.length > 0) return fromSums(c, printed)
  }
  if (worked.length > 0) return fromRates(c, worked)
  return missing(c)
}

const all = (found: Lookup): FigureUse[] => {
  const first = usable(found)
  return first === null || !('also' in found) ? [] : [first, ...found.also]
}
const current = (figure: FigureUse): boolean => figure.status === 'in-force'

/** Printed sums that fit the person's age, where a place tells ages apart. */
function fixedSums(c: Case): FigureUse[] {
  const sums = all(c.find('medical-flexible-monthly'))
  const birth = c.profile.birthMonth ?? null
  if (birth === null) return sums
  const age = Math.floor(monthsBetween(birth, monthOf(c.day)) / 12)
  return sums.filter((figure) => fitsAge(figure.variant, age))
}

/** `age-35-and-under`, `over-35`: the only variants that speak of age. */
function fitsAge(variant: string | undefined, age: number): boolean {
  const upTo = /^age-(\d+)-and-under$/.exec(variant ?? '')
  if (upTo) return age <= Number(upTo[1])
  const over = /^over-(\d+)$/.exec(variant ?? '')
  return over ? age > Number(over[1]) : true
}

function fromSums(c: Case, sums: readonly FigureUse[]): CostRange {
  const sorted = sums.toSorted((a, b) => a.value - b.value)
  const least = sorted[0] as FigureUse
  const most = sorted.at(-1) as FigureUse
  const byAge = sums.some((figure) => /^(age|over)-/.test(figure.variant ?? '')) && (c.profile.birthMonth ?? null) === null
  const calculated = least.derived === true
  return {
    lowest: sumPart(c, least),
    highest: sumPart(c, most),
    chosen: null,
    needs: byAge ? ['birthMonth'] : [],
    warnings: calculated
      ? [
          because(
            'ME-01',
            `${c.name.zh}的医保月缴额${plain(least.value)}元是按已公布的标准推算的，没有看到印出这个数的通知，交之前打12393核对。`,
            `The medical sum of ${plain(least.value)} yuan in ${c.name.en} is worked out from published figures; no notice printing it was seen, so check with 12393.`,
          ),
        ]
      : [],
  }
}

function sumPart(c: Case, figure: FigureUse): CostPart {
  c.use(figure)
  const fen = fenOf(figure.value)
  const tier = figure.label === undefined ? words('', '') : words('（#）', ' (#)', figure.label)
  return {
    insurance: 'medical',
    base: null,
    rate: null,
    fen,
    figures: [figure],
    trace: {
      label: words('医疗保险每月固定金额#', 'Medical, fixed sum a month#', tier),
      operands: [{ label: words('每月', 'A month'), value: figure.value, unit: figure.unit, figure }],
      formula: yuanText(fen),
      rounding: null,
      rules: ['ME-01'],
    },
  }
}

interface Option {
  rate: FigureUse
  lower: FigureUse
  upper: FigureUse | null
  fixed: boolean
  current: boolean
}

function byRate(c: Case): Option[] {
  const fixed = usable(c.find('medical-flexible-base'))
  const lower = fixed ?? usable(c.find('medical-flexible-base-lower'))
  if (lower === null) return []
  const upper = fixed ?? usable(c.find('medical-flexible-base-upper'))
  return all(c.find('medical-flexible-rate')).map((rate) => ({
    rate,
    lower,
    upper,
    fixed: fixed !== null,
    current: current(rate) && current(lower),
  }))
}

function fromRates(c: Case, options: readonly Option[]): CostRange {
  const sorted = options.toSorted((a, b) => a.rate.value - b.rate.value)
  const least = sorted[0] as Option
  const most = sorted.at(-1) as Option
  const part = (option: Option, base: number, figures: FigureUse[]) => product(c, 'medical', MEDICAL, base, option.rate, figures, ['ME-01'])
  const named = namedBase(c, least)
  return {
    lowest: part(least, least.lower.value, [least.lower]),
    highest: most.upper === null ? null : part(most, most.upper.value, [most.upper]),
    chosen:
      named === null || named.unjudged
        ? null
        : part(
            least,
            named.inside,
            [least.lower, least.upper].filter((limit) => limit !== null),
          ),
    needs: [],
    unjudged: named?.unjudged ?? false,
    warnings: named === null ? [] : baseWarnings(c, named),
  }
}

/** A base the person named, as given for medical and as brought within the limits. */
interface NamedBase {
  own: number | null
  inside: number
  /** Above the lower limit with no upper one known, and not to be believed. */
  unjudged: boolean
}

/** The base named for medical, else for the pension; null where none was, or the place fixes it. */
function namedBase(c: Case, { lower, upper, fixed }: Option): NamedBase | null {
  const own = c.profile.base?.medical ?? null
  const named = own ?? c.profile.base?.pension ?? null
  if (named === null || fixed) return null
  const inside = Math.max(lower.value, Math.min(upper?.value ?? named, named))
  // Without an upper limit a named base is believed only where it is medical's own and within the pension's limits.
  const ceiling = usable(c.find('pension-base-upper'))
  const believed = own !== null && ceiling !== null && own <= ceiling.value
  return { own, inside, unjudged: upper === null && inside > lower.value && !believed }
}

/** That the base named is left out of the sum, or was moved within the limits. */
function baseWarnings(c: Case, { own, inside, unjudged }: NamedBase): Reason[] {
  if (unjudged) {
    return [
      because(
        'ME-01',
        '#医保基数的上限没有查到，按你选的基数医保缴多少算不出来，没有算进“你选的”合计，请打12393问。',
        'The upper limit of the medical base in # was not found, so what medical costs at the base you chose is left out of that sum: ask 12393.',
        c.name,
      ),
    ]
  }
  if (own === null || own === inside) return []
  return [
    because(
      'ME-01',
      `你填的医保基数${plain(own)}元不在上下限内，按${plain(inside)}元算。`,
      `The medical base of ${plain(own)} yuan lies outside the limits; ${plain(inside)} is used.`,
    ),
  ]
}

function missing(c: Case): CostRange {
  const rate = usable(c.find('medical-flexible-rate'))
  const what =
    rate === null
      ? words('#灵活就业医保的费率和金额没有查到', 'The medical rate and sum for flexible workers in # were not found', c.name)
      : words(
          `${c.name.zh}灵活就业医保费率是${percent(c.use(rate).value)}，但按多少基数缴没有查到`,
          `The medical rate for flexible workers in ${c.name.en} is ${percent(rate.value)}, but the base it is paid on was not found`,
        )
  return {
    lowest: null,
    highest: null,
    chosen: null,
    needs: [],
    warnings: [because('ME-01', '#，打12393问。', '#; ask 12393.', what)],
  }
}
