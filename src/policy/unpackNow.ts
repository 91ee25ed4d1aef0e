import { inflateSync, strFromU8 } from 'fflate'
import { bytesOf } from './unpack.ts'

/** The value of a packed file at once, for the one reader that cannot wait: the question box. */
export const unpackNow = (packed: string): unknown => JSON.parse(strFromU8(inflateSync(bytesOf(packed))))
