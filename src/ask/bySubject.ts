import type { Words } from '../domain/text.ts'
import { words } from '../advisor/wording.ts'
import type { TopicId } from './answer.ts'

interface NamedTopics {
  of: RegExp
  name: Words
  /** Words that tell that it is spoken of. */
  told: RegExp
}

const SUBJECTS: readonly NamedTopics[] = [
  { of: /^unemployment-/, name: words('失业金', 'Unemployment benefit'), told: /失业|benefit|unemployment/i },
  { of: /^severance$/, name: words('补偿', 'Severance'), told: /补偿|赔|\d?N|severance|compensation/i },
  { of: /^housing-fund$/, name: words('公积金', 'Housing fund'), told: /公积金|fund/i },
  { of: /^medical-/, name: words('医保', 'Medical insurance'), told: /医保|医疗|medical|cover/i },
  { of: /^pension-/, name: words('养老', 'Pension'), told: /养老|退休|pension|retire/i },
]

/** So many characters are read first. */
const FIRST = { zh: 14, en: 40 }

/**
 * Leads of several topics, each with the name of its subject where its first words do not tell it: "能领" behind an answer on severance
 * becomes "失业金能领".
 */
export function withSubjects<T extends Words>(leads: readonly { topic: TopicId; lead: T }[]): T[] {
  const subjects = leads.map(({ topic }) => SUBJECTS.find(({ of }) => of.test(topic)))
  const several = new Set(subjects).size > 1
  return leads.map(({ lead }, at) => {
    const subject = subjects[at]
    if (!several || subject === undefined) return lead
    const { name, told } = subject
    const colon = /^(?:一般|可能|多半|还)?(?:能|可以|不|没|有|要|会)/.test(lead.zh) ? '' : '：'
    return {
      ...lead,
      zh: told.test(lead.zh.slice(0, FIRST.zh)) ? lead.zh : `${name.zh}${colon}${lead.zh.replace(/^能。/, '能领。')}`,
      en: told.test(lead.en.slice(0, FIRST.en)) ? lead.en : `${name.en}: ${lead.en}`,
    }
  })
}
