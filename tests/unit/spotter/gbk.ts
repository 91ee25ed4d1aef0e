let table: Map<string, [number, number]> | null = null

/** Text as GBK bytes: the platform only decodes it, so the table is made by decoding every pair of bytes once. */
export function gbk(text: string): Uint8Array {
  if (table === null) {
    table = new Map()
    const decoder = new TextDecoder('gbk')
    for (let lead = 0x81; lead <= 0xfe; lead += 1)
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        const letter = decoder.decode(Uint8Array.of(lead, trail))
        if (trail !== 0x7f && letter.length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, [lead, trail])
      }
  }
  const bytes: number[] = []
  for (const letter of text) bytes.push(...(letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : (table.get(letter) ?? [0x3f])))
  return Uint8Array.from(bytes)
}
