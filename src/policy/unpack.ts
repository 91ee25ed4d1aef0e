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
  // What stands before the line break only helped to pack it.
  return JSON.parse(text.slice(text.lastIndexOf('\n') + 1))
}

/** The bytes of a packed file. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  // Not in the oldest browsers we run in.
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }
  return fromBase64 ? fromBase64.call(Uint8Array, base64) : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
}
