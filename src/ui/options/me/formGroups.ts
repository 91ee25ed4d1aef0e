import { factAt, type Path } from '../../../profile/people.ts'
import type { Profile } from '../../../profile/schema.ts'

/** How a fact is asked. */
export type Ask =
  | { as: 'place' }
  | { as: 'date' }
  | { as: 'month' }
  | { as: 'months' }
  | { as: 'yuan'; most?: number }
  | { as: 'yes-no'; words?: 'has' }
  | { as: 'choice'; values: readonly string[] }
  | { as: 'select'; values: readonly string[] }
  | { as: 'exit' }
  | { as: 'groups' }

export interface FormField {
  path: Path
  ask: Ask
  required?: true
  /** Asked only where it can change anything. */
  when?: (profile: Profile) => boolean
}

export const GROUP_IDS = ['start', 'benefit', 'medical', 'enrol', 'cost', 'pension', 'next'] as const
export type GroupId = (typeof GROUP_IDS)[number]

const away = (profile: Profile) => profile.hukouPlace !== profile.insuredPlace

/** Every field of the profile, grouped by why it matters. A test compares this list with the schema. */
export const FORM: Record<GroupId, readonly FormField[]> = {
  start: [
    { path: 'insuredPlace', ask: { as: 'place' }, required: true },
    { path: 'hukouPlace', ask: { as: 'place' } },
    { path: 'leftOn', ask: { as: 'date' }, required: true },
  ],
  benefit: [
    { path: 'exit', ask: { as: 'exit' } },
    { path: 'months.unemployment', ask: { as: 'months' } },
    { path: 'carriedOverMonths', ask: { as: 'months' } },
  ],
  medical: [
    { path: 'lastPaidMonth', ask: { as: 'month' } },
    { path: 'months.medical', ask: { as: 'months' } },
    { path: 'maternity', ask: { as: 'yes-no' } },
  ],
  enrol: [
    { path: 'person', ask: { as: 'choice', values: ['mainland', 'hmt', 'foreign'] } },
    { path: 'residencePermit', ask: { as: 'yes-no', words: 'has' }, when: away },
    { path: 'insuredHereByEmployer', ask: { as: 'yes-no' }, when: away },
    { path: 'employmentRegistered', ask: { as: 'yes-no' } },
    { path: 'subsidyGroups', ask: { as: 'groups' } },
  ],
  cost: [
    { path: 'wage', ask: { as: 'yuan' } },
    { path: 'base.pension', ask: { as: 'yuan' } },
    { path: 'base.medical', ask: { as: 'yuan' } },
  ],
  pension: [
    { path: 'birthMonth', ask: { as: 'month' } },
    { path: 'sex', ask: { as: 'choice', values: ['male', 'female'] } },
    { path: 'post', ask: { as: 'choice', values: ['cadre', 'worker'] }, when: (profile) => profile.sex !== 'male' },
    { path: 'months.pension', ask: { as: 'months' } },
    { path: 'accountBalance', ask: { as: 'yuan', most: 100_000_000 } },
  ],
  next: [
    { path: 'next', ask: { as: 'select', values: ['new-job', 'flexible', 'looking', 'moving', 'pausing', 'abroad'] } },
    { path: 'newJobFrom', ask: { as: 'date' }, when: (profile) => profile.next === 'new-job' },
    { path: 'movingTo', ask: { as: 'place' }, when: (profile) => profile.next === 'moving' || profile.next === 'looking' },
    { path: 'housingFund', ask: { as: 'yes-no', words: 'has' } },
  ],
}

/** The ways of leaving, by who brought it up: the question that people can answer without knowing the law. */
export const EXIT_GROUPS = {
  worker: ['resigned', 'resigned-employer-fault', 'mutual-by-worker'],
  employer: ['mutual-by-employer', 'dismissed-no-fault', 'dismissed-fault', 'laid-off'],
  neither: ['expired', 'expired-renewal-refused', 'employer-closed', 'retired'],
} as const

/** A field is shown where it can change anything, and wherever it is filled in already. */
export const isShown = ({ when, path }: FormField, profile: Profile): boolean => !when || when(profile) || factAt(profile, path) !== null
