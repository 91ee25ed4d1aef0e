/*
 * npm run train:ask: teaches the question box its words (src/ask/find/index.json, two minutes). The same input gives the same bytes; tests
 * notice when it was forgotten.
 */
import { writeIndex } from './points/index.ts'

writeIndex()
