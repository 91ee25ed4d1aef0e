import { addMonthsToDate, type IsoDate } from '../domain/dates.ts'
import type { FigureUse } from '../domain/figure.ts'
import type { Policy } from '../policy/policy.ts'
import type { Profile } from '../profile/schema.ts'
import { PLANNED_TOPICS, type Assessment, type PensionAnswer, type Route } from './assessment.ts'
import type { PensionOptions } from './pension/index.ts'
import { openCase, type Case } from './case.ts'
import { fundSites } from './channels.ts'
import { citedRules } from './cite.ts'
import { deadlinesOf } from './deadlines.ts'
import { drawingPlace } from './drawingPlace.ts'
import { postDecides } from './retirement/index.ts'
import { questionsOf } from './interview.ts'
import { leavesForGood } from './leaving.ts'
import { medicalGapOf } from './medicalGap.ts'
import { pensionOf } from './pension/index.ts'
import { agencyRoute } from './routes/agency.ts'
import { flexibleRoute } from './routes/flexible.ts'
import { joiningGap, newEmployerRoute } from './routes/newEmployer.ts'
import { pauseRoute } from './routes/pause.ts'
import { residentRoute } from './routes/resident.ts'
import { retireRoute } from './routes/retire.ts'
import { transferRoute } from './routes/transfer.ts'
import { unemploymentBenefitRoute } from './routes/unemploymentBenefit.ts'
import { drawsPension } from './retirementFacts.ts'
import { retireeStanding } from './retireeMedical.ts'
import { severanceOf } from './severance.ts'
import { stopsOf } from './stops.ts'
import { unemploymentOf } from './unemployment.ts'
import { unknownsOf } from './unknowns.ts'

export { AssessError } from './error.ts'

export interface AssessOptions {
  /** Figures the person entered or took from an official page; they win over the pack while in force. */
  own?: readonly FigureUse[]
  /** Growth, interest and inflation for the pension estimate. */
  pension?: Partial<PensionOptions>
}

/**
 * What holds for this person on this day: routes, dates, benefit, medical gap, retirement and estimate, each with the rules and
 * figures it rests on. Pure; `today` is a plain date. Throws an `AssessError` naming the field for a place of no known province,
 * a leaving date before 1999 or more than ten years ahead, or a birth month that does not fit.
 */
export function assess(profile: Profile, policy: Policy, today: IsoDate, options: AssessOptions = {}): Assessment {
  const c = openCase(profile, policy, today, options.own)
  const medicalGap = medicalGapOf(c)
  const unemployment = unemploymentOf(c)
  const paying = flexibleRoute(c, unemployment, medicalGap)
  const joined = joiningGap(c, medicalGap)
  const routes: Route[] = [
    newEmployerRoute(c, joined),
    paying,
    residentRoute(c),
    unemploymentBenefitRoute(c, unemployment),
    transferRoute(c, joined),
    agencyRoute(c),
    pauseRoute(c, medicalGap),
    retireRoute(c),
  ]
  const deadlines = deadlinesOf(c, medicalGap, unemployment, paying)
  const stops = stopsOf(c, paying, medicalGap, unemployment)
  const pension = drawsPension(c) || leavesForGood(c) ? null : pensionOf(profile, policy, today, options.pension, options.own)
  for (const figure of figuresOf(pension)) c.use(figure)
  const answer: Omit<Assessment, 'rules'> = {
    today,
    place: c.place,
    placeNotInPack: c.placeNotInPack,
    answeredBy: c.code,
    exit: c.exit,
    stops,
    routes,
    deadlines,
    unemployment,
    medicalGap,
    joining: joined,
    retirement: c.retirement,
    drawingPlace: drawingPlace(c),
    retireeMedical: retireeStanding(c),
    postDecides: postDecides(profile, policy, today),
    inspectionEnds: addMonthsToDate(profile.leftOn, c.law('inspection').params.months),
    severance: severanceOf(c),
    pension,
    fundSites: fundSites(c),
    figures: c.used(),
    questions: questionsOf(c, routes, { unemployment, medicalGap }),
    unknowns: unknownsOf(c, routes),
    law: lawOf(c),
  }
  return { ...answer, rules: citedRules(c, citations(answer)) }
}

const lawOf = (c: Case): Assessment['law'] =>
  Object.fromEntries(
    PLANNED_TOPICS.map((topic) => {
      const { id, params } = c.law(topic)
      return [topic, { id, params }]
    }),
  ) as Assessment['law']

const figuresOf = (pension: PensionAnswer | null): FigureUse[] =>
  (pension?.tiers ?? [])
    .flatMap((tier) => tier.trace.operands)
    .map((operand) => operand.figure)
    .filter((figure) => figure !== undefined)

/** The id of every rule that the answer names. */
function citations({
  exit,
  routes,
  deadlines,
  stops,
  unemployment,
  medicalGap,
  joining,
  retirement,
  pension,
}: Omit<Assessment, 'rules'>): string[] {
  return [
    exit.reason.rule,
    ...routes.flatMap(routeCitations),
    ...[...deadlines, ...stops, ...unemployment.reasons, ...medicalGap.reasons].map(({ rule }) => rule),
    ...unemployment.monthly.flatMap(({ trace }) => trace.rules),
    ...(unemployment.trace?.rules ?? []),
    medicalGap.rule,
    medicalGap.coverRule,
    medicalGap.graceRule,
    joining.rule,
    joining.graceRule,
    ...(medicalGap.newcomerWait ? [medicalGap.newcomerWait.rule] : []),
    ...(retirement === null ? [] : [...retirement.reasons.map(({ rule }) => rule), ...retirement.trace.rules]),
    ...(pension === null ? [] : pension.tiers.flatMap(({ trace }) => trace.rules)),
  ]
}

/** The rules of a route: of its sentences, and of its costs by the month and by the year. A subsidy is told in a sentence. */
function routeCitations({ reasons, warnings, schemes, monthly, yearly }: Route): string[] {
  const costs = monthly === null ? [] : [monthly.lowest, monthly.highest, monthly.chosen].filter((cost) => cost !== null)
  return [
    ...[...reasons, ...warnings, ...schemes].map(({ rule }) => rule),
    ...costs.flatMap(({ parts }) => parts).flatMap(({ trace }) => trace.rules),
    ...yearly.flatMap(({ trace }) => trace.rules),
  ]
}
