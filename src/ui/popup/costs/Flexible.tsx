import type { CostPart, Route } from '../../../advisor/assessment.ts'
import { missingOf } from '../../../plan/facts.ts'
import { exactMoney, percent, plain } from '../../../domain/format.ts'
import { Hotline } from '../../kit/Hotline.tsx'
import { useSay } from '../../kit/language.ts'
import { Pill } from '../../kit/Pill.tsx'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { Traced } from '../../kit/Traced.tsx'
import { Amount, AskedAmount } from '../plan/Amount.tsx'
import { usePopupWords } from '../words.ts'
import { accountShare } from './account.ts'
import { BaseField } from './BaseField.tsx'
import { rangeOf, readBase, tiersOf } from './base.ts'
import type { CostsProps } from './Costs.tsx'
import { Estimate } from './Estimate.tsx'

const chosenBase = (text: string, range: ReturnType<typeof rangeOf>): number | null => (range === null ? null : readBase(text, range).value)

/** Paying by oneself: choose a base, see each insurance a month and a year, the subsidy, the own account, and what it may bring. */
export function Flexible({ engine, assessment, profile, costs, onChange, onKeep, onAnswer }: CostsProps) {
  const words = usePopupWords()
  const t = words.costs
  const say = useSay()
  const route = assessment.routes.find(({ id }) => id === 'flexible')
  const known = route?.monthly ?? null
  if (route === undefined || known === null) return <Nothing route={route} />

  const pension = rangeOf(known, 'pension')
  const medical = rangeOf(known, 'medical')
  const bases = { pension: chosenBase(costs.base, pension), medical: chosenBase(costs.medicalBase, medical) }
  const asked = bases.pension === null && bases.medical === null ? assessment : engine.assess({ ...profile, base: bases })
  const monthly = asked.routes.find(({ id }) => id === 'flexible')?.monthly ?? known
  const cost = monthly.chosen ?? monthly.lowest
  const pensionPart = cost.parts.find((part) => part.insurance === 'pension')
  const missing = missingOf({ ...route, monthly: { ...monthly, lowest: cost } })
  const account = accountShare(pensionPart, monthly.told.accountRate)
  return (
    <>
      {route.verdict !== 'yes' && (
        <p class="note">
          <Pill verdict={route.verdict} /> {t.notSure[route.verdict]}
        </p>
      )}
      <section class="result" aria-live="polite">
        <p class="small muted">{monthly.chosen === null ? t.atLowest : t.atChosen}</p>
        <p class={missing.length === 0 ? 'big num' : 'big num partial'}>
          <Amount cost={cost} missing={missing} /> <small>{t.aMonth}</small>
        </p>
        {missing.length === 0 && <p class="num muted">{t.aYear(exactMoney(cost.fen * 12))}</p>}
      </section>
      {monthly.status === 'expired' && <p class="note soon">{t.expired}</p>}
      {missing.map((insurance) => (
        <AskedAmount key={insurance} insurance={insurance} place={assessment.place} />
      ))}
      {pension && (
        <BaseField
          label={t.pensionBase}
          range={pension}
          text={costs.base}
          used={pensionPart?.base ?? pension.lower}
          tiers={tiersOf(engine.policy, asked.answeredBy, monthly.told.averageWage, pension)}
          onChange={(base) => onChange({ base })}
        />
      )}
      {medical && (
        <BaseField
          label={t.medicalBase}
          range={medical}
          text={costs.medicalBase}
          used={cost.parts.find((part) => part.insurance === 'medical')?.base ?? medical.lower}
          tiers={[]}
          onChange={(medicalBase) => onChange({ medicalBase })}
        />
      )}
      <section class="calc">
        {cost.parts.map((part) => (
          <Part key={part.insurance} part={part} />
        ))}
        <div class="row total">
          <span>{missing.length === 0 ? words.routes.total : words.amount.aMonthLabel}</span>
          <Amount cost={cost} missing={missing} />
        </div>
        {monthly.subsidy && (
          <Traced label={words.routes.subsidy} value={`−${exactMoney(monthly.subsidy.fen)}`} trace={monthly.subsidy.trace} />
        )}
        {account && <Traced label={t.account} value={exactMoney(account.fen)} trace={account.trace} class="own" />}
        {pensionPart && account && <p class="small muted">{t.pooled(exactMoney(pensionPart.fen - account.fen))}</p>}
      </section>
      {(asked.routes.find(({ id }) => id === 'flexible')?.warnings ?? []).map((warning) => (
        <div key={warning.zh} class="note soon">
          {say(warning)}
          <RuleRef id={warning.rule} />
        </div>
      ))}
      {bases.pension !== null && bases.pension !== profile.base?.pension && (
        <button
          type="button"
          class="quiet keep"
          onClick={() => onKeep({ pension: pensionPart?.base ?? bases.pension, medical: bases.medical })}
        >
          {t.keep}
        </button>
      )}
      <Estimate
        engine={engine}
        assessment={assessment}
        profile={profile}
        costs={costs}
        onChange={onChange}
        onKeep={onKeep}
        onAnswer={onAnswer}
        base={pensionPart?.base ?? null}
      />
    </>
  )
}

function Part({ part }: { part: CostPart }) {
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
          <Pill verdict={route.verdict} /> {t.notKnown}
        </p>
      )}
      {route?.reasons.map((reason) => (
        <p key={reason.zh}>{say(reason)}</p>
      ))}
      {route?.warnings.map((warning) => (
        <p key={warning.zh}>{say(warning)}</p>
      ))}
      <p>
        <Hotline number="12333" /> · <Hotline number="12393" />
      </p>
    </section>
  )
}
