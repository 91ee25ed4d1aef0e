import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { PublishedFigure } from '../../../src/domain/page.ts'
import { runHere, type Ran } from '../../setup/command.ts'
import { scratch } from '../../setup/scratch.ts'
import { handedOnFile, handOn } from '../../../src/policy/handOn.ts'
import { sharedFigure } from '../../../src/profile/sharedFigure.ts'
import type { Figure } from '../../../src/policy/schema.ts'

const FIGURE: PublishedFigure = {
  kind: 'flexible-medical',
  insurance: 'medical',
  value: 439.11,
  rate: 0.09,
  base: 4879,
  unit: 'yuan/month',
  from: '2026-11',
  to: null,
  place: '320500',
  quote: '月缴费额439.11元。',
}
const PAGE = {
  heardFrom: 'page' as const,
  url: 'https://ybj.suzhou.gov.cn/art/a.html?name=wang',
  title: '苏州市关于灵活就业人员医保缴费标准的通告',
}

/** A copy of the data to write into. */
function pack() {
  const root = scratch('pack', onTestFinished)
  cpSync('src/policy', join(root, 'src/policy'), { recursive: true })
  const rows = (province: string, place: string): Figure[] => {
    const file = JSON.parse(readFileSync(join(root, `src/policy/data/places/${province}.json`), 'utf8')) as {
      places: { code: string; figures: Figure[] }[]
    }
    return file.places.find(({ code }) => code === place)?.figures ?? []
  }
  const add = (content: unknown): Promise<Ran> => {
    const file = join(root, 'figure.json')
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return runHere('scripts/add-figure.ts', [file], { SHEBAO_ROOT: root })
  }
  return { root, rows, add }
}

describe('npm run add-figure', { timeout: 60_000 }, () => {
  it('takes a figure that a person accepted from a page and handed on, and refuses one that they were told', async () => {
    const { rows, add } = pack()
    const own = {
      id: 'x',
      kind: 'medical-flexible-monthly' as const,
      place: '320500',
      value: 480.5,
      unit: 'yuan/month' as const,
      from: '2027-01',
      until: '2028-01',
      url: 'https://ybj.suzhou.gov.cn/art/a.html?name=wang',
      quote: '月缴费额480.5元。',
      on: '2026-11-20',
    }
    expect(await add(sharedFigure({ ...own, url: null, quote: null }))).toMatchObject({
      code: 1,
      err: expect.stringContaining('hotline'),
    })
    // Suzhou's file says that neither its rate nor its sum a month was found.
    expect(await add(sharedFigure(own))).toMatchObject({
      code: 0,
      out: expect.stringContaining('320500 medical-flexible-rate: no longer said to be unknown from 2027-01'),
    })
    expect(rows('320000', '320500')).toContainEqual(
      expect.objectContaining({ kind: 'medical-flexible-monthly', value: 480.5, from: '2027-01', until: '2028-01' }),
    )
  })

  it('writes what a page announced into its place, with its source, and ends what went before', async () => {
    const { rows, add, root } = pack()
    const before = rows('310000', '310000').find(({ kind, until }) => kind === 'pension-base-lower' && until === '2027-07')
    expect(before?.from).toBe('2026-07')
    const limits: PublishedFigure = {
      kind: 'base-limits',
      insurance: 'pension',
      lower: 7990,
      upper: 39950,
      unit: 'yuan/month',
      from: '2027-01',
      to: '2027-12',
      place: '310000',
      quote: '下限7990元',
    }
    expect((await add(handedOnFile(handOn([FIGURE], PAGE, '2026-11-28')))).code).toBe(0)
    const { code, out, err } = await add(handedOnFile(handOn([limits], { ...PAGE, url: 'https://rsj.sh.gov.cn/a.html' }, '2026-11-28')))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('now ends 2027-01')
    const shanghai = rows('310000', '310000').filter(({ kind }) => kind === 'pension-base-lower')
    const spans = shanghai.map(({ value, from, until }) => [value, from, until])
    expect(spans).toContainEqual([7546, '2026-07', '2027-01'])
    // To the end that the notice prints, or where a later figure of the data begins.
    expect(spans).toContainEqual([7990, '2027-01', spans.find(([, from]) => String(from) > '2027-01')?.[1] ?? '2028-01'])
    const monthly = rows('320000', '320500').find(({ kind, from }) => kind === 'medical-flexible-monthly' && from === '2026-11')
    expect(monthly).toMatchObject({ value: 439.11, until: '2027-11', confidence: 0.92 })
    const sources = JSON.parse(readFileSync(join(root, 'src/policy/data/sources.json'), 'utf8')) as { id: string; url: string | null }[]
    expect(sources.find(({ id }) => id === monthly?.sources[0])?.url).toBe('https://ybj.suzhou.gov.cn/art/a.html')
  })
  it('takes the file that CONTRIBUTING.md shows', async () => {
    const example = /```json\n(\{\n {2}"day"[\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? ''
    expect(await pack().add(example)).toMatchObject({ code: 0, err: '' })
  })
  it('as a process of its own: exit code 1 and the reason', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/add-figure.ts', 'none.json'], { encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([1, '', 'not added: none.json cannot be read\n'])
  })
  it('adding the same again changes nothing', async () => {
    const { root, add } = pack()
    const handed = handOn([FIGURE], PAGE, '2026-11-28')
    expect((await add(handed)).code).toBe(0)
    const after = readFileSync(join(root, 'src/policy/data/places/320000.json'), 'utf8')
    const again = await add(handed)
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toContain('there already')
    expect(readFileSync(join(root, 'src/policy/data/places/320000.json'), 'utf8')).toBe(after)
  })
  it.each<[string, unknown, RegExp]>([
    ['no place', handOn([{ ...FIGURE, place: null }], PAGE, '2026-11-28'), /no place/],
    ['no period', handOn([{ ...FIGURE, from: null }], PAGE, '2026-11-28'), /no period/],
    ['a year alone', handOn([{ ...FIGURE, from: null, year: '2026' }], PAGE, '2026-11-28'), /only the year 2026; say from which month/],
    ['a value out of range', handOn([{ ...FIGURE, value: 43911 }], PAGE, '2026-11-28'), /out of range/],
    ['a place that is none', handOn([{ ...FIGURE, place: '999999' }], PAGE, '2026-11-28'), /no place/],
    ['a host that is no authority’s', handOn([FIGURE], { ...PAGE, url: 'https://news.example.com/a' }, '2026-11-28'), /no authority/],
    ['no address', handOn([FIGURE], { ...PAGE, url: null }, '2026-11-28'), /no address/],
    ['told by a hotline', handOn([FIGURE], { ...PAGE, heardFrom: 'told' }, '2026-11-28'), /hotline/],
    [
      'classes of areas',
      handOn([{ ...FIGURE, kind: 'minimum-wage', value: undefined, bands: [{ label: '一类', value: 2500 }] } as never], PAGE, '2026-11-28'),
      /by hand/,
    ],
    [
      'what a better source contradicts',
      handOn(
        [
          {
            kind: 'base-limits',
            insurance: 'pension',
            lower: 7000,
            upper: 35000,
            unit: 'yuan/month',
            from: '2026-07',
            to: '2027-06',
            place: '310000',
            quote: '',
          },
        ],
        { ...PAGE, url: 'https://rsj.sh.gov.cn/a.html' },
        '2026-11-28',
      ),
      /trusted as much or more/,
    ],
    [
      'a figure of another place than the office’s',
      handOn([{ ...FIGURE, place: '310000' }], PAGE, '2026-11-28'),
      /"place" is 310000, but ybj.suzhou.gov.cn is the office of 320500; correct "place"/,
    ],
    ['no figure', { ...handOn([FIGURE], PAGE, '2026-11-28'), figures: [] }, /figures is empty; take the file .* with one figure at least/],
    ['no list of figures', { day: '2026-11-28', source: PAGE }, /figures is missing or is no array; take the file/],
    [
      'a kind that is none',
      { ...handOn([FIGURE], PAGE, '2026-11-28'), figures: [{ ...FIGURE, kind: 'pension' }] },
      /figures.0.kind has to be one of base-limits, /,
    ],
    ['a day that is none', { ...handOn([FIGURE], PAGE, '2026-11-28'), day: '28.11.' }, /day has to be written like 2026-07-02; take/],
    ['no JSON', 'hello', /not JSON/],
    [
      'a city that has no entry',
      handOn([{ ...FIGURE, place: '540600' }], { ...PAGE, url: 'https://www.naqu.gov.cn/a.html' }, '2026-11-28'),
      /make one first: npm run new -- city 540600/,
    ],
  ])('refuses %s, in words, and changes nothing', async (_, content, words) => {
    const { root, add } = pack()
    const read = (): string =>
      execFileSync('sh', ['-c', 'cat src/policy/data/places/*.json src/policy/data/sources.json | cksum'], { cwd: root, encoding: 'utf8' })
    const before = read()
    const { code, err } = await add(content)
    expect(code).toBe(1)
    expect(err).toMatch(words)
    expect(read()).toBe(before)
  })
  it('hands on no query of an address, which may be the person’s', () => {
    expect(handOn([FIGURE], PAGE, '2026-11-28').source.url).toBe('https://ybj.suzhou.gov.cn/art/a.html')
  })
})
