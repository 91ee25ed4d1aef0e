import { describe, expect, it } from 'vitest'
import { asMeant } from '../../../../src/ask/read/homophones.ts'
import { normalise } from '../../../../src/ask/read/normalise.ts'
import { wholePolicy } from '../../../../src/policy/whole.ts'

describe('a word of this subject written by its sound', () => {
  it.each([
    ['我背裁了要不要去登计', '我被裁了要不要去登记'],
    ['裁元的补长金', '裁员的补偿金'],
    ['失页金几个月公资', '失业金几个月工资'],
    ['开网越车自己教养老', '开网约车自己交养老'],
    ['工司不给离直证名', '公司不给离职证明'],
    ['灵活就页', '灵活就业'],
    ['公基金、公鸡金、公机金', '公积金、公积金、公积金'],
    ['档安在老单味', '档案在老单位'],
  ])('%s → %s', (written, meant) => expect(asMeant(written)).toBe(meant))

  it.each([
    ['two characters that sound alike', '是夜'],
    ['another word of the same sound', '事业单位的人，个体工商户，几天零活'],
    ['both spellings of one word', '断交、断缴、补交、补缴、不缴、不交'],
    ['pieces of two words', '这样老板，办理职工医保，一次退给我，转医保，多就多，到七十岁，厂里职工'],
  ])('leaves %s alone', (_, text) => expect(asMeant(text)).toBe(text))

  it('leaves every sentence of the rules alone', () => {
    const sentences = [...new Set(JSON.stringify(wholePolicy).match(/\p{Script=Han}{2,}/gu) ?? [])]
    expect(sentences.length).toBeGreaterThan(500)
    expect(sentences.filter((sentence) => asMeant(sentence) !== sentence)).toEqual([])
  })
})

describe('a question of doing and not doing', () => {
  it.each([
    ['医保断了要不要等', '医保断了要不要等'],
    ['中不中', '行不行'],
    ['成不成', '行不行'],
  ])('%s', (written, meant) => expect(normalise(written)).toBe(meant))
})
