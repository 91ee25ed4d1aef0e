import type { Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { because } from './wording.ts'

/** Ends of a job that the law bars for pregnant and nursing women and other protected people (ED-23). */
const BARRED = new Set(['dismissed-no-fault', 'laid-off', 'expired'])

/** What the employer owes on leaving this way: severance (ED-17 to ED-19), and nothing at all where the end was not lawful (ED-22, ED-23). */
export function severanceReasons(c: Case): Reason[] {
  const { severance, exit } = c.exit
  return [
    ...(severance === 'yes'
      ? [
          because('ED-17', '这样离职，单位应当付经济补偿。', 'On an exit like this the employer owes severance.'),
          because('ED-18', '每满一年一个月工资，六个月以上不满一年算一年，不满六个月算半个月；按离职前12个月平均工资，高工资有上限。',
            'A month\'s pay for each full year, six months and more counting as a year and less as half a month; by the average of the last 12 months, capped for high pay.'),
          because('ED-19', '补偿在办完工作交接时付。', 'It is due when the handover is done.'),
        ]
      : []),
    ...(exit === 'expired'
      ? [because('ED-17', '例外：单位按不低于原条件要续签、你没有同意的，没有补偿。', 'Except where it offered to renew on the same or better terms and you did not agree.')]
      : []),
    ...(exit !== null && BARRED.has(exit) && c.profile.maternity === true && c.profile.sex !== 'male'
      ? [because('ED-23', '已经怀孕，或者在产期、哺乳期内的，单位不能无过失辞退或裁员，合同到期也要顺延。可以要求恢复，或按两倍补偿要赔偿金，先打12333。',
        'During pregnancy, birth and nursing the employer may not dismiss without fault or lay off, and an expiring contract is extended. You may ask for the job back or for double severance: ring 12333 first.')]
      : []),
  ]
}
