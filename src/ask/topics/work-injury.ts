import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const workInjury = topic({
  id: 'work-injury',
  title: words('离职和工伤', 'Work injury and leaving'),
  related: ['employer-duties', 'severance', 'medical-after-leaving', 'flexible-how'],
  summary: words(
    '工伤保险只由单位缴，离职后没有新的保障，但以前的工伤待遇不丢。事故后单位{injury-claim.days}天内、你本人{injury-claim.months:span}内申请工伤认定。鉴定为7到10级的，合同到期或你辞职时，可以拿一次性工伤医疗补助金（基金付）和一次性伤残就业补助金（单位付），5到6级由你提出；几个月工资由各省定。单位没给你参保的，打12333问怎么向单位要。上下班路上的事故算不算工伤，这里没有核对过：别等，先按期申请，问12333。',
    'Only employers pay work-injury insurance: cover ends with the job, but earlier injuries keep their benefits. Ask for recognition within {injury-claim.days} days (employer) or {injury-claim.months:span} (you). With grades 7 to 10, on expiry or resignation you get a one-off medical grant (fund) and an employment grant (employer); 5 to 6 on your request; the months are set by province. If the employer had not insured you, ask 12333 how to claim from it. Whether an accident on the way to or from work counts was not checked here: do not wait, apply in time and ask 12333.',
  ),
  steps: [
    words(
      '马上就医、留病历，让单位申报；单位不报，自己去人社部门申请。',
      'See a doctor, keep records, have the employer report; if not, apply yourself.',
    ),
    words('伤情稳定后做劳动能力鉴定。', 'When stable, have your ability assessed.'),
    words('离职前把鉴定和补助金谈清，别签“一次性了结”。', 'Settle assessment and grants before leaving; do not sign a blanket waiver.'),
  ],
  documents: ['id-card', 'bills'],
  channels: [DOORS.services],
  warnings: [
    because(
      'WI-04',
      '灵活就业多数地方没有工伤保险，有的平台有职业伤害保障，问平台。',
      'Flexible workers mostly have none; some platforms have their own scheme: ask yours.',
    ),
  ],
  rules: ['WI-01', 'WI-02', 'WI-03', 'WI-04'],
  hotline: ['12333'],
})
