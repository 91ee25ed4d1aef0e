import type { Reason, Route } from '../assessment.ts'
import type { Case } from '../case.ts'
import type { Fact } from '../../profile/schema.ts'
import type { Verdict } from '../../domain/tri.ts'
import { monthText } from '../../domain/format.ts'
import { monthOf } from '../../domain/dates.ts'
import { channelsFor } from '../channels.ts'
import { toldBy } from '../cite.ts'
import { retireeMedical } from '../retireeMedical.ts'
import { accountReasons, leavesBeforeAge } from '../leaving.ts'
import { eitherPost } from '../retirement/either.ts'
import { drawnAlready, drawsPension, missingForAge } from '../retirementFacts.ts'
import { because, enMonth, words, zhMonth } from '../wording.ts'
import { route, scheme } from './route.ts'

/** Retiring: statutory month, window of choice, minimum months and how to close a gap. */
export function retireRoute(c: Case): Route {
  const { verdict, needs, reason } = judge(c)
  return route(c, 'retire', {
    verdict,
    schemes: [{ ...scheme('pension', verdict, reason.rule, reason.zh, reason.en), needs }],
    reasons: [
      reason,
      ...(drawsPension(c) || leavesBeforeAge(c) ? [] : (c.retirement?.reasons ?? [])),
      ...((c.retirement?.monthsShort ?? 0) > 0 ? toldBy(c.rules('short-of-years')) : []),
      ...(leavesBeforeAge(c) ? accountReasons(c).slice(1) : retireeMedical(c)),
    ],
    documents: drawsPension(c) || leavesBeforeAge(c) ? [] : ['id-card', 'social-security-card'],
    steps:
      drawsPension(c) || leavesBeforeAge(c)
        ? []
        : [
            words('先查缴费记录和档案出生年月对不对。', 'Check the contribution record and the birth date in the file first.'),
            words(
              '到龄时向最后参保地申请；受理后#个工作日内办结。',
              'Apply to the last place of insurance; it is settled within # working days.',
              c.law('pension-decision').params.workingDays,
            ),
          ],
    channels: channelsFor(c, ['hrss']),
    ask: ['12333', '12393'],
  })
}

/** What the month turns on: both months, where only a woman's post is missing. */
const turnsOn = (c: Case): Reason =>
  eitherPost(c) ??
  because(
    c.law('retirement-age').id,
    '什么时候能退休要看出生年月、性别，女职工还看岗位。请补上。',
    'The retirement month turns on birth month, sex and, for women, the post. Please add them.',
  )

function judge(c: Case): { verdict: Verdict; needs: Fact[]; reason: ReturnType<typeof because> } {
  const { retirement, profile } = c
  if (drawsPension(c)) {
    return {
      verdict: 'no',
      needs: [],
      reason: drawnAlready(c),
    }
  }
  if (leavesBeforeAge(c)) {
    const [first] = accountReasons(c)
    return {
      verdict: 'no',
      needs: [],
      reason:
        first ??
        because(
          'PE-03',
          '离开内地以后养老账户怎么处理，走之前打12333问清楚。',
          'What becomes of the pension account when you leave is for 12333 to say before you go.',
        ),
    }
  }
  if (retirement === null) {
    return {
      verdict: 'unknown',
      needs: missingForAge(profile),
      reason: turnsOn(c),
    }
  }
  const now = monthOf(c.day)
  const { month, earliest, monthsShort } = retirement
  if (now < earliest && earliest < month && monthsShort === 0) {
    return {
      verdict: 'no',
      needs: [],
      reason: because(
        c.law('retirement-window').id,
        `还没到：年限够，最早${zhMonth(earliest)}可以自己选择弹性提前退休，法定退休在${zhMonth(month)}。`,
        `Not yet: with the months paid you may choose early retirement from ${enMonth(earliest)}; statutory retirement is in ${enMonth(month)}.`,
      ),
    }
  }
  if (now < earliest || (now < month && monthsShort !== null && monthsShort > 0)) {
    return {
      verdict: 'no',
      needs: [],
      reason: because(c.law('retirement-age').id, '还没到：法定退休在#。', 'Not yet: statutory retirement is in #.', monthText(month)),
    }
  }
  if (monthsShort === null) {
    return {
      verdict: 'depends',
      needs: ['months.pension'],
      reason: because(
        c.law('minimum-months').id,
        '还要看养老缴没缴满#个月，请补上已缴月数。',
        'It also takes # paid months; please add yours.',
        retirement.minimumMonths,
      ),
    }
  }
  if (monthsShort > 0) {
    return {
      verdict: 'depends',
      needs: [],
      reason: because(
        'PE-06',
        '到龄了，还差#个月，可以接着缴够再按月领。',
        'You are of age but # months short; go on paying, then draw monthly.',
        monthsShort,
      ),
    }
  }
  return now >= month
    ? {
        verdict: 'yes',
        needs: [],
        reason: because(
          c.law('minimum-months').id,
          '已到法定退休年龄，缴费年限也够，可以申请按月领养老金。',
          'You are of age with the months paid: apply for the monthly pension.',
        ),
      }
    : {
        verdict: 'depends',
        needs: [],
        reason: because(
          c.law('retirement-window').id,
          `年限够，可以自愿选择弹性提前退休（最早${zhMonth(earliest)}），不选就到${zhMonth(month)}。`,
          `With the months paid you may choose early retirement (from ${enMonth(earliest)}), or wait until ${enMonth(month)}.`,
        ),
      }
}
