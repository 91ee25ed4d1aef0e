import type { Basis, Briefing, Line } from '../../briefing/briefing.ts'
import { EMPLOYERS } from '../../briefing/employers.ts'
import type { PageLead } from '../../briefing/lead.ts'
import type { Words } from '../../domain/text.ts'
import type { Door } from '../../plan/shape.ts'

/** The one thing said first about a page, and the one button under it: a place to go, or a page of our own. */
export interface Hero {
  tone: Line['tone']
  title: Words
  text: Words | null
  /** What of the page it says already. */
  says?: 'purpose' | 'next'
  basis: Basis[]
  button: { says: 'setUp' | 'answerMore' | 'plan'; page: 'options' | 'popup'; at?: string } | null
  door: Door | null
}

const TONE = { yes: 'good', no: 'stop', depends: 'soon', unknown: 'soon' } as const

const PLAN = { says: 'plan', page: 'popup' } as const

const BARE = { basis: [], button: null, door: null } as const satisfies Partial<Hero>

/** Leads to the place where it is done, or to the plan where there is none. */
const go = (door: Door | null): Pick<Hero, 'button' | 'door'> => (door === null ? { button: PLAN, door: null } : { button: null, door })

/** Leads to where the plan's lead is done, with the law behind it. */
const toLead = ({ door }: PageLead, next: Briefing['next']): Pick<Hero, 'says' | 'basis' | 'button' | 'door'> => ({
  says: 'next',
  basis: next?.basis ?? [],
  ...go(door),
})

/**
 * What leads on a page: a warning before all else, that it is for employers, what has to come before this page, may-I, the plan's lead,
 * what the page is for.
 */
export function heroOf(briefing: Briefing): Hero | null {
  const { notices, verdict, lead, next, hasProfile, sighting, title } = briefing
  const warning = notices.find(({ tone }) => tone === 'stop')
  if (warning !== undefined) return { ...BARE, tone: 'stop', title, text: warning.text, basis: warning.basis }
  if (sighting.for === 'employer')
    return { ...BARE, tone: 'soon', title: EMPLOYERS.title, text: EMPLOYERS.advice, button: hasProfile ? PLAN : null }
  // Why it comes first stands in the plan: here the parts of the page need the room.
  if (lead?.first === true && verdict?.verdict !== 'no')
    return { tone: 'soon', title: verdict?.verdict === 'yes' ? FIRST.may : FIRST.other, text: lead.title, ...toLead(lead, next) }
  return verdict === null ? withoutVerdict(briefing) : answerOf(verdict)
}

/** May I: the answer, and what would settle it or else the reason; refused, the plan, for a door alone would not say what for. */
function answerOf({ verdict, title, reason, settles, basis }: NonNullable<Briefing['verdict']>): Hero {
  const button = verdict === 'no' || settles === null ? PLAN : ({ says: 'answerMore', page: 'options', at: 'profile' } as const)
  return { tone: TONE[verdict], title, text: settles ?? reason, basis, door: null, button }
}

/** Where nothing is asked: three facts to fill in, what the page is for, or what the plan says to do instead. */
function withoutVerdict({ hasProfile, sighting, lead, next, title, purpose }: Briefing): Hero | null {
  if (!hasProfile) return sighting.lookalike ? null : { ...BARE, tone: 'plain', ...SET_UP, button: { says: 'setUp', page: 'popup' } }
  if (lead === null || lead.here) return { ...BARE, tone: 'plain', title, text: purpose, says: 'purpose', button: PLAN }
  return { tone: 'plain', title: lead.title, text: null, ...toLead(lead, next) }
}

const FIRST = {
  may: { zh: '可以办，但先别办这个', en: 'You may, but do this first' },
  other: { zh: '先别办这个', en: 'Do this first' },
}

const SET_UP = {
  title: { zh: '想知道你能不能办？', en: 'May you do this here?' },
  text: {
    zh: '填参保城市、户口、离职日期三项就行，只存在这台电脑上。',
    en: 'Three facts settle it: city of insurance, hukou, leaving date. They stay on this computer.',
  },
}

/** Colour of the mark: red where something stops or is refused, amber where it depends. The words say it too. */
export const toneOf = (briefing: Briefing): Line['tone'] => heroOf(briefing)?.tone ?? 'plain'

/** Everything that the page's statements rest on, each once. */
export function basisOf(briefing: Briefing): Basis[] {
  const { verdict, costs, dates, sections, next, documentsNote, notices, figures } = briefing
  const all = [
    ...(verdict?.basis ?? []),
    ...notices.flatMap(({ basis }) => basis),
    ...(costs?.lines ?? []).flatMap(({ basis }) => basis),
    ...dates.flatMap(({ basis }) => basis),
    ...sections.flatMap(({ lines }) => lines.flatMap(({ basis }) => basis)),
    ...(next?.basis ?? []),
    ...(documentsNote?.basis ?? []),
    ...figures.flatMap(({ basis }) => basis),
  ]
  const seen = new Set<string>()
  return all.filter(({ source, article, period }) => {
    const key = `${source.title}|${article ?? ''}|${period?.zh}`
    return !seen.has(key) && seen.add(key)
  })
}
