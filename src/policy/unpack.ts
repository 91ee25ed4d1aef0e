import { inflateSync, strFromU8 } from 'fflate'

/**
 * The value of a data file as the build packs it (deflate, base64): two thirds of the package would otherwise be the data.
 * Synchronous, because a service worker may not wait while its modules load. In Node the JSON is read as it is.
 */
export function unpack(packed: string): unknown {
  return JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)))))
}
