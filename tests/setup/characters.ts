import * as fc from 'fast-check'

/** Surrogates are halves of characters, and none themselves. */
const [SURROGATES, SO_MANY] = [0xd800, 0x800]

/** Any character of Unicode, as `unit: 'binary'` of fast-check, which first writes down all 1,112,064 of them: a second and 100 MB. */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: 0x10ffff - SO_MANY }).map(
  (at) => String.fromCodePoint(at < SURROGATES ? at : at + SO_MANY),
  (character) => {
    const code = typeof character === 'string' && [...character].length === 1 ? (character.codePointAt(0) ?? 0) : Number.NaN
    if (Number.isNaN(code) || (code >= SURROGATES && code < SURROGATES + SO_MANY)) throw new Error('no character')
    return code < SURROGATES ? code : code - SO_MANY
  },
)
