import type { Words } from '../domain/text.ts'
import { words } from '../advisor/wording.ts'
import type { Led } from './compose.ts'

/** What the topics are about whose names begin so. */
const SUBJECTS: Readonly<Record<string, Words>> = {
  unemployment: words('失业金', 'Unemployment benefit'),
  severance: words('补偿', 'Severance'),
  housing: words('公积金', 'Housing fund'),
  medical: words('医保', 'Medical insurance'),
  pension: words('养老', 'Pension'),
}

/** What is said first of several things that were asked, each after the name of its subject where there is more than one. */
export function withSubjects(leads: readonly Pick<Led, 'point' | 'first'>[]): Words[] {
  const subjects = leads.map(({ point: { topic } }) => SUBJECTS[topic.split('-')[0] ?? ''])
  const several = new Set(subjects).size > 1
  return leads.map(({ point: { named }, first }, at) => {
    const subject = subjects[at]
    return several && subject && named !== true ? words(`${subject.zh}：${first.zh}`, `${subject.en}: ${first.en}`) : first
  })
}
