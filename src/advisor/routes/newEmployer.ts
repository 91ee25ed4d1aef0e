import type { MedicalGapAnswer, Reason, Route } from '../assessment.ts'
import type { Case } from '../case.ts'
import { dateText } from '../../domain/format.ts'
import { addDays, addMonths, lastDay, monthOf } from '../../domain/dates.ts'
import { channelsFor } from '../channels.ts'
import { provinceOf } from '../../domain/place.ts'
import { openCase } from '../case.ts'
import { gapOver } from '../gapOver.ts'
import { relationOf } from '../hukou.ts'
import { medicalGapOf } from '../medicalGap.ts'
import { monthOfLeaving } from '../monthOfLeaving.ts'
import { isOfAge, retires } from '../retirementFacts.ts'
import { because, enDate, words, zhDate } from '../wording.ts'
import { route, scheme } from './route.ts'

/** A new employer takes the insurances over: duty within days, everything adds up. Over-age workers by agreement. */
export function newEmployerRoute(c: Case, gap: MedicalGapAnswer): Route {
  const from = c.profile.newJobFrom ?? null
  const overAge = retires(c) || isOfAge(c)
  const register = c.law('new-employer-register')
  const steps = [
    words(
      '入职时把离职证明和社保卡交给新单位，确认原单位已经停保。',
      'On the first day give the certificate of leaving and the social-security card, and make sure the old employer has stopped.',
    ),
    words(
      '入职#天内查一次：新单位有没有给你办社保和公积金登记。',
      'Within # days check that the new employer has registered you for social insurance and the housing fund.',
      register.params.days,
    ),
    words(
      '中间断了的月份，先问当地医保要不要、能不能补。',
      'For months missed in between, ask the medical office whether they can be paid up.',
    ),
  ]
  if (overAge) {
    return route(c, 'new-employer', {
      schemes: [
        scheme(
          'pension',
          'depends',
          c.rule('over-age-pension')?.id ?? 'PE-06',
          '到龄还没领养老金的，可以与单位商定由单位接着缴养老。',
          'Past the age without a pension, the employer may go on paying it by agreement.',
        ),
        scheme(
          'medical',
          'depends',
          c.rule('over-age-medical')?.id ?? 'ME-15',
          '还没有退休医保的，可以与单位商定接着缴职工医保。',
          'Without retiree cover yet, the employer may go on paying employee medical by agreement.',
        ),
      ],
      reasons: [
        because(
          'GR-05',
          '到了退休年龄再就业，单位必须给你缴工伤保险，养老和医保看商定。',
          'For over-age workers work-injury insurance is compulsory for the employer; pension and medical go by agreement.',
        ),
      ],
      documents: ['id-card', 'leaving-certificate'],
      steps: [],
      channels: channelsFor(c, ['hrss']),
      ask: ['12333'],
    })
  }
  const foreign =
    c.profile.person === 'foreign'
      ? [because('GR-03', '外国人在境内就业，由用人单位参保。', 'Foreigners working in China are insured through the employer.')]
      : []
  const hmt =
    c.profile.person === 'hmt'
      ? [because('GR-01', '港澳台居民受雇的，单位必须给你参保。', 'An employer must insure residents of Hong Kong, Macao and Taiwan.')]
      : []
  const fund = c.law('new-employer-fund')
  return route(c, 'new-employer', {
    schemes: [
      scheme(
        'pension',
        'yes',
        'PE-01',
        '受雇就必须参加职工养老，年限接着累计。',
        'Employees must be in the pension scheme; the years go on adding up.',
      ),
      scheme('medical', 'yes', 'ME-01', '受雇就必须参加职工医保。', 'Employees must be in employee medical insurance.'),
      scheme('unemployment', 'yes', 'UI-19', '失业保险年限跟着人走，接着累计。', 'Unemployment years follow you and go on adding up.'),
    ],
    reasons: [
      from === null
        ? because(
            register.id,
            '找到新工作后，单位要在入职#天内给你办社保登记，五险由它接上。',
            'Once you have a job the employer must register you within # days and takes all five insurances over.',
            register.params.days,
          )
        : because(
            register.id,
            `你${zhDate(from)}入职，单位最晚${zhDate(addDays(from, register.params.days))}办好社保登记。`,
            `You start on ${enDate(from)}; the employer must register you by ${enDate(addDays(from, register.params.days))}.`,
          ),
      because(
        fund.id,
        '公积金也一样：#天内登记、转入。',
        'The housing fund likewise: registered and moved within # days.',
        fund.params.days,
      ),
      ...joining(from, gap),
      ...(from === null ? gapOver(c, gap) : []),
      ...monthOfLeaving(c),
      ...foreign,
      ...hmt,
    ],
    documents: ['id-card', 'leaving-certificate', 'social-security-card'],
    steps,
    channels: channelsFor(c, ['hrss']),
    warnings: [
      double(c),
      because(
        'ED-14',
        '新单位提出“不缴社保、折成现金”的约定无效，可以举报，也可以据此辞职要补偿。',
        'An offer of cash instead of insurance is void; you may report it, or resign over it and claim severance.',
      ),
    ],
    ask: ['12333'],
  })
}

/** The grace and the wait are those of the place where one joins: the new one's, where its rules are known. */
export function joiningGap(c: Case, here: MedicalGapAnswer): MedicalGapAnswer {
  const to = c.profile.movingTo ?? null
  if (to === null || relationOf(c.place, to) === 'local' || !c.policy.places.has(provinceOf(to))) return here
  const { movingTo: _moved, ...profile } = c.profile
  const there = medicalGapOf(openCase({ ...profile, insuredPlace: to }, c.policy, c.today))
  return { ...there, coverEnds: here.coverEnds, coverBound: here.coverBound, coverRule: here.coverRule }
}

/** Residents' cover beside the employer's: one of the two has to go (ME-04 once it is law). */
function double(c: Case): Reason {
  const { id, from } = c.law('double-enrolment')
  const starts = c.profile.newJobFrom ?? c.today
  const banned = from === null || from <= (starts > c.today ? starts : c.today)
  return because(
    banned ? id : 'ME-20',
    `已经参加居民医保的，入职参保后把居民医保停掉，${banned ? '法律不准同时参加两种' : '同时参加只能按一种报'}；已经开始的年度，缴过的费一般不退，问12393。`,
    `If you are in the resident scheme, end it once the employer insures you: ${banned ? 'the law bans being in both' : 'only one of the two pays'}, and a premium for a year already begun is usually not returned. Ask 12393.`,
  )
}

/** Does the new job take medical cover up in time? The employer's first payment is taken to be for the month of starting. */
function joining(from: string | null, gap: MedicalGapAnswer): Reason[] {
  if (from === null || gap.graceEnds === null || gap.coverEnds === null) return []
  if (from <= gap.coverEnds)
    return [because(gap.coverRule, '入职时原来的医保还没停，接得上。', 'The old cover still runs when you start, so nothing is lost.')]
  if (monthOf(from) === addMonths(monthOf(gap.coverEnds), 1)) {
    return [
      because(
        gap.coverRule,
        `入职当月就给你参保的，医保中间没有断档的月份；入职前几天看病能不能报，打12393问。`,
        'If you are insured in the month you start there is no month without cover; ask 12393 about the days before you start.',
      ),
    ]
  }
  return lastDay(monthOf(from)) <= gap.graceEnds
    ? [
        because(
          gap.graceRule,
          '中间断档没有超过免等待期（到#），入职当月参保就接得上；断的月份能不能补问12393。',
          'The gap stays within the time without a wait (to #) if you are insured in the month you start; ask 12393 about the months between.',
          dateText(gap.graceEnds),
        ),
      ]
    : [
        because(
          gap.rule,
          '入职时已过#，医保可能要等待；之前先用灵活就业或居民医保接上。',
          'You start after #, so there may be a wait; bridge it as a flexible worker or in the resident scheme.',
          dateText(gap.graceEnds),
        ),
      ]
}
