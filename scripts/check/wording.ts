import type { Believed } from './believe.ts'
import type { Problem } from './problem.ts'
import { reportOn } from './problem.ts'

const HAN = /\p{Script=Han}/u

/** Every sentence is there in both languages, and a figure or place that is in doubt says whom to ask or what the doubt is. */
export function checkWording({ places, ruleFiles }: Believed): Problem[] {
  const problems = places.flatMap(({ file, place }) => {
    const report = reportOn(file)
    const where = `${place.code} ${place.name.zh}`
    for (const { zh, en, under } of wordsIn(place)) {
      if (!HAN.test(zh)) report.error(`${where} › ${under}`, `"${zh}" is not Chinese`, 'write the sentence in plain Chinese')
      if (!/[A-Za-z]/.test(en)) report.error(`${where} › ${under}`, `"${en}" is not English`, 'write the sentence in plain English')
    }
    for (const insurance of ['pension', 'medical'] as const) {
      const admission = place.admission[insurance]
      if (admission === null) continue
      const about = `${where} › admission ${insurance}`
      if (admission.rule === 'other-condition' && admission.note === undefined)
        report.error(about, 'has another condition but does not say which', 'add a "note"')
      if (admission.rule !== 'unknown' && admission.basis !== 'none' && admission.sources.length === 0)
        report.error(about, 'says who may join but not on what ground', 'add a source, or set rule "unknown" and basis "none"')
    }
    place.gaps.forEach((gap, index) => {
      if (place.gaps.findIndex((other) => other.topic === gap.topic && other.from === gap.from) !== index)
        report.error(`${where} › gaps ${gap.topic}`, 'stands there twice', 'keep one')
    })
    return report.problems
  })
  const ofRules = ruleFiles.flatMap(({ file, rule }) => {
    const report = reportOn(file)
    if (!HAN.test(rule.statement.zh)) report.error(rule.id, 'has no Chinese statement', 'write it in plain Chinese')
    if (!/[A-Za-z]{3}/.test(rule.statement.en)) report.error(rule.id, 'has no English statement', 'write it in plain English')
    return report.problems
  })
  return [...problems, ...ofRules]
}

function wordsIn(value: unknown, under = ''): { zh: string; en: string; under: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, under))
  if (typeof value !== 'object' || value === null) return []
  const { zh, en, ...rest } = value as Record<string, unknown>
  const own = typeof zh === 'string' && typeof en === 'string' ? [{ zh, en, under }] : []
  return [...own, ...Object.entries(rest).flatMap(([key, item]) => wordsIn(item, key))]
}
