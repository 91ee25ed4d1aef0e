/*
 * npm run train:ask                      teaches the question box all its words (src/ask/find/index.json); two to five minutes
 * npm run train:ask -- subject/name      teaches it one new point, and changes nothing of the others
 * The same input gives the same bytes; tests notice when it was forgotten.
 */
import { NotLearnt, writeIndex } from './points/index.ts'

try {
  writeIndex(process.argv[2])
} catch (error) {
  if (!(error instanceof NotLearnt)) throw error
  console.error(error.message)
  process.exitCode = 2
}
