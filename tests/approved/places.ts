import { wholePolicy } from '../../src/policy/whole.ts'
import type { Profile } from '../../src/profile/schema.ts'
import { answer } from './answer.ts'
import type { Sentences } from './sentences.ts'

/** What a place decides for itself: cover and gap, benefit, what it costs, who may join, subsidy, the years of a retiree. */
const OWN =
  /^(answered|medical gap|benefit|date (first-payment|resident-window|medical|unemployment|housing-fund-seal: .*\[HF-)|route (unemployment-benefit: because \[[A-Z]{2}-[A-Z].*[^…]$|flexible: (depends|no|yes|pension|medical|lowest|highest|subsidy|paid|warning)|resident: (a year|medical|warning|because \[ME-[A-Z])|transfer: because \[[A-Z]{2}-[A-Z]|retire: because \[ME))/

/** The same two people everywhere: one goes on alone at fifty-five, with hukou elsewhere; one is laid off and looks for work. */
const PEOPLE: readonly Omit<Profile, 'insuredPlace'>[] = [
  {
    leftOn: '2026-11-10',
    lastPaidMonth: '2026-10',
    exit: 'resigned',
    next: 'flexible',
    hukouPlace: '340100',
    sex: 'male',
    birthMonth: '1970-06',
    months: { pension: 130, medical: 130, unemployment: 130 },
    subsidyGroups: ['hard-to-employ'],
  },
  { leftOn: '2026-11-10', exit: 'laid-off', next: 'looking', months: { pension: 75, medical: 75, unemployment: 75 } },
]

const TODAY = '2026-11-28'

/** What each place of the pack says for itself. */
export function places(s: Sentences): string {
  s.anew()
  return [...wholePolicy.places.values()]
    .filter(({ code }) => code !== '000000')
    .map(({ code, name }) =>
      [
        `=== ${code} ${name.zh} ${name.en}`,
        ...PEOPLE.flatMap((facts, at) =>
          answer({ ...facts, insuredPlace: code }, TODAY, s)
            .lines.filter((line) => OWN.test(line) && (at === 0 || /^(benefit|date unemployment|route unemployment)/.test(line)))
            .map((line) => `${at + 1} ${line}`),
        ),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}
