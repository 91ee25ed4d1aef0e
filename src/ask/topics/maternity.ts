import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const maternity = topic({
  id: 'maternity',
  title: words('离职后的生育待遇', 'Maternity after leaving'),
  related: ['medical-after-leaving', 'unemployment-apply', 'employer-duties', 'resident-insurance'],
  summary: words(
    '生育保险由单位缴。生育津贴（产假工资）按单位上年职工月平均工资算，一般要生育时还在单位参保才有；离职后能不能补领，看当地是否认生育当时的参保。生孩子的医疗费：领失业金期间由基金保着；配偶参保的，没工作的一方可以报生育医疗费；灵活就业和居民医保多数也能报医疗费，津贴一般没有，个别地方例外。怀孕、产期、哺乳期里合同到期的，要顺延到这段时间结束。',
    "Employers pay maternity insurance. The allowance follows the employer's average wage and mostly needs you to be insured by it at the birth; afterwards it depends on whether the place counts cover at that time. Medical costs of a birth: covered while the fund pays you benefit; an insured spouse covers a partner without work; flexible and resident medical mostly pay costs, rarely the allowance. A contract that expires in pregnancy, at birth or while nursing is extended until that time ends.",
  ),
  steps: [
    words(
      '问12393：生育时的参保状态、要连续缴几个月、离职后还能不能申领。',
      'Ask 12393 which cover at the birth counts, for how many months, and whether you can still claim.',
    ),
    words(
      '还没生的，别让医保断。公司说合同到期要你走，书面要求顺延，别急着签解除协议，问12333。',
      'Before the birth, keep cover. If the employer says the contract is over, point to the extension in writing, sign no agreement to end it unread, and ask 12333.',
    ),
    words(
      '在职时生的，让原单位或自己在医保平台补申领。',
      'If you gave birth while employed, have the employer or the platform file the claim.',
    ),
  ],
  documents: ['id-card', 'bills'],
  channels: [DOORS.medical],
  warnings: [
    because(
      'MA-05',
      '为了领津贴临时挂靠公司是骗保，要退钱，有人被判刑。',
      'Hanging on to a company for the allowance is fraud; people have been sentenced.',
    ),
    because(
      'MA-03',
      '{MA-03}起生育保险随职工医保一起征收，国家要扩大覆盖，到时再看当地办法。',
      'From {MA-03} maternity is collected with medical and cover widens: see local rules then.',
    ),
  ],
  rules: ['MA-01', 'MA-02', 'MA-03', 'MA-04', 'MA-05', 'ED-23'],
  hotline: ['12393', '12333'],
})
