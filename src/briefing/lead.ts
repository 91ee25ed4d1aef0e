import type { PageKind } from '../domain/page.ts'
import type { Words } from '../domain/text.ts'
import type { Door, LeadId, Plan } from '../plan/shape.ts'
import type { Briefing, Line } from './briefing.ts'
import type { Context } from './context.ts'
import { EMPLOYERS } from './employers.ts'
import { pillOf } from './verdict.ts'

/** What the person's plan says first, as it reads on this page. */
export interface PageLead {
  title: Words
  why: Words
  /** Where it is done or asked; null where this page is the place, or nothing is to be done. */
  door: Door | null
  /** This kind of page is where it is done. */
  here: boolean
  /** What this page is for would get in the way of it. */
  first: boolean
}

/** Kinds of pages on which a lead is done. */
const DONE_ON: Readonly<Record<LeadId, readonly PageKind[]>> = {
  'claim-benefit': ['unemployment'],
  'correct-exit-record': [],
  'start-new-job': [],
  'enrol-flexible': ['register', 'pay', 'guide'],
  'renew-medical': ['medical', 'register', 'pay', 'guide'],
  'switch-resident': ['medical'],
  'apply-pension': ['pension'],
  'move-accounts': ['transfer'],
  'claim-refund': [],
  'recover-arrears': [],
  'answer-question': [],
  'nothing-due': [],
}

/** Leads that paying or enrolling by oneself would spoil or make needless. */
const ALONE: readonly LeadId[] = [
  'claim-benefit',
  'start-new-job',
  'apply-pension',
  'claim-refund',
  'correct-exit-record',
  'answer-question',
]

/** Leads that what is done on a page would get in the way of, by its kind. */
const BEFORE: Partial<Record<PageKind, readonly LeadId[]>> = {
  register: ALONE,
  pay: ALONE,
  unemployment: ['start-new-job', 'correct-exit-record', 'apply-pension'],
}

/** The plan's lead as it reads on a page of a kind; null without a plan. */
export function leadOn(plan: Plan | null, kind: PageKind): PageLead | null {
  if (plan === null) return null
  const { id, title, why, do: doors } = plan.lead
  const here = DONE_ON[id].includes(kind)
  // Paying alone, as somebody in work does, may end a benefit that is drawn; the fund pays medical meanwhile (UI-09, UI-15).
  const drawn = id === 'nothing-due' && BEFORE[kind] === ALONE && plan.facts.some((fact) => fact.id === 'medical-paid')
  return {
    title,
    why,
    // A question is answered in the plan.
    door: here || id === 'answer-question' ? null : (doors[0] ?? null),
    here,
    first: !here && (drawn || (BEFORE[kind]?.includes(id) ?? false)),
  }
}

/** What comes next for the person: the plan's lead, or where this page is its place, the first step after it. */
export function nextOf(context: Context, kind: PageKind): Line | null {
  const { plan = null } = context
  const lead = leadOn(plan, kind)
  if (plan === null || lead === null) return null
  if (!lead.here) return { text: lead.title, basis: context.basis(plan.lead.rules), tone: plan.lead.id === 'nothing-due' ? 'good' : 'soon' }
  const step = plan.steps.find(({ group }) => group !== 'employer')
  return step === undefined ? null : { text: step.title, basis: context.basis([step.rule]), tone: 'plain' }
}

const NOT_YET = { zh: '先别办', en: 'not yet' }

/** The pill's line: other words than the page alone would give on a page for employers, or where the plan has something else first. */
export function pillOn({
  pill,
  title,
  verdict,
  lead,
  sighting,
}: Pick<Briefing, 'pill' | 'title' | 'verdict' | 'lead' | 'sighting'>): Words {
  if (sighting.for === 'employer') return pillOf(title, EMPLOYERS.pill)
  return lead?.first && verdict?.verdict !== 'no' ? pillOf(title, NOT_YET) : pill
}
