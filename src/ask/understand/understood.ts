import type { Profile } from '../../profile/schema.ts'
import type { Understood } from '../answer.ts'
import type { Said } from './facts.ts'
import { enDate, enMonth, enMonths, words, zhDate, zhMonth } from '../../advisor/wording.ts'
import { placeName } from '../places.ts'

const EXIT: Readonly<Record<string, [string, string]>> = {
  resigned: ['自己辞职', 'resigned'],
  'resigned-employer-fault': ['被迫离职', 'driven out by a breach'],
  'mutual-by-employer': ['公司提出协商解除', 'agreed end, proposed by the employer'],
  'mutual-by-worker': ['自己提出协商解除', 'agreed end, proposed by you'],
  'dismissed-fault': ['因过错被辞退', 'dismissed for fault'],
  'dismissed-no-fault': ['被辞退', 'dismissed'],
  'laid-off': ['被裁', 'laid off'],
  expired: ['合同到期', 'contract ended'],
  'expired-renewal-refused': ['到期没续', 'renewal refused'],
  'employer-closed': ['公司倒闭', 'employer closed'],
  retired: ['退休', 'retired'],
}
const PERSON: Readonly<Record<string, [string, string]>> = {
  foreign: ['外国人', 'foreigner'],
  hmt: ['港澳台居民', 'resident of Hong Kong, Macao or Taiwan'],
  mainland: ['内地居民', 'mainland resident'],
}

/** The facts a question gave, in a few words each: "上海 · 被裁 · 缴了62个月". */
export function understood(said: Said, profile: Profile | null): Understood[] {
  const found: Understood[] = []
  const add = (fact: Understood['fact'], zh: string, en: string, own: unknown, now: unknown): void => {
    found.push({ fact, text: words(zh, en), differs: own !== undefined && own !== null && own !== now })
  }
  const { profile: facts } = said
  for (const place of said.places) {
    const name = placeName(place)
    add('place', name.zh, name.en, profile?.insuredPlace, place)
  }
  if (facts.hukouPlace) {
    const name = placeName(facts.hukouPlace)
    add('hukouPlace', `${name.zh}户口`, `hukou in ${name.en}`, profile?.hukouPlace, facts.hukouPlace)
  }
  if (facts.exit) add('exit', ...(EXIT[facts.exit] ?? ['', '']), profile?.exit, facts.exit)
  if (facts.person) add('person', ...(PERSON[facts.person] ?? ['', '']), profile?.person, facts.person)
  if (facts.sex) add('sex', facts.sex === 'female' ? '女' : '男', facts.sex === 'female' ? 'woman' : 'man', profile?.sex, facts.sex)
  if (facts.post)
    add(
      'post',
      facts.post === 'cadre' ? '管理技术岗' : '工人岗',
      facts.post === 'cadre' ? 'office post' : 'worker post',
      profile?.post,
      facts.post,
    )
  if (facts.birthMonth)
    add('birthMonth', `${zhMonth(facts.birthMonth)}出生`, `born ${enMonth(facts.birthMonth)}`, profile?.birthMonth, facts.birthMonth)
  if (said.paid !== null) add('months.pension', `缴了${said.paid}个月`, `${enMonths(said.paid)} paid`, profile?.months?.pension, said.paid)
  if (facts.leftOn) add('leftOn', `${zhDate(facts.leftOn)}离职`, `left on ${enDate(facts.leftOn)}`, profile?.leftOn, facts.leftOn)
  if (facts.lastPaidMonth)
    add(
      'lastPaidMonth',
      `缴到${zhMonth(facts.lastPaidMonth)}`,
      `paid to ${enMonth(facts.lastPaidMonth)}`,
      profile?.lastPaidMonth,
      facts.lastPaidMonth,
    )
  if (facts.wage) add('wage', `月工资${facts.wage}元`, `wage ${facts.wage} yuan`, profile?.wage, facts.wage)
  return found
}
