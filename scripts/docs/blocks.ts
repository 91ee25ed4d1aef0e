/*
 * The parts of Markdown files that are made from the source: between `<!-- made: NAME -->` and `<!-- end -->`.
 * Everything else in those files is written by hand and stays as it is.
 */

const BLOCK = /<!-- made: ([\w-]+) -->\n[\s\S]*?<!-- end -->/g

/** The text with each made block filled again; throws for a block that nobody makes. */
export function filled(text: string, make: Readonly<Record<string, () => string>>): string {
  return text.replace(BLOCK, (_, name: string) => {
    const maker = make[name]
    if (maker === undefined) throw new Error(`made: ${name}: expected one of ${Object.keys(make).join(', ')}`)
    return `<!-- made: ${name} -->\n\n${maker().trim()}\n\n<!-- end -->`
  })
}

/** The names of the blocks in a text. */
export const blocksIn = (text: string): string[] => [...text.matchAll(BLOCK)].map((match) => match[1] ?? '')
