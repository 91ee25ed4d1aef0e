import type { FigureUse } from '../domain/figure.ts'
import type { Words } from '../domain/text.ts'
import type { RuleOf } from '../policy/schema.ts'
import type { Cost, CostPart, MonthlyCost } from './assessment.ts'
import type { Case } from './case.ts'
import { fenOf, roundFen } from '../domain/money.ts'
import { percent, yuanText } from '../domain/format.ts'
import { words } from './wording.ts'
import { remarksOn } from './remarks.ts'

const NAMES: Partial<Record<CostPart['insurance'], Words>> = {
  pension: words('养老', 'pension'),
  medical: words('医保', 'medical'),
  unemployment: words('失业', 'unemployment'),
}

/**
 * What the social-insurance subsidy would take off the lowest cost, at most. Only for people who said they are recognised as
 * hard to employ (GR-07), and for recent graduates where the place's own rule speaks of them. Null where an insurance is refused:
 * the terms speak of both, and their sum would not be what they say.
 */
export function subsidyOf(c: Case, lowest: Cost, refused: boolean): MonthlyCost['subsidy'] {
  const scheme = refused ? null : schemeFor(c)
  if (scheme === null) return null

  const local = scheme === 'national' ? null : scheme
  const law = c.law('subsidy')
  const { share, said } = shareOf(law, local)
  // Elsewhere the terms speak of pension and medical only.
  const every = local?.variant === 'each-insurance'
  const parts = lowest.parts.filter(({ insurance }) => every || insurance === 'pension' || insurance === 'medical')
  const paid = parts.reduce((sum, part) => sum + part.fen, 0)
  const most = local?.atMost === undefined ? Infinity : fenOf(local.atMost)
  const fen = Math.min(most, roundFen(paid * share, 'down'))
  const product = `${yuanText(paid)} × ${said}`
  const rule = law.id
  if (local !== null) c.use(local)
  return {
    fen,
    rule,
    trace: {
      label: words('社保补贴最多能补', 'Subsidy, at most'),
      operands: [
        {
          label: words(
            `最低缴费（${parts.map((part) => NAMES[part.insurance]?.zh).join('、')}）`,
            `Lowest payment (${parts.map((part) => NAMES[part.insurance]?.en).join(', ')})`,
          ),
          value: paid / 100,
          unit: 'yuan/month',
        },
        {
          label: local?.label ?? words('补贴比例上限', 'Greatest share'),
          value: share,
          unit: 'ratio',
          ...(local === null ? {} : { figure: local }),
        },
      ],
      formula: `${fen === most ? `min(${yuanText(most)}, ${product})` : product} = ${yuanText(fen)}`,
      rounding: words('舍去不足一分的部分', 'Rounded down to the fen'),
      rules: [rule],
    },
  }
}

/** The scheme that speaks of this person: the place's own share, else the nation's for people hard to employ; null where none does. */
function schemeFor(c: Case): FigureUse | 'national' | null {
  const groups = c.profile.subsidyGroups ?? []
  const found = c.find('subsidy-share')
  // A scheme that ran out promises nothing; a place that pays fixed sums is told in its own words.
  if (groups.length === 0 || found.status === 'expired') return null
  if (found.status === 'found') return found.figure
  return groups.includes('hard-to-employ') && remarksOn(c, 'subsidy').length === 0 ? 'national' : null
}

/**
 * The greatest share and how the formula says it, `2/3` or `50%`. Data print two thirds as 0.6667; "at most" must not be exceeded by
 * that.
 */
function shareOf({ params: { numerator, denominator } }: RuleOf<'subsidy'>, local: FigureUse | null): { share: number; said: string } {
  const national = numerator / denominator
  return local === null || (local.value !== national && Math.abs(local.value - national) < 0.001)
    ? { share: national, said: `${numerator}/${denominator}` }
    : { share: local.value, said: percent(local.value) }
}
