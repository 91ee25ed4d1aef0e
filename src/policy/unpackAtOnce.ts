import { inflateSync } from 'fflate'
import { bytesOf, ready, valueOf } from './unpack.ts'

/**
 * The value of a packed text, without waiting: for words that the background's code is made of, which may wait for nothing while it is
 * loaded (a service worker has no `await` at its top level, and the browser's own way to inflate is never at once). A page that waited for
 * `unpacked` before has it by then.
 */
export const unpackedAtOnce = (packed: string): unknown =>
  ready.get(packed) ?? valueOf(new TextDecoder('gb18030').decode(inflateSync(bytesOf(packed))))
