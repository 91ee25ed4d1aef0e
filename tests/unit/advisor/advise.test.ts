import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { linesOf, runHere } from '../../setup/command.ts'
import { scratch } from '../../setup/scratch.ts'

const folder = scratch('advise', afterAll)

const ROOT = join(import.meta.dirname, '../../..')

const answered = (status: number | null, out: string, err: string) => ({
  status,
  lines: linesOf(out).map((line) => JSON.parse(line)),
  errors: linesOf(err),
})
async function advise(args: string[]) {
  const { code, out, err } = await runHere('scripts/advise.ts', args)
  return answered(code, out, err)
}
/** As `npm run advise` does, in a process of its own. */
function adviseApart(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/advise.ts'), ...args], { input, encoding: 'utf8' })
  return answered(status, stdout, stderr)
}
function file(content: unknown): string {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const LEAVER = { insuredPlace: '310000', leftOn: '2026-10-31' }
const SAMPLE = {
  insuredPlace: '310000',
  hukouPlace: '340100',
  residencePermit: true,
  person: 'mainland',
  sex: 'male',
  post: null,
  birthMonth: '1988-03',
  leftOn: '2026-10-31',
  lastPaidMonth: '2026-10',
  exit: 'laid-off',
  next: 'flexible',
  newJobFrom: null,
  months: { pension: 62, medical: 62, unemployment: 62 },
  subsidyGroups: ['hard-to-employ'],
  housingFund: true,
  wage: 12000,
  base: { pension: 7546, medical: 7546 },
}

describe('the shape that the contract promises', async () => {
  const { status, lines, errors } = await advise([file(SAMPLE), '--today', '2026-11-21'])
  const [answer] = lines

  it('one line, nothing on standard error, exit 0', () => {
    expect([status, lines.length, errors]).toEqual([0, 1, []])
  })

  it('names every part', () => {
    expect(answer).toMatchObject({ today: '2026-11-21', place: '310000' })
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['routes', 'deadlines', 'unemployment', 'medicalGap', 'retirement', 'pension', 'figures']),
    )
    for (const route of answer.routes) {
      expect(Object.keys(route)).toEqual(
        expect.arrayContaining(['id', 'verdict', 'needs', 'reasons', 'documents', 'steps', 'channels', 'schemes', 'monthly', 'warnings']),
      )
    }
  })

  it('money in fen, parts with base and rate', () => {
    expect(answer.routes[1].monthly).toMatchObject({
      status: 'in-force',
      lowest: {
        fen: 226380,
        parts: [
          { insurance: 'pension', base: 7546, rate: 0.2, fen: 150920 },
          { insurance: 'medical', base: 7546, rate: 0.1, fen: 75460 },
        ],
      },
    })
  })

  it('benefit, gap and retirement', () => {
    expect(answer.unemployment).toMatchObject({
      eligible: 'yes',
      months: { value: 10, bound: 'exact' },
      monthly: [{ fromMonth: 1, toMonth: 10, fen: 234000 }],
      needs: [],
    })
    expect(answer.medicalGap).toMatchObject({
      coverEnds: '2026-10-31',
      graceEnds: '2027-01-31',
      waitIfMissed: { months: 6, bound: 'exact' },
      rule: 'ME-SH-02',
    })
    expect(answer.retirement).toMatchObject({ month: '2051-03', ageMonths: 756, delayMonths: 36, minimumMonths: 240, monthsShort: 178 })
    expect(answer.pension.tiers.map((tier: { percent: number }) => tier.percent)).toContain(60)
  })

  it('parts and operands name the figure they use by its key', () => {
    const keys = answer.figures.map((figure: { key: string }) => figure.key)
    const [pension] = answer.routes[1].monthly.lowest.parts
    expect(keys).toContain(pension.trace.operands[0].figure)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(pension.figures))
  })

  it('figures carry an inclusive last month', () => {
    expect(answer.figures).toContainEqual(
      expect.objectContaining({
        kind: 'pension-base-lower',
        value: 7546,
        place: '310000',
        from: '2026-07',
        to: '2027-06',
        status: 'in-force',
      }),
    )
    expect(answer.figures.every((figure: object) => !('period' in figure))).toBe(true)
  })
})

describe('input', () => {
  it('a reader that closes the pipe early is no fault', () => {
    const path = file(Array.from({ length: 40 }, () => LEAVER))
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${join(ROOT, 'scripts/advise.ts')}" "${path}" | head -c 80`], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
  })

  it('reads standard input', () => {
    expect(adviseApart(['-', '--today=2026-11-21'], JSON.stringify(LEAVER)).lines).toHaveLength(1)
  })

  it('a place and a date are enough; null is as good as missing', async () => {
    expect((await advise([file({ ...LEAVER, hukouPlace: null, months: null, base: { pension: null } })])).status).toBe(0)
  })

  it('answers the other rows of a batch and names the bad ones, one line each', async () => {
    const { status, lines, errors } = await advise([
      file([
        LEAVER,
        { ...LEAVER, insuredPlace: '999999' },
        { ...LEAVER, leftOn: '2026-02-30' },
        { insuredPlace: '440300', leftOn: '2026-10-31' },
      ]),
      '--today',
      '2026-11-21',
    ])
    expect([status, lines.map((line) => line.place)]).toEqual([2, ['310000', '440300']])
    expect(errors).toHaveLength(2)
    expect(errors[0]).toMatch(/\.json: row 2: insuredPlace: expected/)
    expect(errors[1]).toMatch(/\.json: row 3: leftOn: expected a real date written YYYY-MM-DD/)
  })

  it.each([
    ['no JSON', '{oops', /expected JSON/],
    ['a number', '42', /profile: expected an object/],
    ['a place missing', JSON.stringify({ leftOn: '2026-10-31' }), /insuredPlace: expected a place code/],
    ['a wage of 1e12', JSON.stringify({ ...LEAVER, wage: 1e12 }), /wage: expected an amount of at most 10,000,000/],
    ['an exit of no kind', JSON.stringify({ ...LEAVER, exit: 'vanished' }), /exit: expected one of resigned/],
    ['months that are no object', JSON.stringify({ ...LEAVER, months: '62' }), /: months: expected an object with months by insurance/],
    ['a base that is no object', JSON.stringify({ ...LEAVER, base: 7546 }), /: base: expected an object with a base by insurance/],
    ['groups that are no list', JSON.stringify({ ...LEAVER, subsidyGroups: 'hard-to-employ' }), /: subsidyGroups: expected a list/],
    [
      'leaving before there were rules',
      JSON.stringify({ ...LEAVER, leftOn: '1990-06-30' }),
      /leftOn: expected a leaving date from 1999-01-22/,
    ],
  ])('%s: exit 2 and one readable line', async (_, content, message) => {
    const { status, lines, errors } = await advise([file(content)])
    expect([status, lines, errors.length]).toEqual([2, [], 1])
    expect(errors[0]).toMatch(message)
  })

  it.each([
    ['a wage of 0', { ...LEAVER, wage: 0 }],
    ['leaving next spring', { ...LEAVER, leftOn: '2027-03-31' }],
    ['a city outside the pack', { ...LEAVER, insuredPlace: '341500' }],
  ])('%s is answered', async (_, profile) => {
    expect((await advise([file(profile), '--today', '2026-11-21'])).status).toBe(0)
  })

  it.each([
    ['no file', [], /usage/],
    ['a file that is not there', ['/nowhere.json'], /nowhere\.json: cannot be read/],
    ['an impossible today', ['x.json', '--today', '2026-13-01'], /--today: expected a real date/],
    ['an unknown option', ['x.json', '--frobnicate'], /unknown option --frobnicate/],
  ] as [string, string[], RegExp][])('%s: exit 2', async (_, args, message) => {
    const { status, errors } = await advise(args)
    expect([status, errors.length]).toEqual([2, 1])
    expect(errors[0]).toMatch(message)
  })
})
