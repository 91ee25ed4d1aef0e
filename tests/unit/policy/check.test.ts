import { describe, expect, test } from 'vitest'
import { checkPack } from '../../../scripts/check/check.ts'
import type { Pack } from '../../../scripts/check/pack.ts'
import { readPack } from '../../../scripts/check/pack.ts'
import { inWords } from '../../../scripts/check/problem.ts'
import { newKind, newTopic } from '../../../scripts/new/scaffold.ts'
import type { Figure, Place } from '../../../src/policy/schema.ts'

/** A table of kinds with one row. */
const KINDS = `export const FIGURE_KIND = {
  wage: {
    unit: 'yuan/month',
    label: { zh: '工资', en: 'Wage' },
  },
} as const satisfies Record<string, FigureKindRow>`

const pristine = readPack(process.cwd())

/** What the check says about a copy of the shipped data after one change. */
function after(change: (pack: Mutable) => void, of: 'error' | 'info' = 'error'): string {
  const pack = structuredClone({ ...pristine, code: { 'advisor/one.ts': "rule: 'UI-03'" } }) as unknown as Mutable
  change(pack)
  return checkPack(pack as unknown as Pack)
    .filter(({ level }) => level === of)
    .map(inWords)
    .join('\n')
}

interface Mutable {
  provinces: Record<string, { province: string; places: Place[] }>
  sources: Record<string, unknown>[]
  rules: Record<string, Record<string, unknown>[]>
  portals: Record<string, unknown>[]
  divisions: string[][]
  counties: { counties: Record<string, string>; answers: Record<string, string> }
  loaded: string[]
  code: Record<string, string>
}
function must<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new Error('the shipped data no longer has what this test breaks')
  return found
}
const rule = (pack: Mutable, id: string): Record<string, unknown> =>
  must(
    Object.values(pack.rules)
      .flat()
      .find((row) => row['id'] === id),
  )
const places = (pack: Mutable, province: string): Place[] => must(pack.provinces[`places/${province}.json`]).places
const at = (pack: Mutable, code: string): Place => must(places(pack, `${code.slice(0, 2)}0000`).find((place) => place.code === code))
const figure = (pack: Mutable, code: string, fits: (figure: Figure) => boolean): Figure => must(at(pack, code).figures.find(fits))
const shanghai = (pack: Mutable): Place => at(pack, '310000')
const current = (pack: Mutable): Figure => figure(pack, '310000', ({ kind, from }) => kind === 'pension-base-lower' && from === '2026-07')
const tierOne = (pack: Mutable): Figure => figure(pack, '500000', ({ variant }) => variant === 'tier-1')
const guangdong = (pack: Mutable): Figure => figure(pack, '440000', ({ kind, until }) => kind === 'pension-base-lower' && until === null)
const SHANGHAI = '310000 上海市'

test('the shipped data with nothing changed has no error', () => expect(after(() => {})).toBe(''))

describe('a mistake is told by file, place and figure, with what to do', () => {
  test.each<[string, (pack: Mutable) => void, string[]]>([
    [
      'a kind of figure as npm run new made it',
      (pack) => {
        pack.code['policy/figureKinds.ts'] = newKind({ read: () => KINDS }, ['heating-fee']).text
      },
      ['figureKinds.ts', 'heating-fee: has no name yet'],
    ],
    [
      'a topic as npm run new made it',
      (pack) => {
        pack.code['policy/topics.ts'] = newTopic({ read: () => 'export const TOPICS = {\n  told: none,\n} as const' }, ['heating-aid']).text
      },
      ['topics.ts', 'heating-aid: does not say what it decides'],
    ],
    [
      'another pension rate in the rule than in the figure that sums are made of',
      (pack) => {
        rule(pack, 'PE-11')['params'] = { rate: 0.24, account: 0.08 }
      },
      ['places/000000.json', 'pension-rate 0.2: is another than 0.24 of PE-11'],
    ],
    [
      'years of pension for one place, which nothing asks for',
      (pack) => {
        Object.assign(rule(pack, 'UI-SH-01'), { topic: 'minimum-months', params: { years: [{ from: 2025, months: 180 }] } })
      },
      ['UI-SH-01', '"minimum-months" is worked out by the nation\'s rule alone'],
    ],
    [
      'a rule whose sentence is not written yet',
      (pack) => {
        rule(pack, 'UI-12')['statement'] = { zh: '', en: 'x.' }
      },
      ['rules/unemployment.json', 'UI-12', 'statement.zh: is empty', 'write it'],
    ],
    [
      'a rule without a number of its topic',
      (pack) => {
        rule(pack, 'UI-12')['params'] = {}
      },
      ['rules/unemployment.json', 'UI-12', 'is missing (expected number)', 'src/policy/topics.ts'],
    ],
    [
      'a yearly figure without an end',
      (pack) => {
        current(pack).until = null
      },
      ['places/310000.json', `${SHANGHAI} › pension-base-lower 2026-07 to …`, 'has no end', 'add "until"'],
    ],
    [
      'a remark that says nothing of what answers turn on',
      (pack) => {
        for (const remark of at(pack, '120000').remarks) delete remark.says
      },
      ['places/120000.json', '120000 天津市 › remarks subsidy 2025-01', 'does not say what of it an answer turns on', 'one-round'],
    ],
    [
      'a mark that nothing reads on the topic',
      (pack) => {
        for (const remark of at(pack, '120000').remarks) remark.says = ['maternity']
      },
      ['120000 天津市 › remarks subsidy', 'says "maternity", which nothing reads on this topic'],
    ],
    [
      'a noted medical rate without its marks',
      (pack) => {
        delete figure(pack, '330100', ({ kind }) => kind === 'medical-flexible-rate').says
      },
      ['330100 杭州市 › medical-flexible-rate 2023-01', 'has a note but does not say what of it an answer turns on', 'add "says": []'],
    ],
    [
      'a medical rate with maternity and without',
      (pack) => {
        figure(pack, '330100', ({ kind }) => kind === 'medical-flexible-rate').says = ['maternity', 'no-maternity']
      },
      ['says that maternity is in the rate and that it is not'],
    ],
    [
      'marks on another kind of figure',
      (pack) => {
        current(pack).says = []
      },
      [SHANGHAI, 'has "says", which nothing reads on this kind'],
    ],
    [
      'a gap that rests on a rule without parameters',
      (pack) => {
        const told = rule(pack, 'ME-BJ-02')
        told['topic'] = 'told'
        delete told['params']
      },
      ['110000 北京市 › medicalGap ME-BJ-02', 'does not say what becomes of cover', 'give the rule the topic "gap-cover"'],
    ],
    [
      'a rule on cover that lacks a parameter',
      (pack) => {
        delete (rule(pack, 'ME-BJ-02')['params'] as Record<string, unknown>)['bills']
      },
      ['rules/medical.json', 'ME-BJ-02', 'bills'],
    ],
    [
      'a decision that does not say where it is claimed',
      (pack) => {
        rule(pack, 'UI-TJ-05')['params'] = { workingDays: 5 }
      },
      ['rules/unemployment.json', 'UI-TJ-05', 'atHome'],
    ],
    [
      'a subsidy for both that is not the sum of the two',
      (pack) => {
        figure(pack, '120000', ({ variant }) => variant === 'both').value = 900
      },
      ['120000 天津市 › subsidy-monthly (both)', 'is 900, but its parts make 800'],
    ],
    [
      'two figures at a time',
      (pack) => {
        current(pack).from = '2026-06'
      },
      ['overlaps 2025-07 to 2026-07', '7460 against 7546', 'end the older one'],
    ],
    [
      'a month that nobody speaks of',
      (pack) => {
        current(pack).from = '2026-08'
      },
      ['nothing is known from 2026-07 to 2026-08', 'topic "pension-base-lower"'],
    ],
    [
      'an end before the start',
      (pack) => {
        current(pack).until = '2026-07'
      },
      ['ends before it starts'],
    ],
    [
      'figures out of order',
      (pack) => {
        shanghai(pack).figures.reverse()
      },
      ['stands too late in the list'],
    ],
    [
      'a figure below the trust bar',
      (pack) => {
        current(pack).confidence = 0.45
      },
      [`${SHANGHAI} › figures › pension-base-lower › confidence`, '0.5'],
    ],
    [
      'a figure without a source',
      (pack) => {
        current(pack).sources = []
      },
      [`${SHANGHAI} › figures › pension-base-lower › sources`],
    ],
    [
      'a source that is not there',
      (pack) => {
        current(pack).sources = ['sh-2026']
      },
      [`${SHANGHAI} › pension-base-lower`, 'names the source "sh-2026"', 'add the document to sources.json'],
    ],
    [
      'a figure of a kind that does not exist',
      (pack) => {
        ;(current(pack) as { kind: string }).kind = 'pension-floor'
      },
      [`${SHANGHAI} › figures`, 'pension-base-lower'],
    ],
    [
      'a misspelt field',
      (pack) => {
        ;(current(pack) as unknown as Record<string, unknown>)['untill'] = '2027-07'
      },
      ['untill'],
    ],
    [
      'a month that is no month',
      (pack) => {
        current(pack).until = '2027-7'
      },
      ['YYYY-MM'],
    ],
    [
      'a slipped digit',
      (pack) => {
        current(pack).value = 75460
      },
      ['75460 is outside'],
    ],
    [
      'limits the wrong way round',
      (pack) => {
        current(pack).value = 37732
      },
      ['is not below its upper limit (37732 and 37731)'],
    ],
    [
      'a rate given in percent',
      (pack) => {
        figure(pack, '310000', ({ kind }) => kind === 'pension-rate').value = 20
      },
      ['20 is outside 0.1 to 0.28'],
    ],
    [
      'the wrong unit',
      (pack) => {
        current(pack).unit = 'yuan/year'
      },
      ['is in yuan/year', 'give it in yuan/month'],
    ],
    [
      'a nameless figure beside tiers',
      (pack) => {
        const tier = tierOne(pack)
        delete tier.variant
        delete tier.label
      },
      ['500000 重庆市', 'has no variant, but "tier-2"'],
    ],
    [
      'a tier nobody can read',
      (pack) => {
        delete tierOne(pack).label
      },
      ['a variant that people cannot read'],
    ],
    [
      'a place in the wrong file',
      (pack) => {
        places(pack, '310000').push(at(pack, '320100'))
      },
      ['320100 南京市', 'does not lie in 310000', 'places/320000.json'],
    ],
    [
      'the same place twice',
      (pack) => {
        places(pack, '320000').splice(1, 0, at(pack, '320100'))
      },
      ['320100 南京市', 'stands there twice'],
    ],
    [
      'a place called differently',
      (pack) => {
        shanghai(pack).name.en = 'Shanghai City'
      },
      [SHANGHAI, 'divisions.json', 'use the same name'],
    ],
    [
      'a province file that nothing loads',
      (pack) => {
        pack.loaded = pack.loaded.filter((code) => code !== '310000')
      },
      ['310000', 'a file that nothing loads', 'src/policy/provinces.ts'],
    ],
    [
      'a condition that is not told',
      (pack) => {
        delete must(at(pack, '430100').admission.medical).note
      },
      ['430100 长沙市 › admission medical', 'does not say which'],
    ],
    [
      'an English sentence in the Chinese field',
      (pack) => {
        shanghai(pack).gaps.push({ topic: 'x', from: null, until: null, statement: { zh: 'not found', en: 'not found' }, ask: '12333' })
      },
      ['"not found" is not Chinese'],
    ],
    [
      'a source nobody uses',
      (pack) => {
        pack.sources.unshift({ id: '0-unused', title: '某通知', number: null, url: null, grade: 'official' })
      },
      ['sources.json · 0-unused', 'is used by nothing'],
    ],
    [
      'a source twice',
      (pack) => {
        pack.sources.splice(1, 0, must(pack.sources[0]))
      },
      ['stands there twice'],
    ],
    [
      'a private page called official',
      (pack) => {
        must(pack.sources.find(({ id }) => id === 'gh-city-salary'))['grade'] = 'official'
      },
      ['gh-city-salary', 'is neither a government host nor in portals.json'],
    ],
    [
      'a rule id in the program that is no rule',
      (pack) => {
        pack.code['advisor/two.ts'] = "rule: 'ZZ-99'"
      },
      ['advisor/two.ts', 'ZZ-99', 'is no rule'],
    ],
    [
      'a rule without its source',
      (pack) => {
        rule(pack, 'UI-11')['source'] = 'nowhere'
      },
      ['rules/unemployment.json', 'names the source "nowhere"'],
    ],
    [
      'a wildcard host',
      (pack) => {
        must(pack.portals[0])['host'] = '*.gov.cn'
      },
      ['*.gov.cn', 'is not an exact host name'],
    ],
    [
      'a host with a port',
      (pack) => {
        must(pack.portals[0])['host'] = 'etax.gov.cn:8443'
      },
      ['is not an exact host name'],
    ],
    [
      'hosts out of order',
      (pack) => {
        pack.portals.reverse()
      },
      ['portals.json', 'is out of order'],
    ],
    [
      'a portal of no place',
      (pack) => {
        must(pack.portals[0])['place'] = '999999'
      },
      ['belongs to 999999'],
    ],
    [
      'a notice of one year stretched over a second (Xi’an)',
      (pack) => {
        figure(pack, '610100', ({ kind }) => kind === 'medical-base-lower').until = '2027-01'
      },
      ['610100 西安市 › medical-base-lower 2025-01 to 2027-01', 'runs 24 months on the word of one year'],
    ],
    [
      'a document of another year',
      (pack) => {
        current(pack).sources = ['xzf-2024-66']
      },
      ['310000 上海市 › pension-base-lower', 'starts in 2026, but its sources speak of 2024'],
    ],
    [
      'a figure charged for the time being, by nobody’s word',
      (pack) => {
        delete figure(pack, '320000', ({ provisional }) => provisional === true).note
      },
      ['320000 江苏省', 'is charged for the time being, but not until when, or by whose word'],
    ],
    [
      'a gap that says a known figure is unknown',
      (pack) => {
        shanghai(pack).gaps.push({
          topic: 'pension-base-lower',
          from: '2026-07',
          until: null,
          statement: { zh: '没有找到', en: 'not found' },
          ask: '12333',
        })
      },
      ['310000 上海市 › gaps pension-base-lower', 'says that it is unknown from 2026-07 to …, but 7546 stands there'],
    ],
    [
      'a gap of `npm run new -- city` left standing where the monthly sum is known now, which needs no rate',
      (pack) => {
        const gap = must(at(pack, '341500').gaps.find(({ topic }) => topic === 'medical-flexible-rate'))
        at(pack, '500000').gaps = [gap]
      },
      ['500000 重庆市 › gaps medical-flexible-rate', 'says that it is unknown from … to …, but 256.25 stands there'],
    ],
    [
      'a day without its zero',
      (pack) => {
        current(pack).from = '2026-11-5'
      },
      ['310000', 'pension-base-lower › from', 'YYYY-MM-DD'],
    ],
    [
      'a figure of a province in a file of another name',
      (pack) => {
        must(pack.provinces['places/310000.json']).province = '320000'
      },
      ['lies in places/310000.json', 'name the file places/320000.json'],
    ],
    [
      'a province after its cities',
      (pack) => {
        places(pack, '320000').push(must(places(pack, '320000').shift()))
      },
      ['320000: does not come first', 'put the province before its cities'],
    ],
    [
      'places out of order',
      (pack) => {
        places(pack, '320000').splice(1, 0, must(places(pack, '320000').pop()))
      },
      ['320100 南京市: is out of order', 'sort places by code'],
    ],
    [
      'a place that is none',
      (pack) => {
        shanghai(pack).code = '310999'
      },
      ['310999 上海市', 'is no division of GB/T 2260'],
    ],
    [
      'a county called differently than in its list',
      (pack) => {
        at(pack, '320282').name.zh = '宜兴县'
      },
      ['320282 宜兴县', 'is called 宜兴市 / Yixing'],
    ],
    [
      'a province that is loaded and has no file',
      (pack) => {
        delete pack.provinces['places/310000.json']
      },
      ['310000: is loaded but has no file', 'src/policy/provinces.ts'],
    ],
    [
      'a province missing from the list',
      (pack) => {
        pack.divisions = pack.divisions.filter(([code]) => code !== '310000')
      },
      ['provinces: 30 of 31'],
    ],
    [
      'divisions out of order',
      (pack) => {
        pack.divisions.reverse()
      },
      ['divisions.json', 'is out of order', 'sort by code, each once'],
    ],
    [
      'a division twice',
      (pack) => {
        pack.divisions.splice(1, 0, must(pack.divisions[0]))
      },
      ['divisions.json · 110000: stands there twice'],
    ],
    [
      'a division with a short code',
      (pack) => {
        must(pack.divisions[0])[0] = '1100'
      },
      ['1100: is not a code of six digits'],
    ],
    [
      'a division named in letters',
      (pack) => {
        must(pack.divisions[0])[1] = 'Beijing'
      },
      ['"Beijing" is not a Chinese name'],
    ],
    [
      'a division without an English name',
      (pack) => {
        must(pack.divisions[0])[2] = 'beijing'
      },
      ['"beijing" is not an English name', 'start with a capital'],
    ],
    [
      'a host twice',
      (pack) => {
        pack.portals.splice(1, 0, must(pack.portals[0]))
      },
      ['portals.json', 'stands there twice'],
    ],
    [
      'a host that nobody can tell by name',
      (pack) => {
        must(pack.portals[0])['name'] = 'Bureau'
      },
      ['"Bureau" is not the name people know'],
    ],
    [
      'a county twice',
      (pack) => {
        pack.counties.counties['3205'] = `${must(pack.counties.counties['3205'])}83昆山市`
      },
      ['counties.json · 320583 昆山市: stands there twice'],
    ],
    [
      'a county that a place outside the list answers for',
      (pack) => {
        pack.counties.answers = { '320583': '329900' }
      },
      ['320583 昆山市', 'is answered by 329900, which is no place'],
    ],
    [
      'a county nobody can type',
      (pack) => {
        pack.counties.counties['3205'] = `${must(pack.counties.counties['3205'])}99X市`
      },
      ['320599 X市', 'which nobody can type'],
    ],
    [
      'a list that is none',
      (pack) => {
        ;(pack as { sources: unknown }).sources = {}
      },
      ['sources.json · the file: is not a list', 'make it a JSON array'],
    ],
    [
      'a parameter that its topic does not know',
      (pack) => {
        rule(pack, 'ME-07')['params'] = { months: 3, payByDay: 5 }
      },
      ['rules/medical.json · ME-07', 'payByDay', 'src/policy/topics.ts'],
    ],
    [
      'a parameter that is missing',
      (pack) => {
        delete rule(pack, 'ME-07')['params']
      },
      ['rules/medical.json · ME-07: params', 'src/policy/topics.ts'],
    ],
    [
      'a topic that does not exist',
      (pack) => {
        rule(pack, 'ME-07')['topic'] = 'gap-mercy'
      },
      ['rules/medical.json · ME-07: topic', 'src/policy/topics.ts'],
    ],
    [
      'a rule from a day that is none',
      (pack) => {
        rule(pack, 'ME-07')['from'] = '2026-11-5'
      },
      ['rules/medical.json · ME-07: from', 'YYYY-MM-DD'],
    ],
    [
      'a rule that ends before it starts',
      (pack) => {
        rule(pack, 'ME-07')['until'] = '2021-01-01'
      },
      ['ME-07: ends (2021-01-01) before it starts (2021-12-01)'],
    ],
    [
      'a rule corroborated by nothing',
      (pack) => {
        rule(pack, 'ME-07')['corroboratedBy'] = ['ME-99']
      },
      ['ME-07: is said to be corroborated by ME-99, which is no rule'],
    ],
    [
      'a local rule for the nation',
      (pack) => {
        rule(pack, 'UI-XM-03')['place'] = '000000'
      },
      ['UI-XM-03: has the id of a place but the place "000000"'],
    ],
    [
      'a national rule for a place',
      (pack) => {
        rule(pack, 'ME-07')['place'] = '310000'
      },
      ['ME-07: has the id of a national rule but the place "310000"'],
    ],
    [
      'a rule for a place that is none',
      (pack) => {
        rule(pack, 'UI-XM-03')['place'] = '350299'
      },
      ['UI-XM-03: is about "350299", which is no place'],
    ],
    [
      'a rule whose place is another’s',
      (pack) => {
        rule(pack, 'UI-XM-03')['place'] = '440300'
      },
      ['UI-XM-03: is about 440300, but', '"XM" stands for a place in 350000'],
    ],
    [
      'a rule twice',
      (pack) => {
        must(pack.rules['rules/medical.json']).push(structuredClone(rule(pack, 'UI-11')))
      },
      ['UI-11: stands there twice (also in rules/medical.json)', 'merge the two'],
    ],
    [
      'rules out of order',
      (pack) => {
        must(pack.rules['rules/groups.json']).reverse()
      },
      ['rules/groups.json', 'is out of order', 'sort rules by id'],
    ],
    [
      'two rules that decide at once',
      (pack) => {
        rule(pack, 'UI-GZ-01')['place'] = '440000'
      },
      ['decides "benefit-counts" for 440000 at the same time as UI-GD-04', 'a change of law is two rows'],
    ],
    [
      'a place that cites a rule that is none',
      (pack) => {
        must(at(pack, '420100').medicalGap[0]).rule = 'ME-WH-99'
      },
      ['420100 武汉市 › ME-WH-99: is no rule'],
    ],
    [
      'a file of rules that nothing loads',
      (pack) => {
        pack.code['policy/common.ts'] = ''
      },
      ['rules/medical.json: is not loaded', 'src/policy/common.ts'],
    ],
    [
      'a statement in one language',
      (pack) => {
        rule(pack, 'ME-07')['statement'] = { zh: 'three months', en: '三个月' }
      },
      ['ME-07: has no Chinese statement', 'ME-07: has no English statement'],
    ],
    [
      'a Chinese sentence in the English field',
      (pack) => {
        shanghai(pack).gaps.push({ topic: 'x', from: null, until: null, statement: { zh: '没有', en: '没有' }, ask: '12333' })
      },
      ['"没有" is not English'],
    ],
    [
      'an admission on no ground',
      (pack) => {
        must(at(pack, '370800').admission.medical).sources = []
      },
      ['370800 济宁市 › admission medical: says who may join but not on what ground'],
    ],
    [
      'a gap twice',
      (pack) => {
        const { gaps } = at(pack, '330200')
        gaps.push(must(gaps[0]))
      },
      ['330200 宁波市 › gaps', 'stands there twice', 'keep one'],
    ],
    [
      'a source that is no address',
      (pack) => {
        must(pack.sources.find(({ id }) => id === 'JN-MI22'))['url'] = 'ddtbk.com/techan'
      },
      ['JN-MI22: "ddtbk.com/techan" is not a web address'],
    ],
    [
      'sources out of order',
      (pack) => {
        pack.sources.reverse()
      },
      ['sources.json', 'is out of order', 'sort sources by id'],
    ],
    [
      'a county that a place of another province answers for',
      (pack) => {
        pack.counties.answers = { '320583': '330100' }
      },
      ['counties.json · 320583 昆山市', 'which lies in another province'],
    ],
    [
      'a county found by a name that others share',
      (pack) => {
        pack.counties.counties['1101'] = must(pack.counties.counties['1101']).replace('朝阳区', '朝阳区*')
      },
      ['110105 朝阳区', 'is found as 朝阳, which other places are called too'],
    ],
    [
      'a prefecture that is missing',
      (pack) => {
        pack.divisions = pack.divisions.filter(([code]) => code !== '341500')
      },
      ['prefectures: 332 of 333'],
    ],
    [
      'pinyin with spaces',
      (pack) => {
        must(pack.divisions[0])[3] = 'bei jing'
      },
      ['110000 北京市', 'do not go together'],
    ],
    [
      'a share of the minimum wage typed in percent',
      (pack) => {
        must(must(at(pack, '360000').benefitAmount[0]).bands[0]).minimumWageShare = 90
      },
      ['360000 江西省 › benefitAmount › UI-JX-01 › bands › 0 › minimumWageShare: 90 is more than 1', '0.9, not 90', 'src/policy/schema.ts'],
    ],
    [
      'a benefit with a digit too many',
      (pack) => {
        const band = must(
          at(pack, '310000')
            .benefitAmount.flatMap(({ bands }) => bands)
            .find(({ yuan }) => yuan !== undefined),
        )
        band.yuan = 19350
      },
      ['310000 上海市 › benefitAmount', 'yuan: 19350 is more than 6000', 'check the number'],
    ],
    [
      'a benefit ten times too long',
      (pack) => {
        const { formula } = must(at(pack, '130000').benefitDuration[0])
        if (formula.type === 'bands') must(formula.bands.at(-1)).months = 240
      },
      ['130000 河北省 › benefitDuration › UI-HE-01 › formula › bands', 'months: 240 is more than 24'],
    ],
    [
      'a benefit longer than the law has it',
      (pack) => {
        const { formula } = must(at(pack, '130000').benefitDuration[0])
        if (formula.type === 'bands') must(formula.bands.at(-1)).months = 66
      },
      ['130000 河北省 › benefitDuration › UI-HE-01 › formula › bands', 'months: 66 is more than 24'],
    ],
    [
      'a band that gives less for longer payment',
      (pack) => {
        const { formula } = must(at(pack, '130000').benefitDuration[0])
        if (formula.type === 'bands') must(formula.bands.at(-1)).months = 1
      },
      ['130000 河北省 › benefitDuration › bands', 'gives less than a shorter time does', 'sort the bands'],
    ],
    [
      'a wait of years',
      (pack) => {
        must(must(at(pack, '320200').medicalGap[0]).waitMonths).months = 36
      },
      ['320200 无锡市 › medicalGap', 'waitMonths › months: 36 is more than 12'],
    ],
    [
      'a first wait of years',
      (pack) => {
        must(at(pack, '320200').medicalGap[0]).firstEnrolmentWait = 24
      },
      ['320200 无锡市 › medicalGap', 'firstEnrolmentWait: 24 is more than 12'],
    ],
    [
      'a benefit by the rule of another province',
      (pack) => {
        must(at(pack, '360000').benefitAmount[0]).rule = 'UI-ZJ-02'
      },
      [
        '360000 江西省 › benefitAmount › rule: cites UI-ZJ-02, which is about 330000',
        'cite a rule of the place, its province or the nation',
      ],
    ],
    [
      'a wait by the rule of another city',
      (pack) => {
        must(at(pack, '360100').medicalGap[0]).rule = 'ME-ZZ-01'
      },
      ['360100 南昌市 › medicalGap › rule: cites ME-ZZ-01, which is about 410100'],
    ],
    [
      'a duration by the rule of another province',
      (pack) => {
        must(at(pack, '130000').benefitDuration[0]).rule = 'UI-JX-01'
      },
      ['130000 河北省 › benefitDuration › rule: cites UI-JX-01, which is about 360000'],
    ],
    [
      'a duration by a rule on something else',
      (pack) => {
        must(at(pack, '130000').benefitDuration[0]).rule = 'ME-07'
      },
      ['130000 河北省 › benefitDuration › rule: cites ME-07, which is not about this', 'begins with UI-'],
    ],
    [
      'a benefit told in two ways',
      (pack) => {
        must(must(at(pack, '360000').benefitAmount[0]).bands[0]).yuan = 1900
      },
      ['360000 江西省 › benefitAmount › band from 0 months: does not say in one way', 'give one of'],
    ],
    [
      'a share of a minimum wage that is none',
      (pack) => {
        must(at(pack, '150000').benefitAmount[0]).minimumWageOf = { place: '150000', variant: 'class-9' }
      },
      ['150000 内蒙古自治区 › benefitAmount › minimumWageOf: 150000 has no such minimum wage'],
    ],
    [
      'years of cover in retirement typed as years',
      (pack) => {
        rule(pack, 'ME-ZJ-03')['params'] = { men: 20, women: 20 }
      },
      ['rules/medical.json', 'params.men: 20 is less than 60', 'months, not years', 'src/policy/topics.ts'],
    ],
    [
      'a rule moved to another province that no other rule is of',
      (pack) => {
        rule(pack, 'UI-HE-01')['place'] = '140000'
      },
      ['UI-HE-01: is about 140000 山西省, but "HE" are not its letters', 'correct the place or the letters'],
    ],
    [
      'a rule moved to another city that no other rule is of',
      (pack) => {
        rule(pack, 'CH-TS-01')['place'] = '140200'
      },
      ['CH-TS-01: is about 140200 大同市, but "TS" are not its letters'],
    ],
    [
      'steps of a base in the wrong unit',
      (pack) => {
        must(at(pack, '210000').baseSteps).unit = 'percent'
      },
      ['› baseSteps › values: ', 'is out of order, or outside 40 to 300', 'give them in percent'],
    ],
    [
      'a window that closes on no day',
      (pack) => {
        const remark = must(
          Object.values(pack.provinces)
            .flatMap((one) => one.places)
            .flatMap(({ remarks }) => remarks)
            .find(({ ends }) => ends !== undefined),
        )
        remark.ends = '13-40'
      },
      ['ends', 'MM-DD'],
    ],
    [
      'months of drawing left out',
      (pack) => {
        must(must(at(pack, '110000').benefitAmount[0]).bands.find(({ drawFrom }) => drawFrom === 13)).drawFrom = 15
      },
      ['110000 北京市 › benefitAmount › band from 0 months: leaves months of drawing out', 'the month behind "drawTo"'],
    ],
    [
      'insured months that are no years',
      (pack) => {
        must(must(at(pack, '110000').benefitAmount[0]).bands.find(({ insuredFrom }) => insuredFrom === 180)).insuredFrom = 18
      },
      ['110000 北京市 › benefitAmount › UI-BJ-02 › bands', 'insuredFrom: is no full number of years'],
    ],
    [
      'a ceiling that gives less for longer payment',
      (pack) => {
        must((rule(pack, 'UI-04')['params'] as { bands: { fromMonths: number }[] }).bands[0]).fromMonths = 120
      },
      ['UI-04: params.bands: has a band out of order', 'src/policy/topics.ts'],
    ],
  ])('%s', (_, change, expected) => {
    const said = after(change)
    for (const words of expected) expect(said).toContain(words)
  })
})

test('a hole in time is accepted once a gap entry says so', () => {
  const hole = (pack: Mutable) => {
    current(pack).from = '2026-08'
  }
  expect(after(hole)).toContain('nothing is known')
  expect(
    after((pack) => {
      hole(pack)
      shanghai(pack).gaps = [
        { topic: 'pension-base-lower', from: '2026-07', until: '2026-08', statement: { zh: '没有找到', en: 'not found' }, ask: '12333' },
      ]
    }),
  ).toBe('')
})

test('only Guangdong’s limits may stay open, and only with a note', () => {
  expect(
    after((pack) => {
      delete guangdong(pack).note
    }),
  ).toContain('440000 广东省 › pension-base-lower 2026-07 to …: is set every year but has no end')
})

test.each<[string, (pack: Mutable) => void, string]>([
  [
    'a rule that nothing reads',
    (pack) => {
      must(pack.rules['rules/medical.json']).push({ ...structuredClone(rule(pack, 'ME-WH-03')), id: 'ME-ZZ-09', place: '410100' })
    },
    'ME-ZZ-09: is read by nothing: no code names it, no place cites it, and its topic decides nothing',
  ],
  [
    'a document of another year by its address alone',
    (pack) => {
      const source = must(pack.sources.find(({ id }) => id === 'xzf-2024-66'))
      Object.assign(source, { title: '通知', number: null, url: 'https://rsj.sh.gov.cn/tshbx/20240812/t0035_1.html' })
      current(pack).sources = ['xzf-2024-66']
    },
    'starts in 2026, but its sources name no year and were put up in 2024',
  ],
  [
    'a subject that no code asks for',
    (pack) => {
      pack.code['policy/common.ts'] = Object.keys(pack.rules)
        .map((file) => `'./data/${file}'`)
        .join()
    },
    'gap-grace: is a subject that no code asks for',
  ],
])('%s is worth knowing', (_, change, expected) => expect(after(change, 'info')).toContain(expected))
