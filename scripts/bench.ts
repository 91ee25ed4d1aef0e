/*
 * npm run bench [-- --rounds 30] [-- --extension name=folder …] [-- --only pages,note,popup,advisor,ask,size]
 * Everything is measured side by side in one run; nothing here is asserted.
 */
import { parseArgs } from 'node:util'
import { benchNote } from './bench/note.ts'
import { benchPages, type Contender } from './bench/pages.ts'
import { benchPopup } from './bench/popup.ts'
import { benchSize } from './bench/size.ts'
import { benchAssess } from './bench/assess.ts'
import { benchAsk } from './bench/ask.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    extension: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds: expected a whole number of 1 or more, got ${values.rounds}`)
  process.exit(2)
}
const peers = values.extension.map((text): Contender => {
  const [name, extension] = text.split('=')
  if (!name || !extension) {
    console.error(`--extension: expected name=folder, got ${text}`)
    process.exit(2)
  }
  return { name, extension }
})
const wanted = (part: string) => values.only === undefined || values.only.split(',').includes(part)

const print = (title: string, text: string) => console.log(`\n${title}\n${text}`)
if (wanted('size')) print('Package (Chrome build)', benchSize('.output/chrome-mv3'))
if (wanted('advisor')) print('Advisor', benchAssess())
if (wanted('ask')) print('Ask', await benchAsk())
if (wanted('popup')) print('Popup', await benchPopup(peers, rounds))
if (wanted('pages')) print('On a page', await benchPages([{ name: 'Shebao Bridge', extension: '.output/chrome-mv3' }, ...peers], rounds))
if (wanted('note')) print('Note', await benchNote('.output/chrome-mv3', rounds))
process.exit(0)
