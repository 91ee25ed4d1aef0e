import type { MedicalGapAnswer, Reason, Route, Scheme } from '../assessment.ts'
import type { Words } from '../../domain/text.ts'
import type { RuleOf } from '../../policy/schema.ts'
import type { Case } from '../case.ts'
import { dateText } from '../../domain/format.ts'
import { gapOver, waits } from '../gapOver.ts'
import { leavesForGood } from '../leaving.ts'
import { retireeEnough, retireeStanding, standingReason } from '../retireeMedical.ts'
import { retires } from '../retirementFacts.ts'
import { because, enDate, words, zhDate } from '../wording.ts'
import { route, scheme } from './route.ts'

/** Paying nothing for a while: what exactly is lost, and when. */
export function pauseRoute(c: Case, gap: MedicalGapAnswer): Route {
  // The duty is a citizen's (ME-03); who leaves after the law begins meets it from the first day.
  const citizen = c.profile.person !== 'foreign'
  const rule = c.law('resident-duty')
  const duty = citizen && c.rule('resident-duty') !== null
  return route(c, 'pause', {
    schemes: [
      retires(c) && c.retirement?.monthsShort === 0
        ? scheme(
            'pension',
            'yes',
            c.law('minimum-months').id,
            '养老年限够，领了养老金就不用再缴。',
            'You have the months needed; once the pension is drawn nothing more is paid.',
          )
        : scheme(
            'pension',
            'yes',
            'PE-04',
            '养老断缴不作废，以前的年限和账户都在；停多久就少算多久。',
            'A break in the pension erases nothing; the months simply do not count.',
          ),
      retires(c)
        ? retiree(c)
        : duty
          ? scheme(
              'medical',
              'no',
              rule.id,
              '没有职工医保的人按法律应当参加居民医保，不能什么都不参加。',
              'By law people without employee cover must be in the resident scheme.',
            )
          : scheme(
              'medical',
              'yes',
              'ME-17',
              `可以停，但${since(c, gap).zh}看病报销就没有了。`,
              `You may stop, but ${since(c, gap).en} nothing is reimbursed.`,
            ),
    ],
    reasons: [
      ...gap.reasons,
      because('PE-04', '养老没有“断缴3个月清零”的说法，年限累计计算。', 'The pension has no three-month rule: years simply add up.'),
      ...(c.profile.months?.unemployment === 0 ? [] : [because('UI-19', '失业保险已缴的年限保留。', 'Unemployment years paid are kept.')]),
      because('HF-02', '公积金账户封存，钱还是你的。', 'The housing-fund account is sealed; the money stays yours.'),
    ],
    steps: stepsOf(c),
    warnings: [...missed(c, gap), ...(retires(c) || !citizen ? [] : comes(rule, duty)), ...maternity(c)],
    ask: ['12393', '12333'],
  })
}

/** Retired people ask first, the others keep medical cover; who leaves for good has nothing to keep. */
function stepsOf(c: Case): Words[] {
  if (retires(c)) return askYears(c)
  const { person, residencePermit } = c.profile
  const mayEnrol = person !== 'foreign' && !(person === 'hmt' && residencePermit !== true)
  const keep = mayEnrol
    ? words('至少把医保接上：居民医保或灵活就业都可以。', 'Keep medical cover at least: resident or flexible will do.')
    : words(
        '医保别长时间空着：个人能怎么参保，打12393问。',
        'Do not go without medical cover for long: ask 12393 how you may enrol by yourself.',
      )
  return [
    ...(leavesForGood(c) ? [] : [keep]),
    words(
      '买房、车牌、落户、上学要看连续缴费的，停之前先问当地口径。',
      'Where a house, a plate, hukou or school turns on continuous payment, ask how your place counts before you stop.',
    ),
  ]
}

/** Medical of somebody retired: by the years paid, where they can be compared. */
function retiree(c: Case): Scheme {
  const stand = standingReason(c)
  return stand === null
    ? scheme(
        'medical',
        'depends',
        'ME-15',
        '退休后的医保看累计年限：够了不用再缴，不够的停了就没有保障，先打12393问。',
        'After retirement medical cover turns on the years paid: with enough nothing more is due; short of them, stopping leaves you uncovered. Ask 12393 first.',
      )
    : scheme('medical', retireeEnough(retireeStanding(c)) ? 'yes' : 'depends', stand.rule, stand.zh, stand.en)
}

const askYears = (c: Case): Words[] =>
  standingReason(c) === null
    ? [
        words(
          '先打12393问退休医保的年限够不够，没问清之前别让医保断。',
          'Ask 12393 whether your years give retiree cover, and let nothing lapse before you know.',
        ),
      ]
    : []

const since = (c: Case, { coverEnds }: MedicalGapAnswer) =>
  coverEnds === null
    ? words('停缴后', 'then')
    : coverEnds < c.today
      ? words('单位缴的医保已在#到期，没有接上之前', 'cover ended on #: until you take it up again', dateText(coverEnds))
      : words('#以后', 'after #', dateText(coverEnds))

function missed(c: Case, gap: MedicalGapAnswer): Reason[] {
  const wait = gap.waitIfMissed
  if (gap.graceEnds === null || !wait?.months) return []
  if (gap.graceEnds < c.today) return gapOver(c, gap)
  return [
    because(
      gap.rule,
      `${zhDate(gap.graceEnds)}以后再接医保，${waits(wait).zh}才能报销。`,
      `Taking medical cover up after ${enDate(gap.graceEnds)} means ${waits(wait).en}.`,
    ),
  ]
}

const comes = ({ id, from }: RuleOf<'resident-duty'>, duty: boolean): Reason[] =>
  duty || from === null
    ? []
    : [
        because(
          id,
          '#起，没有职工医保的人应当参加居民医保，停着不缴就不合规定了。',
          'From # people without employee cover must be in the resident scheme, so paying nothing no longer conforms.',
          dateText(from),
        ),
      ]

const maternity = (c: Case): Reason[] =>
  c.profile.maternity === true
    ? [
        because(
          'MA-01',
          '你有生育的打算：生育待遇跟着职工医保走，断了会影响报销和津贴，先问12393再决定。',
          'You plan a birth: maternity benefits go with employee cover, and a break may cost them. Ask 12393 first.',
        ),
      ]
    : []
