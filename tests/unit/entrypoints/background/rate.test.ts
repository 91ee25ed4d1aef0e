import { describe, expect, it } from 'vitest'
import { rate } from '../../../../entrypoints/background/rate.ts'

const times = (count: number, send: () => boolean) => Array.from({ length: count }, send).filter(Boolean).length

describe('how much one sender may say', () => {
  it('120 messages in ten seconds, and no more', () => {
    const may = rate()
    expect(times(200, () => may('a', 1000))).toBe(120)
  })

  it('ten seconds after the first it may again, not at ten seconds exactly', () => {
    const may = rate()
    times(120, () => may('a', 0))
    expect([may('a', 9_999), may('a', 10_000), may('a', 10_001)]).toEqual([false, false, true])
  })

  it('another sender is counted apart', () => {
    const may = rate()
    times(200, () => may('a', 0))
    expect(may('b', 0)).toBe(true)
  })

  it('remembers 200 senders; the one that came first is forgotten first', () => {
    const may = rate()
    times(121, () => may('first', 0))
    for (let other = 0; other < 199; other++) may(`other ${other}`, 1)
    expect(may('first', 2)).toBe(false)
    may('one more', 3)
    expect(may('first', 4)).toBe(true)
  })
})
