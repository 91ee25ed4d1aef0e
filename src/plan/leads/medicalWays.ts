import type { RouteId, Scheme } from '../../advisor/assessment.ts'
import type { Words } from '../../domain/text.ts'
import { relationOf } from '../../advisor/hukou.ts'
import { words } from '../../advisor/wording.ts'
import { opensMedical, type Situation } from '../situation.ts'

const verdictOf = (s: Situation, route: RouteId): Scheme['verdict'] | undefined =>
  s.route(route).schemes.find(({ insurance }) => insurance === 'medical')?.verdict

/** Is the hukou known to be in another city, while this place's rule for such a person is not sure? */
const isDoubted = (s: Situation, route: RouteId): boolean =>
  verdictOf(s, route) === 'depends' && !s.hmt && !['local', 'unknown'].includes(relationOf(s.p.insuredPlace, s.p.hukouPlace ?? null))

/** May this person surely join the residents' scheme only where their hukou is (PE-25, ME-03)? */
export const onlyAtHukou = (s: Situation): boolean => isDoubted(s, 'resident') && s.p.residencePermit !== true

/** Is it for the hotline to say whether this place takes the person at all: no site here is sure to? */
export const hasDoubt = (s: Situation): boolean => isDoubted(s, 'flexible') && onlyAtHukou(s)

/** Both are open, or at least not refused. */
function bothWays(s: Situation): Words {
  if (isDoubted(s, 'flexible'))
    return onlyAtHukou(s)
      ? words(
          '在户口所在地一定能参加居民医保；外地户口在这里自己缴行不行，先打12393问。',
          "Where your hukou is the residents' scheme is surely open; ask 12393 whether you may pay here without local hukou.",
        )
      : words(
          '在这里参加居民医保就行；外地户口能不能自己缴职工医保，先打12393问。',
          "The residents' scheme here will do; ask 12393 whether you may pay employee medical without local hukou.",
        )
  return onlyAtHukou(s)
    ? words(
        '自己缴职工医保，或参加居民医保（户口所在地，或这里凭居住证），选一样。',
        "Pay employee medical yourself, or join the residents' scheme where your hukou is, or here with a residence permit.",
      )
    : words('自己缴职工医保，或参加居民医保，选一样。', "Pay employee medical yourself or join the residents' scheme: either will do.")
}

/** Maternity benefits go with employee cover (MA-01): who needs them asks before joining the residents' scheme. */
export const maternityFirst = ({ p }: Situation): Words =>
  p.maternity === true
    ? words(
        '生育津贴跟着职工医保走，换居民医保前先问12393。',
        'Maternity allowance goes with employee cover: ask 12393 before you join residents.',
      )
    : words('', '')

/** The rule that this rests on, where it is said. */
export const maternityRule = ({ p }: Situation): string[] => (p.maternity === true ? ['MA-01'] : [])

/** Which ways to medical cover are open, the sure one first: by oneself, or in the residents' scheme. */
export function medicalWays(s: Situation): Words {
  const flexible = opensMedical(s.route('flexible'))
  const resident = opensMedical(s.route('resident'))
  if (s.hmt && s.p.residencePermit !== true && (flexible || resident))
    return words(
      '凭港澳台居民居住证，可以自己缴职工医保或参加居民医保；还没有的先领证。',
      "With the residence permit for Hong Kong, Macao and Taiwan residents you may pay employee medical or join the residents' scheme; get it first if you have none.",
    )
  if (flexible && resident) return bothWays(s)
  if (flexible) return words('以灵活就业身份自己缴职工医保。', 'Pay employee medical yourself as a flexible worker.')
  if (resident)
    return onlyAtHukou(s)
      ? words(
          '在户口所在地参加居民医保；在这里参加要居住证，先打12393问。',
          "Join the residents' scheme where your hukou is; here it takes a residence permit: ask 12393.",
        )
      : words('这里你参加居民医保就行。', "Here the residents' scheme is open to you.")
  return s.hmt
    ? words(
        '先领港澳台居民居住证，凭证才能自己参保。',
        'Get the residence permit for Hong Kong, Macao and Taiwan residents first; with it you may enrol.',
      )
    : words('个人能怎么参保，先打12393问。', 'Ask 12393 how you may enrol by yourself.')
}
