const made = new Map<string, Promise<unknown>>()

/**
 * The value of a data file. In a build it is text (scripts/deflated.ts: two thirds of the package would otherwise be the data),
 * which the browser unpacks beside everything else, once; in Node it is the JSON as it is.
 */
export function unpacked<T>(data: unknown): Promise<T> {
  if (typeof data !== 'string') return Promise.resolve(data as T)
  const value = made.get(data) ?? inflate(bytesOf(data))
  made.set(data, value)
  return value as Promise<T>
}

/** Read piece by piece: a Blob or a Response would take its way through the browser's main process or its event queue. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  void writer.write(bytes)
  void writer.close()
  const reader = readable.getReader()
  const decoder = new TextDecoder('gb18030')
  let text = ''
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) text += decoder.decode(piece.value, { stream: true })
  return valueOf(text)
}

/** What a packed file says, once it is text again. */
export function valueOf(text: string): unknown {
  const lines = text.split('\n')
  // A file of its own brings its shapes along; for files of a folder they stand in the first line, then comes what only helped to pack.
  const [shapes, value] = lines.length === 1 ? JSON.parse(text) : [JSON.parse(lines[0] as string), JSON.parse(lines.at(-1) as string)]
  return withKeys(value, shapes as string[][])
}

/** The value with the names of its keys again: a list that begins with 0 is a list, else its first number tells the keys of an object. */
function withKeys(value: unknown, shapes: readonly (readonly string[])[]): unknown {
  if (!Array.isArray(value)) return value
  const rest = value.slice(1).map((each: unknown) => withKeys(each, shapes))
  return value[0] === 0 ? rest : Object.fromEntries((shapes[value[0] - 1] as string[]).map((key, at) => [key, rest[at]]))
}

/** The printable characters but those that a script's text would have to escape. */
export const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((char) => !/["$\\`]/.test(char))
  .join('')

const VALUES = new Uint8Array(128)
for (let at = 0; at < ALPHABET.length; at++) VALUES[ALPHABET.charCodeAt(at)] = at
const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] as number

/** The bytes of a packed file: thirteen bits to two characters, six to one that is left over, in parts that a line break ends. */
export function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(packed.length)
  let length = 0
  for (const part of packed.split('\n')) {
    const pairs = part.length & ~1
    let bits = 0
    let held = 0
    for (let at = 0; at < part.length; at += 2) {
      const pair = at < pairs
      bits |= (valueAt(part, at) + (pair ? 91 * valueAt(part, at + 1) : 0)) << held
      for (held += pair ? 13 : 6; held >= 8; held -= 8) {
        bytes[length++] = bits & 0xff
        bits >>>= 8
      }
    }
  }
  return bytes.slice(0, length)
}
