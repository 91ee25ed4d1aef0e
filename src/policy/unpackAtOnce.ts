import { inflateSync } from 'fflate'
import { bytesOf, valueOf } from './unpack.ts'

/**
 * The value of a packed text, without waiting: for words that the background's code is made of, which may wait for nothing while it is
 * loaded (a service worker has no `await` at its top level, and the browser's own way to inflate is never at once).
 */
export const unpackedAtOnce = (packed: string): unknown => valueOf(new TextDecoder('gb18030').decode(inflateSync(bytesOf(packed))))
