import type { Case } from './case.ts'
import type { Finding, MainInsurance } from './finding.ts'
import { monthOf } from '../domain/dates.ts'
import { finding, sentence } from './finding.ts'
import { retireeEnough, retireeStanding, standingReason } from './retireeMedical.ts'
import { drawsPension, isOfAge, missingForMinimum } from './retirementFacts.ts'
import { HOTLINES } from './wording.ts'

/** What a person's status settles before hukou is looked at: nationality, age, retirement. */
export function personal(c: Case, insurance: MainInsurance): Finding | null {
  const { person } = c.profile
  if (person === 'foreign') return foreigner(insurance)
  if (person === 'hmt') return byPermit(c)
  if (drawsPension(c)) return insurance === 'pension' ? drawsAlready(c) : retireeMedical(c)
  const leavesForPension = c.exit.exit === 'retired'
  if (leavesForPension && c.retirement !== null && c.retirement.earliest > monthOf(c.day)) return tooEarly(c, insurance)
  if (!leavesForPension && !isOfAge(c)) return null
  return insurance === 'medical' ? retireeMedical(c) : pensionAtAge(c)
}

const foreigner = (insurance: MainInsurance): Finding =>
  finding('no', 'GR-03', [
    sentence(
      'foreign',
      `外国人在境内由用人单位参保，我们看到的规定里没有个人自己缴#的办法。`,
      `Foreigners are insured through an employer; no rule seen lets them pay # alone.`,
    ),
    sentence(
      HOTLINES[insurance],
      `有永久居留身份的，请打${HOTLINES[insurance]}问当地。`,
      `With permanent residence, ask ${HOTLINES[insurance]}.`,
    ),
  ])

/** Residents of Hong Kong, Macao and Taiwan may pay with the residence permit (GR-01). */
function byPermit(c: Case): Finding {
  switch (c.profile.residencePermit) {
    case true:
      return finding(
        'yes',
        'GR-01',
        sentence(
          'hmt',
          `港澳台居民持居住证，可以在${c.name.zh}以灵活就业身份缴#。`,
          `With a residence permit for Hong Kong, Macao and Taiwan residents you may pay # as a flexible worker in ${c.name.en}.`,
        ),
      )
    case false:
      return finding(
        'no',
        'GR-01',
        sentence(
          'hmt-first',
          `港澳台居民要先领居住证，才能以灵活就业身份缴#。`,
          `Residents of Hong Kong, Macao and Taiwan need the residence permit first to pay # as a flexible worker.`,
        ),
      )
    default:
      return finding(
        'depends',
        'GR-01',
        sentence(
          'hmt-may',
          `港澳台居民持居住证可以自己缴#，先确认你有没有居住证。`,
          `Residents of Hong Kong, Macao and Taiwan may pay # with a residence permit; do you have one?`,
        ),
        ['residencePermit'],
      )
  }
}

const drawsAlready = (c: Case): Finding =>
  finding(
    'no',
    c.law('minimum-months').id,
    sentence('draws', '你已经在领养老金，养老保险不用也不能再缴。', 'You draw a pension already: nothing more is or may be paid.'),
  )

/** Retirement given as the exit before the earliest month of it. */
const tooEarly = (c: Case, insurance: MainInsurance): Finding =>
  finding('depends', c.law('retirement-age').id, [
    sentence(
      'too-early',
      `你填的是退休，但按出生年月还没到退休年龄，请核对；`,
      `You gave retirement as the exit, but by your month of birth you are not of age: please check.`,
    ),
    sentence(
      `early ${HOTLINES[insurance]}`,
      `特殊工种或病退的，#要不要接着缴打${HOTLINES[insurance]}问。`,
      `If it is early retirement for special work or illness, ask ${HOTLINES[insurance]} about #.`,
    ),
  ])

/** Medical of somebody retired: nothing to pay where the years suffice. */
function retireeMedical(c: Case): Finding {
  const said = standingReason(c)
  if (said === null) return RETIREE_MEDICAL
  return finding(retireeEnough(retireeStanding(c)) ? 'no' : 'depends', said.rule, sentence('retiree', said.zh, said.en))
}

const RETIREE_MEDICAL = finding(
  'depends',
  'ME-15',
  sentence(
    'retiree-years',
    '退休后的职工医保看累计缴费年限，够了不用再缴，不够的可以补足；年限由当地定，请打12393问还差多少。',
    'After retirement employee medical cover turns on the years paid: enough, and nothing more is due; short, and you may pay up. The number of years is local: ask 12393.',
  ),
)

/** The pension of somebody of age who does not draw it yet: by the months that are still missing, where they are known. */
function pensionAtAge(c: Case): Finding {
  const short = c.retirement?.monthsShort ?? null
  if (short === null)
    return finding(
      'depends',
      c.rule('over-age-pension')?.id ?? 'PE-06',
      sentence(
        'past-age',
        '到了退休年龄但还没领养老金的，可以个人接着缴；已经领的不再缴。',
        'Past retirement age without a pension you may go on paying as an individual; once it is drawn you no longer pay.',
      ),
      missingForMinimum(c.profile),
    )
  if (short === 0) return enoughMonths(c)
  return c.hukou === 'local'
    ? finding(
        'yes',
        'PE-06',
        sentence(
          'short',
          `到龄时还差${short}个月，可以以个人身份接着缴，直到够年限。`,
          `You are ${short} months short at retirement age and may go on paying as an individual until the minimum is met.`,
        ),
      )
    : finding(
        'depends',
        'PE-06',
        sentence(
          'short-outside',
          `到龄时还差${short}个月，按规定可以以个人身份接着缴；外地户口能不能在${c.name.zh}接着缴，有的地方还看年龄，先打12333问。`,
          `You are ${short} months short at retirement age and may by the rules go on paying as an individual. Whether ${c.name.en} takes you with hukou elsewhere is another matter, and some places set an age limit for new enrolments: ask 12333 first.`,
        ),
        c.hukou === 'unknown' ? ['hukouPlace'] : [],
      )
}

const enoughMonths = (c: Case): Finding =>
  c.exit.exit === 'retired'
    ? finding(
        'no',
        c.law('minimum-months').id,
        sentence(
          'enough',
          '你的养老缴费年限已够，退休领养老金后不再缴费。',
          'You have the months needed for a pension; once it is drawn nothing more is paid.',
        ),
      )
    : finding(
        'depends',
        c.law('minimum-months').id,
        sentence(
          'apply',
          '你已到法定退休年龄、年限也够，应先申请领养老金；领了就不再缴费。',
          'You are of age with the months paid: apply for the pension; once it is drawn nothing more is paid.',
        ),
      )
