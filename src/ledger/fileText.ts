/**
 * The text of a table's bytes: UTF-8, or what spreadsheets on Chinese computers save without asking (GBK, and UTF-16 for
 * "Unicode text"). A byte order mark decides and is left out; UTF-8 without one has to be flawless to be taken for it. Null for
 * a spreadsheet's own format (.xlsx, .xls), which is no text.
 */
export function fileText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if ((first === 0x50 && second === 0x4b && third === 0x03) || (first === 0xd0 && second === 0xcf && third === 0x11)) return null
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
