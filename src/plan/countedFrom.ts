import type { Words } from '../domain/text.ts'
import { words } from '../advisor/wording.ts'
import type { Situation } from './situation.ts'

const SAID: Record<Situation['a']['unemployment']['counts']['from'], Words> = {
  registration: words('期限从登记那天算起，别拖', 'The months count from registration, so do not wait'),
  claim: words('期限从申领那天算起，别拖', 'The months count from the claim, so do not wait'),
  'acceptance-month': words('从受理的那个月算起，别拖', 'It counts from the month in which the claim is accepted, so do not wait'),
  'approval-month': words('从审核通过的那个月算起，别拖', 'It counts from the month in which the claim is approved, so do not wait'),
  'job-end': words('期限从离职那天就开始算，拖一天少一天', 'The months count from the end of the job, so every day of delay is lost'),
  'not-known': words('从哪天算起没有查到，别拖', 'From which day the months count was not found, so do not wait'),
}

/** From what the months of benefit count at the place, and so what waiting costs; without its full stop. */
export const countedFrom = (s: Situation): Words => SAID[s.a.unemployment.counts.from]
