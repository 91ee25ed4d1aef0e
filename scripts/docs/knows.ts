import type { Policy } from '../../src/policy/policy.ts'
import type { Language } from '../../src/domain/text.ts'
import { coverageCounts } from '../check/coverage.ts'

const HEAD = {
  zh: ['', '当期有', '推算或参照', '只有上一期', '还不知道'],
  en: ['', 'in force', 'derived', 'last known only', 'not known'],
} as const

/** What the pack holds on a day, for the README: totals in a sentence, then topic by topic in how many places. */
export function knows(policy: Policy, day: string, language: Language): string {
  const places = [...policy.places.values()].filter(({ code }) => code !== '000000')
  const figures = [...policy.places.values()].reduce((sum, place) => sum + place.figures.length, 0)
  const [rules, sources, sites] = [policy.rules.size, policy.sources.size, policy.portals.length]
  const sentence =
    language === 'zh'
      ? `${day}：${places.length} 个省市、${figures} 个数字、${rules} 条规定、${sources} 份文件、${sites} 个官方网站。下面是每样东西有几个地方知道、几个不知道：`
      : `On ${day}: ${places.length} provinces and cities, ${figures} figures, ${rules} rules, ${sources} documents, ${sites} official sites. In how many places each thing is known:`
  const rows = coverageCounts(policy, day).map(({ zh, en, counts }) =>
    [language === 'zh' ? zh : en, counts['in force'], counts.derived, counts.expired, counts.unknown].join(' | '),
  )
  return [sentence, '', `| ${HEAD[language].join(' | ')} |`, '|---|--:|--:|--:|--:|', ...rows.map((row) => `| ${row} |`)].join('\n')
}
