import { because, words } from '../../advisor/wording.ts'
import { topic } from '../reply.ts'

export const flexibleEligibility = topic({
  id: 'flexible-eligibility',
  title: words('我能不能在这里自己缴', 'May I pay by myself here'),
  related: ['flexible-how', 'flexible-documents', 'resident-insurance', 'hmt-residents'],
  summary: words(
    '在职年龄内、没有单位给缴的人都可以自愿缴养老和医保。国家要求取消就业地参保的户籍限制，多数地方已经放开或只看居住证；没放开的地方，先问原来是不是在这里由单位参保过。',
    'Anyone of working age whom no employer insures may pay pension and medical voluntarily. The state has told places to drop hukou limits; most are open or ask for a residence permit. Where it still matters, ask first whether having been insured here by an employer is enough.',
  ),
  route: 'flexible',
  doors: ['hrss', 'nhsa'],
  steps: [
    words('本地户口：直接办。', 'Local hukou: enrol directly.'),
    words(
      '外地户口：带居住证去问；在这里由单位参保过的，说明这一点。',
      'Other hukou: ask with your residence permit, and say so if an employer insured you here before.',
    ),
    words('窗口说不行，请他告诉你依据的文件，再打12333核实。', 'If a counter refuses, ask which document says so and check with 12333.'),
  ],
  documents: ['id-card', 'residence-permit'],
  warnings: [
    because(
      'PE-06',
      '快到退休年龄才开始缴的，先算到龄能不能缴满最低年限；不够时怎么办各有条件，先问12333。',
      'Starting near retirement age: first see whether the minimum years can be reached; what is open otherwise has conditions, so ask 12333.',
    ),
    because(
      'CH-05',
      '除了身份证件，经办机构只能要法律、行政法规和国务院决定要求的材料。',
      'Beyond your ID the agency may only ask for papers that a law, regulation or State Council decision requires.',
    ),
    because(
      'PE-27',
      '超过法定退休年龄、还没领养老金的，可以个人接着缴。',
      'Past retirement age without a pension, you may go on paying as an individual.',
    ),
  ],
  rules: ['PE-01', 'ME-01', 'PE-24', 'PE-25', 'ME-14'],
  hotline: ['12333', '12393'],
})
