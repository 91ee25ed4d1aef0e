import * as z from 'zod/mini'
import { isDate } from '../../src/domain/dates.ts'
import { PUBLISHED_KINDS, type PublishedFigure } from '../../src/domain/page.ts'
import { FIGURE_KINDS, figureKind, type FigureKind } from '../../src/policy/figureKinds.ts'
import { printed } from '../../src/policy/printed.ts'

/** A refusal in words: what is wrong and what to do. */
export class Refused extends Error {}

const bound = z.nullish(z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])(-\d\d)?$/, '2026-07 or 2026-07-01')))
const figureSchema = z.object({
  kind: z.enum([...PUBLISHED_KINDS, ...FIGURE_KINDS]),
  insurance: z.optional(z.enum(['pension', 'medical', 'unemployment', 'injury', 'maternity', 'housing-fund', 'all'])),
  lower: z.optional(z.number()),
  upper: z.optional(z.number()),
  value: z.optional(z.number()),
  rate: z.optional(z.number()),
  base: z.optional(z.number()),
  bands: z.optional(z.array(z.object({ label: z.string(), value: z.number() }))),
  unit: z.optional(z.enum(['yuan/month', 'yuan/year', 'ratio'])),
  from: bound,
  to: bound,
  year: z.optional(z.string()),
  place: z.nullish(z.string()),
  variant: z.optional(z.string()),
  quote: z.nullish(z.string()),
})
const sourceSchema = z.object({
  heardFrom: z.optional(z.enum(['page', 'pasted', 'told'])),
  url: z.nullish(z.string()),
  title: z.nullish(z.string()),
})
const fileSchema = z.object({
  day: z.string().check(z.refine(isDate, '2026-07-02')),
  source: sourceSchema,
  figures: z.array(figureSchema).check(z.minLength(1)),
})

/** One value on its way into the pack. `last` is the last month that counts, as notices write it; null where it is not printed. */
export interface Incoming {
  kind: FigureKind
  value: number
  unit: 'yuan/month' | 'yuan/year' | 'ratio'
  place: string
  from: string
  last: string | null
  quote: string
}

export interface Input {
  day: string
  source: { heardFrom: 'page' | 'pasted' | 'told'; url: string | null; title: string }
  figures: Incoming[]
}

/** Reads a file that was handed on; refuses in words. */
export function readInput(text: string): Input {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw new Refused('the file is not JSON; take the file that the extension made, or the example in CONTRIBUTING.md')
  }
  const parsed = fileSchema.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refused(`${issue?.path.join('.') || 'the file'} ${said(issue)}`)
  }
  const { day, source, figures } = parsed.data
  return {
    day,
    source: { heardFrom: source.heardFrom ?? 'pasted', url: source.url ?? null, title: source.title ?? '' },
    figures: figures.flatMap((figure, at) => incoming(figure, `figures[${at}]`)),
  }
}

const LIKE = 'take the file that the extension made, or write it as CONTRIBUTING.md shows'

/** What is wrong with a field, and what to do. */
function said(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'too_small':
      return `is empty; ${LIKE}, with one figure at least`
    case 'invalid_type':
      return `is missing or is no ${issue.expected}; ${LIKE}`
    case 'invalid_value':
      return `has to be one of ${issue.values.map(String).join(', ')}`
    default:
      return `has to be written like ${issue?.message ?? 'the example'}; ${LIKE}`
  }
}

function incoming(figure: z.infer<typeof figureSchema>, where: string): Incoming[] {
  const { from, to = null, year, place, quote } = figure
  if (place === null || place === undefined) throw new Refused(`${where}: no place; say for which place it holds ("place": "310000")`)
  if (from === null || from === undefined) {
    const told = year === undefined ? 'no period' : `no period, only the year ${year}`
    throw new Refused(`${where}: ${told}; say from which month it holds ("from": "2026-07")`)
  }
  const values = (PUBLISHED_KINDS as readonly string[]).includes(figure.kind)
    ? printed({ insurance: 'all', unit: 'yuan/month', ...figure, from, to, place, quote: quote ?? '' } as PublishedFigure)
    : figure.value === undefined
      ? []
      : [{ kind: figure.kind as FigureKind, value: figure.value, unit: figure.unit ?? figureKind(figure.kind as FigureKind).unit }]
  if (values.length === 0)
    throw new Refused(
      `${where}: the pack has no row for this (${figure.kind}); a table of classes or benefits is added by hand, see CONTRIBUTING.md`,
    )
  return values.map(({ kind, value, unit }) => ({ kind, value, unit, place, from, last: to, quote: quote ?? '' }))
}
