import type { BenefitAmount } from '../policy/schema.ts'
import type { Place } from '../policy/schema.ts'
import type { Fact } from '../profile/schema.ts'
import type { Words } from '../domain/text.ts'
import type { Reason, UnemploymentAnswer } from './assessment.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { Case } from './case.ts'
import { byStart, standing } from '../domain/period.ts'
import { fenOf, roundFen } from '../domain/money.ts'
import { cite, lookup, trustOf } from '../policy/lookup.ts'
import { HALF_UP } from './costPart.ts'
import { remarksOn } from './remarks.ts'
import { percent, plain, yuanText } from '../domain/format.ts'
import { because, words } from './wording.ts'

type BenefitLine = UnemploymentAnswer['monthly'][number]

/** `reasons` say what is paid, `notes` what to know about it. */
interface Amounts {
  lines: BenefitLine[]
  needs: Fact[]
  reasons: Reason[]
  notes: Reason[]
}

/**
 * Benefit a month, by month of drawing, for the insured months. Empty where the place prints nothing, where its amounts turn on
 * insured months that are not known (then `needs` says so), or where a share of several minimum wages could be meant.
 */
export function benefitLines(c: Case, paid: number | null, last: number | null): Amounts {
  const found = nearest(c)
  if (found === null) return { lines: [], needs: [], reasons: [], notes: [notFound(c)] }
  const { amount, place, status } = found
  const steps = [...new Set(amount.bands.map((band) => band.insuredFrom))]
  if (paid === null && steps.length > 1) return { lines: [], needs: ['months.unemployment'], reasons: [], notes: printed(c, amount) }
  const own = amount.bands.some((band) => band.ownBaseShare !== undefined) && (c.profile.wage ?? null) === null
  const reached = Math.max(...steps.filter((from) => from <= (paid ?? 0)))
  const lines = amount.bands
    .filter((band) => band.insuredFrom === reached || (band.insuredFrom === 0 && covers(amount, reached, band.drawFrom)))
    .filter((band) => last === null || band.drawFrom <= last)
    .toSorted((a, b) => a.drawFrom - b.drawFrom)
    .map((band) => line(c, place, amount, band, status, last))
    .filter((entry) => entry !== null)
  return { lines, needs: own ? ['wage'] : [], ...reasonsOf(c, found, lines, steps.length > 1 ? reached : null) }
}

/** Where a remark tells how it is worked out, the amount is not "not found" but the person's own. */
const notFound = (c: Case): Reason =>
  remarksOn(c, 'unemployment').length > 0
    ? because(
        'UI-07',
        '你在#每月能领多少，这里算不出确数，请打12333问。',
        'What you would draw a month in # cannot be worked out here: ask 12333.',
        c.name,
      )
    : because(
        'UI-07',
        '#的失业金标准没有查到，由省里定，请打12333问。',
        'The benefit amount of # was not found; it is set by the province: ask 12333.',
        c.name,
      )

/** The minimum wage that the shares are of: that of the place, or of another where the rule says so; null where it is not known which. */
function wageOf(c: Case, { minimumWageOf }: BenefitAmount): FigureUse | null {
  if (minimumWageOf !== undefined) {
    const found = lookup(c.policy, 'minimum-wage', minimumWageOf.place, c.today)
    return found.status === 'found'
      ? ([found.figure, ...found.also].find(({ variant }) => variant === minimumWageOf.variant) ?? null)
      : null
  }
  const wages = c.find('minimum-wage')
  return c.placeNotInPack || wages.status !== 'found' || wages.also.length > 0 ? null : wages.figure
}

/** Several minimum wages are in force where the benefit is drawn, or the city is not known. */
function severalWages(c: Case): boolean {
  const wages = c.find('minimum-wage')
  return wages.status === 'found' ? c.placeNotInPack || wages.also.length > 0 : c.placeNotInPack
}

/** The whole table in the rule's own words, while it is not known which line is the person's. */
const printed = (c: Case, amount: BenefitAmount): Reason[] => {
  const rule = c.policy.rules.get(amount.rule ?? '')
  return rule === undefined ? [] : [{ rule: rule.id, ...rule.statement }]
}

/** A rule that ran out is not cited as if it held. */
const citedFor = (amount: BenefitAmount, status: NearestAmount['status']): string =>
  status === 'expired' ? 'UI-07' : (amount.rule ?? 'UI-07')

function reasonsOf(
  c: Case,
  { amount, status }: NearestAmount,
  lines: readonly BenefitLine[],
  reached: number | null,
): Pick<Amounts, 'reasons' | 'notes'> {
  const rule = citedFor(amount, status)
  const share = amount.bands.find(
    (band) => band.minimumWageShare !== undefined && (reached === null || band.insuredFrom === reached),
  )?.minimumWageShare
  const own = amount.bands.find(
    (band) => band.ownBaseShare !== undefined && (reached === null || band.insuredFrom === reached),
  )?.ownBaseShare
  if (lines.length === 0 && own !== undefined) {
    const most = wageOf(c, amount)
    const limit =
      most === null
        ? words('最高不超过当地最低工资', 'at most the local minimum wage')
        : words(`最高不超过${plain(c.use(most).value)}元`, `at most ${plain(most.value)} yuan`)
    return {
      reasons: [
        {
          ...because(
            rule,
            `失业金按你失业前12个月平均缴费基数的${percent(own)}发，${limit.zh}；填上工资就能估。`,
            `Benefit is ${percent(own)} of the average base of your last 12 months, ${limit.en}; add your wage for an estimate.`,
          ),
          shareOf: 'own-base',
        },
      ],
      notes: amount.note === undefined ? [] : [{ rule, ...amount.note }],
    }
  }
  if (lines.length === 0) {
    if (share === undefined) return { reasons: [], notes: [notFound(c)] }
    const told = severalWages(c)
      ? because(
          rule,
          `失业金按领取地最低工资的${percent(share)}发，${c.name.zh}各区县最低工资分几档，具体数打12333问。`,
          `Benefit is ${percent(share)} of the minimum wage where it is drawn, and ${c.name.en} has several: ask 12333 which applies.`,
        )
      : because(
          rule,
          `失业金按领取地最低工资的${percent(share)}发，当时${c.name.zh}的最低工资没有查到，具体数打12333问。`,
          `Benefit is ${percent(share)} of the minimum wage where it is drawn; that of ${c.name.en} was not found for this time: ask 12333.`,
        )
    return { reasons: [{ ...told, shareOf: 'minimum-wage' }], notes: [] }
  }
  return {
    reasons: lines.map((entry) =>
      because(rule, `${span(entry).zh}每月${yuanText(entry.fen)}元。`, `${yuanText(entry.fen)} yuan a month ${span(entry).en}.`),
    ),
    notes: [
      ...(status === 'expired'
        ? [because(rule, '上面的金额是上一期标准，新标准没有查到。', 'These amounts are the last known; newer ones were not found.')]
        : []),
      ...(amount.note === undefined ? [] : [{ rule, ...amount.note }]),
      ...(status === 'in-force' && lines.some(openEnded)
        ? [
            because(
              rule,
              '这个标准的来源没有写到什么时候为止，新标准一公布就会变，领之前打12333核对。',
              'The source names no end for this standard; it changes as soon as a new one is published, so check with 12333 before you claim.',
            ),
          ]
        : []),
    ],
  }
}

/** Does the amount rest on a standard whose source names no last month? */
const openEnded = ({ trace }: BenefitLine): boolean =>
  trace.operands.some(({ figure }) => figure !== undefined && figure.period.until === null)

const span = ({ fromMonth, toMonth }: BenefitLine) =>
  toMonth === null
    ? words('从第#个月起', 'from month #', fromMonth)
    : toMonth === fromMonth
      ? words('第#个月', 'in month #', fromMonth)
      : words(`第${fromMonth}到${toMonth}个月`, `in months ${fromMonth} to ${toMonth}`)

/** A general band fills the months that the person's own band leaves open (Beijing: from month 13 everyone alike). */
const covers = (amount: BenefitAmount, reached: number, drawFrom: number): boolean =>
  !amount.bands.some(
    (band) => band.insuredFrom === reached && band.drawFrom <= drawFrom && (band.drawTo === null || band.drawTo >= drawFrom),
  )

interface NearestAmount {
  amount: BenefitAmount
  place: Place
  status: 'in-force' | 'expired'
}

function nearest(c: Case): NearestAmount | null {
  for (const place of c.chain) {
    const current = place.benefitAmount.find((amount) => standing(amount, c.day) === 'in-force')
    if (current !== undefined) return { amount: current, place, status: 'in-force' }
    const last = place.benefitAmount
      .filter((amount) => standing(amount, c.day) === 'expired')
      .toSorted(byStart)
      .at(-1)
    if (last !== undefined) return { amount: last, place, status: 'expired' }
  }
  return null
}

function line(
  c: Case,
  place: Place,
  amount: BenefitAmount,
  band: BenefitAmount['bands'][number],
  status: 'in-force' | 'expired',
  last: number | null,
): BenefitLine | null {
  const toMonth = last === null ? band.drawTo : Math.min(last, band.drawTo ?? last)
  const rules = [citedFor(amount, status)]
  const label = words('失业金每月（第#个月起）', 'Unemployment benefit a month (from month #)', band.drawFrom)
  if (band.yuan !== undefined) {
    const figure = c.use(figureOf(c, place, amount, band))
    const fen = fenOf(band.yuan)
    return {
      fromMonth: band.drawFrom,
      toMonth,
      fen,
      status,
      trace: {
        label,
        operands: [{ label: words('标准', 'Printed amount'), value: band.yuan, unit: 'yuan/month', figure }],
        formula: yuanText(fen),
        rounding: null,
        rules,
      },
    }
  }
  if (band.ownBaseShare !== undefined) return ownBase(c, amount, band, band.ownBaseShare, { label, toMonth, status, rules })
  const share = band.minimumWageShare
  const found = wageOf(c, amount)
  if (share === undefined || found === null) return null
  const wage = c.use(found)
  const fen = roundFen(wage.value * 100 * share)
  return {
    fromMonth: band.drawFrom,
    toMonth,
    fen,
    status,
    trace: {
      label,
      operands: [
        { label: words('最低工资', 'Minimum wage'), value: wage.value, unit: 'yuan/month', figure: wage },
        { label: words('比例', 'Share'), value: share, unit: 'ratio' },
      ],
      formula: `${plain(wage.value)} × ${percent(share)} = ${yuanText(fen)}`,
      rounding: HALF_UP,
      rules,
    },
  }
}

/** A share of the person's own base, here by the wage they gave, up to the minimum wage; null without the wage or the limit. */
function ownBase(
  c: Case,
  amount: BenefitAmount,
  band: BenefitAmount['bands'][number],
  share: number,
  { label, toMonth, status, rules }: Pick<BenefitLine, 'toMonth' | 'status'> & { label: Words; rules: string[] },
): BenefitLine | null {
  const base = c.profile.wage ?? null
  const most = wageOf(c, amount)
  if (base === null || most === null) return null
  c.use(most)
  const fen = Math.min(fenOf(most.value), roundFen(base * 100 * share))
  return {
    fromMonth: band.drawFrom,
    toMonth,
    fen,
    status,
    trace: {
      label,
      operands: [
        { label: words('平均缴费基数（按你填的工资）', 'Average base (by the wage you gave)'), value: base, unit: 'yuan/month' },
        { label: words('比例', 'Share'), value: share, unit: 'ratio' },
        { label: words('最低工资（封顶）', 'Minimum wage (the most)'), value: most.value, unit: 'yuan/month', figure: most },
      ],
      formula: `min(${plain(most.value)}, ${plain(base)} × ${percent(share)}) = ${yuanText(fen)}`,
      rounding: HALF_UP,
      rules,
    },
  }
}

function figureOf(c: Case, place: Place, amount: BenefitAmount, band: BenefitAmount['bands'][number]): FigureUse {
  return {
    kind: 'unemployment-benefit',
    value: band.yuan ?? 0,
    unit: 'yuan/month',
    place: place.code,
    period: { from: amount.from, until: amount.until },
    // Of today, as every figure: the amount of a leaving date ahead may not have begun.
    status: standing(amount, c.today),
    confidence: amount.confidence,
    trust: trustOf(
      amount.confidence,
      amount.sources.map((id) => c.policy.sources.get(id)).filter((source) => source !== undefined),
    ),
    sources: cite(c.policy, amount.sources),
    variant: `${band.insuredFrom}-${band.drawFrom}`,
  }
}
