import type { Assessment } from '../../../advisor/assessment.ts'
import type { PopupState } from '../../../platform/popup.ts'
import type { Fact, Profile } from '../../../profile/schema.ts'
import { Segments } from '../../kit/Segments.tsx'
import type { Engine } from '../engine.ts'
import { usePopupWords } from '../words.ts'
import { Compare } from './Compare.tsx'
import { Flexible } from './Flexible.tsx'
import { Resident } from './Resident.tsx'
import './costs.css'

export interface CostsProps {
  engine: Engine
  assessment: Assessment
  profile: Profile
  costs: PopupState['costs']
  onChange: (patch: Partial<PopupState['costs']>) => void
  /** Keeps the chosen bases in the profile. */
  onKeep: (base: { pension: number | null; medical: number | null }) => void
  onAnswer: (fact: Fact, value: unknown) => Promise<boolean>
}

/** What it costs: by oneself, as a resident, and both side by side. */
export function Costs(props: CostsProps) {
  const { costs: t } = usePopupWords()
  const { assessment, costs, onChange } = props
  return (
    <>
      <Segments
        label={t.viewsLabel}
        value={costs.view}
        onChange={(view) => onChange({ view })}
        options={(['flexible', 'resident', 'compare'] as const).map((id) => ({ id, label: t.views[id] }))}
      />
      {costs.view === 'flexible' && <Flexible {...props} />}
      {costs.view === 'resident' && <Resident assessment={assessment} />}
      {costs.view === 'compare' && <Compare assessment={assessment} />}
    </>
  )
}
