import common from '../../src/policy/common.ts'
import lawWords from '../../src/policy/lawWords.ts'
import { unpacked } from '../../src/policy/unpack.ts'
import { drawAgain } from '../../src/ui/popup/picture.ts'

/*
 * What takes the browser longest, begun while the rest of the popup is still being fetched; whoever needs it meets it done. The rest
 * waits for the words of its code alone, which it would otherwise unpack itself, in three times the time.
 */
const app = document.getElementById('app')
if (app) await drawAgain(app).catch(() => undefined)
const words = unpacked(lawWords)
void unpacked(common).catch(() => undefined)
await words.catch(() => undefined)
void import('../../src/ui/popup/start.tsx').then(({ start }) => start())
