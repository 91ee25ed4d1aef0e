import type { Policy } from '../../src/policy/policy.ts'
import type { Profile } from '../../src/profile/schema.ts'
import { assess } from '../../src/advisor/assess.ts'
import { NATION, provinceOf } from '../../src/domain/place.ts'
import { wholePolicy } from '../../src/policy/whole.ts'
import { median, table } from './stats.ts'

const TODAY = '2026-11-21'
const BATCH = 1_000
const ROUNDS = 7

/** Profiles a second through `assess()`, and how that changes with the number of places in the policy. */
export function benchAssess(): string {
  const all = [...wholePolicy.places.keys()].filter((code) => code !== NATION)
  const sizes = [1, 10, 40, all.length]
  const rows = sizes.map((size) => {
    const codes = all.slice(0, size)
    const policy = narrowed(codes)
    return [String(size), perSecond(policy, codes, full), perSecond(policy, codes, bare)]
  })
  return table([['places in the policy', 'full profiles/s', 'place and date only/s'], ...rows])
}

function perSecond(policy: Policy, codes: readonly string[], profileOf: (code: string) => Profile): string {
  const profiles = codes.map(profileOf)
  const once = () => {
    const from = performance.now()
    for (let at = 0; at < BATCH; at++) assess(profiles[at % profiles.length] as Profile, policy, TODAY)
    return BATCH / ((performance.now() - from) / 1000)
  }
  once()
  return Math.round(median(Array.from({ length: ROUNDS }, once))).toLocaleString('en')
}

const full = (insuredPlace: string): Profile => ({
  insuredPlace,
  hukouPlace: '340100',
  residencePermit: true,
  sex: 'male',
  birthMonth: '1988-03',
  leftOn: '2026-10-31',
  lastPaidMonth: '2026-10',
  exit: 'laid-off',
  next: 'flexible',
  months: { pension: 62, medical: 62, unemployment: 62 },
  subsidyGroups: ['hard-to-employ'],
  base: { pension: 8000, medical: 8000 },
})

const bare = (insuredPlace: string): Profile => ({ insuredPlace, leftOn: '2026-10-31' })

/** The policy with only some places, their provinces and the nation. */
function narrowed(codes: readonly string[]): Policy {
  const wanted = new Set([NATION, ...codes, ...codes.map(provinceOf)])
  return { ...wholePolicy, places: new Map([...wholePolicy.places].filter(([code]) => wanted.has(code))) }
}
