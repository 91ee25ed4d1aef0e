import type { PageKind } from '../domain/page.ts'
import type { Briefing } from './briefing.ts'
import type { BriefingInput, Context } from './context.ts'
import { briefingContext } from './context.ts'
import { hotlinesFor } from './hotlines.ts'
import { PARTS_OF_KIND } from './kinds/index.ts'
import { lookalike } from './kinds/lookalike.ts'
import { leadOn, nextOf, pillOn } from './lead.ts'
import { noticesOf } from './notices.ts'
import { checksOf } from './published.ts'
import { termsFor } from './terms.ts'

/**
 * What is worth saying on this page to this person: a finished, plain value in both languages, every statement with what
 * it rests on. A page of no known kind is briefed as a portal.
 */
export function brief(input: BriefingInput): Briefing {
  const { sighting } = input
  const kind = sighting.kind ?? 'portal'
  const context = briefingContext(input)
  const parts = sighting.lookalike ? lookalike(input.framed) : PARTS_OF_KIND[kind](context)
  const lead = sighting.lookalike ? null : leadOn(input.plan ?? null, kind)
  return {
    kind,
    placeName: context.placeName,
    verdict: null,
    documents: [],
    documentsNote: null,
    costs: null,
    dates: [],
    next: sighting.lookalike ? null : nextOf(context, kind),
    lead,
    voucher: null,
    figures: checksOf(context),
    ...parts,
    pill: sighting.lookalike ? parts.pill : pillOn({ verdict: null, ...parts, lead, sighting }),
    ...(sighting.for === 'employer' ? EMPLOYERS_OWN : {}),
    sections: (parts.sections ?? []).filter(({ lines }) => lines.length > 0),
    unknowns: parts.unknowns ?? unknownsOf(context, kind),
    notices: noticesOf(context),
    hotlines: hotlinesFor(kind),
    terms: sighting.lookalike ? [] : termsFor(context),
    sighting,
    hasProfile: input.assessment !== null,
    record: sighting.record && input.assessment !== null,
  }
}

/** On a page for employers nothing is a person's to do, to bring or to pay. */
const EMPLOYERS_OWN = { verdict: null, documents: [], documentsNote: null, costs: null, voucher: null } satisfies Partial<Briefing>

/** Which gaps in what is known matter on a kind of page, by topic of the data's own list and by whom to ask. */
const ASKED: Readonly<Record<PageKind, readonly string[]>> = {
  register: ['12333', '12393'],
  pay: ['12366', '12333', '12393'],
  query: [],
  unemployment: ['12333'],
  medical: ['12393'],
  transfer: ['12333', '12393'],
  pension: ['12333'],
  'provident-fund': ['12329'],
  policy: [],
  guide: ['12333', '12393'],
  login: [],
  portal: [],
}

/** What is not known and matters here. No hole is what a rule fills. */
function unknownsOf({ assessment, pack, today }: Context, kind: PageKind): Briefing['unknowns'] {
  const open =
    assessment?.unknowns ??
    (pack?.gaps ?? [])
      .filter(({ topic, until }) => (until === null || until > today) && !(topic === 'medical-gap' && pack?.medicalGap.length))
      .map(({ statement, ask }) => ({ text: statement, ask }))
  return open.filter(({ ask }) => ASKED[kind].includes(ask)).slice(0, 3)
}
