/*
 * English words of this subject, put right when a letter or two is wrong ("providend", "unemployement"). Only long words
 * are touched, because short ones lie close to each other.
 */
const WORDS = (
  'account agency allowance alipay amount annual application apply benefit benefits calculate calculated certificate company ' +
  'compensation contract contribute contribution contributions deadline dismissed documents eligible employee employees ' +
  'employer employment estimate expired flexible foreigner foreigners freelance freelancer freelancers health hospital ' +
  'housing injury insurance insured legal leaving maternity medical minimum monthly months office online payment payments ' +
  'pension pensions personal pregnant provident province qualify receive record records refund register registration ' +
  'reimburse reimbursed residence resident residents resign resigned retire retirement security severance shebao social ' +
  'subsidy subsidies suspended taiwan termination transfer unemployed unemployment withdraw withdrawal worker workers yibao '
)
  .trim()
  .split(' ')
const KNOWN = new Set(WORDS)

/** Letters to change, add, drop or swap to get from one word to the other; gives up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = previous
    previous = row
  }
  return previous[b.length] ?? most + 1
}

/** A word without the ending that makes it the doer, the deed, the past or the many of it. */
const stem = (word: string): string => word.replace(/(?:ers?|ees?|ed|ing|ions?|ments?|als?|s|e)$/, '')

/**
 * Is it another form of a known word ("worked" of "worker", "contributing" of "contribution") rather than a slip? One thing and many of
 * it are taken for the same.
 */
const isForm = (word: string, known: string): boolean =>
  word.endsWith('s') && !word.endsWith('ss')
    ? isForm(word.slice(0, -1), known)
    : (known === `${word}d` && !KNOWN.has(word.slice(0, -1))) || (FORM.test(word) && [known, stem(known)].includes(word.replace(FORM, '')))
const FORM = /(?:ed|ing|al|ly|(?<=w)n)$/

/** The word meant, or the word itself. One slip is forgiven from five letters, two from nine. */
function meant(word: string): string {
  if (word.length < 5 || KNOWN.has(word) || KNOWN.has(word.replace(/s$/, ''))) return word
  const most = word.length >= 9 ? 2 : 1
  let best = word
  let least = most + 1
  for (const candidate of WORDS) {
    if (candidate.length < 6 || candidate[0] !== word[0]) continue
    const far = distance(word, candidate, most)
    if (far < least) [best, least] = [candidate, far]
  }
  return isForm(word, best) ? word : best
}

/** A lower-case text with slips in English words put right. */
export const spell = (text: string): string => text.replace(/[a-z]{5,20}/g, meant)
