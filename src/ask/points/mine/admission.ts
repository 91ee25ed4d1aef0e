import type { Scheme } from '../../../advisor/assessment.ts'
import { anotherProvince } from '../../places.ts'
import { type Words } from '../../../domain/text.ts'
import type { Fact } from '../../../profile/schema.ts'
import type { PointContext } from '../../context.ts'
import type { PointLead } from '../point.ts'
import { EMPLOYEE_INSURANCES } from '../../../advisor/finding.ts'
import { words } from '../../../advisor/wording.ts'
import { routeOf } from '../../context.ts'
import { no, yes } from '../point.ts'

/*
 * Whether this person may enrol alone. Null where the assessment does not say; the general lead then stands.
 */

const OUTSIDER =
  /(?:没有?|不是|非)[^,，。？?]{0,5}户[口籍]|户[口籍][^，。？?]{0,2}不在|外[地省](?:的?户[口籍]|人)|居住证|residence permit|(?:\b(?:without|no|not)|n't (?:have|got))(?: an?)? (?:\w+ )?hukou|\bnon[- ]?local|\boutsider/

/** Pension and medical apart, or the one that is asked about. */
function schemesOf(c: PointContext): Scheme[] {
  const outside = OUTSIDER.test(c.q) && c.profile?.hukouPlace === undefined
  const a = outside ? c.at({ hukouPlace: anotherProvince(c.place) }) : c.a
  const medical = /医保|医疗|medical|health/.test(c.q)
  const both = /社保|五险|social/.test(c.q) || medical === /养老|pension/.test(c.q)
  const asked = both ? ['pension', 'medical'] : [medical ? 'medical' : 'pension']
  return ((a && routeOf(a, 'flexible')?.schemes) ?? []).filter(({ insurance }) => asked.includes(insurance))
}

const BOTH_NAMES = words('职工养老和医保', 'employee pension and medical insurance')

/** Reasons one after the other; a sentence of both that differs in the name alone is said once. */
function together(reasons: readonly Words[]): Words {
  const told = (language: 'zh' | 'en'): string => {
    const all = reasons.map((reason) => reason[language].split(language === 'zh' ? /(?<=。)/ : /(?<=\.) /))
    const both = (sentence: string): string =>
      Object.values(EMPLOYEE_INSURANCES).reduce((text, name) => text.replace(name[language], BOTH_NAMES[language]), sentence)
    const shared = (sentence: string): boolean =>
      all.length > 1 && all.every((reason) => reason.some((other) => both(other) === both(sentence)))
    const sentences = all.flat().map((sentence) => (shared(sentence) ? both(sentence) : sentence))
    return [...new Set(sentences)].join(language === 'zh' ? '' : ' ')
  }
  return words(told('zh'), told('en'))
}

/** May the person enrol here by oneself; who says so is from elsewhere. */
export function admission(c: PointContext): PointLead | null {
  const schemes = schemesOf(c)
  if (schemes.length === 0) return null
  const all = (verdict: string): boolean => schemes.every((scheme) => scheme.verdict === verdict)
  const seen = new Set<string>()
  const reasons = schemes.filter(({ reason }) => !seen.has(reason.zh) && seen.add(reason.zh))
  const lead: PointLead = {
    ...together(reasons.map(({ reason }) => reason)),
    rules: [...new Set(schemes.map((scheme) => scheme.rule))],
    needs: [...new Set(schemes.flatMap((scheme) => scheme.needs))],
  }
  if (all('no')) return no({ ...lead, zh: `不行。${lead.zh}`, en: `No. ${lead.en}` })
  if (all('yes')) return yes('可以。', lead, 'Yes. ')
  const turnsOn = (fact: Fact): boolean => schemes.every(({ needs }) => needs.includes(fact))
  if (turnsOn('insuredHereByEmployer')) return yes('单位在这里给你参过保的就能：', lead, 'Yes, if an employer insured you here: ')
  return turnsOn('employmentRegistered') ? yes('能：', lead) : { ...lead, begins: 'own' }
}
