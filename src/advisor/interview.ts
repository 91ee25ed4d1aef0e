import type { Fact } from '../profile/schema.ts'
import type { Assessment, Route } from './assessment.ts'
import type { Case } from './case.ts'

/** Asked first among facts that settle equally much. */
const ORDER: Fact[] = [
  'exit',
  'hukouPlace',
  'lastPaidMonth',
  'months.unemployment',
  'residencePermit',
  'employmentRegistered',
  'insuredHereByEmployer',
  'months.pension',
  'birthMonth',
  'sex',
  'post',
  'movingTo',
  'newJobFrom',
  'months.medical',
]

/**
 * Which missing fact settles most. Counts each open answer a fact is needed for: a scheme, the benefit and its months, the retirement
 * month and the estimate that follows, a date that rests on an assumption. Facts already given are never asked.
 */
export function questionsOf(
  c: Case,
  routes: readonly Route[],
  { unemployment, medicalGap }: Pick<Assessment, 'unemployment' | 'medicalGap'>,
): Assessment['questions'] {
  const settles = new Map<Fact, number>()
  const count = (facts: readonly Fact[], weight = 1) => {
    for (const fact of new Set(facts)) settles.set(fact, (settles.get(fact) ?? 0) + weight)
  }
  for (const route of routes) {
    // Pension and medical are separate answers on the routes that judge them apart; elsewhere one fact settles the route.
    const apart = route.id === 'flexible' || route.id === 'resident'
    if (apart) for (const scheme of route.schemes) count(scheme.needs)
    const byScheme = apart ? route.schemes.flatMap((scheme) => scheme.needs) : []
    count(route.needs.filter((fact) => !byScheme.includes(fact)))
  }
  // Beside the benefit itself: severance, its amount, and who pays medical and maternity meanwhile.
  if (unemployment.needs.includes('exit')) count(['exit'], 4)
  if (unemployment.needs.includes('months.unemployment')) count(['months.unemployment'], 2)
  // Cover end, grace end and first payment all move with the last month paid, where cover ends. What was given is left out below.
  if (medicalGap.coverEnds !== null) count(['lastPaidMonth'], 3)
  // The estimate of the pension hangs on the same facts as the retirement month.
  if (c.retirement === null) count(routes.find((route) => route.id === 'retire')?.needs ?? [])
  // Which rules hold there, and whether the pension moves along.
  if (c.profile.next === 'moving') count(['movingTo'])
  if (c.profile.next === 'new-job') count(['newJobFrom'], 2)
  return [...settles]
    .filter(([fact]) => !given(c, fact))
    .map(([fact, number]) => ({ fact, settles: number }))
    .toSorted((a, b) => b.settles - a.settles || at(a.fact) - at(b.fact))
}

/** A fact that was given is not asked for again, also where a different answer would settle more (a registration not yet made). */
function given({ profile }: Case, fact: Fact): boolean {
  switch (fact) {
    case 'months.pension':
      return known(profile.months?.pension) !== null
    case 'months.medical':
      return known(profile.months?.medical) !== null
    case 'months.unemployment':
      return known(profile.months?.unemployment) !== null
    default:
      return known(profile[fact]) !== null
  }
}

const known = <T>(value: T | null | undefined): T | null => value ?? null

const at = (fact: Fact): number => (ORDER.includes(fact) ? ORDER.indexOf(fact) : ORDER.length)
