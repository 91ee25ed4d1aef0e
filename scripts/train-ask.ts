/*
 * Learns the question box from src/ask/phrases and writes src/ask/classify/model.json:
 *   node scripts/train-ask.ts
 * Run it after changing phrases, concepts or features; a test compares the file with what they give.
 */
import { writeFileSync } from 'node:fs'
import { examples, train } from '../src/ask/phrases/train.ts'

const model = train(examples())
const lines = Object.entries(model.features).map(([feature, packed]) => `${JSON.stringify(feature)}:${JSON.stringify(packed)}`)
const text = `{"labels":${JSON.stringify(model.labels)},"features":{\n${lines.join(',\n')}\n}}\n`
writeFileSync(new URL('../src/ask/classify/model.json', import.meta.url), text)
console.log(`${model.labels.length} labels, ${lines.length} features, ${Buffer.byteLength(text)} bytes`)
