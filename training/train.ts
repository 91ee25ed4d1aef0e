/*
 * Teaches the question box its words:
 *   npm run train:ask               both: the topics (src/ask/classify/model.json, two minutes) and the points (src/ask/find/index.json);
 *                                   after a change of training/none.txt too, which teaches both what is not ours
 *   npm run train:ask -- --points   the wordings of points alone, in a minute and a half: all that adding or rewording a point needs
 *   npm run train:ask -- --folds    five times: learn topics from four fifths of the phrases, try the last fifth; writes nothing
 * The same input gives the same bytes; tests notice when it was forgotten.
 */
import { writeFileSync } from 'node:fs'
import { vocabulary } from '../src/ask/classify/vocabulary.ts'
import { read } from '../src/ask/classify/features.ts'
import { normalise } from '../src/ask/classify/normalise.ts'
import { guess, unpack } from '../src/ask/classify/model.ts'
import { CONCEPTS } from './phrases/concepts.ts'
import { expand, random, wordings } from './phrases/expand.ts'
import { PHRASES } from './phrases/index.ts'
import { examples, train } from './phrases/train.ts'
import { writeIndex } from './points/index.ts'

function write(): void {
  const model = train(examples())
  const text = `${JSON.stringify(model)}\n`
  writeFileSync(new URL('../src/ask/classify/model.json', import.meta.url), text)
  console.log(`${model.labels.length} labels, ${model.features.replaceAll('~', '').length} features, ${Buffer.byteLength(text)} bytes`)
}

/** The topic of a held-out phrase must come first, though many phrases would fit a neighbouring topic as well. */
function folds(count: number): void {
  const words = vocabulary(CONCEPTS)
  const rows = Object.entries(PHRASES).flatMap(([label, phrases]) =>
    phrases.map((phrase, index) => ({ label, phrase, fold: index % count })),
  )
  for (let fold = 0; fold < count; fold++) {
    const next = random(fold + 1)
    const seen = rows.filter((row) => row.fold !== fold)
    const model = unpack(
      train(
        seen.flatMap(({ label, phrase }) =>
          wordings(phrase, 12, next).map((question) => ({ label, features: read(normalise(question), words).features })),
        ),
      ),
    )
    const tried = rows.filter((row) => row.fold === fold).map(({ label, phrase }) => ({ label, question: expand(phrase, next) }))
    const ranks = tried.map(({ label, question }) =>
      guess(model, read(normalise(question), words).features).findIndex((entry) => entry.label === label),
    )
    const within = (most: number): string => `${((100 * ranks.filter((rank) => rank <= most).length) / ranks.length).toFixed(1)} %`
    console.log(`fold ${fold + 1}: first ${within(0)}, first or second ${within(1)} of ${tried.length} unseen phrases`)
  }
}

if (process.argv.includes('--folds')) folds(5)
else {
  if (!process.argv.includes('--points')) write()
  writeIndex()
}
