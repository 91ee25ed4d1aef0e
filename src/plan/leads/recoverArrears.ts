import type { LeadKind } from '../kind.ts'
import { dayText } from '../../domain/format.ts'
import { doors, fundDoors } from '../doors.ts'
import { graceFact, INSURANCE_STEMS, SHORT_INSURANCE_NAMES } from '../facts.ts'
import { owedBy } from '../owed.ts'
import { words } from '../../advisor/wording.ts'

/** The employer left insurance unpaid that the person now lacks: have it made good (ED-09, ED-12). */
export const recoverArrears: LeadKind = {
  id: 'recover-arrears',
  when: ({ arrears, involuntary, p }) =>
    arrears.some((insurance) => insurance === 'pension' || insurance === 'medical') ||
    (arrears.includes('unemployment') && involuntary !== 'no') ||
    (arrears.length > 0 && p.exit === 'resigned-employer-fault'),
  lead: (s) => {
    const { social, fund, refused } = owedBy(s)
    const names = fund ? SHORT_INSURANCE_NAMES : INSURANCE_STEMS
    const owed = s.arrears.map((insurance) => names[insurance as keyof typeof names])
    const { inspectionEnds, unemployment } = s.a
    const { months } = unemployment.opens
    const day = dayText(inspectionEnds, s.today)
    const late =
      inspectionEnds < s.today
        ? words('；过了#可能不受理，先问', '; after # it may not be taken up, so ask', day)
        : words('，别拖过#', ' by #', day)
    const benefit = s.arrears.includes('unemployment') && s.involuntary !== 'no'
    return {
      title: words(
        `要求单位补缴欠的${owed.map(({ zh }) => zh).join('、')}${fund ? '' : '保险'}`,
        `Have the employer make good the unpaid ${owed.map(({ en }) => en).join(', ')}${fund ? '' : ' insurance'}`,
      ),
      why: words(
        `这是单位该缴的${social ? '，还要付滞纳金' : ''}。先书面要求，不补的${refused.zh}投诉${social ? late.zh : ''}。${benefit ? `补够${months}个月失业保险，就能去领失业金；补不了的，可以要求单位赔。` : ''}`,
        `It was the employer's to pay${social ? ', with a late fee' : ''}. Ask in writing first; refused, ${refused.en}${social ? late.en : ''}.${benefit ? ` With ${months} unemployment months made good, benefit is due; where that is impossible, claim the loss from the employer.` : ''}`,
      ),
      do: social ? doors(s, 'unemployment-benefit', '12333', 1) : fundDoors(s),
      documents: ['id-card', 'labour-contract'],
      rules: [...(social ? ['ED-09', 'ED-12', 'inspection', 'DS-03'] : []), ...(fund ? ['HF-13'] : [])],
    }
  },
  facts: (s) => [graceFact(s)],
  without: ['first-payment'],
}
