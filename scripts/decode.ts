/** Names under which pages declare the Chinese encodings; GB18030 contains the others. */
const CHINESE = /^(?:gb2312|gbk|gb18030|gb_2312-80|chinese|x-gbk|hz-gb-2312|cp936|ms936)$/i

/**
 * The text of a page's bytes. UTF-8 wins when the bytes are valid UTF-8, whatever is declared, because saved copies are often
 * recoded; else the declared encoding (in any meta tag, also inside a viewport one), else GB18030.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    /* not UTF-8 throughout */
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  if (declared !== undefined && /^utf-?8$/i.test(declared)) {
    // Declared as UTF-8 but damaged: take it at its word unless it reads better as Chinese.
    const utf8 = new TextDecoder('utf-8').decode(bytes)
    const chinese = new TextDecoder('gb18030').decode(bytes)
    return damage(utf8) <= damage(chinese) ? utf8 : chinese
  }
  if (declared === undefined || CHINESE.test(declared)) return new TextDecoder('gb18030').decode(bytes)
  try {
    return new TextDecoder(declared).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** How many characters could not be decoded. */
const damage = (text: string): number => text.split('\ufffd').length
