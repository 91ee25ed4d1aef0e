/** What a page says, no more: text as a person could read it, and the names of what it asks for. Never what was typed in. */
export interface Reading {
  title: string
  /** Headings of level 1 to 3 outside menus and footers, in order. */
  headings: string[]
  /** Meta tags by lower-case name, first one wins. */
  meta: Record<string, string>
  /** The "you are here" line. */
  crumb: string
  /** Items of tabs and menus that are marked as open. */
  open: string
  /** Words that stand before or in form fields, and table headings. */
  labels: string[]
  /** Field codes of bureau systems (AAC002, BAA001 …), upper case, each once. */
  codes: string[]
  buttons: string[]
  /** Visible fields to fill in, search boxes apart, and whether one of them is a password. */
  fields: number
  password: boolean
  /** Text outside links, menus and footers; lines and table cells (tabs) kept apart. */
  main: string
  /** Text of menus, headers and footers. */
  chrome: string
  /** Texts of links. */
  links: string[]
  /** Addresses of the first documents to download, as the page gives them. */
  files: string[]
  nodes: number
  /** True when a cap cut the reading short. */
  capped: boolean
}

/** A reading of nothing, to start from. */
export const emptyReading = (): Reading => ({
  title: '',
  headings: [],
  meta: {},
  crumb: '',
  open: '',
  labels: [],
  codes: [],
  buttons: [],
  fields: 0,
  password: false,
  main: '',
  chrome: '',
  links: [],
  files: [],
  nodes: 0,
  capped: false,
})

/** Upper bounds of one reading. Work is bounded by counting, not by a clock, so that the same page reads the same everywhere. */
export const CAPS = { nodes: 20000, chars: 120000, depth: 512, list: 80, title: 300, metas: 30 } as const
