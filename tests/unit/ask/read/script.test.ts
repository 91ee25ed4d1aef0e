import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { POINTS } from '../../../../src/ask/points/index.ts'
import { normalise } from '../../../../src/ask/read/normalise.ts'
import { halfFor, isIn } from '../../../../src/ask/read/script.ts'

describe('of a pattern only what can match a text is made ready', () => {
  it.each([
    ['医保停了', /医保|\bmedical\b|health/, '医保'],
    ['is my cover gone', /医保|\bmedical\b|health/, '医保|\\bmedical\\b|health'],
    ['4050', /补贴|\b(?:subsid\w+|4050)\b/, '补贴|\\b(?:subsid\\w+|4050)\\b'],
    ['补贴', /补贴|\b(?:subsid\w+|rebates?)\b/, '补贴'],
    ['n+1', /补偿|n\+1/, '补偿|n\\+1'],
    ['补偿', /补偿|n?\+1|(?:n)?2|[a-z]x/, '补偿|n?\\+1|(?:n)?2|[a-z]x'],
    ['失业', /(?:失业|jobless)金|(?:dole|jobless)/, '(?:失业|jobless)金'],
    ['失业', /(?<!not )jobless|(?=x)|^$/, '(?<!not )jobless|(?=x)|^$'],
    ['哈哈', /^(?!.*离职)[(|]a|\(b|c/, '^(?!.*离职)[(|]a|\\(b'],
    ['医保', /\bmedical|health/, '(?!)'],
    ['(ab)', /(a|医)b\1|医/, '(a|医)b\\1|医'],
    ['医保 medical', /医保|medical/, '医保|medical'],
  ])('%s by %s', (text, pattern, source) => {
    expect(halfFor(text, pattern).source).toBe(source)
    expect(halfFor(text, pattern).flags).toBe(pattern.flags)
  })

  it('matches what the whole pattern matches, for every pattern of a point and every tenth wording', () => {
    const texts = readFileSync('training/wordings.txt', 'utf8')
      .split('\n')
      .filter((line, at) => line !== '' && !line.startsWith('#') && at % 10 === 0)
      .map(normalise)
    expect(texts.length).toBeGreaterThan(300)
    for (const { id, says, cue, not } of POINTS) {
      for (const pattern of [says, cue, not]) {
        if (pattern === undefined) continue
        const differ = texts.filter((text) => pattern.test(text) !== isIn(text, pattern))
        expect(differ, `${id}: ${pattern.source}`).toEqual([])
      }
    }
  })
})
