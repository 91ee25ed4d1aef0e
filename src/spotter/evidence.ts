import type { Evidence } from '../domain/page.ts'

/** A row of a table of signals: what weighs how much, and the words on the page that say so, or nothing where it does not hold. */
export interface Signal<Page> {
  name: string
  weight: number | ((page: Page) => number)
  when: (page: Page) => string | false | null | undefined
}

/** The evidence of the rows that hold, each with the words found. */
export const evidenceOf = <Page>(rows: readonly Signal<Page>[], page: Page): Evidence[] =>
  rows.flatMap(({ name, weight, when }) => {
    const text = when(page)
    return text ? [{ signal: name, weight: typeof weight === 'number' ? weight : weight(page), text: text.trim().slice(0, 80) }] : []
  })
