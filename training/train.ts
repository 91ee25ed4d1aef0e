/*
 * npm run train:ask                      teaches the question box all its words (src/ask/find/index.json); two to five minutes
 * npm run train:ask -- subject/name      teaches it one new point, and changes nothing of the others
 * The same input gives the same bytes; tests notice when it was forgotten.
 */
import { writeIndex } from './points/index.ts'

writeIndex(process.argv[2])
