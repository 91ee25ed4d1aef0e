import { factAt, type Path } from '../../../profile/people.ts'
import { ARREARS, SUBSIDY_GROUPS, type Profile } from '../../../profile/schema.ts'

/** How a fact is asked. */
type FieldControl =
  | { as: 'place' }
  | { as: 'date' }
  | { as: 'month' }
  | { as: 'months' }
  | { as: 'yuan'; most?: number }
  | { as: 'yes-no'; words?: 'has' }
  | { as: 'choice'; values: readonly string[] }
  | { as: 'select'; values: readonly string[] }
  | { as: 'exit' }
  | { as: 'several'; values: readonly string[] }

export interface FormField {
  path: Path
  ask: FieldControl
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
    {
      path: 'renewalTerms',
      ask: { as: 'choice', values: ['same-or-better', 'worse'] },
      when: (profile) => profile.exit === 'expired-renewal-refused',
    },
    { path: 'recordedExit', ask: { as: 'exit' } },
    { path: 'startedOn', ask: { as: 'date' } },
    { path: 'employerArrears', ask: { as: 'several', values: ARREARS } },
    { path: 'months.unemployment', ask: { as: 'months' } },
    { path: 'carriedOverMonths', ask: { as: 'months' } },
    { path: 'drawing', ask: { as: 'choice', values: ['pension', 'unemployment'] } },
    { path: 'dispatched', ask: { as: 'yes-no' } },
    { path: 'publicSector', ask: { as: 'yes-no' } },
    { path: 'disabled', ask: { as: 'yes-no', words: 'has' } },
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
    { path: 'subsidyGroups', ask: { as: 'several', values: SUBSIDY_GROUPS } },
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
    { path: 'deemedMonths', ask: { as: 'months' } },
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
export const isFieldShown = ({ when, path }: FormField, profile: Profile): boolean =>
  !when || when(profile) || factAt(profile, path) !== null
