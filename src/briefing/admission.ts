import type { Words } from '../domain/text.ts'
import type { Admission } from '../policy/schema.ts'
import type { Line } from './briefing.ts'
import type { Context } from './context.ts'
import { HOTLINES } from '../advisor/wording.ts'
import { INSURANCE } from './costs.ts'

const BAR = 0.5

const SENTENCE: Readonly<Record<Exclude<Admission['rule'], 'unknown' | 'other-condition'>, Words>> = {
  open: { zh: '外地户口也可以，凭身份证明。', en: 'open to people with hukou elsewhere, with an identity document.' },
  'open-papers-unknown': {
    zh: '外地户口也可以，要带什么先问清楚。',
    en: 'open to people with hukou elsewhere; ask first which papers to bring.',
  },
  'residence-permit': { zh: '外地户口要有这里的居住证。', en: 'people with hukou elsewhere need a residence permit of this place.' },
  'employment-registration': {
    zh: '外地户口要先在这里办就业登记。',
    en: 'people with hukou elsewhere must first register as employed here.',
  },
  'local-hukou-only': {
    zh: '查到的规定只收本地户口，去之前再问一次。',
    en: 'the text found admits local hukou only; ask again before going.',
  },
}

/** Who may enrol here as a flexible worker, pension and medical apart, for a person we know nothing about. */
export function admissionLines(context: Context): Line[] {
  const { pack } = context
  if (pack === null) return []
  return (['pension', 'medical'] as const).flatMap((insurance) => {
    const admission = pack.admission[insurance]
    if (admission === null || admission.confidence < BAR || admission.rule === 'unknown' || admission.sources.length === 0) return []
    if (admission.basis === 'national' || admission.basis === 'list' || admission.basis === 'none')
      return [usuallyOpen(context, insurance, admission)]
    const sentence = admission.rule === 'other-condition' ? admission.note : SENTENCE[admission.rule]
    return sentence === undefined
      ? []
      : [{ text: named(insurance, sentence), basis: context.sources(admission.sources.slice(0, 2), admission), tone: 'plain' as const }]
  })
}

const named = (insurance: 'pension' | 'medical', { zh, en }: Words): Words => ({
  zh: `${INSURANCE[insurance].zh}：${zh}`,
  en: `${INSURANCE[insurance].en}: ${en}`,
})

/** Only the ministry's sentence or a news list stands behind it: said as usual practice, with whom to ask. */
function usuallyOpen(context: Context, insurance: 'pension' | 'medical', admission: Admission): Line {
  const hotline = HOTLINES[insurance]
  const sentence = {
    zh: `外地户口通常也可以，要带什么先打${hotline}。`,
    en: `usually open to people with hukou elsewhere; call ${hotline} about the papers.`,
  }
  return { text: named(insurance, sentence), basis: context.sources(admission.sources.slice(0, 2), admission), tone: 'plain' }
}
