import { describe, expect, it } from 'vitest'
import { pointContext, type PointContext } from '../../../src/ask/context.ts'
import { POINTS } from '../../../src/ask/points/index.ts'
import { joined, no, piecesOf, say, withLocal, yes, type PointLead } from '../../../src/ask/points/point.ts'
import { words } from '../../../src/advisor/wording.ts'
import { toClaim } from '../../../src/ask/polarity.ts'
import { readFacts } from '../../../src/ask/understand/facts.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { TODAY, begins, person } from './begins.ts'

/* Whether a lead begins with a yes or a no is a field of it: its words are never read for that. */

const context = (places: string[]): PointContext =>
  pointContext('', { ...readFacts('', TODAY), places }, { policy: wholePolicy, today: TODAY, profile: null, assessment: null })
const plain: PointLead = { zh: '能，去问12329。', en: 'Yes, ask 12329.', rules: ['HF-03'] }
const may = yes('能，', { ...plain, zh: '去问12329。', en: 'ask 12329.' })
const told = (lead: PointLead): [string, string] => {
  const { zh, en } = joined(piecesOf(lead, context(['440100'])))
  return [zh, en]
}

describe('a claim to be confirmed', () => {
  it('leaves the yes in front of the lead where nothing is claimed, or nothing that it refutes', () => {
    expect(told(toClaim(may, '公积金能提吗', undefined))).toEqual(['能，去问12329。', 'Yes: ask 12329.'])
    expect(told(toClaim(may, '听说公积金能提，对吗', undefined))).toEqual(['能，去问12329。', 'Yes: ask 12329.'])
  })
  it('puts the no in the place of the yes where the claim is refuted', () =>
    expect(told(toClaim(may, '听说公积金不能提，对吗', undefined))).toEqual(['不对：去问12329。', 'No: ask 12329.']))
  it('keeps a yes that belongs to the words', () =>
    expect(told(toClaim(yes('', plain), '听说没有了，对吗', undefined))).toEqual(['不对：能，去问12329。', 'No: Yes, ask 12329.']))
  it('takes no word of a lead for a yes or a no of its own', () => {
    expect(told(toClaim(plain, '听说公积金不能提，对吗', undefined))).toEqual(told(plain))
    expect(told(toClaim({ ...plain, zh: '不能提。' }, '必须提，对吗', /必须/))).toEqual(['不对：不能提。', 'No: Yes, ask 12329.'])
  })
  it('says no once where the lead begins with one', () =>
    expect(told(toClaim(no({ ...plain, zh: '不能提。', en: 'No.' }), '必须提，对吗', /必须/))).toEqual(['不能提。', 'No.']))
  it.each([
    ['听说公积金不能付房租，对吗', /^不对：租房是提取理由/],
    ['听说医保余额不能给父母用，是真的吗', /^不对：账户里的余额/],
    ['听说公积金公司那部分会被收回，是真的吗', /^不对：是你的/],
    ['过了两个月没申请，失业金就作废了吧', /^不对：失业金不会作废/],
    ['没有离职证明就领不了失业金吧', /^不对：没有也能申领/],
    ['听说公司破产就没有补偿了，是真的吗', /^不对：公司破产/],
  ])('%s', (question, says) => expect(begins(question, null, null)).toMatch(says))
  it('of whoever may draw benefit', () => expect(begins('听说被裁也不能领失业金，是真的吗', person('440100'), null)).toMatch(/^不对：你/))
})

describe('what the place prints', () => {
  const lead = { zh: '去办。', en: 'Go there.', rules: [], quotes: [words('再问12333。', 'Ask 12333.')] }
  const at = (each: PointLead): PointLead => withLocal(toClaim(each, '', undefined), ['flexible-unemployment'], context(['440100']))
  const here = context(['440100']).ruleOn('flexible-unemployment')?.statement ?? { zh: '', en: '' }
  it('stands before a lead without a verdict, which is the nation’s word', () =>
    expect(told(at(lead))).toEqual([`${here.zh}全国：去办。再问12333。`, `${here.en} Nationwide: Go there. Ask 12333.`]))
  it.each<[string, PointLead, string, string]>([
    ['a yes', yes('可以，', lead), '可以，', 'Yes: '],
    ['a no', no(lead), '', ''],
    ['what is the person’s own', { ...lead, begins: 'own' }, '', ''],
  ])('stands behind %s', (_, each, zh, en) =>
    expect(told(at(each))).toEqual([`${zh}去办。${here.zh}再问12333。`, `${en}Go there. ${here.en} Ask 12333.`]),
  )
})

describe('a yes', () => {
  it('is none where it is not meant', () => expect(yes(false, plain)).toBe(plain))
  it('is not said where none of its rules holds', () => {
    const lead = say(context([]), '去问。', 'Ask.', 'HF-00')
    expect(yes('能，', lead)).toEqual(lead)
  })
  it('stands in no point’s own words', () => {
    const leads = POINTS.map((point) => [point.id, point.lead(context([])).zh] as const)
    expect(leads.filter(([, zh]) => /^(能|可以|是)[，：。]/.test(zh))).toEqual([])
  })
})
