import { exactMoney } from '../../../domain/format.ts'
import type { ComponentChildren } from 'preact'
import type { Assessment, Route } from '../../../advisor/assessment.ts'
import { checklist } from '../../../briefing/documents.ts'
import { missingOf } from '../../../plan/facts.ts'
import { openPage } from '../../../platform/tab.ts'
import { ChannelLink } from '../../kit/ChannelLink.tsx'
import { Checklist } from '../../kit/Checklist.tsx'
import { HotlineLink } from '../../kit/HotlineLink.tsx'
import { useSay } from '../../kit/language.ts'
import { VerdictPill } from '../../kit/VerdictPill.tsx'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { Traced } from '../../kit/Traced.tsx'
import type { TickList } from '../../kit/useTicks.ts'
import { usePopupWords } from '../words.ts'
import { CostLines } from './CostLines.tsx'

function DetailsPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h4>{title}</h4>
      {children}
    </section>
  )
}

/** Everything about one way on: by insurance, cost with its derivation, papers, steps, places, cautions, rules. */
export function RouteDetails({ route, assessment, ticks }: { route: Route; assessment: Assessment; ticks: TickList }) {
  const { routes: t } = usePopupWords()
  const say = useSay()
  const papers = checklist(route.documents)
  return (
    <div class="route-details">
      {route.warnings.length > 0 && (
        <DetailsPart title={t.warnings}>
          <ul class="plain">
            {route.warnings.map((warning) => (
              <li key={warning.zh} class="warn-note">
                {say(warning)}
                <RuleRef id={warning.rule} />
              </li>
            ))}
          </ul>
        </DetailsPart>
      )}
      {route.schemes.length > 0 && (
        <DetailsPart title={t.schemes}>
          <ul class="plain">
            {route.schemes.map((scheme) => (
              <li key={scheme.insurance}>
                <b>{t.insurance[scheme.insurance]}</b> <VerdictPill verdict={scheme.verdict} /> {say(scheme.reason)}
                <RuleRef id={scheme.rule} />
              </li>
            ))}
          </ul>
        </DetailsPart>
      )}
      {route.monthly && (
        <DetailsPart title={t.cost}>
          <CostLines cost={route.monthly.lowest} missing={missingOf(route)} place={assessment.place} subsidy={route.monthly.subsidy} />
        </DetailsPart>
      )}
      {route.id === 'unemployment-benefit' && assessment.unemployment.monthly.length > 0 && (
        <DetailsPart title={t.benefit}>
          {assessment.unemployment.monthly.map((band) => (
            <Traced
              key={band.fromMonth}
              label={t.benefitMonths(band.fromMonth, band.toMonth)}
              value={exactMoney(band.fen)}
              trace={band.trace}
              note={band.status === 'expired' ? <small class="warn"> {t.expired}</small> : null}
            />
          ))}
          {assessment.unemployment.months && (
            <Traced
              label=""
              value={t.duration(assessment.unemployment.months.value, assessment.unemployment.months.bound === 'at-most')}
              trace={assessment.unemployment.trace}
            />
          )}
        </DetailsPart>
      )}
      {papers.length > 0 && (
        <DetailsPart title={t.documents}>
          <Checklist items={papers} isTicked={ticks.hasPaper} onTick={ticks.setPaper} />
        </DetailsPart>
      )}
      {route.steps.length > 0 && (
        <DetailsPart title={t.steps}>
          <ol>
            {route.steps.map((step) => (
              <li key={step.zh}>{say(step)}</li>
            ))}
          </ol>
        </DetailsPart>
      )}
      {route.channels.length > 0 && (
        <DetailsPart title={t.channels}>
          <ul class="plain">
            {route.channels.map(({ id, name, host }) => (
              <li key={id}>
                <ChannelLink name={name} host={host} />
              </li>
            ))}
          </ul>
        </DetailsPart>
      )}
      {route.reasons.length > 0 && (
        <DetailsPart title={t.reasons}>
          <ul class="plain">
            {route.reasons.map((reason) => (
              <li key={reason.rule + reason.zh}>
                {say(reason)}
                <RuleRef id={reason.rule} />
              </li>
            ))}
          </ul>
        </DetailsPart>
      )}
      {route.ask.length > 0 && (
        <DetailsPart title={t.askFirst}>
          <ul class="plain">
            {route.ask.map((number) => (
              <li key={number}>
                <HotlineLink number={number} />
              </li>
            ))}
          </ul>
        </DetailsPart>
      )}
      <button type="button" class="quiet" onClick={() => void openPage(`counter.html#${route.id}`)}>
        {t.counter}
      </button>
    </div>
  )
}
