/*
 * Teaches the question box its words, in half a minute: `npm run train:ask` writes src/ask/find/index.json from the wordings of points
 * (src/ask/points, training/wordings.txt) and the phrases of topics and of other subjects (training/phrases).
 * The same input gives the same bytes; a test notices when it was forgotten. All that adding or rewording a point needs.
 */
import { writeIndex } from './points/index.ts'

writeIndex()
