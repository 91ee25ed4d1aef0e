import type { Case } from './case.ts'
import type { Finding, MainInsurance } from './finding.ts'
import type { Scheme } from './assessment.ts'
import { cite } from '../policy/lookup.ts'
import { EMPLOYEE_INSURANCES, finding, sentence, worded } from './finding.ts'
import { admissionOf, outsider } from './outsider.ts'
import { personal } from './personal.ts'

const MAY_JOIN: Record<MainInsurance, string> = { pension: 'PE-01', medical: 'ME-01' }

/**
 * May this person pay this insurance by themselves here? Judged from the place's own admission rule and hukou.
 * A rule that rests on a news list, a sister city, the ministry's sentence or an expired text gives `depends`, never a flat no.
 */
export function admit(c: Case, insurance: MainInsurance): Scheme {
  const { verdict, rule, ...found } = personal(c, insurance) ?? byHukou(c, insurance)
  const judged = { insurance, verdict, rule, reason: worded(found.says, EMPLOYEE_INSURANCES[insurance]), ...found }
  const admission = admissionOf(c, insurance)
  if (admission === null || admission.sources.length === 0) return { ...judged, sources: [] }
  return { ...judged, sources: cite(c.policy, admission.sources), period: { from: admission.from, until: admission.until } }
}

function byHukou(c: Case, insurance: MainInsurance): Finding {
  if (c.hukou === 'local') return local(c, insurance)
  const outside = outsider(c, insurance)
  if (c.hukou !== 'unknown') return outside
  if (outside.verdict === 'yes') return outside
  if (outside.verdict === 'unknown') return { ...outside, needs: ['hukouPlace'] }
  return finding(
    'depends',
    outside.rule,
    [sentence('with-local', '本地户口可以自己缴#。', 'With local hukou you may pay # by yourself.'), ...outside.says],
    ['hukouPlace', ...outside.needs],
  )
}

const local = (c: Case, insurance: MainInsurance): Finding =>
  finding(
    'yes',
    MAY_JOIN[insurance],
    sentence(
      'local',
      `你的户口就在${c.name.zh}，可以以灵活就业身份自己缴#。`,
      `Your hukou is in ${c.name.en}, so you may pay # by yourself as a flexible worker.`,
    ),
  )
