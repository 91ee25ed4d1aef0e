import type { Scheme } from '../../../advisor/assessment.ts'
import { anotherProvince } from '../../places.ts'
import { type Words } from '../../../domain/text.ts'
import type { Fact } from '../../../profile/schema.ts'
import type { PointContext } from '../../context.ts'
import type { PointLead } from '../point.ts'
import type { MainInsurance } from '../../../advisor/finding.ts'
import { EMPLOYEE_INSURANCES, worded } from '../../../advisor/finding.ts'
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

/** What is said of each insurance, one after the other; what is said of both is said once, with both names. */
function together(schemes: readonly Scheme[]): Words {
  const said = new Map<string, Words>()
  for (const { insurance, says = [] } of schemes)
    for (const one of says) {
      const both = schemes.length > 1 && schemes.every((other) => other.says?.some(({ id }) => id === one.id))
      const name = both ? BOTH_NAMES : EMPLOYEE_INSURANCES[insurance as MainInsurance]
      said.set(both ? one.id : `${insurance} ${one.id}`, worded([one], name))
    }
  return worded([...said.values()])
}

/** May the person enrol here by oneself; who says so is from elsewhere. */
export function admission(c: PointContext): PointLead | null {
  const schemes = schemesOf(c)
  if (schemes.length === 0) return null
  const all = (verdict: string): boolean => schemes.every((scheme) => scheme.verdict === verdict)
  const lead: PointLead = {
    ...together(schemes),
    rules: [...new Set(schemes.map((scheme) => scheme.rule))],
    needs: [...new Set(schemes.flatMap((scheme) => scheme.needs))],
  }
  if (all('no')) return no({ ...lead, zh: `不行。${lead.zh}`, en: `No. ${lead.en}` })
  if (all('yes')) return yes('可以。', lead, 'Yes. ')
  const turnsOn = (fact: Fact): boolean => schemes.every(({ needs }) => needs.includes(fact))
  if (turnsOn('insuredHereByEmployer')) return yes('单位在这里给你参过保的就能：', lead, 'Yes, if an employer insured you here: ')
  return turnsOn('employmentRegistered') ? yes('能：', lead) : { ...lead, begins: 'own' }
}
