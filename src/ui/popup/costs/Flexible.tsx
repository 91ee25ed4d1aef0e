import type { Assessment, Cost, CostPart, MonthlyCost, Route } from '../../../advisor/assessment.ts'
import { missingOf } from '../../../plan/facts.ts'
import { exactMoney, percent, plain } from '../../../domain/format.ts'
import type { Insurance } from '../../../domain/insurance.ts'
import { HotlineLink } from '../../kit/HotlineLink.tsx'
import { useSay } from '../../kit/language.ts'
import { VerdictPill } from '../../kit/VerdictPill.tsx'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { Traced } from '../../kit/Traced.tsx'
import { PartialSum, AskedAmount } from '../plan/PartialSum.tsx'
import { usePopupWords } from '../words.ts'
import { accountShare } from './account.ts'
import { BaseField } from './BaseField.tsx'
import { rangeOf, readBase, tiersOf, type BaseRange, type Tier } from './base.ts'
import type { CostsProps } from './Costs.tsx'
import { EstimateView } from './EstimateView.tsx'

const chosenBase = (text: string, range: BaseRange | null): number | null => (range === null ? null : readBase(text, range).value)

const partOf = ({ parts }: Cost, insurance: CostPart['insurance']): CostPart | undefined =>
  parts.find((part) => part.insurance === insurance)

/** Paying by oneself: choose a base, see each insurance a month and a year, the subsidy, the own account, and what it may bring. */
export function Flexible(props: CostsProps) {
  const route = flexibleOf(props.assessment)
  const known = route?.monthly ?? null
  return route === undefined || known === null ? <Nothing route={route} /> : <KnownCost {...props} route={route} known={known} />
}

const flexibleOf = ({ routes }: Assessment): Route | undefined => routes.find(({ id }) => id === 'flexible')

/** Where the cost is known by the stored facts: what is typed here is asked of the advisor anew. */
function KnownCost({ route, known, ...props }: CostsProps & { route: Route; known: MonthlyCost }) {
  const { engine, assessment, profile, costs, onKeep } = props
  const { costs: t } = usePopupWords()
  const say = useSay()
  const bases = {
    pension: chosenBase(costs.base, rangeOf(known, 'pension')),
    medical: chosenBase(costs.medicalBase, rangeOf(known, 'medical')),
  }
  const asked = bases.pension === null && bases.medical === null ? assessment : engine.assess({ ...profile, base: bases })
  const now = flexibleOf(asked)
  const monthly = now?.monthly ?? known
  const cost = monthly.chosen ?? monthly.lowest
  const usedBase = partOf(cost, 'pension')?.base ?? null
  const missing = missingOf({ ...route, monthly: { ...monthly, lowest: cost } })
  return (
    <>
      {route.verdict !== 'yes' && (
        <p class="note">
          <VerdictPill verdict={route.verdict} /> {t.notSure[route.verdict]}
        </p>
      )}
      <Total cost={cost} missing={missing} chosen={monthly.chosen !== null} />
      {monthly.status === 'expired' && <p class="note soon">{t.expired}</p>}
      {missing.map((insurance) => (
        <AskedAmount key={insurance} insurance={insurance} place={assessment.place} />
      ))}
      <BaseFields
        {...props}
        known={known}
        cost={cost}
        tiersFor={(range) => tiersOf(engine.policy, asked.answeredBy, monthly.told.averageWage, range)}
      />
      <Breakdown cost={cost} missing={missing} monthly={monthly} />
      {now?.warnings.map((warning) => (
        <div key={warning.zh} class="note soon">
          {say(warning)}
          <RuleRef id={warning.rule} />
        </div>
      ))}
      {bases.pension !== null && bases.pension !== profile.base?.pension && (
        <button type="button" class="quiet keep" onClick={() => onKeep({ pension: usedBase ?? bases.pension, medical: bases.medical })}>
          {t.keep}
        </button>
      )}
      <EstimateView {...props} base={usedBase} />
    </>
  )
}

/** The sum a month and a year. */
function Total({ cost, missing, chosen }: { cost: Cost; missing: Insurance[]; chosen: boolean }) {
  const { costs: t } = usePopupWords()
  return (
    <section class="result" aria-live="polite">
      <p class="small muted">{chosen ? t.atChosen : t.atLowest}</p>
      <p class={missing.length === 0 ? 'big num' : 'big num partial'}>
        <PartialSum cost={cost} missing={missing} /> <small>{t.aMonth}</small>
      </p>
      {missing.length === 0 && <p class="num muted">{t.aYear(exactMoney(cost.fen * 12))}</p>}
    </section>
  )
}

/** The bases to choose, each where there is a choice; `known` is the cost by the stored facts, `cost` that by what was typed. */
function BaseFields({
  costs,
  onChange,
  known,
  cost,
  tiersFor,
}: CostsProps & { known: MonthlyCost; cost: Cost; tiersFor: (range: BaseRange) => Tier[] }) {
  const { costs: t } = usePopupWords()
  const pension = rangeOf(known, 'pension')
  const medical = rangeOf(known, 'medical')
  return (
    <>
      {pension && (
        <BaseField
          label={t.pensionBase}
          range={pension}
          text={costs.base}
          used={partOf(cost, 'pension')?.base ?? pension.lower}
          tiers={tiersFor(pension)}
          onChange={(base) => onChange({ base })}
        />
      )}
      {medical && (
        <BaseField
          label={t.medicalBase}
          range={medical}
          text={costs.medicalBase}
          used={partOf(cost, 'medical')?.base ?? medical.lower}
          tiers={[]}
          onChange={(medicalBase) => onChange({ medicalBase })}
        />
      )}
    </>
  )
}

/** The parts of the sum, the subsidy, and what of it goes to the own account. */
function Breakdown({ cost, missing, monthly }: { cost: Cost; missing: Insurance[]; monthly: MonthlyCost }) {
  const words = usePopupWords()
  const t = words.costs
  const pension = partOf(cost, 'pension')
  const account = accountShare(pension, monthly.told.accountRate)
  return (
    <section class="calc">
      {cost.parts.map((part) => (
        <CostPartRow key={part.insurance} part={part} />
      ))}
      <div class="row total">
        <span>{missing.length === 0 ? words.routes.total : words.amount.aMonthLabel}</span>
        <PartialSum cost={cost} missing={missing} />
      </div>
      {monthly.subsidy && (
        <Traced label={words.routes.subsidy} value={`−${exactMoney(monthly.subsidy.fen)}`} trace={monthly.subsidy.trace} />
      )}
      {account && <Traced label={t.account} value={exactMoney(account.fen)} trace={account.trace} class="own" />}
      {pension && account && <p class="small muted">{t.pooled(exactMoney(pension.fen - account.fen))}</p>}
    </section>
  )
}

function CostPartRow({ part }: { part: CostPart }) {
  const words = usePopupWords()
  const name = words.stops.names[part.insurance]
  return (
    <Traced
      value={exactMoney(part.fen)}
      trace={part.trace}
      label={
        part.base !== null && part.rate !== null ? `${name} ${plain(part.base)} × ${percent(part.rate)}` : `${name} ${words.costs.fixed}`
      }
      note={part.figures.some(({ status }) => status === 'expired') ? <small class="warn"> {words.routes.expired}</small> : null}
    />
  )
}

function Nothing({ route }: { route: Route | undefined }) {
  const { costs: t } = usePopupWords()
  const say = useSay()
  return (
    <section class="note">
      {route && (
        <p>
          <VerdictPill verdict={route.verdict} /> {route.verdict === 'no' ? '' : t.notKnown}
        </p>
      )}
      {route?.reasons.map((reason) => (
        <p key={reason.zh}>{say(reason)}</p>
      ))}
      {route?.warnings.map((warning) => (
        <p key={warning.zh}>{say(warning)}</p>
      ))}
      <p>
        <HotlineLink number="12333" /> · <HotlineLink number="12393" />
      </p>
    </section>
  )
}
