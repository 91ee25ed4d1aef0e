import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { IsoDate } from '../../domain/dates.ts'
import { localFigures, profiles } from '../../platform/items.ts'
import type { NoteView } from '../../platform/messages.ts'
import { stateFor, type PopupState } from '../../platform/popup.ts'
import { briefingOfTab, openPage } from '../../platform/tab.ts'
import { ownFigures } from '../../profile/localFigures.ts'
import type { Fact } from '../../profile/schema.ts'
import { setFact, type Person as StoredPerson } from '../../profile/people.ts'
import { RulesContext } from '../kit/rules.ts'
import { SavingContext, useSavingState } from '../kit/saving.ts'
import { Segments } from '../kit/Segments.tsx'
import { useItem } from '../kit/useItem.ts'
import { useTicks, type TickList } from '../kit/useTicks.ts'
import type { AskProps } from './ask/QuestionBox.tsx'
import type { CostsProps } from './costs/Costs.tsx'
import { Failed } from './Failed.tsx'
import { lazy } from './lazy.tsx'
import { Outcome } from './Outcome.tsx'
import { CheckPage } from './CheckPage.tsx'
import { PageView } from '../page/PageView.tsx'
import { PlanView } from './plan/PlanView.tsx'
import type { RecordProps } from './record/Record.tsx'
import { Tabs } from './Tabs.tsx'
import { useAssessment } from './useAssessment.ts'
import type { ChangeState } from './usePopupState.ts'
import { usePopupWords } from './words.ts'

const LazyCosts = lazy<CostsProps>(() => import('./costs/Costs.tsx').then(({ Costs }) => Costs))
const LazyQuestionBox = lazy<AskProps>(() => import('./ask/QuestionBox.tsx').then(({ QuestionBox }) => QuestionBox))
const LazyRecord = lazy<RecordProps>(() => import('./record/Record.tsx').then(({ Record }) => Record))

/** One person's four views. On a recognised page the plan tab opens at that page's briefing. */
export function PersonViews({
  person,
  today,
  state: stored,
  change: changeStored,
  startsAtPage,
  children,
}: {
  person: StoredPerson
  today: IsoDate
  state: PopupState
  change: ChangeState
  /** False when a view was asked for by name: then the page under the popup does not take its place. */
  startsAtPage: boolean
  /** The top of the window. */
  children: ComponentChildren
}) {
  const words = usePopupWords()
  const state = stateFor(stored, person.id)
  const change: ChangeState = (patch) => changeStored((now) => patch(stateFor(now, person.id)))
  const saving = useSavingState()
  const { save } = saving
  const ticks = useTicks(person.id, save)
  const kept = useItem(localFigures)
  const own = useMemo(() => (kept === null ? null : ownFigures(kept, today)), [kept, today])
  const assessed = useAssessment(person.profile, own, today)
  const [page, setPage] = useState<NoteView | null>(null)
  const [showPage, setShowPage] = useState(true)
  useEffect(() => {
    briefingOfTab().then(
      (view) => {
        if (view === null) return
        setPage(view)
        if (startsAtPage) change((now) => ({ ...now, tab: 'plan' }))
      },
      () => undefined,
    )
  }, [])
  const answer = (fact: Fact, value: unknown) => save(() => profiles.update((stored) => setFact(stored, person.id, fact, value)))
  const pageShown = page !== null && showPage
  const ready = assessed.status === 'ready' ? assessed : null
  /** What stands in each tab; the record does without an assessment. */
  const views: Record<PopupState['tab'], () => ComponentChildren> = {
    plan: () =>
      ready &&
      !pageShown && (
        <PlanView
          assessment={ready.assessment}
          plan={ready.plan}
          engine={ready.engine}
          person={person}
          ticks={ticks}
          skipped={state.skipped}
          onAnswer={answer}
          onSkip={(fact) => change((now) => ({ ...now, skipped: [...now.skipped, fact] }))}
        />
      ),
    costs: () =>
      ready && (
        <LazyCosts
          engine={ready.engine}
          assessment={ready.assessment}
          profile={person.profile}
          costs={state.costs}
          onChange={(patch) => change((now) => ({ ...now, costs: { ...now.costs, ...patch } }))}
          onKeep={(base) =>
            void save(() =>
              profiles.update((stored) =>
                setFact(setFact(stored, person.id, 'base.pension', base.pension), person.id, 'base.medical', base.medical),
              ),
            )
          }
          onAnswer={answer}
        />
      ),
    ask: () =>
      ready && (
        <LazyQuestionBox
          assessment={ready.assessment}
          profile={person.profile}
          policy={ready.engine.policy}
          question={state.question}
          ticks={ticks}
          onChange={(question) => change((now) => ({ ...now, question }))}
          onAnswer={answer}
        />
      ),
    record: () =>
      assessed.status !== 'loading' && (
        <LazyRecord
          person={person}
          assessment={ready?.assessment ?? null}
          today={today}
          state={state.record}
          onAnswer={answer}
          onChange={(patch) => change((now) => ({ ...now, record: { ...now.record, ...patch } }))}
        />
      ),
  }
  return (
    <SavingContext.Provider value={saving}>
      <RulesContext.Provider value={ready?.engine.rules ?? {}}>
        {/* The tabs come first for the keyboard; where each stands is for the style to say. */}
        <Tabs tab={state.tab} onChange={(tab) => change((now) => ({ ...now, tab }))} />
        {children}
        <main class="frame">
          <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
            {state.tab !== 'plan' && <h1 class="sr-only">{words.tabs[state.tab]}</h1>}
            {state.tab === 'plan' && page !== null && (
              <PagePart note={page} today={today} ticks={ticks} shown={showPage} onShow={setShowPage} />
            )}
            {assessed.status === 'loading' && !pageShown && (
              <p class="muted" role="status">
                {words.loading}
              </p>
            )}
            {assessed.status === 'failed' && <Failed profile={person.profile} today={today} onRetry={assessed.retry} />}
            {views[state.tab]()}
            {state.tab === 'plan' && <CheckPage />}
          </div>
        </main>
        <Outcome />
      </RulesContext.Provider>
    </SavingContext.Provider>
  )
}

/** On a recognised page: its briefing, or the plan, to choose from. */
function PagePart({
  note: { briefing },
  today,
  ticks,
  shown,
  onShow,
}: {
  note: NoteView
  today: IsoDate
  ticks: TickList
  shown: boolean
  onShow: (shown: boolean) => void
}) {
  const { page: t } = usePopupWords()
  return (
    <>
      <Segments
        label={t.tabsLabel}
        value={shown ? 'page' : 'plan'}
        onChange={(id) => onShow(id === 'page')}
        options={[
          { id: 'page', label: t.tabs.page },
          { id: 'plan', label: t.tabs.plan },
        ]}
      />
      {shown && (
        <PageView
          briefing={briefing}
          today={today}
          actions={{
            isTicked: ticks.hasPaper,
            tick: ticks.setPaper,
            open: (to, at) => (to === 'popup' ? onShow(false) : void openPage(`${to}.html${at === undefined ? '' : `#${at}`}`)),
          }}
        />
      )}
    </>
  )
}
