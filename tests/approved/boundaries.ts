import { addDays, addMonths, daysBetween, type IsoDate } from '../../src/domain/dates.ts'
import type { Profile } from '../../src/profile/schema.ts'
import { answer, type Lines } from './answer.ts'
import { PEOPLE } from './people.ts'
import { follows } from './planned.ts'
import { Sentences } from './sentences.ts'

/** A row of answers that differ in one thing; what is written down is what changes from one to the next. */
interface Row {
  title: string
  steps: readonly { label: string; today: IsoDate; facts: Profile }[]
}

const TODAY = '2026-11-28'
const LEFT = '2026-11-20'
const months = (count: number) => ({ pension: count, medical: count, unemployment: count })
const base: Profile = { insuredPlace: '310000', leftOn: LEFT, exit: 'laid-off', next: 'looking', months: months(60) }

/** One fact at several values, for a person at places. */
function over<T>(
  title: string,
  places: readonly string[],
  values: readonly T[],
  facts: (value: T) => Partial<Profile>,
  today: IsoDate = TODAY,
): Row[] {
  return places.map((insuredPlace) => ({
    title: `${title}, ${insuredPlace}`,
    steps: values.map((value) => ({ label: String(value), today, facts: { ...base, insuredPlace, ...facts(value) } })),
  }))
}

/** One person on several days. */
const onDays = (title: string, days: readonly IsoDate[], facts: Partial<Profile>): Row => ({
  title,
  steps: days.map((day) => ({ label: day, today: day, facts: { ...base, ...facts } })),
})

const around = (day: IsoDate): IsoDate[] => [addDays(day, -1), day, addDays(day, 1)]
const PLACES = ['110000', '310000', '320100', '330100', '420100', '440100', '440300', '500000', '510100', '360100', '370200', '610100']

const ROWS: readonly Row[] = [
  ...over('months of unemployment insurance', PLACES, [11, 12, 13, 23, 24, 36, 59, 60, 61, 119, 120, 121, 180], (count) => ({
    months: { pension: 200, medical: 200, unemployment: count },
  })),
  ...over('months carried over', ['310000', '440100'], [0, 1, 12, 18, 24], (count) => ({ carriedOverMonths: count })),
  ...over('years in the job, for severance', ['310000'], [0, 1, 5, 6, 7, 11, 12, 13, 17, 18, 143, 144, 145, 160], (count) => ({
    startedOn: `${addMonths('2026-11', -count)}-20`,
    wage: 60000,
  })),
  ...over(
    'first day of the job',
    ['310000'],
    ['2026-05-20', '2026-05-21', '2026-05-22', '2025-11-20', '2025-11-21', '2025-11-22'],
    (day) => ({
      startedOn: day,
      wage: 9000,
    }),
  ),
  ...over('wage', ['310000', '440100', '653200'], [2000, 7545, 7546, 7547, 12577, 37730, 37731, 37732, 60000], (wage) => ({
    wage,
    next: 'flexible',
    exit: 'laid-off',
    startedOn: '2019-03-01',
  })),
  ...over('own base', ['310000', '110000'], [7000, 7546, 20000, 37731, 40000], (sum) => ({
    base: { pension: sum, medical: sum },
    next: 'flexible',
    exit: 'resigned',
  })),
  ...over(
    'first day of the new job',
    ['310000', '440100'],
    [
      '2026-11-20',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
      '2026-12-01',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2027-01-31',
      '2027-02-01',
      '2027-02-28',
      '2027-03-01',
    ],
    (newJobFrom) => ({ newJobFrom, next: 'new-job', exit: 'resigned' }),
  ),
  ...over(
    'last month paid',
    ['310000', '440100', '330100', '360100'],
    ['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-05'],
    (lastPaidMonth) => ({
      lastPaidMonth,
      exit: 'resigned',
      next: 'flexible',
    }),
  ),
  ...over('pension months at the age', ['310000'], [119, 120, 179, 180, 181, 239, 240], (pension) => ({
    sex: 'male' as const,
    birthMonth: '1966-01',
    months: { pension, medical: 200, unemployment: 40 },
  })),
  ...over('pension months at the age', ['440100'], [179, 180], (pension) => ({
    sex: 'male' as const,
    birthMonth: '1965-01',
    months: { pension, medical: 200, unemployment: 40 },
  })),
  ...over('months to retirement, laid off', ['110000'], ['1969-10', '1967-01', '1966-10'], (birthMonth) => ({
    sex: 'male' as const,
    birthMonth,
    months: months(300),
  })),
  ...over('pension months, drawing next year', ['420100'], [185, 186, 187], (pension) => ({
    sex: 'male' as const,
    birthMonth: '1966-08',
    months: { pension, medical: 200, unemployment: 40 },
  })),
  ...over(
    'medical months of a retiree',
    ['110000', '310000', '330100', '120000', '440100', '420100'],
    [179, 180, 239, 240, 299, 300, 359, 360],
    (medical) => ({
      sex: 'male' as const,
      birthMonth: '1965-01',
      months: { pension: 300, medical, unemployment: 40 },
    }),
  ),
  ...over(
    'month of birth, a man',
    ['310000'],
    ['1964-12', '1965-01', '1965-02', '1965-04', '1965-05', '1966-03', '1966-04', '1966-05', '1967-01', '1967-02', '1976-08', '1976-09'],
    (birthMonth) => ({
      sex: 'male' as const,
      birthMonth,
      months: months(230),
    }),
  ),
  ...over(
    'month of birth, a woman in a cadre’s post',
    ['310000'],
    ['1969-12', '1970-01', '1970-04', '1970-05', '1971-08', '1971-09', '1972-01', '1981-08', '1981-09', '1986-11', '1986-12'],
    (birthMonth) => ({
      sex: 'female' as const,
      post: 'cadre' as const,
      birthMonth,
      months: months(230),
    }),
  ),
  ...over(
    'month of birth, a woman in a worker’s post',
    ['310000'],
    ['1974-12', '1975-01', '1975-02', '1975-03', '1976-01', '1976-02', '1976-03', '1977-01', '1984-10', '1984-11', '1986-11'],
    (birthMonth) => ({
      sex: 'female' as const,
      post: 'worker' as const,
      birthMonth,
      months: months(230),
    }),
  ),
  ...over(
    'month of birth, a woman whose post is not known',
    ['310000'],
    ['1971-01', '1975-01', '1976-01', '1977-06', '1980-01'],
    (birthMonth) => ({
      sex: 'female' as const,
      birthMonth,
      months: months(230),
    }),
  ),
  ...over('age and another province, a man', ['310000'], ['1976-11', '1976-12', '1977-01'], (birthMonth) => ({
    sex: 'male' as const,
    birthMonth,
    next: 'moving',
    movingTo: '340100',
    hukouPlace: '340100',
  })),
  ...over('age and another province, a woman', ['310000'], ['1986-11', '1986-12', '1987-01'], (birthMonth) => ({
    sex: 'female' as const,
    birthMonth,
    next: 'moving',
    movingTo: '320100',
    hukouPlace: '340100',
  })),
  ...over('months here and there, where the pension is drawn', ['310000'], [118, 119, 120, 121], (count) => ({
    sex: 'male' as const,
    birthMonth: '1970-01',
    hukouPlace: '340100',
    months: months(200),
    paidByPlace: [
      { place: '310000', pensionMonths: count },
      { place: '320100', pensionMonths: 119 },
      { place: '440100', pensionMonths: 120 },
    ],
  })),
  ...over('months deemed paid', ['420100'], [0, 29, 30, 31], (deemedMonths) => ({
    sex: 'male' as const,
    birthMonth: '1964-10',
    months: months(150),
    deemedMonths,
  })),
  ...over('average index', ['310000'], [0.6, 0.82, 1, 3], (pensionIndex) => ({
    sex: 'male' as const,
    birthMonth: '1985-01',
    next: 'flexible',
    wage: 9000,
    pensionIndex,
    accountBalance: 50000,
  })),
  ...over(
    'subsidy, months to retirement',
    ['310000', '440100', '110000', '330100'],
    ['1968-06', '1968-10', '1969-01', '1971-12', '1972-12'],
    (birthMonth) => ({
      sex: 'male' as const,
      birthMonth,
      next: 'flexible',
      exit: 'resigned',
      hukouPlace: '310000',
      subsidyGroups: ['hard-to-employ'],
    }),
  ),
  ...over(
    'subsidy, group',
    ['310000', '440100', '110000', '330100', '420100'],
    ['none', 'hard-to-employ', 'recent-graduate', 'both'],
    (group) => ({
      next: 'flexible',
      exit: 'resigned',
      subsidyGroups: group === 'none' ? [] : group === 'both' ? ['hard-to-employ', 'recent-graduate'] : [group as 'hard-to-employ'],
    }),
  ),
  ...over(
    'day of leaving',
    ['310000', '440100', '420100'],
    [
      '2026-10-31',
      '2026-11-01',
      '2026-11-14',
      '2026-11-15',
      '2026-11-16',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
      '2027-02-28',
    ],
    (leftOn) => ({
      leftOn,
      next: 'flexible',
      exit: 'resigned',
    }),
  ),
  onDays(
    'days after leaving, resigned',
    ['2026-11-19', ...around('2026-12-05'), ...around('2026-12-20'), ...around('2027-02-28'), ...around('2027-11-20')],
    { exit: 'resigned', next: 'flexible', lastPaidMonth: '2026-11' },
  ),
  onDays(
    'days after leaving, laid off in Guangzhou',
    [
      ...around('2026-11-20'),
      ...around('2027-01-01'),
      ...around('2027-01-19'),
      ...around('2027-02-28'),
      ...around('2027-11-20'),
      ...around('2029-11-20'),
    ],
    { insuredPlace: '440100', lastPaidMonth: '2026-11', wage: 9000, startedOn: '2020-01-01' },
  ),
  onDays(
    'the change of the year and of the contribution year, Shanghai',
    ['2026-12-31', '2027-01-01', '2027-02-28', '2027-03-01', '2027-06-30', '2027-07-01'],
    { leftOn: '2026-12-15', exit: 'resigned', next: 'flexible' },
  ),
  onDays('the change of the year, Beijing', ['2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01'], {
    insuredPlace: '110000',
    leftOn: '2026-12-15',
    exit: 'resigned',
    next: 'pausing',
    hukouPlace: '130100',
  }),
  onDays('the month of retirement', ['2027-12-31', '2028-01-01', '2028-01-31', '2028-02-01'], {
    sex: 'male',
    birthMonth: '1967-05',
    leftOn: '2027-12-10',
    exit: 'laid-off',
    months: months(200),
  }),
  onDays('leap day', ['2028-02-28', '2028-02-29', '2028-03-01'], { leftOn: '2028-02-29', exit: 'resigned', next: 'flexible' }),
]

const dates = (lines: Lines): IsoDate[] =>
  [
    ...new Set(
      lines.filter((line) => /^(date|medical gap|plan):? /.test(line)).flatMap((line) => line.match(/\b20\d\d-\d\d-\d\d\b/g) ?? []),
    ),
  ].toSorted()

/** One in five of the people on the day before, on and after each date that they are told within a year and a half. */
function everyDate(): Row[] {
  return PEOPLE.filter((_, at) => at % 5 === 0).flatMap(({ name, about, today, facts }): Row[] => {
    const near = dates(lines(facts, today, new Sentences())).filter((day) => Math.abs(daysBetween(today, day)) < 550)
    const days = [...new Set(near.flatMap((day) => around(day)))].toSorted()
    return days.length === 0
      ? []
      : [{ title: `${name}, ${about}: on each date told`, steps: days.map((day) => ({ label: day, today: day, facts })) }]
  })
}

/** Lists of rules and figures change with every other line and are seen in the answers themselves. */
const LISTS = /^(rules:|figure |on |questions:|letter |call |popup: (?!tiles))/

function lines(facts: Profile, today: IsoDate, s: Sentences): Lines {
  const { assessment, lines: said } = answer(facts, today, s.anew())
  return [...said, ...follows(facts, assessment, [], s)].filter((line) => !LISTS.test(line))
}

/** Days counted down are seen on the first two days; later only what else changes. */
const still = (line: string): string =>
  line
    .replace(/-?\d+ days(?= |,)/, 'n days')
    .replace(/(fact \w+: )\d+ 天/, '$1n 天')
    .replace(/badge \d+/, 'badge n')

/** What is no longer said was written in full before. */
const HEAD = 48

/** What is no longer said, and what is said instead. */
function change(before: Lines, after: Lines, counting: boolean): Lines {
  const key = counting ? (line: string) => line : still
  const gone = new Set(after.map(key))
  const had = new Set(before.map(key))
  return [
    ...before.filter((line) => !gone.has(key(line))).map((line) => `- ${line.length > HEAD ? `${line.slice(0, HEAD)}…` : line}`),
    ...after.filter((line) => !had.has(key(line))).map((line) => `+ ${line}`),
  ]
}

/** The rows as text. */
export function boundaries(s: Sentences): string {
  return [...ROWS, ...everyDate()]
    .map(({ title, steps }) => {
      let before: Lines | null = null
      const parts = steps.map(({ label, today, facts }, at) => {
        const now = lines(facts, today, s)
        const said = before === null ? now.filter((line) => line.startsWith('plan: lead ')) : change(before, now, at === 1)
        before = now
        return [`· ${label}`, ...said].join('\n')
      })
      return [`=== ${title}`, ...parts].join('\n')
    })
    .join('\n\n')
    .concat('\n')
}
