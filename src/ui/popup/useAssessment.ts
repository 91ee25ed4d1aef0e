import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Assessment } from '../../advisor/assessment.ts'
import type { IsoDate } from '../../domain/dates.ts'
import type { FigureUse } from '../../domain/figure.ts'
import { plan } from '../../plan/plan.ts'
import type { Plan } from '../../plan/shape.ts'
import type { Profile } from '../../profile/schema.ts'
import { profilePlaces } from '../../profile/places.ts'
import { engineAhead, loadEngine, type Engine } from './engine.ts'

export type Assessed =
  | { status: 'loading' }
  | { status: 'failed'; retry: () => void }
  | { status: 'ready'; engine: Engine; assessment: Assessment; plan: Plan }

/** The assessment of a profile, made anew whenever a fact changes; the rules are loaded anew only when a place does. */
export function useAssessment(profile: Profile, figures: readonly FigureUse[] | null, today: IsoDate): Assessed {
  const codes = profilePlaces(profile).join()
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<{ codes: string; engine: Engine | null } | null>(() => {
    const engine = engineAhead(codes, today)
    return engine === null ? null : { codes, engine }
  })
  useEffect(() => {
    if (loaded?.codes === codes && loaded.engine?.today === today) return undefined
    let current = true
    loadEngine(profile, today).then(
      (engine) => {
        if (current) setLoaded({ codes, engine })
      },
      () => {
        if (current) setLoaded({ codes, engine: null })
      },
    )
    return () => {
      current = false
    }
  }, [codes, today, attempt])
  const plain = loaded?.codes === codes ? loaded.engine : null
  // A person's own figures win over the pack wherever something is worked out.
  const engine = useMemo<Engine | null>(
    () =>
      plain === null || figures === null
        ? null
        : { ...plain, assess: (asked, options) => plain.assess(asked, { own: figures, ...options }) },
    [plain, figures],
  )
  const assessment = useMemo(() => (engine === null ? null : assessed(engine, profile)), [engine, profile])
  const retry = () => setAttempt(attempt + 1)
  if (engine !== null) return assessment === null ? { status: 'failed', retry } : { status: 'ready', engine, ...assessment }
  return loaded?.codes === codes && loaded.engine === null ? { status: 'failed', retry } : { status: 'loading' }
}

/** Assessment and plan; null for facts that none can be made of, which the view names (Failed.tsx). */
function assessed(engine: Engine, profile: Profile): { assessment: Assessment; plan: Plan } | null {
  try {
    const assessment = engine.assess(profile)
    return { assessment, plan: plan(assessment, profile, engine.today) }
  } catch {
    return null
  }
}
