import type { Reason } from '../assessment.ts'
import type { Case } from '../case.ts'
import { because, enMonth, zhMonth } from '../wording.ts'
import { ageWords } from './reasons.ts'
import { originalAge, retirementLaw, statutory } from './table.ts'

/** A woman whose post is not known: both months, and that the post decides between them (PE-07). */
export function eitherPost(c: Case): Reason | null {
  const { sex, post, birthMonth } = c.profile
  if (sex !== 'female' || (post ?? null) !== null || !birthMonth) return null
  const law = retirementLaw(c.policy, c.today)
  const worker = statutory(law, 'female-50', birthMonth)
  const cadre = statutory(law, 'female-55', birthMonth)
  return because(
    law.ids.age,
    `生产操作岗（原${originalAge(law, 'female-50')}岁退休）是${zhMonth(worker.month)}，${ageWords(worker.ageMonths).zh}；管理技术岗（原${originalAge(law, 'female-55')}岁退休）是${zhMonth(cadre.month)}，${ageWords(cadre.ageMonths).zh}。看你最后的岗位是哪一类。`,
    `A worker's post (${originalAge(law, 'female-50')} before) gives ${enMonth(worker.month)} at ${ageWords(worker.ageMonths).en}; an office or technical post (${originalAge(law, 'female-55')} before) ${enMonth(cadre.month)} at ${ageWords(cadre.ageMonths).en}. Your last post decides.`,
  )
}
