import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fail, knownPlaces, spotFile, spotText } from './spot-page.ts'

/*
 * Says what a saved page is: `npm run -s spot -- PAGE.html --url URL`, or `-- --index INDEX.json` for a list of
 * `{ file, url }` with files relative to it; `-- --text NOTICE.txt [--url URL] [--place CODE]` reads pasted text of a notice.
 * One JSON object per line on stdout; what does not parse goes to stderr and exit code 2.
 */

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at === -1 ? undefined : args[at + 1]
}

interface Row {
  file: string
  url: string | null
  path: string
}

/** Checks one row of an index; reports and returns null when it is not as expected. */
function rowOf(row: unknown, at: number, index: string): Row | null {
  const fields = (typeof row === 'object' && row !== null ? row : {}) as { file?: unknown; url?: unknown }
  if (typeof fields.file !== 'string' || fields.file === '') return fail(`${index}: row ${at + 1}: "file" expected a file name`)
  const url = fields.url ?? null
  if (url !== null && (typeof url !== 'string' || !URL.canParse(url)))
    return fail(`${index}: row ${at + 1} (${fields.file}): "url" expected an address or null`)
  return { file: fields.file, url, path: resolve(dirname(index), fields.file) }
}

function rowsOf(index: string): (Row | null)[] {
  let text: string
  try {
    text = readFileSync(index, 'utf8')
  } catch {
    fail(`${index}: file expected, but it cannot be read`)
    return []
  }
  try {
    const rows: unknown = JSON.parse(text)
    if (Array.isArray(rows)) return rows.map((row, at) => rowOf(row, at, index))
    fail(`${index}: a JSON array of { file, url } expected`)
  } catch {
    fail(`${index}: a JSON array of { file, url } expected, but it is not JSON`)
  }
  return []
}

function rowsFromArguments(): (Row | null)[] {
  if (args.includes('--index')) {
    const index = option('--index')
    return index === undefined ? [fail('--index: a file name expected')] : rowsOf(index)
  }
  const file = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--url')
  if (file === undefined) return [fail('spot: expected PAGE.html --url URL, or --index INDEX.json')]
  const url = option('--url') ?? null
  if (args.includes('--url') && (url === null || !URL.canParse(url)))
    return [fail(`--url: an address expected, got ${JSON.stringify(url)}`)]
  return [{ file, url, path: resolve(file) }]
}

const known = knownPlaces()

/** `--text`: figures and window of a pasted notice. */
function answerText(): void {
  const [file, url = null, place = null] = [option('--text'), option('--url'), option('--place')]
  if (file === undefined) fail('--text: a file name expected')
  else if (url !== null && !URL.canParse(url)) fail(`--url: an address expected, got ${JSON.stringify(url)}`)
  else if (place !== null && !known.divisions.some(({ code }) => code === place))
    fail(`--place: a place code of six digits expected, such as 310000, got ${JSON.stringify(place)}`)
  else {
    const line = spotText({ file, path: resolve(file), url, place }, known)
    if (line !== null) process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}

if (args.includes('--text')) answerText()
else
  for (const row of rowsFromArguments()) {
    const line = row === null ? null : spotFile(row, known)
    if (line !== null) process.stdout.write(`${JSON.stringify(line)}\n`)
  }
