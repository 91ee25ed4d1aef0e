import * as z from 'zod/mini'
import { CAPS } from '../../src/spotter/reading.ts'
import type { Excerpt } from '../../src/spotter/index.ts'

/** Longest text of a reading's parts as it is sent; see src/spotter/excerpt.ts. */
const MAIN = 24_000
const LINE = 2_000

const line = z.string().check(z.maxLength(LINE))
const lines = z.array(line).check(z.maxLength(CAPS.list * 4))
const count = z.number().check(z.gte(0), z.lte(1_000_000))

/**
 * What a page may send of itself. A process that a page has taken over may send anything: text is capped here, and nothing of it is
 * believed about the address.
 */
export const excerptSchema: z.ZodMiniType<Excerpt> = z.object({
  title: line,
  headings: lines,
  meta: z.record(z.string().check(z.maxLength(200)), line),
  crumb: line,
  open: line,
  labels: lines,
  codes: lines,
  buttons: lines,
  fields: count,
  password: z.boolean(),
  main: z.string().check(z.maxLength(MAIN)),
  chrome: z.string().check(z.maxLength(MAIN)),
  links: lines,
  files: lines,
  nodes: count,
  capped: z.boolean(),
})
