import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, AssessError } from '../../../src/advisor/assess.ts'
import { FIGURE_KINDS, figureKind } from '../../../src/policy/figureKinds.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { ownFigures } from '../../../src/profile/localFigures.ts'
import { localFigureSchema, localFiguresSchema, type LocalFigure } from '../../../src/profile/localFigureSchema.ts'
import { readProfile } from '../../../src/profile/schema.ts'
import { anybody, day } from './anybody.ts'

const FIGURE: LocalFigure = {
  id: 'f1',
  kind: 'average-wage',
  place: '310000',
  value: 12_434,
  unit: 'yuan/month',
  from: '2026-01',
  until: null,
  url: null,
  quote: null,
  on: '2026-11-21',
}
const refused = (change: Record<string, unknown>) =>
  localFigureSchema.safeParse({ ...FIGURE, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('a figure of one’s own that cannot be is refused by the field’s name', () => {
  it.each([
    ['an average wage of nothing', { value: 0 }, ['value']],
    ['a lower limit of 200,000', { kind: 'pension-base-lower', value: 200_000 }, ['value']],
    ['a rate of 900 %', { kind: 'pension-rate', unit: 'ratio', value: 9 }, ['value']],
    ['an amount that is no number', { value: Number.NaN }, ['value']],
    ['a wage in percent', { unit: 'ratio' }, ['unit']],
    ['an address that runs code', { url: 'javascript:alert(1)' }, ['url']],
    ['an address of a file', { url: 'file:///etc/passwd' }, ['url']],
    ['an address in the data', { url: 'data:text/html,x' }, ['url']],
    ['an end before the beginning', { from: '2026-07', until: '2026-01' }, ['until']],
    ['a name of every object', { id: '__proto__' }, ['id']],
    ['no name', { id: '' }, ['id']],
  ])('%s', (_name, change, fields) => expect(refused(change)).toEqual(fields))

  it('as it should be it is taken, at both ends of its range', () => {
    expect(refused({})).toEqual([])
    for (const kind of FIGURE_KINDS) {
      const { unit, least, most } = figureKind(kind)
      expect([refused({ kind, unit, value: Math.max(least, 1e-6) }), refused({ kind, unit, value: most })]).toEqual([[], []])
    }
  })

  it('two of one name, and a lower limit above the upper one', () => {
    const low: LocalFigure = { ...FIGURE, id: 'low', kind: 'pension-base-lower', value: 9000 }
    const high: LocalFigure = { ...FIGURE, id: 'high', kind: 'pension-base-upper', value: 8000 }
    expect(localFiguresSchema.safeParse([low, low]).success).toBe(false)
    expect(localFiguresSchema.safeParse([low, high]).success).toBe(false)
    expect(localFiguresSchema.safeParse([low, { ...high, value: 9000 }]).success).toBe(true)
    expect(localFiguresSchema.safeParse([low, { ...high, place: '110000' }]).success).toBe(true)
  })
})

const figure = fc
  .record({
    kind: fc.constantFrom(...FIGURE_KINDS),
    share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    from: fc.constantFrom(null, '2025-07', '2026-07', '2027-01'),
    on: fc.constantFrom('2026-11-20', '2026-11-21'),
  })
  .map(({ kind, share, from, on }) => {
    const { unit, least, most } = figureKind(kind)
    return { ...FIGURE, kind, unit, value: Math.max(least + share * (most - least), 1e-6), from, on }
  })

it('an upper limit of 2,500 and, from 2027, a lower one of 60,000: the pension limits of the data hold', () => {
  const at = (own: LocalFigure[]) =>
    assess({ insuredPlace: '110000', leftOn: '2026-11-28' }, wholePolicy, '2030-01-01', { own: ownFigures(own, '2030-01-01') })
  const mine = (id: string, kind: LocalFigure['kind'], value: number, from: string | null): LocalFigure => ({
    ...FIGURE,
    id,
    kind,
    value,
    from,
    place: '110000',
  })
  const crossing = [
    mine('high', 'pension-base-upper', 2500, null),
    mine('low', 'pension-base-lower', 2500, null),
    mine('later', 'pension-base-lower', 60_000, '2027-01'),
  ]
  const monthly = (own: LocalFigure[]) => at(own).routes.find(({ id }) => id === 'flexible')?.monthly
  expect(monthly(crossing)).toEqual(monthly([]))
})

it('whatever figures the schema lets through: nothing but an AssessError is thrown, and no lowest is above its highest', () => {
  fc.assert(
    fc.property(anybody, day, fc.array(figure, { maxLength: 8 }), (profile, today, figures) => {
      const own = figures.map((one, index) => ({ ...one, id: `f${index}`, place: profile.insuredPlace }))
      fc.pre(localFiguresSchema.safeParse(own).success && readProfile(profile).ok)
      try {
        const { routes } = assess(profile, wholePolicy, today, { own: ownFigures(own, today) })
        for (const { id, monthly } of routes) {
          if (!monthly?.highest) continue
          const same = (cost: typeof monthly.lowest) => cost.parts.map(({ insurance }) => insurance).join()
          if (same(monthly.highest) === same(monthly.lowest) && monthly.highest.fen < monthly.lowest.fen)
            throw new Error(`${id}: highest ${monthly.highest.fen} below lowest ${monthly.lowest.fen}`)
        }
      } catch (error) {
        if (!(error instanceof AssessError)) throw error
      }
    }),
    { numRuns: Number(process.env.FUZZ ?? 300) },
  )
}, 60_000)
