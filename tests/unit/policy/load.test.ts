import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../../src/policy/load.ts'
import { loadCities, loadPlaces } from '../../../src/policy/places.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const provinces = (codes: Iterable<string>): string[] => [...new Set([...codes].map((code) => code.slice(0, 2)))].toSorted()

describe('the policy that is loaded for places', () => {
  it.each([
    ['none', [], ['00']],
    ['a city', ['310000'], ['00', '31']],
    ['a district and another of the same province', ['440305', '440100'], ['00', '44']],
    ['two provinces', ['440100', '330100'], ['00', '33', '44']],
    ['a code of no province', ['990000', '310000'], ['00', '31']],
  ])('%s', async (_, codes, expected) => {
    const policy = await loadPolicy(codes)
    expect(provinces(policy.places.keys())).toEqual(expected)
    for (const [code, place] of policy.places) expect(place).toEqual(wholePolicy.places.get(code))
  })

  it('has every rule, source and portal, read once', async () => {
    const [one, other] = [await loadPolicy([]), await loadPolicy(['310000'])]
    expect([...one.rules.keys()]).toEqual([...wholePolicy.rules.keys()])
    expect([...one.sources.keys()]).toEqual([...wholePolicy.sources.keys()])
    expect(one.portals).toHaveLength(wholePolicy.portals.length)
    expect(other.rules).toBe(one.rules)
  })
})

describe('the list of places', () => {
  it('is that of provinces and cities, or down to the counties, each read once', async () => {
    expect(loadCities()).toBe(loadCities())
    expect(loadPlaces()).toBe(loadPlaces())
    const [cities, all] = [await loadCities(), await loadPlaces()]
    expect(['440000', '440300', '440305'].map((code) => [cities.byCode.has(code), all.byCode.has(code)])).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ])
  })
})
