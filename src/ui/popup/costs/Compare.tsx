import { exactMoney } from '../../../domain/format.ts'
import type { Assessment, Cost, Route } from '../../../advisor/assessment.ts'
import { missingOf } from '../../../plan/facts.ts'
import { useSay } from '../../kit/language.ts'
import { VerdictPill } from '../../kit/VerdictPill.tsx'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { useRules } from '../../kit/rules.ts'
import { Traced } from '../../kit/Traced.tsx'
import { PartialSum } from '../plan/PartialSum.tsx'
import { usePopupWords } from '../words.ts'

/** Rules that tell the two apart, in the order people weigh them; those that the data does not hold are left out. */
const DIFFERENCES = ['ME-20', 'PE-04', 'ME-15', 'ME-10', 'ME-04'] as const

/** Twelve months of it. */
const aYear = ({ fen, parts }: Cost): Cost => ({ fen: fen * 12, parts: parts.map((part) => ({ ...part, fen: part.fen * 12 })) })

/** Paying as a flexible worker beside residents' medical insurance: what each covers, a year's cost, and the rules that differ. */
export function Compare({ assessment }: { assessment: Assessment }) {
  const words = usePopupWords()
  const t = words.costs
  const flexible = assessment.routes.find(({ id }) => id === 'flexible')
  const resident = assessment.routes.find(({ id }) => id === 'resident')
  const say = useSay()
  const rules = useRules()
  if (flexible === undefined || resident === undefined) return null
  const medical = flexible.monthly?.lowest.parts.find((part) => part.insurance === 'medical')
  const premium = resident.yearly[0]
  const covers = (route: Route) =>
    route.schemes
      .filter(({ verdict }) => verdict !== 'no')
      .map(({ insurance }) => words.routes.insurance[insurance])
      .join(words.costs.and)
  return (
    <>
      <div class="scroll-x" role="region" tabIndex={0} aria-label={t.compareCaption}>
        <table class="compare">
          <caption class="sr-only">{t.compareCaption}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.views.flexible}</th>
              <th scope="col">{t.views.resident}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t.rows.verdict}</th>
              <td>
                <VerdictPill verdict={flexible.verdict} />
              </td>
              <td>
                <VerdictPill verdict={resident.verdict} />
              </td>
            </tr>
            <tr>
              <th scope="row">{t.rows.covers}</th>
              <td>{covers(flexible)}</td>
              <td>{words.routes.insurance.medical}</td>
            </tr>
            <tr>
              <th scope="row">{t.rows.year}</th>
              <td class="num">
                {flexible.monthly ? <PartialSum cost={aYear(flexible.monthly.lowest)} missing={missingOf(flexible)} /> : t.unknown}
                {flexible.monthly?.status === 'expired' && <small class="warn"> {words.routes.expired}</small>}
              </td>
              <td class="num">
                {premium ? exactMoney(premium.fen) : t.unknown}
                {premium && <small class="muted"> {say(premium.label)}</small>}
                {premium?.status === 'expired' && <small class="warn"> {words.routes.expired}</small>}
              </td>
            </tr>
            <tr>
              <th scope="row">{t.rows.medicalOnly}</th>
              <td class="num">{medical ? exactMoney(medical.fen * 12) : t.unknown}</td>
              <td class="num">{premium ? exactMoney(premium.fen) : t.unknown}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <section class="calc">
        {medical && <Traced label={t.medicalMonth} value={exactMoney(medical.fen)} trace={medical.trace} />}
        {premium && (
          <Traced label={`${t.residentYear}${words.colon}${say(premium.label)}`} value={exactMoney(premium.fen)} trace={premium.trace} />
        )}
      </section>
      <section>
        <h2>{t.differences}</h2>
        <ul class="unknowns">
          {DIFFERENCES.map((id) => {
            const rule = rules[id]
            return (
              rule && (
                <li key={id}>
                  {say(rule.statement)}
                  <RuleRef id={id} />
                </li>
              )
            )
          })}
        </ul>
      </section>
    </>
  )
}
